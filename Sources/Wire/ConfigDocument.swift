public import Fleet

/// A server's settings. Sent by users to deploy or update, answered with the values of environment variables hidden.
public struct ConfigDocument: Codable, Hashable, Sendable {
    public var gpuType: String?
    public var gpuCount: Int?
    public var dockerImage: String?
    public var cpuCores, memoryGB, containerDiskGB, volumeGB: Int?
    public var networkVolumeID: String?
    public var minInstances, maxInstances: Int?
    public var targetUtilization: Double?
    public var idleTimeoutSeconds, maxRuntimeSeconds: Int64?
    public var environmentVariables: [String: String]?
    public var ports, dataCenterIDs: [String]?
    /// Where its health is asked: http, https, or tcp://host:port; empty for nowhere.
    public var healthCheckURL: String?
    /// From this share of its CPUs on it is at work.
    public var cpuBusyPercent: Double?

    public init() {}

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case ports
        case gpuType = "gpu_type"
        case gpuCount = "gpu_count"
        case dockerImage = "docker_image"
        case cpuCores = "cpu_cores"
        case memoryGB = "memory_gb"
        case containerDiskGB = "container_disk_gb"
        case volumeGB = "volume_gb"
        case networkVolumeID = "network_volume_id"
        case minInstances = "min_instances"
        case maxInstances = "max_instances"
        case targetUtilization = "target_utilization"
        case idleTimeoutSeconds = "idle_timeout_seconds"
        case maxRuntimeSeconds = "max_runtime_seconds"
        case environmentVariables = "environment_variables"
        case dataCenterIDs = "data_center_ids"
        case healthCheckURL = "health_check_url"
        case cpuBusyPercent = "cpu_busy_percent"
    }

    /// The fields that are set.
    public var given: [CodingKeys] { CodingKeys.allCases.filter(isGiven) }

    private func isGiven(_ key: CodingKeys) -> Bool {
        switch key {
        case .ports: ports != nil
        case .gpuType: gpuType != nil
        case .gpuCount: gpuCount != nil
        case .dockerImage: dockerImage != nil
        case .cpuCores: cpuCores != nil
        case .memoryGB: memoryGB != nil
        case .containerDiskGB: containerDiskGB != nil
        case .volumeGB: volumeGB != nil
        case .networkVolumeID: networkVolumeID != nil
        case .minInstances: minInstances != nil
        case .maxInstances: maxInstances != nil
        case .targetUtilization: targetUtilization != nil
        case .idleTimeoutSeconds: idleTimeoutSeconds != nil
        case .maxRuntimeSeconds: maxRuntimeSeconds != nil
        case .environmentVariables: environmentVariables != nil
        case .dataCenterIDs: dataCenterIDs != nil
        case .healthCheckURL: healthCheckURL != nil
        case .cpuBusyPercent: cpuBusyPercent != nil
        }
    }

    /// What is answered: names of environment variables may be seen, values may be secrets.
    public init(hiding config: ServerConfig) {
        gpuType = config.gpuType
        gpuCount = config.gpuCount
        dockerImage = config.dockerImage
        (cpuCores, memoryGB) = (config.cpuCores, config.memoryGB)
        (containerDiskGB, volumeGB, networkVolumeID) = (config.containerDiskGB, config.volumeGB, config.networkVolumeID)
        (minInstances, maxInstances, targetUtilization) = (config.minInstances, config.maxInstances, config.targetUtilization)
        idleTimeoutSeconds = config.idleTimeout?.seconds
        maxRuntimeSeconds = config.maxRuntime?.wholeSeconds
        environmentVariables = config.environment.mapValues { _ in "***" }
        (ports, dataCenterIDs, healthCheckURL) = (config.ports, config.dataCenterIDs, config.healthCheckURL)
        cpuBusyPercent = config.cpuBusyPercent
    }

    /// With the defaults for what was left out. `nil` without an image.
    public var config: ServerConfig? {
        guard let dockerImage else { return nil }
        return ServerConfig(
            gpuType: gpuType ?? "H200", gpuCount: gpuCount ?? 1, dockerImage: dockerImage, cpuCores: cpuCores,
            memoryGB: memoryGB, containerDiskGB: containerDiskGB, volumeGB: volumeGB, networkVolumeID: networkVolumeID,
            minInstances: minInstances ?? 0, maxInstances: maxInstances ?? 10,
            targetUtilization: targetUtilization ?? 0.7, idleTimeout: idleTimeoutSeconds.map(IdleTimeout.init(seconds:)),
            maxRuntime: maxRuntimeSeconds.map { .seconds($0) }, environment: environmentVariables ?? [:],
            ports: ports ?? [], dataCenterIDs: dataCenterIDs ?? [], healthCheckURL: healthCheckURL.flatMap { $0.isEmpty ? nil : $0 },
            cpuBusyPercent: cpuBusyPercent)
    }
}
