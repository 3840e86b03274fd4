import Fleet
import GRDB
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
                    idleTimeout: .after(.seconds(900)), maxRuntime: .seconds(7200), healthCheckURL: "tcp://a:1", cpuBusyPercent: 12.5))
        #expect(records[1].config?.overrides == ServerOverrides(idleTimeout: .never, maxRuntime: .seconds(2)))
    }
}
