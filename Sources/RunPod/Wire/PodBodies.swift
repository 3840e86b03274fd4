import Fleet

/// A pod as RunPod sends it. Everything but the id may be missing; docs/RUNPOD.md says what that means, field by field.
struct PodBody: Decodable, Sendable {
    struct GPU: Decodable, Sendable {
        var id: Field<String>
        var count: Field<Int>

        private enum Key: CodingKey { case id, count }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            id = fields.field(.id)
            count = fields.field(.count)
        }
    }
    struct CPU: Decodable, Sendable {
        var id: String
        var vcpuCount: Count
    }
    struct Mounts: Decodable, Sendable {
        struct Persistent: Decodable, Sendable {
            var size: Field<Int>
            var path: Field<String>

            private enum Key: CodingKey { case size, path }

            init(from decoder: any Decoder) throws {
                let fields = try decoder.container(keyedBy: Key.self)
                size = fields.field(.size)
                path = fields.field(.path)
            }
        }
        struct Network: Decodable, Sendable {
            var volumeId: String
            var path: String
        }
        var persistent: Field<Persistent>
        var network: Field<[Lenient<Network>]>

        private enum Key: CodingKey { case persistent, network }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            persistent = fields.field(.persistent)
            network = fields.field(.network)
        }
    }
    struct Runtime: Decodable, Sendable {
        struct GPU: Decodable, Sendable {
            var util, memoryUtil: Double?
            private enum Key: CodingKey { case util, memoryUtil }
            init(from decoder: any Decoder) throws {
                let fields = try decoder.container(keyedBy: Key.self)
                util = fields.lenient(.util)
                memoryUtil = fields.lenient(.memoryUtil)
            }
        }
        struct Utilization: Decodable, Sendable {
            var util: Double?
            private enum Key: CodingKey { case util }
            init(from decoder: any Decoder) throws {
                util = try decoder.container(keyedBy: Key.self).lenient(.util)
            }
        }
        var uptime: Double?
        var gpus: [Lenient<GPU>]?
        var cpu, memory: Utilization?
        private enum Key: CodingKey { case uptime, gpus, cpu, memory }
        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            uptime = fields.lenient(.uptime)
            gpus = fields.lenient(.gpus)
            cpu = fields.lenient(.cpu)
            memory = fields.lenient(.memory)
        }
    }
    struct Cluster: Decodable, Sendable {
        var id: String
    }

    var id: String?
    var name, status, image, createdAt, startedAt: String?
    var actions: Field<[Lenient<String>]>
    var gpu: Field<GPU>
    /// A CPU pod has `cpu` where a GPU pod has `gpu`.
    var cpu: Field<CPU>
    var cost: Amount?
    var disk: Int?
    var mounts: Field<Mounts>
    var locked: Field<Bool>
    var cluster: Field<Cluster>
    var runtime: Runtime?

    private enum Key: CodingKey {
        case id, name, status, image, createdAt, startedAt, actions, gpu, cpu, cost, disk, mounts, locked, cluster, runtime
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = fields.lenient(.id)
        name = fields.lenient(.name)
        status = fields.lenient(.status)
        image = fields.lenient(.image)
        createdAt = fields.lenient(.createdAt)
        startedAt = fields.lenient(.startedAt)
        actions = fields.field(.actions)
        gpu = fields.field(.gpu)
        cpu = fields.field(.cpu)
        cost = fields.lenient(.cost)
        disk = fields.lenient(.disk)
        mounts = fields.field(.mounts)
        locked = fields.field(.locked)
        cluster = fields.field(.cluster)
        runtime = fields.lenient(.runtime)
    }
}

