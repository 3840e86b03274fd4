package import Fleet

/// An agent that wants a token of its own, and what is known of the pod it names.
package struct EnrollmentClaim: Hashable, Sendable {
    /// The pod by its own word. Its id is public, so this proves nothing.
    package var server: ServerID
    /// Different for every process of an agent.
    package var instance: String
    /// `nil`: the account has no such server yet.
    package var kind: ServerKind?
    /// Another agent of this pod reported within the last minute.
    package var hasLiveAgent: Bool

    package init(server: ServerID, instance: String, kind: ServerKind?, hasLiveAgent: Bool) {
        (self.server, self.instance, self.kind, self.hasLiveAgent) = (server, instance, kind, hasLiveAgent)
    }
}

/// Decides whether an agent gets a token. Pure.
///
/// A forged "busy" only costs money, a forged "quiet" stops work. So a token that two agents use is refused for good.
package enum EnrollmentRules {
    package enum Verdict: Hashable, Sendable {
        /// The agent gets a token; the enrollment as it is from now on.
        case accepted(AgentEnrollment)
        /// It may be accepted later, and why not yet.
        case wait(String)
        case refused(String)
        /// Two agents use it: refused from now on, and the pod that is affected.
        case reused(AgentEnrollment, String)
    }

    /// For how long a token that is bound to no pod can be used first.
    package static let firstUseWithin = Duration.seconds(3600)

    private static let leastBetweenUses = Duration.seconds(1)

    /// - Parameter enrollment: with the pod of its deploy, where that is known.
    package static func verdict(_ enrollment: AgentEnrollment, _ claim: EnrollmentClaim, at now: Timestamp) -> Verdict {
        if enrollment.reusedAt != nil { return .refused("two agents used this enrollment token; create another one") }
        if enrollment.usedAt == nil, now >= enrollment.expiresAt {
            return .refused("this enrollment token has expired; create another one with controlplane agent-enroll")
        }
        if enrollment.server == nil, enrollment.deployment != nil { return .wait("RunPod has not returned the id of this pod yet") }
        if let server = enrollment.server, server != claim.server {  // guard: F81_anotherPodsToken
            return .reused(ended(enrollment, at: now), "\(claim.server) used the enrollment token of \(server)")
        }
        guard let kind = claim.kind else { return .wait("the account has no pod \(claim.server) yet") }
        guard kind == .timed else { return .refused("\(claim.server) is an endpoint: only pods have agents") }
        if enrollment.server == nil, claim.hasLiveAgent {
            return .refused("\(claim.server) has an agent already; end it, or create a token that is bound to this pod")
        }
        // A process that comes back after another one: both are alive.
        if let place = enrollment.instances.firstIndex(of: claim.instance), place != enrollment.instances.count - 1 {
            return .reused(ended(enrollment, at: now), "two agents use the enrollment token of \(claim.server)")
        }
        // A restarted agent waits until its predecessor is silent; somebody else who has the token never takes a living agent's place.
        if claim.hasLiveAgent, let last = enrollment.instances.last, last != claim.instance {  // guard: F81_aLivingAgentKeeps
            return .wait("the agent of \(claim.server) still reports; another one is accepted when it has been silent for a minute")
        }
        // Each use writes a token and an event. An agent whose response was lost waits longer than this.
        if let last = enrollment.usedAt, (Duration.zero..<leastBetweenUses).contains(now - last) {
            return .wait("this enrollment token was used less than a second ago")
        }
        return .accepted(used(enrollment, by: claim, at: now))
    }

    private static func used(_ enrollment: AgentEnrollment, by claim: EnrollmentClaim, at now: Timestamp) -> AgentEnrollment {
        var used = enrollment
        used.server = claim.server
        used.usedAt = now
        if used.instances.last != claim.instance { used.instances.append(claim.instance) }
        used.instances = Array(used.instances.suffix(AgentEnrollment.mostInstances))
        return used
    }

    private static func ended(_ enrollment: AgentEnrollment, at now: Timestamp) -> AgentEnrollment {
        var ended = enrollment
        ended.reusedAt = now
        return ended
    }
}
