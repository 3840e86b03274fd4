package import Fleet

/// What a budget's spend means at one moment. Pure and level-triggered: the same facts give the same review, after a restart too.
package struct BudgetReview: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable, Codable {
        /// Below the lowest threshold.
        case under
        /// At or above a threshold.
        case warned
        /// The whole amount is spent, as far as the budget's basis knows.
        case reached
        /// An override is in force.
        case overridden
    }

    /// Everything that a review depends on.
    package struct Facts: Hashable, Sendable {
        package var budget: Budget
        package var spend: CostAmounts
        package var periodStart: Timestamp
        package var periodEnd: Timestamp
        /// Every notice of this budget in this period, of any revision.
        package var notices: [BudgetNotice]
        /// The ledger is at most ten minutes old.
        package var isFresh: Bool
        /// The forecast exceeds the amount by more than its error, twice in a row; `nil`: no forecast.
        package var forecastExceeds: Bool?

        package init(
            budget: Budget, spend: CostAmounts, periodStart: Timestamp, periodEnd: Timestamp, notices: [BudgetNotice], isFresh: Bool = true,
            forecastExceeds: Bool? = nil
        ) {
            (self.budget, self.spend, self.periodStart, self.periodEnd) = (budget, spend, periodStart, periodEnd)
            (self.notices, self.isFresh, self.forecastExceeds) = (notices, isFresh, forecastExceeds)
        }
    }

    /// When the stops of a reached budget may begin.
    package struct Stops: Hashable, Sendable {
        /// Of idle servers.
        package var idleFrom: Timestamp
        /// Of busy servers; `nil`: they stay on until they are idle.
        package var busyFrom: Timestamp?
        /// When the budget was reached.
        package var reachedAt: Timestamp
        /// Servers whose own idle timeout is off are stopped too.
        package var includesTimeoutOff: Bool
    }

    package var state: State
    /// Notices to give now, in this order. Thresholds that were passed together appear as the highest one.
    package var notices: [BudgetNotice.Key]
    /// Thresholds that were passed together with the one in `notices`: recorded and not reported.
    package var passed: [BudgetNotice.Key]
    /// Deploys and starts are refused.
    package var refuses: Bool
    /// `nil`: nothing is stopped.
    package var stops: Stops?

    package init(_ facts: Facts, at now: Timestamp) {
        let budget = facts.budget
        let certain = facts.spend.certain(budget.basis)
        let isReached = certain >= budget.amount
        let isOverridden = budget.override.map { now < $0.until } ?? false
        let given = Set(facts.notices.filter { $0.revision == budget.revision && $0.periodStart == facts.periodStart }.map(\.key))
        let passing = budget.thresholds.filter { facts.spend.total >= budget.amount(at: $0) }

        state = isOverridden ? .overridden : isReached ? .reached : passing.isEmpty ? .under : .warned
        refuses = isReached && !isOverridden && budget.action != .notify
        (notices, passed, stops) = ([], [], nil)
        // An old ledger proves nothing new: what it refuses stays, nothing else happens.
        guard facts.isFresh else { return }
        (notices, passed) = BudgetReview.notices(facts, passing: passing, isReached: isReached, given: given)
        guard isReached, !isOverridden else { return }
        stops = BudgetReview.stops(facts, reachedAt: BudgetReview.reachedAt(facts) ?? now)
    }

    private static func notices(
        _ facts: Facts, passing: [Int], isReached: Bool, given: Set<BudgetNotice.Key>
    ) -> (notices: [BudgetNotice.Key], passed: [BudgetNotice.Key]) {
        let budget = facts.budget
        var (notices, passed): ([BudgetNotice.Key], [BudgetNotice.Key]) = ([], [])
        let new = passing.map { BudgetNotice.Key.threshold($0) }.filter { !given.contains($0) }
        if isReached, !given.contains(.reached) {
            notices.append(.reached)
            passed = new
        } else if let highest = new.last {
            notices.append(highest)
            passed = Array(new.dropLast())
        }
        if isCorrected(facts, isReached: isReached, given: given) { notices.append(.corrected) }
        if facts.forecastExceeds == true, !isReached, facts.spend.total < budget.amount, !given.contains(.forecast) {
            notices.append(.forecast)
        }
        return (notices, passed)
    }

    /// The bill lowered the spend well below a line that was reported as passed. One percent of the line: a value that wobbles around a
    /// line is no correction.
    private static func isCorrected(_ facts: Facts, isReached: Bool, given: Set<BudgetNotice.Key>) -> Bool {
        guard !given.contains(.corrected) else { return false }
        func isWellBelow(_ amount: Money, _ line: Money) -> Bool {
            Int128(amount.microdollars) * 100 < Int128(line.microdollars) * 99
        }
        if given.contains(.reached) { return isWellBelow(facts.spend.certain(facts.budget.basis), facts.budget.amount) }
        return facts.budget.thresholds.contains { percent in
            given.contains(.threshold(percent)) && isWellBelow(facts.spend.total, facts.budget.amount(at: percent))
        }
    }

    private static func reachedAt(_ facts: Facts) -> Timestamp? {
        facts.notices.filter { $0.periodStart == facts.periodStart && $0.key == .reached }.map(\.at).max()
    }

    private static func stops(_ facts: Facts, reachedAt: Timestamp) -> Stops? {
        let budget = facts.budget
        // A budget that was just set or lowered gives people time to react.
        let from = max(reachedAt, budget.changedAt + Budget.noticeBeforeStops)  // guard: aLoweredBudgetGivesNotice
        switch budget.action {
        case .notify, .refuse: return nil
        case .stopIdle: return Stops(idleFrom: from, busyFrom: nil, reachedAt: reachedAt, includesTimeoutOff: false)
        case .stopUnprotected:
            var busyFrom: Timestamp?
            if case .stopAfter(let span) = budget.busy { busyFrom = from + span }
            return Stops(idleFrom: from, busyFrom: busyFrom, reachedAt: reachedAt, includesTimeoutOff: true)
        }
    }

    /// The notices that still hold after a budget is changed: those of lines that the spend still passes. Lines above it re-arm.
    package static func carried(_ notices: [BudgetNotice], to changed: Budget, spend: CostAmounts, periodStart: Timestamp) -> [BudgetNotice]
    {
        notices.filter { $0.revision == changed.revision - 1 && $0.periodStart == periodStart }.compactMap { notice in
            let holds =
                switch notice.key {
                case .threshold(let percent): changed.thresholds.contains(percent) && spend.total >= changed.amount(at: percent)
                case .reached: spend.certain(changed.basis) >= changed.amount
                case .forecast, .corrected: false
                }
            guard holds else { return nil }
            return BudgetNotice(revision: changed.revision, periodStart: periodStart, key: notice.key, at: notice.at)
        }
    }
}

extension BudgetReview {
    /// The next moment at which a review can differ if spending goes on at `burn`; `nil`: only when something changes.
    package static func next(_ facts: Facts, burn: HourlyRate, stops: Stops?, after now: Timestamp) -> Timestamp {
        let budget = facts.budget
        let lines = budget.thresholds.map { budget.amount(at: $0) } + [budget.amount]
        let crossings = lines.compactMap { line -> Timestamp? in
            let missing = line.microdollars - facts.spend.total.microdollars
            guard missing > 0, burn > .zero else { return nil }
            let micros = Int128(missing) * 3_600_000_000 / Int128(burn.microdollarsPerHour) + 1
            return now + .microseconds(Int64(clamping: min(micros, Int128(Int64.max / 8))))
        }
        let known = [facts.periodEnd, budget.override?.until, stops?.idleFrom, stops?.busyFrom].compactMap { $0 }
        return (crossings + known).filter { $0 > now }.min() ?? facts.periodEnd
    }
}
