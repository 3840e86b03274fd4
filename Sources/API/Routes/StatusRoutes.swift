import ControlPlane
import Fleet
import Foundation
import Hummingbird
import Wire

/// Health, uptime and alerts.
struct StatusRoutes {
    let service: any ControlPlaneService
    let time: any TimeSource

    func add(to group: RouterGroup<APIContext>) {
        group.get("servers/{id}/status") { _, context in
            try context.require(.read)
            let text = context.parameters.get("id")?.removingPercentEncoding ?? ""
            let now = time.now()
            return try await answer { () async throws(ControlPlaneError) in
                JSONBody.response(try await service.status(of: try service.resolve(text), at: now))
            }
        }
        group.get("alerts") { request, context in try await list(request, context) }
        group.post("alerts/{id}/acknowledge") { _, context in try await acknowledge(context) }
    }

    private func list(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.read)
        let query = request.uri.queryParameters
        var openOnly = true
        if let text = query["open"] {
            guard let value = ["true": true, "false": false][String(text)] else {
                throw Problem(.unprocessableContent, "invalid", "open is wrong", errors: ["open": "must be true or false"])
            }
            openOnly = value
        }
        var limit = 100
        if let text = query["limit"] {
            guard let value = Int(text), (1...1000).contains(value) else {
                throw Problem(.unprocessableContent, "invalid", "limit is wrong", errors: ["limit": "must be 1 to 1000"])
            }
            limit = value
        }
        let name = query["server"].map(String.init)
        return try await answer { () async throws(ControlPlaneError) in
            let server = try name.map { text throws(ControlPlaneError) in try service.resolve(text) }
            let alerts = try await service.alerts(openOnly: openOnly, server: server, limit: limit)
            return JSONBody.response(AlertList(alerts: alerts.map { AlertDocument($0) }))
        }
    }

    private func answer(_ body: () async throws(ControlPlaneError) -> Response) async throws(Problem) -> Response {
        do { return try await body() } catch { throw Problem(error) }
    }

    private func acknowledge(_ context: APIContext) async throws -> Response {
        try context.require(.operate)
        guard let id = context.parameters.get("id").flatMap({ Int64($0) }) else {
            throw Problem(.notFound, "unknown-alert", "an alert's id is a number")
        }
        let alert: Alert?
        do { alert = try await service.acknowledge(alert: id, actor: context.actor) } catch { throw Problem(error) }
        guard let alert else { throw Problem(.notFound, "unknown-alert", "there is no alert \(id)") }
        return JSONBody.response(AlertDocument(alert))
    }
}
