/// The wait before the next attempt: doubles from `first` to `longest`. Each wait is shortened at random by up to half, so that many
/// servers do not retry in step. Never gives up.
public struct Backoff: Hashable, Sendable {
    public var first: Duration
    public var longest: Duration

    public init(first: Duration, longest: Duration) {
        self.first = first
        self.longest = longest
    }

    /// - Parameter attempt: 1 for the wait after the first failure.
    public func delay(attempt: Int, using random: inout some RandomNumberGenerator) -> Duration {
        delay(attempt: attempt, share: Double.random(in: 0.5...1, using: &random))
    }

    /// - Parameter share: of the whole wait, 0.5 to 1.
    public func delay(attempt: Int, share: Double) -> Duration {
        let doublings = max(0, min(attempt - 1, 30))
        return min(first * (1 << doublings), longest) * share
    }
}
