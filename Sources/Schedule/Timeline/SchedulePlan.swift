package import Fleet

/// What all schedules and overrides together ask for one server at one moment.
///
/// An override beats every schedule. Of several schedules the one for the server beats one for a tag, and that one for an owner, as far as
/// it asks for something; of equal ones, keep on wins.
package struct SchedulePlan: Hashable, Sendable {
    /// One schedule that is for the server, by its timeline.
    package struct Source: Hashable, Sendable {
        package var name: String
        /// Of the scope: 0 beats 1.
        package var rank: Int
        package var timeline: ScheduleTimeline

        package init(name: String, rank: Int, timeline: ScheduleTimeline) {
            (self.name, self.rank, self.timeline) = (name, rank, timeline)
        }
    }

    /// What is asked for: `keepOn` or `stopUnlessBusy`.
    package struct Mode: Hashable, Sendable {
        package var mode: ScheduleMode
        package var why: String
        package var isOverride: Bool
    }

    /// A start that is due, now or a little ahead of its edge.
    package struct Start: Hashable, Sendable {
        /// Empty: of an override.
        package var schedule: String
        /// The beginning of the window. Names the start: it happens once.
        package var edge: Timestamp
        /// Not before then: the edge, less the time that a start takes.
        package var from: Timestamp
        /// It is given up then.
        package var until: Timestamp
        package var why: String
    }

    /// `nil`: nothing is asked for.
    package var mode: Mode?
    /// The edge at which that began.
    package var since: Timestamp
    /// When it may change.
    package var until: Timestamp
    /// The latest edge first.
    package var starts: [Start]

    /// - Parameters:
    ///   - sources: their timelines contain the moment.
    ///   - lead: how long a start takes.
    ///   - grace: how long after its edge a start without a window is still made.
    package init(
        _ sources: [Source], override: ScheduleOverride?, lead: Duration, grace: Duration, at moment: Timestamp
    ) {
        let ordered = sources.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
        let open = ordered.compactMap { source in source.timeline.segment(at: moment).map { (source, $0) } }
        (since, until) = (.distantPast, open.map(\.1.end).min() ?? .distantFuture)
        starts = []
        if let override, override.since <= moment, moment < override.until {
            self.apply(override)
            return
        }
        if let (source, segment) = SchedulePlan.winner(open), let mode = segment.mode, let window = segment.window {
            self.mode = Mode(mode: mode, why: "schedule \(source.name) (\(window.why))", isOverride: false)
            // It also began where a stronger schedule ended.
            since = open.filter { $0.0.rank <= source.rank }.map(\.1.start).max() ?? segment.start
        }
        let due = ordered.flatMap { source in
            source.timeline.starts.compactMap { SchedulePlan.start($0, of: source, lead: lead, grace: grace) }.map { (source, $0) }
        }
        starts = due.filter { source, start in
            start.from <= moment && moment < start.until
                && !SchedulePlan.isSuppressed(start, of: source, by: ordered, at: max(moment, start.edge))
        }.map(\.1).sorted { ($1.edge, $0.schedule) < ($0.edge, $1.schedule) }
        if let next = due.map(\.1.from).filter({ $0 > moment }).min() { until = min(until, next) }
    }

    private mutating func apply(_ override: ScheduleOverride) {
        let why = "override by \(override.by.displayName)" + (override.reason.map { ": \($0)" } ?? "")
        (since, until) = (override.since, override.until)
        switch override.mode {
        case .on:
            mode = Mode(mode: .keepOn, why: why, isOverride: true)
            starts = [Start(schedule: "", edge: override.since, from: override.since, until: override.until, why: why)]
        case .off: mode = Mode(mode: .stopUnlessBusy(after: ScheduleMode.defaultAfter), why: why, isOverride: true)
        case .none: mode = nil
        }
    }

    private static func winner(
        _ open: [(Source, ScheduleTimeline.Segment)]
    ) -> (Source, ScheduleTimeline.Segment)? {
        let asking = open.filter { $0.1.mode != nil }
        guard let best = asking.map(\.0.rank).min() else { return nil }
        let equal = asking.filter { $0.0.rank == best }
        func strength(_ mode: ScheduleMode?) -> Duration {
            if case .stopUnlessBusy(let after)? = mode { after } else { ScheduleRule.longestWindow }
        }
        return equal.dropFirst().reduce(equal.first) { best, next in
            strength(next.1.mode) > strength(best?.1.mode) ? next : best
        }
    }

    private static func start(_ window: ScheduleWindow, of source: Source, lead: Duration, grace: Duration) -> Start? {
        let until = window.end ?? window.start + grace
        guard until > window.start else { return nil }
        return Start(
            schedule: source.name, edge: window.start, from: window.start - lead, until: until,
            why: "schedule \(source.name) (\(window.why))")
    }

    /// A more specific schedule wants it off.
    private static func isSuppressed(_ start: Start, of source: Source, by all: [Source], at moment: Timestamp) -> Bool {
        all.contains { other in
            guard other.rank < source.rank, case .stopUnlessBusy? = other.timeline.segment(at: moment)?.mode else { return false }
            return true
        }
    }
}
