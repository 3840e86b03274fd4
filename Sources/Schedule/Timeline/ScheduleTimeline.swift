package import Fleet

/// What a schedule asks for over a span of time: the whole of it without gaps, and the starts in it.
package struct ScheduleTimeline: Hashable, Sendable {
    /// A time in which the schedule asks for one thing.
    package struct Segment: Hashable, Sendable {
        package var start, end: Timestamp
        /// `nil`: it asks for nothing.
        package var window: ScheduleWindow?

        /// As for a server that runs: a start also keeps it on.
        package var mode: ScheduleMode? { window.map { $0.mode == .startAt ? .keepOn : $0.mode } }
    }

    package var from, to: Timestamp
    /// By time, each with another mode than the one before it.
    package var segments: [Segment]
    /// The windows that start the server, by start.
    package var starts: [ScheduleWindow]

    package init(_ schedule: ServerSchedule, from: Timestamp, to: Timestamp) {
        let windows = schedule.windows(from: from, to: to)
        (self.from, self.to) = (from, to)
        starts = windows.filter { $0.mode == .startAt }
        segments = ScheduleTimeline.merged(windows.filter { $0.end != nil }, from: from, to: to)
    }

    private static func merged(_ windows: [ScheduleWindow], from: Timestamp, to: Timestamp) -> [Segment] {
        let edges = Set(windows.flatMap { [$0.start, $0.end ?? $0.start] } + [from, to]).filter { $0 >= from && $0 <= to }.sorted()
        var segments: [Segment] = []
        var (open, next): ([ScheduleWindow], Int) = ([], 0)
        for (start, end) in zip(edges, edges.dropFirst()) {
            while next < windows.count, windows[next].start <= start {
                open.append(windows[next])
                next += 1
            }
            open.removeAll { $0.end ?? start <= start }
            let segment = Segment(start: start, end: end, window: strongest(open))
            if let last = segments.last, last.mode == segment.mode {
                segments[segments.count - 1].end = end
            } else {
                segments.append(segment)
            }
        }
        return segments
    }

    /// Of several windows at one moment: keep on wins, then the longer timeout.
    private static func strongest(_ windows: [ScheduleWindow]) -> ScheduleWindow? {
        func strength(_ window: ScheduleWindow) -> Duration {
            if case .stopUnlessBusy(let after) = window.mode { after } else { ScheduleRule.longestWindow }
        }
        return windows.reduce(nil) { best, window in best.map { strength($0) >= strength(window) ? $0 : window } ?? window }
    }

    /// `nil`: the moment is outside of the span.
    package func segment(at moment: Timestamp) -> Segment? {
        guard from <= moment, moment < to else { return nil }
        var (low, high) = (0, segments.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= moment { low = middle } else { high = middle }
        }
        return segments.isEmpty ? nil : segments[low]
    }
}
