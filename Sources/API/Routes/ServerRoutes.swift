import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import Wire

/// `/api/v1/servers…`
struct ServerRoutes {
    let service: any ControlPlaneService
    let time: any TimeSource

    private static let configFields = Set(ConfigDocument.CodingKeys.allCases.map(\.rawValue))

    func add(to group: RouterGroup<APIContext>) {
        group.get("servers") { request, context in try list(request, context) }
        group.post("servers/deploy") { request, context in try await deploy(request, context) }
        group.post("servers/adopt") { request, context in try await adoptAll(request, context) }
        group.get("servers/{id}") { _, context in
            let id = try server(context)
            guard let view = service.server(id, at: time.now()) else { throw Problem(.unknownServer(id.text)) }
            return JSONBody.response(ServerDocument(view))
        }
        group.delete("servers/{id}") { request, context in try await delete(request, context) }
        group.post("servers/{id}/control") { request, context in try await control(request, context) }
        group.get("servers/{id}/explain") { _, context in
            let id = try server(context)
            return try await answer { () async throws(ControlPlaneError) in
                JSONBody.response(ExplainDocument(try await service.explain(id, at: time.now())))
            }
        }
        addHolds(to: group)
        addStewardship(to: group)
    }

    // MARK: Reading

    private func list(_ request: Request, _ context: APIContext) throws -> Response {
        try context.require(.read)
        let query = request.uri.queryParameters
        let kind: ServerKind? = try choice(query["type"].map(String.init), "type")
        let state: ServerState? = try choice(query["state"].map(String.init), "state")
        let tag = query["tag"].map(String.init)
        let views = service.servers(at: time.now()).filter { view in
            (kind == nil || view.kind == kind) && (state == nil || view.state == state)
                && (tag.map(view.tags.contains) ?? true)
        }
        return JSONBody.response(ServerList(servers: views.map { ServerDocument($0) }))
    }

