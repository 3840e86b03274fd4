import Fleet

extension AgentInstructions {
    /// The instructions within bounds, and what changed.
    ///
    /// Another program could respond at the daemon's address. The pod itself limits how soon it may be stopped, and what counts as idle.
    func bounded() -> (instructions: AgentInstructions, changes: [String]) {
        var bounded = self
        var changes: [String] = []
        if idleTimeoutSeconds != 0 {
            bounded.idleTimeoutSeconds = AgentInstructions.bound(idleTimeoutSeconds, 60...10_000_000, "idle_timeout_seconds", &changes)
        }
        bounded.deadManSeconds = AgentInstructions.bound(deadManSeconds, 60...604_800, "dead_man_seconds", &changes)
        bounded.heldForSeconds = heldForSeconds.map { AgentInstructions.bound($0, 0...315_360_000, "held_for_seconds", &changes) }
        if let percent = cpuBusyPercent {
            // A pod that uses half of its CPUs is busy in any case.
            // guard: F68_noInstructionStopsAPodThatIsBusy
            bounded.cpuBusyPercent = percent > 0 && percent <= 50 ? percent : percent > 50 ? 50 : nil
            if bounded.cpuBusyPercent != percent {
                changes.append("cpu_busy_percent \(percent) → \(bounded.cpuBusyPercent.map { "\($0)" } ?? "the agent's own")")
            }
        }
        return (bounded, changes)
    }

    private static func bound(_ value: Int64, _ range: ClosedRange<Int64>, _ name: String, _ changes: inout [String]) -> Int64 {
        let bounded = min(max(value, range.lowerBound), range.upperBound)
        if bounded != value { changes.append("\(name) \(value) → \(bounded)") }
        return bounded
    }
}
