import Fleet
import Policy

/// What keeps a server on for ever and may be nothing: a reading that stands still, a kernel nobody ended, an agent that comes and goes.
extension ResourceMonitor {
    /// A reading that stands still for a moment is one of work that has just ended.
    private static let latchedFor = Duration.seconds(30)
    /// A kernel that is busy and has said nothing for this long, in a pod at rest.
    private static let silentFor = Duration.seconds(6 * 3600)
    /// What alone keeps a server on must do so for this long before it is judged.
    private static let soleFor = Duration.seconds(30)

    func latchedGPUs(_ server: TrackedServer, _ reading: HostReading) -> Condition {
        let latched = reading.gpus.devices.filter(AgentReader.isLatched)
        let which = latched.map { "GPU \($0.index)" }.joined(separator: ", ")
        return Condition(
            server: server.id, name: "gpu_latched", severity: .warning, isBad: !latched.isEmpty, begins: ResourceMonitor.latchedFor,
            detail: "\(server.record.name): \(which) reports utilization with no memory in use, no process and the power of a GPU at rest: "
                + "the driver's reading is stuck. It does not count as busy or as idle. Restart the pod to reset it; it costs "
                + "\(server.record.cost.rate).",
            over: "\(server.record.name): the utilization of its GPUs changes again.")
    }

    /// For how long the kernels that alone keep a server on have said nothing, where that is long already; otherwise zero.
    func silenceOfKernels(_ server: TrackedServer, _ sole: SoleReason?, at now: Timestamp) -> Duration {
        guard let sole, sole.kind == .busy(.sessions), now - sole.since >= ResourceMonitor.soleFor,
            let silence = server.agent?.report.reading.silenceOfBusyKernels, silence >= ResourceMonitor.silentFor
        else { return .zero }
        return silence  // guard: F65_aSilentKernel
    }

    /// What to do where nothing but this keeps a server on.
    static func advice(on kind: SoleReason.Kind?, _ server: TrackedServer) -> String {
        let name = server.record.name
        guard server.record.kind == .timed else { return "If this is no work, run: controlplane stop \(name)" }
        guard case .busy(let signal)? = kind else {
            return limitAdvice(name)
        }
        return switch signal {
        case .sessions: "If nothing runs there, interrupt the kernel or shut it down, or run: controlplane stop \(name)"
        case .network: "If this is background traffic, raise NETWORK_BUSY_BYTES_PER_SECOND, or run: controlplane stop \(name)"
        case .disk: "If this is background traffic, raise DISK_BUSY_BYTES_PER_SECOND, or run: controlplane stop \(name)"
        case .cpu: "If this is software that idles, run: controlplane update \(name) --cpu-busy PERCENT"
        default: limitAdvice(name)
        }
    }

    private static func limitAdvice(_ name: String) -> String {
        "If nothing runs there, run: controlplane stop \(name), or set a maximum runtime: controlplane update \(name) --max-runtime 12h"
    }

    /// Each time that an agent is lost its server's idle time starts afresh: one that comes and goes keeps it on for ever.
    func unstableAgent(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .timed else { return nil }
        let recent = server.agentLosses.filter { now - $0 < TrackedServer.agentLossesCount }
        let spent = recent.first.map { server.record.cost.rate.cost(of: now - $0) } ?? .zero
        return Condition(
            server: server.id, name: "agent_unstable", severity: .warning, isBad: recent.count >= 3 ? true : recent.isEmpty ? false : nil,
            begins: .zero,
            detail:
                "the agent in \(server.record.name) was lost \(recent.count) times within \(TrackedServer.agentLossesCount.inWords), and the idle "
                + "time of the server starts afresh each time; it has cost \(spent) since. Look at the agent's log, or end the agent.",
            over: "the agent in \(server.record.name) reports without gaps.")
    }

    func contestedAgent(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .timed else { return nil }
        return Condition(
            server: server.id, name: "agent_contested", severity: .warning, isBad: server.agentReports.isContested(at: now), begins: .zero,
            detail:
                "more than one agent reports for \(server.record.name): what they call idle does not count. If only one runs in the pod, "
                + "somebody else has its token. Run: controlplane agent-token \(server.record.name)",
            over: "one agent reports for \(server.record.name).")
    }
}

extension TrackedServer {
    /// Losses of its agent within this time are counted.
    static let agentLossesCount = Duration.seconds(3600)
}
