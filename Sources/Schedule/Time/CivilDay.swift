import Fleet

/// A day of the calendar, in no time zone. Proleptic Gregorian.
package struct CivilDay: Hashable, Comparable, Sendable {
    /// 1970-01-01 is 0; negative before it.
    package var daysSinceEpoch: Int64

    package init(daysSinceEpoch: Int64) { self.daysSinceEpoch = daysSinceEpoch }

    /// `nil`: there is no such date.
    ///
    /// - Parameter year: 1 to 9999.
    package init?(year: Int64, month: Int64, day: Int64) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Timestamp.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        daysSinceEpoch = Timestamp.days(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int64(parts[0]), let month = Int64(parts[1]), let day = Int64(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package static func < (a: CivilDay, b: CivilDay) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }
    package static func + (day: CivilDay, count: Int) -> CivilDay { CivilDay(daysSinceEpoch: day.daysSinceEpoch + Int64(count)) }
    package static func - (day: CivilDay, count: Int) -> CivilDay { day + (-count) }

    package var date: (year: Int64, month: Int64, day: Int64) { Timestamp.civil(daysSinceEpoch: daysSinceEpoch) }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday.allCases[Int(Timestamp.floorDivide(daysSinceEpoch + 3, 7).remainder)]
    }

    /// Every day from the first to the last one, both included; empty if `last` is before `self`.
    package func days(through last: CivilDay) -> [CivilDay] {
        guard last >= self else { return [] }
        return (daysSinceEpoch...last.daysSinceEpoch).map { CivilDay(daysSinceEpoch: $0) }
    }
}

extension CivilDay: CustomStringConvertible {
    /// `2026-10-25`
    package var description: String {
        let date = date
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let year = String(date.year)
        return "\(String(repeating: "0", count: max(0, 4 - year.count)))\(year)-\(two(date.month))-\(two(date.day))"
    }
}
