package import Fleet
import Foundation
import GRDB

extension CredentialStore {
    /// Every enrollment, the latest first. An enrollment of a deploy has the pod of that deploy.
    package func enrollments() async throws(StoreError) -> [AgentEnrollment] {
        try await store.read { db in
            try db.rows("\(AgentEnrollment.columns) ORDER BY e.created_at DESC, e.name").map { try AgentEnrollment(row: $0) }
        }
    }
}

/// What the use of an enrollment changes.
package struct EnrollmentUse<Result: Sendable>: Sendable {
    package var result: Result
    /// The enrollment from now on; `nil`: unchanged.
    package var changed: AgentEnrollment?
    /// Written in place of one with the same name.
    package var token: APIToken?
    /// The name of a token to delete.
    package var revoked: String?
    package var events: [Event]

    package init(
        _ result: Result, changed: AgentEnrollment? = nil, token: APIToken? = nil, revoked: String? = nil, events: [Event] = []
    ) {
        (self.result, self.changed, self.token, self.revoked, self.events) = (result, changed, token, revoked, events)
    }
}

extension EventWriter {
    /// Writes a new enrollment. Ones that expired unused before `forgotten` are deleted.
    package func add(_ enrollment: AgentEnrollment, forgetting forgotten: Timestamp, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.execute(sql: "DELETE FROM agent_enrollment WHERE used_at IS NULL AND expires_at < ?", arguments: [forgotten])
            try db.execute(
                sql: """
                    INSERT INTO agent_enrollment (name, digest, server, deployment, created_at, created_by, expires_at, instances)
                    VALUES (?, ?, ?, ?, ?, ?, ?, '[]')
                    """,
                arguments: [
                    enrollment.name, Data(enrollment.digest), enrollment.server, enrollment.deployment?.text, enrollment.createdAt,
                    enrollment.createdBy, enrollment.expiresAt,
                ])
        }
    }

    /// Reads an enrollment, and writes what `decide` makes of it, in one transaction: two agents at once must not both be the first.
    ///
    /// - Returns: what `decide` returned; `nil`: there is no enrollment with this digest.
    package func useEnrollment<Result: Sendable>(
        digest: [UInt8], _ decide: @escaping @Sendable (AgentEnrollment) -> EnrollmentUse<Result>
    ) async throws(StoreError) -> Result? {
        try await commit { db in
            guard let row = try db.rows("\(AgentEnrollment.columns) WHERE e.digest = ?", [Data(digest)]).first else { return (nil, []) }
            let outcome = decide(try AgentEnrollment(row: row))
            if let changed = outcome.changed {
                try db.execute(
                    sql: "UPDATE agent_enrollment SET server = ?, used_at = ?, instances = ?, reused_at = ? WHERE digest = ?",
                    arguments: [changed.server, changed.usedAt, try jsonText(changed.instances), changed.reusedAt, Data(digest)])
            }
            if let name = outcome.token?.name ?? outcome.revoked { _ = try db.deleteToken(name) }
            if let token = outcome.token { try db.insert(token) }
            return (outcome.result, outcome.events)
        }
    }

    /// Deletes an enrollment. Returns false, and writes nothing, when there is none of that name.
    package func deleteEnrollment(_ name: String, events: [Event]) async throws(StoreError) -> Bool {
        try await commit { db in
            try db.execute(sql: "DELETE FROM agent_enrollment WHERE name = ?", arguments: [name])
            let isDone = db.changesCount == 1
            return (isDone, isDone ? events : [])
        }
    }
}

extension Database {
    /// Deletes the enrollment with which the agent of this token got it: otherwise the agent would exchange it again. One that two agents
    /// used stays in the list, and is refused all the same.
    func deleteEnrollments(behind token: String) throws {
        try execute(
            sql: "DELETE FROM agent_enrollment WHERE 'agent:' || server = ? AND used_at IS NOT NULL AND reused_at IS NULL",
            arguments: [token])
    }
}

extension AgentEnrollment {
    fileprivate static let columns = """
        SELECT e.*, COALESCE(e.server, d.server) AS bound_server
        FROM agent_enrollment e LEFT JOIN deployment d ON d.id = e.deployment
        """

    fileprivate init(row: Row) throws {
        self.init(
            name: try row.value("name"), digest: Array(try row.value("digest", as: Data.self)), server: try row.value("bound_server"),
            deployment: try row.value("deployment", as: String?.self).flatMap { DeploymentID($0) }, createdAt: try row.value("created_at"),
            createdBy: try row.value("created_by"), expiresAt: try row.value("expires_at"), usedAt: try row.value("used_at"),
            instances: try row.json("instances"), reusedAt: try row.value("reused_at"))
    }
}
