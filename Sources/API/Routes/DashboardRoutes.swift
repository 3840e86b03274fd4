import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `GET /api/v1/dashboard`
struct DashboardRoutes {
    let orchestrator: ControlPlaneOrchestrator

    var routes: [Route] {
        [
            .get("dashboard", .read, query: Parts.names.union(["activity_limit"]), dashboard)
        ]
    }

    private func dashboard(_ call: Call) async throws -> Response {
        let parts = try call.query { Parts(&$0) }
        return JSONBody.response(
            DashboardDocument(try await orchestrator.dashboard(activityLimit: parts.activity ? parts.activityLimit : 0), parts))
    }

    /// The parts of the dashboard that a request includes; all by default.
    struct Parts {
        static let names: Set<String> = [
            "include_metrics", "include_health", "include_resources", "include_costs", "include_activity",
        ]

        var metrics, health, resources, costs, activity: Bool
        var activityLimit: Int

        init(_ query: inout QueryReader) {
            metrics = query.flag("include_metrics") ?? true
            health = query.flag("include_health") ?? true
            resources = query.flag("include_resources") ?? true
            costs = query.flag("include_costs") ?? true
            activity = query.flag("include_activity") ?? true
            activityLimit = query.integer("activity_limit", in: 1...1000) ?? 20
        }
    }
}

extension DashboardDocument {
    init(_ dashboard: Dashboard, _ parts: DashboardRoutes.Parts) {
        let views = dashboard.servers.map(\.view)
        self.init(
            timestamp: dashboard.timestamp, servers: views.map { ServerDocument($0) },
            deployments: views.compactMap { view in
                view.deployment.map { DeploymentPart(deploymentID: $0.text, serverID: view.id.text, name: view.name) }
            },
            autoShutdown: AutoShutdown(
                enabled: dashboard.isAutoShutdownEnabled, idleTimeoutSeconds: dashboard.idleTimeout.seconds,
                coming: dashboard.comingStops.map { .init(serverID: $0.server.text, name: $0.name, at: $0.at) }),
            notifications: Notifications(dashboard.notifications),
            statusSummary: Dictionary(
                uniqueKeysWithValues: dashboard.byState.map { ($0.key.rawValue, $0.value) }))
        if parts.resources {
            resources = Resources(
                gpu: dashboard.servers.compactMap { server in
                    let gpu = Resources.GPU(
                        serverID: server.view.id.text, utilization: server.measured[.gpuUtilization],
                        memoryUsedMB: server.measured[.gpuMemoryUsed], temperatureCelsius: server.measured[.gpuTemperature],
                        powerWatts: server.measured[.gpuPower])
                    let isMeasured = [gpu.utilization, gpu.memoryUsedMB, gpu.temperatureCelsius, gpu.powerWatts].contains { $0 != nil }
                    return isMeasured ? gpu : nil
                }, system: dashboard.machine)
        }
        if parts.metrics {
            metrics = Dictionary(
                uniqueKeysWithValues: dashboard.servers.map { server in
                    (server.view.id.text, MetricsDocument(server.measured, server.requests, at: dashboard.timestamp))
                })
        }
        if parts.costs { costs = Costs(dashboard.costs) }
        notReady = dashboard.impediment
        if parts.activity { recentActivity = dashboard.recentActivity.map { EventDocument($0) } }
        if parts.health {
            overallHealth = dashboard.overallHealth
            health = Dictionary(uniqueKeysWithValues: dashboard.servers.map { ($0.view.id.text, $0.health) })
            activeAlerts = dashboard.openAlerts.map { AlertDocument($0) }
        }
    }
}

extension DashboardDocument.Costs {
    init(_ costs: Dashboard.Costs) {
        self.init(
            perHour: costs.perHour.dollarsPerHour, total: costs.total.dollars, saved: costs.saved.dollars,
            savingPerHour: costs.savingPerHour.dollarsPerHour, wastedPerHour: costs.wastedPerHour.dollarsPerHour,
            serversWithoutPrice: costs.serversWithoutPrice)
    }
}

extension DashboardDocument.Notifications {
    init(_ statistics: WebSocketNotifier.Statistics) {
        func named(_ counts: [WebSocketNotifier.Topic: Int]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
        }
        self.init(
            totalSent: statistics.totalSent, totalDropped: statistics.totalDropped, connectedClients: statistics.connectedClients,
            byTopic: named(statistics.byTopic), queueSizes: statistics.queueSizes, subscriptions: named(statistics.subscriptions))
    }
}
