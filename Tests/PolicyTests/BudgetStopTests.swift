import Fleet
import Policy
import Testing

/// What a reached budget does to one server: a pod that is quiet since 0, with an idle timeout of a day.
@Suite struct BudgetStopTests {
    static func idle(from: Int64 = 0, timeoutOffFrom: Int64? = nil) -> BudgetStop.Idle {
        .init(budget: "team", from: at(from), timeoutOffFrom: timeoutOffFrom.map { at($0) })
    }

    static func pod(
        _ stop: BudgetStop? = BudgetStop(idle: idle()), warnedAt: Timestamp? = nil, _ change: (inout Case) -> Void = { _ in }
    ) -> Case {
        .with { pod in
            pod.rules.timeout = .after(.seconds(86_400))
            pod.rules.budget = stop
            pod.subject.warnedAt = warnedAt
            change(&pod)
        }
    }

    static let busyToo = BudgetStop(idle: idle(), busy: .init(budget: "team", from: at(600), after: .seconds(600)))
    static let idleStop = Verdict.Outcome.stop(.budget(name: "team"))
    static let busyStop = Verdict.Outcome.stop(.budget(name: "team", busyAfter: .seconds(600)))

    @Test func stopsAnIdleServerAfterAMinuteWithoutAWarning() {
        #expect(Self.pod().verdict(at: 59).outcome == .keep)
        #expect(Self.pod().verdict(at: 59).deadline == at(60))
        #expect(Self.pod().verdict(at: 60).outcome == Self.idleStop)
        #expect(Self.pod().verdict(at: 60).reasons.first == .budgetReached(name: "team"))
        #expect(Self.pod(nil).verdict(at: 60).outcome == .keep)
    }

    @Test func aStopThatABudgetAsksForIsExplainedByTheBudget() {
        let verdict = Self.pod(BudgetStop(idle: Self.idle(from: 300))).verdict(at: 120)
        #expect(verdict.deadline == at(300))
        let texts = verdict.reasons.map { $0.text(TextContext(now: at(120))) }
        #expect(texts == ["the budget team is reached", "idle for 2 min (timeout 1 d)"])
        #expect(Self.pod(nil).verdict(at: 120).reasons.map(\.code) == [.idle])
    }

    @Test func aTimeoutThatIsOffHasANoticeOfItsOwn() {
        let off = Self.pod(BudgetStop(idle: Self.idle(from: 0, timeoutOffFrom: 300))) { $0.rules.timeout = .never }
        #expect(off.verdict(at: 299).outcome == .keep)
        #expect(off.verdict(at: 300).outcome == Self.idleStop)
    }

    @Test func quietTimeInWhichPollsMissWorkDoesNotCount() {
        let pod = Self.pod { $0.rules.unseenBefore = at(500) }
        #expect(pod.verdict(at: 559).outcome == .keep)
        #expect(pod.verdict(at: 560).outcome == Self.idleStop)
    }

    /// The stop is decided while the pod is idle; then it is busy, and the busy stop is due without having been announced.
    @Test func aStopForIdlenessEndsNoWorkThatWasNotWarned() {
        let busy = Self.pod(Self.busyToo) { $0.readings[.gpu] = .busy }
        func why(_ cause: StopCause, _ warning: Notices.Warning?) -> String? {
            Review.with { ($0.pod, $0.warning) = (busy, warning) }.input(at: 602).reasonToCancel(cause, decidedAt: at(600), at: at(602))
        }
        #expect(why(.budget(name: "team"), nil) == "it is busy again")
        #expect(why(.budget(name: "team"), .init(at: at(480), isOfMaximumRuntime: true)) == nil)
        #expect(why(.budget(name: "team", busyAfter: .seconds(600)), nil) == nil)
    }

    @Test func waitsForItsMoment() {
        let later = Self.pod(BudgetStop(idle: Self.idle(from: 300)))
        #expect(later.verdict(at: 299).outcome == .keep)
        #expect(later.verdict(at: 300).outcome == Self.idleStop)
    }

