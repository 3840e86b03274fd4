package import Fleet

extension CostAmounts {
    /// The part that an action may rely on.
    package func certain(_ basis: Budget.Basis) -> Money { basis == .estimated ? total : billed + observed }
}
