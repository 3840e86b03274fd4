import Fleet
import Policy
import Schedule
import Synchronization

/// What schedules and overrides ask for each server now. Decides nothing about stops and calls nobody: the scheduler reviews servers at the
/// edges that this names, and `ScheduledStarts` performs the starts that are due.
///
/// Level-triggered: every review compares what is asked for with what is observed, so an edge that nobody saw is made up for.
final class SchedulePlanner: Sendable {
    struct State: Sendable {
        var schedules: [String: SavedSchedule] = [:]
        var overrides: [ServerID: ScheduleOverride] = [:]
        var starts = StartRecords()
        fileprivate var timelines: [String: ScheduleTimeline] = [:]
        /// Starts that wait to be performed.
        fileprivate var due: [ServerID: SchedulePlan.Start] = [:]
        fileprivate var inProgress: Set<ServerID> = []

        var isEmpty: Bool { schedules.isEmpty && overrides.isEmpty && !starts.hasOpen }

        mutating func forgetTimeline(of name: String) { timelines[name] = nil }
    }

    /// What a review of one server's schedules leads to.
    struct Review: Sendable {
        var mode: ScheduledMode?
        /// Starts that are settled now, to be saved.
        var settled: [ScheduledStart] = []
        var events: [Event] = []
        /// `nil`: only a change of the schedules or the server can change it.
        var reviewAt: Timestamp?
    }

    private let state = Mutex(State())
    /// How long after its edge a start without a window is still made.
    let grace: Duration

    init(grace: Duration) { self.grace = grace }

    func read<R: Sendable>(_ body: (borrowing State) -> R) -> R { state.withLock { body($0) } }
    func write<R: Sendable>(_ body: (inout State) -> R) -> R { state.withLock { body(&$0) } }

    /// The provider moved a server to another id.
    func move(_ old: ServerID, to new: ServerID) {
        write { state in
            if var override = state.overrides.removeValue(forKey: old) {
                override.server = new
                state.overrides[new] = override
            }
            for name in state.schedules.keys where state.schedules[name]?.schedule.scope == .server(old) {
                state.schedules[name]?.schedule.scope = .server(new)
            }
        }
    }

    // MARK: Reviewing

    /// Reviews one server. Called with the lock of the fleet held: it never takes that lock itself.
    func review(_ server: TrackedServer, at now: Timestamp) -> Review {
        write { state in
            guard !state.isEmpty, server.record.ownership.mayAct, server.record.goneAt == nil else {
                state.due[server.id] = nil
                return Review()
            }
            let plan = state.plan(for: server, grace: grace, at: now)
            var review = Review(mode: ScheduledMode(plan, before: server.scheduled, server.clockCorrection, at: now))
            review.reviewAt = plan.until == .distantFuture ? nil : plan.until - server.clockCorrection
            let judged = StartJudgement(plan.starts, server, state.starts, at: now)
            for start in judged.settled { state.starts.set(start) }
            review.settled = judged.settled.filter { $0.step != .started || $0.requestedAt != nil }
            review.events = judged.events(of: server, state.schedules, at: now)
            if let kept = judged.keptUntilEdge, review.mode?.mode != .keepOn {
                review.mode = ScheduledMode(startedAheadOf: kept, server.clockCorrection)
            }
            state.due[server.id] = state.inProgress.contains(server.id) ? nil : judged.due
            review.reviewAt = [review.reviewAt, judged.reviewAt].compactMap { $0 }.min()
            return review
        }
    }

    // MARK: Starts

    /// The starts to perform now; each is in progress until `finish`.
    func takeDue() -> [(ServerID, SchedulePlan.Start)] {
        write { state in
            let due = state.due.sorted { $0.key < $1.key }
            state.due = [:]
            state.inProgress.formUnion(due.map(\.key))
            return due.map { ($0.key, $0.value) }
        }
    }

