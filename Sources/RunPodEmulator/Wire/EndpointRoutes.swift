import Fleet

extension Router {
    // MARK: Reading

    func listEndpoints(_ state: State) -> Reply {
        let listed = state.endpoints.filter { !isLagging($0.id, $0.createdAt, state) }
        return Reply(200, .fields(["endpoints": .array(listed.map { endpointJSON($0, state) })]))
    }

    func endpoint(_ id: String, _ state: State) throws -> Int {
        guard let index = state.endpoints.firstIndex(where: { $0.id == id }),
            !isLagging(id, state.endpoints[index].createdAt, state)
        else { throw Problem(status: 404, detail: "endpoint not found") }
        return index
    }

    func oneEndpoint(_ id: String, _ state: inout State) throws -> Reply {
        let index = try endpoint(id, state)
        switch request.method {
        case "GET": return Reply(200, endpointJSON(state.endpoints[index], state))
        case "DELETE":
            state.endpoints.remove(at: index)
            return Reply(204)
        case "PATCH": return try patch(index, &state)
        default: throw Problem(status: 405, detail: "method not allowed")
        }
    }

    private func patch(_ index: Int, _ state: inout State) throws -> Reply {
        let id = state.endpoints[index].id
        for case .stopFails(let status) in state.activeFaults(for: id) {
            throw Problem(status: status, detail: "the change could not be made")
        }
        let body = try object(allowing: [
            "name", "image", "args", "disk", "env", "ports", "registry", "cpu", "dataCenterIds", "flashboot", "gpu",
            "networkVolumes", "scaling", "templateId", "timeout", "workers",
        ])
        let workers = body["workers"]
        let low = workers?["min"]?.number ?? state.endpoints[index].minWorkers
        let high = workers?["max"]?.number ?? state.endpoints[index].maxWorkers
        guard low >= 0, high >= low else { throw Problem(status: 400, detail: "workers.max must be at least workers.min") }
        if !state.has(.stopNotCarriedOut(for: nil), for: id) { state.endpoints[index].scale(min: low, max: high, at: state.now) }
        return Reply(200, endpointJSON(state.endpoints[index], state))
    }

    func listWorkers(_ id: String, _ state: State) throws -> Reply {
        if state.has(.workersDown, for: id) { throw Problem(status: 500, detail: "workers unavailable") }
        let endpoint = state.endpoints[try endpoint(id, state)]
        let counts = endpoint.workers(at: state.now)
        let words =
            Array(repeating: "RUNNING", count: counts.running) + Array(repeating: "IDLE", count: counts.idle)
            + Array(repeating: "INITIALIZING", count: counts.initializing)
        let workers = words.enumerated().map { number, word in
            JSON.fields([
                "id": .string("\(id)w\(number)"), "status": .string(word), "isStale": .bool(false), "version": .int(1),
                "gpuCount": .int(endpoint.gpuCount), "image": .string(endpoint.image),
                "uptimeSeconds": .int(Int((state.now - endpoint.createdAt).wholeSeconds)),
                "gpuTypeId": .string(Catalogue.gpus.first { $0.pool == endpoint.pool }?.type ?? "NVIDIA H200"),
                "dataCenterId": .string("EU-RO-1"), "startedAt": .string("\(endpoint.createdAt)"),
            ])
        }
        let summary = JSON.fields([
            "running": .int(counts.running), "idle": .int(counts.idle), "initializing": .int(counts.initializing),
            "throttled": .int(0), "unhealthy": .int(0), "total": .int(words.count),
        ])
        return Reply(200, .fields(["workers": .array(workers), "summary": summary, "endpointVersion": .int(1)]))
    }

    /// Every worker is on the only version there is.
    func listReleases(_ id: String, _ state: State) throws -> Reply {
        let counts = state.endpoints[try endpoint(id, state)].workers(at: state.now)
        let total = counts.running + counts.idle + counts.initializing
        let rollout = JSON.fields([
            "inProgress": .bool(false), "workersOnLatest": .int(total), "workersTotal": .int(total),
            "percentOnLatest": .int(total > 0 ? 100 : 0),
        ])
        return Reply(200, .fields(["endpointVersion": .int(1), "rollout": rollout, "releases": .array([])]))
    }

    func workerLogs(_ id: String, _ worker: String, _ state: State) throws -> Reply {
        let endpoint = state.endpoints[try endpoint(id, state)]
        guard worker.hasPrefix("\(id)w") else { throw Problem(status: 404, detail: "worker not found") }
        return Reply(stream: logText(of: worker, since: endpoint.createdAt, state))
    }

    // MARK: Making

