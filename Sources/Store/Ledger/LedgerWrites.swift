package import Fleet
import GRDB
package import Money

extension LedgerStore {
    /// - Returns: hours that the bill had closed, and that are closed again because their intervals changed.
    static func apply(_ changes: LedgerChanges, _ days: LocalDays, _ db: Database) throws -> [ClosedHour] {
        for resource in changes.resources {
            // A volume whose price or name changed comes with a later beginning: it is the same one.
            try db.run(
                "UPDATE ledger_resource SET to_at = ? WHERE provider_id = ? AND server = ? AND from_at < ? AND to_at IS NULL",
                [resource.to, resource.providerID, resource.server, resource.from])
            if db.changesCount > 0 { continue }
            try db.run(
                """
                INSERT INTO ledger_resource (provider_id, from_at, server, kind, to_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (provider_id, from_at) DO UPDATE SET to_at = excluded.to_at
                """, [resource.providerID, resource.from, resource.server, resource.kind.rawValue, resource.to])
        }
        guard !changes.edits.isEmpty else { return [] }
        let earliest = changes.edits.reduce(into: [ServerID: Timestamp]()) { earliest, edit in
            earliest[edit.server] = min(earliest[edit.server] ?? edit.from, edit.from)
        }.sorted { $0.key < $1.key }
        let closed = try earliest.flatMap { server, from in try closedHours(of: server, after: from, db) }
        for edit in changes.edits { try replace(edit, db) }
        let again = try closeAgain(closed, db)  // guard: anEditAfterTheCloseCountsOnce
        guard let state = try LedgerState.read(db), state.zone == days.zone else { return again }
        for (server, from) in earliest {
            let begin = from.startOfHour
            if begin < state.rolledUntil { try recompute(server, from: begin, to: state.rolledUntil, days, db) }
        }
        return again
    }

    /// The edit, begun where the stored interval before it begins, if that is the same: a change of one component cuts no other.
    private static func joined(_ edit: LedgerEdit, _ db: Database) throws -> LedgerEdit {
        guard let first = edit.intervals.first, first.start == edit.from,
            let before = try intervals(edit.server, edit.component, from: edit.from, to: edit.from, db)
                .last(where: { $0.end.map { $0 >= edit.from } ?? true }),
            before.rate == first.rate, before.source == first.source, before.reason == first.reason, before.label == first.label
        else { return edit }
        var whole = edit
        (whole.from, whole.intervals[0].start, whole.intervals[0].edge) = (before.start, before.start, before.edge)
        return whole
    }

    private static func replace(_ given: LedgerEdit, _ db: Database) throws {
        let edit = try joined(given, db)
        let key: StatementArguments = [edit.server, edit.component.rawValue, edit.from]
        try db.run("DELETE FROM rate_interval WHERE server = ? AND component = ? AND start >= ?", key)
        try db.run(
            """
            UPDATE rate_interval SET "end" = :from
            WHERE server = :server AND component = :component AND start = (
                SELECT MAX(start) FROM rate_interval WHERE server = :server AND component = :component AND start < :from)
                AND ("end" IS NULL OR "end" > :from)
            """, ["from": edit.from, "server": edit.server, "component": edit.component.rawValue])
        for interval in edit.intervals {
            try db.run(
                """
                INSERT INTO rate_interval (server, component, start, "end", rate, source, reason, label, edge)
                VALUES (?, ?, ?, ?, ?, NULLIF(?, 'observed'), NULLIF(?, 'running'), ?, ?)
                """,
                [
                    edit.server, edit.component.rawValue, interval.start, interval.end, interval.rate?.microdollarsPer720Hours,
                    interval.source.rawValue, interval.reason.rawValue, try LedgerLabels.id(of: interval.label, db),
                    interval.edge.wholeMicroseconds,
                ])
        }
    }

    /// Computes the days of a server that overlap `from ..< to` again.
    static func recompute(_ server: ServerID, from: Timestamp, to: Timestamp, _ days: LocalDays, _ db: Database) throws {
        let begin = days.startOfDay(from)
        guard begin < to else { return }
        let key: StatementArguments = [begin, to, server]
        try db.run("DELETE FROM cost_day WHERE day >= ? AND day < ? AND server = ?", key)
        try db.run("DELETE FROM cost_day_total WHERE day >= ? AND day < ? AND server = ?", key)
        try db.run("DELETE FROM cost_day_component WHERE day >= ? AND day < ?", [begin, to])
        for cell in try cells(of: server, boundaries: days.boundaries(from: begin, to: to), unprovenSince: nil, db) {
            let amounts = cell.amounts
            let numbers: StatementArguments = [
                amounts.observed.microdollars, amounts.estimated.microdollars, amounts.billed.microdollars,
                amounts.implausible.microdollars,
                amounts.duration.wholeMicroseconds, amounts.unpriced.wholeMicroseconds,
            ]
            let label = try LedgerLabels.id(of: cell.label, db)
            try db.run(
                """
                INSERT INTO cost_day (day, server, component, label, observed, estimated, billed, implausible, duration, unpriced)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, [cell.start, cell.server, cell.component.rawValue, label] + numbers)
        }
        try db.run(
            """
            INSERT INTO cost_day_total
            SELECT day, label, server, SUM(observed), SUM(estimated), SUM(billed), SUM(implausible), SUM(duration), SUM(unpriced)
            FROM cost_day WHERE day >= ? AND day < ? AND server = ? GROUP BY day, label
            """, key)
    }

    /// Completes days that are over at `now`, at most a week in one transaction, so that no other write waits for long. A new time zone
    /// computes all days again.
    ///
    /// - Returns: all of them are complete.
    package func rollUp(to now: Timestamp, days: LocalDays) async throws(StoreError) -> Bool {
        try await store.write { db in
            let last = days.startOfDay(now)
            var begin = try db.value(Timestamp.self, "SELECT MIN(from_at) FROM ledger_resource").map(days.startOfDay) ?? last
            if let state = try LedgerState.read(db) {
                if state.zone == days.zone {
                    begin = state.rolledUntil
                } else {
                    try db.execute(sql: "DELETE FROM cost_day; DELETE FROM cost_day_total; DELETE FROM cost_day_component")
                }
            }
            let end = min(last, days.startOfDay(begin + .seconds(7 * 86_400)))
            if begin < end {
                for server in try LedgerStore.servers(overlapping: begin, end, db) {
                    try LedgerStore.recompute(server, from: begin, to: end, days, db)
                }
            }
            try LedgerStore.keepComponents(until: max(begin, end), most: 45, days, db)
            try setRolled(max(begin, end), days, db)
            return end >= last
        }
    }
}

private func setRolled(_ end: Timestamp, _ days: LocalDays, _ db: Database) throws {
    try db.run(
        """
        INSERT INTO ledger_state (only, zone, rolled_until) VALUES (1, ?, ?)
        ON CONFLICT (only) DO UPDATE SET zone = excluded.zone, rolled_until = excluded.rolled_until
        """, [days.zone, end])
}
