/// What is left of an account's money.
package struct AccountBalance: Hashable, Sendable {
    package var balance: Money
    /// What the provider says the account spends; `nil`: it does not say.
    package var burn: HourlyRate?

    package init(balance: Money, burn: HourlyRate?) { (self.balance, self.burn) = (balance, burn) }
}

/// A provider that shows the balance of the account.
package protocol BalanceSource: Sendable {
    func balance() async throws(ProviderError) -> AccountBalance
}
