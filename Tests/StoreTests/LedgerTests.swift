import Fleet
import Foundation
import GRDB
import Money
import Testing

@testable import Store

/// The ledger on disk: what is written is read back to the micro-dollar, and roll-ups equal what they sum up.
@Suite struct LedgerTests {
    static let pod = serverID("pod1")
    static let midnight = Timestamp("2026-11-20T00:00:00Z") ?? .distantPast
    static let label = CostLabel(name: "sd-api", kind: .pod, owner: "ana", tags: ["llm", "prod"], gpu: "H200", isManaged: true)

    static func clock(_ text: String) -> Timestamp { Timestamp("2026-11-20T\(text)Z") ?? midnight + .seconds(86_400) }

    /// The golden day of docs/MONEY.md.
    static func goldenEdits() -> [LedgerEdit] {
        let runs = [
            ("00:00:00", "03:12:40", 2_872_800_000, CostSource.observed), ("08:30:15", "12:00:00", 2_872_800_000, .observed),
            ("12:00:00", "17:40:00", 3_016_800_000, .observed), ("17:40:00", "18:00:00", 3_016_800_000, .estimated),
        ]
        let off = [("03:12:40", "08:30:15"), ("18:00:00", "24:00:00")]
        func interval(_ from: String, _ to: String, _ rate: Int64, _ source: CostSource, _ reason: CostReason) -> CostInterval {
            CostInterval(
                start: clock(from), end: clock(to), rate: Rate(microdollarsPer720Hours: rate), source: source, reason: reason, label: label)
        }
        let compute = runs.map { interval($0.0, $0.1, Int64($0.2), $0.3, .running) }
        let volume =
            runs.map { interval($0.0, $0.1, 10_000_000, $0.3, .running) }
            + off.map { interval($0.0, $0.1, 20_000_000, .observed, .stopped) }
        let container = runs.map { interval($0.0, $0.1, 5_000_000, $0.3, .running) }
        return [(CostComponent.compute, compute), (.volume, volume.sorted { $0.start < $1.start }), (.container, container)].map {
            LedgerEdit(server: pod, component: $0.0, from: midnight, intervals: $0.1)
        }
    }

