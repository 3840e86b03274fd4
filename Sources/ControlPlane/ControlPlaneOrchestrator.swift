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
        let shared = SharedParts(
            provider: provider, fleet: fleet, feed: feed, store: store, settings: settings, time: time, logger: logger)
        let observe = ObserveParts(shared, prices: prices)
        let watch = WatchParts(shared, observe, probe: probe, host: host, accountLock: accountLock)
        let money = MoneyParts(shared, observe, watch, billing: billing, volumes: volumes)
        let manage = ManageParts(shared, observe, money, hook: hook, images: images, authority: authority, random: random)
        let loops = LoopParts(shared, observe, watch, money, manage)
        let (fleet, feed, journal) = (fleet, feed, shared.journal)

        (self.store, self.time, self.journal) = (store, time, journal)
        (autoShutdown, agents) = (observe.scheduler, observe.agents)
        (metrics, alerts, resources, status) = (watch.metrics, watch.alerts, watch.resources, watch.status)
        self.logs = logs.map { LogReader(source: $0, provider: provider.name, fleet: fleet) }
        (ledger, bill, budgets) = (money.ledger, money.bill, money.budgets)
        (waste, savings, underuse, spendLoop) = (money.waste, money.savings, money.underuse, money.spendLoop)
        (tokens, enrollments, servers, schedules) = (manage.tokens, manage.enrollments, manage.servers, manage.schedules)
        (learning, readiness, recovery) = (loops.learning, loops.readiness, loops.recovery)
        (polling, stopping, measuring) = (loops.polling, loops.stopping, loops.measuring)
        notifier = WebSocketNotifier(time: time)
        webhooks = webhookSender.map {
            WebhookDispatcher(store: store, fleet: fleet, journal: journal, feed: feed, sender: $0, time: time, logger: logger)
        }
        webhookRegistry = WebhookRegistry(store: store, journal: journal, dispatcher: webhooks, time: time)
        usedLinks = UsedLinks(store: store)
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

    /// Polls the account and reads the bill once, and nothing else: for simulations of the ledger, which nothing else writes.
    package func observe() async { await polling.pass() }

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
