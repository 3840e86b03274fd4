import ControlPlane
import Fleet
import Policy

/// One account over weeks, decided about by `DecisionCore` alone: the production code of decisions, without JSON, client and database.
///
/// A poll shows one pod. While a pod is off or busy, and nothing went wrong a moment ago, its time jumps to shortly before
/// the next change. `DecisionCheck` judges every poll and every stop by the truth. A seed is a run.
package struct DecisionFleet: Sendable {
    package let seed: UInt64
    package let weeks: Int

    /// - Parameter weeks: 1 or more.
    package init(seed: UInt64, weeks: Int) { (self.seed, self.weeks) = (seed, weeks) }

    package func run() -> FleetOutcome {
        let plan = DecisionPlan(seed: seed, weeks: weeks)
        var run = DecisionRun(plan, seed: seed)
        while run.account.check.violations.isEmpty, run.step() {}
        return run.outcome
    }
}

/// A run in progress.
private struct DecisionRun {
    private let plan: DecisionPlan
    private var core: DecisionCore
    private(set) var account: SimulatedAccount
    private var polls: [Timestamp]
    private var visits: [ArraySlice<DecisionPlan.Visit>]
    /// By pod: answers that are on their way.
    private var travelling: [Travelling?]
    /// By pod: what somebody asks for when the work ends.
    private var asks: [(at: Timestamp, visit: DecisionPlan.Visit)?]
    private var restarts: ArraySlice<DecisionPlan.Restart>
    private var clockChanges: ArraySlice<DecisionPlan.ClockChange>
    private var boot = 0
    private var (passes, restarted, runningTime) = (0, 0, Duration.zero)
    private var lookedAt: [Timestamp]

    private struct Travelling {
        var row: ObservedServer
        var isHonest: Bool
        var requestedAt, arrivesAt: Timestamp
    }

    init(_ plan: DecisionPlan, seed: UInt64) {
        self.plan = plan
        core = DecisionCore(settings: plan.settings)
        account = SimulatedAccount(plan, random: SeededRandom(seed: seed ^ 0x776F_726C))
        polls = plan.pods.map { _ in SimulatedFleet.start }
        lookedAt = polls
        visits = plan.visits.map { $0[...] }
        travelling = plan.pods.map { _ in nil }
        asks = plan.pods.map { _ in nil }
        (restarts, clockChanges) = (plan.restarts[...], plan.clockChanges[...])
    }

    private static let longestJump = Duration.seconds(86_400)
    /// Polls before a change: three missed ones make every signal unknown, so a jump never counts as idle time.
    private static let lead = 5

    // MARK: One step

    /// The next thing that happens; false: the time is over.
    mutating func step() -> Bool {
        var (pod, moment) = (0, Timestamp.distantFuture)
        for index in polls.indices {
            let next = next(of: index)
            if next < moment { (pod, moment) = (index, next) }
        }
        if let change = clockChanges.first, change.at <= moment {
            clockChanges.removeFirst()
            setClock(change)
            return true
        }
        if let restart = restarts.first, restart.at <= moment {
            // The database fails right before the end.
            if let writes = restart.writes, account.writesLeft == nil { account.writesLeft = writes }
            if moment < restart.at + (restart.writes == nil ? .zero : plan.settings.tick * 2) { return visit(pod, at: moment) }
            restarts.removeFirst()
            self.restart(restart, at: max(moment, restart.at))
            return true
        }
        return visit(pod, at: moment)
    }

    private func next(of pod: Int) -> Timestamp {
        var next = polls[pod]
        if let arrival = travelling[pod]?.arrivesAt { next = min(next, arrival) }
        if let visit = visits[pod].first?.at { next = min(next, visit) }
        if let ask = asks[pod]?.at { next = min(next, ask) }
        // While time jumps, nothing that a review could find leads to a stop: nothing is known of the pod.
        if polls[pod] - account.now <= plan.settings.tick, let due = core.deadline(of: account.pods[pod].id) {
            next = min(next, due - account.processError)
        }
        return max(next, account.now)
    }

