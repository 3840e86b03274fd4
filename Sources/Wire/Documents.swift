public import Fleet

/// A server's settings. Sent by users to deploy or update, answered with the values of environment variables hidden.
public struct ConfigDocument: Codable, Hashable, Sendable {
    public var gpuType: String?
    public var gpuCount: Int?
    public var dockerImage: String?
    public var cpuCores, memoryGB, containerDiskGB, volumeGB: Int?
    public var networkVolumeID: String?
    public var minInstances, maxInstances: Int?
    public var targetUtilization: Double?
    public var idleTimeoutSeconds, maxRuntimeSeconds: Int64?
    public var environmentVariables: [String: String]?
    public var ports, dataCenterIDs: [String]?
    /// Where its health is asked: http, https, or tcp://host:port; empty for nowhere.
    public var healthCheckURL: String?

    public init() {}

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case ports
        case gpuType = "gpu_type"
        case gpuCount = "gpu_count"
        case dockerImage = "docker_image"
        case cpuCores = "cpu_cores"
        case memoryGB = "memory_gb"
        case containerDiskGB = "container_disk_gb"
        case volumeGB = "volume_gb"
        case networkVolumeID = "network_volume_id"
        case minInstances = "min_instances"
        case maxInstances = "max_instances"
        case targetUtilization = "target_utilization"
        case idleTimeoutSeconds = "idle_timeout_seconds"
        case maxRuntimeSeconds = "max_runtime_seconds"
        case environmentVariables = "environment_variables"
        case dataCenterIDs = "data_center_ids"
        case healthCheckURL = "health_check_url"
    }

    /// The fields that are set.
    public var given: [CodingKeys] { CodingKeys.allCases.filter(isGiven) }

    private func isGiven(_ key: CodingKeys) -> Bool {
        switch key {
        case .ports: ports != nil
        case .gpuType: gpuType != nil
        case .gpuCount: gpuCount != nil
        case .dockerImage: dockerImage != nil
        case .cpuCores: cpuCores != nil
        case .memoryGB: memoryGB != nil
        case .containerDiskGB: containerDiskGB != nil
        case .volumeGB: volumeGB != nil
        case .networkVolumeID: networkVolumeID != nil
        case .minInstances: minInstances != nil
        case .maxInstances: maxInstances != nil
        case .targetUtilization: targetUtilization != nil
        case .idleTimeoutSeconds: idleTimeoutSeconds != nil
        case .maxRuntimeSeconds: maxRuntimeSeconds != nil
        case .environmentVariables: environmentVariables != nil
        case .dataCenterIDs: dataCenterIDs != nil
        case .healthCheckURL: healthCheckURL != nil
        }
    }

    /// What is answered: names of environment variables may be seen, values may be secrets.
    public init(hiding config: ServerConfig) {
        gpuType = config.gpuType
        gpuCount = config.gpuCount
        dockerImage = config.dockerImage
        (cpuCores, memoryGB) = (config.cpuCores, config.memoryGB)
        (containerDiskGB, volumeGB, networkVolumeID) = (config.containerDiskGB, config.volumeGB, config.networkVolumeID)
        (minInstances, maxInstances, targetUtilization) = (config.minInstances, config.maxInstances, config.targetUtilization)
        idleTimeoutSeconds = config.idleTimeout?.seconds
        maxRuntimeSeconds = config.maxRuntime?.wholeSeconds
        environmentVariables = config.environment.mapValues { _ in "***" }
        (ports, dataCenterIDs, healthCheckURL) = (config.ports, config.dataCenterIDs, config.healthCheckURL)
    }

    /// With the defaults for what was left out. `nil` without an image.
    public var config: ServerConfig? {
        guard let dockerImage else { return nil }
        return ServerConfig(
            gpuType: gpuType ?? "H200", gpuCount: gpuCount ?? 1, dockerImage: dockerImage, cpuCores: cpuCores,
            memoryGB: memoryGB, containerDiskGB: containerDiskGB, volumeGB: volumeGB, networkVolumeID: networkVolumeID,
            minInstances: minInstances ?? 0, maxInstances: maxInstances ?? 10,
            targetUtilization: targetUtilization ?? 0.7, idleTimeout: idleTimeoutSeconds.map(IdleTimeout.init(seconds:)),
            maxRuntime: maxRuntimeSeconds.map { .seconds($0) }, environment: environmentVariables ?? [:],
            ports: ports ?? [], dataCenterIDs: dataCenterIDs ?? [], healthCheckURL: healthCheckURL.flatMap { $0.isEmpty ? nil : $0 })
    }
}

