import ControlPlane
import Fleet
import Policy
import RunPodEmulator
import Store

/// Compares a fleet with the truth at every step. A fault or a restart excuses an idle server for its own time.
struct FleetCheck {
    let plan: FleetPlan
    let fleet: SimulatedFleet
    private(set) var violations: [String] = []
    private(set) var (falseStops, leftOn) = (0, 0)
    private var seenStops: [ServerID: Timestamp] = [:]
    /// Since when each server that runs was seen running.
    private var onSince: [ServerID: Timestamp] = [:]
    private var (runningTime, lookedAt) = (Duration.zero, SimulatedFleet.start)

    init(plan: FleetPlan, fleet: SimulatedFleet) {
        self.plan = plan
        self.fleet = fleet
    }

    mutating func look() {
        let truth = fleet.truth
        for server in truth.servers {
            if server.isOn, onSince[server.id] != nil { runningTime += truth.at - lookedAt }
            onSince[server.id] = server.isOn ? onSince[server.id] ?? truth.at : nil
        }
        for view in fleet.orchestrator.list(at: fleet.now) where view.state == .stopped {
            guard let server = truth[view.id], server.isOn, !wasStartedUnseen(server, at: truth.at) else { continue }
            violate("\(view.name) is reported as stopped and runs")
        }
        for server in truth.servers {
            checkSafety(server)
            checkLiveness(server, at: truth.at)
        }
        lookedAt = truth.at
    }

    /// Somebody started it a moment ago, or while a fault hid it, and no stop was requested since: an old state is no false claim.
    private func wasStartedUnseen(_ server: CloudTruth.Server, at now: Timestamp) -> Bool {
        guard let started = onSince[server.id], server.latestStop.map({ $0.requestedAt < started }) ?? true else { return false }
        let tick = plan.settings.tick
        guard now - started > max(tick, plan.settings.endpointInterval) * 2 else { return true }
        return plan.scenario.faults.contains { fault in
            let from = SimulatedFleet.start + fault.after
            let end = from + (fault.lasting ?? .seconds(1_000_000)) + plan.aftermath + tick * 2
            return from <= started + tick * 2 && now <= end
        }
    }

    /// The sums of the run until now.
    func outcome(passes: Int) async throws -> FleetOutcome {
        let truth = fleet.truth
        let latest = try await fleet.store.events(after: nil, before: nil, server: nil, kinds: [], limit: 25, newestFirst: true)
        var outcome = FleetOutcome(
            violations: violations, tail: latest.reversed().map { "\($0.at) \($0.summary)" },
            stops: truth.servers.reduce(0) { $0 + $1.stops }, aborts: try await fleet.events(.stopCanceled).count)
        (outcome.falseStops, outcome.leftOn, outcome.restarts) = (falseStops, leftOn, fleet.restarts.count)
        (outcome.passes, outcome.runningTime) = (passes, runningTime)
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

    private mutating func violate(_ what: String) { violations.append("\(fleet.now): \(what)") }

    private mutating func checkSafety(_ server: CloudTruth.Server) {
        if server.hasLostData { violate("\(server.name) has lost its data") }
        if server.status == "TERMINATED" { violate("\(server.name) was terminated") }
        guard let stop = server.latestStop, seenStops[server.id] != stop.requestedAt else { return }
        seenStops[server.id] = stop.requestedAt
        if !plan.mayBeStopped(server.name) {
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
        guard server.isOn, plan.mayBeStopped(server.name) else { return }
        // Between two looks it may have been stopped and started again.
        let began = [onSince[server.id], server.kind == .timed ? server.startedAt : nil].compactMap { $0 }.max()
        let started = began.map { $0 + plan.settings.startGrace } ?? now
        let quiet = max(server.lastWorkAt ?? SimulatedFleet.start, started, lastDisturbance(at: now))
        // An endpoint's queue is read every 15 s, a pod at every tick.
        let looks = (server.kind == .timed ? plan.settings.tick : max(plan.settings.endpointInterval, plan.settings.tick)) * 2
        // A pass, and with it every deadline, is up to one tick late here; the daemon itself wakes at the deadline. There are two: a
        // stop follows its warning after the full lead time, however late the warning was.
        let limit = plan.longest + looks + plan.settings.tick * 2 + plan.aftermath
        if now - quiet > limit {
            leftOn += 1
            violate("\(server.name) still runs \((now - quiet).inWords) after it became idle; the limit is \(limit.inWords)")
        }
    }

    /// The end of the latest fault or restart; now while one lasts.
    func lastDisturbance(at now: Timestamp) -> Timestamp {
        var latest = fleet.restarts.max() ?? SimulatedFleet.start
        for fault in plan.scenario.faults {
            let from = SimulatedFleet.start + fault.after
            guard from <= now else { continue }
            latest = max(latest, min(now, from + (fault.lasting ?? .seconds(1_000_000))))
        }
        return latest
    }
}
