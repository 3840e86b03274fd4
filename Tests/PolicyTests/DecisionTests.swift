import Fleet
import Policy
import Testing

/// The pod of `Case` for decisions: idle since +0 s, warned at +480 s, due at +600 s.
struct Review {
    var pod = Case()
    var warning: Notices.Warning? = .init(at: at(480), isOfMaximumRuntime: false)
    var keptReportedFor: Timestamp?
    var isRunInDoubt = false

    func input(at seconds: Int64) -> DecisionInput {
        DecisionInput(
            server: pod.subject, history: pod.history(at: seconds), rules: pod.rules, isRunInDoubt: isRunInDoubt, warning: warning,
            keptReportedFor: keptReportedFor)
    }

    func decision(at seconds: Int64) -> Decision { Decision(input(at: seconds), at: at(seconds)) }

    static func with(_ change: (inout Review) -> Void) -> Review {
        var review = Review()
        change(&review)
        return review
    }
}

private let idle = StopCause.idle(since: at(0), timeout: .seconds(600))

@Suite struct DecisionTests {
    /// Warned at 480 s, due at 600 s; some answers are unreadable in part.
    @Test func F88_oneOddAnswerForbidsAStopAndTakesNoWarningBack() {
        func decision(_ phase: ProviderPhase, _ unreadable: [String], oddSince: Int64?, at second: Int64) -> Decision {
            Review.with {
                ($0.pod.subject.phase, $0.pod.subject.unreadable, $0.pod.subject.oddSince) = (phase, unreadable, oddSince.map { at($0) })
            }
            .decision(at: second)
        }
        for (phase, unreadable) in [(ProviderPhase.running, ["locked"]), (.other("unreadable"), [])] {
            for second in [500, 600, 630] as [Int64] {
                let odd = decision(phase, unreadable, oddSince: second - 5, at: second)
                #expect(odd.notices.isEmpty && odd.stop == nil && odd.warning?.at == at(480), "\(second)")
            }
            #expect(decision(phase, unreadable, oddSince: 440, at: 500).warning == nil)
        }
        #expect(decision(.running, [], oddSince: nil, at: 605).stop == idle)
    }

    @Test func anIdleServerIsWarnedOnceAndThenStops() {
        let unwarned = Review.with { $0.warning = nil }
        #expect(unwarned.decision(at: 479).notices.isEmpty)
        #expect(unwarned.decision(at: 479).reviewAt == at(480))
        let warned = unwarned.decision(at: 480)
        #expect(warned.notices == [.warning(idle, deadline: at(600))])
        #expect(warned.warning == .init(at: at(480), isOfMaximumRuntime: false) && warned.reviewAt == at(600))
        #expect(Review().decision(at: 599).notices.isEmpty && Review().decision(at: 599).stop == nil)
        #expect(Review().decision(at: 600).stop == idle)
    }

    @Test func aStopWaitsWhileTheRunIsInDoubt() {
        let doubted = Review.with { $0.isRunInDoubt = true }.decision(at: 600)
        #expect(doubted.stop == nil && doubted.notices.isEmpty)
        #expect(doubted.reviewAt == at(601))
    }

