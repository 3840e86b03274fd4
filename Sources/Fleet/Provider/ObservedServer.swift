/// The provider's own word for where a server is in its life.
public enum ProviderPhase: Hashable, Sendable {
    case provisioning, starting, running, exited, failed, terminated
    /// A word this version does not know. Never acted on.
    case other(String)
}

/// A transition of a pod.
public enum PodAction: String, Hashable, Sendable, CaseIterable {
    case start, stop, restart
}

/// How requests reach an endpoint's workers.
public enum EndpointType: Hashable, Sendable {
    case queue
    /// Requests go to the workers themselves: there is no queue, and the job API's counts say nothing.
    case loadBalancer
    /// A word this version does not know.
    case other(String)
}

/// What the provider measured inside a running pod. Every part may be missing; missing is unknown, never 0.
public struct PodTelemetry: Hashable, Sendable {
    /// Utilisation of each GPU in percent, 0 to 100; `nil` for one that gave no reading. Empty: none was listed.
    public var gpuPercents: [Double?]
    public var gpuMemoryPercents: [Double?]
    public var cpuPercent: Double?
    public var memoryPercent: Double?
    /// Since the container started.
    public var uptime: Duration?

    public init(
        gpuPercents: [Double?] = [], gpuMemoryPercents: [Double?] = [], cpuPercent: Double? = nil,
        memoryPercent: Double? = nil, uptime: Duration? = nil
    ) {
        self.gpuPercents = gpuPercents
        self.gpuMemoryPercents = gpuMemoryPercents
        self.cpuPercent = cpuPercent
        self.memoryPercent = memoryPercent
        self.uptime = uptime
    }
}

/// A pod or an endpoint as the provider showed it in one answer.
public struct ObservedServer: Hashable, Sendable {
    public var id: ServerID
    public var kind: ServerKind
    /// Not unique at RunPod.
    public var name: String
    /// Pods: RunPod's status. Endpoints have none: `running` as long as they are listed.
    public var phase: ProviderPhase
    /// What the provider says is legal now; `nil` when it did not say, or not so that it can be read. Pods only.
    public var allowedActions: Set<PodAction>?
    /// The same in the provider's own words, `terminate` and words that are not known here included. For people.
    public var actionWords: [String]?
    public var image: String?
    public var gpu: GPUAllocation?
    /// The provider says that it has no GPU; that it says nothing of one is something else. Pods only.
    public var isCPUOnly: Bool
    /// What the provider charges for it now. Pods only; `nil` when it did not say, or nothing that can be meant.
    public var costPerHour: HourlyRate?
    /// A pod that is billed came without a price that can be meant: absent, null, negative, no number, or 0 while it runs.
    public var isPriceUnreadable: Bool
    public var storage: Storage
    public var containerDiskGB: Int?
    public var isLocked: Bool
    /// Set for a member of a cluster or a worker of an endpoint: not ours to stop.
    public var ownerResource: String?
    public var createdAt: Timestamp?
    /// The provider's clock, and maybe that of a lagging replica: `RunIdentity` says which run it means.
    public var startedAt: Timestamp?
    /// `nil`: the provider gave none.
    public var telemetry: PodTelemetry?
    /// Endpoints only.
    public var workers: WorkerLimits?
    /// How requests reach an endpoint; `nil`: not told, which is a queue.
    public var endpointType: EndpointType?
    /// The fields that may forbid a stop, or say what it is judged by, and that cannot be read, in the provider's words (`locked`,
    /// `gpu.count`), sorted. A server with any of them is never stopped automatically.
    public var unreadable: [String]
    /// The GPU pools that an endpoint's workers may come from. Endpoints only.
    public var pools: [String]
    /// Where users reach it, if the provider says.
    public var url: String?

