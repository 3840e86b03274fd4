package import Fleet
import GRDB
package import Money

/// An hour of one server that the bill closed.
package struct ClosedHour: Hashable, Sendable {
    package var server: ServerID
    package var hour: Timestamp
    package var computed, billed: Money
    /// The class of the largest adjustment.
    package var drift: DriftClass
    /// It was closed before, with another bill.
    package var isCorrection: Bool
    /// The change of the adjustments, and of what is estimated.
    package var adjusted, closedEstimate: Money
}

/// Closes one hour of one server by what is stored of the bill. Closing again replaces the adjustments, so computed plus adjusted is always
/// the bill.
struct HourClosing {
    static let size: Int64 = 3_600_000_000

    let server: ServerID
    let hour: Timestamp
    let db: Database

    private var end: Timestamp { hour + .microseconds(HourClosing.size) }

    /// - Parameters:
    ///   - isKnown: false: the server was never observed.
    ///   - isPriceDrift: `nil`: as when it was closed before.
    ///   - halfPrecision: half the precision of the bill.
    ///   - closed: what was estimated for the hour and counts as billed already.
    func close(
        isKnown: Bool, isServerless: Bool, isPriceDrift: Bool?, halfPrecision: Money, isCorrection: Bool, closed: Money
    ) throws -> ClosedHour {
        let amounts = try billed()
        let computed = try HourClosing.computed(server, hour, parts: Array(amounts.keys), db)
        let hasOtherPrice = try isPriceDrift ?? wasPriceDrift()
        let billed = BilledHour(resource: server, hour: hour, amounts: amounts)
        let drift = try Dictionary(
            uniqueKeysWithValues: amounts.map { part, amount in
                // The hour is closed: less than was computed is not late any more.
                let drift = Reconciliation.drift(
                    part, billed: amount, computed, isKnown: isKnown, isServerless: isServerless, sinceEnd: .seconds(24 * 3600),
                    ceiling: try ceiling(part, isServerless: isServerless), isPriceDrift: hasOtherPrice, halfPrecision: halfPrecision)
                return (part, drift)
            })
        let adjustments = Reconciliation.adjustments(
            billed, computed, stoppedVolume: try stoppedVolume(), label: try label(of: computed), drift: drift)
        var change = Money.zero
        for adjustment in adjustments { change += try save(adjustment) }
        let own = amounts.keys.reduce(Money.zero) { $0 + computed.amount(part: $1) }
        let worst = adjustments.max { abs($0.amount.microdollars) < abs($1.amount.microdollars) }?.drift ?? .rounding
        return ClosedHour(
            server: server, hour: hour, computed: own, billed: billed.total, drift: worst, isCorrection: isCorrection, adjusted: change,
            closedEstimate: try estimated() - closed)
    }

    /// What was computed for an hour in some parts, compute always among them.
    static func computed(_ server: ServerID, _ hour: Timestamp, parts: [BillPart], _ db: Database) throws -> ComputedHour {
        let end = hour + .microseconds(size)
        var pieces: [CostComponent: [CostPiece]] = [:]
        for component in Set(parts.flatMap(\.components) + [.compute]) {
            let found = CostPieces.of(
                try LedgerStore.intervals(server, component, from: hour, to: end, db), from: hour, to: end)
            if !found.isEmpty { pieces[component] = found }
        }
        return ComputedHour(pieces: pieces)
    }

    /// The estimated cost of the parts that the bill has closed.
    func estimated() throws -> Money {
        let parts = try rows().filter { try $0.value("closed_at", as: Timestamp?.self) != nil }
            .map { try $0.word("part", as: BillPart.self) }
        guard !parts.isEmpty else { return .zero }
        let computed = try HourClosing.computed(server, hour, parts: parts, db)
        return parts.reduce(.zero) { $0 + computed.estimated($1) }
    }

    /// The bill of every id that the server had in the hour: a server that the provider moved has two.
    private func billed() throws -> [BillPart: Money] {
        try Dictionary(uniqueKeysWithValues: rows().map { (try $0.word("part"), Money(microdollars: try $0.value("amount"))) })
    }

    private func rows() throws -> [Row] { try db.rows(LedgerSQL.billedParts, [server, hour, HourClosing.size]) }

