/// How a server is rented.
public enum ServerKind: String, Hashable, Sendable, CaseIterable, Codable {
    /// A RunPod serverless endpoint: workers come and go with the requests.
    case serverless
    /// A RunPod pod: billed for every second until somebody stops it.
    case timed
}

/// What users see of a server's life. Only what the provider itself showed becomes `stopped`.
public enum ServerState: String, Hashable, Sendable, CaseIterable, Codable {
    case starting, running, stopping, stopped, error, updating
}

/// May this product act on the server?
public enum Ownership: Hashable, Sendable {
    /// Somebody else's: watched and priced, never touched.
    case watched
    /// A person handed it over.
    case adopted(by: Actor, at: Timestamp)
    /// Deployed through this control plane.
    case deployed(DeploymentID)

    public var mayAct: Bool { self != .watched }
}

public struct GPUAllocation: Hashable, Sendable {
    /// RunPod's GPU type (`NVIDIA H200`) of a pod, or pool (`HOPPER_141`) of an endpoint.
    public var type: String
    /// GPUs in the pod, or in each worker.
    public var count: Int

    public init(type: String, count: Int) {
        self.type = type
        self.count = count
    }
}

/// What survives when a pod is stopped. The container disk never does.
public enum Storage: Hashable, Sendable {
    /// Nothing survives a stop.
    case none
    /// A disk on the pod's host, billed while the pod is stopped too.
    case persistent(gigabytes: Int, path: String)
    case network(volumeID: String, path: String)
    /// The provider did not say; treated like `none` when a stop is considered.
    case unknown

    public var survivesStop: Bool {
        switch self {
        case .persistent, .network: true
        case .none, .unknown: false
        }
    }
}

/// The limits between which RunPod scales an endpoint's workers. `min` bills day and night.
public struct WorkerLimits: Hashable, Sendable, Codable {
    public var min: Int
    public var max: Int

    public init(min: Int, max: Int) {
        self.min = min
        self.max = max
    }
}
