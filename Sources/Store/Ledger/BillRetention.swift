package import Fleet
import GRDB

extension LedgerStore {
    /// Where to go on with joining; `nil`: nothing of the bill is stored.
    package func firstUnjoinedHour() async throws(StoreError) -> Timestamp? {
        try await store.read { db in
            try db.value(Timestamp.self, "SELECT joined_until FROM ledger_state") ?? db.value(Timestamp.self, LedgerSQL.oldestBilledHour)
        }
    }

    /// Joins the closed hours of a UTC day that follow each other: one row for a part of a resource instead of 24. What is computed from
    /// them stays the same. Only for days that the bill does not change any more.
    package func joinBilledHours(ofDay day: Timestamp) async throws(StoreError) {
        try await store.write { db in
            let span: StatementArguments = [day, day + .seconds(86_400), HourClosing.size]
            try db.run("UPDATE ledger_state SET joined_until = ?", [day + .seconds(86_400)])
            let rows = try db.rows(LedgerSQL.billedDay, span)
            var joined: [BilledSpan] = []
            for row in rows {
                let next = try BilledSpan(row: row)
                if joined.last?.isFollowed(by: next) ?? false { joined[joined.count - 1].append(next) } else { joined.append(next) }
            }
            guard joined.count < rows.count else { return }
            try db.run(LedgerSQL.deleteBilledDay, span)
            for span in joined { try span.insert(db) }
        }
    }
}

/// Closed hours in a row of one part of a resource. When they were read does not matter any more: zeros take no room.
private struct BilledSpan {
    let resource, part: String
    let start: Timestamp
    var size, amount: Int64

    init(row: Row) throws {
        (resource, part) = (try row.value("resource"), try row.value("part"))
        (start, size, amount) = (try row.value("start"), try row.value("size"), try row.value("amount"))
    }

    func isFollowed(by next: BilledSpan) -> Bool {
        resource == next.resource && part == next.part && start + .microseconds(size) == next.start
    }

    mutating func append(_ next: BilledSpan) { (size, amount) = (size + next.size, amount + next.amount) }

    func insert(_ db: Database) throws {
        try db.run("INSERT INTO bill_bucket VALUES (?, ?, ?, ?, ?, 0, 0, 1, 0)", [resource, start, size, part, amount])
    }
}
