import Fleet
import Testing

@testable import Policy

/// Who gets the token of an agent. A wrong "yes" lets somebody report a busy pod as quiet.
@Suite struct EnrollmentRulesTests {
    private static let now = Timestamp(secondsSinceEpoch: 1_800_000_000)

    private func enrollment(
        server: String? = nil, deployment: String? = nil, usedBy instances: [String] = [], expiresIn seconds: Int = 3600,
        isReused: Bool = false
    ) -> AgentEnrollment {
        AgentEnrollment(
            name: "e-1", digest: [UInt8](repeating: 1, count: 32), server: server.flatMap { ServerID($0) },
            deployment: deployment.map { DeploymentID($0) }, createdAt: Self.now, createdBy: .token("ann"),
            expiresAt: Self.now + .seconds(seconds), usedAt: instances.isEmpty ? nil : Self.now - .seconds(10), instances: instances,
            reusedAt: isReused ? Self.now : nil)
    }

    private func verdict(
        _ enrollment: AgentEnrollment, as instance: String = "b", of server: String = "pod1", kind: ServerKind? = .timed,
        isLive: Bool = false, after seconds: Int = 0
    ) -> EnrollmentRules.Verdict {
        guard let server = ServerID(server) else { return .wait("no id") }
        return EnrollmentRules.verdict(
            enrollment, EnrollmentClaim(server: server, instance: instance, kind: kind, hasLiveAgent: isLive),
            at: Self.now + .seconds(seconds))
    }

    @Test func theFirstUseBindsTheTokenToItsPod() {
        guard case .accepted(let used) = verdict(enrollment()) else {
            Issue.record("refused")
            return
        }
        #expect(used.server?.text == "pod1" && used.usedAt == Self.now && used.instances == ["b"])
    }

    @Test func aRestartedAgentOfTheSamePodEnrollsAgain() {
        guard case .accepted(let used) = verdict(enrollment(server: "pod1", usedBy: ["a"], expiresIn: -1)) else {
            Issue.record("refused")
            return
        }
        #expect(used.instances == ["a", "b"])
        guard case .wait = verdict(used, isLive: true) else {
            Issue.record("each use writes an event, so it has a limit")
            return
        }
        guard case .accepted(let again) = verdict(used, isLive: true, after: 2) else {
            Issue.record("a lost response is not repeated")
            return
        }
        #expect(again.instances == ["a", "b"])
    }

    /// A stolen token does not take the place of an agent that reports.
    @Test func F81_aLivingAgentKeepsItsPlace() {
        let used = enrollment(server: "pod1", usedBy: ["a"])
        guard case .wait(let why) = verdict(used, as: "thief", isLive: true) else {
            Issue.record("accepted")
            return
        }
        #expect(why.contains("still reports"))
        guard case .accepted = verdict(used, as: "thief", isLive: false) else {
            Issue.record("a restarted agent is not accepted")
            return
        }
    }

    @Test func onlyTheLatestProcessesAreRemembered() {
        let many = (0..<AgentEnrollment.mostInstances).map { "\($0)" }
        guard case .accepted(let used) = verdict(enrollment(server: "pod1", usedBy: many)) else {
            Issue.record("refused")
            return
        }
        #expect(used.instances.count == AgentEnrollment.mostInstances && used.instances.last == "b")
    }

    @Test func F81_anotherPodsTokenIsRefusedForGood() {
        guard case .reused(let ended, let why) = verdict(enrollment(server: "pod1"), of: "pod2") else {
            Issue.record("accepted")
            return
        }
        #expect(ended.reusedAt == Self.now && why.contains("pod2"))
        guard case .refused = verdict(ended) else {
            Issue.record("the pod's own agent goes on with a token that somebody else has")
            return
        }
    }

    /// A process that ended never comes back, so the other one lives too.
    @Test func F81_twoAgentsThatAlternateAreRefused() {
        guard case .reused = verdict(enrollment(server: "pod1", usedBy: ["a", "b", "c"]), as: "a") else {
            Issue.record("accepted")
            return
        }
    }

    @Test func refusesAndWaitsWithoutBindingTheToken() {
        let refused: [EnrollmentRules.Verdict] = [
            verdict(enrollment(expiresIn: 0)), verdict(enrollment(expiresIn: -1)), verdict(enrollment(), kind: .serverless),
            verdict(enrollment(), isLive: true), verdict(enrollment(isReused: true)),
        ]
        for verdict in refused {
            guard case .refused(let why) = verdict else {
                Issue.record("\(verdict)")
                continue
            }
            #expect(!why.isEmpty)
        }
        for verdict in [
            verdict(enrollment(deployment: "dep-1")), verdict(enrollment(), kind: nil), verdict(enrollment(server: "pod1"), kind: nil),
        ] {
            guard case .wait = verdict else {
                Issue.record("\(verdict)")
                continue
            }
        }
    }
}
