/// How a server is rented.
public enum ServerKind: String, Hashable, Sendable, CaseIterable, Codable {
    /// A serverless endpoint: workers come and go with the requests.
    case serverless
    /// A pod: billed for every second until it is stopped.
    case timed
}

/// The state of a server as users see it. A server is `stopped` only after the provider confirms it.
public enum ServerState: String, Hashable, Sendable, CaseIterable, Codable {
    case starting, running, stopping, stopped, error, updating
}

/// Whether the control plane manages a server.
public enum Ownership: Hashable, Sendable {
    /// Unmanaged: observed and priced, never acted on.
    case watched
    /// Managed since a person adopted it.
    case adopted(by: Actor, at: Timestamp)
    /// Managed since it was deployed here.
    case deployed(DeploymentID)

    /// Whether the server is managed, and may be stopped, started and scaled.
    public var mayAct: Bool { self != .watched }
}

/// The GPUs of a pod, or of each worker of an endpoint.
public struct GPUAllocation: Hashable, Sendable {
    /// The provider's id of the GPU type of a pod (`NVIDIA H200`), or of the pool of an endpoint (`HOPPER_141`).
    public var type: String
    /// For people: `H200`.
    public var shortName: String
    /// GPUs in the pod, or in each worker.
    public var count: Int

    /// - Parameters:
    ///   - type: the provider's name of it.
    ///   - count: at least 1.
    ///   - shortName: `nil`: `type` without the vendor's name.
    public init(type: String, count: Int, shortName: String? = nil) {
        self.type = type
        self.count = count
        self.shortName = shortName ?? GPUAllocation.withoutVendor(type)
    }

    private static func withoutVendor(_ type: String) -> String {
        for vendor in ["NVIDIA GeForce ", "NVIDIA ", "AMD "] where type.hasPrefix(vendor) && type.count > vendor.count {
            return String(type.dropFirst(vendor.count))
        }
        return type
    }
}

/// What survives when a pod is stopped. The container disk never does.
public enum Storage: Hashable, Sendable {
    /// Nothing survives a stop.
    case none
    /// A disk on the pod's host, billed while the pod is stopped too.
    case persistent(gigabytes: Int, path: String)
    case network(volumeID: String, path: String)
    /// The provider did not say. Treated like `none` before a stop.
    case unknown

    /// Whether data on it outlives a stop.
    public var survivesStop: Bool {
        switch self {
        case .persistent, .network: true
        case .none, .unknown: false
        }
    }
}

/// The limits between which the provider scales an endpoint's workers. `min` workers are billed day and night.
public struct WorkerLimits: Hashable, Sendable, Codable {
    /// Workers that are always ready.
    public var min: Int
    /// The most workers at a time.
    public var max: Int

    public init(min: Int, max: Int) {
        self.min = min
        self.max = max
    }
}
