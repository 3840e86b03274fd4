package import Fleet

/// The latest report of the agent in a pod.
package struct AgentView: Hashable, Sendable {
    /// Without its backlog.
    package var report: AgentReport
    package var receivedAt: Timestamp
    package var observations: [Observation]
    /// Since when its reports include work of any length, so that short work cannot go unnoticed; `nil`: they do not.
    package var everyBurstSince: Timestamp?
    /// When a report last showed a busy GPU.
    package var gpuBusyAt: Timestamp?
    /// When a report last showed work that the driver's samples hardly show.
    package var faintWorkAt: Timestamp?
    /// One of its reports had the bytes of disks or of processes.
    package var measuresDisk = false
    /// RunPod saw GPU work that this agent, which claims to see all of it, did not.
    package var isContradicted = false

    package init(report: AgentReport, receivedAt: Timestamp, observations: [Observation]) {
        (self.report, self.receivedAt, self.observations) = (report, receivedAt, observations)
    }
}

/// The pre-stop command that the agent runs for the present stop.
package struct PreStopCommand: Hashable, Sendable {
    package var since: Timestamp
    /// `nil`: it is running.
    package var endedAt: Timestamp?

    package init(since: Timestamp) { self.since = since }
}
