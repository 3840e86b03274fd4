import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/dashboard` and `/api/v1/costs`
struct DashboardRoutes {
    let service: any ControlPlaneService

    func add(to group: RouterGroup<APIContext>) {
        group.get("dashboard") { request, context in
            try context.require(.read)
            let parts = try Parts(request)
            do throws(ControlPlaneError) {
                let dashboard = try await service.dashboard(activityLimit: parts.activity ? parts.activityLimit : 0)
                return JSONBody.response(DashboardDocument(dashboard, parts))
            } catch {
                throw Problem(error)
            }
        }
        group.get("costs") { _, context in
            try context.require(.read)
            do throws(ControlPlaneError) {
                return JSONBody.response(DashboardDocument.Costs(try await service.dashboard(activityLimit: 0).costs))
            } catch {
                throw Problem(error)
            }
        }
    }

    struct Parts {
        var metrics, health, resources, costs, activity: Bool
        var activityLimit: Int

        init(_ request: Request) throws(Problem) {
            let query = request.uri.queryParameters
            var errors: [String: String] = [:]
            func flag(_ name: String) -> Bool {
                guard let text = query["include_\(name)"].map(String.init) else { return true }
                if text != "true", text != "false" { errors["include_\(name)"] = "must be true or false" }
                return text == "true"
            }
            (metrics, health, resources) = (flag("metrics"), flag("health"), flag("resources"))
            (costs, activity) = (flag("costs"), flag("activity"))
            let limit = query["activity_limit"].map { Int($0) } ?? 20
            if !(1...1000).contains(limit ?? 0) { errors["activity_limit"] = "must be 1 to 1000" }
            activityLimit = limit ?? 20
            guard errors.isEmpty else { throw Problem(.unprocessableContent, "invalid", "the query is wrong", errors: errors) }
        }
    }
}

extension DashboardDocument {
    init(_ dashboard: Dashboard, _ parts: DashboardRoutes.Parts) {
        let views = dashboard.servers.map(\.view)
        self.init(
            timestamp: dashboard.timestamp, servers: views.map { ServerDocument($0) },
            deployments: views.compactMap { view in
                guard case .deployed(let id) = view.stewardship else { return nil }
                return DeploymentPart(deploymentID: id.text, serverID: view.id.text, name: view.name)
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
                    let measured = MeasuredServer(values: server.measured, requests: server.requests)
                    return (server.view.id.text, MetricsDocument(measured, at: dashboard.timestamp))
                })
        }
        if parts.costs { costs = Costs(dashboard.costs) }
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
