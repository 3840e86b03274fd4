public import Fleet

/// Decides whether the agent stops its own pod because nobody else does. Pure.
///
/// It takes both: the control plane silent for longer than a limit, and the pod idle for its whole timeout by what this agent saw
/// itself, in this run, after a grace for booting. It is disarmed until somebody who may said that this server may be stopped.
public struct DeadManSwitch: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
        /// Not its business, and why.
        case disarmed(String)
        case waits(String)
        case stop(idleSince: Timestamp)
    }

    /// The agent's own timeout, given by the pod's owner; `nil`: what the control plane said last.
    public var ownTimeout: IdleTimeout?
    /// The agent's own limit; `nil`: what the control plane said last.
    public var ownLimit: Duration?
    public var bootGrace: Duration

    public init(ownTimeout: IdleTimeout? = nil, ownLimit: Duration? = nil, bootGrace: Duration = .seconds(300)) {
        self.ownTimeout = ownTimeout
        self.ownLimit = ownLimit
        self.bootGrace = bootGrace
    }

    /// Used when only the pod's owner has spoken.
    static let usualLimit = Duration.seconds(900)

    /// - Parameters:
    ///   - startedAt: of this process.
    ///   - lastContactAt: the control plane last answered then; `startedAt` if it never did.
    ///   - idleSince: by the agent's own signals; `nil` while any is busy or unknown.
    ///   - sparseTimeout: what short work demands that single looks met, where looks may have missed more of it.
    ///   - everyBurstSince: since then no look has missed any; quiet from there on is quiet.
    public func verdict(
        startedAt: Timestamp, lastContactAt: Timestamp, instructions: AgentInstructions?, idleSince: Timestamp?,
        sparseTimeout: Duration? = nil, everyBurstSince: Timestamp? = nil, at now: Timestamp
    ) -> Verdict {
        if let instructions, !instructions.mayStopItself { return .disarmed("the control plane said that this pod is not to be stopped") }
        if let instructions, IdleTimeout(seconds: instructions.idleTimeoutSeconds) == .never {
            return .disarmed("the control plane said that this pod's idle timeout is off")
        }
        let instructions = instructions?.bounded().instructions
        guard let timeout = ownTimeout ?? instructions.map({ IdleTimeout(seconds: $0.idleTimeoutSeconds) }) else {
            return .disarmed("the control plane has not yet said that this pod may be stopped")
        }
        guard case .after(let usual) = timeout else { return .disarmed("its idle timeout is off") }
        let limit = ownLimit ?? instructions.map { .seconds($0.deadManSeconds) } ?? DeadManSwitch.usualLimit
        if now - lastContactAt < limit { return .waits("the control plane was heard \((now - lastContactAt).wholeSeconds) s ago") }
        if now - startedAt < bootGrace { return .waits("it started \((now - startedAt).wholeSeconds) s ago") }
        guard let idleSince else { return .waits("it is at work, or that is not known") }  // guard: F18_aBusy
        let since = [idleSince, instructions?.heldUntil ?? .distantPast].max() ?? idleSince
        let longer = max(usual, sparseTimeout ?? .zero)
        let end = min(since + longer, everyBurstSince.map { max(since, $0) + usual } ?? .distantFuture)
        guard now >= end else {
            return .waits("idle for \(max(0, (now - since).wholeSeconds)) of \((end - since).wholeSeconds) s")
        }
        return .stop(idleSince: since)
    }
}
