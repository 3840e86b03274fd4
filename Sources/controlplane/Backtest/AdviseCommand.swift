import ArgumentParser
import Fleet
import Foundation
import Policy
import Wire

struct AdviseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise", abstract: "List what would cost less, from the recorded history.",
        discussion: """
            A better idle timeout, a start before work usually returns, a smaller GPU, a
            serverless endpoint, one server for the work of two, or short work of a day
            together: each with its price, its evidence and the command that does it.
            It needs at least 20 idle times, or two weeks, of a server. Advice that was
            taken is compared with what it predicted.

              controlplane advise
            """)
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).get("/advice", as: AdviceDocument.self)
        try connection.print(raw, or: AdviseCommand.text(document, width: Terminal.width))
    }

    static func text(_ document: AdviceDocument, width: Int?) -> String {
        var lines: [String] = []
        for item in document.advice {
            lines += Terminal.wrapped("\(item.name.printable): \(item.text.printable)", width: width, indent: 2)
            lines += Terminal.wrapped("  Evidence: \(item.evidence.printable).", width: width, indent: 2)
            if let caveat = item.caveat { lines += Terminal.wrapped("  \(caveat.printable)", width: width, indent: 2) }
            lines += ["  \(item.command.printable)", ""]
        }
        if document.advice.isEmpty {
            let seen = "\(document.idleTimes) idle times of \(document.servers) server\(document.servers == 1 ? "" : "s")"
            lines += Terminal.wrapped("No advice (\(seen)). It needs at least 20 idle times, or two weeks, of a server.", width: width)
        }
        if !document.taken.isEmpty {
            let rows = document.taken.map { taken in
                [
                    taken.name.printable, taken.what.printable, Moments.current.ago(taken.since), dollars(taken.beforeUSDPerDay),
                    dollars(taken.predictedUSDPerDay),
                    taken.actualUSDPerDay.map(dollars) ?? "after a day",
                ]
            }
            lines += ["Taken, and what a day costs:"]
            lines += [Table(header: ["SERVER", "WHAT", "SINCE", "BEFORE", "PREDICTED", "ACTUAL"], rows: rows).text(width: width)]
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private static func dollars(_ amount: Double) -> String { String(format: "$%.2f", amount) }
}
