import ControlPlane
import Fleet
import Hummingbird
import Money
import Wire

/// `/api/v1/budgets…`
struct BudgetRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource

    private var budgets: BudgetManager { orchestrator.budgets }

    var routes: [Route] {
        [
            .get("budgets", .read, list),
            .get("budgets/{name}", .read, get),
            .put("budgets/{name}", .admin, set),
            .delete("budgets/{name}", .admin, delete),
            .post("budgets/{name}/override", .operate, override),
        ]
    }

    private func list(_ call: Call) async throws -> Response {
        JSONBody.response(BudgetList(budgets: await budgets.list().map { BudgetDocument($0) }))
    }

    private func get(_ call: Call) async throws -> Response {
        JSONBody.response(BudgetDocument(try await budgets.view(call.path("name"))))
    }

    private func set(_ call: Call) async throws -> Response {
        let body = try await call.body(BudgetRequest.self)
        let draft = try draft(body, name: call.path("name"))
        return JSONBody.response(BudgetDocument(try await budgets.set(draft, by: call.actor)))
    }

    private func delete(_ call: Call) async throws -> Response {
        try await budgets.delete(call.path("name"), by: call.actor)
        return Response(status: .noContent)
    }

    private func override(_ call: Call) async throws -> Response {
        let body = try await call.body(BudgetOverrideRequest.self)
        let end = try RequestedEnd.required(until: body.until, forSeconds: body.forSeconds, at: time.now())
        let view = try await budgets.override(call.path("name"), until: end, reason: body.reason, by: call.caller)
        return JSONBody.response(BudgetDocument(view))
    }

    private func draft(_ body: BudgetRequest, name: String) throws -> BudgetDraft {
        var problems: [String: String] = [:]
        func choice<Value: RawRepresentable<String> & CaseIterable>(_ field: String, _ text: String?, or standard: Value) -> Value {
            guard let text else { return standard }
            if let value = Value(rawValue: text) { return value }
            problems[field] =
                "must be one of \(Value.allCases.map(\.rawValue).joined(separator: ", ")); you gave \(text.asPlainLine.prefix(60))"
            return standard
        }
        let period = choice("period", body.period, or: Budget.Period.month)
        let action = choice("action", body.action, or: Budget.Action.notify)
        let basis = choice("act_on", body.actOn, or: Budget.Basis.observed)
        let scope = scope(body, &problems)
        guard let amount = Money(dollars: body.amountDollars) else {
            throw Problem.invalid(["amount_dollars": "must be an amount of dollars; you gave \(body.amountDollars)"])
        }
        if body.busyAfterSeconds.map({ !(60...604_800).contains($0) }) ?? false {
            problems["busy_after_seconds"] = "must be from 60 to 604800 seconds"
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return BudgetDraft(
            name: name, scope: scope, amount: amount, period: period, timeZone: body.timeZone ?? orchestrator.ledger.days.zone,
            thresholds: body.thresholds ?? [50, 80, 100], action: action,
            busy: body.busyAfterSeconds.map { .stopAfter(.seconds($0)) } ?? .wait, basis: basis, owner: body.owner)
    }

    private func scope(_ body: BudgetRequest, _ problems: inout [String: String]) -> Budget.Scope {
        switch (body.scope ?? "account", body.scopeValue) {
        case ("account", nil): return .account
        case ("owner", let owner?): return .owner(owner)
        case ("tag", let tag?): return .tag(tag)
        case ("server", let text?):
            do { return .server(try orchestrator.resolve(text)) } catch {
                problems["scope_value"] = "must be the id or name of one server; you gave \(text.asPlainLine.prefix(80))"
            }
        case ("account", _?): problems["scope_value"] = "must be left out for the scope account"
        case ("owner", nil), ("tag", nil), ("server", nil): problems["scope_value"] = "is required for this scope"
        case (let word, _): problems["scope"] = "must be one of account, owner, tag, server; you gave \(word.asPlainLine.prefix(60))"
        }
        return .account
    }
}

extension BudgetDocument {
    init(_ view: BudgetView) {
        let budget = view.budget
        let (scope, value): (String, String?) =
            switch budget.scope {
            case .account: ("account", nil)
            case .owner(let owner): ("owner", owner)
            case .tag(let tag): ("tag", tag)
            case .server(let id): ("server", id.text)
            }
        var busyAfter: Int64?
        if case .stopAfter(let span) = budget.busy { busyAfter = span.wholeSeconds }
        self.init(
            name: budget.name, scope: scope, scopeValue: value, amount: MoneyDocument(budget.amount), period: budget.period.rawValue,
            timeZone: budget.timeZone, thresholds: budget.thresholds, action: budget.action.rawValue, busyAfterSeconds: busyAfter,
            actOn: budget.basis.rawValue, owner: budget.owner, state: view.state.rawValue, spent: CostAmountsDocument(view.amounts),
            unpricedSeconds: view.amounts.unpriced.inSeconds,
            percent: view.percent, perHour: MoneyDocument(view.burn), forecast: view.forecast.map { MoneyDocument($0.total) },
            forecastErrorPercent: view.forecast?.errorPermille.map { Double($0) / 10 }, periodStart: view.periodStart,
            periodEnd: view.periodEnd, refuses: view.refuses,
            stayingOn: view.stayingOn.map {
                .init(serverID: $0.server.text, name: $0.name, why: $0.why, perHour: MoneyDocument($0.rate))
            },
            override: budget.override.flatMap {
                $0.until > view.at ? Override(until: $0.until, by: $0.by.description, reason: $0.reason) : nil
            }, isCurrent: view.isFresh,
            at: view.at)
    }
}

extension MoneyDocument {
    /// A price per hour.
    init(_ rate: HourlyRate) { self.init(Money(microdollars: rate.microdollarsPerHour)) }
}
