import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/alerts`
struct AlertRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    var routes: [Route] {
        [
            .get("alerts", .read, query: ["open", "server", "limit"], list),
            .post("alerts/{id}/acknowledge", .operate, acknowledge),
        ]
    }

    private func list(_ call: Call) async throws -> Response {
        let (openOnly, name, limit) = try call.query { query in
            (query.flag("open") ?? true, query.text("server"), query.integer("limit", in: 1...1000) ?? 100)
        }
        let server = try name.map { try orchestrator.resolve($0) }
        let alerts = try await orchestrator.alerts.list(openOnly: openOnly, server: server, limit: limit)
        return JSONBody.response(AlertList(alerts: alerts.map { AlertDocument($0) }))
    }

    private func acknowledge(_ call: Call) async throws -> Response {
        let text = call.path("id")
        guard let id = Int64(text), let alert = try await orchestrator.alerts.acknowledge(id, by: call.actor, at: time.now()) else {
            throw ControlPlaneError.notFound(.alert, text)
        }
        return JSONBody.response(AlertDocument(alert))
    }
}
