import Fleet

extension Router {
    // MARK: Reading

    func listEndpoints(_ state: State) throws -> Reply {
        let listed = state.endpoints.filter { !isLagging($0.id, $0.createdAt, state) }
        return try page(listed.map { Row(id: $0.id, madeAt: $0.createdAt, value: $0) }, as: "endpoints", state) { endpointJSON($0, state) }
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
            var removed = state.endpoints.remove(at: index)
            removed.bill.change(to: [:], at: state.now)
            state.deletedBills.append((removed.id, removed.bill))
            return Reply(204)
        default: return try patch(index, &state)
        }
    }

    private func patch(_ index: Int, _ state: inout State) throws -> Reply {
        let id = state.endpoints[index].id
        for case .stopFails(let status) in state.activeFaults(for: id) {
            throw Problem(status: status, detail: "the change could not be made")
        }
        let body = try body(.updateEndpoint)
        let settings = try merged(body, state, isForServerless: true)
        let workers = body["workers"]
        let low = workers?["min"]?.number ?? state.endpoints[index].minWorkers
        let high = workers?["max"]?.number ?? state.endpoints[index].maxWorkers
        guard low >= 0, high >= low else { throw Problem(status: 400, detail: "workers.max must be at least workers.min") }
        try refuseFamilies(body, state.endpoints[index])
        try state.endpoints[index].apply(settings)
        if let name = body["name"]?.text { state.endpoints[index].name = name }
        if !state.has(.stopNotCarriedOut(for: nil), for: id) { state.endpoints[index].scale(min: low, max: high, at: state.now) }
        return Reply(200, endpointJSON(state.endpoints[index], state))
    }

    /// An endpoint with GPUs keeps GPUs; one without keeps CPUs.
    private func refuseFamilies(_ body: JSON, _ endpoint: EmulatedEndpoint) throws {
        if endpoint.cpus.isEmpty ? body["cpu"] != nil : body["gpu"] != nil {
            throw Problem(status: 400, detail: "an endpoint's compute family cannot be changed")
        }
        if let pool = body["gpu"]?["pools"]?.list?.first?.text, !Catalogue.gpus.contains(where: { $0.pool == pool }) {
            throw Problem(status: 400, detail: "GPU pool \(pool) not found")
        }
        for cpu in body["cpu"]?.list ?? [] { _ = try Router.share(cpu) }
    }

    func listWorkers(_ id: String, _ state: State) throws -> Reply {
        if state.has(.workersDown, for: id) { throw Problem(status: 500, detail: "workers unavailable") }
        let endpoint = state.endpoints[try endpoint(id, state)]
        let counts = endpoint.workerCounts(at: state.now)
        let workers = endpoint.workers.map { worker in
            let word = worker.readyAt > state.now ? "INITIALIZING" : worker.busyUntil > state.now ? "RUNNING" : "IDLE"
            return JSON.fields([
                "id": .string(worker.id), "status": .string(word), "isStale": .bool(false), "version": .int(1),
                "gpuCount": .int(endpoint.gpuCount), "image": .string(endpoint.image),
                "uptimeSeconds": .int(Int((state.now - worker.startedAt).wholeSeconds)),
                "gpuTypeId": .string(Catalogue.gpus.first { $0.pool == endpoint.pool }?.type ?? "NVIDIA H200"),
                "dataCenterId": .string("EU-RO-1"), "startedAt": .string("\(worker.startedAt)"),
            ])
        }
        let summary = JSON.fields([
            "running": .int(counts.running), "idle": .int(counts.idle), "initializing": .int(counts.initializing),
            "throttled": .int(0), "unhealthy": .int(0), "total": .int(workers.count),
        ])
        return Reply(200, .fields(["workers": .array(workers), "summary": summary, "endpointVersion": .int(1)]))
    }

    /// Every worker has the only version.
    func listReleases(_ id: String, _ state: State) throws -> Reply {
        let counts = state.endpoints[try endpoint(id, state)].workerCounts(at: state.now)
        let total = counts.running + counts.idle + counts.initializing
        let rollout = JSON.fields([
            "inProgress": .bool(false), "workersOnLatest": .int(total), "workersTotal": .int(total),
            "percentOnLatest": .int(total > 0 ? 100 : 0),
        ])
        return Reply(200, .fields(["endpointVersion": .int(1), "rollout": rollout, "releases": .array([])]))
    }
}
