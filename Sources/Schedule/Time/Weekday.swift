/// A day of the week, Monday first.
package enum Weekday: Int, Hashable, Comparable, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }

    /// `mon`
    package var word: String { ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][rawValue] }

    /// `mon`, `Mon` or `monday`.
    package init?(_ text: some StringProtocol) {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        let word = text.lowercased()
        guard let place = names.firstIndex(where: { $0 == word || $0.prefix(3) == word }) else { return nil }
        self = Weekday.allCases[place]
    }
}

/// Days of the week.
package struct Weekdays: Hashable, Sendable {
    private var bits: UInt8

    package static let all = Weekdays(bits: 0b111_1111)

    private init(bits: UInt8) { self.bits = bits }

    package init(_ days: some Sequence<Weekday>) { bits = days.reduce(0) { $0 | 1 << UInt8($1.rawValue) } }

    package func contains(_ day: Weekday) -> Bool { bits & 1 << UInt8(day.rawValue) != 0 }

    /// `daily`, or days and ranges separated by commas: `mon-fri`, `sat,sun`. A range may wrap: `fri-mon`. `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        if text.lowercased() == "daily" {
            self = .all
            return
        }
        var days: [Weekday] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard (1...2).contains(ends.count), let first = Weekday(ends[0]), let last = Weekday(ends[ends.count - 1]) else { return nil }
            days += Weekdays.range(from: first, to: last)
        }
        self.init(days)
    }

    private static func range(from first: Weekday, to last: Weekday) -> [Weekday] {
        let count = (last.rawValue - first.rawValue + 7) % 7
        return (0...count).map { Weekday.allCases[(first.rawValue + $0) % 7] }
    }
}

extension Weekdays: CustomStringConvertible {
    /// The shortest text that means the same: `mon-fri`.
    package var description: String {
        let days = Weekday.allCases.filter(contains)
        guard days.count < 7 else { return "daily" }
        // The beginning of a run is a day whose day before is not in the set.
        let starts = days.filter { !contains(Weekday.allCases[($0.rawValue + 6) % 7]) }
        return starts.map { start in
            var last = start
            while contains(Weekday.allCases[(last.rawValue + 1) % 7]) { last = Weekday.allCases[(last.rawValue + 1) % 7] }
            let length = (last.rawValue - start.rawValue + 7) % 7
            return length == 0 ? start.word : length == 1 ? "\(start.word),\(last.word)" : "\(start.word)-\(last.word)"
        }.joined(separator: ",")
    }
}
