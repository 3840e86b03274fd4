import Fleet

/// Renders pods as the API does.
extension Router {
    func podJSON(_ pod: EmulatedPod, _ state: State) -> JSON {
        let faults = state.activeFaults(for: pod.id)
        var fields = identity(pod, faults) + container(pod) + place(pod, faults)
        fields += [
            .init(name: "cost", value: .double(cost(pod, faults).dollarsPerHour)),
            .init(name: "runtime", value: runtime(pod, faults, state)),
            .init(name: "createdAt", value: .string("\(pod.createdAt)")),
            .init(name: "startedAt", value: started(pod, faults)),
        ]
        if faults.contains(.startMissing), state.calls["GET /v2/pods", default: 0].isMultiple(of: 2) {
            fields.removeAll { $0.name == "startedAt" }
        }
        return .object(fields)
    }

    private func started(_ pod: EmulatedPod, _ faults: [Fault]) -> JSON {
        if pod.phase != .running, faults.contains(.startOnlyWhileRunning) { return .null }
        return pod.startedAt.map { .string("\($0)") } ?? .null
    }

    private func identity(_ pod: EmulatedPod, _ faults: [Fault]) -> [JSON.Field] {
        [
            .init(name: "id", value: .string(pod.id)), .init(name: "name", value: .string(pod.name)),
            .init(name: "status", value: .string(faults.contains(.unknownStatus) ? "MIGRATING" : pod.phase.rawValue)),
            .init(name: "actions", value: .array(pod.actions(faults).map { .string($0) })),
            .init(name: "locked", value: .bool(pod.isLocked || faults.contains(.locked))),
        ]
    }

    private func container(_ pod: EmulatedPod) -> [JSON.Field] {
        [
            .init(name: "image", value: .string(pod.image)), .init(name: "args", value: pod.told["args"] ?? .string("")),
            .init(name: "entrypoint", value: pod.told["entrypoint"] ?? .array([])),
            .init(name: "cmd", value: pod.told["cmd"] ?? .array([])),
            .init(name: "disk", value: .int(pod.disk)), .init(name: "mounts", value: Router.mounts(pod.storage)),
            .init(name: "ports", value: .array(pod.ports.map { .string($0) })),
            .init(
                name: "env",
                value: .object(pod.env.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) })),
            .init(name: "registry", value: pod.told["registry"] ?? .null), .init(name: "template", value: pod.told["template"] ?? .null),
        ]
    }

    private static func mounts(_ storage: Storage) -> JSON {
        switch storage {
        case .persistent(let size, let path):
            .fields(["persistent": .fields(["size": .int(size), "path": .string(path)])])
        case .network(let volume, let path):
            .fields(["network": .array([.fields(["volumeId": .string(volume), "path": .string(path)])])])
        case .none, .unknown: .object([])
        }
    }

    private func place(_ pod: EmulatedPod, _ faults: [Fault]) -> [JSON.Field] {
        var fields: [JSON.Field] = [
            .init(name: "cloud", value: .string(pod.cloud)), .init(name: "dataCenterId", value: .string(pod.dataCenter)),
            .init(name: "cudaVersion", value: pod.cpu == nil ? .string("12.8") : .null),
            .init(name: "ssh", value: .fields(["proxy": .null, "direct": .null])),
            .init(name: "globalNetworking", value: .fields(["enabled": .bool(pod.isGloballyNetworked)])),
        ]
        if let cpu = pod.cpu {
            fields.append(.init(name: "cpu", value: cpu.json))
        } else if !pod.lacksGPU, !faults.contains(.gpuMissing) {
            let gpu = JSON.fields([
                "id": .string(pod.gpuType), "count": .int(pod.gpuCount), "vcpuCount": .int(24 * pod.gpuCount),
                "memory": .int(240 * pod.gpuCount),
            ])
            fields.append(.init(name: "gpu", value: gpu))
        }
        if let cluster = pod.clusterID {
            fields.append(
                .init(
                    name: "cluster",
                    value: .fields(["id": .string(cluster), "rank": .int(pod.clusterRank), "ip": .string("10.65.0.\(pod.clusterRank + 2)")])
                ))
        }
        return fields
    }

    private func cost(_ pod: EmulatedPod, _ faults: [Fault]) -> HourlyRate {
        pod.isBilled || (pod.phase == .provisioning && faults.contains(.costWhileProvisioning)) ? pod.rate : .zero
    }

    /// Every start gives a TCP port a new public number; the old one may be shown at first.
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
        let load = pod.workload.load(at: time, run: shownRun, gpus: pod.lacksGPU ? 0 : pod.gpuCount)
        var fields: [JSON.Field] = [.init(name: "uptime", value: .int(Int(shownRun.wholeSeconds)))]
        if faults.contains(.runtimeGarbage) {
            let readings: [JSON] = [.int(-5), .string("NaN"), .int(250)]
            fields.append(
                .init(name: "gpus", value: .array((0..<pod.gpuCount).map { .fields(["util": readings[$0 % 3]]) })))
            fields.append(.init(name: "cpu", value: .fields(["util": .int(-1)])))
            return .object(fields)
        }
        if !faults.contains(.runtimeWithoutGPUs) {
            let gpus = load.gpuPercents.map { percent in
                faults.contains(.utilOnly)
                    ? JSON.fields(["util": .int(percent)])
                    : JSON.fields(["util": .int(percent), "memoryUtil": .int(percent > 0 ? 71 : 2)])
            }
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
