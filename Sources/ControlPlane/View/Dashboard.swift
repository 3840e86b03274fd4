public import Fleet
import Money

/// Everything that a page shows, of one moment. Made from memory and the database: the provider is not called.
public struct Dashboard: Sendable {
    /// One server with its measurements.
    public struct Server: Sendable {
        public var view: ServerView
        public var health: Health
        /// The latest value of each series; a series that was not measured is absent.
        public var measured: [Series: Double]
        /// `nil`: no request was recorded.
        public var requests: ServerMetrics.Snapshot?
    }

    /// Costs and savings of the fleet.
    public struct Costs: Hashable, Sendable {
        /// The present cost of all servers with a known price, disks included.
        public var perHour = HourlyRate.zero
        /// The cost of every server ever seen, gone ones included.
        public var total = Money.zero
        /// The savings of every server ever stopped, gone ones included.
        public var saved = Money.zero
        /// What stopped servers save now.
        public var savingPerHour = HourlyRate.zero
        /// What stops of servers would spare that run although they are idle for longer than their timeout.
        public var wastedPerHour = HourlyRate.zero
        /// Running servers without a known price: their cost is in none of the sums.
        public var serversWithoutPrice = 0
    }

    /// A scheduled stop.
    public struct ComingStop: Hashable, Sendable {
        public var server: ServerID
        public var name: String
        public var at: Timestamp
    }

    /// The moment of everything in memory.
    public var timestamp: Timestamp
    /// By id.
    public var servers: [Server]
    /// This machine; `nil`: not measured.
    public var machine: HostReading?
    public var costs: Costs
    /// Whether idle servers are stopped.
    public var isAutoShutdownEnabled: Bool
    /// For servers without one of their own.
    public var idleTimeout: IdleTimeout
    /// Soonest first.
    public var comingStops: [ComingStop]
    public var notifications: WebSocketNotifier.Statistics
    /// Newest first.
    public var openAlerts: [Alert]
    /// Newest first.
    public var recentActivity: [Event]
    /// Why the servers may be missing or out of date, such as "the pods of RunPod have not been polled yet"; `nil`: it is ready.
    public var impediment: String?

    /// How many servers are in each state.
    public var byState: [ServerState: Int] { Dictionary(grouping: servers, by: \.view.state).mapValues(\.count) }

    /// The worst health of running servers and open alerts.
    public var overallHealth: Health {
        let running = servers.filter { $0.view.state == .running }.map(\.health)
        if running.contains(.unhealthy) || openAlerts.contains(where: { $0.severity == .critical }) { return .unhealthy }
        if running.contains(.degraded) || openAlerts.contains(where: { $0.severity == .warning }) { return .degraded }
        return running.contains(.healthy) ? .healthy : .unknown
    }
}

extension ControlPlaneOrchestrator {
    /// Everything that a page shows.
    ///
    /// - Parameter activityLimit: how many of the latest events; 0 to 1000.
    /// - Throws: `storage` when the database cannot be read.
    public func dashboard(activityLimit: Int = 20) async throws(ControlPlaneError) -> Dashboard {
        // The database first: `timestamp` is the moment of what is in memory.
        let activity =
            activityLimit > 0
            ? try await events(after: nil, before: nil, server: nil, kinds: [], limit: activityLimit, newestFirst: true) : []
        let alerts = try await alerts.list(openOnly: true, server: nil, limit: 1000)
        let (now, servers, account, wasted) = snapshot()
        var costs = Dashboard.Costs()
        (costs.total, costs.saved) = (account.cost, account.savings)
        var burn = Rate.zero
        for server in servers {
            let view = server.view
            guard let cost = view.hourlyCost else {
                if view.state != .stopped { costs.serversWithoutPrice += 1 }
                continue
            }
            burn = burn + cost.exact
        }
        costs.perHour = burn.hourly
        costs.wastedPerHour = wasted
        costs.savingPerHour = autoShutdown.savingRate
        let coming = servers.compactMap { server in
            server.view.idle.deadline.map { Dashboard.ComingStop(server: server.view.id, name: server.view.name, at: $0) }
        }
        return Dashboard(
            timestamp: now, servers: servers, machine: resources.machine, costs: costs, isAutoShutdownEnabled: autoShutdown.isEnabled,
            idleTimeout: autoShutdown.idleTimeout, comingStops: coming.sorted { ($0.at, $0.server) < ($1.at, $1.server) },
            notifications: notifier.statistics, openAlerts: alerts, recentActivity: activity, impediment: impediment(at: now))
    }

    /// Everything in memory at one moment: read under one lock, so that no sum mixes two moments, and made into views outside of it.
    private func snapshot() -> (at: Timestamp, servers: [Dashboard.Server], account: FleetState.Account, wasted: HourlyRate) {
        let rules = autoShutdown.defaults
        let (now, known, account) = fleet.read { state in
            let now = time.now()
            return (now, state.servers.values.filter { $0.record.goneAt == nil }, state.account(at: now))
        }
        let servers = known.map { server in
            Dashboard.Server(
                view: server.view(rules, at: now), health: status.health(of: server.id), measured: server.measured(at: now),
                requests: metrics.serverMetrics(server.id))
        }
        let wasted = known.compactMap { $0.waste(rules, at: now) }.filter(\.reason.isCertain).reduce(Rate.zero) { $0 + $1.rate }
        return (now, servers.sorted { $0.view.id < $1.view.id }, account, wasted.hourly)
    }
}
