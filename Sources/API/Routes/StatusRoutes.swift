import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `GET /api/v1/servers/{id}/status`: health and uptime.
struct StatusRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    var routes: [Route] { [.get("servers/{id}/status", .read, get)] }

    private func get(_ call: Call) async throws -> Response {
        let now = time.now()
        let id = try orchestrator.resolve(call.path("id"))
        guard let view = orchestrator.server(id, at: now) else { throw ControlPlaneError.unknownServer(id.text) }
        let requests = orchestrator.metrics.serverMetrics(id)
        let tracker = orchestrator.status
        let alerts = try await orchestrator.alerts.list(openOnly: true, server: id, limit: 100)
        let document = StatusDocument(
            serverID: id.text, deploymentID: view.deployment?.text, state: view.state, health: tracker.health(of: id),
            uptimeSeconds: view.state == .running ? view.startedAt.map { (now - $0).wholeSeconds } : nil,
            uptime24h: try await tracker.uptime(of: id, over: .seconds(86_400)),
            uptime30d: try await tracker.uptime(of: id, over: .seconds(30 * 86_400)),
            totalRequests: requests?.requests ?? view.totalRequests, errorCount: requests?.errors ?? view.errorCount,
            healthChecks: tracker.checks(of: id).mapValues { .init(status: $0.health, message: $0.message, lastCheck: $0.at) },
            activeAlerts: alerts.map { AlertDocument($0) }, lastUpdated: view.observedAt)
        return JSONBody.response(document)
    }
}

extension ServerView {
    /// The deployment that created it; `nil`: it was created elsewhere.
    var deployment: DeploymentID? {
        if case .deployed(let id) = ownership { id } else { nil }
    }
}