    public init(
        id: ServerID, kind: ServerKind, name: String, phase: ProviderPhase, allowedActions: Set<PodAction>? = nil,
        image: String? = nil, gpu: GPUAllocation? = nil, isCPUOnly: Bool = false, costPerHour: HourlyRate? = nil,
        storage: Storage = .unknown, actionWords: [String]? = nil, isPriceUnreadable: Bool = false,
        containerDiskGB: Int? = nil, isLocked: Bool = false, ownerResource: String? = nil, createdAt: Timestamp? = nil,
        startedAt: Timestamp? = nil, telemetry: PodTelemetry? = nil, workers: WorkerLimits? = nil, url: String? = nil,
        endpointType: EndpointType? = nil, pools: [String] = [], unreadable: [String] = []
    ) {
        self.id = id
        self.kind = kind
        // Not ours, and shown beside our own words everywhere.
        self.name = name.asPlainLine
        self.phase = phase
        self.allowedActions = allowedActions
        self.image = image?.asPlainLine
        self.gpu = gpu
        self.isCPUOnly = isCPUOnly
        self.costPerHour = costPerHour
        self.storage = storage
        self.containerDiskGB = containerDiskGB
        self.isLocked = isLocked
        self.ownerResource = ownerResource
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.telemetry = telemetry
        self.workers = workers
        self.pools = pools
        self.url = url
        self.actionWords = actionWords
        self.isPriceUnreadable = isPriceUnreadable
        self.endpointType = endpointType
        self.unreadable = unreadable
    }
}

/// The queue and the workers of one endpoint. Each part is `nil` when its source did not answer.
public struct EndpointLoad: Hashable, Sendable {
    /// Counts since the endpoint was made (`completed`, `failed`, `retried`) and now (`inProgress`, `inQueue`).
    public struct Jobs: Hashable, Sendable {
        public var completed, failed, retried, inProgress, inQueue: Int
        public init(completed: Int, failed: Int, retried: Int, inProgress: Int, inQueue: Int) {
            self.completed = completed
            self.failed = failed
            self.retried = retried
            self.inProgress = inProgress
            self.inQueue = inQueue
        }
    }

    public struct Workers: Hashable, Sendable {
        /// `running` works on a job; `idle` is ready and waits.
        public var running, idle, initializing, throttled, unhealthy: Int
        public init(running: Int, idle: Int, initializing: Int, throttled: Int, unhealthy: Int) {
            self.running = running
            self.idle = idle
            self.initializing = initializing
            self.throttled = throttled
            self.unhealthy = unhealthy
        }
        /// Those that bill: a throttled one waits for a machine and costs nothing.
        public var allocated: Int { running + idle + initializing + unhealthy }
    }

    /// One worker as the provider lists it.
    public struct Worker: Hashable, Sendable {
        public enum State: String, Hashable, Sendable, CaseIterable {
            case running, idle, initializing, throttled, unhealthy
            /// Billed from its start until it has fully stopped; one that waits for a machine has not started.
            public var isBilled: Bool { self != .throttled }
        }

        /// `nil`: not told, or a word this version does not know.
        public var state: State?
        /// Where it was placed; `nil`: not told, or not placed yet.
        public var gpu: GPUAllocation?

        public init(state: State?, gpu: GPUAllocation?) {
            self.state = state
            self.gpu = gpu
        }
    }

    public var jobs: Jobs?
    /// By the job API's `/health`.
    public var healthWorkers: Workers?
    /// By REST v2's `/workers`; may disagree with the other.
    public var listedWorkers: Workers?
    /// By REST v2's `/workers`, one by one; `nil`: not told.
    public var rows: [Worker]?
    /// How many workers `/workers` says there are, in whatever state; may be more than are listed.
    public var listedTotal: Int?

    public init(
        jobs: Jobs? = nil, healthWorkers: Workers? = nil, listedWorkers: Workers? = nil, rows: [Worker]? = nil, listedTotal: Int? = nil
    ) {
        self.jobs = jobs
        self.healthWorkers = healthWorkers
        self.listedWorkers = listedWorkers
        self.rows = rows
        self.listedTotal = listedTotal
    }
}
