import ArgumentParser
import Fleet
import Foundation
import Schedule
import Wire

struct ScheduleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Keep servers on, stop or start them by the clock.",
        discussion: """
            Rules: DAYS FROM-TO MODE, or cron FIELDS for TIME MODE. Modes:
              keep_on            idle servers stay on
              stop_unless_busy   idle servers stop after 5 min; busy ones never
              start_at           start at the beginning, and stay on until the end

              controlplane schedule set office --server train --zone Europe/Berlin \\
                --rule "mon-fri 08:00-18:00 start_at" \\
                --rule "mon-fri 18:00-08:00 stop_unless_busy"
              controlplane schedule show office
            """,
        subcommands: [Show.self, Set.self, Delete.self, Skip.self, Override.self, Test.self], defaultSubcommand: Show.self,
        aliases: ["schedules"])

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List schedules, or draw the week of one.", discussion: "  controlplane schedule show office --week 2026-10-19")
        @Argument(help: "Name of the schedule; without it, all are listed.")
        var name: String?
        @Option(help: ArgumentHelp("First day of the week; today without it.", valueName: "date"))
        var week: String?
        @OptionGroup var connection: Connection

        func validate() throws {
            if let week, CivilDay(week) == nil { throw ValidationError("--week must be a date such as 2026-10-19; you gave \(week)") }
        }

        func run() async throws {
            let client = APIClient(connection: connection)
            guard let name else {
                let (list, raw) = try await client.get("/schedules", as: ScheduleList.self)
                return try connection.print(raw, or: ScheduleText.list(list, at: .current, width: Terminal.width))
            }
            let (document, raw) = try await client.get("/schedules/\(name.asQueryValue)", as: ScheduleDocument.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let query = week.map { "?from=\($0)" } ?? ""
            let (weeks, _) = try await client.get("/schedules/week\(query)", as: ScheduleWeekDocument.self)
            guard let shown = weeks.schedules.first(where: { $0.name == name }) else { return }
            try Terminal.print(ScheduleText.week(shown, document, at: .current))
        }
    }

    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create or replace a schedule.",
            discussion: """
                Prints the next five edges, which show whether it means what you want.

                  controlplane schedule set nights --tag dev --zone Europe/Berlin \\
                    --rule "daily 20:00-07:00 stop_unless_busy" --holiday 2026-12-25
                  controlplane schedule set jobs --server train --zone UTC \\
                    --rule "cron 0 6 * * mon-fri for 3h start_at"
                """)
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var definition: DefinitionOptions
        @OptionGroup var connection: Connection

        func run() async throws {
            let body = try definition.definition(named: nil)
            let (document, raw) = try await APIClient(connection: connection).send(
                "PUT", "/schedules/\(name.asQueryValue)", body, as: ScheduleDocument.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let count = document.servers.count
            try Terminal.print("Saved schedule \(name.printable) for \(count) \(count == 1 ? "server" : "servers")")
            try connection.printNotes(document.warnings)
            try Terminal.print(ScheduleText.edges(document.next, at: ScheduleText.moments(of: document.definition)).joined(separator: "\n"))
        }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete a schedule.", discussion: "  controlplane schedule delete office")
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/schedules/\(name.asQueryValue)")
            try connection.show(done: "Deleted schedule \(name.printable)", name)
        }
    }

    struct Skip: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Leave out the next window of a schedule.", discussion: "  controlplane schedule skip office")
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            let (document, raw) = try await APIClient(connection: connection).send(
                "POST", "/schedules/\(name.asQueryValue)/skip", as: ScheduleDocument.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let moments = ScheduleText.moments(of: document.definition)
            let skipped = (document.definition.skipped ?? []).filter { $0 > moments.now }.map { moments.clock($0) }
            try Terminal.print("Skipped: \(skipped.joined(separator: ", "))")
            try Terminal.print(ScheduleText.edges(document.next, at: moments).joined(separator: "\n"))
        }
    }

    struct Override: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replace the schedules of one server for a time.",
            discussion: """
                on starts the server, which then stays on; off stops it unless it is busy; none
                lets no schedule apply.

                  controlplane schedule override train on --for 4h
                  controlplane schedule override train --end
                """)
        @OptionGroup var server: ServerArgument
        @Argument(help: "on, off or none.")
        var mode: ScheduleOverride.Mode?
        @Option(name: .customLong("for"), help: ArgumentHelp("Duration, at most 31d: 90m, 12h, 3d.", valueName: "time"))
        var span: SpanArgument?
        @Option(help: "Reason, shown to others.")
        var reason: String?
        @Flag(help: "End the override.")
        var end = false
        @OptionGroup var connection: Connection

        func validate() throws {
            if end == (mode != nil) { throw ValidationError("give on, off or none with --for, or --end") }
            if mode != nil, span == nil { throw ValidationError("an override needs an end: give --for, such as --for 4h") }
        }

        func run() async throws {
            let path = try await server.path(connection) + "/override"
            let client = APIClient(connection: connection)
            guard let mode, let span else {
                try await client.sendForNothing("DELETE", path)
                return try connection.show(done: "Ended the override of \(server.server.printable)", server.server)
            }
            let body = OverrideRequest(mode: mode.rawValue, forSeconds: span.span.wholeSeconds, reason: reason)
            let (document, raw) = try await client.send("POST", path, body, as: OverrideDocument.self)
            try connection.print(
                raw, or: "Override of \(server.server.printable): \(document.mode) until \(Moments.current.clock(document.until))")
        }
    }
}

extension ScheduleOverride.Mode: ExpressibleByArgument {}