    private mutating func visit(_ pod: Int, at moment: Timestamp) -> Bool {
        guard moment < plan.end else { return false }
        account.advance(to: moment, pod)
        let now = account.now
        let id = account.pods[pod].id
        if account.writesLeft == 0 { disturb() }
        while let visit = visits[pod].first, visit.at <= now {
            visits[pod].removeFirst()
            come(visit, to: pod)
        }
        if let (at, visit) = asks[pod], at <= now {
            asks[pod] = nil
            ask(visit, of: pod)
        }
        if let arrived = travelling[pod], arrived.arrivesAt <= now {
            travelling[pod] = nil
            apply(arrived, pod)
        }
        if polls[pod] <= now { poll(pod) }
        core.pass(id, &account, at: account.processTime)
        account.advance(to: now, pod)
        look(at: pod)
        if polls[pod] <= now { polls[pod] = nextPoll(of: pod) }
        return true
    }

    // MARK: The control plane

    private mutating func poll(_ pod: Int) {
        passes += 1
        let now = account.now
        if travelling[pod] == nil {
            let answer = account.list(pod)
            if let row = answer.row {
                let shown = Travelling(row: row, isHonest: answer.isHonest, requestedAt: now, arrivesAt: now + answer.delay)
                if answer.delay == .zero { apply(shown, pod) } else { travelling[pod] = shown }
            }
        }
        guard let (report, isHonest) = account.report(pod) else { return }
        core.apply(report, of: account.pods[pod].id, &account, at: account.processTime)
        if isHonest { account.check { $0.recordHonestAnswer(of: pod, at: now) } }
    }

    private mutating func apply(_ shown: Travelling, _ pod: Int) {
        core.apply(
            shown.row, requestedAt: shown.requestedAt + account.processError, isManaged: account.pods[pod].isManaged, boot: bootMoment,
            &account, at: account.processTime)
        if shown.isHonest { account.check { $0.recordHonestAnswer(of: pod, at: shown.requestedAt) } }
    }

    private var bootMoment: BootMoment { BootMoment(id: "boot\(boot)", elapsed: account.now - SimulatedFleet.start) }

    private mutating func setClock(_ change: DecisionPlan.ClockChange) {
        account.now = max(account.now, change.at)
        account.endHolds()
        account.clockError = change.error
        core.correctClock(by: account.wallTime - account.processTime, at: account.processTime)
        account.note("the wall clock is set: \(change.error.inWords) wrong")
        disturb()
    }

    private mutating func restart(_ restart: DecisionPlan.Restart, at moment: Timestamp) {
        account.now = max(account.now, moment)
        account.endHolds()
        // After a reboot only what the earlier process knew of its clock can be known.
        account.moveHolds(by: (restart.isReboot ? account.clockError : restart.clockError) - account.processError)
        account.now = moment + restart.gone
        account.writesLeft = nil
        account.clockError = restart.clockError
        account.processError = restart.clockError
        if restart.isReboot { boot += 1 }
        restarted += 1
        travelling = travelling.map { _ in nil }
        for pod in polls.indices {
            account.advance(to: account.now, pod)
            polls[pod] = account.now
        }
        core.restart(boot: bootMoment, at: account.processTime)
        account.note("the process is back after \(restart.gone.inWords), its clock \(restart.clockError.inWords) wrong")
        disturb()
    }

    private mutating func disturb() {
        let now = account.now
        for pod in polls.indices { account.check { $0.recordDisturbance(of: pod, until: now) } }
    }

    // MARK: People

    private mutating func come(_ visit: DecisionPlan.Visit, to pod: Int) {
        let now = account.now
        let id = account.pods[pod].id
        let wasOn = account.pods[pod].isOn
        // Whoever starts a pod that runs wants it: it is not stopped before it was idle for a whole timeout from then on.
        if visit.isHere, account.writesLeft == nil, core.start(id, &account, at: account.processTime), wasOn {
            account.change(pod) { $0.activityAt = now }
        }
        account.change(pod) { truth in
            truth.start(at: now, booting: visit.boot)
            truth.add(after: visit.delay, lasting: visit.length, gpu: visit.gpu, at: now)
        }
        // Short work of the GPUs beside long work of the CPUs is a burst.
        if let last = account.pods[pod].lastWork(at: .distantFuture), last > now {
            account.check { $0.recordShortenedWork(of: pod, at: last) }
        }
        account.note("\(id): somebody comes; work of \(visit.length.inWords) begins in \((visit.boot + visit.delay).inWords)")
        account.check { $0.recordStart(of: pod, at: now) }
        if visit.hold != nil { asks[pod] = (now + visit.boot + visit.delay + visit.length, visit) }
        polls[pod] = now
    }

