package import Fleet
import GRDB
package import Money

/// What one reading of the bill changed.
package struct BillOutcome: Sendable {
    /// An hour that the bill closed, or corrected after it was closed.
    package struct Hour: Hashable, Sendable {
        package var server: ServerID
        package var hour: Timestamp
        package var computed, billed: Money
        package var drift: DriftClass
        /// It was closed before, with another amount.
        package var isCorrection: Bool
        /// The change of the adjustments, and of what is estimated.
        package var adjusted, closedEstimate: Money
    }

    package var hours: [Hour] = []
    /// Records whose parts do not add up.
    package var malformed = 0
}

extension EventWriter {
    /// Stores what the bill says about a kind of resource, and closes the hours that are final: those that ended at least two hours ago
    /// and have been read twice, an hour apart, with the same amounts. Reading the same bill again changes nothing.
    ///
    /// - Parameter events: makes the events that report the outcome, in the same transaction.
    package func apply(
        _ records: [BillingRecord], kind: CostKind, at now: Timestamp, days: LocalDays,
        events: @escaping @Sendable (BillOutcome) -> [Event]
    ) async throws(StoreError) -> BillOutcome {
        try await commit { db in
            var bill = BillStep(kind: kind, now: now, days: days, db: db)
            try bill.run(records)
            return (bill.outcome, events(bill.outcome))
        }
    }
}

/// One reading of the bill, within one transaction.
private struct BillStep {
    let kind: CostKind
    let now: Timestamp
    let days: LocalDays
    let db: Database
    var outcome = BillOutcome()

    private static let hour: Int64 = 3_600_000_000

    init(kind: CostKind, now: Timestamp, days: LocalDays, db: Database) {
        (self.kind, self.now, self.days, self.db) = (kind, now, days, db)
    }

    mutating func run(_ records: [BillingRecord]) throws {
        let halfPrecision = Reconciliation.halfPrecision(records.map(\.amount))
        var changed: [ServerID: Timestamp] = [:]
        for (resource, all) in Dictionary(grouping: records, by: \.resource).sorted(by: { $0.key < $1.key }) {
            guard let id = ServerID(resource) else { continue }
            let priceDrift = try isPriceDrift(id, all)
            for record in all.sorted(by: { $0.from < $1.from }) {
                guard record.isConsistent else {
                    outcome.malformed += 1
                    continue
                }
                guard let billed = try billedHour(id, record), try store(billed) else { continue }
                let server = try close(billed, isPriceDrift: priceDrift, halfPrecision: halfPrecision)
                changed[server] = min(changed[server] ?? record.from, record.from)
            }
        }
        guard let state = try LedgerState.read(db), state.zone == days.zone else { return }
        for (server, from) in changed.sorted(by: { $0.key < $1.key }) where from < state.rolledUntil {
            try FleetStore.recompute(server, from: from, to: state.rolledUntil, days, db)
        }
    }

    /// `nil`: the bill has nothing for this hour, and never had.
    private func billedHour(_ id: ServerID, _ record: BillingRecord) throws -> BilledHour? {
        var amounts: [BillPart: Money] = [:]
        if let amount = record.compute { amounts[.compute] = amount }
        if let amount = record.disk { amounts[.disk] = amount }
        if let amount = record.fee { amounts[.fee] = amount }
        if let amount = record.networkVolume { amounts[.networkVolume] = amount }
        // What was billed earlier and is 0 now is a correction.
        let known = try db.rows(
            "SELECT part FROM bill_bucket WHERE resource = ? AND start = ? AND size = ?", [id, record.from, BillStep.hour])
        let parts = Set(try known.map { try $0.value("part", as: String.self) })
        if amounts[.fee] == .zero, !parts.contains(BillPart.fee.rawValue) { amounts[.fee] = nil }
        guard !parts.isEmpty || amounts.values.contains(where: { $0 != .zero }) else { return nil }
        return BilledHour(resource: id, hour: record.from, amounts: amounts)
    }

