import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/servers/{id}/…`: what keeps a server running: protection, reported activity, a postponed stop.
struct HoldRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    private var manager: ServerManager { orchestrator.servers }

    var routes: [Route] {
        [
            .post("servers/{id}/protect", .operate, protect),
            .delete("servers/{id}/protect", .operate, unprotect),
            .post("servers/{id}/activity", .operate, recordActivity),
            .post("servers/{id}/extend", .operate, postpone),
            .delete("servers/{id}/extend", .operate, endPostponement),
        ]
    }

    private func protect(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let body = try await call.body(ProtectRequest.self, orEmpty: ProtectRequest())
        if let reason = body.reason {
            guard reason.count <= 500 else {
                throw Problem.invalid(["reason": "must have at most 500 characters; you gave \(reason.count)"])
            }
            guard reason.isPlainLine else {
                throw Problem.invalid(["reason": "must have no control characters, and none that change the direction of text"])
            }
        }
        let end = try RequestedEnd.moment(until: body.until, forSeconds: body.forSeconds, at: time.wall())
        let view = try await manager.protect(
            id, until: end, reason: body.reason, actor: call.actor, asAdmin: call.caller.isAdmin)
        return JSONBody.response(ServerDocument(view))
    }

    private func unprotect(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        return JSONBody.response(ServerDocument(try await manager.unprotect(id, actor: call.actor, asAdmin: call.caller.isAdmin)))
    }

    private func recordActivity(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let body = try await call.body(ActivityRequest.self, orEmpty: ActivityRequest())
        let view = try await manager.recordActivity(on: id, lease: body.busyForSeconds.map { .seconds($0) }, actor: call.actor)
        return JSONBody.response(ServerDocument(view))
    }

    private func postpone(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let body = try await call.body(ExtendRequest.self)
        let view = try await manager.extend(id, by: .seconds(body.seconds), actor: call.actor, asAdmin: call.caller.isAdmin)
        return JSONBody.response(ServerDocument(view))
    }

    private func endPostponement(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        return JSONBody.response(ServerDocument(try await manager.endPostponement(of: id, actor: call.actor)))
    }
}