    /// What a part of an hour cannot exceed, by the dearest rates of the day before; `nil`: none is known. How many workers an endpoint had between two
    /// polls is not known either.
    private func ceiling(_ part: BillPart, isServerless: Bool) throws -> Money? {
        guard !isServerless else { return nil }
        var dearest = Rate.zero
        for component in part.components {
            let rates = try LedgerStore.intervals(server, component, from: hour - .seconds(24 * 3600), to: end, db).compactMap(\.rate)
            dearest = dearest + (rates.max() ?? .zero)
        }
        return dearest > .zero ? Reconciliation.ceiling(dearest: dearest) : nil
    }

    private func wasPriceDrift() throws -> Bool {
        try db.value(
            Bool.self, "SELECT EXISTS (SELECT 1 FROM adjustment WHERE server = ? AND hour = ? AND component = ? AND class = ?)",
            [server, hour, CostComponent.compute.rawValue, DriftClass.price.rawValue]) ?? false
    }

    private func stoppedVolume() throws -> Rate {
        let rate = try db.value(
            Int64.self,
            """
            SELECT rate FROM rate_interval WHERE server = ? AND component = 'volume' AND reason = 'stopped' AND rate IS NOT NULL
            ORDER BY start DESC LIMIT 1
            """, [server])
        return Rate(microdollarsPer720Hours: rate ?? 0)
    }

    private func label(of computed: ComputedHour) throws -> CostLabel {
        if let last = computed.pieces.values.compactMap(\.last).max(by: { $0.start < $1.start }) { return last.interval.label }
        for component in CostComponent.allCases {
            if let label = try LedgerStore.intervals(server, component, from: hour, to: end, db).last?.label { return label }
        }
        let kind = try db.value(String.self, "SELECT kind FROM ledger_resource WHERE server = ? LIMIT 1", [server])
        return CostLabel(name: server.text, kind: kind.flatMap(CostKind.init) ?? .pod)
    }

    /// Stores an adjustment; one without an amount is removed.
    ///
    /// - Returns: the change.
    private func save(_ adjustment: CostAdjustment) throws -> Money {
        let key: StatementArguments = [server, hour, adjustment.component.rawValue]
        let before = try db.row("SELECT amount, revision FROM adjustment WHERE server = ? AND hour = ? AND component = ?", key)
        let old = try before.map { try $0.value("amount", as: Int64.self) } ?? 0
        let revision = try before.map { try $0.value("revision", as: Int.self) } ?? 0
        try db.run("DELETE FROM adjustment WHERE server = ? AND hour = ? AND component = ?", key)
        if adjustment.amount != .zero {
            try db.run(
                "INSERT INTO adjustment VALUES (?, ?, ?, ?, ?, ?, ?)",
                key + [
                    adjustment.amount.microdollars, adjustment.drift.rawValue,
                    old == adjustment.amount.microdollars ? revision : revision + 1,
                    try LedgerLabels.id(of: adjustment.label, db),
                ])
        }
        return adjustment.amount - Money(microdollars: old)
    }
}

extension LedgerStore {
    /// The hours of a server that the bill has closed and that end after `moment`, with what was estimated for them.
    static func closedHours(of server: ServerID, after moment: Timestamp, _ db: Database) throws -> [(HourClosing, estimated: Money)] {
        try db.rows(LedgerSQL.closedHours, [server, moment - .microseconds(HourClosing.size), HourClosing.size]).map { row in
            let closing = HourClosing(server: server, hour: try row.value("start"), db: db)
            return (closing, try closing.estimated())
        }
    }

    /// Closes hours again whose intervals changed: the bill does not follow what is computed.
    static func closeAgain(_ hours: [(HourClosing, estimated: Money)], _ db: Database) throws -> [ClosedHour] {
        guard !hours.isEmpty else { return [] }
        let halfPrecision = try billPrecision(db)
        return try hours.map { closing, estimated in
            let kind = try db.value(String.self, "SELECT kind FROM ledger_resource WHERE server = ? LIMIT 1", [closing.server])
            return try closing.close(
                isKnown: true, isServerless: kind == CostKind.endpoint.rawValue, isPriceDrift: nil, halfPrecision: halfPrecision,
                isCorrection: false, closed: estimated)
        }
    }

    /// Half the precision of the bill, by what is stored of it.
    static func billPrecision(_ db: Database) throws -> Money {
        Reconciliation.halfPrecision(
            try db.rows("SELECT amount FROM bill_bucket WHERE amount <> 0 LIMIT 200").map { Money(microdollars: try $0.value("amount")) })
    }
}
