package import Fleet
import GRDB

/// A confirmed automatic stop, with what is known of the start after it.
package struct AutomaticStop: Hashable, Sendable {
    package var server: ServerID
    package var generation: Int64
    package var cause: StopCause
    package var decidedAt: Timestamp
    /// When the provider accepted it, or when it was decided if that is not known.
    package var requestedAt: Timestamp
    /// The start after it that was watched; `nil`: none.
    package var startedAt: Timestamp?
    /// When that start was ready for work; `nil`: not measured.
    package var readyAt: Timestamp?

    package init(
        server: ServerID, generation: Int64, cause: StopCause, decidedAt: Timestamp, requestedAt: Timestamp, startedAt: Timestamp? = nil,
        readyAt: Timestamp? = nil
    ) {
        (self.server, self.generation, self.cause) = (server, generation, cause)
        (self.decidedAt, self.requestedAt) = (decidedAt, requestedAt)
        (self.startedAt, self.readyAt) = (startedAt, readyAt)
    }
}

extension BudgetStore {
    /// Confirmed automatic stops that were decided in `from ..< to`, by server, oldest first.
    package func automaticStops(from: Timestamp, to: Timestamp) async throws(StoreError) -> [AutomaticStop] {
        try await store.read { db in
            try db.rows(
                """
                SELECT stop_intent.*, stop_saving.requested_at, stop_saving.started_at, stop_saving.ready_at
                FROM stop_intent INDEXED BY stop_by_time LEFT JOIN stop_saving USING (server, generation)
                WHERE step = 'confirmed' AND decided_at >= ? AND decided_at < ? AND cause <> 'requested' ORDER BY server, generation
                """, [from, to]
            ).map { row in
                let intent = try StopIntent(row: row)
                return AutomaticStop(
                    server: intent.server, generation: intent.generation, cause: intent.cause, decidedAt: intent.decidedAt,
                    requestedAt: try row.value("requested_at", as: Timestamp?.self) ?? intent.decidedAt,
                    startedAt: try row.value("started_at"), readyAt: try row.value("ready_at"))
            }
        }
    }

    /// Records when a stop was requested, and later when the start after it was ready. What is known already stays.
    package func record(_ stop: AutomaticStop) async throws(StoreError) {
        try await store.write { db in
            try db.run(
                """
                INSERT INTO stop_saving VALUES (:server, :generation, :requested_at, :started_at, :ready_at)
                ON CONFLICT (server, generation) DO UPDATE SET
                    started_at = COALESCE(started_at, excluded.started_at), ready_at = COALESCE(ready_at, excluded.ready_at)
                """,
                [
                    "server": stop.server, "generation": stop.generation, "requested_at": stop.requestedAt, "started_at": stop.startedAt,
                    "ready_at": stop.readyAt,
                ])
        }
    }

    /// How long the latest starts took to be ready, newest first.
    package func startTimes(of server: ServerID?, limit: Int) async throws(StoreError) -> [Duration] {
        try await store.read { db in
            let sql =
                "SELECT started_at, ready_at FROM stop_saving WHERE ready_at IS NOT NULL\(server == nil ? "" : " AND server = :server")"
                + " ORDER BY ready_at DESC LIMIT :limit"
            let arguments: StatementArguments = server.map { ["server": $0, "limit": limit] } ?? ["limit": limit]
            return try db.rows(sql, arguments).map { row in
                let (start, ready): (Timestamp, Timestamp) = (try row.value("started_at"), try row.value("ready_at"))
                return ready - start
            }
        }
    }
}
