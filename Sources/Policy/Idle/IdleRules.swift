public import Fleet

/// The rules in force for one server.
public struct IdleRules: Hashable, Sendable {
    /// False: nothing is ever stopped automatically.
    public var isEnabled: Bool
    /// Another control plane manages the account, so this one stops nothing automatically.
    public var standsBack = false
    public var timeout: IdleTimeout
    /// When the timeout was last changed. A lowered timeout runs in full from here.
    public var timeoutChangedAt: Timestamp?
    /// How long before a stop people are warned; at most half the timeout is used.
    public var warningLead: Duration
    /// Loading counts as work for this long after the start, or until the first sign of work.
    public var startGrace: Duration
    /// Timed servers: stopped after this long, busy or not.
    public var maximumRuntime: Duration?
    /// Endpoints: workers that may stay ready all the time.
    public var minimumWorkers: Int
    /// How many stops within `flapWindow` end automatic stops for the rest of it.
    public var flapLimit: Int
    public var flapWindow: Duration

    /// Short bursts of work as polls catch them; `nil`: an agent sees all work.
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

    /// The timeout in force: longer if polls catch work only now and then.
    public var effectiveTimeout: IdleTimeout {
        guard case .after(let own) = timeout, let longer = sparseWork.flatMap({ bursts.timeout(after: $0) }), longer > own else {
            return timeout
        }
        return .after(longer)
    }

    /// The lead in force: a warning never comes before half the time is over.
    public func lead(before limit: Duration) -> Duration { min(warningLead, limit / 2) }
}