extension PodBody {
    func server(_ id: ServerID) -> ObservedServer {
        let words = actionWords
        let price = price
        let disks = StorageTariff.rates(storage, containerDiskGB: self.disk)
        var server = ObservedServer(
            id: id, kind: .timed, name: ErrorClassification.name(name, of: id), phase: phase,
            allowedActions: words.map { Set($0.compactMap(PodAction.init(rawValue:))) },
            image: image.map(ErrorClassification.bounded), gpu: allocation,
            isCPUOnly: gpu.isAbsent && cpu.value.map(PodBody.isUsable) ?? false,
            costPerHour: price, storage: storage, actionWords: words, isPriceUnreadable: isBilled && price == nil,
            containerDiskGB: disk, isLocked: locked.value ?? false, ownerResource: cluster.value.flatMap(PodBody.owner),
            createdAt: createdAt.flatMap { Timestamp($0) }, startedAt: startedAt.flatMap { Timestamp($0) },
            telemetry: runtime.map(\.telemetry), unreadable: unreadable, provider: .runPod,
            stoppedCostPerHour: disks.volumeStopped.hourly)
        server.diskRates = disks
        return server
    }

    private var phase: ProviderPhase {
        switch status {
        case "PROVISIONING": .provisioning
        case "STARTING": .starting
        case "RUNNING": .running
        case "EXITED": .exited
        case "ERROR": .failed
        case "TERMINATED": .terminated
        case let word: .other(word.map(ErrorClassification.bounded) ?? "absent")
        }
    }

    /// The fields that may forbid a stop or decide what counts as idle, and that are not as documented. An absent optional field has its
    /// documented meaning: no cluster, a pod without GPUs. `null` has none.
    private var unreadable: [String] {
        var fields: [String] = []
        if actionWords == nil { fields.append("actions") }
        switch cluster {
        case .absent: break
        case .value(let cluster): if PodBody.owner(cluster) == nil { fields.append("cluster") }
        case .null, .unreadable: fields.append("cluster")
        }
        switch cpu {
        case .absent: break
        case .value(let cpu): if !PodBody.isUsable(cpu) { fields.append("cpu") }
        case .null, .unreadable: fields.append("cpu")
        }
        switch gpu {
        case .absent: break
        case .value(let gpu):
            // guard: F47_aNumberOfGPUs
            if gpu.id.value?.isEmpty ?? true { fields.append("gpu") } else if PodBody.count(gpu) == nil { fields.append("gpu.count") }
        case .null, .unreadable: fields.append("gpu")
        }
        if locked.value == nil { fields.append("locked") }  // guard: F47_aFieldThatForbids
        return fields
    }

    /// `nil`: absent, or unreadable in a way that leaves open what is allowed.
    private var actionWords: [String]? {
        guard let listed = actions.value else { return nil }
        let words = listed.compactMap(\.value)
        guard words.count == listed.count || words.contains("stop") else { return nil }
        return words.prefix(16).map(ErrorClassification.bounded)
    }

    private static func owner(_ cluster: Cluster) -> String? {
        cluster.id.isEmpty ? nil : "cluster \(ErrorClassification.bounded(cluster.id))"
    }

    private static func isUsable(_ cpu: CPU) -> Bool { !cpu.id.isEmpty && cpu.vcpuCount.value > 0 }

    /// An absent count is one. `nil`: not a plausible count.
    private static func count(_ gpu: GPU) -> Int? {
        switch gpu.count {
        case .absent: 1
        case .value(let count): (1...1024).contains(count) ? count : nil
        case .null, .unreadable: nil
        }
    }

    /// An unreadable GPU is still a GPU: without it the CPUs alone would show the pod idle. 0 is what RunPod sends after a start that got
    /// no GPU.
    private var allocation: GPUAllocation? {
        switch gpu {
        case .absent, .null: nil
        case .unreadable: GPUAllocation(type: "unknown GPU", count: 1)
        case .value(let gpu):
            GPUAllocation(
                type: gpu.id.value.map(ErrorClassification.bounded) ?? "unknown GPU",
                count: gpu.count.value == 0 ? 0 : PodBody.count(gpu) ?? 1)
        }
    }

    private var isBilled: Bool {
        switch phase {
        case .exited, .terminated: false
        case .provisioning, .starting, .running, .failed, .other: true
        }
    }