    private func choice<Value: RawRepresentable & CaseIterable>(
        _ text: String?, _ name: String
    ) throws(Problem) -> Value? where Value.RawValue == String {
        guard let text else { return nil }
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.unprocessableContent, "invalid", "\(name) is not one of \(known)", errors: [name: "must be one of \(known)"])
        }
        return value
    }

    // MARK: Acting

    private func deploy(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.operate)
        var request = request
        let body = try await RequestBody.read(
            DeployRequest.self, from: &request,
            fields: ["": Set(DeployRequest.CodingKeys.allCases.map(\.rawValue)), "config": ServerRoutes.configFields])
        guard let config = body.config.config else {
            throw Problem(.unprocessableContent, "invalid", "a field is missing", errors: ["config.docker_image": "is required"])
        }
        try refuseNegative(body.config)
        let caller = context.caller
        return try await answer { () async throws(ControlPlaneError) in
            let receipt = try await service.deploy(
                type: body.type, config: config, autoStart: body.autoStart ?? true, tags: body.tags ?? [], name: body.name,
                idempotencyKey: body.idempotencyKey, by: caller)
            return JSONBody.response(DeployResponse(receipt), status: .created)
        }
    }

    private func control(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.operate)
        var request = request
        let body = try await RequestBody.read(
            ControlRequest.self, from: &request,
            fields: ["": Set(ControlRequest.CodingKeys.allCases.map(\.rawValue)), "config": ServerRoutes.configFields])
        let id = try target(try parameter(context), body.serverID)
        let action = try action(body)
        let caller = context.caller
        return try await answer { () async throws(ControlPlaneError) in
            let receipt = try await service.perform(
                action, on: id, force: body.force ?? false, wait: body.waitForCompletion ?? false, by: caller)
            return JSONBody.response(ControlResponse(receipt))
        }
    }

    /// What the path means, or of the several that it may mean the one that `server_id` names.
    private func target(_ text: String, _ named: String?) throws(Problem) -> ServerID {
        guard let named else { return try resolve(text) }
        let id = try resolve(named)
        let isOfThatType = service.server(id, at: time.now()).map { $0.kind.rawValue == text } ?? false
        guard isOfThatType || service.meant(by: text).contains(id) else { throw otherServer(text, named) }
        return id
    }

    private func otherServer(_ path: String, _ named: String) -> Problem {
        Problem(
            .conflict, "conflict",
            "the path names \(path.prefix(80)), server_id names \(named.prefix(80)): nothing was done; name one server only")
    }

    /// 0 means never or no limit; less than that means nothing.
    private func refuseNegative(_ config: ConfigDocument?) throws(Problem) {
        var errors: [String: String] = [:]
        for (name, seconds) in [
            ("idle_timeout_seconds", config?.idleTimeoutSeconds), ("max_runtime_seconds", config?.maxRuntimeSeconds),
        ] {
            if let seconds, seconds < 0 { errors["config.\(name)"] = "must not be negative, is \(seconds)" }
        }
        guard errors.isEmpty else {
            throw Problem(.unprocessableContent, "invalid", "a number of seconds is negative", errors: errors)
        }
    }

    /// What an action leaves as it is cannot be given with it: nobody is to think that it was set.
    private func refuseUnused(_ body: ControlRequest) throws(Problem) {
        let used: Set<ConfigDocument.CodingKeys>
        switch body.action {
        case .start, .stop, .restart: used = []
        case .scale: used = [.minInstances, .maxInstances]
        case .update: used = [.idleTimeoutSeconds, .maxRuntimeSeconds, .healthCheckURL, .cpuBusyPercent]
        }
        let why = "is not changed by \(body.action.rawValue)" + (body.action == .update ? ": RunPod resets a running pod for that" : "")
        var errors: [String: String] = [:]
        for key in body.config?.given ?? [] where !used.contains(key) { errors["config.\(key.rawValue)"] = why }
        if body.tags != nil, body.action != .update { errors["tags"] = why }
        guard errors.isEmpty else { throw Problem(.unprocessableContent, "invalid", "nothing was done", errors: errors) }
    }

    private func action(_ body: ControlRequest) throws(Problem) -> ServerAction {
        try refuseUnused(body)
        switch body.action {
        case .start: return .start
        case .stop: return .stop
        case .restart: return .restart
        case .scale:
            guard body.config?.minInstances != nil || body.config?.maxInstances != nil else {
                throw Problem(
                    .unprocessableContent, "invalid", "scale to what?",
                    errors: ["config.min_instances": "or config.max_instances is required to scale"])
            }
            return .scale(min: body.config?.minInstances, max: body.config?.maxInstances)
        case .update:
            let config = body.config
            try refuseNegative(config)
            guard
                config?.idleTimeoutSeconds != nil || config?.maxRuntimeSeconds != nil || body.tags != nil || config?.healthCheckURL != nil
                    || config?.cpuBusyPercent != nil
            else {
                throw Problem(
                    .unprocessableContent, "invalid", "update what?",
                    errors: [
                        "config":
                            "only idle_timeout_seconds, max_runtime_seconds, health_check_url, cpu_busy_percent and tags can be updated: RunPod resets a running pod for anything else"
                    ])
            }
            return .update(
                idleTimeout: config?.idleTimeoutSeconds.map(IdleTimeout.init(seconds:)),
                maxRuntime: config?.maxRuntimeSeconds.map { .seconds($0) }, tags: body.tags, healthCheckURL: config?.healthCheckURL,
                cpuBusyPercent: config?.cpuBusyPercent)
        }
    }

    private func delete(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.admin)
        let text = try parameter(context)
        let id = try resolve(text)
        // What cannot be undone is asked for by the one word that is nobody else's.
        guard text == id.text else {  // guard: F71_deleting
            throw Problem(
                .conflict, "id-needed", "\(text.asPlainLine.prefix(80)) is a name: to delete a server give its id, \(id)",
                candidates: [id.text])
        }
        let isConfirmed = request.uri.queryParameters["confirm"].map { String($0) == id.text } ?? false
        let actor = context.actor
        return try await answer { () async throws(ControlPlaneError) in
            JSONBody.response(ControlResponse(try await service.delete(id, confirmed: isConfirmed, actor: actor)))
        }
    }

    // MARK: Holds

    private func addHolds(to group: RouterGroup<APIContext>) {
        group.post("servers/{id}/protect") { request, context in
            try context.require(.operate)
            let id = try server(context)
            var request = request
            let body = try await RequestBody.read(
                ProtectRequest.self, from: &request,
                fields: ["": Set(ProtectRequest.CodingKeys.allCases.map(\.rawValue))], default: ProtectRequest())
            if let reason = body.reason, reason.count > 500 {
                throw Problem(.unprocessableContent, "invalid", "reason is too long", errors: ["reason": "may have 500 characters"])
            }
            if let reason = body.reason, !reason.isPlainLine {
                throw Problem(
                    .unprocessableContent, "invalid", "reason is not one plain line",
                    errors: ["reason": "must have no control characters, and none that turn the direction of writing"])
            }
            let caller = context.caller
            return try await document { () async throws(ControlPlaneError) in
                try await service.protect(id, until: body.until, reason: body.reason, by: caller)
            }
        }
        group.delete("servers/{id}/protect") { _, context in
            try context.require(.operate)
            let id = try server(context)
            let caller = context.caller
            return try await document { () async throws(ControlPlaneError) in try await service.unprotect(id, by: caller) }
        }
        group.post("servers/{id}/activity") { request, context in
            try context.require(.operate)
            let id = try server(context)
            var request = request
            let body = try await RequestBody.read(
                ActivityRequest.self, from: &request,
                fields: ["": Set(ActivityRequest.CodingKeys.allCases.map(\.rawValue))], default: ActivityRequest())
            let actor = context.actor
            return try await document { () async throws(ControlPlaneError) in
                try await service.recordActivity(on: id, lease: body.busyForSeconds.map { .seconds($0) }, actor: actor)
            }
        }
        group.post("servers/{id}/extend") { request, context in
            try context.require(.operate)
            let id = try server(context)
            var request = request
            let body = try await RequestBody.read(
                ExtendRequest.self, from: &request, fields: ["": Set(ExtendRequest.CodingKeys.allCases.map(\.rawValue))])
            let caller = context.caller
            return try await document { () async throws(ControlPlaneError) in
                try await service.extend(id, by: .seconds(body.seconds), caller: caller)
            }
        }
    }

    // MARK: Whose it is

    private func addStewardship(to group: RouterGroup<APIContext>) {
        group.post("servers/{id}/adopt") { request, context in
            try context.require(.admin)
            let id = try server(context)
            var request = request
            let body = try await RequestBody.read(
                AdoptRequest.self, from: &request,
                fields: ["": Set(AdoptRequest.CodingKeys.allCases.map(\.rawValue))], default: AdoptRequest())
            let caller = context.caller
            return try await document { () async throws(ControlPlaneError) in
                try await service.adopt(id, acceptsDataLoss: body.acceptDataLoss ?? false, by: caller)
            }
        }
        group.delete("servers/{id}/adopt") { _, context in
            try context.require(.admin)
            let id = try server(context)
            let actor = context.actor
            return try await document { () async throws(ControlPlaneError) in try await service.release(id, actor: actor) }
        }
    }

    private func adoptAll(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.admin)
        // What may be lost is agreed to for one server at a time: nothing can be said of all.
        struct Nothing: Decodable {}
        var request = request
        _ = try await RequestBody.read(Nothing.self, from: &request, fields: ["": []], default: Nothing())
        let caller = context.caller
        return try await answer { () async throws(ControlPlaneError) in
            JSONBody.response(ServerList(servers: try await service.adoptAll(by: caller).map { ServerDocument($0) }))
        }
    }

    // MARK: Parts

    private func parameter(_ context: APIContext) throws(Problem) -> String {
        guard let text = context.parameters.get("id"), let decoded = text.removingPercentEncoding else {
            throw Problem(.unknownServer("that"))
        }
        return decoded
    }

    private func server(_ context: APIContext) throws(Problem) -> ServerID {
        try context.require(.read)
        return try resolve(try parameter(context))
    }

    private func resolve(_ text: String) throws(Problem) -> ServerID {
        do { return try service.resolve(text) } catch { throw Problem(error) }
    }

    private func answer(
        _ body: () async throws(ControlPlaneError) -> Response
    ) async throws(Problem) -> Response {
        do { return try await body() } catch { throw Problem(error) }
    }

    private func document(
        _ body: () async throws(ControlPlaneError) -> ServerView
    ) async throws(Problem) -> Response {
        do { return JSONBody.response(ServerDocument(try await body())) } catch { throw Problem(error) }
    }
}
