import Fleet
import Policy

/// The latest report of the agent in a pod.
struct AgentView: Sendable {
    var report: AgentReport
    var receivedAt: Timestamp
    var observations: [Observation]
    /// Since then its reports have shown work of any length, and what single looks met tells nothing more; `nil`: they do not.
    var everyBurstSince: Timestamp?
}

extension Watched {
    /// Takes in what the agent measured. A report of a pod that the provider does not show running changes nothing.
    mutating func fold(_ report: AgentReport, settings: ControlPlaneSettings, at now: Timestamp) -> [Event] {
        guard phase == .running else { return [] }
        let isNew = agent == nil
        var thresholds = settings.agentThresholds
        thresholds.busy = thresholds.busy.with(cpuPercent: record.cpuBusyPercent)
        let observations = attributed(AgentReader.observations(of: report, thresholds: thresholds), lag: .zero, at: now)
        var latest = report
        latest.backlog = []
        let seesEveryBurst = AgentReader.seesEveryBurst(report.reading, gpus: observed?.gpu?.count ?? 0)
        agent = AgentView(
            report: latest, receivedAt: now, observations: observations,
            everyBurstSince: seesEveryBurst ? agent?.everyBurstSince ?? now : nil)
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
        return Event(
            at: now, kind: .agentLost, severity: .warning, server: id,
            summary: "the agent in \(record.name) is silent since \(agent.receivedAt); RunPod's own readings are all there is, "
                + "and its idle time starts afresh.")
    }

    /// Work that only single looks meet may be more than they met.
    ///
    /// - Parameter uptime: that came with it. One sample that RunPod shows in several answers is one look.
    mutating func countBursts(_ observations: [Observation], uptime: Duration?, every interval: Duration, at now: Timestamp) {
        guard let gpu = observations.first(where: { $0.signal == .gpu }), uptime == nil || uptime != burstsCountedAt else { return }
        burstsCountedAt = uptime
        if burstWatch.note(gpu.reading, at: now, every: interval, into: &record.sparseWork) { isRecordDirty = true }
    }
}
