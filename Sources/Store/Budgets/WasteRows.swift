package import Fleet
import GRDB
package import Money

extension BudgetStore {
    /// Writes intervals; one that grew replaces its earlier row.
    package func keep(_ intervals: [WasteInterval]) async throws(StoreError) {
        guard !intervals.isEmpty else { return }
        try await store.write { db in
            for interval in intervals {
                try db.run(
                    """
                    INSERT INTO waste_interval VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (server, start) DO UPDATE SET "end" = MAX("end", excluded."end")
                    """,
                    [
                        interval.server, interval.start, interval.end, interval.reason.rawValue, interval.rate.microdollarsPer720Hours,
                        interval.owner, interval.name,
                    ])
            }
        }
    }

    /// The intervals that overlap `from ..< to`, by server and start.
    package func waste(from: Timestamp, to: Timestamp) async throws(StoreError) -> [WasteInterval] {
        try await store.read { db in
            try db.rows(
                #"SELECT * FROM waste_interval INDEXED BY waste_by_end WHERE "end" > ? AND start < ? ORDER BY server, start"#, [from, to]
            ).map { row in
                try WasteInterval(
                    server: row.value("server"), name: row.value("name"), owner: row.value("owner"), start: row.value("start"),
                    end: row.value("end"), reason: row.word("reason"), rate: Rate(microdollarsPer720Hours: row.value("rate")))
            }
        }
    }
}
