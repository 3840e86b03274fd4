package import Fleet
import GRDB

extension EventWriter {
    /// Writes how a deploy ended. Throws `overtaken`, and writes nothing, when its server is known already and this says otherwise.
    ///
    /// A deploy that failed may still turn out done: a server that appears late wins.
    package func finishDeployment(
        _ id: DeploymentID, step: Deployment.Step, server: ServerID?, lastError: String?, records: [ServerRecord], events: [Event]
    ) async throws(StoreError) {
        try await commit(events) { db in
            try FleetStore.finish(id, step: step, server: server, lastError: lastError, db)
            try FleetStore.save(records, db)
        }
    }

    /// Writes that a deploy's server exists: the deploy, the server and, for one that was deployed without being started, the decision to
    /// stop it again. All or nothing, whenever the process ends.
    package func settleDeployment(
        _ id: DeploymentID, record: ServerRecord, stop: StopCause?, at now: Timestamp, events: [Event]
    ) async throws(StoreError) -> StopIntent? {
        try await commit { db in
            let open = try Row.fetchOne(
                db, sql: "SELECT * FROM stop_intent WHERE server = ? AND step IN ('scheduled', 'requested', 'accepted')",
                arguments: [record.id]
            ).map { try StopIntent(row: $0) }
            // Both the deploy and the next list may report it: the second one changes nothing of what has happened since.
            let isSettled = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM deployment WHERE id = ? AND step = 'done' AND server = ?)",
                arguments: [id.text, record.id])
            if isSettled ?? false { return (open, []) }  // guard: aDeploySettledTwice
            try FleetStore.finish(id, step: .done, server: record.id, lastError: nil, db)
            try FleetStore.save([record], db)
            let intent =
                try open ?? stop.map { try FleetStore.insertStop(of: record.id, cause: $0, runStartedAt: nil, at: now, db) }
            return (intent, events)
        }
    }
}

extension FleetStore {
    /// Writes a deploy before the provider is asked. A repeated idempotency key returns the deploy it belongs to.
    ///
    /// - Parameter reserving: what it will use of budgets; throws `overBudget`, and writes nothing, when one of them has no room.
    package func beginDeployment(
        _ deployment: Deployment, reserving request: ReservationRequest? = nil
    ) async throws(StoreError) -> Deployment {
        try await write { db in
            if let key = deployment.idempotencyKey,
                let row = try Row.fetchOne(
                    // guard: F30_noSecond
                    db, sql: "SELECT * FROM deployment WHERE idempotency_key = ? AND step <> 'failed'", arguments: [key])
            {
                return try Deployment(row: row)
            }
            if let key = deployment.idempotencyKey {
                // A deploy that failed left nothing behind: its key is free again.
                try db.execute(
                    sql: "UPDATE deployment SET idempotency_key = NULL WHERE idempotency_key = ?", arguments: [key])
            }
            if let request { try BudgetStore.reserve(request, at: deployment.requestedAt, db) }
            try db.execute(
                sql: """
                    INSERT INTO deployment VALUES (
                        :id, :kind, :name, :config, :tags, :auto_start, :idempotency_key, :step, :asked_at, :server, :last_error,
                        :owner, :is_by_admin)
                    """, arguments: try deployment.arguments())
            return deployment
        }
    }

    static func finish(
        _ id: DeploymentID, step: Deployment.Step, server: ServerID?, lastError: String?, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                UPDATE deployment SET step = :step, server = :server, last_error = :last_error
                WHERE id = :id AND (step <> 'done' OR (step = :step AND server IS :server))
                """,
            arguments: ["step": step.rawValue, "server": server, "last_error": lastError, "id": id.text])
        guard db.changesCount == 1 else { throw StoreError.overtaken }
    }
}
