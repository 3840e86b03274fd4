public import Fleet
public import Policy
import Logging
import Schedule
import Store
import Synchronization

/// Warns about idle servers and decides on their stops. Reviews a server at its deadline or after a change, never in between.
public final class AutoShutdownScheduler: Sendable {
    let fleet: FleetState
    let journal: Journal
    let store: FleetStore
    let schedules: SchedulePlanner
    private let time: any TimeSource
    private let logger: Logger
    private let wake: WakeSignal
    /// Holds of one server are saved one after the other.
    let holding = ServerLock()
    private let rules: Mutex<IdleRules>
    private let queue = Mutex(DeadlineQueue())
    private let isTimeoutWritten = Mutex(true)

    init(
        fleet: FleetState, journal: Journal, store: FleetStore, schedules: SchedulePlanner, settings: ControlPlaneSettings,
        time: any TimeSource,
        wake: WakeSignal, logger: Logger
    ) {
        self.fleet = fleet
        self.journal = journal
        self.store = store
        self.schedules = schedules
        self.time = time
        self.wake = wake
        self.logger = logger
        rules = Mutex(IdleRules(settings))
    }

    // MARK: Settings

    /// The rules for servers without rules of their own.
    public var defaults: IdleRules { rules.withLock { $0 } }

    /// A new value gives every server its full length from now.
    public var idleTimeout: IdleTimeout {
        get { rules.withLock { $0.timeout } }
        set {
            let now = time.now()
            rules.withLock { rules in
                guard rules.timeout != newValue else { return }
                rules.timeout = newValue
                rules.timeoutChangedAt = now  // guard: F8_aLowered
            }
            isTimeoutWritten.withLock { $0 = false }
            reconsiderAll()
        }
    }

    public var isEnabled: Bool {
        get { rules.withLock { $0.isEnabled } }
        set {
            rules.withLock { $0.isEnabled = newValue }
            reconsiderAll()
        }
    }

    /// Another control plane manages the account: this one stops nothing automatically.
    var standsBack: Bool {
        get { rules.withLock { $0.standsBack } }
        set {
            let isNews = rules.withLock { rules in
                defer { rules.standsBack = newValue }
                return rules.standsBack != newValue
            }
            if isNews { reconsiderAll() }
        }
    }

    /// For how long the server has been idle; `nil` while it is busy, unknown, or not running.
    public func idleTime(of id: ServerID) -> Duration? {
        let now = time.now()
        return fleet[id]?.verdict(defaults, at: now).idleSince.map { now - $0 }
    }

    /// What automatic stops have saved so far: the running price of the time off, less the cost of the disks in that time.
    public func savings(at now: Timestamp) -> Money {
        fleet.read { state in state.account(at: now).savings }
    }

    /// What all stopped servers together save per hour now.
    public var savingRate: HourlyRate {
        fleet.read { state in state.servers.values.reduce(.zero) { $0 + $1.record.savings.rate } }
    }

    // MARK: Protection

    /// Protects a server from automatic stops until the protection is removed, on behalf of the program itself.
    public func protect(_ id: ServerID) async throws(ControlPlaneError) {
        try await protect(id, Protection(owner: .controlPlane, since: time.now(), isByAdmin: true))
    }

