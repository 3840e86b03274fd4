/// The rented servers of one account: what the control plane can read and do.
///
/// Every call may throw any `ProviderError`. Only `create` is unsafe to repeat.
package protocol ServerProvider: Sendable {
    /// What people call the provider. `unnamed` by default.
    var name: ProviderName { get }

    /// The time of this process's clock less that of the provider's; `nil`: no answer told its time. `nil` by default.
    var clockOffset: Duration? { get }

    /// Lists every server of a kind, over all pages; pods with telemetry. Cluster members and serverless workers are included where the
    /// provider lists them, marked by `ownerResource`. Throws only if nothing was readable.
    func list(_ kind: ServerKind) async throws(ProviderError) -> ServerListing

    /// Reads one server now, before a stop or after a start: urgent, and retried.
    func read(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer

    /// Reads one server that is missing from the lists: not urgent, and not retried.
    func readMissing(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer

    /// Reads the queue and the workers of an endpoint. Throws only if no part was readable.
    func load(of endpoint: ServerID) async throws(ProviderError) -> EndpointLoad

    /// Creates a server called `name`. The client never repeats it.
    func create(_ kind: ServerKind, name: String, config: ServerConfig) async throws(ProviderError) -> ObservedServer

    /// Requests a transition of a pod. Returning means that the provider accepted the request, not that the transition happened.
    func act(_ action: PodAction, on pod: ServerID) async throws(ProviderError)

    /// Sets an endpoint's worker limits. `nil` leaves a limit as it is and is not sent: an account over its quota may lower `min`, but is
    /// refused every change that names `max`.
    func scale(_ endpoint: ServerID, min: Int?, max: Int?) async throws(ProviderError)

    /// Destroys a server and everything on its own disks.
    func delete(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError)
}

extension ServerProvider {
    package var name: ProviderName { .unnamed }
    package var clockOffset: Duration? { nil }
}

/// What one GPU type costs by the provider's price list.
package struct GPUPrice: Hashable, Sendable {
    /// The provider's id of the type: `NVIDIA H200`.
    package var type: String
    /// For people: `H200`.
    package var name: String
    /// The serverless pool that has it: `HOPPER_141`; `nil`: none has.
    package var pool: String?
    package var memoryGB: Int
    /// For one GPU; `nil`: not offered that way.
    package var securePod: HourlyRate?
    package var communityPod: HourlyRate?
    package var serverless: HourlyRate?
    /// A price of it is missing or not readable: the last known one stays in force.
    package var isPartlyUnreadable: Bool

    package init(
        type: String, name: String, pool: String? = nil, memoryGB: Int, securePod: HourlyRate? = nil,
        communityPod: HourlyRate? = nil, serverless: HourlyRate? = nil, isPartlyUnreadable: Bool = false
    ) {
        self.type = type
        self.name = name
        self.pool = pool
        self.memoryGB = memoryGB
        self.securePod = securePod
        self.communityPod = communityPod
        self.serverless = serverless
        self.isPartlyUnreadable = isPartlyUnreadable
    }
}

/// The provider's price list.
package protocol PriceSource: Sendable {
    /// Reads the whole list.
    func gpuPrices() async throws(ProviderError) -> Listing<GPUPrice>
}

/// One hour of the provider's own bill for one resource.
package struct BillingRecord: Hashable, Sendable {
    /// The id of a pod, endpoint or network volume.
    package var resource: String
    package var from: Timestamp
    package var to: Timestamp
    /// The whole.
    package var amount: Money
    /// GPUs and CPUs. `nil` here and below: the provider does not state this part.
    package var compute: Money?
    /// A pod's own disks.
    package var disk: Money?
    package var fee: Money?
    package var networkVolume: Money?

    package init(
        resource: String, from: Timestamp, to: Timestamp, amount: Money, compute: Money? = nil, disk: Money? = nil, fee: Money? = nil,
        networkVolume: Money? = nil
    ) {
        self.resource = resource
        self.from = from
        self.to = to
        self.amount = amount
        (self.compute, self.disk, self.fee, self.networkVolume) = (compute, disk, fee, networkVolume)
    }

    /// Whether the parts add up to the whole, within a micro-dollar each.
    package var isConsistent: Bool {
        let parts = [compute, disk, fee, networkVolume].compactMap { $0 }
        let sum = parts.reduce(Money.zero, +)
        return parts.isEmpty || abs((sum - amount).microdollars) <= Int64(parts.count) + 1
    }
}

/// What a bill is read for.
package enum BilledResource: Hashable, Sendable, CaseIterable {
    case pods, serverless, networkVolumes
}

/// The provider's own bill.
package protocol BillingSource: Sendable {
    /// Reads the hours in `from ..< to`, which are whole hours. A resource that cost nothing in an hour may have no record.
    ///
    /// An answer about another span of time, or one whose records do not match its own totals, is not an answer: `malformed`.
    func bill(_ resource: BilledResource, from: Timestamp, to: Timestamp) async throws(ProviderError) -> Listing<BillingRecord>
}

/// A disk on the provider's network, billed whether or not a server uses it.
public struct NetworkVolume: Hashable, Sendable {
    public var id: String
    public var name: String
    public var gigabytes: Int
    public var dataCenterID: String
    /// What it costs, by the provider's tariff; `nil`: the tariff states no price for its tier.
    package var rate: Rate?

    public init(id: String, name: String, gigabytes: Int, dataCenterID: String) {
        self.id = id
        self.name = name
        self.gigabytes = gigabytes
        self.dataCenterID = dataCenterID
    }
}

/// The network volumes of the account.
package protocol VolumeSource: Sendable {
    func networkVolumes() async throws(ProviderError) -> Listing<NetworkVolume>
}

/// One line of a server's log.
package struct LogLine: Hashable, Sendable {
    /// Opaque; pass it to `follow` to continue after this line.
    package var id: String?
    package var at: Timestamp?
    /// `container` or `system`.
    package var source: String
    package var text: String

    package init(id: String?, at: Timestamp?, source: String, text: String) {
        self.id = id
        self.at = at
        self.source = source
        self.text = text
    }
}

/// How long to read a stream that may never end.
package struct Patience: Hashable, Sendable {
    /// The longest time without a byte.
    package var silence: Duration
    /// The longest time overall.
    package var total: Duration

    package init(silence: Duration, total: Duration) {
        self.silence = silence
        self.total = total
    }
}

/// The logs of servers, as the provider keeps them.
package protocol LogSource: Sendable {
    /// Lists the workers of an endpoint that have logs now. A pod has no workers; its log is its own.
    func logWorkers(of endpoint: ServerID) async throws(ProviderError) -> [String]

    /// Hands each line to `receive` as it arrives, until `receive` returns false, the stream ends, or `patience` runs out.
    ///
    /// - Parameters:
    ///   - tail: past lines to begin with, 0 to 5000.
    ///   - after: the `id` of the line to continue after.
    func follow(
        _ id: ServerID, _ kind: ServerKind, worker: String?, tail: Int, after: String?, patience: Patience,
        receive: @escaping @Sendable (LogLine) -> Bool
    ) async throws(ProviderError)
}
