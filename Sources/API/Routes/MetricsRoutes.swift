import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/servers/{id}/metrics`: what was measured now and over time, and what the server's own software reports.
struct MetricsRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    /// Points in one response.
    private static let pointLimit: Int64 = 20_000
    /// Entries in one body.
    private static let entryLimit = 10_000

    var routes: [Route] {
        [
            .get("servers/{id}/metrics", .read, latest),
            .get("servers/{id}/metrics/{name}", .read, query: ["from", "to", "step"], history),
            .post("servers/{id}/metrics", .agent, record),
        ]
    }

    private func latest(_ call: Call) throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        var document = MetricsDocument(orchestrator.metrics.measured(id), orchestrator.metrics.serverMetrics(id), at: time.now())
        let gpus = orchestrator.metrics.gpus(of: id)
        document.gpus = gpus.isEmpty ? nil : gpus.map(MetricsDocument.GPU.init)
        return JSONBody.response(document)
    }

    private func history(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let series = try MetricsRoutes.series(call.path("name"))
        let (from, to, step) = try call.query { query in
            (query.time("from"), query.time("to") ?? time.now(), query.integer("step", in: 5...86_400) ?? Int64(60))
        }
        let start = from ?? to - .seconds(3600)
        guard start < to else { throw Problem.invalid(["from": "must be before to"]) }
        guard (to - start).wholeSeconds / step <= MetricsRoutes.pointLimit else {
            throw Problem.invalid(["step": "must be larger for this span: a response has at most \(MetricsRoutes.pointLimit) points"])
        }
        let points = try await orchestrator.metrics.history(of: id, series, from: start, to: to, step: .seconds(step))
        return JSONBody.response(
            HistoryDocument(serverID: id.text, name: series.rawValue, stepSeconds: step, points: points.map(HistoryDocument.Point.init)))
    }

    static func series(_ name: String) throws(Problem) -> Series {
        guard let series = Series(rawValue: name) else {
            let known = Series.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.notFound, "unknown-series", "no series has the name \(name.asPlainLine.prefix(60)); use one of \(known)")
        }
        return series
    }

    private func record(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        try call.context.requireAgent(of: id)
        let body = try await call.body(RecordRequest.self)
        try validate(body)
        let (requests, models) = (body.requests ?? [], body.models ?? [])
        let metrics = orchestrator.metrics
        for entry in requests {
            metrics.record(
                RequestRecord(latencyMilliseconds: entry.latencyMS, isError: entry.error ?? entry.status.map { $0 >= 500 } ?? false),
                of: id)
        }
        for entry in models {
            metrics.record(
                ModelRecord(
                    loadTimeMilliseconds: entry.loadTimeMS, inferenceTimeMilliseconds: entry.inferenceTimeMS,
                    batchSize: entry.batchSize, isCacheHit: entry.cacheHit), of: id)
        }
        if let active = body.activeRequests { metrics.setActiveRequests(active, of: id) }
        return JSONBody.response(RecordResponse(recorded: requests.count + models.count), status: .accepted)
    }

    private func validate(_ body: RecordRequest) throws(Problem) {
        var errors: [String: String] = [:]
        for (name, count) in [("requests", body.requests?.count), ("models", body.models?.count)] {
            if let count, count > MetricsRoutes.entryLimit {
                errors[name] = "must have at most \(MetricsRoutes.entryLimit) entries; you gave \(count)"
            }
        }
        if let wrong = body.requests?.firstIndex(where: { !RecordRequest.measurable($0.latencyMS) }) {
            errors["requests.\(wrong).latency_ms"] = "must be milliseconds, 0 or more and below 1e12"
        }
        for (number, model) in (body.models ?? []).enumerated() where errors.count < 10 {
            for (name, value) in model.numbers where !RecordRequest.measurable(value) {
                errors["models.\(number).\(name)"] = "must be 0 or more and below 1e12"
            }
        }
        if let active = body.activeRequests, !(0...1_000_000).contains(active) {
            errors["active_requests"] = "must be 0 to 1000000; you gave \(active)"
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }
}

extension RecordRequest {
    /// Larger numbers cannot be real, and their sums would overflow.
    fileprivate static func measurable(_ value: Double) -> Bool { value >= 0 && value < 1e12 }
}

extension RecordRequest.Model {
    fileprivate var numbers: [(name: String, value: Double)] {
        [("load_time_ms", loadTimeMS), ("inference_time_ms", inferenceTimeMS), ("batch_size", batchSize)]
            .compactMap { name, value in value.map { (name, $0) } }
    }
}

extension MetricsDocument {
    /// - Parameters:
    ///   - measured: The latest of each series; a series that nobody measures is absent.
    ///   - requests: `nil`: nobody records its requests.
    init(_ measured: [Series: Double], _ requests: ServerMetrics.Snapshot?, at now: Timestamp) {
        self.init(timestamp: now)
        gpuUtilization = measured[.gpuUtilization]
        gpuMemoryUsedMB = measured[.gpuMemoryUsed]
        cpuUtilization = measured[.cpuUtilization]
        memoryUsedMB = measured[.memoryUsed]
        gpuMemoryPercent = measured[.gpuMemoryPercent]
        gpuTemperatureCelsius = measured[.gpuTemperature]
        gpuPowerWatts = measured[.gpuPower]
        memoryPercent = measured[.memoryPercent]
        networkInBytesPerSecond = measured[.networkIn]
        networkOutBytesPerSecond = measured[.networkOut]
        diskReadBytesPerSecond = measured[.diskRead]
        diskWriteBytesPerSecond = measured[.diskWrite]
        diskUsedPercent = measured[.diskUsed]
        guard let requests else { return }
        activeRequests = requests.active
        requestsPerSecond = requests.requestsPerSecond
        averageLatencyMS = requests.latency300.average
        p95LatencyMS = requests.latency300.p95
        p99LatencyMS = requests.latency300.p99
        modelLoadTimeMS = requests.modelLoadTimeMilliseconds
        inferenceTimeMS = requests.inferenceTimeMilliseconds
        batchSize = requests.batchSize
        cacheHitRate = requests.cacheHitRate
        totalRequests = requests.requests
        errorRate = requests.errorRate
        windows = ["60": Window(requests.latency60), "300": Window(requests.latency300)]
    }
}

extension MetricsDocument.GPU {
    init(_ gpu: GPUValues) {
        self.init(
            index: gpu.index, name: gpu.name, utilization: gpu.utilization, memoryUsedMB: gpu.memoryUsedMB,
            memoryTotalMB: gpu.memoryTotalMB,
            memoryPercent: gpu.memoryPercent, temperatureCelsius: gpu.temperatureCelsius, powerWatts: gpu.powerWatts)
    }
}

extension MetricsDocument.Window {
    init(_ window: WindowStatistics) {
        self.init(
            count: window.count, minMS: window.minimum, maxMS: window.maximum, avgMS: window.average, p50MS: window.p50,
            p95MS: window.p95, p99MS: window.p99)
    }
}

extension HistoryDocument.Point {
    init(_ point: SeriesPoint) { self.init(at: point.at, average: point.average, min: point.minimum, max: point.maximum) }
}
