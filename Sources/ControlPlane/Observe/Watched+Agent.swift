import Fleet
import Policy

/// The latest report of the agent in a pod.
struct AgentView: Sendable {
    var report: AgentReport
    var receivedAt: Timestamp
    var observations: [Observation]
}

extension Watched {
    /// Takes in what the agent measured. A report of a pod that the provider does not show running changes nothing.
    mutating func fold(_ report: AgentReport, settings: ControlPlaneSettings, at now: Timestamp) -> [Event] {
        guard phase == .running else { return [] }
        let isNew = agent == nil
        let observations = AgentReader.observations(of: report.reading, thresholds: settings.agentThresholds)
        agent = AgentView(report: report, receivedAt: now, observations: observations)
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
    mutating func countBursts(_ observations: [Observation], at now: Timestamp) {
        guard let gpu = observations.first(where: { $0.signal == .gpu }) else { return }
        if burstWatch.note(gpu.reading, at: now, into: &record.sparseWork) { isRecordDirty = true }
    }
}
