import ArgumentParser
import Fleet
import Foundation
import Money
import Wire

struct CostsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "costs", abstract: "Show what the servers cost, wasted and saved.",
        discussion: """
            Amounts are billed (closed by RunPod's bill), observed, or estimated (a gap in the observations).
            Without dates: this month so far. Times are RFC 3339 or dates of the time zone.

              controlplane costs
              controlplane costs --by server --since 2026-11-01
              controlplane costs --by day --csv > november.csv
              controlplane costs --explain sd-api 2026-11-20
            """)

    enum Grouping: String, ExpressibleByArgument, CaseIterable { case owner, tag, gpu, server, day, month, kind, component }

    @Option(help: "Group by owner, tag, gpu, server, day, month, kind or component.")
    var by: Grouping?
    @Option(help: ArgumentHelp("Start of the report.", valueName: "time"))
    var since: String?
    @Option(help: ArgumentHelp("End of the report; now by default.", valueName: "time"))
    var until: String?
    @Option(help: ArgumentHelp("Time zone of dates, days and months (MONEY_TIME_ZONE).", valueName: "zone"))
    var zone: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Show how a day's cost is calculated.", valueName: "server day"))
    var explain: [String] = []
    @Flag(help: "Show what RunPod's bill changed, and why.")
    var reconcile = false
    @Flag(help: "Print CSV: one row per group, six decimals, no total row.")
    var csv = false
    @Flag(help: "Print one HTML page that prints well.")
    var html = false
    @OptionGroup var connection: Connection

    func validate() throws {
        if !explain.isEmpty, !(1...2).contains(explain.count) {
            throw ValidationError("--explain takes a server and a date, as in --explain sd-api 2026-11-20.")
        }
        if reconcile, !explain.isEmpty { throw ValidationError("Choose one of --explain and --reconcile.") }
        if reconcile || !explain.isEmpty {
            let name = reconcile ? "--reconcile" : "--explain"
            if csv || html { throw ValidationError("\(name) has no --csv and no --html; use --json for programs.") }
            if by != nil { throw ValidationError("\(name) does not group; leave out --by.") }
            if !reconcile, since != nil || until != nil { throw ValidationError("--explain shows one day; leave out --since and --until.") }
        }
        if [csv, html, connection.json].count(where: { $0 }) > 1 { throw ValidationError("Choose one of --csv, --html and --json.") }
        for date in [since, until].compactMap({ $0 }) where !CostsCommand.isTime(date) {
            throw ValidationError("\(date) is neither a date such as 2026-11-20 nor a time such as 2026-11-20T08:00:00Z.")
        }
    }

    func run() async throws {
        let client = APIClient(connection: connection)
        if reconcile { return try await showReconciliation(client) }
        if let server = explain.first { return try await explain(server, day: explain.dropFirst().first, client) }
        let (costs, raw) = try await client.get("/costs\(query)", as: CostsDocument.self)
        if connection.json { return try connection.print(raw, or: "") }
        let text =
            if csv { CostsText.csv(costs.report) } else if html { CostsText.html(costs.report) } else {
                CostsText.text(costs, isWhole: by == nil && since == nil && until == nil, width: Terminal.width)
            }
        if csv || html { try Terminal.printWhole(text) } else { try connection.print(raw, or: text) }
    }

    /// The daemon knows the zone of dates.
    var query: String {
        let given = [
            ("by", by?.rawValue), ("from", since), ("to", until), ("zone", zone),
        ]
        return CostsCommand.query(given)
    }

    private static func query(_ given: [(String, String?)]) -> String {
        let parts = given.compactMap { name, value in
            value.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }.map { "\(name)=\($0)" }
        }
        return parts.isEmpty ? "" : "?\(parts.joined(separator: "&"))"
    }

    /// A time in RFC 3339, or a date.
    static func isTime(_ text: String) -> Bool { Timestamp(text) != nil || LocalDays.utc.start(ofDate: text) != nil }

    private func showReconciliation(_ client: APIClient) async throws {
        let given = [
            ("from", since), ("to", until), ("zone", zone),
        ]
        let path = "/costs/reconciliation" + CostsCommand.query(given)
        let (found, raw) = try await client.get(path, as: ReconciliationDocument.self)
        try connection.print(raw, or: CostsText.reconciliation(found))
    }

    private func explain(_ server: String, day: String?, _ client: APIClient) async throws {
        let path = "/costs/explain" + CostsCommand.query([("server", server), ("day", day), ("zone", zone)])
        let (explanation, raw) = try await client.get(path, as: CostExplanationDocument.self)
        try connection.print(raw, or: CostsText.explanation(explanation, width: Terminal.width))
    }
}