    /// Each changes one thing of a warned pod. The warning stays only while the stop is due and no new warning would come in time.
    static let withdrawals: [(String, Case, Bool)] = [
        ("nothing", .init(), false),
        ("the GPU is busy", .with { $0.readings[.gpu] = .busy }, true),
        ("the GPU is unknown", .with { $0.readings[.gpu] = .unknown }, true),
        ("it is protected", .with { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(500)) }, true),
        ("it is locked", .with { $0.subject.isLocked = true }, true),
        ("the timeout is off", .with { $0.rules.timeout = .never }, true),
        ("the stop is postponed by much", .with { $0.subject.holds.extension = Postponement(until: at(900), by: .token("ann")) }, true),
        ("the stop is postponed by little", .with { $0.subject.holds.extension = Postponement(until: at(660), by: .token("ann")) }, false),
        ("it is about to reach its maximum runtime", .with { $0.rules.maximumRuntime = .seconds(86_400 + 540) }, true),
    ]

    @Test(arguments: withdrawals) func aWarningIsWithdrawnWhenItNoLongerHolds(change: String, pod: Case, isWithdrawn: Bool) {
        let decision = Review.with { $0.pod = pod }.decision(at: 500)
        let withdrawn = decision.notices.contains { if case .warningWithdrawn = $0 { true } else { false } }
        #expect(withdrawn == isWithdrawn, "\(change)")
    }

    @Test func busyDoesNotWithdrawTheWarningOfAMaximumRuntime() {
        let review = Review.with {
            $0.warning?.isOfMaximumRuntime = true
            $0.pod.rules.maximumRuntime = .seconds(86_400 + 600)
            $0.pod.readings = [.gpu: .busy, .cpu: .busy]
        }
        #expect(review.decision(at: 500).notices.isEmpty)
        #expect(review.decision(at: 600).stop == .maximumRuntime(.seconds(87_000)))
    }

    @Test func expiredHoldsEndOnce() {
        let review = Review.with {
            $0.pod.subject.holds = Holds(
                protection: Protection(until: at(100), owner: .token("ann"), since: at(0)),
                lease: Lease(until: at(90), holder: .token("ann")), extension: Postponement(until: at(80), by: .token("ann")))
        }
        let decision = review.decision(at: 500)
        #expect(decision.expired == [.protection, .lease, .extension])
        #expect(decision.notices.count == 3 && decision.warning != nil)
        let early = review.decision(at: 79)
        #expect(early.expired.isEmpty)
    }

    @Test func whatKeepsAnIdleServerOnIsReportedOncePerIdleTime() {
        let kept = Review.with { ($0.pod.subject.isLocked, $0.warning) = (true, nil) }
        #expect(kept.decision(at: 599).notices.isEmpty)
        #expect(kept.decision(at: 599).reviewAt == at(600))
        let decision = kept.decision(at: 600)
        #expect(decision.notices == [.kept(idleSince: at(0), .locked)])
        #expect(decision.keptReportedFor == at(0))
        #expect(
            Review.with { ($0.pod.subject.isLocked, $0.warning, $0.keptReportedFor) = (true, nil, at(0)) }.decision(at: 700).notices == [])
    }

    // MARK: Cancelling

    /// Each changes one thing of a pod whose stop is decided at 600 s.
    static let changes: [(String, Case, Bool, Bool)] = [
        ("nothing", .init(), false, false),
        ("the GPU is busy", .with { $0.readings[.gpu] = .busy }, true, false),
        ("it is protected since", .with { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(601)) }, true, true),
        ("it was protected before", .with { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(1)) }, true, false),
        (
            "its protection has expired",
            .with { $0.subject.holds.protection = Protection(until: at(2), owner: .token("ann"), since: at(1)) }, false, false
        ),
        ("it is locked", .with { $0.subject.isLocked = true }, true, true),
        ("it is released", .with { $0.subject.ownership = .watched }, true, true),
        ("the stop is postponed", .with { $0.subject.holds.extension = Postponement(until: at(900), by: .token("ann")) }, true, false),
        ("auto-stop is off", .with { $0.rules.isEnabled = false }, true, false),
        ("a stop would lose data", .with { $0.subject.storage = .none }, true, false),
    ]

    @Test(arguments: changes) func aDecidedStopIsCanceledByWhatWouldPreventIt(
        change: String, pod: Case, cancelsAutomatic: Bool, cancelsRequested: Bool
    ) {
        let input = Review.with { ($0.pod, $0.warning) = (pod, nil) }.input(at: 602)
        #expect((input.reasonToCancel(idle, decidedAt: at(600), at: at(602)) != nil) == cancelsAutomatic, "\(change)")
        let requested = StopCause.requested(by: .token("bob"))
        #expect((input.reasonToCancel(requested, decidedAt: at(600), at: at(602)) != nil) == cancelsRequested, "\(change)")
    }

    /// Each changes one thing of a pod that only its signals keep on.
    static let keepers: [(String, Case, Bool)] = [
        ("nothing", .init(), true),
        ("the GPU is busy", .with { $0.readings[.gpu] = .busy }, true),
        ("the stop is postponed", .with { $0.subject.holds.extension = Postponement(until: at(900), by: .token("ann")) }, true),
        ("it is protected", .with { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(0)) }, false),
        (
            "its protection has expired",
            .with { $0.subject.holds.protection = Protection(until: at(1), owner: .token("ann"), since: at(0)) }, true
        ),
        ("it has a lease", .with { $0.subject.holds.lease = Lease(until: at(900), holder: .token("ann")) }, false),
        ("it is locked", .with { $0.subject.isLocked = true }, false),
        ("it is unmanaged", .with { $0.subject.ownership = .watched }, false),
        ("a cluster manages it", .with { $0.subject.managedBy = "cluster" }, false),
        ("auto-stop is off", .with { $0.rules.isEnabled = false }, false),
        ("its timeout is off", .with { $0.rules.timeout = .never }, false),
        (
            "it is an endpoint with a worker",
            .with { ($0.subject.kind, $0.subject.workers) = (.serverless, WorkerLimits(min: 1, max: 1)) }, true
        ),
        (
            "it is an endpoint without workers",
            .with { ($0.subject.kind, $0.subject.workers) = (.serverless, WorkerLimits(min: 0, max: 1)) }, false
        ),
    ]

    @Test(arguments: keepers) func onlySignalsKeepAServerOnThatNothingElseKeeps(change: String, pod: Case, isKeptBySignals: Bool) {
        #expect(Review.with { $0.pod = pod }.input(at: 500).isKeptBySignals(at: at(500)) == isKeptBySignals, "\(change)")
    }

    // MARK: Texts

    @Test func aWarningSaysWhatHappensAndWhatPreventsIt() throws {
        var record = ServerRecord(id: try #require(ServerID("pod")), kind: .timed, name: "sd-api", firstSeenAt: at(0))
        let warning = Decision.Notice.warning(idle, deadline: at(600)).event(for: record, TextContext(now: at(480)), at: at(480))
        #expect(
            warning.summary
                == "sd-api has been idle for 8 min and stops in 2 min unless it becomes busy, is protected, or the stop is postponed.")
        record.hasAdminPolicy = true
        let runtime = Decision.Notice.warning(.maximumRuntime(.seconds(3600)), deadline: at(600)).event(
            for: record, TextContext(now: at(480)), at: at(480))
        #expect(runtime.about == .adminRuntimeLimit && runtime.summary.hasSuffix("unless it is protected or an admin postpones the stop."))
    }
}

