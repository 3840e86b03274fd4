package import Fleet

/// One server at a moment: everything that the decision depends on.
package struct PolicyInput: Hashable, Sendable {
    package var kind: ServerKind
    package var phase: ProviderPhase
    package var ownership: Ownership
    package var isLocked: Bool
    package var managedBy: String?
    package var storage: Storage
    package var acceptsDataLoss: Bool
    /// Endpoints: the limits in force.
    package var workers: WorkerLimits?
    package var holds: Holds
    /// When the present run began; `nil`: not running.
    package var runningSince: Timestamp?
    /// While it provisions or starts: since when it is billed for that, as far as known.
    package var bootingSince: Timestamp?
    /// The provider refused to stop it, and lists only other actions.
    package var stopRefusal: StopRefusal?
    /// When people were warned about the present idle time; `nil`: they were not.
    package var warnedAt: Timestamp?
    /// When it was last stopped automatically, oldest first.
    package var recentStops: [Timestamp]
    /// Unreadable fields of the provider's answer that may forbid a stop.
    package var unreadable: [String]
    /// Since when every answer has unreadable fields or an unknown status; `nil`: the latest one has neither.
    package var oddSince: Timestamp?
    /// From the process's own clock to the wall clock, in which the end of a protection is set.
    package var clockCorrection: Duration

    package init(
        kind: ServerKind, phase: ProviderPhase, ownership: Ownership, isLocked: Bool = false,
        managedBy: String? = nil, storage: Storage = .unknown, acceptsDataLoss: Bool = false,
        workers: WorkerLimits? = nil, holds: Holds = Holds(), runningSince: Timestamp? = nil,
        bootingSince: Timestamp? = nil, stopRefusal: StopRefusal? = nil, warnedAt: Timestamp? = nil, recentStops: [Timestamp] = [],
        unreadable: [String] = [], oddSince: Timestamp? = nil, clockCorrection: Duration = .zero
    ) {
        self.kind = kind
        self.phase = phase
        self.ownership = ownership
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
        self.oddSince = oddSince
        self.clockCorrection = clockCorrection
    }
}
