import Fleet
import Policy
import Testing

/// What schedules change in the decision, row by row of the table in docs/SCHEDULES.md. The pod of `Case` is idle since +0 s and due at +600 s.
@Suite struct ScheduledModeTests {
    private static func mode(
        _ mode: ScheduledMode.Mode, since: Int64 = -3600, until: Int64 = 3600, countsFrom: Int64? = nil, isOverride: Bool = false
    ) -> ScheduledMode {
        ScheduledMode(
            mode: mode, why: "schedule office (daily 08:00-18:00 keep_on)", since: at(since), until: at(until),
            countsFrom: at(countsFrom ?? since), isOverride: isOverride)
    }

    private static let off = ScheduledMode.Mode.stopUnlessBusy(after: .seconds(300))
    private static let stopped = Verdict.Outcome.stop(.idle(since: at(0), timeout: .seconds(300)))

    private static func scheduled(_ schedule: ScheduledMode, _ change: (inout Case) -> Void = { _ in }) -> Case {
        Case.with {
            $0.rules.schedule = schedule
            $0.subject.warnedAt = at(180)
            change(&$0)
        }
    }

    /// Each row keeps a server on that a schedule wants off.
    static let stronger: [(String, Case)] = [
        ("1: it is locked", scheduled(mode(off)) { $0.subject.isLocked = true }),
        ("1: it is unmanaged", scheduled(mode(off)) { $0.subject.ownership = .watched }),
        ("1: a stop would lose data", scheduled(mode(off)) { $0.subject.storage = .none }),
        ("1: whether it would is unknown", scheduled(mode(off)) { $0.subject.storage = .unknown }),
        ("3: it is protected", scheduled(mode(off)) { $0.subject.holds.protection = Protection(owner: .token("ann"), since: at(0)) }),
        ("3: it has a lease", scheduled(mode(off)) { $0.subject.holds.lease = Lease(until: at(900), holder: .token("ann")) }),
        ("3: its stop is postponed", scheduled(mode(off)) { $0.subject.holds.extension = Postponement(until: at(900), by: .token("ann")) }),
        ("4: it is busy", scheduled(mode(off)) { $0.readings[.gpu] = .busy }),
        ("4: a signal is unknown", scheduled(mode(off)) { $0.readings[.cpu] = .unknown }),
        ("auto-stop is off", scheduled(mode(off)) { $0.rules.isEnabled = false }),
    ]

    @Test(arguments: stronger) func aScheduleStopsNothingAgainstAStrongerReason(row: String, pod: Case) {
        #expect(pod.verdict(at: 500).outcome == .keep, "\(row)")
    }

    @Test func offStopsAnIdleServerSoonerAndNamesTheRule() {
        let pod = Self.scheduled(Self.mode(Self.off))
        #expect(pod.verdict(at: 299).outcome == .keep && pod.verdict(at: 299).deadline == at(300))
        #expect(pod.verdict(at: 300).outcome == Self.stopped)
        #expect(pod.verdict(at: 200).reasons.contains { $0.code == .scheduledOff && "\($0)".contains("schedule office") })
    }

