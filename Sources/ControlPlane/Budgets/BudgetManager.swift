import Fleet
import Logging
import Money
import Policy
import Store
import Synchronization

/// Budgets: what was spent of each one, whom that is reported to, and which servers stop.
///
/// A review is level-triggered: it compares the ledger with the budgets and with the notices that are stored. So a restart between a notice
/// and a stop, or a second run of the same review, changes nothing. Stops go through `AutoShutdownScheduler` like every other stop.
package final class BudgetManager: Sendable {
    struct Tracked: Sendable {
        var view: BudgetView
        var watch = ForecastWatch()
        var forecastDueAt = Timestamp.distantPast
        /// Of the previous review, in force while the database cannot be read.
        var next = Timestamp.distantPast
    }

    private struct State: Sendable {
        var budgets: [String: Budget] = [:]
        var tracked: [String: Tracked] = [:]
        var dueAt = Timestamp.distantPast
        /// The rates of all servers at the latest review: a new rate is a reason for another one.
        var rates: [ServerID: Rate] = [:]
        var hasStops = false
    }

    let fleet: FleetState
    let journal: Journal
    let store: FleetStore
    let spending: SpendReader
    let history: HourHistory
    let scheduler: AutoShutdownScheduler
    let time: any TimeSource
    private let alerts: AlertManager
    private let wake = WakeSignal()
    private let tick: Duration
    private let logger: Logger
    private let state = Mutex(State())
    /// Before the first complete poll of this process, the ledger is as old as this.
    private let startedAt: Timestamp
    /// Reviews and changes of budgets run one after the other.
    let gate = SerialGate()

    init(
        fleet: FleetState, journal: Journal, store: FleetStore, spending: SpendReader, scheduler: AutoShutdownScheduler,
        alerts: AlertManager, time: any TimeSource, tick: Duration, logger: Logger
    ) {
        (self.fleet, self.journal, self.store, self.spending, self.scheduler) = (fleet, journal, store, spending, scheduler)
        (self.alerts, self.time, self.tick, self.logger) = (alerts, time, tick, logger)
        (history, startedAt) = (HourHistory(spending: spending), time.now())
    }

    func logFailure(_ what: String) { logger.error("\(what)") }

    // MARK: State

    /// Reads the budgets that an earlier process stored.
    func recover() async throws(StoreError) {
        let stored = try await store.budgets.all()
        state.withLock { state in
            state.budgets = Dictionary(uniqueKeysWithValues: stored.map { ($0.name, $0) })
            state.dueAt = .distantPast
        }
    }

    func budget(named name: String) -> Budget? { state.withLock { $0.budgets[name] } }

    /// As of the latest review, by name.
    package var views: [BudgetView] {
        state.withLock { state in state.tracked.values.map(\.view).sorted { $0.budget.name < $1.budget.name } }
    }

    /// A budget was set, overridden or deleted.
    func put(_ budget: Budget?, named name: String) {
        state.withLock { state in
            state.budgets[name] = budget
            if budget == nil { state.tracked[name] = nil }
            state.dueAt = .distantPast
        }
        wake.ring()
    }

    /// The budgets that refuse deploys and starts beyond their amount.
    func rooms() -> [BudgetRoom] {
        state.withLock { state in
            state.tracked.values.filter { $0.view.budget.action != .notify && $0.view.state != .overridden }.map { tracked in
                let view = tracked.view
                return BudgetRoom(budget: view.budget, spent: view.amounts.certain(view.budget.basis), periodEnd: view.periodEnd)
            }.sorted { $0.budget.name < $1.budget.name }
        }
    }

    // MARK: The review

    /// When the next review is due; `nil`: there are no budgets.
    var nextDeadline: Timestamp? { state.withLock { $0.budgets.isEmpty ? nil : $0.dueAt } }

    /// Reviews the budgets, if one of them may have changed.
    func pass(at now: Timestamp) async {
        let rates = spending.rates()
        let isDue = state.withLock { state in
            state.budgets.isEmpty ? state.hasStops : now >= state.dueAt || rates != state.rates
        }
        if isDue { await review(at: now) }
    }

    /// Until the task is cancelled. Looks for new rates once a tick; everything else has a deadline.
    func run() async {
        while !Task.isCancelled {
            let now = time.now()
            await pass(at: now)
            await wake.wait(until: min(nextDeadline ?? .distantFuture, now + tick), time: time)
        }
    }

    /// Reviews the budgets now.
    func review(at now: Timestamp) async { await gate.run { await reviewInTurn(at: now) } }

    func reviewInTurn(at now: Timestamp) async {
        let chain = fleet.read { $0.chain }
        let budgets = state.withLock { $0.budgets.values.sorted { $0.name < $1.name } }.map { $0.following(chain) }
        let (rates, isFresh) = (spending.rates(), spending.isFresh(at: now) && journal.writeError == nil)
        var (stops, next) = (BudgetStops(), now + .seconds(3600))
        do {
            var sums: [Timestamp: [CostSum]] = [:]
            for budget in budgets {
                let period = BudgetPeriod(budget, at: now)
                if sums[period.start] == nil { sums[period.start] = try await spending.sums(from: period.start, to: now) }
                let sum = (sums[period.start] ?? []).sum(for: budget)
                let reviewed = try await review(budget, sum, period, isFresh: isFresh, at: now)
                stops.add(budget, reviewed.stops)
                next = min(next, reviewed.next)
            }
            await apply(stops, at: now)
            // A stop relies on a current ledger, and on what its server is tagged with and costs now.
            if state.withLock({ $0.hasStops }) { next = min(next, now + .seconds(60)) }
            await freeStopped(at: now)
        } catch {
            // What cannot be read proves nothing: no stop relies on it. What is refused stays refused.
            logger.error("budgets cannot be reviewed; retrying in 10 s: \(error)")
            await apply(BudgetStops(), at: now)
            next = now + .seconds(10)
        }
        state.withLock { state in
            state.dueAt = max(next, now + .seconds(1))
            state.rates = rates
        }
        await reportBlindness(budgets.isEmpty || isFresh ? false : isBlind(at: now), at: now)
    }

    private func review(
        _ budget: Budget, _ amounts: CostAmounts, _ period: BudgetPeriod, isFresh: Bool, at now: Timestamp
    ) async throws(StoreError) -> (stops: BudgetReview.Stops?, next: Timestamp) {
        let burn = spending.burn(budget.covers)
        var tracked = state.withLock { $0.tracked[budget.name] }
        if tracked?.view.periodStart != period.start { tracked = nil }
        var view = BudgetView(
            budget: budget, state: .under, amounts: amounts, periodStart: period.start, periodEnd: period.end,
            forecast: tracked?.view.forecast, burn: burn, refuses: false, stayingOn: [], isFresh: isFresh, at: now)
        var (watch, forecastDueAt) = (tracked?.watch ?? ForecastWatch(), tracked?.forecastDueAt ?? now)
        if now >= forecastDueAt || tracked?.view.budget.revision != budget.revision, isFresh {
            let forecast = try await forecast(budget, amounts.total, period, burn, at: now)
            watch.record(forecast, budget.amount, apart: budget.period.forecastInterval, at: now)
            (view.forecast, forecastDueAt) = (forecast, now + budget.period.forecastInterval)
        } else if isFresh, let known = view.forecast {
            view.forecast = refreshed(known, budget, amounts.total, period, burn, at: now)
        }
        let facts = BudgetReview.Facts(
            budget: budget, spend: amounts, periodStart: period.start, periodEnd: period.end,
            notices: try await store.budgets.notices(of: budget.name, periodStart: period.start), isFresh: isFresh,
            forecastExceeds: view.forecast == nil ? nil : watch.isExceeded)
        let review = BudgetReview(facts, at: now)
        (view.state, view.refuses) = (review.state, review.refuses)
        view.stayingOn = staying(budget, review.stops, at: now)
        // First the notice, then the stop: nothing stops that nobody was told of.
        for key in review.notices {
            _ = try await give(key, review.passed, view, at: now)
        }
        let next = min(BudgetReview.next(facts, burn: burn, stops: review.stops, after: now), isFresh ? forecastDueAt : now + .seconds(30))
        let updated = Tracked(view: view, watch: watch, forecastDueAt: forecastDueAt, next: next)
        state.withLock { state in if state.budgets[budget.name] != nil { state.tracked[budget.name] = updated } }
        return (review.stops, next)
    }

    private func give(
        _ key: BudgetNotice.Key, _ passed: [BudgetNotice.Key], _ view: BudgetView, at now: Timestamp
    ) async throws(StoreError) -> Bool {
        func notice(_ key: BudgetNotice.Key) -> BudgetNotice {
            BudgetNotice(revision: view.budget.revision, periodStart: view.periodStart, key: key, at: now)
        }
        return try await journal.record { writer throws(StoreError) in
            try await writer.give(notice(key), of: view.budget.name, others: passed.map(notice), event: view.event(key, at: now))
        }
    }

    private func staying(_ budget: Budget, _ stops: BudgetReview.Stops?, at now: Timestamp) -> [BudgetView.StayingServer] {
        guard let stops else { return [] }
        var alone = BudgetStops()
        alone.add(budget, stops)
        return fleet.present().filter(budget.covers).sorted { $0.id < $1.id }.compactMap { server in
            guard let stop = alone.stop(of: server), let why = server.reasonToStay(stop, scheduler.defaults, at: now) else { return nil }
            return .init(server: server.id, name: server.record.name, rate: server.costs.rates.inForce.total.hourly, why: why)
        }
    }

    /// Tells every server what the budgets ask of it, and lets the scheduler decide.
    private func apply(_ stops: BudgetStops, at now: Timestamp) async {
        var changed: [ServerID] = []
        var hasStops = false
        for server in fleet.present() {
            let stop = server.record.ownership.mayAct ? stops.stop(of: server) : nil
            hasStops = hasStops || stop != nil
            guard stop != server.budget else { continue }
            fleet.update(server.id) { $0.budget = stop }
            changed.append(server.id)
        }
        state.withLock { $0.hasStops = hasStops }
        if !changed.isEmpty { scheduler.reconsider(changed) }
    }

    /// Not blind at a start: the first complete poll is a moment away. `nil`: it is too early to say.
    private func isBlind(at now: Timestamp) -> Bool? {
        if journal.writeError != nil { return true }
        return now - (spending.ledger.currentUntil ?? startedAt) > SpendReader.longestAge ? true : nil
    }

    private func reportBlindness(_ isBlind: Bool?, at now: Timestamp) async {
        guard let isBlind else { return }
        if isBlind {
            let what =
                "Budgets stop nothing: the account was not polled completely for \(SpendReader.longestAge.inWords), or the database "
                + "cannot be written. What they refuse stays refused. Check the connection to the provider, and /readyz."
            await alerts.raise(.budgetBlind, of: nil, .warning, what, at: now)
        } else {
            await alerts.resolve(.budgetBlind, of: nil, "Budgets rely on a current ledger again.", at: now)
        }
    }
}
