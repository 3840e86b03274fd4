package import Fleet

/// The days of one time zone.
package struct LocalDays: Sendable {
    /// The IANA name: `Europe/Berlin`.
    package let zone: String
    /// How far local time is ahead of UTC at a moment, in seconds.
    private let offset: @Sendable (Timestamp) -> Int64

    package init(zone: String, offsetSeconds: @escaping @Sendable (Timestamp) -> Int64) {
        (self.zone, offset) = (zone, offsetSeconds)
    }

    package static let utc = LocalDays(zone: "UTC") { _ in 0 }

    private static let day: Int64 = 86_400

    /// Days since 1970-01-01, by the local calendar.
    package func number(of moment: Timestamp) -> Int64 {
        LocalDays.floor(moment.microsecondsSinceEpoch, 1_000_000 * LocalDays.day, plus: offset(moment) * 1_000_000)
    }

    private static func floor(_ a: Int64, _ b: Int64, plus offset: Int64) -> Int64 {
        let (q, r) = (a + offset).quotientAndRemainder(dividingBy: b)
        return r < 0 ? q - 1 : q
    }

    /// The first instant of a day. A midnight that does not exist is the end of the gap; one that comes twice is the first.
    package func start(ofDay number: Int64) -> Timestamp {
        let wall = number * LocalDays.day
        let ends = [wall - LocalDays.day, wall + LocalDays.day].map { wall - offset(Timestamp(secondsSinceEpoch: $0)) }
        for candidate in ends.sorted() where candidate + offset(Timestamp(secondsSinceEpoch: candidate)) == wall {
            return Timestamp(secondsSinceEpoch: candidate)
        }
        // In a gap: the first second that is at least this wall time.
        var (low, high) = (wall - 2 * LocalDays.day, wall + 2 * LocalDays.day)
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if middle + offset(Timestamp(secondsSinceEpoch: middle)) >= wall { high = middle } else { low = middle }
        }
        return Timestamp(secondsSinceEpoch: high)
    }

    package func startOfDay(_ moment: Timestamp) -> Timestamp { start(ofDay: number(of: moment)) }

    /// The start of a day that is written like `2026-11-20`; `nil`: there is no such date.
    package func start(ofDate text: String) -> Timestamp? {
        guard text.utf8.count == 10, let midnight = Timestamp("\(text)T00:00:00Z") else { return nil }
        return start(ofDay: midnight.microsecondsSinceEpoch / (1_000_000 * LocalDays.day))
    }

    /// The start of the first day of the month of `moment`.
    package func startOfMonth(_ moment: Timestamp) -> Timestamp {
        let day = Int64(date(of: moment).suffix(2)) ?? 1
        return start(ofDay: number(of: moment) - day + 1)
    }

    /// The start of the day after the one of `moment`.
    package func nextDay(after moment: Timestamp) -> Timestamp { start(ofDay: number(of: moment) + 1) }

    /// The starts of the days that begin within `from ..< to`, with `from` first and `to` last.
    package func boundaries(from: Timestamp, to: Timestamp) -> [Timestamp] {
        var all = [from]
        var next = nextDay(after: from)
        while next < to {
            all.append(next)
            next = nextDay(after: next)
        }
        return all + [to]
    }

    /// `2026-11-20`
    package func date(of moment: Timestamp) -> String {
        String("\(Timestamp(secondsSinceEpoch: number(of: moment) * LocalDays.day))".prefix(10))
    }
}
