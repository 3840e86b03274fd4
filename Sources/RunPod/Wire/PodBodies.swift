import Fleet

/// A pod as RunPod answers it. Everything but the id may be missing.
struct PodBody: Decodable, Sendable {
    struct GPU: Decodable, Sendable {
        var id: String
        var count: Int

        private enum Key: CodingKey { case id, count }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            id = fields.lenient(.id) ?? "unknown GPU"
            // More than any machine has: then some gave no reading, and the pod counts as unknown rather than as one with fewer.
            count = max(1, min(fields.lenient(.count) ?? 1, 1024))
        }
    }
    struct Mounts: Decodable, Sendable {
        struct Persistent: Decodable, Sendable {
            var size: Count
            var path: String?
        }
        struct Network: Decodable, Sendable {
            var volumeId: String
            var path: String?
        }
        var persistent: Persistent?
        var network: [Network]?
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

    var name, status, image, createdAt, startedAt: String?
    var actions: [Lenient<String>]?
    var gpu: GPU?
    var cost: Double?
    var disk: Int?
    var mounts: Mounts?
    var locked: Bool?
    var cluster: Cluster?
    var isInCluster: Bool
    /// A CPU pod has its CPUs where a GPU pod has its GPUs.
    var hasCPUs: Bool
    var runtime: Runtime?

    private enum Key: CodingKey {
        case name, status, image, createdAt, startedAt, actions, gpu, cpu, cost, disk, mounts, locked, cluster, runtime
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        name = fields.lenient(.name)
        status = fields.lenient(.status)
        image = fields.lenient(.image)
        createdAt = fields.lenient(.createdAt)
        startedAt = fields.lenient(.startedAt)
        actions = fields.lenient(.actions)
        gpu = fields.lenient(.gpu)
        cost = fields.lenient(.cost)
        disk = fields.lenient(.disk)
        mounts = fields.lenient(.mounts)
        locked = fields.lenient(.locked)
        cluster = fields.lenient(.cluster)
        // A membership that cannot be read is one all the same.
        isInCluster = try fields.contains(.cluster) && !fields.decodeNil(forKey: .cluster)
        hasCPUs = try fields.contains(.cpu) && !fields.decodeNil(forKey: .cpu)
        runtime = fields.lenient(.runtime)
    }
}

extension PodBody {
    func server(_ id: ServerID) -> ObservedServer {
        ObservedServer(
            id: id, kind: .timed, name: name.map(ErrorClassification.bounded) ?? id.text, phase: phase,
            allowedActions: actions.map { Set($0.compactMap { $0.value.flatMap(PodAction.init(rawValue:)) }) },
            image: image, gpu: gpu.map { GPUAllocation(type: $0.id, count: $0.count) }, isCPUOnly: gpu == nil && hasCPUs,
            costPerHour: cost.flatMap { (0...1e6).contains($0) ? HourlyRate(dollarsPerHour: $0) : nil }, storage: storage,
            containerDiskGB: disk, isLocked: locked ?? false, ownerResource: owner,
            createdAt: createdAt.flatMap { Timestamp($0) }, startedAt: startedAt.flatMap { Timestamp($0) },
            telemetry: runtime.map(\.telemetry))
    }

    private var phase: ProviderPhase {
        switch status {
        case "PROVISIONING": .provisioning
        case "STARTING": .starting
        case "RUNNING": .running
        case "EXITED": .exited
        case "ERROR": .failed
        case "TERMINATED": .terminated
        case let word: .other(word.map(ErrorClassification.bounded) ?? "not told")
        }
    }

    private var storage: Storage {
        guard let mounts else { return .unknown }
        if let disk = mounts.persistent {
            return disk.size.within(10_000_000).map { .persistent(gigabytes: $0, path: disk.path ?? "/workspace") } ?? .unknown
        }
        if let volume = mounts.network?.first { return .network(volumeID: volume.volumeId, path: volume.path ?? "/workspace") }
        return .none
    }

    private var owner: String? {
        guard isInCluster else { return nil }
        return "cluster \(cluster?.id ?? "of an unreadable id")"
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

/// What is sent to make a pod.
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
    var disk: Int?
    var mounts: Mounts?
    var env: [String: String]?
    var ports: [String]?
    var dataCenterIds: [String]?

    init(name: String, config: ServerConfig, gpuID: String) {
        self.name = name
        image = config.dockerImage
        gpu = GPU(id: gpuID, count: config.gpuCount)
        disk = config.containerDiskGB
        if let size = config.volumeGB {
            mounts = Mounts(persistent: .init(size: size))
        } else if let volume = config.networkVolumeID {
            mounts = Mounts(network: [.init(volumeId: volume)])
        }
        env = config.environment.isEmpty ? nil : config.environment
        ports = config.ports.isEmpty ? nil : config.ports
        dataCenterIds = config.dataCenterIDs.isEmpty ? nil : config.dataCenterIDs
    }
}

struct PodActionBody: Encodable, Sendable {
    var action: String
}
