public import Fleet

/// A server as the API answers it. What nobody measured is `null`, never 0.
public struct ServerDocument: Codable, Hashable, Sendable {
    public struct Idle: Codable, Hashable, Sendable {
        public var since: Timestamp?
        public var seconds: Int64?
        public var deadline: Timestamp?
        public init(since: Timestamp?, seconds: Int64?, deadline: Timestamp?) {
            (self.since, self.seconds, self.deadline) = (since, seconds, deadline)
        }
    }

    public struct ProtectionDocument: Codable, Hashable, Sendable {
        public var until: Timestamp?
        public var owner: String
        public var reason: String?
        public var since: Timestamp
        public init(_ hold: Protection) {
            (until, owner, reason, since) = (hold.until, hold.owner.description, hold.reason, hold.since)
        }
    }

    public struct HoldDocument: Codable, Hashable, Sendable {
        public var until: Timestamp
        public var by: String
        public init(until: Timestamp, by: Actor) { (self.until, self.by) = (until, by.description) }
    }

    public var id, name: String
    public var type: ServerKind
    public var state: ServerState
    public var config: ConfigDocument?
    public var createdAt, startedAt, stoppedAt: Timestamp?
    public var endpointURL: String?
    /// Where its own metrics can be read, relative to the control plane; `null` while there is no such place.
    public var metricsURL: String?
    public var currentInstances, totalRequests, errorCount: Int?
    /// USD.
    public var costPerHour: Double?
    /// `provider`, `last_known` or `list`: where that price comes from; `null` while no price is known. Anything but `provider` is an estimate.
    public var priceSource: String?
    public var totalCost: Double
    /// The part of the total that is an estimate; absent from older servers.
    public var estimatedCost: Double?
    public var savings: Double
    public var tags: [String]
    public var protection: ProtectionDocument?
    public var lease, `extension`: HoldDocument?
    public var idle: Idle
    public var idleTimeoutSeconds: Int64
    public var maxRuntimeSeconds: Int64?
    /// May the control plane act on it?
    public var adopted: Bool
    /// The person it belongs to; `null`: nobody said.
    public var owner: String?
    public var gpuType: String?
    public var gpuCount: Int?
    public var image: String?
    /// `none`, `persistent`, `network` or `unknown`: what survives a stop.
    public var storage: String
    public var workers: WorkerLimits?
    public var observedAt: Timestamp?
    public var why: String
    /// What somebody who just changed it should know; left out where there is nothing.
    public var warnings: [String]?

    public init(
        id: String, name: String, type: ServerKind, state: ServerState, config: ConfigDocument?, createdAt: Timestamp?,
        startedAt: Timestamp?, stoppedAt: Timestamp?, endpointURL: String?, metricsURL: String?, currentInstances: Int?,
        totalRequests: Int?, errorCount: Int?, costPerHour: Double?, priceSource: String?, totalCost: Double,
        estimatedCost: Double?, savings: Double, tags: [String],
        protection: ProtectionDocument?, lease: HoldDocument?, extension: HoldDocument?, idle: Idle,
        idleTimeoutSeconds: Int64, maxRuntimeSeconds: Int64?, adopted: Bool, owner: String?, gpuType: String?, gpuCount: Int?,
        image: String?, storage: String, workers: WorkerLimits?, observedAt: Timestamp?, why: String
    ) {
        (self.id, self.name, self.type, self.state, self.config) = (id, name, type, state, config)
        (self.createdAt, self.startedAt, self.stoppedAt) = (createdAt, startedAt, stoppedAt)
        (self.endpointURL, self.metricsURL) = (endpointURL, metricsURL)
        (self.currentInstances, self.totalRequests, self.errorCount) = (currentInstances, totalRequests, errorCount)
        (self.costPerHour, self.priceSource, self.totalCost) = (costPerHour, priceSource, totalCost)
        (self.estimatedCost, self.savings, self.tags) = (estimatedCost, savings, tags)
        (self.protection, self.lease, self.extension, self.idle) = (protection, lease, `extension`, idle)
        (self.idleTimeoutSeconds, self.maxRuntimeSeconds) = (idleTimeoutSeconds, maxRuntimeSeconds)
        (self.adopted, self.owner, self.gpuType, self.gpuCount, self.image) = (adopted, owner, gpuType, gpuCount, image)
        (self.storage, self.workers, self.observedAt, self.why) = (storage, workers, observedAt, why)
        warnings = nil
    }

