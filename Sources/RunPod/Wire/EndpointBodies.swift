import Fleet

/// An endpoint as RunPod answers it.
struct EndpointBody: Decodable, Sendable {
    struct GPU: Decodable, Sendable {
        var pools: [String]?
        var count: Count?
    }
    struct Workers: Decodable, Sendable {
        var min: Count
        var max: Count

        /// `nil`: no limits anybody could mean.
        var limits: WorkerLimits? {
            guard let min = min.within(10_000), let max = max.within(10_000), min <= max else { return nil }
            return WorkerLimits(min: min, max: max)
        }
    }
    struct URLs: Decodable, Sendable {
        var runSync, run, base: String?
    }

    var name, image, createdAt: String?
    var gpu: GPU?
    var workers: Workers?
    var networkVolumes: [String]?
    var requestUrls: URLs?
    var disk: Int?

    private enum Key: CodingKey { case name, image, createdAt, gpu, workers, networkVolumes, requestUrls, disk }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
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
            id: id, kind: .serverless, name: name.map(ErrorClassification.bounded) ?? id.text, phase: .running, image: image,
            gpu: gpu.flatMap { gpu in gpu.pools?.first.map { GPUAllocation(type: $0, count: gpu.count?.within(1024) ?? 1) } },
            storage: (networkVolumes?.first).map { .network(volumeID: $0, path: "/runpod-volume") } ?? .none,
            containerDiskGB: disk, createdAt: createdAt.flatMap { Timestamp($0) },
            workers: workers?.limits,
            // Shown to people only. The key is never sent to an address that came out of an answer.
            url: requestUrls?.runSync ?? requestUrls?.run ?? requestUrls?.base)
    }
}

struct WorkersBody: Decodable, Sendable {
    struct Summary: Decodable, Sendable {
        var running, idle, initializing, throttled, unhealthy: Count
    }
    struct Worker: Decodable, Sendable {
        var id: String
    }
    var summary: Summary
    var workers: [Lenient<Worker>]?
}

/// The job API's `/health`.
struct HealthBody: Decodable, Sendable {
    struct Jobs: Decodable, Sendable {
        var completed, failed, inProgress, inQueue: Count
        var retried: Count?
    }
    struct Workers: Decodable, Sendable {
        var idle, initializing, running, throttled: Count
        var unhealthy: Count?
    }
    var jobs: Jobs?
    var workers: Workers?

    private enum Key: CodingKey { case jobs, workers }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        jobs = fields.lenient(.jobs)
        workers = fields.lenient(.workers)
    }
}

struct WorkerLimitsBody: Encodable, Sendable {
    struct Workers: Encodable, Sendable {
        // Zeros are sent: a field that is left out is left as it is.
        var min: Int
        var max: Int
    }
    var workers: Workers
}

/// What is sent to make an endpoint.
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
        // RunPod has no target utilisation. Waiting is what it scales on: the fuller workers may be, the longer requests may
        // wait, with its own default of 4 s at this product's default of 0.7. It takes no less than half a second.
        scaling = Scaling(queueDelay: max(0.5, (config.targetUtilization / 0.7 * 4 * 10).rounded() / 10))
        disk = config.containerDiskGB
        env = config.environment.isEmpty ? nil : config.environment
        ports = config.ports.isEmpty ? nil : config.ports
        dataCenterIds = config.dataCenterIDs.isEmpty ? nil : config.dataCenterIDs
        networkVolumes = config.networkVolumeID.map { [$0] }
    }
}