    static let kept: [(String, Case)] = [
        ("busy", pod { $0.readings[.gpu] = .busy }), ("unknown", pod { $0.readings[.cpu] = .unknown }),
        ("unmanaged", pod { $0.subject.ownership = .watched }), ("locked", pod { $0.subject.isLocked = true }),
        ("protected", pod { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(0)) }),
        ("leased", pod { $0.subject.holds.lease = Lease(until: at(5000), holder: .token("ann")) }),
        ("postponed", pod { $0.subject.holds.extension = Postponement(until: at(5000), by: .token("ann")) }),
        ("without storage", pod { $0.subject.storage = .none }), ("timeout off", pod { $0.rules.timeout = .never }),
        ("automatic stops off", pod { $0.rules.isEnabled = false }), ("beside another control plane", pod { $0.rules.standsBack = true }),
        ("unreadable", pod { $0.subject.unreadable = ["locked"] }),
        (
            "leased, busy ones stop too",
            pod(busyToo, warnedAt: at(0)) { $0.subject.holds.lease = Lease(until: at(5000), holder: .token("ann")) }
        ),
        (
            "protected, busy ones stop too",
            pod(busyToo, warnedAt: at(0)) { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(0)) }
        ),
        (
            "postponed and busy, busy ones stop too",
            pod(busyToo, warnedAt: at(0)) {
                $0.readings[.gpu] = .busy
                $0.subject.holds.extension = Postponement(until: at(5000), by: .token("ann"))
            }
        ),
    ]

    @Test(arguments: kept) func keeps(why: String, pod: Case) {
        #expect(pod.verdict(at: 1000).outcome == .keep, "\(why)")
    }

    @Test func aTimeoutThatIsOffHoldsOnlyWhereTheBudgetSaysSo() {
        let pod = Self.pod(BudgetStop(idle: Self.idle(timeoutOffFrom: 0))) { $0.rules.timeout = .never }
        #expect(pod.verdict(at: 60).outcome == Self.idleStop)
    }

    @Test func stopsABusyServerAfterItsTimeAndAWarning() {
        let unwarned = Self.pod(Self.busyToo) { $0.readings[.gpu] = .busy }
        #expect(unwarned.verdict(at: 479).outcome == .keep)
        #expect(unwarned.verdict(at: 480).outcome == .warn(.budget(name: "team", busyAfter: .seconds(600))))
        let warned = Self.pod(Self.busyToo, warnedAt: at(480)) { $0.readings[.gpu] = .busy }
        #expect(warned.verdict(at: 599).outcome == .keep)
        #expect(warned.verdict(at: 600).outcome == Self.busyStop)
        let unknown = Self.pod(Self.busyToo, warnedAt: at(480)) { $0.readings[.gpu] = .unknown }
        #expect(unknown.verdict(at: 600).outcome == Self.busyStop, "unknown counts as busy")
    }

    @Test func theEarlierStopWins() {
        let soon = Self.pod(BudgetStop(idle: Self.idle(from: 5000)), warnedAt: at(480)) { $0.rules.timeout = .after(.seconds(600)) }
        #expect(soon.verdict(at: 600).outcome == .stop(.idle(since: at(0), timeout: .seconds(600))))
    }

    @Test func shortWorkBetweenPollsNeedsALongerSilence() throws {
        let sparse = SparseWork(bursts: 20, watchedSeconds: 86_400, countedUntil: at(0))
        var rules = IdleRules(timeout: .after(.seconds(86_400)))
        rules.sparseWork = sparse
        let needed = try #require(rules.bursts.timeout(after: sparse))
        let pod = Self.pod { $0.rules.sparseWork = sparse }
        #expect(needed > .seconds(60))
        #expect(pod.verdict(at: needed.wholeSeconds - 5).outcome == .keep)
        #expect(pod.verdict(at: needed.wholeSeconds + 1).outcome == Self.idleStop)
    }
}