    private func write(_ changes: LedgerChanges, to store: FleetStore, days: LocalDays = .utc) async throws {
        _ = try await store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.save([], ledger: changes, days: days, events: [])
        }
    }

    private func golden() async throws -> FleetStore {
        let store = try FleetStore.inMemory()
        let changes = LedgerChanges(
            resources: [LedgerResource(providerID: LedgerTests.pod, server: LedgerTests.pod, kind: .pod, from: LedgerTests.midnight)],
            edits: LedgerTests.goldenEdits())
        try await write(changes, to: store)
        return store
    }

    private func sum(_ cells: [CostCell]) -> CostAmounts { cells.reduce(CostAmounts()) { $0 + $1.amounts } }

    private var day: [Timestamp] { [LedgerTests.midnight, LedgerTests.midnight + .seconds(86_400)] }

    @Test func goldenDayIsExact() async throws {
        let cells = try await golden().ledger.costCells(boundaries: day, days: .utc)
        #expect(sum(cells).total.microdollars == 52_479_132 && sum(cells).estimated.microdollars == 1_403_611)
        let byComponent = Dictionary(grouping: cells, by: \.component).mapValues { sum($0).total.microdollars }
        #expect(byComponent == [.compute: 51_900_708, .volume: 490_181, .container: 88_243])
    }

    /// I6: a day that is rolled up is the same as its intervals. Writing again, as a second control plane or one after a crash does,
    /// changes nothing.
    @Test func F41_rolledDaysEqualTheirIntervalsHoweverOftenTheyAreWritten() async throws {
        let store = try await golden()
        let live = try await store.ledger.costCells(boundaries: day, days: .utc)
        #expect(try await store.ledger.rollUp(to: LedgerTests.midnight + .seconds(2 * 86_400), days: .utc))
        let rolled = try await store.ledger.costCells(boundaries: day, days: .utc)
        #expect(Set(live) == Set(rolled))
        try await write(LedgerChanges(edits: LedgerTests.goldenEdits()), to: store)
        #expect(Set(try await store.ledger.costCells(boundaries: day, days: .utc)) == Set(live))
        // A later answer replaces the estimate: the day follows.
        let ended = LedgerTests.clock("17:40:00")
        try await write(
            LedgerChanges(
                edits: [CostComponent.compute, .container].map {
                    LedgerEdit(server: LedgerTests.pod, component: $0, from: ended, intervals: [])
                }), to: store)
        #expect(sum(try await store.ledger.costCells(boundaries: day, days: .utc)).total.microdollars == 52_479_132 - 1_396_666 - 2_315)
    }

    /// I3, I9: any partition, and any grouping, has the same total.
    @Test(arguments: CostGrouping.allCases) func everyGroupingHasTheSameTotal(grouping: CostGrouping) async throws {
        let store = try await golden()
        let hours = (0...24).map { LedgerTests.midnight + .seconds($0 * 3600) }
        let report = CostReport(try await store.ledger.costCells(boundaries: hours, days: .utc), by: grouping)
        #expect(report.total.total.microdollars == 52_479_132)
        let groups = report.groups.reduce(Money.zero) { $0 + $1.amounts.total }
        // It has two tags.
        #expect(groups.microdollars == (grouping == .tag ? 2 : 1) * 52_479_132)
    }

    /// A change of the time zone computes the days again; the sum of the days stays.
    @Test(arguments: [Int64(0), 19_800, -34_200]) func daysOfAnotherZoneAddUp(offset: Int64) async throws {
        let store = try await golden()
        _ = try await store.ledger.rollUp(to: LedgerTests.midnight + .seconds(3 * 86_400), days: .utc)
        let days = LocalDays(zone: "Fixed/\(offset)") { _ in offset }
        let range = days.boundaries(
            from: LedgerTests.midnight - .seconds(86_400), to: LedgerTests.midnight + .seconds(2 * 86_400))
        let live = try await store.ledger.costCells(boundaries: range, days: days)
        while try await !store.ledger.rollUp(to: LedgerTests.midnight + .seconds(3 * 86_400), days: days) {}
        let rolled = try await store.ledger.costCells(boundaries: range, days: days)
        #expect(Set(live) == Set(rolled) && sum(rolled).total.microdollars == 52_479_132)
    }

    /// A volume whose price changes comes with a later beginning each time: it stays one resource, and its end is the end of all of it.
    @Test func aVolumeThatChangesIsOneResource() async throws {
        let store = try FleetStore.inMemory()
        let (id, start) = (serverID("volume1"), LedgerTests.midnight)
        for (day, isGone) in [(0, false), (1, false), (2, true)] {
            let from = start + .seconds(Int64(day) * 86_400)
            let resource = LedgerResource(
                providerID: id, server: id, kind: .networkVolume, from: from, to: isGone ? from + .seconds(3600) : nil)
            try await write(LedgerChanges(resources: [resource]), to: store)
        }
        let rows = try await store.read { db in
            try Row.fetchAll(db, sql: "SELECT from_at, to_at FROM ledger_resource").map { [$0["from_at"], $0["to_at"]] as [Int64?] }
        }
        let end = start + .seconds(2 * 86_400 + 3600)
        #expect(rows == [[start.microsecondsSinceEpoch, end.microsecondsSinceEpoch]])
        // It exists again: a resource of its own.
        let again = LedgerResource(providerID: id, server: id, kind: .networkVolume, from: start + .seconds(5 * 86_400))
        try await write(LedgerChanges(resources: [again]), to: store)
        #expect(try await store.read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM ledger_resource") } == 2)
    }

    @Test func anOpenIntervalIsEstimatedWhereNothingWasObserved() async throws {
        let store = try FleetStore.inMemory()
        let start = LedgerTests.midnight
        let open = CostInterval(start: start, rate: Rate(microdollarsPer720Hours: 720_000_000), label: LedgerTests.label)
        try await write(
            LedgerChanges(
                resources: [LedgerResource(providerID: LedgerTests.pod, server: LedgerTests.pod, kind: .pod, from: start)],
                edits: [LedgerEdit(server: LedgerTests.pod, component: .compute, from: start, intervals: [open])]), to: store)
        let hour = [start, start + .seconds(3600)]
        #expect(sum(try await store.ledger.costCells(boundaries: hour, days: .utc)).observed.microdollars == 1_000_000)
        let half = try await store.ledger.costCells(
            boundaries: hour, days: .utc, unproven: [LedgerTests.pod: start + .seconds(1800)])
        #expect(sum(half).observed.microdollars == 500_000 && sum(half).estimated.microdollars == 500_000)
    }

    /// Two open intervals of one component are refused by the database itself.
    @Test func oneOpenIntervalPerComponent() async throws {
        let store = try await golden()
        try await write(
            LedgerChanges(
                edits: [
                    LedgerEdit(
                        server: LedgerTests.pod, component: .compute, from: LedgerTests.midnight + .seconds(86_400),
                        intervals: [
                            CostInterval(start: LedgerTests.midnight + .seconds(86_400), rate: .zero, label: LedgerTests.label)
                        ])
                ]), to: store)
        #expect(throws: DatabaseError.self) {
            try store.unguarded { db in
                try db.execute(
                    sql: "INSERT INTO rate_interval SELECT server, component, start + 1, NULL, rate, source, reason, label, edge "
                        + "FROM rate_interval WHERE \"end\" IS NULL")
            }
        }
    }
}

func serverID(_ text: String) -> ServerID {
    guard let id = ServerID(text) else { preconditionFailure("\(text) is no id") }
    return id
}
