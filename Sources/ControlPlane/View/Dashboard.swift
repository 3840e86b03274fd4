public import Fleet

/// Everything a page needs, of one moment. It is made of what is known already: no call leaves this process for it.
public struct Dashboard: Sendable {
    public struct Server: Sendable {
        public var view: ServerView
        public var health: Health
        /// The latest of each series; what nobody measured is not in it.
        public var measured: [Series: Double]
        /// `nil`: nobody records its requests.
        public var requests: ServerMetrics.Snapshot?
    }

    public struct Costs: Hashable, Sendable {
        public var perHour = HourlyRate.zero
        /// Spent on every server that was ever watched, those that are gone included.
        public var total = Money.zero
        /// Likewise.
        public var saved = Money.zero
        public var savingPerHour = HourlyRate.zero
        /// What servers cost now that have been without work beyond their timeout and are left on.
        public var wastedPerHour = HourlyRate.zero
        /// Servers that run without a known price: their cost is in none of the sums.
        public var serversWithoutPrice = 0
    }

    public struct ComingStop: Hashable, Sendable {
        public var server: ServerID
        public var name: String
        public var at: Timestamp
    }

    public var timestamp: Timestamp
    /// By id.
    public var servers: [Server]
    /// This machine; `nil`: not measured.
    public var machine: HostReading?
    public var costs: Costs
    public var isAutoShutdownEnabled: Bool
    public var idleTimeout: IdleTimeout
    /// Soonest first.
    public var comingStops: [ComingStop]
    public var notifications: WebSocketNotifier.Statistics
    /// Newest first.
    public var openAlerts: [Alert]
    /// Newest first.
    public var recentActivity: [Event]

    public var byState: [ServerState: Int] { Dictionary(grouping: servers, by: \.view.state).mapValues(\.count) }

    /// The worst that is known: of alerts and of servers that run.
    public var overallHealth: Health {
        let running = servers.filter { $0.view.state == .running }.map(\.health)
        if running.contains(.unhealthy) || openAlerts.contains(where: { $0.severity == .critical }) { return .unhealthy }
        if running.contains(.degraded) || openAlerts.contains(where: { $0.severity == .warning }) { return .degraded }
        return running.contains(.healthy) ? .healthy : .unknown
    }
}

extension ControlPlaneOrchestrator {
    /// - Parameter activityLimit: how many of the latest events; 0 to 1000.
    public func dashboard(activityLimit: Int = 20) async throws(ControlPlaneError) -> Dashboard {
        // What lies on disk first: the moment is that of what is in memory.
        let activity =
            activityLimit > 0
            ? try await events(after: nil, before: nil, server: nil, kinds: [], limit: activityLimit, newestFirst: true) : []
        let alerts = try await alerts.list(openOnly: true, server: nil, limit: 1000)
        let (now, servers, account) = snapshot()
        var costs = Dashboard.Costs()
        (costs.total, costs.saved) = (account.cost, account.savings)
        for server in servers {
            let view = server.view
            guard let rate = view.costPerHour else {
                if view.state != .stopped { costs.serversWithoutPrice += 1 }
                continue
            }
            costs.perHour = costs.perHour + rate
            if view.state == .running, case .after(let limit) = view.idleTimeout, let idle = view.idle.elapsed, idle > limit {
                costs.wastedPerHour = costs.wastedPerHour + rate
            }
        }
        costs.savingPerHour = autoShutdown.savingRate
        let coming = servers.compactMap { server in
            server.view.idle.deadline.map { Dashboard.ComingStop(server: server.view.id, name: server.view.name, at: $0) }
        }
        return Dashboard(
            timestamp: now, servers: servers, machine: resources.machine, costs: costs, isAutoShutdownEnabled: autoShutdown.isEnabled,
            idleTimeout: autoShutdown.idleTimeout, comingStops: coming.sorted { ($0.at, $0.server) < ($1.at, $1.server) },
            notifications: notifier.statistics, openAlerts: alerts, recentActivity: activity)
    }
}
