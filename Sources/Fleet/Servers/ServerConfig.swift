/// After how long without work a server is stopped.
public enum IdleTimeout: Hashable, Sendable {
    /// Nobody stops it for being idle. Written `0`, `off` or `never`.
    case never
    case after(Duration)

    /// `0` means never, not now.
    public init(seconds: Int64) { self = seconds <= 0 ? .never : .after(.seconds(seconds)) }  // guard: F8_off

    /// Whole seconds; 0 for never.
    public var seconds: Int64 {
        switch self {
        case .never: 0
        case .after(let span): span.wholeSeconds
        }
    }
}

/// What a user asks for when deploying a server.
public struct ServerConfig: Hashable, Sendable {
    /// Of a pod whose deploy names none, in GB: what RunPod's own console offers first.
    public static let usualContainerDiskGB = 20

    /// As users write it (`H200`) or RunPod's own name (`NVIDIA H200`).
    public var gpuType: String
    /// 1 to 8.
    public var gpuCount: Int
    public var dockerImage: String
    public var cpuCores: Int?
    public var memoryGB: Int?
    /// Erased by every stop. At least 1. `nil`: a pod gets `usualContainerDiskGB`, an endpoint what RunPod gives it.
    public var containerDiskGB: Int?
    /// A persistent disk mounted at `/workspace`; at least 10. Neither this nor a network volume: nothing survives a stop.
    public var volumeGB: Int?
    public var networkVolumeID: String?
    /// Workers kept ready day and night. Serverless only.
    public var minInstances: Int
    public var maxInstances: Int
    /// 0 to 1. Serverless only: how full workers should be before another is added.
    public var targetUtilization: Double
    /// `nil`: the daemon's own setting.
    public var idleTimeout: IdleTimeout?
    /// Timed servers only: stopped after this long whatever it does. `nil`: no such limit.
    public var maxRuntime: Duration?
    /// May hold secrets: never logged, never answered in full.
    public var environment: [String: String]
    /// `8888/http`, `22/tcp`.
    public var ports: [String]
    public var dataCenterIDs: [String]
    /// Where its health is asked: `http://…`, `https://…` or `tcp://host:port`; `nil`: nowhere.
    public var healthCheckURL: String?
    /// From this share of its CPUs on it is at work, above 0 to 100; `nil`: the daemon's own setting. For software that keeps a core at
    /// work while it idles.
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
