import Fleet

/// The true state of an endpoint.
struct EmulatedEndpoint: Sendable {
    struct Job: Sendable {
        /// The id that its submitter got; requests of a scenario have none.
        var id: String?
        var arrived: Timestamp
        var taking: Duration
        /// `nil`: no worker has taken it.
        var begins: Timestamp?
        var ends: Timestamp?
    }

    /// A finished job, as the job API shows it.
    struct Finished: Sendable {
        var job: Job
        var isCancelled: Bool
    }

    var id: String
    var name: String
    var image: String
    var pool: String
    /// Values that the API returns and the emulator does not use.
    var told: [String: JSON] = [:]
    /// `QUEUE` or `LOAD_BALANCER`.
    var type = "QUEUE"
    /// Empty: its workers have GPUs.
    var cpus: [CPUShare] = []
    var gpuCount: Int
    var minWorkers: Int
    var maxWorkers: Int
    var idleTimeoutSeconds = 5
    var env: [String: String] = [:]
    var networkVolumes: [String] = []
    var workerRate: HourlyRate
    var traffic: Traffic
    var createdAt: Timestamp
    var jobs: [Job] = []
    /// The latest finished jobs that have an id.
    var finished: [Finished] = []
    var completed = 0
    /// Workers above the minimum are billed per job.
    var bill: Ledger
    var scaledAt: Timestamp?
    var latestStop: CloudTruth.Stop?
    var stops = 0
    var lastWorkEnd: Timestamp?
    var advancedTo: Timestamp

    /// How long a cold start takes.
    static let coldStart = Duration.seconds(12)

    mutating func advance(to now: Timestamp, epoch: Timestamp) {
        guard now > advancedTo else { return }
        for arrival in traffic.arrivals(from: advancedTo - epoch, to: now - epoch) { submit(at: epoch + arrival, taking: traffic.taking) }
        advancedTo = now
        settleJobs(at: now)
    }

    mutating func submit(id: String? = nil, at arrived: Timestamp, taking: Duration) {
        settleJobs(at: arrived)
        var job = Job(id: id, arrived: arrived, taking: taking)
        if maxWorkers > 0 {
            let busy = jobs.count { $0.begins != nil }
            let begins = busy < minWorkers ? arrived : arrived + EmulatedEndpoint.coldStart
            job.begins = begins
            job.ends = begins + taking
            if busy >= minWorkers { bill.pay(workerRate.cost(of: taking + EmulatedEndpoint.coldStart), at: arrived) }
        }
        jobs.append(job)
    }

    private mutating func settleJobs(at now: Timestamp) {
        for job in jobs {
            guard let end = job.ends, end <= now else { continue }
            completed += 1
            lastWorkEnd = max(lastWorkEnd ?? end, end)
            remember(job, isCancelled: false)
        }
        jobs.removeAll { $0.ends.map { $0 <= now } ?? false }
    }

    private mutating func remember(_ job: Job, isCancelled: Bool) {
        guard job.id != nil else { return }
        finished.append(Finished(job: job, isCancelled: isCancelled))
        if finished.count > 1000 { finished.removeFirst() }
    }

    /// Cancels and removes the jobs that match.
    mutating func cancel(where isMeant: (Job) -> Bool) -> Int {
        let cancelled = jobs.filter(isMeant)
        jobs.removeAll(where: isMeant)
        for job in cancelled { remember(job, isCancelled: true) }
        return cancelled.count
    }

    mutating func scale(min: Int, max: Int, at now: Timestamp) {
        if min < minWorkers {
            stops += 1
            scaledAt = now
            latestStop = CloudTruth.Stop(requestedAt: now, lastWorkAt: isWorking() ? now : lastWorkEnd)
        }
        (minWorkers, maxWorkers) = (min, max)
        bill.change(to: workerRate * min, at: now)
        guard max > 0 else { return }
        for index in jobs.indices where jobs[index].begins == nil {
            jobs[index].begins = now + EmulatedEndpoint.coldStart
            jobs[index].ends = now + EmulatedEndpoint.coldStart + jobs[index].taking
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
