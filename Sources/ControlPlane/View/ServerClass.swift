import Fleet
package import Policy

/// How a server is doing, in one word.
package enum ServerClass: String, CaseIterable, Hashable, Sendable, Codable {
    case busy
    /// Idle, and stops at its deadline.
    case countingDown = "counting_down"
    /// Idle, and something keeps it on.
    case kept
    /// Whether it is busy is unknown.
    case unknown
    case starting, stopping
    /// Its stop is overdue, or the provider shows an error.
    case trouble
    /// Nothing runs.
    case stopped
}

extension ServerView {
    package var serverClass: ServerClass {
        switch state {
        case .starting: return .starting
        case .stopping: return isStopOverdue ? .trouble : .stopping
        case .stopped: return .stopped
        case .error: return .trouble
        case .running, .updating: break
        }
        // Without a worker it costs nothing.
        if reasons.contains(where: { if case .scaledToZero(minimum: 0, _) = $0 { true } else { false } }) { return .stopped }
        let codes = Set(reasons.map(\.code))
        if codes.contains(.booting) { return .starting }
        if !codes.isDisjoint(with: [.busy, .leased, .startGrace]) { return .busy }
        if codes.contains(.unknown) || idle.since == nil { return .unknown }
        return idle.deadline == nil ? .kept : .countingDown
    }

    /// The most important reason that keeps it on even when it is idle; `nil`: none does.
    package var blockedBy: Reason.Code? { reasons.first { $0.code.blocksStop }?.code }
}
