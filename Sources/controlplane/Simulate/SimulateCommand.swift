import ArgumentParser
import Fleet
import Foundation
import Policy
import Simulation

struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Run random fleets with faults and crashes in virtual time.",
        discussion: """
            Each seed is a fleet with random work, faults of RunPod and crashes of the
            daemon. Every poll is checked: no busy or protected server is stopped, every
            idle one is, and none is reported as stopped while it runs. Exit status 1
            means that a seed failed; the same seed repeats it.

            A fleet lives for 25 minutes, or for some weeks with --weeks. In the latter, time
            jumps over hours in which all servers are off, busy or never stopped.

            With --decisions, only the code that decides runs: no JSON, no database, no client.
            That is thousands of server-years an hour, and pods only.

            With --ledger, people start, stop and reprice pods all the time, and what the
            ledger says is compared with what the emulated RunPod charged: within 0.1 % where
            all is observed, and equal where the bill closes gaps. Each seed runs both.

              controlplane simulate --seeds 500
              controlplane simulate --seeds 20 --weeks 26
              controlplane simulate --decisions --seeds 400 --weeks 520
              controlplane simulate --ledger --seeds 2 --days 30 --servers 200
              controlplane simulate --first 1234 --seeds 1
            """)

    @Option(help: ArgumentHelp("Number of fleets, 1 to 1000000.", valueName: "count"))
    var seeds = 100
    @Option(help: ArgumentHelp("The first seed.", valueName: "seed"))
    var first: UInt64 = 1
    @Option(help: ArgumentHelp("Weeks that each fleet lives, 1 to 520; 25 minutes by default.", valueName: "count"))
    var weeks: Int?
    @Flag(help: "Run only the code that decides. Needs --weeks.")
    var decisions = false
    @Flag(help: "Compare the ledger with what RunPod charged.")
    var ledger = false
    @Option(help: ArgumentHelp("With --ledger: days that each fleet lives, 1 to 3660; 1 by default.", valueName: "count"))
    var days: Int?
    @Option(help: ArgumentHelp("With --ledger: pods of each fleet, 1 to 10000; 10 by default.", valueName: "count"))
    var servers: Int?
    @Option(help: ArgumentHelp("With --ledger: time between two polls, 1s to 1h; 60s by default.", valueName: "time"))
    var poll: SpanArgument?
    @Option(
        help: ArgumentHelp(
            "With --ledger: write each run's log and ledger to FILE.KIND.SEED, for Scripts/ledger_truth.py.", valueName: "file"))
    var log: String?
    @Option(help: ArgumentHelp("Fleets at a time; the number of CPUs by default.", valueName: "count"))
    var parallel: Int?
    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard (1...1_000_000).contains(seeds) else { throw ValidationError("--seeds must be 1 to 1000000; you gave \(seeds)") }
        guard first <= UInt64.max - UInt64(seeds) else { throw ValidationError("--first is too large; you gave \(first)") }
        if let weeks, !(1...520).contains(weeks) { throw ValidationError("--weeks must be 1 to 520; you gave \(weeks)") }
        if decisions, weeks == nil { throw ValidationError("--decisions needs --weeks: how long each fleet lives, e.g. --weeks 52") }
        if let parallel, !(1...1024).contains(parallel) {
            throw ValidationError("--parallel must be 1 to 1024; you gave \(parallel)")
        }
        try validateLedger()
    }

    private func validateLedger() throws {
        guard ledger else {
            let given = [("--days", days == nil), ("--servers", servers == nil), ("--poll", poll == nil), ("--log", log == nil)]
            if let option = given.first(where: { !$0.1 })?.0 { throw ValidationError("\(option) needs --ledger") }
            return
        }
        if weeks != nil { throw ValidationError("--ledger has no --weeks; give --days") }
        if let days, !(1...3660).contains(days) { throw ValidationError("--days must be 1 to 3660; you gave \(days)") }
        if let servers, !(1...10_000).contains(servers) { throw ValidationError("--servers must be 1 to 10000; you gave \(servers)") }
        if let poll, !(Duration.seconds(1)...Duration.seconds(3600)).contains(poll.span) {
            throw ValidationError("--poll must be 1s to 1h; you gave \(poll.span.inWords)")
        }
    }

    func run() async throws {
        let width = parallel ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
        if ledger { return try await compareLedgers(width: width) }
        var sums = Sums()
        try await withThrowingTaskGroup(of: (UInt64, FleetOutcome).self) { group in
            var next = first
            let end = first + UInt64(seeds)
            func add() {
                guard next < end else { return }
                let seed = next
                next += 1
                group.addTask { (seed, try await run(seed: seed)) }
            }
            for _ in 0..<width { add() }
            while let (seed, outcome) = try await group.next() {
                sums.add(outcome, seed: seed)
                add()
            }
        }
        try Terminal.print(json ? try sums.encoded(of: self) : sums.text(of: self))
        if !sums.failures.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
    }

    private func compareLedgers(width: Int) async throws {
        let runs = LedgerRuns(days: days ?? 1, servers: servers ?? 10, poll: poll?.span ?? .seconds(60), log: log)
        let outcomes = try await runs.run(seeds: first...(first + UInt64(seeds) - 1), width: width)
        try Terminal.print(json ? try runs.encoded(outcomes) : runs.text(outcomes))
        if outcomes.contains(where: { !$0.violations.isEmpty }) { throw ExitCode(ExitStatus.failed.rawValue) }
    }

    private func run(seed: UInt64) async throws -> FleetOutcome {
        guard let weeks else { return try await RandomFleet(seed: seed).run() }
        if decisions { return DecisionFleet(seed: seed, weeks: weeks).run() }
        return try await LongFleet(seed: seed, weeks: weeks).run()
    }

    /// A failed run, and how to repeat it.
    private func lines(_ seed: UInt64, _ outcome: FleetOutcome) -> [String] {
        let life = (weeks.map { " --weeks \($0)" } ?? "") + (decisions ? " --decisions" : "")
        var lines = ["Seed \(seed) failed:"] + outcome.violations.map { "  \($0)" }
        if !outcome.tail.isEmpty { lines += ["  the last events:"] + outcome.tail.map { "  \($0)" } }
        return lines + ["  Repeat it: controlplane simulate --first \(seed) --seeds 1\(life)", ""]
    }

    /// What all runs had together.
    struct Sums {
        var failures: [(seed: UInt64, outcome: FleetOutcome)] = []
        private var (stops, canceled, falseStops, leftOn, falseReports, restarts, passes) = (0, 0, 0, 0, 0, 0, 0)
        private var (serverTime, runningTime) = (Duration.zero, Duration.zero)
        private var (recorded, billed, difference) = (Money.zero, Money.zero, Money.zero)

        mutating func add(_ outcome: FleetOutcome, seed: UInt64) {
            if !outcome.violations.isEmpty { failures.append((seed, outcome)) }
            stops += outcome.stops
            canceled += outcome.aborts
            falseStops += outcome.falseStops
            leftOn += outcome.leftOn
            falseReports += outcome.falseReports
            restarts += outcome.restarts
            passes += outcome.passes
            serverTime += outcome.serverTime
            runningTime += outcome.runningTime
            recorded += outcome.recorded
            billed += outcome.billed
            difference += outcome.difference
        }

        private var serverYears: Double { serverTime.inSeconds / (365.25 * 86_400) }

        func text(of command: SimulateCommand) -> String {
            var lines: [String] = []
            for (seed, outcome) in failures.sorted(by: { $0.seed < $1.seed }) { lines += command.lines(seed, outcome) }
            let last = command.first + UInt64(command.seeds) - 1
            let time = String(format: "%.1f server-days (%.4f server-years)", serverTime.inSeconds / 86_400, serverYears)
            lines.append(
                "\(command.seeds) fleets (seeds \(command.first) to \(last)), \(time) of virtual time, \(passes) polls, \(restarts) restarts of the daemon."
            )
            lines.append(
                "\(stops) stops, \(canceled) canceled. False stops: \(falseStops). Idle servers left on: \(leftOn). Failed seeds: \(failures.count)."
            )
            if command.decisions {
                lines.append("Servers reported as stopped that ran: \(falseReports).")
            } else {
                lines.append("Pods: \(recorded) recorded, \(billed) billed; the differences are \(share) of the bill.")
            }
            return lines.joined(separator: "\n")
        }

        private var moneyError: Double? {
            billed > .zero ? Double(difference.microdollars) / Double(billed.microdollars) : nil
        }

        private var share: String { moneyError.map { String(format: "%.3f %%", $0 * 100) } ?? "unknown" }

        /// A failed seed with its first violation.
        private struct Failure: Encodable {
            var seed: UInt64
            var violation: String
        }

        private struct Document: Encodable {
            var seeds: Int
            var first: UInt64
            var weeks: Int?
            var decisions: Bool
            var serverSeconds, runningSeconds: Double
            var passes, restarts, stops, canceledStops, falseStops, leftOn: Int
            /// `nil`: checked at every poll, and part of the violations.
            var falseReports: Int?
            var failedSeeds: [UInt64]
            var failures: [Failure]
            var recordedUsd, billedUsd: Double?
            var moneyError: Double?
        }

        func encoded(of command: SimulateCommand) throws -> String {
            let failed = failures.sorted { $0.seed < $1.seed }
            let document = Document(
                seeds: command.seeds, first: command.first, weeks: command.weeks, decisions: command.decisions,
                serverSeconds: serverTime.inSeconds,
                runningSeconds: runningTime.inSeconds, passes: passes, restarts: restarts, stops: stops,
                canceledStops: canceled, falseStops: falseStops, leftOn: leftOn,
                falseReports: command.decisions ? falseReports : nil, failedSeeds: failed.map(\.seed),
                failures: failed.map { Failure(seed: $0.seed, violation: $0.outcome.violations.first ?? "") },
                recordedUsd: command.decisions ? nil : recorded.dollars, billedUsd: command.decisions ? nil : billed.dollars,
                moneyError: moneyError)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return String(decoding: try encoder.encode(document), as: UTF8.self)
        }
    }
}