/// `POST /api/v1/servers/deploy`
public struct DeployRequest: Codable, Hashable, Sendable {
    public var type: ServerKind
    public var config: ConfigDocument
    public var autoStart: Bool?
    public var tags: [String]?
    public var name: String?
    public var idempotencyKey: String?

    public init(
        type: ServerKind, config: ConfigDocument, autoStart: Bool? = nil, tags: [String]? = nil, name: String? = nil,
        idempotencyKey: String? = nil
    ) {
        (self.type, self.config, self.autoStart) = (type, config, autoStart)
        (self.tags, self.name, self.idempotencyKey) = (tags, name, idempotencyKey)
    }

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case type, config, tags, name
        case autoStart = "auto_start"
        case idempotencyKey = "idempotency_key"
    }
}

public struct DeployAnswer: Codable, Hashable, Sendable {
    public var deploymentID: String
    public var server: ServerDocument
    public var deploymentTimeSeconds: Double
    public var message: String

    public init(deploymentID: String, server: ServerDocument, deploymentTimeSeconds: Double, message: String) {
        (self.deploymentID, self.server) = (deploymentID, server)
        (self.deploymentTimeSeconds, self.message) = (deploymentTimeSeconds, message)
    }

    enum CodingKeys: String, CodingKey {
        case server, message
        case deploymentID = "deployment_id"
        case deploymentTimeSeconds = "deployment_time_seconds"
    }
}

/// `POST /api/v1/servers/{type or id}/control`
public struct ControlRequest: Codable, Hashable, Sendable {
    public enum Action: String, Hashable, Sendable, CaseIterable, Word { case start, stop, restart, scale, update }

    public var action: Action
    public var config: ConfigDocument?
    public var tags: [String]?
    public var serverID: String?
    public var force: Bool?
    public var waitForCompletion: Bool?

    public init(
        action: Action, config: ConfigDocument? = nil, tags: [String]? = nil, serverID: String? = nil, force: Bool? = nil,
        waitForCompletion: Bool? = nil
    ) {
        (self.action, self.config, self.tags, self.serverID) = (action, config, tags, serverID)
        (self.force, self.waitForCompletion) = (force, waitForCompletion)
    }

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case action, config, tags, force
        case serverID = "server_id"
        case waitForCompletion = "wait_for_completion"
    }
}

public struct ControlAnswer: Codable, Hashable, Sendable {
    /// The provider has shown the result; false: it was asked, and the result is awaited.
    public var success: Bool
    public var server: ServerDocument?
    public var message: String
    public var durationSeconds: Double
    public var warnings: [String]

    public init(success: Bool, server: ServerDocument?, message: String, durationSeconds: Double, warnings: [String]) {
        (self.success, self.server, self.message) = (success, server, message)
        (self.durationSeconds, self.warnings) = (durationSeconds, warnings)
    }

    enum CodingKeys: String, CodingKey {
        case success, server, message, warnings
        case durationSeconds = "duration_seconds"
    }
}

public struct ProtectRequest: Codable, Hashable, Sendable {
    public var until: Timestamp?
    public var reason: String?
    public init(until: Timestamp? = nil, reason: String? = nil) { (self.until, self.reason) = (until, reason) }
    public enum CodingKeys: String, CodingKey, CaseIterable { case until, reason }
}

