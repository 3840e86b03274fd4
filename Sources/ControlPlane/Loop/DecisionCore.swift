package import Fleet
import Policy
import Store

/// The provider and the database of a `DecisionCore`, which answer at once.
package protocol DecisionWorld {
    /// Reads one pod.
    mutating func read(_ id: ServerID) throws(ProviderError) -> ObservedServer
    /// Requests the stop of one pod. Accepted is not done.
    mutating func stop(_ id: ServerID) throws(ProviderError)
    /// Requests the start of one pod.
    mutating func start(_ id: ServerID) throws(ProviderError)
    /// Writes to the database; false: it cannot be written now.
    mutating func write() -> Bool
    /// The share of a back-off that the next attempt waits, 0.5 to 1.
    mutating func jitter() -> Double
}

/// The decisions about the pods of one account, without JSON, database, tasks or clock: answers and moments in, requests out.
///
/// Simulations of thousands of years run this. What it decides with is what the daemon decides with (`FleetState.State`, `TrackedServer`,
/// `StopMachine`, the recovery of a server); only the order of the calls is its own, where the daemon has loops. Endpoints, schedules,
/// budgets, missing servers and pre-stop hooks are not part of it. All moments are of the process's own clock.
package struct DecisionCore: Sendable {
    private let settings: ControlPlaneSettings
    private let rules: IdleRules
    private let schedules: SchedulePlanner
    private var state = FleetState.State()
    private var disk = Disk()
    /// When each server is reviewed next.
    private var reviews: [ServerID: Timestamp] = [:]
    /// After the latest `pass`.
    private var standings: [ServerID: Standing] = [:]

    private struct Standing: Sendable {
        var state: ServerState
        var attemptAt: Timestamp?
        /// When it is read on its own, because lists do not show what its own answer forbids.
        var readAt: Timestamp?
    }

    /// What a restart leaves.
    private struct Disk: Sendable {
        var records: [ServerID: ServerRecord] = [:]
        var holds: [ServerID: Holds] = [:]
        var stops: [ServerID: StopIntent] = [:]
        /// The latest notice of a stop, unless it was withdrawn.
        var warnings: [ServerID: Notices.Warning] = [:]
        var learned = UnwrittenLearning()
        var lastPass: RecordedPass?
    }

    package init(settings: ControlPlaneSettings) {
        self.settings = settings
        rules = IdleRules(settings)
        schedules = SchedulePlanner(grace: settings.scheduleStartGrace)
        (state.learningRules, state.startGrace) = (settings.learning, settings.startGrace)
    }

    // MARK: Answers and reports

    /// Applies one row of a list. The first one adopts the pod where `isManaged`.
    package mutating func apply(
        _ seen: ObservedServer, requestedAt: Timestamp, isManaged: Bool, boot: BootMoment, _ world: inout some DecisionWorld,
        at now: Timestamp
    ) {
        guard !state.isOutdated(requestedAt, seen.id) else { return }
        if state.apply(seen, NewServers.Arrival(adoptedBy: isManaged ? .controlPlane : nil), isOwn: false, settings: settings, at: now)
            .isChanged
        {
            reviews[seen.id] = now
        }
        guard world.write() else { return }
        save()
        disk.lastPass = RecordedPass(at: now, boot: boot, clockCorrection: state.clockCorrection)
        for hold in state.movedHolds { disk.holds[hold.server] = state.servers[hold.server]?.holds }
        state.movedHolds = []
    }

    /// Applies a report of the agent in one pod.
    package mutating func apply(_ report: AgentReport, of id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp) {
        let (plausible, settings) = (report.plausible, settings)
        let wakes = state.change(id) { server in
            let (before, sawEveryBurst) = (server.record.idleSince, server.agent?.everyBurstSince != nil)
            server.agentContactAt = now
            let events = server.apply(plausible, settings: settings, at: now)
            return server.notices.warning != nil && server.record.idleSince != before || !events.isEmpty
                || sawEveryBurst != (server.agent?.everyBurstSince != nil)
        }
        if wakes ?? false { reviews[id] = now }
        if world.write() { save() }
    }

    /// The wall clock was set: holds of people end by the new time.
    package mutating func correctClock(by correction: Duration, at now: Timestamp) {
        guard state.correctClock(by: correction) else { return }
        for id in state.servers.keys { reviews[id] = now }
    }

    // MARK: People

    package mutating func hold(_ id: ServerID, at now: Timestamp, _ change: (inout Holds) -> Void) {
        let holds = state.change(id) { server in
            change(&server.holds)
            return server.holds
        }
        disk.holds[id] = holds
        reviews[id] = now
    }

    /// Somebody reports work of this moment.
    package mutating func recordActivity(on id: ServerID, at now: Timestamp) {
        state.change(id) { server in
            server.activity.history.recordMoment(of: .activity, at: now, detail: "reported")
            server.updateIdleSince(at: now)
        }
        reviews[id] = now
    }

    /// A person starts the pod here.
    ///
    /// - Returns: the provider accepted the start, or the pod runs.
    package mutating func start(_ id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp) -> Bool {
        run(.withdrawn(why: "a person requested a start", by: .token("person")), id, &world, at: now)
        guard let server = state.servers[id], !server.hasOpenIntent, observe(id, &world, at: now) == nil, let seen = state.servers[id]
        else {
            return false
        }
        if seen.phase == .running, !seen.run.identity.isShownOff {
            state.change(id) { $0.endIdleTime(at: now) }
            reviews[id] = now
            return true
        }
        state.change(id) { $0.run.request(.start, of: $0.provider, at: now) }
        do { try world.start(id) } catch {
            state.change(id) { server in
                if !error.mayHaveBeenApplied { server.run.requestedAction = nil }
                if error.mayHaveBeenApplied || error.isOfPresentState { server.endIdleTime(at: now) }
            }
            return error.isOfPresentState
        }
        state.change(id) { server in
            server.endIdleTime(at: now)
            server.learning.pending.append(.startRequested(at: now, isPlanned: false))
        }
        return true
    }

    // MARK: Deciding and stopping

    /// The next moment at which `pass` may do anything about a server; `nil`: only an answer changes that.
    package func deadline(of id: ServerID) -> Timestamp? {
        [standings[id]?.attemptAt, standings[id]?.readAt, reviews[id]].compactMap { $0 }.min()
    }

    /// Reviews one server where it is due, and makes the due attempt of its stop.
    package mutating func pass(_ id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp) {
        if let due = reviews[id], due <= now { review(id, &world, at: now) }
        if let next = state.servers[id]?.stop?.nextAttemptAt, next <= now { run(.due, id, &world, at: now) }
        if let due = standings[id]?.readAt, due <= now, observe(id, &world, at: now) != nil {
            state.change(id) { $0.provider.own.recordFailedCheck(at: now) }
        }
        standings[id] = state.servers[id].map { server in
            Standing(
                state: server.state, attemptAt: server.stop?.nextAttemptAt,
                readAt: server.phase == .running ? server.provider.own.checkDueAt : nil)
        }
    }

    private mutating func review(_ id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp) {
        let (rules, schedules) = (rules, schedules)
        guard let review = state.change(id, { $0.review(rules, schedules, at: now) }) else { return }
        reviews[id] = review.reviewAt
        guard world.write() else {
            // As the scheduler does where the database cannot be written.
            if review.events.contains(where: { $0.kind == .idleWarning }) { state.change(id) { $0.notices.warning = nil } }
            if review.stop != nil || !review.events.isEmpty { reviews[id] = now + .seconds(10) }
            return
        }
        for event in review.events {
            switch event.kind {
            case .idleWarning: disk.warnings[id] = state.servers[id]?.notices.warning
            case .warningWithdrawn: disk.warnings[id] = nil
            default: break
            }
        }
        save()
        guard let cause = review.stop, let server = state.servers[id], !server.hasOpenIntent else { return }
        let intent = StopIntent(
            server: id, generation: (server.intent?.generation ?? 0) + 1, cause: cause, decidedAt: now, nextAttemptAt: now,
            runStartedAt: server.record.runStartedAt)
        disk.stops[id] = intent
        state.change(id) { $0.begin(intent) }
    }

    // MARK: A stop

    private mutating func run(_ first: StopMachine.Event, _ id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp) {
        guard let generation = state.servers[id]?.stop?.intent.generation else { return }
        var events = [first]
        while !events.isEmpty {
            let (jitter, rules, settings) = (world.jitter(), rules, settings)
            let provider = state.servers[id]?.providerName ?? .unnamed
            let event = events.removeFirst()
            let effects = state.change(id) {
                $0.handle(event, ofStop: generation, rules, settings, provider: provider, jitter: jitter, at: now)
            }
            for effect in effects ?? [] {
                if let next = perform(effect, id, &world, at: now) { events.append(next) }
            }
        }
    }

    /// - Returns: the event that the effect leads to.
    private mutating func perform(
        _ effect: StopMachine.Effect, _ id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp
    ) -> StopMachine.Event? {
        switch effect {
        case .observe: return observe(id, &world, at: now).map { .observationFailed($0) } ?? .observed
        case .runHook: return .hookFinished(.notConfigured)
        case .call:
            do { try world.stop(id) } catch { return .callFailed(error) }
            return .accepted
        case .checkRefusal(let error):
            _ = observe(id, &world, at: now)
            return .refusalChecked(error)
        case .save(let intent, _):
            guard world.write() else { return .notSaved(intent, isOvertaken: false) }
            disk.stops[id] = intent
            save()
            return .saved(intent)
        case .confirm(let done): return confirm(done, &world, at: now)
        case .recordRefusal(let refusal): state.change(id) { $0.stops.record(refusal) }
        case .decideAnew:
            state.change(id) { $0.notices.warning = nil }
            disk.warnings[id] = nil
            reviews[id] = now
        case .rememberWorkers, .report, .count, .reload: break
        }
        return nil
    }

    private mutating func confirm(_ done: StopIntent, _ world: inout some DecisionWorld, at now: Timestamp) -> StopMachine.Event? {
        guard world.write() else { return .notSaved(done, isOvertaken: false) }
        guard
            let stopped = state.servers[done.server]?.confirmed(
                done, prices: state.prices, savingsLimit: settings.savingsLimit, at: now)
        else { return nil }
        state.change(done.server) { $0.applyConfirmation(of: done, stopped.record, at: now) }
        disk.stops[done.server] = done
        save()
        return .saved(done)
    }

    /// Reads one pod on its own.
    ///
    /// - Returns: why it could not be read.
    private mutating func observe(_ id: ServerID, _ world: inout some DecisionWorld, at now: Timestamp) -> ProviderError? {
        do {
            let seen = try world.read(id)
            if state.apply(seen, nil, isOwn: true, settings: settings, at: now).isChanged { reviews[id] = now }
            return nil
        } catch { return error }
    }

    // MARK: A restart

    private mutating func save() {
        let (records, ended, _, _, learned) = state.takeUnwritten()
        for record in records { disk.records[record.id] = record }
        for hold in ended { disk.holds[hold.server] = state.servers[hold.server]?.holds }
        disk.learned.servers.merge(learned.servers) { $1 }
        if let fleet = learned.fleet { disk.learned.fleet = fleet }
        if !learned.idleTimes.isEmpty { disk.learned.idleTimes = (disk.learned.idleTimes + learned.idleTimes).suffix(200) }
    }

    /// The process ends, and another one starts with what was saved.
    package mutating func restart(boot: BootMoment, at now: Timestamp) {
        let pause = ProcessPause(since: disk.lastPass, boot: boot, at: now)
        let learned = disk.learned.changes.states
        (state, reviews, standings) = (FleetState.State(), [:], [:])
        (state.learningRules, state.startGrace) = (settings.learning, settings.startGrace)
        if let text = learned[""] ?? nil { state.restoreLearning(text) }
        for stored in disk.records.values.sorted(by: { $0.id < $1.id }) {
            var server = TrackedServer(
                stored, holds: disk.holds[stored.id] ?? Holds(), flaps: flaps(of: stored.id, at: now),
                learned: learned[stored.id.text] ?? nil, after: pause, settings)
            server.stop = disk.stops[stored.id].map { $0.isOpen ? StopMachine(resuming: $0, at: now) : StopMachine($0) }
            if let warning = disk.warnings[stored.id] {
                let isKept = warning.isOfMaximumRuntime && server.keepsRuntimeWarning(of: warning.at, after: pause, settings)
                if isKept || server.resumedIdleSince.map({ warning.at >= $0 }) ?? false { server.notices.warning = warning }
            }
            state.movedHolds += server.holds.moved(from: disk.holds[stored.id], of: stored.id)
            state.insert(server)
        }
    }

    private func flaps(of id: ServerID, at now: Timestamp) -> [Timestamp] {
        disk.learned.idleTimes.filter { $0.server == id && $0.isFlap && $0.ended <= now && now - $0.ended < rules.flapWindow }
            .compactMap(\.stoppedAt).sorted().suffix(16)
    }

    // MARK: What it believes

    /// As users see the server.
    package func serverState(of id: ServerID) -> ServerState? { standings[id]?.state }

    /// The idle timeout in force; `nil`: never, or the pod is unknown.
    package func timeout(of id: ServerID) -> Duration? {
        guard case .after(let timeout) = state.servers[id]?.rules(rules).effectiveTimeout else { return nil }
        return timeout
    }

    /// Why the server stays on, for people.
    package func explanation(of id: ServerID, at now: Timestamp) -> String {
        guard let server = state.servers[id] else { return "unknown server" }
        let context = TextContext(now: now, provider: server.providerName)
        let stop = server.intent.map { "; stop \($0.step.rawValue), \($0.lastError ?? "no error")" } ?? ""
        let next = deadline(of: id).map { "; next \($0)" } ?? ""
        return server.verdict(rules, at: now).reasons.map { $0.text(context) }.joined(separator: "; ") + stop + next
    }
}
