import Fleet
import Money
import Policy
import Store

/// Restores what was known before a restart.
///
/// Time without polls is not idle time: an idle clock continues only if the gap was shorter than one poll counts.
struct Recovery: Sendable {
    let store: FleetStore
    let fleet: FleetState
    let journal: Journal
    let alerts: AlertManager
    let scheduler: AutoShutdownScheduler
    let tracker: StatusTracker
    let volumes: VolumeWatch
    let settings: ControlPlaneSettings
    let time: any TimeSource

    func run() async throws(StoreError) {
        let now = time.now()
        let records = try await store.servers()
        let holds = try await store.holds()
        let intents = Dictionary(uniqueKeysWithValues: try await store.openIntents().map { ($0.server, $0) })
        let pause = ProcessPause(since: try await store.lastPass(), boot: time.boot, at: now)
        let lastSeen = pause.lastSeen
        let previous = PreviousNotices(try await store.newest(of: PreviousNotices.kinds))
        try await alerts.recover()
        try await scheduler.recover(at: now)
        try await tracker.recover(lastPassAt: lastSeen)
        volumes.recover(lastPassAt: lastSeen)
        try await store.series.closeSignals(at: lastSeen, now: now)
        let learned = try await store.learning.states()
        let flaps = try await recentFlaps(at: now)
        let origin = CostPieces.startOfUTCDay(now) - .seconds(86_400)
        let costs = try await store.ledger.storedCosts(
            origin: origin, at: now, days: settings.moneyDays,
            firstSeenAt: Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.firstSeenAt) }))
        let corrections = try await store.ledger.priceCorrections()
        let chain = ServerChain(try await store.ledger.serverMoves())
        let actions = try await pendingActions(after: pause)
        // guard: aClockThatWasSetBackOverARestart
        let wrongSince = pause.setBack > .zero ? pause.earlierClockSince ?? .distantPast : nil
        var restored: [TrackedServer] = []
        var moved: [MovedHold] = []
        var departed = FleetState.Account()
        for stored in records {
            var server = TrackedServer(
                stored, holds: holds[stored.id] ?? Holds(), flaps: flaps[stored.id] ?? [], learned: learned[stored.id.text], after: pause,
                settings)
            let record = server.record
            moved += server.holds.moved(from: holds[stored.id], of: stored.id)
            server.costs.priceCorrection = corrections[record.id]
            if let stored = costs[record.id] {
                Recovery.restore(stored, to: &server, origin: origin, pause, wrongSince: wrongSince)
            }
            if let goneAt = record.goneAt, now - goneAt > Retention.goneServers {
                departed.add(server, at: now)
                continue
            }
            if let action = actions[record.id] { server.resume(action) }
            server.stop = try await stop(of: record.id, open: intents[record.id], at: now)
            server.notices.warning = try await warning(of: server, after: pause).map { event in
                .init(at: Recovery.moment(of: event, record, at: now), isOfMaximumRuntime: event.isOfMaximumRuntime)
            }
            server.restore(previous[record.id])
            restored.append(server)
        }
        fleet.write { state in
            (state.departed, state.chain, state.movedHolds, state.clockSince) = (departed, chain, moved, pause.clockSince)
            if let text = learned[""] { state.restoreLearning(text) }
            for server in restored { state.insert(server) }
            // Reported already: three failures in a row are reported.
            for kind in previous.unreadableLists { state.lists[kind] = .init(failures: 3) }  // guard: F79_thatAProvider
        }
        await reportStart(records, pause)
    }

    /// The latest start or restart of each pod, where the previous process could not know yet whether it happened.
    private func pendingActions(after pause: ProcessPause) async throws(StoreError) -> [ServerID: Event] {
        guard let lastSeen = pause.lastSeen, pause.setBack == .zero else { return [:] }
        let newest = try await store.events(
            after: nil, before: nil, server: nil,
            kinds: [
                .serverStarting, .serverRestarted, .actionUnconfirmed, .serverStarted, .stopScheduled, .stopRequested, .stopped,
                .stoppedOutside,
            ], limit: 500, newestFirst: true)
        let latest = Dictionary(newest.compactMap { event in event.server.map { ($0, event) } }) { newer, _ in newer }
        return latest.filter { _, event in
            [.serverStarting, .serverRestarted].contains(event.kind) && lastSeen - event.at < RequestedAction.shownWithin
        }
    }

    private func reportStart(_ records: [ServerRecord], _ pause: ProcessPause) async {
        let (now, adopted) = (pause.now, records.count { $0.ownership.mayAct && $0.goneAt == nil })
        let lastPoll = pause.lastSeen.map { "; last poll \(max(.zero, now - ($0 - pause.setBack)).inWords) ago." }
        var events = [
            Event(
                at: now, kind: .controlPlaneStarted,
                summary: "The control plane started. Managed servers: \(adopted)" + (lastPoll ?? "."))
        ]
        if pause.setBack > .zero {
            events.append(
                Event(
                    at: now, kind: .settingChanged, severity: .warning,
                    summary: "The clock of this machine was set back by \(pause.setBack.inWords) while the control plane did not run. "
                        + "What its latest run recorded moves with it; earlier costs stay where they are."))
        }
        await journal.write(events)
    }

    /// The open stop of a server, which goes on, or else its latest one.
    private func stop(of id: ServerID, open: StopIntent?, at now: Timestamp) async throws(StoreError) -> StopMachine? {
        if let open { return StopMachine(resuming: open, at: now) }  // guard: F5_whatWasToBeTried, F17_aCrash.1
        return try await store.intents(of: id, limit: 1).first.map { StopMachine($0) }  // guard: F17_aCrash.2
    }

    /// - Parameter wrongSince: since when the times are of a clock that was set back since; `nil`: it was not.
    private static func restore(
        _ stored: StoredCosts, to server: inout TrackedServer, origin: Timestamp, _ pause: ProcessPause, wrongSince: Timestamp?
    ) {
        let now = pause.now
        server.costs.restore(
            stored.intervals, origin: origin, settled: stored.settled,
            lastAt: wrongSince == nil ? pause.lastSeen.map { min($0, now) } : pause.lastSeen, isGone: server.record.goneAt != nil)
        server.costs.skip(pause.clockChange)
        (server.costs.adjusted, server.costs.firstStoredAt) = (stored.adjusted, stored.from)
        server.costs.beforeFirstObservation = stored.beforeFirstObservation
        server.costs.closedEstimate = server.costs.amounts(at: now, validFor: .zero).estimated - stored.estimated
        guard let wrongSince else { return }
        server.costs.setBack(by: pause.setBack, since: wrongSince)
        if stored.from >= wrongSince { server.costs.firstStoredAt = stored.from - pause.setBack }
        guard server.record.firstSeenAt >= wrongSince else { return }
        server.record.firstSeenAt = server.record.firstSeenAt - pause.setBack
        server.isRecordDirty = true
        server.costs.beforeFirstObservation = server.costs.amounts(at: server.record.firstSeenAt, validFor: .zero)
    }

    /// The latest stops of each server after which work returned within the time of a start, oldest first.
    private func recentFlaps(at now: Timestamp) async throws(StoreError) -> [ServerID: [Timestamp]] {
        let recent = try await store.learning.idleTimes(since: now - scheduler.defaults.flapWindow).filter { $0.isFlap && $0.ended <= now }
        return Dictionary(grouping: recent, by: \.server).mapValues { $0.compactMap(\.stoppedAt).sorted().suffix(16) }
    }

    /// From when the time in a warning counts. Where it is not known when people got it, as when the process ended just then, from now:
    /// never less than the warning says.
    private static func moment(of warning: Event, _ record: ServerRecord, at now: Timestamp) -> Timestamp {
        guard let warnedAt = record.warnedAt, warnedAt >= warning.at else { return now }  // guard: F7_aWarningThatIsRestored
        return warnedAt
    }

    /// The warning that still counts: of the present idle time, or of the maximum runtime of the present run.
    private func warning(of server: TrackedServer, after pause: ProcessPause) async throws(StoreError) -> Event? {
        let begin = server.resumedIdleSince
        guard begin != nil || server.record.warnedAt != nil else { return nil }
        let latest = try await store.events(
            after: nil, before: nil, server: server.id, kinds: [.idleWarning, .warningWithdrawn, .stopCanceled], limit: 1,
            newestFirst: true)
        guard let event = latest.first, event.kind == .idleWarning else { return nil }
        if event.isOfMaximumRuntime, server.keepsRuntimeWarning(of: event.at, after: pause, settings) { return event }
        return begin.map { event.at >= $0 } ?? false ? event : nil
    }
}

