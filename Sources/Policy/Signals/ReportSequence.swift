public import Fleet

/// Tells the reports of one server's agent, in their order, from repeated ones, late ones and those of a second agent. Pure.
///
/// A report is quiet evidence only as the newest word of the one agent there is. A token that somebody else holds too shows in two agents
/// that take turns; a captured or repeated report shows in its time.
public struct ReportSequence: Hashable, Sendable {
    public enum Standing: Hashable, Sendable {
        case inOrder
        /// The same reading as before: nothing new was measured.
        case repeated
        /// It was measured some time ago, or its clock was set back: what it shows as quiet may be over.
        case late
        /// Two agents report, or one that starts anew all the time: nobody knows which one is in the pod.
        case contested
    }

    private struct Source: Hashable, Sendable {
        var startedAt: Timestamp
        var takenAt: Timestamp
        var receivedAt: Timestamp
        /// From the pod's clock to ours, the travel of the fastest report included.
        var offset: Duration
    }

    /// The present one last.
    private var sources: [Source] = []
    /// Two agents report, as far as is known, until then.
    public private(set) var contestedUntil: Timestamp?

    private static let remembers = Duration.seconds(60)
    private static let mostStarts = 3
    /// A clock that runs slower than ours by this much is no delay.
    private static let drift = 0.01

    public init() {}

    public func isContested(at now: Timestamp) -> Bool { contestedUntil.map { now < $0 } ?? false }

    /// - Parameters:
    ///   - startedAt: of the agent's process, on the pod's clock: names the agent.
    ///   - takenAt: when the reading was taken, on the pod's clock.
    ///   - lateAfter: a reading that is older than this is late.
    public mutating func note(startedAt: Timestamp, takenAt: Timestamp, lateAfter: Duration, at now: Timestamp) -> Standing {
        sources.removeAll { now - $0.receivedAt > ReportSequence.remembers }
        let place = sources.firstIndex { $0.startedAt == startedAt }
        // One that was followed by another and is there again: both live.
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

    private mutating func contest(at now: Timestamp) { contestedUntil = now + ReportSequence.remembers }

    private func order(_ source: inout Source, _ takenAt: Timestamp, lateAfter: Duration, at now: Timestamp) -> Standing {
        if takenAt == source.takenAt {
            // It is remembered for as long as it goes on.
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
