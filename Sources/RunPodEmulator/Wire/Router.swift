import Fleet

/// Routes a request and responds to it, with the active faults.
struct Router {
    let request: EmulatedRequest
    /// `nil`: the path does not exist.
    let route: Route?
    private let path: [String]

    typealias State = EmulatedCloud.State

    /// The largest body that RunPod accepts.
    private static let longestBody = 102_400

    init(request: EmulatedRequest) {
        self.request = request
        path = request.path.split(separator: "/").map { $0.percentDecoded }
        route = Route(path)
    }

    struct Reply {
        var status: Int
        var body: JSON?
        var raw: (type: String, bytes: [UInt8])?
        var headers: [(name: String, value: String)] = []
        /// How much later the response arrives.
        var delay: Duration?

        init(_ status: Int, _ body: JSON? = nil) {
            self.status = status
            self.body = body
        }

        init(_ status: Int, type: String, _ text: String) {
            self.status = status
            raw = (type, Array(text.utf8))
        }

        init(stream text: String) {
            self.init(200, type: "text/event-stream", text)
            headers = [("Cache-Control", "no-cache"), ("X-Accel-Buffering", "no")]
        }
    }

    func respond(_ state: inout State) -> EmulatedResponse {
        state.calls[operation, default: 0] += 1
        let faults = state.activeFaults(for: route?.server)
        if faults.contains(.refused) { return EmulatedResponse(status: 0, headers: [], body: [], fate: .dropped) }
        if let broken = broken(faults) { return finish(broken, &state, fate: fate(faults)) }

        let reply: Reply
        do {
            try authorize(state, faults)
            try state.spendQuota(ofJobAPI: route?.isOfJobAPI ?? false)
            reply = try answer(&state)
        } catch let problem as Problem {
            return finish(problem.reply(faults), &state, fate: fate(faults))
        } catch {
            return finish(Problem(status: 500, detail: "\(error)").reply(faults), &state, fate: .answered)
        }
        if case .pod = route, request.method == "GET", faults.contains(.readHangs) { return finish(reply, &state, fate: .lost) }
        let isCreate = request.method == "POST" && route?.isCreate ?? false
        if isCreate, faults.contains(.createAnswerLost) { return finish(reply, &state, fate: .lost) }
        if isCreate, faults.contains(.createFailsAfterwards) {
            return finish(Problem(status: 500, detail: "internal error").reply(faults), &state, fate: .answered)
        }
        return finish(reply, &state, fate: reply.delay.map { .delayed($0) } ?? fate(faults))
    }

    // MARK: Faults

    private func fate(_ faults: [Fault]) -> EmulatedResponse.Fate {
        for fault in faults {
            if case .slow(let span) = fault { return .delayed(span) }
            if case .answersLost = fault { return .lost }
        }
        return .answered
    }

    private func broken(_ faults: [Fault]) -> Reply? {
        for fault in faults {
            switch fault {
            case .serverError(let status): return Problem(status: status, detail: "upstream error").reply(faults)
            case .htmlBadGateway: return Reply(502, type: "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>")
            case .malformedJSON: return Reply(200, type: "application/json", "{\"pods\": [{\"id\": \"po")
            case .throttled: return Problem(status: 429, detail: "rate limit exceeded").reply(faults)
            case .jobsThrottled(let span) where route?.isOfJobAPI ?? false:
                var reply = Problem(status: 429, detail: "rate limit exceeded").reply(faults)
                reply.headers.append(("Retry-After", "\(span.wholeSeconds)"))
                return reply
            case .edgeBlocksAgents where Router.isBlocked(agent: request.headers["user-agent"] ?? ""):
                return Reply(403, type: "text/plain; charset=UTF-8", "error code: 1010")
            default: continue
            }
        }
        return nil
    }

