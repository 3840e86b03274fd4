import Fleet

/// Creates pods: with GPUs or CPUs, from a body, a template, or both.
extension Router {
    func createPod(_ state: inout State) throws -> Reply {
        let faults = state.activeFaults(for: nil)
        let given = try body(.createPod)
        if given["image"] == nil, given["templateId"] == nil { throw Problem.invalid(["$: missing property 'image'"]) }
        if faults.contains(.diskRequired), given["disk"] == nil, given["templateId"] == nil {
            throw Problem(status: 400, detail: "You must either provide a template id or pod configuration parameters")
        }
        guard (given["gpu"] == nil) != (given["cpu"] == nil) else {
            throw Problem(status: 400, detail: "exactly one of gpu and cpu must be set")
        }
        let settings = try merged(given, state, isForServerless: false)
        if faults.contains(.paymentRequired) { throw Problem(status: 402, detail: "Insufficient balance.") }
        var pod = try given["cpu"].map { try cpuPod($0, given, state) } ?? gpuPod(given, settings, state, faults)
        pod.name = Router.changed(given["name"]?.text ?? "", faults)
        pod.cloud = given["cloud"]?.text ?? "SECURE"
        pod.dataCenter = given["dataCenterIds"]?.list?.first?.text ?? pod.dataCenter
        pod.isGloballyNetworked = given["globalNetworking"] == .bool(true)
        try pod.apply(settings)
        if let template = given["templateId"] { pod.told["template"] = template }
        pod.id = state.makeID()
        pod.next = (state.now + state.delays.provisioning, .starting)
        state.willChange(pod.id, nil)
        state.pods.append(pod)
        return Reply(201, podJSON(pod, state))
    }

    /// The name under which a new server is shown.
    static func changed(_ name: String, _ faults: [Fault]) -> String {
        for case .nameChanged(let suffix) in faults { return name + suffix }
        for case .nameCut(let letters) in faults { return String(name.dropLast(letters)) }
        return name
    }

    private func gpuPod(_ given: JSON, _ settings: JSON, _ state: State, _ faults: [Fault]) throws -> EmulatedPod {
        let gpu = given["gpu"] ?? .null
        let type = gpu["id"]?.text ?? ""
        guard let price = Catalogue.gpu(type) else { throw Problem(status: 400, detail: "GPU type \(type) not found") }
        if gpu["minCudaVersion"] != nil, gpu["allowedCudaVersions"]?.list?.isEmpty == false {
            throw Problem(status: 400, detail: "minCudaVersion and allowedCudaVersions exclude each other")
        }
        // Observed at RunPod: without a count there are no instances.
        let count = gpu["count"]?.number ?? 0
        if faults.contains(.noCapacityOnCreate) || !(1...8).contains(count) {
            throw Problem.noCapacity("There are no longer any instances available with the requested specifications.", faults)
        }
        return EmulatedPod(
            id: "", name: "", image: "", gpuType: type, gpuCount: count, storage: try storage(settings["mounts"], state),
            rate: (price.securePod ?? .zero) * count, workload: .idle, phase: .provisioning, createdAt: state.now,
            bill: Ledger(since: state.now))
    }

    private func cpuPod(_ cpu: JSON, _ given: JSON, _ state: State) throws -> EmulatedPod {
        if given["mounts"]?["persistent"] != nil {
            throw Problem(status: 400, detail: "CPU pods have no persistent mount; use a network volume")
        }
        let (flavor, share) = try Router.share(cpu)
        return EmulatedPod(
            id: "", name: "", image: "", gpuType: "", gpuCount: 0, storage: try storage(given["mounts"], state), cpu: share,
            rate: flavor.podRate * share.count, workload: .idle, phase: .provisioning, createdAt: state.now,
            bill: Ledger(since: state.now))
    }

    /// The CPUs that `{"id": …, "vcpuCount": …}` requests.
    static func share(_ cpu: JSON) throws -> (Catalogue.CPU, CPUShare) {
        let id = cpu["id"]?.text ?? ""
        guard let flavor = Catalogue.cpu(id) else { throw Problem(status: 400, detail: "CPU flavor \(id) not found") }
        guard let count = cpu["vcpuCount"]?.number, Catalogue.CPU.counts.contains(count), count.nonzeroBitCount == 1 else {
            throw Problem(status: 400, detail: "vcpuCount must be a power of two from 2 to 32")
        }
        return (flavor, flavor.share(count))
    }

    /// The template's values overridden by the body's; `env` key by key.
    func merged(_ given: JSON, _ state: State, isForServerless: Bool) throws -> JSON {
        guard let id = given["templateId"]?.text else { return given }
        guard let template = state.account.template(id) else { throw Problem(status: 404, detail: "template not found") }
        guard template.fits(serverless: isForServerless) else {
            throw Problem(status: 422, detail: "template \(id) is \(template.isForServerless ? "" : "not ")a serverless template")
        }
        var settings = template.settings
        let env = Router.env(settings["env"]).merging(Router.env(given["env"])) { _, own in own }
        for field in given.members { settings[field.name] = field.value }
        settings["env"] = .object(env.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .string($0.value)) })
        return .object(settings.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) })
    }

    func storage(_ mounts: JSON?, _ state: State) throws -> Storage {
        guard let mounts else { return .none }
        if let disk = mounts["persistent"] {
            let size = try Router.size(disk["size"], "mounts.persistent.size") ?? 0
            return .persistent(gigabytes: size, path: disk["path"]?.text ?? "")
        }
        guard let volume = mounts["network"]?.list?.first else { return .none }
        let id = volume["volumeId"]?.text ?? ""
        guard state.account.volumes.contains(where: { $0.volume.id == id }) else {
            throw Problem(status: 400, detail: "volume \(id) not found")
        }
        return .network(volumeID: id, path: volume["path"]?.text ?? "")
    }
}

extension EmulatedPod {
    /// Applies the container's part of a create or a PATCH; missing members stay as they are.
    mutating func apply(_ settings: JSON) throws {
        if let image = settings["image"]?.text { self.image = image }
        if let disk = try Router.size(settings["disk"], "disk") { self.disk = disk }
        if let ports = settings["ports"]?.list { self.ports = ports.compactMap(\.text) }
        if let env = settings["env"] { self.env = Router.env(env) }
        if case .bool(let isGlobal) = settings["globalNetworking"] { isGloballyNetworked = isGlobal }
        for name in ["args", "entrypoint", "cmd", "registry"] {
            if let value = settings[name] { told[name] = value }
        }
    }
}
