public import Fleet

/// The rules in force for one server.
public struct IdleRules: Hashable, Sendable {
    /// Off: nothing is ever stopped automatically.
    public var isEnabled: Bool
    /// Another control plane manages the account: it stops what is idle, this one does not.
    public var standsBack = false
    public var timeout: IdleTimeout
    /// A timeout set since then gives its full length from here: a lowered one is not a trap.
    public var timeoutChangedAt: Timestamp?
    /// People are told this long before a stop; at most half the timeout.
    public var warningLead: Duration
    /// Loading counts as work for this long after the start, or until the first sign of work.
    public var startGrace: Duration
    /// Timed servers: stopped after this long whatever they do.
    public var maximumRuntime: Duration?
    /// Endpoints: workers that may stay ready day and night.
    public var minimumWorkers: Int
    /// Stops within `flapWindow` after which a server is left alone for the rest of it.
    public var flapLimit: Int
    public var flapWindow: Duration

    /// Short work that looks met; `nil` where an agent sees all of it.
    public var sparseWork: SparseWork?
    public var bursts: BurstRules

    public init(
        isEnabled: Bool = true, timeout: IdleTimeout = .after(.seconds(600)), timeoutChangedAt: Timestamp? = nil,
        warningLead: Duration = .seconds(120), startGrace: Duration = .seconds(180), maximumRuntime: Duration? = nil,
        minimumWorkers: Int = 0, flapLimit: Int = 6, flapWindow: Duration = .seconds(3600), sparseWork: SparseWork? = nil,
        bursts: BurstRules = BurstRules()
    ) {
        self.isEnabled = isEnabled
        self.timeout = timeout
        self.timeoutChangedAt = timeoutChangedAt
        self.warningLead = warningLead
        self.startGrace = startGrace
        self.maximumRuntime = maximumRuntime
        self.minimumWorkers = minimumWorkers
        self.flapLimit = flapLimit
        self.flapWindow = flapWindow
        self.sparseWork = sparseWork
        self.bursts = bursts
    }

    /// The timeout that holds: longer where looks meet work only now and then.
    public var effectiveTimeout: IdleTimeout {
        guard case .after(let own) = timeout, let longer = sparseWork.flatMap({ bursts.timeout(after: $0) }), longer > own else {
            return timeout
        }
        return .after(longer)
    }

    /// The lead that is kept: a warning never comes before half the time is over.
    public func lead(before limit: Duration) -> Duration { min(warningLead, limit / 2) }
}

/// One server as it stands at a moment: all that the decision needs.
public struct PolicyInput: Hashable, Sendable {
    public var kind: ServerKind
    public var phase: ProviderPhase
    public var stewardship: Ownership
    public var isLocked: Bool
    public var managedBy: String?
    public var storage: Storage
    public var acceptsDataLoss: Bool
    /// Endpoints: the limits now in force.
    public var workers: WorkerLimits?
    public var holds: Holds
    /// When the present run began; `nil` when not running.
    public var runningSince: Timestamp?
    /// While it provisions or starts: since when it is billed for that, as far as known.
    public var bootingSince: Timestamp?
    /// RunPod refused to stop it, and lists other actions only.
    public var stopRefusal: StopRefusal?
    /// When the warning for the present idle time went out.
    public var warnedAt: Timestamp?
    /// Moments of its latest automatic stops, oldest first.
    public var recentStops: [Timestamp]
    /// Fields of the provider's answer that may forbid a stop and cannot be read.
    public var unreadable: [String]
    /// What the wall clock was corrected by: the end of a protection is a wall time, all other moments are the process's own.
    public var clockCorrection: Duration

    public init(
        kind: ServerKind, phase: ProviderPhase, stewardship: Ownership, isLocked: Bool = false,
        managedBy: String? = nil, storage: Storage = .unknown, acceptsDataLoss: Bool = false,
        workers: WorkerLimits? = nil, holds: Holds = Holds(), runningSince: Timestamp? = nil,
        bootingSince: Timestamp? = nil, stopRefusal: StopRefusal? = nil, warnedAt: Timestamp? = nil, recentStops: [Timestamp] = [],
        unreadable: [String] = [], clockCorrection: Duration = .zero
    ) {
        self.kind = kind
        self.phase = phase
        self.stewardship = stewardship
        self.isLocked = isLocked
        self.managedBy = managedBy
        self.storage = storage
        self.acceptsDataLoss = acceptsDataLoss
        self.workers = workers
        self.holds = holds
        self.runningSince = runningSince
        self.bootingSince = bootingSince
        self.stopRefusal = stopRefusal
        self.warnedAt = warnedAt
        self.recentStops = recentStops
        self.unreadable = unreadable
        self.clockCorrection = clockCorrection
    }
}
