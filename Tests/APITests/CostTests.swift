import Fleet
import Foundation
import HTTPTypes
import Money
import Simulation
import Store
import Testing
import Wire

@testable import API

/// Costs over the API: the golden day of docs/MONEY.md, every grouping, and inputs that are refused.
@Suite struct CostTests {
    private static func clock(_ text: String) -> Timestamp {
        let midnight = Timestamp("2026-11-20T00:00:00Z") ?? .distantPast
        return text == "24:00:00" ? midnight + .seconds(86_400) : Timestamp("2026-11-20T\(text)Z") ?? midnight
    }

    /// From, to, compute in dollars per hour (0: stopped).
    private static let rows: [(String, String, Int64, CostSource)] = [
        ("00:00:00", "03:12:40", 3_990_000, .observed), ("03:12:40", "08:30:15", 0, .observed),
        ("08:30:15", "12:00:00", 3_990_000, .observed), ("12:00:00", "17:40:00", 4_190_000, .observed),
        ("17:40:00", "18:00:00", 4_190_000, .estimated), ("18:00:00", "24:00:00", 0, .observed),
    ]

    private func golden() async throws -> (Harness, ServerID) {
        let harness = try await Harness()
        let id = try harness.fleet.id("forgotten-h200")
        let label = CostLabel(name: "sd-api", kind: .pod, owner: "ana", tags: ["llm"], gpu: "H200", isManaged: true)
        func edit(_ component: CostComponent, _ rate: (Int64) -> Int64) -> LedgerEdit {
            let intervals = CostTests.rows.map { row in
                CostInterval(
                    start: CostTests.clock(row.0), end: CostTests.clock(row.1), rate: Rate(microdollarsPer720Hours: rate(row.2)),
                    source: row.3, reason: row.3 == .estimated ? .gap : row.2 > 0 ? .running : .stopped, label: label)
            }
            return LedgerEdit(server: id, component: component, from: CostTests.clock("00:00:00"), intervals: intervals)
        }
        let changes = LedgerChanges(
            resources: [LedgerResource(providerID: id, server: id, kind: .pod, from: CostTests.clock("00:00:00"))],
            edits: [
                edit(.compute) { $0 * 720 }, edit(.volume) { $0 > 0 ? 10_000_000 : 20_000_000 },
                edit(.container) { $0 > 0 ? 5_000_000 : 0 },
            ])
        _ = try await harness.fleet.store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.save([], ledger: changes, events: [])
        }
        return (harness, id)
    }

    private func get<Body: Decodable>(_ harness: Harness, _ path: String, as type: Body.Type) async throws -> Body {
        let (status, body, _) = try await harness.call(.get, "/api/v1/\(path)", as: .read)
        #expect(status == 200, "\(body)")
        return try JSONDecoder().decode(type, from: Data(body.utf8))
    }

    @Test func explainsTheGoldenDayToTheMicrodollar() async throws {
        let (harness, id) = try await golden()
        let day = try await get(harness, "costs/explain?server=\(id)&day=2026-11-20", as: CostExplanationDocument.self)
        #expect(day.lines.map(\.total.microdollars) == [12_879_231, 147_029, 14_021_205, 23_861_390, 1_403_611, 166_666])
        #expect(day.lines.map(\.seconds) == [11_560, 19_055, 12_585, 20_400, 1_200, 21_600])
        #expect(day.lines.map(\.source) == ["observed", "observed", "observed", "observed", "estimated", "observed"])
        #expect(day.components.map(\.amount.microdollars) == [51_900_708, 490_181, 88_243])
        #expect(day.total.dollars == "52.479132")
    }

    @Test(arguments: CostGrouping.allCases) func reportsTheSameTotalByAnything(by: CostGrouping) async throws {
        let (harness, _) = try await golden()
        let path = "costs?from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z&step=day&by=\(by.rawValue)"
        let report = try await get(harness, path, as: CostsDocument.self).report
        #expect(report.total.total.microdollars == 52_479_132 && report.total.estimated.microdollars == 1_403_611)
        #expect(report.groups.reduce(0) { $0 + $1.amounts.total.microdollars } == 52_479_132)
        #expect(report.days.map(\.date) == ["2026-11-20"])
        let key = try #require(report.groups.first).key
        let expected = [
            CostGrouping.owner: "ana", .tag: "llm", .gpu: "H200", .day: "2026-11-20", .month: "2026-11", .kind: "pod",
            .component: "compute",
        ]
        if let wanted = expected[by] { #expect(key == wanted) }
    }

    /// Half-hour zones and zones with a shift of half an hour cut days elsewhere; nothing is lost.
    @Test(arguments: ["UTC", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Berlin"]) func daysOfAnyZoneAddUp(zone: String) async throws {
        let (harness, _) = try await golden()
        let name = zone.replacingOccurrences(of: "/", with: "%2F")
        let path = "costs?from=2026-11-18T00:00:00Z&to=2026-11-22T00:00:00Z&by=day&zone=\(name)"
        let report = try await get(harness, path, as: CostsDocument.self).report
        #expect(report.groups.reduce(0) { $0 + $1.amounts.total.microdollars } == 52_479_132)
        #expect(report.zone == zone)
    }

    @Test(arguments: [
        ("from=2026-11-19&to=2026-11-20&zone=Asia/Kolkata", "2026-11-18T18:30:00Z", "2026-11-19T18:30:00Z"),
        ("from=2026-11-19&to=2026-11-20T06:00:00Z", "2026-11-19T00:00:00Z", "2026-11-20T06:00:00Z"),
    ])
    func datesAreThoseOfTheZone(query: String, from: String, to: String) async throws {
        let report = try await get(try await Harness(), "costs?\(query)", as: CostsDocument.self).report
        #expect(report.from == Timestamp(from) && report.to == Timestamp(to))
        #expect(try await Harness().call(.get, "/api/v1/costs/reconciliation?\(query)", as: .read).status == 200)
    }

    @Test(arguments: [
        "costs?from=2026-02-30", "costs/reconciliation?to=yesterday", "costs?by=colour", "costs?zone=Mars", "costs?from=soon",
        "costs?from=2026-11-21T00:00:00Z&to=2026-11-20T00:00:00Z",
        "costs?from=1990-01-01T00:00:00Z", "costs/explain", "costs/explain?server=forgotten-h200&day=2026-02-30", "costs?step=hour",
    ])
    func badQueriesAreRefusedByName(path: String) async throws {
        let harness = try await Harness()
        let (status, body, _) = try await harness.call(.get, "/api/v1/\(path)", as: .read)
        #expect(status == 422, "\(body)")
    }

    @Test func reconciliationSaysWhetherTheBillIsRead() async throws {
        let found = try await get(try await Harness(), "costs/reconciliation", as: ReconciliationDocument.self)
        #expect(found.state == "off" && found.rows.isEmpty && found.billedUntil == nil)
    }
}
