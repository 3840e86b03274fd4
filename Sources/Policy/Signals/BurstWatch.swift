package import Fleet
import Glibc

/// Counts bursts: stretches of work of at most two polls whose beginning and end were both seen. A stretch that began before the first
/// poll, or went on through a gap or an unknown reading, may have any length and does not count.
package struct BurstWatch: Hashable, Sendable {
    private enum Stretch: Hashable, Sendable {
        case unseen
        case quiet
        case work(polls: Int)
    }

    private var stretch = Stretch.unseen

    package init() {}

    /// A longer stretch is work that polls do not miss.
    package static let longestBurst = 2
    private static let meanLifeSeconds = 86_400.0

    /// - Parameter interval: the usual time between two polls; three times as much is a gap.
    /// - Returns: whether a burst was counted.
    package mutating func record(
        _ reading: SignalState, at now: Timestamp, every interval: Duration, into work: inout SparseWork
    ) -> Bool {
        var passed = work.countedUntil.map { (now - $0).inSeconds } ?? 0
        if passed < 0 { passed = 0 }
        work.countedUntil = now
        let fading = exp(-passed / BurstWatch.meanLifeSeconds)
        work.bursts *= fading
        // Time without polls does not count as covered.
        work.watchedSeconds = work.watchedSeconds * fading + (passed <= max(60, (interval * 3).inSeconds) ? passed : 0)
        if passed > (interval * 3).inSeconds { stretch = .unseen }
        let before = stretch
        switch reading {
        case .unknown: stretch = .unseen
        case .quiet: stretch = .quiet
        case .busy:
            switch before {
            case .unseen: stretch = .unseen
            case .quiet: stretch = .work(polls: 1)
            case .work(let polls): stretch = .work(polls: polls + 1)
            }
        }
        guard reading == .quiet, case .work(let polls) = before, polls <= BurstWatch.longestBurst else { return false }
        work.bursts += 1
        return true
    }
}
