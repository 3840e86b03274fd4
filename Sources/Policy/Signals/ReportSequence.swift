package import Fleet

/// Tells the in-order reports of one server's agent from repeated ones, late ones, and those of a second agent. Pure.
///
/// A report proves quiet only if it is the latest one of the only agent. A stolen token shows as two agents that alternate; a captured or
/// repeated report shows by its time.
package struct ReportSequence: Hashable, Sendable {
    package enum Standing: Hashable, Sendable {
        case inOrder
        /// The same reading as before: nothing new was measured.
        case repeated
        /// It was measured some time ago, or its clock was set back: quiet signals in it may be out of date.
        case late
        /// Two agents report, or one restarts all the time: it is unknown which one is in the pod.
        case contested
    }

    private struct Source: Hashable, Sendable {
        var startedAt: Timestamp
        var takenAt: Timestamp
        var receivedAt: Timestamp
        /// From the pod's clock to ours, including the travel time of the fastest report.
        var offset: Duration
    }

    /// The present one last.
    private var sources: [Source] = []
    /// Until when two agents are assumed to report.
    package private(set) var contestedUntil: Timestamp?

    private static let remembers = Duration.seconds(60)
    private static let mostStarts = 3
    /// A clock that runs slower than ours by up to this share is not a delay.
    private static let drift = 0.01

    package init() {}

    package func isContested(at now: Timestamp) -> Bool { contestedUntil.map { now < $0 } ?? false }

    /// - Parameters:
    ///   - startedAt: the start of the agent's process on the pod's clock. Identifies the agent.
    ///   - takenAt: when the reading was taken, on the pod's clock.
    ///   - lateAfter: a reading older than this is late.
    package mutating func record(startedAt: Timestamp, takenAt: Timestamp, lateAfter: Duration, at now: Timestamp) -> Standing {
        sources.removeAll { now - $0.receivedAt > ReportSequence.remembers }
        let place = sources.firstIndex { $0.startedAt == startedAt }
        // An earlier agent that reports again: both are alive.
        if let place, place != sources.indices.last { contest(at: now) }  // guard: F67_aStolenToken
        guard let place else {
            sources.append(Source(startedAt: startedAt, takenAt: takenAt, receivedAt: now, offset: now - takenAt))
            if sources.count > ReportSequence.mostStarts {
                contest(at: now)
                sources.removeFirst()
            }
            return isContested(at: now) ? .contested : .inOrder
        }
        var source = sources.remove(at: place)
        let standing = order(&source, takenAt, lateAfter: lateAfter, at: now)
        sources.append(source)
        return standing != .repeated && isContested(at: now) ? .contested : standing
    }

    package mutating func contest(at now: Timestamp) { contestedUntil = now + ReportSequence.remembers }

    private func order(_ source: inout Source, _ takenAt: Timestamp, lateAfter: Duration, at now: Timestamp) -> Standing {
        if takenAt == source.takenAt {
            // A repeating agent is remembered for as long as it repeats.
            source.receivedAt = now
            return .repeated  // guard: F67_repeatedQuiet.2
        }
        let offset = now - takenAt
        defer { (source.takenAt, source.receivedAt) = (takenAt, now) }
        if takenAt < source.takenAt {
            source.offset = offset
            return .late
        }
        source.offset = min(offset, source.offset + (now - source.receivedAt) * ReportSequence.drift)
        return offset - source.offset > lateAfter ? .late : .inOrder
    }
}
