import ArgumentParser
import Fleet
import Foundation
import Wire

struct AdoptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Manage a server: stop it when it is idle.",
        discussion: """
            A pod without persistent storage loses its data in a stop. It is never stopped
            for being idle, unless you accept that with --accept-data-loss.

              controlplane adopt train
              controlplane adopt --all
            """)
    @Argument(help: "Id or name of the server.", completion: ServerCompletion.names)
    var server: String?
    @Flag(help: "Adopt every unmanaged server of the account.")
    var all = false
    @Flag(help: "Allow stops that erase its data.")
    var acceptDataLoss = false
    @OptionGroup var connection: Connection

    func validate() throws {
        if let server { try ServerArgument.refuseEmpty(server) }
        if all == (server != nil) { throw ValidationError("give one server, or --all") }
        if all, acceptDataLoss { throw ValidationError("--accept-data-loss applies to one server; adopt it by its name") }
    }

    func run() async throws {
        let client = APIClient(connection: connection)
        guard let server else {
            let (list, raw) = try await client.send("POST", "/servers/adopt", as: ServerList.self, doing: "Adopting")
            if connection.json { return try Terminal.printJSON(raw) }
            return try Terminal.print(
                list.servers.isEmpty
                    ? "No unmanaged servers. List all: controlplane servers"
                    : "Adopted \(list.servers.count): " + list.servers.map(\.name.printable).joined(separator: ", "))
        }
        let (document, raw) = try await client.send(
            "POST", "/servers/\(try await client.id(of: server).asPathPart)/adopt", AdoptRequest(acceptDataLoss: acceptDataLoss),
            as: ServerDocument.self)
        try connection.print(raw, or: "Adopted \(document.name.printable): \(document.why.printable)")
    }
}

struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Stop managing a server: it is only monitored.",
        discussion: "  controlplane release train")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "DELETE", try await server.path(connection) + "/adopt", as: ServerDocument.self)
        try connection.printNotes(document.warnings)
        try connection.print(
            raw,
            or:
                "Released \(document.name.printable): it is unmanaged and never stopped automatically. Undo: controlplane adopt \(document.name.printable)"
        )
    }
}

struct ProtectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protect", abstract: "Exclude a server from automatic stops.",
        discussion: """
            Without --for, the protection lasts until controlplane unprotect.

              controlplane protect train --for 12h --reason "long evaluation"
            """)
    @OptionGroup var server: ServerArgument
    @Option(name: .customLong("for"), help: ArgumentHelp("Duration: 90m, 12h, 3d.", valueName: "time"))
    var span: SpanArgument?
    @Option(help: "Reason, shown to others.")
    var reason: String?
    @OptionGroup var connection: Connection

    func validate() throws {
        if let span, span.span <= .zero { throw ValidationError("--for must be at least 1 s; you gave \(span.span.wholeSeconds)") }
    }

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/protect",
            ProtectRequest(forSeconds: span?.span.wholeSeconds, reason: reason), as: ServerDocument.self)
        try connection.printNotes(document.warnings)
        let end =
            document.protection?.until.map { "until \(Moments.current.clock($0))" }
            ?? "until you remove it: controlplane unprotect \(document.name.printable)"
        try connection.print(raw, or: "Protected \(document.name.printable) \(end)")
    }
}

struct UnprotectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unprotect", abstract: "Remove the protection of a server.", discussion: "  controlplane unprotect train")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "DELETE", try await server.path(connection) + "/protect", as: ServerDocument.self)
        try connection.print(raw, or: "Removed the protection of \(document.name.printable): \(document.why.printable)")
    }
}

struct ExtendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Postpone the stop of a server once.", discussion: "  controlplane extend train 2h")
    @OptionGroup var server: ServerArgument
    @Argument(help: ArgumentHelp("Time from now, at most 1d: 90m, 12h.", valueName: "time"))
    var span: SpanArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/extend", ExtendRequest(seconds: span.span.wholeSeconds), as: ServerDocument.self)
        let end = document.extension.map { " until \(Moments.current.clock($0.until))" } ?? ""
        try connection.print(raw, or: "Postponed the stop of \(document.name.printable)\(end)")
    }
}

struct ActivityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: "Report that a server is busy, now or for a time.",
        discussion: """
            For jobs that no signal shows. Call it regularly from the job, or once at its
            start with --for.

              controlplane activity train --for 2h
            """)
    @OptionGroup var server: ServerArgument
    @Option(name: .customLong("for"), help: ArgumentHelp("Busy for this time from now, at most 1d.", valueName: "time"))
    var span: SpanArgument?
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/activity", ActivityRequest(busyForSeconds: span?.span.wholeSeconds),
            as: ServerDocument.self)
        try connection.printNotes(document.warnings)
        try connection.print(raw, or: ActivityCommand.text(document.name, document.state, busyUntil: document.lease?.until, at: .current))
    }

    static func text(_ name: String, _ state: ServerState, busyUntil end: Timestamp?, at moments: Moments) -> String {
        // The report is kept all the same: a start may not have been observed yet.
        if state == .stopped { return "Recorded activity: \(name.printable) is stopped, so there is no stop to prevent" }
        return "Recorded activity: \(name.printable) counts as busy\(end.map { " until \(moments.clock($0))" } ?? "")"
    }
}
