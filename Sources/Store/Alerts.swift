package import Fleet
import GRDB

/// Alerts, and the health of servers over time.
package struct AlertStore: Sendable {
    let store: FleetStore

    /// Newest first.
    package func list(openOnly: Bool, server: ServerID?, limit: Int) async throws(StoreError) -> [Alert] {
        try await store.read { db in
            // Conditions only where they are asked for, so that SQLite uses the index.
            var conditions = ["TRUE"]
            var arguments = StatementArguments()
            if openOnly { conditions.append("resolved_at IS NULL") }
            if let server { conditions.append("server = ?"); arguments += [server.text] }
            arguments += [limit]
            let source = openOnly ? "alert INDEXED BY one_open_alert" : "alert"
            let sql = "SELECT * FROM \(source) WHERE \(conditions.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?"
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map { try Alert(row: $0) }
        }
    }

    // MARK: Health

    package func record(_ change: HealthChange, of server: ServerID) async throws(StoreError) {
        try await store.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO health_change VALUES (?, ?, ?)", arguments: [server, change.at, change.health.rawValue])
        }
    }

    /// Sets the health of every server to unknown from `moment` until its next change.
    package func loseSightOfHealth(at moment: Timestamp) async throws(StoreError) {
        try await store.write { db in
            // Beside MAX, SQLite takes the other columns from the row that has it.
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO health_change SELECT server, :moment, 'unknown' FROM (
                        SELECT server, health, MAX(at) AS latest FROM health_change GROUP BY server)
                    WHERE health <> 'unknown' AND latest < :moment
                    """, arguments: ["moment": moment])
        }
    }

    /// Changes since `from`, with the one before them, oldest first.
    package func healthChanges(of server: ServerID, from: Timestamp) async throws(StoreError) -> [HealthChange] {
        try await store.read { db in
            try db.rows(
                """
                SELECT at, health FROM health_change WHERE server = :server AND at >= COALESCE(
                    (SELECT MAX(at) FROM health_change WHERE server = :server AND at <= :from), :from) ORDER BY at
                """, ["server": server, "from": from]
            ).map { HealthChange(at: try $0.value("at"), health: try $0.word("health")) }
        }
    }
}

extension EventWriter {
    /// Writes a new alert. When one of that name is open for that server, returns that one and writes nothing.
    package func open(_ alert: Alert, events: [Event]) async throws(StoreError) -> Alert {
        try await commit { db in
            let server = alert.server?.text ?? ""
            if let row = try db.row("SELECT * FROM alert WHERE server = ? AND name = ? AND resolved_at IS NULL", [server, alert.name]) {
                return (try Alert(row: row), [])
            }
            try db.execute(
                sql: "INSERT INTO alert (server, name, severity, detail, opened_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [server, alert.name, alert.severity.rawValue, alert.detail, alert.openedAt])
            var written = alert
            written.id = db.lastInsertedRowID
            return (written, events.about(written.id, alert.name))
        }
    }

    /// Resolves an alert that is open; otherwise writes nothing.
    package func resolve(_ id: Int64, at now: Timestamp, events: [Event]) async throws(StoreError) {
        try await commit { db in
            try db.execute(sql: "UPDATE alert SET resolved_at = ? WHERE id = ? AND resolved_at IS NULL", arguments: [now, id])
            guard db.changesCount == 1 else { return ((), []) }
            let name = try db.value(String.self, "SELECT name FROM alert WHERE id = ?", [id]) ?? ""
            return ((), events.about(id, name))
        }
    }

    /// Acknowledges an alert. Whoever acknowledged it first is kept.
    ///
    /// - Returns: the alert as it is now; `nil`: there is none of this number.
    package func acknowledge(_ id: Int64, by actor: Actor, at now: Timestamp, events: [Event]) async throws(StoreError) -> Alert? {
        try await commit { db in
            try db.execute(
                sql: "UPDATE alert SET acknowledged_at = ?, acknowledged_by = ? WHERE id = ? AND acknowledged_at IS NULL",
                arguments: [now, actor, id])
            let isNew = db.changesCount == 1
            let alert = try db.row("SELECT * FROM alert WHERE id = ?", [id]).map { try Alert(row: $0) }
            return (alert, isNew ? events.about(id, alert?.name ?? "") : [])
        }
    }
}

extension [Event] {
    fileprivate func about(_ alert: Int64, _ name: String) -> [Event] {
        map { event in
            var event = event
            event.about = .alert(alert, name: name)
            return event
        }
    }
}

extension Alert {
    init(row: Row) throws {
        let server: String = try row.value("server")
        try self.init(
            id: row.value("id"), server: ServerID(server), name: row.value("name"), severity: row.word("severity"),
            detail: row.value("detail"), openedAt: row.value("opened_at"), resolvedAt: row.value("resolved_at"),
            acknowledgedAt: row.value("acknowledged_at"), acknowledgedBy: row.value("acknowledged_by"))
    }
}