extension Event {
    fileprivate var isOfMaximumRuntime: Bool { about == .maximumRuntime || about == .adminRuntimeLimit }
}

/// The time between the last poll of the previous process and the start of this one.
struct ProcessPause: Sendable {
    /// `nil`: there was no poll.
    var lastSeen: Timestamp?
    /// When this process started.
    var now: Timestamp
    /// The last poll was as recent as the wall clock says: that clock may have been set since; the boot clock cannot be.
    var isUnbroken = false
    /// By how much the wall clock was set since the last poll, as far as the boot clock shows.
    var clockChange = Duration.zero
    /// Stored times from this moment on are of the clock of the previous process; `nil`: all are.
    var earlierClockSince: Timestamp?
    /// Stored times from this moment on are of the clock of this process; `nil`: all are, as far as known.
    var clockSince: Timestamp? {
        guard clockChange != .zero, let lastSeen else { return setBack > .zero ? nil : earlierClockSince }
        return clockChange > .zero ? lastSeen + clockChange : nil
    }
    /// By how much the wall clock was set back, at least: the last poll was not in the future.
    var setBack: Duration { clockChange < .zero ? .zero - clockChange : max(.zero, (lastSeen ?? now) - now) }

    init(since last: RecordedPass?, boot: BootMoment?, at now: Timestamp) {
        (lastSeen, self.now) = (last?.at, now)
        guard let last else { return }
        earlierClockSince = last.clockSince
        let lastSeen = last.at
        guard let passed = last.boot.flatMap({ boot?.since($0) }) else {
            // Nobody knows what was set since; what the previous process knew of its clock still holds.
            clockChange = last.clockCorrection
            return
        }
        isUnbroken = !((now - lastSeen) - passed).isAtLeastTwoSeconds  // guard: F5_aClock.2, F5_aClockThatWasSet
        let change = (now - lastSeen) - passed  // guard: aClockThatWasSetOver
        clockChange = change.isAtLeastTwoSeconds ? change : .zero
    }
}

