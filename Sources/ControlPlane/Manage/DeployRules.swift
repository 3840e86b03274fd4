import Fleet

/// The allowed values of a deploy.
enum DeployRules {
    /// Throws every field that is not allowed.
    ///
    /// - Parameter isID: whether a server has, or had, this id.
    static func validate(_ request: Deployer.Request, isID: (ServerID) -> Bool) throws(ControlPlaneError) {
        let config = request.config
        var errors: [String: String] = [:]
        func check(_ holds: Bool, _ field: String, _ message: String) { if !holds { errors[field] = message } }
        check(!config.dockerImage.isEmpty, "config.docker_image", "is required, for example runpod/pytorch:latest")
        check(!config.dockerImage.contains(where: \.isWhitespace), "config.docker_image", "must not contain spaces")
        check((1...8).contains(config.gpuCount), "config.gpu_count", "must be 1 to 8; you gave \(config.gpuCount)")
        check(config.cpuCores ?? 1 >= 1, "config.cpu_cores", "must be at least 1")
        check(config.memoryGB ?? 1 >= 1, "config.memory_gb", "must be at least 1")
        check(config.containerDiskGB ?? 1 >= 1, "config.container_disk_gb", "must be at least 1; you gave \(config.containerDiskGB ?? 1)")
        check(config.volumeGB ?? 10 >= 10, "config.volume_gb", "must be at least 10; you gave \(config.volumeGB ?? 10)")
        check(
            config.volumeGB == nil || config.networkVolumeID == nil, "config.network_volume_id",
            "cannot be used together with volume_gb: only one of them is mounted")
        check(config.minInstances >= 0, "config.min_instances", "must be 0 or more; you gave \(config.minInstances)")
        check(config.maxInstances >= max(1, config.minInstances), "config.max_instances", "must be at least min_instances and 1")
        let unused = config.fieldsWithoutEffect(on: request.kind)  // guard: aFieldWithoutEffect
        for field in unused { check(false, "config.\(field)", "is for \(request.kind == .timed ? "serverless" : "timed") servers only") }
        check((0.01...1).contains(config.targetUtilization), "config.target_utilization", "must be above 0 and at most 1")
        errors.merge(try ConfigRules.problems(with: config.overrides, asAdmin: request.isByAdmin)) { own, _ in own }
        if let problem = ConfigRules.problem(withTags: request.tags) { check(false, "tags", problem) }
        if let name = request.name, let problem = NameRules.problem(with: name, isID: isID) { check(false, "name", problem) }
        if let key = request.idempotencyKey {
            check((1...200).contains(key.count) && key.isPlainLine, "idempotency_key", "must have 1 to 200 plain characters")
        }
        for (field, texts) in config.outsideTexts {
            check(texts.allSatisfy(\.isPlainLine), "config.\(field)", "must not contain control characters")
        }
        if let port = config.ports.first(where: { !isPort($0) }) {
            let given = port.asPlainLine.prefix(40)
            check(false, "config.ports", "must be like 8888/http or 22/tcp, with a port from 1 to 65535; you gave \(given)")
        }
        for (field, words) in [("entrypoint", config.entrypoint), ("command", config.command)] {
            let size = words.reduce(0) { $0 + $1.utf8.count }
            check(
                words.count <= 256 && size <= 32_768 && !words.contains { $0.utf8.contains(0) }, "config.\(field)",
                "must have at most 256 words and 32768 bytes, without NUL")
        }
        if config.installsAgent, let taken = AgentWrapper.variables.first(where: { config.environment[$0] != nil }) {
            check(false, "config.environment_variables", "must not set \(taken): agent sets it")
        }
        if let name = config.environment.keys.sorted().first(where: { !isVariable($0) }) {
            check(
                false, "config.environment_variables",
                "must have names of letters, digits and _ that do not begin with a digit; you gave \(name.asPlainLine.prefix(60))")
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }

    private static func isPort(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let port = Int(parts[0]), (1...65_535).contains(port) else { return false }
        return ["http", "tcp", "udp"].contains(parts[1])
    }

    private static func isVariable(_ name: String) -> Bool {
        guard let first = name.first, !first.isNumber else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}

extension ServerConfig {
    /// The fields that differ from their defaults and mean nothing for servers of this kind, by the API's names. Ignoring them would let
    /// somebody believe that data is kept or a run is limited.
    fileprivate func fieldsWithoutEffect(on kind: ServerKind) -> [String] {
        let usual = ServerConfig(dockerImage: dockerImage)
        let unused: [(field: String, isGiven: Bool)] =
            switch kind {
            case .timed:
                [
                    ("min_instances", minInstances != usual.minInstances), ("max_instances", maxInstances != usual.maxInstances),
                    ("target_utilization", targetUtilization != usual.targetUtilization),
                ]
            case .serverless:
                [
                    ("volume_gb", volumeGB != nil), ("max_runtime_seconds", overrides.maxRuntime != nil),
                    ("entrypoint", !entrypoint.isEmpty), ("command", !command.isEmpty), ("agent", installsAgent),
                ]
            }
        return unused.filter(\.isGiven).map(\.field)
    }

    /// The texts that are shown to people, by the API's field names. Values of environment variables are never shown.
    fileprivate var outsideTexts: [(field: String, texts: [String])] {
        [
            ("docker_image", [dockerImage]), ("gpu_type", [gpuType]), ("network_volume_id", networkVolumeID.map { [$0] } ?? []),
            ("ports", ports), ("data_center_ids", dataCenterIDs), ("environment_variables", Array(environment.keys)),
        ]
    }
}
