package import Fleet
package import Logging
import Policy
public import ServiceLifecycle
package import Store

/// The whole control plane: owns its components and runs them.
///
/// `run` polls the account, decides, stops, measures and notifies until graceful shutdown. The calls of an application stand in
/// `ControlPlaneOrchestrator+Calls.swift`; more of them are members of the components.
public final class ControlPlaneOrchestrator: Service {
    /// Idle timeout, warnings, protection and savings.
    public let autoShutdown: AutoShutdownScheduler
    /// What users do with servers: start, stop, restart, scale, delete, adopt, protect.
    public let servers: ServerManager
    /// Requests, GPUs and costs: now, over windows, and over a day.
    public let metrics: MetricsCollector
    /// GPUs, memory and disks of every server and of this machine, with their alerts.
    public let resources: ResourceMonitor
    /// Health and uptime of every server.
    public let status: StatusTracker
    /// Alerts, open and resolved.
    public let alerts: AlertManager
    /// Limits on what is spent, and what happens at them.
    package let budgets: BudgetManager
    /// What idle servers cost because nothing stopped them.
    package let waste: WasteWatch
    /// What automatic stops saved.
    package let savings: SavingsReader
    /// Servers with low use.
    package let underuse: UnderuseWatch
    /// When servers stay on, stop or start, week by week.
    package let schedules: ScheduleManager
    /// Servers' logs; `nil`: the provider has none.
    public let logs: LogReader?
    /// Events as they are written.
    public let feed = EventFeed()
    /// Metrics, alerts, activity, logs and server events, for subscribers.
    public let notifier: WebSocketNotifier
    /// API tokens: who may call what.
    package let tokens: TokenManager
    /// Tokens that agents exchange for their own.
    package let enrollments: EnrollmentManager
    /// Webhooks and their deliveries.
    package let webhookRegistry: WebhookRegistry
    /// Sends events to webhooks; `nil`: it was given nothing to send with.
    package let webhooks: WebhookDispatcher?
    /// What was spent.
    package let ledger: LedgerReader
    let bill: BillReconciler
    /// The links of warnings that were used.
    package let usedLinks: UsedLinks

    /// Replays recorded idle times, and advises.
    package let learning: LearningReports

    let fleet = FleetState()
    let journal: Journal
    let store: FleetStore
    let time: any TimeSource
    let agents: AgentReportHandler
    let readiness: Readiness
    /// Starts and stops it where no service group does.
    package let control = RunControl()
    private let recovery: Recovery
    private let polling: PollLoop
    private let stopping: StopLoop
    private let measuring: MeasureLoop
    private let spendLoop: SpendLoop

