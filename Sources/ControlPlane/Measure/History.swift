public import Fleet
import Store

/// The series that are kept of every server. The raw value is the API's name and says the unit.
public enum Series: String, Hashable, Sendable, CaseIterable {
    case gpuUtilization = "gpu_utilization"
    case gpuMemoryUsed = "gpu_memory_used_mb"
    /// Of the GPUs' memory in use, 0 to 100.
    case gpuMemoryPercent = "gpu_memory_percent"
    case gpuTemperature = "gpu_temperature_celsius"
    case gpuPower = "gpu_power_watts"
    case cpuUtilization = "cpu_utilization"
    case memoryUsed = "memory_used_mb"
    /// 0 to 100.
    case memoryPercent = "memory_percent"
    case networkIn = "network_in_bytes_per_second"
    case networkOut = "network_out_bytes_per_second"
    case diskRead = "disk_read_bytes_per_second"
    case diskWrite = "disk_write_bytes_per_second"
    /// Of the fullest disk, 0 to 100.
    case diskUsed = "disk_used_percent"
    case requestsPerSecond = "requests_per_second"
    case averageLatency = "average_latency_ms"
    case p95Latency = "p95_latency_ms"
    case p99Latency = "p99_latency_ms"
    case activeRequests = "active_requests"
    case errorRate = "error_rate"
    case modelLoadTime = "model_load_time_ms"
    case inferenceTime = "inference_time_ms"
    case batchSize = "batch_size"
    case cacheHitRate = "cache_hit_rate"
    case costPerHour = "cost_per_hour"

    /// A share in percent, 0 to 100.
    var isShare: Bool {
        switch self {
        case .gpuUtilization, .gpuMemoryPercent, .cpuUtilization, .memoryPercent, .diskUsed: true
        default: false
        }
    }

    var ordinal: Int { Series.allCases.firstIndex(of: self) ?? 0 }
}

/// One point of a series: the average, minimum and maximum of one step.
public struct SeriesPoint: Hashable, Sendable {
    /// The start of the step.
    public var at: Timestamp
    /// In the unit of the series, like the other two.
    public var average: Double
    public var minimum: Double
    public var maximum: Double

    public init(at: Timestamp, average: Double, minimum: Double, maximum: Double) {
        self.at = at
        self.average = average
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// One step of a series over the whole fleet.
public struct FleetPoint: Hashable, Sendable {
    /// The start of the step.
    public var at: Timestamp
    /// The averages of all servers added up, in the unit of the series.
    public var sum: Double
    /// How many servers had a value.
    public var servers: Int

    init(_ row: FleetRow) { (at, sum, servers) = (row.at, row.sum, row.servers) }
}

/// The latest samples of one server, and the present minute.
struct RecentHistory: Sendable {
    struct Cell: Hashable, Sendable {
        var sum = 0.0
        var count = 0
        var low = Double.infinity
        var high = -Double.infinity

        mutating func add(_ value: Double) {
            sum += value
            count += 1
            low = min(low, value)
            high = max(high, value)
        }

        mutating func add(_ other: Cell) {
            sum += other.sum
            count += other.count
            low = min(low, other.low)
            high = max(high, other.high)
        }

        func point(at: Timestamp) -> SeriesPoint? {
            count > 0 ? SeriesPoint(at: at, average: sum / Double(count), minimum: low, maximum: high) : nil
        }
    }

    /// One sample of all series, in single precision, which is more than any sensor has.
    struct Sample: Sendable {
        var at: Timestamp
        var values: [Float?]
    }

    /// Five minutes at the default tick.
    static let samples = 60

    private(set) var ring: [Sample] = []
    private var next = 0
    private var minute: Timestamp?
    private var cells = [Cell](repeating: Cell(), count: Series.allCases.count)

    /// Adds a sample. Returns the minute that it completes; `nil`: none.
    mutating func add(_ values: [Series: Double], at now: Timestamp) -> (minute: Timestamp, cells: [Cell])? {
        let begun = now.floored(to: .seconds(60))
        var over: (Timestamp, [Cell])?
        if let minute, minute != begun {
            if cells.contains(where: { $0.count > 0 }) { over = (minute, cells) }
            cells = [Cell](repeating: Cell(), count: Series.allCases.count)
        }
        minute = begun
        var sample = Sample(at: now, values: [Float?](repeating: nil, count: Series.allCases.count))
        for (series, value) in values {
            // A value beyond single precision would become infinite, and nothing infinite is measured.
            let short = Float(value)
            guard short.isFinite else { continue }
            cells[series.ordinal].add(value)
            sample.values[series.ordinal] = short
        }
        if ring.count < RecentHistory.samples {
            ring.append(sample)
        } else {
            ring[next] = sample
            next = (next + 1) % RecentHistory.samples
        }
        return over
    }

    /// The present minute so far; `nil`: no value yet.
    func unfinished(_ series: Series) -> SeriesPoint? { minute.flatMap { cells[series.ordinal].point(at: $0) } }

    /// Samples since `from`, oldest first.
    func recent(_ series: Series, from: Timestamp) -> [(at: Timestamp, value: Double)] {
        ring.filter { $0.at >= from }.compactMap { sample in sample.values[series.ordinal].map { (sample.at, Double($0)) } }
            .sorted { $0.0 < $1.0 }
    }
}

extension Timestamp {
    /// The latest multiple of `step` since the epoch that is not after it.
    func floored(to step: Duration) -> Timestamp {
        let length = max(1, step.wholeMicroseconds)
        let into = microsecondsSinceEpoch % length
        return Timestamp(microsecondsSinceEpoch: microsecondsSinceEpoch - (into < 0 ? into + length : into))
    }
}
