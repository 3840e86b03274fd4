package import Fleet

/// The initial state of an emulated account, and its later faults.
package struct Scenario: Hashable, Sendable {
    package struct Pod: Hashable, Sendable {
        package enum Status: String, Hashable, Sendable, CaseIterable { case running, exited }

        /// `nil`: generated.
        package var id: String?
        package var name: String
        package var image: String
        package var gpuType: String
        package var gpuCount: Int
        package var storage: Storage
        package var workload: Workload
        package var status: Status
        /// How long it has been running at the start.
        package var running: Duration
        package var isLocked: Bool
        package var clusterID: String?

        package init(
            id: String? = nil, name: String, image: String = "runpod/pytorch:1.0.2-cu1281-torch280-ubuntu2404",
            gpuType: String = "NVIDIA H200", gpuCount: Int = 1,
            storage: Storage = .persistent(gigabytes: 100, path: "/workspace"), workload: Workload = .idle,
            status: Status = .running, running: Duration = .seconds(3600), isLocked: Bool = false, clusterID: String? = nil
        ) {
            self.id = id
            self.name = name
            self.image = image
            self.gpuType = gpuType
            self.gpuCount = gpuCount
            self.storage = storage
            self.workload = workload
            self.status = status
            self.running = running
            self.isLocked = isLocked
            self.clusterID = clusterID
        }
    }

    package struct Endpoint: Hashable, Sendable {
        package var id: String?
        package var name: String
        package var image: String
        package var pool: String
        package var gpuCount: Int
        package var minWorkers: Int
        package var maxWorkers: Int
        package var traffic: Traffic
        /// How long it has existed at the start.
        package var age: Duration

        package init(
            id: String? = nil, name: String, image: String = "runpod/worker-v1-vllm:stable", pool: String = "HOPPER_141",
            gpuCount: Int = 1, minWorkers: Int = 0, maxWorkers: Int = 3, traffic: Traffic = .none,
            age: Duration = .seconds(86_400)
        ) {
            self.id = id
            self.name = name
            self.image = image
            self.pool = pool
            self.gpuCount = gpuCount
            self.minWorkers = minWorkers
            self.maxWorkers = maxWorkers
            self.traffic = traffic
            self.age = age
        }
    }

    package struct TimedFault: Hashable, Sendable {
        package var fault: Fault
        package var server: String?
        package var after: Duration
        /// `nil`: without end.
        package var lasting: Duration?

        package init(_ fault: Fault, server: String? = nil, after: Duration = .zero, lasting: Duration? = nil) {
            self.fault = fault
            self.server = server
            self.after = after
            self.lasting = lasting
        }
    }

    package struct Delays: Hashable, Sendable {
        package var provisioning: Duration
        package var starting: Duration
        package var stopping: Duration

        package init(
            provisioning: Duration = .seconds(5), starting: Duration = .seconds(20), stopping: Duration = .seconds(3)
        ) {
            self.provisioning = provisioning
            self.starting = starting
            self.stopping = stopping
        }
    }

    /// `nil`: any key is accepted.
    package var key: String?
    /// 0: no limit.
    package var requestsPerMinute: Int
    /// The job API is another host with its own limit. 0: no limit.
    package var jobRequestsPerMinute: Int
    package var delays: Delays
    package var pods: [Pod]
    package var endpoints: [Endpoint]
    package var volumes: [NetworkVolume]
    package var faults: [TimedFault]
    /// How the account differs from the published schema.
    package var observing: [Quirk]

    package init(
        key: String? = nil, requestsPerMinute: Int = 0, jobRequestsPerMinute: Int = 0, delays: Delays = Delays(), pods: [Pod] = [],
        endpoints: [Endpoint] = [], volumes: [NetworkVolume] = [], faults: [TimedFault] = [], observing: [Quirk] = []
    ) {
        self.key = key
        self.requestsPerMinute = requestsPerMinute
        self.jobRequestsPerMinute = jobRequestsPerMinute
        self.delays = delays
        self.pods = pods
        self.endpoints = endpoints
        self.volumes = volumes
        self.faults = faults
        self.observing = observing
    }

    /// The fleet of `controlplane demo`.
    package static let demo = Scenario(
        pods: [
            Pod(id: "k3v8q1m5x7b2ta", name: "train-llama", gpuCount: 2, workload: .training),
            Pod(id: "p9w2c6z4n8f1rd", name: "forgotten-h200"),
            Pod(id: "h5j7y3t9u1e6ms", name: "keep-for-maria"),
            Pod(id: "q8a4s2d6g1l9xw", name: "dataset-download", workload: .download(.seconds(86_400))),
            Pod(id: "v1b7n5m3k9j2pz", name: "scratch-no-volume", storage: .none),
            Pod(id: "o6i4u8y2t5r3ec", name: "other-teams-pod"),
            // A chat with short pauses that ends after ten minutes: enough pauses for a forecast.
            Pod(
                id: "c5h8a2t4b6o9yk", name: "chat-api",
                workload: .spans((0..<23).map { .init(from: .seconds(20 + $0 * 27), to: .seconds(31 + $0 * 27)) })),
        ],
        endpoints: [Endpoint(id: "e2n4d6p8o1i3nt", name: "sd-api", minWorkers: 1)])

    /// The account of `controlplane emulate` without a scenario file.
    package static let small = Scenario(
        pods: [
            Pod(name: "train-llama", workload: .training), Pod(name: "forgotten-h200"),
            Pod(name: "notebook", workload: .notebook(seed: 7)), Pod(name: "scratch-no-volume", storage: .none),
        ],
        endpoints: [
            Endpoint(name: "sd-api", minWorkers: 1),
            Endpoint(name: "llm-api", minWorkers: 1, traffic: .every(.seconds(20), taking: .seconds(4))),
        ],
        volumes: [NetworkVolume(id: "vol7h2k9m4n6p", name: "datasets", gigabytes: 200, dataCenterID: "EU-RO-1")])
}
