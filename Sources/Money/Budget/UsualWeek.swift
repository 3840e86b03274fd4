package import Fleet

/// What each hour of the week usually costs: the mean of the same hour in earlier weeks.
package struct UsualWeek: Hashable, Sendable {
    package static let hours = 168

    private var sums = [Int64](repeating: 0, count: hours)
    private var counts = [Int64](repeating: 0, count: hours)

    package init() {}

    /// - Parameters:
    ///   - hour: from Monday 00:00 on. An hour that comes twice when the clock is set back counts twice.
    package mutating func add(_ amount: Money, hour: Int) {
        guard sums.indices.contains(hour) else { return }
        sums[hour] += amount.microdollars
        counts[hour] += 1
    }

    /// 168 rates, from Monday 00:00 on. An hour that was never measured, as one that the clock leaves out, costs as much as the mean of all.
    package var rates: [HourlyRate] {
        let mean = sums.reduce(0, +) / max(counts.reduce(0, +), 1)
        return zip(sums, counts).map { HourlyRate(microdollarsPerHour: max($1 > 0 ? $0 / $1 : mean, 0)) }
    }
}
