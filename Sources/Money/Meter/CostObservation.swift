package import Fleet

/// What one answer of the provider says about the cost of a pod.
package struct CostObservation: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
        /// It exists and costs nothing: it was never started, or is terminated.
        case free
        /// It is stopped, and its volume costs.
        case off
        case on
        /// The account no longer has it.
        case gone
    }

    /// What happened since the previous answer.
    package enum Change: Hashable, Sendable {
        /// The same run, or still off.
        case none
        /// A run began; its start by the provider's clock, `nil`: not shown.
        case began(Timestamp?)
        /// The run ended, and was first shown off at this time.
        case ended(Timestamp)
        /// The run that was taken for ended, or the server that was taken for gone, went on all the time.
        case resumed
        /// It is off, and ran between two answers from this time on.
        case ranUnseen(Timestamp)
    }

    package var at: Timestamp
    package var state: State
    package var change: Change
    package var rates: ComponentRates
    /// Why the rates or the state are not certain; `nil`: they are.
    package var doubt: CostReason?
    /// When the provider accepted our own request for the change; `nil`: nobody here requested it.
    package var acceptedAt: Timestamp?
    package var label: CostLabel

    package init(
        at: Timestamp, state: State, change: Change = .none, rates: ComponentRates, doubt: CostReason? = nil,
        acceptedAt: Timestamp? = nil, label: CostLabel
    ) {
        (self.at, self.state, self.change, self.rates) = (at, state, change, rates)
        (self.doubt, self.acceptedAt, self.label) = (doubt, acceptedAt, label)
    }
}

/// A time in which all rates of a server are the same. It lasts until the next one.
package struct CostSegment: Hashable, Sendable {
    package var start: Timestamp
    package var rates: ComponentRates
    package var source: CostSource
    package var reason: CostReason
    package var label: CostLabel
    package var edge: Duration

    package init(
        start: Timestamp, rates: ComponentRates, source: CostSource = .observed, reason: CostReason, label: CostLabel,
        edge: Duration = .zero
    ) {
        (self.start, self.rates, self.source) = (start, rates, source)
        (self.reason, self.label, self.edge) = (reason, label, edge)
    }

    /// Whether it can go on as `other`.
    func continues(as other: CostSegment) -> Bool {
        rates.isAbout(other.rates) && source == other.source && reason == other.reason && label == other.label
    }
}
