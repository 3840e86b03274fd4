import ControlPlane
import Fleet
import Policy
import RunPodEmulator
import Store

/// One random fleet over half an hour, with random work, faults and restarts, checked at every step. A seed is a run.
///
/// Safety: no server is stopped within its timeout of true work; a protected, unmanaged or locked one, or one
/// that would lose its data, never; no running server is reported as stopped. Liveness: an idle server is stopped within its timeout
/// plus the time of the faults plus two ticks.
package struct RandomFleet: Sendable {
    private static let length = Duration.seconds(1500)
    package let seed: UInt64

    package init(seed: UInt64) { self.seed = seed }

    /// Every fourth fleet learns its timeouts.
    private var learns: Bool { seed % 4 == 3 }

    package func run() async throws -> FleetOutcome {
        let plan = plan()
        let fleet = try await plan.begin()
        var check = FleetCheck(plan: plan, fleet: fleet)
        var (restarts, passes) = (plan.restarts, 0)
        let end = SimulatedFleet.start + RandomFleet.length
        while fleet.now < end, check.violations.isEmpty {
            if let next = restarts.first, fleet.now - SimulatedFleet.start >= next.at {
                restarts.removeFirst()
                try await fleet.restart(after: next.gone)
            }
            try await fleet.run(for: plan.settings.tick)
            passes += 1
            check.look()
        }
        return try await check.outcome(passes: passes)
    }

    // MARK: The plan

    private func plan() -> FleetPlan {
        var random = SeededRandom(seed: seed)
        var plan = FleetPlan()
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
        for _ in 0..<Int.random(in: 0...3, using: &random) { plan.addFault(after: 30...1000, lasting: 10...350, &random) }
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

    /// Stops fail for a time, so that work returns to servers with an open stop: that stop must be canceled.
    private func addOutageOfStops(to plan: inout FleetPlan, _ random: inout SeededRandom) {
        plan.scenario.faults.append(
            .init(
                .stopFails(status: Bool.random(using: &random) ? 500 : 409), after: .seconds(Int.random(in: 30...200, using: &random)),
                lasting: .seconds(Int.random(in: 400...800, using: &random))))
    }
}
