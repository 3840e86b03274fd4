import Fleet
import Policy
import Testing

/// What a person was promised, against each cause of a stop. The pod of `Case` is due at +600 s for being idle.
@Suite struct PromisePolicyTests {
    private static let person = Actor.token("ann")

    /// A cause of an automatic stop that is due at +600 s, and only that.
    enum Cause: String, CaseIterable, Sendable {
        case idle, runtimeWhileIdle, runtimeWhileBusy, runtimeWhileBooting

        var pod: Case {
            .with { pod in
                switch self {
                case .idle: break
                case .runtimeWhileIdle:
                    pod.rules.maximumRuntime = .seconds(86_400 + 600)
                    pod.rules.timeout = .never
                case .runtimeWhileBusy:
                    pod.rules.maximumRuntime = .seconds(86_400 + 600)
                    pod.readings = [.gpu: .busy, .cpu: .busy]
                case .runtimeWhileBooting:
                    pod.rules.maximumRuntime = .seconds(600)
                    (pod.subject.phase, pod.subject.runningSince, pod.subject.bootingSince) = (.starting, nil, at(0))
                }
            }
        }
    }

    enum Hold: String, CaseIterable, Sendable { case none, protection, endlessProtection, postponement, lease }

    /// When a pod that is due at +600 s is stopped with a hold until +1000 s; `nil`: never.
    private static func stop(_ cause: Cause, _ hold: Hold) -> Int64? {
        switch (hold, cause) {
        case (.none, _): 600
        case (.endlessProtection, _): nil
        case (.protection, _), (.postponement, _): 1000
        case (.lease, .idle): 1600
        case (.lease, _): 600
        }
    }

    @Test(arguments: Cause.allCases, Hold.allCases) func F55_everyHoldAgainstEveryCause(cause: Cause, hold: Hold) {
        var pod = cause.pod
        switch hold {
        case .none: break
        case .protection: pod.subject.holds.protection = Protection(until: at(1000), owner: Self.person, since: at(0))
        case .endlessProtection: pod.subject.holds.protection = Protection(owner: Self.person, since: at(0))
        case .postponement: pod.subject.holds.extension = Postponement(until: at(1000), by: Self.person)
        case .lease: pod.subject.holds.lease = Lease(until: at(1000), holder: Self.person)
        }
        let expected = Self.stop(cause, hold)
        for moment in [599, 600, 999, 1000, 1599, 1600, 9000] as [Int64] {
            let isStopped = if case .stop = pod.verdict(at: moment).outcome { true } else { false }
            #expect(isStopped == (expected.map { moment >= $0 } ?? false), "\(cause) \(hold) at \(moment)")
        }
    }

    @Test func workDoesNotEndAPostponement() {
        let busyThenQuiet = Case.with {
            $0.subject.holds.extension = Postponement(until: at(5000), by: Self.person)
            $0.readings = [.gpu: .busy, .cpu: .busy]
        }
        #expect(busyThenQuiet.verdict(at: 4999).outcome == .keep)
        #expect(
            Case.with { $0.subject.holds.extension = Postponement(until: at(5000), by: Self.person) }.verdict(at: 4999).outcome == .keep)
    }

    @Test func aBootingPodIsNeverStoppedForBeingIdle() {
        let booting = Case.with { ($0.subject.phase, $0.subject.bootingSince) = (.provisioning, at(0)) }
        #expect(booting.verdict(at: 1_000_000).outcome == .keep)
        let longLimit = Case.with {
            ($0.subject.phase, $0.subject.bootingSince, $0.rules.maximumRuntime) = (.provisioning, at(0), .seconds(90_000))
        }
        #expect(longLimit.verdict(at: 89_999).outcome == .keep)
        #expect(longLimit.verdict(at: 90_000).outcome == .stop(.maximumRuntime(.seconds(90_000))))
        #expect(longLimit.verdict(at: 600).reasons.contains(.booting))
    }

    /// A limit set on a pod that has run for longer gives its whole warning.
    @Test func F55_aLimitSetLateIsWarnedOfInFull() {
        let late = Case.with {
            $0.rules.maximumRuntime = .seconds(3600)
            $0.readings = [.gpu: .busy, .cpu: .busy]
            $0.subject.warnedAt = nil
        }
        #expect(late.verdict(at: 100).outcome == .warn(.maximumRuntime(.seconds(3600))))
        #expect(late.verdict(at: 100).deadline == at(220))
        let warned = Case.with {
            $0.rules.maximumRuntime = .seconds(3600)
            $0.readings = [.gpu: .busy, .cpu: .busy]
            $0.subject.warnedAt = at(100)
        }
        #expect(warned.verdict(at: 219).outcome == .keep)
        #expect(warned.verdict(at: 220).outcome == .stop(.maximumRuntime(.seconds(3600))))
    }

    @Test func theEndOfARuntimeSaysWhatHoldsItUp() {
        var pod = Cause.runtimeWhileBusy.pod
        #expect(IdlePolicy.runtimeStop(pod.subject, rules: pod.rules) == at(600))
        pod.subject.holds.extension = Postponement(until: at(1000), by: Self.person)
        #expect(IdlePolicy.runtimeStop(pod.subject, rules: pod.rules) == at(1000))
        pod.subject.holds.protection = Protection(owner: Self.person, since: at(0))
        #expect(IdlePolicy.runtimeStop(pod.subject, rules: pod.rules) == nil)
        pod.rules.maximumRuntime = nil
        #expect(IdlePolicy.runtimeEnd(pod.subject, rules: pod.rules) == nil)
    }

    @Test func F56_whatRunPodRefusedIsNotDecidedAgain() {
        let refusal = StopRefusal(allowed: ["restart", "terminate"], phase: .running, runStartedAt: nil, times: 1, until: at(0))
        let refused = Case.with { $0.subject.stopRefusal = refusal }
        #expect(refused.verdict(at: 600).outcome == .keep)
        #expect(refused.verdict(at: 600).reasons.first == .stopNotAllowed(refusal))
        #expect(refusal.text(ProviderName("RunPod")) == "RunPod does not allow a stop (allowed: restart, terminate)")
    }

    @Test func aRefusalEndsWithWhatItWasFor() {
        let refusal = StopRefusal.again(nil, allowed: ["restart"], phase: .running, runStartedAt: at(0), at: at(100))
        func holds(_ allowed: Set<PodAction>?, _ phase: ProviderPhase = .running, _ run: Timestamp? = at(0), _ now: Int64 = 200) -> Bool {
            refusal.holds(allowed, phase: phase, runStartedAt: run, at: at(now))
        }
        #expect(holds([.restart]) && holds([]) && holds([.restart], .running, at(0), 1_000_000))
        #expect(!holds([.stop, .restart]) && !holds(nil))
        #expect(holds([.stop], .running, at(0), 110), "an answer of another replica a moment later")
        #expect(!holds([.restart], .failed) && !holds([.restart], .running, at(50)))
        let second = StopRefusal.again(refusal, allowed: ["restart"], phase: .running, runStartedAt: at(0), at: at(200))
        #expect(second.times == 2 && second.until == at(260))
        #expect(StopRefusal.again(refusal, allowed: [], phase: .failed, runStartedAt: at(0), at: at(200)).times == 1)
    }
}
