public import Fleet

/// A server as users see it: what is remembered, what was last observed, and what is decided, at one moment.
public struct ServerView: Hashable, Sendable {
    public struct Idle: Hashable, Sendable {
        /// Without work since; `nil` while at work or unknown.
        public var since: Timestamp?
        /// `nil` while `since` is.
        public var elapsed: Duration?
        /// When it will be stopped if nothing changes; `nil` when nothing would stop it.
        public var deadline: Timestamp?
    }

    public var id: ServerID
    public var name: String
    public var kind: ServerKind
    public var state: ServerState
    /// The provider's own word, as last observed.
    public var phase: ProviderPhase?
    public var stewardship: Ownership
    /// The person it belongs to; `nil`: nobody said.
    public var owner: String?
    /// As deployed here, or what is known of a server made elsewhere.
    public var config: ServerConfig?
    public var gpu: GPUAllocation?
    public var image: String?
    public var storage: Storage
    public var createdAt: Timestamp?
    public var startedAt: Timestamp?
    public var stoppedAt: Timestamp?
    public var endpointURL: String?
    /// Running instances: 1 or 0 for a pod, workers for an endpoint; `nil` when unknown.
    public var currentInstances: Int?
    /// The worker limits now in force. Endpoints only.
    public var workers: WorkerLimits?
    /// Requests finished or failed since the endpoint was made; `nil` for pods and when unknown.
    public var totalRequests: Int?
    public var errorCount: Int?
    /// What it costs now; `nil` when the provider gave no price.
    public var costPerHour: HourlyRate?
    /// Where that price comes from; `nil` when it is not known.
    public var rateSource: RateSource?
    /// Since it was first seen here.
    public var totalCost: Money
    /// The part of it that is an estimate.
    public var estimatedCost: Money
    /// What stopping it has saved so far.
    public var savings: Money
    public var tags: [String]
    public var idleTimeout: IdleTimeout
    public var maxRuntime: Duration?
    public var holds: Holds
    public var idle: Idle
    /// Some signal that counts is not known.
    public var isTelemetryUnknown: Bool
    /// When it was last seen at the provider.
    public var observedAt: Timestamp?
    /// The reason that weighs most, in words.
    public var why: String
    /// What somebody who just changed it should know: what comes before what they were promised. Empty else.
    public var warnings: [String] = []
}

/// What a deploy gave.
public struct DeployReceipt: Hashable, Sendable {
    public var deployment: DeploymentID
    public var server: ServerView
    public var took: Duration
    public var message: String
}

/// What an action gave.
public struct ActionReceipt: Hashable, Sendable {
    /// `nil` after a delete.
    public var server: ServerView?
    public var took: Duration
    public var message: String
    public var warnings: [String]
    /// The provider has shown the result; false: it was asked, and the result is still awaited.
    public var isComplete: Bool
}

/// Why a user's call did not do what was asked.
public enum ControlPlaneError: Error, Hashable, Sendable {
    /// No server of this id or name is known.
    case unknownServer(String)
    /// Several servers fit; none was picked.
    case ambiguous(String, candidates: [ServerID])
    /// Nobody handed the server over: it is never acted on.
    case notAdopted(ServerID)
    /// Refused to protect data, money or work; the text says what to do to have it done all the same.
    case refused(String)
    /// The token's scope is too small for this one thing.
    case notAllowed(String)
    /// Not possible in the state the server is in.
    case conflict(String)
    /// The request's own fields are wrong, by name.
    case invalid([String: String])
    /// The provider did not answer; what was asked may have happened and is being looked for. Nothing is asked twice.
    case pending(DeploymentID, String)
    case provider(ProviderError)
    /// The database could not take it; nothing was done.
    case storage(String)
}

/// An action of a user on a server.
public enum ServerAction: Hashable, Sendable {
    case start
    case stop
    case restart
    /// Endpoints only.
    case scale(min: Int?, max: Int?)
    /// Settings this control plane keeps for the server. Nothing at the provider is touched.
    ///
    /// - Parameters:
    ///   - healthCheckURL: empty to check nothing any more.
    ///   - cpuBusyPercent: 0 for the daemon's own setting.
    case update(
        idleTimeout: IdleTimeout?, maxRuntime: Duration?, tags: [String]?, healthCheckURL: String? = nil, cpuBusyPercent: Double? = nil)
}
