package import Fleet
import GRDB
package import Money

extension EventWriter {
    /// Writes changed servers and what their signals say, and removes expired holds.
    ///
    /// - Returns: hours that the bill had closed, and that are closed again because the ledger changed.
    @discardableResult
    package func save(
        _ records: [ServerRecord], ended: [EndedHold] = [], signals: [SignalChange] = [], ledger: LedgerChanges = LedgerChanges(),
        days: LocalDays = .utc, learning: LearningChanges = LearningChanges(), events: [Event]
    ) async throws(StoreError) -> [ClosedHour] {
        try await commit { db in
            try FleetStore.save(records, db)
            try SeriesStore.save(signals, db)
            let closedAgain = try LedgerStore.apply(ledger, days, db)
            try LearningStore.save(learning, db)
            for hold in ended {
                // A hold that replaced it meanwhile has another end.
                try db.execute(
                    sql: "DELETE FROM \(hold.kind.rawValue) WHERE server = ? AND until IS ?", arguments: [hold.server, hold.until])
            }
            return (closedAgain, events)
        }
    }

    /// Writes that the provider moved a server to another id: the old record, which is gone, and the new one with the holds of the old.
    ///
    /// The old one keeps its holds too: if it turns up again, it still has them.
    package func move(_ old: ServerRecord, to new: ServerRecord, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try FleetStore.save([old, new], db)
            try db.run("INSERT OR REPLACE INTO server_move VALUES (?, ?, ?)", [old.id, new.id, new.firstSeenAt])
            for (table, columns) in [
                ("protection", "until, owner, reason, since, is_by_admin"), ("lease", "until, holder"), ("extension", "until, by, since"),
            ] {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO \(table) (server, \(columns)) SELECT ?, \(columns) FROM \(table) WHERE server = ?",
                    arguments: [new.id, old.id])
            }
            try db.execute(sql: "UPDATE deployment SET server = ? WHERE server = ?", arguments: [new.id, old.id])
            try ScheduleStore.moveSchedules(of: old.id, to: new.id, db)
        }
    }

    // MARK: Holds

    /// Replaces the protection of a server that was saved before; `nil` removes it.
    package func setProtection(_ hold: Protection?, of server: ServerID, events: [Event]) async throws(StoreError) {
        try await setHold("protection", hold?.columns, of: server, events: events)
    }

    /// Replaces the lease of a server; `nil` removes it.
    package func setLease(_ hold: Lease?, of server: ServerID, events: [Event]) async throws(StoreError) {
        try await setHold("lease", hold?.columns, of: server, events: events)
    }

    /// Replaces the postponement of a server; `nil` removes it.
    package func setExtension(_ hold: Postponement?, of server: ServerID, events: [Event]) async throws(StoreError) {
        try await setHold("extension", hold?.columns, of: server, events: events)
    }

    private func setHold(
        _ table: String, _ columns: [String: DatabaseValue]?, of server: ServerID, events: [Event]
    ) async throws(StoreError) {
        try await commit(events) { db in
            try db.execute(sql: "DELETE FROM \(table) WHERE server = ?", arguments: [server])
            guard var columns else { return }
            columns["server"] = server.databaseValue
            let names = columns.keys.sorted()
            try db.execute(
                sql: """
                    INSERT INTO \(table) (\(names.joined(separator: ", ")))
                    VALUES (\(names.map { ":\($0)" }.joined(separator: ", ")))
                    """, arguments: StatementArguments(columns))
        }
    }

    // MARK: Money

    /// Writes a money mark with the summary that it ends: no day is summed up twice.
    package func add(_ mark: MoneyMark, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.execute(
                sql: "INSERT INTO money_mark VALUES (?, ?, ?)", arguments: [mark.at, mark.cost.microdollars, mark.savings.microdollars])
        }
    }
}
