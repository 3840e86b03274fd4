import Fleet
import Money
import Policy

/// What reached budgets do to the servers that they cover.
struct BudgetStops: Sendable {
    private struct Order: Sendable {
        var budget: Budget
        var stops: BudgetReview.Stops
    }

    private var orders: [Order] = []

    mutating func add(_ budget: Budget, _ stops: BudgetReview.Stops?) {
        if let stops { orders.append(Order(budget: budget, stops: stops)) }
    }

    /// The strictest of all budgets; `nil`: none stops it.
    func stop(of server: TrackedServer) -> BudgetStop? {
        let mine = orders.filter { $0.budget.covers(server) }.sorted {
            // One that stops servers without a timeout is stricter than one that does not.
            ($0.stops.includesTimeoutOff ? 0 : 1, $0.stops.idleFrom, $0.budget.name)
                < ($1.stops.includesTimeoutOff ? 0 : 1, $1.stops.idleFrom, $1.budget.name)
        }
        guard let first = mine.first else { return nil }
        let busy = mine.compactMap { order in
            order.stops.busyFrom.map {
                BudgetStop.Busy(
                    budget: order.budget.name, from: $0, after: max($0 - order.stops.idleFrom, .seconds(1)),
                    knownFor: max($0 - order.stops.reachedAt, .seconds(1)))
            }
        }.min { ($0.from, $0.budget) < ($1.from, $1.budget) }
        return BudgetStop(
            idle: .init(
                budget: first.budget.name, from: mine.map(\.stops.idleFrom).min() ?? first.stops.idleFrom,
                timeoutOffFrom: mine.filter(\.stops.includesTimeoutOff).map(\.stops.idleFrom).min()), busy: busy)
    }
}

extension TrackedServer {
    /// Why it stays on although a budget stops servers; `nil`: it is about to stop, or does not run.
    func reasonToStay(_ stop: BudgetStop, _ defaults: IdleRules, at now: Timestamp) -> String? {
        guard record.goneAt == nil, phase == .running, !hasOpenIntent else { return nil }
        var server = self
        server.budget = stop
        let verdict = server.verdict(defaults, at: now)
        switch verdict.outcome {
        case .stop, .warn: return nil
        case .keep:
            if let deadline = verdict.deadline, deadline <= max(now, stop.idle.from) + BudgetStop.minimumIdle { return nil }
            guard let reason = verdict.reasons.first, ![.scaledToZero, .notRunning].contains(reason.code) else { return nil }
            return reason.text(textContext(at: now))
        }
    }
}