public struct ActivityRequest: Codable, Hashable, Sendable {
    public var busyForSeconds: Int64?
    public init(busyForSeconds: Int64? = nil) { self.busyForSeconds = busyForSeconds }
    public enum CodingKeys: String, CodingKey, CaseIterable { case busyForSeconds = "busy_for_seconds" }
}

public struct ExtendRequest: Codable, Hashable, Sendable {
    public var seconds: Int64
    public init(seconds: Int64) { self.seconds = seconds }
    public enum CodingKeys: String, CodingKey, CaseIterable { case seconds }
}

public struct AdoptRequest: Codable, Hashable, Sendable {
    public var acceptDataLoss: Bool?
    public init(acceptDataLoss: Bool? = nil) { self.acceptDataLoss = acceptDataLoss }
    public enum CodingKeys: String, CodingKey, CaseIterable { case acceptDataLoss = "accept_data_loss" }
}

public struct EventDocument: Codable, Hashable, Sendable {
    public var sequence: Int64
    public var at: Timestamp
    public var kind, severity: String
    public var serverID: String?
    public var actor, summary: String
    /// Of an alert: what it is acknowledged by.
    public var alertID: Int64?
    /// Of a notification that failed: whose.
    public var webhook: String?
    /// Of a warning: `maximum_runtime` when it is not for being idle.
    public var cause: String?

    public init(_ event: Event) {
        (sequence, at, kind, severity) = (event.sequence, event.at, event.kind.rawValue, event.severity.rawValue)
        (serverID, actor, summary) = (event.server?.text, event.actor.description, event.summary)
        switch event.about {
        case .alert(let id, _): alertID = id
        case .webhook(let name): webhook = name
        case .maximumRuntime: cause = "maximum_runtime"
        case nil: break
        }
    }

    enum CodingKeys: String, CodingKey {
        case sequence, at, kind, severity, actor, summary, webhook, cause
        case serverID = "server_id"
        case alertID = "alert_id"
    }
}

public struct EventList: Codable, Hashable, Sendable {
    public var events: [EventDocument]
    public init(events: [EventDocument]) { self.events = events }
}

/// `GET /api/v1/servers/{id}/explain`
public struct ExplainDocument: Codable, Hashable, Sendable {
    public struct SignalDocument: Codable, Hashable, Sendable {
        public var signal, reading, detail: String
        public var observedAt: Timestamp
        public var lastBusyAt: Timestamp?
        public var lastBusyDetail: String?
        public var unknownSince: Timestamp?

        public init(
            signal: String, reading: String, detail: String, observedAt: Timestamp, lastBusyAt: Timestamp?,
            lastBusyDetail: String?, unknownSince: Timestamp?
        ) {
            (self.signal, self.reading, self.detail, self.observedAt) = (signal, reading, detail, observedAt)
            (self.lastBusyAt, self.lastBusyDetail, self.unknownSince) = (lastBusyAt, lastBusyDetail, unknownSince)
        }

        enum CodingKeys: String, CodingKey {
            case signal, reading, detail
            case observedAt = "observed_at"
            case lastBusyAt = "last_busy_at"
            case lastBusyDetail = "last_busy_detail"
            case unknownSince = "unknown_since"
        }
    }

    public var serverID, name: String
    public var state: ServerState
    public var at: Timestamp
    public var headline: String
    /// `keep`, `warn` or `stop`.
    public var verdict: String
    public var reasons: [String]
    public var idleSince, deadline: Timestamp?
    public var signals: [SignalDocument]
    public var events: [EventDocument]

    public init(
        serverID: String, name: String, state: ServerState, at: Timestamp, headline: String, verdict: String,
        reasons: [String], idleSince: Timestamp?, deadline: Timestamp?, signals: [SignalDocument], events: [EventDocument]
    ) {
        (self.serverID, self.name, self.state, self.at) = (serverID, name, state, at)
        (self.headline, self.verdict, self.reasons) = (headline, verdict, reasons)
        (self.idleSince, self.deadline, self.signals, self.events) = (idleSince, deadline, signals, events)
    }

