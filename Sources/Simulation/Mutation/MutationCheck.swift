import ControlPlane
import Fleet
import Policy
import RunPodEmulator

/// Compares a run of a mutated fleet with the truth.
struct MutationCheck {
    let plan: MutatedFleet.Plan
    let fleet: SimulatedFleet
    private(set) var violations: [String] = []
    private(set) var isOver = false
    /// The last work of each server that could have been observed.
    private var workedAt: [ServerID: Timestamp] = [:]
    private var wasHidden: Set<ServerID> = []
    private var unknownWork: [ServerID: Timestamp] = [:]
    /// The work that each server does at present, or did last.
    private var bursts: [ServerID: Burst] = [:]
    private var seenStops = 0
    /// When each was first observed as stopped, and since when it is.
    private var offSince: [ServerID: Timestamp] = [:]
    private var offShownAt: [ServerID: Timestamp] = [:]

    /// Work without a pause from one step to the next.
    private struct Burst {
        /// The last work before it, and the last of that which could have been observed.
        var before: Timestamp?
        var observableBefore: Timestamp?
        /// The server's last work in it.
        var last: Timestamp
        var isOver = false
    }

    init(plan: MutatedFleet.Plan, fleet: SimulatedFleet) {
        self.plan = plan
        self.fleet = fleet
    }

    /// What a mutation may cost beyond its own time: RunPod's `Retry-After`, or responses that may come from a replica that lags.
    private static let aftermath = RunIdentity.longestLag

    private mutating func violate(_ what: String) { violations.append("\(fleet.now - SimulatedFleet.start): \(what)") }

    mutating func look() async throws {
        let truth = fleet.truth
        guard let mutating = fleet.mutating else { return }
        let audit = mutating.audit
        checkStops(audit, truth)
        for server in truth.servers { recordWork(server, audit) }
        checkHonesty(audit, truth)
        for server in truth.servers {
            if server.hasLostData { violate("\(server.name) has lost its data") }
            if server.status == "TERMINATED" { violate("\(server.name) was terminated") }
            recordStop(server, audit)
            checkLiveness(server, at: truth.at)
        }
        for misdeed in audit.misdeeds { violate("sent \(misdeed)") }
        mutating.step()
        if violations.isEmpty { try await settle(truth, audit) }
    }

    // MARK: Safety

    private mutating func recordWork(_ server: CloudTruth.Server, _ audit: ResponseAudit) {
        guard let last = server.lastWorkAt else { return }
        recordBurst(server, last)
        // Work that ended before any response showed it cannot be known.
        if audit.isHidden(server.id) || wasHidden.contains(server.id) && !server.isWorking { unknownWork[server.id] = last }
        if audit.isHidden(server.id) { wasHidden.insert(server.id) } else { wasHidden.remove(server.id) }
        forgetHiddenBurst(server.id, audit)
        guard unknownWork[server.id] != last else { return }
        workedAt[server.id] = max(workedAt[server.id] ?? last, last)
    }

    private mutating func recordBurst(_ server: CloudTruth.Server, _ last: Timestamp) {
        let known = bursts[server.id]
        var burst = Burst(before: known?.last, observableBefore: workedAt[server.id], last: last)
        if let known, !known.isOver || known.last == last { burst = known }
        (burst.last, burst.isOver) = (last, !server.isWorking)
        bursts[server.id] = burst
    }

    /// Work begins between two polls, and counts until a response comes. When that response and all later ones show the server idle, as a
    /// lagging replica does, nothing could have shown this work, its first seconds included.
    private mutating func forgetHiddenBurst(_ id: ServerID, _ audit: ResponseAudit) {
        guard audit.isHidden(id), let burst = bursts[id], !burst.isOver else { return }
        if let shown = audit.workShownAt[id], burst.before.map({ shown > $0 }) ?? true { return }
        workedAt[id] = burst.observableBefore
    }

    private mutating func checkStops(_ audit: ResponseAudit, _ truth: CloudTruth) {
        for stop in audit.stops.dropFirst(seenStops) {
            guard let server = truth[stop.server] else { continue }
            let isNobodys = !plan.managed.contains(server.name) || plan.protected.contains(server.name)
            if isNobodys || !plan.isPermitted(server) && !stop.wasGranted {
                violate("\(server.name) got a stop request and must never be stopped")
            }
            let worked = [workedAt[server.id], stop.workedAt].compactMap { $0 }.max()
            if let worked, stop.at - worked < plan.timeout {
                let pause = (stop.at - worked).inWords
                violate("\(server.name) got a stop request \(pause) after work; its timeout is \(plan.timeout.inWords)")
            }
        }
        seenStops = audit.stops.count
    }

    private mutating func checkHonesty(_ audit: ResponseAudit, _ truth: CloudTruth) {
        for view in fleet.orchestrator.list(at: fleet.now) where view.state == .stopped {
            let id = ResponseAudit.real(view.id)
            if truth[id]?.isOn ?? false, !audit.reportedOff.contains(id) { violate("\(view.name) is reported as stopped and runs") }
        }
    }

