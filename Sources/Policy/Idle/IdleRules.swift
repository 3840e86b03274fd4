public import Fleet

/// The rules in force for one server.
public struct IdleRules: Hashable, Sendable {
    /// False: nothing is ever stopped automatically.
    public var isEnabled: Bool
    /// Another control plane manages the account, so this one stops nothing automatically.
    public var standsBack = false
    public var timeout: IdleTimeout
    /// Timeouts of servers with a tag, which a server's own timeout overrides.
    public var tagTimeouts: [String: IdleTimeout]
    /// The learned timeout that `timeout` is; `nil`: it is not learned.
    package var learned: TimeoutChoice?
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
    /// What a schedule asks for; `nil`: nothing. In force as `scheduled(at:)` says.
    package var schedule: ScheduledMode?
    /// The budgets that are reached and stop this server; `nil`: none.
    package var budget: BudgetStop?
    /// Before this moment polls could miss short work: a shorter timeout of a schedule or a budget counts from here. `nil`: nothing changed.
    package var unseenBefore: Timestamp?

    public init(
        isEnabled: Bool = true, timeout: IdleTimeout = .after(.seconds(600)), timeoutChangedAt: Timestamp? = nil,
        warningLead: Duration = .seconds(120), startGrace: Duration = .seconds(180), maximumRuntime: Duration? = nil,
        minimumWorkers: Int = 0, flapLimit: Int = 6, flapWindow: Duration = .seconds(3600), sparseWork: SparseWork? = nil,
        bursts: BurstRules = BurstRules(), tagTimeouts: [String: IdleTimeout] = [:]
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
        self.tagTimeouts = tagTimeouts
    }

    /// The timeout that its tags give a server; `nil`: none does. Of several, off comes first, then the longest time, then `auto`.
    public func timeout(ofTags tags: [String]) -> IdleTimeout? {
        let timeouts = tags.compactMap { tagTimeouts[$0] }
        if timeouts.contains(.never) { return .never }
        let spans = timeouts.compactMap { if case .after(let span) = $0 { span } else { nil } }
        return spans.max().map(IdleTimeout.after) ?? timeouts.first
    }

    /// The default timeouts in words, to detect that they changed.
    package var timeoutsInWords: String {
        ([timeout.text] + tagTimeouts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }).joined(separator: ",")
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
