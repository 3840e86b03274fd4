package import Fleet
import Synchronization

/// A request that reached the emulator.
package struct EmulatedRequest: Sendable {
    package var method: String
    /// Without the query.
    package var path: String
    package var query: [String: String]
    /// By lower-case name.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(
        method: String, path: String, query: [String: String] = [:], headers: [String: String] = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// A response, and whether it reaches the client.
package struct EmulatedResponse: Sendable {
    package enum Fate: Hashable, Sendable {
        case answered
        /// The connection is refused: the request is not carried out.
        case dropped
        /// The request is carried out, and the response never arrives.
        case lost
        case delayed(Duration)
    }

    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    package var fate: Fate
}

/// RunPod's REST v2 API in memory: an account with pods, endpoints, workloads, an exact bill and faults.
///
/// It has no clock and no sockets: each call carries its time, and time only moves forward.
package final class EmulatedCloud: Sendable {
    struct State: Sendable {
        var epoch: Timestamp
        var now: Timestamp
        var key: String?
        var delays: Scenario.Delays
        /// Active all the time, for every server.
        var standing: [Fault] = []
        var pods: [EmulatedPod] = []
        var endpoints: [EmulatedEndpoint] = []
        var clusters: [EmulatedCluster] = []
        var account = EmulatedAccount()
        var faults: [ActiveFault] = []
        var calls: [String: Int] = [:]
        var window = Window()
        var jobWindow = Window()
        var madeIDs: UInt64 = 0
        /// The bills of deleted endpoints.
        var deletedBills: [(id: String, bill: Ledger)] = []
        /// Earlier versions of pods, for replicas that lag; oldest first.
        var earlier: [Earlier] = []
    }

    let state: Mutex<State>

    package init(scenario: Scenario, startedAt: Timestamp) {
        var state = State(
            epoch: startedAt, now: startedAt, key: scenario.key, delays: scenario.delays, standing: scenario.observing.map(\.fault),
            window: .init(quota: scenario.requestsPerMinute), jobWindow: .init(quota: scenario.jobRequestsPerMinute))
        state.account.volumes = scenario.volumes.map { EmulatedVolume(volume: $0, madeAt: startedAt) }
        for pod in scenario.pods { state.add(pod) }
        for endpoint in scenario.endpoints { state.add(endpoint) }
        for fault in scenario.faults {
            state.faults.append(
                ActiveFault(
                    fault: fault.fault, server: fault.server, from: startedAt + fault.after,
                    until: fault.lasting.map { startedAt + fault.after + $0 } ?? .distantFuture))
        }
        self.state = Mutex(state)
    }

    /// Responds to one request at `now`.
    package func respond(to request: EmulatedRequest, at now: Timestamp) -> EmulatedResponse {
        state.withLock { state in
            state.advance(to: now)
            return Router(request: request).respond(&state)
        }
    }

    // MARK: Changes from outside the API

    package func addPod(_ pod: Scenario.Pod, at now: Timestamp) -> ServerID? {
        state.withLock { state in
            state.advance(to: now)
            return ServerID(state.add(pod))
        }
    }

    package func addEndpoint(_ endpoint: Scenario.Endpoint, at now: Timestamp) -> ServerID? {
        state.withLock { state in
            state.advance(to: now)
            return ServerID(state.add(endpoint))
        }
    }

    package func inject(_ fault: Fault, server: ServerID? = nil, from: Timestamp, until: Timestamp = .distantFuture) {
        state.withLock { $0.faults.append(ActiveFault(fault: fault, server: server?.text, from: from, until: until)) }
    }

    func has(_ fault: Fault, for server: String?) -> Bool { state.withLock { $0.has(fault, for: server) } }

    package func clearFaults() { state.withLock { $0.faults = [] } }

    /// Returns false when there is no such pod.
    @discardableResult
    package func setWorkload(_ workload: Workload, of id: ServerID, at now: Timestamp) -> Bool {
        state.withLock { state in
            state.advance(to: now)
            guard let index = state.pods.firstIndex(where: { $0.id == id.text }) else { return false }
            let epoch = state.epoch
            state.pods[index].earlierWork = state.pods[index].lastWork(at: now, epoch: epoch)
            state.pods[index].workload = workload
            return true
        }
    }

    /// RunPod changes the price of a pod.
    @discardableResult
    package func setPrice(_ rate: HourlyRate, of id: ServerID, at now: Timestamp) -> Bool {
        state.withLock { state in
            state.advance(to: now)
            guard let index = state.pods.firstIndex(where: { $0.id == id.text }) else { return false }
            state.pods[index].rate = rate
            state.pods[index].updateBill(at: now)
            return true
        }
    }

    /// Starts or stops a pod, or sets an endpoint's workers, as a user of RunPod's console would.
    @discardableResult
    package func actFromOutside(_ action: PodAction, on id: ServerID, at now: Timestamp) -> Bool {
        state.withLock { state in
            state.advance(to: now)
            guard let index = state.pods.firstIndex(where: { $0.id == id.text }) else { return false }
            let epoch = state.epoch
            state.pods[index].next = nil
            state.pods[index].enter(action == .stop ? .exited : .running, at: now, epoch: epoch)
            return true
        }
    }

    /// Deletes a pod as a user of RunPod's console would.
    @discardableResult
    package func deleteFromOutside(_ id: ServerID, at now: Timestamp) -> Bool {
        state.withLock { state in
            state.advance(to: now)
            guard let index = state.pods.firstIndex(where: { $0.id == id.text }) else { return false }
            let epoch = state.epoch
            state.pods[index].next = nil
            state.pods[index].enter(.terminated, at: now, epoch: epoch)
            return true
        }
    }

    @discardableResult
    package func scaleFromOutside(_ id: ServerID, min: Int, max: Int, at now: Timestamp) -> Bool {
        state.withLock { state in
            state.advance(to: now)
            guard let index = state.endpoints.firstIndex(where: { $0.id == id.text }) else { return false }
            state.endpoints[index].scale(min: min, max: max, at: now)
            return true
        }
    }

    /// How often each operation was called, by `METHOD /v2/path` with ids as `{id}`.
    package func calls(to operation: String) -> Int { state.withLock { $0.calls[operation] ?? 0 } }

    package var totalCalls: Int { state.withLock { $0.calls.values.reduce(0, +) } }
}

extension EmulatedCloud.State {
    /// Advances the account to `later`; an earlier time changes nothing.
    mutating func advance(to later: Timestamp) {
        guard later > now else { return }
        now = later
        for index in pods.indices {
            let isStuck = has(.provisioningForever, for: pods[index].id) && pods[index].phase == .provisioning
            if !isStuck { pods[index].advance(to: later, epoch: epoch, startingTakes: delays.starting) }
        }
        for index in endpoints.indices { endpoints[index].advance(to: later, epoch: epoch) }
        for index in faults.indices where faults[index].fault.isOnce && faults[index].isActive(at: later) {
            faults[index].isOver = true
            happen(faults[index])
        }
    }

    private mutating func happen(_ active: ActiveFault) {
        let (now, epoch) = (now, epoch)
        switch active.fault {
        case .stoppedOutside:
            for index in pods.indices where active.concerns(pods[index].id) && pods[index].isBilled {
                pods[index].next = nil
                pods[index].enter(.exited, at: now, epoch: epoch)
            }
        case .balanceEmpty:
            for index in pods.indices where pods[index].phase != .terminated {
                pods[index].next = nil
                if case .network = pods[index].storage {
                    pods[index].enter(.exited, at: now, epoch: epoch)
                } else {
                    pods[index].enter(.terminated, at: now, epoch: epoch)
                }
            }
        case .maxWorkersLowered(let limit):
            for index in endpoints.indices where active.concerns(endpoints[index].id) {
                endpoints[index].scale(min: min(endpoints[index].minWorkers, limit), max: limit, at: now)
            }
        case .migrated:
            for index in pods.indices where active.concerns(pods[index].id) && pods[index].phase == .exited { move(index) }
        default: break
        }
    }

    func has(_ fault: Fault, for server: String?) -> Bool { activeFaults(for: server).contains(fault) }

    /// The active faults for calls about `server`; with `nil`, for calls about no server.
    func activeFaults(for server: String?) -> [Fault] {
        let timed = faults.filter { $0.isActive(at: now) && ($0.server == nil || $0.server == server) }.map(\.fault)
        return timed + standing
    }

    @discardableResult
    mutating func add(_ pod: Scenario.Pod) -> String {
        let id = pod.id ?? makeID()
        let price = Catalogue.gpu(pod.gpuType)?.securePod ?? .zero
        let began = now - pod.running
        let isRunning = pod.status == .running
        var made = EmulatedPod(
            id: id, name: pod.name, image: pod.image, gpuType: pod.gpuType, gpuCount: pod.gpuCount,
            storage: pod.storage, rate: price * pod.gpuCount, isLocked: pod.isLocked, clusterID: pod.clusterID,
            workload: pod.workload, phase: isRunning ? .running : .exited, createdAt: began,
            startedAt: isRunning ? began : nil, bill: Ledger(since: isRunning ? began : now))
        made.updateBill(at: isRunning ? began : now)
        pods.append(made)
        if let cluster = pod.clusterID, !clusters.contains(where: { $0.id == cluster }) {
            clusters.append(
                EmulatedCluster(
                    id: cluster, name: cluster, type: "TRAINING", gpuType: pod.gpuType, gpusPerPod: pod.gpuCount, madeAt: now))
        }
        return id
    }

    @discardableResult
    mutating func add(_ endpoint: Scenario.Endpoint) -> String {
        let id = endpoint.id ?? makeID()
        let rate = Catalogue.workerRate(pool: endpoint.pool) * endpoint.gpuCount
        var made = EmulatedEndpoint(
            id: id, name: endpoint.name, image: endpoint.image, pool: endpoint.pool, gpuCount: endpoint.gpuCount,
            minWorkers: endpoint.minWorkers, maxWorkers: endpoint.maxWorkers, workerRate: rate,
            traffic: endpoint.traffic, createdAt: now - endpoint.age, bill: Ledger(since: now), advancedTo: now)
        made.keep(endpoint.minWorkers, at: now)
        endpoints.append(made)
        return id
    }

    /// 14 letters and digits, like RunPod's ids; the same in every run.
    mutating func makeID() -> String {
        madeIDs += 1
        var mixed = madeIDs &* 0x9E37_79B9_7F4A_7C15 ^ 0x5DEE_CE66_D1CE_4E5B
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        return String(
            (0..<14).map { _ in
                mixed = mixed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters[Int(mixed >> 33) % letters.count]
            })
    }
}
