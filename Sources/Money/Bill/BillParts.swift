package import Fleet

/// The parts in which the provider bills. Both disks of a pod are one part.
package enum BillPart: String, Hashable, Sendable, CaseIterable {
    case compute, disk, fee
    case networkVolume = "network_volume"

    package init(of component: CostComponent) {
        self =
            switch component {
            case .compute: .compute
            case .volume, .container: .disk
            case .fee: .fee
            case .networkVolume: .networkVolume
            }
    }

    package var components: [CostComponent] {
        switch self {
        case .compute: [.compute]
        case .disk: [.volume, .container]
        case .fee: [.fee]
        case .networkVolume: [.networkVolume]
        }
    }
}

/// Why the bill differs from what was computed: the first that fits.
package enum DriftClass: String, Hashable, Sendable, CaseIterable {
    /// At most a micro-dollar a part, or half the bill's precision. Not shown.
    case rounding
    /// Not billed yet.
    case late
    /// No record after 24 hours.
    case missing
    /// Billed, and never observed.
    case unmanaged
    /// The hour holds estimated time that explains it.
    case gap
    /// Starts and stops are observed a few seconds late.
    case edge
    /// The bill has another price.
    case price
    case storage, fee
    case workerState = "worker_state"
    /// Less than nothing, or more than twice what the server can have cost at its dearest price. No budget acts on it.
    case implausible
    case unexplained
}

/// What the bill adds to the computed cost of a closed hour: negative where the bill is lower.
package struct CostAdjustment: Hashable, Sendable {
    package var hour: Timestamp
    package var component: CostComponent
    package var amount: Money
    package var drift: DriftClass
    /// How often the bill of this hour changed, from 1.
    package var revision: Int
    package var label: CostLabel

    package init(hour: Timestamp, component: CostComponent, amount: Money, drift: DriftClass, revision: Int = 1, label: CostLabel) {
        (self.hour, self.component, self.amount) = (hour, component, amount)
        (self.drift, self.revision, self.label) = (drift, revision, label)
    }
}
