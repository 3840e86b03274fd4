package import Fleet

/// What a period will cost at its end if nothing unforeseen happens.
package struct BudgetForecast: Hashable, Sendable {
    /// The expected rest of a period.
    package enum Basis: Hashable, Sendable {
        /// The present burn, lowered at known moments such as scheduled stops.
        case burn(HourlyRate, drops: [Drop])
        /// The mean of each hour of the week over the last weeks, from Monday 00:00 of the budget's zone on.
        case hoursOfWeek([HourlyRate], firstHour: Int)
    }

    /// Spending falls by `rate` at a moment.
    package struct Drop: Hashable, Sendable {
        package var at: Timestamp
        package var rate: HourlyRate

        package init(at: Timestamp, rate: HourlyRate) { (self.at, self.rate) = (at, rate) }
    }

    package var total: Money
    /// The median relative error of earlier forecasts at the same point of a period, in thousandths; `nil`: fewer than three are known.
    package var errorPermille: Int?

    package init(total: Money, errorPermille: Int?) { (self.total, self.errorPermille) = (total, errorPermille) }

    package init(spent: Money, until end: Timestamp, basis: Basis, errorPermille: Int?, at now: Timestamp) {
        self.errorPermille = errorPermille
        total = spent + BudgetForecast.rest(basis, from: now, until: end)
    }

    private static func rest(_ basis: Basis, from now: Timestamp, until end: Timestamp) -> Money {
        guard end > now else { return .zero }
        switch basis {
        case .burn(let rate, let drops):
            let saved = drops.filter { $0.at < end }.reduce(Money.zero) { $0 + $1.rate.cost(of: end - max($1.at, now)) }
            return max(rate.cost(of: end - now) - saved, .zero)
        case .hoursOfWeek(let rates, let firstHour):
            guard rates.count == 168 else { return .zero }
            let (hours, rest) = (Int((end - now).wholeSeconds / 3600), (end - now) - .seconds((end - now).wholeSeconds / 3600 * 3600))
            let whole = (0..<hours).reduce(Money.zero) { $0 + rates[(firstHour + $1) % 168].cost(of: .seconds(3600)) }
            return whole + rates[(firstHour + hours) % 168].cost(of: rest)
        }
    }

    /// The amount by which it may be wrong; zero where the error is not known.
    package var error: Money {
        Money(microdollars: Int64(clamping: Int128(total.microdollars) * Int128(errorPermille ?? 0) / 1000))
    }

    /// The forecast exceeds an amount by more than its error.
    package func exceeds(_ amount: Money) -> Bool { total - error > amount }

    /// A forecast warning is over below 95 % of the amount.
    package func isClear(of amount: Money) -> Bool { Int128(total.microdollars) * 100 < Int128(amount.microdollars) * 95 }

    /// The median of |forecast − actual| ÷ actual, in thousandths; `nil`: fewer than three periods with a cost.
    package static func errorPermille(of past: [(forecast: Money, actual: Money)]) -> Int? {
        let errors = past.filter { $0.actual > .zero }.map { row in
            Int(clamping: Int128((row.forecast - row.actual).microdollars.magnitude) * 1000 / Int128(row.actual.microdollars))
        }.sorted()
        guard errors.count >= 3 else { return nil }
        return errors.count % 2 == 1 ? errors[errors.count / 2] : (errors[errors.count / 2 - 1] + errors[errors.count / 2]) / 2
    }

    /// Which tenth of a period has elapsed, 0 to 9.
    package static func tenth(from start: Timestamp, to end: Timestamp, at now: Timestamp) -> Int {
        let length = (end - start).wholeMicroseconds
        guard length > 0 else { return 0 }
        return min(9, max(0, Int((now - start).wholeMicroseconds * 10 / length)))
    }
}

/// Two forecasts in a row that exceed the amount make a warning; one alone may be a moment's burst.
package struct ForecastWatch: Hashable, Sendable {
    private var since: Timestamp?
    package private(set) var isExceeded = false

    package init() {}

    /// - Parameter apart: the least time between the two: 15 min, for an hour's budget 2 min.
    package mutating func record(_ forecast: BudgetForecast, _ amount: Money, apart: Duration, at now: Timestamp) {
        if forecast.exceeds(amount) {
            let first = since ?? now
            since = first
            if now - first >= apart { isExceeded = true }
        } else {
            since = nil
            if forecast.isClear(of: amount) { isExceeded = false }
        }
    }
}