    /// Stores the parts of one hour.
    ///
    /// - Returns: the hour is to be closed now, for the first time or again.
    private func store(_ billed: BilledHour) throws -> Bool {
        var isFinal = true
        var isNew = false
        for (part, amount) in billed.amounts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let key: StatementArguments = [billed.resource, billed.hour, BillStep.hour, part.rawValue]
            let row = try db.row(
                """
                SELECT amount, last_changed, reads, closed_at FROM bill_bucket WHERE resource = ? AND start = ? AND size = ? AND part = ?
                """, key)
            guard let row else {
                try db.run(
                    "INSERT INTO bill_bucket VALUES (?, ?, ?, ?, ?, ?, ?, 1, NULL)",
                    [billed.resource, billed.hour, BillStep.hour, part.rawValue, amount.microdollars, now, now])
                // An hour of long ago is read once, and does not change any more.
                if now - billed.hour >= .seconds(72 * 3600) { isNew = true } else { isFinal = false }
                continue
            }
            let isSame = try row.value("amount", as: Int64.self) == amount.microdollars
            let wasClosed = try row.value("closed_at", as: Timestamp?.self) != nil
            let settledFor = now - (try row.value("last_changed", as: Timestamp.self))
            if !isSame {
                // A closed hour that changes is closed again at once, as a correction.
                isNew = isNew || wasClosed
                isFinal = isFinal && wasClosed
                try db.run(
                    "UPDATE bill_bucket SET amount = ?, last_changed = ?, reads = 1 WHERE resource = ? AND start = ? AND size = ? AND part = ?",
                    [amount.microdollars, now] + key)
            } else {
                try db.run(
                    "UPDATE bill_bucket SET reads = reads + 1 WHERE resource = ? AND start = ? AND size = ? AND part = ?", key)
                isNew = isNew || !wasClosed
                isFinal = isFinal && (wasClosed || (settledFor >= .seconds(3600) && now - billed.hour >= .seconds(3 * 3600)))
            }
        }
        return isFinal && isNew
    }

    /// Closes one hour: what was computed for it counts as billed, and the adjustment is the rest.
    private mutating func close(_ billed: BilledHour, isPriceDrift: Bool, halfPrecision: Money) throws -> ServerID {
        let (server, isKnown) = try server(of: billed)
        let computed = try computed(server, billed)
        let isCorrection =
            try db.value(
                Bool.self, "SELECT EXISTS (SELECT 1 FROM bill_bucket WHERE resource = ? AND start = ? AND closed_at IS NOT NULL)",
                [billed.resource, billed.hour]) ?? false
        var drift: [BillPart: DriftClass] = [:]
        for (part, amount) in billed.amounts {
            drift[part] = Reconciliation.drift(
                part, billed: amount, computed, isKnown: isKnown, isServerless: kind == .endpoint,
                // The hour is closed: less than was computed is not late any more.
                sinceEnd: max(now - billed.hour - .seconds(3600), .seconds(6 * 3600)),
                isPriceDrift: isPriceDrift, halfPrecision: halfPrecision)
        }
        let label = try label(server, billed, computed)
        let adjustments = Reconciliation.adjustments(
            billed, computed, stoppedVolume: try stoppedVolume(server), label: label, drift: drift)
        var delta = Money.zero
        for adjustment in adjustments { delta += try save(adjustment, of: server) }
        try db.run(
            "UPDATE bill_bucket SET closed_at = ? WHERE resource = ? AND start = ?", [now, billed.resource, billed.hour])
        let parts = billed.amounts.keys
        let own = parts.reduce(Money.zero) { $0 + computed.amount(part: $1) }
        let estimate = isCorrection ? Money.zero : parts.reduce(Money.zero) { $0 + computed.estimated($1) }
        let worst = adjustments.max { abs($0.amount.microdollars) < abs($1.amount.microdollars) }?.drift ?? .rounding
        outcome.hours.append(
            BillOutcome.Hour(
                server: server, hour: billed.hour, computed: own, billed: billed.total, drift: worst, isCorrection: isCorrection,
                adjusted: delta, closedEstimate: estimate))
        return server
    }

    // MARK: Parts

    /// The server that an id was in that hour; an id that was never observed becomes one.
    private func server(of billed: BilledHour) throws -> (ServerID, isKnown: Bool) {
        let found = try db.value(
            ServerID.self,
            "SELECT server FROM ledger_resource WHERE provider_id = ? AND from_at < ? ORDER BY from_at DESC LIMIT 1",
            [billed.resource, billed.hour + .seconds(3600)])
        if let found { return (found, true) }
        try db.run(
            """
            INSERT INTO ledger_resource (provider_id, from_at, server, kind, to_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (provider_id, from_at) DO NOTHING
            """, [billed.resource, billed.hour, billed.resource, kind.rawValue, nil])
        return (billed.resource, false)
    }

    private func computed(_ server: ServerID, _ billed: BilledHour) throws -> ComputedHour {
        let end = billed.hour + .seconds(3600)
        var pieces: [CostComponent: [CostPiece]] = [:]
        for component in billed.amounts.keys.flatMap(\.components) + [.compute] {
            let found = CostPieces.of(
                try FleetStore.intervals(server, component, from: billed.hour, to: end, db), from: billed.hour, to: end)
            if !found.isEmpty { pieces[component] = found }
        }
        return ComputedHour(pieces: pieces)
    }

    private func stoppedVolume(_ server: ServerID) throws -> Rate {
        let rate = try db.value(
            Int64.self,
            """
            SELECT rate FROM rate_interval WHERE server = ? AND component = 'volume' AND reason = 'stopped' AND rate IS NOT NULL
            ORDER BY start DESC LIMIT 1
            """, [server])
        return Rate(microdollarsPer720Hours: rate ?? 0)
    }

    private func label(_ server: ServerID, _ billed: BilledHour, _ computed: ComputedHour) throws -> CostLabel {
        if let last = computed.pieces.values.compactMap(\.last).max(by: { $0.start < $1.start }) { return last.interval.label }
        for component in CostComponent.allCases {
            let found = try FleetStore.intervals(server, component, from: billed.hour, to: billed.hour + .seconds(3600), db)
            if let label = found.last?.label { return label }
        }
        return CostLabel(name: server.text, kind: kind)
    }

    /// Stores an adjustment; one without an amount is removed.
    ///
    /// - Returns: the change.
    private func save(_ adjustment: CostAdjustment, of server: ServerID) throws -> Money {
        let key: StatementArguments = [server, adjustment.hour, adjustment.component.rawValue]
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

    /// Whether full hours of a resource are billed at another price than the provider shows.
    private func isPriceDrift(_ id: ServerID, _ records: [BillingRecord]) throws -> Bool {
        guard kind == .pod else { return false }
        var hours: [(billed: Money, computed: Money)] = []
        for record in records {
            guard let billed = try billedHour(id, record), let compute = record.compute else { continue }
            let (server, isKnown) = try server(of: billed)
            guard isKnown else { return false }
            let computed = try computed(server, billed)
            guard Reconciliation.fullHourRate(computed, hour: record.from) != nil else { continue }
            hours.append((compute, computed.amount(part: .compute)))
        }
        return Reconciliation.priceRatio(hours) != nil
    }
}

