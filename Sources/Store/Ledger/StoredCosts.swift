package import Fleet
import GRDB
package import Money

/// What the ledger holds of one server, for a process that starts.
package struct StoredCosts: Sendable {
    /// Those that overlap the time since the origin.
    package var intervals: [CostComponent: [CostInterval]]
    /// Before the origin, adjustments included.
    package var settled: CostAmounts
    /// Adjustments since the origin.
    package var adjusted: Money
    /// The estimated part of the cost until now that the bill has not closed.
    package var estimated: Money
    /// What it cost before its first observation.
    package var beforeFirstObservation: CostAmounts
    /// Its earliest cost.
    package var from: Timestamp
}

extension LedgerStore {
    /// The next id of each server that the provider moved, by the id before.
    package func serverMoves() async throws(StoreError) -> [ServerID: ServerID] {
        try await store.read { db in
            try Dictionary(
                uniqueKeysWithValues: db.rows("SELECT old, new FROM server_move").map { (try $0.value("old"), try $0.value("new")) })
        }
    }

    /// What the ledger holds, by server.
    ///
    /// - Parameters:
    ///   - origin: 00:00 UTC of a day.
    ///   - firstSeenAt: the first observation of each server.
    package func storedCosts(
        origin: Timestamp, at now: Timestamp, days: LocalDays, firstSeenAt: [ServerID: Timestamp]
    ) async throws(StoreError) -> [ServerID: StoredCosts] {
        let firsts = try await store.read { db in
            try db.rows("SELECT server, MIN(from_at) AS first FROM ledger_resource GROUP BY server").map { row in
                (server: try row.value("server", as: ServerID.self), from: try row.value("first", as: Timestamp.self))
            }
        }
        var all = Dictionary(
            uniqueKeysWithValues: firsts.map { server, from in
                (
                    server,
                    StoredCosts(
                        intervals: [:], settled: CostAmounts(), adjusted: .zero, estimated: .zero, beforeFirstObservation: CostAmounts(),
                        from: from)
                )
            })
        let begin = min(firsts.map(\.from).min() ?? origin, origin)
        for sum in try await costSums(boundaries: [begin, origin], days: days) { all[sum.server]?.settled += sum.amounts }
        for (server, stored) in all { all[server]?.estimated = stored.settled.estimated }
        for sum in try await costSums(boundaries: [origin, max(now, origin + .seconds(1))], days: days) {
            all[sum.server]?.estimated += sum.amounts.estimated
        }
        let known = all
        return try await store.read { db in
            var filled = known
            for (server, costs) in known {
                if let seenAt = firstSeenAt[server], costs.from < seenAt {
                    let cells = try LedgerStore.cells(of: server, boundaries: [costs.from, seenAt], unprovenSince: nil, db)
                    filled[server]?.beforeFirstObservation = cells.reduce(CostAmounts()) { $0 + $1.amounts }
                }
                for component in CostComponent.allCases {
                    let found = try LedgerStore.intervals(server, component, from: origin, to: .distantFuture, db)
                        .filter { $0.end.map { $0 > origin } ?? true }
                    if !found.isEmpty { filled[server]?.intervals[component] = found }
                }
                filled[server]?.adjusted = Money(
                    microdollars: try db.value(Int64.self, LedgerSQL.adjusted, [server, origin]) ?? 0)
            }
            return filled
        }
    }
}
