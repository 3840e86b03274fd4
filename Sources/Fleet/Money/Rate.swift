/// A price over time, in whole micro-dollars per 720 hours.
///
/// RunPod's prices per hour and its disk prices per month of 720 hours are both whole numbers in this unit; per hour a disk is not.
package struct Rate: Hashable, Comparable, Sendable {
    /// Millionths of a dollar per 720 hours.
    package var microdollarsPer720Hours: Int64

    package init(microdollarsPer720Hours: Int64) { self.microdollarsPer720Hours = microdollarsPer720Hours }

    /// The same price; prices beyond $12 million per hour are cut there.
    package init(_ hourly: HourlyRate) {
        microdollarsPer720Hours = Int64(clamping: Int128(hourly.microdollarsPerHour) * 720)
    }

    /// A disk's price.
    package init(gigabytes: Int, microdollarsPerGBMonth: Int64) {
        microdollarsPer720Hours = Int64(clamping: Int128(gigabytes) * Int128(microdollarsPerGBMonth))
    }

    package static let zero = Rate(microdollarsPer720Hours: 0)
    /// The microseconds of 720 hours.
    package static let period: Int128 = 2_592_000_000_000

    package static func < (a: Rate, b: Rate) -> Bool { a.microdollarsPer720Hours < b.microdollarsPer720Hours }
    package static func + (a: Rate, b: Rate) -> Rate {
        Rate(microdollarsPer720Hours: Int64(clamping: Int128(a.microdollarsPer720Hours) + Int128(b.microdollarsPer720Hours)))
    }

    /// For display: the nearest whole micro-dollar per hour.
    package var hourly: HourlyRate {
        let (half, rate) = (Int64(360), microdollarsPer720Hours)
        return HourlyRate(microdollarsPerHour: (rate < 0 ? rate - half : rate + half) / 720)
    }

    /// Whether both are the same price up to the rounding of a 32-bit float.
    package func isAbout(_ other: Rate) -> Bool {
        let (a, b) = (Int128(microdollarsPer720Hours), Int128(other.microdollarsPer720Hours))
        return (a - b).magnitude <= 720 + max(a.magnitude, b.magnitude) / 1_000_000
    }

    /// The exact cost of `microseconds`, in micro-dollars times `Rate.period`.
    package func exactCost(microseconds: Int64) -> Int128 { Int128(microdollarsPer720Hours) * Int128(microseconds) }

    /// The cost of `span`, rounded to the nearest micro-dollar, half away from zero; zero for a negative span.
    package func cost(of span: Duration) -> Money {
        Money(exact: exactCost(microseconds: max(0, span.wholeMicroseconds)))
    }
}

extension Money {
    /// The nearest micro-dollar to an exact cost, half away from zero.
    ///
    /// - Parameter exact: micro-dollars times `Rate.period`.
    package init(exact: Int128) {
        let half = exact < 0 ? -Rate.period / 2 : Rate.period / 2
        self.init(microdollars: Int64(clamping: (exact + half) / Rate.period))
    }
}
