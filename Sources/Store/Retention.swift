package import Fleet
import GRDB

extension SeriesStore {
    /// Deletes what is older than these times: changes of health and of signals except the last one before, hours of measurements, idle times, resolved
    /// alerts, and dead-lettered deliveries; also the tokens of agents in servers that were gone by then.
    package func deleteExpired(
        tokensOfServersGoneBefore: Timestamp, healthBefore: Timestamp, alertsResolvedBefore: Timestamp, deadDeliveriesBefore: Timestamp,
        signalsBefore: Timestamp, hoursBefore: Timestamp, idleTimesBefore: Timestamp
    ) async throws(StoreError) {
        try await store.write { db in
            try SeriesStore.deleteSignalChanges(before: signalsBefore, db)
            try db.execute(sql: "DELETE FROM metric_hour WHERE at < ?", arguments: [hoursBefore])
            try db.execute(sql: "DELETE FROM idle_time WHERE ended < ?", arguments: [idleTimesBefore])
            try db.execute(
                sql: "DELETE FROM token WHERE server IN (SELECT id FROM server WHERE gone_at < ?)", arguments: [tokensOfServersGoneBefore])
            try db.execute(
                sql: """
                    DELETE FROM health_change WHERE at < :moment AND EXISTS (
                        SELECT 1 FROM health_change AS later
                        WHERE later.server = health_change.server AND later.at > health_change.at AND later.at <= :moment)
                    """, arguments: ["moment": healthBefore])
            try db.execute(sql: "DELETE FROM alert WHERE resolved_at < ?", arguments: [alertsResolvedBefore])
            try db.execute(
                sql: "DELETE FROM delivery WHERE state = 'dead' AND created_at < ?", arguments: [deadDeliveriesBefore])
        }
    }
}
