import Fleet

/// An endpoint as RunPod sends it.
struct EndpointBody: Decodable, Sendable {
    struct GPU: Decodable, Sendable {
        var pools: [String]?
        var count: LooseCount?
    }
    struct Workers: Decodable, Sendable {
        var min: LooseCount
        var max: LooseCount

        /// `nil`: implausible limits.
        var limits: WorkerLimits? {
            guard let min = min.within(10_000), let max = max.within(10_000), min <= max else { return nil }
            return WorkerLimits(min: min, max: max)
        }
    }
    struct Mounts: Decodable, Sendable {
        struct Network: Decodable, Sendable {
            var volumeId: String
        }
        var network: [Lenient<Network>]?

        private enum Key: CodingKey { case network }

        init(from decoder: any Decoder) throws {
            network = try decoder.container(keyedBy: Key.self).lenient(.network)
        }

        var volume: String? { network?.compactMap { $0.value?.volumeId }.first { !$0.isEmpty } }
    }
    struct URLs: Decodable, Sendable {
        var runSync, run, base: String?

        private enum Key: CodingKey { case runSync, run, base }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            (runSync, run, base) = (fields.lenient(.runSync), fields.lenient(.run), fields.lenient(.base))
        }
    }

    var id, name, image, createdAt: String?
    var type: Field<String>
    var gpu: GPU?
    var workers: Workers?
    var networkVolumes: [Lenient<String>]?
    /// Sent since October beside `networkVolumes`.
    var mounts: Mounts?
    var requestUrls: URLs?
    var disk: Int?

    private enum Key: CodingKey { case id, name, image, type, createdAt, gpu, workers, networkVolumes, mounts, requestUrls, disk }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = fields.lenient(.id)
        type = fields.field(.type)
        mounts = fields.lenient(.mounts)
        name = fields.lenient(.name)
        image = fields.lenient(.image)
        createdAt = fields.lenient(.createdAt)
        gpu = fields.lenient(.gpu)
        workers = fields.lenient(.workers)
        networkVolumes = fields.lenient(.networkVolumes)
        requestUrls = fields.lenient(.requestUrls)
        disk = fields.lenient(.disk)
    }

    func server(_ id: ServerID) -> ObservedServer {
        ObservedServer(
            id: id, kind: .serverless, name: ErrorClassification.name(name, of: id), phase: .running,
            image: image.map(ErrorClassification.bounded),
            gpu: gpu.flatMap { gpu in
                gpu.pools?.first.map { GPUAllocation(type: $0, count: gpu.count?.within(1024) ?? 1, shortName: GPUPools.shortName(of: $0)) }
            },
            storage: volume.map { .network(volumeID: ErrorClassification.bounded($0), path: "/runpod-volume") } ?? .none,
            containerDiskGB: disk, createdAt: createdAt.flatMap { Timestamp($0) },
            workers: workers?.limits,
            // Only shown to people. The key is never sent to an address from an answer.
            url: requestUrls?.runSync ?? requestUrls?.run ?? requestUrls?.base, endpointType: endpointType,
            pools: gpu?.pools ?? [], unreadable: unreadable, provider: .runPod)
    }

    private var volume: String? { networkVolumes?.compactMap(\.value).first { !$0.isEmpty } ?? mounts?.volume }

    /// By RunPod's own word, or by addresses that accept no jobs; `nil`: neither says, which means a queue.
    private var endpointType: EndpointType? {
        switch type {
        case .unreadable: .other("unreadable")
        case .absent, .null:
            requestUrls?.base != nil && requestUrls?.run == nil && requestUrls?.runSync == nil ? .loadBalancer : nil
        case .value("QUEUE"): .queue
        case .value("LOAD_BALANCER"): .loadBalancer
        case .value(let word): .other(ErrorClassification.bounded(word))
        }
    }

    /// The type decides how an endpoint is judged. Unreadable worker limits are simply absent.
    private var unreadable: [String] {
        switch type {
        case .absent, .value("QUEUE"), .value("LOAD_BALANCER"): []
        case .null, .unreadable, .value: ["type"]
        }
    }
}

/// The answer of REST v2's `/workers`.
struct WorkersBody: Decodable, Sendable {
    struct Summary: Decodable, Sendable {
        var running, idle, initializing, throttled, unhealthy: LooseCount
        var total: LooseCount?
    }
    struct Worker: Decodable, Sendable {
        var id, status, gpuTypeId: String?
        var gpuCount: LooseCount?
        var uptimeSeconds: Double?

        private enum Key: CodingKey { case id, status, gpuTypeId, gpuCount, uptimeSeconds }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            id = fields.lenient(.id)
            (status, gpuTypeId, gpuCount) = (fields.lenient(.status), fields.lenient(.gpuTypeId), fields.lenient(.gpuCount))
            uptimeSeconds = fields.lenient(.uptimeSeconds)
        }

