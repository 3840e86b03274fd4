import ControlPlane
import Fleet
import Hummingbird
import Money
import Wire

/// `GET /api/v1/waste`, `GET /api/v1/savings` and `GET /api/v1/underused`
struct SavingRoutes {
    let orchestrator: ControlPlaneOrchestrator

    var routes: [Route] {
        [
            .get("waste", .read, query: ["from", "to"], waste), .get("savings", .read, query: ["from", "to"], savings),
            .get("underused", .read, underused),
        ]
    }

    /// The last 30 days, where nothing else is asked for.
    private func range(_ call: Call) throws -> (from: Timestamp, to: Timestamp) {
        let now = orchestrator.ledger.now
        let (from, to) = try call.query { query in (query.time("from"), query.time("to")) }
        let end = min(to ?? now, now)
        let start = from ?? end - .seconds(30 * 86_400)
        guard start < end else { throw Problem.invalid(["from": "must be before \(end), the end of the report"]) }
        guard end - start <= .seconds(5 * 366 * 86_400) else {
            throw Problem.invalid(["from": "must be at most five years before the end of the report"])
        }
        return (start, end)
    }

    private func waste(_ call: Call) async throws -> Response {
        let (from, to) = try range(call)
        let intervals = try await orchestrator.waste.intervals(from: from, to: to)
        return JSONBody.response(WasteDocument(intervals, now: orchestrator.waste.present, from: from, to: to))
    }

    private func savings(_ call: Call) async throws -> Response {
        let (from, to) = try range(call)
        let stops = try await orchestrator.savings.stops(from: from, to: to)
        return JSONBody.response(SavingsDocument(stops, limit: orchestrator.savings.limit, from: from, to: to))
    }

    private func underused(_ call: Call) throws -> Response {
        let (rules, found) = (orchestrator.underuse.rules, orchestrator.underuse.findings)
        return JSONBody.response(
            UnderusedDocument(
                windowSeconds: rules.window.wholeSeconds, belowGPUPercent: rules.gpuPercent, belowGPUMemoryPercent: rules.memoryPercent,
                servers: found.underused.map { .init($0) },
                unmeasured: found.unmeasured.map { .init(serverID: $0.server.text, name: $0.name, missing: $0.missing.rawValue) }))
    }
}

extension WasteDocument {
    init(_ intervals: [WasteInterval], now: [WasteInterval], from: Timestamp, to: Timestamp) {
        struct Key: Hashable { var server: ServerID; var reason: WasteReason }
        let present = Dictionary(now.map { (Key(server: $0.server, reason: $0.reason), $0.rate) }) { first, _ in first }
        let rows = Dictionary(grouping: intervals) { Key(server: $0.server, reason: $0.reason) }.map { key, parts in
            (
                key: key, last: parts[parts.count - 1], amount: parts.reduce(Money.zero) { $0 + $1.cost(from: from, to: to) },
                span: parts.reduce(Duration.zero) { $0 + $1.span(from: from, to: to) }
            )
        }.sorted { ($1.amount, $0.key.server, $0.key.reason) < ($0.amount, $1.key.server, $1.key.reason) }
        func sum(_ isCertain: Bool) -> Money { rows.filter { $0.key.reason.isCertain == isCertain }.reduce(.zero) { $0 + $1.amount } }
        self.init(
            from: from, to: to, total: MoneyDocument(sum(true)), possible: MoneyDocument(sum(false)),
            servers: rows.map { row in
                Server(
                    serverID: row.key.server.text, name: row.last.name, owner: row.last.owner, reason: row.key.reason.rawValue,
                    text: row.key.reason.text, amount: MoneyDocument(row.amount), seconds: row.span.inSeconds,
                    perHourNow: present[row.key].map { MoneyDocument($0.hourly) }, remedy: row.key.reason.remedy(row.last.name))
            })
    }
}

extension SavingsDocument {
    init(_ stops: [SavingsReader.Stop], limit: Duration, from: Timestamp, to: Timestamp) {
        let savings = stops.map(\.saving)
        func sum(_ amount: (StopSaving) -> Money) -> MoneyDocument { MoneyDocument(savings.reduce(.zero) { $0 + amount($1) }) }
        let waits = savings.compactMap(\.waited)
        self.init(
            from: from, to: to, gross: sum(\.gross), actual: sum(\.actual), restart: sum { $0.restart ?? .zero }, net: sum(\.net),
            stopCount: stops.count, unmeasuredStarts: savings.count { $0.restart == nil },
            waitedSeconds: waits.reduce(Duration.zero, +).inSeconds, waitedP95Seconds: Duration.p95(of: waits)?.inSeconds,
            assumption: "If each server had stayed on at its price before the stop, for at most \(limit.wholeSeconds / 3600) h after it",
            stops: stops.map { Stop($0) })
    }
}

extension SavingsDocument.Stop {
    init(_ stop: SavingsReader.Stop) {
        let saving = stop.saving
        self.init(
            serverID: stop.server.text, name: stop.name, owner: stop.owner, cause: stop.cause.word, from: saving.window.start,
            to: saving.window.end, ended: saving.window.ended.rawValue, gross: MoneyDocument(saving.gross),
            actual: MoneyDocument(saving.actual), net: MoneyDocument(saving.net), restart: saving.restart.map { MoneyDocument($0) },
            waitedSeconds: saving.waited?.inSeconds)
    }
}

extension UnderusedDocument.Server {
    init(_ server: UnderuseWatch.Server) {
        let use = server.use
        self.init(
            serverID: server.server.text, name: server.name, owner: server.owner, gpuName: server.gpu.shortName, gpuCount: server.gpu.count,
            gpuP95Percent: use.gpuP95, gpuMemoryP95Percent: use.memoryP95, perDay: MoneyDocument(use.perDay),
            alternatives: use.alternatives.map {
                .init(
                    kind: $0.kind.rawValue, what: $0.what, perDay: MoneyDocument($0.perDay),
                    savesPerDay: MoneyDocument(use.perDay - $0.perDay),
                    caveat: $0.caveat)
            })
    }
}
