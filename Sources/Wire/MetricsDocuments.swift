package import Fleet

/// `GET /api/v1/servers/{id}/metrics`. A value that nobody measures is `null`, never 0. Percentages are 0 to 100, rates 0 to 1.
package struct MetricsDocument: Codable, Hashable, Sendable {
    /// Latencies over the last 60 or 300 seconds.
    package struct Window: Codable, Hashable, Sendable {
        package var count: Int
        package var minMS, maxMS, avgMS, p50MS, p95MS, p99MS: Double?

        package init(count: Int, minMS: Double?, maxMS: Double?, avgMS: Double?, p50MS: Double?, p95MS: Double?, p99MS: Double?) {
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

    /// One GPU. A value that nobody measured is absent.
    package struct GPU: Codable, Hashable, Sendable {
        package var index: Int
        package var name: String?
        package var utilization, memoryUsedMB, memoryTotalMB, memoryPercent, temperatureCelsius, powerWatts: Double?

        package init(
            index: Int, name: String?, utilization: Double?, memoryUsedMB: Double?, memoryTotalMB: Double?, memoryPercent: Double?,
            temperatureCelsius: Double?, powerWatts: Double?
        ) {
            (self.index, self.name, self.utilization) = (index, name, utilization)
            (self.memoryUsedMB, self.memoryTotalMB, self.memoryPercent) = (memoryUsedMB, memoryTotalMB, memoryPercent)
            (self.temperatureCelsius, self.powerWatts) = (temperatureCelsius, powerWatts)
        }

        enum CodingKeys: String, CodingKey {
            case index, name, utilization
            case memoryUsedMB = "memory_used_mb"
            case memoryTotalMB = "memory_total_mb"
            case memoryPercent = "memory_percent"
            case temperatureCelsius = "temperature_celsius"
            case powerWatts = "power_watts"
        }
    }

    package var timestamp: Timestamp
    package var gpuUtilization, gpuMemoryUsedMB, cpuUtilization, memoryUsedMB: Double?
    package var activeRequests: Int?
    package var requestsPerSecond, averageLatencyMS, p95LatencyMS, p99LatencyMS: Double?
    package var modelLoadTimeMS, inferenceTimeMS, batchSize, cacheHitRate: Double?
    package var totalRequests: Int?
    package var errorRate: Double?
    package var windows: [String: Window]?
    // Absent where nobody measures them.
    package var gpuMemoryPercent, gpuTemperatureCelsius, gpuPowerWatts, memoryPercent: Double?
    package var networkInBytesPerSecond, networkOutBytesPerSecond, diskReadBytesPerSecond, diskWriteBytesPerSecond: Double?
    /// Of the fullest disk.
    package var diskUsedPercent: Double?
    /// Each GPU; only from `GET …/metrics`.
    package var gpus: [GPU]?

    package init(timestamp: Timestamp) { self.timestamp = timestamp }

    enum CodingKeys: String, CodingKey {
        case timestamp, windows, gpus
        case gpuMemoryPercent = "gpu_memory_percent"
        case gpuTemperatureCelsius = "gpu_temperature_celsius"
        case gpuPowerWatts = "gpu_power_watts"
        case memoryPercent = "memory_percent"
        case networkInBytesPerSecond = "network_in_bytes_per_second"
        case networkOutBytesPerSecond = "network_out_bytes_per_second"
        case diskReadBytesPerSecond = "disk_read_bytes_per_second"
        case diskWriteBytesPerSecond = "disk_write_bytes_per_second"
        case diskUsedPercent = "disk_used_percent"
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

    /// Writes `null` for unknown values that the API always had; later ones are absent then.
    package func encode(to encoder: any Encoder) throws {
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
        try fields.encodeIfPresent(gpuMemoryPercent, forKey: .gpuMemoryPercent)
        try fields.encodeIfPresent(gpuTemperatureCelsius, forKey: .gpuTemperatureCelsius)
        try fields.encodeIfPresent(gpuPowerWatts, forKey: .gpuPowerWatts)
        try fields.encodeIfPresent(memoryPercent, forKey: .memoryPercent)
        try fields.encodeIfPresent(networkInBytesPerSecond, forKey: .networkInBytesPerSecond)
        try fields.encodeIfPresent(networkOutBytesPerSecond, forKey: .networkOutBytesPerSecond)
        try fields.encodeIfPresent(diskReadBytesPerSecond, forKey: .diskReadBytesPerSecond)
        try fields.encodeIfPresent(diskWriteBytesPerSecond, forKey: .diskWriteBytesPerSecond)
        try fields.encodeIfPresent(diskUsedPercent, forKey: .diskUsedPercent)
        try fields.encodeIfPresent(gpus, forKey: .gpus)
    }
}

/// `GET /api/v1/servers/{id}/metrics/{name}`
package struct HistoryDocument: Codable, Hashable, Sendable {
    package struct Point: Codable, Hashable, Sendable {
        package var at: Timestamp
        package var average, min, max: Double
        package init(at: Timestamp, average: Double, min: Double, max: Double) {
            (self.at, self.average, self.min, self.max) = (at, average, min, max)
        }
    }

    package var serverID, name: String
    package var stepSeconds: Int64
    package var points: [Point]

    package init(serverID: String, name: String, stepSeconds: Int64, points: [Point]) {
        (self.serverID, self.name, self.stepSeconds, self.points) = (serverID, name, stepSeconds, points)
    }

    enum CodingKeys: String, CodingKey {
        case name, points
        case serverID = "server_id"
        case stepSeconds = "step_seconds"
    }
}

/// `POST /api/v1/servers/{id}/metrics`: a batch of measurements of the server's own software.
package struct RecordRequest: Codable, Hashable, Sendable {
    package struct Entry: Codable, Hashable, Sendable {
        package var latencyMS: Double
        package var status: Int?
        package var error: Bool?
        package enum CodingKeys: String, CodingKey, CaseIterable {
            case status, error
            case latencyMS = "latency_ms"
        }
    }

    package struct Model: Codable, Hashable, Sendable {
        package var loadTimeMS, inferenceTimeMS, batchSize: Double?
        package var cacheHit: Bool?
        package enum CodingKeys: String, CodingKey, CaseIterable {
            case loadTimeMS = "load_time_ms"
            case inferenceTimeMS = "inference_time_ms"
            case batchSize = "batch_size"
            case cacheHit = "cache_hit"
        }
    }

    package var requests: [Entry]?
    package var models: [Model]?
    package var activeRequests: Int?

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case requests, models
        case activeRequests = "active_requests"
    }
}

package struct RecordResponse: Codable, Hashable, Sendable {
    package var recorded: Int
    package init(recorded: Int) { self.recorded = recorded }
}
