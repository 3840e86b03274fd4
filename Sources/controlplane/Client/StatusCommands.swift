import ArgumentParser
import AsyncHTTPClient
import Fleet
import Foundation
import HTTPTransport
import HummingbirdControlPlane
import NIOCore
import NIOHTTP1
import Policy
import Transport
import Wire

struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: "Show the log of a server.",
        discussion: """
              controlplane logs SERVER --since 1h --level warning
              controlplane logs SERVER --follow --search "out of memory"
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: "Number of lines, 1 to 5000.")
    var lines = 100
    @Option(help: ArgumentHelp("Only lines of the last 90, 15m, 2h.", valueName: "time"))
    var since: SpanArgument?
    @Option(
        help: "Least level: debug, info, warning, error or critical.",
        completion: .list(["debug", "info", "warning", "error", "critical"]))
    var level: String?
    @Option(help: "Only lines that contain this text, ignoring case.")
    var search: String?
    @Flag(help: "Keep printing new lines until Ctrl-C.")
    var follow = false
    @OptionGroup var connection: Connection

    func validate() throws {
        guard (1...5000).contains(lines) else { throw ValidationError("--lines must be 1 to 5000; you gave \(lines)") }
        if let level, !["debug", "info", "warning", "error", "critical"].contains(level) {
            throw ValidationError("--level must be debug, info, warning, error or critical; you gave \(level)")
        }
    }

    func run() async throws {
        let client = APIClient(connection: connection)
        var from: Timestamp?
        if let since { from = try await client.moment(before: since.span) }
        let query = [
            "lines=\(lines)", from.map { "since=\("\($0)".asQueryValue)" }, level.map { "level=\($0)" },
            search.map { "search=\($0.asQueryValue)" }, follow ? "follow=true" : nil,
        ].compactMap { $0 }.joined(separator: "&")
        let path = try await server.path(connection)
        guard follow else {
            let (page, raw) = try await Progress.show("Reading the log") {
                try await client.get("\(path)/logs?\(query)", as: LogDocument.self)
            }
            if connection.json { return try Terminal.printJSON(raw) }
            if page.logs.isEmpty { return try Terminal.print(LogsCommand.emptiness(of: server.server, read: page.totalLines)) }
            for line in page.logs { try Terminal.printWhole(LogsCommand.text(line, at: .current)) }
            return
        }
        try await client.stream("\(path)/logs?\(query)", of: LogDocument.Line.self) { line, raw in
            guard !connection.json else { return try Terminal.printJSON(raw, isStream: true) }
            try Terminal.printWhole(LogsCommand.text(line, at: .current), isStream: true)
        }
    }

    /// - Parameter read: the lines that the log has, those that do not fit included.
    static func emptiness(of server: String, read: Int) -> String {
        guard read > 0 else {
            return "RunPod has no log lines of \(server.printable): a pod has some while it runs, an endpoint while it has workers"
        }
        return "None of the \(read) lines of \(server.printable) fits. Give a longer --since, or fewer filters"
    }

    private static func text(_ line: LogDocument.Line, at moments: Moments) -> String {
        [line.timestamp.map { moments.clock($0, withSeconds: true) }, line.source.printable, line.message.printable].compactMap { $0 }
            .joined(separator: "  ")
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show health checks, uptime and measurements of a server.",
        discussion: "  controlplane status train")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let client = APIClient(connection: connection)
        let path = try await server.path(connection)
        let (status, raw) = try await client.get(path + "/status", as: StatusDocument.self)
        if connection.json { return try Terminal.printJSON(raw) }
        let (metrics, _) = try await client.get(path + "/metrics", as: MetricsDocument.self)
        func percent(_ share: Double?) -> String { share.map { String(format: "%.3f %%", $0 * 100) } ?? "unknown" }
        func number(_ value: Double?, _ unit: String) -> String { value.map { String(format: "%.1f %@", $0, unit) } ?? "unknown" }
        var rows = [
            ["State", status.state.rawValue], ["Health", status.health.rawValue],
            ["Running for", status.uptimeSeconds.map { Duration.seconds($0).inWords } ?? "-"],
            ["Healthy, 24 h", percent(status.uptime24h)], ["Healthy, 30 days", percent(status.uptime30d)],
            ["GPU", number(metrics.gpuUtilization, "%")], ["GPU memory", number(metrics.gpuMemoryUsedMB, "MiB")],
            ["CPU", number(metrics.cpuUtilization, "%")], ["Memory", number(metrics.memoryUsedMB, "MiB")],
            ["Requests", status.totalRequests.map { "\($0), \(status.errorCount ?? 0) failed" } ?? "unknown"],
            ["Latency p95, 5 min", number(metrics.p95LatencyMS, "ms")],
        ]
        for (name, check) in status.healthChecks.sorted(by: { $0.key < $1.key }) {
            rows.append(["Check \(name)", "\(check.status.rawValue): \(check.message.printable)"])
        }
        try Terminal.print(Table(header: ["MEASURE", "VALUE"], rows: rows, wrapsLast: true).text(width: Terminal.width))
        if !status.activeAlerts.isEmpty { try Terminal.print("\n" + AlertsCommand.table(status.activeAlerts)) }
    }
}

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "List alerts, or acknowledge one.",
        discussion: """
              controlplane alerts
              controlplane alerts --acknowledge 7
            """)
    @Flag(help: "Include resolved alerts.")
    var all = false
    @Option(help: "Only alerts of this server (id or name).", completion: ServerCompletion.names)
    var server: String?
    @Option(help: ArgumentHelp("Acknowledge this alert.", valueName: "id"))
    var acknowledge: Int64?
    @OptionGroup var connection: Connection

    func run() async throws {
        let client = APIClient(connection: connection)
        if let acknowledge {
            let (alert, raw) = try await client.send("POST", "/alerts/\(acknowledge)/acknowledge", as: AlertDocument.self)
            return try connection.print(raw, or: "Acknowledged alert \(alert.id): \(alert.detail.printable)")
        }
        let id = if let server { try await client.id(of: server) } else { String?.none }
        let query = "?open=\(all ? "false" : "true")" + (id.map { "&server=\($0.asQueryValue)" } ?? "")
        let (list, raw) = try await client.get("/alerts" + query, as: AlertList.self)
        if connection.json { return try Terminal.printJSON(raw) }
        try Terminal.print(
            list.alerts.isEmpty
                ? (all ? "No alerts." : "No open alerts. Show resolved ones: controlplane alerts --all") : AlertsCommand.table(list.alerts))
    }

    static func table(_ alerts: [AlertDocument], at moments: Moments = .current, width: Int? = Terminal.width) -> String {
        let rows = alerts.map { alert in
            let state = alert.resolvedAt != nil ? "resolved" : alert.acknowledgedAt != nil ? "acknowledged" : "open"
            return ["\(alert.id)", alert.severity, alert.name, moments.ago(alert.openedAt), state, alert.detail]
        }
        let table = Table(
            header: ["ID", "SEVERITY", "ALERT", "OPENED", "STATE", "DETAIL"], rows: rows, optional: [2], shortened: [2: 10], wrapsLast: true
        )
        return table.text(width: width)
    }
}

extension APIClient {
    /// Reads server-sent events until the stream ends, which is a failure.
    func stream<Item: Decodable>(_ path: String, of type: Item.Type, _ body: (Item, String) throws -> Void) async throws {
        let address = try connection.address()
        var request = HTTPClientRequest(url: "\(address)/api/v1\(path)")
        request.headers.add(name: "Authorization", value: "Bearer \(try connection.token())")
        let response: HTTPClientResponse
        do { response = try await DaemonClient.shared.execute(request, timeout: .hours(24 * 365)) } catch {
            throw unreachable(address, tls: TLSFailure.reason(of: error))
        }
        guard response.status == .ok else {
            let data = Data(try await response.body.collect(upTo: 1 << 20).readableBytesView)
            throw failure(Int(response.status.code), data, address, path)
        }
        var line: [UInt8] = []
        let hasEnded = { fail("\(address) ended the stream; run the command again", status: .unreachable) }
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
                    throw fail(
                        "\(address) does not respond like a control plane of this version; check CONTROL_PLANE_URL", status: .unreachable)
                }
                try body(item, raw)
            }
        }
    }
}
