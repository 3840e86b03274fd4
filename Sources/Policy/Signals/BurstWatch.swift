package import Fleet
import Glibc

/// Counts bursts: stretches of work of at most two polls whose beginning and end were both seen. A stretch that began before the first
/// poll, or went on through a gap or an unknown reading, may have any length and does not count. Nor does one beside longer work: an answer
/// of a lagging replica splits work in two.
package struct BurstWatch: Hashable, Sendable {
    private enum Stretch: Hashable, Sendable {
        case unseen
        case quiet
        case work(polls: Int)
    }

    private var stretch = Stretch.unseen
    /// Busy polls in a row, also of a stretch whose beginning was not seen.
    private var busyPolls = 0
    /// When the first of them was.
    private var busySince: Timestamp?
    /// When the latest bursts were counted.
    private var counted: [Timestamp] = []
    /// When longer work was last seen.
    private var longWorkAt: Timestamp?

    package init() {}

    /// A longer stretch is work that polls do not miss.
    package static let longestBurst = 2
    /// Stretches closer than this may be one: replicas lag by less.
    private static let lag = Duration.seconds(60)
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
        if passed > (interval * 3).inSeconds { (stretch, busyPolls) = (.unseen, 0) }
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
        busyPolls = reading == .busy ? busyPolls + 1 : 0
        if busyPolls == 1 { busySince = now }
        if busyPolls > BurstWatch.longestBurst { recordLongWork(since: busySince ?? now, at: now, in: &work) }
        guard reading == .quiet, case .work(let polls) = before, polls <= BurstWatch.longestBurst,
            longWorkAt.map({ now - $0 > BurstWatch.lag }) ?? true  // guard: F88_aBurstBeside.1
        else { return false }
        work.bursts += 1
        counted = counted.filter { now - $0 <= BurstWatch.lag } + [now]
        return true
    }

    /// The bursts right before longer work were its beginning.
    private mutating func recordLongWork(since begin: Timestamp, at now: Timestamp, in work: inout SparseWork) {
        longWorkAt = now
        work.bursts = max(0, work.bursts - Double(counted.count { begin - $0 <= BurstWatch.lag }))  // guard: F88_aBurstBeside.2
        counted = []
    }
}
