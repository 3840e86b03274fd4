package import Fleet

/// Decides whether the agent stops its own pod because the control plane is gone. Pure.
///
/// Two conditions must hold: the control plane was silent for longer than a limit, and this agent measured the pod idle for its whole
/// timeout, in this run and after a boot grace. It is disarmed until the control plane or the pod's owner allows stops.
package struct DeadManSwitch: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
        /// It may not stop the pod, and why.
        case disarmed(String)
        /// It may stop the pod, but not yet, and why.
        case waits(String)
        case stop(idleSince: Timestamp)
    }

    /// Set by the pod's owner; `nil`: the control plane's latest.
    package var ownTimeout: IdleTimeout?
    /// Silence of the control plane, set by the pod's owner; `nil`: the control plane's latest.
    package var ownLimit: Duration?
    /// Time after the agent's start in which it never stops the pod.
    package var bootGrace: Duration

    package init(ownTimeout: IdleTimeout? = nil, ownLimit: Duration? = nil, bootGrace: Duration = .seconds(300)) {
        self.ownTimeout = ownTimeout
        self.ownLimit = ownLimit
        self.bootGrace = bootGrace
    }

    /// Used when only the pod's owner allowed stops.
    static let defaultLimit = Duration.seconds(900)

    /// - Parameters:
    ///   - startedAt: of this process.
    ///   - lastContactAt: of the control plane's latest response; `startedAt`: none yet.
    ///   - idleSince: by the agent's own signals; `nil` while any is busy or unknown.
    ///   - sparseTimeout: the longer timeout after short bursts, of which measurements may have missed some; `nil`: none.
    ///   - everyBurstSince: since then no measurement missed a burst, so the usual timeout is enough from there.
    package func verdict(
        startedAt: Timestamp, lastContactAt: Timestamp, instructions: AgentInstructions?, idleSince: Timestamp?,
        sparseTimeout: Duration? = nil, everyBurstSince: Timestamp? = nil, at now: Timestamp
    ) -> Verdict {
        if let instructions, !instructions.mayStopItself { return .disarmed("the control plane does not allow a stop of this pod") }
        if let instructions, IdleTimeout(seconds: instructions.idleTimeoutSeconds) == .never {
            return .disarmed("the control plane turned the idle timeout of this pod off")
        }
        let instructions = instructions?.bounded().instructions
        guard let timeout = ownTimeout ?? instructions.map({ IdleTimeout(seconds: $0.idleTimeoutSeconds) }) else {
            return .disarmed("the control plane has not allowed a stop of this pod yet")
        }
        guard case .after(let usual) = timeout else { return .disarmed("the idle timeout is off") }
        let limit = ownLimit ?? instructions.map { .seconds($0.deadManSeconds) } ?? DeadManSwitch.defaultLimit
        if now - lastContactAt < limit { return .waits("the control plane responded \((now - lastContactAt).wholeSeconds) s ago") }
        if now - startedAt < bootGrace { return .waits("the agent started \((now - startedAt).wholeSeconds) s ago") }
        guard let idleSince else { return .waits("a signal is busy or unknown") }  // guard: F18_aBusy
        let since = [idleSince, instructions?.heldUntil ?? .distantPast].max() ?? idleSince
        let longer = max(usual, sparseTimeout ?? .zero)
        let end = min(since + longer, everyBurstSince.map { max(since, $0) + usual } ?? .distantFuture)
        guard now >= end else {
            return .waits("idle for \(max(0, (now - since).wholeSeconds)) of \((end - since).wholeSeconds) s")
        }
        return .stop(idleSince: since)
    }
}
