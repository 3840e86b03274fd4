import Fleet
import ControlPlane
import RunPodEmulator

/// One fleet over weeks, whose people start servers again and again, with faults and restarts, checked at every pass. A seed is a run.
///
/// Time advances by one tick while anything may happen: a managed server is idle, starts or stops, a fault is active or just over, or a
/// change is near. Otherwise, all servers are off, busy, or never stopped, and it jumps to just before the next change, 12 hours at most.
/// `FleetCheck` has the promises that are checked.
package struct LongFleet: Sendable {
    package let seed: UInt64
    package let weeks: Int

    /// - Parameter weeks: 1 or more.
    package init(seed: UInt64, weeks: Int) { (self.seed, self.weeks) = (seed, weeks) }

    private static let longestJump = Duration.seconds(12 * 3600)
    /// Passes before a change. Three missed ones make every signal unknown, so a jump never counts as idle time.
    private static let lead = 5

    package func run() async throws -> FleetOutcome {
        var drawn = LongPlan(seed: seed, weeks: weeks)
        let plan = drawn.fleet
        let fleet = try await plan.begin()
        var check = FleetCheck(plan: plan, fleet: fleet)
        var (restarts, passes) = (plan.restarts[...], 0)
        let end = SimulatedFleet.start + drawn.length
        while fleet.now < end, check.violations.isEmpty {
            if let next = restarts.first, fleet.now - SimulatedFleet.start >= next.at {
                restarts.removeFirst()
                try await fleet.restart(after: next.gone)
            }
            try await drawn.people.act(on: fleet)
            await fleet.pass()
            passes += 1
            check.look()
            fleet.time.advance(to: next(after: fleet.now, check, drawn, restarts.first?.at))
        }
        return try await check.outcome(passes: passes)
    }

    /// The next moment with a pass.
    private func next(after now: Timestamp, _ check: FleetCheck, _ drawn: LongPlan, _ restart: Duration?) -> Timestamp {
        let tick = drawn.fleet.settings.tick
        guard isSteady(check, drawn.fleet) else { return now + tick }
        let passed = now - SimulatedFleet.start
        let faults = drawn.fleet.scenario.faults.flatMap { [$0.after, $0.after + ($0.lasting ?? .zero)] }
        let changes = (faults + drawn.people.changes + [restart].compactMap { $0 }).filter { $0 >= passed }
        let change = changes.min().map { $0 - tick * LongFleet.lead } ?? LongFleet.longestJump + passed
        return now + max(tick, min(change - passed, LongFleet.longestJump))
    }

    private func isSteady(_ check: FleetCheck, _ plan: FleetPlan) -> Bool {
        let truth = check.fleet.truth
        let calm = check.lastDisturbance(at: truth.at) + plan.aftermath + plan.settings.tick * LongFleet.lead
        guard truth.at > calm else { return false }
        return truth.servers.allSatisfy { server in
            guard let view = check.fleet.orchestrator.server(server.id, at: truth.at) else { return false }
            let isOff = server.kind == .timed ? server.status == "EXITED" : !server.isOn
            if isOff { return view.state == .stopped }
            return server.isOn && view.state == .running
                && (!plan.mayBeStopped(server.name) || server.kind == .timed && server.isWorking)
        }
    }
}
