import CoreMetrics
import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Sees decided stops through: last look, hook, ask, read back, for as long as it takes. Nothing is called stopped before the
/// provider has shown it.
final class StopDriver: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    private let scheduler: AutoShutdownScheduler
    private let book: FleetState
    private let journal: Journal
    private let store: FleetStore
    private let gate: ServerLock
    private let hook: any PreStopHook
    private let settings: ControlPlaneSettings
    private let time: any TimeSource
    private let logger: Logger
    private let random: Mutex<any RandomNumberGenerator & Sendable>
    private let underWay = Mutex(Set<ServerID>())

    init(
        provider: any ServerProvider, observer: FleetObserver, scheduler: AutoShutdownScheduler, book: FleetState,
        journal: Journal, store: FleetStore, gate: ServerLock, hook: any PreStopHook, settings: ControlPlaneSettings,
        time: any TimeSource, logger: Logger, random: any RandomNumberGenerator & Sendable
    ) {
        self.random = Mutex(random)
        self.provider = provider
        self.observer = observer
        self.scheduler = scheduler
        self.book = book
        self.journal = journal
        self.store = store
        self.gate = gate
        self.hook = hook
        self.settings = settings
        self.time = time
        self.logger = logger
    }

    /// The open stops whose next step is due and which nobody is at, oldest decision first.
    func due(at now: Timestamp) -> [ServerID] {
        let open = book.read { state in
            state.openStops.compactMap { state.servers[$0]?.intent }.filter { $0.nextAttemptAt <= now }
        }
        let busy = underWay.withLock { $0 }
        return open.filter { !busy.contains($0.server) }
            .sorted { ($0.decidedAt, $0.server) < ($1.decidedAt, $1.server) }.map(\.server)
    }

    /// When the next step of an open stop is due.
    func nextDeadline() -> Timestamp? {
        let busy = underWay.withLock { $0 }
        return book.read { state in
            state.openStops.compactMap { state.servers[$0]?.intent }
                .filter { !busy.contains($0.server) }.map(\.nextAttemptAt).min()
        }
    }

    /// Takes one open stop one step further.
    func advance(_ id: ServerID) async {
        guard underWay.withLock({ $0.insert(id).inserted }) else { return }
        await gate.run(id) { await self.step(id) }
        underWay.withLock { _ = $0.remove(id) }
    }

    /// The same for somebody who holds the server's gate already.
    func step(_ id: ServerID) async {
        guard let intent = book[id]?.intent, intent.isOpen else { return }
        guard await lastLook(id, intent) else { return }
        guard let server = book[id], let intent = server.intent, intent.isOpen else { return }
        let now = time.now()
        if server.isShownStopped(minimumWorkers: floor(intent)) { return await confirm(id) }  // guard: F16_aStop, F16_aSlow
        if server.record.kind == .timed, let run = intent.runStartedAt, server.record.runStartedAt != run {
            return await abort(intent, because: "somebody started it anew", actor: .outside)
        }
        if intent.step == .accepted, let acceptedAt = server.stopAcceptedAt {
            if now - acceptedAt < settings.stopShownWithin { return await readBackLater(intent, at: now) }
            if server.isStopUnlisted { return await giveUp(intent, at: now) }
            await report(notShown(server, since: acceptedAt, at: now))
        }
        if let objection = server.objection(to: intent, scheduler.defaults, at: now) {  // guard: F17_aStop.1
            return await abort(intent, because: objection, actor: .controlPlane)
        }
        if let refusal = server.stopRefusal(at: now), refusal.times >= StopRefusal.mostTimes {
            return await abort(intent, because: server.words(of: refusal), actor: .controlPlane)
        }
        await ask(id, intent)
    }

    // MARK: The steps

    /// Reads the server anew. False: it could not be read, and the step is tried again later.
    private func lastLook(_ id: ServerID, _ intent: StopIntent) async -> Bool {
        guard let kind = book[id]?.record.kind else { return false }
        let asked = time.now()
        do {
            let seen = try await provider.look(at: id, kind)
            if kind == .serverless, intent.cause.isAutomatic {
                let load = try await provider.load(of: id)
                observer.take(load, of: id, at: time.now())
            }
            if await observer.take(seen, asked: asked, at: time.now()) { scheduler.reconsider([id]) }
            book.update(id) { $0.lookFailures = 0 }
            return true
        } catch .notFound {
            // Not proof by itself; the lists decide whether it is gone.
            if book[id]?.record.goneAt != nil {
                await abort(intent, because: "it no longer exists", actor: .outside)
                return false
            }
            if isSeenInLists(id, after: .notFound) { return true }
            await retryLook(intent, error: .notFound)
            return false
        } catch {
            if isSeenInLists(id, after: error) { return true }
            await retryLook(intent, error: error)
            return false
        }
    }

    /// Where only this one way of looking fails, and goes on failing, what the list of all pods showed a moment ago has to do.
    private func isSeenInLists(_ id: ServerID, after error: ProviderError) -> Bool {
        guard let server = book[id] else { return false }
        // Where RunPod only asks for fewer looks, looking again is no help.
        if case .throttled = error {} else if server.lookFailures < 3 { return false }
        return server.isListed(within: settings.tick * 2, at: time.now())  // guard: F15_aRouteThatFailsAloneKeeps
    }

    private func retryLook(_ intent: StopIntent, error: ProviderError) async {
        let failures = book.update(intent.server) { server -> Int in
            server.lookFailures += 1
            return server.lookFailures
        }
        await retry(intent, error: error, failures: failures ?? 1)
    }

    private func ask(_ id: ServerID, _ intent: StopIntent) async {
        guard let asked = await writeAsked(intent) else { return }
        if needsHook(id, asked), await runHook(id, asked) {
            // The hook took its time, and the server may have used it.
            guard await lastLook(id, asked) else { return }  // guard: F7_work
        }
        // The last moment: whatever arrived while this was written down or the hook ran still counts.
        let now = time.now()
        let target = book.update(id) { server -> StopTarget in
            guard server.intent?.generation == asked.generation, server.hasOpenIntent else { return .over }
            // guard: F7_aHold, F17_aStop.2
            if let objection = server.objection(to: asked, scheduler.defaults, at: now) { return .no(objection) }
            server.isBeingAsked = true
            guard server.record.kind == .serverless else { return .pod }
            guard server.observed?.workers != nil else {
                server.isBeingAsked = false
                return .no("\(Reason.workerLimitsUnknown)")
            }
            return .endpoint(min: floor(asked))
        }
        defer { book.update(id) { $0.isBeingAsked = false } }
        do {
            switch target {
            case .pod: try await provider.act(.stop, on: id)  // guard: F25_nothing
            case .endpoint(let least): try await provider.scale(id, min: least, max: nil)
            case .no(let objection): return await abort(asked, because: objection, actor: .controlPlane)
            case .over, nil: return
            }
            await accepted(asked)
        } catch {
            if await isNotAllowed(id, asked, error) { return await giveUp(asked, at: time.now()) }  // guard: F56_aStopThatRunPod
            await retry(asked, error: error, failures: asked.attempts)
        }
    }

    /// RunPod refused what it does not list, and a fresh look confirms that: the list before may have been an old one.
    private func isNotAllowed(_ id: ServerID, _ asked: StopIntent, _ error: ProviderError) async -> Bool {
        guard book[id]?.isStopUnlisted ?? false else { return false }
        switch error {
        case .rejected(.conflict), .rejected(.invalid): break
        case .outcomeUnknown, .malformed, .notFound: guard asked.attempts >= StopRefusal.mostTimes else { return false }
        case .rejected, .throttled, .unreachable: return false
        }
        // The refusal is an answer too: where nothing newer can be read, it stands.
        let since = time.now()
        do {
            let seen = try await provider.look(at: id, .timed)
            if await observer.take(seen, asked: since, at: time.now()) { scheduler.reconsider([id]) }
        } catch { logger.debug("looking at \(id) after a refused stop: \(error)") }
        return book[id]?.isStopUnlisted ?? false
    }

    /// Ends a stop that RunPod does not allow, and says what else can be done. It is decided anew when RunPod allows it.
    private func giveUp(_ intent: StopIntent, at now: Timestamp) async {
        guard
            let (words, isNew, name) = book.update(
                intent.server,
                { server in
                    let refusal = server.refuseStop(at: now)
                    return (server.words(of: refusal), refusal.times == 1, server.record.name)
                })
        else { return }
        count(intent.cause, "failed")
        if isNew {
            await report([
                Event(
                    at: now, kind: .stopFailed, severity: .warning, server: intent.server,
                    summary: "\(name) cannot be stopped and is still billing: \(words)")
            ])
        }
        await abort(intent, because: words, actor: .outside)
    }

    private enum StopTarget: Sendable {
        case pod
        case endpoint(min: Int)
        case no(String)
        /// Somebody ended this stop meanwhile.
        case over
    }

    /// The workers that a stop leaves an endpoint: a person's leaves none, an automatic one those it is meant to keep.
    private func floor(_ intent: StopIntent) -> Int { intent.cause.isAutomatic ? settings.minimumWorkers : 0 }

    /// Once per stop and process: whether a process that is gone got that far is not known.
    private func needsHook(_ id: ServerID, _ intent: StopIntent) -> Bool {
        book.update(id) { server in
            guard server.hookRanFor != intent.generation else { return false }
            server.hookRanFor = intent.generation
            return true
        } ?? false
    }

    /// Written before the provider is asked: after a crash, what may have been asked is known.
    private func writeAsked(_ intent: StopIntent) async -> StopIntent? {
        let now = time.now()
        var asked = intent
        asked.step = .requested
        asked.attempts += 1
        asked.nextAttemptAt = now
        book.update(intent.server) { $0.rememberWorkers(leaving: floor(intent)) }
        let event = Event(
            at: now, kind: .stopRequested, server: intent.server,
            summary: asked.attempts == 1
                ? "asking RunPod to stop \(name(intent.server))."
                : "asking RunPod to stop \(name(intent.server)) again, time \(asked.attempts).")
        return await write(asked, events: [event]) ? asked : nil
    }

    /// False: there is no hook.
    private func runHook(_ id: ServerID, _ intent: StopIntent) async -> Bool {
        let outcome = await hook.prepare(id, name: name(id), cause: intent.cause)
        let now = time.now()
        let summary: String
        switch outcome {
        case .notConfigured: return false
        case .ready: summary = "\(name(id)) is ready to be stopped, says its pre-stop hook."
        case .failed(let why): summary = "the pre-stop hook of \(name(id)) failed (\(why)); it is stopped all the same."
        case .timedOut(let span):
            summary = "the pre-stop hook of \(name(id)) did not answer within \(span.inWords); it is stopped all the same."
        }
        let severity: Event.Severity = outcome == .ready ? .info : .warning
        await report([Event(at: now, kind: .stopRequested, severity: severity, server: id, summary: summary)])
        return true
    }

    private func accepted(_ intent: StopIntent) async {
        let now = time.now()
        var accepted = intent
        accepted.step = .accepted
        accepted.lastError = nil
        accepted.nextAttemptAt = now + .seconds(2)
        book.update(intent.server) { $0.stopAcceptedAt = now }
        _ = await write(accepted, events: [])
    }

    private func readBackLater(_ intent: StopIntent, at now: Timestamp) async {
        book.update(intent.server) { $0.intent?.nextAttemptAt = now + settings.tick }
        await report(stillBilling(intent, at: now))
    }

    /// The provider has shown it: the intent, the record, the savings and the event are written together or not at all.
    func confirm(_ id: ServerID) async { await journal.inTurn { await confirmNow(id) } }

    private func confirmNow(_ id: ServerID) async {
        guard let server = book[id], let intent = server.intent, intent.isOpen else { return }
        let now = time.now()
        var done = intent
        done.step = .confirmed
        done.lastError = nil
        var stopped = server
        stopped.intent = done
        stopped.warnedAt = nil
        let left = server.record.kind == .serverless ? server.observed?.workers?.min ?? 0 : 0
        if left == 0 { stopped.record.stoppedAt = server.record.stoppedAt ?? now }
        stopped.record.idleSince = nil
        stopped.settleSavings(prices: book.read { state in state.prices }, at: now)
        let record = stopped.record
        let event = Event(
            at: now, kind: .stopped, server: id, summary: StopDriver.shown(record, workers: left, saving: record.savings.rate))
        do {
            let events = try await store.advance(done, records: [record], events: [event])
            book.update(id) { server in
                server.intent = done
                // What somebody else changed meanwhile stays as they left it.
                server.record.stoppedAt = record.stoppedAt
                server.record.idleSince = nil
                server.record.savings = record.savings
                // Even if it is as written: an older copy may be on its way to the disk.
                server.isRecordDirty = true
                server.warnedAt = nil
                if done.cause.isAutomatic { server.recentStops = Array((server.recentStops + [now]).suffix(16)) }
            }
            journal.published(events)
            count(done.cause, "stopped")
        } catch {
            logger.critical("the stop of \(id) is shown but could not be written down; tried again: \(error)")
            // guard: F17_aStopThatOnlyTheDatabaseKnowsTheEnd
            if error == .overtaken { await book.rereadStop(of: id, from: store, logger: logger) }
            book.update(id) { $0.intent?.nextAttemptAt = now + settings.tick }
        }
    }

    private static func shown(_ record: ServerRecord, workers: Int, saving: HourlyRate) -> String {
        let saved = saving > .zero ? "; that saves \(saving)." : "."
        switch record.kind {
        case .timed: return "\(record.name) is stopped, RunPod shows it EXITED" + saved
        case .serverless where workers == 0: return "\(record.name) is stopped, RunPod shows no worker kept ready" + saved
        case .serverless:
            return "\(record.name) is scaled down, RunPod shows \(workers) worker(s) kept ready as they are meant to be" + saved
        }
    }

    /// Ends a stop that must not be carried out any more.
    func abort(_ intent: StopIntent, because why: String, actor: Actor) async {
        let now = time.now()
        var aborted = intent
        aborted.step = .canceled
        aborted.lastError = why
        let event = Event(
            at: now, kind: .stopCanceled, server: intent.server, actor: actor,
            summary: "\(name(intent.server)) is not stopped after all: \(why).")
        guard await write(aborted, events: [event]) else { return }
        count(intent.cause, "aborted")
        book.update(intent.server) { $0.warnedAt = nil }
        scheduler.reconsider([intent.server])
    }

    /// A failed step is tried again for ever, less and less often.
    ///
    /// - Parameter failures: in a row, this one included.
    private func retry(_ intent: StopIntent, error: ProviderError, failures: Int) async {
        count(intent.cause, "failed")
        let now = time.now()
        var failed = intent
        var wait = random.withLock { settings.stopBackoff.delay(attempt: failures, using: &$0) }
        if case .throttled(.some(let least)) = error { wait = max(wait, min(least, .seconds(300))) }
        failed.nextAttemptAt = now + wait  // guard: F15_aFailing, F15_anAPI.1
        failed.lastError = "\(error)"
        var events = stillBilling(intent, at: now)
        if failures <= 3 || failures.isMultiple(of: 10) {
            events.append(
                Event(
                    at: now, kind: .stopFailed, severity: .warning, server: intent.server,
                    summary: "\(name(intent.server)) could not be stopped yet and is still billing: \(error). "
                        + "Trying again in \(wait.inWords), for as long as it takes."))
        }
        _ = await write(failed, events: events)
    }

    private func count(_ cause: StopCause, _ result: String) {
        let reason =
            switch cause {
            case .idle: "idle"
            case .maximumRuntime: "maximum_runtime"
            case .requested: "requested"
            }
        Counter(label: "controlplane_shutdowns_total", dimensions: [("reason", reason), ("result", result)]).increment()
    }

    // MARK: Telling

    private func notShown(_ server: TrackedServer, since: Timestamp, at now: Timestamp) -> [Event] {
        [
            Event(
                at: now, kind: .stopUnconfirmed, severity: .warning, server: server.id,
                summary: "RunPod accepted the stop of \(server.record.name) \((now - since).inWords) ago and still "
                    + "shows it running. Asking again.")
        ]
    }

    /// Once after a while, then every hour: somebody should know that money is still spent.
    private func stillBilling(_ intent: StopIntent, at now: Timestamp) -> [Event] {
        guard now - intent.decidedAt >= settings.stillBillingAfter else { return [] }
        return book.update(intent.server) { server -> [Event] in
            if let last = server.stillBillingReportedAt, now - last < .seconds(3600) { return [] }
            server.stillBillingReportedAt = now
            let spent = server.record.cost.rate.cost(of: now - intent.decidedAt)
            return [
                Event(
                    at: now, kind: .stillBilling, severity: .critical, server: server.id,
                    summary: "\(server.record.name) should have been stopped \((now - intent.decidedAt).inWords) ago and is "
                        + "still billing, \(spent) since. It goes on being tried; stop it in RunPod's console if you can.")
            ]
        } ?? []
    }

    private func report(_ events: [Event]) async {
        if !events.isEmpty { await journal.write(events) }
    }

    private func name(_ id: ServerID) -> String { book[id]?.record.name ?? id.text }

    /// False: somebody overtook this stop, or the database could not be written; the next pass looks again.
    private func write(_ intent: StopIntent, events: [Event]) async -> Bool {
        await journal.inTurn { await writeNow(intent, events: events) }
    }

    private func writeNow(_ intent: StopIntent, events: [Event]) async -> Bool {
        let records = book.takeDirtyRecords(of: intent.server)
        do {
            let written = try await store.advance(intent, records: records, events: events)
            book.update(intent.server) { server in
                if let current = server.intent, current.generation > intent.generation { return }
                server.intent = intent
            }
            journal.published(written)
            return true
        } catch {
            logger.error("a step of the stop of \(intent.server) could not be written: \(error)")
            book.markDirty(records.map(\.id))
            if error == .overtaken {  // guard: F17_aStopThatOnlyTheDatabaseKnowsTheEnd
                await book.rereadStop(of: intent.server, from: store, logger: logger)
                scheduler.reconsider([intent.server])
            }
            book.update(intent.server) { $0.intent?.nextAttemptAt = time.now() + settings.tick }
            return false
        }
    }
}
