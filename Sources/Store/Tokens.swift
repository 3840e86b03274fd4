package import Fleet
import GRDB

extension FleetStore {
    package func tokens() async throws(StoreError) -> [APIToken] {
        try await read { db in
            try db.rows("SELECT * FROM token ORDER BY name").map { try APIToken(row: $0) }
        }
    }
}

extension EventWriter {
    /// Writes a token, in place of one with the same name.
    package func save(_ token: APIToken, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.execute(
                sql: """
                    INSERT INTO token VALUES (:name, :scope, :server, :digest, :created_at, :expires_at, :owner)
                    ON CONFLICT (name) DO UPDATE SET scope = excluded.scope, server = excluded.server, digest = excluded.digest,
                        created_at = excluded.created_at, expires_at = excluded.expires_at, owner = excluded.owner
                    """, arguments: token.arguments())
        }
    }

    /// Writes a new token. Returns false, and writes nothing, when one of its name exists.
    package func add(_ token: APIToken, events: [Event]) async throws(StoreError) -> Bool {
        try await commit { db in
            try db.execute(
                sql: """
                    INSERT INTO token VALUES (:name, :scope, :server, :digest, :created_at, :expires_at, :owner)
                    ON CONFLICT (name) DO NOTHING
                    """, arguments: token.arguments())
            let isNew = db.changesCount == 1
            return (isNew, isNew ? events : [])
        }
    }

    /// Deletes a token. Returns false, and writes nothing, when there is none of that name.
    package func deleteToken(_ name: String, events: [Event]) async throws(StoreError) -> Bool {
        try await commit { db in
            try db.execute(sql: "DELETE FROM token WHERE name = ?", arguments: [name])
            let isDone = db.changesCount == 1
            return (isDone, isDone ? events : [])
        }
    }
}
