import Fleet
import GRDB
import Money
import Testing

@testable import Store

@Suite struct BudgetStoreTests {
    private func budget(_ dollars: Int64 = 10, scope: Budget.Scope = .account) -> Budget {
        Budget(
            name: "b", scope: scope, amount: Money(microdollars: dollars * 1_000_000), period: .day, timeZone: "Europe/Berlin",
            thresholds: [50, 100], action: .stopUnprotected, busy: .stopAfter(.seconds(600)), basis: .estimated, owner: "ann",
            revision: 3, changedAt: at(0),
            override: .init(until: at(100), by: .token("ann"), reason: "release", since: at(1)))
    }

    private func store() async throws -> FleetStore {
        let store = try FleetStore.inMemory()
        try await store.writer.save(budget(), carrying: [], events: [event()])
        return store
    }

    @Test func aBudgetIsReadAsItWasWritten() async throws {
        let store = try await store()
        #expect(try await store.budgets.all() == [budget()])
        var changed = budget(20, scope: .tag("nlp"))
        changed.override = nil
        try await store.writer.save(changed, carrying: [], events: [])
        #expect(try await store.budgets.all() == [changed])
    }

    @Test func aNoticeIsGivenOnceWhoeverGivesIt() async throws {
        let store = try await store()
        let notice = BudgetNotice(revision: 3, periodStart: at(0), key: .threshold(50), at: at(5))
        #expect(try await store.writer.give(notice, of: "b", others: [], event: event("first")))
        var later = notice
        later.at = at(6)
        #expect(try await store.writer.give(later, of: "b", others: [], event: event("second")) == false)
        #expect(try await store.allEvents().map(\.summary) == ["something happened", "first"])
        #expect(try await store.budgets.notices(of: "b", periodStart: at(0)) == [notice])
        #expect(try await store.budgets.notices(of: "b", periodStart: at(1)).isEmpty)
        // Of a budget that was deleted meanwhile, nothing is reported.
        try await store.writer.deleteBudget("b", events: [])
        #expect(try await store.writer.give(later, of: "b", others: [], event: event("third")) == false)
    }

    @Test func aStopByABudgetIsReadAsItWasWritten() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a"), try record("b")], events: [])
        let causes = [StopCause.budget(name: "team"), .budget(name: "team", busyAfter: .seconds(600))]
        _ = try await store.begin("a", causes[0])
        _ = try await store.begin("b", causes[1])
        #expect(try await store.openIntents().map(\.cause) == causes)
    }

    @Test func earlierStopsSurviveTheNewTable() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: "014 the ledger")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO server (id, kind, name, ownership, accepts_data_loss, tags, first_seen_at, cost_settled, cost_rate, cost_since,
                        savings_settled, savings_rate, savings_since) VALUES ('a', 'timed', 'a', 'watched', 0, '[]', 0, 0, 0, 0, 0, 0, 0);
                    INSERT INTO stop_intent VALUES ('a', 1, 'idle', 5, 6, NULL, 'confirmed', 7, 1, 8, NULL, 9);
                    INSERT INTO stop_intent VALUES ('a', 2, 'requested', NULL, NULL, 'token:ann', 'scheduled', 10, 0, 11, NULL, NULL);
                    """)
        }
        try Schema.migrator.migrate(queue)
        let rows = try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM stop_intent ORDER BY generation").map { try StopIntent(row: $0) }
        }
        #expect(
            rows.map(\.cause) == [
                .idle(since: Timestamp(microsecondsSinceEpoch: 5), timeout: .microseconds(6)), .requested(by: .token("ann")),
            ])
        #expect(throws: (any Error).self) { try queue.write { try $0.execute(sql: "DELETE FROM stop_intent") } }
        #expect(throws: (any Error).self) {
            try queue.write { db in
                try db.execute(
                    sql: "INSERT INTO stop_intent VALUES ('a', 3, 'idle', 5, 6, NULL, 'scheduled', 7, 1, 8, NULL, 9, NULL)")
            }
        }
    }

    @Test func ofTwoReservationsOnTheLastDollarOneIsWritten() async throws {
        let store = try await store()
        let room = BudgetRoom(budget: budget(), spent: Money(microdollars: 8_000_000), periodEnd: .distantFuture)
        func request(_ key: String) -> ReservationRequest {
            let reservation = Reservation(key: key, rate: HourlyRate(microdollarsPerHour: 1_500_000), runtime: nil, at: at(10))
            return ReservationRequest(StoredReservation(reservation: reservation, tags: ["x"]), in: [room])
        }
        try await store.budgets.reserve(request("first"), at: at(10))
        await #expect(throws: StoreError.overBudget("b")) { try await store.budgets.reserve(request("second"), at: at(10)) }
        #expect(try await store.budgets.reservations(at: at(10)).map(\.reservation.key) == ["first"])
        // Real cost takes its place: half an hour later a half of it is free, and after a failure all.
        try await store.budgets.free(["first"])
        try await store.budgets.reserve(request("second"), at: at(10))
        #expect(try await store.budgets.reservations(at: at(4000)).isEmpty)
    }

    @Test func wasteGrowsInItsRow() async throws {
        let store = try FleetStore.inMemory()
        var interval = WasteInterval(
            server: try #require(ServerID("a")), name: "a", owner: "ann", start: at(0), end: at(60), reason: .protected,
            rate: Rate(microdollarsPer720Hours: 720_000_000))
        try await store.budgets.keep([interval])
        interval.end = at(120)
        try await store.budgets.keep([interval])
        #expect(try await store.budgets.waste(from: at(100), to: at(200)) == [interval])
        #expect(try await store.budgets.waste(from: at(120), to: at(200)).isEmpty)
        #expect(interval.cost(from: at(0), to: at(36)).microdollars == 10_000)
    }

    @Test func aStartThatWasMeasuredStays() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        var intent = try await store.begin("a")
        intent.step = .confirmed
        try await store.writer.advance(intent, records: [], events: [])
        var stop = AutomaticStop(
            server: intent.server, generation: 1, cause: intent.cause, decidedAt: intent.decidedAt, requestedAt: at(11))
        try await store.budgets.record(stop)
        (stop.startedAt, stop.readyAt) = (at(50), at(80))
        try await store.budgets.record(stop)
        try await store.budgets.record(
            AutomaticStop(server: intent.server, generation: 1, cause: intent.cause, decidedAt: intent.decidedAt, requestedAt: at(99)))
        #expect(try await store.budgets.automaticStops(from: at(0), to: at(100)) == [stop])
        #expect(try await store.budgets.startTimes(of: intent.server, limit: 5) == [.seconds(30)])
        #expect(try await store.budgets.automaticStops(from: at(11), to: at(100)).isEmpty)
    }
}
