import ArgumentParser
import Fleet
import Foundation
import Schedule
import Wire

/// What a schedule consists of, on the command line.
struct DefinitionOptions: ParsableArguments {
    @Option(help: "Server that it is for, by id or name.")
    var server: String?
    @Option(help: "Servers with this tag.")
    var tag: String?
    @Option(help: "Servers of this owner.")
    var owner: String?
    @Option(help: ArgumentHelp("Time zone, such as Europe/Berlin or UTC.", valueName: "zone"))
    var zone: String?
    @Option(help: ArgumentHelp("Rule; repeat for several.", valueName: "rule"))
    var rule: [String] = []
    @Option(help: ArgumentHelp("Other rules on some dates: \"2026-12-31 off\"; repeat for several.", valueName: "exception"))
    var exception: [String] = []
    @Option(help: ArgumentHelp("Date, or dates: 2026-12-24..2026-12-26; repeat for several.", valueName: "dates"))
    var holiday: [String] = []
    @Option(help: ArgumentHelp("What applies on holidays: as_sunday, none or off.", valueName: "rule"))
    var holidayRule = "as_sunday"
    @Flag(help: "Save it without putting it in force.")
    var disabled = false

    /// Ends the command with the first rule that cannot be read.
    func definition(named name: String?) throws -> ScheduleDefinition {
        guard let zone else { throw fail("--zone is missing; give a time zone such as --zone Europe/Berlin", status: .usage) }
        do {
            return ScheduleDefinition(
                name: name, server: server, tag: tag, owner: owner, timeZone: zone, rules: try rule.map { try RuleText.rule($0) },
                exceptions: try exception.map { try RuleText.exception($0) }, holidays: holiday, holidayRule: holidayRule,
                enabled: !disabled)
        } catch let problem as RuleText.Problem { throw fail("\(problem)", status: .usage) }
    }
}

extension ScheduleCommand {
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Print the next edges of rules, without saving them.",
            discussion: """
                Needs no daemon.

                  controlplane schedule test --zone Europe/Berlin \\
                    --rule "mon-fri 08:00-18:00 keep_on" --from 2026-10-23
                """)
        @OptionGroup var definition: DefinitionOptions
        @Option(help: ArgumentHelp("JSON of a schedule as in the API, or of a list of them.", valueName: "file"))
        var file: String?
        @Option(help: ArgumentHelp("From a date, or an RFC 3339 time; now without it.", valueName: "time"))
        var from: String?
        @Option(help: ArgumentHelp("Before a date, or an RFC 3339 time.", valueName: "time"))
        var until: String?
        @Option(help: ArgumentHelp("Number of edges, at most 10000.", valueName: "count"))
        var count = 10
        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            guard (1...10_000).contains(count) else { throw ValidationError("--count must be from 1 to 10000; you gave \(count)") }
        }

        func run() async throws {
            let all = try schedules()
            let edges = try all.map { schedule in
                let end = try until.map { try moment($0, "--until", in: schedule.zone) } ?? .distantFuture
                return schedule.edges(after: try start(in: schedule.zone), count: count, until: end).map { ScheduleDocument.Edge($0) }
            }
            guard json else {
                return try Terminal.print(zip(all, edges).map { text($0, $1) }.joined(separator: "\n"))
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let data = file == nil ? try encoder.encode(edges.first ?? []) : try encoder.encode(edges)
            try Terminal.printJSON(String(decoding: data, as: UTF8.self))
        }

        private func text(_ schedule: ServerSchedule, _ edges: [ScheduleDocument.Edge]) -> String {
            var moments = Moments.current
            if let zone = TimeZone(identifier: schedule.zone.identifier) { moments.zone = zone }
            return ScheduleText.edges(edges, at: moments).joined(separator: "\n")
        }

        /// From the file, or from the options.
        private func schedules() throws -> [ServerSchedule] {
            var options = definition
            if options.server == nil, options.tag == nil, options.owner == nil { options.tag = "test" }
            var definitions = [try file == nil ? options.definition(named: "test") : nil].compactMap { $0 }
            if let file { definitions = try ScheduleCommand.definitions(in: file) }
            return try definitions.map { definition in
                do { return try definition.schedule() } catch { throw fail("\(error)", status: .usage) }
            }
        }

        /// The moment just before which the edges begin.
        private func start(in zone: ZoneRules) throws -> Timestamp {
            try from.map { try moment($0, "--from", in: zone) - .microseconds(1) } ?? Moments.current.now
        }

        private func moment(_ text: String, _ option: String, in zone: ZoneRules) throws -> Timestamp {
            if let day = CivilDay(text) { return zone.start(of: day) }
            guard let moment = Timestamp(text) else {
                throw fail(
                    "\(option) must be a date such as 2026-10-23 or a time such as 2026-10-23T00:00:00Z; you gave \(text)", status: .usage)
            }
            return moment
        }
    }

    /// The schedules in a file: one, or a list.
    private static func definitions(in file: String) throws -> [ScheduleDefinition] {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: file)) } catch {
            throw fail("cannot read \(file); check its name and permissions", status: .usage)
        }
        do { return try JSONDecoder().decode([ScheduleDefinition].self, from: data) } catch {
            // Then it is one schedule.
        }
        do { return [try JSONDecoder().decode(ScheduleDefinition.self, from: data)] } catch {
            throw fail("\(file) holds no schedule; write it as GET /api/v1/schedules shows one", status: .usage)
        }
    }
}
