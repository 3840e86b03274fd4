public import Fleet
import GRDB

extension FleetStore {
    /// Writes that a server has another id: the old one, which is gone, the new one with the holds of the old, and the event. All or
    /// nothing. The old one keeps its holds too: should it turn up again, it is not without them.
    public func move(_ old: ServerRecord, to new: ServerRecord, events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            let statement = try db.cachedStatement(sql: ServerRecord.upsert)
            for record in [old, new] { try statement.execute(arguments: try record.arguments()) }
            for (table, columns) in [
                ("protection", "until, owner, reason, since, is_by_admin"), ("lease", "until, holder"), ("extension", "until, by"),
            ] {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO \(table) (server, \(columns)) SELECT ?, \(columns) FROM \(table) WHERE server = ?",
                    arguments: [new.id, old.id])
            }
            try db.execute(sql: "UPDATE deployment SET server = ? WHERE server = ?", arguments: [new.id, old.id])
            return try FleetStore.append(events, db)
        }
    }
}
