import ControlPlane
package import Fleet
import Policy
import RunPodEmulator
import Store

/// One random fleet over half an hour, with random work, faults and restarts, checked at every step. A seed is a run.
///
/// Safety: no server is stopped within its timeout of true work; a protected, unmanaged or locked one, or one
/// that would lose its data, never; no running server is reported as stopped. Liveness: an idle server is stopped within its timeout
/// plus the time of the faults plus two ticks.
package struct RandomFleet: Sendable {
    package struct Outcome: Sendable {
        /// The violations; empty for a good run.
        package var violations: [String]
        /// The end of the event log.
        package var tail: [String]
        package var stops: Int
        package var aborts: Int
        /// Stops of a server that worked, or that must never be stopped.
        package var falseStops = 0
        /// Idle servers that were not stopped in time.
        package var leftOn = 0
        /// Restarts and crashes of the control plane.
        package var restarts = 0
        /// The virtual time of the run, times its servers.
        package var serverTime = Duration.zero
        /// What the pods cost, as recorded and as billed, and the sum of the differences.
        package var recorded = Money.zero
        package var billed = Money.zero
        package var difference = Money.zero
    }

    private struct Plan {
        var scenario = Scenario()
        var settings = ControlPlaneSettings()
        /// The shortest that may be in force.
        var timeout = Duration.zero
        /// The longest that may be in force.
        var longest = Duration.zero
        var adopted: [String] = []
        var protected: [String] = []
        /// When the process ends, and how long until the next one starts.
        var restarts: [(at: Duration, gone: Duration)] = []
        /// Time that a fault may cost beyond its own length: RunPod's `Retry-After`, sent while it lasted.
        var aftermath = Duration.zero
    }

    private static let length = Duration.seconds(1500)
    package let seed: UInt64

    package init(seed: UInt64) { self.seed = seed }

    /// Every fourth fleet learns its timeouts.
    private var learns: Bool { seed % 4 == 3 }

    package func run() async throws -> Outcome {
        let plan = plan()
        let fleet = try SimulatedFleet(plan.scenario, settings: plan.settings)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        for name in plan.adopted {
            _ = try await fleet.orchestrator.servers.adopt(try fleet.id(name), acceptsDataLoss: false, actor: .token("test"))
        }
        for name in plan.protected {
            _ = try await fleet.orchestrator.servers.protect(try fleet.id(name), until: nil, reason: nil, actor: .token("test"))
        }
        var check = Check(plan: plan, fleet: fleet)
        var restarts = plan.restarts
        let end = SimulatedFleet.start + RandomFleet.length
        while fleet.now < end, check.violations.isEmpty {
            if let next = restarts.first, fleet.now - SimulatedFleet.start >= next.at {
                restarts.removeFirst()
                try await fleet.restart(after: next.gone)
            }
            try await fleet.run(for: plan.settings.tick)
            check.look()
        }
        let events = try await fleet.events()
        let truth = fleet.truth
        var outcome = Outcome(
            violations: check.violations, tail: events.suffix(25).map { "\($0.at) \($0.summary)" },
            stops: truth.servers.reduce(0) { $0 + $1.stops }, aborts: events.count { $0.kind == .stopCanceled })
        (outcome.falseStops, outcome.leftOn, outcome.restarts) = (check.falseStops, check.leftOn, fleet.restarts.count)
        outcome.serverTime = (fleet.now - SimulatedFleet.start) * truth.servers.count
        for server in truth.servers where server.kind == .timed {
            guard let view = fleet.orchestrator.server(server.id, at: fleet.now) else { continue }
            let recorded = view.totalCost + view.costBeforeFirstObservation
            outcome.recorded += recorded
            outcome.billed += server.billed
            let difference = recorded - server.billed
            outcome.difference += difference < .zero ? .zero - difference : difference
        }
        return outcome
    }

    // MARK: The plan

    private func plan() -> Plan {
        var random = SeededRandom(seed: seed)
        var plan = Plan()
        plan.timeout = .seconds(Int.random(in: 60...240, using: &random))
        plan.settings = ControlPlaneSettings(
            idleTimeout: .after(plan.timeout), warningLead: .seconds(Int.random(in: 0...60, using: &random)), startGrace: .zero,
            // Retries wait no longer than a poll, so that a fault costs only its own length.
            stopShownWithin: .seconds(5), stopBackoff: Backoff(first: .seconds(1), longest: .seconds(4)), concurrentStops: 1)
        plan.longest = plan.timeout
        if learns {
            plan.settings.idleTimeout = .auto
            plan.settings.learning.minimumTimeout = .seconds(60)
            // Nobody starts a server, so a start costs what is assumed, and the timeout is twice that at most.
            (plan.timeout, plan.longest) = (.seconds(60), .seconds(360))
        }
        for number in 0..<Int.random(in: 1...4, using: &random) { plan.scenario.pods.append(pod(number, timeout: plan.timeout, &random)) }
        for number in 0..<Int.random(in: 0...2, using: &random) { plan.scenario.endpoints.append(endpoint(number, &random)) }
        let names = plan.scenario.pods.map(\.name) + plan.scenario.endpoints.map(\.name)
        plan.adopted = names.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
        plan.protected = plan.adopted.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
        for _ in 0..<Int.random(in: 0...3, using: &random) { addFault(to: &plan, &random) }
        if Int.random(in: 0..<3, using: &random) == 0 { addOutageOfStops(to: &plan, &random) }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let gone = Bool.random(using: &random) ? Int.random(in: 0...12, using: &random) : Int.random(in: 20...250, using: &random)
            plan.restarts.append((.seconds(Int.random(in: 60...1100, using: &random)), .seconds(gone)))
        }
        plan.restarts.sort { $0.at < $1.at }
        return plan
    }

    private func pod(_ number: Int, timeout: Duration, _ random: inout SeededRandom) -> Scenario.Pod {
        var pod = Scenario.Pod(id: "pod\(number)", name: "pod\(number)", gpuCount: Int.random(in: 1...4, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: pod.workload = .training
        case 1: pod.workload = .idle
        case 2: pod.workload = .download(.seconds(3600 + Int.random(in: 60...900, using: &random)))
        case 3:
            pod.workload = .bursts(
                period: .seconds(Int.random(in: 150...900, using: &random)), length: .seconds(Int.random(in: 40...100, using: &random)))
        default:
            var from = Int.random(in: 0...200, using: &random)
            var spans: [Workload.Span] = []
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let to = from + Int.random(in: 40...180, using: &random)
                spans.append(.init(from: .seconds(from), to: .seconds(to)))
                // Half of the pauses end about when the server is stopped: work returns at the worst moment.
                let pause =
                    Bool.random(using: &random) ? 60...400 : Int(timeout.components.seconds) - 10...Int(timeout.components.seconds) + 60
                from = to + Int.random(in: pause, using: &random)
            }
            pod.workload = .spans(
                spans, gpu: Bool.random(using: &random) ? Int.random(in: 0..<pod.gpuCount, using: &random) : nil,
                cpuOnly: Int.random(in: 0..<4, using: &random) == 0)
        }
        if Int.random(in: 0..<5, using: &random) == 0 { pod.storage = .none }
        pod.isLocked = Int.random(in: 0..<8, using: &random) == 0
        return pod
    }

    private func endpoint(_ number: Int, _ random: inout SeededRandom) -> Scenario.Endpoint {
        var endpoint = Scenario.Endpoint(
            id: "end\(number)", name: "end\(number)", minWorkers: Int.random(in: 0...2, using: &random))
        if Bool.random(using: &random) {
            let arrivals = (0..<Int.random(in: 1...12, using: &random)).map { _ in Int.random(in: 1...1400, using: &random) }.sorted()
            endpoint.traffic = .at(arrivals.map { .seconds($0) }, taking: .seconds(Int.random(in: 1...60, using: &random)))
        }
        return endpoint
    }

    private func addFault(to plan: inout Plan, _ random: inout SeededRandom) {
        let faults: [(Fault, aftermath: Int)] = [
            (.runtimeNull, 0), (.runtimeEmpty, 0), (.runtimeWithoutGPUs, 0), (.runtimeGarbage, 0), (.unknownStatus, 0),
            (.unauthorized, 0), (.serverError(status: 500), 0), (.htmlBadGateway, 0), (.malformedJSON, 0), (.refused, 0),
            (.answersLost, 0), (.throttled, 60), (.stopFails(status: 500), 0), (.stopFails(status: 409), 0),
            (.stopNotCarriedOut(for: nil), 0), (.stopNotCarriedOut(for: .seconds(25)), 0), (.healthDown, 0), (.workersDown, 0),
            (.healthSaysIdle, 0), (.locked, 0),
        ]
        let (fault, aftermath) = faults[Int.random(in: 0..<faults.count, using: &random)]
        let ids = plan.scenario.pods.compactMap(\.id) + plan.scenario.endpoints.compactMap(\.id)
        let server = Bool.random(using: &random) ? ids[Int.random(in: 0..<ids.count, using: &random)] : nil
        plan.scenario.faults.append(
            .init(
                fault, server: server, after: .seconds(Int.random(in: 30...1000, using: &random)),
                lasting: .seconds(Int.random(in: 10...350, using: &random))))
        plan.aftermath = max(plan.aftermath, .seconds(aftermath))
    }

    /// Stops fail for a time, so that work returns to servers with an open stop: that stop must be canceled.
    private func addOutageOfStops(to plan: inout Plan, _ random: inout SeededRandom) {
        plan.scenario.faults.append(
            .init(
                .stopFails(status: Bool.random(using: &random) ? 500 : 409), after: .seconds(Int.random(in: 30...200, using: &random)),
                lasting: .seconds(Int.random(in: 400...800, using: &random))))
    }

    // MARK: The invariants

    private struct Check {
        let plan: Plan
        let fleet: SimulatedFleet
        var violations: [String] = []
        private(set) var (falseStops, leftOn) = (0, 0)
        private var seenStops: [ServerID: Timestamp] = [:]

        init(plan: Plan, fleet: SimulatedFleet) {
            self.plan = plan
            self.fleet = fleet
        }

        mutating func look() {
            let truth = fleet.truth
            for view in fleet.orchestrator.list(at: fleet.now) where view.state == .stopped {
                if truth[view.id]?.isOn ?? false { violate("\(view.name) is reported as stopped and runs") }
            }
            for server in truth.servers {
                checkSafety(server)
                checkLiveness(server, at: truth.at)
            }
        }

        private mutating func violate(_ what: String) { violations.append("\(fleet.now): \(what)") }

        private func mayBeStopped(_ server: CloudTruth.Server) -> Bool {
            let pod = plan.scenario.pods.first { $0.name == server.name }
            return plan.adopted.contains(server.name) && !plan.protected.contains(server.name)
                && !(pod?.isLocked ?? false) && pod?.storage != Storage.none
        }

        private mutating func checkSafety(_ server: CloudTruth.Server) {
            if server.hasLostData { violate("\(server.name) has lost its data") }
            if server.status == "TERMINATED" { violate("\(server.name) was terminated") }
            guard let stop = server.latestStop, seenStops[server.id] != stop.requestedAt else { return }
            seenStops[server.id] = stop.requestedAt
            if !mayBeStopped(server) {
                falseStops += 1
                violate("\(server.name) was stopped and must never be stopped")
            }
            if let worked = stop.lastWorkAt, stop.requestedAt - worked < plan.timeout {
                falseStops += 1
                violate(
                    "\(server.name) was stopped \((stop.requestedAt - worked).inWords) after work; its timeout is \(plan.timeout.inWords)")
            }
        }

        private mutating func checkLiveness(_ server: CloudTruth.Server, at now: Timestamp) {
            guard server.isOn, mayBeStopped(server) else { return }
            let quiet = max(server.lastWorkAt ?? SimulatedFleet.start, lastDisturbance(at: now))
            // An endpoint's queue is read every 15 s, a pod at every tick.
            let looks = server.kind == .timed ? plan.settings.tick * 2 : plan.settings.endpointInterval * 2
            // A pass, and with it every deadline, is up to one tick late here; the daemon itself wakes at the deadline. There are two: a
            // stop follows its warning after the full lead time, however late the warning was.
            let limit = plan.longest + looks + plan.settings.tick * 2 + plan.aftermath
            if now - quiet > limit {
                leftOn += 1
                violate("\(server.name) still runs \((now - quiet).inWords) after it became idle; the limit is \(limit.inWords)")
            }
        }

        /// The end of the latest fault or restart; now while one lasts.
        private func lastDisturbance(at now: Timestamp) -> Timestamp {
            var latest = fleet.restarts.max() ?? SimulatedFleet.start
            for fault in plan.scenario.faults {
                let from = SimulatedFleet.start + fault.after
                guard from <= now else { continue }
                latest = max(latest, min(now, from + (fault.lasting ?? .seconds(1_000_000))))
            }
            return latest
        }
    }
}
