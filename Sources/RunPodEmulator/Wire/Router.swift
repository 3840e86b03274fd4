import Fleet
import FoundationEssentials

/// Finds what a request asks for and answers it, with the faults in force.
struct Router {
    let request: EmulatedRequest

    typealias State = EmulatedCloud.State

    /// An answer that is an error, as RFC 9457 has it.
    struct Problem: Error {
        var status: Int
        var detail: String
        var errors: [String] = []
    }

    struct Reply {
        var status: Int
        var body: JSON?
        var raw: (type: String, bytes: [UInt8])?

        init(_ status: Int, _ body: JSON? = nil) {
            self.status = status
            self.body = body
        }

        init(stream text: String) {
            status = 200
            raw = ("text/event-stream", Array(text.utf8))
        }
    }

    func respond(_ state: inout State) -> EmulatedAnswer {
        let path = request.path.split(separator: "/").map(String.init)
        let server =
            path.count > 2 && path[0] == "v2" && ["pods", "serverless"].contains(path[1])
            ? path[2]
            : path.count > 2 && path[0] == "v2" && path[2] == "health" ? path[1] : nil
        state.calls[operation(path), default: 0] += 1
        let faults = state.activeFaults(for: server)
        if faults.contains(.refused) { return EmulatedAnswer(status: 0, headers: [], body: [], fate: .dropped) }
        if let broken = broken(faults) { return finish(broken, &state, fate: fate(faults)) }

        let reply: Reply
        do {
            try authorize(state, faults)
            try state.spendQuota()
            reply = try route(path, &state)
        } catch let problem as Problem {
            return finish(Router.reply(problem), &state, fate: fate(faults))
        } catch {
            return finish(Router.reply(Problem(status: 500, detail: "\(error)")), &state, fate: .answered)
        }
        if request.method == "GET", path.count == 3, path[1] == "pods", faults.contains(.lookHangs) {
            return finish(reply, &state, fate: .lost)
        }
        if isCreate(path), faults.contains(.createAnswerLost) { return finish(reply, &state, fate: .lost) }
        if isCreate(path), faults.contains(.createFailsAfterwards) {
            return finish(Router.reply(Problem(status: 500, detail: "internal error")), &state, fate: .answered)
        }
        return finish(reply, &state, fate: fate(faults))
    }

    // MARK: Faults

    private func fate(_ faults: [Fault]) -> EmulatedAnswer.Fate {
        for fault in faults {
            if case .slow(let span) = fault { return .delayed(span) }
            if case .answersLost = fault { return .lost }
        }
        return .answered
    }

    private func broken(_ faults: [Fault]) -> Reply? {
        for fault in faults {
            switch fault {
            case .serverError(let status): return Router.reply(Problem(status: status, detail: "upstream error"))
            case .htmlBadGateway:
                var reply = Reply(502)
                reply.raw = ("text/html", Array("<html><body><h1>502 Bad Gateway</h1></body></html>".utf8))
                return reply
            case .malformedJSON:
                var reply = Reply(200)
                reply.raw = ("application/json", Array("{\"pods\": [{\"id\": \"po".utf8))
                return reply
            case .throttled: return Router.reply(Problem(status: 429, detail: "rate limit exceeded"))
            default: continue
            }
        }
        return nil
    }

    private func isCreate(_ path: [String]) -> Bool {
        request.method == "POST" && (path == ["v2", "pods"] || path == ["v2", "serverless"])
    }

    private func authorize(_ state: State, _ faults: [Fault]) throws {
        let given = request.headers["authorization"] ?? ""
        let isBearer = given.hasPrefix("Bearer ") && given.count > 7
        let isRight = state.key.map { given == "Bearer \($0)" } ?? true
        guard isBearer, isRight, !faults.contains(.unauthorized) else {
            throw Problem(status: 401, detail: "the API key is missing or not valid")
        }
    }

    // MARK: Routes

    private func operation(_ path: [String]) -> String {
        var names = path
        if path.count > 2 { names[path[1] == "pods" || path[1] == "serverless" || path[1] == "catalog" ? 2 : 1] = "{id}" }
        if path.count > 4 { names[4] = "{id}" }
        if path.count > 2, path[1] == "catalog" || path[1] == "billing" { names = path }
        return "\(request.method) /\(names.joined(separator: "/"))"
    }

