package import Fleet
import GRDB
package import Money

/// What one reading of the bill changed.
package struct BillOutcome: Sendable {
    /// Closed for the first time, or corrected.
    package var hours: [ClosedHour] = []
    /// Records whose parts do not add up.
    package var malformed = 0
    /// Servers that are billed at another price than the provider shows; `nil`: the two agree again.
    package var prices: [ServerID: PriceCorrection?] = [:]
}

/// One answer about the bill.
package struct BillReading: Hashable, Sendable {
    package var kind: CostKind
    package var records: [BillingRecord]
    /// The whole hours that it is about.
    package var from, to: Timestamp
    /// False: some of its records cannot be read, so that one that is absent proves nothing.
    package var isComplete: Bool

    package init(kind: CostKind, records: [BillingRecord], from: Timestamp, to: Timestamp, isComplete: Bool = true) {
        (self.kind, self.records, self.from, self.to, self.isComplete) = (kind, records, from, to, isComplete)
    }
}

extension EventWriter {
    /// Stores what the bill says about a kind of resource, and closes the hours that are final: those that ended at least two hours ago
    /// and have been read twice, an hour apart, with the same amounts. Reading the same bill again changes nothing.
    ///
    /// - Parameter events: makes the events that report the outcome, in the same transaction.
    package func apply(
        _ reading: BillReading, at now: Timestamp, days: LocalDays, events: @escaping @Sendable (BillOutcome) -> [Event]
    ) async throws(StoreError) -> BillOutcome {
        try await commit { db in
            var bill = try BillStep(reading: reading, now: now, days: days, db: db)
            try bill.run()
            return (bill.outcome, events(bill.outcome))
        }
    }
}

/// One reading of the bill, within one transaction.
private struct BillStep {
    let reading: BillReading
    let now: Timestamp
    let days: LocalDays
    let db: Database
    let halfPrecision: Money
    var outcome = BillOutcome()
    private var changed: [ServerID: Timestamp] = [:]

    init(reading: BillReading, now: Timestamp, days: LocalDays, db: Database) throws {
        (self.reading, self.now, self.days, self.db) = (reading, now, days, db)
        halfPrecision = max(Reconciliation.halfPrecision(reading.records.map(\.amount)), try LedgerStore.billPrecision(db))
    }

    mutating func run() throws {
        for (resource, all) in Dictionary(grouping: reading.records, by: \.resource).sorted(by: { $0.key < $1.key }) {
            guard let id = ServerID(resource) else { continue }
            let price = try priceDrift(id, all.filter(\.isConsistent).compactMap { record in record.compute.map { (record.from, $0) } })
            for record in all.sorted(by: { $0.from < $1.from }) {
                guard record.isConsistent else {
                    outcome.malformed += 1
                    continue
                }
                guard let billed = try billedHour(id, record), try store(billed) else { continue }
                try close(billed, price)
            }
            if let price = try priceDrift(id, closedHours(id)) { try correctPrice(price) }
        }
        try findMissing()
        guard let state = try LedgerState.read(db), state.zone == days.zone else { return }
        for (server, from) in changed.sorted(by: { $0.key < $1.key }) where from < state.rolledUntil {
            try LedgerStore.recompute(server, from: from, to: state.rolledUntil, days, db)
        }
    }

    /// `nil`: the bill has nothing for this hour, never had, and nothing was computed for it.
    private func billedHour(_ id: ServerID, _ record: BillingRecord) throws -> BilledHour? {
        var amounts: [BillPart: Money] = [:]
        if let amount = record.compute { amounts[.compute] = amount }
        if let amount = record.disk { amounts[.disk] = amount }
        if let amount = record.fee { amounts[.fee] = amount }
        if let amount = record.networkVolume { amounts[.networkVolume] = amount }
        // What was billed earlier and is 0 now is a correction.
        let known = try db.rows(
            "SELECT part FROM bill_bucket WHERE resource = ? AND start = ? AND size = ?", [id, record.from, HourClosing.size])
        let parts = Set(try known.map { try $0.value("part", as: String.self) })
        if amounts[.fee] == .zero, !parts.contains(BillPart.fee.rawValue) { amounts[.fee] = nil }
        if parts.isEmpty, amounts.values.allSatisfy({ $0 == .zero }) {
            // It may be late: nothing is what a bill says first.
            guard isLongOver(record.from), let server = try knownServer(of: id, record.from) else { return nil }
            let computed = try HourClosing.computed(server, record.from, parts: Array(amounts.keys), db)
            amounts = amounts.filter { computed.amount(part: $0.key) > .zero }
        }
        return amounts.isEmpty ? nil : BilledHour(resource: id, hour: record.from, amounts: amounts)
    }

