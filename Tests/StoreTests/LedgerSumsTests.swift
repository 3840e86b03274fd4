import Fleet
import GRDB
import Money
import Testing

@testable import Store

/// Reports from the sums of completed days equal the plain sum of all intervals, closed hours and adjustments, to the micro-dollar.
@Suite struct LedgerSumsTests {
    private static let start = Timestamp("2026-10-20T00:00:00Z") ?? .distantPast
    private static let days = 8
    private static let end = start + .seconds(Int64(days) * 86_400)
    private static let servers = (0..<4).map { serverID("server\($0)") }

    private struct Key: Hashable {
        var start: Timestamp, server: ServerID, label: CostLabel
    }

    /// Intervals of any length, holes, unknown prices, labels that change, hours that the bill closed, and corrections.
    private func ledger(_ random: inout SeededRandom) async throws -> FleetStore {
        let store = try FleetStore.inMemory()
        var changes = LedgerChanges()
        var labels: [ServerID: CostLabel] = [:]
        for server in Self.servers {
            changes.resources.append(LedgerResource(providerID: server, server: server, kind: .pod, from: Self.start))
            for component in [CostComponent.compute, .volume, .container] {
                var (at, rows): (Timestamp, [CostInterval]) = (Self.start, [])
                while at < Self.end {
                    let label = CostLabel(
                        name: "shared", kind: .pod, owner: ["ana", "ben", nil].randomElement(using: &random) ?? nil,
                        tags: Bool.random(using: &random) ? ["llm", "prod"] : [])
                    labels[server] = label
                    let next = at + .microseconds(Int64.random(in: 1...150_000_000_000, using: &random))
                    let isLast = next >= Self.end
                    if isLast || Int.random(in: 0..<5, using: &random) > 0 {
                        let rate = Int.random(in: 0..<8, using: &random) == 0 ? nil : Int64.random(in: 0...9_000_000_000, using: &random)
                        rows.append(
                            CostInterval(
                                start: at, end: isLast && Bool.random(using: &random) ? nil : next,
                                rate: rate.map(Rate.init(microdollarsPer720Hours:)),
                                source: Bool.random(using: &random) ? .observed : .estimated,
                                reason: CostReason.allCases.randomElement(using: &random) ?? .running, label: label))
                    }
                    at = next
                }
                changes.edits.append(LedgerEdit(server: server, component: component, from: Self.start, intervals: rows))
            }
        }
        let all = changes
        _ = try await store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.save([], ledger: all, events: [])
        }
        for (server, label) in labels { try bill(server, label, store, &random) }
        return store
    }

    private func bill(_ server: ServerID, _ label: CostLabel, _ store: FleetStore, _ random: inout SeededRandom) throws {
        for hour in 0..<Int64(Self.days * 24) where Int.random(in: 0..<3, using: &random) == 0 {
            let at = Self.start + .seconds(hour * 3600)
            let part: BillPart = Bool.random(using: &random) ? .compute : .disk
            let amount = Int64.random(in: -5_000_000...5_000_000, using: &random)
            let drift: DriftClass = Bool.random(using: &random) ? .implausible : .edge
            try store.unguarded { db in
                try db.execute(
                    sql: "INSERT INTO bill_bucket VALUES (?, ?, ?, ?, 1, 0, 0, 2, 0)",
                    arguments: [server, at, 3_600_000_000, part.rawValue])
                try db.execute(
                    sql: "INSERT INTO adjustment VALUES (?, ?, ?, ?, ?, 1, ?)",
                    arguments: [
                        server, at, part == .compute ? "compute" : "volume", amount, drift.rawValue, try LedgerLabels.id(of: label, db),
                    ])
            }
        }
    }

    /// Bucket by bucket, without anything that is completed.
    private func plain(_ boundaries: [Timestamp], _ unproven: [ServerID: Timestamp], _ store: FleetStore) async throws -> [Key: CostAmounts]
    {
        try await store.read { db in
            var sums: [Key: CostAmounts] = [:]
            for (start, end) in zip(boundaries, boundaries.dropFirst()) {
                for server in Self.servers {
                    for cell in try LedgerStore.cells(of: server, boundaries: [start, end], unprovenSince: unproven[server], db) {
                        sums[Key(start: start, server: server, label: cell.label), default: CostAmounts()] += cell.amounts
                    }
                }
            }
            return sums
        }
    }

    private func boundaries(_ days: LocalDays, _ random: inout SeededRandom) -> [Timestamp] {
        func moment() -> Timestamp {
            Self.start + .microseconds(Int64.random(in: 0...(Self.end - Self.start).wholeMicroseconds, using: &random))
        }
        let (a, b) = (moment(), moment())
        let (from, to) = (min(a, b), max(a, b) + .microseconds(1))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return [from, to]
        case 1: return days.boundaries(from: from, to: to)
        case 2: return days.boundaries(from: days.startOfDay(from), to: days.nextDay(after: to))
        default: return [from] + (0..<5).map { _ in moment() }.filter { $0 > from && $0 < to }.sorted() + [to]
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>) func sumsEqualThePlainSum(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let store = try await ledger(&random)
        let days = LocalDays(zone: "Fixed") { _ in [0, 19_800, -34_200][Int(seed % 3)] }
        let rolledUntil = Self.start + .seconds(Int64.random(in: 0...Int64(Self.days), using: &random) * 86_400)
        while try await !store.ledger.rollUp(to: rolledUntil, days: days) {}
        let unproven = Bool.random(using: &random) ? [Self.servers[0]: Self.end - .seconds(40_000)] : [:]
        for _ in 0..<8 {
            let boundaries = boundaries(days, &random)
            let expected = try await plain(boundaries, unproven, store).filter { $0.value != CostAmounts() }
            for read in [days, LocalDays.utc] {
                var found: [Key: CostAmounts] = [:]
                for sum in try await store.ledger.costSums(boundaries: boundaries, days: read, unproven: unproven) {
                    found[Key(start: sum.start, server: sum.server, label: sum.label), default: CostAmounts()] += sum.amounts
                }
                #expect(found.filter { $0.value != CostAmounts() } == expected, "seed \(seed), \(boundaries)")
            }
            let (totals, unpriced) = try await store.ledger.costTotals(boundaries: boundaries, days: days, unproven: unproven)
            for start in boundaries {
                let sum = expected.filter { $0.key.start == start }.values.reduce(CostAmounts(), +)
                #expect((totals[start] ?? CostAmounts()) == sum, "seed \(seed), \(start)")
            }
            let without = unpriced.reduce(Duration.zero) { $0 + $1.amounts.unpriced }
            #expect(without == expected.values.reduce(Duration.zero) { $0 + $1.unpriced }, "seed \(seed)")
            let sums = try await store.ledger.costSums(boundaries: boundaries, days: days, unproven: unproven)
            let parts = Dictionary(grouping: sums, by: \.start).sorted { $0.key < $1.key }.map(\.value)
            for grouping in [CostGrouping.owner, .tag, .server, .gpu, .kind] {
                let added = CostReport(parts.map { CostReport($0, by: grouping) }, by: grouping)
                #expect(added == CostReport(sums, by: grouping), "seed \(seed)")
            }
            let cells = try await store.ledger.costCells(boundaries: boundaries, days: days, unproven: unproven)
            #expect(cells.reduce(CostAmounts()) { $0 + $1.amounts } == expected.values.reduce(CostAmounts(), +), "seed \(seed)")
            #expect(try await components(boundaries, days, unproven, store) == Self.components(of: cells), "seed \(seed)")
        }
    }

    private struct Part: Hashable { var start: Timestamp, component: CostComponent }

    private static func components(of cells: [CostCell]) -> [Part: CostAmounts] {
        cells.reduce(into: [:]) { $0[Part(start: $1.start, component: $1.component), default: CostAmounts()] += $1.amounts }
            .filter { $0.value != CostAmounts() }
    }

    private func components(
        _ boundaries: [Timestamp], _ days: LocalDays, _ unproven: [ServerID: Timestamp], _ store: FleetStore
    ) async throws -> [Part: CostAmounts] {
        let (totals, unpriced) = try await store.ledger.costComponents(boundaries: boundaries, days: days, unproven: unproven)
        var found: [Part: CostAmounts] = [:]
        for (start, sums) in totals {
            for (component, amounts) in sums where amounts != CostAmounts() { found[Part(start: start, component: component)] = amounts }
        }
        #expect(unpriced.reduce(Duration.zero) { $0 + $1.amounts.unpriced } == found.values.reduce(Duration.zero) { $0 + $1.unpriced })
        return found
    }

    /// A completed day that changes has other sums by component, before and after they are kept again.
    @Test func aChangeOfACompletedDayChangesItsComponents() async throws {
        var random = SeededRandom(seed: 9)
        let store = try await ledger(&random)
        while try await !store.ledger.rollUp(to: Self.end, days: .utc) {}
        let boundaries = LocalDays.utc.boundaries(from: Self.start, to: Self.end)
        let before = try await components(boundaries, .utc, [:], store)
        var changes = LedgerChanges()
        let from = Self.end - .seconds(3 * 86_400 + 5000)
        let row = CostInterval(
            start: from, end: Self.end, rate: Rate(microdollarsPer720Hours: 7_777_777_777), source: .observed, reason: .running,
            label: CostLabel(name: "shared", kind: .pod))
        changes.edits.append(LedgerEdit(server: Self.servers[0], component: .compute, from: from, intervals: [row]))
        let all = changes
        _ = try await store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.save([], ledger: all, days: .utc, events: [])
        }
        let after = try await components(boundaries, .utc, [:], store)
        #expect(after == Self.components(of: try await store.ledger.costCells(boundaries: boundaries, days: .utc)) && after != before)
        _ = try await store.ledger.rollUp(to: Self.end, days: .utc)
        #expect(try await components(boundaries, .utc, [:], store) == after)
    }

    /// A year by day or by owner reads one row for a server and day.
    @Test func reportsOverCompletedDaysReadNoInterval() async throws {
        var random = SeededRandom(seed: 7)
        let store = try await ledger(&random)
        while try await !store.ledger.rollUp(to: Self.end, days: .utc) {}
        let day = [Self.start, Self.start + .seconds(86_400)]
        let before = try await store.ledger.costSums(boundaries: day, days: .utc)
        try store.unguarded { db in try db.execute(sql: "DELETE FROM rate_interval; DELETE FROM adjustment; DELETE FROM bill_bucket") }
        #expect(try await store.ledger.costSums(boundaries: day, days: .utc) == before && !before.isEmpty)
    }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private struct SeededRandom: RandomNumberGenerator {
        var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
