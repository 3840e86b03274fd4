import ArgumentParser
import Fleet
import Wire

struct WhyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Explain why a server is on, or why it stopped.",
        discussion: """
            Shows what prevents a stop, every signal with its latest reading, and what
            comes next.

              controlplane why train
            """)

    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).get(
            try await server.path(connection) + "/explain", as: ExplainDocument.self)
        try connection.print(raw, or: WhyCommand.text(document, width: Terminal.width))
    }

    static func text(_ why: ExplainDocument, width: Int?) -> String {
        let moments = Moments(now: why.at)
        var lines = Terminal.wrapped(why.headline.printable, width: width)
        if let why = why.impediment {
            lines += ["", "Nothing is stopped or recorded at the moment, and what this shows may be old:"]
            lines += Terminal.wrapped("! \(why.printable)", width: width, indent: 2)
            lines += Terminal.wrapped("Details and what to do: controlplane doctor", width: width)
        }
        let others = why.reasons.filter { !why.headline.contains($0) }
        if !others.isEmpty {
            lines.append("")
            lines += others.flatMap { Terminal.wrapped("- \($0.printable)", width: width, indent: 2) }
        }
        if !why.signals.isEmpty, why.state != .stopped {
            lines += ["", signals(why.signals, moments).text(width: width)]
        }
        if !why.events.isEmpty {
            let rows = why.events.reversed().map { [moments.ago($0.at), moments.local($0.summary)] }
            lines += ["", Table(header: ["WHEN", "LATEST EVENTS"], rows: rows, wrapsLast: true).text(width: width)]
        }
        return lines.joined(separator: "\n")
    }

    private static func signals(_ signals: [ExplainDocument.SignalDocument], _ moments: Moments) -> Table {
        let rows = signals.map { signal in
            let last = signal.lastBusyAt.map { moments.ago($0) } ?? "never"
            let detail = signal.lastBusyAt == nil || signal.reading == "busy" ? nil : signal.lastBusyDetail
            return [
                Signal(rawValue: signal.signal)?.displayName ?? signal.signal, signal.reading, signal.detail,
                last + (detail.map { " (\($0))" } ?? ""),
            ]
        }
        return Table(header: ["SIGNAL", "STATE", "READING", "LAST BUSY"], rows: rows, shortened: [2: 20], wrapsLast: true)
    }
}
