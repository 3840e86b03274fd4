import CoreMetrics
public import Fleet
import FoundationEssentials
public import Logging
import Synchronization

/// RunPod's REST v2 API, and the job API's `/health` (https://docs.runpod.io/api-reference).
///
/// Reads are tried up to three times; a stop or a change of scale a second time when it surely did not arrive; a create never. The key
/// is sent to the configured addresses only, and is in no log line and no error.
public final class RunPodClient: ServerProvider, PriceSource, BillingSource, VolumeSource, LogSource {
    let settings: RunPodSettings
    private let transport: any Transport
    private let time: any TimeSource
    private let logger: Logger
    private let budget = Mutex(RateBudget())
    private let random: Mutex<any RandomNumberGenerator & Sendable>
    private let catalogue = Mutex<(prices: [GPUPrice], at: Timestamp)?>(nil)

    private static let readTimeout = Duration.seconds(10)
    private static let writeTimeout = Duration.seconds(30)

    public init(
        settings: RunPodSettings, transport: any Transport, time: any TimeSource, logger: Logger,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.settings = settings
        self.transport = transport
        self.time = time
        self.logger = logger
        self.random = Mutex(random)
    }

    /// What is left of the rate limit, as RunPod told last.
    public var rateBudget: RateBudget { budget.withLock { $0 } }

    // MARK: ServerProvider

    public func list(_ kind: ServerKind) async throws(ProviderError) -> [ObservedServer] {
        switch kind {
        case .timed:
            struct List: Decodable, Sendable { var pods: [Element<PodBody>] }
            let list: List = try await read("/pods?includeClusterPods=true", urgency: .watching)
            return servers(list.pods, kind) { $0.server($1) }
        case .serverless:
            struct List: Decodable, Sendable { var endpoints: [Element<EndpointBody>] }
            let list: List = try await read("/serverless")
            return servers(list.endpoints, kind) { $0.server($1) }
        }
    }

    public func look(at id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer {
        switch kind {
        case .timed: (try await read("/pods/\(id)", urgency: .urgent) as PodBody).server(id)
        case .serverless: (try await read("/serverless/\(id)", urgency: .urgent) as EndpointBody).server(id)
        }
    }

    public func check(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer {
        switch kind {
        case .timed: (try await read("/pods/\(id)", patience: .zero) as PodBody).server(id)
        case .serverless: (try await read("/serverless/\(id)", patience: .zero) as EndpointBody).server(id)
        }
    }

    public func load(of endpoint: ServerID) async throws(ProviderError) -> EndpointLoad {
        let health: Result<HealthBody, ProviderError> = await result {
            () async throws(ProviderError) in try await self.read("/\(endpoint)/health", base: self.settings.jobsURL, patience: .seconds(5))
        }
        let workers: Result<WorkersBody, ProviderError> = await result {
            () async throws(ProviderError) in try await self.read("/serverless/\(endpoint)/workers", patience: .seconds(5))
        }
        if case .failure(let error) = workers, case .failure = health { throw error }
        var load = EndpointLoad()
        if case .success(let body) = health {
            load.jobs = body.jobs.map {
                .init(
                    completed: $0.completed.value, failed: $0.failed.value, retried: $0.retried?.value ?? 0,
                    inProgress: $0.inProgress.value, inQueue: $0.inQueue.value)
            }
            load.healthWorkers = body.workers.map {
                .init(
                    running: $0.running.value, idle: $0.idle.value, initializing: $0.initializing.value,
                    throttled: $0.throttled.value, unhealthy: $0.unhealthy?.value ?? 0)
            }
        }
        if case .success(let body) = workers {
            load.listedWorkers = .init(
                running: body.summary.running.value, idle: body.summary.idle.value,
                initializing: body.summary.initializing.value, throttled: body.summary.throttled.value,
                unhealthy: body.summary.unhealthy.value)
        }
        return load
    }

    public func create(
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
                throw .rejected(.invalid("\(gpu.name) is in no serverless pool; deploy a timed server, or choose another GPU"))
            }
            let made: Element<EndpointBody> = try await write(
                "POST", "/serverless", body: CreateEndpointBody(name: name, config: config, pool: pool), attempts: 1)
            return try made.server { $0.server($1) }
        }
    }

    public func act(_ action: PodAction, on pod: ServerID) async throws(ProviderError) {
        let _: Ignored = try await write(
            "POST", "/pods/\(pod)/action", body: PodActionBody(action: action.rawValue), attempts: action == .stop ? 2 : 1)
    }

    public func scale(_ endpoint: ServerID, to limits: WorkerLimits) async throws(ProviderError) {
        let _: Ignored = try await write(
            "PATCH", "/serverless/\(endpoint)",
            body: WorkerLimitsBody(workers: .init(min: limits.min, max: limits.max)), attempts: 2)
    }

    public func delete(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) {
        let path = kind == .timed ? "/pods/\(id)" : "/serverless/\(id)"
        let _: Ignored = try await write("DELETE", path, body: Nothing?.none, attempts: 1)
    }

