import Fleet
import Foundation
import Policy
import Wire

/// The comparison on the daemon's own history.
struct HistoryReport {
    let command: BacktestCommand

    func run() async throws {
        let client = APIClient(connection: command.connection)
        let (document, raw) = try await client.get(try await path(client), as: BacktestDocument.self)
        try command.connection.print(raw, or: HistoryReport.text(document, width: Terminal.width))
    }

    private func path(_ client: APIClient) async throws -> String {
        let timeouts = try command.rules().map { rule in
            switch rule.rule {
            case .fixed(let seconds): "\(Int64(seconds))"
            case .learned: "auto"
            case .never: "off"
            }
        }
        var query = ["timeouts=\(timeouts.joined(separator: ",").asQueryValue)"]
        if let server = command.server { query.append("server=\(server.asQueryValue)") }
        if let tag = command.tag { query.append("tag=\(tag.asQueryValue)") }
        if let since = command.since { query.append("since=\("\(try await client.moment(before: since.span))".asQueryValue)") }
        return "/backtest?" + query.joined(separator: "&")
    }

    static func text(_ document: BacktestDocument, width: Int?) -> String {
        guard document.idleTimes > 0, let from = document.from, let to = document.to else {
            return "No idle time with a known beginning and end is recorded yet. Try again later, or replay a file: controlplane backtest "
                + "--from FILE"
        }
        let optimum = document.lines.first { $0.timeout == "optimum" }?.costSeconds ?? 0
        let rows = document.lines.map { row($0, optimum: optimum) }
        let table = Table(header: ["IDLE TIMEOUT", "IDLE TIME", "STARTS", "EARLY", "TOTAL", "VS. OPTIMUM"], rows: rows)
        let servers = "\(document.servers) server\(document.servers == 1 ? "" : "s")"
        let idleTimes = "\(document.idleTimes) idle time\(document.idleTimes == 1 ? "" : "s")"
        return "\(servers), \(idleTimes) in \((to - from).inWords).\n\n" + table.text(width: width)
    }

    private static func row(_ line: BacktestDocument.Line, optimum: Double) -> [String] {
        let total = line.costUSD.map { String(format: "$%.2f", $0) } ?? hours(line.costSeconds)
        let share = optimum > 0 ? String(format: "%.3f", line.costSeconds / optimum) : "-"
        if line.timeout == "optimum" { return ["optimum", "", "", "", total, share] }
        return [name(line.timeout), hours(line.idlePaidSeconds), String(line.starts), String(line.early), total, share]
    }

    private static func name(_ timeout: String) -> String {
        Int64(timeout).map { Duration.seconds($0).inWords } ?? (timeout == "off" ? "never" : timeout)
    }

    private static func hours(_ seconds: Double) -> String { String(format: "%.1f h", seconds / 3600) }
}
