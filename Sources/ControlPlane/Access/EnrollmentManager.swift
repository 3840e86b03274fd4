package import Fleet
import Policy
import Store

/// Creates, lists and revokes enrollment tokens, and exchanges them for the tokens of agents.
package struct EnrollmentManager: Sendable {
    private let tokens: TokenManager
    private let store: FleetStore
    private let fleet: FleetState
    private let journal: Journal
    private let time: any TimeSource

    /// How long an enrollment that was never used is listed after its end.
    private static let listedAfterEnd = Duration.seconds(7 * 86_400)
    /// An agent that reported this recently is alive.
    private static let aliveWithin = Duration.seconds(60)
    private static let lifetimes = 60...30 * 86_400
    private static let retryAfter = Duration.seconds(5)

    init(tokens: TokenManager, store: FleetStore, fleet: FleetState, journal: Journal, time: any TimeSource) {
        (self.tokens, self.store, self.fleet, self.journal, self.time) = (tokens, store, fleet, journal, time)
    }

    /// Every enrollment, the latest first, without secrets.
    package func list() async throws(ControlPlaneError) -> [AgentEnrollment] {
        do { return try await store.credentials.enrollments() } catch { throw .storage("\(error)") }
    }

    /// Creates an enrollment token.
    ///
    /// - Parameters:
    ///   - server: the pod that may use it; `nil`: the first that does, within the lifetime.
    ///   - lifetime: time for its first use, 60 s to 30 days; `nil`: an hour.
    /// - Returns: the secret, which is shown this once, and the enrollment.
    package func create(
        for server: ServerID?, deployment: DeploymentID? = nil, lifetime: Duration? = nil, by actor: Actor
    ) async throws(ControlPlaneError) -> (secret: String, enrollment: AgentEnrollment) {
        if let server {
            guard let known = fleet[server] else { throw .unknownServer(server.text) }
            guard known.record.kind == .timed else { throw .conflict("\(server) is an endpoint: only pods have agents") }
        }
        if let lifetime, !EnrollmentManager.lifetimes.contains(Int(clamping: lifetime.wholeSeconds)) {
            throw .invalid(["expires_in_seconds": "must be 60 to 2592000 seconds; you gave \(lifetime.wholeSeconds)"])
        }
        let now = time.wall()
        let secret = TokenAuthority.enrollmentSecret()
        let digest = TokenAuthority.digest(of: secret)
        let name = "e-" + Hexadecimal.text(of: digest.prefix(4))
        let enrollment = AgentEnrollment(
            name: name, digest: digest, server: server, deployment: deployment, createdAt: now, createdBy: actor,
            expiresAt: now + (lifetime ?? EnrollmentRules.firstUseWithin))
        let whose = server.flatMap { fleet[$0]?.record.name }.map { "the agent of \($0)" } ?? deployment.map { "the pod of deploy \($0)" }
        let event = Event(
            at: time.now(), kind: .settingChanged, server: server, actor: actor,
            summary: "\(actor.displayName) created the enrollment token \(name) for \(whose ?? "the first agent that uses it").")
        do {
            try await journal.record { writer throws(StoreError) in
                try await writer.add(enrollment, forgetting: now - EnrollmentManager.listedAfterEnd, events: [event])
            }
        } catch { throw .storage("\(error)") }
        tokens.enrollments.forget()
        return (secret, enrollment)
    }

    /// Deletes an enrollment token, and revokes the token of the agent that used it.
    package func revoke(_ name: String, by actor: Actor) async throws(ControlPlaneError) {
        guard let enrollment = try await list().first(where: { $0.name == name }) else { throw .notFound(.enrollment, name) }
        let event = Event(
            at: time.now(), kind: .settingChanged, server: enrollment.server, actor: actor,
            summary: "\(actor.displayName) revoked the enrollment token \(name).")
        let isDone: Bool
        do {
            isDone = try await journal.record { writer throws(StoreError) in try await writer.deleteEnrollment(name, events: [event]) }
        } catch { throw .storage("\(error)") }
        tokens.enrollments.forget()
        guard isDone else { throw .notFound(.enrollment, name) }
        guard enrollment.usedAt != nil, let server = enrollment.server else { return }
        do { try await tokens.revoke("agent:\(server)", by: actor) } catch {
            // Its agent's token may be revoked already.
            if case .notFound = error { return }
            throw error
        }
    }

    // MARK: Exchange

    private enum Outcome: Sendable {
        case token(ServerID)
        case wait(String)
        case refused(String)
        case reused(ServerID?, String)
    }

    /// The answer to an agent.
    package enum Answer: Sendable {
        /// The secret of the token for its reports.
        case token(String)
        /// To be tried again after this time, and why.
        case wait(String, Duration)
        case refused(String)
        /// There is no such enrollment token.
        case unknown
    }

    /// Exchanges an enrollment token for the token of one pod's agent. The previous token of that pod's agent is revoked.
    ///
    /// - Parameters:
    ///   - server: the pod, by the agent's word.
    ///   - instance: different for every process of an agent.
    package func exchange(_ secret: String, server: ServerID, instance: String) async throws(ControlPlaneError) -> Answer {
        let now = time.now()
        let tracked = fleet[server]
        let claim = EnrollmentClaim(
            server: server, instance: instance, kind: tracked.flatMap { $0.record.goneAt == nil ? $0.record.kind : nil },
            // Also while its readings do not count yet, as those of a server that starts.
            hasLiveAgent: tracked?.agentContactAt.map { now - $0 < EnrollmentManager.aliveWithin } ?? false)  // guard: F81_anAgentOfA
        let issued = TokenAuthority.issue(name: "agent:\(server)", scope: .agent, server: server, at: now)
        let (wall, name, digest) = (time.wall(), tracked?.record.name ?? server.text, TokenAuthority.digest(of: secret))
        let outcome: Outcome?
        do {
            // Nobody needs a right to call this: the database's one writer is for tokens that exist.
            guard let known = try await tokens.enrollments.enrollment(digest) else { return .unknown }  // guard: F81_unknownTokens
            if known.reusedAt != nil, case .refused(let why) = EnrollmentRules.verdict(known, claim, at: wall) { return .refused(why) }
            // What is saved and what memory accepts change in the same order.
            outcome = try await journal.inTurn { () async throws(StoreError) -> Outcome? in
                let outcome = try await journal.record { writer throws(StoreError) in
                    try await writer.useEnrollment(digest: digest) { enrollment in
                        EnrollmentManager.use(enrollment, claim, issued.token, name: name, at: wall)
                    }
                }
                if case .token? = outcome { tokens.authority.add(issued.token) }
                if case .reused(let server?, _)? = outcome {
                    _ = tokens.authority.revoke("agent:\(server)", at: wall)
                    fleet.update(server) { $0.distrustAgent(at: now) }
                }
                return outcome
            }
        } catch { throw .storage("\(error)") }
        if case .reused? = outcome {
            tokens.enrollments.forget()
            // A restart must not forget it.
            await journal.write([])
        }
        switch outcome {
        case nil: return .unknown
        case .wait(let why): return .wait(why, EnrollmentManager.retryAfter)
        case .refused(let why): return .refused(why)
        case .token: return .token(issued.secret)
        case .reused(_, let why): return .refused("\(why); it is refused from now on: create another one")
        }
    }

    private static func use(
        _ enrollment: AgentEnrollment, _ claim: EnrollmentClaim, _ token: APIToken, name: String, at now: Timestamp
    ) -> EnrollmentUse<Outcome> {
        switch EnrollmentRules.verdict(enrollment, claim, at: now) {
        case .wait(let why): return EnrollmentUse(.wait(why))
        case .refused(let why): return EnrollmentUse(.refused(why))
        case .accepted(let used):
            let event = Event(
                at: now, kind: .agentEnrolled, server: claim.server, actor: .outside,
                summary: "The agent of \(name) enrolled with \(enrollment.name); its previous token is revoked.")
            return EnrollmentUse(.token(claim.server), changed: used, token: token, events: [event])
        case .reused(let ended, let why):
            let event = Event(
                at: now, kind: .enrollmentReused, severity: .warning, server: enrollment.server, actor: .outside,
                summary: "The enrollment token \(enrollment.name) is refused from now on: \(why). Create another one if this was you.")
            return EnrollmentUse(
                .reused(enrollment.server, why), changed: ended, revoked: enrollment.server.map { "agent:\($0)" }, events: [event])
        }
    }
}
