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

/// A response to a report, read field by field: an unreadable field must not hide the one that forbids a stop.
struct ReceivedInstructions: Decodable {
    var instructions: AgentInstructions
    var changes: [String]

    /// Throws for the response of another program. A control plane always sends whether the pod may stop itself, and after how long.
    init(from decoder: any Decoder) throws {
        typealias Key = AgentInstructions.CodingKeys
        let fields = try decoder.container(keyedBy: Key.self)
        guard fields.contains(.mayStopItself), fields.contains(.idleTimeoutSeconds), fields.contains(.deadManSeconds) else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no instructions"))
        }
        var unreadable: [String] = []
        func value<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
            do { return try fields.decodeIfPresent(type, forKey: key) } catch {
                unreadable.append(key.rawValue)
                return nil
            }
        }
        var read = AgentInstructions(
            // Without a readable timeout, the pod has none.
            idleTimeoutSeconds: value(Int64.self, .idleTimeoutSeconds) ?? 0, deadManSeconds: value(Int64.self, .deadManSeconds) ?? 604_800,
            // guard: F68_whatCannotBeRead
            mayStopItself: value(Bool.self, .mayStopItself) ?? false, heldUntil: value(Timestamp.self, .heldUntil),
            heldForSeconds: value(Int64.self, .heldForSeconds), cpuBusyPercent: value(Double.self, .cpuBusyPercent),
            stopComing: value(AgentInstructions.StopComing.self, .stopComing))
        // A hold with an unknown end.
        let isHeld = unreadable.contains(Key.heldUntil.rawValue) || unreadable.contains(Key.heldForSeconds.rawValue)
        if isHeld, read.heldForSeconds == nil { read.mayStopItself = false }
        let (bounded, changes) = read.bounded()
        instructions = bounded
        self.changes = unreadable.map { "\($0) is unreadable" } + changes
    }
}
