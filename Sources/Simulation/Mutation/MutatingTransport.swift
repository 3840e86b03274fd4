import Fleet
import RunPodEmulator
import Synchronization
import Transport

/// Changes responses between the emulator and the client, as its mutations say.
final class MutatingTransport: Transport {
    private struct Past: Sendable {
        var at: Timestamp
        var answer: TransportResponse
    }

    private struct State: Sendable {
        var audit = ResponseAudit()
        /// For each mutation, how many responses it could have changed.
        var met: [Int]
        /// Earlier unchanged responses, by address; kept only for mutations that replay one.
        var past: [String: [Past]] = [:]
    }

    private let inner: InMemoryTransport
    private let cloud: EmulatedCloud
    private let time: VirtualTime
    private let start: Timestamp
    private let mutations: [Mutation]
    /// A disk may be shown with a size that it does not have.
    let concernsDisks: Bool
    private let state: Mutex<State>

    init(_ inner: InMemoryTransport, cloud: EmulatedCloud, time: VirtualTime, mutations: [Mutation]) {
        self.inner = inner
        self.cloud = cloud
        self.time = time
        self.mutations = mutations
        concernsDisks = mutations.contains(where: \.concernsDisks)
        start = time.now()
        state = Mutex(State(met: mutations.map { _ in 0 }))
    }

    var audit: ResponseAudit { state.withLock { $0.audit } }

    func step() { state.withLock { $0.audit.step() } }

    func record(reportOf id: ServerID, isQuiet: Bool, isBusy: Bool) {
        let truth = cloud.truth(at: time.now())
        state.withLock { $0.audit.record(reportOf: id, isQuiet: isQuiet, isBusy: isBusy, truth: truth) }
    }

    /// The mutations of a report that is sent at `now`.
    func changes(toReportOf id: ServerID) -> [Mutation] { activeMutations { $0.operations.contains(.report) && $0.server == id } }

    /// Whether it gets another id at some time.
    func hasMoved(_ id: ServerID) -> Bool { mutations.contains { $0.change == .moved && $0.server == id } }

    // MARK: Transport