    enum CodingKeys: String, CodingKey {
        case name, state, at, headline, verdict, reasons, deadline, signals, events
        case serverID = "server_id"
        case idleSince = "idle_since"
    }
}

/// RFC 9457.
public struct ProblemDocument: Codable, Hashable, Sendable {
    public var type: String
    public var title: String
    public var status: Int
    public var detail: String
    /// By field; for requests whose fields are wrong.
    public var errors: [String: String]?
    public var candidates: [String]?
    public var deploymentID: String?

    public init(
        type: String, title: String, status: Int, detail: String, errors: [String: String]? = nil,
        candidates: [String]? = nil, deploymentID: String? = nil
    ) {
        (self.type, self.title, self.status, self.detail) = (type, title, status, detail)
        (self.errors, self.candidates, self.deploymentID) = (errors, candidates, deploymentID)
    }

    enum CodingKeys: String, CodingKey {
        case type, title, status, detail, errors, candidates
        case deploymentID = "deployment_id"
    }
}

/// `POST /api/v1/servers/{id}/agent-token`: shown once.
public struct AgentTokenAnswer: Codable, Hashable, Sendable {
    public var serverID: String
    public var token: String

    public init(serverID: String, token: String) { (self.serverID, self.token) = (serverID, token) }

    enum CodingKeys: String, CodingKey {
        case token
        case serverID = "server_id"
    }
}

/// `GET /api/v1/servers/{id}/metrics`. What nobody measured is `null`, never 0. Percentages are 0 to 100, rates 0 to 1.
public struct MetricsDocument: Codable, Hashable, Sendable {
    /// Latencies over the last 60 or 300 seconds.
    public struct Window: Codable, Hashable, Sendable {
        public var count: Int
        public var minMS, maxMS, avgMS, p50MS, p95MS, p99MS: Double?

        public init(count: Int, minMS: Double?, maxMS: Double?, avgMS: Double?, p50MS: Double?, p95MS: Double?, p99MS: Double?) {
            (self.count, self.minMS, self.maxMS, self.avgMS) = (count, minMS, maxMS, avgMS)
            (self.p50MS, self.p95MS, self.p99MS) = (p50MS, p95MS, p99MS)
        }

        enum CodingKeys: String, CodingKey {
            case count
            case minMS = "min_ms"
            case maxMS = "max_ms"
            case avgMS = "avg_ms"
            case p50MS = "p50_ms"
            case p95MS = "p95_ms"
            case p99MS = "p99_ms"
        }
    }

    public var timestamp: Timestamp
    public var gpuUtilization, gpuMemoryUsedMB, cpuUtilization, memoryUsedMB: Double?
    public var activeRequests: Int?
    public var requestsPerSecond, averageLatencyMS, p95LatencyMS, p99LatencyMS: Double?
    public var modelLoadTimeMS, inferenceTimeMS, batchSize, cacheHitRate: Double?
    public var totalRequests: Int?
    public var errorRate: Double?
    public var windows: [String: Window]?

    public init(timestamp: Timestamp) { self.timestamp = timestamp }

    enum CodingKeys: String, CodingKey {
        case timestamp, windows
        case gpuUtilization = "gpu_utilization"
        case gpuMemoryUsedMB = "gpu_memory_used_mb"
        case cpuUtilization = "cpu_utilization"
        case memoryUsedMB = "memory_used_mb"
        case activeRequests = "active_requests"
        case requestsPerSecond = "requests_per_second"
        case averageLatencyMS = "average_latency_ms"
        case p95LatencyMS = "p95_latency_ms"
        case p99LatencyMS = "p99_latency_ms"
        case modelLoadTimeMS = "model_load_time_ms"
        case inferenceTimeMS = "inference_time_ms"
        case batchSize = "batch_size"
        case cacheHitRate = "cache_hit_rate"
        case totalRequests = "total_requests"
        case errorRate = "error_rate"
    }

