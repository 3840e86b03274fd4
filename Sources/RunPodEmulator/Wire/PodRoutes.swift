import Fleet

extension Router {
    // MARK: Reading

    func listPods(_ state: State) -> Reply {
        let isFull = request.query["includeClusterPods"] == "true"
        let listed = state.pods.filter { pod in
            pod.phase != .terminated && (isFull || pod.clusterID == nil) && !isLagging(pod.id, pod.createdAt, state)
                && !state.activeFaults(for: pod.id).contains(.unlisted)
        }
        return Reply(200, .fields(["pods": .array(listed.map { podJSON($0, state) })]))
    }

    /// New servers can be missing for a while.
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
        let index = try index(id, state)
        switch request.method {
        case "GET":
            for fault in state.activeFaults(for: id) {
                if case .lookFails(let status) = fault { throw Problem(status: status, detail: "upstream error") }
            }
            return Reply(200, podJSON(state.pods[index], state))
        case "DELETE":
            try refuseForeign(state.pods[index])
            let (now, epoch) = (state.now, state.epoch)
            state.pods[index].next = nil
            state.pods[index].enter(.terminated, at: now, epoch: epoch)
            return Reply(204)
        default: throw Problem(status: 405, detail: "method not allowed")
        }
    }

    private func refuseForeign(_ pod: EmulatedPod) throws {
        guard pod.clusterID == nil else {
            throw Problem(status: 409, detail: "pod belongs to a cluster; manage it through /v2/clusters")
        }
    }

    // MARK: Making

    func createPod(_ state: inout State) throws -> Reply {
        let faults = state.activeFaults(for: nil)
        let body = try object(allowing: [
            "name", "image", "templateId", "gpu", "cpu", "cloud", "dataCenterIds", "disk", "mounts", "env", "ports", "args",
            "registry", "startSsh", "startJupyter", "globalNetworking",
        ])
        let name = try required(body, "name")
        let image = try required(body, "image")
        let type = try body["gpu"].map { try required($0, "id") } ?? ""
        guard let gpu = Catalogue.gpu(type) else { throw Problem(status: 400, detail: "GPU type \(type) not found") }
        if faults.contains(.paymentRequired) { throw Problem(status: 402, detail: "insufficient funds") }
        // Seen at the real service: without a count there are no instances.
        let count = body["gpu"]?["count"]?.number ?? 0
        if faults.contains(.noCapacityOnCreate) || count < 1 {
            throw Problem(status: 400, detail: "There are no longer any instances available with the requested specifications.")
        }
        let id = state.makeID()
        var pod = EmulatedPod(
            id: id, name: name, image: image, gpuType: type, gpuCount: count, storage: try storage(body["mounts"], state),
            rate: (gpu.securePod ?? .zero) * count, workload: .idle, phase: .provisioning, createdAt: state.now,
            bill: Meter(rate: .zero, since: state.now))
        pod.disk = body["disk"]?.number ?? 50
        pod.ports = body["ports"]?.list?.compactMap(\.text) ?? []
        pod.dataCenter = body["dataCenterIds"]?.list?.first?.text ?? pod.dataCenter
        pod.env = Router.env(body["env"])
        pod.next = (state.now + state.delays.provisioning, .starting)
        state.pods.append(pod)
        return Reply(201, podJSON(pod, state))
    }

    static func env(_ json: JSON?) -> [String: String] {
        guard case .object(let fields) = json else { return [:] }
        var env: [String: String] = [:]
        for field in fields { env[field.name] = field.value.text }
        return env
    }

    private func storage(_ mounts: JSON?, _ state: State) throws -> Storage {
        guard let mounts else { return .none }
        if let disk = mounts["persistent"] {
            guard let size = disk["size"]?.number, size >= 10 else {
                throw Problem(status: 422, detail: "validation failed", errors: ["$.mounts.persistent.size: minimum 10"])
            }
            return .persistent(gigabytes: size, path: try required(disk, "path"))
        }
        guard let volume = mounts["network"]?.list?.first else { return .none }
        let id = try required(volume, "volumeId")
        guard state.volumes.contains(where: { $0.id == id }) else { throw Problem(status: 400, detail: "volume \(id) not found") }
        return .network(volumeID: id, path: try required(volume, "path"))
    }

    // MARK: Acting

    func actOnPod(_ id: String, _ state: inout State) throws -> Reply {
        let index = try index(id, state)
        let action = try required(try object(allowing: ["action"]), "action")
        let faults = state.activeFaults(for: id)
        let pod = state.pods[index]
        try refuseForeign(pod)
        guard ["start", "stop", "restart", "terminate"].contains(action) else {
            throw Problem(status: 422, detail: "validation failed", errors: ["$.action: not one of start, stop, restart, terminate"])
        }
        guard pod.actions.contains(action) else {
            throw Problem(status: 409, detail: "cannot \(action) a pod that is \(pod.phase.rawValue)")
        }
        if pod.isLocked || faults.contains(.locked), action != "start" { throw Problem(status: 409, detail: "pod is locked") }
        let (now, epoch) = (state.now, state.epoch)
        switch action {
        case "stop": try stop(index, faults, &state)
        case "start":
            if faults.contains(.noCapacityOnStart) {
                throw Problem(status: 400, detail: "There are not enough free GPUs on the host machine to start this pod.")
            }
            state.pods[index].enter(.starting, at: now, epoch: epoch)
            state.pods[index].next = (now + state.delays.starting, .running)
        case "restart":
            state.pods[index].enter(.starting, at: now, epoch: epoch)
            state.pods[index].next = (now + state.delays.starting, .running)
        default:
            state.pods[index].enter(.terminated, at: now, epoch: epoch)
            return Reply(204)
        }
        return Reply(200, podJSON(state.pods[index], state))
    }

    private func stop(_ index: Int, _ faults: [Fault], _ state: inout State) throws {
        for case .stopFails(let status) in faults { throw Problem(status: status, detail: "the stop could not be carried out") }
        state.pods[index].stops += 1
        state.pods[index].latestStop = CloudTruth.Stop(
            askedAt: state.now, lastWorkAt: state.pods[index].lastWork(at: state.now, epoch: state.epoch))
        for fault in faults {
            guard case .stopNotCarriedOut(let span) = fault else { continue }
            state.pods[index].next = span.map { (state.now + $0, .exited) }
            return
        }
        state.pods[index].next = (state.now + state.delays.stopping, .exited)
    }

    // MARK: Logs

    func podLogs(_ id: String, _ state: State) throws -> Reply {
        let pod = state.pods[try index(id, state)]
        if state.has(.logSilent, for: id) { return Reply(stream: "") }
        return Reply(stream: logText(of: pod.id, since: pod.startedAt, state))
    }

    /// A line every 30 seconds of the run, the last `tail` of them.
    func logText(of id: String, since: Timestamp?, _ state: State) -> String {
        guard let since else { return "" }
        let tail = request.query["tail"].flatMap { Int($0) } ?? 100
        let last = Int64((state.now - since).inSeconds / 30)
        let after = request.headers["last-event-id"].flatMap { $0.split(separator: "/").last }.flatMap { Int64($0) } ?? -1
        let first = max(after + 1, last - Int64(max(0, min(tail, 5000))) + 1, 0)
        guard first <= last else { return "" }
        return (first...last).map { number in
            let at = since + .seconds(number * 30)
            let body = JSON.fields([
                "ts": .string("\(at)"), "source": .string("container"), "line": .string("\(id): step \(number) ✓"),
            ])
            return "id: \(at)/\(number)\ndata: \(String(decoding: body.bytes, as: UTF8.self))\n\n"
        }.joined()
    }

    // MARK: As JSON

    func podJSON(_ pod: EmulatedPod, _ state: State) -> JSON {
        let faults = state.activeFaults(for: pod.id)
        var mounts: [JSON.Field] = []
        switch pod.storage {
        case .persistent(let size, let path):
            mounts = [.init(name: "persistent", value: .fields(["size": .int(size), "path": .string(path)]))]
        case .network(let volume, let path):
            let mount = JSON.fields(["volumeId": .string(volume), "path": .string(path)])
            mounts = [.init(name: "network", value: .array([mount]))]
        case .none, .unknown: break
        }
        var fields: [JSON.Field] = [
            .init(name: "id", value: .string(pod.id)), .init(name: "name", value: .string(pod.name)),
            .init(name: "status", value: .string(faults.contains(.unknownStatus) ? "MIGRATING" : pod.phase.rawValue)),
            .init(name: "actions", value: .array(pod.actions.map { .string($0) })),
            .init(name: "image", value: .string(pod.image)), .init(name: "args", value: .string("")),
            .init(name: "disk", value: .int(pod.disk)), .init(name: "mounts", value: .object(mounts)),
            .init(name: "ports", value: .array(pod.ports.map { .string($0) })),
            .init(
                name: "env",
                value: .object(pod.env.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) })),
            .init(name: "registry", value: .null),
            .init(name: "gpu", value: .fields(["id": .string(pod.gpuType), "count": .int(pod.gpuCount)])),
            .init(name: "cloud", value: .string(pod.cloud)), .init(name: "dataCenterId", value: .string(pod.dataCenter)),
            .init(name: "cudaVersion", value: .string("12.8")),
            .init(name: "ssh", value: .fields(["proxy": .null, "direct": .null])), .init(name: "template", value: .null),
            .init(name: "cost", value: .double(pod.isBilled ? pod.rate.dollarsPerHour : 0)),
            .init(name: "locked", value: .bool(pod.isLocked || faults.contains(.locked))),
            .init(name: "globalNetworking", value: .fields(["enabled": .bool(false)])),
            .init(name: "runtime", value: runtime(pod, faults, state)),
            .init(name: "createdAt", value: .string("\(pod.createdAt)")),
            .init(name: "startedAt", value: pod.startedAt.map { .string("\($0)") } ?? .null),
        ]
        if faults.contains(.gpuUntold) { fields.removeAll { $0.name == "gpu" } }
        if faults.contains(.startUntold), state.calls["GET /v2/pods", default: 0].isMultiple(of: 2) {
            fields.removeAll { $0.name == "startedAt" }
        }
        if let cluster = pod.clusterID {
            fields.append(.init(name: "cluster", value: .fields(["id": .string(cluster), "rank": .int(0)])))
        }
        return .object(fields)
    }

    /// Every start gives a TCP port another public number; the old one may be shown first.
    private func runtimePorts(_ pod: EmulatedPod, _ faults: [Fault], run: Duration) -> [JSON] {
        let isStale = faults.contains(.stalePorts) && run < .seconds(60)
        return pod.ports.enumerated().compactMap { number, port in
            let parts = port.split(separator: "/")
            guard let inside = parts.first.flatMap({ Int($0) }), parts.last == "tcp" else { return nil }
            let start = max(0, pod.starts - (isStale ? 1 : 0))
            return .fields([
                "private": .int(inside), "public": .int(10_000 + start * 100 + number),
                "type": .string("tcp"), "ip": .string("203.0.113.7"),
            ])
        }
    }

    private func runtime(_ pod: EmulatedPod, _ faults: [Fault], _ state: State) -> JSON {
        guard let run = pod.run(at: state.now), !faults.contains(.runtimeNull) else { return .null }
        if faults.contains(.runtimeEmpty) { return .object([]) }
        var (time, shownRun) = (state.now - state.epoch, run)
        if faults.contains(.runtimeFrozen),
            let since = state.faults.first(where: { $0.fault == .runtimeFrozen && $0.isActive(at: state.now) })?.from
        {
            let age = state.now - since
            (time, shownRun) = (time - age, max(.zero, run - age))
        }
        for case .crashLoop(let every) in faults where every > .zero {
            shownRun = .microseconds(shownRun.wholeMicroseconds % every.wholeMicroseconds)
        }
        let load = pod.workload.load(at: time, run: shownRun, gpus: pod.gpuCount)
        var fields: [JSON.Field] = [.init(name: "uptime", value: .int(Int(shownRun.wholeSeconds)))]
        if faults.contains(.runtimeGarbage) {
            let readings: [JSON] = [.int(-5), .string("NaN"), .int(250)]
            fields.append(
                .init(name: "gpus", value: .array((0..<pod.gpuCount).map { .fields(["util": readings[$0 % 3]]) })))
            fields.append(.init(name: "cpu", value: .fields(["util": .int(-1)])))
            return .object(fields)
        }
        if !faults.contains(.runtimeWithoutGPUs) {
            let gpus = load.gpuPercents.map { JSON.fields(["util": .int($0), "memoryUtil": .int($0 > 0 ? 71 : 2)]) }
            fields.append(.init(name: "gpus", value: .array(gpus)))
        }
        fields += [
            .init(name: "cpu", value: .fields(["util": .int(load.cpuPercent)])),
            .init(name: "memory", value: .fields(["util": .int(load.cpuPercent > 5 ? 40 : 8)])),
            .init(name: "ports", value: .array(runtimePorts(pod, faults, run: run))),
        ]
        return .object(fields)
    }
}