// MARK: Reports

extension FleetStore {
    /// What the bill changed, by day, server and class; rounding is left out.
    package func drift(from: Timestamp, to: Timestamp, days: LocalDays) async throws(StoreError) -> [DriftRow] {
        try await read { db in
            var sums: [DriftRow] = []
            var places: [String: Int] = [:]
            for row in try db.rows(
                """
                SELECT server, hour, amount, class, content FROM adjustment JOIN ledger_label ON ledger_label.id = adjustment.label
                WHERE server IN (SELECT DISTINCT server FROM ledger_resource) AND hour >= ? AND hour < ? ORDER BY hour, server
                """, [from, to])
            {
                let drift: DriftClass = try row.word("class")
                guard drift != .rounding else { continue }
                let (server, day): (ServerID, Timestamp) = (try row.value("server"), days.startOfDay(try row.value("hour")))
                let amount = Money(microdollars: try row.value("amount"))
                let key = "\(day) \(server) \(drift.rawValue)"
                if let place = places[key] {
                    sums[place].amount += amount
                } else {
                    places[key] = sums.count
                    let label: CostLabel = try row.json("content")
                    sums.append(DriftRow(day: day, server: server, name: label.name, drift: drift, amount: amount))
                }
            }
            return sums
        }
    }

    /// The end of the latest hour that the bill has closed; `nil`: none is.
    package func billedUntil() async throws(StoreError) -> Timestamp? {
        try await read { db in
            try db.value(Timestamp.self, "SELECT MAX(start) FROM bill_bucket WHERE closed_at IS NOT NULL").map { $0 + .seconds(3600) }
        }
    }
}
