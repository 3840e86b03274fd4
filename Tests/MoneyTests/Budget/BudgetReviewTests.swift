import Fleet
import Money
import Testing

/// The state table of a budget, cell by cell.
@Suite struct BudgetReviewTests {
    static let start = Timestamp(secondsSinceEpoch: 1_800_000_000)
    static let end = start + .seconds(30 * 86_400)
    static let now = start + .seconds(86_400)

    static func budget(
        _ dollars: Int64 = 100, _ action: Budget.Action = .stopIdle, busy: Budget.Busy = .wait, basis: Budget.Basis = .observed,
        revision: Int = 1, changedAt: Timestamp = start - .seconds(86_400), override: Timestamp? = nil
    ) -> Budget {
        Budget(
            name: "b", scope: .account, amount: Money(microdollars: dollars * 1_000_000), period: .month, action: action, busy: busy,
            basis: basis, revision: revision, changedAt: changedAt,
            override: override.map { Budget.Override(until: $0, by: .token("ann"), reason: "deadline", since: start) })
    }

    static func spent(_ dollars: Double, estimated: Double = 0) -> CostAmounts {
        CostAmounts(
            observed: Money(microdollars: Int64(dollars * 1_000_000)), estimated: Money(microdollars: Int64(estimated * 1_000_000)))
    }

    static func notice(_ key: BudgetNotice.Key, _ revision: Int = 1, at: Timestamp = now - .seconds(3600)) -> BudgetNotice {
        BudgetNotice(revision: revision, periodStart: start, key: key, at: at)
    }

    static func review(
        _ budget: Budget, _ spend: CostAmounts, _ notices: [BudgetNotice] = [], isFresh: Bool = true, forecast: Bool? = nil,
        at now: Timestamp = now
    ) -> BudgetReview {
        BudgetReview(
            .init(
                budget: budget, spend: spend, periodStart: start, periodEnd: end, notices: notices, isFresh: isFresh,
                forecastExceeds: forecast), at: now)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var budget = BudgetReviewTests.budget()
        var spend: CostAmounts
        var given: [BudgetNotice.Key] = []
        var isFresh = true
        var state: BudgetReview.State
        var notices: [BudgetNotice.Key] = []
        var refuses = false
        var stops = false
        var testDescription: String { name }
    }

    static let hour = Duration.seconds(3600)
    static let rows: [Row] = [
        // under
        Row(name: "under: below every threshold", spend: spent(49.999999), state: .under),
        Row(name: "under: threshold passed", spend: spent(50), state: .warned, notices: [.threshold(50)]),
        Row(name: "under: two thresholds passed at once report the higher", spend: spent(81), state: .warned, notices: [.threshold(80)]),
        Row(name: "under: 100 %, act-able", spend: spent(100), state: .reached, notices: [.reached], refuses: true, stops: true),
        Row(name: "under: bill lowers below", spend: spent(10), state: .under),
        Row(
            name: "under: lowered below spent waits five minutes", budget: budget(changedAt: now), spend: spent(100), state: .reached,
            notices: [.reached], refuses: true, stops: true),
        Row(name: "under: override", budget: budget(override: now + hour), spend: spent(10), state: .overridden),
        Row(name: "under: stale", spend: spent(100), isFresh: false, state: .reached, refuses: true),
        Row(name: "under: stale below 100 % reports nothing", spend: spent(90), isFresh: false, state: .warned),
        // warned
        Row(name: "warned: same threshold again", spend: spent(60), given: [.threshold(50)], state: .warned),
        Row(name: "warned: next threshold once", spend: spent(80), given: [.threshold(50)], state: .warned, notices: [.threshold(80)]),
        Row(
            name: "warned: 100 %", spend: spent(100), given: [.threshold(50), .threshold(80)], state: .reached, notices: [.reached],
            refuses: true, stops: true),
        Row(name: "warned: bill lowers below, a note", spend: spent(45), given: [.threshold(50)], state: .under, notices: [.corrected]),
        Row(name: "warned: bill lowers below, no re-arm", spend: spent(50), given: [.threshold(50), .corrected], state: .warned),
        Row(name: "warned: override", budget: budget(override: now + hour), spend: spent(60), given: [.threshold(50)], state: .overridden),
        // reached
        Row(
            name: "reached: nothing twice", spend: spent(120), given: [.reached, .threshold(50), .threshold(80), .threshold(100)],
            state: .reached, refuses: true, stops: true),
        Row(
            name: "reached: bill lowers below lifts the refusal", spend: spent(95),
            given: [.reached, .threshold(50), .threshold(80), .threshold(100)], state: .warned, notices: [.corrected]),
        Row(
            name: "reached: by the bill a micro-dollar below is no correction", spend: spent(99.999999),
            given: [.reached, .threshold(50), .threshold(80), .threshold(100)], state: .warned),
        Row(
            name: "reached: override lifts the refusal and stops nothing", budget: budget(override: now + hour), spend: spent(120),
            given: [.reached, .threshold(50), .threshold(80), .threshold(100)], state: .overridden),
        Row(
            name: "reached: stale, refuse stays", spend: spent(120), given: [.reached, .threshold(100)], isFresh: false, state: .reached,
            refuses: true),
        // overridden
        Row(
            name: "overridden: threshold, notify only", budget: budget(override: now + hour), spend: spent(80), given: [.threshold(50)],
            state: .overridden, notices: [.threshold(80)]),
        Row(
            name: "overridden: 100 %, notify only", budget: budget(override: now + hour), spend: spent(100), given: [.threshold(80)],
            state: .overridden, notices: [.reached]),
        Row(
            name: "overridden: its end acts", budget: budget(override: now), spend: spent(100),
            given: [.reached, .threshold(50), .threshold(80), .threshold(100)], state: .reached, refuses: true, stops: true),
        // Actions
        Row(name: "notify acts on nothing", budget: budget(100, .notify), spend: spent(100), state: .reached, notices: [.reached]),
        Row(
            name: "refuse stops nothing", budget: budget(100, .refuse), spend: spent(100), state: .reached, notices: [.reached],
            refuses: true),
        // Estimates
        Row(
            name: "an estimate warns and does not act", spend: spent(60, estimated: 50), state: .warned, notices: [.threshold(100)]),
        Row(
            name: "an estimate acts where it was told to", budget: budget(basis: .estimated), spend: spent(60, estimated: 50),
            state: .reached,
            notices: [.reached], refuses: true, stops: true),
    ]

