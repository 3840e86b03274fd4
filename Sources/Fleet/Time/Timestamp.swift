/// A moment in UTC, in whole microseconds since 1970-01-01T00:00:00Z.
///
/// Range: years 1678 to 2262. Rendered as RFC 3339 with milliseconds, which is what every body, table and log shows.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Negative before 1970.
    public var microsecondsSinceEpoch: Int64

    public init(microsecondsSinceEpoch: Int64) { self.microsecondsSinceEpoch = microsecondsSinceEpoch }

    public init(secondsSinceEpoch: Int64) { microsecondsSinceEpoch = secondsSinceEpoch * 1_000_000 }

    public static let distantPast = Timestamp(microsecondsSinceEpoch: .min / 4)
    public static let distantFuture = Timestamp(microsecondsSinceEpoch: .max / 4)

    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.microsecondsSinceEpoch < b.microsecondsSinceEpoch }

    public static func + (moment: Timestamp, span: Duration) -> Timestamp {
        // Both are at most a quarter of the range, so the sum cannot overflow.
        let sum = Timestamp(microsecondsSinceEpoch: moment.microsecondsSinceEpoch + span.wholeMicroseconds)
        return min(max(sum, .distantPast), .distantFuture)
    }

    public static func - (moment: Timestamp, span: Duration) -> Timestamp { moment + (.zero - span) }

    /// The time from `b` to `a`; negative if `a` is earlier.
    public static func - (a: Timestamp, b: Timestamp) -> Duration {
        .microseconds(a.microsecondsSinceEpoch - b.microsecondsSinceEpoch)
    }
}

extension Duration {
    /// The span in whole microseconds, rounded toward zero; spans beyond 292,000 years are cut there.
    public var wholeMicroseconds: Int64 {
        let (seconds, attoseconds) = components
        let (micros, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        if overflow { return seconds < 0 ? .min / 4 : .max / 4 }
        return Swift.min(Swift.max(micros, .min / 4), .max / 4) + attoseconds / 1_000_000_000_000
    }

    /// The span in seconds, with its fraction.
    public var inSeconds: Double { Double(wholeMicroseconds) / 1_000_000 }

    /// The span in whole seconds, rounded toward zero.
    public var wholeSeconds: Int64 { components.seconds }
}

// MARK: RFC 3339

extension Timestamp: CustomStringConvertible, Codable {
    /// `2026-11-23T08:15:00.000Z`
    public var description: String {
        let (days, timeOfDay) = Timestamp.floorDivide(microsecondsSinceEpoch, 86_400_000_000)
        let (year, month, day) = Timestamp.civil(daysSinceEpoch: days)
        let millis = timeOfDay / 1000
        let (h, m, s, f) = (millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000)
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T\(pad(h, 2)):\(pad(m, 2)):\(pad(s, 2)).\(pad(f, 3))Z"
    }

    /// Reads RFC 3339, with or without a fraction, in UTC or with an offset. `nil` for anything else, including dates that do not exist,
    /// 24:00 and leap seconds: a time is never changed silently.
    public init?(_ text: some StringProtocol) {
        var digits = Scanner(text.utf8)
        guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let day = digits.number(2), digits.take("T") || digits.take("t") || digits.take(" "),
            let hour = digits.number(2), digits.take(":"), let minute = digits.number(2), digits.take(":"),
            let second = digits.number(2), (1...12).contains(month), (1...Timestamp.days(inMonth: month, of: year)).contains(day),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var micros: Int64 = 0
        if digits.take(".") {
            guard let fraction = digits.fractionInMicroseconds() else { return nil }
            micros = fraction
        }
        var offsetMinutes: Int64 = 0
        if !(digits.take("Z") || digits.take("z")) {
            let ahead = digits.take("+")
            guard ahead || digits.take("-"), let h = digits.number(2), digits.take(":"), let m = digits.number(2), h < 24,
                m < 60
            else { return nil }
            offsetMinutes = (ahead ? 1 : -1) * (h * 60 + m)
        }
        guard digits.isAtEnd else { return nil }
        let days = Timestamp.days(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offsetMinutes * 60
        self.init(microsecondsSinceEpoch: seconds * 1_000_000 + micros)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Timestamp(text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "must be an RFC 3339 time such as 2026-11-23T12:00:00Z; you gave \(text.prefix(40))"))
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    // Howard Hinnant's calendar arithmetic (chrono-Compatible Low-Level Date Algorithms), proleptic Gregorian.
    package static func civil(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = floorDivide(daysSinceEpoch + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    package static func days(inMonth month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let (era, yearOfEra) = floorDivide(month <= 2 ? year - 1 : year, 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package static func floorDivide(_ a: Int64, _ b: Int64) -> (quotient: Int64, remainder: Int64) {
        let (q, r) = a.quotientAndRemainder(dividingBy: b)
        return r < 0 ? (q - 1, r + b) : (q, r)
    }

    private func pad(_ value: Int64, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
    }

    private struct Scanner<Bytes: Collection> where Bytes.Element == UInt8 {
        var rest: Bytes.SubSequence
        init(_ bytes: Bytes) { rest = bytes[...] }
        var isAtEnd: Bool { rest.isEmpty }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }

        mutating func number(_ width: Int) -> Int64? {
            guard rest.count >= width else { return nil }
            var value: Int64 = 0
            for _ in 0..<width {
                guard let digit = rest.first, (48...57).contains(digit) else { return nil }
                value = value * 10 + Int64(digit - 48)
                rest = rest.dropFirst()
            }
            return value
        }

        mutating func fractionInMicroseconds() -> Int64? {
            var (value, scale, seen) = (Int64(0), Int64(100_000), false)
            while let digit = rest.first, (48...57).contains(digit) {
                value += Int64(digit - 48) * scale
                (scale, seen) = (scale / 10, true)
                rest = rest.dropFirst()
            }
            return seen ? value : nil
        }
    }
}

extension Timestamp {
    /// The start of the UTC hour.
    package var startOfHour: Timestamp {
        let rest = microsecondsSinceEpoch % 3_600_000_000
        return Timestamp(microsecondsSinceEpoch: microsecondsSinceEpoch - (rest < 0 ? rest + 3_600_000_000 : rest))
    }
}
