package import Fleet
import GRDB
package import Money

extension LedgerStore {
    /// What was spent in each bucket, by its start and by component, all servers together; and the sums that hold time without a known price.
    /// Fast for years.
    package func costComponents(
        boundaries: [Timestamp], days: LocalDays, unproven: [ServerID: Timestamp] = [:]
    ) async throws(StoreError) -> (totals: [Timestamp: [CostComponent: CostAmounts]], unpriced: [CostSum]) {
        try await store.read { db in
            let range = try LedgerRange(boundaries, days, db)
            var (totals, unpriced) = ([Timestamp: [CostComponent: CostAmounts]](), [CostSum]())
            for (start, end) in zip(boundaries, boundaries.dropFirst()) {
                guard let rolled = range.rolled, end > rolled.lowerBound, start < rolled.upperBound else { continue }
                let (first, last) = (max(start, rolled.lowerBound), min(end, rolled.upperBound))
                try eachComponent(from: first, to: last, days, db) { totals[start, default: [:]][$0, default: CostAmounts()] += $1 }
                unpriced += try unpricedSums(from: first, to: last, bucket: start, db)
            }
            try LedgerStore.eachLiveCell(of: range, servers: nil, unproven: unproven, db) { cell in
                totals[cell.start, default: [:]][cell.component, default: CostAmounts()] += cell.amounts
                if cell.amounts.unpriced > .zero { unpriced.append(CostSum(cell)) }
            }
            return (totals, unpriced)
        }
    }

    /// The sums of whole, completed days.
    private func eachComponent(
        from: Timestamp, to: Timestamp, _ days: LocalDays, _ db: Database, _ body: (CostComponent, CostAmounts) -> Void
    ) throws {
        var known: Set<Timestamp> = []
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: LedgerSQL.componentDays), arguments: [from, to])
        while let row = try rows.next() {
            known.insert(Timestamp(microsecondsSinceEpoch: try row.decode(Int64.self, atIndex: 7)))
            body(try row.word("component"), try CostAmounts(row: row, from: 1))
        }
        for day in days.boundaries(from: from, to: to).dropLast() where !known.contains(day) {
            for row in try db.rows(LedgerSQL.componentsOfDay, [day]) { body(try row.word("component"), try CostAmounts(row: row, from: 1)) }
        }
    }

    /// Keeps the sums of completed days that have none, the latest `most` of them.
    static func keepComponents(until end: Timestamp, most: Int, _ days: LocalDays, _ db: Database) throws {
        var day = days.startOfDay(end - .microseconds(1))
        for _ in 0..<most {
            if try db.row(LedgerSQL.componentDays, [day, days.nextDay(after: day)]) == nil { try db.run(LedgerSQL.keepComponents, [day]) }
            day = days.startOfDay(day - .microseconds(1))
        }
    }
}
