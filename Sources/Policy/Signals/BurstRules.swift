public import Fleet
import Glibc

/// Accounts for work that is too short for the interval of polls.
///
/// A poll every five seconds meets one second of work once in five times. How often polls meet such work gives how long a server must be
/// quiet until, with a chosen risk, it is idle.
public struct BurstRules: Hashable, Sendable {
    /// Accepted wrong stops per day of a server that works in short bursts.
    public var riskPerDay: Double
    /// The longest timeout that this gives; zero turns it off.
    public var longestTimeout: Duration

    public init(riskPerDay: Double = 0.001, longestTimeout: Duration = .seconds(4 * 3600)) {
        self.riskPerDay = riskPerDay
        self.longestTimeout = longestTimeout
    }

    /// How long to wait after the last busy poll; `nil`: no short bursts are known.
    ///
    /// Polls meet bursts as a Poisson process of rate r: gaps longer than t occur r·e^(−r·t) times a second. The rate is the lower 90 %
    /// bound of the count (Wilson and Hilferty's approximation), so that little evidence waits longer.
    public func timeout(after work: SparseWork) -> Duration? {
        guard longestTimeout > .zero, riskPerDay > 0, work.bursts >= 0.3 else { return nil }
        let count = max(work.bursts, 1)
        let low = max(0, 1 - 1 / (9 * count) - 1.2816 / (3 * count.squareRoot()))
        let rate = count * low * low * low / max(work.watchedSeconds, 60)
        guard rate > 0 else { return longestTimeout }
        let gapsPerDay = rate * 86_400
        let seconds = log(max(gapsPerDay / riskPerDay, 1)) / rate
        return seconds < longestTimeout.inSeconds ? .milliseconds(Int64(seconds * 1000)) : longestTimeout
    }
}
