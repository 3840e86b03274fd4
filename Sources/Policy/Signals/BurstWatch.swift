public import Fleet
import Glibc

/// Reckons with work that is too short for the looks at it.
///
/// A look every five seconds meets a second of work once in five times. From how often looks met such work follows how long a
/// server must be quiet until, with a chosen risk, there is none any more.
public struct BurstRules: Hashable, Sendable {
    /// False stops that are put up with, in a day of one server that works in short bursts.
    public var riskPerDay: Double
    /// No idle timeout becomes longer than this; zero switches the reckoning off.
    public var longestTimeout: Duration

    public init(riskPerDay: Double = 0.001, longestTimeout: Duration = .seconds(4 * 3600)) {
        self.riskPerDay = riskPerDay
        self.longestTimeout = longestTimeout
    }

    /// How long to wait after the last look that showed work. `nil`: no sparse work is known.
    ///
    /// Looks meet bursts as a Poisson process of some rate r: gaps longer than t come r·e^(−r·t) a second. The rate is taken
    /// from the lower 90 % bound of what was counted (Wilson and Hilferty's approximation), so that little evidence waits longer.
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

/// Counts stretches of work that end within two looks, where both ends were seen: a stretch that began before anybody looked, or
/// went on through a gap or an unknown reading, may have been of any length and shows nothing.
public struct BurstWatch: Hashable, Sendable {
    private enum Stretch: Hashable, Sendable {
        case unseen
        case quiet
        case work(looks: Int)
    }

    private var stretch = Stretch.unseen

    public init() {}

    /// A stretch of more looks than this is work that looks do not miss.
    public static let longestBurst = 2
    private static let meanLifeSeconds = 86_400.0

    /// - Parameter interval: the usual time between two looks; three times as much is a gap.
    /// - Returns: a burst was counted.
    public mutating func note(
        _ reading: SignalState, at now: Timestamp, every interval: Duration, into work: inout SparseWork
    ) -> Bool {
        var passed = work.countedUntil.map { (now - $0).inSeconds } ?? 0
        if passed < 0 { passed = 0 }
        work.countedUntil = now
        let fading = exp(-passed / BurstWatch.meanLifeSeconds)
        work.bursts *= fading
        // Time in which nobody looked is no time of looking.
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
