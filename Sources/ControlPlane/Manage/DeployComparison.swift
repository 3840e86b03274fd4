import Fleet

extension Deployer.Request {
    /// The name without its unique mark.
    var plainName: String { name ?? "\(kind.rawValue)-\(config.gpuType.lowercased())" }
}

extension Deployment {
    /// The API's names of the fields in which a request differs from the one that created this deploy.
    func fieldsThatDiffer(from request: Deployer.Request) -> [String] {
        var fields: [String] = []
        if kind != request.kind { fields.append("type") }
        // The mark is the end of the id.
        if name != DeployName.make(request.plainName, mark: String(id.text.dropFirst(4))).name { fields.append("name") }
        if autoStart != request.autoStart { fields.append("auto_start") }
        if tags != request.tags { fields.append("tags") }
        if owner != request.owner { fields.append("the owner of the token") }
        let own = config.overrides.fieldsThatDiffer(from: request.config.overrides).map(\.rawValue)
        return fields + (config.fieldsThatDiffer(from: request.config) + own).map { "config.\($0)" }
    }
}

extension ServerConfig {
    /// Apart from its overrides. Values of environment variables are secrets: the result says that they differ, not how.
    fileprivate func fieldsThatDiffer(from other: ServerConfig) -> [String] {
        let same: [(String, Bool)] = [
            ("gpu_type", gpuType == other.gpuType), ("gpu_count", gpuCount == other.gpuCount),
            ("docker_image", dockerImage == other.dockerImage), ("cpu_cores", cpuCores == other.cpuCores),
            ("memory_gb", memoryGB == other.memoryGB), ("container_disk_gb", containerDiskGB == other.containerDiskGB),
            ("volume_gb", volumeGB == other.volumeGB), ("network_volume_id", networkVolumeID == other.networkVolumeID),
            ("min_instances", minInstances == other.minInstances), ("max_instances", maxInstances == other.maxInstances),
            ("target_utilization", targetUtilization == other.targetUtilization),
            ("environment_variables", environment == other.environment),
            ("entrypoint", entrypoint == other.entrypoint), ("command", command == other.command),
            ("agent", installsAgent == other.installsAgent),
            ("ports", ports == other.ports), ("data_center_ids", dataCenterIDs == other.dataCenterIDs),
        ]
        let differing = same.filter { !$0.1 }.map(\.0)
        // A field that is missing in this list.
        var (mine, theirs) = (self, other)
        (mine.overrides, theirs.overrides) = (ServerOverrides(), ServerOverrides())
        return differing.isEmpty && mine != theirs ? ["something else"] : differing
    }
}
