import Fleet
import Money
import Policy
import Schedule
import Store

extension BudgetManager {
    /// What the budget's period will cost at its end. The first forecast of each tenth of a period is kept, to learn its error.
    func forecast(
        _ budget: Budget, _ spent: Money, _ period: BudgetPeriod, _ burn: HourlyRate, at now: Timestamp
    ) async throws(StoreError) -> BudgetForecast {
        let tenth = BudgetForecast.tenth(from: period.start, to: period.end, at: now)
        try await closePastPeriods(of: budget, before: period.start, at: now)
        let error = BudgetForecast.errorPermille(of: try await store.budgets.pastForecasts(of: budget.name, tenth: tenth))
        let basis = try await basis(budget, burn, at: now)
        let forecast = BudgetForecast(spent: spent, until: period.end, basis: basis, errorPermille: error, at: now)
        try await store.budgets.record(forecast.total, of: budget.name, periodStart: period.start, tenth: tenth, at: now)
        return forecast
    }

    /// The latest forecast with what is spent and costs now. Between two that are kept nothing is read; a month's basis is days old anyway.
    func refreshed(
        _ known: BudgetForecast, _ budget: Budget, _ spent: Money, _ period: BudgetPeriod, _ burn: HourlyRate, at now: Timestamp
    ) -> BudgetForecast {
        guard budget.period != .month else {
            return BudgetForecast(total: max(known.total, spent), errorPermille: known.errorPermille)
        }
        return BudgetForecast(
            spent: spent, until: period.end, basis: .burn(burn, drops: drops(budget, at: now)), errorPermille: known.errorPermille, at: now)
    }

    private func closePastPeriods(of budget: Budget, before start: Timestamp, at now: Timestamp) async throws(StoreError) {
        for past in try await store.budgets.periodsWithoutActual(of: budget.name, before: start) {
            let end = BudgetPeriod(budget, at: past).end
            let actual = try await spending.sums(from: past, to: min(end, now)).sum(for: budget).total
            try await store.budgets.record(actual: actual, of: budget.name, periodStart: past)
        }
    }

    /// For an hour or a day, what runs now; for a month, the usual week, as far as it is known.
    private func basis(_ budget: Budget, _ burn: HourlyRate, at now: Timestamp) async throws(StoreError) -> BudgetForecast.Basis {
        guard budget.period == .month else { return .burn(burn, drops: drops(budget, at: now)) }
        let zone = ZoneRules(identifier: budget.timeZone) ?? .utc
        let today = zone.day(of: now)
        if let week = try await history.usualWeek(budget, zone, before: today, at: now) {
            let hour = Int(zone.local(at: now).second / 3600)
            return .hoursOfWeek(week.rates, firstHour: today.weekday.ordinal * 24 + hour)
        }
        let day = try await spending.sums(from: now - .seconds(86_400), to: now).sum(for: budget).total
        return .burn(HourlyRate(microdollarsPerHour: day.microdollars / 24), drops: [])
    }

    /// Stops that are due already lower the burn from their moment on.
    private func drops(_ budget: Budget, at now: Timestamp) -> [BudgetForecast.Drop] {
        fleet.present().filter(budget.covers).compactMap { server in
            guard let deadline = server.verdict(scheduler.defaults, at: now).deadline else { return nil }
            let (now, later) = (server.costs.rates.inForce.total.hourly, server.costs.rates.stopped.total.hourly)
            return later < now ? .init(at: deadline, rate: now - later) : nil
        }
    }
}
