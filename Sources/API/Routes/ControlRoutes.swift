import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `POST /api/v1/servers/deploy` and `POST /api/v1/servers/{id}/control`
struct ControlRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    var routes: [Route] {
        [
            .post("servers/deploy", .operate, deploy),
            .post("servers/{id}/control", .operate, control),
        ]
    }

    private func deploy(_ call: Call) async throws -> Response {
        let body = try await call.body(DeployRequest.self)
        guard let config = body.config.config else { throw Problem.invalid(["config.docker_image": "is required"]) }
        let caller = call.caller
        let receipt = try await orchestrator.deployServer(
            type: try kind(of: body), config: config, autoStart: body.autoStart ?? true, tags: body.tags?.tags ?? [], name: body.name,
            idempotencyKey: body.idempotencyKey, actor: caller.actor, owner: caller.owner, asAdmin: caller.isAdmin)
        return JSONBody.response(DeployResponse(receipt), status: .created)
    }

    private func kind(of body: DeployRequest) throws(Problem) -> ServerKind {
        guard let kind = body.type ?? body.serverType else { throw .invalid(["type": "is required: timed or serverless"]) }
        guard body.serverType == nil || body.serverType == kind else {
            throw .invalid(["server_type": "must be the same as type; give one of them"])
        }
        return kind
    }

    private func control(_ call: Call) async throws -> Response {
        let body = try await call.body(ControlRequest.self)
        let id = try target(call.path("id"), body.serverID)
        let action = try action(body)
        if body.dryRun ?? false {
            guard action == .stop else { throw Problem.invalid(["dry_run": "works with the action stop only"]) }
            return JSONBody.response(try orchestrator.stopPreview(of: id, at: time.now()))
        }
        let receipt = try await orchestrator.servers.perform(
            action, on: id, force: body.force ?? false, wait: body.waitForCompletion ?? false, actor: call.actor,
            asAdmin: call.caller.isAdmin)
        return JSONBody.response(ControlResponse(receipt, isWaited: body.waitForCompletion ?? false))
    }

    /// The server that the path names, or of several the one that `server_id` names.
    private func target(_ text: String, _ named: String?) throws -> ServerID {
        guard let named else { return try orchestrator.resolve(text) }
        let id = try orchestrator.resolve(named)
        let isOfThatType = orchestrator.server(id, at: time.now()).map { $0.kind.rawValue == text } ?? false
        guard isOfThatType || orchestrator.candidates(for: text).contains(id) else {
            throw Problem(
                .conflict, "conflict",
                "the path names \(text.asPlainLine.prefix(80)), server_id names \(named.asPlainLine.prefix(80)); name the same server in both"
            )
        }
        return id
    }

    private func action(_ body: ControlRequest) throws(Problem) -> ServerAction {
        try refuseUnused(body)
        let config = body.config
        switch body.action {
        case .start: return .start
        case .stop: return .stop
        case .restart: return .restart
        case .scale:
            guard config?.minInstances != nil || config?.maxInstances != nil else {
                throw .invalid(["config.min_instances": "or config.max_instances is required to scale"])
            }
            return .scale(min: config?.minInstances, max: config?.maxInstances)
        case .update:
            guard body.tags != nil || body.owner != nil || config?.given.isEmpty == false else {
                let names = ControlRoutes.updatable.sorted().joined(separator: ", ")
                throw .invalid(["config": "must contain at least one of \(names); or give tags or owner"])
            }
            return .update(config?.overrides ?? ServerOverrides(), tags: body.tags?.tags, owner: body.owner)
        }
    }

    private static let updatable = Set(of: ServerOverrides.CodingKeys.self)

    /// A field that an action ignores is an error: otherwise the caller would believe that it was set.
    private func refuseUnused(_ body: ControlRequest) throws(Problem) {
        let used: Set<String>
        switch body.action {
        case .start, .stop, .restart: used = []
        case .scale: used = [ServerSpecDocument.CodingKeys.minInstances.rawValue, ServerSpecDocument.CodingKeys.maxInstances.rawValue]
        case .update: used = ControlRoutes.updatable
        }
        let why =
            "is not changed by \(body.action.rawValue)"
            + (body.action == .update ? "; the provider resets a running pod for that: deploy another server" : "; leave it out")
        var errors: [String: String] = [:]
        for key in body.config?.given ?? [] where !used.contains(key) { errors["config.\(key)"] = why }
        if body.tags != nil, body.action != .update { errors["tags"] = why }
        if body.owner != nil, body.action != .update { errors["owner"] = why }
        guard errors.isEmpty else { throw .invalid(errors) }
    }
}