    private func route(_ path: [String], _ state: inout State) throws -> Reply {
        guard path.first == "v2" else { throw Problem(status: 404, detail: "no such resource") }
        switch (request.method, path.count, path.dropFirst().first ?? "") {
        case ("GET", 2, "pods"): return listPods(state)
        case ("POST", 2, "pods"): return try createPod(&state)
        case (_, 3, "pods"): return try onePod(path[2], &state)
        case ("POST", 4, "pods") where path[3] == "action": return try actOnPod(path[2], &state)
        case ("GET", 4, "pods") where path[3] == "logs": return try podLogs(path[2], state)
        case ("GET", 2, "serverless"): return listEndpoints(state)
        case ("POST", 2, "serverless"): return try createEndpoint(&state)
        case (_, 3, "serverless"): return try oneEndpoint(path[2], &state)
        case ("GET", 4, "serverless") where path[3] == "workers": return try listWorkers(path[2], state)
        case ("GET", 4, "serverless") where path[3] == "releases":
            return try listReleases(path[2], state)
        case ("GET", 6, "serverless") where path[3] == "workers" && path[5] == "logs":
            return try workerLogs(path[2], path[4], state)
        case ("GET", 3, "catalog") where path[2] == "gpus":
            return Reply(200, .fields(["gpus": .array(Catalogue.gpus.map(gpuType))]))
        case ("GET", 4, "catalog") where path[2] == "gpus":
            guard let gpu = Catalogue.gpu(path[3]) else { throw Problem(status: 404, detail: "GPU type not found") }
            return Reply(200, gpuType(gpu))
        case ("GET", 2, "network-volumes"):
            return Reply(200, .fields(["networkVolumes": .array(state.volumes.map(volume))]))
        case ("GET", 2, "templates"): return Reply(200, .fields(["templates": .array([])]))
        case ("GET", 3, "billing"): return try billing(path[2], state)
        case ("GET", 3, _) where path[2] == "health": return try health(path[1], state)
        case ("POST", 3, _) where path[2] == "run": return try submitJob(path[1], &state)
        default: throw Problem(status: 404, detail: "no such resource")
        }
    }

    // MARK: Bodies

    /// The request's object, with no fields but those allowed.
    func object(allowing names: Set<String>) throws -> JSON {
        let body: JSON
        do { body = try JSON.parse(request.body) } catch { throw Problem(status: 400, detail: "the body is not JSON") }
        guard let given = body.names else { throw Problem(status: 422, detail: "validation failed", errors: ["$: not an object"]) }
        let unknown = given.filter { !names.contains($0) }.sorted()
        guard unknown.isEmpty else {
            throw Problem(
                status: 422, detail: "validation failed",
                errors: unknown.map { "$: additional properties '\($0)' not allowed" })
        }
        return body
    }

    func required(_ body: JSON, _ name: String) throws -> String {
        guard let text = body[name]?.text, !text.isEmpty else {
            throw Problem(status: 422, detail: "validation failed", errors: ["$: missing property '\(name)'"])
        }
        return text
    }

    private static func reply(_ problem: Problem) -> Reply {
        let titles = [
            400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 404: "Not Found", 409: "Conflict",
            422: "Unprocessable Entity", 429: "Too Many Requests", 500: "Internal Server Error",
        ]
        var fields = [
            JSON.Field(name: "title", value: .string(titles[problem.status] ?? "Error")),
            JSON.Field(name: "status", value: .int(problem.status)),
            JSON.Field(name: "detail", value: .string(problem.detail)),
        ]
        if !problem.errors.isEmpty { fields.append(.init(name: "errors", value: .array(problem.errors.map { .string($0) }))) }
        return Reply(problem.status, .object(fields))
    }

    private func finish(_ reply: Reply, _ state: inout State, fate: EmulatedAnswer.Fate) -> EmulatedAnswer {
        let into = state.now.microsecondsSinceEpoch / 1_000_000 % 60
        let left = state.minuteQuota == 0 ? 3000 : max(0, state.minuteQuota - state.window.used)
        let quota = state.minuteQuota == 0 ? 3000 : state.minuteQuota
        var headers: [(name: String, value: String)] = [
            ("x-request-id", "emulated-\(state.calls.values.reduce(0, +))"),
            ("RateLimit", "\"minute\";r=\(left);t=\(60 - into)"), ("RateLimit-Policy", "\"minute\";q=\(quota);w=60"),
        ]
        if reply.status == 429 { headers.append(("Retry-After", "\(60 - into)")) }
        var body: [UInt8] = []
        if let raw = reply.raw {
            headers.append(("Content-Type", raw.type))
            body = raw.bytes
        } else if let json = reply.body {
            headers.append(("Content-Type", reply.status < 400 ? "application/json" : "application/problem+json"))
            body = json.bytes
        }
        return EmulatedAnswer(status: reply.status, headers: headers, body: body, fate: fate)
    }
}

extension EmulatedCloud.State {
    /// Counts a request against the minute's quota; 0 means that there is none.
    fileprivate mutating func spendQuota() throws {
        guard minuteQuota > 0 else { return }
        let index = now.microsecondsSinceEpoch / 60_000_000
        if window.index != index { window = (index, 0) }
        guard window.used < minuteQuota else { throw Router.Problem(status: 429, detail: "rate limit exceeded") }
        window.used += 1
    }
}
