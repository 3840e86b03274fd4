package import Fleet

/// Five fields that say when something starts: minute, hour, day of month, month, day of week.
///
/// As cron does: a day matches if both day fields match where one of them begins with `*`, and else if either matches. Hours that begin
/// with `*` follow real time on the days when the clock changes; other hours happen once.
package struct CronExpression: Hashable, Sendable {
    /// As given, with single spaces.
    package let text: String
    private let minutes, hours: [Int]
    private let days, months, weekdays: Set<Int>
    private let followsRealTime, isAnyDay, isAnyWeekday: Bool

    /// Throws which field is wrong and what it may be.
    package init(_ text: some StringProtocol) throws(ScheduleError) {
        let fields = String(text).split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard fields.first?.first != "@" else {
            throw ScheduleError("cron", "must have five fields; names such as @daily are not supported: write 0 0 * * * instead")
        }
        guard fields.count == 5 else {
            throw ScheduleError(
                "cron",
                "must have five fields: minute, hour, day of month, month, day of week, such as 0 8 * * mon-fri; you gave \(fields.count)")
        }
        self.text = fields.joined(separator: " ")
        minutes = try CronField.minute.values(of: fields[0])
        hours = try CronField.hour.values(of: fields[1])
        days = Set(try CronField.dayOfMonth.values(of: fields[2]))
        months = Set(try CronField.month.values(of: fields[3]))
        weekdays = Set(try CronField.dayOfWeek.values(of: fields[4]).map { $0 % 7 })
        (followsRealTime, isAnyDay, isAnyWeekday) = (fields[1].first == "*", fields[2].first == "*", fields[4].first == "*")
    }

    /// How often it happens on a day that matches.
    package var timesADay: Int { minutes.count * hours.count }

    /// Whether it happens on a day.
    ///
    /// - Parameter weekday: counts in place of the day's own; `nil`: its own.
    package func matches(_ day: CivilDay, as weekday: Weekday? = nil) -> Bool {
        let date = day.date
        guard months.contains(Int(date.month)) else { return false }
        let isDay = days.contains(Int(date.day))
        // Cron's week begins with Sunday.
        let isWeekday = weekdays.contains(((weekday ?? day.weekday).rawValue + 1) % 7)
        return isAnyDay || isAnyWeekday ? isDay && isWeekday : isDay || isWeekday
    }

    /// The moments of a local day at which it happens, rising.
    package func moments(on day: CivilDay, as weekday: Weekday? = nil, in zone: ZoneRules) -> [Timestamp] {
        guard matches(day, as: weekday) else { return [] }
        let seconds = hours.flatMap { hour in minutes.map { hour * 3600 + $0 * 60 } }
        let moments = seconds.flatMap { second in
            followsRealTime ? zone.instants(day, second: second) : [zone.instant(day, second: second, .first)]
        }
        return Set(moments).sorted()
    }
}