    enum CodingKeys: String, CodingKey {
        case id, name, type, state, config, tags, protection, lease, `extension`, idle, adopted, owner, image, storage, workers, why,
            savings, warnings
        case createdAt = "created_at"
        case startedAt = "started_at"
        case stoppedAt = "stopped_at"
        case endpointURL = "endpoint_url"
        case metricsURL = "metrics_url"
        case currentInstances = "current_instances"
        case totalRequests = "total_requests"
        case errorCount = "error_count"
        case costPerHour = "cost_per_hour"
        case priceSource = "price_source"
        case totalCost = "total_cost"
        case estimatedCost = "estimated_cost"
        case idleTimeoutSeconds = "idle_timeout_seconds"
        case maxRuntimeSeconds = "max_runtime_seconds"
        case gpuType = "gpu_type"
        case gpuCount = "gpu_count"
        case observedAt = "observed_at"
    }

    /// Absent values are written as `null`: a reader sees that they exist and are not known.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(id, forKey: .id)
        try fields.encode(name, forKey: .name)
        try fields.encode(type, forKey: .type)
        try fields.encode(state, forKey: .state)
        try fields.encode(config, forKey: .config)
        try fields.encode(createdAt, forKey: .createdAt)
        try fields.encode(startedAt, forKey: .startedAt)
        try fields.encode(stoppedAt, forKey: .stoppedAt)
        try fields.encode(endpointURL, forKey: .endpointURL)
        try fields.encode(metricsURL, forKey: .metricsURL)
        try fields.encode(currentInstances, forKey: .currentInstances)
        try fields.encode(totalRequests, forKey: .totalRequests)
        try fields.encode(errorCount, forKey: .errorCount)
        try fields.encode(costPerHour, forKey: .costPerHour)
        try fields.encode(priceSource, forKey: .priceSource)
        try fields.encode(totalCost, forKey: .totalCost)
        try fields.encode(estimatedCost, forKey: .estimatedCost)
        try fields.encode(savings, forKey: .savings)
        try fields.encode(tags, forKey: .tags)
        try fields.encode(protection, forKey: .protection)
        try fields.encode(lease, forKey: .lease)
        try fields.encode(`extension`, forKey: .extension)
        try fields.encode(idle, forKey: .idle)
        try fields.encode(idleTimeoutSeconds, forKey: .idleTimeoutSeconds)
        try fields.encode(maxRuntimeSeconds, forKey: .maxRuntimeSeconds)
        try fields.encode(adopted, forKey: .adopted)
        try fields.encode(owner, forKey: .owner)
        try fields.encode(gpuType, forKey: .gpuType)
        try fields.encode(gpuCount, forKey: .gpuCount)
        try fields.encode(image, forKey: .image)
        try fields.encode(storage, forKey: .storage)
        try fields.encode(workers, forKey: .workers)
        try fields.encode(observedAt, forKey: .observedAt)
        try fields.encode(why, forKey: .why)
        try fields.encodeIfPresent(warnings, forKey: .warnings)
    }
}

extension ServerDocument.Idle {
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(since, forKey: .since)
        try fields.encode(seconds, forKey: .seconds)
        try fields.encode(deadline, forKey: .deadline)
    }
}

public struct ServerList: Codable, Hashable, Sendable {
    public var servers: [ServerDocument]
    public init(servers: [ServerDocument]) { self.servers = servers }
}
