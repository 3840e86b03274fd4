import Fleet

/// The ledger, the bill, budgets, savings and waste.
struct MoneyParts {
    let ledger: LedgerReader
    let bill: BillReconciler
    let budgets: BudgetManager
    let waste: WasteWatch
    let savings: SavingsReader
    let underuse: UnderuseWatch
    let spendLoop: SpendLoop

    init(
        _ shared: SharedParts, _ observe: ObserveParts, _ watch: WatchParts, billing: (any BillingSource)?,
        volumes: (any VolumeSource)?
    ) {
        let (provider, fleet, journal, store) = (shared.provider, shared.fleet, shared.journal, shared.store)
        let (settings, time, logger) = (shared.settings, shared.time, shared.logger)
        let (scheduler, alerts) = (observe.scheduler, watch.alerts)
        ledger = LedgerReader(store: store, fleet: fleet, settings: settings, time: time)
        let spending = SpendReader(ledger: ledger, fleet: fleet)
        bill = BillReconciler(
            source: billing, provider: provider.name, fleet: fleet, store: store, journal: journal, alerts: alerts, settings: settings,
            time: time, logger: logger)
        budgets = BudgetManager(
            fleet: fleet, journal: journal, store: store, spending: spending, scheduler: scheduler, alerts: alerts, time: time,
            tick: settings.tick, logger: logger)
        waste = WasteWatch(fleet: fleet, store: store, scheduler: scheduler, settings: settings, logger: logger)
        savings = SavingsReader(
            fleet: fleet, store: store, ledger: ledger, status: watch.status, limit: settings.savingsLimit, time: time, logger: logger)
        underuse = UnderuseWatch(fleet: fleet, store: store, journal: journal, settings: settings, logger: logger)
        let alarm = SpendAlarm(
            fleet: fleet, spending: spending, alerts: alerts, balance: settings.readsBalance ? provider as? any BalanceSource : nil,
            limit: settings.maximumSpendRate, provider: provider.name, logger: logger)
        spendLoop = SpendLoop(
            waste: waste, savings: savings, underuse: underuse, alarm: alarm,
            volumes: VolumeWatch(source: volumes, store: store, journal: journal, days: settings.moneyDays, logger: logger),
            settings: settings, time: time)
    }
}