    func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        let request = Request(call)
        if call.method != "GET" {
            let truth = cloud.truth(at: time.now())
            state.withLock { $0.audit.record(request: call.method, request.path, body: call.body ?? [], truth: truth) }
        }
        let moved = movedServers()
        if let id = request.server, moved.contains(id) { return MutatingTransport.notFound }
        let active = activeMutations { $0.concerns(request) }
        if case .answer(let status, let type, let body, false)? = active.last(where: { $0.isWholeAnswer })?.change, call.method != "GET" {
            return TransportResponse(status: status, headers: [("Content-Type", type)], body: Array(body.utf8))
        }
        var answer = try await inner.send(forwarded(call, request, moved), timeout: timeout)
        keep(answer, of: call)
        guard !active.isEmpty || !moved.isEmpty else {
            record(request, response: nil)
            return answer
        }
        answer = rewrite(answer, of: call, request, active, moved)
        try await wait(active, timeout: timeout)
        record(request, response: (200...299).contains(answer.status) ? JSON.read(answer.body) ?? .null : .null)
        return answer
    }

    /// In chunks that end anywhere, as on a network.
    func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse {
        var answer = try await send(call, timeout: patience.silence)
        guard answer.status == 200 else { return answer }
        var rest = answer.body[...]
        while !rest.isEmpty, receive(Array(rest.prefix(700))) { rest = rest.dropFirst(700) }
        answer.body = []
        return answer
    }

    private static let notFound = TransportResponse(
        status: 404, headers: [("Content-Type", "application/problem+json")],
        body: Array(#"{"title":"Not Found","status":404,"detail":"pod not found"}"#.utf8))

    /// The mutations that are active for this response; each is counted as used.
    private func activeMutations(_ isMeant: (Mutation) -> Bool) -> [Mutation] {
        let span = time.now() - start
        return state.withLock { state in
            mutations.indices.filter { index in
                guard mutations[index].isActive(at: span), isMeant(mutations[index]) else { return false }
                defer { state.met[index] += 1 }
                return state.met[index].isMultiple(of: mutations[index].every)
            }.map { mutations[$0] }
        }
    }

    private func movedServers() -> Set<ServerID> {
        let span = time.now() - start
        return Set(mutations.filter { $0.change == .moved && $0.isActive(at: span) }.compactMap(\.server))
    }

    /// The emulator does not know the new ids and cursors.
    private func forwarded(_ call: TransportRequest, _ request: Request, _ moved: Set<ServerID>) -> TransportRequest {
        var call = call
        if let server = request.server, moved.contains(ResponseAudit.real(server)) {
            call.url = call.url.split(separator: server.text, omittingEmptySubsequences: false).joined(
                separator: ResponseAudit.real(server).text)
        }
        if request.isNextPage {
            call.url = String(call.url.prefix { $0 != "?" }) + (request.operation == .pods ? "?includeClusterPods=true" : "")
        }
        return call
    }

    private func keep(_ answer: TransportResponse, of call: TransportRequest) {
        guard call.method == "GET", mutations.contains(where: \.needsPast), answer.status == 200 else { return }
        let now = time.now()
        state.withLock { state in
            state.past[call.url, default: []].append(Past(at: now, answer: answer))
            if state.past[call.url, default: []].count > 64 { state.past[call.url]?.removeFirst() }
        }
    }

    private func wait(_ active: [Mutation], timeout: Duration) async throws(TransportFailure) {
        for case .late(let span) in active.map(\.change) {
            time.advance(by: min(span, timeout))
            if span >= timeout { throw .interrupted("no answer within \(timeout.wholeSeconds) s") }
        }
    }

    private func record(_ request: Request, response: JSON?) {
        guard let operation = request.operation else { return }
        let truth = cloud.truth(at: time.now())
        state.withLock { $0.audit.record(operation, asked: request.server, response: response, truth: truth) }
    }

    // MARK: Changing a response

    private func rewrite(
        _ answer: TransportResponse, of call: TransportRequest, _ request: Request, _ active: [Mutation], _ moved: Set<ServerID>
    ) -> TransportResponse {
        var answer = answer
        for mutation in active where mutation.needsPast { answer = earlier(call, mutation) ?? answer }
        if answer.status == 200, var body = JSON.read(answer.body) {
            for mutation in active where !mutation.isWholeAnswer { body = mutation.applied(to: body, request) }
            for id in moved { body = body.moving(id, request) }
            for case .halved(let rest) in active.map(\.change) { (body, answer.status) = MutatingTransport.page(of: body, request, rest) }
            answer.body = body.bytes
        }
        for mutation in active {
            switch mutation.change {
            case .cut(let percent): answer.body = Array(answer.body.prefix(answer.body.count * percent / 100))
            case .headers(let headers):
                answer.headers.removeAll { header in headers.contains { $0.name.lowercased() == header.name.lowercased() } }
                answer.headers += headers.map { ($0.name, $0.value) }
            case .answer(let status, let type, let body, _):
                answer.status = status
                answer.headers.removeAll { $0.name == "Content-Type" }
                answer.headers.append(("Content-Type", type))
                answer.body = Array(body.utf8)
            default: break
            }
        }
        return answer
    }

    private func earlier(_ call: TransportRequest, _ mutation: Mutation) -> TransportResponse? {
        let moment: Timestamp
        switch mutation.change {
        case .stale(let age): moment = time.now() - age
        default: moment = start + mutation.from
        }
        return state.withLock { state in
            let past = state.past[call.url] ?? []
            return (past.last { $0.at <= moment } ?? past.first)?.answer
        }
    }

    /// Half of a list as a page, or the page that follows it.
    private static func page(of body: JSON, _ request: Request, _ rest: Mutation.Rest) -> (JSON, status: Int) {
        guard let name = request.operation?.rawValue, let rows = body[name]?.list else { return (body, 200) }
        let half = (rows.count + 1) / 2
        let cursor = JSON.fields(["nextCursor": .string(Request.cursor), "hasNextPage": .bool(true)])
        let end = JSON.fields(["nextCursor": .null, "hasNextPage": .bool(false)])
        let first = Array(rows.prefix(half))
        switch (request.isNextPage, rest) {
        case (true, .fails): return (.fields(["error": .string("upstream error")]), 500)
        case (true, .next): return (.fields([name: .array(Array(rows.dropFirst(half))), "pagination": end]), 200)
        case (_, .untold): return (.fields([name: .array(first)]), 200)
        default: return (.fields([name: .array(first), "pagination": cursor]), 200)
        }
    }
}

/// What a request reads.
struct Request {
    static let cursor = "half-a-list"

    let path: [Substring]
    let operation: Mutation.Operation?
    let server: ServerID?
    let isNextPage: Bool

    init(_ call: TransportRequest) {
        let target = call.url.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2).joined(separator: "/")
        path = target.prefix { $0 != "?" }.split(separator: "/")
        isNextPage = call.url.contains(Request.cursor)
        let names = path.map(String.init)
        server = Request.server(names)
        switch (call.method, names.dropFirst().first, names.count) {
        case ("GET", "pods", 2): operation = .pods
        case ("GET", "pods", 3): operation = .pod
        case ("POST", "pods", 4): operation = .act
        case ("GET", "serverless", 2): operation = .endpoints
        case ("GET", "serverless", 3): operation = .endpoint
        case ("GET", "serverless", 4): operation = .workers
        case ("PATCH", "serverless", 3): operation = .scale
        case ("GET", "catalog", 3): operation = .prices
        case ("GET", _, 3) where names.last == "health": operation = .health
        default: operation = nil
        }
    }

    private static func server(_ names: [String]) -> ServerID? {
        guard names.count > 2 else { return nil }
        if names[1] == "pods" || names[1] == "serverless" { return ServerID(names[2]) }
        return names[2] == "health" ? ServerID(names[1]) : nil
    }
}

