package import Fleet
package import Money
import Policy
import Schedule
import Store

/// What users set of a budget.
package struct BudgetDraft: Hashable, Sendable {
    package var name: String
    package var scope: Budget.Scope
    package var amount: Money
    package var period: Budget.Period
    package var timeZone: String
    package var thresholds: [Int]
    package var action: Budget.Action
    package var busy: Budget.Busy
    package var basis: Budget.Basis
    package var owner: String?

    package init(
        name: String, scope: Budget.Scope, amount: Money, period: Budget.Period, timeZone: String, thresholds: [Int],
        action: Budget.Action, busy: Budget.Busy, basis: Budget.Basis, owner: String?
    ) {
        (self.name, self.scope, self.amount, self.period, self.timeZone) = (name, scope, amount, period, timeZone)
        (self.thresholds, self.action, self.busy, self.basis, self.owner) = (thresholds, action, busy, basis, owner)
    }

    /// What is wrong with it, by field; empty: nothing.
    var problems: [String: String] {
        var problems: [String: String] = [:]
        // A path cannot end with . or .. as a name.
        if !(1...60).contains(name.utf8.count) || !name.utf8.allSatisfy(BudgetDraft.isAllowed) || [".", ".."].contains(name) {
            problems["name"] = "must be 1 to 60 letters, digits, -, _ or ., and not . or ..; you gave \(name.asPlainLine.prefix(60))"
        }
        if !(Money(microdollars: 10_000)...Money(microdollars: 1_000_000_000_000_000)).contains(amount) {
            problems["amount"] = "must be from 0.01 to 1000000000 dollars; you gave \(amount.dollars)"
        }
        if ZoneRules(identifier: timeZone) == nil {
            problems["time_zone"] = "must be a time zone such as Europe/Berlin, or UTC; you gave \(timeZone.asPlainLine.prefix(60))"
        }
        if thresholds.isEmpty || thresholds.count > 10 || !thresholds.allSatisfy({ (1...100).contains($0) }) {
            problems["thresholds"] = "must be 1 to 10 percentages from 1 to 100, such as 50, 80, 100"
        }
        if case .stopAfter(let span) = busy {
            if action != .stopUnprotected {
                problems["busy_after_seconds"] = "needs the action stop_unprotected; the others never stop a busy server"
            } else if !(Duration.seconds(60)...Duration.seconds(7 * 86_400)).contains(span) {
                problems["busy_after_seconds"] = "must be from 60 s to 7 days; you gave \(span.wholeSeconds)"
            }
        }
        switch scope {
        case .owner(let text), .tag(let text):
            if !(1...200).contains(text.count) || !text.isPlainLine {
                problems["scope"] = "must name an owner or a tag of 1 to 200 characters"
            }
        case .account, .server: break
        }
        if let owner, !(1...200).contains(owner.count) || !owner.isPlainLine {
            problems["owner"] = "must have 1 to 200 characters, and no control characters"
        }
        return problems
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}

extension BudgetManager {
    /// Every budget with its present spend, by name.
    package func list() async -> [BudgetView] {
        await review(at: time.now())
        return views
    }

    package func view(_ name: String) async throws(ControlPlaneError) -> BudgetView {
        guard let view = await list().first(where: { $0.budget.name == name }) else { throw .notFound(.budget, name) }
        return view
    }

    /// Creates a budget, or replaces the one of its name. Lines that the spend does not pass any more re-arm.
    package func set(_ draft: BudgetDraft, by actor: Actor) async throws(ControlPlaneError) -> BudgetView {
        let problems = draft.problems
        guard problems.isEmpty else { throw .invalid(problems) }
        if case .server(let id) = draft.scope, fleet[id] == nil { throw .unknownServer(id.text) }
        try await gate.run { () async throws(ControlPlaneError) in try await save(draft, by: actor) }
        return try await view(draft.name)
    }

    private func save(_ draft: BudgetDraft, by actor: Actor) async throws(ControlPlaneError) {
        let now = time.now()
        let known = budget(named: draft.name)
        var budget = Budget(draft, revision: 1, changedAt: now)
        guard known.map({ Budget(draft, revision: $0.revision, changedAt: $0.changedAt).isSame(as: $0) }) != true else { return }
        do {
            var carried: [BudgetNotice] = []
            if let known {
                (budget.revision, budget.override) = (known.revision + 1, known.override)
                let period = BudgetPeriod(budget, at: now)
                let spend = try await spending.sums(from: period.start, to: now).sum(for: budget)
                let given = try await store.budgets.notices(of: budget.name, periodStart: period.start)
                carried = BudgetReview.carried(given, to: budget, spend: spend, periodStart: period.start)
            }
            let (saved, notices) = (budget, carried)
            let what = known == nil ? "set" : "changed"
            let event = Event(
                at: now, kind: .budgetChanged, actor: actor, about: .budget(budget.name, owner: budget.notifiedOwner),
                summary: "\(actor.displayName) \(what) the budget \(budget.name): \(budget.summary).")
            try await journal.record { writer throws(StoreError) in
                try await writer.save(saved, carrying: notices, events: [event])
                put(saved, named: saved.name)
            }
        } catch {
            throw .storage("the budget \(draft.name) is unchanged: \(error)")
        }
    }

    package func delete(_ name: String, by actor: Actor) async throws(ControlPlaneError) {
        try await gate.run { () async throws(ControlPlaneError) in
            guard let known = budget(named: name) else { throw .notFound(.budget, name) }
            let event = Event(
                at: time.now(), kind: .budgetChanged, actor: actor, about: .budget(name, owner: known.notifiedOwner),
                summary: "\(actor.displayName) deleted the budget \(name).")
            do {
                try await journal.record { writer throws(StoreError) in
                    try await writer.deleteBudget(name, events: [event])
                    put(nil, named: name)
                }
            } catch {
                throw .storage("the budget \(name) is not deleted: \(error)")
            }
        }
        await review(at: time.now())
    }

    /// Suspends what a budget refuses and stops, until a moment.
    ///
    /// - Parameters:
    ///   - until: at most the end of the next period.
    ///   - caller: an admin, or the owner of the budget.
    package func override(
        _ name: String, until: Timestamp, reason: String, by caller: Caller
    ) async throws(ControlPlaneError) -> BudgetView {
        try await gate.run { () async throws(ControlPlaneError) in
            guard var budget = budget(named: name) else { throw .notFound(.budget, name) }
            guard caller.isAdmin || (caller.owner != nil && caller.owner == budget.notifiedOwner) else {
                throw .notAllowed("only an admin, or the owner of the budget \(name), may override it")
            }
            let now = time.now()
            try BudgetManager.check(until, reason, budget, at: now)
            let isExtended = budget.override.map { now < $0.until } ?? false
            budget.override = Budget.Override(until: until, by: caller.actor, reason: reason, since: now)
            let saved = budget
            let event = Event(
                at: now, kind: .budgetOverridden, severity: .warning, actor: caller.actor,
                about: .budget(name, owner: budget.notifiedOwner),
                summary: "\(caller.actor.displayName) \(isExtended ? "changed the override of" : "overrode") the budget \(name) for "
                    + "\((until - now).inWords): \(reason). Until then it refuses and stops nothing.")
            do {
                try await journal.record { writer throws(StoreError) in
                    try await writer.save(saved, carrying: [], events: [event])
                    put(saved, named: name)
                }
            } catch {
                throw .storage("the budget \(name) is not overridden: \(error)")
            }
        }
        return try await view(name)
    }

    private static func check(_ until: Timestamp, _ reason: String, _ budget: Budget, at now: Timestamp) throws(ControlPlaneError) {
        var problems: [String: String] = [:]
        let latest = BudgetPeriod(budget, at: BudgetPeriod(budget, at: now).end).end
        if until <= now {
            problems["until"] = "must be in the future"
        } else if until > latest {
            problems["until"] = "must be at most the end of the next period, \(latest)"
        }
        if !(1...500).contains(reason.count) || !reason.isPlainLine {
            problems["reason"] = "must have 1 to 500 characters, and no control characters"
        }
        if !problems.isEmpty { throw .invalid(problems) }
    }
}

extension Budget {
    init(_ draft: BudgetDraft, revision: Int, changedAt: Timestamp) {
        self.init(
            name: draft.name, scope: draft.scope, amount: draft.amount, period: draft.period, timeZone: draft.timeZone,
            thresholds: Set(draft.thresholds).sorted(), action: draft.action, busy: draft.busy, basis: draft.basis, owner: draft.owner,
            revision: revision, changedAt: changedAt)
    }

    /// The same, whoever set it and whether it is overridden.
    fileprivate func isSame(as other: Budget) -> Bool {
        var other = other
        other.override = nil
        return self == other
    }

    /// `$1000.00 a month for team nlp; at 100 %: stop_idle`
    var summary: String {
        let whose =
            switch scope {
            case .account: "the account"
            case .owner(let name): "the owner \(name)"
            case .tag(let tag): "the tag \(tag)"
            case .server(let id): "the server \(id)"
            }
        return "\(amount) per \(period.rawValue) for \(whose); at 100 %: \(action.rawValue)"
    }
}
