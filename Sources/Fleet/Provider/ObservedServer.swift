/// The status of a server at the provider.
public enum ProviderPhase: Hashable, Sendable {
    case provisioning, starting, running, exited, failed, terminated
    /// A status that this version does not know, in the provider's own word. A server with it is never stopped automatically.
    case other(String)
}

/// A transition of a pod that can be requested.
public enum PodAction: String, Hashable, Sendable, CaseIterable {
    case start, stop, restart
}

/// How requests reach an endpoint's workers.
package enum EndpointType: Hashable, Sendable {
    case queue
    /// Requests go straight to the workers: there is no queue, and job counts say nothing.
    case loadBalancer
    /// A type that this version does not know, in the provider's own word.
    case other(String)
}

/// What the provider measured inside a running pod. A missing part is unknown, never 0.
package struct PodTelemetry: Hashable, Sendable {
    /// Utilization of each GPU in percent, 0 to 100; `nil`: no reading. Empty: no GPU was listed.
    package var gpuPercents: [Double?]
    package var gpuMemoryPercents: [Double?]
    package var cpuPercent: Double?
    package var memoryPercent: Double?
    /// Since the container started.
    package var uptime: Duration?

    package init(
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

/// What a pod's own disks cost. A network volume is billed by itself.
package struct DiskRates: Hashable, Sendable {
    package var volumeRunning, volumeStopped: Rate
    /// While it runs.
    package var container: Rate

    package init(volumeRunning: Rate = .zero, volumeStopped: Rate = .zero, container: Rate = .zero) {
        (self.volumeRunning, self.volumeStopped, self.container) = (volumeRunning, volumeStopped, container)
    }
}

/// A pod or an endpoint as one answer of the provider shows it.
package struct ObservedServer: Hashable, Sendable {
    package var id: ServerID
    package var kind: ServerKind
    /// Who shows it.
    package var provider: ProviderName
    /// Not unique.
    package var name: String
    /// Endpoints have no status: they are `running` while they are listed.
    package var phase: ProviderPhase
    /// The transitions that the provider allows now; `nil`: absent or unreadable. Pods only.
    package var allowedActions: Set<PodAction>?
    /// The same in the provider's own words, `terminate` and unknown words included. For people.
    package var actionWords: [String]?
    package var image: String?
    package var gpu: GPUAllocation?
    /// The provider says that it has no GPU. False if the answer mentions no GPU at all. Pods only.
    package var isCPUOnly: Bool
    /// What it costs now. Pods only; `nil`: absent or implausible.
    package var costPerHour: HourlyRate?
    /// A billed pod has no usable price: absent, null, negative, not a number, or 0 while it runs.
    package var isPriceUnreadable: Bool
    package var storage: Storage
    /// What its disks cost while it is stopped, by the provider's tariff.
    package var stoppedCostPerHour: HourlyRate
    /// What its disks cost beside its compute, by the provider's tariff.
    package var diskRates = DiskRates()
    package var containerDiskGB: Int?
    package var isLocked: Bool
    /// The cluster or endpoint that it belongs to. A server with an owner is not stopped by itself.
    package var ownerResource: String?
    package var createdAt: Timestamp?
    /// When the present run started, by the provider's clock. Replicas may disagree; `RunIdentity` tells which run it means.
    package var startedAt: Timestamp?
    /// How far this process's clock is ahead of the provider's; negative: behind; zero where the difference is small, or unknown.
    package var clockAhead = Duration.zero
    /// `nil`: the answer has none.
    package var telemetry: PodTelemetry?
    /// Endpoints only.
    package var workers: WorkerLimits?
    /// How requests reach an endpoint; `nil`: absent, which means a queue.
    package var endpointType: EndpointType?
    /// Unreadable fields that may forbid a stop or decide what counts as idle, in the provider's names (`locked`, `gpu.count`), sorted. A
    /// server with any of them is never stopped automatically.
    package var unreadable: [String]
    /// The GPU pools that an endpoint's workers come from. Endpoints only.
    package var pools: [String]
    /// Where users reach it; `nil`: the provider does not say.
    package var url: String?

    /// When the present run started, by this process's clock.
    package var startedHere: Timestamp? { startedAt.map { $0 + clockAhead } }
    /// When it was created, by this process's clock.
    package var createdHere: Timestamp? { createdAt.map { $0 + clockAhead } }

    package init(
        id: ServerID, kind: ServerKind, name: String, phase: ProviderPhase, allowedActions: Set<PodAction>? = nil,
        image: String? = nil, gpu: GPUAllocation? = nil, isCPUOnly: Bool = false, costPerHour: HourlyRate? = nil,
        storage: Storage = .unknown, actionWords: [String]? = nil, isPriceUnreadable: Bool = false,
        containerDiskGB: Int? = nil, isLocked: Bool = false, ownerResource: String? = nil, createdAt: Timestamp? = nil,
        startedAt: Timestamp? = nil, telemetry: PodTelemetry? = nil, workers: WorkerLimits? = nil, url: String? = nil,
        endpointType: EndpointType? = nil, pools: [String] = [], unreadable: [String] = [], provider: ProviderName = .unnamed,
        stoppedCostPerHour: HourlyRate = .zero
    ) {
        self.provider = provider
        self.stoppedCostPerHour = stoppedCostPerHour
        self.id = id
        self.kind = kind
        // Text from outside is shown beside our own everywhere.
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

/// The queue and the workers of one endpoint. A part is `nil` if its source did not answer.
package struct EndpointLoad: Hashable, Sendable {
    /// Jobs since the endpoint was created (`completed`, `failed`, `retried`) and now (`inProgress`, `inQueue`).
    package struct Jobs: Hashable, Sendable {
        package var completed, failed, retried, inProgress, inQueue: Int
        package init(completed: Int, failed: Int, retried: Int, inProgress: Int, inQueue: Int) {
            self.completed = completed
            self.failed = failed
            self.retried = retried
            self.inProgress = inProgress
            self.inQueue = inQueue
        }
    }

    package struct Workers: Hashable, Sendable {
        /// `running` processes a job; `idle` is ready and waits.
        package var running, idle, initializing, throttled, unhealthy: Int
        package init(running: Int, idle: Int, initializing: Int, throttled: Int, unhealthy: Int) {
            self.running = running
            self.idle = idle
            self.initializing = initializing
            self.throttled = throttled
            self.unhealthy = unhealthy
        }
        /// Rows without a known state count nowhere.
        package init(counting rows: [Worker]) {
            func count(_ state: Worker.State) -> Int { rows.count { $0.state == state } }
            self.init(
                running: count(.running), idle: count(.idle), initializing: count(.initializing), throttled: count(.throttled),
                unhealthy: count(.unhealthy))
        }

        /// The workers that are billed. A throttled worker waits for a machine and costs nothing.
        package var allocated: Int { running + idle + initializing + unhealthy }
    }

    /// One worker of the provider's list.
    package struct Worker: Hashable, Sendable {
        package enum State: String, Hashable, Sendable, CaseIterable {
            case running, idle, initializing, throttled, unhealthy
            /// A worker is billed from its start until it has fully stopped. A throttled one has not started.
            package var isBilled: Bool { self != .throttled }
        }

        /// `nil`: absent, or a state that this version does not know.
        package var state: State?
        /// The GPUs that it runs on; `nil`: absent, or not placed yet.
        package var gpu: GPUAllocation?
        /// `nil`: absent.
        package var id: String?
        /// Since it started; `nil`: absent or unreadable.
        package var uptime: Duration?

        package init(state: State?, gpu: GPUAllocation?, id: String? = nil, uptime: Duration? = nil) {
            self.state = state
            self.gpu = gpu
            self.id = id
            self.uptime = uptime
        }
    }

    package var jobs: Jobs?
    /// By the job queue's own counts.
    package var healthWorkers: Workers?
    /// By the list of workers; may disagree with `healthWorkers`.
    package var listedWorkers: Workers?
    /// The listed workers, one by one; `nil`: absent.
    package var rows: [Worker]?
    /// By the readable rows alone, however few; may disagree with the counts beside them. `nil`: there was no list.
    package var shownWorkers: Workers?
    /// Nothing says what some of the listed workers do.
    package var areWorkersUnclear = false
    /// The total that the list of workers states, in any state; may be more than are listed.
    package var listedTotal: Int?

    /// Whether a worker processes a job or waits for one; `nil`: unknown.
    package var hasReadyWorker: Bool? { (listedWorkers ?? healthWorkers).map { $0.running + $0.idle > 0 } }

    package init(
        jobs: Jobs? = nil, healthWorkers: Workers? = nil, listedWorkers: Workers? = nil, rows: [Worker]? = nil, listedTotal: Int? = nil
    ) {
        self.jobs = jobs
        self.healthWorkers = healthWorkers
        self.listedWorkers = listedWorkers
        self.rows = rows
        self.listedTotal = listedTotal
    }
}
