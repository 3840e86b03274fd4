import ControlPlane
import Fleet
import HTTPTypes
import Hummingbird
import Wire

/// `/api/v1/servers…`: list, inspect, delete, adopt and release servers.
struct ServerRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    private var manager: ServerManager { orchestrator.servers }

    var routes: [Route] {
        [
            .get("servers", .read, query: ["type", "state", "tag"], list),
            .get("servers/{id}", .read, get),
            .get("servers/{id}/explain", .read, explain),
            .delete("servers/{id}", .admin, query: ["confirm"], delete),
            .post("servers/adopt", .admin, adoptAll),
            .post("servers/{id}/adopt", .admin, adopt),
            .delete("servers/{id}/adopt", .admin, release),
        ]
    }

    private func list(_ call: Call) throws -> Response {
        let (kind, state, tag) = try call.query { query in
            (query.choice("type", of: ServerKind.self), query.choice("state", of: ServerState.self), query.text("tag"))
        }
        let views = orchestrator.list(at: time.now()).filter { view in
            (kind == nil || view.kind == kind) && (state == nil || view.state == state) && (tag.map(view.tags.contains) ?? true)
        }
        return JSONBody.response(ServerList(servers: views.map { ServerDocument($0) }))
    }

    private func get(_ call: Call) throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        guard let view = orchestrator.server(id, at: time.now()) else { throw ControlPlaneError.unknownServer(id.text) }
        return JSONBody.response(ServerDocument(view))
    }

    private func explain(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let now = time.now()
        let impediment = orchestrator.impediment(at: now)
        return JSONBody.response(ExplainDocument(try await orchestrator.explain(id, at: now), impediment: impediment))
    }

    private func delete(_ call: Call) async throws -> Response {
        let text = call.path("id")
        let id = try orchestrator.resolve(text)
        // A delete cannot be undone, so it takes the id: a name may belong to another server tomorrow.
        guard text == id.text else {  // guard: F71_deleting
            throw Problem(
                .conflict, "id-needed", "\(text.asPlainLine.prefix(80)) is a name; to delete the server give its id, \(id)",
                candidates: [id.text])
        }
        let confirmed = try call.query { $0.text("confirm") }
        return JSONBody.response(
            ControlResponse(try await manager.delete(id, confirmed: confirmed == id.text, actor: call.actor)))
    }

    private func adopt(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let body = try await call.body(AdoptRequest.self, orEmpty: AdoptRequest())
        let view = try await manager.adopt(
            id, acceptsDataLoss: body.acceptDataLoss ?? false, actor: call.actor, owner: call.caller.owner)
        return JSONBody.response(ServerDocument(view))
    }

    private func adoptAll(_ call: Call) async throws -> Response {
        // Accepting data loss is possible for one server at a time only.
        _ = try await call.body(EmptyRequest.self, orEmpty: EmptyRequest())
        let views = try await manager.adoptAll(actor: call.actor, owner: call.caller.owner)
        return JSONBody.response(ServerList(servers: views.map { ServerDocument($0) }))
    }

    private func release(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        return JSONBody.response(ServerDocument(try await manager.release(id, actor: call.actor)))
    }
}
