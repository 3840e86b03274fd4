package import Fleet
import GRDB
package import Schedule

/// Schedules, their overrides, and the starts that they caused.
package struct ScheduleStore: Sendable {
    let store: FleetStore

    /// Every schedule by name, and why others cannot be read: a time zone may have lost its name since.
    package func all() async throws(StoreError) -> (read: [SavedSchedule], unreadable: [String]) {
        try await store.read { db in
            var (read, unreadable): ([SavedSchedule], [String]) = ([], [])
            for row in try db.rows("SELECT * FROM schedule ORDER BY name") {
                let name = try row.value("name", as: String.self)
                let definition = try row.json("definition", as: ScheduleDefinition.self)
                do { read.append(try SavedSchedule(try definition.schedule(), row: row)) } catch let error as ScheduleError {
                    unreadable.append("\(name): \(error)")
                }
            }
            return (read, unreadable)
        }
    }

    /// Every override, expired ones included.
    package func overrides() async throws(StoreError) -> [ScheduleOverride] {
        try await store.read { db in try db.rows("SELECT * FROM schedule_override ORDER BY server").map { try ScheduleOverride(row: $0) } }
    }

    /// The starts of edges since a moment, oldest first.
    package func starts(since moment: Timestamp) async throws(StoreError) -> [ScheduledStart] {
        try await store.read { db in
            try db.rows("SELECT * FROM schedule_start WHERE edge >= ? ORDER BY edge, server, schedule", [moment]).map {
                try ScheduledStart(row: $0)
            }
        }
    }
}

extension ScheduleStore {
    /// The provider moved a server to another id: its schedules and its override go with it.
    static func moveSchedules(of old: ServerID, to new: ServerID, _ db: Database) throws {
        try db.run("UPDATE OR REPLACE schedule_override SET server = ? WHERE server = ?", [new, old])
        try db.run(
            "UPDATE schedule SET definition = json_set(definition, '$.server', ?) WHERE json_extract(definition, '$.server') = ?",
            [new, old])
    }
}

extension EventWriter {
    /// Creates a schedule, or replaces the one of its name.
    package func save(_ saved: SavedSchedule, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.run(
                """
                INSERT INTO schedule (name, definition, saved_at, saved_by, is_by_admin) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, saved_at = excluded.saved_at,
                    saved_by = excluded.saved_by, is_by_admin = excluded.is_by_admin
                """,
                [
                    saved.schedule.name, try jsonText(ScheduleDefinition(saved.schedule)), saved.savedAt, saved.by, saved.isByAdmin,
                ])
        }
    }

    package func deleteSchedule(_ name: String, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in try db.run("DELETE FROM schedule WHERE name = ?", [name]) }
    }

    /// Replaces the override of a server; `nil` removes it.
    package func setScheduleOverride(_ override: ScheduleOverride?, of server: ServerID, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.run("DELETE FROM schedule_override WHERE server = ?", [server])
            guard let override else { return }
            try db.run(
                "INSERT INTO schedule_override (server, mode, since, until, by, reason) VALUES (?, ?, ?, ?, ?, ?)",
                [server, override.mode.rawValue, override.since, override.until, override.by, override.reason])
        }
    }

    /// Writes how far starts have come, and deletes those of edges before `forgotten`.
    package func save(_ starts: [ScheduledStart], forgetting forgotten: Timestamp, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            for start in starts {
                try db.run(
                    """
                    INSERT INTO schedule_start (server, schedule, edge, step, attempts, requested_at, running_at, detail)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (server, schedule, edge) DO UPDATE SET step = excluded.step, attempts = excluded.attempts,
                        requested_at = excluded.requested_at, running_at = excluded.running_at, detail = excluded.detail
                    """,
                    [
                        start.key.server, start.key.schedule, start.key.edge, start.step.rawValue, start.attempts, start.requestedAt,
                        start.runningAt, start.detail,
                    ])
            }
            try db.run("DELETE FROM schedule_start WHERE edge < ?", [forgotten])
        }
    }
}

extension SavedSchedule {
    fileprivate init(_ schedule: ServerSchedule, row: Row) throws {
        self.init(
            schedule, savedAt: try row.value("saved_at"), by: try row.value("saved_by"), isByAdmin: try row.value("is_by_admin"))
    }
}

extension ScheduleOverride {
    fileprivate init(row: Row) throws {
        self.init(
            server: try row.value("server"), mode: try row.word("mode"), since: try row.value("since"), until: try row.value("until"),
            by: try row.value("by"), reason: try row.value("reason"))
    }
}

extension ScheduledStart {
    fileprivate init(row: Row) throws {
        self.init(
            Key(server: try row.value("server"), schedule: try row.value("schedule"), edge: try row.value("edge")),
            step: try row.word("step"), attempts: try row.value("attempts"), requestedAt: try row.value("requested_at"),
            runningAt: try row.value("running_at"), detail: try row.value("detail"))
    }
}
