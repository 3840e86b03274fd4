import Fleet
import Foundation
import GRDB
import Money
import Testing

@testable import Store

/// A year of 200 servers with its bill: how large it is, and how long reports take. `LEDGER_BENCH=1` runs it; it writes 2.6 million rows.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["LEDGER_BENCH"] != nil, "LEDGER_BENCH is not set"))
struct LedgerSizeTests {
    private static let start = Timestamp("2025-11-01T00:00:00Z") ?? .distantPast
    private static let days: Int64 = 365

    /// 150 pods with six changes a day in three components, and 50 endpoints with sixty a day.
    private func fill(_ store: FleetStore) throws {
        try store.unguarded { db in
            try db.inTransaction {
                for number in 0..<200 {
                    let (isPod, server) = (number < 150, "server\(number)")
                    let label = CostLabel(
                        name: server, kind: isPod ? .pod : .endpoint, owner: "owner\(number % 12)", tags: ["tag\(number % 7)"], gpu: "H200")
                    let id = try LedgerLabels.id(of: label, db)
                    try db.execute(
                        sql: "INSERT INTO ledger_resource VALUES (?, ?, ?, ?, NULL)",
                        arguments: [server, LedgerSizeTests.start, server, isPod ? "pod" : "endpoint"])
                    let (perDay, components): (Int64, [(String, Int64)]) =
                        isPod
                        ? (6, [("compute", 2_872_800_000), ("volume", 10_000_000), ("container", 5_000_000)])
                        : (60, [("compute", 4_017_600_000)])
                    let span = 86_400_000_000 / perDay
                    for (component, rate) in components {
                        try db.execute(
                            sql: """
                                WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)
                                INSERT INTO rate_interval
                                SELECT :server, :component, :start + i * :span, :start + (i + 1) * :span, :rate + i % 7, 'observed', 'running',
                                    :label, 0 FROM n
                                """,
                            arguments: [
                                "count": perDay * LedgerSizeTests.days, "server": server, "component": component,
                                "start": LedgerSizeTests.start, "span": span, "rate": rate, "label": id,
                            ])
                    }
                    try LedgerSizeTests.bill(server, isPod ? ["compute", "disk"] : ["compute"], label: id, db)
                }
                return .commit
            }
        }
    }

    /// Closed hours of the last 37 days, days before them, and an adjustment in three of a hundred hours.
    private static func bill(_ server: String, _ parts: [String], label: Int64, _ db: Database) throws {
        let spans: [(first: Int64, count: Int64, size: Int64)] = [
            (0, days - 37, 86_400_000_000), (days - 37, 37 * 24, 3_600_000_000),
        ]
        for part in parts {
            for span in spans {
                try db.execute(
                    sql: """
                        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)
                        INSERT INTO bill_bucket
                        SELECT :server, :start + i * :size, :size, :part, 3990000 + i % 13, :read, :read, 2, :read FROM n
                        """,
                    arguments: [
                        "count": span.count, "server": server, "part": part, "size": span.size,
                        "read": span.size == 3_600_000_000 ? start.microsecondsSinceEpoch : 0,
                        "start": start + .seconds(span.first * 86_400),
                    ])
            }
        }
        try db.execute(
            sql: """
                WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)
                INSERT INTO adjustment SELECT :server, :start + i * 118800000000, 'compute', i % 7 - 3, 'edge', 1, :label FROM n
                """, arguments: ["count": days * 24 / 33, "server": server, "start": start, "label": label])
    }

    @Test func aYearOfTwoHundredServers() async throws {
        // A path keeps the database there, for a daemon of another build.
        let given = ProcessInfo.processInfo.environment["LEDGER_BENCH"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let directory = given ?? FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())").path
        let store = try FleetStore.open(directory: directory)
        try fill(store)
        let start = LedgerSizeTests.start
        let end = start + .seconds(LedgerSizeTests.days * 86_400)
        let clock = ContinuousClock()
        let rolling = try await clock.measure { while try await !store.ledger.rollUp(to: end, days: .utc) {} }
        let (year, byDay) = ([start, end], LocalDays.utc.boundaries(from: start, to: end))
        let (month, noon) = (end - .seconds(30 * 86_400), end - .seconds(43_200))
        func timed(_ name: String, _ report: () async throws -> CostReport) async throws {
            var (best, groups) = (Double.infinity, 0)
            for _ in 0..<3 {
                let began = LedgerSizeTests.cpuSeconds
                groups = try await report().groups.count
                best = min(best, LedgerSizeTests.cpuSeconds - began)
            }
            print("\(name): \(Int((best * 1000).rounded())) ms of CPU, \(groups) groups")
        }
        let ledger = store.ledger
        try await timed("a server's day") {
            CostReport(
                try await ledger.costCells(boundaries: [noon, end], days: .utc, servers: [serverID("server7")]), by: .component)
        }
        try await timed("a month by owner") { CostReport(try await ledger.costSums(boundaries: [month, end], days: .utc), by: .owner) }
        try await timed("a year by owner") { CostReport(try await ledger.costSums(boundaries: year, days: .utc), by: .owner) }
        try await timed("a year by day") {
            let (totals, unpriced) = try await ledger.costTotals(boundaries: byDay, days: .utc)
            return CostReport(totals, unpriced: unpriced, by: .day)
        }
        try await timed("a year by component") {
            let (totals, unpriced) = try await ledger.costComponents(boundaries: year, days: .utc)
            return CostReport(components: totals.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }, unpriced: unpriced)
        }
        try await timed("half a day that is not completed") {
            CostReport(try await ledger.costSums(boundaries: [noon, end], days: .utc), by: .owner)
        }
        try store.unguarded { db in
            let rows = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM rate_interval") ?? 0
            let bytes =
                try Int.fetchOne(db, sql: "SELECT (SELECT * FROM pragma_page_count) * (SELECT * FROM pragma_page_size)") ?? 0
            let bill = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM bill_bucket") ?? 0
            print("\(rows) intervals, \(bill) rows of the bill, \(bytes / 1_000_000) MB, completed in \(rolling)")
            #expect(bytes < 200_000_000)
        }
        try store.close()
        if given == nil { try FileManager.default.removeItem(atPath: directory) }
    }

    /// Of this process: by the clock a report takes longer while other programs run.
    private static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
