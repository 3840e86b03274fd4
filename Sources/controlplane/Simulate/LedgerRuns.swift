import ArgumentParser
import Fleet
import Foundation
import Money
import Policy
import Simulation

/// What `simulate --ledger` runs: for each seed a fleet that is observed all the time, and one with gaps and a bill.
struct LedgerRuns {
    let days, servers: Int
    let poll: Duration
    /// The beginning of the files with each run's log; `nil`: none are written.
    let log: String?

    private struct Job: Sendable {
        var kind: LedgerFleet.Kind
        var seed: UInt64
    }

    /// In order of seed and kind.
    func run(seeds: ClosedRange<UInt64>, width: Int) async throws -> [LedgerOutcome] {
        var jobs = seeds.lazy.flatMap { seed in LedgerFleet.Kind.allCases.map { Job(kind: $0, seed: seed) } }.makeIterator()
        var outcomes: [LedgerOutcome] = []
        try await withThrowingTaskGroup(of: LedgerOutcome.self) { group in
            func add() {
                guard let job = jobs.next() else { return }
                group.addTask { [days, servers, poll] in
                    try await LedgerFleet(job.kind, seed: job.seed, days: days, servers: servers, poll: poll).run { day in
                        if days > 1 { Terminal.complain("seed \(job.seed), \(job.kind.rawValue): day \(day) of \(days)\n") }
                    }
                }
            }
            for _ in 0..<width { add() }
            while var outcome = try await group.next() {
                try write(outcome)
                // Of a month of 200 servers that is 30 MB.
                outcome.lines = []
                outcomes.append(outcome)
                add()
            }
        }
        return outcomes.sorted { ($0.seed, $0.kind.rawValue) < ($1.seed, $1.kind.rawValue) }
    }

    private func write(_ outcome: LedgerOutcome) throws {
        guard let log else { return }
        let path = "\(log).\(outcome.kind.rawValue).\(outcome.seed)"
        do { try outcome.lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8) } catch {
            throw ValidationError("\(path) cannot be written: \(error.localizedDescription). Choose another file with --log.")
        }
    }

    // MARK: Output

    func text(_ outcomes: [LedgerOutcome]) -> String {
        let rows = outcomes.map { outcome in
            [
                "\(outcome.seed)", outcome.kind.rawValue, "$\(outcome.ledger.total.exactDollars)", "$\(outcome.log.exactDollars)",
                "\(outcome.difference.microdollars)", outcome.error.map { String(format: "%.6f", $0 * 100) } ?? "unknown",
            ]
        }
        let table = Table(header: ["SEED", "KIND", "LEDGER", "LOG", "MICRO-DOLLARS OFF", "PERCENT OFF"], rows: rows).text(width: nil)
        let failures = outcomes.filter { !$0.violations.isEmpty }.map { outcome in
            let again = "controlplane simulate --ledger --days \(days) --servers \(servers) --poll \(poll.wholeSeconds)s"
            return "Seed \(outcome.seed), \(outcome.kind.rawValue), failed: \(outcome.violations.joined(separator: "; ")).\n"
                + "  Repeat it: \(again) --first \(outcome.seed) --seeds 1"
        }
        let time = String(format: "%.1f server-days", Double(days * servers * outcomes.count))
        let end = "\(outcomes.count) fleets, \(time) of virtual time, a poll every \(poll.inWords). Failed: \(failures.count)."
        return ([table] + failures + [end]).joined(separator: "\n")
    }

    private struct Document: Encodable {
        struct Run: Encodable {
            var seed: UInt64
            var kind: String
            var ledgerMicrodollars, logMicrodollars, differenceMicrodollars, estimatedMicrodollars, billedMicrodollars: Int64
            var error: Double?
            var violations: [String]
        }

        var days, servers: Int
        var pollSeconds: Int64
        var runs: [Run]
    }

    func encoded(_ outcomes: [LedgerOutcome]) throws -> String {
        let runs = outcomes.map { outcome in
            Document.Run(
                seed: outcome.seed, kind: outcome.kind.rawValue, ledgerMicrodollars: outcome.ledger.total.microdollars,
                logMicrodollars: outcome.log.microdollars, differenceMicrodollars: outcome.difference.microdollars,
                estimatedMicrodollars: outcome.ledger.estimated.microdollars, billedMicrodollars: outcome.ledger.billed.microdollars,
                error: outcome.error, violations: outcome.violations)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let document = Document(days: days, servers: servers, pollSeconds: poll.wholeSeconds, runs: runs)
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
