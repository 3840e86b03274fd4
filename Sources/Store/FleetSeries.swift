package import Fleet
import GRDB

/// One step of a series over all servers.
package struct FleetRow: Hashable, Sendable {
    package var at: Timestamp
    /// The averages of the servers added up.
    package var sum: Double
    /// Servers with a value.
    package var servers: Int
}

extension SeriesStore {
    /// - Parameter step: from an hour on, whole hours are read; below, minutes.
    package func ofFleet(_ series: String, from: Timestamp, to: Timestamp, step: Duration) async throws(StoreError) -> [FleetRow] {
        let table = step >= .seconds(3600) ? "metric_hour" : "metric_minute"
        return try await store.read { db in
            try db.rows(
                """
                SELECT slot, SUM(average) AS sum, COUNT(*) AS servers FROM (
                    SELECT at - at % :step AS slot, AVG(average) AS average FROM \(table) INDEXED BY \(table == "metric_hour" ? "hour_by_age" : "minute_by_age")
                    WHERE at >= :from AND at < :to AND series = :series GROUP BY slot, server)
                GROUP BY slot ORDER BY slot
                """, ["step": step.wholeMicroseconds, "from": from, "to": to, "series": series]
            ).map { row in try FleetRow(at: row.value("slot"), sum: row.value("sum"), servers: row.value("servers")) }
        }
    }

    /// The averages of one series of each server, by steps from `from` on; `nil`: not measured.
    package func lines(
        of servers: [ServerID], series: String, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(StoreError) -> [ServerID: [Double?]] {
        let size = step.wholeMicroseconds
        let count = Int(((to - from).wholeMicroseconds + size - 1) / size)
        return try await store.read { db in
            var lines: [ServerID: [Double?]] = [:]
            let statement = try db.cachedStatement(
                sql: """
                    SELECT (at - ?) / ? AS slot, AVG(average) AS average FROM metric_minute
                    WHERE server = ? AND series = ? AND at >= ? AND at < ? GROUP BY slot
                    """)
            for server in servers {
                var line = [Double?](repeating: nil, count: count)
                for row in try Row.fetchAll(statement, arguments: [from, size, server, series, from, to]) {
                    let slot: Int = try row.value("slot")
                    if line.indices.contains(slot) { line[slot] = try row.value("average") }
                }
                lines[server] = line
            }
            return lines
        }
    }
}
