package import Fleet
import GRDB
package import Money

extension EventWriter {
    /// Writes a budget, new or changed, with the notices that still hold for it.
    package func save(_ budget: Budget, carrying notices: [BudgetNotice], events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.run(
                """
                INSERT INTO budget VALUES (
                    :name, :scope, :scope_value, :amount, :period, :time_zone, :thresholds, :action, :busy_after, :basis, :owner, :revision,
                    :changed_at, :override_until, :override_by, :override_reason, :override_since)
                ON CONFLICT (name) DO UPDATE SET scope = :scope, scope_value = :scope_value, amount = :amount, period = :period,
                    time_zone = :time_zone, thresholds = :thresholds, action = :action, busy_after = :busy_after, basis = :basis,
                    owner = :owner, revision = :revision, changed_at = :changed_at, override_until = :override_until,
                    override_by = :override_by, override_reason = :override_reason, override_since = :override_since
                """, try budget.arguments)
            for notice in notices { _ = try insert(notice, of: budget.name, db) }
        }
    }

    /// Deletes a budget with its notices.
    package func deleteBudget(_ name: String, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.run("DELETE FROM budget WHERE name = ?", [name])
            guard db.changesCount == 1 else { throw StoreError.overtaken }
        }
    }

    /// Writes a notice with the event that reports it, unless it was given before: then neither is written.
    ///
    /// - Parameter others: notices without an event of their own.
    /// - Returns: it was written now.
    package func give(
        _ notice: BudgetNotice, of budget: String, others: [BudgetNotice], event: Event
    ) async throws(StoreError) -> Bool {
        try await commit { db in
            // The budget may have been deleted meanwhile.
            let exists = try db.value(Bool.self, "SELECT EXISTS (SELECT 1 FROM budget WHERE name = ?)", [budget]) ?? false
            guard exists, try insert(notice, of: budget, db) else { return (false, []) }  // guard: aNoticeIsGivenOnce
            for other in others { _ = try insert(other, of: budget, db) }
            return (true, [event])
        }
    }
}

/// - Returns: it is new.
private func insert(_ notice: BudgetNotice, of budget: String, _ db: Database) throws -> Bool {
    try db.run(
        "INSERT OR IGNORE INTO budget_notice VALUES (?, ?, ?, ?, ?)",
        [budget, notice.revision, notice.periodStart, notice.key.text, notice.at])
    return db.changesCount == 1
}
