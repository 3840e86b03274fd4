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

/// Counts bursts: stretches of work of at most two polls whose beginning and end were both seen. A stretch that began before the first
/// poll, or went on through a gap or an unknown reading, may have any length and does not count.
public struct BurstWatch: Hashable, Sendable {
    private enum Stretch: Hashable, Sendable {
        case unseen
        case quiet
        case work(looks: Int)
    }

    private var stretch = Stretch.unseen

    public init() {}

    /// A longer stretch is work that polls do not miss.
    public static let longestBurst = 2
    private static let meanLifeSeconds = 86_400.0

    /// - Parameter interval: the usual time between two polls; three times as much is a gap.
    /// - Returns: whether a burst was counted.
    public mutating func record(
        _ reading: SignalState, at now: Timestamp, every interval: Duration, into work: inout SparseWork
    ) -> Bool {
        var passed = work.countedUntil.map { (now - $0).inSeconds } ?? 0
        if passed < 0 { passed = 0 }
        work.countedUntil = now
        let fading = exp(-passed / BurstWatch.meanLifeSeconds)
        work.bursts *= fading
        // Time without polls does not count as covered.
        work.watchedSeconds = work.watchedSeconds * fading + (passed <= 60 ? passed : 0)
        if passed > (interval * 3).inSeconds { stretch = .unseen }
        let before = stretch
        switch reading {
        case .unknown: stretch = .unseen
        case .quiet: stretch = .quiet
        case .busy:
            switch before {
            case .unseen: stretch = .unseen
            case .quiet: stretch = .work(looks: 1)
            case .work(let looks): stretch = .work(looks: looks + 1)
            }
        }
        guard reading == .quiet, case .work(let looks) = before, looks <= BurstWatch.longestBurst else { return false }
        work.bursts += 1
        return true
    }
}
