public import ControlPlane
public import Exposition
public import Fleet
public import Policy
public import Store
public import Wire

/// Who asks, and what may be done for them.
public struct Caller: Hashable, Sendable {
    /// For the event log.
    public var actor: Actor
    /// The person behind it; servers it deploys or adopts belong to them.
    public var owner: String?
    /// May change what an admin set.
    public var isAdmin: Bool

    public init(actor: Actor, owner: String? = nil, isAdmin: Bool) {
        (self.actor, self.owner, self.isAdmin) = (actor, owner, isAdmin)
    }
}

/// What the routes need of the control plane.
public protocol ControlPlaneService: Sendable {
    func servers(at now: Timestamp) -> [ServerView]
    func server(_ id: ServerID, at now: Timestamp) -> ServerView?
    /// The one server that an id, a name or a type means.
    func resolve(_ text: String) throws(ControlPlaneError) -> ServerID
    /// Every server that it may mean.
    func meant(by text: String) -> [ServerID]
    func deploy(
        type: ServerKind, config: ServerConfig, autoStart: Bool, tags: [String], name: String?, idempotencyKey: String?,
        by caller: Caller
    ) async throws(ControlPlaneError) -> DeployReceipt
    func perform(
        _ action: ServerAction, on id: ServerID, force: Bool, wait: Bool, by caller: Caller
    ) async throws(ControlPlaneError) -> ActionReceipt
    func delete(_ id: ServerID, confirmed: Bool, actor: Actor) async throws(ControlPlaneError) -> ActionReceipt
    func adopt(_ id: ServerID, acceptsDataLoss: Bool, by caller: Caller) async throws(ControlPlaneError) -> ServerView
    func adoptAll(by caller: Caller) async throws(ControlPlaneError) -> [ServerView]
    func release(_ id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView
    func protect(
        _ id: ServerID, until: Timestamp?, reason: String?, by caller: Caller
    ) async throws(ControlPlaneError) -> ServerView
    func unprotect(_ id: ServerID, by caller: Caller) async throws(ControlPlaneError) -> ServerView
    func recordActivity(on id: ServerID, lease: Duration?, actor: Actor) async throws(ControlPlaneError) -> ServerView
    func extend(_ id: ServerID, by span: Duration, caller: Caller) async throws(ControlPlaneError) -> ServerView
    func explain(_ id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> Explanation
    func events(
        after: Int64?, before: Int64?, server: ServerID?, kinds: [Event.Kind], limit: Int, newestFirst: Bool
    ) async throws(ControlPlaneError) -> [Event]
    func report(_ report: AgentReport, of id: ServerID) async throws(ControlPlaneError) -> AgentInstructions
    func metrics(of id: ServerID) -> MeasuredServer
    /// Everything for Prometheus, family by family.
    func exported(_ registry: PrometheusRegistry?) -> [@Sendable (inout TextWriter) -> Void]
    func history(
        of id: ServerID, _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(ControlPlaneError) -> [SeriesPoint]
    func record(_ requests: [RequestRecord], _ models: [ModelRecord], activeRequests: Int?, of id: ServerID)
    func status(of id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> StatusDocument
    func alerts(openOnly: Bool, server: ServerID?, limit: Int) async throws(ControlPlaneError) -> [Alert]
    /// `nil`: there is none of this number.
    func acknowledge(alert id: Int64, actor: Actor) async throws(ControlPlaneError) -> Alert?
    /// `nil`: there is no source of logs.
    var logs: LogReader? { get }
    /// Makes a token that is good for the agent of one server, in place of the one before. It is answered once.
    func agentToken(for id: ServerID, actor: Actor) async throws(ControlPlaneError) -> String
    var notifier: WebSocketNotifier { get }
    func tokens() async throws(ControlPlaneError) -> [APIToken]
    /// False: there is one of its name.
    func addToken(_ token: APIToken, actor: Actor) async throws(ControlPlaneError) -> Bool
    func revokeToken(_ name: String, actor: Actor, at now: Timestamp) async throws(ControlPlaneError) -> Revocation
    func webhooks() async throws(ControlPlaneError) -> [Webhook]
    /// Answers the webhook as it is now.
    /// - Parameter keepsSecret: `webhook.secret` is for one that had none to keep.
    func save(_ webhook: Webhook, keepsSecret: Bool, actor: Actor) async throws(ControlPlaneError) -> Webhook
    /// False: there is none of this name.
    func deleteWebhook(_ name: String, actor: Actor) async throws(ControlPlaneError) -> Bool
    func deliveries(state: Delivery.State?, webhook: String?, limit: Int) async throws(ControlPlaneError) -> [Delivery]
    /// `nil`: there is none of this id.
    func resend(_ id: String, actor: Actor) async throws(ControlPlaneError) -> Delivery?
    /// Every event from now on.
    func liveEvents() -> AsyncStream<Event>
    func dashboard(activityLimit: Int) async throws(ControlPlaneError) -> Dashboard
    func isUsed(link: String) async throws(ControlPlaneError) -> Bool
    /// False: it was used before.
    func use(link: String, at now: Timestamp) async throws(ControlPlaneError) -> Bool
    /// What whoever asks whether it is ready should know, though it is.
    var notice: String? { get }
    /// Why it cannot do its work now; `nil` when it can.
    func impediment(at now: Timestamp) -> String?
}

/// What became of a token that was to be revoked.
public enum Revocation: Hashable, Sendable {
    case revoked, unknown
    /// Without it nobody could make another.
    case lastAdmin
}

/// The latest of everything measured of one server.
public struct MeasuredServer: Sendable {
    public var values: [Series: Double]
    /// `nil`: nobody records its requests.
    public var requests: ServerMetrics.Snapshot?

    public init(values: [Series: Double], requests: ServerMetrics.Snapshot?) {
        self.values = values
        self.requests = requests
    }
}

/// The control plane of this process as the routes see it.
public struct LocalControlPlane: ControlPlaneService {
    private let orchestrator: ControlPlaneOrchestrator
    private let authority: TokenAuthority
    private let store: FleetStore
    private let time: any TimeSource
    private var manager: ServerManager { orchestrator.servers }

    /// - Parameters:
    ///   - authority: learns of tokens that are made here.
    ///   - store: keeps them.
    public init(
        _ orchestrator: ControlPlaneOrchestrator, authority: TokenAuthority, store: FleetStore, time: any TimeSource
    ) {
        self.orchestrator = orchestrator
        self.authority = authority
        self.store = store
        self.time = time
    }

    public var notice: String? { orchestrator.notice }
    public func servers(at now: Timestamp) -> [ServerView] { orchestrator.list(at: now) }
    public func server(_ id: ServerID, at now: Timestamp) -> ServerView? { orchestrator.server(id, at: now) }
    public func resolve(_ text: String) throws(ControlPlaneError) -> ServerID { try orchestrator.resolve(text) }
    public func meant(by text: String) -> [ServerID] { orchestrator.meant(by: text) }

    public func deploy(
        type: ServerKind, config: ServerConfig, autoStart: Bool, tags: [String], name: String?, idempotencyKey: String?,
        by caller: Caller
    ) async throws(ControlPlaneError) -> DeployReceipt {
        try await orchestrator.deployServer(
            type: type, config: config, autoStart: autoStart, tags: tags, name: name, idempotencyKey: idempotencyKey,
            actor: caller.actor, owner: caller.owner, asAdmin: caller.isAdmin)
    }

    public func perform(
        _ action: ServerAction, on id: ServerID, force: Bool, wait: Bool, by caller: Caller
    ) async throws(ControlPlaneError) -> ActionReceipt {
        try await manager.perform(action, on: id, force: force, wait: wait, actor: caller.actor, asAdmin: caller.isAdmin)
    }

    public func delete(
        _ id: ServerID, confirmed: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        try await manager.delete(id, confirmed: confirmed, actor: actor)
    }

    public func adopt(
        _ id: ServerID, acceptsDataLoss: Bool, by caller: Caller
    ) async throws(ControlPlaneError) -> ServerView {
        try await manager.adopt(id, acceptsDataLoss: acceptsDataLoss, actor: caller.actor, owner: caller.owner)
    }

    public func adoptAll(by caller: Caller) async throws(ControlPlaneError) -> [ServerView] {
        try await manager.adoptAll(actor: caller.actor, owner: caller.owner)
    }

    public func release(_ id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        try await manager.release(id, actor: actor)
    }

    public func protect(
        _ id: ServerID, until: Timestamp?, reason: String?, by caller: Caller
    ) async throws(ControlPlaneError) -> ServerView {
        try await manager.protect(id, until: until, reason: reason, actor: caller.actor, asAdmin: caller.isAdmin)
    }

    public func unprotect(_ id: ServerID, by caller: Caller) async throws(ControlPlaneError) -> ServerView {
        try await manager.unprotect(id, actor: caller.actor, asAdmin: caller.isAdmin)
    }

    public func recordActivity(
        on id: ServerID, lease: Duration?, actor: Actor
    ) async throws(ControlPlaneError) -> ServerView {
        try await manager.recordActivity(on: id, lease: lease, actor: actor)
    }

    public func extend(_ id: ServerID, by span: Duration, caller: Caller) async throws(ControlPlaneError) -> ServerView {
        try await manager.extend(id, by: span, actor: caller.actor, asAdmin: caller.isAdmin)
    }

    public func explain(_ id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> Explanation {
        try await orchestrator.explain(id, at: now)
    }

    public func events(
        after: Int64?, before: Int64?, server: ServerID?, kinds: [Event.Kind], limit: Int, newestFirst: Bool
    ) async throws(ControlPlaneError) -> [Event] {
        try await orchestrator.events(
            after: after, before: before, server: server, kinds: kinds, limit: limit, newestFirst: newestFirst)
    }

    public func report(_ report: AgentReport, of id: ServerID) async throws(ControlPlaneError) -> AgentInstructions {
        try await orchestrator.report(report, of: id)
    }

    public func metrics(of id: ServerID) -> MeasuredServer {
        MeasuredServer(values: orchestrator.metrics.measured(id), requests: orchestrator.metrics.serverMetrics(id))
    }

    public func exported(_ registry: PrometheusRegistry?) -> [@Sendable (inout TextWriter) -> Void] {
        let statistics = notifier.statistics
        return orchestrator.metrics.exported(.prometheus, registry: registry) + [
            { text in
                text.family("controlplane_live_clients", .gauge, "WebSockets and event streams that are open.")
                text.sample("controlplane_live_clients", labels: Labels(), Double(statistics.connectedClients))
                text.family("controlplane_live_notifications_total", .counter, "Notifications published, by topic.")
                for topic in WebSocketNotifier.Topic.allCases {
                    text.sample(
                        "controlplane_live_notifications_total", labels: Labels(["topic": topic.rawValue]),
                        Double(statistics.byTopic[topic] ?? 0))
                }
                text.family("controlplane_live_dropped_total", .counter, "Notifications that a slow listener was not sent.")
                text.sample("controlplane_live_dropped_total", labels: Labels(), Double(statistics.totalDropped))
            }
        ]
    }

    public func history(
        of id: ServerID, _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(ControlPlaneError) -> [SeriesPoint] {
        try await orchestrator.metrics.history(of: id, series, from: from, to: to, step: step)
    }

    public func record(_ requests: [RequestRecord], _ models: [ModelRecord], activeRequests: Int?, of id: ServerID) {
        for request in requests { orchestrator.metrics.record(request, of: id) }
        for model in models { orchestrator.metrics.record(model, of: id) }
        if let activeRequests { orchestrator.metrics.setActiveRequests(activeRequests, of: id) }
    }

    public func status(of id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> StatusDocument {
        guard let view = orchestrator.server(id, at: now) else { throw .unknownServer(id.text) }
        let requests = orchestrator.metrics.serverMetrics(id)
        let tracker = orchestrator.status
        let alerts = try await orchestrator.alerts.list(openOnly: true, server: id, limit: 100)
        var deployment: String?
        if case .deployed(let id) = view.stewardship { deployment = id.text }
        return StatusDocument(
            serverID: id.text, deploymentID: deployment, state: view.state, health: tracker.health(of: id),
            uptimeSeconds: view.state == .running ? view.startedAt.map { (now - $0).wholeSeconds } : nil,
            uptime24h: try await tracker.uptime(of: id, over: .seconds(86_400)),
            uptime30d: try await tracker.uptime(of: id, over: .seconds(30 * 86_400)),
            totalRequests: requests?.requests ?? view.totalRequests, errorCount: requests?.errors ?? view.errorCount,
            healthChecks: tracker.checks(of: id).mapValues { .init(status: $0.health, message: $0.message, lastCheck: $0.at) },
            activeAlerts: alerts.map { AlertDocument($0) }, lastUpdated: view.observedAt)
    }

    public func alerts(openOnly: Bool, server: ServerID?, limit: Int) async throws(ControlPlaneError) -> [Alert] {
        try await orchestrator.alerts.list(openOnly: openOnly, server: server, limit: limit)
    }

    public func acknowledge(alert id: Int64, actor: Actor) async throws(ControlPlaneError) -> Alert? {
        try await orchestrator.alerts.acknowledge(id, by: actor, at: time.now())
    }

    public var logs: LogReader? { orchestrator.logs }

    public func agentToken(for id: ServerID, actor: Actor) async throws(ControlPlaneError) -> String {
        let now = time.now()
        if server(id, at: now)?.kind == .serverless { throw .conflict("\(id) is an endpoint: agents report from pods only") }
        let (secret, token) = TokenAuthority.issue(name: "agent:\(id)", scope: .agent, server: id, at: now)
        let event = Event(
            at: now, kind: .settingChanged, server: id, actor: actor,
            summary: "a token for the agent of \(id) was made; an older one is void.")
        do { _ = try await store.save(token, events: [event]) } catch { throw .storage("\(error)") }
        authority.add(token)
        return secret
    }

    private func stored<R: Sendable>(_ body: () async throws(StoreError) -> R) async throws(ControlPlaneError) -> R {
        do { return try await body() } catch { throw .storage("\(error)") }
    }

    private func changed(_ what: String, by actor: Actor) -> [Event] {
        [Event(at: time.now(), kind: .settingChanged, actor: actor, summary: what)]
    }

    public func tokens() async throws(ControlPlaneError) -> [APIToken] {
        try await stored { () async throws(StoreError) in try await store.tokens() }
    }

    public func addToken(_ token: APIToken, actor: Actor) async throws(ControlPlaneError) -> Bool {
        let owner = token.owner.map { " for \($0)" } ?? ""
        let events = changed("the token \(token.name) with the scope \(token.scope.rawValue) was made\(owner).", by: actor)
        let (isNew, written) = try await stored { () async throws(StoreError) in try await store.add(token, events: events) }
        guard isNew else { return false }
        authority.add(token)
        orchestrator.announce(written)
        return true
    }

    public func revokeToken(_ name: String, actor: Actor, at now: Timestamp) async throws(ControlPlaneError) -> Revocation {
        let events = changed("the token \(name) was revoked.", by: actor)
        // First where it counts. Two who revoke each other at once: one of them stays.
        let outcome = authority.revoke(name, at: now)
        if outcome == .lastAdmin { return outcome }
        // One that is refused here but still on disk, for it could not be deleted, is deleted now.
        let (wasOnDisk, written): (Bool, [Event])
        do { (wasOnDisk, written) = try await store.deleteToken(name, events: events) } catch {
            // Refused on the safe side: whoever found it must not use it while the disk is full.
            throw .storage(
                "\(name) is refused from now on, but that is not saved: a restart makes it good again. Revoke it again then. \(error)")
        }
        orchestrator.announce(written)
        return wasOnDisk ? .revoked : outcome
    }

    public func webhooks() async throws(ControlPlaneError) -> [Webhook] {
        try await stored { () async throws(StoreError) in try await store.webhooks() }
    }

    public func save(_ webhook: Webhook, keepsSecret: Bool, actor: Actor) async throws(ControlPlaneError) -> Webhook {
        let events = changed("the webhook \(webhook.name) was set.", by: actor)
        let (saved, written) = try await stored { () async throws(StoreError) in
            try await store.save(webhook, keepsSecret: keepsSecret, events: events)
        }
        orchestrator.announce(written)
        return saved
    }

    public func deleteWebhook(_ name: String, actor: Actor) async throws(ControlPlaneError) -> Bool {
        let events = changed("the webhook \(name) was removed, with what waited for it.", by: actor)
        let (isDone, written) = try await stored { () async throws(StoreError) in try await store.deleteWebhook(name, events: events) }
        orchestrator.announce(written)
        return isDone
    }

    public func deliveries(state: Delivery.State?, webhook: String?, limit: Int) async throws(ControlPlaneError) -> [Delivery] {
        try await stored { () async throws(StoreError) in try await store.deliveries(state: state, webhook: webhook, limit: limit) }
    }

    public func resend(_ id: String, actor: Actor) async throws(ControlPlaneError) -> Delivery? {
        try await stored { () async throws(StoreError) in try await orchestrator.webhooks?.resend(id, actor: actor) }
    }

    public func dashboard(activityLimit: Int) async throws(ControlPlaneError) -> Dashboard {
        try await orchestrator.dashboard(activityLimit: activityLimit)
    }

    public func isUsed(link: String) async throws(ControlPlaneError) -> Bool {
        try await stored { () async throws(StoreError) in try await store.isUsed(link: link) }
    }

    public func use(link: String, at now: Timestamp) async throws(ControlPlaneError) -> Bool {
        try await stored { () async throws(StoreError) in
            try await store.use(link: link, at: now, forgetting: now - ActionLinks.lastFor * 2)
        }
    }

    public var notifier: WebSocketNotifier { orchestrator.notifier }
    public func liveEvents() -> AsyncStream<Event> { orchestrator.feed.events() }

    public func impediment(at now: Timestamp) -> String? { orchestrator.impediment(at: now) }
}
