public import Fleet
import GRDB

/// All that was spent and saved until a moment.
public struct MoneyMark: Hashable, Sendable {
    public var at: Timestamp
    public var cost, savings: Money

    public init(at: Timestamp, cost: Money, savings: Money) {
        (self.at, self.cost, self.savings) = (at, cost, savings)
    }
}

extension FleetStore {
    public func latestMoneyMark() async throws(StoreError) -> MoneyMark? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM money_mark ORDER BY at DESC LIMIT 1").map { row in
                try MoneyMark(
                    at: row.value("at"), cost: Money(microdollars: row.value("cost")), savings: Money(microdollars: row.value("savings")))
            }
        }
    }

    /// A mark and what is said of it, together or not at all: a day is never summed up twice.
    public func add(_ mark: MoneyMark, events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(
                sql: "INSERT INTO money_mark VALUES (?, ?, ?)", arguments: [mark.at, mark.cost.microdollars, mark.savings.microdollars])
            return try FleetStore.append(events, db)
        }
    }

    /// Stops that the provider has shown since `moment`.
    public func confirmedStops(since moment: Timestamp) async throws(StoreError) -> Int {
        try await read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT COUNT(*) FROM event WHERE kind = :kind AND sequence > COALESCE(
                        (SELECT sequence FROM event WHERE kind = :kind AND at < :moment ORDER BY sequence DESC LIMIT 1), 0)
                    """, arguments: ["kind": Event.Kind.stopped.rawValue, "moment": moment]) ?? 0
        }
    }
}
