import ControlPlane
import Fleet
import Hummingbird
import Policy
import Wire

/// What the signals of a server said over time, and series of several servers in one call.
struct HistoryRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    /// Servers in one response.
    private static let serverLimit = 200
    /// Values of one server in one response.
    private static let valueLimit: Int64 = 1000
    /// Minutes of a whole fleet that are read for one response.
    private static let rowLimit: Int64 = 400_000

    var routes: [Route] {
        [
            .get("servers/{id}/signals", .read, query: ["from", "to"], signals),
            .get("metrics/{name}", .read, query: ["servers", "from", "to", "step"], lines),
            .get("dashboard/metrics/{name}", .read, query: ["from", "to", "step"], fleet),
        ]
    }

    private func signals(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let (from, to) = try call.query { query in (query.time("from"), query.time("to")) }
        let end = min(to ?? time.now(), time.now())
        let start = from ?? end - .seconds(6 * 3600)
        guard start < end else { throw Problem.invalid(["from": "must be before to, and before now"]) }
        let timeline = try await orchestrator.signals(of: id, from: start, to: end)
        return JSONBody.response(SignalHistoryDocument(timeline, of: id, from: start, to: end))
    }

    private func lines(_ call: Call) async throws -> Response {
        let series = try MetricsRoutes.series(call.path("name"))
        let (names, from, to, step) = try call.query { query in
            (query.text("servers"), query.time("from"), query.time("to") ?? time.now(), query.integer("step", in: 60...3600) ?? Int64(150))
        }
        let start = from ?? to - .seconds(7200)
        guard start < to else { throw Problem.invalid(["from": "must be before to"]) }
        guard (to - start).wholeSeconds / step <= HistoryRoutes.valueLimit else {
            throw Problem.invalid(["step": "must be larger for this span: a line has at most \(HistoryRoutes.valueLimit) values"])
        }
        let ids =
            try names?.split(separator: ",").map { try orchestrator.resolve(String($0)) } ?? orchestrator.list(at: time.now()).map(\.id)
        guard !ids.isEmpty || names == nil else { throw Problem.invalid(["servers": "must be ids with commas between them"]) }
        guard ids.count <= HistoryRoutes.serverLimit else {
            throw Problem.invalid(["servers": "must name at most \(HistoryRoutes.serverLimit) servers; these are \(ids.count)"])
        }
        let lines = try await orchestrator.metrics.lines(of: ids, series, from: start, to: to, step: .seconds(step))
        return JSONBody.response(
            LinesDocument(
                name: series.rawValue, from: start, stepSeconds: step,
                servers: Dictionary(uniqueKeysWithValues: lines.map { ($0.key.text, $0.value.map { $0.map(HistoryRoutes.rounded) }) })))
    }

    /// Enough for a small picture, and a tenth of the bytes.
    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    private func fleet(_ call: Call) async throws -> Response {
        let series = try MetricsRoutes.series(call.path("name"))
        let (from, to, step) = try call.query { query in
            (query.time("from"), query.time("to") ?? time.now(), query.integer("step", in: 60...86_400) ?? Int64(3600))
        }
        let start = from ?? to - .seconds(86_400)
        guard start < to else { throw Problem.invalid(["from": "must be before to"]) }
        let servers = Int64(max(1, orchestrator.list(at: time.now()).count))
        let seconds = (to - start).wholeSeconds
        guard seconds / step <= HistoryRoutes.valueLimit, step >= 3600 || seconds / 60 * servers <= HistoryRoutes.rowLimit else {
            throw Problem.invalid(["step": "must be larger for this span and this fleet: 3600 reads whole hours"])
        }
        let points = try await orchestrator.metrics.fleetHistory(series, from: start, to: to, step: .seconds(step))
        return JSONBody.response(
            FleetHistoryDocument(
                name: series.rawValue, stepSeconds: step,
                points: points.map { .init(at: $0.at, sum: $0.sum, average: $0.sum / Double(max(1, $0.servers)), servers: $0.servers) }))
    }
}

extension SignalHistoryDocument {
    init(_ timeline: SignalTimeline, of id: ServerID, from: Timestamp, to: Timestamp) {
        self.init(
            serverID: id.text, from: from, to: to,
            signals: Signal.allCases.compactMap { signal in
                timeline.signals[signal].map { stretches in
                    Row(signal: signal, spans: stretches.map { Span(reading: $0.state.text, from: $0.from, to: $0.to) })
                }
            }, idle: timeline.idle.map { Idle(since: $0.since, from: $0.from, to: $0.to) })
    }
}
