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
    var zone: String
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
        @Option(help: ArgumentHelp("From a date, or an RFC 3339 time; now without it.", valueName: "time"))
        var from: String?
        @Option(help: ArgumentHelp("Number of edges, at most 10000.", valueName: "count"))
        var count = 10
        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            guard (1...10_000).contains(count) else { throw ValidationError("--count must be from 1 to 10000; you gave \(count)") }
        }

        func run() async throws {
            var options = definition
            if options.server == nil, options.tag == nil, options.owner == nil { options.tag = "test" }
            let schedule: ServerSchedule
            do { schedule = try options.definition(named: "test").schedule() } catch let error as ScheduleError {
                throw fail("\(error)", status: .usage)
            }
            let edges = schedule.edges(after: try start(in: schedule.zone), count: count).map { ScheduleDocument.Edge($0) }
            guard !json else {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                return try Terminal.printJSON(String(decoding: try encoder.encode(edges), as: UTF8.self))
            }
            var moments = Moments.current
            if let zone = TimeZone(identifier: schedule.zone.identifier) { moments.zone = zone }
            try Terminal.print(ScheduleText.edges(edges, at: moments).joined(separator: "\n"))
        }

        /// The moment just before which the edges begin.
        private func start(in zone: ZoneRules) throws -> Timestamp {
            guard let from else { return Moments.current.now }
            if let day = CivilDay(from) { return zone.start(of: day) - .microseconds(1) }
            guard let moment = Timestamp(from) else {
                throw fail("--from must be a date such as 2026-10-23 or a time such as 2026-10-23T00:00:00Z; you gave \(from)", status: .usage)
            }
            return moment - .microseconds(1)
        }
    }
}
