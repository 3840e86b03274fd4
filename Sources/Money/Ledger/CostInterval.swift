package import Fleet

/// A part of what a server costs, with a price of its own.
package enum CostComponent: String, Hashable, Sendable, CaseIterable, Comparable {
    /// GPUs, CPUs and memory of a pod; the workers of an endpoint.
    case compute
    /// A pod's persistent disk. Billed while the pod is stopped, too.
    case volume
    /// A pod's container disk. Billed only while it runs.
    case container
    /// A network volume, whether or not a server uses it.
    case networkVolume = "network_volume"
    /// Known from the bill only.
    case fee

    private var rank: Int { CostComponent.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: CostComponent, b: CostComponent) -> Bool { a.rank < b.rank }
}

/// How an amount is known.
package enum CostSource: String, Hashable, Sendable, CaseIterable {
    /// The provider showed the state and the price at both ends.
    case observed
    /// The state or the price was unknown for this time.
    case estimated
}

/// Why an interval has its rate.
package enum CostReason: String, Hashable, Sendable, CaseIterable {
    case running, stopped
    /// Nothing was observed for longer than an observation is valid.
    case gap
    /// The provider shows no price: the last known one, or the list price.
    case price
    /// The provider shows an error, or a status that this version does not know.
    case status
    /// The time before the first observation, since the start that the provider shows.
    case beforeFirstObservation = "before_first_observation"
    /// Its lists lacked the server, and nothing has confirmed yet that it is gone.
    case missing
    /// A network volume exists.
    case exists
    /// Known from a version without a ledger as one sum, spread evenly over its time.
    case carriedOver = "carried_over"
}

/// Who pays: the facts about a server by which costs are grouped, as they were at the time of the cost.
package struct CostLabel: Hashable, Sendable, Codable {
    package var name: String
    package var kind: CostKind
    /// `nil`: nobody.
    package var owner: String?
    /// Sorted.
    package var tags: [String]
    /// For people: `H200`; `nil`: none, or unknown.
    package var gpu: String?
    package var isManaged: Bool

    package init(name: String, kind: CostKind, owner: String? = nil, tags: [String] = [], gpu: String? = nil, isManaged: Bool = false) {
        (self.name, self.kind, self.owner, self.tags) = (name, kind, owner, tags.sorted())
        (self.gpu, self.isManaged) = (gpu, isManaged)
    }
}

/// What is billed.
package enum CostKind: String, Hashable, Sendable, CaseIterable, Codable {
    case pod
    case endpoint
    case networkVolume = "network_volume"
}

/// A time in which one component of one server has one rate. Half-open.
package struct CostInterval: Hashable, Sendable {
    package var start: Timestamp
    /// `nil`: it goes on.
    package var end: Timestamp?
    /// `nil`: the price is unknown. The time is counted, and never as $0.
    package var rate: Rate?
    package var source: CostSource
    package var reason: CostReason
    package var label: CostLabel
    /// By how much `start` may be off.
    package var edge: Duration

    package init(
        start: Timestamp, end: Timestamp? = nil, rate: Rate?, source: CostSource = .observed, reason: CostReason = .running,
        label: CostLabel, edge: Duration = .zero
    ) {
        (self.start, self.end, self.rate, self.source) = (start, end, rate, source)
        (self.reason, self.label, self.edge) = (reason, label, edge)
    }
}

/// An amount by how it is known, with the time it is for.
package struct CostAmounts: Hashable, Sendable {
    /// Not billed yet, and observed.
    package var observed = Money.zero
    /// Not billed yet, and estimated.
    package var estimated = Money.zero
    /// Closed by the provider's bill. May be negative: a bill may lower a total.
    package var billed = Money.zero
    /// The part of `billed` beyond what the server can have cost.
    package var implausible = Money.zero
    /// The time with a rate above zero.
    package var duration = Duration.zero
    /// The part of the time without a known price.
    package var unpriced = Duration.zero

    package init(
        observed: Money = .zero, estimated: Money = .zero, billed: Money = .zero, implausible: Money = .zero, duration: Duration = .zero,
        unpriced: Duration = .zero
    ) {
        (self.observed, self.estimated, self.billed, self.implausible) = (observed, estimated, billed, implausible)
        (self.duration, self.unpriced) = (duration, unpriced)
    }

    package var total: Money { observed + estimated + billed }

    package static func + (a: CostAmounts, b: CostAmounts) -> CostAmounts {
        CostAmounts(
            observed: a.observed + b.observed, estimated: a.estimated + b.estimated, billed: a.billed + b.billed,
            implausible: a.implausible + b.implausible, duration: a.duration + b.duration, unpriced: a.unpriced + b.unpriced)
    }

    package static func += (a: inout CostAmounts, b: CostAmounts) { a = a + b }
}

/// What one component of one server cost in one span of time, under one label. Amounts of any partition of a time add up exactly.
package struct CostCell: Hashable, Sendable {
    package var server: ServerID
    package var component: CostComponent
    package var label: CostLabel
    /// The bucket that it belongs to; the cost arose within it.
    package var start, end: Timestamp
    package var amounts: CostAmounts

    package init(
        server: ServerID, component: CostComponent, label: CostLabel, start: Timestamp, end: Timestamp, amounts: CostAmounts
    ) {
        (self.server, self.component, self.label) = (server, component, label)
        (self.start, self.end, self.amounts) = (start, end, amounts)
    }
}
