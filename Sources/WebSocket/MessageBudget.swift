import NIOCore

/// What one connection may ask in a while: a burst at once, and then as much as comes in with time. Beyond it is not read for as long as it
/// takes, so that its sender waits and nobody else does. Pure.
struct MessageBudget {
    /// A message has to be understood and answered; a ping, or a fragment, only taken in.
    enum Cost: Int64 { case frame = 1, message = 5 }

    private static let perSecond: Int64 = 100
    private static let atOnce: Int64 = 1000
    /// One who is so far beyond it does not mean to be answered.
    private static let longestPause = TimeAmount.seconds(30)

    enum Verdict: Hashable {
        case fine
        /// Read nothing more for so long.
        case pause(TimeAmount)
        case tooMuch
    }

    private var left = atOnce
    private var since: NIODeadline

    init(at now: NIODeadline) { since = now }

    mutating func take(_ cost: Cost, at now: NIODeadline) -> Verdict {
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
