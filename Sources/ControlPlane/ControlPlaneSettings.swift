public import Fleet
package import Money
public import Policy

/// The settings of the control plane. Fixed for a process, except those that `AutoShutdownScheduler` lets users change.
public struct ControlPlaneSettings: Sendable {
    /// Between two polls of all pods. At least one second.
    public var tick: Duration
    /// Whether idle servers are stopped.
    public var isAutoShutdownEnabled: Bool
    /// For servers without one of their own.
    public var idleTimeout: IdleTimeout
    /// Timeouts of servers with a tag, which a server's own timeout overrides. `IdleRules.timeout(ofTags:)` chooses among several.
    public var tagTimeouts: [String: IdleTimeout] = [:]
    /// How timeouts are learned.
    public var learning = LearningRules()
    /// Between the warning and the stop.
    public var warningLead: Duration
    /// A server counts as busy for this long after its start.
    public var startGrace: Duration
    /// Usage from which the provider's readings count as busy.
    public var thresholds: BusyThresholds
    /// Workers that a stopped endpoint keeps ready.
    public var minimumWorkers: Int
    /// Usage from which an agent's readings count as busy; its `busy` follows `thresholds`.
    public var agentThresholds: AgentThresholds
    /// How work that is too short for the polls is taken into account.
    public var bursts: BurstRules
    /// An agent that is silent for this long is lost: what only it measured is dropped, and the idle clock starts at zero.
    public var agentLostAfter: Duration
    /// An agent that cannot reach the control plane for this long stops its pod once that was idle for the whole timeout.
    public var deadManAfter: Duration
    /// Where pods reach this daemon and its agent, without a slash at its end; `nil`: a deploy cannot install the agent.
    public var agentURL: String?
    /// From which values on alerts are raised.
    public var resourceThresholds: ResourceThresholds
    /// Between two checks of one server's health.
    public var healthCheckInterval: Duration
    /// Stop idle servers although another control plane on this machine manages the same account.
    public var actsBesideAnother = false
    /// Adopt every server of the account, present and future ones.
    public var adoptsAll: Bool
    /// Telemetry whose own clock does not advance for this long is unknown.
    public var telemetryStaleAfter: Duration
    /// Signals unknown for this long raise an alert.
    public var unknownAlertAfter: Duration
    /// A server that only one signal, or only unknown signals, has kept running for this long raises an alert with its cost.
    public var onlyReasonAlertAfter: Duration
    /// A stop that the provider accepted and does not confirm within this time is requested again.
    public var stopShownWithin: Duration
    /// A stop that is not confirmed after this long raises a critical event, and again every hour.
    public var stillBillingAfter: Duration
    /// Between attempts to stop a server.
    public var stopBackoff: Backoff
    /// Stops in progress at a time.
    public var concurrentStops: Int
    /// Calls a minute for polling single endpoints.
    public var endpointCallsPerMinute: Int
    /// Endpoints polled at a time.
    public var concurrentPolls: Int
    /// Between two polls of one endpoint, when there are few.
    public var endpointInterval: Duration
    /// A new server may be missing from lists for this long.
    public var createLag: Duration
    /// A server that is missing from every list for this long, and is not found on its own either, is gone.
    public var goneAfter: Duration
    /// One poll counts for this many ticks: by default, three missed ones make every signal unknown.
    public var evidenceTicks: Double
    /// How long after its edge a scheduled start without a window is still made.
    public var scheduleStartGrace = Duration.seconds(7200)
    /// The hour of the daily summary in UTC, 0 to 23; `nil`: no summary.
    public var dailySummaryHour: Int?
    /// The days of reports and summaries of money.
    package var moneyDays = LocalDays.utc
    /// The longest time for which a stop counts as a saving.
    public var savingsLimit = Duration.seconds(86_400)
    /// An alert opens when the account spends more; `nil`: no limit.
    public var maximumSpendRate: HourlyRate?
    /// The balance of the account is read, where the key allows it.
    public var readsBalance = true
    /// From which use on a server counts as underused.
    package var underuse = UnderuseRules()
    /// Whether the provider's bill is read.
    package var reconcilesBill = true
    /// From which difference between the bill and the ledger on an alert opens.
    package var drift = DriftLimits()

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
        endpointCallsPerMinute: Int = 30, concurrentPolls: Int = 8, endpointInterval: Duration = .seconds(15),
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
        self.concurrentPolls = concurrentPolls
        self.endpointInterval = endpointInterval
        self.createLag = createLag
        self.goneAfter = goneAfter
        self.evidenceTicks = evidenceTicks
        self.dailySummaryHour = dailySummaryHour
    }

    /// How long one poll of all pods is recent.
    public var podEvidenceValidFor: Duration { max(tick * evidenceTicks, evidenceFloor) }

    /// Polls that the provider's rate limits delay happen every 15 s.
    var evidenceFloor = Duration.seconds(20)

    /// How long what a poll shows of the work counts. A list that rate limits delay comes up to 30 s later, and one that hangs is given up
    /// after as long: if a poll did not count until then, one such list per idle timeout would keep every server on. Nothing is
    /// stopped on it alone: right before a stop the server is read again.
    var podWorkValidFor: Duration { max(podEvidenceValidFor, .seconds(40)) }  // guard: F20_oneListThatIsLate
}
