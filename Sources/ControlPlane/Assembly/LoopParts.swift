import Fleet
import Store

/// What runs on its own: the loops, and the start after a restart.
struct LoopParts {
    let learning: LearningReports
    let readiness: Readiness
    let recovery: Recovery
    let polling: PollLoop
    let stopping: StopLoop
    let measuring: MeasureLoop

    init(_ shared: SharedParts, _ observe: ObserveParts, _ watch: WatchParts, _ money: MoneyParts, _ manage: ManageParts) {
        let (fleet, journal, store, scheduler) = (shared.fleet, shared.journal, shared.store, observe.scheduler)
        let (settings, time, logger) = (shared.settings, shared.time, shared.logger)
        learning = LearningReports(fleet: fleet, store: store, scheduler: scheduler, rules: settings.learning)
        readiness = Readiness(
            journal: journal, fleet: fleet, settings: settings, provider: shared.provider.name, rivalWatch: watch.rivalWatch)
        recovery = Recovery(
            store: store, fleet: fleet, journal: journal, alerts: watch.alerts, scheduler: scheduler, tracker: watch.status,
            volumes: money.spendLoop.volumes, settings: settings, time: time)
        polling = PollLoop(
            observer: observe.observer, missingServers: observe.missingServers, priceRefresher: observe.priceRefresher, bill: money.bill,
            scheduler: scheduler, deployer: manage.deployer, rivalWatch: watch.rivalWatch, fleet: fleet, journal: journal,
            settings: settings, time: time, logger: logger)
        stopping = StopLoop(
            scheduler: scheduler, driver: manage.driver, starts: manage.starts, wake: shared.wake, settings: settings, time: time)
        let summary = DailySummary(
            fleet: fleet, store: store, journal: journal, advice: learning, ledger: money.ledger, savings: money.savings,
            waste: money.waste, hour: settings.dailySummaryHour, logger: logger)
        measuring = MeasureLoop(
            fleet: fleet, metrics: watch.metrics, resources: watch.resources, status: watch.status, summary: summary,
            ledger: LedgerKeeper(fleet: fleet, store: store, days: settings.moneyDays, logger: logger),
            retention: Retention(fleet: fleet, store: store, logger: logger), settings: settings, time: time)
    }
}
