package import Fleet

/// What a transition of a stop depends on beside its state: the moment, the settings, and the facts about the server.
package struct StopContext: Hashable, Sendable {
    package var now: Timestamp
    package var timing: StopTiming
    package var server: StopFacts
    /// The share of a back-off that is waited, 0.5 to 1, at random: servers do not retry in step.
    package var jitter: Double

    package init(now: Timestamp, timing: StopTiming, server: StopFacts, jitter: Double) {
        self.now = now
        self.timing = timing
        self.server = server
        self.jitter = jitter
    }
}

/// The intervals of a stop.
package struct StopTiming: Hashable, Sendable {
    /// Between two observations while the provider carries out the stop, and after a failed write.
    package var pollInterval: Duration
    /// An accepted request that is not confirmed by then is sent again.
    package var confirmedWithin: Duration
    /// The first observation comes this long after the provider accepted the request.
    package var confirmationDelay = Duration.seconds(2)
    /// A stop that is open for this long is reported as still billing, then once per `stillBillingInterval`.
    package var stillBillingAfter: Duration
    package var backoff: Backoff

    package static let stillBillingInterval = Duration.seconds(3600)
    /// A longer wait that the provider asks for is shortened to this.
    package static let longestThrottle = Duration.seconds(300)

    package init(pollInterval: Duration, confirmedWithin: Duration, stillBillingAfter: Duration, backoff: Backoff) {
        self.pollInterval = pollInterval
        self.confirmedWithin = confirmedWithin
        self.stillBillingAfter = stillBillingAfter
        self.backoff = backoff
    }
}

/// What is known of a server that is being stopped, at one moment.
package struct StopFacts: Hashable, Sendable {
    package var id: ServerID
    package var kind: ServerKind
    /// For texts.
    package var provider: ProviderName
    /// The provider reports what the stop is to reach: the pod as EXITED or TERMINATED, or no more workers than `minimumWorkers`.
    package var isShownStopped: Bool
    /// The provider no longer lists the server.
    package var isGone: Bool
    /// The list of all pods showed the server a moment ago.
    package var isListed: Bool
    /// When the present run began, in the provider's words.
    package var runStartedAt: Timestamp?
    /// Why the stop no longer applies: the server is busy, protected, released, …; `nil`: it still applies.
    package var reasonToCancel: String?
    /// The provider lists what may be done with the server, and a stop is not in the list.
    package var isStopUnlisted: Bool
    /// The refusal in force; `nil`: the provider has not refused, or that no longer counts.
    package var refusal: StopRefusal?
    /// The refusal if the provider refuses now.
    package var nextRefusal: StopRefusal
    /// The server has a network volume, which outlives it.
    package var hasNetworkVolume: Bool
    /// Endpoints: the worker limits in force; `nil`: unknown.
    package var workers: WorkerLimits?
    /// Endpoints: workers that stay ready after the stop.
    package var minimumWorkers: Int
    package var rate: HourlyRate

    package init(
        id: ServerID, kind: ServerKind, provider: ProviderName = .unnamed, isShownStopped: Bool = false, isGone: Bool = false,
        isListed: Bool = false,
        runStartedAt: Timestamp? = nil, reasonToCancel: String? = nil, isStopUnlisted: Bool = false, refusal: StopRefusal? = nil,
        nextRefusal: StopRefusal, hasNetworkVolume: Bool = false, workers: WorkerLimits? = nil, minimumWorkers: Int = 0,
        rate: HourlyRate = .zero
    ) {
        self.id = id
        self.kind = kind
        self.provider = provider
        self.isShownStopped = isShownStopped
        self.isGone = isGone
        self.isListed = isListed
        self.runStartedAt = runStartedAt
        self.reasonToCancel = reasonToCancel
        self.isStopUnlisted = isStopUnlisted
        self.refusal = refusal
        self.nextRefusal = nextRefusal
        self.hasNetworkVolume = hasNetworkVolume
        self.workers = workers
        self.minimumWorkers = minimumWorkers
        self.rate = rate
    }

    /// Why the provider does not allow a stop, and what to do about it.
    func text(of refusal: StopRefusal) -> String {
        "\(refusal.text(provider)). \(refusal.wayOut(id: id, keepsNetworkVolume: hasNetworkVolume))"
    }
}
