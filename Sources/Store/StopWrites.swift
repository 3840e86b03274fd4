package import Fleet
import GRDB

extension EventWriter {
    /// Writes the decision to stop a server. Throws `overtaken` when it has an open stop.
    package func beginStop(
        server: ServerID, cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp, events: [Event]
    ) async throws(StoreError) -> StopIntent {
        try await commit { db in
            (try FleetStore.insertStop(of: server, cause: cause, runStartedAt: runStartedAt, at: now, db), events)
        }
    }

    /// Gives an open stop another cause: a person requests what was scheduled automatically. It is decided anew, for the present run, and
    /// keeps its number and its step. Throws `overtaken` when it has ended meanwhile.
    package func changeCause(
        of intent: StopIntent, to cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp, events: [Event]
    ) async throws(StoreError) {
        try await commit(events) { db in
            var changed = intent
            (changed.cause, changed.decidedAt, changed.runStartedAt) = (cause, now, runStartedAt)
            try db.execute(
                sql: """
                    UPDATE stop_intent SET cause = :cause, cause_since = :cause_since, cause_span = :cause_span,
                        cause_actor = :cause_actor, cause_name = :cause_name, decided_at = :decided_at, run_started_at = :run_started_at
                    WHERE server = :server AND generation = :generation AND step IN ('scheduled', 'requested', 'accepted')
                    """,
                arguments: changed.decision)
            guard db.changesCount == 1 else { throw StoreError.overtaken }
        }
    }

    /// Writes a stop's next step, with the records it changes. Throws `overtaken`, and writes nothing, when that stop has ended
    /// or a newer one has begun.
    package func advance(_ intent: StopIntent, records: [ServerRecord], events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.execute(
                sql: """
                    UPDATE stop_intent SET step = :step, attempts = :attempts, next_attempt_at = :next_attempt_at,
                        last_error = :last_error
                    WHERE server = :server AND generation = :generation AND step IN ('scheduled', 'requested', 'accepted')
                    """,
                arguments: [
                    "step": intent.step.rawValue, "attempts": intent.attempts, "next_attempt_at": intent.nextAttemptAt,
                    "last_error": intent.lastError, "server": intent.server, "generation": intent.generation,
                ])
            guard db.changesCount == 1 else { throw StoreError.overtaken }
            try FleetStore.save(records, db)
        }
    }
}

extension FleetStore {
    static func insertStop(
        of server: ServerID, cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp, _ db: Database
    ) throws -> StopIntent {
        let isOpen = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM stop_intent WHERE server = ? AND step IN ('scheduled', 'requested', 'accepted'))",
            arguments: [server])
        guard isOpen == false else { throw StoreError.overtaken }
        let last = try Int64.fetchOne(db, sql: "SELECT MAX(generation) FROM stop_intent WHERE server = ?", arguments: [server])
        let intent = StopIntent(
            server: server, generation: (last ?? 0) + 1, cause: cause, decidedAt: now, nextAttemptAt: now,
            runStartedAt: runStartedAt)
        try db.execute(
            sql: """
                INSERT INTO stop_intent VALUES (
                    :server, :generation, :cause, :cause_since, :cause_span, :cause_actor, :step, :decided_at, :attempts,
                    :next_attempt_at, :last_error, :run_started_at, :cause_name)
                """, arguments: intent.arguments())
        return intent
    }
}
