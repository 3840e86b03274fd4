package import Exposition
import Fleet
import Money

/// Budgets in Prometheus' text format, as of the latest review.
package struct BudgetMetrics: Sendable {
    private let views: [BudgetView]

    package init(_ views: [BudgetView]) { self.views = views }

    package func write(to text: inout TextWriter) {
        guard !views.isEmpty else { return }
        func family(_ name: String, _ help: String, _ value: (BudgetView) -> Double?) {
            text.family(name, .gauge, help)
            for view in views { if let value = value(view) { text.sample(name, labels: labels(view), value) } }
        }
        family("controlplane_budget_usd", "Amount of the budget in its period.") { $0.budget.amount.dollars }
        let spent = "controlplane_budget_spent_usd"
        text.family(spent, .gauge, "Spent of the budget in the present period, by how it is known. The bill may lower it.")
        for view in views {
            for (source, amount) in [
                ("billed", view.amounts.billed), ("estimated", view.amounts.estimated), ("observed", view.amounts.observed),
            ] { text.sample(spent, labels: labels(view).adding("source", source), amount.dollars) }
        }
        family("controlplane_budget_forecast_usd", "Forecast of the budget's spend at the end of its period; absent until it is known.") {
            $0.forecast?.total.dollars
        }
        family("controlplane_budget_refuses", "1 while the budget refuses deploys and starts.") { $0.refuses ? 1 : 0 }
    }

    private func labels(_ view: BudgetView) -> Labels { Labels(["budget": view.budget.name, "period": view.budget.period.rawValue]) }
}