    /// - Parameters:
    ///   - provider: the account that is managed.
    ///   - billing: the provider's bill; `nil`: costs are not compared with it.
    ///   - volumes: the account's network volumes; `nil`: their cost is known from the bill only.
    ///   - images: tells what an image runs, for deploys with an agent; `nil`: only images whose command is known can have one.
    ///   - hook: runs before a server is stopped.
    ///   - probe: checks servers' health; `nil`: health checks are off.
    ///   - host: measures this machine; `nil`: it is not measured.
    ///   - webhookSender: sends to webhooks; `nil`: nothing is sent.
    ///   - accountLock: keeps a second control plane of this machine from managing the same account.
    ///   - authority: checks the tokens of requests; give it the stored tokens.
    package init(
        provider: any ServerProvider, prices: any PriceSource, logs: (any LogSource)? = nil, billing: (any BillingSource)? = nil,
        volumes: (any VolumeSource)? = nil, images: (any ImageSource)? = nil, store: FleetStore, settings: ControlPlaneSettings,
        hook: any PreStopHook = NoPreStopHook(),
        probe: (any HealthProbe)? = nil,
        host: (any HostReader)? = nil, webhookSender: (any WebhookSender)? = nil, accountLock: AccountLock? = nil,
        authority: TokenAuthority = TokenAuthority(), time: any TimeSource, logger: Logger,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.store = store
        self.time = time
        let (fleet, feed, wake, lock) = (fleet, feed, WakeSignal(), ServerLock())
        fleet.write { ($0.learningRules, $0.startGrace) = (settings.learning, settings.startGrace) }
        let journal = Journal(store: store, fleet: fleet, feed: feed, days: settings.moneyDays, logger: logger)
        self.journal = journal

        ledger = LedgerReader(store: store, fleet: fleet, settings: settings, time: time)

        // Observe and decide.
        let lists = ListHealth(provider: provider.name, fleet: fleet, journal: journal, settings: settings, time: time, logger: logger)
        let planner = SchedulePlanner(grace: settings.scheduleStartGrace)
        let moves = ServerMoves(
            provider: provider, fleet: fleet, journal: journal, schedules: planner, settings: settings, time: time, logger: logger)
        let observer = FleetObserver(
            provider: provider, fleet: fleet, journal: journal, lists: lists,
            newServers: NewServers(fleet: fleet, journal: journal, store: store, moves: moves, settings: settings, logger: logger),
            settings: settings, time: time, logger: logger)
        let missingServers = MissingServerCheck(
            provider: provider, observer: observer, lists: lists, moves: moves, fleet: fleet, journal: journal, settings: settings,
            time: time
        )
        let priceRefresher = PriceRefresher(source: prices, fleet: fleet, time: time, logger: logger)
        let scheduler = AutoShutdownScheduler(
            fleet: fleet, journal: journal, store: store, schedules: planner, settings: settings, time: time, wake: wake, logger: logger)
        autoShutdown = scheduler
        agents = AgentReportHandler(fleet: fleet, journal: journal, scheduler: scheduler, settings: settings, time: time)

        // Measure, watch and notify.
        metrics = MetricsCollector(fleet: fleet, store: store, scheduler: scheduler, time: time, logger: logger)
        alerts = AlertManager(store: store, journal: journal, logger: logger)
        resources = ResourceMonitor(
            provider: provider.name, fleet: fleet, alerts: alerts, host: host, scheduler: scheduler, settings: settings)
        status = StatusTracker(
            fleet: fleet, alerts: alerts, metrics: metrics, probe: probe, store: store, interval: settings.healthCheckInterval, time: time,
            logger: logger)
        self.logs = logs.map { LogReader(source: $0, provider: provider.name, fleet: fleet) }
        notifier = WebSocketNotifier(time: time)
        webhooks = webhookSender.map {
            WebhookDispatcher(store: store, fleet: fleet, journal: journal, feed: feed, sender: $0, time: time, logger: logger)
        }
        let (alerts, tracker, metrics, resources, webhooks) = (alerts, status, metrics, resources, webhooks)
        let rivalWatch = accountLock.map {
            RivalWatch(
                lock: $0, alerts: alerts, scheduler: scheduler, provider: provider.name, actsAllTheSame: settings.actsBesideAnother)
        }

        budgets = BudgetManager(
            fleet: fleet, journal: journal, store: store, spending: SpendReader(ledger: ledger, fleet: fleet), scheduler: scheduler,
            alerts: alerts, time: time, tick: settings.tick, logger: logger)

        waste = WasteWatch(fleet: fleet, store: store, scheduler: scheduler, settings: settings, logger: logger)
        savings = SavingsReader(
            fleet: fleet, store: store, ledger: ledger, status: status, limit: settings.savingsLimit, time: time, logger: logger)
        underuse = UnderuseWatch(fleet: fleet, store: store, journal: journal, settings: settings, logger: logger)
        spendLoop = SpendLoop(
            waste: waste, savings: savings, underuse: underuse,
            alarm: SpendAlarm(
                fleet: fleet, spending: SpendReader(ledger: ledger, fleet: fleet), alerts: alerts,
                balance: settings.readsBalance ? provider as? any BalanceSource : nil, limit: settings.maximumSpendRate,
                provider: provider.name, logger: logger),
            volumes: VolumeWatch(source: volumes, store: store, journal: journal, days: settings.moneyDays, logger: logger),
            settings: settings, time: time)

        // Act.
        let driver = StopDriver(
            provider: provider, observer: observer, scheduler: scheduler, fleet: fleet, journal: journal, store: store, gate: lock,
            hook: PreStopHooks(hooks: [agents, hook]), settings: settings, time: time, logger: logger, random: random)
        tokens = TokenManager(authority: authority, store: store, fleet: fleet, journal: journal, time: time)
        enrollments = EnrollmentManager(tokens: tokens, store: store, fleet: fleet, journal: journal, time: time)
        let deployer = Deployer(
            provider: provider, observer: observer, fleet: fleet, journal: journal, store: store, budgets: budgets,
            enrollments: enrollments, agentURL: settings.agentURL, images: images, time: time, logger: logger)
        servers = ServerManager(
            provider: provider, observer: observer, driver: driver, deployer: deployer,
            editor: ServerEditor(fleet: fleet, journal: journal, scheduler: scheduler, time: time, provider: provider.name),
            budgets: budgets, lock: lock,
            settings: settings, logger: logger)

        let starts = ScheduledStarts(
            planner: planner, scheduler: scheduler, servers: servers, fleet: fleet, journal: journal, time: time, logger: logger)
        schedules = ScheduleManager(
            planner: planner, scheduler: scheduler, fleet: fleet, journal: journal, store: store, time: time, logger: logger)

        // Who may call, and who is notified.
        webhookRegistry = WebhookRegistry(store: store, journal: journal, dispatcher: webhooks, time: time)
        usedLinks = UsedLinks(store: store)

        // Run.
        readiness = Readiness(journal: journal, fleet: fleet, settings: settings, provider: provider.name, rivalWatch: rivalWatch)
        learning = LearningReports(fleet: fleet, store: store, scheduler: scheduler, rules: settings.learning)
        recovery = Recovery(
            store: store, fleet: fleet, journal: journal, alerts: alerts, scheduler: scheduler, tracker: tracker, settings: settings,
            time: time)
        bill = BillReconciler(
            source: billing, provider: provider.name, fleet: fleet, store: store, journal: journal, alerts: alerts, settings: settings,
            time: time, logger: logger)
        polling = PollLoop(
            observer: observer, missingServers: missingServers, priceRefresher: priceRefresher, bill: bill, scheduler: scheduler,
            deployer: deployer,
            rivalWatch: rivalWatch, fleet: fleet, journal: journal, settings: settings, time: time, logger: logger)
        stopping = StopLoop(scheduler: scheduler, driver: driver, starts: starts, wake: wake, settings: settings, time: time)
        measuring = MeasureLoop(
            fleet: fleet, metrics: metrics, resources: resources, status: tracker,
            summary: DailySummary(
                fleet: fleet, store: store, journal: journal, advice: learning, ledger: ledger, savings: savings, waste: waste,
                hour: settings.dailySummaryHour, logger: logger),
            ledger: LedgerKeeper(fleet: fleet, store: store, days: settings.moneyDays, logger: logger),
            retention: Retention(fleet: fleet, store: store, logger: logger), settings: settings, time: time)
    }

