import ArgumentParser
import Fleet
import Foundation
import Policy
import Wire

struct ServersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "servers", abstract: "List the servers of the account, what they cost, and why each is on or off.")

    @Option(help: "Only serverless or timed.")
    var type: String?
    @Option(help: "Only starting, running, stopping, stopped, error or updating.")
    var state: String?
    @Option(help: "Only with this tag.")
    var tag: String?
    @OptionGroup var connection: Connection

    func run() async throws {
        let query = [("type", type), ("state", state), ("tag", tag)].compactMap { name, value in value.map { "\(name)=\($0.asQueryValue)" }
        }
        let path = "/servers" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        let (list, raw) = try await APIClient(connection: connection).get(path, as: ServerList.self)
        if connection.json { return try Terminal.printJSON(raw) }
        guard !list.servers.isEmpty else { return try Terminal.print("No servers. Deploy one: controlplane deploy --help") }
        let now = Timestamp(secondsSinceEpoch: Int64(Date.now.timeIntervalSince1970))
        let rows = list.servers.map { ServersCommand.row($0, now: now) }
        try Terminal.print(Table(header: ServersCommand.header, rows: rows, spared: ServersCommand.spared).text(width: Terminal.width))
        let rate = list.servers.compactMap(\.costPerHour).reduce(0, +)
        let watched = list.servers.count { !$0.adopted }
        var line = "\(list.servers.count) server(s), $\(String(format: "%.2f", rate))/h"
        if watched > 0 { line += "; \(watched) only watched: hand one over with controlplane adopt SERVER, or all with --all" }
        try Terminal.print("\n" + line)
    }

    static let header = ["NAME", "ID", "TYPE", "STATE", "GPU", "$/H", "IDLE", "STOPS AT", "WHY"]
    /// Type, GPU, id, idle time: in a narrow terminal what a server costs and why it is on come first.
    static let spared = [2, 4, 1, 6]

    static func row(_ server: ServerDocument, now: Timestamp) -> [String] {
        let gpu = server.gpuType.map { type in
            let short = type.replacingOccurrences(of: "NVIDIA ", with: "")
            return (server.gpuCount ?? 1) > 1 ? "\(server.gpuCount ?? 1)×\(short)" : short
        }
        let deadline = server.idle.deadline.map { deadline in
            // Within a day the hour says it; beyond that the day does.
            let isSoon = deadline - now < .seconds(20 * 3600)
            return String("\(deadline)".dropFirst(isSoon ? 11 : 5).prefix(isSoon ? 8 : 11)).replacing("T", with: " ") + "Z"
        }
        return [
            server.name, server.id, server.type.rawValue, server.adopted ? server.state.rawValue : "\(server.state.rawValue)*", gpu ?? "-",
            server.costPerHour.map { String(format: "%.2f", $0) } ?? "-",
            server.idle.seconds.map { Duration.seconds($0).inWords } ?? "-", deadline ?? "-", server.why,
        ]
    }
}

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Explain why a server is still on, or why it was stopped.",
        discussion: "Shows every signal with what it said last and when it was last at work, what keeps the server on, and what comes next."
    )

    @Argument(help: "The server's id, its name, or the name given when it was deployed, if only one has it.")
    var server: String
    @OptionGroup var connection: Connection

    func validate() throws { try ServerArgument.refuseEmpty(server) }

    func run() async throws {
        let client = APIClient(connection: connection)
        let (document, raw) = try await client.get(
            "/servers/\(try await client.id(of: server).asPathPart)/explain", as: ExplainDocument.self)
        try connection.print(raw, or: WhyCommand.text(document))
    }

    static func text(_ why: ExplainDocument) -> String {
        var lines = [why.headline.printable, ""]
        for reason in why.reasons { lines.append("  - \(reason.printable)") }
        if !why.signals.isEmpty, why.state != .stopped {
            lines.append("")
            let rows = why.signals.map { signal in
                [
                    "  " + signal.signal, signal.reading, signal.detail,
                    signal.lastBusyAt.map { "\($0)" + (signal.lastBusyDetail.map { " (\($0))" } ?? "") } ?? "not since it is watched",
                ]
            }
            lines.append(Table(header: ["  SIGNAL", "NOW", "SEEN", "LAST AT WORK"], rows: rows).text(width: Terminal.width))
        }
        if !why.events.isEmpty {
            lines += ["", "Latest events:"]
            for event in why.events.reversed() { lines.append("  \(event.at)  \(event.summary.printable)") }
        }
        return lines.joined(separator: "\n")
    }
}

struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Show what happened, why, and on whose behalf.",
        discussion: """
            The log is complete and never changed; every event has a number. Without --follow the latest are shown, oldest first.

              controlplane events --server train --kind stop. --limit 20
              controlplane events --follow --json | jq .summary
            """)

    @Option(help: "Only of this server (id, name, or the name given when it was deployed).")
    var server: String?
    @Option(help: ArgumentHelp("Only these kinds, with commas: stop.confirmed, or all that begin so: stop.", valueName: "kinds"))
    var kind: String?
    @Option(help: "How many: 1 to 1000.")
    var limit = 50
    @Flag(help: "Go on with what happens from now on, until Ctrl-C.")
    var follow = false
    @OptionGroup var connection: Connection

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is \(limit); it must be 1 to 1000") }
    }

    func run() async throws {
        let client = APIClient(connection: connection)
        let id = if let server { try await client.id(of: server) } else { String?.none }
        let filter = [("server", id), ("kind", kind)].compactMap { name, value in value.map { "&\(name)=\(EventsCommand.escaped($0))" }
        }.joined()
        let (latest, raw) = try await client.get("/events?order=newest&limit=\(limit)\(filter)", as: EventList.self)
        if connection.json, !follow { return try Terminal.printJSON(raw) }
        var last = latest.events.first?.sequence ?? 0
        try show(latest.events.reversed())
        while follow {
            try await Task.sleep(for: .seconds(1))
            let (more, _) = try await client.get("/events?after=\(last)&limit=1000\(filter)", as: EventList.self)
            try show(more.events)
            last = more.events.last?.sequence ?? last
        }
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: ",").map { String($0).asQueryDots }.joined(separator: ",")
    }

    private func show(_ events: some Sequence<EventDocument>) throws {
        for event in events {
            if connection.json {
                try Terminal.printJSON(String(decoding: try JSONEncoder().encode(event), as: UTF8.self), isStream: follow)
            } else {
                let mark = event.severity == "critical" ? "!!" : event.severity == "warning" ? "! " : "  "
                try Terminal.print("\(event.at)  \(mark) \(event.summary.printable)  [\(event.actor.printable)]", isStream: follow)
            }
        }
    }
}

extension String {
    fileprivate var asQueryDots: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-_."))) ?? ""
    }
}
