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
        try await store.read { db in
            try db.rows(
                "SELECT * FROM metric_hour WHERE server = ? AND series = ? AND at >= ? AND at < ? ORDER BY at", [server, series, from, to]
            ).map { try MinuteRow(row: $0) }
        }
    }

    /// Minutes that begin in `from ..< to`, oldest first.
    package func minutes(
        of server: ServerID, series: String, from: Timestamp, to: Timestamp
    ) async throws(StoreError) -> [MinuteRow] {
        try await store.read { db in
            try db.rows(
                "SELECT * FROM metric_minute WHERE server = ? AND series = ? AND at >= ? AND at < ? ORDER BY at",
                [server, series, from, to]
            ).map { try MinuteRow(row: $0) }
        }
    }
}

extension MinuteRow {
    fileprivate init(row: Row) throws {
        self.init(
            server: try row.value("server"), series: try row.value("series"), at: try row.value("at"), average: try row.value("average"),
            minimum: try row.value("minimum"), maximum: try row.value("maximum"))
    }
}
