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
        return fields + config.fieldsThatDiffer(from: request.config).map { "config.\($0)" }
    }
}

extension ServerConfig {
    /// Values of environment variables are secrets: the result says that they differ, not how.
    fileprivate func fieldsThatDiffer(from other: ServerConfig) -> [String] {
        let same: [(String, Bool)] = [
            ("gpu_type", gpuType == other.gpuType), ("gpu_count", gpuCount == other.gpuCount),
            ("docker_image", dockerImage == other.dockerImage), ("cpu_cores", cpuCores == other.cpuCores),
            ("memory_gb", memoryGB == other.memoryGB), ("container_disk_gb", containerDiskGB == other.containerDiskGB),
            ("volume_gb", volumeGB == other.volumeGB), ("network_volume_id", networkVolumeID == other.networkVolumeID),
            ("min_instances", minInstances == other.minInstances), ("max_instances", maxInstances == other.maxInstances),
            ("target_utilization", targetUtilization == other.targetUtilization),
            ("idle_timeout_seconds", idleTimeout == other.idleTimeout),
            ("max_runtime_seconds", maxRuntime == other.maxRuntime), ("environment_variables", environment == other.environment),
            ("ports", ports == other.ports), ("data_center_ids", dataCenterIDs == other.dataCenterIDs),
            ("health_check_url", healthCheckURL == other.healthCheckURL), ("cpu_busy_percent", cpuBusyPercent == other.cpuBusyPercent),
        ]
        let differing = same.filter { !$0.1 }.map(\.0)
        // A field that is missing in this list.
        return differing.isEmpty && self != other ? ["something else"] : differing
    }
}
