package import Fleet

/// How far the bill may differ from what was computed before an alert opens. Both limits must be exceeded.
package struct DriftLimits: Hashable, Sendable {
    /// Of what the account cost in the same hours.
    package var percent: Double
    package var dollars: Double

    package init(percent: Double = 1, dollars: Double = 0.5) { (self.percent, self.dollars) = (percent, dollars) }

    /// For a single server: five times the percentage, two fifths of the dollars.
    package var ofServer: DriftLimits { DriftLimits(percent: percent * 5, dollars: dollars * 0.4) }

    package enum Level: String, Hashable, Sendable {
        /// Below half of the limits.
        case fine
        /// Between half of the limits and the limits: an alert that is open stays open.
        case between
        case alarming
    }

    /// - Parameters:
    ///   - drift: the sum of the differences, each without its sign: one server that is too dear does not hide one that is too cheap.
    ///   - spent: in the same hours.
    package func level(drift: Money, spent: Money) -> Level {
        func exceeds(_ share: Double) -> Bool {
            drift.dollars > dollars * share && drift.dollars * 100 > max(spent.dollars, 0) * percent * share
        }
        return exceeds(1) ? .alarming : exceeds(0.5) ? .between : .fine
    }
}

extension DriftClass {
    /// Whether it says that the ledger or the provider's prices are wrong. The others are explained.
    package var isAlarming: Bool {
        switch self {
        case .missing, .price, .storage, .workerState, .implausible, .unexplained: true
        case .rounding, .late, .unmanaged, .gap, .edge, .fee: false
        }
    }
}