    private mutating func ask(_ visit: DecisionPlan.Visit, of pod: Int) {
        guard let hold = visit.hold, account.pods[pod].isOn, account.writesLeft == nil else { return }
        let (id, now, process, wall, span) = (account.pods[pod].id, account.now, account.processTime, account.wallTime, visit.holdFor)
        account.note("\(id): somebody asks for \(hold)" + (hold == .activity ? "" : " of \(span.inWords)"))
        switch hold {
        case .lease:
            account.change(pod) { $0.holds.leasedUntil = process + span }
            core.hold(id, at: process) { $0.lease = Lease(until: process + span, holder: .token("person")) }
        case .protection, .endlessProtection:
            account.change(pod) { $0.holds.protectedUntil = wall + span }
            core.hold(id, at: process) { $0.protection = Protection(until: wall + span, owner: .token("person"), since: process) }
        case .postponement:
            account.change(pod) { $0.holds.postponedUntil = process + span }
            core.hold(id, at: process) { $0.extension = Postponement(until: process + span, by: .token("person"), since: process) }
        case .activity:
            account.change(pod) { $0.activityAt = now }
            core.recordActivity(on: id, at: process)
        }
        polls[pod] = now
    }

    // MARK: Time

    private mutating func look(at pod: Int) {
        let (now, truth) = (account.now, account.pods[pod])
        if truth.isOn { runningTime += now - max(lookedAt[pod], truth.startedAt) }
        lookedAt[pod] = now
        let (process, wall) = (account.processTime, account.wallTime)
        account.check { [core] in $0.look(at: pod, truth, core, process: process, wall: wall, at: now) }
    }

    private func nextPoll(of pod: Int) -> Timestamp {
        let (now, tick, truth) = (account.now, plan.settings.tick, account.pods[pod])
        guard isSteady(pod, truth) else { return now + tick }
        var change = now + DecisionRun.longestJump
        let holdEnds = [
            truth.holds.protectedUntil.map { $0 - account.clockError }, truth.holds.leasedUntil.map { $0 - account.processError },
            truth.holds.postponedUntil.map { $0 - account.processError },
        ]
        for edge in [visits[pod].first?.at, account.nextFaultEdge(of: pod), truth.nextChange(after: now), asks[pod]?.at] + holdEnds {
            if let edge, edge > now { change = min(change, edge) }
        }
        return max(now + tick, change - tick * DecisionRun.lead)
    }

    private func isSteady(_ pod: Int, _ truth: SimulatedPod) -> Bool {
        // It idles from the beginning: two hours of polls would stop it if anything could.
        guard truth.mayBeStopped else { return account.fault(of: pod) == nil && account.now - SimulatedFleet.start > .seconds(7200) }
        guard account.check.isCalm(pod, at: account.now), account.writesLeft == nil, travelling[pod] == nil else { return false }
        let state = core.serverState(of: truth.id)
        if !truth.isOn { return state == .stopped }
        guard state == .running, truth.readyAt < account.now, truth.stopsAt == nil else { return false }
        return truth.work(at: account.now) != nil
    }

    var outcome: FleetOutcome {
        var outcome = FleetOutcome(
            violations: account.check.violations, tail: account.log.suffix(25).map { $0 }, stops: account.pods.reduce(0) { $0 + $1.stops },
            aborts: 0)
        (outcome.falseStops, outcome.leftOn, outcome.restarts) = (account.check.falseStops, account.check.leftOn, restarted)
        outcome.falseReports = account.check.falseReports
        (outcome.passes, outcome.runningTime) = (passes, runningTime)
        outcome.serverTime = (min(account.now, plan.end) - SimulatedFleet.start) * account.pods.count
        return outcome
    }
}
