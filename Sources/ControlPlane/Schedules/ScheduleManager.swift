package import Fleet
import Logging
import Policy
package import Schedule
import Store

/// A schedule as users see it.
package struct ScheduleView: Hashable, Sendable {
    package var saved: SavedSchedule
    /// The servers that it is for, by id.
    package var servers: [ServerID]
    /// The next edges, at most five.
    package var edges: [ScheduleEdge]
    package var desired: DesiredState
    /// What somebody who just saved it should know.
    package var warnings: [String] = []
}

/// Schedules and overrides as users read and change them.
package final class ScheduleManager: Sendable {
    let planner: SchedulePlanner
    private let scheduler: AutoShutdownScheduler
    let fleet: FleetState
    private let journal: Journal
    private let store: FleetStore
    let time: any TimeSource
    private let logger: Logger

    init(
        planner: SchedulePlanner, scheduler: AutoShutdownScheduler, fleet: FleetState, journal: Journal, store: FleetStore,
        time: any TimeSource, logger: Logger
    ) {
        self.planner = planner
        self.scheduler = scheduler
        self.fleet = fleet
        self.journal = journal
        self.store = store
        self.time = time
        self.logger = logger
    }

    /// Restores what was saved. A schedule that can no longer be read is reported and not in force: its servers have their usual timeouts.
    func recover() async throws(StoreError) {
        let (schedules, unreadable) = try await store.schedules.all()
        let overrides = try await store.schedules.overrides()
        let starts = try await store.schedules.starts(since: time.now() - StartRecords.kept)
        planner.write { state in
            for saved in schedules { state.schedules[saved.schedule.name] = saved }
            for override in overrides { state.overrides[override.server] = override }
            state.starts.load(starts)
        }
        await journal.write(
            unreadable.map { why in
                Event(
                    at: time.now(), kind: .scheduleChanged, severity: .critical,
                    summary: "The schedule \(why). It is not in force: set it again with controlplane schedule set.")
            })
        scheduler.reconsiderAll()
    }

    // MARK: Reading

    /// Every schedule by name.
    package func list() -> [ScheduleView] {
        planner.read { state in Array(state.schedules.values) }.sorted { $0.schedule.name < $1.schedule.name }.map { view($0) }
    }

    package func schedule(_ name: String) throws(ControlPlaneError) -> ScheduleView { view(try saved(name)) }

    /// The time by which schedules go.
    package var wallTime: Timestamp { time.wall() }

    /// Overrides that are in force, by server.
    package func overrides() -> [ScheduleOverride] {
        let wall = time.wall()
        return planner.read { state in Array(state.overrides.values) }.filter { $0.until > wall }.sorted { $0.server < $1.server }
    }

    func saved(_ name: String) throws(ControlPlaneError) -> SavedSchedule {
        guard let saved = planner.read({ state in state.schedules[name] }) else { throw .notFound(.schedule, name) }
        return saved
    }

    func view(_ saved: SavedSchedule) -> ScheduleView {
        let wall = time.wall()
        return ScheduleView(
            saved: saved, servers: servers(of: saved).map(\.id), edges: saved.schedule.edges(after: wall, count: 5),
            desired: saved.schedule.desired(at: wall))
    }

    private func servers(of saved: SavedSchedule) -> [TrackedServer] {
        fleet.present().filter { $0.record.ownership.mayAct && saved.isFor($0.record) }.sorted { $0.id < $1.id }
    }

    // MARK: Changing

    /// Creates a schedule, or replaces the one of its name. In force with the next review, which is at once.
    package func save(_ definition: ScheduleDefinition, by caller: Caller) async throws(ControlPlaneError) -> ScheduleView {
        let schedule: ServerSchedule
        do { schedule = try definition.schedule() } catch { throw .invalid([error.field: error.text]) }
        try require(caller, for: schedule.scope)
        if let known = planner.read({ state in state.schedules[schedule.name] }) { try require(caller, toChange: known) }
        let now = time.now()
        let edges = schedule.edges(after: time.wall(), count: 5)
        guard !edges.isEmpty || schedule.desired(at: time.wall()).mode != nil || !schedule.isEnabled else {
            throw .invalid(["rules": "never apply: no window begins within nine years, as on February 30. Check the dates"])
        }
        let saved = SavedSchedule(schedule, savedAt: now, by: caller.actor, isByAdmin: caller.isAdmin)
        let event = changed("saved the schedule \(schedule.name): \(schedule.rules.map(\.description).joined(separator: "; "))", caller)
        try await write { writer throws(StoreError) in try await writer.save(saved, events: [event]) }
        planner.write { state in
            state.schedules[schedule.name] = saved
            state.forgetTimeline(of: schedule.name)
        }
        scheduler.reconsiderAll()
        var view = view(saved)
        view.warnings = warnings(of: saved)
        return view
    }

    package func delete(_ name: String, by caller: Caller) async throws(ControlPlaneError) {
        try require(caller, toChange: try saved(name))
        let event = changed("deleted the schedule \(name)", caller)
        try await write { writer throws(StoreError) in try await writer.deleteSchedule(name, events: [event]) }
        planner.write { state in
            state.schedules[name] = nil
            state.forgetTimeline(of: name)
        }
        scheduler.reconsiderAll()
    }

    /// Leaves out the next window that has not begun.
    ///
    /// - Returns: the schedule, and the start of that window.
    package func skip(_ name: String, by caller: Caller) async throws(ControlPlaneError) -> (ScheduleView, Timestamp) {
        let known = try saved(name)
        try require(caller, toChange: known)
        let wall = time.wall()
        let horizon = wall + .seconds(400 * 86_400)
        guard let next = known.schedule.windows(from: wall, to: horizon).map(\.start).first(where: { $0 > wall }) else {
            throw .conflict("\(name) has no window within the next 400 days.")
        }
        var changed = known
        changed.schedule.skipped = known.schedule.skipped.filter { $0 > wall - .seconds(30 * 86_400) }.union([next])
        let saved = changed
        let event = self.changed("skipped the window of \(name) at \(known.schedule.localText(next))", caller)
        try await write { writer throws(StoreError) in try await writer.save(saved, events: [event]) }
        planner.write { state in
            state.schedules[name] = saved
            state.forgetTimeline(of: name)
        }
        scheduler.reconsiderAll()
        return (view(saved), next)
    }

    // MARK: Overrides

    /// Replaces what the schedules of one server ask for, until a moment in wall time.
    package func override(
        _ id: ServerID, _ mode: ScheduleOverride.Mode, until: Timestamp, reason: String?, by caller: Caller
    ) async throws(ControlPlaneError) -> ScheduleOverride {
        let server = try managed(id)
        let (now, wall) = (time.now(), time.wall())
        guard until > wall, until - wall <= ScheduleOverride.longest else {
            throw .invalid(["until": "must be in the future, at most 31 days from now; you gave \(until)"])
        }
        if server.record.hasAdminPolicy, !caller.isAdmin, mode == .on, until - wall > ScheduleOverride.longestOverPolicy {
            throw .notAllowed(
                "an admin set the idle timeout or maximum runtime of \(server.record.name). Without the scope admin, override its "
                    + "schedules for at most \(ScheduleOverride.longestOverPolicy.inWords).")
        }
        let override = ScheduleOverride(server: id, mode: mode, since: wall, until: until, by: caller.actor, reason: reason)
        let event = Event(
            at: now, kind: .scheduleOverridden, server: id, actor: caller.actor,
            summary: "\(caller.actor.displayName) overrides the schedules of \(server.record.name) until \(until.inWords): "
                + "\(mode.phrase)\(reason.map { " (\($0))" } ?? "").")
        try await write { writer throws(StoreError) in
            try await writer.setScheduleOverride(override, of: id, events: [event])
        }
        planner.write { $0.overrides[id] = override }
        scheduler.reconsider([id])
        return override
    }

    /// Ends an override. Without one, nothing is changed.
    package func endOverride(of id: ServerID, by caller: Caller) async throws(ControlPlaneError) {
        let server = try managed(id)
        guard planner.read({ state in state.overrides[id] != nil }) else { return }
        let event = Event(
            at: time.now(), kind: .scheduleOverridden, server: id, actor: caller.actor,
            summary: "\(caller.actor.displayName) ended the override of \(server.record.name): its schedules apply.")
        try await write { writer throws(StoreError) in try await writer.setScheduleOverride(nil, of: id, events: [event]) }
        planner.write { $0.overrides[id] = nil }
        scheduler.reconsider([id])
    }

    // MARK: Rules

    private func managed(_ id: ServerID) throws(ControlPlaneError) -> TrackedServer {
        guard let server = fleet[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        guard server.record.ownership.mayAct else { throw .notAdopted(id, name: server.record.name) }
        return server
    }

    /// A schedule for a tag or for somebody else's servers needs an admin.
    private func require(_ caller: Caller, for scope: ServerSchedule.Scope) throws(ControlPlaneError) {
        switch scope {
        case .server(let id):
            let server = try managed(id)
            guard caller.isAdmin || !server.record.hasAdminPolicy else {
                throw .notAllowed(
                    "an admin set the idle timeout or maximum runtime of \(server.record.name): a schedule for it needs the scope admin.")
            }
        case .owner(let owner):
            guard caller.isAdmin || caller.owner == owner else {
                throw .notAllowed("a schedule for the servers of \(owner) needs their own token, or one with the scope admin.")
            }
        case .tag: guard caller.isAdmin else { throw .notAllowed("a schedule for a tag needs a token with the scope admin.") }
        }
    }

    private func require(_ caller: Caller, toChange saved: SavedSchedule) throws(ControlPlaneError) {
        guard caller.isAdmin || !saved.isByAdmin else {
            throw .notAllowed("an admin saved the schedule \(saved.schedule.name); changing it needs a token with the scope admin.")
        }
        if case .server(let id) = saved.schedule.scope, fleet[id]?.record.goneAt != nil || fleet[id] == nil { return }
        try require(caller, for: saved.schedule.scope)
    }

    private func warnings(of saved: SavedSchedule) -> [String] {
        let wall = time.wall()
        let windows = saved.schedule.windows(from: wall, to: wall + .seconds(30 * 86_400))
        let longest = windows.compactMap { window -> Duration? in
            guard window.mode == .keepOn || window.mode == .startAt, let end = window.end else { return nil }
            return end - window.start
        }.max()
        let servers = servers(of: saved)
        var warnings = servers.compactMap { server -> String? in
            guard let limit = server.record.maxRuntime, let longest, longest > limit else { return nil }
            return "\(server.record.name) stops at its maximum runtime of \(limit.inWords), before a window of \(longest.inWords) ends"
        }
        if servers.isEmpty { warnings.append("no managed server matches; it applies as soon as one does") }
        return warnings
    }

    private func changed(_ what: String, _ caller: Caller) -> Event {
        Event(at: time.now(), kind: .scheduleChanged, actor: caller.actor, summary: "\(caller.actor.displayName) \(what).")
    }

    private func write(_ body: (EventWriter) async throws(StoreError) -> Void) async throws(ControlPlaneError) {
        do { try await journal.record(body) } catch {
            throw .storage("the schedules are unchanged, because the change could not be saved: \(error)")
        }
    }
}

extension ScheduleOverride.Mode {
    /// For events: what the override does.
    fileprivate var phrase: String {
        switch self {
        case .on: "it starts and stays on"
        case .off: "it stops unless it is busy"
        case .none: "no schedule applies"
        }
    }
}
