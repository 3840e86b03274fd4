import Fleet
import Money
import Schedule

/// The time that a budget's amount is for.
struct BudgetPeriod: Hashable, Sendable {
    var start: Timestamp
    var end: Timestamp

    /// The period that contains `moment`.
    init(_ period: Budget.Period, _ zone: ZoneRules, at moment: Timestamp) {
        switch period {
        case .hour:
            let second = moment.microsecondsSinceEpoch / 1_000_000
            start = Timestamp(secondsSinceEpoch: second - second % 3600)
            end = start + .seconds(3600)
        case .day:
            let day = zone.day(of: moment)
            (start, end) = (zone.start(of: day), zone.start(of: day + 1))
        case .month:
            let (year, month, _) = zone.day(of: moment).date
            let first = CivilDay(year: year, month: month, day: 1)
            let next = CivilDay(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
            (start, end) = (first.map(zone.start) ?? moment, next.map(zone.start) ?? .distantFuture)
        }
    }

    init(_ budget: Budget, at moment: Timestamp) {
        // Checked when the budget was set; a zone that a newer program knows and this one does not begins its days in UTC.
        self.init(budget.period, ZoneRules(identifier: budget.timeZone) ?? .utc, at: moment)
    }
}

extension Budget.Period {
    /// For people: `this month`.
    var text: String {
        switch self {
        case .hour: "this hour"
        case .day: "today"
        case .month: "this month"
        }
    }

    /// Between the two forecasts that make a warning.
    var forecastInterval: Duration { self == .hour ? .seconds(120) : .seconds(900) }
}
