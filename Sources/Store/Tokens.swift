package import Fleet
import GRDB

/// Tokens, enrollments, and the links in warnings.
package struct CredentialStore: Sendable {
    let store: FleetStore

    package func tokens() async throws(StoreError) -> [APIToken] {
        try await store.read { db in
            try db.rows("SELECT * FROM token ORDER BY name").map { try APIToken(row: $0) }
        }
    }
}

extension EventWriter {
    /// Writes a token, in place of one with the same name and of the page tokens that depend on that one. The enrollment behind a
    /// previous token of an agent is deleted.
    package func save(_ token: APIToken, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            _ = try db.deleteToken(token.name)
            try db.deleteEnrollments(behind: token.name)
            try db.insert(token)
        }
    }

    /// Writes a new token. Returns false, and writes nothing, when one of its name exists.
    package func add(_ token: APIToken, events: [Event]) async throws(StoreError) -> Bool {
        try await commit { db in
            // Nobody asks for page tokens by name, so nobody would delete those that have expired.
            try db.execute(sql: "DELETE FROM token WHERE parent IS NOT NULL AND expires_at <= ?", arguments: [token.createdAt])
            try db.insert(token)
            let isNew = db.changesCount == 1
            return (isNew, isNew ? events : [])
        }
    }

    /// Deletes a token and the page tokens that depend on it. Returns false, and writes nothing, when there is none of that name.
    package func deleteToken(_ name: String, events: [Event]) async throws(StoreError) -> Bool {
        try await commit { db in
            let isDone = try db.deleteToken(name)
            try db.deleteEnrollments(behind: name)
            return (isDone, isDone ? events : [])
        }
    }
}

extension Database {
    /// Writes a token unless one of its name exists.
    func insert(_ token: APIToken) throws {
        try execute(
            sql: """
                INSERT INTO token (name, scope, server, digest, created_at, expires_at, owner, parent)
                VALUES (:name, :scope, :server, :digest, :created_at, :expires_at, :owner, :parent)
                ON CONFLICT (name) DO NOTHING
                """, arguments: token.arguments())
    }

    /// Deletes a token and the page tokens that depend on it. Returns whether there was one.
    func deleteToken(_ name: String) throws -> Bool {
        try execute(
            sql: """
                WITH RECURSIVE revoked (digest) AS (
                    SELECT digest FROM token WHERE name = ?
                    UNION SELECT token.digest FROM token JOIN revoked ON token.parent = revoked.digest)
                DELETE FROM token WHERE digest IN (SELECT digest FROM revoked)
                """, arguments: [name])
        return changesCount > 0
    }
}