    /// Every name is there, with `null` for what is not known.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(timestamp, forKey: .timestamp)
        try fields.encode(gpuUtilization, forKey: .gpuUtilization)
        try fields.encode(gpuMemoryUsedMB, forKey: .gpuMemoryUsedMB)
        try fields.encode(cpuUtilization, forKey: .cpuUtilization)
        try fields.encode(memoryUsedMB, forKey: .memoryUsedMB)
        try fields.encode(activeRequests, forKey: .activeRequests)
        try fields.encode(requestsPerSecond, forKey: .requestsPerSecond)
        try fields.encode(averageLatencyMS, forKey: .averageLatencyMS)
        try fields.encode(p95LatencyMS, forKey: .p95LatencyMS)
        try fields.encode(p99LatencyMS, forKey: .p99LatencyMS)
        try fields.encode(modelLoadTimeMS, forKey: .modelLoadTimeMS)
        try fields.encode(inferenceTimeMS, forKey: .inferenceTimeMS)
        try fields.encode(batchSize, forKey: .batchSize)
        try fields.encode(cacheHitRate, forKey: .cacheHitRate)
        try fields.encode(totalRequests, forKey: .totalRequests)
        try fields.encode(errorRate, forKey: .errorRate)
        try fields.encode(windows, forKey: .windows)
    }
}

/// `GET /api/v1/servers/{id}/metrics/{name}`
public struct HistoryDocument: Codable, Hashable, Sendable {
    public struct Point: Codable, Hashable, Sendable {
        public var at: Timestamp
        public var average, min, max: Double
        public init(at: Timestamp, average: Double, min: Double, max: Double) {
            (self.at, self.average, self.min, self.max) = (at, average, min, max)
        }
    }

    public var serverID, name: String
    public var stepSeconds: Int64
    public var points: [Point]

    public init(serverID: String, name: String, stepSeconds: Int64, points: [Point]) {
        (self.serverID, self.name, self.stepSeconds, self.points) = (serverID, name, stepSeconds, points)
    }

    enum CodingKeys: String, CodingKey {
        case name, points
        case serverID = "server_id"
        case stepSeconds = "step_seconds"
    }
}

/// `POST /api/v1/servers/{id}/metrics`: what a server's own software measured, in batches.
public struct RecordRequest: Codable, Hashable, Sendable {
    public struct Entry: Codable, Hashable, Sendable {
        public var latencyMS: Double
        public var status: Int?
        public var error: Bool?
        public enum CodingKeys: String, CodingKey, CaseIterable {
            case status, error
            case latencyMS = "latency_ms"
        }
    }

    public struct Model: Codable, Hashable, Sendable {
        public var loadTimeMS, inferenceTimeMS, batchSize: Double?
        public var cacheHit: Bool?
        public enum CodingKeys: String, CodingKey, CaseIterable {
            case loadTimeMS = "load_time_ms"
            case inferenceTimeMS = "inference_time_ms"
            case batchSize = "batch_size"
            case cacheHit = "cache_hit"
        }
    }

    public var requests: [Entry]?
    public var models: [Model]?
    public var activeRequests: Int?

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case requests, models
        case activeRequests = "active_requests"
    }
}

public struct RecordAnswer: Codable, Hashable, Sendable {
    public var recorded: Int
    public init(recorded: Int) { self.recorded = recorded }
}

/// `GET /api/v1/servers/{id}/status`
public struct StatusDocument: Codable, Hashable, Sendable {
    public struct Check: Codable, Hashable, Sendable {
        public var status: Health
        public var message: String
        public var lastCheck: Timestamp

        public init(status: Health, message: String, lastCheck: Timestamp) {
            (self.status, self.message, self.lastCheck) = (status, message, lastCheck)
        }

        enum CodingKeys: String, CodingKey {
            case status, message
            case lastCheck = "last_check"
        }
    }

    public var serverID: String
    public var deploymentID: String?
    public var state: ServerState
    public var health: Health
    /// Of the present run; `null` when it does not run.
    public var uptimeSeconds: Int64?
    /// Shares of the time in which its health was known, 0 to 1.
    public var uptime24h, uptime30d: Double?
    public var totalRequests, errorCount: Int?
    public var healthChecks: [String: Check]
    public var activeAlerts: [AlertDocument]
    public var lastUpdated: Timestamp?

