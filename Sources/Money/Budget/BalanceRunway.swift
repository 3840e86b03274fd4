package import Fleet

/// For how long the account's balance lasts.
package struct BalanceRunway: Hashable, Sendable {
    package enum Level: Hashable, Sendable { case fine, warning, critical }

    package var balance: Money
    /// The greater of the ledger's burn and what the provider reports.
    package var burn: HourlyRate

    package init(balance: Money, ledgerBurn: HourlyRate, reportedBurn: HourlyRate?) {
        self.balance = balance
        burn = max(ledgerBurn, reportedBurn ?? .zero)
    }

    /// `nil`: nothing is spent, so the balance lasts.
    package var span: Duration? {
        guard burn > .zero else { return nil }
        guard balance > .zero else { return .zero }
        let micros = Int128(balance.microdollars) * 3_600_000_000 / Int128(burn.microdollarsPerHour)
        return .microseconds(Int64(clamping: min(micros, Int128(Int64.max / 8))))
    }

    package var level: Level {
        guard let span else { return .fine }
        return span < .seconds(12 * 3600) ? .critical : span < .seconds(72 * 3600) ? .warning : .fine
    }
}