extension Mutation {
    fileprivate var isWholeAnswer: Bool {
        switch change {
        case .cut, .stale, .frozen, .answer, .headers, .late, .halved, .moved: true
        default: false
        }
    }

    fileprivate var needsPast: Bool {
        switch change {
        case .stale, .frozen: true
        default: false
        }
    }

    fileprivate func concerns(_ request: Request) -> Bool {
        guard let operation = request.operation, operations.contains(operation), change != .moved else { return false }
        return operation.isList || server == nil || request.server.map(ResponseAudit.real) == server
    }

    /// In a list, only the row of its server is changed.
    fileprivate func applied(to body: JSON, _ request: Request) -> JSON {
        guard let server, let list = request.operation.flatMap({ $0.isList ? $0.rawValue : nil }) else {
            return body.changed(at: place[...]) { $0.changed(by: change) } ?? .null
        }
        guard let row = body[list]?.list?.firstIndex(where: { $0["id"]?.text == server.text }) else { return body }
        return body.changed(at: ([.member(list), .element(row)] + place)[...]) { $0.changed(by: change) } ?? .null
    }
}

extension JSON {
    /// The same with the server's new id.
    fileprivate func moving(_ id: ServerID, _ request: Request) -> JSON {
        let new = JSON.string(id.text + Mutation.movedSuffix)
        guard let operation = request.operation, operation.isList else {
            return self["id"]?.text == id.text ? changed(at: [.member("id")]) { _ in new } ?? self : self
        }
        guard let row = self[operation.rawValue]?.list?.firstIndex(where: { $0["id"]?.text == id.text }) else { return self }
        return changed(at: [.member(operation.rawValue), .element(row), .member("id")]) { _ in new } ?? self
    }
}
