package import Fleet
import GRDB
package import Money

extension LedgerStore {
    /// What was spent, by server, label and bucket, components together: what they add up to is what `costCells` add up to. Parts of one bucket
    /// come apart, such as its completed days and the day that is not over.
    ///
    /// - Parameters:
    ///   - boundaries: the edges of the buckets, sorted: the first and the last are the whole range. Nothing after `now` must be asked for.
    ///   - days: the days by which roll-ups are kept.
    ///   - unproven: since when a server with an open interval was not observed; that time counts as estimated.
    package func costSums(
        boundaries: [Timestamp], days: LocalDays, unproven: [ServerID: Timestamp] = [:]
    ) async throws(StoreError) -> [CostSum] {
        try await store.read { db in
            let range = try LedgerRange(boundaries, days, db)
            var sums = try range.rolled.map { try LedgerStore.rolledSums(boundaries, $0, days, db) } ?? []
            try LedgerStore.eachLiveCell(of: range, servers: nil, unproven: unproven, db) { sums.append(CostSum($0)) }
            return sums
        }
    }

    /// What was spent in each bucket, by its start, all servers together; and the sums that hold time without a known price. Fast for years.
    package func costTotals(
        boundaries: [Timestamp], days: LocalDays, unproven: [ServerID: Timestamp] = [:]
    ) async throws(StoreError) -> (totals: [Timestamp: CostAmounts], unpriced: [CostSum]) {
        try await store.read { db in
            let range = try LedgerRange(boundaries, days, db)
            var (totals, unpriced) = ([Timestamp: CostAmounts](), [CostSum]())
            for (start, end) in zip(boundaries, boundaries.dropFirst()) {
                guard let rolled = range.rolled, end > rolled.lowerBound, start < rolled.upperBound else { continue }
                let span: StatementArguments = [max(start, rolled.lowerBound), min(end, rolled.upperBound)]
                if let row = try db.row(LedgerSQL.wholeTotals, span), try row.decode(Int.self, atIndex: 0) > 0 {
                    totals[start, default: CostAmounts()] += try CostAmounts(row: row, from: 1)
                }
                unpriced += try unpricedSums(
                    from: max(start, rolled.lowerBound), to: min(end, rolled.upperBound), bucket: start, db)
            }
            try LedgerStore.eachLiveCell(of: range, servers: nil, unproven: unproven, db) { cell in
                totals[cell.start, default: CostAmounts()] += cell.amounts
                if cell.amounts.unpriced > .zero { unpriced.append(CostSum(cell)) }
            }
            return (totals, unpriced)
        }
    }

    /// The sums with time without a known price, of whole, completed days.
    func unpricedSums(from: Timestamp, to: Timestamp, bucket: Timestamp, _ db: Database) throws -> [CostSum] {
        try db.rows(LedgerSQL.unpricedTotals, [from, to]).map { row in
            CostSum(
                server: try row.value("server"), label: try LedgerLabels.label(try row.decode(Int64.self, atIndex: 0), db), start: bucket,
                amounts: try CostAmounts(row: row, from: 2))
        }
    }

    private static func rolledSums(
        _ boundaries: [Timestamp], _ rolled: Range<Timestamp>, _ days: LocalDays, _ db: Database
    ) throws -> [CostSum] {
        var sums: [CostSum] = []
        var (labels, servers) = ([Int64: CostLabel](), [String: ServerID]())
        for (start, end) in zip(boundaries, boundaries.dropFirst()) where end > rolled.lowerBound && start < rolled.upperBound {
            let (first, last) = (max(start, rolled.lowerBound), min(end, rolled.upperBound))
            // The rows of one day are the sums.
            let isOneDay = days.nextDay(after: first) == last
            let rows = try Row.fetchCursor(
                try db.cachedStatement(sql: isOneDay ? LedgerSQL.dayTotals : LedgerSQL.totals),
                arguments: isOneDay ? [first] : [first, last])
            while let row = try rows.next() {
                let (id, text) = (try row.decode(Int64.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
                let label = try labels[id] ?? LedgerLabels.label(id, db)
                let server = try servers[text] ?? row.value("server")
                (labels[id], servers[text]) = (label, server)
                sums.append(CostSum(server: server, label: label, start: start, amounts: try CostAmounts(row: row, from: 2)))
            }
        }
        return sums
    }
}

extension CostAmounts {
    /// - Parameter column: of the first of six, in the order of `cost_day_total`. By number, since a report may have 100,000 rows.
    init(row: Row, from column: Int) throws {
        func money(_ index: Int) throws -> Money { Money(microdollars: try row.decode(Int64.self, atIndex: column + index)) }
        func time(_ index: Int) throws -> Duration { .microseconds(try row.decode(Int64.self, atIndex: column + index)) }
        self.init(
            observed: try money(0), estimated: try money(1), billed: try money(2), implausible: try money(3), duration: try time(4),
            unpriced: try time(5))
    }
}

/// How a report is read: completed days from their sums, the rest from intervals.
struct LedgerRange {
    /// The whole days within the boundaries that are completed; `nil`: none.
    let rolled: Range<Timestamp>?
    /// The boundaries of the rest, in one or two parts.
    let live: [[Timestamp]]
    let boundaries: [Timestamp]

    init(_ boundaries: [Timestamp], _ days: LocalDays, _ db: Database) throws {
        self.boundaries = boundaries
        guard let from = boundaries.first, let to = boundaries.last, from < to else {
            (rolled, live) = (nil, [])
            return
        }
        guard let whole = try LedgerRange.wholeDays(boundaries, days, db) else {
            (rolled, live) = (nil, [boundaries])
            return
        }
        rolled = whole
        live = [
            boundaries.filter { $0 < whole.lowerBound } + [whole.lowerBound],
            [whole.upperBound] + boundaries.filter { $0 > whole.upperBound },
        ].filter { $0.count > 1 }
    }

    /// If every boundary among the completed days is the start of a day.
    private static func wholeDays(_ boundaries: [Timestamp], _ days: LocalDays, _ db: Database) throws -> Range<Timestamp>? {
        guard let from = boundaries.first, let to = boundaries.last, let state = try LedgerState.read(db), state.zone == days.zone
        else { return nil }
        let first = days.startOfDay(from) == from ? from : days.nextDay(after: from)
        let last = min(state.rolledUntil, days.startOfDay(to))
        guard first < last, boundaries.allSatisfy({ $0 <= first || $0 >= last || days.startOfDay($0) == $0 }) else { return nil }
        return first..<last
    }

    /// The cell, with the bucket of the whole report that contains it.
    func placed(_ cell: CostCell) -> CostCell {
        var placed = cell
        guard let index = boundaries.lastIndex(where: { $0 <= cell.start }), index + 1 < boundaries.count else { return cell }
        (placed.start, placed.end) = (boundaries[index], boundaries[index + 1])
        return placed
    }
}
