import NIOCore

/// Limits the messages of one connection: a burst at once, then a steady rate. Beyond it, the connection is not read for a time,
/// so that only its sender waits. Pure.
struct MessageBudget {
    /// A message costs more than a ping or a fragment, which need no response of ours.
    enum Cost: Int64 { case frame = 1, message = 5 }

    private static let perSecond: Int64 = 100
    private static let atOnce: Int64 = 1000
    /// How far beyond the limit a connection is closed.
    private static let longestPause = TimeAmount.seconds(30)

    enum Verdict: Hashable {
        case fine
        /// Read nothing for this long.
        case pause(TimeAmount)
        case tooMuch
    }

    private var left = atOnce
    private var since: NIODeadline

    init(at now: NIODeadline) { since = now }

    mutating func spend(_ cost: Cost, at now: NIODeadline) -> Verdict {
        let come = (now - since).nanoseconds / (1_000_000_000 / MessageBudget.perSecond)
        if come > 0 {
            left = min(left + come, MessageBudget.atOnce)
            since = now
        }
        left -= cost.rawValue
        guard left < 0 else { return .fine }
        let pause = TimeAmount.nanoseconds(-left * (1_000_000_000 / MessageBudget.perSecond))
        return pause > MessageBudget.longestPause ? .tooMuch : .pause(pause)
    }
}
