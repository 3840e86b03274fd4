public import Fleet

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

public struct RecordResponse: Codable, Hashable, Sendable {
    public var recorded: Int
    public init(recorded: Int) { self.recorded = recorded }
}
