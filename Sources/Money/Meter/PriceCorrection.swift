package import Fleet

/// A server that is billed at another price than the provider shows.
package struct PriceCorrection: Hashable, Sendable {
    /// Of compute, as the provider shows it.
    package var shown: Rate
    /// What its latest full hours were billed at.
    package var billed: Rate

    package init(shown: Rate, billed: Rate) { (self.shown, self.billed) = (shown, billed) }

    /// What a shown price costs: another one is a new price.
    package func rate(of shown: Rate) -> Rate { shown.isAbout(self.shown) ? billed : shown }
}

extension ServerCosts {
    /// What a price of compute costs that the provider shows.
    package func corrected(_ shown: Rate) -> Rate { priceCorrection?.rate(of: shown) ?? shown }
}
