package import Fleet

/// A server's configuration. Clients send it to deploy or update; responses hide the values of environment variables.
@dynamicMemberLookup
package struct ConfigDocument: Codable, Hashable, Sendable {
    package var spec = ServerSpecDocument()
    /// Settings of the control plane, as fields beside those of `spec`.
    package var overrides = ServerOverrides()

    package init() {}

    package init(from decoder: any Decoder) throws {
        (spec, overrides) = (try ServerSpecDocument(from: decoder), try ServerOverrides(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try spec.encode(to: encoder)
        try overrides.encode(to: encoder)
    }

    package subscript<Value>(dynamicMember member: WritableKeyPath<ServerSpecDocument, Value>) -> Value {
        get { spec[keyPath: member] }
        set { spec[keyPath: member] = newValue }
    }

    /// The names of all fields.
    package static let fields = Set(
        (ServerSpecDocument.CodingKeys.allCases as [any CodingKey] + ServerOverrides.CodingKeys.allCases).map(\.stringValue))

    /// The names of the fields that are set.
    package var given: [String] { spec.given.map(\.rawValue) + overrides.given.map(\.rawValue) }

    /// For a response: values of environment variables may be secrets, names are not.
    package init(hiding config: ServerConfig) {
        spec.gpuType = config.gpuType
        spec.gpuCount = config.gpuCount
        spec.dockerImage = config.dockerImage
        (spec.cpuCores, spec.memoryGB) = (config.cpuCores, config.memoryGB)
        (spec.containerDiskGB, spec.volumeGB, spec.networkVolumeID) = (config.containerDiskGB, config.volumeGB, config.networkVolumeID)
        (spec.minInstances, spec.maxInstances, spec.targetUtilization) = (
            config.minInstances, config.maxInstances, config.targetUtilization
        )
        spec.environmentVariables = config.environment.mapValues { _ in "***" }
        (spec.ports, spec.dataCenterIDs) = (config.ports, config.dataCenterIDs)
        // An argument may be a secret, and what is not set is left out.
        spec.entrypoint = config.entrypoint.isEmpty ? nil : config.entrypoint.prefix(1) + config.entrypoint.dropFirst().map { _ in "***" }
        spec.command = config.command.isEmpty ? nil : config.command.prefix(1) + config.command.dropFirst().map { _ in "***" }
        spec.agent = config.installsAgent ? true : nil
        overrides = config.overrides
    }

    /// With defaults for the fields that were left out. `nil`: it has no image.
    package var config: ServerConfig? {
        guard let dockerImage = spec.dockerImage else { return nil }
        return ServerConfig(
            gpuType: spec.gpuType ?? "H200", gpuCount: spec.gpuCount ?? 1, dockerImage: dockerImage, cpuCores: spec.cpuCores,
            memoryGB: spec.memoryGB, containerDiskGB: spec.containerDiskGB, volumeGB: spec.volumeGB, networkVolumeID: spec.networkVolumeID,
            minInstances: spec.minInstances ?? 0, maxInstances: spec.maxInstances ?? 10,
            targetUtilization: spec.targetUtilization ?? 0.7, environment: spec.environmentVariables ?? [:], ports: spec.ports ?? [],
            dataCenterIDs: spec.dataCenterIDs ?? [], entrypoint: spec.entrypoint ?? [], command: spec.command ?? [],
            installsAgent: spec.agent ?? false, overrides: overrides.normalized)
    }
}

/// The part of a configuration that the provider gets.
package struct ServerSpecDocument: Codable, Hashable, Sendable {
    package var gpuType: String?
    package var gpuCount: Int?
    package var dockerImage: String?
    package var cpuCores, memoryGB, containerDiskGB, volumeGB: Int?
    package var networkVolumeID: String?
    package var minInstances, maxInstances: Int?
    package var targetUtilization: Double?
    package var environmentVariables: [String: String]?
    package var ports, dataCenterIDs: [String]?
    /// In place of the image's own. Pods only.
    package var entrypoint, command: [String]?
    /// Installs the agent before the command runs. Pods only.
    package var agent: Bool?

    package init() {}

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case ports, entrypoint, command, agent
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
        case environmentVariables = "environment_variables"
        case dataCenterIDs = "data_center_ids"
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
        case .environmentVariables: environmentVariables != nil
        case .dataCenterIDs: dataCenterIDs != nil
        case .entrypoint: entrypoint != nil
        case .command: command != nil
        case .agent: agent != nil
        }
    }
}
