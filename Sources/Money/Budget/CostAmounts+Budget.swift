package import Fleet

extension CostAmounts {
    /// The part that an action may rely on: neither estimates nor a bill that cannot be right.
    package func certain(_ basis: Budget.Basis) -> Money {
        basis == .estimated ? total : billed + observed - implausible  // guard: anImplausibleBillStopsNothing
    }
}
