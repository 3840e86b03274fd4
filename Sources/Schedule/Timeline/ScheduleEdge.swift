package import Fleet

/// A moment at which a schedule begins to ask for something else.
package struct ScheduleEdge: Hashable, Sendable {
    package var at: Timestamp
    /// From then on; `nil`: nothing.
    package var mode: ScheduleMode?
    /// The rule; `nil` where a window ends and nothing follows it.
    package var why: String?
}

/// What a schedule asks for at one moment.
package struct DesiredState: Hashable, Sendable {
    /// `nil`: nothing.
    package var mode: ScheduleMode?
    /// Since when; at most nine days before.
    package var since: Timestamp
    /// `nil`: nothing changes within nine years.
    package var next: ScheduleEdge?
    /// The rule; `nil`: none applies.
    package var why: String?
}

extension ServerSchedule {
    /// What it asks for at a moment, since when and until when, and why.
    package func desired(at moment: Timestamp) -> DesiredState {
        let timeline = ScheduleTimeline(self, from: moment - .seconds(9 * 86_400), to: moment + .seconds(86_400))
        let segment = timeline.segment(at: moment)
        return DesiredState(
            mode: segment?.mode, since: segment?.start ?? moment, next: edges(after: moment, count: 1).first, why: segment?.window?.why)
    }

    /// The next moments before `until` at which it asks for something else, or starts the server. Looks nine years ahead: February 29 is at
    /// most eight years away.
    package func edges(after moment: Timestamp, count: Int, until: Timestamp = .distantFuture) -> [ScheduleEdge] {
        var found: [ScheduleEdge] = []
        var (from, span) = (moment, Duration.seconds(8 * 86_400))
        let end = min(moment + .seconds(9 * 366 * 86_400), until)
        var last: ScheduleTimeline.Segment? = nil
        while found.count < count, from < end {
            let timeline = ScheduleTimeline(self, from: from, to: from + span)
            var edges: [ScheduleEdge] = []
            for segment in timeline.segments {
                if let last, last.mode != segment.mode {
                    edges.append(ScheduleEdge(at: segment.start, mode: segment.window?.mode, why: segment.window?.why))
                }
                last = segment
            }
            // A start while the mode stays the same is an edge too.
            for start in timeline.starts where start.start > moment && !edges.contains(where: { $0.at == start.start }) {
                edges.append(ScheduleEdge(at: start.start, mode: .startAt, why: start.why))
            }
            found += edges.sorted { $0.at < $1.at }.filter { edge in edge.at > moment && found.last.map { $0.at < edge.at } ?? true }
            (from, span) = (from + span, min(span * 4, .seconds(366 * 86_400)))
        }
        return Array(found.prefix { $0.at < until }.prefix(count))
    }
}
