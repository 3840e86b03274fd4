package import Fleet
import GRDB

/// Another way to rent a server that was advised.
package struct GivenRentalAdvice: Hashable, Sendable {
    package var server: ServerID
    /// The server's name then, under which its successor is found.
    package var name: String
    /// `RentalAdvice.Kind`, and what the advice names beside the server; empty: nothing.
    package var kind, target: String
    /// When it was first given.
    package var at: Timestamp
    /// The cost of a day, as it was and as predicted.
    package var before, predicted: Money

    package init(server: ServerID, name: String, kind: String, target: String, at: Timestamp, before: Money, predicted: Money) {
        (self.server, self.name, self.kind, self.target) = (server, name, kind, target)
        (self.at, self.before, self.predicted) = (at, before, predicted)
    }
}

extension LearningStore {
    /// The same advice given again keeps its first date and numbers.
    package func save(_ advice: [GivenRentalAdvice]) async throws(StoreError) {
        guard !advice.isEmpty else { return }
        try await store.write { db in
            for given in advice {
                try db.run(
                    "INSERT OR IGNORE INTO rental_advice VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [
                        given.server, given.kind, given.target, given.name, given.at, given.before.microdollars,
                        given.predicted.microdollars,
                    ])
            }
        }
    }

    package func givenRentalAdvice() async throws(StoreError) -> [GivenRentalAdvice] {
        try await store.read { db in
            try db.rows("SELECT * FROM rental_advice ORDER BY server, at", []).map { row in
                try GivenRentalAdvice(
                    server: row.value("server"), name: row.value("name"), kind: row.value("kind"), target: row.value("target"),
                    at: row.value("at"), before: Money(microdollars: row.value("before")),
                    predicted: Money(microdollars: row.value("predicted")))
            }
        }
    }
}
