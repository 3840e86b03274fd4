import Fleet
import GRDB
import Money
import Testing

@testable import Store

/// Data of an earlier version is what it was after a migration.
@Suite struct MigrationTests {
    @Test func overridesOfAnEarlierVersionAreKept() async throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: "013 the token that a page signed in with")
        let config = """
            {"gpuType":"H200","dockerImage":"i","gpuCount":1,"minInstances":0,"maxInstances":10,"targetUtilization":0.7,"environment":{},\
            "ports":[],"dataCenterIDs":[],"idleTimeoutSeconds":0,"maxRuntimeMicroseconds":1500000}
            """
        try await queue.write { db in
            for (id, columns) in [("own", "900, 7200000000, 'tcp://a:1', 12.5"), ("none", "NULL, NULL, NULL, NULL")] {
                try db.execute(
                    sql: """
                        INSERT INTO server (id, kind, name, ownership, accepts_data_loss, tags, first_seen_at, cost_settled, cost_rate,
                            cost_since, savings_settled, savings_rate, savings_since, config,
                            idle_timeout_seconds, max_runtime, health_check_url, cpu_busy_percent)
                        VALUES (?, 'timed', 'n', 'watched', 0, '[]', 1, 0, 0, 1, 0, 0, 1, ?, \(columns))
                        """, arguments: [id, id == "own" ? config : nil])
            }
        }
        try Schema.migrator.migrate(queue)
        let records = try await queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM server ORDER BY id").map { try ServerRecord(row: $0) }
        }
        try #require(records.count == 2)
        #expect(records[0].overrides == ServerOverrides() && records[0].config == nil)
        #expect(
            records[1].overrides
                == ServerOverrides(
                    idleTimeout: .after(.seconds(900)), maxRuntime: .seconds(7200), healthCheckURL: "tcp://a:1",
                    busy: BusyOverrides(cpuPercent: 12.5)))
        #expect(records[1].config?.overrides == ServerOverrides(idleTimeout: .never, maxRuntime: .seconds(2)))
    }

    /// Totals go on over an upgrade from a version without a ledger: what was known is an estimate, and says so.
    @Test func costsFromBeforeTheLedgerAreCarriedOver() async throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: "013 the token that a page signed in with")
        let first: Int64 = 1_790_000_000_000_000
        let (day, hour): (Int64, Int64) = (86_400_000_000, 3_600_000_000)
        // Settled, rate per hour, the time of that rate before the last pass, stopped, gone.
        let servers: [(id: String, settled: Int64, rate: Int64, hours: Int64, stopped: Bool, gone: Bool, expected: Int64)] = [
            ("runs", 400_000_000, 4_000_000, 2, false, false, 408_000_000),
            ("stopped", 100_000_000, 14_000, 10, true, false, 100_140_000),
            ("gone", 55_000_001, 0, 0, false, true, 55_000_001), ("free", 0, 0, 0, false, false, 0),
        ]
        try await queue.write { db in
            for server in servers {
                try db.execute(
                    sql: """
                        INSERT INTO server (id, kind, name, ownership, accepts_data_loss, tags, owner, first_seen_at, cost_settled, cost_rate,
                            cost_since, savings_settled, savings_rate, savings_since, stopped_at, gone_at)
                        VALUES (?, 'timed', 'n', 'watched', 0, '["llm"]', 'ana', ?, ?, ?, ?, 0, 0, 1, ?, ?)
                        """,
                    arguments: [
                        server.id, first, server.settled, server.rate, first + 30 * day - server.hours * hour,
                        server.stopped ? first + day : nil, server.gone ? first + 3 * day : nil,
                    ])
            }
            try db.execute(sql: "INSERT INTO heartbeat (only, last_pass_at) VALUES (1, ?)", arguments: [first + 30 * day])
        }
        try Schema.migrator.migrate(queue)
        for server in servers {
            let cells = try await queue.read { db in
                try LedgerStore.cells(
                    of: serverID(server.id), boundaries: [first - day, first + 30 * day].map { Timestamp(microsecondsSinceEpoch: $0) },
                    unprovenSince: nil, db)
            }
            let sum = cells.reduce(CostAmounts()) { $0 + $1.amounts }
            #expect(abs(sum.total.microdollars - server.expected) <= 30 && sum.total == sum.estimated, "\(server.id): \(sum)")
            let label = CostLabel(name: "n", kind: .pod, owner: "ana", tags: ["llm"])
            #expect(cells.allSatisfy { $0.label == label && $0.component == .compute })
        }
        let open = try await queue.read { db in
            try String.fetchAll(db, sql: "SELECT server FROM rate_interval WHERE \"end\" IS NULL AND reason = 'carried_over'")
        }
        #expect(open == ["runs"])
    }
}
