package import Fleet

/// What one simulated fleet did, and what was wrong with it.
package struct FleetOutcome: Sendable {
    /// The violations; empty for a good run.
    package var violations: [String]
    /// The end of the event log.
    package var tail: [String]
    package var stops: Int
    package var aborts: Int
    /// Stops of a server that worked, or that must never be stopped.
    package var falseStops = 0
    /// Idle servers that were not stopped in time.
    package var leftOn = 0
    /// Servers that were reported as stopped and ran.
    package var falseReports = 0
    /// Restarts and crashes of the control plane.
    package var restarts = 0
    /// Passes of the control plane; each one polls the whole account.
    package var passes = 0
    /// The virtual time of the run, times its servers.
    package var serverTime = Duration.zero
    /// Of this, the time in which servers ran.
    package var runningTime = Duration.zero
    /// What the pods cost, as recorded and as billed, and the sum of the differences.
    package var recorded = Money.zero
    package var billed = Money.zero
    package var difference = Money.zero

    package init(violations: [String], tail: [String], stops: Int, aborts: Int) {
        (self.violations, self.tail, self.stops, self.aborts) = (violations, tail, stops, aborts)
    }
}