    // MARK: Account

    public func gpuPrices() async throws(ProviderError) -> [GPUPrice] {
        struct List: Decodable, Sendable { var gpus: [Lenient<GPUTypeBody>] }
        let list: List = try await read("/catalog/gpus")
        let prices = list.gpus.compactMap { $0.value?.listed }
        let now = time.now()
        catalogue.withLock { $0 = (prices, now) }
        return prices
    }

    public func networkVolumes() async throws(ProviderError) -> [NetworkVolume] {
        struct List: Decodable, Sendable { var networkVolumes: [NetworkVolumeBody] }
        let list: List = try await read("/network-volumes")
        return list.networkVolumes.map {
            NetworkVolume(id: $0.id, name: $0.name, gigabytes: $0.size, dataCenterID: $0.dataCenter)
        }
    }

    public func bill(
        _ resource: BilledResource, from: Timestamp, to: Timestamp
    ) async throws(ProviderError) -> [BillingRecord] {
        let path =
            switch resource {
            case .pods: "pods"
            case .serverless: "serverless"
            case .networkVolumes: "network-volumes"
            }
        let body: BillingBody = try await read("/billing/\(path)?bucketSize=hour&startTime=\(from)&endTime=\(to)")
        return try body.records.map { record throws(ProviderError) in
            guard let id = record.podId ?? record.serverlessId ?? record.networkVolumeId,
                let start = record.startTime.flatMap({ Timestamp($0) }), let end = record.endTime.flatMap({ Timestamp($0) }),
                let amount = Money(dollars: record.totalAmount)
            else { throw .malformed("a billing record without resource, time or amount") }
            return BillingRecord(resource: id, from: start, to: end, amount: amount)
        }
    }

    /// Users write `H200`; pods want RunPod's id of it, endpoints its pool.
    private func gpu(called name: String) async throws(ProviderError) -> GPUPrice {
        let now = time.now()
        let known = catalogue.withLock { cached in cached.flatMap { now - $0.at < .seconds(3600) ? $0.prices : nil } }
        let prices: [GPUPrice]
        if let known { prices = known } else { prices = try await gpuPrices() }
        let wanted = name.lowercased()
        let match =
            prices.first { [$0.type, $0.name].contains { $0.lowercased() == wanted } }
            ?? prices.first { $0.pool?.lowercased() == wanted }
        if let match { return match }
        let near = prices.filter { $0.name.lowercased().contains(wanted) || wanted.contains($0.name.lowercased()) }
        let offered = (near.isEmpty ? prices : near).map(\.name).sorted().prefix(12).joined(separator: ", ")
        throw .rejected(.invalid("RunPod offers no GPU called \(name.prefix(60)); it has \(offered)"))
    }

    // MARK: Logs

    public func logWorkers(of endpoint: ServerID) async throws(ProviderError) -> [String] {
        struct Workers: Decodable, Sendable {
            struct Worker: Decodable, Sendable { var id: String }
            var workers: [Lenient<Worker>]
        }
        let body: Workers = try await read("/serverless/\(endpoint)/workers")
        return body.workers.compactMap { $0.value?.id }
    }

    public func follow(
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
        let call = HTTPCall(
            method: "GET", url: settings.apiURL + path + "?tail=\(max(0, min(tail, 5000)))", headers: headers)
        try admit(.routine)
        let parser = Mutex(EventStreamParser())
        let answer: HTTPAnswer
        do {
            answer = try await transport.stream(call, patience: patience) { bytes in
                parser.withLock { $0.feed(bytes) }.allSatisfy { receive(LogLine($0)) }
            }
        } catch {
            throw ErrorClassification.error(for: error, key: settings.key)
        }
        learn(answer)
        guard answer.status == 200 else { throw classify(answer, isWrite: false) }
    }

    // MARK: Calls

    private var headers: [(name: String, value: String)] { [("Authorization", "Bearer \(settings.key.secret)")] }

    /// - Parameter patience: nothing is tried again after this long. Where the next look comes soon, a hanging call must not delay it.
    private func read<Body: Decodable & Sendable>(
        _ path: String, base: String? = nil, urgency: RateBudget.Urgency = .routine, patience: Duration = .seconds(60)
    ) async throws(ProviderError) -> Body {
        let call = HTTPCall(method: "GET", url: (base ?? settings.apiURL) + path, headers: headers)
        let began = time.now()
        var attempt = 1
        while true {
            do {
                return try decode(try await send(call, timeout: RunPodClient.readTimeout, urgency: urgency, isWrite: false))
            } catch {
                guard attempt < 3, error.isWorthRepeating, time.now() - began < patience else { throw error }
                await pause(beforeAttempt: attempt + 1)
                attempt += 1
            }
        }
    }

