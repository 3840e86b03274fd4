import Fleet

/// Who may act, and what acts: stops, users' actions, schedules.
struct ManageParts {
    let tokens: TokenManager
    let enrollments: EnrollmentManager
    let driver: StopDriver
    let deployer: Deployer
    let servers: ServerManager
    let starts: ScheduledStarts
    let schedules: ScheduleManager

    init(
        _ shared: SharedParts, _ observe: ObserveParts, _ money: MoneyParts, hook: any PreStopHook, images: (any ImageSource)?,
        authority: TokenAuthority, random: any RandomNumberGenerator & Sendable
    ) {
        let (provider, fleet, journal, store) = (shared.provider, shared.fleet, shared.journal, shared.store)
        let (settings, time, logger) = (shared.settings, shared.time, shared.logger)
        let (observer, scheduler, budgets, lock) = (observe.observer, observe.scheduler, money.budgets, ServerLock())
        tokens = TokenManager(authority: authority, store: store, fleet: fleet, journal: journal, time: time)
        enrollments = EnrollmentManager(tokens: tokens, store: store, fleet: fleet, journal: journal, time: time)
        driver = StopDriver(
            provider: provider, observer: observer, scheduler: scheduler, fleet: fleet, journal: journal, store: store, gate: lock,
            hook: PreStopHooks(hooks: [observe.agents, hook]), settings: settings, time: time, logger: logger, random: random)
        deployer = Deployer(
            provider: provider, observer: observer, fleet: fleet, journal: journal, store: store, budgets: budgets,
            enrollments: enrollments, agentURL: settings.agentURL, images: images, time: time, logger: logger)
        servers = ServerManager(
            provider: provider, observer: observer, driver: driver, deployer: deployer,
            editor: ServerEditor(fleet: fleet, journal: journal, scheduler: scheduler, time: time, provider: provider.name),
            budgets: budgets, lock: lock, settings: settings, logger: logger)
        starts = ScheduledStarts(
            planner: observe.planner, scheduler: scheduler, servers: servers, fleet: fleet, journal: journal, time: time, logger: logger)
        schedules = ScheduleManager(
            planner: observe.planner, scheduler: scheduler, fleet: fleet, journal: journal, store: store, time: time, logger: logger)
    }
}
