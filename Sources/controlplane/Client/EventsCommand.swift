import ArgumentParser
import Fleet
import Foundation
import Wire

struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Show what happened, when, why and by whom.",
        discussion: """
            Shows the latest events, oldest first. The log is complete and never changes.

              controlplane events --server train --kind stop.,idle.kept --limit 20
              controlplane events --follow --json | jq .summary
            """)

    @Option(help: "Only events of this server (id or name).", completion: ServerCompletion.names)
    var server: String?
    @Option(
        help: ArgumentHelp("Only these kinds, separated by commas: stop.confirmed; a prefix: stop.", valueName: "kinds"))
    var kind: String?
    @Option(help: "Number of events, 1 to 1000.")
    var limit = 50
    @Flag(help: "Keep printing new events until Ctrl-C.")
    var follow = false
    @OptionGroup var connection: Connection

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit must be 1 to 1000; you gave \(limit)") }
        if let server { try ServerArgument.refuseEmpty(server) }
    }

    func run() async throws {
        let client = APIClient(connection: connection)
        let id = if let server { try await client.id(of: server) } else { String?.none }
        let filter = [("server", id), ("kind", kind)].compactMap { name, value in
            value.map { "&\(name)=\(EventsCommand.escaped($0))" }
        }.joined()
        let (latest, raw) = try await client.get("/events?order=newest&limit=\(limit)\(filter)", as: EventList.self)
        if connection.json, !follow { return try Terminal.printJSON(raw) }
        if latest.events.isEmpty, !follow {
            return try Terminal.print(filter.isEmpty ? "No events yet." : "No events match. List all: controlplane events")
        }
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
                try Terminal.print(EventsCommand.line(event, at: .current, width: Terminal.width), isStream: follow)
            }
        }
    }

    /// - Parameter width: of the terminal; `nil`: none, so the line is not wrapped.
    static func line(_ event: EventDocument, at moments: Moments, width: Int?) -> String {
        let mark = event.severity == "critical" ? "!!" : event.severity == "warning" ? "! " : "  "
        let by: String
        switch Actor(event.actor) {
        case .controlPlane, .outside: by = ""
        case let person:
            let name = person.displayName
            // Most summaries say it already.
            by = event.summary.hasPrefix("\(name) ") || event.summary.contains("by \(name)") ? "" : "  (by \(name))"
        }
        let head = "\(moments.clock(event.at, withSeconds: true))  \(mark)  "
        return Terminal.hanging(head, (moments.local(event.summary) + by).printable, width: width)
    }
}

extension String {
    fileprivate var asQueryDots: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-_."))) ?? ""
    }
}
