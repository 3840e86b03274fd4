import Fleet
import Money
import Policy

extension BudgetView {
    /// The event that reports a notice about it.
    func event(_ key: BudgetNotice.Key, at now: Timestamp) -> Event {
        let (kind, severity): (Event.Kind, Event.Severity) =
            switch key {
            case .threshold: (.budgetWarned, .warning)
            case .forecast: (.budgetForecast, .warning)
            case .reached: (.budgetReached, .critical)
            case .corrected: (.budgetCorrected, .info)
            }
        return Event(
            at: now, kind: kind, severity: severity, about: .budget(budget.name, owner: budget.notifiedOwner), summary: text(key, at: now))
    }

    private func text(_ key: BudgetNotice.Key, at now: Timestamp) -> String {
        switch key {
        case .threshold(let line): "Budget \(budget.name): \(line) % is spent: \(spent). \(forecastText)\(actionAhead)"
        case .forecast: "Budget \(budget.name) will be exceeded. \(forecastText)So far: \(spent).\(" " + actionAhead)"
        case .corrected:
            "Budget \(budget.name): the bill of the provider lowered the cost. Now: \(spent)."
                + (refuses ? "" : " Deploys and starts are allowed. Nothing is started again.")
        case .reached:
            state == .overridden
                ? "Budget \(budget.name) is reached: \(spent). It is overridden, so nothing is stopped or refused."
                : "Budget \(budget.name) is reached: \(spent). \(actionNow(at: now))\(stayingText)"
        }
    }

    /// `$812.40 of $1000.00 this month, $1.40 of it estimated`
    var spent: String {
        let estimate = amounts.estimated > .zero ? ", \(amounts.estimated) of it estimated" : ""
        let implausible =
            amounts.implausible > .zero
            ? ", \(amounts.implausible) of it billed beyond what the servers can have cost (see: controlplane costs --reconcile)" : ""
        return "\(amounts.total) of \(budget.amount) \(budget.period.text)\(estimate)\(implausible)"
    }

    private var forecastText: String {
        guard let forecast else { return "" }
        return "Forecast \(forecast.total)\(forecast.errorText). "
    }

    private var actionAhead: String {
        switch budget.action {
        case .notify: "At 100 % nothing is stopped."
        case .refuse: "At 100 % deploys and starts are refused."
        case .stopIdle: "At 100 % deploys and starts are refused, and idle servers stop."
        case .stopUnprotected: "At 100 % deploys and starts are refused, and servers stop unless they are protected."
        }
    }

    private func actionNow(at now: Timestamp) -> String {
        let from = max(now, budget.changedAt + Budget.noticeBeforeStops)
        let when = from > now ? " in \((from - now).inWords)" : " now"
        return switch budget.action {
        case .notify: "Nothing is stopped."
        case .refuse: "Deploys and starts are refused. Nothing is stopped."
        case .stopIdle: "Deploys and starts are refused. Idle servers stop\(when)."
        case .stopUnprotected: "Deploys and starts are refused. Idle servers stop\(when); \(budget.busyText(from: from, at: now))."
        }
    }

    private var stayingText: String {
        guard !stayingOn.isEmpty else { return "" }
        let shown = stayingOn.prefix(10).map { "\($0.name) (\($0.why), \($0.rate))" }
        let rest = stayingOn.count > 10 ? " and \(stayingOn.count - 10) more" : ""
        return " Staying on: \(shown.joined(separator: ", "))\(rest)."
    }
}

extension BudgetForecast {
    var errorText: String { errorPermille.map { " ± \(($0 + 5) / 10) %" } ?? " (error unknown)" }
}

extension Budget {
    /// Whose webhooks get its events.
    var notifiedOwner: String? {
        if case .owner(let name) = scope { return name }
        return owner
    }

    /// - Parameter from: when it begins to stop servers.
    func busyText(from: Timestamp, at now: Timestamp) -> String {
        switch busy {
        case .wait: "busy ones stop when they are idle"
        case .stopAfter(let span): "busy ones stop in \((from + span - now).inWords)"
        }
    }
}
