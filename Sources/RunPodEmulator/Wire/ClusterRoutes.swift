import Fleet

extension Router {
    func listClusters(_ state: State) -> Reply {
        Reply(200, .fields(["clusters": .array(state.clusters.map { clusterJSON($0, state) })]))
    }

    private func cluster(_ id: String, _ state: State) throws -> Int {
        guard let index = state.clusters.firstIndex(where: { $0.id == id }) else { throw Problem(status: 404, detail: "cluster not found") }
        return index
    }

    private func members(_ id: String, _ state: State) -> [Int] {
        state.pods.indices.filter { state.pods[$0].clusterID == id && state.pods[$0].phase != .terminated }
    }

    func listClusterPods(_ id: String, _ state: State) throws -> Reply {
        _ = try cluster(id, state)
        return Reply(200, .fields(["pods": .array(members(id, state).map { podJSON(state.pods[$0], state) })]))
    }

    func oneCluster(_ id: String, _ state: inout State) throws -> Reply {
        let index = try cluster(id, state)
        switch request.method {
        case "GET": break
        case "PATCH": state.clusters[index].name = try body(.updateCluster)["name"]?.text ?? ""
        default:
            for pod in members(id, state) {
                state.willChange(state.pods[pod].id, state.pods[pod])
                terminate(pod, &state)
            }
            state.clusters.remove(at: index)
            return Reply(204)
        }
        return Reply(200, clusterJSON(state.clusters[index], state))
    }

    func createCluster(_ state: inout State) throws -> Reply {
        let faults = state.activeFaults(for: nil)
        let given = try body(.createCluster)
        let compute = given["compute"] ?? .null
        let type = compute["gpuTypeId"]?.text ?? ""
        guard let gpu = Catalogue.gpu(type) else { throw Problem(status: 400, detail: "GPU type \(type) not found") }
        let perPod = try Router.size(compute["gpuCountPerPod"], most: 8, "gpuCountPerPod") ?? 1
        let settings = try merged(given, state, isForServerless: false)
        let mounted = try storage(settings["mounts"], state)
        if faults.contains(.paymentRequired) { throw Problem(status: 402, detail: "Insufficient balance.") }
        if faults.contains(.noCapacityOnCreate) {
            throw Problem.noCapacity("There are no longer any instances available with the requested specifications.", faults)
        }
        let name = given["name"]?.text ?? ""
        let made = EmulatedCluster(
            id: state.makeID(), name: name, type: given["type"]?.text ?? "TRAINING", gpuType: type, gpusPerPod: perPod, madeAt: state.now)
        for rank in 0..<(compute["podCount"]?.number ?? 2) {
            var pod = EmulatedPod(
                id: state.makeID(), name: "\(name)-\(rank)", image: "", gpuType: type, gpuCount: perPod, storage: mounted,
                rate: (gpu.securePod ?? .zero) * perPod, clusterID: made.id, clusterRank: rank, workload: .idle, phase: .provisioning,
                createdAt: state.now, bill: Ledger(since: state.now))
            try pod.apply(settings)
            pod.dataCenter = given["dataCenterIds"]?.list?.first?.text ?? pod.dataCenter
            pod.next = (state.now + state.delays.provisioning, .starting)
            state.willChange(pod.id, nil)
            state.pods.append(pod)
        }
        state.clusters.append(made)
        return Reply(201, clusterJSON(made, state))
    }

    private func clusterJSON(_ cluster: EmulatedCluster, _ state: State) -> JSON {
        let pods = members(cluster.id, state).map { state.pods[$0] }
        let counts = Dictionary(grouping: pods, by: \.phase.rawValue).mapValues(\.count).sorted { $0.key < $1.key }
        var fields: [JSON.Field] = [
            .init(name: "id", value: .string(cluster.id)), .init(name: "name", value: .string(cluster.name)),
            .init(name: "type", value: .string(cluster.type)),
            .init(
                name: "compute",
                value: .fields([
                    "gpuTypeId": .string(cluster.gpuType), "gpuCountPerPod": .int(cluster.gpusPerPod), "podCount": .int(max(2, pods.count)),
                ])),
            .init(
                name: "pods",
                value: .fields([
                    "total": .int(pods.count), "byStatus": .object(counts.map { .init(name: $0.key, value: .int($0.value)) }),
                ])),
            .init(name: "network", value: .fields(["cidr": .string("10.65.0.0/16")])),
            .init(name: "createdAt", value: .string("\(cluster.madeAt)")),
        ]
        if let first = pods.first {
            fields.append(.init(name: "dataCenterId", value: .string(first.dataCenter)))
            fields.append(.init(name: "primary", value: .fields(["podId": .string(first.id), "status": .string(first.phase.rawValue)])))
        }
        return .object(fields)
    }
}
