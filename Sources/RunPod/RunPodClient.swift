import CoreMetrics
package import Fleet
import FoundationEssentials
package import Logging
import Synchronization
package import Transport

/// The client of RunPod's REST v2 API and of the job API's `/health` (https://docs.runpod.io/api-reference).
///
/// Reads are tried up to three times. A stop or a change of scale is tried a second time if the first request was not sent. A create is
/// never retried. The key is sent only to the configured addresses, and appears in no log line and no error.
package final class RunPodClient: ServerProvider, PriceSource, BillingSource, VolumeSource, LogSource {
    let settings: RunPodSettings
    let transport: any Transport
    let time: any TimeSource
    let logger: Logger
    /// By operation and host: a wait for one does not apply to the others.
    private let budgets = Mutex<[String: RateBudget]>([:])
    /// By the list's name.
    let habits = Mutex<[String: ListHabits]>([:])
    private let clock = Mutex(ProviderClock())
    private let random: Mutex<any RandomNumberGenerator & Sendable>
    private let podRows = RowMemory<ObservedServer>()
    private let endpointRows = RowMemory<ObservedServer>()
    private let catalogue = Mutex<(prices: [GPUPrice], at: Timestamp)?>(nil)

    private static let readTimeout = Duration.seconds(10)
    private static let writeTimeout = Duration.seconds(30)

    package init(
        settings: RunPodSettings, transport: any Transport, time: any TimeSource, logger: Logger,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.settings = settings
        self.transport = transport
        self.time = time
        self.logger = logger
        self.random = Mutex(random)
    }

    // MARK: ServerProvider

    package var name: ProviderName { .runPod }

    package var clockOffset: Duration? { clock.withLock { $0.offset } }

    package func list(_ kind: ServerKind) async throws(ProviderError) -> ServerListing {
        var listing = try await rows(kind)
        let ahead = clock.withLock { $0.ahead }
        if ahead != .zero { for place in listing.rows.indices { listing.rows[place].clockAhead = ahead } }  // guard: F59_aClockThat
        return listing
    }

    private func rows(_ kind: ServerKind) async throws(ProviderError) -> ServerListing {
        switch kind {
        case .timed:
            try await list(
                ListCall(
                    name: "pods", path: "/pods?includeClusterPods=true", urgency: .watching,
                    decode: { RunPodClient.element($0, kind) { (body: PodBody, id) in body.server(id) } }, memory: podRows,
                    identity: \.id.text, merge: ObservedServer.merged))
        case .serverless:
            try await list(
                ListCall(
                    name: "endpoints", path: "/serverless",
                    decode: { RunPodClient.element($0, kind) { (body: EndpointBody, id) in body.server(id) } }, memory: endpointRows,
                    identity: \.id.text, merge: ObservedServer.merged))
        }
    }

    /// An unreadable row with an id stays in the list as a server of unknown status, since a missing row would look deleted. `nil`: no
    /// readable id.
    private static func element<Body: Decodable & Sendable>(
        _ row: [UInt8], _ kind: ServerKind, _ make: (Body, ServerID) -> ObservedServer
    ) -> ObservedServer? {
        guard let element = decoded(row, as: Element<Body>.self), let id = ServerID(element.id) else { return nil }
        guard let body = element.value else {
            return ObservedServer(id: id, kind: kind, name: id.text, phase: .other("unreadable"), provider: .runPod)
        }
        var server = make(body, id)
        server.markUnreadable(repeated: RepeatedFields.names(in: row))  // guard: F47_aFieldThatStandsTwice
        return server
    }

    private static func decoded<Body: Decodable>(_ row: [UInt8], as type: Body.Type) -> Body? {
        do { return try JSONDecoder().decode(type, from: Data(row)) } catch { return nil }
    }

    package func read(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer {
        try await one(id, kind, urgency: .urgent, patience: .seconds(60))
    }

    package func readMissing(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer {
        try await one(id, kind, urgency: .routine, patience: .zero)
    }

    private func one(
        _ id: ServerID, _ kind: ServerKind, urgency: RateBudget.Urgency, patience: Duration
    ) async throws(ProviderError) -> ObservedServer {
        let path = kind == .timed ? "/pods/\(id)" : "/serverless/\(id)"
        let answer = try await readAnswer(path, urgency: urgency, patience: patience)
        var server: ObservedServer
        switch kind {
        case .timed:
            let body: PodBody = try decode(answer)
            try RunPodClient.check(body.id, is: id)
            server = body.server(id)
        case .serverless:
            let body: EndpointBody = try decode(answer)
            try RunPodClient.check(body.id, is: id)
            server = body.server(id)
        }
        server.markUnreadable(repeated: RepeatedFields.names(in: answer.body))
        server.clockAhead = clock.withLock { $0.ahead }
        return server
    }

    /// An answer about another server says nothing about the requested one.
    private static func check(_ answered: String?, is id: ServerID) throws(ProviderError) {
        guard answered == nil || answered == id.text else {
            throw .malformed("requested \(id), but the answer is about \(ErrorClassification.bounded(answered ?? ""))")
        }
    }

    package func load(of endpoint: ServerID) async throws(ProviderError) -> EndpointLoad {
        let health: Result<HealthBody, ProviderError> = await result {
            () async throws(ProviderError) in try await self.read("/\(endpoint)/health", base: self.settings.jobsURL, patience: .seconds(5))
        }
        let workers: Result<WorkersBody, ProviderError> = await result {
            () async throws(ProviderError) in try await self.read("/serverless/\(endpoint)/workers", patience: .seconds(5))
        }
        if case .failure(let error) = workers, case .failure = health { throw error }
        var load = EndpointLoad()
        if case .success(let body) = health { (load.jobs, load.healthWorkers) = (body.counted, body.counts) }
        if case .success(let body) = workers {
            (load.listedWorkers, load.rows, load.listedTotal) = (body.counts, body.rows, body.summary?.total?.value)
            (load.shownWorkers, load.areWorkersUnclear) = (body.shown, body.areWorkersUnclear)
        }
        return load
    }

    package func create(
        _ kind: ServerKind, name: String, config: ServerConfig
    ) async throws(ProviderError) -> ObservedServer {
        let gpu = try await gpu(called: config.gpuType)
        switch kind {
        case .timed:
            let made: Element<PodBody> = try await write(
                "POST", "/pods", body: CreatePodBody(name: name, config: config, gpuID: gpu.type), attempts: 1)
            return try made.server { $0.server($1) }
        case .serverless:
            guard let pool = gpu.pool else {
                throw .rejected(.invalid("\(gpu.name) is in no serverless pool; deploy a timed server or choose another GPU"))
            }
            let made: Element<EndpointBody> = try await write(
                "POST", "/serverless", body: CreateEndpointBody(name: name, config: config, pool: pool), attempts: 1)
            return try made.server { $0.server($1) }
        }
    }

    package func act(_ action: PodAction, on pod: ServerID) async throws(ProviderError) {
        let _: Ignored = try await write(
            "POST", "/pods/\(pod)/action", body: PodActionBody(action: action.rawValue), attempts: action == .stop ? 2 : 1)
    }

    package func scale(_ endpoint: ServerID, min: Int?, max: Int?) async throws(ProviderError) {
        let _: Ignored = try await write(
            "PATCH", "/serverless/\(endpoint)", body: WorkerLimitsBody(workers: .init(min: min, max: max)), attempts: 2)
    }

    package func delete(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) {
        let path = kind == .timed ? "/pods/\(id)" : "/serverless/\(id)"
        let _: Ignored = try await write("DELETE", path, body: Nothing?.none, attempts: 1)
    }

    // MARK: Account

    package func gpuPrices() async throws(ProviderError) -> Listing<GPUPrice> {
        let list = try await list(
            ListCall(
                name: "gpus", path: "/catalog/gpus", decode: { RunPodClient.decoded($0, as: GPUTypeBody.self)?.listed }, identity: \.type))
        let now = time.now()
        if !list.rows.isEmpty { catalogue.withLock { $0 = (list.rows, now) } }
        return list
    }

    package func networkVolumes() async throws(ProviderError) -> Listing<NetworkVolume> {
        try await list(
            ListCall(
                name: "networkVolumes", path: "/network-volumes",
                decode: { RunPodClient.decoded($0, as: NetworkVolumeBody.self)?.volume }, identity: \.id))
    }

    package func bill(
        _ resource: BilledResource, from: Timestamp, to: Timestamp
    ) async throws(ProviderError) -> Listing<BillingRecord> {
        let path =
            switch resource {
            case .pods: "pods"
            case .serverless: "serverless"
            case .networkVolumes: "network-volumes"
            }
        let (from, to) = (from.startOfHour, (to + .microseconds(3_599_999_999)).startOfHour)
        let body: BillingBody = try await read(
            "/billing/\(path)?bucketSize=hour&startTime=\(from)&endTime=\(to)", patience: .seconds(5))
        return try body.listing(from: from, to: to)
    }

    /// Finds a GPU by the name that users write, `H200`. Pods need RunPod's id of it, endpoints its pool.
    private func gpu(called name: String) async throws(ProviderError) -> GPUPrice {
        let now = time.now()
        let known = catalogue.withLock { cached in cached.flatMap { now - $0.at < .seconds(3600) ? $0.prices : nil } }
        let prices: [GPUPrice]
        if let known { prices = known } else { prices = try await gpuPrices().rows }
        let wanted = name.lowercased()
        let match =
            prices.first { [$0.type, $0.name].contains { $0.lowercased() == wanted } }
            ?? prices.first { $0.pool?.lowercased() == wanted }
        if let match { return match }
        let near = prices.filter { $0.name.lowercased().contains(wanted) || wanted.contains($0.name.lowercased()) }
        let offered = (near.isEmpty ? prices : near).map(\.name).sorted().prefix(12).joined(separator: ", ")
        throw .rejected(.invalid("RunPod has no GPU called \(name.prefix(60)); choose one of \(offered)"))
    }

    // MARK: Logs

    package func logWorkers(of endpoint: ServerID) async throws(ProviderError) -> [String] {
        struct Workers: Decodable, Sendable {
            struct Worker: Decodable, Sendable { var id: String }
            var workers: [Lenient<Worker>]
        }
        let body: Workers = try await read("/serverless/\(endpoint)/workers")
        return body.workers.compactMap { $0.value?.id }
    }

    package func follow(
        _ id: ServerID, _ kind: ServerKind, worker: String?, tail: Int, after: String?, patience: Patience,
        receive: @escaping @Sendable (LogLine) -> Bool
    ) async throws(ProviderError) {
        let path: String
        switch kind {
        case .timed: path = "/pods/\(id)/logs"
        case .serverless:
            guard let worker = worker.flatMap({ ServerID($0) }) else {
                throw .rejected(.invalid("an endpoint has no log of its own; name one of its workers"))
            }
            path = "/serverless/\(id)/workers/\(worker)/logs"
        }
        var headers = self.headers
        if let after, after.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { headers.append(("Last-Event-ID", after)) }
        headers.append(("Accept", "text/event-stream"))
        let call = TransportRequest(
            method: "GET", url: settings.apiURL + path + "?tail=\(max(0, min(tail, 5000)))", headers: headers)
        try admit(call, .routine)
        let parser = Mutex(EventStreamParser())
        let answer: TransportResponse
        do {
            answer = try await transport.stream(call, patience: patience) { bytes in
                parser.withLock { $0.feed(bytes) }.allSatisfy { receive(LogLine($0)) }
            }
        } catch {
            throw ErrorClassification.error(for: error, key: settings.key)
        }
        learn(answer, of: call)
        guard answer.status == 200 else { throw classify(answer, of: call, isWrite: false) }
    }

    // MARK: Calls

    var headers: [(name: String, value: String)] {
        [("Authorization", settings.key.authorization), ("User-Agent", Product.userAgent), ("Accept-Encoding", "identity")]
    }

    /// - Parameter patience: nothing is retried after this long, so that a hanging call does not delay the next poll.
    private func read<Body: Decodable & Sendable>(
        _ path: String, base: String? = nil, urgency: RateBudget.Urgency = .routine, patience: Duration = .seconds(60)
    ) async throws(ProviderError) -> Body {
        try decode(try await readAnswer(path, base: base, urgency: urgency, patience: patience))
    }

    private func readAnswer(
        _ path: String, base: String? = nil, urgency: RateBudget.Urgency, patience: Duration
    ) async throws(ProviderError) -> TransportResponse {
        let call = TransportRequest(method: "GET", url: (base ?? settings.apiURL) + path, headers: headers)
        let began = time.now()
        var attempt = 1
        while true {
            do {
                return try await send(call, timeout: RunPodClient.readTimeout, urgency: urgency, isWrite: false)
            } catch {
                guard attempt < 3, error.isRetryable, time.now() - began < patience else { throw error }
                await pause(beforeAttempt: attempt + 1)
                attempt += 1
            }
        }
    }

    /// - Parameter attempts: more than one only for requests that are safe to repeat, and only after one that was not sent.
    private func write<Body: Decodable & Sendable>(
        _ method: String, _ path: String, body: (some Encodable & Sendable)?, attempts: Int
    ) async throws(ProviderError) -> Body {
        var call = TransportRequest(method: method, url: settings.apiURL + path, headers: headers)
        if let body {
            do { call.body = Array(try JSONEncoder().encode(body)) } catch {
                preconditionFailure("a request body that cannot be encoded: \(error)")
            }
            call.headers.append(("Content-Type", "application/json"))
        }
        var attempt = 1
        while true {
            do {
                return try decode(try await send(call, timeout: RunPodClient.writeTimeout, urgency: .urgent, isWrite: true))
            } catch {
                guard attempt < attempts, case .unreachable = error else { throw error }
                await pause(beforeAttempt: attempt + 1)
                attempt += 1
            }
        }
    }

    private func send(
        _ call: TransportRequest, timeout: Duration, urgency: RateBudget.Urgency, isWrite: Bool
    ) async throws(ProviderError) -> TransportResponse {
        try admit(call, urgency)
        let answer: TransportResponse
        do { answer = try await transport.send(call, timeout: timeout) } catch {
            count(call, outcome: "unreachable")
            throw ErrorClassification.error(for: error, key: settings.key)
        }
        count(call, outcome: RunPodClient.outcome(answer.status))
        learn(answer, of: call)
        guard (200...299).contains(answer.status) else { throw classify(answer, of: call, isWrite: isWrite) }
        return answer
    }

    func count(_ call: TransportRequest, outcome: String) {
        Counter(
            label: "controlplane_provider_requests_total", dimensions: [("operation", operation(call, id: nil)), ("outcome", outcome)]
        ).increment()
    }

    /// The operation for metrics and rate limits: `GET serverless workers`. Ids are left out, since there is no end of them.
    ///
    /// - Parameter id: stands in place of an id.
    private func operation(_ call: TransportRequest, id: String?) -> String {
        let isJobs = call.url.hasPrefix(settings.jobsURL + "/")
        let path = call.url.dropFirst((isJobs ? settings.jobsURL : settings.apiURL).count).prefix { $0 != "?" }.split(separator: "/")
        if isJobs, path.count == 2, path[1] == "health" { return "\(call.method) health" }
        let named = path.enumerated().compactMap { place, part in
            [1, 3].contains(place) && !["catalog", "billing"].contains(path[0]) ? id : String(part)
        }
        return ([call.method] + named).joined(separator: " ")
    }

    /// Other windows that the provider names do not become labels.
    private static let knownWindows: Set<String> = ["second", "minute", "hour", "day"]

    static func outcome(_ status: Int) -> String {
        switch status {
        case 200..<300: "ok"
        case 429: "throttled"
        case 400..<500: "refused"
        default: "failed"
        }
    }

    func admit(_ call: TransportRequest, _ urgency: RateBudget.Urgency) throws(ProviderError) {
        let (now, operation) = (time.now(), operation(call, id: "{id}"))  // guard: F51_oneOperations.1
        let wait = budgets.withLock { budgets -> Duration? in
            if let wait = budgets[operation]?.wait(for: urgency, at: now) { return wait }
            budgets[operation, default: RateBudget()].spend(at: now)
            return nil
        }
        if let wait { throw .throttled(retryAfter: wait) }
    }

    func learn(_ answer: TransportResponse, of call: TransportRequest) {
        let (now, operation) = (time.now(), operation(call, id: "{id}"))  // guard: F51_oneOperations.2
        clock.withLock { $0.learn(answer.header("Date"), at: now) }
        let windows = budgets.withLock { budgets in
            var budget = budgets[operation] ?? RateBudget()
            budget.learn(
                status: answer.status, rateLimit: answer.header("RateLimit"), policy: answer.header("RateLimit-Policy"),
                retryAfter: answer.header("Retry-After"), at: now)
            budgets[operation] = budget
            return budget.windows
        }
        for (name, window) in windows where RunPodClient.knownWindows.contains(name) {
            Meter(label: "controlplane_provider_rate_limit_remaining", dimensions: [("window", name)]).set(window.remaining)
        }
    }

    func classify(_ answer: TransportResponse, of call: TransportRequest, isWrite: Bool) -> ProviderError {
        let (now, operation) = (time.now(), operation(call, id: "{id}"))  // guard: F51_oneOperations.1
        let wait = budgets.withLock { $0[operation]?.closedUntil.map { max(.zero, $0 - now) } }
        return ErrorClassification.error(for: answer, isWrite: isWrite, wait: wait, key: settings.key)
    }

    private func decode<Body: Decodable & Sendable>(_ answer: TransportResponse) throws(ProviderError) -> Body {
        let body = answer.body.drop { [0xEF, 0xBB, 0xBF, 0x20].contains($0) || (0x09...0x0D).contains($0) }
        // A web page comes from something in front of RunPod, so nothing was done.
        guard body.first != UInt8(ascii: "<") else {
            throw .malformed("status \(answer.status) with a web page, which is not from RunPod")
        }
        if let nothing = Ignored() as? Body {
            // Which of both holds, the status or the body, only the server itself shows.
            guard !FailureBody.isFailure(Data(body)) else {  // guard: F57_anErrorBesideSuccess
                throw .outcomeUnknown("status \(answer.status) with an error: \(ErrorText(answer).words)")
            }
            return nothing
        }
        do { return try JSONDecoder().decode(Body.self, from: Data(body)) } catch {
            throw .malformed("status \(answer.status) with \(answer.body.count) bytes that are not as documented")
        }
    }

    func pause(beforeAttempt attempt: Int) async {
        let factor = random.withLock { random in Double.random(in: 0.5...1, using: &random) }
        let wait = Duration.milliseconds(250) * (1 << (attempt - 2)) * factor
        do { try await time.sleep(until: time.now() + wait) } catch { return }
    }

    private func result<Value: Sendable>(
        _ body: () async throws(ProviderError) -> Value
    ) async -> Result<Value, ProviderError> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}

/// A body that is ignored: the server is read back instead.
private struct Ignored: Decodable, Sendable {}

/// What the body of a successful status says of a failure: `{"error": …}` or `{"success": false}`.
private struct FailureBody: Decodable {
    private var error, success: JSON?

    private enum JSON: Decodable {
        case flag(Bool)
        case text(String)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do { self = .flag(try container.decode(Bool.self)); return } catch {}
            do { self = .text(try container.decode(String.self)); return } catch {}
            self = .other
        }
    }

    /// Anything but such an object is none.
    static func isFailure(_ body: Data) -> Bool {
        let found: FailureBody
        do { found = try JSONDecoder().decode(FailureBody.self, from: body) } catch { return false }
        if case .flag(false) = found.success { return true }
        switch found.error {
        case nil, .flag(false): return false
        case .text(let text): return !text.isEmpty
        case .flag(true), .other: return true
        }
    }
}
private struct Nothing: Encodable, Sendable {}

extension ProviderError {
    var isRetryable: Bool {
        switch self {
        case .unreachable, .outcomeUnknown: true
        case .notFound, .rejected, .throttled, .malformed: false
        }
    }
}

extension Element {
    fileprivate func server(_ make: (Value, ServerID) -> ObservedServer) throws(ProviderError) -> ObservedServer {
        guard let id = ServerID(id), let value else { throw .malformed("the new server is unreadable in the answer") }
        return make(value, id)
    }
}

extension LogLine {
    fileprivate init(_ message: EventStreamParser.Message) {
        struct Body: Decodable {
            var ts, source, line: String?
        }
        do {
            let body = try JSONDecoder().decode(Body.self, from: Data(message.data.utf8))
            self.init(
                id: message.id, at: body.ts.flatMap { Timestamp($0) }, source: body.source ?? "container",
                text: body.line ?? "")
        } catch {
            // Not in the documented shape, but still a log line.
            self.init(id: message.id, at: nil, source: "container", text: message.data)
        }
    }
}