    /// - Parameter attempts: more than one only for what may be repeated; and only after what surely had no effect.
    private func write<Body: Decodable & Sendable>(
        _ method: String, _ path: String, body: (some Encodable & Sendable)?, attempts: Int
    ) async throws(ProviderError) -> Body {
        var call = HTTPCall(method: method, url: settings.apiURL + path, headers: headers)
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
        _ call: HTTPCall, timeout: Duration, urgency: RateBudget.Urgency, isWrite: Bool
    ) async throws(ProviderError) -> HTTPAnswer {
        try admit(urgency)
        let answer: HTTPAnswer
        do { answer = try await transport.send(call, timeout: timeout) } catch {
            count(call, outcome: "unreachable")
            throw ErrorClassification.error(for: error, key: settings.key)
        }
        count(call, outcome: RunPodClient.outcome(answer.status))
        learn(answer)
        guard (200...299).contains(answer.status) else { throw classify(answer, isWrite: isWrite) }
        return answer
    }

    private func count(_ call: HTTPCall, outcome: String) {
        let path = call.url.dropFirst(settings.apiURL.count).prefix { $0 != "?" }.split(separator: "/")
        // Ids are no labels: there would be no end of them.
        let operation = ([call.method] + path.enumerated().compactMap { $0.offset == 1 && $0.element != "gpus" ? nil : String($0.element) })
            .joined(separator: " ")
        Counter(
            label: "controlplane_provider_requests_total", dimensions: [("operation", operation), ("outcome", outcome)]
        ).increment()
    }

    /// What the provider names is no label before it is known.
    private static let knownWindows: Set<String> = ["second", "minute", "hour", "day"]

    private static func outcome(_ status: Int) -> String {
        switch status {
        case 200..<300: "ok"
        case 429: "throttled"
        case 400..<500: "refused"
        default: "failed"
        }
    }

    private func admit(_ urgency: RateBudget.Urgency) throws(ProviderError) {
        let now = time.now()
        let wait = budget.withLock { budget -> Duration? in
            if let wait = budget.wait(for: urgency, at: now) { return wait }
            budget.spend(at: now)
            return nil
        }
        if let wait { throw .throttled(retryAfter: wait) }
    }

    private func learn(_ answer: HTTPAnswer) {
        let now = time.now()
        let windows = budget.withLock { budget in
            budget.learn(
                status: answer.status, rateLimit: answer.header("RateLimit"), policy: answer.header("RateLimit-Policy"),
                retryAfter: answer.header("Retry-After"), at: now)
            return budget.windows
        }
        for (name, window) in windows where RunPodClient.knownWindows.contains(name) {
            Meter(label: "controlplane_provider_rate_limit_remaining", dimensions: [("window", name)]).set(window.remaining)
        }
    }

    private func classify(_ answer: HTTPAnswer, isWrite: Bool) -> ProviderError {
        let now = time.now()
        let wait = budget.withLock { $0.wait(for: .urgent, at: now) }
        return ErrorClassification.error(for: answer, isWrite: isWrite, wait: wait, key: settings.key)
    }

    private func decode<Body: Decodable & Sendable>(_ answer: HTTPAnswer) throws(ProviderError) -> Body {
        if let nothing = Ignored() as? Body { return nothing }
        do { return try JSONDecoder().decode(Body.self, from: Data(answer.body)) } catch {
            throw .malformed("status \(answer.status) with \(answer.body.count) bytes that are not what the API promises")
        }
    }

    private func pause(beforeAttempt attempt: Int) async {
        let factor = random.withLock { random in Double.random(in: 0.5...1, using: &random) }
        let wait = Duration.milliseconds(250) * (1 << (attempt - 2)) * factor
        do { try await time.sleep(until: time.now() + wait) } catch { return }
    }

    private func result<Value: Sendable>(
        _ body: () async throws(ProviderError) -> Value
    ) async -> Result<Value, ProviderError> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }

    /// An element that cannot be read stays in the list, as something of which nothing is known: one that vanished would look deleted.
    private func servers<Body: Decodable & Sendable>(
        _ elements: [Element<Body>], _ kind: ServerKind, _ make: (Body, ServerID) -> ObservedServer
    ) -> [ObservedServer] {
        elements.compactMap { element in
            guard let id = ServerID(element.id) else {
                logger.warning("RunPod listed a server with an impossible id; it is left out")
                return nil
            }
            return element.value.map { make($0, id) }
                ?? ObservedServer(id: id, kind: kind, name: id.text, phase: .other("unreadable"))
        }
    }
}

/// A body nobody looks at: what was asked for is read back instead.
private struct Ignored: Decodable, Sendable {}
private struct Nothing: Encodable, Sendable {}

extension ProviderError {
    fileprivate var isWorthRepeating: Bool {
        switch self {
        case .unreachable, .outcomeUnknown: true
        case .notFound, .rejected, .throttled, .malformed: false
        }
    }
}

extension Element {
    fileprivate func server(_ make: (Value, ServerID) -> ObservedServer) throws(ProviderError) -> ObservedServer {
        guard let id = ServerID(id), let value else { throw .malformed("the new server's description cannot be read") }
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
            // Not what was promised, and still somebody's log line.
            self.init(id: message.id, at: nil, source: "container", text: message.data)
        }
    }
}
