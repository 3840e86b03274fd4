package import Fleet

/// A server's configuration. Clients send it to deploy or update; responses hide the values of environment variables.
package struct ConfigDocument: Codable, Hashable, Sendable {
    package var gpuType: String?
    package var gpuCount: Int?
    package var dockerImage: String?
    package var cpuCores, memoryGB, containerDiskGB, volumeGB: Int?
    package var networkVolumeID: String?
    package var minInstances, maxInstances: Int?
    package var targetUtilization: Double?
    package var idleTimeoutSeconds, maxRuntimeSeconds: Int64?
    package var environmentVariables: [String: String]?
    package var ports, dataCenterIDs: [String]?
    /// Where its health is checked: http, https or tcp://host:port; empty: nowhere.
    package var healthCheckURL: String?
    /// CPU usage (%) from which the server counts as busy.
    package var cpuBusyPercent: Double?

    package init() {}

    package enum CodingKeys: String, CodingKey, CaseIterable {
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
    package var given: [CodingKeys] { CodingKeys.allCases.filter(isGiven) }

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

    /// For a response: values of environment variables may be secrets, names are not.
    package init(hiding config: ServerConfig) {
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

    /// With defaults for the fields that were left out. `nil`: it has no image.
    package var config: ServerConfig? {
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
