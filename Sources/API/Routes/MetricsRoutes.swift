import ControlPlane
import Fleet
import Foundation
import Hummingbird
import Wire

/// What was measured of a server: now, over time, and what its own software says of itself.
struct MetricsRoutes {
    let service: any ControlPlaneService
    let time: any TimeSource

    func add(to group: RouterGroup<APIContext>) {
        group.get("servers/{id}/metrics") { _, context in
            let id = try server(context)
            return JSONBody.response(MetricsDocument(service.metrics(of: id), at: time.now()))
        }
        group.get("servers/{id}/metrics/{name}") { request, context in try await history(request, context) }
        group.post("servers/{id}/metrics") { request, context in try await record(request, context) }
    }

    private func server(_ context: APIContext) throws -> ServerID {
        try context.require(.read)
        let text = context.parameters.get("id")?.removingPercentEncoding ?? ""
        do { return try service.resolve(text) } catch { throw Problem(error) }
    }

    private func history(_ request: Request, _ context: APIContext) async throws -> Response {
        let id = try server(context)
        let name = context.parameters.get("name") ?? ""
        guard let series = Series(rawValue: name) else {
            let known = Series.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.notFound, "unknown-series", "no such series; there are \(known)")
        }
        let now = time.now()
        let query = request.uri.queryParameters
        let to = try moment(query["to"], "to") ?? now
        let from = try moment(query["from"], "from") ?? to - .seconds(3600)
        var step = Int64(60)
        if let text = query["step"] {
            guard let value = Int64(text), (5...86_400).contains(value) else {
                throw Problem(.unprocessableContent, "invalid", "step is wrong", errors: ["step": "must be whole seconds from 5 to 86400"])
            }
            step = value
        }
        guard from < to, (to - from).wholeSeconds / step <= 20_000 else {
            throw Problem(
                .unprocessableContent, "invalid", "the span is wrong", errors: ["from": "must be before to, and at most 20000 steps"])
        }
        do {
            let points = try await service.history(of: id, series, from: from, to: to, step: .seconds(step))
            return JSONBody.response(
                HistoryDocument(serverID: id.text, name: name, stepSeconds: step, points: points.map(HistoryDocument.Point.init)))
        } catch {
            throw Problem(error)
        }
    }

    private func moment(_ text: Substring?, _ name: String) throws -> Timestamp? {
        guard let text else { return nil }
        guard let moment = Timestamp(text) else {
            throw Problem(
                .unprocessableContent, "invalid", "\(name) is no time", errors: [name: "must be a time like 2026-11-23T12:00:00Z"])
        }
        return moment
    }

    private func record(_ request: Request, _ context: APIContext) async throws -> Response {
        let text = context.parameters.get("id")?.removingPercentEncoding ?? ""
        let id: ServerID
        do { id = try service.resolve(text) } catch { throw Problem(error) }
        try context.requireAgent(of: id)
        var request = request
        let body = try await RequestBody.read(
            RecordRequest.self, from: &request,
            fields: [
                "": Set(RecordRequest.CodingKeys.allCases.map(\.rawValue)),
                "requests": Set(RecordRequest.Entry.CodingKeys.allCases.map(\.rawValue)),
                "models": Set(RecordRequest.Model.CodingKeys.allCases.map(\.rawValue)),
            ])
        var errors: [String: String] = [:]
        if body.requests?.count ?? 0 > 10_000 { errors["requests"] = "may have 10000 entries" }
        if body.models?.count ?? 0 > 10_000 { errors["models"] = "may have 10000 entries" }
        if let wrong = body.requests?.firstIndex(where: { !RecordRequest.measurable($0.latencyMS) }) {
            errors["requests.\(wrong).latency_ms"] = "must be milliseconds, 0 or more and below 1e12"
        }
        for (number, model) in (body.models ?? []).enumerated() where errors.count < 10 {
            for (name, value) in model.numbers where !RecordRequest.measurable(value) {
                errors["models.\(number).\(name)"] = "must be 0 or more and below 1e12"
            }
        }
        if let active = body.activeRequests, !(0...1_000_000).contains(active) { errors["active_requests"] = "must be 0 to 1000000" }
        if !errors.isEmpty { throw Problem(.unprocessableContent, "invalid", "nothing was recorded", errors: errors) }
        let requests = (body.requests ?? []).map { entry in
            RequestRecord(latencyMilliseconds: entry.latencyMS, isError: entry.error ?? entry.status.map { $0 >= 500 } ?? false)
        }
        let models = (body.models ?? []).map { entry in
            ModelRecord(
                loadTimeMilliseconds: entry.loadTimeMS, inferenceTimeMilliseconds: entry.inferenceTimeMS, batchSize: entry.batchSize,
                isCacheHit: entry.cacheHit)
        }
        service.record(requests, models, activeRequests: body.activeRequests, of: id)
        return JSONBody.response(RecordResponse(recorded: requests.count + models.count), status: .accepted)
    }
}

extension RecordRequest {
    /// Larger numbers are nobody's, and their sums would be no numbers.
    fileprivate static func measurable(_ value: Double) -> Bool { value >= 0 && value < 1e12 }
}

extension RecordRequest.Model {
    fileprivate var numbers: [(name: String, value: Double)] {
        [("load_time_ms", loadTimeMS), ("inference_time_ms", inferenceTimeMS), ("batch_size", batchSize)]
            .compactMap { name, value in value.map { (name, $0) } }
    }
}

extension MetricsDocument {
    init(_ metrics: MeasuredServer, at now: Timestamp) {
        self.init(timestamp: now)
        gpuUtilization = metrics.values[.gpuUtilization]
        gpuMemoryUsedMB = metrics.values[.gpuMemoryUsed]
        cpuUtilization = metrics.values[.cpuUtilization]
        memoryUsedMB = metrics.values[.memoryUsed]
        guard let requests = metrics.requests else { return }
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
