package import Fleet
import GRDB
package import Money

/// The ledger of costs, and the bill.
package struct LedgerStore: Sendable {
    let store: FleetStore

    /// What was spent, by server, component, label and bucket. The only sum: every report adds these up.
    ///
    /// - Parameters:
    ///   - boundaries: the edges of the buckets, sorted: the first and the last are the whole range. Nothing after `now` must be asked for.
    ///   - days: the days by which roll-ups are kept.
    ///   - servers: `nil`: all.
    ///   - unproven: since when a server with an open interval was not observed; that time counts as estimated.
    package func costCells(
        boundaries: [Timestamp], days: LocalDays, servers: [ServerID]? = nil, unproven: [ServerID: Timestamp] = [:]
    ) async throws(StoreError) -> [CostCell] {
        try await store.read { db in
            let range = try LedgerRange(boundaries, days, db)
            var cells =
                try range.rolled.map {
                    try LedgerStore.rolledCells(boundaries, from: $0.lowerBound, to: $0.upperBound, servers: servers, db)
                } ?? []
            // Completed days are added up already.
            if range.live.isEmpty { return cells }
            try LedgerStore.eachLiveCell(of: range, servers: servers, unproven: unproven, db) { cells.append($0) }
            return LedgerStore.merged(cells)
        }
    }

    /// The cells of the time that is not completed.
    static func eachLiveCell(
        of range: LedgerRange, servers: [ServerID]?, unproven: [ServerID: Timestamp], _ db: Database, _ body: (CostCell) -> Void
    ) throws {
        for part in range.live {
            guard let first = part.first, let last = part.last else { continue }
            for server in try servers ?? LedgerStore.servers(overlapping: first, last, db) {
                let cells = try LedgerStore.cells(of: server, boundaries: part, unprovenSince: unproven[server], db)
                for cell in cells { body(range.placed(cell)) }
            }
        }
    }

    private static func rolledCells(
        _ boundaries: [Timestamp], from: Timestamp, to: Timestamp, servers: [ServerID]?, _ db: Database
    ) throws -> [CostCell] {
        // One row per bucket, not per day: the sums are SQLite's.
        var cells: [CostCell] = []
        let wanted = servers.map(Set.init)
        for (start, end) in zip(boundaries, boundaries.dropFirst()) where end > from && start < to {
            let rows = try db.rows(LedgerSQL.days, [max(start, from), min(end, to)])
            for row in rows {
                let server: ServerID = try row.value("server")
                if let wanted, !wanted.contains(server) { continue }
                cells.append(
                    CostCell(
                        server: server, component: try row.word("component"), label: try LedgerLabels.label(in: row), start: start,
                        end: end,
                        amounts: CostAmounts(
                            observed: Money(microdollars: try row.value("observed")),
                            estimated: Money(microdollars: try row.value("estimated")),
                            billed: Money(microdollars: try row.value("billed")),
                            implausible: Money(microdollars: try row.value("implausible")),
                            duration: .microseconds(try row.value("duration")),
                            unpriced: .microseconds(try row.value("unpriced")))))
            }
        }
        return cells
    }

    private static func merged(_ cells: [CostCell]) -> [CostCell] {
        struct Key: Hashable { var server: ServerID; var component: CostComponent; var label: CostLabel; var start: Timestamp }
        var sums: [Key: CostCell] = [:]
        for cell in cells {
            let key = Key(server: cell.server, component: cell.component, label: cell.label, start: cell.start)
            if sums[key] == nil { sums[key] = cell } else { sums[key]?.amounts += cell.amounts }
        }
        return sums.values.sorted {
            ($0.start, $0.server.text, $0.component, $0.label.name, $0.label.owner ?? "")
                < ($1.start, $1.server.text, $1.component, $1.label.name, $1.label.owner ?? "")
        }
    }

    // MARK: One server

    /// The servers with costs that may overlap `from ..< to`.
    static func servers(overlapping from: Timestamp, _ to: Timestamp, _ db: Database) throws -> [ServerID] {
        try db.rows(
            "SELECT DISTINCT server FROM ledger_resource WHERE from_at < ? AND (to_at IS NULL OR to_at > ?) ORDER BY server", [to, from]
        ).map { try $0.value("server") }
    }

    /// The intervals of one component, complete since 00:00 UTC of the day of `from`.
    static func intervals(
        _ server: ServerID, _ component: CostComponent, from: Timestamp, to: Timestamp, _ db: Database
    ) throws -> [CostInterval] {
        let begin = CostPieces.startOfUTCDay(from)
        return try db.rows(
            LedgerSQL.intervals, ["server": server, "component": component.rawValue, "begin": begin, "to": to]
        ).map { try CostInterval(row: $0) }
    }

    static func cells(
        of server: ServerID, boundaries: [Timestamp], unprovenSince: Timestamp?, _ db: Database
    ) throws -> [CostCell] {
        guard let from = boundaries.first, let to = boundaries.last, from < to else { return [] }
        let closed = try closedSpans(server, from: from, to: to, db)
        let adjustments = try adjustments(server, from: from, to: to, db)
        return try CostComponent.allCases.flatMap { component in
            LedgerCells.of(
                server, component, try intervals(server, component, from: from, to: to, db), boundaries: boundaries,
                closed: closed[BillPart(of: component)] ?? [], adjustments: adjustments.filter { $0.component == component },
                unprovenSince: unprovenSince)
        }
    }

    private static func closedSpans(
        _ server: ServerID, from: Timestamp, to: Timestamp, _ db: Database
    ) throws -> [BillPart: [Range<Timestamp>]] {
        var spans: [BillPart: [Range<Timestamp>]] = [:]
        for row in try db.rows(LedgerSQL.closedSpans, [server, from - .seconds(2 * 86_400), to]) {
            let start: Timestamp = try row.value("start")
            let end = start + .microseconds(try row.value("size"))
            if end > from { spans[try row.word("part"), default: []].append(start..<end) }
        }
        return spans
    }

    private static func adjustments(
        _ server: ServerID, from: Timestamp, to: Timestamp, _ db: Database
    ) throws -> [CostAdjustment] {
        try db.rows(LedgerSQL.adjustments, [server, from, to]).map { row in
            try CostAdjustment(
                hour: row.value("hour"), component: row.word("component"), amount: Money(microdollars: row.value("amount")),
                drift: row.word("class"), revision: row.value("revision"), label: LedgerLabels.label(in: row))
        }
    }

    /// What the bill changed in a server's hours within `from ..< to`.
    package func costAdjustments(
        of server: ServerID, from: Timestamp, to: Timestamp
    ) async throws(StoreError) -> [CostAdjustment] {
        try await store.read { db in try LedgerStore.adjustments(server, from: from, to: to, db) }
    }

    /// What a server was called and who paid for it at a moment; `nil`: it cost nothing then.
    package func costLabel(of server: ServerID, at moment: Timestamp) async throws(StoreError) -> CostLabel? {
        try await store.read { db in
            for component in CostComponent.allCases {
                let found = try LedgerStore.intervals(server, component, from: moment, to: moment + .microseconds(1), db)
                if let label = found.last?.label { return label }
            }
            return nil
        }
    }

    /// The stored intervals of a server that overlap `from ..< to`, by component.
    package func costIntervals(
        of server: ServerID, from: Timestamp, to: Timestamp
    ) async throws(StoreError) -> [CostComponent: [CostInterval]] {
        try await store.read { db in
            var all: [CostComponent: [CostInterval]] = [:]
            for component in CostComponent.allCases {
                let found = try LedgerStore.intervals(server, component, from: from, to: to, db)
                if !found.isEmpty { all[component] = found }
            }
            return all
        }
    }
}
