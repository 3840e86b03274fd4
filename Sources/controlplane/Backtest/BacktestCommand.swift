import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Policy
import SettingTable
import Subprocess

struct BacktestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest", abstract: "Compare the costs of idle timeouts on recorded activity.",
        discussion: """
            Without --from: the idle times that the daemon recorded, for up to 90 days.
            With --from, no daemon and no account are needed. The CSV file has requests
            (columns server, arrival_s, duration_s) or GPU samples (server, time_s,
            gpu_util_percent). Times are seconds since midnight UTC of any day, or RFC 3339.

              controlplane backtest train --timeout 5m,10m,auto --since 30d
              controlplane backtest --from requests.csv --timeout 5m,10m,auto --price 4.18

            Idle time is paid until the timeout, and a start costs the rent of its time.
            The optimum is the cost with the future known. auto learns from every gap so
            far and waits as long as waiting is cheaper than a start. The last gap, whose
            end was not recorded, does not count. STARTS are waits that a stop caused; EARLY
            are those soon after the stop, where waiting would have been cheaper.
            """)

    @Argument(help: ArgumentHelp("Server, by id or name; all without it.", valueName: "server"))
    var server: String?
    @Option(help: "Only servers with this tag.")
    var tag: String?
    @Option(help: ArgumentHelp("Only the latest history: 30d, 12h.", valueName: "span"))
    var since: SpanArgument?
    @Option(help: ArgumentHelp("CSV file with activity; - for standard input.", valueName: "file"))
    var from: String?
    @Option(help: ArgumentHelp("Idle timeouts separated by commas: 90s, 2h, auto, never.", valueName: "list"))
    var timeout = "2m,5m,10m,30m,auto,never"
    @Option(name: .customLong("start-time"), help: ArgumentHelp("Duration of a start until the server is ready.", valueName: "time"))
    var startTime = SpanArgument(.seconds(180))
    @Option(name: .customLong("minimum-timeout"), help: ArgumentHelp("Shortest timeout that auto chooses.", valueName: "time"))
    var minimumTimeout = SpanArgument(.zero)
    @Option(help: ArgumentHelp("Price in $ per hour; without it, costs are hours of rent.", valueName: "dollars"))
    var price: Double?
    @Option(
        name: .customLong("busy-percent"),
        help: ArgumentHelp("GPU usage (%) from which a sample counts as busy.", valueName: "percent"))
    var busyPercent = 1.0
    @OptionGroup var connection: Connection

    func validate() throws {
        _ = try rules()
        if from != nil, server != nil || tag != nil || since != nil {
            throw ValidationError(
                "--from reads a file; a server, --tag and --since select from the daemon's history. Give one or the other.")
        }
        if from == nil, price != nil { throw ValidationError("--price is for --from; the daemon knows the prices. Leave it out.") }
        guard startTime.span > .zero else { throw ValidationError("--start-time must be above 0, as in 90s or 3m; you gave 0") }
        guard price.map({ $0 > 0 && $0 < 100_000 }) ?? true else {
            throw ValidationError("--price must be above 0 and below 100000, in $ per hour; you gave \(price ?? 0)")
        }
        guard busyPercent > 0, busyPercent <= 100 else {
            throw ValidationError("--busy-percent must be above 0 and at most 100; you gave \(busyPercent)")
        }
    }

    func run() async throws {
        guard let from else { return try await HistoryReport(command: self).run() }
        let file: ActivityFile
        do { file = try ActivityFile(try await BacktestCommand.contents(of: from), busyPercent: busyPercent) } catch let problem
            as ActivityFile.Problem
        {
            throw fail("\(from): \(problem)", status: .usage)
        }
        let start = startTime.span.inSeconds
        let optimum = Backtest.optimum(file.activity, start: start)
        let results = try rules().map { rule in Result(rule: rule, outcome: Backtest.replay(file.activity, under: rule.rule, start: start))
        }
        guard results.first.map({ $0.outcome.silences > 0 }) ?? false else {
            throw fail("\(from) has no idle gap between two busy times, so timeouts cannot be compared", status: .failed)
        }
        if connection.json { return try Terminal.printJSON(try encoded(file, results, optimum: optimum, start: start)) }
        try Terminal.print(summary(file, results[0].outcome))
        try Terminal.print("")
        try Terminal.print(table(results, optimum: optimum, start: start).text(width: Terminal.width))
    }

    // MARK: Parts

    struct NamedRule {
        var name: String
        var rule: Backtest.Rule
    }

    private struct Result {
        var rule: NamedRule
        var outcome: Backtest.Outcome
    }

    func rules() throws -> [NamedRule] {
        let names = timeout.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        guard !names.isEmpty, names.count <= 50 else {
            throw ValidationError("--timeout must be 1 to 50 timeouts, as in 5m,10m,auto; you gave \(names.count)")
        }
        return try names.map { name in
            switch IdleTimeout(text: name) {
            case .auto?: return NamedRule(name: "auto", rule: .learned(floor: minimumTimeout.span.inSeconds))
            case .after(let span)?: return NamedRule(name: span.inWords, rule: .fixed(seconds: span.inSeconds))
            case .never?: return NamedRule(name: "never", rule: .never)
            case nil:
                throw ValidationError(
                    "--timeout must be spans, auto or never, as in 5m,10m,auto; you gave \(name.isEmpty ? "nothing" : name)")
            }
        }
    }

    private static let largestFile = 1 << 30

    /// The text of a file, unpacked if it is gzip's; `-` is standard input.
    static func contents(of file: String) async throws -> String {
        let data: Data
        if file == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else {
            do {
                let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
                data = try handle.readToEnd() ?? Data()
                try handle.close()
            } catch {
                throw fail("cannot read \(file); check that it is a file that you may read", status: .usage)
            }
        }
        return data.starts(with: [0x1F, 0x8B]) ? try await unpacked(data, of: file) : String(decoding: data, as: UTF8.self)
    }

    private static func unpacked(_ data: Data, of file: String) async throws -> String {
        do {
            let result = try await Subprocess.run(
                .name("gzip"), arguments: ["-dc"], input: .array(Array(data)), output: .bytes(limit: largestFile), error: .discarded)
            guard result.terminationStatus.isSuccess else { throw fail("\(file) is compressed and damaged", status: .usage) }
            return String(decoding: result.standardOutput, as: UTF8.self)
        } catch let code as ExitCode {
            throw code
        } catch {
            throw fail("\(file) is compressed and cannot be unpacked: \(error)", status: .usage)
        }
    }

    private func summary(_ file: ActivityFile, _ outcome: Backtest.Outcome) -> String {
        let what = file.kind == .requests ? "requests" : "GPU samples"
        let days = String(format: "%.1f", file.spanSeconds / 86_400)
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        return "\(count(file.serverCount, "server")), \(file.rowCount) \(what) over \(days) days, \(count(outcome.silences, "idle gap")). "
            + "A start costs \(startTime.span.inWords) of rent."
    }

    private func cost(_ seconds: Double) -> String {
        price.map { String(format: "$%.2f", seconds / 3600 * $0) } ?? String(format: "%.1f h", seconds / 3600)
    }

    private func table(_ results: [Result], optimum: Double, start: Double) -> Table {
        var rows = results.map { result in
            let outcome = result.outcome
            return [
                result.rule.name, cost(outcome.idlePaidSeconds), "\(outcome.starts)", "\(outcome.early)", cost(outcome.cost(start: start)),
                optimum > 0 ? String(format: "%.3f", outcome.cost(start: start) / optimum) : "-",
            ]
        }
        rows.append(["optimum", "", "", "", cost(optimum), "1.000"])
        return Table(header: ["IDLE TIMEOUT", "IDLE COST", "STARTS", "EARLY", "TOTAL", "VS. OPTIMUM"], rows: rows)
    }

    private struct Document: Encodable {
        struct Rule: Encodable {
            var timeout: String
            var idlePaidSeconds: Double
            var starts: Int
            var early: Int
            var costSeconds: Double
            var timesTheOptimum: Double?
            var costUsd: Double?
            var shortestTimeoutSeconds: Double?
            var longestTimeoutSeconds: Double?
        }
        var servers: Int
        var rows: Int
        var idleGaps: Int
        var startTimeSeconds: Double
        var optimumSeconds: Double
        var timeouts: [Rule]
    }

    private func encoded(_ file: ActivityFile, _ results: [Result], optimum: Double, start: Double) throws -> String {
        let rules = results.map { result in
            let cost = result.outcome.cost(start: start)
            return Document.Rule(
                timeout: result.rule.name, idlePaidSeconds: result.outcome.idlePaidSeconds, starts: result.outcome.starts,
                early: result.outcome.early,
                costSeconds: cost, timesTheOptimum: optimum > 0 ? cost / optimum : nil,
                costUsd: price.map { (cost / 3600 * $0 * 1_000_000).rounded() / 1_000_000 },
                shortestTimeoutSeconds: result.outcome.shortest.isFinite ? result.outcome.shortest : nil,
                longestTimeoutSeconds: result.outcome.longest.isFinite ? result.outcome.longest : nil)
        }
        let document = Document(
            servers: file.serverCount, rows: file.rowCount, idleGaps: results[0].outcome.silences, startTimeSeconds: start,
            optimumSeconds: optimum, timeouts: rules)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}

extension SpanArgument {
    fileprivate init(_ span: Duration) { self.span = span }

    var defaultValueDescription: String { span == .zero ? "0s" : span.inWords.replacing(" min", with: "m") }
}
