/// An amount of US dollars, in whole micro-dollars. Exact: sums never drift.
public struct Money: Hashable, Comparable, Sendable {
    /// Millionths of a dollar; may be negative.
    public var microdollars: Int64

    public init(microdollars: Int64) { self.microdollars = microdollars }

    /// The nearest micro-dollar to `dollars`; `nil`: not a finite amount within ±9 trillion.
    public init?(dollars: Double) {
        guard dollars.isFinite, dollars.magnitude < 9e12 else { return nil }
        microdollars = Int64((dollars * 1_000_000).rounded())
    }

    public static let zero = Money(microdollars: 0)

    /// For JSON and gauges only; sums are computed in micro-dollars.
    public var dollars: Double { Double(microdollars) / 1_000_000 }

    public static func < (a: Money, b: Money) -> Bool { a.microdollars < b.microdollars }
    /// A sum beyond the range stays at its end: a number of the provider's must not end the process.
    public static func + (a: Money, b: Money) -> Money { clamped(Int128(a.microdollars) + Int128(b.microdollars)) }
    public static func - (a: Money, b: Money) -> Money { clamped(Int128(a.microdollars) - Int128(b.microdollars)) }

    private static func clamped(_ microdollars: Int128) -> Money {
        Money(microdollars: Int64(clamping: max(microdollars, -Int128(Int64.max))))
    }

    public static func += (a: inout Money, b: Money) { a = a + b }
}

extension Money: CustomStringConvertible {
    /// `$3.99`; four digits after the point for amounts below ten cents.
    public var description: String {
        let digits = microdollars.magnitude < 100_000 && microdollars != 0 ? 4 : 2
        let unit: UInt64 = digits == 2 ? 10_000 : 100
        let rounded = (microdollars.magnitude + unit / 2) / unit
        let scale: UInt64 = digits == 2 ? 100 : 10_000
        let fraction = String(rounded % scale)
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return "\(microdollars < 0 ? "-" : "")$\(rounded / scale).\(zeros)\(fraction)"
    }
}

/// A price per hour, in whole micro-dollars.
public struct HourlyRate: Hashable, Comparable, Sendable {
    /// Millionths of a dollar per hour.
    public var microdollarsPerHour: Int64

    public init(microdollarsPerHour: Int64) { self.microdollarsPerHour = microdollarsPerHour }

    public init?(dollarsPerHour: Double) {
        guard let money = Money(dollars: dollarsPerHour) else { return nil }
        microdollarsPerHour = money.microdollars
    }

    public static let zero = HourlyRate(microdollarsPerHour: 0)
    /// For JSON and gauges only.
    public var dollarsPerHour: Double { Double(microdollarsPerHour) / 1_000_000 }

    public static func < (a: HourlyRate, b: HourlyRate) -> Bool { a.microdollarsPerHour < b.microdollarsPerHour }
    public static func + (a: HourlyRate, b: HourlyRate) -> HourlyRate {
        HourlyRate(microdollarsPerHour: a.microdollarsPerHour + b.microdollarsPerHour)
    }
    public static func - (a: HourlyRate, b: HourlyRate) -> HourlyRate {
        HourlyRate(microdollarsPerHour: a.microdollarsPerHour - b.microdollarsPerHour)
    }
    public static func * (rate: HourlyRate, count: Int) -> HourlyRate {
        HourlyRate(microdollarsPerHour: Int64(clamping: Int128(rate.microdollarsPerHour) * Int128(count)))
    }

    /// Whether both are the same price up to the rounding of a 32-bit float, a few parts in ten million.
    public func isAbout(_ other: HourlyRate) -> Bool {
        let (a, b) = (microdollarsPerHour, other.microdollarsPerHour)
        let (difference, overflow) = a.subtractingReportingOverflow(b)
        return !overflow && difference.magnitude <= 1 + max(a.magnitude, b.magnitude) / 1_000_000
    }

    /// The cost of `span` at this rate, rounded to the nearest micro-dollar; zero for a negative span.
    public func cost(of span: Duration) -> Money {
        let micros = span.wholeMicroseconds
        guard micros > 0 else { return .zero }
        let product = Int128(microdollarsPerHour) * Int128(micros)
        let hour = Int128(3_600_000_000)
        return Money(microdollars: Int64(clamping: (product + (product < 0 ? -hour : hour) / 2) / hour))
    }
}

extension HourlyRate: CustomStringConvertible {
    public var description: String { "\(Money(microdollars: microdollarsPerHour))/h" }
}

/// Money as an integral over time: the sum so far, and the rate in force since then.
///
/// The total depends only on when the rate changed, not on how often it is polled, on missed polls, or on restarts.
package struct CostMeter: Hashable, Sendable {
    /// The sum at `since`.
    package private(set) var settled: Money
    /// The rate in force from `since` on.
    package private(set) var rate: HourlyRate
    package private(set) var since: Timestamp

    package init(settled: Money = .zero, rate: HourlyRate, since: Timestamp) {
        self.settled = settled
        self.rate = rate
        self.since = since
    }

    package func total(at now: Timestamp) -> Money { settled + rate.cost(of: now - since) }

    /// The same meter with `since` no later than `now`. A clock that was ahead must not stop the meter.
    package func clampedToNow(_ now: Timestamp) -> CostMeter { since > now ? CostMeter(settled: settled, rate: rate, since: now) : self }

    /// The same meter on a clock that was set by `change`.
    package func shifted(by change: Duration) -> CostMeter { CostMeter(settled: settled, rate: rate, since: since + change) }

    /// Corrects the sum; the rate in force stays.
    package mutating func add(_ amount: Money) { settled += amount }

    /// Sets the rate in force from `now` on. The same rate again changes nothing.
    package mutating func change(to rate: HourlyRate, at now: Timestamp) {
        guard rate != self.rate else { return }
        self = CostMeter(settled: total(at: now), rate: rate, since: Swift.max(now, since))
    }
}

/// Where a price comes from.
public enum RateSource: String, Hashable, Sendable, CaseIterable {
    /// The provider states it for this server now.
    case provider
    /// The provider stated it earlier, but does not now.
    case lastKnown = "last_known"
    /// The provider's price list, because there is no price for this server.
    case list
}

/// A price and its origin.
package struct SourcedRate: Hashable, Sendable {
    package var rate: HourlyRate
    package var source: RateSource

    package init(_ rate: HourlyRate, _ source: RateSource) {
        self.rate = rate
        self.source = source
    }
}
