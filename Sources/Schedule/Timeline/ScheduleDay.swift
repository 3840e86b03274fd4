package import Fleet

/// What a schedule asks for on one local day.
package struct ScheduleDay: Hashable, Sendable {
    package var day: CivilDay
    /// The day's first moment, and that of the next day: 23 or 25 h apart where the clock changes.
    package var start, end: Timestamp
    /// From the start to the end, without gaps.
    package var segments: [ScheduleTimeline.Segment]
    /// The starts of servers on the day.
    package var starts: [ScheduleWindow]
}

extension ServerSchedule {
    /// Seven local days from one on.
    package func week(from first: CivilDay) -> [ScheduleDay] {
        let timeline = ScheduleTimeline(self, from: zone.start(of: first), to: zone.start(of: first + 7))
        return first.days(through: first + 6).map { day in
            let (start, end) = (zone.start(of: day), zone.start(of: day + 1))
            let segments = timeline.segments.filter { $0.start < end && $0.end > start }.map { segment in
                ScheduleTimeline.Segment(start: max(segment.start, start), end: min(segment.end, end), window: segment.window)
            }
            return ScheduleDay(
                day: day, start: start, end: end, segments: segments, starts: timeline.starts.filter { $0.start >= start && $0.start < end }
            )
        }
    }
}