/// The rules in force for one server.
@Suite struct RulesInForceTests {
    private static let defaults = IdleRules(timeout: .after(.seconds(600)), timeoutChangedAt: at(0))
    /// Short work twice an hour: the timeout becomes longer than ten minutes.
    private static let sparse: SparseWork = {
        var work = SparseWork()
        (work.bursts, work.watchedSeconds) = (10, 18_000)
        return work
    }()

    private func rules(everyBurstSince: Timestamp? = nil, _ change: (inout ServerRecord) -> Void) throws -> IdleRules {
        var record = ServerRecord(id: try #require(ServerID("pod")), kind: .timed, name: "pod", firstSeenAt: at(0))
        change(&record)
        return Self.defaults.inForce(for: record, everyBurstSince: everyBurstSince)
    }

    @Test func aServerHasTheDefaultsUnlessItHasRulesOfItsOwn() throws {
        #expect(try rules { _ in } == Self.defaults.with { $0.sparseWork = SparseWork() })
        let own = try rules { ($0.idleTimeout, $0.timeoutChangedAt, $0.maxRuntime) = (.after(.seconds(60)), at(5), .seconds(7200)) }
        #expect(own.timeout == .after(.seconds(60)) && own.timeoutChangedAt == at(5) && own.maximumRuntime == .seconds(7200))
    }

    @Test func shortWorkMakesTheTimeoutLongerUnlessAnAgentSeesAllOfIt() throws {
        let longer = try rules { $0.sparseWork = Self.sparse }
        guard case .after(let timeout) = longer.effectiveTimeout else { throw Unexpected() }
        #expect(timeout > .seconds(600))
        let seen = try rules(everyBurstSince: at(100)) { $0.sparseWork = Self.sparse }
        #expect(
            seen.effectiveTimeout == .after(.seconds(600)) && seen.timeoutChangedAt == at(100), "quiet counts from when the agent saw all")
        #expect(seen.unseenBefore == at(100))
        // A timeout that a budget or schedule puts in place of `off` counts from there too.
        let off = try rules(everyBurstSince: at(100)) { ($0.sparseWork, $0.idleTimeout) = (Self.sparse, .never) }
        #expect(off.effectiveTimeout == .never && off.unseenBefore == at(100))
        // Idle for nearly the longer timeout: the agent makes it stop no later.
        let late = try rules(everyBurstSince: at(0) + timeout - .seconds(10)) { ($0.sparseWork, $0.idleSince) = (Self.sparse, at(0)) }
        #expect(late.effectiveTimeout == .after(timeout))
    }

    private struct Unexpected: Error {}
}

extension IdleRules {
    fileprivate func with(_ change: (inout IdleRules) -> Void) -> IdleRules {
        var rules = self
        change(&rules)
        return rules
    }
}
