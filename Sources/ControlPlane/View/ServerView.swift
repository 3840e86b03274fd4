public import Fleet
package import Policy

/// A server as users see it at one moment: what is stored, what was last observed, and what is decided.
public struct ServerView: Hashable, Sendable {
    /// How long a server is idle, and when that ends in a stop.
    public struct Idle: Hashable, Sendable {
        /// Idle since; `nil`: busy or unknown.
        public var since: Timestamp?
        /// Idle for; `nil` while `since` is.
        public var elapsed: Duration?
        /// When it stops if nothing changes; `nil`: nothing would stop it.
        public var deadline: Timestamp?
    }

    public var id: ServerID
    public var name: String
    public var kind: ServerKind
    public var state: ServerState
    /// The provider's status, as last observed; `nil`: not observed yet.
    public var phase: ProviderPhase?
    /// Whether it is managed, and since when.
    public var ownership: Ownership
    /// The person it belongs to; `nil`: nobody.
    public var owner: String?
    /// As deployed here, or as far as known for a server created elsewhere.
    public var config: ServerConfig?
    public var gpu: GPUAllocation?
    public var image: String?
    public var storage: Storage
    /// `nil`: the provider does not say.
    public var createdAt: Timestamp?
    /// When the present run started.
    public var startedAt: Timestamp?
    /// When it was confirmed stopped; `nil` while it runs, and unknown if it was stopped when it was first observed.
    public var stoppedAt: Timestamp?
    /// Where an endpoint takes requests; `nil` for pods.
    public var endpointURL: String?
    /// Running instances: 1 or 0 for a pod, the number of workers for an endpoint; `nil`: unknown.
    public var currentInstances: Int?
    /// The present worker limits. Endpoints only.
    public var workers: WorkerLimits?
    /// Requests finished or failed since the endpoint was created; `nil` for pods and when unknown.
    public var totalRequests: Int?
    /// Failed requests among them.
    public var errorCount: Int?
    /// The price that the provider shows now: of a running pod without its disks, of a stopped one its volume. `nil`: the provider gives no price.
    public var costPerHour: HourlyRate?
    /// What it costs now, disks included; `nil`: its price is unknown.
    public var hourlyCost: HourlyCost?
    /// Where that price comes from; `nil` without a price.
    public var rateSource: RateSource?
    /// The cost since it was first seen.
    public var totalCost: Money
    /// What it cost before it was observed here, as far as the ledger knows it; not in `totalCost`.
    package var costBeforeFirstObservation = Money.zero
    /// The estimated part of `totalCost`.
    public var estimatedCost: Money
    /// What stopping it has saved.
    public var savings: Money
    public var tags: [String]
    /// In force for this server: its own, or the default.
    public var idleTimeout: IdleTimeout
    /// Whether that is fixed, off or learned.
    public var timeoutMode: IdleTimeout.Mode
    /// Why a learned timeout is as long as it is; `nil`: it is not learned.
    public var timeoutReason: String?
    /// `nil`: no limit.
    public var maxRuntime: Duration?
    /// Protection, lease and postponement.
    public var holds: Holds
    public var idle: Idle
    /// A signal that counts is unknown.
    public var isTelemetryUnknown: Bool
    /// When the provider last showed it; `nil`: not since the start.
    public var observedAt: Timestamp?
    /// Why it is on, stopping or stopped, for people: one phrase.
    public var why: String
    /// Every reason of the present verdict, the most important first.
    package var reasons: [Reason]
    /// For the texts of `reasons`.
    package var reasonContext: TextContext
    /// A stop was requested at least two minutes ago, and the provider does not show it yet.
    package var isStopOverdue: Bool
    /// What somebody who just changed it should know, like a maximum runtime that ends a lease early.
    public var warnings: [String] = []
}
