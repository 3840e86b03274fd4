import ControlPlane
import Fleet
import Hummingbird
import Policy
import SettingTable
import Wire

/// `/api/v1/backtest` and `/api/v1/advice`
struct LearningRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    var routes: [Route] {
        [
            .get("backtest", .read, query: ["server", "tag", "timeouts", "since"], backtest),
            .get("advice", .read, advice),
        ]
    }

    private static let usualTimeouts = "120,300,600,1800,auto,off"
    private static let longestList = 20

    private func backtest(_ call: Call) async throws -> Response {
        let now = time.now()
        let (name, tag, since, timeouts) = try call.query { query in
            (
                query.text("server"), query.text("tag"), query.time("since"),
                query.value("timeouts", "must be 1 to \(LearningRoutes.longestList) timeouts, as in 300,15m,auto,off") { text in
                    LearningRoutes.timeouts(text)
                }
            )
        }
        var servers: Set<ServerID>?
        if let name { servers = [try orchestrator.resolve(name)] }
        if let tag {
            let tagged = Set(orchestrator.list(at: now).filter { $0.tags.contains(tag) }.map(\.id))
            servers = servers?.intersection(tagged) ?? tagged
        }
        let report = try await orchestrator.learning.backtest(
            servers: servers, timeouts: timeouts ?? LearningRoutes.timeouts(LearningRoutes.usualTimeouts) ?? [],
            since: since ?? .distantPast)
        return JSONBody.response(BacktestDocument(report))
    }

    private func advice(_ call: Call) async throws -> Response {
        JSONBody.response(AdviceDocument(try await orchestrator.learning.advice(at: time.now())))
    }

    private static func timeouts(_ text: String) -> [IdleTimeout]? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let timeouts = parts.compactMap { IdleTimeout(text: String($0)) }
        return timeouts.count == parts.count && (1...longestList).contains(parts.count) ? timeouts : nil
    }
}

extension BacktestDocument {
    init(_ report: LearningReports.Backtest) {
        var lines = report.lines.map { Line($0.timeout.map(\.text) ?? "recorded", $0.line) }
        lines.append(Line("optimum", report.optimum))
        self.init(servers: report.servers, idleTimes: report.idleTimes, from: report.from, to: report.to, lines: lines)
    }
}

extension BacktestDocument.Line {
    init(_ timeout: String, _ line: HistoryBacktest.Line) {
        self.init(
            timeout: timeout, idlePaidSeconds: line.outcome.idlePaidSeconds, starts: line.outcome.starts, early: line.outcome.early,
            costSeconds: line.costSeconds, costUSD: line.cost?.dollars)
    }
}
