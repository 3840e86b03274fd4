public import Fleet
import Foundation
import GRDB

extension FleetStore {
    /// The key that links are signed with: `fresh`, 32 bytes, unless there is one already.
    public func linkKey(orElse fresh: [UInt8]) async throws(StoreError) -> [UInt8] {
        try await write { db in
            try db.execute(sql: "INSERT INTO link_key VALUES (1, ?) ON CONFLICT DO NOTHING", arguments: [Data(fresh)])
            return Array(try Data.fetchOne(db, sql: "SELECT key FROM link_key") ?? Data())
        }
    }

    public func isUsed(link: String) async throws(StoreError) -> Bool {
        try await read { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM used_link WHERE link = ?)", arguments: [link]) ?? false
        }
    }

    /// False: somebody was faster. Those used before `forgotten` have expired long ago and are dropped.
    public func use(link: String, at now: Timestamp, forgetting forgotten: Timestamp) async throws(StoreError) -> Bool {
        try await write { db in
            try db.execute(sql: "DELETE FROM used_link WHERE used_at < ?", arguments: [forgotten])
            try db.execute(sql: "INSERT INTO used_link VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [link, now])
            return db.changesCount == 1
        }
    }
}