    @Test(arguments: rows) func stateTable(_ row: Row) {
        let review = Self.review(row.budget, row.spend, row.given.map { Self.notice($0) }, isFresh: row.isFresh)
        #expect(review.state == row.state)
        #expect(review.notices == row.notices)
        #expect(review.refuses == row.refuses)
        #expect((review.stops != nil) == row.stops)
    }

    @Test func aNewPeriodIsClean() {
        let old = BudgetNotice(revision: 1, periodStart: Self.start - .seconds(86_400), key: .reached, at: Self.start - .seconds(60))
        let review = Self.review(Self.budget(), Self.spent(50), [old])
        #expect(review.state == .warned)
        #expect(review.notices == [.threshold(50)])
        #expect(!review.refuses && review.stops == nil)
    }

    @Test func aLoweredBudgetGivesFiveMinutesNotice() {
        let review = Self.review(Self.budget(changedAt: Self.now), Self.spent(150))
        #expect(review.stops?.idleFrom == Self.now + .seconds(300))
    }

    @Test func stopsBeginWithTheNoticeThatWasGiven() {
        let review = Self.review(Self.budget(), Self.spent(150), [Self.notice(.reached, at: Self.now - .seconds(500))])
        #expect(review.stops?.idleFrom == Self.now - .seconds(500))
    }

    @Test func busyServersStopAfterTheirTime() {
        let budget = Self.budget(100, .stopUnprotected, busy: .stopAfter(.seconds(1800)))
        let review = Self.review(budget, Self.spent(150))
        #expect(review.stops?.busyFrom == Self.now + .seconds(1800))
        #expect(Self.review(Self.budget(100, .stopUnprotected), Self.spent(150)).stops?.busyFrom == nil)
    }

    @Test func raisedAmountReArmsTheLinesAboveTheSpend() {
        let given = [BudgetNotice.Key.threshold(50), .threshold(80), .threshold(100), .reached].map { Self.notice($0) }
        let raised = Self.budget(150, revision: 2)
        let carried = BudgetReview.carried(given, to: raised, spend: Self.spent(100), periodStart: Self.start)
        #expect(carried.map(\.key) == [.threshold(50)])
        let review = Self.review(raised, Self.spent(100), given + carried)
        #expect(review.state == .warned && review.notices.isEmpty && !review.refuses)
        #expect(Self.review(raised, Self.spent(120), given + carried).notices == [.threshold(80)])
    }

    @Test func loweredAmountWhileReachedReportsNothingAgain() {
        let given = [BudgetNotice.Key.threshold(50), .threshold(80), .threshold(100), .reached].map { Self.notice($0) }
        let lowered = Self.budget(60, revision: 2)
        let carried = BudgetReview.carried(given, to: lowered, spend: Self.spent(100), periodStart: Self.start)
        #expect(Self.review(lowered, Self.spent(100), given + carried).notices.isEmpty)
    }

    @Test func aValueThatWobblesAroundALineIsReportedOnce() {
        var given: [BudgetNotice] = []
        var reported: [BudgetNotice.Key] = []
        for turn in 0..<1000 {
            let spend = CostAmounts(observed: Money(microdollars: 100_000_000 + (turn % 2 == 0 ? 1 : -1)))
            let review = Self.review(Self.budget(), spend, given)
            reported += review.notices
            given += (review.notices + review.passed).map { Self.notice($0, at: Self.now) }
        }
        #expect(reported == [.reached])
    }

    @Test func forecastWarnsOncePerPeriod() {
        #expect(Self.review(Self.budget(), Self.spent(10), forecast: true).notices == [.forecast])
        #expect(Self.review(Self.budget(), Self.spent(10), [Self.notice(.forecast)], forecast: true).notices.isEmpty)
        #expect(Self.review(Self.budget(), Self.spent(10), forecast: false).notices.isEmpty)
    }

    @Test func nextReviewIsTheMomentOfTheNextLine() {
        let facts = BudgetReview.Facts(
            budget: Self.budget(), spend: Self.spent(40), periodStart: Self.start, periodEnd: Self.end, notices: [])
        let next = BudgetReview.next(facts, burn: HourlyRate(microdollarsPerHour: 2_000_000), stops: nil, after: Self.now)
        #expect(abs((next - (Self.now + .seconds(5 * 3600))).inSeconds) < 0.001)
        #expect(BudgetReview.next(facts, burn: .zero, stops: nil, after: Self.now) == Self.end)
    }
}
