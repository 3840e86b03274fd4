import Fleet

/// One pod as it really is, whatever anybody shows of it.
struct SimulatedPod: Sendable {
    struct Work: Hashable, Sendable {
        var from, to: Timestamp
        /// The GPU that works; `nil`: the CPUs do.
        var gpu: Int?
    }

    /// What people were promised, each as they gave it.
    struct Holds: Hashable, Sendable {
        /// In wall time.
        var protectedUntil: Timestamp?
        /// On the clock of the process.
        var leasedUntil: Timestamp?
        /// On the clock of the process. Ends with the run.
        var postponedUntil: Timestamp?

        /// What has ended stays ended, also when a clock is set back afterwards.
        mutating func end(process: Timestamp, wall: Timestamp) {
            if let until = protectedUntil, until <= wall { protectedUntil = nil }
            if let until = leasedUntil, until <= process { leasedUntil = nil }
            if let until = postponedUntil, until <= process { postponedUntil = nil }
        }

        /// The clock of the process is another one by `change`.
        mutating func move(by change: Duration) {
            leasedUntil = leasedUntil.map { $0 + change }
            postponedUntil = postponedUntil.map { $0 + change }
        }
    }

    let id: ServerID
    let gpuCount: Int
    let isManaged: Bool
    let isLocked: Bool
    let keepsData: Bool
    let hasAgent: Bool
    let createdAt: Timestamp
    private(set) var isOn = true
    /// When the present or latest run began.
    private(set) var startedAt: Timestamp
    /// When its container runs after the start.
    private(set) var readyAt: Timestamp
    private(set) var containerStartedAt: Timestamp
    private(set) var stoppedAt: Timestamp?
    /// When an accepted stop happens.
    private(set) var stopsAt: Timestamp?
    private(set) var stops = 0
    private var work: [Work] = []
    var holds = Holds()
    /// When somebody last reported work of that moment.
    var activityAt: Timestamp?

    init(id: ServerID, gpuCount: Int, isManaged: Bool, isLocked: Bool, keepsData: Bool, hasAgent: Bool, at now: Timestamp) {
        (self.id, self.gpuCount, self.isManaged, self.isLocked) = (id, gpuCount, isManaged, isLocked)
        (self.keepsData, self.hasAgent, createdAt) = (keepsData, hasAgent, now)
        (startedAt, readyAt, containerStartedAt) = (now, now, now)
    }

    /// By what its owner set and what a stop would erase.
    var mayBeStopped: Bool { isManaged && !isLocked && keepsData }

    // MARK: What happens

    /// A stop whose time has come happens.
    mutating func advance(to now: Timestamp) {
        guard let stopsAt, stopsAt <= now else { return }
        self.stopsAt = nil
        guard isOn else { return }
        (isOn, stoppedAt, stops, holds.postponedUntil) = (false, stopsAt, stops + 1, nil)
        work = work.suffix(1).filter { $0.from < stopsAt }.map { Work(from: $0.from, to: min($0.to, stopsAt), gpu: $0.gpu) }
    }

    mutating func stop(at moment: Timestamp) { if isOn { stopsAt = min(stopsAt ?? moment, moment) } }

    mutating func start(at now: Timestamp, booting: Duration) {
        guard !isOn else { return }
        (isOn, startedAt, readyAt, containerStartedAt, stoppedAt) = (true, now, now + booting, now + booting, nil)
    }

    mutating func restartContainer(at now: Timestamp) { if isOn, readyAt <= now { containerStartedAt = now } }

    /// Adds work, which begins when the pod is ready.
    mutating func add(after delay: Duration, lasting length: Duration, gpu: Int?, at now: Timestamp) {
        let from = max(readyAt, now) + delay
        if work.count > 8 { work.removeFirst(4) }
        work.append(Work(from: from, to: from + length, gpu: gpu))
        work.sort { $0.from < $1.from }
    }

    // MARK: What is true

    func work(at now: Timestamp) -> Work? { isOn ? work.last { $0.from <= now && now < $0.to } : nil }

    /// The latest moment of work up to `now`.
    func lastWork(at now: Timestamp) -> Timestamp? { work.filter { $0.from <= now }.map { min($0.to, now) }.max() }

    /// The next beginning or end of work.
    func nextChange(after now: Timestamp) -> Timestamp? {
        var next: Timestamp?
        for span in work {
            for edge in [span.from, span.to] where edge > now && edge < next ?? .distantFuture { next = edge }
        }
        return next
    }

    /// As an honest answer shows it.
    func shown(at now: Timestamp) -> ObservedServer {
        let isReady = isOn && readyAt <= now
        var row = ObservedServer(
            id: id, kind: .timed, name: id.text, phase: isReady ? .running : isOn ? .starting : .exited,
            allowedActions: isOn ? [.stop, .restart] : [.start], gpu: GPUAllocation(type: "H200", count: gpuCount),
            costPerHour: isOn ? HourlyRate(microdollarsPerHour: 3_990_000 * Int64(gpuCount)) : nil,
            storage: keepsData ? .persistent(gigabytes: 100, path: "/workspace") : .none, isLocked: isLocked, createdAt: createdAt,
            startedAt: startedAt)
        guard isReady else { return row }
        let work = work(at: now)
        let uptime = (now - containerStartedAt).components.seconds
        row.telemetry = PodTelemetry(
            gpuPercents: (0..<gpuCount).map { work?.gpu == $0 ? 97 : 0 }, gpuMemoryPercents: [],
            cpuPercent: work.map { $0.gpu == nil ? 60 : 2 } ?? Double(1 + uptime / 7 % 3), memoryPercent: 20, uptime: .seconds(uptime))
        return row
    }
}
