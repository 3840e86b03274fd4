import Fleet
import GRDB
import Money
import Testing

@testable import Store

/// What the provider's bill does to the ledger on disk. One pod costs $1 an hour from 10:00 on, observed.
@Suite struct BillTests {
    static let pod = serverID("pod1")
    static let start = Timestamp("2026-11-20T10:00:00Z") ?? .distantPast
    static let label = CostLabel(name: "sd-api", kind: .pod, owner: "ana")
    static let dollar = Rate(microdollarsPer720Hours: 720_000_000)

    private func hour(_ number: Int64) -> Timestamp { Self.start + .seconds(number * 3600) }

    private func interval(_ from: Timestamp, _ to: Timestamp? = nil, _ source: CostSource = .observed) -> CostInterval {
        CostInterval(start: from, end: to, rate: Self.dollar, source: source, label: Self.label)
    }

    private func store(_ intervals: [CostInterval]) async throws -> FleetStore {
        let store = try FleetStore.inMemory()
        _ = try await edit(store, from: Self.start, intervals)
        return store
    }

    private func edit(_ store: FleetStore, from: Timestamp, _ intervals: [CostInterval]) async throws -> [ClosedHour] {
        let changes = LedgerChanges(
            resources: [LedgerResource(providerID: Self.pod, server: Self.pod, kind: .pod, from: Self.start)],
            edits: [LedgerEdit(server: Self.pod, component: .compute, from: from, intervals: intervals)])
        return try await store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.save([], ledger: changes, events: [])
        }
    }

    /// One record for each amount, in hours that follow each other.
    private func read(
        _ store: FleetStore, _ amounts: [Int64?], from first: Int64 = 0, at now: Timestamp, isComplete: Bool = true
    ) async throws -> BillOutcome {
        let records = amounts.enumerated().compactMap { index, amount in
            amount.map { amount in
                BillingRecord(
                    resource: Self.pod.text, from: hour(first + Int64(index)), to: hour(first + Int64(index) + 1),
                    amount: Money(microdollars: amount), compute: Money(microdollars: amount))
            }
        }
        let reading = BillReading(
            kind: .pod, records: records, from: hour(first), to: hour(first + Int64(amounts.count)), isComplete: isComplete)
        return try await store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.apply(reading, at: now, days: .utc) { _ in [] }
        }
    }

    private func sum(_ store: FleetStore, _ from: Int64, _ to: Int64) async throws -> CostAmounts {
        try await store.ledger.costCells(boundaries: [hour(from), hour(to)], days: .utc).reduce(CostAmounts()) { $0 + $1.amounts }
    }

    private func dump(_ store: FleetStore) async throws -> [String] {
        try await store.read { db in
            try [
                "SELECT * FROM bill_bucket", "SELECT * FROM adjustment", "SELECT * FROM cost_day", "SELECT * FROM cost_day_total",
                "SELECT * FROM bill_missing",
            ].flatMap {
                // How often it was read is no part of what it says.
                try Row.fetchAll(db, sql: $0).map { row in row.filter { $0.0 != "reads" }.map { "\($0): \($1)" }.joined(separator: " ") }
            }
        }
    }

    @Test func anHourClosesOnceAfterTwoReadingsAnHourApart() async throws {
        let store = try await store([interval(Self.start)])
        #expect(try await read(store, [900_000], at: hour(1) + .seconds(600)).hours.isEmpty)
        // An hour later, and only an hour after its end.
        #expect(try await read(store, [900_000], at: hour(2) + .seconds(600)).hours.isEmpty)
        #expect(try await sum(store, 0, 1) == CostAmounts(observed: Money(microdollars: 1_000_000), duration: .seconds(3600)))
        let closed = try await read(store, [900_000], at: hour(3) + .seconds(600)).hours
        #expect(closed.map(\.adjusted.microdollars) == [-100_000] && closed.allSatisfy { !$0.isCorrection })
        #expect(try await sum(store, 0, 1) == CostAmounts(billed: Money(microdollars: 900_000), duration: .seconds(3600)))
        #expect(try await store.ledger.billedUntil() == hour(1))
        // The same bill again changes nothing.
        let before = try await dump(store)
        #expect(try await read(store, [900_000], at: hour(4) + .seconds(600)).hours.isEmpty)
        #expect(try await dump(store) == before)
    }

    /// A closed hour that the bill changes follows it at once, also to nothing and back.
    @Test(arguments: [[950_000], [0], [0, 1_000_000], [1_200_000, 0, 700_000]] as [[Int64]])
    func aCorrectionReplacesTheAdjustment(corrections: [Int64]) async throws {
        let store = try await store([interval(Self.start)])
        for number in 1...3 { _ = try await read(store, [900_000], at: hour(Int64(number)) + .seconds(600)) }
        _ = try await store.ledger.rollUp(to: hour(48), days: .utc)
        var before: Int64 = 900_000
        for (number, amount) in corrections.enumerated() {
            let outcome = try await read(store, [amount], at: hour(5 + Int64(number))).hours
            #expect(outcome.map(\.adjusted.microdollars) == [amount - before] && outcome.allSatisfy(\.isCorrection))
            before = amount
            #expect(try await sum(store, 0, 1).total.microdollars == amount)
            // The day that was completed follows.
            let day = try await store.ledger.costCells(
                boundaries: [hour(-10), hour(14)], days: .utc
            ).reduce(Money.zero) { $0 + $1.amounts.total }
            #expect(day.microdollars == 13_000_000 + amount)
        }
    }

    @Test func anHourOlderThanThreeDaysClosesAtTheFirstReading() async throws {
        let store = try await store([interval(Self.start)])
        let closed = try await read(store, [800_000], at: hour(73)).hours
        #expect(closed.map(\.billed.microdollars) == [800_000])
        #expect(try await sum(store, 0, 1).billed.microdollars == 800_000)
    }

    /// A later answer that moves an edge into a closed hour changes what was computed: the hour stays what was billed.
    @Test(arguments: [true, false]) func anEditAfterTheCloseCountsOnce(isRolled: Bool) async throws {
        let store = try await store([interval(Self.start)])
        for number in 2...4 { _ = try await read(store, [1_000_000, 500_000], at: hour(Int64(number)) + .seconds(600)) }
        if isRolled { _ = try await store.ledger.rollUp(to: hour(48), days: .utc) }
        #expect(try await sum(store, 0, 2).total.microdollars == 1_500_000)
        // It was off from 11:30 on.
        let off = hour(1) + .seconds(1800)
        let again = try await edit(store, from: off, [])
        #expect(again.map(\.hour) == [hour(1)] && again.map(\.adjusted.microdollars) == [500_000])
        #expect(try await sum(store, 0, 2).total.microdollars == 1_500_000)
        #expect(try await sum(store, 1, 2).billed.microdollars == 500_000)
        // And it ran after all, as an estimate.
        let back = try await edit(store, from: off, [interval(off, hour(2), .estimated)])
        #expect(back.map(\.adjusted.microdollars) == [-500_000] && back.map(\.closedEstimate.microdollars) == [500_000])
        #expect(try await sum(store, 1, 2) == CostAmounts(billed: Money(microdollars: 500_000), duration: .seconds(3600)))
        if isRolled {
            let day = try await store.ledger.costCells(boundaries: [hour(-10), hour(14)], days: .utc)
            #expect(day.reduce(Money.zero) { $0 + $1.amounts.total }.microdollars == 1_500_000)
        }
    }

    /// The whole cost of an hour was an estimate, and the bill says that it did not run.
    @Test func anEstimateWithoutARecordClosesAtNothing() async throws {
        let store = try await store([interval(Self.start, hour(1)), interval(hour(1), hour(3), .estimated)])
        _ = try await read(store, [1_000_000, 0, nil], at: hour(4))
        #expect(try await sum(store, 1, 3).estimated.microdollars == 2_000_000)
        let outcome = try await read(store, [1_000_000, 0, nil], at: hour(28))
        #expect(Set(outcome.hours.map(\.hour)) == [hour(0), hour(1), hour(2)])
        #expect(try await sum(store, 0, 3).total.microdollars == 1_000_000)
        #expect(try await sum(store, 1, 3).billed == .zero)
        #expect(try await store.ledger.drift(from: hour(0), to: hour(3), days: .utc).map(\.drift) == [.gap])
    }

    /// Observed cost that the bill lacks a day later stays, and is reported, until a record comes.
    @Test func observedCostWithoutARecordIsMissing() async throws {
        let store = try await store([interval(Self.start, hour(2))])
        _ = try await read(store, [1_000_000, nil], at: hour(4))
        #expect(try await store.ledger.drift(from: hour(0), to: hour(3), days: .utc).isEmpty, "it may be late")
        // A reading with unreadable records proves no absence.
        _ = try await read(store, [1_000_000, nil], at: hour(28), isComplete: false)
        #expect(try await store.ledger.drift(from: hour(0), to: hour(3), days: .utc).isEmpty)
        _ = try await read(store, [1_000_000, nil], at: hour(28))
        let rows = try await store.ledger.drift(from: hour(0), to: hour(3), days: .utc)
        #expect(rows.map(\.drift) == [.missing] && rows.map(\.amount.microdollars) == [-1_000_000])
        #expect(try await sum(store, 1, 2).observed.microdollars == 1_000_000)
        _ = try await read(store, [1_000_000, 1_000_000], at: hour(29))
        #expect(try await store.ledger.drift(from: hour(0), to: hour(3), days: .utc).isEmpty)
    }

    /// Six full hours at another price: from then on the server is computed at the billed one, until the bill agrees with the shown one.
    @Test func aPriceDriftCorrectsTheRate() async throws {
        let store = try await store([interval(Self.start)])
        let six = Array(repeating: Int64(1_050_000), count: 6)
        for number in 6...7 { #expect(try await read(store, six, at: hour(Int64(number)) + .seconds(600)).prices.isEmpty) }
        let correction = PriceCorrection(shown: Self.dollar, billed: Rate(microdollarsPer720Hours: 756_000_000))
        #expect(try await read(store, six, at: hour(8) + .seconds(600)).prices == [Self.pod: correction])
        #expect(try await store.ledger.priceCorrections() == [Self.pod: correction])
        #expect(try await store.ledger.drift(from: hour(0), to: hour(6), days: .utc).map(\.drift) == [.price])
        // Computed at the corrected price, and billed at the shown one again.
        _ = try await edit(store, from: hour(6), [CostInterval(start: hour(6), rate: correction.billed, label: Self.label)])
        var prices: [ServerID: PriceCorrection?] = [:]
        for number in 13...14 {
            prices = try await read(store, Array(repeating: 1_000_000, count: 6), from: 6, at: hour(Int64(number))).prices
        }
        #expect(prices == [Self.pod: nil])
        #expect(try await store.ledger.priceCorrections().isEmpty)
        // Computed at the shown price from then on: the hours at the corrected one change nothing any more.
        _ = try await edit(store, from: hour(14), [CostInterval(start: hour(14), rate: Self.dollar, label: Self.label)])
        #expect(try await read(store, Array(repeating: 1_000_000, count: 6), from: 6, at: hour(15)).prices.isEmpty)
    }

    /// A bill beyond what the server can have cost is shown, and nothing may act on it, in completed days too.
    @Test func anImplausibleBillIsApart() async throws {
        let store = try await store([interval(Self.start)])
        for number in 8...10 {
            let outcome = try await read(store, Array(repeating: 50_000_000, count: 6), at: hour(Int64(number)) + .seconds(600))
            #expect(outcome.prices.isEmpty)
        }
        #expect(try await store.ledger.drift(from: hour(0), to: hour(6), days: .utc).map(\.drift) == [.implausible])
        for isRolled in [false, true] {
            if isRolled { _ = try await store.ledger.rollUp(to: hour(48), days: .utc) }
            let day = try await store.ledger.costCells(boundaries: [hour(-10), hour(14)], days: .utc).reduce(CostAmounts()) {
                $0 + $1.amounts
            }
            #expect(day.billed.microdollars == 300_000_000 && day.implausible.microdollars == 294_000_000)
            #expect(day.certain(.observed).microdollars == 14_000_000 && day.certain(.estimated) == day.total)
        }
    }

    /// Five hours at another price, or six that differ, are no other price.
    @Test(arguments: [[5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 6], [0, 0, 0, 0, 0, 0]])
    func fewOrDifferentHoursAreNoOtherPrice(percents: [Int64]) async throws {
        let store = try await store([interval(Self.start)])
        for number in 8...10 {
            let outcome = try await read(store, percents.map { 1_000_000 + $0 * 10_000 }, at: hour(Int64(number)) + .seconds(600))
            #expect(outcome.prices.isEmpty)
        }
    }

    /// Joining the hours of an old day changes no cost and no closed hour.
    @Test func joinedHoursAreTheSameBill() async throws {
        let store = try await store([interval(Self.start)])
        let amounts: [Int64?] = (0..<20).map { $0 == 7 ? nil : 1_000_000 + Int64($0) }
        _ = try await read(store, amounts, at: hour(100))
        let hours = (0...20).map { hour(Int64($0)) }
        let before = try await store.ledger.costCells(boundaries: hours, days: .utc)
        _ = try await store.ledger.rollUp(to: hour(100), days: .utc)
        #expect(try await store.ledger.firstUnjoinedHour() == Self.start)
        for day in ["2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"] {
            let day = try #require(Timestamp(day))
            for _ in 0...1 { try await store.ledger.joinBilledHours(ofDay: day) }
        }
        #expect(try await store.ledger.costCells(boundaries: hours, days: .utc) == before)
        let rows = try await store.read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM bill_bucket") }
        // 10 to 17, 18 to 24, 0 to 6 o'clock.
        let until = try await store.ledger.billedUntil()
        #expect(rows == 3 && until == hour(20))
        // The next process goes on from there.
        #expect(try await store.ledger.firstUnjoinedHour() == Timestamp("2026-11-22T00:00:00Z"))
    }

    /// Every read of the ledger seeks: none scans what grows with the years.
    @Test(arguments: LedgerSQL.all) func readsSeek(statement: String) throws {
        let store = try FleetStore.inMemory()
        try store.unguarded { db in
            let explain = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + statement)
            explain.setUncheckedArguments([])
            let plan = try Row.fetchAll(explain).map { $0["detail"] as String }
            let scans = plan.filter { detail in
                ["rate_interval", "bill_bucket", "adjustment", "cost_day", "cost_day_total", "bill_missing"].contains {
                    detail.hasPrefix("SCAN \($0)")
                }
                    // The few that are open.
                    && !detail.contains("USING INDEX one_open_interval")
            }
            #expect(!plan.isEmpty && scans.isEmpty, "\(plan)")
        }
    }
}