    // MARK: Running

    /// Runs until graceful shutdown. A stop that is in progress then is continued at the next start.
    public func run() async throws {
        try await recover()
        await polling.checkRival()
        await cancelWhenGracefulShutdown { await self.control.running { await self.runLoops() } }
    }

    private func runLoops() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.polling.run() }
            group.addTask { await self.budgets.run() }
            group.addTask { await self.stopping.run() }
            group.addTask { await self.measuring.run() }
            group.addTask { await self.spendLoop.run() }
            if let webhooks = self.webhooks { group.addTask { await webhooks.run() } }
        }
    }

    /// Runs it in the background, for applications without a service group. Returns when it polls; without effect while it runs.
    ///
    /// - Throws: what prevents it from starting, or `ControlPlaneError.conflict` after `stop`: an orchestrator runs once.
    public func start() async throws { try await control.start(self) }

    /// Ends `start` or `run`, and returns when it has ended. A stop of a server that is in progress then is continued at the next start.
    public func stop() async { await control.end() }

    /// Whether it polls, decides and stops servers now.
    public var isRunning: Bool { control.isRunning }

    /// Says once in a process what learned timeouts would have saved.
    private func announceSavingOfAuto() async {
        let now = time.now()
        guard autoShutdown.idleTimeout.mode == .fixed else { return }
        do {
            guard let (saving, span) = try await learning.savingOfAuto(at: now) else { return }
            await journal.write([
                Event(
                    at: now, kind: .adviceGiven,
                    summary: "A learned idle timeout (auto) would have saved \(saving) in the last \(span.inWords) on servers with a fixed "
                        + "one. Compare with: controlplane backtest. Choose it with: IDLE_TIMEOUT_SECONDS=auto")
            ])
        } catch {
            // Advice only: the daemon works without it, and the read error shows elsewhere.
        }
    }

    /// One round of everything, in order: for tests and simulations, which own the time.
    package func pass() async {
        await polling.pass()
        let now = time.now()
        await budgets.pass(at: now)
        await stopping.pass(at: now)
        await measuring.pass(at: now)
        await spendLoop.pass(at: now)
        await webhooks?.pass()
    }

    /// Polls the endpoints that are due.
    ///
    /// - Parameter width: how many at a time.
    func pollEndpoints(at now: Timestamp, width: Int) async { await polling.pollEndpoints(at: now, width: width) }

    /// Restores what was known before a restart. To be called once, before the first pass; `run` does it itself.
    package func recover() async throws(StoreError) {
        try await recovery.run()
        await announceSavingOfAuto()
        try await budgets.recover()
        try await schedules.recover()
    }
}