extension TrackedServer {
    /// As the previous process left it, without its costs, its stop and its notices.
    init(
        _ stored: ServerRecord, holds: Holds, flaps: [Timestamp], learned: String?, after pause: ProcessPause,
        _ settings: ControlPlaneSettings
    ) {
        let now = pause.now
        let record = stored.following(pause.clockChange).clampedTo(now)
        self.init(
            record: record, holds: holds.following(pause.clockChange).clampedTo(now),
            history: TrackedServer.resumedHistory(of: record, lastSeen: pause.isUnbroken ? pause.lastSeen : nil, settings, now: now),
            previouslyObservedAt: pause.lastSeen.map { min($0, now) }, recentStops: flaps, knownSince: now)
        let isResumed = pause.isUnbroken && pause.lastSeen.map { now - $0 <= settings.podEvidenceValidFor } ?? false
        learning.restore(learned, isResumed: isResumed, at: now)
        guard record.kind == .timed, let refused = record.agentRefusedAt else { return }
        activity.restoreRefusedAgent(since: refused, at: now)  // guard: F81_anAgentThatWasRefused
    }

    /// The beginning of the idle time that goes on since the previous process; `nil`: none does.
    var resumedIdleSince: Timestamp? { record.idleSince.flatMap { $0 == activity.history.notBefore ? $0 : nil } }

    /// The provider accepted this start or restart, and did not show it while the previous process ran.
    mutating func resume(_ requested: Event) {
        let isStart = requested.kind == .serverStarting
        let isShown = isStart ? record.stoppedAt == nil : record.runStartedAt.map { $0 > requested.at } ?? false
        guard record.kind == .timed, record.goneAt == nil, !isShown else { return }
        run.requestedAction = RequestedAction(  // guard: F57_anActionThat
            action: isStart ? .start : .restart, at: requested.at, startedAt: record.runStartedAt,
            uptime: record.startedAt.map { max(.zero, requested.at - $0) }, uptimeAt: requested.at)
    }

