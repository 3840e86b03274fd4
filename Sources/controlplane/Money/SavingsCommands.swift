import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Wire

/// The time that a report is about.
struct ReportRange: ParsableArguments {
    @Option(help: ArgumentHelp("How far back: 24h, 7d, 30d.", valueName: "time"))
    var since: SpanArgument?

    /// For the API; empty for its default of 30 days.
    func query(_ client: APIClient) async throws -> String {
        guard let since else { return "" }
        return "?from=\("\(try await client.moment(before: since.span))".asQueryValue)"
    }
}

struct WasteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waste", abstract: "Show which idle servers cost money, and why they were not stopped.",
        discussion: """
            Counts from the moment at which an idle server would have stopped, at the price
            that a stop would have spared. Without --since, the last 30 days.

              controlplane waste --since 7d
            """)
    @OptionGroup var range: ReportRange
    @OptionGroup var connection: Connection

    func run() async throws {
        let client = APIClient(connection: connection)
        let (waste, raw) = try await client.get("/waste\(try await range.query(client))", as: WasteDocument.self)
        try connection.print(raw, or: WasteCommand.text(waste, width: Terminal.width))
    }

    static func text(_ waste: WasteDocument, width: Int?) -> String {
        guard !waste.servers.isEmpty else { return "No idle server cost money." }
        let rows = waste.servers.map { row in
            [
                row.name, row.owner ?? "-", row.amount.short, "\(Duration.seconds(Int64(row.seconds)).inHours)",
                row.perHourNow.map { "\($0.short)/h" } ?? "-", row.text, row.remedy ?? "-",
            ]
        }
        let table = Table(
            header: ["SERVER", "OWNER", "WASTED", "FOR", "NOW", "WHY", "WHAT TO DO"], rows: rows, optional: [1, 3], shortened: [0: 10])
        var lines = [table.text(width: width), "Wasted: \(waste.total.short)"]
        if waste.possible.microdollars > 0 { lines.append("Possibly wasted, with unknown signals: \(waste.possible.short)") }
        return lines.joined(separator: "\n")
    }
}

struct SavingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "savings", abstract: "Show what automatic stops saved.",
        discussion: """
            A stop saves the price before it, less what the server cost while it was off,
            less the cost of its next start. Without --since, the last 30 days.

              controlplane savings --stops --since 7d
            """)
    @Flag(help: "Show every stop.")
    var stops = false
    @OptionGroup var range: ReportRange
    @OptionGroup var connection: Connection

    func run() async throws {
        let client = APIClient(connection: connection)
        let (savings, raw) = try await client.get("/savings\(try await range.query(client))", as: SavingsDocument.self)
        try connection.print(raw, or: SavingsCommand.text(savings, withStops: stops, at: .current, width: Terminal.width))
    }

    static func text(_ savings: SavingsDocument, withStops: Bool, at moments: Moments, width: Int?) -> String {
        guard savings.stopCount > 0 else { return "No automatic stop in this time, so nothing was saved." }
        var lines: [String] = []
        if withStops, !savings.stops.isEmpty {
            let rows = savings.stops.map { stop in
                [
                    stop.name, moments.clock(stop.from), Duration.seconds(Int64((stop.to - stop.from).inSeconds)).inHours, stop.gross.short,
                    stop.actual.short, stop.restart.map(\.short) ?? "not measured", stop.net.short, ending(stop.ended),
                ]
            }
            let header = ["SERVER", "STOPPED", "FOR", "RUNNING PRICE", "PAID", "RESTART", "SAVED", "UNTIL"]
            lines += [Table(header: header, rows: rows, optional: [7], shortened: [0: 10]).text(width: width), ""]
        }
        let stopped = "\(savings.stopCount) stop\(savings.stopCount == 1 ? "" : "s")"
        lines.append("Saved: \(savings.net.short) by \(stopped)")
        lines.append(
            "  = \(savings.gross.short) at the running price - \(savings.actual.short) paid - \(savings.restart.short) for restarts")
        lines.append("\(savings.assumption).")
        if let p95 = savings.waitedP95Seconds {
            lines.append(
                "Starts took \(Int(savings.waitedSeconds.rounded())) s together to be ready, 95 % of them at most \(Int(p95.rounded())) s.")
        }
        if savings.unmeasuredStarts > 0 {
            lines.append(
                "\(savings.unmeasuredStarts) start\(savings.unmeasuredStarts == 1 ? " is" : "s are") not measured, and cost nothing here.")
        }
        return lines.joined(separator: "\n")
    }

    private static func ending(_ word: String) -> String {
        switch word {
        case "started": "started again"
        case "limit": "the limit"
        case "gone": "deleted"
        default: "now"
        }
    }
}

struct UnderusedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "underused", abstract: "Find servers with low use, and what would cost less.",
        discussion: """
            A server is underused if 95 % of its minutes in the window show low GPU usage and
            little GPU memory (UNDERUSE_GPU, UNDERUSE_MEMORY, UNDERUSE_WINDOW). Checked once
            an hour. Nothing is ever stopped because of it.

              controlplane underused
            """)
    @OptionGroup var connection: Connection

    func run() async throws {
        let (found, raw) = try await APIClient(connection: connection).get("/underused", as: UnderusedDocument.self)
        try connection.print(raw, or: UnderusedCommand.text(found, width: Terminal.width))
    }

    static func text(_ found: UnderusedDocument, width: Int?) -> String {
        let window = Duration.seconds(found.windowSeconds).inHours
        let limits = "\(Int(found.belowGPUPercent)) % GPU and \(Int(found.belowGPUMemoryPercent)) % GPU memory over \(window)"
        let unknown = UnderusedCommand.unmeasured(found)
        guard !found.servers.isEmpty else { return "No server is known to be underused: below \(limits)." + unknown }
        let rows = found.servers.flatMap { server -> [[String]] in
            let use = ["\(Int(server.gpuP95Percent.rounded())) %", "\(Int(server.gpuMemoryP95Percent.rounded())) %", server.perDay.short]
            guard !server.alternatives.isEmpty else {
                return [[server.name, server.gpuName] + use + ["-", "-", "nothing that costs less is known"]]
            }
            return server.alternatives.enumerated().map { index, other in
                let first = index == 0 ? [server.name, server.gpuName] + use : ["", "", "", "", ""]
                return first + [other.what, other.savesPerDay.short, other.caveat]
            }
        }
        let header = ["SERVER", "GPU", "USE", "MEMORY", "PER DAY", "INSTEAD", "SAVES PER DAY", "BUT"]
        return Table(header: header, rows: rows, optional: [1, 3], shortened: [0: 10]).text(width: width) + "\nBelow \(limits)." + unknown
    }

    /// The servers about which nothing can be said, by what is missing.
    private static func unmeasured(_ found: UnderusedDocument) -> String {
        [("gpu", "GPU"), ("gpu_memory", "GPU memory")].map { word, name in
            let servers = found.unmeasured.filter { $0.missing == word }.map(\.name.printable)
            return servers.isEmpty
                ? "" : "\nUnknown, without enough readings of \(name): \(servers.joined(separator: ", ")). The agent measures it."
        }.joined()
    }
}

extension Duration {
    /// `45 s`, `5 h 17 min`
    fileprivate var inHours: String {
        let minutes = wholeSeconds / 60
        if minutes < 1 { return "\(wholeSeconds) s" }
        return minutes < 60 ? "\(minutes) min" : minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
