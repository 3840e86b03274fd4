import Fleet
import Policy

/// What may keep a server on forever for nothing: a reading that is stuck, a kernel that was never shut down, an agent that comes and goes.
extension ResourceMonitor {
    /// A reading that is stuck for less than this is one of work that has just ended.
    private static let latchedFor = Duration.seconds(30)
    /// A busy kernel without output for this long, in a pod that does nothing else, raises an alert.
    private static let silentFor = Duration.seconds(6 * 3600)
    /// A sole reason counts after this time.
    private static let soleFor = Duration.seconds(30)

    func latchedGPUs(_ server: TrackedServer, _ reading: HostReading) -> Condition {
        let latched = reading.gpus.devices.filter(AgentReader.isLatched)
        let which = latched.map { "GPU \($0.index)" }.joined(separator: ", ")
        return Condition(
            server: server.id, name: .gpuLatched, severity: .warning, isBad: !latched.isEmpty, begins: ResourceMonitor.latchedFor,
            detail: "\(server.record.name): \(which) reports utilization with no memory in use, no process and the power of a GPU at rest: "
                + "the driver's reading is stuck. It does not count as busy or as idle. Restart the pod to reset it; it costs "
                + "\(server.record.cost.rate).",
            resolution: "\(server.record.name): the utilization of its GPUs changes again.")
    }

    /// For how long the kernels that alone keep a server busy have had no output, if that is `silentFor` or more; otherwise zero.
    func silenceOfKernels(_ server: TrackedServer, _ sole: SoleReason?, at now: Timestamp) -> Duration {
        guard let sole, sole.kind == .busy(.sessions), now - sole.since >= ResourceMonitor.soleFor,
            let silence = server.agent?.report.reading.silenceOfBusyKernels, silence >= ResourceMonitor.silentFor
        else { return .zero }
        return silence  // guard: F65_aSilentKernel
    }

    /// What to do if only this keeps a server on.
    static func advice(on kind: SoleReason.Kind?, _ server: TrackedServer) -> String {
        // By its id: a name may hold anything, and people copy the command into a shell.
        let id = server.id
        guard server.record.kind == .timed else { return "If this is no work, run: controlplane stop \(id)" }
        guard case .busy(let signal)? = kind else { return limitAdvice(id) }
        return signal.remedy(for: id) ?? limitAdvice(id)
    }

    private static func limitAdvice(_ id: ServerID) -> String {
        "If nothing runs there, run: controlplane stop \(id), or set a maximum runtime: controlplane update \(id) --max-runtime 12h"
    }

    /// The idle time starts over each time that an agent is lost: an agent that comes and goes keeps its server on forever.
    func unstableAgent(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .timed else { return nil }
        let recent = server.activity.recentAgentLosses(at: now)
        let spent = recent.first.map { server.record.cost.rate.cost(of: now - $0) } ?? .zero
        return Condition(
            server: server.id, name: .agentUnstable, severity: .warning, isBad: recent.count >= 3 ? true : recent.isEmpty ? false : nil,
            begins: .zero,
            detail:
                "the agent in \(server.record.name) was lost \(recent.count) times within \(ActivityTracker.agentLossWindow.inWords), and the idle "
                + "time starts over each time, which has cost \(spent). Check the agent's log, or remove the agent.",
            resolution: "the agent in \(server.record.name) reports without gaps.")
    }

    func contestedAgent(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .timed else { return nil }
        let isRefused = server.activity.agentRefusedAt != nil
        return Condition(
            server: server.id, name: .agentContested, severity: .warning,
            isBad: isRefused || server.activity.agentReports.isContested(at: now), begins: .zero,
            detail: isRefused
                ? "two agents used the token of \(server.record.name), so it is refused, and what only an agent measures is unknown. Install the "
                    + "agent again with another token: controlplane agent-enroll \(server.id)"
                : "more than one agent reports for \(server.record.name): their idle readings do not count. If only one runs in the pod, "
                    + "somebody else has its token. Run: controlplane agent-token \(server.id)",
            resolution: "no second agent reports for \(server.record.name).")
    }
}
