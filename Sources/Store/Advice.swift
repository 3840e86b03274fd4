package import Fleet
import GRDB

/// A timeout that was advised for a server.
package struct GivenAdvice: Hashable, Sendable {
    package var server: ServerID
    package var timeout: IdleTimeout
    /// When it was first given.
    package var at: Timestamp
    /// Idle time and starts a day, as they were and as predicted.
    package var before, predicted: Money

    package init(server: ServerID, timeout: IdleTimeout, at: Timestamp, before: Money, predicted: Money) {
        (self.server, self.timeout, self.at, self.before, self.predicted) = (server, timeout, at, before, predicted)
    }
}

extension LearningStore {
    /// The same advice given again keeps its first date and numbers.
    package func save(_ advice: GivenAdvice) async throws(StoreError) {
        try await store.write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO advice VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    advice.server, try jsonText(advice.timeout), advice.at, advice.before.microdollars, advice.predicted.microdollars,
                ])
        }
    }

    package func givenAdvice() async throws(StoreError) -> [GivenAdvice] {
        try await store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM advice ORDER BY server, at").map { row in
                try GivenAdvice(
                    server: row.value("server"), timeout: row.json("timeout"), at: row.value("at"),
                    before: Money(microdollars: row.value("before")), predicted: Money(microdollars: row.value("predicted")))
            }
        }
    }
}
