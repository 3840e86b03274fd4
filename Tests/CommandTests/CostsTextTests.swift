import ArgumentParser
import Fleet
import Foundation
import Testing
import Wire

@testable import controlplane

/// Reports of costs as text, CSV and HTML.
@Suite struct CostsTextTests {
    private func money(_ microdollars: Int64) -> MoneyDocument {
        MoneyDocument(microdollars: microdollars, dollars: Money(microdollars: microdollars).exact)
    }

    private func group(_ key: String, _ observed: Int64, _ billed: Int64, unpriced: Double = 0) -> CostGroupDocument {
        CostGroupDocument(
            key: key, name: key,
            amounts: CostAmountsDocument(
                observed: money(observed), estimated: money(0), billed: money(billed), total: money(observed + billed)),
            unpricedSeconds: unpriced)
    }

    private func report(_ groups: [CostGroupDocument]) -> CostReportDocument {
        let total = groups.reduce((Int64(0), Int64(0))) {
            ($0.0 + $1.amounts.observed.microdollars, $0.1 + $1.amounts.billed.microdollars)
        }
        return CostReportDocument(
            from: Timestamp(secondsSinceEpoch: 1_793_491_200), to: Timestamp(secondsSinceEpoch: 1_796_083_200), zone: "UTC", by: "owner",
            groups: groups, total: group("", total.0, total.1).amounts, unpriced: groups.filter { $0.unpricedSeconds > 0 }, days: [])
    }

    @Test func aTableAlignsAmountsAndNamesWhatHasNoPrice() {
        let text = CostsText.report(
            report([group("ana", 170_000, 50_920_000), group("unassigned", 3_200_000, 0, unpriced: 720)]), width: nil)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines[0] == "OWNER       OBSERVED  ESTIMATED  BILLED   TOTAL")
        #expect(lines[1] == "ana            $0.17      $0.00  $50.92  $51.09")
        #expect(lines[3] == "Total          $3.37      $0.00  $50.92  $54.29")
        #expect(lines[4] == "No price for 1 server(s) (12 min): unassigned.")
    }

    @Test func csvHasSixDecimalsNoTotalAndNoFormulas() {
        let text = CostsText.csv(report([group("ana, \"the\" owner", 1, -1_388_542), group("=SUM(A1)", 52_479_132, 0)]))
        #expect(
            text == """
                owner,name,observed,estimated,billed,total,unpriced_seconds
                "ana, ""the"" owner","ana, ""the"" owner",0.000001,0.000000,-1.388542,-1.388541,0
                '=SUM(A1),'=SUM(A1),52.479132,0.000000,0.000000,52.479132,0
                """)
    }

    @Test func htmlEscapesNames() {
        let text = CostsText.html(report([group("<script>", 1, 0)]))
        #expect(!text.contains("<script>") && text.contains("&lt;script&gt;") && text.contains("@media print"))
    }

    /// Dates are those of the report's zone: its first day, and its last.
    @Test func htmlNamesTheDaysOfTheZone() {
        var november = report([group("ana", 1, 0)])
        (november.zone, november.from) = ("Europe/Berlin", Timestamp("2026-10-31T23:00:00Z") ?? .distantPast)
        november.to = Timestamp("2026-11-30T23:00:00Z") ?? .distantPast
        #expect(CostsText.html(november).contains("<title>Costs by owner, 2026-11-01 to 2026-11-30</title>"))
    }

    /// What is no amount of dollars is refused before anything is sent.
    @Test(arguments: ["nan", "inf", "-inf", "0x10", "1e3", "-5", "", "5 ", "0.0000001", "1000000001"])
    func noBudgetHasAnAmountThatIsNone(text: String) {
        #expect(throws: (any Error).self) { _ = try BudgetsCommand.Set.parse(["z", "--per", "hour", "--", text]) }
    }

    @Test func aBudgetHasAnAmountOfDollars() throws {
        #expect(try BudgetsCommand.Set.parse(["z", "12.50"]).amount.dollars == 12.5)
    }

    /// A server's name is anybody's choice: commands that people copy name it by its id, or quote it.
    @Test func commandsInTextsNameServersByID() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources")
        let named = try Regex(#"controlplane [a-z-]+( [a-z-]+)* \\\((server\.)?(record\.|view\.)?name"#)
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" && file.lastPathComponent != "OpenAPIDocument.swift" {
            count += 1
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.contains("controlplane ") {
                // A budget's or schedule's own name is checked when it is set.
                let isOther = ["controlplane budgets ", "controlplane schedule "].contains { line.contains($0) }
                #expect(isOther || line.firstMatch(of: named) == nil, "\(file.lastPathComponent): \(line)")
            }
        }
        #expect(count > 300)
    }

    @Test func anEmptyReportSaysSo() {
        #expect(CostsText.report(report([]), width: nil).hasPrefix("Nothing was spent from 2026-11-"))
    }

    @Test(arguments: [
        "--explain train 2026-11-27 --csv", "--explain train --html", "--reconcile --csv", "--reconcile --by owner",
        "--explain train --by owner", "--explain train --since 2026-11-01", "--reconcile --explain train",
    ])
    func refusesOptionsThatItWouldIgnore(line: String) {
        #expect(throws: (any Error).self) { _ = try CostsCommand.parse(line.split(separator: " ").map(String.init)) }
    }

    @Test(arguments: ["--explain train 2026-11-27 --json", "--reconcile --since 2026-11-01", "--by owner --csv"])
    func takesOptionsThatBelongTogether(line: String) throws {
        _ = try CostsCommand.parse(line.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        ("2026-11-20", true), ("2026-11-20T08:00:00Z", true), ("2026-02-30", false), ("soon", false), ("2026-11", false),
    ])
    func takesTimesAndDates(text: String, isTaken: Bool) { #expect(CostsCommand.isTime(text) == isTaken) }

    @Test func leavesDatesToTheDaemonWhichKnowsTheirZone() throws {
        let query = try CostsCommand.parse(["--since", "2026-11-26", "--until", "2026-11-27", "--by", "day"]).query
        #expect(query.removingPercentEncoding == "?by=day&from=2026-11-26&to=2026-11-27")
    }
}

extension Money {
    fileprivate var exact: String {
        let rest = String(microdollars.magnitude % 1_000_000)
        return "\(microdollars < 0 ? "-" : "")\(microdollars.magnitude / 1_000_000)." + String(repeating: "0", count: 6 - rest.count) + rest
    }
}
