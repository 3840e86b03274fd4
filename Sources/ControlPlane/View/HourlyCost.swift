public import Fleet
package import Money

/// What a server costs now, as the ledger counts it: the only rate that sums and budgets add up.
public struct HourlyCost: Hashable, Sendable {
    /// GPUs, CPUs and memory of a pod, or an endpoint's workers; `nil`: it costs nothing.
    public var compute: HourlyRate?
    /// A pod's persistent disk; `nil`: it costs nothing.
    public var volume: HourlyRate?
    /// A pod's container disk; `nil`: it costs nothing.
    public var container: HourlyRate?
    /// All parts together, before rounding to an hour.
    package var exact: Rate

    /// All parts together. Each part is rounded by itself.
    public var total: HourlyRate { exact.hourly }

    /// `nil`: the price of a part is unknown.
    package init?(_ rates: ComponentRates) {
        guard rates.isKnown else { return nil }
        func part(_ component: CostComponent) -> HourlyRate? { rates[component]?.rate?.hourly }
        (compute, volume, container) = (part(.compute), part(.volume), part(.container))
        exact = rates.total
    }
}
