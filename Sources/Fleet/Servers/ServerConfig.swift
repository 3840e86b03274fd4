/// How long a server may be idle before it is stopped.
public enum IdleTimeout: Hashable, Sendable {
    /// It is never stopped for being idle. Written `0`, `off` or `never`.
    case never
    case after(Duration)
    /// It learns from the server's idle times, anew for each of them. Written `auto`.
    case auto

    /// `0` means never, not at once.
    public init(seconds: Int64) { self = seconds <= 0 ? .never : .after(.seconds(seconds)) }  // guard: F8_off

    /// Whole seconds; 0 for never; `nil` for `auto`.
    public var seconds: Int64? {
        switch self {
        case .never: 0
        case .after(let span): span.wholeSeconds
        case .auto: nil
        }
    }

    /// The mode: fixed, off or auto.
    public enum Mode: String, Hashable, Sendable, CaseIterable, Codable { case fixed, off, auto }

    public var mode: Mode {
        switch self {
        case .never: .off
        case .after: .fixed
        case .auto: .auto
        }
    }
}

extension IdleTimeout: Codable {
    /// Whole seconds, or `auto`.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        do { self.init(seconds: try IdleTimeout.seconds(value)) } catch DecodingError.typeMismatch {
            guard try value.decode(String.self) == "auto" else {
                throw DecodingError.dataCorruptedError(
                    in: value, debugDescription: "must be a whole number of seconds, 0 for never, or auto")
            }
            self = .auto
        }
    }

    private static func seconds(_ value: any SingleValueDecodingContainer) throws -> Int64 {
        let seconds = try value.decode(Int64.self)
        if seconds < 0 {
            throw DecodingError.dataCorruptedError(in: value, debugDescription: "must be 0 or more, or auto; you gave \(seconds)")
        }
        return seconds
    }

    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        if let seconds { try value.encode(seconds) } else { try value.encode("auto") }
    }
}

/// The settings of a server to deploy.
@dynamicMemberLookup
public struct ServerConfig: Hashable, Sendable {
    /// The container disk of a pod whose deploy names none, in GB: the default of RunPod's console.
    public static let usualContainerDiskGB = 20

    /// The short name (`H200`) or the provider's id (`NVIDIA H200`).
    public var gpuType: String
    /// 1 to 8.
    public var gpuCount: Int
    /// With its tag: `runpod/pytorch:2.4.0`.
    public var dockerImage: String
    /// `nil`: the provider's default.
    public var cpuCores: Int?
    /// `nil`: the provider's default.
    public var memoryGB: Int?
    /// Erased by every stop. At least 1. `nil`: a pod gets `usualContainerDiskGB`, an endpoint the provider's default.
    public var containerDiskGB: Int?
    /// A persistent disk mounted at `/workspace`; at least 10. Without it and without a network volume, a stop erases all data.
    public var volumeGB: Int?
    /// A network volume mounted at `/workspace`; `nil`: none.
    public var networkVolumeID: String?
    /// Workers that are always kept ready. Serverless only.
    public var minInstances: Int
    /// The most workers at a time. Serverless only.
    public var maxInstances: Int
    /// 0 to 1. Serverless only: how busy workers should be before another one is added.
    public var targetUtilization: Double
    /// May contain secrets: never logged, never returned in full.
    public var environment: [String: String]
    /// `8888/http`, `22/tcp`.
    public var ports: [String]
    /// Where it may run; empty: anywhere.
    public var dataCenterIDs: [String]
    /// In place of the image's own entrypoint; empty: the image's own. Pods only.
    public var entrypoint: [String]
    /// In place of the image's own command; empty: the image's own. Pods only.
    public var command: [String]
    /// The agent is installed in the pod before its command runs. Pods only.
    public var installsAgent: Bool
    /// The settings that it has of its own, in place of the daemon's.
    public var overrides: ServerOverrides

    public init(
        gpuType: String = "H200", gpuCount: Int = 1, dockerImage: String, cpuCores: Int? = nil, memoryGB: Int? = nil,
        containerDiskGB: Int? = nil, volumeGB: Int? = nil, networkVolumeID: String? = nil, minInstances: Int = 0,
        maxInstances: Int = 10, targetUtilization: Double = 0.7, environment: [String: String] = [:], ports: [String] = [],
        dataCenterIDs: [String] = [], entrypoint: [String] = [], command: [String] = [], installsAgent: Bool = false,
        overrides: ServerOverrides = ServerOverrides()
    ) {
        (self.entrypoint, self.command, self.installsAgent) = (entrypoint, command, installsAgent)
        self.gpuType = gpuType
        self.gpuCount = gpuCount
        self.dockerImage = dockerImage
        self.cpuCores = cpuCores
        self.memoryGB = memoryGB
        self.containerDiskGB = containerDiskGB
        self.volumeGB = volumeGB
        self.networkVolumeID = networkVolumeID
        self.minInstances = minInstances
        self.maxInstances = maxInstances
        self.targetUtilization = targetUtilization
        self.environment = environment
        self.ports = ports
        self.dataCenterIDs = dataCenterIDs
        self.overrides = overrides
    }

    public subscript<Value>(dynamicMember member: WritableKeyPath<ServerOverrides, Value>) -> Value {
        get { overrides[keyPath: member] }
        set { overrides[keyPath: member] = newValue }
    }
}
