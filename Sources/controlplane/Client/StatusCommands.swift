import ArgumentParser
import AsyncHTTPClient
import Fleet
import Foundation
import HummingbirdControlPlane
import NIOCore
import NIOHTTP1
import Policy
import Wire

struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: "Show a server's log.",
        discussion: """
              controlplane logs SERVER --since 1h --level warning
              controlplane logs SERVER --follow --search "out of memory"
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: "How many lines: 1 to 5000.")
    var lines = 100
    @Option(help: ArgumentHelp("Only younger lines: 90, 15m, 2h.", valueName: "time"))
    var since: SpanArgument?
    @Option(help: "Only lines at least this loud: debug, info, warning, error, critical.")
    var level: String?
    @Option(help: "Only lines with this text, in any case.")
    var search: String?
    @Flag(help: "Go on with what comes, until Ctrl-C.")
    var follow = false
    @OptionGroup var connection: Connection

    func validate() throws {
        guard (1...5000).contains(lines) else { throw ValidationError("--lines is \(lines); it must be 1 to 5000") }
        if let level, !["debug", "info", "warning", "error", "critical"].contains(level) {
            throw ValidationError("--level is \(level); it must be debug, info, warning, error or critical")
        }
    }

    func run() async throws {
        let now = Timestamp(secondsSinceEpoch: Int64(Date.now.timeIntervalSince1970))
        let query = [
            "lines=\(lines)", since.map { "since=\("\(now - $0.span)".asQueryValue)" }, level.map { "level=\($0)" },
            search.map { "search=\($0.asQueryValue)" }, follow ? "follow=true" : nil,
        ].compactMap { $0 }.joined(separator: "&")
        let client = APIClient(connection: connection)
        let path = try await server.path(connection)
        guard follow else {
            let (page, raw) = try await Progress.show("reading the log") {
                try await client.get("\(path)/logs?\(query)", as: LogDocument.self)
            }
            if connection.json { return try Terminal.printJSON(raw) }
            for line in page.logs { try Terminal.print(LogsCommand.text(line)) }
            return
        }
        try await client.stream("\(path)/logs?\(query)", of: LogDocument.Line.self) { line, raw in
            try connection.print(raw, or: LogsCommand.text(line), isStream: true)
        }
    }

    private static func text(_ line: LogDocument.Line) -> String {
        [line.timestamp.map { "\($0)" }, line.source.printable, line.message.printable].compactMap { $0 }.joined(separator: "  ")
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show a server's health, its checks, its uptime and what was measured of it.")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let client = APIClient(connection: connection)
        let path = try await server.path(connection)
        let (status, raw) = try await client.get(path + "/status", as: StatusDocument.self)
        if connection.json { return try Terminal.printJSON(raw) }
        let (metrics, _) = try await client.get(path + "/metrics", as: MetricsDocument.self)
        func percent(_ share: Double?) -> String { share.map { String(format: "%.3f %%", $0 * 100) } ?? "not known" }
        func number(_ value: Double?, _ unit: String) -> String { value.map { String(format: "%.1f %@", $0, unit) } ?? "not measured" }
        var rows = [
            ["State", status.state.rawValue], ["Health", status.health.rawValue],
            ["Up for", status.uptimeSeconds.map { Duration.seconds($0).inWords } ?? "-"],
            ["Uptime, 24 h", percent(status.uptime24h)], ["Uptime, 30 days", percent(status.uptime30d)],
            ["GPU", number(metrics.gpuUtilization, "%")], ["GPU memory", number(metrics.gpuMemoryUsedMB, "MiB")],
            ["CPU", number(metrics.cpuUtilization, "%")], ["Memory", number(metrics.memoryUsedMB, "MiB")],
            ["Requests", status.totalRequests.map { "\($0), \(status.errorCount ?? 0) failed" } ?? "not measured"],
            ["p95 latency, 5 min", number(metrics.p95LatencyMS, "ms")],
        ]
        for (name, check) in status.healthChecks.sorted(by: { $0.key < $1.key }) {
            rows.append(["Check \(name)", "\(check.status.rawValue): \(check.message.printable)"])
        }
        try Terminal.print(Table(header: ["WHAT", "IS"], rows: rows).text(width: Terminal.width))
        if !status.activeAlerts.isEmpty { try Terminal.print("\n" + AlertsCommand.table(status.activeAlerts)) }
    }
}

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Show what is wrong now, or acknowledge it.",
        discussion: """
              controlplane alerts
              controlplane alerts --acknowledge 7
            """)
    @Flag(help: "Those that are over too.")
    var all = false
    @Option(help: "Only of this server (id, name, or the name given when it was deployed).")
    var server: String?
    @Option(help: ArgumentHelp("Say that somebody looks after this alert.", valueName: "id"))
    var acknowledge: Int64?
    @OptionGroup var connection: Connection

    func run() async throws {
        let client = APIClient(connection: connection)
        if let acknowledge {
            let (alert, raw) = try await client.send("POST", "/alerts/\(acknowledge)/acknowledge", as: AlertDocument.self)
            return try connection.print(raw, or: "alert \(alert.id) is acknowledged by \(alert.acknowledgedBy ?? "you")")
        }
        let id = if let server { try await client.id(of: server) } else { String?.none }
        let query = "?open=\(all ? "false" : "true")" + (id.map { "&server=\($0.asQueryValue)" } ?? "")
        let (list, raw) = try await client.get("/alerts" + query, as: AlertList.self)
        if connection.json { return try Terminal.printJSON(raw) }
        try Terminal.print(list.alerts.isEmpty ? "Nothing is wrong." : AlertsCommand.table(list.alerts))
    }

    static func table(_ alerts: [AlertDocument]) -> String {
        let rows = alerts.map { alert in
            let state = alert.resolvedAt.map { "over \($0)" } ?? alert.acknowledgedBy.map { "seen by \($0)" } ?? "open"
            return ["\(alert.id)", alert.severity, alert.name, "\(alert.openedAt)", state, alert.detail]
        }
        return Table(header: ["ID", "SEVERITY", "ALERT", "SINCE", "STATE", "WHAT"], rows: rows, spared: [3, 2]).text(width: Terminal.width)
    }
}

extension APIClient {
    /// Reads server-sent events until the stream ends.
    func stream<Item: Decodable>(_ path: String, of type: Item.Type, _ body: (Item, String) throws -> Void) async throws {
        let address = connection.address()
        var request = HTTPClientRequest(url: "\(address)/api/v1\(path)")
        request.headers.add(name: "Authorization", value: "Bearer \(try connection.token())")
        let response: HTTPClientResponse
        do { response = try await HTTPClient.direct.execute(request, timeout: .hours(24 * 365)) } catch {
            throw fail("no control plane answers at \(address); is it running (controlplane serve)?", status: .unreachable)
        }
        guard response.status == .ok else {
            let data = Data(try await response.body.collect(upTo: 1 << 20).readableBytesView)
            throw failure(Int(response.status.code), data, address)
        }
        var line: [UInt8] = []
        let hasEnded = { fail("the control plane at \(address) ended the stream", status: .unreachable) }
        var chunks = response.body.makeAsyncIterator()
        while true {
            let next: ByteBuffer?
            do { next = try await chunks.next() } catch { throw hasEnded() }
            guard let chunk = next else { throw hasEnded() }
            for byte in chunk.readableBytesView {
                guard byte == UInt8(ascii: "\n") else {
                    line.append(byte)
                    continue
                }
                let text = String(decoding: line, as: UTF8.self)
                line.removeAll(keepingCapacity: true)
                guard text.hasPrefix("data: ") else { continue }
                let raw = String(text.dropFirst(6))
                let item: Item
                do { item = try JSONDecoder().decode(Item.self, from: Data(raw.utf8)) } catch {
                    throw fail("what answers at \(address) is not a control plane of this version", status: .unreachable)
                }
                try body(item, raw)
            }
        }
    }
}
