import Fleet

enum PodPhase: String, Sendable {
    case provisioning = "PROVISIONING"
    case starting = "STARTING"
    case running = "RUNNING"
    case exited = "EXITED"
    case terminated = "TERMINATED"
    case error = "ERROR"
}

/// The true state of a pod.
struct EmulatedPod: Sendable {
    var id: String
    var name: String
    var image: String
    var gpuType: String
    var gpuCount: Int
    var cloud = "SECURE"
    var dataCenter = "EU-RO-1"
    var disk = 50
    var storage: Storage
    var env: [String: String] = [:]
    var ports: [String] = []
    /// Values that the API returns and the emulator does not use: `args`, `entrypoint`, `cmd`, `registry`, `template`.
    var told: [String: JSON] = [:]
    /// `nil`: the pod has GPUs.
    var cpu: CPUShare?
    var isGloballyNetworked = false
    /// Whether it was started without its GPU.
    var lacksGPU = false
    var rate: HourlyRate
    var isLocked = false
    var clusterID: String?
    var clusterRank = 0
    var workload: Workload
    var phase: PodPhase
    var createdAt: Timestamp
    var startedAt: Timestamp?
    /// The next transition and its time.
    var next: (at: Timestamp, phase: PodPhase)?
    var bill: Ledger
    var starts = 0
    var stops = 0
    var stoppedAt: Timestamp?
    var terminatedAt: Timestamp?
    /// The latest stop that the API accepted, and the last work before it.
    var latestStop: CloudTruth.Stop?
    var hasLostData = false
    /// When the last work of an earlier run ended.
    var earlierWork: Timestamp?

    /// A pod in ERROR holds its machine.
    var isBilled: Bool { phase == .running || phase == .starting || phase == .error }

    func run(at now: Timestamp) -> Duration? { phase == .running ? startedAt.map { now - $0 } : nil }

    func lastWork(at now: Timestamp, epoch: Timestamp) -> Timestamp? {
        guard let run = run(at: now), let last = workload.lastWork(at: now - epoch, run: run) else { return earlierWork }
        return epoch + last
    }

    /// Carries out the transitions that are due by `now`.
    mutating func advance(to now: Timestamp, epoch: Timestamp, startingTakes: Duration) {
        while let step = next, step.at <= now {
            next = nil
            enter(step.phase, at: step.at, epoch: epoch)
            if step.phase == .starting { next = (step.at + startingTakes, .running) }
        }
    }

    mutating func enter(_ phase: PodPhase, at now: Timestamp, epoch: Timestamp) {
        if self.phase == .running, phase != .running {
            earlierWork = lastWork(at: now, epoch: epoch)
            // A stop erases the container disk; without a volume all data is lost.
            if phase == .exited, !storage.survivesStop { hasLostData = true }
        }
        if phase == .running { startedAt = now; starts += 1 }
        if phase == .exited { stoppedAt = now }
        if phase == .terminated { terminatedAt = now }
        self.phase = phase
        updateBill(at: now)
    }

    /// Puts the prices in force that its status has: disks cost $0.10 per GB-month of 720 hours each while it runs; while it is stopped the
    /// volume costs twice as much, and the container disk nothing.
    mutating func updateBill(at now: Timestamp) {
        var rates: [BilledPart: Rate] = [:]
        var volume = 0
        if case .persistent(let gigabytes, _) = storage { volume = gigabytes }
        if isBilled {
            rates[.compute] = Rate(rate)
            rates[.volume] = Rate(gigabytes: volume, microdollarsPerGBMonth: 100_000)
            rates[.container] = Rate(gigabytes: disk, microdollarsPerGBMonth: 100_000)
        } else if phase == .exited {
            rates[.volume] = Rate(gigabytes: volume, microdollarsPerGBMonth: 200_000)
        }
        bill.change(to: rates.filter { $0.value > .zero }, at: now)
    }

    /// The actions that the API allows now.
    func actions(_ faults: [Fault]) -> [String] {
        let usual: [String] =
            switch phase {
            case .running: ["stop", "restart", "terminate"]
            case .exited, .error: ["start", "terminate"]
            case .provisioning where faults.contains(.provisioningCannotStop): ["start", "terminate"]
            case .provisioning, .starting: ["stop", "terminate"]
            case .terminated: []
            }
        if faults.contains(.stopNotListed) { return usual.filter { $0 != "stop" } }
        if case .network = storage, faults.contains(.networkPodsOnlyTerminate) { return usual.filter { $0 != "stop" } }
        return usual
    }
}

/// The CPUs of a CPU pod or worker.
struct CPUShare: Hashable, Sendable {
    var flavor: String
    var count: Int
    var memoryGB: Int

    var json: JSON { .fields(["id": .string(flavor), "vcpuCount": .int(count), "memory": .int(memoryGB)]) }
}
