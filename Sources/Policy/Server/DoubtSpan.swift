package import Fleet

/// Since when a server cannot be judged, short moments in which it could left out.
///
/// A signal that comes and goes restarts the idle time each time: it keeps a server on as one that is away does, and people must hear of it.
package struct DoubtSpan: Hashable, Sendable {
    private struct Span: Hashable, Sendable {
        var since: Timestamp
        var lastAt: Timestamp
    }

    package enum Finding: Hashable, Sendable {
        /// It can be judged, and could for longer than a gap.
        case none
        /// It can be judged at the moment.
        case paused
        /// It cannot be judged since then; on and off: it could in between.
        case doubt(since: Timestamp, isOnAndOff: Bool)
    }

    private var span: Span?

    package init() {}

    /// - Parameters:
    ///   - doubt: since when an uninterrupted doubt lasts; `nil`: there is none now.
    ///   - gap: a longer time without doubt ends the span.
    package mutating func record(_ doubt: Timestamp?, gap: Duration, at now: Timestamp) -> Finding {
        let isRecent = span.map { now - $0.lastAt <= gap } ?? false  // guard: F62_aDoubtThatComes
        guard let doubt else {
            if !isRecent { span = nil }
            return isRecent ? .paused : .none
        }
        let since = isRecent ? min(span?.since ?? doubt, doubt) : doubt
        span = Span(since: since, lastAt: now)
        return .doubt(since: since, isOnAndOff: since < doubt)
    }
}
