import ArgumentParser
import Fleet
import Foundation
import Wire

struct AdoptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Hand a server over: from now on it is stopped when it sits idle.",
        discussion: """
              controlplane adopt SERVER
              controlplane adopt --all

            A pod without persistent storage loses everything when it is stopped. It is left on all the same, unless you agree with \
            --accept-data-loss.
            """)
    @Argument(help: "The server's id, its name, or the name given when it was deployed, if only one has it.")
    var server: String?
    @Flag(help: "Every server of the account that nobody handed over yet.")
    var all = false
    @Flag(help: "It may be stopped although nothing on it survives that.")
    var acceptDataLoss = false
    @OptionGroup var connection: Connection

    func validate() throws {
        if let server { try ServerArgument.refuseEmpty(server) }
        if all == (server != nil) { throw ValidationError("name one server, or give --all") }
        if all, acceptDataLoss { throw ValidationError("--accept-data-loss is said of one server at a time") }
    }

    func run() async throws {
        let client = APIClient(connection: connection)
        guard let server else {
            let (list, raw) = try await client.send("POST", "/servers/adopt", as: ServerList.self, doing: "adopting")
            if connection.json { return try Terminal.printJSON(raw) }
            return try Terminal.print(
                "adopted \(list.servers.count) server(s)"
                    + (list.servers.isEmpty ? "" : ": " + list.servers.map(\.name.printable).joined(separator: ", ")))
        }
        let (document, raw) = try await client.send(
            "POST", "/servers/\(try await client.id(of: server).asPathPart)/adopt", AdoptRequest(acceptDataLoss: acceptDataLoss),
            as: ServerDocument.self)
        try connection.print(raw, or: "\(document.name.printable) is adopted: \(document.why.printable)")
    }
}

struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Take a server back: it is only watched from now on.")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "DELETE", try await server.path(connection) + "/adopt", as: ServerDocument.self)
        try connection.print(raw, or: "\(document.name.printable) is only watched from now on")
    }
}

struct ProtectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protect", abstract: "Keep a server on, whatever it does, until you say otherwise or for a time.")
    @OptionGroup var server: ServerArgument
    @Option(name: .customLong("for"), help: ArgumentHelp("For this long: 90m, 12h, 3d.", valueName: "time"))
    var span: SpanArgument?
    @Option(help: "Why; others will see it.")
    var reason: String?
    @OptionGroup var connection: Connection

    func run() async throws {
        let until = span.map { Timestamp(secondsSinceEpoch: Int64(Date.now.timeIntervalSince1970)) + $0.span }
        let (document, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/protect", ProtectRequest(until: until, reason: reason), as: ServerDocument.self)
        let end =
            document.protection?.until.map { "until \($0)" } ?? "until you remove it: controlplane unprotect \(document.name.printable)"
        try connection.print(raw, or: "\(document.name.printable) is protected \(end)")
    }
}

struct UnprotectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "unprotect", abstract: "End a server's protection.")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "DELETE", try await server.path(connection) + "/protect", as: ServerDocument.self)
        try connection.print(raw, or: "\(document.name.printable) is protected no more: \(document.why.printable)")
    }
}

struct ExtendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "extend", abstract: "Put a server's stop off, once.")
    @OptionGroup var server: ServerArgument
    @Argument(help: ArgumentHelp("By this long: 90m, 12h.", valueName: "time"))
    var span: SpanArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/extend", ExtendRequest(seconds: span.span.wholeSeconds), as: ServerDocument.self)
        try connection.print(
            raw, or: "\(document.name.printable) is not stopped before \(document.extension.map { "\($0.until)" } ?? "then")")
    }
}

struct ActivityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: "Say that a server is at work: now, or for a time.",
        discussion: "For jobs that no signal shows: call it from the job, or once at its beginning with --for.")
    @OptionGroup var server: ServerArgument
    @Option(name: .customLong("for"), help: ArgumentHelp("At work for this long from now, at most a day.", valueName: "time"))
    var span: SpanArgument?
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/activity", ActivityRequest(busyForSeconds: span?.span.wholeSeconds),
            as: ServerDocument.self)
        if !connection.json { for warning in document.warnings ?? [] { try Terminal.print("note: \(warning.printable)") } }
        try connection.print(raw, or: "\(document.name.printable): noted")
    }
}
