public import Fleet
public import Policy
import Logging
import Store
import Synchronization

/// Warns, decides and counts. It looks at a server when its deadline comes up or something about it changed, never in between.
public final class AutoShutdownScheduler: Sendable {
    let book: FleetState
    let journal: Journal
    let store: FleetStore
    private let time: any TimeSource
    private let logger: Logger
    private let alarm: WakeSignal
    /// Holds of one server are written one after the other.
    let holding = ServerLock()
    private let rules: Mutex<IdleRules>
    private let queue = Mutex(DeadlineQueue())
    private let isTimeoutWritten = Mutex(true)

    init(
        book: FleetState, journal: Journal, store: FleetStore, settings: ControlPlaneSettings, time: any TimeSource,
        alarm: WakeSignal, logger: Logger
    ) {
        self.book = book
        self.journal = journal
        self.store = store
        self.time = time
        self.alarm = alarm
        self.logger = logger
        rules = Mutex(
            IdleRules(
                isEnabled: settings.isAutoShutdownEnabled, timeout: settings.idleTimeout,
                warningLead: settings.warningLead, startGrace: settings.startGrace,
                minimumWorkers: settings.minimumWorkers, bursts: settings.bursts))
    }

    // MARK: What users read and set

    /// The rules for servers that have none of their own.
    public var defaults: IdleRules { rules.withLock { $0 } }

    /// Setting it gives every server the new time in full, from now.
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

    /// Another control plane manages the account: nothing is stopped automatically by this one.
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

    /// For how long the server has been without work; `nil` while at work, unknown, or not running.
    public func idleTime(of id: ServerID) -> Duration? {
        let now = time.now()
        return book[id]?.verdict(defaults, at: now).idleSince.map { now - $0 }
    }

    /// What stopping idle servers has saved so far: time off at the price of the time on, less what the disks cost meanwhile.
    public func savings(at now: Timestamp) -> Money {
        book.read { state in state.account(at: now).savings }
    }

    /// What all stopped servers together save by the hour now.
    public var savingRate: HourlyRate {
        book.read { state in state.servers.values.reduce(.zero) { $0 + $1.record.savings.rate } }
    }

    // MARK: Protection

    /// Keeps a server on, whatever it does, until somebody removes that: as a program's own word.
    public func protect(_ id: ServerID) async throws(ControlPlaneError) {
        try await protect(id, Protection(owner: .controlPlane, since: time.now(), isByAdmin: true))
    }