    @Test func offNeverLengthensATimeoutAndNeverGoesBelowAMinute() {
        let own = Self.scheduled(Self.mode(Self.off)) {
            ($0.rules.timeout, $0.subject.warnedAt) = (.after(.seconds(120)), at(60))
        }
        #expect(own.verdict(at: 120).outcome == .stop(.idle(since: at(0), timeout: .seconds(120))))
        let short = Self.scheduled(Self.mode(.stopUnlessBusy(after: .seconds(1)))) { $0.subject.warnedAt = at(30) }
        #expect(
            short.verdict(at: 59).outcome == .keep && short.verdict(at: 60).outcome == .stop(.idle(since: at(0), timeout: .seconds(60))))
    }

    /// A timeout that is off for one server is weaker than a schedule for it.
    @Test func offAppliesToAServerWhoseTimeoutIsOff() {
        #expect(Self.scheduled(Self.mode(Self.off)) { $0.rules.timeout = .never }.verdict(at: 300).outcome == Self.stopped)
    }

    @Test func offGivesItsTimeInFullFromItsEdge() {
        let edge = Self.scheduled(Self.mode(Self.off, since: 200))
        #expect(edge.verdict(at: 499).outcome == .keep && edge.verdict(at: 500).outcome == Self.stopped)
        // A schedule that was changed at +400 s counts from then.
        let changed = Self.scheduled(Self.mode(Self.off, since: 200, countsFrom: 250))
        #expect(changed.verdict(at: 549).outcome == .keep && changed.verdict(at: 550).outcome == Self.stopped)
    }

    @Test func onKeepsAnIdleServerUntilItsEndAndNoLonger() {
        let pod = Self.scheduled(Self.mode(.keepOn, until: 1000))
        let kept = pod.verdict(at: 999)
        #expect(kept.outcome == .keep && kept.deadline == nil && kept.reasons.first?.code == .scheduledOn && kept.reviewAt == at(1000))
        #expect(pod.verdict(at: 1000).outcome == .stop(.idle(since: at(0), timeout: .seconds(600))))
    }

    /// Row 2: busy or idle, `keep_on` or not.
    @Test func theMaximumRuntimeBeatsKeepOn() {
        let pod = Self.scheduled(Self.mode(.keepOn)) { $0.rules.maximumRuntime = .seconds(86_400 + 600) }
        #expect(pod.verdict(at: 599).outcome == .keep)
        #expect(pod.verdict(at: 600).outcome == .stop(.maximumRuntime(.seconds(87_000))))
    }

    /// Row 5.
    @Test func aReachedBudgetBeatsKeepOn() {
        let pod = Self.scheduled(Self.mode(.keepOn)) {
            $0.rules.budget = BudgetStop(idle: .init(budget: "team", from: at(100)))
            $0.subject.warnedAt = nil
        }
        #expect(pod.verdict(at: 99).outcome == .keep)
        #expect(pod.verdict(at: 100).outcome == .stop(.budget(name: "team")))
    }

    /// Rows 6 and 7.
    @Test func aStartByAUserBeatsAScheduleAndNotAnOverride() {
        let schedule = Self.mode(Self.off, since: 0)
        #expect(schedule.yields(toRunSince: at(0)) && schedule.yields(toRunSince: at(1)) && !schedule.yields(toRunSince: at(-1)))
        #expect(!schedule.yields(toRunSince: nil))
        #expect(!Self.mode(Self.off, since: 0, isOverride: true).yields(toRunSince: at(1)))
        #expect(!Self.mode(.keepOn, since: 0).yields(toRunSince: at(1)))
    }

    /// A mode from before or after its time changes nothing: a review that comes late, or never, stops and keeps nobody.
    @Test(arguments: [(Int64(-900), Int64(300)), (700, 900)]) func aModeAppliesInItsTimeOnly(since: Int64, until: Int64) {
        for mode in [ScheduledMode.Mode.keepOn, Self.off] {
            let pod = Self.scheduled(Self.mode(mode, since: since, until: until)) { $0.subject.warnedAt = at(480) }
            #expect(
                pod.verdict(at: 599).outcome == .keep && pod.verdict(at: 600).outcome == .stop(.idle(since: at(0), timeout: .seconds(600))))
        }
    }

    @Test func aReviewIsAskedForWhenTheScheduleEnds() {
        func decision(_ schedule: ScheduledMode) -> Decision {
            let pod = Self.scheduled(schedule)
            return Decision(DecisionInput(server: pod.subject, history: pod.history(at: 100), rules: pod.rules), at: at(100))
        }
        #expect(decision(Self.mode(.keepOn, until: 150)).reviewAt == at(150))
        #expect(decision(Self.mode(Self.off, until: 130)).reviewAt == at(130))
    }

    @Test func keepOnIsNotTheWorkOfSignals() {
        let pod = Self.scheduled(Self.mode(.keepOn))
        let input = DecisionInput(server: pod.subject, history: pod.history(at: 100), rules: pod.rules)
        #expect(!input.isKeptBySignals(at: at(100)))
    }

    /// A stop that was decided a moment before the window is canceled at its beginning.
    @Test func aStopThatIsNotYetRequestedIsCanceledWhenKeepOnBegins() {
        let pod = Self.scheduled(Self.mode(.keepOn, since: 600))
        let input = DecisionInput(server: pod.subject, history: pod.history(at: 601), rules: pod.rules)
        let why = input.reasonToCancel(.idle(since: at(0), timeout: .seconds(600)), decidedAt: at(599), at: at(601))
        #expect(why?.contains("schedule office") ?? false)
    }
}
