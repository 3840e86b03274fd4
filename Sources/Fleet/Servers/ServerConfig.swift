/// How long a server may be idle before it is stopped.
public enum IdleTimeout: Hashable, Sendable {
    /// It is never stopped for being idle. Written `0`, `off` or `never`.
    case never
    case after(Duration)

    /// `0` means never, not at once.
    public init(seconds: Int64) { self = seconds <= 0 ? .never : .after(.seconds(seconds)) }  // guard: F8_off

    /// Whole seconds; 0 for never.
    public var seconds: Int64 {
        switch self {
        case .never: 0
        case .after(let span): span.wholeSeconds
        }
    }
}

/// The settings of a server to deploy.
public struct ServerConfig: Hashable, Sendable {
    /// The container disk of a pod whose deploy names none, in GB: the default of RunPod's console.
    public static let usualContainerDiskGB = 20

    /// The short name (`H200`) or the provider's id (`NVIDIA H200`).
    public var gpuType: String
    /// 1 to 8.
    public var gpuCount: Int
    public var dockerImage: String
    public var cpuCores: Int?
    public var memoryGB: Int?
    /// Erased by every stop. At least 1. `nil`: a pod gets `usualContainerDiskGB`, an endpoint the provider's default.
    public var containerDiskGB: Int?
    /// A persistent disk mounted at `/workspace`; at least 10. Without it and without a network volume, a stop erases all data.
    public var volumeGB: Int?
    public var networkVolumeID: String?
    /// Workers that are always kept ready. Serverless only.
    public var minInstances: Int
    public var maxInstances: Int
    /// 0 to 1. Serverless only: how busy workers should be before another one is added.
    public var targetUtilization: Double
    /// `nil`: the daemon's setting.
    public var idleTimeout: IdleTimeout?
    /// Timed servers only: stopped after this long, busy or not. `nil`: no limit.
    public var maxRuntime: Duration?
    /// May contain secrets: never logged, never returned in full.
    public var environment: [String: String]
    /// `8888/http`, `22/tcp`.
    public var ports: [String]
    public var dataCenterIDs: [String]
    /// The health check: `http://…`, `https://…` or `tcp://host:port`; `nil`: none.
    public var healthCheckURL: String?
    /// CPU usage in percent from which the server counts as busy, above 0 to 100; `nil`: the daemon's setting. Raise it for software that
    /// spins a core while idle.
    public var cpuBusyPercent: Double?

    public init(
        gpuType: String = "H200", gpuCount: Int = 1, dockerImage: String, cpuCores: Int? = nil, memoryGB: Int? = nil,
        containerDiskGB: Int? = nil, volumeGB: Int? = nil, networkVolumeID: String? = nil, minInstances: Int = 0,
        maxInstances: Int = 10, targetUtilization: Double = 0.7, idleTimeout: IdleTimeout? = nil,
        maxRuntime: Duration? = nil, environment: [String: String] = [:], ports: [String] = [],
        dataCenterIDs: [String] = [], healthCheckURL: String? = nil, cpuBusyPercent: Double? = nil
    ) {
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
        self.idleTimeout = idleTimeout
        self.maxRuntime = maxRuntime
        self.environment = environment
        self.ports = ports
        self.dataCenterIDs = dataCenterIDs
        self.healthCheckURL = healthCheckURL
        self.cpuBusyPercent = cpuBusyPercent
    }
}