    /// Whether a warning of a maximum runtime is of the present run, and people had no other since. Work does not end it, and after a short
    /// pause it is not told again.
    func keepsRuntimeWarning(of moment: Timestamp, after pause: ProcessPause, _ settings: ControlPlaneSettings) -> Bool {
        guard let lastSeen = pause.lastSeen, pause.isUnbroken, pause.now - lastSeen <= settings.podEvidenceValidFor,
            let warnedAt = record.warnedAt, let started = record.startedAt
        else { return false }
        return warnedAt >= moment && moment >= started  // guard: F79_aWarningOfTheMaximumRuntime
    }

    private static func resumedHistory(
        of record: ServerRecord, lastSeen: Timestamp?, _ settings: ControlPlaneSettings, now: Timestamp
    ) -> WorkHistory {
        let expected: Set<Signal> = record.kind == .timed ? [.gpu, .cpu] : EndpointReader.expectedSignals
        // Jobs that an endpoint finished between polls are unknown: its idle time always starts at zero.
        guard record.kind == .timed, let since = record.idleSince, let lastSeen, lastSeen <= now, since <= lastSeen,  // guard: F5_aClock.1
            now - lastSeen <= settings.podEvidenceValidFor  // guard: F4_blind.2, F4_aRestart
        else { return WorkHistory(expected: expected, since: now) }
        return WorkHistory(
            expected: expected, resuming: since, lastSeenAt: lastSeen, validFor: settings.podEvidenceValidFor)
    }
}

extension ServerRecord {
    /// A clock that was set costs and saves nothing, and makes no run longer.
    fileprivate func following(_ clockChange: Duration) -> ServerRecord {
        guard clockChange != .zero else { return self }
        var record = self
        (record.cost, record.savings, record.estimated) = (
            cost.shifted(by: clockChange), savings.shifted(by: clockChange), estimated.shifted(by: clockChange)
        )
        record.startedAt = startedAt.map { started in
            // The provider's moment may already be right: of the two, the later one ends no run early.
            started == runStartedAt ? max(started, started + clockChange) : started + clockChange  // guard: F14_aClockThatWasSet
        }
        return record
    }
}

// An earlier process may have had a clock that was ahead: times that it wrote are limited to now, so that they delay nothing.

extension ServerRecord {
    fileprivate func clampedTo(_ now: Timestamp) -> ServerRecord {
        var record = self
        record.timeoutChangedAt = timeoutChangedAt.map { min($0, now) }  // guard: F5_aTimeoutThatWasChanged
        record.startedAt = startedAt.map { min($0, now) }
        record.warnedAt = warnedAt.map { min($0, now) }
        (record.cost, record.savings, record.estimated) = (cost.clampedToNow(now), savings.clampedToNow(now), estimated.clampedToNow(now))
        return record
    }
}

extension Holds {
    fileprivate func clampedTo(_ now: Timestamp) -> Holds {
        var holds = self
        if let lease { holds.lease = Lease(until: min(lease.until, now + Lease.longest), holder: lease.holder) }
        if let held = self.extension { holds.extension?.until = min(held.until, now + Postponement.longest) }
        return holds
    }

    /// A lease and a postponement last as long as they were given for, whatever the clock shows. The end of a protection is a time of day.
    fileprivate func following(_ clockChange: Duration) -> Holds {
        guard clockChange != .zero else { return self }
        var holds = self
        if let lease { holds.lease = Lease(until: lease.until + clockChange, holder: lease.holder) }  // guard: F5_aLease
        if let held = self.extension {
            holds.extension = Postponement(until: held.until + clockChange, by: held.by, since: held.since.map { $0 + clockChange })
        }
        return holds
    }

    /// What differs from the holds as they are stored.
    func moved(from stored: Holds?, of id: ServerID) -> [MovedHold] {
        var moved: [MovedHold] = []
        if let lease, let from = stored?.lease?.until, from != lease.until {
            moved.append(MovedHold(kind: .lease, server: id, from: from, until: lease.until))
        }
        if let held = self.extension, let from = stored?.extension?.until, from != held.until {
            moved.append(MovedHold(kind: .extension, server: id, from: from, until: held.until, since: held.since))
        }
        return moved
    }
}
