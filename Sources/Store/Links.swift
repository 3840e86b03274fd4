package import Fleet
import Foundation
import GRDB

extension CredentialStore {
    /// The key that signs links: `fresh` (32 bytes) unless one exists.
    package func linkKey(orElse fresh: [UInt8]) async throws(StoreError) -> [UInt8] {
        try await store.write { db in
            try db.execute(sql: "INSERT INTO link_key VALUES (1, ?) ON CONFLICT DO NOTHING", arguments: [Data(fresh)])
            return Array(try db.value(Data.self, "SELECT key FROM link_key") ?? Data())
        }
    }

    package func isUsed(link: String) async throws(StoreError) -> Bool {
        try await store.read { db in
            try db.value(Bool.self, "SELECT EXISTS (SELECT 1 FROM used_link WHERE link = ?)", [link]) ?? false
        }
    }

    /// Marks a link as used. False: it was used already. Links used before `forgotten` have expired and are deleted.
    package func use(link: String, at now: Timestamp, forgetting forgotten: Timestamp) async throws(StoreError) -> Bool {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM used_link WHERE used_at < ?", arguments: [forgotten])
            try db.execute(sql: "INSERT INTO used_link VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [link, now])
            return db.changesCount == 1
        }
    }
}
