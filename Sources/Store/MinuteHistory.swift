package import Fleet
import GRDB

/// One minute of one series of one server.
package struct MinuteRow: Hashable, Sendable {
    package var server: ServerID
    package var series: String
    package var at: Timestamp
    package var average, minimum, maximum: Double

    package init(server: ServerID, series: String, at: Timestamp, average: Double, minimum: Double, maximum: Double) {
        self.server = server
        self.series = series
        self.at = at
        self.average = average
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// Measurements by minute and hour, and what signals said.
package struct SeriesStore: Sendable {
    let store: FleetStore

    /// Writes minutes down, and drops some of those before `dropBefore`: twice as many as it writes, so that none are left for long.
    package func keep(_ rows: [MinuteRow], dropBefore: Timestamp) async throws(StoreError) {
        try await store.write { db in
            let insert = try db.cachedStatement(sql: "INSERT OR REPLACE INTO metric_minute VALUES (?, ?, ?, ?, ?, ?)")
            for row in rows {
                try insert.execute(arguments: [row.server, row.series, row.at, row.average, row.minimum, row.maximum])
            }
            try db.run(
                """
                DELETE FROM metric_minute WHERE (server, series, at) IN (
                    SELECT server, series, at FROM metric_minute WHERE at < ? ORDER BY at LIMIT ?)
                """, [dropBefore, max(2 * rows.count, 1000)])
        }
    }

    /// Writes the hours in `from ..< to` of some servers, from their minutes. Writing an hour again replaces it.
    package func rollUp(_ servers: [ServerID], from: Timestamp, to: Timestamp) async throws(StoreError) {
        try await store.write { db in
            let statement = try db.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO metric_hour
                        SELECT server, series, at - at % 3600000000, AVG(average), MIN(minimum), MAX(maximum) FROM metric_minute
                        WHERE server = ? AND at >= ? AND at < ? GROUP BY series, at - at % 3600000000
                    """)
            for server in servers { try statement.execute(arguments: [server, from, to]) }
        }
    }

    /// Hours that begin in `from ..< to`, oldest first.
    package func hours(of server: ServerID, series: String, from: Timestamp, to: Timestamp) async throws(StoreError) -> [MinuteRow] {
        try await rows(.hours, of: server, series: series, from: from, to: to)
    }

    /// Minutes that begin in `from ..< to`, oldest first.
    package func minutes(
        of server: ServerID, series: String, from: Timestamp, to: Timestamp
    ) async throws(StoreError) -> [MinuteRow] {
        try await rows(.minutes, of: server, series: series, from: from, to: to)
    }

    private enum Table: String { case hours = "metric_hour", minutes = "metric_minute" }

    private func rows(
        _ table: Table, of server: ServerID, series: String, from: Timestamp, to: Timestamp
    ) async throws(StoreError) -> [MinuteRow] {
        try await store.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT at, average, minimum, maximum FROM \(table.rawValue)
                    WHERE server = ? AND series = ? AND at >= ? AND at < ? ORDER BY at
                    """)
            let cursor = try Row.fetchCursor(statement, arguments: [server, series, from, to])
            var rows: [MinuteRow] = []
            // By place: a day has thousands of rows, and a look-up by name costs more than the value.
            while let row = try cursor.next() {
                rows.append(
                    MinuteRow(
                        server: server, series: series, at: Timestamp(microsecondsSinceEpoch: try row.decode(atIndex: 0)),
                        average: try row.decode(atIndex: 1), minimum: try row.decode(atIndex: 2), maximum: try row.decode(atIndex: 3)))
            }
            return rows
        }
    }
}
