import Fleet

/// Polls the account, applies what it shows, and decides.
struct ObserveParts {
    let planner: SchedulePlanner
    let observer: FleetObserver
    let missingServers: MissingServerCheck
    let priceRefresher: PriceRefresher
    let scheduler: AutoShutdownScheduler
    let agents: AgentReportHandler

    init(_ shared: SharedParts, prices: any PriceSource) {
        let (provider, fleet, journal, store) = (shared.provider, shared.fleet, shared.journal, shared.store)
        let (settings, time, logger) = (shared.settings, shared.time, shared.logger)
        let lists = ListHealth(provider: provider.name, fleet: fleet, journal: journal, settings: settings, time: time, logger: logger)
        planner = SchedulePlanner(grace: settings.scheduleStartGrace)
        let moves = ServerMoves(
            provider: provider, fleet: fleet, journal: journal, schedules: planner, settings: settings, time: time, logger: logger)
        observer = FleetObserver(
            provider: provider, fleet: fleet, journal: journal, lists: lists,
            newServers: NewServers(fleet: fleet, journal: journal, store: store, moves: moves, settings: settings, logger: logger),
            settings: settings, time: time, logger: logger)
        missingServers = MissingServerCheck(
            provider: provider, observer: observer, lists: lists, moves: moves, fleet: fleet, journal: journal, settings: settings,
            time: time)
        priceRefresher = PriceRefresher(source: prices, fleet: fleet, savingsLimit: settings.savingsLimit, time: time, logger: logger)
        scheduler = AutoShutdownScheduler(
            fleet: fleet, journal: journal, store: store, schedules: planner, settings: settings, time: time, wake: shared.wake,
            logger: logger)
        agents = AgentReportHandler(fleet: fleet, journal: journal, scheduler: scheduler, settings: settings, time: time)
    }
}
