/// What the control plane remembers of a server across restarts.
public struct ServerRecord: Hashable, Sendable {
    public var id: ServerID
    public var kind: ServerKind
    public var name: String
    public var stewardship: Ownership
    /// What it was deployed with, or what somebody changed since. `nil` for a server made elsewhere.
    public var config: ServerConfig?
    /// Set for this server; `nil`: the daemon's setting.
    public var idleTimeout: IdleTimeout?
    public var maxRuntime: Duration?
    /// Its owner said that this server may be stopped although nothing on it survives that.
    public var acceptsDataLoss: Bool
    public var tags: [String]
    public var firstSeenAt: Timestamp
    public var createdAt: Timestamp?
    /// When the present or last run began, on the control plane's clock.
    public var startedAt: Timestamp?
    /// When the provider first showed it stopped.
    public var stoppedAt: Timestamp?
    /// The limits to restore on start: those before this control plane scaled the endpoint to zero.
    public var rememberedWorkers: WorkerLimits?
    /// The provider's mark of the run that the idle clock below belongs to.
    public var runStartedAt: Timestamp?
    /// The idle clock as of the last pass: without work since this moment. `nil`: at work, or unknown.
    public var idleSince: Timestamp?
    /// Of these idle times, the last one for which people were told why it stays on.
    public var keptToldFor: Timestamp?
    /// The timeout was changed then; a lowered one gives its full length from here.
    public var timeoutChangedAt: Timestamp?
    /// Work that was seen in single looks only; what lies between looks may be more of it.
    public var sparseWork: SparseWork
    /// Where its health is asked: `http://…`, `https://…` or `tcp://host:port`; `nil`: nowhere.
    public var healthCheckURL: String?
    /// From this share of its CPUs on it is at work; `nil`: the daemon's own setting.
    public var cpuBusyPercent: Double?
    /// The person it belongs to: the owner of the token that deployed or adopted it.
    public var owner: String?
    /// An admin set its idle timeout or maximum runtime: only an admin changes them.
    public var hasAdminPolicy: Bool
    /// A person gave it back then: it is not taken over again unless a person hands it over.
    public var releasedAt: Timestamp?
    /// What it cost while it last ran; what a stop saves is measured against it. Pods only.
    public var runningRate: HourlyRate?
    /// What it has cost since it was first seen.
    public var cost: CostMeter
    /// The part of `cost` that is an estimate: time in which its price, or whether it ran, was not known.
    public var estimated: CostMeter
    /// What stopping it has saved so far, beside letting it run on.
    public var savings: CostMeter
    /// The provider no longer lists it since then, or it was deleted.
    public var goneAt: Timestamp?

    public init(
        id: ServerID, kind: ServerKind, name: String, stewardship: Ownership = .watched, config: ServerConfig? = nil,
        idleTimeout: IdleTimeout? = nil, maxRuntime: Duration? = nil, acceptsDataLoss: Bool = false,
        tags: [String] = [], firstSeenAt: Timestamp, createdAt: Timestamp? = nil, startedAt: Timestamp? = nil,
        stoppedAt: Timestamp? = nil, rememberedWorkers: WorkerLimits? = nil, runStartedAt: Timestamp? = nil,
        idleSince: Timestamp? = nil, timeoutChangedAt: Timestamp? = nil, sparseWork: SparseWork = SparseWork(),
        healthCheckURL: String? = nil, cpuBusyPercent: Double? = nil, owner: String? = nil, hasAdminPolicy: Bool = false,
        releasedAt: Timestamp? = nil,
        runningRate: HourlyRate? = nil, cost: CostMeter? = nil, estimated: CostMeter? = nil, savings: CostMeter? = nil,
        goneAt: Timestamp? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.stewardship = stewardship
        self.config = config
        self.idleTimeout = idleTimeout
        self.maxRuntime = maxRuntime
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
        self.healthCheckURL = healthCheckURL
        self.cpuBusyPercent = cpuBusyPercent
        self.owner = owner
        self.hasAdminPolicy = hasAdminPolicy
        self.releasedAt = releasedAt
        self.runningRate = runningRate
        self.cost = cost ?? CostMeter(rate: .zero, since: firstSeenAt)
        self.estimated = estimated ?? CostMeter(rate: .zero, since: firstSeenAt)
        self.savings = savings ?? CostMeter(rate: .zero, since: firstSeenAt)
        self.goneAt = goneAt
    }
}

/// The holds on one server.
public struct Holds: Hashable, Sendable {
    public var protection: Protection?
    public var lease: Lease?
    public var `extension`: Postponement?

    public init(protection: Protection? = nil, lease: Lease? = nil, extension: Postponement? = nil) {
        self.protection = protection
        self.lease = lease
        self.extension = `extension`
    }
}

/// A deploy from the moment it was asked for. Written before the provider is asked.
public struct Deployment: Hashable, Sendable {
    public enum Step: String, Hashable, Sendable, CaseIterable {
        /// The provider is about to be, or has been, asked; a server of this name may exist.
        case asked
        /// The server is known.
        case done
        /// The provider refused, and no server exists.
        case failed
    }

    public var id: DeploymentID
    public var kind: ServerKind
    /// Unique among all deploys here; how a server whose create answer was lost is found.
    public var name: String
    public var config: ServerConfig
    public var tags: [String]
    public var autoStart: Bool
    /// The caller's own key: the same again gives the same deploy.
    public var idempotencyKey: String?
    public var step: Step
    public var requestedAt: Timestamp
    public var server: ServerID?
    public var lastError: String?
    /// Whom the server belongs to, and whether an admin deployed it.
    public var owner: String?
    public var isByAdmin: Bool

    public init(
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
