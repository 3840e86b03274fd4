/// A time of the day as a clock on the wall shows it, in minutes. 00:00 to 24:00; the last one is the end of the day.
package struct WallTime: Hashable, Comparable, Sendable {
    /// 0 to 1440.
    package var minutes: Int

    package static let midnight = WallTime(minutes: 0)

    private init(minutes: Int) { self.minutes = minutes }

    package init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        minutes = hour * 60 + minute
    }

    /// `HH:MM`, also `H:MM`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    package static func < (a: WallTime, b: WallTime) -> Bool { a.minutes < b.minutes }

    package var seconds: Int { minutes * 60 }
}

extension WallTime: CustomStringConvertible {
    /// `08:00`
    package var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