    /// Whether a start is still asked for.
    func isDue(_ start: SchedulePlan.Start, of server: TrackedServer, at now: Timestamp) -> Bool {
        write { state in
            guard server.record.ownership.mayAct, server.record.goneAt == nil else { return false }
            let starts = state.plan(for: server, grace: grace, at: now).starts
            return StartJudgement(starts, server, state.starts, ignoringWaits: true, at: now).due?.edge == start.edge
        }
    }

    /// - Parameter retryAt: not before then; `nil`: it need not be retried.
    func finish(_ record: ScheduledStart, retryAt: Timestamp?) {
        write { state in
            state.inProgress.remove(record.key.server)
            state.starts.set(record)
            state.starts.setRetry(retryAt, of: record.key.server)
        }
    }
}

extension SchedulePlanner.State {
    /// How far around the present a timeline reaches: longer than the longest window before it.
    private static let (past, future) = (Duration.seconds(10 * 86_400), Duration.seconds(30 * 86_400))

    /// What everything that is for a server asks for.
    mutating func plan(for server: TrackedServer, grace: Duration, at now: Timestamp) -> SchedulePlan {
        let wall = now + server.clockCorrection
        let sources = schedules.values.filter { $0.isFor(server.record) }.map { saved in
            SchedulePlan.Source(
                name: saved.schedule.name, rank: saved.schedule.scope.rank, timeline: timeline(of: saved.schedule, at: wall))
        }
        return SchedulePlan(sources, override: overrides[server.id], lead: starts.lead(for: server), grace: grace, at: wall)
    }

    private mutating func timeline(of schedule: ServerSchedule, at wall: Timestamp) -> ScheduleTimeline {
        let margin = Duration.seconds(86_400)
        if let known = timelines[schedule.name], known.from + SchedulePlanner.State.past - margin <= wall, wall < known.to - margin * 9 {
            return known
        }
        let fresh = ScheduleTimeline(schedule, from: wall - SchedulePlanner.State.past, to: wall + SchedulePlanner.State.future)
        timelines[schedule.name] = fresh
        return fresh
    }
}

extension SavedSchedule {
    /// Whether it is for a server. What an admin set for one is changed by admins only.
    func isFor(_ record: ServerRecord) -> Bool {
        guard isByAdmin || !record.hasAdminPolicy else { return false }  // guard: aScheduleBeatsNoAdmin
        switch schedule.scope {
        case .server(let id): return record.id == id
        case .tag(let tag): return record.tags.contains(tag)
        case .owner(let owner): return record.owner == owner
        }
    }
}

extension ScheduledMode {
    /// `nil`: nothing is asked for.
    ///
    /// - Parameter before: what was in force at the previous review of the server.
    fileprivate init?(_ plan: SchedulePlan, before: ScheduledMode?, _ correction: Duration, at now: Timestamp) {
        guard let asked = plan.mode else { return nil }
        let (since, until) = (plan.since - correction, plan.until - correction)
        let mode: Mode
        var notice = Duration.zero
        switch asked.mode {
        case .keepOn, .startAt: mode = .keepOn
        case .stopUnlessBusy(let after):
            mode = .stopUnlessBusy(after: after)
            notice = max(.zero, ScheduledMode.noticeOfChange - after)
        }
        self.init(mode: mode, why: asked.why, since: since, until: until, countsFrom: since, isOverride: asked.isOverride)
        if let before, before.mode == mode, before.since == since, before.isOverride == isOverride {
            countsFrom = before.countsFrom
        } else if now - since > .seconds(30) {
            // Not at an edge: the schedule, the server or this process is new.
            countsFrom = now + notice  // guard: aChangedScheduleGivesNotice
        }
    }

    /// A server that was started a little before its window stays on until the window begins.
    fileprivate init(startedAheadOf start: SchedulePlan.Start, _ correction: Duration) {
        let (since, until) = (start.from - correction, start.edge - correction)
        self.init(mode: .keepOn, why: start.why, since: since, until: until, countsFrom: since)
    }
}
