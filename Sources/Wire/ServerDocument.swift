package import Fleet

/// A server. An unknown value is `null`, never 0.
package struct ServerDocument: Codable, Hashable, Sendable {
    package struct Idle: Codable, Hashable, Sendable {
        package var since: Timestamp?
        package var seconds: Int64?
        package var deadline: Timestamp?
        package init(since: Timestamp?, seconds: Int64?, deadline: Timestamp?) {
            (self.since, self.seconds, self.deadline) = (since, seconds, deadline)
        }
    }

    package struct ProtectionDocument: Codable, Hashable, Sendable {
        package var until: Timestamp?
        package var owner: String
        package var reason: String?
        package var since: Timestamp
        package init(_ hold: Protection) {
            (until, owner, reason, since) = (hold.until, hold.owner.description, hold.reason, hold.since)
        }
    }

    package struct HoldDocument: Codable, Hashable, Sendable {
        package var until: Timestamp
        package var by: String
        package init(until: Timestamp, by: Actor) { (self.until, self.by) = (until, by.description) }
    }

    /// USD per hour. A part that costs nothing is absent.
    package struct HourlyCostDocument: Codable, Hashable, Sendable {
        package var compute, volume, container: Double?
        package var total: Double
        package init(compute: Double?, volume: Double?, container: Double?, total: Double) {
            (self.compute, self.volume, self.container, self.total) = (compute, volume, container, total)
        }
    }

    package var id, name: String
    package var type: ServerKind
    package var state: ServerState
    package var config: ConfigDocument?
    package var createdAt, startedAt, stoppedAt: Timestamp?
    package var endpointURL: String?
    /// The path of its metrics in this API.
    package var metricsURL: String?
    package var currentInstances, totalRequests, errorCount: Int?
    /// USD, as the provider shows it.
    package var costPerHour: Double?
    /// What the ledger counts now; `nil`: its price is unknown.
    package var hourlyCost: HourlyCostDocument?
    /// Where that price comes from: `provider`, `last_known` or `list`; `nil`: no price is known. All but `provider` are estimates.
    package var priceSource: String?
    package var totalCost: Double
    /// The part of the total that is an estimate.
    package var estimatedCost: Double?
    package var savings: Double
    package var tags: [String]
    package var protection: ProtectionDocument?
    package var lease, `extension`: HoldDocument?
    package var idle: Idle
    package var idleTimeoutSeconds: Int64
    package var idleTimeoutMode = IdleTimeout.Mode.fixed
    /// Why a learned timeout is as long as it is; `null`: it is not learned.
    package var idleTimeoutReason: String?
    package var maxRuntimeSeconds: Int64?
    /// True: managed. False: unmanaged, and only observed.
    package var adopted: Bool
    /// The person or team that it belongs to; `nil`: unknown.
    package var owner: String?
    package var gpuType: String?
    /// For people: `H200`.
    package var gpuName: String?
    package var gpuCount: Int?
    package var image: String?
    /// What survives a stop: `none`, `persistent`, `network` or `unknown`.
    package var storage: String
    package var workers: WorkerLimits?
    package var observedAt: Timestamp?
    package var why: String
    /// Every reason as data, the most important first.
    package var reasons: [ReasonDocument]
    /// The code of the reason that blocks an automatic stop; `null`: none does.
    package var blockedBy: String?
    /// `busy`, `counting_down`, `kept`, `unknown`, `starting`, `stopping`, `trouble` or `stopped`.
    package var serverClass: String
    /// After a change: what limits its effect. Left out if empty.
    package var warnings: [String]?

    package init(
        id: String, name: String, type: ServerKind, state: ServerState, config: ConfigDocument?, createdAt: Timestamp?,
        startedAt: Timestamp?, stoppedAt: Timestamp?, endpointURL: String?, metricsURL: String?, currentInstances: Int?,
        totalRequests: Int?, errorCount: Int?, costPerHour: Double?, priceSource: String?, totalCost: Double,
        estimatedCost: Double?, savings: Double, tags: [String],
        protection: ProtectionDocument?, lease: HoldDocument?, extension: HoldDocument?, idle: Idle,
        idleTimeoutSeconds: Int64, maxRuntimeSeconds: Int64?, adopted: Bool, owner: String?, gpuType: String?, gpuName: String?,
        gpuCount: Int?,
        image: String?, storage: String, workers: WorkerLimits?, observedAt: Timestamp?, why: String,
        reasons: [ReasonDocument], blockedBy: String?, serverClass: String
    ) {
        (self.id, self.name, self.type, self.state, self.config) = (id, name, type, state, config)
        (self.createdAt, self.startedAt, self.stoppedAt) = (createdAt, startedAt, stoppedAt)
        (self.endpointURL, self.metricsURL) = (endpointURL, metricsURL)
        (self.currentInstances, self.totalRequests, self.errorCount) = (currentInstances, totalRequests, errorCount)
        (self.costPerHour, self.priceSource, self.totalCost) = (costPerHour, priceSource, totalCost)
        (self.estimatedCost, self.savings, self.tags) = (estimatedCost, savings, tags)
        (self.protection, self.lease, self.extension, self.idle) = (protection, lease, `extension`, idle)
        (self.idleTimeoutSeconds, self.maxRuntimeSeconds) = (idleTimeoutSeconds, maxRuntimeSeconds)
        (self.adopted, self.owner, self.gpuType, self.gpuName, self.gpuCount, self.image) = (
            adopted, owner, gpuType, gpuName, gpuCount, image
        )
        (self.storage, self.workers, self.observedAt, self.why) = (storage, workers, observedAt, why)
        (self.reasons, self.blockedBy, self.serverClass) = (reasons, blockedBy, serverClass)
        warnings = nil
    }

    enum CodingKeys: String, CodingKey {
        case id, name, type, state, config, tags, protection, lease, `extension`, idle, adopted, owner, image, storage, workers, why,
            reasons, savings, warnings
        case blockedBy = "blocked_by"
        case serverClass = "class"
        case createdAt = "created_at"
        case startedAt = "started_at"
        case stoppedAt = "stopped_at"
        case endpointURL = "endpoint_url"
        case metricsURL = "metrics_url"
        case currentInstances = "current_instances"
        case totalRequests = "total_requests"
        case errorCount = "error_count"
        case costPerHour = "cost_per_hour"
        case hourlyCost = "hourly_cost"
        case priceSource = "price_source"
        case totalCost = "total_cost"
        case estimatedCost = "estimated_cost"
        case idleTimeoutSeconds = "idle_timeout_seconds"
        case idleTimeoutMode = "idle_timeout_mode"
        case idleTimeoutReason = "idle_timeout_reason"
        case maxRuntimeSeconds = "max_runtime_seconds"
        case gpuType = "gpu_type"
        case gpuName = "gpu_name"
        case gpuCount = "gpu_count"
        case observedAt = "observed_at"
    }

    /// Writes unknown values as `null`, so that a reader sees that the field exists.
    package func encode(to encoder: any Encoder) throws {
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
        try fields.encode(hourlyCost, forKey: .hourlyCost)
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
        try fields.encode(idleTimeoutMode, forKey: .idleTimeoutMode)
        try fields.encode(idleTimeoutReason, forKey: .idleTimeoutReason)
        try fields.encode(maxRuntimeSeconds, forKey: .maxRuntimeSeconds)
        try fields.encode(adopted, forKey: .adopted)
        try fields.encode(owner, forKey: .owner)
        try fields.encode(gpuType, forKey: .gpuType)
        try fields.encode(gpuName, forKey: .gpuName)
        try fields.encode(gpuCount, forKey: .gpuCount)
        try fields.encode(image, forKey: .image)
        try fields.encode(storage, forKey: .storage)
        try fields.encode(workers, forKey: .workers)
        try fields.encode(observedAt, forKey: .observedAt)
        try fields.encode(why, forKey: .why)
        try fields.encode(reasons, forKey: .reasons)
        try fields.encode(blockedBy, forKey: .blockedBy)
        try fields.encode(serverClass, forKey: .serverClass)
        try fields.encodeIfPresent(warnings, forKey: .warnings)
    }
}

extension ServerDocument.Idle {
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(since, forKey: .since)
        try fields.encode(seconds, forKey: .seconds)
        try fields.encode(deadline, forKey: .deadline)
    }
}

package struct ServerList: Codable, Hashable, Sendable {
    package var servers: [ServerDocument]
    package init(servers: [ServerDocument]) { self.servers = servers }
}
