public import Fleet

/// What a transition of a stop depends on beside its state: the moment, the settings, and the facts about the server.
public struct StopContext: Hashable, Sendable {
    public var now: Timestamp
    public var timing: StopTiming
    public var server: StopFacts
    /// The share of a back-off that is waited, 0.5 to 1, at random: servers do not retry in step.
    public var jitter: Double

    public init(now: Timestamp, timing: StopTiming, server: StopFacts, jitter: Double) {
        self.now = now
        self.timing = timing
        self.server = server
        self.jitter = jitter
    }
}

/// The intervals of a stop.
public struct StopTiming: Hashable, Sendable {
    /// Between two observations while the provider carries out the stop, and after a failed write.
    public var pollInterval: Duration
    /// An accepted request that is not confirmed by then is sent again.
    public var confirmedWithin: Duration
    /// The first observation comes this long after the provider accepted the request.
    public var confirmationDelay = Duration.seconds(2)
    /// A stop that is open for this long is reported as still billing, then once per `stillBillingInterval`.
    public var stillBillingAfter: Duration
    public var backoff: Backoff

    public static let stillBillingInterval = Duration.seconds(3600)
    /// A longer wait that the provider asks for is shortened to this.
    public static let longestThrottle = Duration.seconds(300)

    public init(pollInterval: Duration, confirmedWithin: Duration, stillBillingAfter: Duration, backoff: Backoff) {
        self.pollInterval = pollInterval
        self.confirmedWithin = confirmedWithin
        self.stillBillingAfter = stillBillingAfter
        self.backoff = backoff
    }
}

/// What is known of a server that is being stopped, at one moment.
public struct StopFacts: Hashable, Sendable {
    public var id: ServerID
    public var kind: ServerKind
    /// The provider reports what the stop is to reach: the pod as EXITED or TERMINATED, or no more workers than `minimumWorkers`.
    public var isShownStopped: Bool
    /// The provider no longer lists the server.
    public var isGone: Bool
    /// The list of all pods showed the server a moment ago.
    public var isListed: Bool
    /// When the present run began, in the provider's words.
    public var runStartedAt: Timestamp?
    /// Why the stop no longer applies: the server is busy, protected, released, …; `nil`: it still applies.
    public var reasonToCancel: String?
    /// The provider lists what may be done with the server, and a stop is not in the list.
    public var isStopUnlisted: Bool
    /// The refusal in force; `nil`: the provider has not refused, or that no longer counts.
    public var refusal: StopRefusal?
    /// The refusal if the provider refuses now.
    public var nextRefusal: StopRefusal
    /// The server has a network volume, which outlives it.
    public var hasNetworkVolume: Bool
    /// Endpoints: the worker limits in force; `nil`: unknown.
    public var workers: WorkerLimits?
    /// Endpoints: workers that stay ready after the stop.
    public var minimumWorkers: Int
    public var rate: HourlyRate

    public init(
        id: ServerID, kind: ServerKind, isShownStopped: Bool = false, isGone: Bool = false, isListed: Bool = false,
        runStartedAt: Timestamp? = nil, reasonToCancel: String? = nil, isStopUnlisted: Bool = false, refusal: StopRefusal? = nil,
        nextRefusal: StopRefusal, hasNetworkVolume: Bool = false, workers: WorkerLimits? = nil, minimumWorkers: Int = 0,
        rate: HourlyRate = .zero
    ) {
        self.id = id
        self.kind = kind
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
    func words(of refusal: StopRefusal) -> String { "\(refusal). \(refusal.wayOut(id: id, keepsNetworkVolume: hasNetworkVolume))" }
}