    public func unprotect(_ id: ServerID) async throws(ControlPlaneError) {
        guard let server = book[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        if server.holds.protection != nil { try await endProtection(of: id, actor: .controlPlane) }
    }

    func protect(_ id: ServerID, _ hold: Protection) async throws(ControlPlaneError) {
        guard let server = book[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        let event = Event(
            at: hold.since, kind: .protected, server: id, actor: hold.owner,
            summary: "\(server.record.name) is \(Reason.protected(hold)).")
        try await put(hold, at: \.protection, of: id, "protected") { writer throws(StoreError) in
            try await writer.setProtection(hold, of: id, events: [event])
        }
    }

    func endProtection(of id: ServerID, actor: Actor) async throws(ControlPlaneError) {
        let event = Event(
            at: time.now(), kind: .unprotected, server: id, actor: actor,
            summary: "\(actor) ended the protection of \(book[id]?.record.name ?? id.text).")
        try await holding.run(id) { () async throws(ControlPlaneError) in
            do {
                try await journal.record { writer throws(StoreError) in
                    try await writer.setProtection(nil, of: id, events: [event])
                    book.update(id) { $0.holds.protection = nil }
                }
            } catch {
                throw .storage("\(book[id]?.record.name ?? id.text) is still protected: the change could not be saved. \(error)")
            }
        }
        reconsider([id])
    }

    // MARK: The loop's parts

    /// A timeout that was changed while nobody ran gives its full length from now, as one that is changed while somebody does.
    func recover(at now: Timestamp) async throws(StoreError) {
        let known = try await store.idleTimeout()
        let timeout = rules.withLock { rules in
            rules.timeoutChangedAt = known.flatMap { $0.timeout == rules.timeout ? $0.since.map { min($0, now) } : now }
            return rules.timeout
        }
        if known?.timeout != timeout { try await store.setIdleTimeout(timeout, since: known == nil ? nil : now) }
    }

    private func keepTimeout() async {
        let wasWritten = isTimeoutWritten.withLock { isWritten in
            defer { isWritten = true }
            return isWritten
        }
        guard !wasWritten else { return }
        let rules = defaults
        do { try await store.setIdleTimeout(rules.timeout, since: rules.timeoutChangedAt) } catch {
            logger.error("the idle timeout in force could not be written, it is tried again: \(error)")
            isTimeoutWritten.withLock { $0 = false }
        }
    }

    func reconsider(_ ids: some Sequence<ServerID>) {
        let now = time.now()
        queue.withLock { queue in for id in ids { queue.set(now, for: id) } }
        alarm.ring()
    }

    func reconsiderAll() { reconsider(book.read { state in Array(state.servers.keys) }) }

    /// No server is due before; `nil`: nothing to wait for.
    var nextDeadline: Timestamp? { queue.withLock { $0.next } }

    /// Decides about every server that is due. Answers the servers for which a stop was begun.
    func pass(at now: Timestamp) async -> [ServerID] {
        await keepTimeout()
        let due = queue.withLock { $0.takeDue(at: now) }
        guard !due.isEmpty else { return [] }
        let rules = defaults
        var events: [Event] = []
        var stops: [(ServerID, StopCause)] = []
        for id in due {
            guard let step = book.update(id, { $0.decide(rules, at: now) }) else { continue }
            events += step.events
            if let cause = step.stop { stops.append((id, cause)) }
            if let again = step.reviewAt { queue.withLock { $0.set(again, for: id) } }
        }
        await journal.write(events)
        var begun: [ServerID] = []
        for (id, cause) in stops where await begin(id, cause: cause, at: now) { begun.append(id) }
        return begun
    }

    private func begin(_ id: ServerID, cause: StopCause, at now: Timestamp) async -> Bool {
        guard let server = book[id], !server.hasOpenIntent else { return false }
        let event = Event(
            at: now, kind: .stopDecided, server: id,
            summary: "\(server.record.name) \(cause.soFar(at: now)): it is to be stopped.")
        do {
            try await journal.record { writer throws(StoreError) in
                let intent = try await writer.beginStop(
                    server: id, cause: cause, runStartedAt: server.record.runStartedAt, at: now, events: [event])
                book.update(id) { $0.begin(intent) }
            }
            return true
        } catch {
            // One is under way that this process does not know of.
            // guard: F17_aStopThatOnlyTheDatabaseKnowsOf
            if error == .overtaken { await book.rereadStop(of: id, from: store, logger: logger) }
            logger.critical("the stop of \(id) could not be written down and is tried again: \(error)")
            queue.withLock { $0.set(now + .seconds(10), for: id) }
            return false
        }
    }
}

extension StopCause {
    fileprivate var isMaximumRuntime: Bool { if case .maximumRuntime = self { true } else { false } }

    /// `has been idle for 8 min`
    fileprivate func soFar(at now: Timestamp) -> String {
        switch self {
        case .idle(let since, _): "has been idle for \((now - since).inWords)"
        case .maximumRuntime(let limit): "is allowed to run for \(limit.inWords)"
        case .requested(let actor): "was asked to stop by \(actor)"
        }
    }
}

private struct DecisionStep: Sendable {
    var events: [Event] = []
    var stop: StopCause?
    var reviewAt: Timestamp?
}

extension TrackedServer {
    /// Decides about the server now: what to tell people, whether to stop, and when to look again.
    fileprivate mutating func decide(_ defaults: IdleRules, at now: Timestamp) -> DecisionStep {
        var step = DecisionStep()
        guard record.goneAt == nil, observed != nil, !hasOpenIntent else { return step }
        if let warned = warnedAt, withdrawsWarning(defaults, warned: warned, at: now) {
            warnedAt = nil
            step.events.append(
                Event(
                    at: now, kind: .warningWithdrawn, server: id,
                    summary: "\(record.name) is not stopped after all: \(whyKept(defaults, at: now))."))
        }
        expireHolds(at: now, events: &step.events)
        let verdict = verdict(defaults, at: now)
        switch verdict.outcome {
        case .warn(let cause):
            warnedAt = now
            isWarnedOfRuntime = cause.isMaximumRuntime
            step.events.append(warning(of: cause, deadline: verdict.deadline ?? now, at: now))
            step.reviewAt = verdict.deadline
        case .stop(let cause):
            step.stop = cause
        case .keep:
            if let event = reportKept(verdict, rules(defaults), at: now) { step.events.append(event) }
            step.reviewAt = reviewTime(verdict, rules(defaults), at: now)
        }
        return step
    }

    private func warning(of cause: StopCause, deadline: Timestamp, at now: Timestamp) -> Event {
        let opening = "\(record.name) \(cause.soFar(at: now)) and will be stopped in \((deadline - now).inWords), unless "
        guard cause.isMaximumRuntime else {
            return Event(
                at: now, kind: .idleWarning, severity: .warning, server: id,
                summary: opening + "it works before, or somebody protects it or puts the stop off.")
        }
        // Work does not keep it on.
        return Event(
            at: now, kind: .idleWarning, severity: .warning, server: id,
            about: record.hasAdminPolicy ? .adminRuntimeLimit : .maximumRuntime,
            summary: opening
                + (record.hasAdminPolicy
                    ? "an admin postpones the stop, or somebody protects it." : "somebody postpones the stop or protects it."))
    }

    private func withdrawsWarning(_ defaults: IdleRules, warned: Timestamp, at now: Timestamp) -> Bool {
        let verdict = verdict(defaults, at: now)
        // Who was told that work keeps it on must be told that it does not.
        if !isWarnedOfRuntime, verdict.cause?.isMaximumRuntime ?? false { return true }
        switch verdict.outcome {
        case .warn, .stop: return false
        case .keep:
            guard let deadline = verdict.deadline else { return true }
            // Put off so far that a new warning will come in time, or worked since, which does not put off the end of a runtime.
            if deadline - now > rules(defaults).warningLead * 2 { return true }
            return !isWarnedOfRuntime && verdict.idleSince.map { $0 > warned } ?? false  // guard: F14_workInBursts
        }
    }

    private func whyKept(_ defaults: IdleRules, at now: Timestamp) -> String {
        let reasons = verdict(defaults, at: now).reasons
        return reasons.first.map { "\($0)" } ?? "nothing asks for it any more"
    }

    private mutating func expireHolds(at now: Timestamp, events: inout [Event]) {
        if let hold = holds.protection, protection(at: now) == nil {
            end(.protection)
            events.append(
                Event(
                    at: now, kind: .protectionExpired, severity: .warning, server: id,
                    summary: "the protection of \(record.name) by \(hold.owner) is over."))
        }
        if let lease = holds.lease, now >= lease.until {
            history.hold(until: lease.until)
            end(.lease)
            events.append(
                Event(
                    at: now, kind: .leaseExpired, server: id,
                    summary: "the time for which \(lease.holder) said \(record.name) is at work is over."))
        }
        if let hold = holds.extension, now >= hold.until, let event = endExtension(name: record.name, at: now) { events.append(event) }
    }

    /// Tells once per idle time that a server past its timeout stays on, and why.
    private mutating func reportKept(_ verdict: Verdict, _ rules: IdleRules, at now: Timestamp) -> Event? {
        guard verdict.deadline == nil, let since = verdict.idleSince, keptReportedFor != since,
            case .after(let timeout) = rules.effectiveTimeout, now >= since + timeout, let reason = verdict.reasons.first
        else { return nil }
        keptReportedFor = since
        guard reason == .notAdopted else {
            return Event(
                at: now, kind: .idleKept, server: id,
                summary: "\(record.name) has been idle for \((now - since).inWords) and stays on: \(reason).")
        }
        let wasted = record.cost.rate.cost(of: now - since)
        return Event(
            at: now, kind: .wasted, severity: .warning, server: id,
            summary: "\(record.name) has been idle for \((now - since).inWords), \(wasted) so far, and is left alone: "
                + "nobody handed it over. Adopt it to have it stopped.")
    }

    /// The earliest moment at which the verdict can have become a different one.
    private func reviewTime(_ verdict: Verdict, _ rules: IdleRules, at now: Timestamp) -> Timestamp? {
        guard [.running, .provisioning, .starting].contains(phase) else { return nil }
        // guard: anAgentThatSeesEverything.1
        guard case .after(let timeout) = rules.effectiveTimeout, case .after(let usual) = rules.timeout else { return verdict.reviewAt }
        // Work that ends right now could be warned of at the earliest then, should what makes its timeout longer be over by then.
        let earliest = now + max(usual - rules.lead(before: usual), .seconds(1))
        let reported = verdict.idleSince.flatMap { since -> Timestamp? in
            let at = since + timeout
            return keptReportedFor == since || at <= now ? nil : at
        }
        let holdsEnd = [protectionEnd, holds.lease?.until, holds.extension?.until].compactMap { $0 }.filter { $0 > now }.min()
        return [verdict.reviewAt, reported, holdsEnd, earliest].compactMap { $0 }.filter { $0 > now }.min()
    }
}
