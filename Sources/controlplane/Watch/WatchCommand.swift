import ArgumentParser
import Fleet
import Foundation
import Wire

struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Watch the fleet live: countdowns, money, events.",
        discussion: """
            On a terminal: the whole screen, with keys to protect, postpone and stop the
            selected server; ? lists them. Elsewhere: a line for each event.

              controlplane watch
              controlplane watch --json | jq .costs.per_hour
            """)
    @Option(name: .customLong("interval"), help: ArgumentHelp("Time between two refreshes, at least 1 s (default: 2s).", valueName: "time"))
    var wantedInterval: SpanArgument?
    @OptionGroup var connection: Connection

    private var interval: Duration { wantedInterval?.span ?? .seconds(2) }

    func validate() throws {
        guard interval >= .seconds(1) else {
            throw ValidationError("--interval must be at least 1 s; you gave \(interval.wholeSeconds)")
        }
    }

    func run() async throws {
        let address = try connection.address()
        let client = WatchClient(call: DaemonCall(address: address, token: try connection.token()))
        // The first response comes as that of any command: with its error and exit status.
        _ = try await APIClient(connection: connection).get("/session", as: SessionDocument.self)
        guard !connection.json, RawTerminal.isUsable, let size = RawTerminal.size else { return try await printLines(client) }
        try await WatchLoop(client: client, interval: interval).run(WatchModel(address: address, size: size))
    }

    private func printLines(_ client: WatchClient) async throws {
        let limit = connection.json ? 20 : 200
        var lines = WatchLines(limit: limit)
        while true {
            let shown: (document: DashboardDocument, raw: String)?
            var text: [String] = []
            do throws(WatchClient.Failure) {
                shown = try await client.dashboard(events: limit)
            } catch {
                shown = nil
                text = lines.lose(error.text, at: Moments.current.now)
            }
            if let shown { text = lines.take(shown.document, width: Terminal.width) }
            if !connection.json {
                if !text.isEmpty { try Terminal.print(text.joined(separator: "\n"), isStream: true) }
            } else if let shown {
                try Terminal.printJSON(shown.raw, isStream: true)
            } else {
                // Standard output has only documents.
                for line in text { Terminal.complain(fitting: line.printable) }
            }
            try await Task.sleep(for: interval)
        }
    }
}
