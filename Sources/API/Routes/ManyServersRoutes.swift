import ControlPlane
import Fleet
import Hummingbird
import Policy
import Wire

/// `POST /api/v1/servers/control`: the same with several servers in one call.
struct ManyServersRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    /// Servers in one call.
    private static let limit = 200

    var routes: [Route] { [.post("servers/control", .operate, control)] }

    private func control(_ call: Call) async throws -> Response {
        let body = try await call.body(ManyControlRequest.self)
        try refuseUnused(body)
        guard (1...ManyServersRoutes.limit).contains(body.serverIDs.count) else {
            throw Problem.invalid(["server_ids": "must name 1 to \(ManyServersRoutes.limit) servers; these are \(body.serverIDs.count)"])
        }
        // Before anything is done: a wrong id in the list may mean that the list is wrong.
        let ids = try body.serverIDs.map(orchestrator.resolve)
        guard Set(ids).count == ids.count else { throw Problem.invalid(["server_ids": "names a server twice; name it once"]) }
        if body.dryRun ?? false { return JSONBody.response(preview(ids)) }
        let end = try RequestedEnd.moment(until: body.until, forSeconds: body.forSeconds, at: time.wall())
        let action: ManyAction =
            switch body.action {
            case .start: .start
            case .stop: .stop(force: body.force ?? false)
            case .protect: .protect(until: end, reason: body.reason)
            case .unprotect: .unprotect
            }
        let results = await orchestrator.servers.perform(action, on: ids, actor: call.actor, asAdmin: call.caller.isAdmin)
        return JSONBody.response(ManyControlResponse(results: zip(ids, results).map { ManyControlResponse.Entry($0, $1) }))
    }

    private func preview(_ ids: [ServerID]) -> ManyControlResponse {
        ManyControlResponse(
            results: ids.map { id in
                do throws(ControlPlaneError) {
                    return .init(serverID: id.text, result: try orchestrator.stopPreview(of: id, at: time.now()), problem: nil)
                } catch { return .init(serverID: id.text, result: nil, problem: error.problem.document) }
            })
    }

    private func refuseUnused(_ body: ManyControlRequest) throws(Problem) {
        var errors: [String: String] = [:]
        let why = "is not used by \(body.action.rawValue); leave it out"
        if body.action != .stop {
            if body.force != nil { errors["force"] = why }
            if body.dryRun != nil { errors["dry_run"] = why }
        }
        if body.action != .protect {
            if body.until != nil { errors["until"] = why }
            if body.forSeconds != nil { errors["for_seconds"] = why }
            if body.reason != nil { errors["reason"] = why }
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }
}

extension ManyControlResponse.Entry {
    init(_ id: ServerID, _ result: Result<ActionReceipt, ControlPlaneError>) {
        switch result {
        case .success(let receipt): self.init(serverID: id.text, result: ControlResponse(receipt), problem: nil)
        case .failure(let error): self.init(serverID: id.text, result: nil, problem: error.problem.document)
        }
    }
}

extension ControlPlaneOrchestrator {
    /// A dry run of a stop, as a response.
    func stopPreview(of id: ServerID, at now: Timestamp) throws(ControlPlaneError) -> ControlResponse {
        let preview = try servers.previewStop(of: id)
        let view = server(id, at: now)
        let name = view?.name ?? id.text
        let message = preview.effects.isEmpty ? "\(name) is stopped already" : "dry run: \(name) was not stopped"
        return ControlResponse(
            success: false, completed: false, server: view.map { ServerDocument($0) }, message: message, durationSeconds: 0, warnings: [],
            preview: StopPreviewDocument(preview, view?.reasonContext ?? .exact))
    }
}

extension StopPreviewDocument {
    init(_ preview: StopPreview, _ context: TextContext) {
        self.init(
            effects: preview.effects.map { Effect(code: $0.code, level: $0.level.rawValue, text: $0.text(context)) },
            needsForce: preview.needsForce, refusal: preview.refusal)
    }
}
