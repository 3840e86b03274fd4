import Fleet

extension Router {
    // MARK: Reading

    func listPods(_ state: State) throws -> Reply {
        let withClusters = try flag("includeClusterPods") ?? false
        let listed = state.shownPods(turn: turn(state)).filter { pod in
            (withClusters || pod.clusterID == nil) && !isLagging(pod.id, pod.createdAt, state)
                && !state.activeFaults(for: pod.id).contains(.unlisted)
        }
        return try page(listed.map { Row(id: $0.id, madeAt: $0.createdAt, value: $0) }, as: "pods", state) { podJSON($0, state) }
    }

    /// New servers can be missing for a time.
    func isLagging(_ id: String, _ createdAt: Timestamp, _ state: State) -> Bool {
        state.activeFaults(for: id).contains { fault in
            if case .listLag(let span) = fault { state.now - createdAt < span } else { false }
        }
    }

    private func index(_ id: String, _ state: State) throws -> Int {
        guard let index = state.pods.firstIndex(where: { $0.id == id && $0.phase != .terminated }),
            !isLagging(id, state.pods[index].createdAt, state)
        else { throw Problem(status: 404, detail: "pod not found") }
        return index
    }

    func onePod(_ id: String, _ state: inout State) throws -> Reply {
        if request.method == "GET" { return try read(id, state) }
        let index = try index(id, state)
        try refuseForeign(state.pods[index])
        if request.method == "PATCH" { return try patchPod(index, &state) }
        state.willChange(id, state.pods[index])
        terminate(index, &state)
        return Reply(204)
    }

    private func read(_ id: String, _ state: State) throws -> Reply {
        let shown = state.shownPods(turn: turn(state)).first { $0.id == id && !isLagging(id, $0.createdAt, state) }
        guard let shown else { throw Problem(status: 404, detail: "pod not found") }
        for case .readFails(let status) in state.activeFaults(for: id) { throw Problem(status: status, detail: "upstream error") }
        var pod = shown
        if state.activeFaults(for: id).contains(.lockedAlone) { pod.isLocked = true }
        return Reply(200, podJSON(pod, state))
    }

    private func refuseForeign(_ pod: EmulatedPod) throws {
        guard pod.clusterID == nil else {
            throw Problem(status: 409, detail: "pod belongs to a cluster; manage it through /v2/clusters")
        }
    }

    func terminate(_ index: Int, _ state: inout State) {
        let (now, epoch) = (state.now, state.epoch)
        state.pods[index].next = nil
        state.pods[index].enter(.terminated, at: now, epoch: epoch)
    }

    private func patchPod(_ index: Int, _ state: inout State) throws -> Reply {
        let given = try body(.updatePod)
        let settings = try merged(given, state, isForServerless: false)
        let mounted = try given["mounts"].map { try storage($0, state) }
        state.willChange(state.pods[index].id, state.pods[index])
        try state.pods[index].apply(settings)
        if let mounted { state.pods[index].storage = mounted }
        state.pods[index].updateBill(at: state.now)
        if let name = given["name"]?.text { state.pods[index].name = name }
        if case .bool(let isLocked) = given["locked"] { state.pods[index].isLocked = isLocked }
        return Reply(200, podJSON(state.pods[index], state))
    }

    // MARK: Acting

    func actOnPod(_ id: String, _ state: inout State) throws -> Reply {
        let index = try index(id, state)
        let action = try body(.podAction)["action"]?.text ?? ""
        let faults = state.activeFaults(for: id)
        let pod = state.pods[index]
        try refuseForeign(pod)
        guard pod.actions(faults).contains(action) else {
            throw Problem(status: 409, detail: "cannot \(action) a pod that is \(pod.phase.rawValue)")
        }
        if pod.isLocked || faults.contains(.locked), action != "start" { throw Problem(status: 409, detail: "pod is locked") }
        if action == "start" { try refuseStart(faults) }
        state.willChange(id, pod)
        switch action {
        case "start" where faults.contains(.startsIgnored), "restart" where faults.contains(.startsIgnored): break
        case "stop": try stop(index, faults, &state)
        case "start": start(index, faults, &state)
        case "restart": boot(index, to: .running, &state)
        default:
            terminate(index, &state)
            return Reply(204)
        }
        return Reply(200, podJSON(state.pods[index], state))
    }

    private func refuseStart(_ faults: [Fault]) throws {
        if faults.contains(.paymentRequired) { throw Problem(status: 402, detail: "Insufficient balance.") }
        if faults.contains(.noCapacityOnStart) {
            throw Problem.noCapacity("There are not enough free GPUs on the host machine to start this pod.", faults)
        }
    }

    private func start(_ index: Int, _ faults: [Fault], _ state: inout State) {
        if faults.contains(.movedOnStart), state.pods[index].phase == .exited { state.move(index) }
        state.pods[index].lacksGPU = faults.contains(.zeroGPUStart)
        boot(index, to: faults.contains(.errorOnStart) ? .error : .running, &state)
    }

    private func boot(_ index: Int, to phase: PodPhase, _ state: inout State) {
        let (now, epoch) = (state.now, state.epoch)
        state.pods[index].enter(.starting, at: now, epoch: epoch)
        state.pods[index].next = (now + state.delays.starting, phase)
    }

    private func stop(_ index: Int, _ faults: [Fault], _ state: inout State) throws {
        for case .stopFails(let status) in faults { throw Problem(status: status, detail: "the stop could not be carried out") }
        state.pods[index].stops += 1
        state.pods[index].latestStop = CloudTruth.Stop(
            requestedAt: state.now, lastWorkAt: state.pods[index].lastWork(at: state.now, epoch: state.epoch))
        for fault in faults {
            guard case .stopNotCarriedOut(let span) = fault else { continue }
            state.pods[index].next = span.map { (state.now + $0, .exited) }
            return
        }
        state.pods[index].next = (state.now + state.delays.stopping, .exited)
    }
}
