package import Fleet
package import Money

/// A budget with its spend, as users see it.
package struct BudgetView: Hashable, Sendable {
    /// A server that a reached budget leaves on.
    package struct StayingServer: Hashable, Sendable {
        package var server: ServerID
        package var name: String
        package var rate: HourlyRate
        /// One phrase: `protected by ann until removed`.
        package var why: String
    }

    package var budget: Budget
    package var state: BudgetReview.State
    package var amounts: CostAmounts
    package var periodStart: Timestamp
    package var periodEnd: Timestamp
    /// `nil`: not computed yet.
    package var forecast: BudgetForecast?
    /// What its servers cost now.
    package var burn: HourlyRate
    /// Deploys and starts are refused.
    package var refuses: Bool
    /// Servers that it would stop and that stay on; empty unless it is reached and stops servers.
    package var stayingOn: [StayingServer]
    /// False: the ledger is more than ten minutes old, so nothing acts on it.
    package var isFresh: Bool
    /// The moment of the amounts.
    package var at: Timestamp

    /// Of the amount, rounded down.
    package var percent: Int { Int(Int128(amounts.total.microdollars) * 100 / Int128(max(budget.amount.microdollars, 1))) }
}
