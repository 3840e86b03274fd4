/// Something that happened, and why. Written once, never changed.
public struct Event: Hashable, Sendable {
    /// What happened, by the name in the API and in filters. Several kinds have a common prefix: `stop.`, `hold.`, `alert.`.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case serverSeen = "server.seen"
        case serverAdopted = "server.adopted"
        case serverDeployed = "server.deployed"
        case deployFailed = "server.deploy_failed"
        case serverStarting = "server.starting"
        case serverStarted = "server.started"
        case serverRestarted = "server.restarted"
        case actionUnconfirmed = "server.action_unconfirmed"
        case serverMoved = "server.moved"
        case serverScaled = "server.scaled"
        case serverUpdated = "server.updated"
        case serverDeleted = "server.deleted"
        case serverGone = "server.gone"
        case serverBack = "server.back"
        case serverFailed = "server.failed"
        case idleWarning = "stop.warning"
        case warningWithdrawn = "stop.warning_withdrawn"
        case stopScheduled = "stop.scheduled"
        /// The pre-stop hook ended.
        case stopPrepared = "stop.prepared"
        /// The provider accepted the stop. That is no proof that the server stops.
        case stopRequested = "stop.requested"
        case stopFailed = "stop.failed"
        case stopUnconfirmed = "stop.unconfirmed"
        case stopCanceled = "stop.canceled"
        case stopped = "stop.confirmed"
        case stoppedOutside = "stop.outside"
        case protected = "hold.protected"
        case unprotected = "hold.unprotected"
        case protectionExpired = "hold.protection_expired"
        case activity = "hold.activity"
        case leaseExpired = "hold.lease_expired"
        case extended = "hold.postponed"
        case postponementEnded = "hold.postponement_ended"
        case idleKept = "idle.kept"
        case telemetryUnknown = "alert.telemetry_unknown"
        case telemetryBack = "alert.telemetry_back"
        case stillBilling = "alert.still_billing"
        case wasted = "alert.waste"
        case alertOpened = "alert.opened"
        case alertResolved = "alert.resolved"
        case alertAcknowledged = "alert.acknowledged"
        case agentSeen = "agent.seen"
        case agentLost = "alert.agent_lost"
        case agentEnrolled = "agent.enrolled"
        case enrollmentReused = "agent.enrollment_reused"
        case providerUnreachable = "provider.unreachable"
        case providerBack = "provider.back"
        case controlPlaneStarted = "control_plane.started"
        case settingChanged = "control_plane.setting_changed"
        case databaseBack = "control_plane.database_back"
        case notificationFailed = "notification.failed"
        case notificationResent = "notification.resent"
        /// Sent to one webhook on request; never in the event log.
        case notificationTest = "notification.test"
        case dailySummary = "summary.daily"
        /// The provider changed the bill of an hour that was closed.
        case billCorrected = "bill.corrected"
        case adviceGiven = "advice.given"
        /// What was learned could not be used, and starts over.
        case learningReset = "learning.reset"
        case budgetChanged = "budget.changed"
        case budgetWarned = "budget.warned"
        case budgetForecast = "budget.forecast"
        case budgetReached = "budget.reached"
        case budgetOverridden = "budget.overridden"
        case budgetCorrected = "budget.corrected"
        case scheduleChanged = "schedule.changed"
        case scheduleOverridden = "schedule.overridden"
        case scheduleStarted = "schedule.started"
        /// A start that comes late: its edge was missed.
        case scheduleRepaired = "schedule.repaired"
        case scheduleSkipped = "schedule.skipped"
        case scheduleStartFailed = "schedule.start_failed"
        case serverUnderused = "server.underused"
    }

    /// How urgent an event is. A webhook may filter by it.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case info, warning, critical
    }

    /// What an event is about beside its server.
    public enum About: Hashable, Sendable {
        case alert(Int64, name: String)
        /// The webhook whose deliveries fail.
        case webhook(String)
        /// A stop at the maximum runtime.
        case maximumRuntime
        /// The same with a limit that an admin set: only an admin can postpone it.
        case adminRuntimeLimit
        /// The list of all servers of a kind.
        case list(ServerKind)
        /// - Parameter owner: webhooks that are limited to an owner get it by this.
        case budget(String, owner: String?)
    }

    /// Increases by one with every event, without gaps; 0 until it is written.
    public var sequence: Int64
    /// When it happened, on the control plane's clock.
    public var at: Timestamp
    public var kind: Kind
    public var severity: Severity
    /// `nil`: about no single server.
    public var server: ServerID?
    /// Who caused it.
    public var actor: Actor
    /// `nil`: nothing beside its server.
    public var about: About?
    /// One sentence for people.
    public var summary: String

    public init(
        sequence: Int64 = 0, at: Timestamp, kind: Kind, severity: Severity = .info, server: ServerID? = nil,
        actor: Actor = .controlPlane, about: About? = nil, summary: String
    ) {
        self.about = about
        self.sequence = sequence
        self.at = at
        self.kind = kind
        self.severity = severity
        self.server = server
        self.actor = actor
        self.summary = summary
    }
}
