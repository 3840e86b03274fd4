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
        /// The worker that has it.
        var worker: String?
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
    var bill: Ledger
    var workers: [EmulatedWorker] = []
    var startedWorkers = 0
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
        settleWorkers(at: now)
    }

    mutating func submit(id: String? = nil, at arrived: Timestamp, taking: Duration) {
        settleJobs(at: arrived)
        settleWorkers(at: arrived)
        var job = Job(id: id, arrived: arrived, taking: taking)
        if maxWorkers > 0 {
            let placed = place(at: arrived, taking: taking)
            (job.begins, job.ends, job.worker) = (placed.begins, placed.begins + taking, placed.worker)
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
        for job in cancelled {
            remember(job, isCancelled: true)
            release(job.worker, at: advancedTo)
        }
        return cancelled.count
    }

    mutating func scale(min: Int, max: Int, at now: Timestamp) {
        if min < minWorkers {
            stops += 1
            scaledAt = now
            latestStop = CloudTruth.Stop(requestedAt: now, lastWorkAt: isWorking() ? now : lastWorkEnd)
        }
        (minWorkers, maxWorkers) = (min, max)
        keep(min, at: now)
        guard max > 0 else { return }
        for index in jobs.indices where jobs[index].begins == nil {
            let placed = place(at: now, taking: jobs[index].taking)
            (jobs[index].begins, jobs[index].ends) = (placed.begins, placed.begins + jobs[index].taking)
            jobs[index].worker = placed.worker
        }
    }

    func inProgress(at now: Timestamp) -> Int { jobs.count { $0.begins.map { $0 <= now } ?? false } }
    func inQueue(at now: Timestamp) -> Int { jobs.count - inProgress(at: now) }
    func isWorking() -> Bool { !jobs.isEmpty }

    struct WorkerCounts: Sendable {
        var running, idle, initializing: Int
    }

    func workerCounts(at now: Timestamp) -> WorkerCounts {
        WorkerCounts(
            running: workers.count { $0.readyAt <= now && $0.busyUntil > now }, idle: workers.count { $0.isFree(at: now) },
            initializing: workers.count { $0.readyAt > now })
    }
}