        var worker: EndpointLoad.Worker {
            // A worker with a GPU but without a readable count has no price.
            EndpointLoad.Worker(
                state: status.flatMap { EndpointLoad.Worker.State(rawValue: $0.lowercased()) },
                gpu: gpuTypeId.map { GPUAllocation(type: ErrorClassification.bounded($0), count: gpuCount?.within(1024) ?? 0) },
                id: id.flatMap { $0.isEmpty ? nil : ErrorClassification.bounded($0) },
                uptime: uptimeSeconds.flatMap { (0...1e9).contains($0) ? .milliseconds(Int64($0 * 1000)) : nil })
        }
    }
    var summary: Summary?
    var workers: [Lenient<Worker>]?
    /// What the readable rows show, and how many others there are.
    private(set) var shown: EndpointLoad.Workers?
    private var unclearRows = 0
    private var isSummaryOdd = false
    /// There is a list of workers, and it is none.
    private var areRowsOdd = false

    private enum Key: CodingKey { case summary, workers }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        summary = fields.lenient(.summary)
        isSummaryOdd = try summary == nil && fields.contains(.summary) && !fields.decodeNil(forKey: .summary)
        workers = fields.lenient(.workers)
        areRowsOdd = try workers == nil && fields.contains(.workers) && !fields.decodeNil(forKey: .workers)
        if let rows {
            shown = EndpointLoad.Workers(counting: rows)
            unclearRows = rows.count { $0.state == nil }
        }
        // Rows beside an unreadable summary may be incomplete.
        if isSummaryOdd { workers = nil }
        guard isSummaryOdd || summary != nil || workers != nil else {
            throw decoder.corrupted("neither workers nor their counts")
        }
    }

    /// An unreadable row is still a worker, in an unknown state. A worker that is listed twice is one; it works if one of its rows says so.
    var rows: [EndpointLoad.Worker]? {
        guard let workers else { return nil }
        var (rows, places) = ([EndpointLoad.Worker](), [String: Int]())
        for row in workers {
            let worker = row.value?.worker ?? EndpointLoad.Worker(state: nil, gpu: nil)
            guard let id = worker.id else {
                rows.append(worker)
                continue
            }
            if let place = places[id] {
                guard rows[place].state != worker.state, rows[place].state != .running else { continue }
                rows[place].state = worker.state == .running ? .running : nil  // guard: F48_aWorkerListedTwice
            } else {
                places[id] = rows.count
                rows.append(worker)
            }
        }
        return rows
    }

    private var isTotalBeyondStates: Bool {
        guard let summary, let total = summary.total?.value else { return false }
        let states = [summary.running, summary.idle, summary.initializing, summary.throttled, summary.unhealthy].reduce(0) { $0 + $1.value }
        return total > max(states, rows?.count ?? 0)
    }

    /// From the summary; from the rows if there is no summary and all rows are readable.
    var counts: EndpointLoad.Workers? {
        if let summary {
            return EndpointLoad.Workers(
                running: summary.running.value, idle: summary.idle.value, initializing: summary.initializing.value,
                throttled: summary.throttled.value, unhealthy: summary.unhealthy.value)
        }
        return rows == nil || unclearRows > 0 ? nil : shown
    }

    /// Nothing says what each of the workers does: an unreadable summary or list, a total beyond all that is listed, or unreadable rows that
    /// no summary accounts for.
    var areWorkersUnclear: Bool {
        if areRowsOdd || isTotalBeyondStates { return true }  // guard: F48_workersThatNothingShows
        guard unclearRows > 0, let shown else { return isSummaryOdd }
        return counts.map { $0.allocated + $0.throttled < shown.allocated + shown.throttled + unclearRows } ?? true
    }
}

/// The answer of the job API's `/health`.
struct HealthBody: Decodable, Sendable {
    struct Jobs: Decodable, Sendable {
        var completed, failed, inProgress, inQueue: LooseCount
        var retried: LooseCount?
    }
    struct Workers: Decodable, Sendable {
        var idle, initializing, running, throttled: LooseCount
        var unhealthy: LooseCount?
    }
    var jobs: Jobs?
    var workers: Workers?

    private enum Key: CodingKey { case jobs, workers }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        jobs = fields.lenient(.jobs)
        workers = fields.lenient(.workers)
    }

    /// All or nothing: an unreadable count of jobs may be any number.
    var counted: EndpointLoad.Jobs? {
        jobs.map {
            EndpointLoad.Jobs(
                completed: $0.completed.value, failed: $0.failed.value, retried: $0.retried?.value ?? 0,
                inProgress: $0.inProgress.value, inQueue: $0.inQueue.value)
        }
    }

    var counts: EndpointLoad.Workers? {
        workers.map {
            EndpointLoad.Workers(
                running: $0.running.value, idle: $0.idle.value, initializing: $0.initializing.value, throttled: $0.throttled.value,
                unhealthy: $0.unhealthy?.value ?? 0)
        }
    }
}

struct WorkerLimitsBody: Encodable, Sendable {
    struct Workers: Encodable, Sendable {
        // Zeros are sent: an absent field leaves the limit as it is.
        var min: Int?
        var max: Int?
    }
    var workers: Workers
}

/// The request that creates an endpoint.
struct CreateEndpointBody: Encodable, Sendable {
    struct GPU: Encodable, Sendable {
        var pools: [String]
        var count: Int
    }
    struct Scaling: Encodable, Sendable {
        var type = "QUEUE_DELAY"
        var queueDelay: Double
    }

    var name, image: String
    var type = "QUEUE"
    var gpu: GPU
    var workers: WorkerLimitsBody.Workers
    var scaling: Scaling
    var disk: Int?
    var env: [String: String]?
    var ports: [String]?
    var dataCenterIds: [String]?
    var networkVolumes: [String]?

    init(name: String, config: ServerConfig, pool: String) {
        self.name = name
        image = config.dockerImage
        gpu = GPU(pools: [pool], count: config.gpuCount)
        workers = .init(min: config.minInstances, max: config.maxInstances)
        // RunPod has no target utilization; it scales by queue delay. The busier workers may be, the longer requests may wait: RunPod's
        // default of 4 s at this product's default of 0.7. The minimum is half a second.
        scaling = Scaling(queueDelay: max(0.5, (config.targetUtilization / 0.7 * 4 * 10).rounded() / 10))
        disk = config.containerDiskGB
        env = config.environment.isEmpty ? nil : config.environment
        ports = config.ports.isEmpty ? nil : config.ports
        dataCenterIds = config.dataCenterIDs.isEmpty ? nil : config.dataCenterIDs
        networkVolumes = config.networkVolumeID.map { [$0] }
    }
}