    public func unprotect(_ id: ServerID) async throws(ControlPlaneError) {
        guard let server = fleet[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        if server.holds.protection != nil { try await endProtection(of: id, actor: .controlPlane) }
    }

    /// - Parameter mayProtect: throws why it is refused, when the server's turn has come.
    func protect(
        _ id: ServerID, _ hold: Protection, if mayProtect: @Sendable (TrackedServer) throws(ControlPlaneError) -> Void = { _ in }
    ) async throws(ControlPlaneError) {
        guard let server = fleet[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        let event = Event(
            at: hold.since, kind: .protected, server: id, actor: hold.owner,
            summary: "\(server.record.name) is \(Reason.protected(hold)).")
        try await put(hold, at: \.protection, of: id, "protected", if: mayProtect) { writer throws(StoreError) in
            try await writer.setProtection(hold, of: id, events: [event])
        }
    }

    /// - Parameter mayEnd: throws why it is refused, when the server's turn has come.
    func endProtection(
        of id: ServerID, actor: Actor, if mayEnd: @Sendable (TrackedServer) throws(ControlPlaneError) -> Void = { _ in }
    ) async throws(ControlPlaneError) {
        let event = Event(
            at: time.now(), kind: .unprotected, server: id, actor: actor,
            summary: "\(actor.displayName) ended the protection of \(fleet[id]?.record.name ?? id.text).")
        try await holding.run(id) { () async throws(ControlPlaneError) in
            if let server = fleet[id] { try mayEnd(server) }
            do {
                try await journal.record { writer throws(StoreError) in
                    try await writer.setProtection(nil, of: id, events: [event])
                    fleet.update(id) { $0.holds.protection = nil }
                }
            } catch {
                throw .storage("\(fleet[id]?.record.name ?? id.text) is still protected, because the change could not be saved: \(error)")
            }
        }
        reconsider([id])
    }

    // MARK: The pass

    /// A timeout that was changed while no process ran gives its full length from now, like one that is changed at run time.
    func recover(at now: Timestamp) async throws(StoreError) {
        let known = try await store.idleTimeout()
        let timeout = rules.withLock { rules in
            rules.timeoutChangedAt = known.flatMap { $0.value == rules.timeoutsInWords ? $0.since.map { min($0, now) } : now }
            return rules.timeoutsInWords
        }
        if known?.value != timeout { try await store.setIdleTimeout(timeout, since: known == nil ? nil : now) }
    }

    private func reportLearningReset(at now: Timestamp) async {
        let wasReset = fleet.write { state in
            defer { state.learning.wasReset = false }
            return state.learning.wasReset
        }
        guard wasReset else { return }
        await journal.write([
            Event(
                at: now, kind: .learningReset, severity: .warning,
                summary:
                    "What was learned from idle times cannot be used: a value is not finite, or of another version. Learning starts over; "
                    + "until it has 20 idle times, auto waits as long as a start costs.")
        ])
    }

    private func saveTimeout() async {
        let wasWritten = isTimeoutWritten.withLock { isWritten in
            defer { isWritten = true }
            return isWritten
        }
        guard !wasWritten else { return }
        let rules = defaults
        do { try await store.setIdleTimeout(rules.timeoutsInWords, since: rules.timeoutChangedAt) } catch {
            logger.error("the idle timeout could not be saved; the next pass retries: \(error)")
            isTimeoutWritten.withLock { $0 = false }
        }
    }

    func reconsider(_ ids: some Sequence<ServerID>) {
        let now = time.now()
        queue.withLock { queue in for id in ids { queue.set(now, for: id) } }
        wake.ring()
    }

    func reconsiderAll() { reconsider(fleet.read { state in Array(state.servers.keys) }) }

    /// The next review; `nil`: none is scheduled.
    var nextDeadline: Timestamp? { queue.withLock { $0.next } }

    /// Reviews every server that is due.
    ///
    /// - Returns: the servers whose stop is scheduled now.
    func pass(at now: Timestamp) async -> [ServerID] {
        await saveTimeout()
        await reportLearningReset(at: now)
        let due = queue.withLock { $0.takeDue(at: now) }
        guard !due.isEmpty else { return [] }
        let rules = defaults
        var events: [Event] = []
        var stops: [(ServerID, StopCause)] = []
        var settled: [ScheduledStart] = []
        for id in due {
            guard let review = fleet.update(id, { $0.review(rules, schedules, at: now) }) else { continue }
            events += review.events
            settled += review.settled
            if let cause = review.stop { stops.append((id, cause)) }
            if let next = review.reviewAt { queue.withLock { $0.set(next, for: id) } }
        }
        if await journal.write(events) { confirmWarnings(events, decidedAt: now) } else { withdrawUnsent(events, at: now) }
        await save(settled)
        var begun: [ServerID] = []
        for (id, cause) in stops where await begin(id, cause: cause, at: now) { begun.append(id) }
        return begun
    }

    /// A warning that could not be saved reached nobody: it is given anew, in full, once the database can be written.
    private func withdrawUnsent(_ events: [Event], at now: Timestamp) {
        for event in events where event.kind == .idleWarning {
            guard let id = event.server else { continue }
            fleet.update(id) { $0.notices.warning = nil }  // guard: F7_aWarningThatIsNotSaved
            queue.withLock { $0.set(now + AutoShutdownScheduler.retriedAfter, for: id) }
        }
    }

    /// A warning that was saved late was sent late: its time counts from then.
    private func confirmWarnings(_ events: [Event], decidedAt: Timestamp) {
        let now = time.now()
        let isLate = now - decidedAt > AutoShutdownScheduler.lateAfter
        for event in events where event.kind == .idleWarning {
            guard let id = event.server else { continue }
            fleet.update(id) { $0.confirmWarning(isLate: isLate, at: now) }
            if isLate { queue.withLock { $0.set(now, for: id) } }
        }
    }

    private static let lateAfter = Duration.seconds(1)

    /// What could not be saved is tried again after this.
    private static let retriedAfter = Duration.seconds(10)

    func report(unsaved error: StoreError) { logger.error("scheduled starts could not be saved: \(error)") }

    private func begin(_ id: ServerID, cause: StopCause, at now: Timestamp) async -> Bool {
        guard let server = fleet[id], !server.hasOpenIntent else { return false }
        let event = Event(
            at: now, kind: .stopScheduled, server: id,
            summary: cause.scheduledSummary(server.record.name, learned: server.rules(defaults).learned, at: now))
        do {
            try await journal.record { writer throws(StoreError) in
                let intent = try await writer.beginStop(
                    server: id, cause: cause, runStartedAt: server.record.runStartedAt, at: now, events: [event])
                fleet.update(id) { $0.begin(intent) }
            }
            return true
        } catch {
            // The database has an open stop that this process does not know.
            // guard: F17_aStopThatOnlyTheDatabaseKnowsOf
            if error == .overtaken { await fleet.rereadStop(of: id, from: store, logger: logger) }
            logger.critical("the stop of \(id) could not be saved; retrying: \(error)")
            queue.withLock { $0.set(now + AutoShutdownScheduler.retriedAfter, for: id) }
            return false
        }
    }
}

extension IdleRules {
    /// For servers without rules of their own.
    init(_ settings: ControlPlaneSettings) {
        self.init(
            isEnabled: settings.isAutoShutdownEnabled, timeout: settings.idleTimeout,
            warningLead: settings.warningLead, startGrace: settings.startGrace,
            minimumWorkers: settings.minimumWorkers, bursts: settings.bursts, tagTimeouts: settings.tagTimeouts)
    }
}
