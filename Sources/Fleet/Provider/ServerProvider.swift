/// The rented servers of one account: what the control plane can see and do.
///
/// Every call may throw any `ProviderError`. Only `create` is unsafe to repeat.
public protocol ServerProvider: Sendable {
    /// Every server of a kind, pods with telemetry, all pages of it. Cluster members and serverless workers included where the
    /// provider lists them, marked by `ownerResource`. Throws only when nothing of it could be read.
    func list(_ kind: ServerKind) async throws(ProviderError) -> ServerListing

    /// One server, read now.
    func look(at id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer

    /// The same for a server that lists lack: not urgent, and not tried again.
    func check(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer

    /// Queue and workers of an endpoint, read now. Throws only when no part of it could be read.
    func load(of endpoint: ServerID) async throws(ProviderError) -> EndpointLoad

    /// Makes a server called `name`. Never repeated by the provider client itself.
    func create(_ kind: ServerKind, name: String, config: ServerConfig) async throws(ProviderError) -> ObservedServer

    /// Asks for a transition of a pod. An answer means that the request was accepted, not that it happened.
    func act(_ action: PodAction, on pod: ServerID) async throws(ProviderError)

    /// Sets an endpoint's worker limits; one that is `nil` stays as it is, and is not sent: an account over its quota may lower `min`, and
    /// is refused every change that names `max`.
    func scale(_ endpoint: ServerID, min: Int?, max: Int?) async throws(ProviderError)

    /// Destroys a server and everything on its own disks.
    func delete(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError)
}

/// List prices by GPU, read at run time.
public struct GPUPrice: Hashable, Sendable {
    /// `NVIDIA H200`
    public var type: String
    /// `H200`
    public var name: String
    /// `HOPPER_141`; `nil` when no serverless pool has it.
    public var pool: String?
    public var memoryGB: Int
    /// Of one GPU; `nil` when it is not offered that way.
    public var securePod: HourlyRate?
    public var communityPod: HourlyRate?
    public var serverless: HourlyRate?

    public init(
        type: String, name: String, pool: String? = nil, memoryGB: Int, securePod: HourlyRate? = nil,
        communityPod: HourlyRate? = nil, serverless: HourlyRate? = nil
    ) {
        self.type = type
        self.name = name
        self.pool = pool
        self.memoryGB = memoryGB
        self.securePod = securePod
        self.communityPod = communityPod
        self.serverless = serverless
    }
}

public protocol PriceSource: Sendable {
    func gpuPrices() async throws(ProviderError) -> Listing<GPUPrice>
}

/// One bucket of the provider's own bill.
public struct BillingRecord: Hashable, Sendable {
    /// Pod, endpoint or network volume.
    public var resource: String
    public var from: Timestamp
    public var to: Timestamp
    public var amount: Money

    public init(resource: String, from: Timestamp, to: Timestamp, amount: Money) {
        self.resource = resource
        self.from = from
        self.to = to
        self.amount = amount
    }
}

public enum BilledResource: Hashable, Sendable, CaseIterable {
    case pods, serverless, networkVolumes
}

public protocol BillingSource: Sendable {
    /// Hourly buckets that overlap `from ..< to`. Where rows are unreadable, their sum is too small.
    func bill(_ resource: BilledResource, from: Timestamp, to: Timestamp) async throws(ProviderError) -> Listing<BillingRecord>
}

public struct NetworkVolume: Hashable, Sendable {
    public var id: String
    public var name: String
    public var gigabytes: Int
    public var dataCenterID: String

    public init(id: String, name: String, gigabytes: Int, dataCenterID: String) {
        self.id = id
        self.name = name
        self.gigabytes = gigabytes
        self.dataCenterID = dataCenterID
    }
}

public protocol VolumeSource: Sendable {
    func networkVolumes() async throws(ProviderError) -> Listing<NetworkVolume>
}

/// One line of a server's log.
public struct LogLine: Hashable, Sendable {
    /// Opaque; hand it back to go on after this line.
    public var id: String?
    public var at: Timestamp?
    /// `container` or `system`.
    public var source: String
    public var text: String

    public init(id: String?, at: Timestamp?, source: String, text: String) {
        self.id = id
        self.at = at
        self.source = source
        self.text = text
    }
}

/// How long one listens to a stream that may never end.
public struct Patience: Hashable, Sendable {
    /// Since something came.
    public var silence: Duration
    /// Since the beginning, whatever comes.
    public var total: Duration

    public init(silence: Duration, total: Duration) {
        self.silence = silence
        self.total = total
    }
}

public protocol LogSource: Sendable {
    /// The workers of an endpoint that have logs now. A pod has none: its log is its own.
    func logWorkers(of endpoint: ServerID) async throws(ProviderError) -> [String]

    /// Hands each line to `receive` as it comes, until `receive` answers false, the stream ends, or `patience` does: a silent log never
    /// ends by itself, and neither does one that drips.
    ///
    /// - Parameters:
    ///   - tail: lines of the past to begin with, 0 to 5000.
    ///   - after: a line's `id` to go on from.
    func follow(
        _ id: ServerID, _ kind: ServerKind, worker: String?, tail: Int, after: String?, patience: Patience,
        receive: @escaping @Sendable (LogLine) -> Bool
    ) async throws(ProviderError)
}