    /// A running pod is never free.
    private var price: HourlyRate? {
        guard let rate = cost?.hourly else { return nil }
        return phase == .running && rate == .zero ? nil : rate  // guard: F48_aPriceThat
    }

    /// Only storage in the documented form is assumed to survive a stop.
    private var storage: Storage {
        guard let mounts = mounts.value else { return .unknown }
        switch mounts.persistent {
        case .absent, .null: break
        case .unreadable: return .unknown
        case .value(let disk):
            // A volume of size 0 holds nothing, whatever its path.
            if disk.size.value == 0 { return .none }  // guard: F47_onlyWhatIsTold
            guard let size = disk.size.value, (1...10_000_000).contains(size), let path = disk.path.value, path.isMountPath else {
                return .unknown
            }
            return .persistent(gigabytes: size, path: ErrorClassification.bounded(path))
        }
        switch mounts.network {
        case .absent, .null: return .none
        case .unreadable: return .unknown
        case .value(let volumes):
            if volumes.isEmpty { return .none }
            guard let volume = volumes.compactMap(\.value).first(where: { !$0.volumeId.isEmpty && $0.path.isMountPath }) else {
                return .unknown
            }
            return .network(volumeID: ErrorClassification.bounded(volume.volumeId), path: ErrorClassification.bounded(volume.path))
        }
    }
}

extension PodBody.Runtime {
    fileprivate var telemetry: PodTelemetry {
        func percent(_ value: Double?) -> Double? { value.flatMap { (0...100).contains($0) ? $0 : nil } }
        return PodTelemetry(
            gpuPercents: (gpus ?? []).map { percent($0.value?.util) },
            gpuMemoryPercents: (gpus ?? []).map { percent($0.value?.memoryUtil) }, cpuPercent: percent(cpu?.util),
            memoryPercent: percent(memory?.util),
            uptime: uptime.flatMap { (0...1e9).contains($0) ? .microseconds(Int64($0 * 1_000_000)) : nil })
    }
}

/// The request that creates a pod.
struct CreatePodBody: Encodable, Sendable {
    struct GPU: Encodable, Sendable {
        var id: String
        /// Always sent: without it RunPod has answered that there are no instances.
        var count: Int
    }
    struct Mounts: Encodable, Sendable {
        struct Persistent: Encodable, Sendable {
            var size: Int
            var path = "/workspace"
        }
        struct Network: Encodable, Sendable {
            var volumeId: String
            var path = "/workspace"
        }
        var persistent: Persistent?
        var network: [Network]?
    }

    var name, image: String
    var gpu: GPU
    var cloud = "SECURE"
    /// Always sent: without it and without a template, RunPod rejects the request as empty.
    var disk: Int
    var mounts: Mounts?
    var env: [String: String]?
    var ports: [String]?
    /// In exec form, in place of the image's own.
    var entrypoint, cmd: [String]?
    var dataCenterIds: [String]?

    init(name: String, config: ServerConfig, gpuID: String) {
        self.name = name
        image = config.dockerImage
        gpu = GPU(id: gpuID, count: config.gpuCount)
        disk = config.containerDiskGB ?? ServerConfig.usualContainerDiskGB
        if let size = config.volumeGB {
            mounts = Mounts(persistent: .init(size: size))
        } else if let volume = config.networkVolumeID {
            mounts = Mounts(network: [.init(volumeId: volume)])
        }
        env = config.environment.isEmpty ? nil : config.environment
        ports = config.ports.isEmpty ? nil : config.ports
        entrypoint = config.entrypoint.isEmpty ? nil : config.entrypoint
        cmd = config.command.isEmpty ? nil : config.command
        dataCenterIds = config.dataCenterIDs.isEmpty ? nil : config.dataCenterIDs
    }
}

struct PodActionBody: Encodable, Sendable {
    var action: String
}

extension String {
    /// Where a volume can be mounted. Anything else does not say where data is kept.
    fileprivate var isMountPath: Bool { hasPrefix("/") }
}
