/// What is stored about a server across restarts.
@dynamicMemberLookup
package struct ServerRecord: Hashable, Sendable {
    package var id: ServerID
    package var kind: ServerKind
    package var name: String
    package var ownership: Ownership
    /// The config it was deployed with, or as changed since. `nil`: not deployed here.
    package var config: ServerConfig?
    /// The settings that it has of its own, in place of the daemon's.
    package var overrides: ServerOverrides
    /// Its owner has accepted that a stop erases all its data.
    package var acceptsDataLoss: Bool
    package var tags: [String]
    package var firstSeenAt: Timestamp
    package var createdAt: Timestamp?
    /// When the present or last run began, on the control plane's clock.
    package var startedAt: Timestamp?
    /// When the provider first showed it stopped.
    package var stoppedAt: Timestamp?
    /// The limits to restore on start: those before this control plane scaled the endpoint to zero.
    package var rememberedWorkers: WorkerLimits?
    /// The provider's start time of the run that `idleSince` belongs to.
    package var runStartedAt: Timestamp?
    /// Idle since, as of the last poll; `nil`: busy or unknown.
    package var idleSince: Timestamp?
    /// The `idleSince` of the last idle time for which `idle.kept` was recorded.
    package var keptReportedFor: Timestamp?
    /// When people got the latest warning of a stop; `nil`: none was sent, or its moment is not saved yet.
    package var warnedAt: Timestamp?
    /// When its agent was refused because two agents used its token; `nil`: it was not, or another agent has reported since.
    package var agentRefusedAt: Timestamp?
    /// When the timeout was last changed. A lowered one runs in full from here.
    package var timeoutChangedAt: Timestamp?
    /// Short bursts of work as polls catch them; more may fall between polls.
    package var sparseWork: SparseWork
    /// The owner of the token that deployed or adopted it.
    package var owner: String?
    /// An admin set its idle timeout or maximum runtime: only an admin changes them.
    package var hasAdminPolicy: Bool
    /// When a person released it. It stays unmanaged until a person adopts it again.
    package var releasedAt: Timestamp?
    /// What it cost while it last ran. Savings of a stop are measured against it. Pods only.
    package var runningRate: HourlyRate?
    /// What it has cost since it was first seen.
    package var cost: CostMeter
    /// The part of `cost` that is an estimate: time in which its price, or whether it ran, was unknown.
    package var estimated: CostMeter
    /// What stopping it has saved so far.
    package var savings: CostMeter
    /// When the provider stopped listing it, or it was deleted.
    package var goneAt: Timestamp?

    package init(
        id: ServerID, kind: ServerKind, name: String, ownership: Ownership = .watched, config: ServerConfig? = nil,
        overrides: ServerOverrides = ServerOverrides(), acceptsDataLoss: Bool = false,
        tags: [String] = [], firstSeenAt: Timestamp, createdAt: Timestamp? = nil, startedAt: Timestamp? = nil,
        stoppedAt: Timestamp? = nil, rememberedWorkers: WorkerLimits? = nil, runStartedAt: Timestamp? = nil,
        idleSince: Timestamp? = nil, timeoutChangedAt: Timestamp? = nil, sparseWork: SparseWork = SparseWork(),
        owner: String? = nil, hasAdminPolicy: Bool = false, releasedAt: Timestamp? = nil,
        runningRate: HourlyRate? = nil, cost: CostMeter? = nil, estimated: CostMeter? = nil, savings: CostMeter? = nil,
        goneAt: Timestamp? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.ownership = ownership
        self.config = config
        self.overrides = overrides
        self.acceptsDataLoss = acceptsDataLoss
        self.tags = tags
        self.firstSeenAt = firstSeenAt
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.stoppedAt = stoppedAt
        self.rememberedWorkers = rememberedWorkers
        self.runStartedAt = runStartedAt
        self.idleSince = idleSince
        self.timeoutChangedAt = timeoutChangedAt
        self.sparseWork = sparseWork
        self.owner = owner
        self.hasAdminPolicy = hasAdminPolicy
        self.releasedAt = releasedAt
        self.runningRate = runningRate
        self.cost = cost ?? CostMeter(rate: .zero, since: firstSeenAt)
        self.estimated = estimated ?? CostMeter(rate: .zero, since: firstSeenAt)
        self.savings = savings ?? CostMeter(rate: .zero, since: firstSeenAt)
        self.goneAt = goneAt
    }

    package subscript<Value>(dynamicMember member: WritableKeyPath<ServerOverrides, Value>) -> Value {
        get { overrides[keyPath: member] }
        set { overrides[keyPath: member] = newValue }
    }
}

/// The holds on one server.
public struct Holds: Hashable, Sendable {
    /// `nil`: not protected.
    public var protection: Protection?
    /// `nil`: no work is reported ahead of time.
    public var lease: Lease?
    /// `nil`: the stop is not postponed.
    public var `extension`: Postponement?

    public init(protection: Protection? = nil, lease: Lease? = nil, extension: Postponement? = nil) {
        self.protection = protection
        self.lease = lease
        self.extension = `extension`
    }
}

/// A deploy, from the moment it was requested. Written before the provider is called.
package struct Deployment: Hashable, Sendable {
    package enum Step: String, Hashable, Sendable, CaseIterable {
        /// The provider is about to be, or has been, called; a server of this name may exist.
        case asked
        /// The server is known.
        case done
        /// The provider refused, and there is no server.
        case failed
    }

    package var id: DeploymentID
    package var kind: ServerKind
    /// Unique among all deploys here: finds the server if the answer of the create is lost.
    package var name: String
    package var config: ServerConfig
    package var tags: [String]
    package var autoStart: Bool
    /// The caller's own key: the same key gives the same deploy.
    package var idempotencyKey: String?
    package var step: Step
    package var requestedAt: Timestamp
    package var server: ServerID?
    package var lastError: String?
    /// The owner of the server, and whether an admin deployed it.
    package var owner: String?
    package var isByAdmin: Bool

    package init(
        id: DeploymentID, kind: ServerKind, name: String, config: ServerConfig, tags: [String], autoStart: Bool,
        owner: String? = nil, isByAdmin: Bool = false, idempotencyKey: String? = nil, step: Step = .asked, requestedAt: Timestamp,
        server: ServerID? = nil,
        lastError: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.config = config
        self.tags = tags
        self.autoStart = autoStart
        self.owner = owner
        self.isByAdmin = isByAdmin
        self.idempotencyKey = idempotencyKey
        self.step = step
        self.requestedAt = requestedAt
        self.server = server
        self.lastError = lastError
    }
}