    // MARK: Liveness

    private mutating func checkLiveness(_ server: CloudTruth.Server, at now: Timestamp) {
        guard server.isOn, plan.mayBeStopped(server) else { return }
        let disturbed = max(SimulatedFleet.start + plan.calm + MutationCheck.aftermath, fleet.restarts.max() ?? .distantPast)
        let quiet = max(server.lastWorkAt ?? .distantPast, disturbed)
        // Polls happen in passes: an endpoint is polled in every second or third one.
        let looks = server.kind == .timed ? plan.settings.tick * 2 : (plan.settings.endpointInterval + plan.settings.tick) * 2
        let limit = plan.timeout + looks + plan.settings.tick
        if now - quiet > limit {
            violate("\(server.name) still runs \((now - quiet).inWords) after responses became correct; the limit is \(limit.inWords)")
        }
    }

    /// Ends the run when everything due has happened, or the limit has passed.
    private mutating func settle(_ truth: CloudTruth, _ audit: ResponseAudit) async throws {
        let now = truth.at
        let disturbed = max(SimulatedFleet.start + plan.calm, fleet.restarts.max() ?? .distantPast)
        // Long enough for a moved server to count as gone, and for the last restart.
        guard now - disturbed >= plan.settings.createLag + plan.settings.goneAfter + plan.settings.tick * 2 else { return }
        if let next = plan.restart, now - SimulatedFleet.start <= next.at { return }
        guard truth.servers.allSatisfy({ !$0.isOn || !plan.mayBeStopped($0) || isBusyForEver($0) }) else { return }
        let faults = try await faults(truth, audit)
        let latest = max(disturbed + plan.timeout + MutationCheck.aftermath, offSince.values.max() ?? disturbed) + plan.settings.tick * 6
        guard faults.isEmpty || now > latest else { return }
        for fault in faults { violate(fault) }
        isOver = true
    }

    private func isBusyForEver(_ server: CloudTruth.Server) -> Bool {
        plan.scenario.pods.contains { $0.name == server.name && $0.workload == .training }
    }

    /// What is still wrong.
    private func faults(_ truth: CloudTruth, _ audit: ResponseAudit) async throws -> [String] {
        var faults: [String] = []
        let views = fleet.orchestrator.list(at: fleet.now)
        for server in truth.servers where server.status != "TERMINATED" {
            guard let view = views.first(where: { $0.id == server.id }) else {
                faults.append("\(server.name) is not listed")
                continue
            }
            if server.isOn != (view.state != .stopped) {
                faults.append("\(server.name) is listed as \(view.state) and is \(server.status)")
            }
            if view.name != server.name { faults.append("\(server.name) is listed as \(view.name)") }
            if view.isTelemetryUnknown, server.isOn { faults.append("\(server.name) cannot be read: \(view.why)") }
            if let fault = money(server, view, audit) { faults.append(fault) }
        }
        for view in views where truth[view.id] == nil { faults.append("\(view.id) is listed and does not exist") }
        if let impediment = fleet.orchestrator.impediment(at: fleet.now) { faults.append("not ready: \(impediment)") }
        for alert in try await fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 100) where alert.name != "gpu_utilization"
        {
            faults.append("an alert is open: \(alert.name) \(alert.detail)")
        }
        return faults
    }

    // MARK: Money

    private mutating func recordStop(_ server: CloudTruth.Server, _ audit: ResponseAudit) {
        guard !server.isOn else {
            (offSince[server.id], offShownAt[server.id]) = (nil, nil)
            return
        }
        let since = offSince[server.id] ?? server.stoppedAt ?? fleet.now
        offSince[server.id] = since
        if offShownAt[server.id] == nil, let reported = audit.shownAt[server.id], reported >= since { offShownAt[server.id] = reported }
    }

    private func money(_ server: CloudTruth.Server, _ view: ServerView, _ audit: ResponseAudit) -> String? {
        // Workers beyond the minimum, and a server's cost under another id, are not part of this sum.
        let isMoved = fleet.mutating?.hasMoved(server.id) ?? false
        // Disks cost by their size, and a possible but false one cannot be told from a true one.
        guard server.kind == .timed, !isMoved, !audit.mispriced.contains(server.id), !(fleet.mutating?.concernsDisks ?? false),
            let pod = plan.scenario.pods.first(where: { $0.name == server.name })
        else { return nil }
        let rate = HourlyRate(microdollarsPerHour: 3_990_000) * pod.gpuCount
        // Stopped, and no response has shown it yet.
        let unseen = offSince[server.id].map { (offShownAt[server.id] ?? fleet.now) - $0 } ?? .zero
        let recorded = view.totalCost + view.costBeforeFirstObservation
        let (reported, billed) = (recorded.microdollars, server.billed.microdollars)
        let allowed = billed / 100 + rate.cost(of: unseen + plan.settings.tick * 2).microdollars
        guard abs(reported - billed) > allowed else { return nil }
        return "\(server.name) has a cost of \(recorded); the bill is \(server.billed)"
    }
}
