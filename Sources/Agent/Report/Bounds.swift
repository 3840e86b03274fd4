import Fleet

extension AgentInstructions {
    /// The instructions within bounds, and what changed.
    ///
    /// Another program could respond at the daemon's address. The pod itself limits how soon it may be stopped.
    func bounded() -> (instructions: AgentInstructions, changes: [String]) {
        var bounded = self
        var changes: [String] = []
        // Less than nothing is nonsense, and nonsense stops nothing.
        if idleTimeoutSeconds < 0 {  // guard: F68_aTimeoutBelowZero
            bounded.idleTimeoutSeconds = 0
            changes.append("idle_timeout_seconds \(idleTimeoutSeconds) → never")
        } else if idleTimeoutSeconds != 0 {
            bounded.idleTimeoutSeconds = AgentInstructions.bound(idleTimeoutSeconds, 60...10_000_000, "idle_timeout_seconds", &changes)
        }
        bounded.deadManSeconds = AgentInstructions.bound(deadManSeconds, 60...604_800, "dead_man_seconds", &changes)
        bounded.heldForSeconds = heldForSeconds.map { AgentInstructions.bound($0, 0...315_360_000, "held_for_seconds", &changes) }
        let (busy, busyChanges) = busy.boundedByAgent()
        bounded.busy = busy
        return (bounded, changes + busyChanges)
    }

    private static func bound(_ value: Int64, _ range: ClosedRange<Int64>, _ name: String, _ changes: inout [String]) -> Int64 {
        let bounded = min(max(value, range.lowerBound), range.upperBound)
        if bounded != value { changes.append("\(name) \(value) → \(bounded)") }
        return bounded
    }
}
