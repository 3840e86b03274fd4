public import Fleet
public import Logging
public import Policy
public import ServiceLifecycle
public import Store

/// Owns the parts and runs them: looks at the account, decides, stops, and answers users.
public final class ControlPlaneOrchestrator: Service {
    /// Idle timeout, warnings, savings.
    public let autoShutdown: AutoShutdownScheduler
    /// Start, stop, restart, scale, delete, adopt, protect.
    public let servers: ServerManager
    /// Requests, GPUs and costs: now, over windows, and over a day.
    public let metrics: MetricsCollector
    /// GPUs, memory and disks of every server and of this machine.
    public let resources: ResourceMonitor
    /// Health, uptime and what is wrong.
    public let status: StatusTracker
    public let alerts: AlertManager
    /// `nil`: there is no source of logs.
    public let logs: LogReader?
    /// Events as they are written.
    public let feed = EventFeed()

    /// Metrics, alerts, activity, logs and server events, to whoever subscribed.
    public let notifier: WebSocketNotifier
    /// `nil`: nothing was given to send with.
    public let webhooks: WebhookDispatcher?

    private let settings: ControlPlaneSettings
    private let store: FleetStore
    private let time: any TimeSource
    private let logger: Logger
    let book = FleetState()
    private let alarm = WakeSignal()
    private let journal: Journal
    private let observer: FleetObserver
    private let missingServers: MissingServerCheck
    private let priceRefresher: PriceRefresher
    private let driver: StopDriver
    private let deployer: Deployer
    private let agents: AgentReportHandler
    private let summary: DailySummary
    private let retention: Retention
    private let rivalWatch: RivalWatch?

    public init(
        provider: any ServerProvider, prices: any PriceSource, logs: (any LogSource)? = nil, store: FleetStore,
        settings: ControlPlaneSettings, hook: any PreStopHook = NoPreStopHook(), probe: (any HealthProbe)? = nil,
        host: (any HostReader)? = nil, webhookSender: (any WebhookSender)? = nil, accountLock: AccountLock? = nil,
        time: any TimeSource, logger: Logger, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        let gate = ServerLock()
        notifier = WebSocketNotifier(time: time)
        self.settings = settings
        self.store = store
        self.time = time
        self.logger = logger
        journal = Journal(store: store, book: book, feed: feed, logger: logger)
        let lists = ListHealth(book: book, journal: journal, settings: settings, time: time, logger: logger)
        let moves = ServerMoves(
            provider: provider, book: book, journal: journal, store: store, settings: settings, time: time, logger: logger)
        observer = FleetObserver(
            provider: provider, book: book, journal: journal, lists: lists,
            newServers: NewServers(book: book, journal: journal, store: store, moves: moves, settings: settings, logger: logger),
            settings: settings, time: time, logger: logger)
        missingServers = MissingServerCheck(
            provider: provider, observer: observer, lists: lists, moves: moves, book: book, journal: journal, settings: settings, time: time
        )
        priceRefresher = PriceRefresher(source: prices, book: book, time: time, logger: logger)
        autoShutdown = AutoShutdownScheduler(
            book: book, journal: journal, store: store, settings: settings, time: time, alarm: alarm, logger: logger)
        metrics = MetricsCollector(book: book, store: store, scheduler: autoShutdown, time: time, logger: logger)
        let book = book
        self.logs = logs.map { LogReader(source: $0, book: book) }
        alerts = AlertManager(store: store, journal: journal, logger: logger)
        resources = ResourceMonitor(book: book, alerts: alerts, host: host, scheduler: autoShutdown, settings: settings)
        status = StatusTracker(
            book: book, alerts: alerts, metrics: metrics, probe: probe, store: store, interval: settings.healthCheckInterval, time: time,
            logger: logger)
        let journal = journal
        let feed = feed
        webhooks = webhookSender.map {
            WebhookDispatcher(store: store, book: book, journal: journal, feed: feed, sender: $0, time: time, logger: logger)
        }
        summary = DailySummary(book: book, store: store, journal: journal, hour: settings.dailySummaryHour, logger: logger)
        retention = Retention(book: book, store: store, logger: logger)
        let (alerts, scheduler) = (alerts, autoShutdown)
        rivalWatch = accountLock.map {
            RivalWatch(lock: $0, alerts: alerts, scheduler: scheduler, actsAllTheSame: settings.actsBesideAnother)
        }
        agents = AgentReportHandler(book: book, journal: journal, scheduler: autoShutdown, settings: settings, time: time)
        driver = StopDriver(
            provider: provider, observer: observer, scheduler: autoShutdown, book: book, journal: journal,
            store: store, gate: gate, hook: PreStopHooks(hooks: [agents, hook]), settings: settings, time: time, logger: logger,
            random: random)
        servers = ServerManager(
            provider: provider, observer: observer, scheduler: autoShutdown, driver: driver, book: book,
            journal: journal, store: store, gate: gate, settings: settings, time: time, logger: logger)
        deployer = Deployer(
            provider: provider, observer: observer, book: book, journal: journal, store: store, time: time,
            logger: logger)
    }

