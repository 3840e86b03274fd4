package import Fleet
import GRDB

/// The total cost and savings up to a moment.
package struct MoneyMark: Hashable, Sendable {
    package var at: Timestamp
    package var cost, savings: Money

    package init(at: Timestamp, cost: Money, savings: Money) {
        (self.at, self.cost, self.savings) = (at, cost, savings)
    }
}

extension LedgerStore {
    package func latestMoneyMark() async throws(StoreError) -> MoneyMark? {
        try await store.read { db in
            try db.row("SELECT * FROM money_mark ORDER BY at DESC LIMIT 1").map { row in
                try MoneyMark(
                    at: row.value("at"), cost: Money(microdollars: row.value("cost")), savings: Money(microdollars: row.value("savings")))
            }
        }
    }

    /// How many stops the provider has confirmed since `moment`.
    package func confirmedStops(since moment: Timestamp) async throws(StoreError) -> Int {
        try await store.read { db in
            try db.value(
                Int.self,
                """
                SELECT COUNT(*) FROM event WHERE kind = :kind AND sequence > COALESCE(
                    (SELECT sequence FROM event WHERE kind = :kind AND at < :moment ORDER BY sequence DESC LIMIT 1), 0)
                """, ["kind": Event.Kind.stopped.rawValue, "moment": moment]) ?? 0
        }
    }
}
