import Fleet
import Policy

/// The latest report of the agent in a pod.
struct AgentView: Sendable {
    var report: AgentReport
    var receivedAt: Timestamp
    var observations: [Observation]
    /// Since then its reports have shown work of any length, and what single looks met tells nothing more; `nil`: they do not.
    var everyBurstSince: Timestamp?
    /// A report last showed a GPU at work then.
    var gpuBusyAt: Timestamp?
    /// RunPod saw work of a GPU that this agent, which claims to see all, did not.
    var isContradicted = false
}

extension TrackedServer {
    /// Takes in what the agent measured. A report of a pod that the provider does not show running changes nothing.
    mutating func fold(_ report: AgentReport, settings: ControlPlaneSettings, at now: Timestamp) -> [Event] {
        guard phase == .running else { return [] }
        let standing = agentReports.note(
            startedAt: report.startedAt, takenAt: report.reading.takenAt, lateAfter: settings.podEvidenceValidFor, at: now)
        // Nothing new was measured: it is no news of any kind.
        guard standing != .repeated else { return [] }  // guard: F67_repeatedQuiet.1
        let observations = attributed(credible(report, standing, settings: settings), lag: .zero, at: now)
        let isNew = agent == nil
        agent = view(of: report, observations, standing, at: now)
        let providerIsFresh = observedAt.map { now - $0 <= settings.podEvidenceValidFor } ?? false
        let fused = observations.compactMap { seen in
            SignalFusion.fuse(
                provider: providerIsFresh ? providerObservations.first { $0.signal == seen.signal } : nil, agent: seen)
        }
        history.record(Evidence(takenAt: now, validFor: settings.podEvidenceValidFor, observations: fused))
        noteIdle(at: now)
        guard isNew else { return [] }
        return [Event(at: now, kind: .agentSeen, server: id, summary: "an agent in \(record.name) reports what it sees.")]
    }

    /// What a report shows, as far as it is believed: work always, quiet only of the one agent there is and of now.
    private func credible(_ report: AgentReport, _ standing: ReportSequence.Standing, settings: ControlPlaneSettings) -> [Observation] {
        var thresholds = settings.agentThresholds
        thresholds.busy = thresholds.busy.with(cpuPercent: record.cpuBusyPercent)
        let observations = AgentReader.observations(of: report, thresholds: thresholds, gpus: rentedGPUs)
        switch standing {
        case .inOrder, .repeated: return observations
        case .late: return observations.filter { $0.reading == .busy }
        case .contested:
            return observations.map { seen in
                seen.reading == .quiet ? Observation(seen.signal, .unknown, detail: "\(seen.detail), by one of several agents") : seen
            }
        }
    }

    /// 0: none. `nil`: some, and RunPod does not say how many.
    private var rentedGPUs: Int? {
        guard let observed else { return nil }
        guard PodReader.expectedSignals(of: observed).contains(.gpu) else { return 0 }
        return observed.gpu.map(\.count).flatMap { $0 > 0 ? $0 : nil }
    }

    private func view(
        of report: AgentReport, _ observations: [Observation], _ standing: ReportSequence.Standing, at now: Timestamp
    ) -> AgentView {
        var latest = report
        latest.backlog = []
        let isSame = agent?.report.startedAt == report.startedAt
        // Of several agents one may have a command to run: it is waited for.
        if standing == .contested, agent?.report.hasPreStopHook ?? false { latest.hasPreStopHook = true }
        var view = AgentView(report: latest, receivedAt: now, observations: observations)
        view.isContradicted = isSame && agent?.isContradicted ?? false
        view.gpuBusyAt = observations.contains { $0.signal == .gpu && $0.reading == .busy } ? now : agent?.gpuBusyAt
        let seesAll = standing == .inOrder && !view.isContradicted && AgentReader.seesEveryBurst(report.reading, gpus: rentedGPUs ?? .max)
        view.everyBurstSince = seesAll ? agent?.everyBurstSince ?? now : nil
        return view
    }

    /// RunPod's telemetry may be minutes old, and so may the work in it.
    private static let telemetryLag = Duration.seconds(180)

    /// An agent that claims to see all work of the GPUs, and missed some that RunPod saw, ends no longer timeout.
    mutating func contradictAgent(at now: Timestamp) {
        guard let since = agent?.everyBurstSince, now - since > TrackedServer.telemetryLag,
            now - (agent?.gpuBusyAt ?? .distantPast) > TrackedServer.telemetryLag,
            providerObservations.contains(where: { $0.signal == .gpu && $0.reading == .busy })
        else { return }
        agent?.isContradicted = true
        agent?.everyBurstSince = nil
    }

    /// The pre-stop command that the agent runs for the present stop.
    struct Preparation: Sendable {
        var since: Timestamp
        var endedAt: Timestamp?
    }

    mutating func endPreparation(at now: Timestamp) {
        if preparation != nil, preparation?.endedAt == nil { preparation?.endedAt = now }
    }

    /// What the pre-stop command does is not the server's work; else no stop with one would ever come about.
    /// - Parameter lag: readings this much later may still show it.
    func attributed(_ observations: [Observation], lag: Duration, at now: Timestamp) -> [Observation] {
        guard let preparation, now < (preparation.endedAt.map { $0 + lag } ?? .distantFuture) else { return observations }
        return AgentReader.withoutPreStopCommand(observations)
    }

    /// An agent that died must neither keep the server on for ever nor let old quiet stand for now.
    mutating func loseAgent(settings: ControlPlaneSettings, at now: Timestamp) -> Event? {
        guard let agent, now - agent.receivedAt > settings.agentLostAfter else { return nil }
        self.agent = nil
        for signal in AgentReader.ownSignals { history.forget(signal) }
        history.hold(until: now)
        agentLosses = Array((agentLosses.filter { now - $0 < TrackedServer.agentLossesCount } + [now]).suffix(64))
        // What goes on and on is one alert, and not a warning each time.
        return Event(
            at: now, kind: .agentLost, severity: agentLosses.count > 3 ? .info : .warning, server: id,
            summary: "the agent in \(record.name) is silent since \(agent.receivedAt); RunPod's own readings are all there is, "
                + "and its idle time starts afresh.")
    }

    /// Work that only single looks meet may be more than they met.
    ///
    /// - Parameter uptime: that came with it. One sample that RunPod shows in several answers is one look.
    mutating func countBursts(_ observations: [Observation], uptime: Duration?, every interval: Duration, at now: Timestamp) {
        guard let gpu = observations.first(where: { $0.signal == .gpu }), TrackedServer.isAnotherSample(uptime, than: burstsCountedAt)
        else {
            return
        }
        burstsCountedAt = uptime
        if burstWatch.note(gpu.reading, at: now, every: interval, into: &record.sparseWork) { isRecordDirty = true }
    }

    /// An uptime that is told as 0 for ever tells no samples apart.
    private static func isAnotherSample(_ uptime: Duration?, than counted: Duration?) -> Bool {
        uptime == nil || uptime == .zero || uptime != counted
    }
}
