import ControlPlane
import Fleet
import Policy
import RunPodEmulator

/// A small fleet whose provider and agents send unforeseen data for a time. A seed is a run.
///
/// Safety, always: no stop is sent to a server within its timeout of work that could have been observed, nor to a protected, unmanaged,
/// locked one or one that would lose its data; nothing is created, started or deleted; no running server is reported as stopped unless
/// RunPod reported it so. Liveness, once all data is true again: an idle server is stopped within its timeout, every server
/// is listed, `/readyz` is 200, no alert is open. Money: within 1 % of the bill, where the price was known.
package struct MutatedFleet: Sendable {
    package struct Outcome: Sendable {
        /// The violations; empty for a good run.
        package var violations: [String]
        /// The end of the event log.
        package var tail: [String]
        package var stops: Int
        /// A digest of the run: equal for equal runs.
        package var trace: String
    }

    package let seed: UInt64
    package var mutations: [Mutation]
    private var plan: Plan

    struct Plan: Sendable {
        var scenario = Scenario()
        var settings = ControlPlaneSettings()
        var timeout = Duration.zero
        var managed: Set<String> = []
        var protected: Set<String> = []
        var agents: [SimulatedAgent] = []
        var restart: (at: Duration, gone: Duration)?
        /// No mutation is active from then on.
        var calm = Duration.zero

        func mayBeStopped(_ server: CloudTruth.Server) -> Bool {
            managed.contains(server.name) && !protected.contains(server.name) && isPermitted(server)
        }

        /// By how the provider describes it.
        func isPermitted(_ server: CloudTruth.Server) -> Bool {
            guard let pod = scenario.pods.first(where: { $0.name == server.name }) else { return true }
            return !pod.isLocked && pod.storage != .none && pod.clusterID == nil
        }
    }

    package init(seed: UInt64) {
        self.seed = seed
        var random = SeededRandom(seed: seed)
        plan = MutatedFleet.plan(&random)
        let calm = Int(plan.calm.wholeSeconds)
        let drawing = MutationPlan(plan.scenario, agents: plan.agents.map(\.server), span: 20...calm, longest: calm * 2 / 3)
        mutations = drawing.draw(&random)
    }

    package func run() async throws -> Outcome {
        let fleet = try SimulatedFleet(plan.scenario, settings: plan.settings, mutations: mutations)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        for name in plan.managed.sorted() {
            _ = try await fleet.orchestrator.servers.adopt(try fleet.id(name), acceptsDataLoss: false, actor: .token("test"))
        }
        for name in plan.protected.sorted() {
            _ = try await fleet.orchestrator.servers.protect(try fleet.id(name), until: nil, reason: nil, actor: .token("test"))
        }
        var check = MutationCheck(plan: plan, fleet: fleet)
        var restart = plan.restart
        var reports: [ServerID: [AgentReport]] = [:]
        while check.violations.isEmpty, !check.isOver {
            if let next = restart, fleet.now - SimulatedFleet.start >= next.at {
                restart = nil
                try await fleet.restart(after: next.gone)
            }
            for agent in plan.agents { await send(agent, to: fleet, &reports) }
            try await fleet.run(for: plan.settings.tick)
            try await check.look()
        }
        let events = try await fleet.events()
        return Outcome(
            violations: check.violations, tail: events.suffix(25).map { "\($0.at) \($0.summary)" },
            stops: fleet.truth.servers.reduce(0) { $0 + $1.stops },
            trace: events.map { "\($0.at) \($0.kind) \($0.summary)" }.joined(separator: "\n") + "\n\(fleet.transport.calls) calls")
    }

    /// A report reaches the handler as JSON, or not at all.
    private func send(_ agent: SimulatedAgent, to fleet: SimulatedFleet, _ past: inout [ServerID: [AgentReport]]) async {
        guard let truth = fleet.truth[agent.server], truth.isOn else { return }
        let report = agent.report(isWorking: truth.isWorking, at: fleet.now)
        past[agent.server, default: []].append(report)
        let changes = fleet.mutating?.changes(toReportOf: agent.server) ?? []
        guard let arrived = changes.isEmpty ? report : changed(report, by: changes, past[agent.server, default: []]) else { return }
        do {
            _ = try await fleet.orchestrator.report(arrived, of: agent.server)
            fleet.mutating?.record(reportOf: agent.server, isQuiet: agent.isQuiet(arrived), isBusy: agent.isBusy(arrived))
        } catch {
            // Refused: it counts as not sent.
        }
    }

    private func changed(_ report: AgentReport, by changes: [Mutation], _ past: [AgentReport]) -> AgentReport? {
        var report = report
        for case .stale(let age) in changes.map(\.change) {
            report = past.last { report.reading.takenAt - $0.reading.takenAt >= age } ?? past.first ?? report
        }
        let body = changes.reduce(SimulatedAgent.json(of: report)) { body, mutation in
            body.changed(at: mutation.place[...]) { $0.changed(by: mutation.change) } ?? .null
        }
        return SimulatedAgent.read(body.bytes)
    }

    /// The same run with the fewest mutations that still violate something.
    package func shrunk() async throws -> MutatedFleet {
        var smallest = self
        var index = 0
        while index < smallest.mutations.count {
            var smaller = smallest
            smaller.mutations.remove(at: index)
            if try await smaller.run().violations.isEmpty { index += 1 } else { smallest = smaller }
        }
        return smallest
    }

    /// For tests of the checks: the control plane uses half the promised timeout.
    package mutating func halveTimeout() { plan.settings.idleTimeout = .after(plan.timeout / 2) }

    /// One line each.
    package var mutationsInWords: [String] { mutations.map(\.description) }

    // MARK: The plan

    private static func plan(_ random: inout SeededRandom) -> Plan {
        var plan = Plan()
        let timeout = Int.random(in: 60...90, using: &random)
        plan.timeout = .seconds(timeout)
        plan.calm = .seconds(Int.random(in: 60...30 + timeout * 2, using: &random))
        plan.settings = ControlPlaneSettings(
            tick: .seconds(Bool.random(using: &random) ? 5 : 10), idleTimeout: .after(plan.timeout),
            warningLead: .seconds(Int.random(in: 0...30, using: &random)), startGrace: .zero, bursts: BurstRules(longestTimeout: .zero),
            agentLostAfter: .seconds(30), telemetryStaleAfter: .seconds(30), unknownAlertAfter: .seconds(60), stopShownWithin: .seconds(5),
            // Retries wait no longer than a poll, so that a mutation costs only its own length.
            stopBackoff: Backoff(first: .seconds(1), longest: .seconds(4)), concurrentStops: 1, endpointInterval: .seconds(15),
            createLag: .seconds(30), goneAfter: .seconds(20))
        for number in 0..<Int.random(in: 1...3, using: &random) { plan.scenario.pods.append(pod(number, timeout: timeout, &random)) }
        if Int.random(in: 0..<3, using: &random) == 0 { plan.scenario.endpoints.append(endpoint(timeout: timeout, &random)) }
        let names = plan.scenario.pods.map(\.name) + plan.scenario.endpoints.map(\.name)
        let clustered = Set(plan.scenario.pods.filter { $0.clusterID != nil }.map(\.name))
        plan.managed = Set(names.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }).subtracting(clustered)
        plan.protected = Set(names.filter { plan.managed.contains($0) && Int.random(in: 0..<6, using: &random) == 0 })
        for pod in plan.scenario.pods where Int.random(in: 0..<3, using: &random) == 0 {
            if let id = ServerID(pod.name) { plan.agents.append(SimulatedAgent(server: id, gpus: pod.gpuCount)) }
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            let gone = Bool.random(using: &random) ? Int.random(in: 0...12, using: &random) : Int.random(in: 20...60, using: &random)
            plan.restart = (.seconds(Int.random(in: 30...30 + timeout * 2, using: &random)), .seconds(gone))
        }
        return plan
    }

    private static func pod(_ number: Int, timeout: Int, _ random: inout SeededRandom) -> Scenario.Pod {
        var pod = Scenario.Pod(id: "pod\(number)", name: "pod\(number)", gpuCount: Int.random(in: 1...3, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: pod.workload = .idle
        case 1: pod.workload = .training
        default:
            // Work that returns about when the server would be stopped.
            let end = Int.random(in: 5...60, using: &random)
            let next = end + timeout + Int.random(in: -15...20, using: &random)
            let spans: [Workload.Span] = [
                .init(from: .zero, to: .seconds(end)),
                // Longer than a poll is valid, or a gap between two polls may hide all of it.
                .init(from: .seconds(next), to: .seconds(next + Int.random(in: 40...80, using: &random))),
            ]
            pod.workload = .spans(
                spans, gpu: Bool.random(using: &random) ? Int.random(in: 0..<pod.gpuCount, using: &random) : nil,
                cpuOnly: Int.random(in: 0..<4, using: &random) == 0)
        }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: pod.storage = .none
        case 1: pod.isLocked = true
        case 2: pod.clusterID = "cluster0"
        case 3: pod.storage = .network(volumeID: "vol0", path: "/workspace")
        default: break
        }
        return pod
    }

    private static func endpoint(timeout: Int, _ random: inout SeededRandom) -> Scenario.Endpoint {
        var endpoint = Scenario.Endpoint(id: "end0", name: "end0", minWorkers: Int.random(in: 1...2, using: &random))
        if Bool.random(using: &random) {
            let arrivals = (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 1...timeout * 2, using: &random) }.sorted()
            endpoint.traffic = .at(arrivals.map { .seconds($0) }, taking: .seconds(Int.random(in: 5...40, using: &random)))
        }
        return endpoint
    }
}
