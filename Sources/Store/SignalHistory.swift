package import Fleet
import GRDB

extension SeriesStore {
    static func save(_ changes: [SignalChange], _ db: Database) throws {
        guard !changes.isEmpty else { return }
        let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO signal_change VALUES (?, ?, ?, ?)")
        for change in changes {
            try statement.execute(arguments: [change.server, change.at, Int64(change.states.bits), change.idleSince])
        }
    }

    /// The changes of a server's signals in `from ..< to` and the latest one before, oldest first; at most `limit` of them.
    package func signalChanges(
        of server: ServerID, from: Timestamp, to: Timestamp, limit: Int
    ) async throws(StoreError) -> [SignalChange] {
        try await store.read { db in
            try db.rows(
                """
                SELECT * FROM signal_change WHERE server = :server AND at < :to AND at >= COALESCE(
                    (SELECT MAX(at) FROM signal_change WHERE server = :server AND at <= :from), :from)
                ORDER BY at LIMIT :limit
                """, ["server": server, "from": from, "to": to, "limit": limit]
            ).map { row in
                try SignalChange(
                    server: server, at: row.value("at"),
                    states: SignalStates(bits: UInt32(truncatingIfNeeded: row.value("states", as: Int64.self))),
                    idleSince: row.value("idle_since"))
            }
        }
    }

    /// After a restart: nothing was recorded between the last pass of the previous process and now.
    ///
    /// - Parameter lastPassAt: `nil`: there was no pass, so there is nothing to close.
    package func closeSignals(at lastPassAt: Timestamp?, now: Timestamp) async throws(StoreError) {
        try await store.write { db in
            // From a clock that was ahead: they would hide what comes.
            try db.execute(sql: "DELETE FROM signal_change WHERE at > ?", arguments: [now])
            guard let lastPassAt else { return }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO signal_change
                        SELECT server, MAX(at + 1, :end), 0, NULL FROM (SELECT server, MAX(at) AS at, states FROM signal_change GROUP BY server)
                        WHERE states <> 0
                    """, arguments: ["end": min(lastPassAt, now)])
        }
    }

    /// Deletes changes before a moment, except the last one of each server.
    static func deleteSignalChanges(before moment: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM signal_change WHERE at < :moment AND EXISTS (
                    SELECT 1 FROM signal_change AS later
                    WHERE later.server = signal_change.server AND later.at > signal_change.at AND later.at <= :moment)
                """, arguments: ["moment": moment])
        // Of servers that are gone, nothing is left to say.
        try db.execute(sql: "DELETE FROM signal_change WHERE at < :moment AND states = 0", arguments: ["moment": moment])
    }
}
