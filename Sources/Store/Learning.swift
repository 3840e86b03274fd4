package import Fleet
import GRDB

/// What was learned since the last write.
package struct LearningChanges: Hashable, Sendable {
    /// By server; the empty id is the fleet.
    package var states: [String: String]
    package var idleTimes: [IdleTime]

    package init(states: [String: String] = [:], idleTimes: [IdleTime] = []) { (self.states, self.idleTimes) = (states, idleTimes) }

    package var isEmpty: Bool { states.isEmpty && idleTimes.isEmpty }
}

/// What is learned from idle times, and the advice that was given.
package struct LearningStore: Sendable {
    let store: FleetStore

    static func save(_ changes: LearningChanges, _ db: Database) throws {
        for (server, state) in changes.states.sorted(by: { $0.key < $1.key }) {
            try db.execute(sql: "INSERT OR REPLACE INTO learning VALUES (?, ?)", arguments: [server, state])
        }
        for idle in changes.idleTimes {
            // A second write of the same idle time, after a failure whose commit succeeded, changes nothing.
            try db.execute(
                sql: "INSERT OR IGNORE INTO idle_time VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    idle.server, idle.began, idle.ended, idle.followsWork, idle.endsWithWork, idle.stoppedAt,
                    idle.learned.wholeMicroseconds, idle.start.wholeMicroseconds, idle.rate?.microdollarsPerHour,
                ])
        }
    }

    /// What was learned, by server; the empty id is the fleet.
    package func states() async throws(StoreError) -> [String: String] {
        try await store.read { db in
            try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT server, state FROM learning").map { row in
                    (try row.value("server", as: String.self), try row.value("state", as: String.self))
                })
        }
    }

    /// The idle times that ended at `moment` or later, of all servers or of one, in order of server and time.
    package func idleTimes(since moment: Timestamp, server: ServerID? = nil) async throws(StoreError) -> [IdleTime] {
        try await store.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM idle_time WHERE ended >= ? AND (?2 IS NULL OR server = ?2) ORDER BY server, began",
                arguments: [moment, server]
            ).map(IdleTime.init(row:))
        }
    }
}

extension IdleTime {
    fileprivate init(row: Row) throws {
        try self.init(
            server: row.value("server"), began: row.value("began"), ended: row.value("ended"), followsWork: row.value("follows_work"),
            endsWithWork: row.value("ends_with_work"), stoppedAt: row.value("stopped_at"),
            learned: .microseconds(row.value("learned")), start: .microseconds(row.value("start")),
            rate: row.value("rate", as: Int64?.self).map(HourlyRate.init(microdollarsPerHour:)))
    }
}