    func createEndpoint(_ state: inout State) throws -> Reply {
        let faults = state.activeFaults(for: nil)
        let body = try object(allowing: [
            "name", "image", "type", "gpu", "cpu", "scaling", "workers", "args", "disk", "env", "ports", "registry",
            "dataCenterIds", "flashboot", "networkVolumes", "templateId", "timeout",
        ])
        let name = try required(body, "name")
        _ = try required(body, "type")
        guard body["scaling"]?["type"]?.text != nil else {
            throw Problem(status: 422, detail: "validation failed", errors: ["$: missing property 'scaling'"])
        }
        let pool = body["gpu"]?["pools"]?.list?.first?.text ?? ""
        guard Catalogue.gpus.contains(where: { $0.pool == pool }) else { throw Problem(status: 400, detail: "GPU pool \(pool) not found") }
        if faults.contains(.paymentRequired) { throw Problem(status: 402, detail: "insufficient funds") }
        let low = body["workers"]?["min"]?.number ?? 0
        let high = body["workers"]?["max"]?.number ?? 3
        guard low >= 0, high >= low else { throw Problem(status: 400, detail: "workers.max must be at least workers.min") }
        let made = Scenario.Endpoint(
            name: name, image: try required(body, "image"), pool: pool, gpuCount: body["gpu"]?["count"]?.number ?? 1,
            minWorkers: low, maxWorkers: high, traffic: .none, age: .zero)
        let id = state.add(made)
        let index = state.endpoints.count - 1
        state.endpoints[index].env = Router.env(body["env"])
        state.endpoints[index].networkVolumes = body["networkVolumes"]?.list?.compactMap(\.text) ?? []
        if case .double(let delay) = body["scaling"]?["queueDelay"] { state.endpoints[index].queueDelay = delay }
        _ = id
        return Reply(201, endpointJSON(state.endpoints[index], state))
    }

    func endpointJSON(_ endpoint: EmulatedEndpoint, _ state: State) -> JSON {
        let limits = JSON.fields([
            "min": .int(endpoint.minWorkers), "max": .int(endpoint.maxWorkers), "idleTimeout": .int(endpoint.idleTimeoutSeconds),
        ])
        let base = "https://api.runpod.ai/v2/\(endpoint.id)"
        return .fields([
            "id": .string(endpoint.id), "name": .string(endpoint.name), "type": .string("QUEUE"),
            "image": .string(endpoint.image), "args": .string(""), "disk": .int(20),
            "env": .object(endpoint.env.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) }),
            "ports": .array([]), "registry": .null,
            "requestUrls": .fields([
                "run": .string("\(base)/run"), "runSync": .string("\(base)/runsync"),
                "status": .string("\(base)/status/{job_id}"), "stream": .string("\(base)/stream/{job_id}"),
                "cancel": .string("\(base)/cancel/{job_id}"), "retry": .string("\(base)/retry/{job_id}"),
                "purgeQueue": .string("\(base)/purge-queue"), "health": .string("\(base)/health"),
            ]),
            "gpu": .fields([
                "pools": .array([.string(endpoint.pool)]), "count": .int(endpoint.gpuCount),
                "allowedCudaVersions": .array([]), "minCudaVersion": .null,
            ]),
            "workers": state.has(.limitsUntold, for: endpoint.id) ? .null : limits,
            "scaling": .fields(["type": .string("QUEUE_DELAY"), "queueDelay": .double(endpoint.queueDelay)]),
            "dataCenterIds": .array([]), "networkVolumes": .array(endpoint.networkVolumes.map { .string($0) }),
            "timeout": .int(300_000), "flashboot": .string("OFF"), "createdAt": .string("\(endpoint.createdAt)"),
        ])
    }

    // MARK: The job API

    func health(_ id: String, _ state: State) throws -> Reply {
        if state.has(.healthDown, for: id) { throw Problem(status: 502, detail: "health unavailable") }
        let endpoint = state.endpoints[try endpoint(id, state)]
        let isLying = state.has(.healthSaysIdle, for: id)
        let counts = isLying ? .init(running: 0, idle: endpoint.minWorkers, initializing: 0) : endpoint.workers(at: state.now)
        return Reply(
            200,
            .fields([
                "jobs": .fields([
                    "completed": .int(endpoint.completed), "failed": .int(0), "retried": .int(0),
                    "inProgress": .int(isLying ? 0 : endpoint.inProgress(at: state.now)),
                    "inQueue": .int(isLying ? 0 : endpoint.inQueue(at: state.now)),
                ]),
                "workers": .fields([
                    "idle": .int(counts.idle), "initializing": .int(counts.initializing), "ready": .int(counts.idle),
                    "running": .int(counts.running), "throttled": .int(0), "unhealthy": .int(0),
                ]),
            ]))
    }

    func submitJob(_ id: String, _ state: inout State) throws -> Reply {
        let index = try endpoint(id, state)
        state.endpoints[index].submit(at: state.now)
        return Reply(
            200, .fields(["id": .string("job-\(state.madeIDs)-\(state.endpoints[index].jobs.count)"), "status": .string("IN_QUEUE")]))
    }
}
