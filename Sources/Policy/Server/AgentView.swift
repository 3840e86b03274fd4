public import Fleet

/// The latest report of the agent in a pod.
public struct AgentView: Hashable, Sendable {
    /// Without its backlog.
    public var report: AgentReport
    public var receivedAt: Timestamp
    public var observations: [Observation]
    /// Since when its reports include work of any length, so that short work cannot go unnoticed; `nil`: they do not.
    public var everyBurstSince: Timestamp?
    /// When a report last showed a busy GPU.
    public var gpuBusyAt: Timestamp?
    /// RunPod saw GPU work that this agent, which claims to see all of it, did not.
    public var isContradicted = false

    public init(report: AgentReport, receivedAt: Timestamp, observations: [Observation]) {
        (self.report, self.receivedAt, self.observations) = (report, receivedAt, observations)
    }
}

/// The pre-stop command that the agent runs for the present stop.
public struct PreStopCommand: Hashable, Sendable {
    public var since: Timestamp
    /// `nil`: it is running.
    public var endedAt: Timestamp?

    public init(since: Timestamp) { self.since = since }
}