    /// Stores the parts of one hour.
    ///
    /// - Returns: the hour is to be closed now, for the first time or again.
    private func store(_ billed: BilledHour) throws -> Bool {
        var isFinal = true
        var isNew = false
        for (part, amount) in billed.amounts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let key: StatementArguments = [billed.resource, billed.hour, HourClosing.size, part.rawValue]
            let row = try db.row(
                """
                SELECT amount, last_changed, reads, closed_at FROM bill_bucket WHERE resource = ? AND start = ? AND size = ? AND part = ?
                """, key)
            guard let row else {
                try insert(amount, part, of: billed)
                // An hour of long ago is read once, and does not change any more.
                let isSettled = now - billed.hour >= .seconds(72 * 3600) || (billed.total == .zero && isLongOver(billed.hour))
                if isSettled { isNew = true } else { isFinal = false }
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

    /// The hour ended a day ago.
    private func isLongOver(_ hour: Timestamp) -> Bool { now - hour >= .seconds(25 * 3600) }

    private func insert(_ amount: Money, _ part: BillPart, of billed: BilledHour) throws {
        try db.run(
            """
            INSERT INTO bill_bucket VALUES (?, ?, ?, ?, ?, ?, ?, 1, NULL)
            ON CONFLICT (resource, start, size, part) DO UPDATE SET amount = excluded.amount, last_changed = excluded.last_changed
            """,
            [billed.resource, billed.hour, HourClosing.size, part.rawValue, amount.microdollars, now, now])
    }

    /// Closes one hour: what was computed for it counts as billed, and the adjustment is the rest.
    private mutating func close(_ billed: BilledHour, _ price: PriceDrift?) throws {
        let (server, isKnown) = try server(of: billed)
        let closing = HourClosing(server: server, hour: billed.hour, db: db)
        let isCorrection =
            try db.value(
                Bool.self, "SELECT EXISTS (SELECT 1 FROM bill_bucket WHERE resource = ? AND start = ? AND closed_at IS NOT NULL)",
                [billed.resource, billed.hour]) ?? false
        let before = try closing.estimated()
        try db.run("UPDATE bill_bucket SET closed_at = ? WHERE resource = ? AND start = ?", [now, billed.resource, billed.hour])
        outcome.hours.append(
            try closing.close(
                isKnown: isKnown, isServerless: reading.kind == .endpoint, isPriceDrift: price?.hours.contains(billed.hour) ?? false,
                halfPrecision: halfPrecision, isCorrection: isCorrection, closed: before))
        changed[server] = min(changed[server] ?? billed.hour, billed.hour)
    }

    // MARK: Servers

    /// The server that an id was in that hour; an id that was never observed becomes one.
    private func server(of billed: BilledHour) throws -> (ServerID, isKnown: Bool) {
        if let found = try knownServer(of: billed.resource, billed.hour) { return (found, true) }
        try db.run(
            """
            INSERT INTO ledger_resource (provider_id, from_at, server, kind, to_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (provider_id, from_at) DO NOTHING
            """, [billed.resource, billed.hour, billed.resource, reading.kind.rawValue, nil])
        return (billed.resource, false)
    }

    private func knownServer(of id: ServerID, _ hour: Timestamp) throws -> ServerID? {
        try db.value(
            ServerID.self,
            "SELECT server FROM ledger_resource WHERE provider_id = ? AND from_at < ? ORDER BY from_at DESC LIMIT 1",
            [id, hour + .microseconds(HourClosing.size)])
    }
}

// MARK: Prices

/// Full hours of a server that are billed at another price than was computed.
private struct PriceDrift {
    var server: ServerID
    var hours: Set<Timestamp>
    /// Of the latest of them.
    var computed, billed: Rate
}

extension BillStep {
    /// What the bill has closed of a resource's last day. An old bill says nothing about the present price.
    private func closedHours(_ id: ServerID) throws -> [(hour: Timestamp, compute: Money)] {
        try db.rows(
            "SELECT start, amount FROM bill_bucket WHERE resource = ? AND start >= ? AND size = ? AND part = ? AND closed_at IS NOT NULL",
            [id, now - .seconds(24 * 3600), HourClosing.size, BillPart.compute.rawValue]
        ).map { (try $0.value("start"), Money(microdollars: try $0.value("amount"))) }
    }

    /// `nil`: the latest full hours of the resource agree, or do not differ alike.
    private func priceDrift(_ id: ServerID, _ billed: [(hour: Timestamp, compute: Money)]) throws -> PriceDrift? {
        guard reading.kind == .pod else { return nil }
        var full: [(hour: Timestamp, rate: Rate, billed: Money, computed: Money)] = []
        var server: ServerID?
        for (hour, amount) in billed.sorted(by: { $0.hour < $1.hour }) {
            guard let known = try knownServer(of: id, hour) else { continue }
            let computed = try HourClosing.computed(known, hour, parts: [.compute], db)
            guard let rate = Reconciliation.fullHourRate(computed, hour: hour) else { continue }
            server = known
            full.append((hour, rate, amount, computed.amount(part: .compute)))
        }
        guard let server, let last = full.last, let ratio = Reconciliation.priceRatio(full.suffix(6).map { ($0.billed, $0.computed) }),
            abs((last.billed - last.computed).microdollars) > halfPrecision.microdollars
        else { return nil }
        let alike = full.filter { abs(Double($0.billed.microdollars) / Double($0.computed.microdollars) - ratio) <= 0.001 * ratio }
        return PriceDrift(
            server: server, hours: Set(alike.map(\.hour)), computed: last.rate,
            billed: Rate(microdollarsPer720Hours: last.billed.microdollars * 720))
    }

    /// From now on the server is computed at the billed price, as long as the provider shows the same one.
    private mutating func correctPrice(_ drift: PriceDrift) throws {
        // Only the price in force can be corrected: hours at an earlier one say nothing about it.
        let present = try LedgerStore.intervals(drift.server, .compute, from: now, to: now + .microseconds(1), db).last
        guard let present, present.end == nil, present.rate?.isAbout(drift.computed) ?? false else { return }
        let known = try db.row("SELECT shown, billed FROM price_correction WHERE server = ?", [drift.server])
        var shown = drift.computed
        if let known, Rate(microdollarsPer720Hours: try known.value("billed")).isAbout(drift.computed) {
            shown = Rate(microdollarsPer720Hours: try known.value("shown"))
        }
        let correction = drift.billed.isAbout(shown) ? nil : PriceCorrection(shown: shown, billed: drift.billed)
        try db.run("DELETE FROM price_correction WHERE server = ?", [drift.server])
        if let correction {
            try db.run(
                "INSERT INTO price_correction VALUES (?, ?, ?, ?)",
                [drift.server, correction.shown.microdollarsPer720Hours, correction.billed.microdollarsPer720Hours, now])
        }
        outcome.prices[drift.server] = .some(correction)
    }
}

// MARK: Missing records

extension BillStep {
    /// Finds hours that ended a day ago, that cost something, and that the bill has no record of. Where the whole cost is an estimate and the bill
    /// knows the server in other hours, it did not run: the hour is closed at nothing. Otherwise the cost stays, and is reported.
    private mutating func findMissing() throws {
        let end = min(reading.to, (now - .seconds(24 * 3600)).startOfHour)
        guard reading.isComplete, reading.from < end else { return }
        var recorded: [String: Set<Timestamp>] = [:]
        for record in reading.records { recorded[record.resource, default: []].insert(record.from) }
        let hours = stride(from: reading.from.microsecondsSinceEpoch, through: end.microsecondsSinceEpoch, by: Int(HourClosing.size))
            .map { Timestamp(microsecondsSinceEpoch: $0) }
        for resource in try resources(until: end) {
            let own = recorded[resource.id.text] ?? []
            let cells = try LedgerStore.cells(of: resource.server, boundaries: hours, unprovenSince: nil, db)
            let computed = Dictionary(grouping: cells, by: \.start)
            for hour in hours.dropLast() where hour >= resource.from && !own.contains(hour) {
                try judge(hour, resource, computed[hour] ?? [], isKnownToBill: !own.isEmpty)
            }
            for hour in own { try forgetMissing(hour, resource.server) }
        }
    }

    private func resources(until end: Timestamp) throws -> [(id: ServerID, server: ServerID, from: Timestamp)] {
        try db.rows(
            """
            SELECT provider_id, server, MIN(from_at) AS first FROM ledger_resource
            WHERE kind = ? AND from_at < ? AND (to_at IS NULL OR to_at > ?) GROUP BY provider_id, server
            """, [reading.kind.rawValue, end, reading.from]
        ).map { (try $0.value("provider_id"), try $0.value("server"), (try $0.value("first", as: Timestamp.self)).startOfHour) }
    }

    private mutating func judge(
        _ hour: Timestamp, _ resource: (id: ServerID, server: ServerID, from: Timestamp), _ cells: [CostCell], isKnownToBill: Bool
    ) throws {
        let sum = cells.reduce(CostAmounts()) { $0 + $1.amounts }
        let open = sum.observed + sum.estimated
        // A few seconds at the edge of a run, or billed under another id of the server.
        guard open > Money(microdollars: 1000), sum.billed == .zero else { return try forgetMissing(hour, resource.server) }
        guard isKnownToBill, sum.observed == .zero else {
            let label =
                cells.max { $0.amounts.total < $1.amounts.total }?.label ?? CostLabel(name: resource.server.text, kind: reading.kind)
            try db.run(
                "INSERT OR REPLACE INTO bill_missing VALUES (?, ?, ?, ?)",
                [resource.server, hour, open.microdollars, try LedgerLabels.id(of: label, db)])
            return
        }
        let parts = Set(cells.filter { $0.amounts.total > .zero }.map { BillPart(of: $0.component) })
        let billed = BilledHour(resource: resource.id, hour: hour, amounts: Dictionary(uniqueKeysWithValues: parts.map { ($0, .zero) }))
        for part in parts { try insert(.zero, part, of: billed) }
        try forgetMissing(hour, resource.server)
        try close(billed, nil)
    }

    private func forgetMissing(_ hour: Timestamp, _ server: ServerID) throws {
        try db.run("DELETE FROM bill_missing WHERE server = ? AND hour = ?", [server, hour])
    }
}
