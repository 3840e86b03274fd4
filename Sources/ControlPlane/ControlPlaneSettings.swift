public import Fleet
public import Policy

/// What the control plane goes by. Fixed for a process, but for what `AutoShutdownScheduler` lets users change.
public struct ControlPlaneSettings: Sendable {
    /// Between two looks at all pods. At least one second.
    public var tick: Duration
    public var isAutoShutdownEnabled: Bool
    public var idleTimeout: IdleTimeout
    public var warningLead: Duration
    public var startGrace: Duration
    public var thresholds: BusyThresholds
    /// Workers an endpoint may keep ready without counting as idle.
    public var minimumWorkers: Int
    /// From which of an agent's readings on something counts as work; its `busy` follows `thresholds`.
    public var agentThresholds: AgentThresholds
    /// What is done about work too short for the looks at it.
    public var bursts: BurstRules
    /// An agent silent for this long is gone: what it alone saw is forgotten, and the idle clock starts afresh.
    public var agentLostAfter: Duration
    /// An agent that cannot reach the control plane for this long, and has seen its pod idle for the whole timeout, stops it.
    public var deadManAfter: Duration
    public var resourceThresholds: ResourceThresholds
    /// Between two checks of one server's health.
    public var healthCheckInterval: Duration
    /// Stop what is idle although another control plane on this machine manages the same account.
    public var actsBesideAnother = false
    /// Take over every server of the account, now and later ones.
    public var adoptsAll: Bool
    /// Telemetry whose own clock stands still for this long is not believed.
    public var telemetryStaleAfter: Duration
    /// Signals unknown for this long raise an alert.
    public var unknownAlertAfter: Duration
    /// A server that one signal alone, or the lack of any, keeps on for this long raises an alert with what it has cost.
    public var onlyReasonAlertAfter: Duration
    /// A stop that the provider accepted and does not show within this time is asked for again.
    public var stopShownWithin: Duration
    /// A stop that has not succeeded after this long is escalated, and again every hour.
    public var stillBillingAfter: Duration
    public var stopBackoff: Backoff
    /// Stops under way at a time.
    public var concurrentStops: Int
    /// Calls a minute that may be spent on looking at single endpoints.
    public var endpointCallsPerMinute: Int
    /// Endpoints looked at at a time.
    public var concurrentLooks: Int
    /// Between two looks at one endpoint, when there are few.
    public var endpointInterval: Duration
    /// A server that was just made may be missing from lists for this long.
    public var createLag: Duration
    /// A server missing from every list for this long, and not found by itself, is gone.
    public var goneAfter: Duration
    /// One look is believed for this many ticks: by default three missed ones make every signal unknown.
    public var evidenceTicks: Double
    /// The hour of the day, UTC, at which what was spent and saved is summed up; `nil`: never.
    public var dailySummaryHour: Int?

    public init(
        tick: Duration = .seconds(5), isAutoShutdownEnabled: Bool = true,
        idleTimeout: IdleTimeout = .after(.seconds(600)), warningLead: Duration = .seconds(120),
        startGrace: Duration = .seconds(180), thresholds: BusyThresholds = BusyThresholds(),
        agentThresholds: AgentThresholds = AgentThresholds(), bursts: BurstRules = BurstRules(),
        agentLostAfter: Duration = .seconds(60), deadManAfter: Duration = .seconds(900),
        resourceThresholds: ResourceThresholds = ResourceThresholds(), healthCheckInterval: Duration = .seconds(30),
        minimumWorkers: Int = 0,
        adoptsAll: Bool = false, telemetryStaleAfter: Duration = .seconds(60),
        unknownAlertAfter: Duration = .seconds(300), onlyReasonAlertAfter: Duration = .seconds(6 * 3600),
        stopShownWithin: Duration = .seconds(60),
        stillBillingAfter: Duration = .seconds(600),
        stopBackoff: Backoff = Backoff(first: .seconds(2), longest: .seconds(120)), concurrentStops: Int = 64,
        endpointCallsPerMinute: Int = 30, concurrentLooks: Int = 8, endpointInterval: Duration = .seconds(15),
        createLag: Duration = .seconds(300), goneAfter: Duration = .seconds(60),
        evidenceTicks: Double = 3.5, dailySummaryHour: Int? = nil
    ) {
        self.tick = tick
        self.isAutoShutdownEnabled = isAutoShutdownEnabled
        self.idleTimeout = idleTimeout
        self.warningLead = warningLead
        self.startGrace = startGrace
        self.thresholds = thresholds
        self.agentThresholds = agentThresholds
        self.agentThresholds.busy = thresholds
        self.bursts = bursts
        self.agentLostAfter = agentLostAfter
        self.deadManAfter = deadManAfter
        self.resourceThresholds = resourceThresholds
        self.healthCheckInterval = healthCheckInterval
        self.minimumWorkers = minimumWorkers
        self.adoptsAll = adoptsAll
        self.telemetryStaleAfter = telemetryStaleAfter
        self.unknownAlertAfter = unknownAlertAfter
        self.onlyReasonAlertAfter = onlyReasonAlertAfter
        self.stopShownWithin = stopShownWithin
        self.stillBillingAfter = stillBillingAfter
        self.stopBackoff = stopBackoff
        self.concurrentStops = concurrentStops
        self.endpointCallsPerMinute = endpointCallsPerMinute
        self.concurrentLooks = concurrentLooks
        self.endpointInterval = endpointInterval
        self.createLag = createLag
        self.goneAfter = goneAfter
        self.evidenceTicks = evidenceTicks
        self.dailySummaryHour = dailySummaryHour
    }

    /// How long one look at all pods is believed.
    public var podEvidenceValidFor: Duration { max(tick * evidenceTicks, evidenceFloor) }

    /// Polls that RunPod's limits hold back come every 15 s: each has to be believed until the next one, or no server is ever idle.
    static let heldBackEvidence = Duration.seconds(20)
    var evidenceFloor = Duration.seconds(10)
}