    public init(
        serverID: String, deploymentID: String?, state: ServerState, health: Health, uptimeSeconds: Int64?, uptime24h: Double?,
        uptime30d: Double?, totalRequests: Int?, errorCount: Int?, healthChecks: [String: Check], activeAlerts: [AlertDocument],
        lastUpdated: Timestamp?
    ) {
        (self.serverID, self.deploymentID, self.state, self.health) = (serverID, deploymentID, state, health)
        (self.uptimeSeconds, self.uptime24h, self.uptime30d) = (uptimeSeconds, uptime24h, uptime30d)
        (self.totalRequests, self.errorCount) = (totalRequests, errorCount)
        (self.healthChecks, self.activeAlerts, self.lastUpdated) = (healthChecks, activeAlerts, lastUpdated)
    }

    enum CodingKeys: String, CodingKey {
        case state, health
        case serverID = "server_id"
        case deploymentID = "deployment_id"
        case uptimeSeconds = "uptime_seconds"
        case uptime24h = "uptime_24h"
        case uptime30d = "uptime_30d"
        case totalRequests = "total_requests"
        case errorCount = "error_count"
        case healthChecks = "health_checks"
        case activeAlerts = "active_alerts"
        case lastUpdated = "last_updated"
    }
}

public struct AlertDocument: Codable, Hashable, Sendable {
    public var id: Int64
    /// `null`: the control plane's own machine.
    public var serverID: String?
    public var name: String
    /// `info`, `warning` or `critical`.
    public var severity: String
    public var detail: String
    public var openedAt: Timestamp
    public var resolvedAt, acknowledgedAt: Timestamp?
    public var acknowledgedBy: String?

    public init(_ alert: Alert) {
        (id, serverID, name, severity) = (alert.id, alert.server?.text, alert.name, alert.severity.rawValue)
        (detail, openedAt, resolvedAt) = (alert.detail, alert.openedAt, alert.resolvedAt)
        (acknowledgedAt, acknowledgedBy) = (alert.acknowledgedAt, alert.acknowledgedBy?.description)
    }

    enum CodingKeys: String, CodingKey {
        case id, name, severity, detail
        case serverID = "server_id"
        case openedAt = "opened_at"
        case resolvedAt = "resolved_at"
        case acknowledgedAt = "acknowledged_at"
        case acknowledgedBy = "acknowledged_by"
    }
}

public struct AlertList: Codable, Hashable, Sendable {
    public var alerts: [AlertDocument]
    public init(alerts: [AlertDocument]) { self.alerts = alerts }
}

/// `GET /api/v1/servers/{id}/logs`; with `follow=true` each `Line` comes as one server-sent event.
public struct LogDocument: Codable, Hashable, Sendable {
    public struct Line: Codable, Hashable, Sendable {
        public var timestamp: Timestamp?
        /// `debug`, `info`, `warning`, `error` or `critical`; `null` when the line says nothing of it.
        public var level: String?
        public var source: String
        public var message: String

        public init(timestamp: Timestamp?, level: String?, source: String, message: String) {
            (self.timestamp, self.level, self.source, self.message) = (timestamp, level, source, message)
        }
    }

    public var serverID: String
    public var totalLines, returnedLines: Int
    public var logs: [Line]
    public var nextCursor: String?

    public init(serverID: String, totalLines: Int, returnedLines: Int, logs: [Line], nextCursor: String?) {
        (self.serverID, self.totalLines, self.returnedLines) = (serverID, totalLines, returnedLines)
        (self.logs, self.nextCursor) = (logs, nextCursor)
    }

    enum CodingKeys: String, CodingKey {
        case logs
        case serverID = "server_id"
        case totalLines = "total_lines"
        case returnedLines = "returned_lines"
        case nextCursor = "next_cursor"
    }
}
