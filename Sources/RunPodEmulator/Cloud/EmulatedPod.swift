import Fleet

enum PodPhase: String, Sendable {
    case provisioning = "PROVISIONING"
    case starting = "STARTING"
    case running = "RUNNING"
    case exited = "EXITED"
    case terminated = "TERMINATED"
    case error = "ERROR"
}

/// One pod as it really is.
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
    var rate: HourlyRate
    var isLocked = false
    var clusterID: String?
    var workload: Workload
    var phase: PodPhase
    var createdAt: Timestamp
    var startedAt: Timestamp?
    /// What happens next by itself, and when.
    var next: (at: Timestamp, phase: PodPhase)?
    var bill: Meter
    var starts = 0
    var stops = 0
    var stoppedAt: Timestamp?
    /// The latest stop that the API accepted, and the latest work before it.
    var latestStop: CloudTruth.Stop?
    var hasLostData = false
    /// The end of the latest work in an earlier run.
    var earlierWork: Timestamp?

    var isBilled: Bool { phase == .running || phase == .starting }

    func run(at now: Timestamp) -> Duration? { phase == .running ? startedAt.map { now - $0 } : nil }

    func lastWork(at now: Timestamp, epoch: Timestamp) -> Timestamp? {
        guard let run = run(at: now), let last = workload.lastWork(at: now - epoch, run: run) else { return earlierWork }
        return epoch + last
    }

    /// Carries out what is due by `now`.
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
            // The container disk goes with every stop; without a volume that was everything.
            if phase == .exited, !storage.survivesStop { hasLostData = true }
        }
        if phase == .running { startedAt = now; starts += 1 }
        if phase == .exited { stoppedAt = now }
        self.phase = phase
        bill.change(to: isBilled ? rate : phase == .exited ? stoppedRate : .zero, at: now)
    }

    /// A stopped pod's volume: $0.20 per GB-month of 720 hours.
    private var stoppedRate: HourlyRate {
        if case .persistent(let gigabytes, _) = storage {
            return HourlyRate(microdollarsPerHour: Int64(gigabytes) * 200_000 / 720)
        }
        return .zero
    }

    var actions: [String] {
        switch phase {
        case .running: ["stop", "restart", "terminate"]
        case .exited: ["start", "terminate"]
        case .provisioning, .starting: ["stop", "terminate"]
        case .error: ["restart", "terminate"]
        case .terminated: []
        }
    }
}

/// One endpoint as it really is.
struct EmulatedEndpoint: Sendable {
    struct Job: Sendable {
        var arrived: Timestamp
        /// `nil`: no worker may take it.
        var begins: Timestamp?
        var ends: Timestamp?
    }

    var id: String
    var name: String
    var image: String
    var pool: String
    var gpuCount: Int
    var minWorkers: Int
    var maxWorkers: Int
    var idleTimeoutSeconds = 5
    var queueDelay = 4.0
    var env: [String: String] = [:]
    var networkVolumes: [String] = []
    var workerRate: HourlyRate
    var traffic: Traffic
    var createdAt: Timestamp
    var jobs: [Job] = []
    var completed = 0
    var bill: Meter
    /// Money for workers above the minimum, by the job.
    var jobBill = Money.zero
    var scaledAt: Timestamp?
    var latestStop: CloudTruth.Stop?
    var stops = 0
    var lastWorkEnd: Timestamp?
    var advancedTo: Timestamp

    /// A worker that has to be started first takes this long.
    static let coldStart = Duration.seconds(12)

    mutating func advance(to now: Timestamp, epoch: Timestamp) {
        guard now > advancedTo else { return }
        for arrival in traffic.arrivals(from: advancedTo - epoch, to: now - epoch) { submit(at: epoch + arrival) }
        advancedTo = now
        settleJobs(at: now)
    }

    mutating func submit(at arrived: Timestamp) {
        settleJobs(at: arrived)
        var job = Job(arrived: arrived)
        if maxWorkers > 0 {
            let busy = jobs.count { $0.begins != nil }
            let begins = busy < minWorkers ? arrived : arrived + EmulatedEndpoint.coldStart
            job.begins = begins
            job.ends = begins + traffic.taking
            if busy >= minWorkers { jobBill += workerRate.cost(of: traffic.taking + EmulatedEndpoint.coldStart) }
        }
        jobs.append(job)
    }

    private mutating func settleJobs(at now: Timestamp) {
        for job in jobs {
            guard let end = job.ends, end <= now else { continue }
            completed += 1
            lastWorkEnd = max(lastWorkEnd ?? end, end)
        }
        jobs.removeAll { $0.ends.map { $0 <= now } ?? false }
    }

    mutating func scale(min: Int, max: Int, at now: Timestamp) {
        if min < minWorkers {
            stops += 1
            scaledAt = now
            latestStop = CloudTruth.Stop(askedAt: now, lastWorkAt: isWorking() ? now : lastWorkEnd)
        }
        (minWorkers, maxWorkers) = (min, max)
        bill.change(to: workerRate * min, at: now)
        guard max > 0 else { return }
        for index in jobs.indices where jobs[index].begins == nil {
            jobs[index].begins = now + EmulatedEndpoint.coldStart
            jobs[index].ends = now + EmulatedEndpoint.coldStart + traffic.taking
        }
    }

    func inProgress(at now: Timestamp) -> Int { jobs.count { $0.begins.map { $0 <= now } ?? false } }
    func inQueue(at now: Timestamp) -> Int { jobs.count - inProgress(at: now) }
    func isWorking() -> Bool { !jobs.isEmpty }

    struct Workers: Sendable {
        var running, idle, initializing: Int
    }

    func workers(at now: Timestamp) -> Workers {
        let running = min(inProgress(at: now), maxWorkers)
        let initializing = min(jobs.count { ($0.begins ?? .distantPast) > now }, max(0, maxWorkers - running))
        return Workers(running: running, idle: max(0, minWorkers - running), initializing: initializing)
    }
}
