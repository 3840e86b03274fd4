import Fleet

/// Creates endpoints and renders them.
extension Router {
    func createEndpoint(_ state: inout State) throws -> Reply {
        let faults = state.activeFaults(for: nil)
        let given = try body(.byType(["QUEUE": .createQueue, "LOAD_BALANCER": .createLoadBalancer]))
        let type = given["type"]?.text
        if given["image"] == nil, given["templateId"] == nil { throw Problem.invalid(["$: missing property 'image'"]) }
        guard (given["gpu"] == nil) != (given["cpu"] == nil) else {
            throw Problem(status: 400, detail: "exactly one of gpu and cpu must be set")
        }
        let settings = try merged(given, state, isForServerless: true)
        let pool = given["gpu"]?["pools"]?.list?.first?.text ?? ""
        guard given["gpu"] == nil || Catalogue.gpus.contains(where: { $0.pool == pool }) else {
            throw Problem(status: 400, detail: "GPU pool \(pool) not found")
        }
        let cpus = try (given["cpu"]?.list ?? []).map { try Router.share($0).1 }
        if faults.contains(.paymentRequired) { throw Problem(status: 402, detail: "Insufficient balance.") }
        let low = try Router.size(given["workers"]?["min"], most: 1000, "workers.min") ?? 0
        let high = try Router.size(given["workers"]?["max"], most: 1000, "workers.max") ?? max(3, low)
        guard high >= low else { throw Problem(status: 400, detail: "workers.max must be at least workers.min") }
        let count = try Router.size(given["gpu"]?["count"], most: 8, "gpu.count") ?? 1
        var made = Scenario.Endpoint(
            name: Router.changed(given["name"]?.text ?? "", faults), pool: pool, gpuCount: count, minWorkers: low,
            maxWorkers: high)
        made.age = .zero
        let before = state.endpoints.count
        state.add(made)
        do { try state.endpoints[before].apply(settings) } catch {
            state.endpoints.removeLast()
            throw error
        }
        state.endpoints[before].cpus = cpus
        state.endpoints[before].type = type ?? "QUEUE"
        return Reply(201, endpointJSON(state.endpoints[before], state))
    }

    func endpointJSON(_ endpoint: EmulatedEndpoint, _ state: State) -> JSON {
        func told(_ name: String, _ usual: JSON) -> JSON.Field { .init(name: name, value: endpoint.told[name] ?? usual) }
        var fields: [JSON.Field] = [
            .init(name: "id", value: .string(endpoint.id)), .init(name: "name", value: .string(endpoint.name)),
            .init(name: "type", value: .string(endpoint.type)), .init(name: "image", value: .string(endpoint.image)),
            told("args", .string("")), told("disk", .int(20)),
            .init(
                name: "env", value: .object(endpoint.env.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) })),
            told("ports", .array([])), told("registry", .null), .init(name: "requestUrls", value: Router.urls(of: endpoint)),
            .init(name: "workers", value: state.has(.limitsMissing, for: endpoint.id) ? .null : endpoint.limits),
            .init(name: "scaling", value: endpoint.scaling), told("dataCenterIds", .array([])),
            .init(name: "networkVolumes", value: .array(endpoint.networkVolumes.map { .string($0) })),
            .init(
                name: "mounts",
                value: .fields([
                    "network": .array(endpoint.networkVolumes.map { .fields(["volumeId": .string($0)]) }), "global": .array([]),
                ])),
            told("timeout", .int(300_000)), told("flashboot", .string("OFF")),
            .init(name: "createdAt", value: .string("\(endpoint.createdAt)")),
        ]
        if endpoint.cpus.isEmpty {
            fields.append(.init(name: "gpu", value: endpoint.gpu))
        } else {
            fields.append(.init(name: "cpu", value: .array(endpoint.cpus.map(\.json))))
        }
        return .object(fields)
    }

    private static func urls(of endpoint: EmulatedEndpoint) -> JSON {
        guard endpoint.type == "QUEUE" else {
            let base = "https://\(endpoint.id).api.runpod.ai"
            return .fields(["base": .string(base), "health": .string("\(base)/ping")])
        }
        let base = "https://api.runpod.ai/v2/\(endpoint.id)"
        return .fields([
            "run": .string("\(base)/run"), "runSync": .string("\(base)/runsync"), "status": .string("\(base)/status/{job_id}"),
            "stream": .string("\(base)/stream/{job_id}"), "cancel": .string("\(base)/cancel/{job_id}"),
            "retry": .string("\(base)/retry/{job_id}"), "purgeQueue": .string("\(base)/purge-queue"), "health": .string("\(base)/health"),
        ])
    }
}

extension EmulatedEndpoint {
    var scaling: JSON { told["scaling"] ?? .fields(["type": .string("QUEUE_DELAY"), "queueDelay": .double(4)]) }

    /// A queue that scales by request count has no idle timeout.
    fileprivate var limits: JSON {
        var fields = [JSON.Field(name: "min", value: .int(minWorkers)), JSON.Field(name: "max", value: .int(maxWorkers))]
        if type != "QUEUE" || scaling["type"]?.text != "REQUEST_COUNT" {
            fields.append(.init(name: "idleTimeout", value: .int(idleTimeoutSeconds)))
        }
        return .object(fields)
    }

    fileprivate var gpu: JSON {
        .fields([
            "pools": .array([.string(pool)]), "count": .int(gpuCount),
            "allowedCudaVersions": told["allowedCudaVersions"] ?? .array([]), "minCudaVersion": told["minCudaVersion"] ?? .null,
        ])
    }

    /// Applies a create or a PATCH; missing members stay as they are.
    mutating func apply(_ settings: JSON) throws {
        if let disk = try Router.size(settings["disk"], "disk") { told["disk"] = .int(disk) }
        if let timeout = try Router.size(settings["timeout"], most: .max, "timeout") { told["timeout"] = .int(timeout) }
        if let image = settings["image"]?.text { self.image = image }
        if let env = settings["env"] { self.env = Router.env(env) }
        if let idle = settings["workers"]?["idleTimeout"]?.number { idleTimeoutSeconds = idle }
        if let pool = settings["gpu"]?["pools"]?.list?.first?.text { self.pool = pool }
        if let mounted = settings["mounts"]?["network"]?.list { networkVolumes = mounted.compactMap { $0["volumeId"]?.text } }
        if let volumes = settings["networkVolumes"]?.list, !volumes.isEmpty || settings["mounts"] == nil {
            networkVolumes = volumes.compactMap(\.text)
        }
        for name in ["args", "ports", "registry", "dataCenterIds", "flashboot", "scaling"] {
            if let value = settings[name] { told[name] = value }
        }
        for name in ["allowedCudaVersions", "minCudaVersion"] {
            if let value = settings["gpu"]?[name] { told[name] = value }
        }
    }
}
