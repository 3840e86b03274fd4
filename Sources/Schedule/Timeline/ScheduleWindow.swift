package import Fleet

/// A window that a schedule asks for: half-open, from its start to its end.
package struct ScheduleWindow: Hashable, Sendable {
    package var start: Timestamp
    /// `nil`: it only starts the server.
    package var end: Timestamp?
    package var mode: ScheduleMode
    /// Why: the rule, or the exception or holiday.
    package var why: String
}

extension ServerSchedule {
    /// The windows that start on a local day.
    func windows(on day: CivilDay) -> [ScheduleWindow] {
        let (special, label) = special(on: day)
        var found: [ScheduleWindow] = []
        switch special {
        case nil: found = rules.flatMap { windows(of: $0, on: day, as: day.weekday, why: "\($0)") }
        case .sunday: found = rules.flatMap { windows(of: $0, on: day, as: .sunday, why: "\(label), \($0)") }
        case .none?: break
        case .off:
            found = [
                ScheduleWindow(
                    start: zone.start(of: day), end: zone.start(of: day + 1),
                    mode: .stopUnlessBusy(after: ScheduleMode.defaultAfter), why: "\(label), off")
            ]
        case .rules(let own): found = own.flatMap { windows(of: $0, on: day, as: nil, why: "\(label), \($0)") }
        }
        return found.filter { !skipped.contains($0.start) }
    }

    private func special(on day: CivilDay) -> (SpecialDay?, label: String) {
        if let exception = exceptions.first(where: { $0.days.contains { $0.contains(day) } }) { return (exception.day, "exception \(day)") }
        if holidays.contains(where: { $0.contains(day) }) { return (holidayRule, "holiday \(day)") }
        return (nil, "")
    }

    /// - Parameter weekday: counts in place of the day's own; `nil`: the rule applies on any day.
    private func windows(of rule: ScheduleRule, on day: CivilDay, as weekday: Weekday?, why: String) -> [ScheduleWindow] {
        switch rule.time {
        case .weekly(let days, let from, let to):
            guard weekday.map(days.contains) ?? true else { return [] }
            let start = zone.instant(day, second: from.seconds, .first)
            guard let to else { return [ScheduleWindow(start: start, mode: rule.mode, why: why)] }
            let last = day + ServerSchedule.daysUntil(to, from: from, on: weekday ?? day.weekday)
            let end = zone.instant(last, second: to.time.seconds, .last)
            // Both edges in one gap: the window does not exist on this day.
            return end > start ? [ScheduleWindow(start: start, end: end, mode: rule.mode, why: why)] : []
        case .cron(let expression, let lasting):
            return expression.moments(on: day, as: weekday, in: zone).map { start in
                ScheduleWindow(start: start, end: lasting.map { start + $0 }, mode: rule.mode, why: why)
            }
        }
    }

    private static func daysUntil(_ end: ScheduleRule.End, from: WallTime, on weekday: Weekday) -> Int {
        guard let target = end.weekday else { return end.time <= from ? 1 : 0 }
        let days = (target.rawValue - weekday.rawValue + 7) % 7
        return days == 0 && end.time <= from ? 7 : days
    }

    /// The windows that have a part in `[from, to)`, and the bare starts in it, by start.
    package func windows(from: Timestamp, to: Timestamp) -> [ScheduleWindow] {
        guard isEnabled, to > from else { return [] }
        // A window lasts 7 days at most, and one more with the end of a repeated hour.
        return (zone.day(of: from) - 9).days(through: zone.day(of: to)).flatMap { windows(on: $0) }
            .filter { $0.start < to && ($0.end.map { $0 > from } ?? ($0.start >= from)) }
            .sorted { ($0.start, $0.why) < ($1.start, $1.why) }
    }
}