    // MARK: Loops

    /// Watches and stops until graceful shutdown. What is under way then is finished at the next start.
    public func run() async throws {
        try await recover()
        await rivalWatch?.pass(at: time.now())
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.watchPods() }
                group.addTask { await self.watchEndpoints() }
                group.addTask { await self.watchMissing() }
                group.addTask { await self.watchPrices() }
                group.addTask { await self.act() }
                group.addTask { await self.keepHistory() }
                group.addTask { await self.checkHealth() }
                if let webhooks = self.webhooks { group.addTask { await webhooks.run() } }
            }
        }
    }

    private func watchPods() async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            await noteClock()
            await rivalWatch?.pass(at: time.now())
            autoShutdown.reconsider(await observer.poll(.timed))
            await time.pause(until: next)
        }
    }

    /// What people fixed in wall time follows a wall clock that was set.
    private func noteClock() async {
        let correction = time.clockCorrection
        guard book.correctClock(by: correction) else { return }
        logger.warning("the wall clock was set: it is now \(correction.wholeSeconds) s off what it was when the process started")
        autoShutdown.reconsiderAll()
        await journal.write([
            Event(
                at: time.now(), kind: .settingChanged, severity: .warning,
                summary:
                    "this machine's clock was set; it now differs by \(correction.wholeSeconds) s from what it was when the control plane "
                    + "started. Protections, tokens and links end by the new time; idle times are not changed by it.")
        ])
    }

    private func watchMissing() async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            autoShutdown.reconsider(await missingServers.pass())
            await time.pause(until: next)
        }
    }

    private func watchEndpoints() async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            await lookAtEndpoints(at: time.now(), width: settings.concurrentLooks)
            await time.pause(until: next)
        }
    }

    /// On its own: a price list that hangs must not keep anybody from looking.
    private func watchPrices() async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            await priceRefresher.pass()
            await time.pause(until: next)
        }
    }

    private func keepHistory() async {
        while !Task.isCancelled {
            let next = time.now() + settings.tick
            let now = time.now()
            takeSamples(at: now)
            await metrics.keep(at: now)
            await resources.pass(at: now)
            await summary.pass(at: now)
            await retention.pass(at: now)
            await time.pause(until: next)
        }
    }

    private func checkHealth() async {
        while !Task.isCancelled {
            let next = time.now() + .seconds(1)
            await status.pass(at: time.now())
            await time.pause(until: next)
        }
    }

    private func takeSamples(at now: Timestamp) {
        metrics.renewRequestsUnderWay()
        for id in book.read({ state in Array(state.servers.keys) }) { metrics.sample(id, at: now) }
    }

    /// Decides and stops: sleeps until the next deadline, or until something changed.
    private func act() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let now = time.now()
                _ = await autoShutdown.pass(at: now)
                for id in driver.due(at: now).prefix(settings.concurrentStops) {
                    group.addTask {
                        await self.driver.advance(id)
                        self.alarm.ring()
                    }
                }
                let next = [autoShutdown.nextDeadline, driver.nextDeadline()].compactMap { $0 }.min()
                await alarm.wait(until: min(next ?? .distantFuture, now + .seconds(30)), time: time)
            }
            group.cancelAll()
        }
    }

    /// One round of everything, in order: for tests and simulations, which own the time.
    public func pass() async {
        await noteClock()
        await rivalWatch?.pass(at: time.now())
        autoShutdown.reconsider(await observer.poll(.timed))
        autoShutdown.reconsider(await missingServers.pass())
        await priceRefresher.pass()
        await lookAtEndpoints(at: time.now(), width: 1)
        let now = time.now()
        _ = await autoShutdown.pass(at: now)
        for id in driver.due(at: now) { await driver.advance(id) }
        takeSamples(at: now)
        await metrics.keep(at: now)
        await resources.pass(at: now)
        await status.pass(at: now)
        await summary.pass(at: now)
        await retention.pass(at: now)
        await webhooks?.pass()
    }

    /// - Parameter width: looks at a time: one that hangs keeps nobody else waiting.
    func lookAtEndpoints(at now: Timestamp, width: Int) async {
        let due = observer.endpointsDue(at: now)
        if book.read({ state in state.endpointListDue(at: now, interval: settings.endpointInterval) }) {
            autoShutdown.reconsider(await observer.poll(.serverless))
            book.write { state in state.endpointsListedAt = now }
            await deployer.giveUpOverdue()
        }
        await withTaskGroup(of: Void.self) { group in
            for (number, id) in due.enumerated() {
                if number >= width { await group.next() }
                group.addTask {
                    if await self.observer.pollLoad(of: id) { self.autoShutdown.reconsider([id]) }
                }
            }
        }
    }

    // MARK: After a restart

    /// Takes up where the last process left off. Time in which nobody looked is not idle time: an idle clock goes on only when
    /// the gap was shorter than one look is believed.
    public func recover() async throws(StoreError) {
        let now = time.now()
        let records = try await store.servers()
        let holds = try await store.holds()
        let intents = Dictionary(uniqueKeysWithValues: try await store.openIntents().map { ($0.server, $0) })
        let lastSeen = try await store.lastPassAt()
        let isUnbroken = isUnbroken(since: lastSeen, try await store.lastPassBoot(), at: now)
        let previous = PreviousNotices(try await store.newest(of: PreviousNotices.kinds))
        try await alerts.recover()
        try await autoShutdown.recover(at: now)
        try await status.recover(lastPassAt: lastSeen)
        let gap = lastSeen.map { now - $0 }
        var restored: [TrackedServer] = []
        var departed = FleetState.Account()
        for stored in records {
            let record = stored.begun(by: now)
            var server = TrackedServer(
                record: record, holds: (holds[record.id] ?? Holds()).begun(by: now),
                history: resumedHistory(of: record, lastSeen: isUnbroken ? lastSeen : nil, now: now),
                previouslyObservedAt: lastSeen.map { min($0, now) }, recentStops: try await recentStops(of: record), knownSince: now)
            if let goneAt = record.goneAt, now - goneAt > Retention.goneServers {
                departed.add(server, at: now)
                continue
            }
            server.stop = intents[record.id].map { StopMachine(resuming: $0, at: now) }  // guard: F5_whatWasToBeTried, F17_aCrash.1
            if server.stop == nil {
                server.stop = try await store.intents(of: record.id, limit: 1).first.map { StopMachine($0) }  // guard: F17_aCrash.2
            }
            server.notices.warning = try await warning(of: server).map { event in
                .init(at: event.at, isOfMaximumRuntime: [.maximumRuntime, .adminRuntimeLimit].contains(event.about))
            }
            server.restore(previous[record.id])
            restored.append(server)
        }
        book.write { state in
            state.departed = departed
            for server in restored { state.insert(server) }
            // Reported already: three failures in a row are reported.
            for kind in previous.unreadableLists { state.lists[kind] = .init(failures: 3) }  // guard: F79_thatAProvider
        }
        let adopted = records.count { $0.stewardship.mayAct && $0.goneAt == nil }
        await journal.write([
            Event(
                at: now, kind: .controlPlaneStarted,
                summary: "the control plane started; \(adopted) server(s) in its hands"
                    + (gap.map { ", last look \($0.inWords) ago." } ?? "."))
        ])
    }

    /// Is the last look as short ago as the wall clock says? It may have been set in between; the clock of the machine's boot has not.
    private func isUnbroken(since lastSeen: Timestamp?, _ boot: BootMoment?, at now: Timestamp) -> Bool {
        guard let lastSeen, let boot, let passed = time.boot?.since(boot) else { return false }
        return !((now - lastSeen) - passed).isAtLeastTwoSeconds  // guard: F5_aClock.2, F5_aClockThatWasSet
    }

    private func resumedHistory(of record: ServerRecord, lastSeen: Timestamp?, now: Timestamp) -> WorkHistory {
        let expected: Set<Signal> = record.kind == .timed ? [.gpu, .cpu] : EndpointReader.expectedSignals
        // Jobs that an endpoint finished while nobody looked cannot be known: it always starts afresh.
        guard record.kind == .timed, let since = record.idleSince, let lastSeen, lastSeen <= now, since <= lastSeen,  // guard: F5_aClock.1
            now - lastSeen <= settings.podEvidenceValidFor  // guard: F4_blind.2, F4_aRestart
        else { return WorkHistory(expected: expected, since: now) }
        return WorkHistory(
            expected: expected, resuming: since, lastSeenAt: lastSeen, validFor: settings.podEvidenceValidFor)
    }

    private func recentStops(of record: ServerRecord) async throws(StoreError) -> [Timestamp] {
        guard record.stewardship.mayAct else { return [] }
        return try await store.intents(of: record.id, limit: 16)
            .filter { $0.step == .confirmed && $0.cause.isAutomatic && $0.decidedAt <= time.now() }.map(\.decidedAt).sorted()
    }

    /// A warning that went out in the present idle time still stands.
    private func warning(of server: TrackedServer) async throws(StoreError) -> Event? {
        guard let since = server.record.idleSince, server.activity.history.notBefore == since else { return nil }
        let latest = try await store.events(
            after: nil, before: nil, server: server.id, kinds: [.idleWarning, .warningWithdrawn, .stopCanceled], limit: 1,
            newestFirst: true)
        return latest.first.flatMap { $0.kind == .idleWarning && $0.at >= since ? $0 : nil }
    }

    /// Tells those who listen of events that were written elsewhere.
    public func announce(_ events: [Event]) { journal.published(events) }

    // MARK: What users ask

    /// Every server that is not gone, by id.
    public func list(at now: Timestamp) -> [ServerView] {
        let rules = autoShutdown.defaults
        return book.present().map { $0.view(rules, at: now) }.sorted { $0.id < $1.id }
    }

    /// All that is in memory, of one moment: taken under one lock, so that no sum is of two, and made into views outside of it.
    func snapshot() -> (at: Timestamp, servers: [Dashboard.Server], account: FleetState.Account) {
        let rules = autoShutdown.defaults
        let (now, known, account) = book.read { state in
            let now = time.now()
            return (now, state.servers.values.filter { $0.record.goneAt == nil }, state.account(at: now))
        }
        let servers = known.map { server in
            Dashboard.Server(
                view: server.view(rules, at: now), health: status.health(of: server.id), measured: server.measured(at: now),
                requests: metrics.serverMetrics(server.id))
        }
        return (now, servers.sorted { $0.view.id < $1.view.id }, account)
    }

    public func server(_ id: ServerID, at now: Timestamp) -> ServerView? {
        guard let server = book[id] else { return nil }
        return server.view(autoShutdown.defaults, at: now)
    }

    /// Rents a server. With `autoStart` false it is stopped again, or made without workers.
    ///
    /// - Parameters:
    ///   - owner: the person it belongs to; webhooks may be told of their servers only.
    ///   - asAdmin: an idle timeout or a maximum runtime in `config` can then be changed by an admin only.
    public func deployServer(
        type: ServerKind, config: ServerConfig, autoStart: Bool = true, tags: [String] = [], name: String? = nil,
        idempotencyKey: String? = nil, actor: Actor = .controlPlane, owner: String? = nil, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> DeployReceipt {
        let began = time.now()
        var asked = config
        if !autoStart, type == .serverless { asked.minInstances = 0 }
        let made = try await deployer.deploy(
            Deployer.Request(
                kind: type, config: asked, autoStart: autoStart, tags: tags, name: name,
                idempotencyKey: idempotencyKey, actor: actor, owner: owner, isByAdmin: asAdmin))
        let id = made.server
        var message = made.isKnown ? "deployed before, by a request with the same key" : "deployed"
        if config.cpuCores != nil || config.memoryGB != nil {
            message += " (cpu_cores and memory_gb were not asked for: RunPod gives a GPU server those of its machine)"
        }
        if !autoStart, type == .timed, !made.isKnown {  // guard: F30_aRepeated
            // Nothing is on it yet that a stop could erase.
            _ = try await servers.perform(.stop, on: id, force: true, wait: false, actor: actor)
            message += ", and stopping: it was not to be started"
        }
        autoShutdown.reconsider([id])
        guard let view = server(id, at: time.now()) else { throw .unknownServer(id.text) }
        return DeployReceipt(deployment: made.deployment, server: view, took: time.now() - began, message: message)
    }

    /// Takes in what the agent in a pod measured, and answers what it needs to know.
    public func report(_ report: AgentReport, of id: ServerID) async throws(ControlPlaneError) -> AgentInstructions {
        try await agents.apply(report, of: id, at: time.now())
    }

    public func explain(_ id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> Explanation {
        guard let server = book[id] else { throw .unknownServer(id.text) }
        let events = try await events(
            after: nil, before: nil, server: id, kinds: [], limit: 10, newestFirst: true)
        return Explanation(
            server: id, name: server.record.name, state: server.state, at: now,
            verdict: server.verdict(autoShutdown.defaults, at: now), signals: server.activity.history.signals(at: now),
            stop: server.intent, events: events)
    }

    public func events(
        after: Int64?, before: Int64?, server: ServerID?, kinds: [Event.Kind], limit: Int, newestFirst: Bool
    ) async throws(ControlPlaneError) -> [Event] {
        do {
            return try await store.events(
                after: after, before: before, server: server, kinds: kinds, limit: limit, newestFirst: newestFirst)
        } catch {
            throw .storage("\(error)")
        }
    }

    /// What whoever asks whether it is ready should know, though it is; `nil`: nothing.
    public var notice: String? { rivalWatch?.notice }

    /// Why the control plane cannot do its work now; `nil` when it can.
    public func impediment(at now: Timestamp) -> String? {
        if let trouble = journal.trouble { return "the database cannot be written: \(trouble)" }
        return impediment(of: .timed, longest: settings.tick * 6, at: now)
            ?? impediment(of: .serverless, longest: max(settings.tick * 6, settings.endpointInterval * 4), at: now)
    }

    private func impediment(of kind: ServerKind, longest: Duration, at now: Timestamp) -> String? {
        let what = kind == .timed ? "pods" : "endpoints"
        let list = book.read { state in state.lists[kind] } ?? .init()
        let why = list.error.map { ": \($0)" } ?? ""
        guard let seen = list.seenAt else { return "RunPod's \(what) have not been seen yet" + why }
        let age = now - seen
        return age > longest ? "RunPod's \(what) were last seen \(age.inWords) ago" + why : nil
    }
}

// An earlier process may have had a clock that was ahead: nothing that it wrote may hold anything up until then.

extension ServerRecord {
    fileprivate func begun(by now: Timestamp) -> ServerRecord {
        var record = self
        record.timeoutChangedAt = timeoutChangedAt.map { min($0, now) }  // guard: F5_aTimeoutThatWasChanged
        record.startedAt = startedAt.map { min($0, now) }
        (record.cost, record.savings, record.estimated) = (cost.begun(by: now), savings.begun(by: now), estimated.begun(by: now))
        return record
    }
}

extension Holds {
    fileprivate func begun(by now: Timestamp) -> Holds {
        var holds = self
        if let lease { holds.lease = Lease(until: min(lease.until, now + Lease.longest), holder: lease.holder) }
        return holds
    }
}

extension FleetState.State {
    fileprivate func endpointListDue(at now: Timestamp, interval: Duration) -> Bool {
        endpointsListedAt.map { now - $0 >= interval } ?? true
    }
}
