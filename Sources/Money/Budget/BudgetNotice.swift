package import Fleet

/// A notice that was given about a budget: once per revision, period and key, whatever the spend does afterwards.
package struct BudgetNotice: Hashable, Sendable {
    package enum Key: Hashable, Sendable {
        /// This percentage of the amount is spent.
        case threshold(Int)
        /// The forecast exceeds the amount.
        case forecast
        /// The whole amount is spent.
        case reached
        /// The bill lowered the spend below a line that it had passed.
        case corrected

        package var text: String {
            switch self {
            case .threshold(let percent): "threshold:\(percent)"
            case .forecast: "forecast"
            case .reached: "reached"
            case .corrected: "corrected"
            }
        }

        /// `nil`: of a later version.
        package init?(text: String) {
            switch text {
            case "forecast": self = .forecast
            case "reached": self = .reached
            case "corrected": self = .corrected
            default:
                guard text.hasPrefix("threshold:"), let percent = Int(text.dropFirst(10)) else { return nil }
                self = .threshold(percent)
            }
        }
    }

    package var revision: Int
    package var periodStart: Timestamp
    package var key: Key
    /// When it was given.
    package var at: Timestamp

    package init(revision: Int, periodStart: Timestamp, key: Key, at: Timestamp) {
        (self.revision, self.periodStart, self.key, self.at) = (revision, periodStart, key, at)
    }
}
