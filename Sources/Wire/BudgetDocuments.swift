package import Fleet

/// `/api/v1/budgets`: a budget with its present spend.
package struct BudgetDocument: Codable, Hashable, Sendable {
    package struct StayingServer: Codable, Hashable, Sendable {
        package var serverID, name, why: String
        package var perHour: MoneyDocument

        package init(serverID: String, name: String, why: String, perHour: MoneyDocument) {
            (self.serverID, self.name, self.why, self.perHour) = (serverID, name, why, perHour)
        }

        enum CodingKeys: String, CodingKey {
            case name, why
            case serverID = "server_id"
            case perHour = "per_hour"
        }
    }

    package struct Override: Codable, Hashable, Sendable {
        package var until: Timestamp
        package var by, reason: String

        package init(until: Timestamp, by: String, reason: String) { (self.until, self.by, self.reason) = (until, by, reason) }
    }

    package var name: String
    /// `account`, `owner`, `tag` or `server`; the latter three with `scope_value`.
    package var scope: String
    package var scopeValue: String?
    package var amount: MoneyDocument
    /// `hour`, `day` or `month`.
    package var period: String
    package var timeZone: String
    package var thresholds: [Int]
    /// `notify`, `refuse`, `stop_idle` or `stop_unprotected`.
    package var action: String
    /// `nil`: busy servers stay on until they are idle.
    package var busyAfterSeconds: Int64?
    /// `observed` or `estimated`.
    package var actOn: String
    package var owner: String?
    /// `under`, `warned`, `reached` or `overridden`.
    package var state: String
    package var spent: CostAmountsDocument
    /// Time of its servers without a known price, which is not in `spent`.
    package var unpricedSeconds: Double
    /// Of the amount, rounded down.
    package var percent: Int
    package var perHour: MoneyDocument
    /// At the end of the period; `nil`: not computed yet.
    package var forecast: MoneyDocument?
    /// `nil`: fewer than three periods are known.
    package var forecastErrorPercent: Double?
    package var periodStart, periodEnd: Timestamp
    /// Deploys and starts are refused.
    package var refuses: Bool
    /// Servers that stay on although the budget is reached, and why.
    package var stayingOn: [StayingServer]
    package var override: Override?
    /// False: the ledger is more than ten minutes old, so nothing is stopped.
    package var isCurrent: Bool
    package var at: Timestamp

    package init(
        name: String, scope: String, scopeValue: String?, amount: MoneyDocument, period: String, timeZone: String, thresholds: [Int],
        action: String, busyAfterSeconds: Int64?, actOn: String, owner: String?, state: String, spent: CostAmountsDocument,
        unpricedSeconds: Double, percent: Int,
        perHour: MoneyDocument, forecast: MoneyDocument?, forecastErrorPercent: Double?, periodStart: Timestamp, periodEnd: Timestamp,
        refuses: Bool, stayingOn: [StayingServer], override: Override?, isCurrent: Bool, at: Timestamp
    ) {
        (self.name, self.scope, self.scopeValue, self.amount, self.period) = (name, scope, scopeValue, amount, period)
        (self.timeZone, self.thresholds, self.action, self.busyAfterSeconds) = (timeZone, thresholds, action, busyAfterSeconds)
        (self.actOn, self.owner, self.state, self.spent, self.percent) = (actOn, owner, state, spent, percent)
        self.unpricedSeconds = unpricedSeconds
        (self.perHour, self.forecast, self.forecastErrorPercent) = (perHour, forecast, forecastErrorPercent)
        (self.periodStart, self.periodEnd, self.refuses, self.stayingOn) = (periodStart, periodEnd, refuses, stayingOn)
        (self.override, self.isCurrent, self.at) = (override, isCurrent, at)
    }

    enum CodingKeys: String, CodingKey {
        case name, scope, amount, period, thresholds, action, owner, state, spent, percent, forecast, refuses, override, at
        case scopeValue = "scope_value"
        case timeZone = "time_zone"
        case busyAfterSeconds = "busy_after_seconds"
        case actOn = "act_on"
        case unpricedSeconds = "unpriced_seconds"
        case perHour = "per_hour"
        case forecastErrorPercent = "forecast_error_percent"
        case periodStart = "period_start"
        case periodEnd = "period_end"
        case stayingOn = "staying_on"
        case isCurrent = "current"
    }
}

package struct BudgetList: Codable, Hashable, Sendable {
    package var budgets: [BudgetDocument]
    package init(budgets: [BudgetDocument]) { self.budgets = budgets }
}

/// `PUT /api/v1/budgets/{name}`
package struct BudgetRequest: Codable, Hashable, Sendable {
    package var amountDollars: Double
    package var period: String
    package var scope, scopeValue, timeZone: String?
    package var thresholds: [Int]?
    package var action: String?
    package var busyAfterSeconds: Int64?
    package var actOn, owner: String?

    package init(amountDollars: Double, period: String) { (self.amountDollars, self.period) = (amountDollars, period) }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case period, scope, thresholds, action, owner
        case amountDollars = "amount_dollars"
        case scopeValue = "scope_value"
        case timeZone = "time_zone"
        case busyAfterSeconds = "busy_after_seconds"
        case actOn = "act_on"
    }
}

/// `POST /api/v1/budgets/{name}/override`
package struct BudgetOverrideRequest: Codable, Hashable, Sendable {
    package var until: Timestamp?
    /// Instead of `until`: from now on the daemon's clock.
    package var forSeconds: Int64?
    package var reason: String

    package init(until: Timestamp? = nil, forSeconds: Int64? = nil, reason: String) {
        (self.until, self.forSeconds, self.reason) = (until, forSeconds, reason)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case until, reason
        case forSeconds = "for_seconds"
    }
}
