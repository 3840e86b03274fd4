public import Fleet
import GRDB

extension FleetStore {
    public func tokens() async throws(StoreError) -> [APIToken] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM token ORDER BY name").map { try APIToken(row: $0) }
        }
    }

    /// Writes a token, in place of one with the same name.
    public func save(_ token: APIToken, events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO token VALUES (:name, :scope, :server, :digest, :created_at, :expires_at, :owner)
                    ON CONFLICT (name) DO UPDATE SET scope = excluded.scope, server = excluded.server, digest = excluded.digest,
                        created_at = excluded.created_at, expires_at = excluded.expires_at, owner = excluded.owner
                    """, arguments: token.arguments())
            return try FleetStore.append(events, db)
        }
    }

    /// Writes a new token. False, and no event, when there is one of its name.
    public func add(_ token: APIToken, events: [Event]) async throws(StoreError) -> (Bool, [Event]) {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO token VALUES (:name, :scope, :server, :digest, :created_at, :expires_at, :owner)
                    ON CONFLICT (name) DO NOTHING
                    """, arguments: token.arguments())
            guard db.changesCount == 1 else { return (false, []) }
            return (true, try FleetStore.append(events, db))
        }
    }

    /// Takes a token's rights away. False, and no event, when there is none of that name.
    public func deleteToken(_ name: String, events: [Event]) async throws(StoreError) -> (Bool, [Event]) {
        try await write { db in
            try db.execute(sql: "DELETE FROM token WHERE name = ?", arguments: [name])
            guard db.changesCount == 1 else { return (false, []) }
            return (true, try FleetStore.append(events, db))
        }
    }
}