    /// User agents that the edge is known to refuse. `python-requests` is not one of them.
    private static func isBlocked(agent: String) -> Bool {
        agent.isEmpty || ["Python-urllib", "Java/", "libwww-perl", "Go-http-client", "Wget"].contains { agent.hasPrefix($0) }
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

    /// `METHOD /v2/path`, with ids as `{id}`.
    private var operation: String {
        var names = path
        if path.count > 2 { names[route?.isOfJobAPI ?? false ? 1 : 2] = "{id}" }
        if path.count > 4 { names[4] = "{id}" }
        if path.count > 2, path[1] == "catalog" || path[1] == "billing" { names = path }
        return "\(request.method) /\(names.joined(separator: "/"))"
    }

    /// How often this operation was called, including this call.
    func turn(_ state: State) -> Int { state.calls[operation] ?? 0 }

    private func answer(_ state: inout State) throws -> Reply {
        guard let route else { throw Problem(status: 404, detail: "no such resource") }
        guard route.methods.contains(request.method) else {
            throw Problem(
                status: 405, detail: "The requested method is not allowed for this path.",
                headers: [("Allow", route.methods.joined(separator: ", "))])
        }
        if request.body.count > Router.longestBody { throw Problem(status: 413, detail: "the body is over \(Router.longestBody) bytes") }
        let isRead = request.method == "GET"
        switch route {
        case .pods: return isRead ? try listPods(state) : try createPod(&state)
        case .pod(let id): return try onePod(id, &state)
        case .podAction(let id): return try actOnPod(id, &state)
        case .podLogs(let id): return try podLogs(id, state)
        case .clusters: return isRead ? listClusters(state) : try createCluster(&state)
        case .cluster(let id): return try oneCluster(id, &state)
        case .clusterPods(let id): return try listClusterPods(id, state)
        case .endpoints: return isRead ? try listEndpoints(state) : try createEndpoint(&state)
        case .endpoint(let id): return try oneEndpoint(id, &state)
        case .workers(let id): return try listWorkers(id, state)
        case .releases(let id): return try listReleases(id, state)
        case .workerLogs(let id, let worker): return try workerLogs(id, worker, state)
        case .billing: return try billing(nil, state)
        case .billingOf(let resource): return try billing(resource, state)
        case .job(let id, let call): return try job(call, id, &state)
        case .gpus, .gpu, .cpus, .cpu, .dataCenters, .dataCenter, .publicTemplates: return try catalogue(route, state)
        case .sshKeys, .templates, .template, .volumes, .volume, .registries, .registry, .delegations, .delegation:
            return try account(route, &state)
        }
    }

    private func finish(_ reply: Reply, _ state: inout State, fate: EmulatedResponse.Fate) -> EmulatedResponse {
        let into = state.now.microsecondsSinceEpoch / 1_000_000 % 60
        let window = state.window(ofJobAPI: route?.isOfJobAPI ?? false)
        let quota = window.quota == 0 ? 3000 : window.quota
        let left = window.quota == 0 ? 3000 : max(0, window.quota - window.used)
        var headers: [(name: String, value: String)] = [
            ("x-request-id", "emulated-\(state.calls.values.reduce(0, +))"),
            ("RateLimit", "\"minute\";r=\(left);t=\(60 - into)"), ("RateLimit-Policy", "\"minute\";q=\(quota);w=60"),
        ]
        headers += reply.headers
        if reply.status == 429, !reply.headers.contains(where: { $0.name == "Retry-After" }) {
            headers.append(("Retry-After", "\(60 - into)"))
        }
        var body: [UInt8] = []
        if let raw = reply.raw {
            headers.append(("Content-Type", raw.type))
            body = raw.bytes
        } else if let json = reply.body {
            headers.append(("Content-Type", "application/json"))
            body = json.bytes
        }
        return EmulatedResponse(status: reply.status, headers: headers, body: body, fate: fate)
    }
}

extension EmulatedCloud.State {
    struct Window: Sendable {
        /// 0: no limit.
        var quota = 0
        /// Minutes since 1970.
        var minute: Int64 = 0
        var used = 0
    }

    /// The REST API and the job API are two hosts, each with its own limit.
    func window(ofJobAPI isJob: Bool) -> Window { isJob ? jobWindow : window }

    /// Counts a request against the minute's quota.
    fileprivate mutating func spendQuota(ofJobAPI isJob: Bool) throws {
        var window = window(ofJobAPI: isJob)
        defer { if isJob { jobWindow = window } else { self.window = window } }
        guard window.quota > 0 else { return }
        let minute = now.microsecondsSinceEpoch / 60_000_000
        if window.minute != minute { (window.minute, window.used) = (minute, 0) }
        guard window.used < window.quota else { throw Problem(status: 429, detail: "rate limit exceeded") }
        window.used += 1
    }
}

extension Substring {
    /// Decodes `%20` and its like; an invalid escape stays as it is.
    fileprivate var percentDecoded: String {
        guard contains("%") else { return String(self) }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
