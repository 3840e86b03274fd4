import CoreMetrics
import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Carries out stops: performs what `StopMachine` decides, and passes on what comes of it.
///
/// It decides nothing itself. The machine of each server is part of its `TrackedServer`; every event is handled under the fleet's
/// lock, with the facts of that moment, so nothing can arrive between the last decision and the state `calling`.
final class StopDriver: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    private let scheduler: AutoShutdownScheduler
    private let fleet: FleetState
    private let journal: Journal
    private let store: FleetStore
    private let lock: ServerLock
    private let hook: any PreStopHook
    private let settings: ControlPlaneSettings
    private let time: any TimeSource
    private let logger: Logger
    private let random: Mutex<any RandomNumberGenerator & Sendable>
    /// Servers whose attempt is in progress or waits for the server's lock.
    private let inProgress = Mutex(Set<ServerID>())
    /// Rings when the stop is canceled whose pre-stop hook runs.
    private let hooks = Mutex<[ServerID: WakeSignal]>([:])

    init(
        provider: any ServerProvider, observer: FleetObserver, scheduler: AutoShutdownScheduler, fleet: FleetState,
        journal: Journal, store: FleetStore, gate: ServerLock, hook: any PreStopHook, settings: ControlPlaneSettings,
        time: any TimeSource, logger: Logger, random: any RandomNumberGenerator & Sendable
    ) {
        self.random = Mutex(random)
        self.provider = provider
        self.observer = observer
        self.scheduler = scheduler
        self.fleet = fleet
        self.journal = journal
        self.store = store
        self.lock = gate
        self.hook = hook
        self.settings = settings
        self.time = time
        self.logger = logger
    }

    // MARK: Which stop is next

    /// The open stops whose next attempt is due, oldest decision first.
    func due(at now: Timestamp) -> [ServerID] {
        waiting().filter { $0.nextAttemptAt <= now }
            .sorted { ($0.decidedAt, $0.server) < ($1.decidedAt, $1.server) }.map(\.server)
    }

    /// When the next attempt of an open stop is due; `nil`: no stop waits for one.
    func nextDeadline() -> Timestamp? { waiting().map(\.nextAttemptAt).min() }

    private func waiting() -> [StopIntent] {
        let busy = inProgress.withLock { $0 }
        return fleet.read { state in
            state.openStops.compactMap { id in
                guard !busy.contains(id), let stop = state.servers[id]?.stop, stop.nextAttemptAt != nil else { return nil }
                return stop.intent
            }
        }
    }

    // MARK: Attempts

    /// Makes one attempt, under the server's lock. Returns at once where one is in progress.
    func advance(_ id: ServerID) async {
        guard inProgress.withLock({ $0.insert(id).inserted }) else { return }
        await lock.run(id) { await self.step(id) }
        inProgress.withLock { _ = $0.remove(id) }
    }

    /// The same for a caller that holds the server's lock.
    func step(_ id: ServerID) async { await run(.due, id) }

    /// Cancels an open stop. What the provider is being asked, or accepted a moment ago, cannot be canceled and stays open.
    func cancel(_ id: ServerID, because why: String, by actor: Actor) async {
        let generation = fleet[id]?.intent?.generation
        await run(.withdrawn(why: why, by: actor), id)
        let isOver = fleet[id]?.intent.map { !$0.isOpen || $0.generation != generation } ?? true
        if isOver { hooks.withLock { $0[id] }?.ring() }  // guard: F7_aStartDoesNotWait
    }

    private func run(_ first: StopMachine.Event, _ id: ServerID) async {
        guard let generation = fleet[id]?.stop?.intent.generation else { return }
        let stop = Stop(server: id, generation: generation)
        var effects = handle(first, stop)
        while !effects.isEmpty {
            var next: [StopMachine.Effect] = []
            for effect in effects { next += await perform(effect, stop) }
            effects = next
        }
    }

    /// Which stop of which server.
    private struct Stop: Sendable {
        var server: ServerID
        var generation: Int64
    }

    /// - Returns: nothing where a newer stop has taken the place of this one.
    private func handle(_ event: StopMachine.Event, _ stop: Stop) -> [StopMachine.Effect] {
        let (now, rules) = (time.now(), scheduler.defaults)
        let jitter = random.withLock { Double.random(in: 0.5...1, using: &$0) }
        return fleet.update(stop.server) { server in
            server.handle(event, ofStop: stop.generation, rules, settings, provider: provider.name, jitter: jitter, at: now)
        } ?? []
    }

    /// - Returns: the effects of the event that the effect leads to.
    private func perform(_ effect: StopMachine.Effect, _ stop: Stop) async -> [StopMachine.Effect] {
        let id = stop.server
        switch effect {
        case .observe: return handle(await observe(id), stop)
        case .runHook: return handle(.hookFinished(await runHook(id)), stop)
        case .call(let request): return handle(await call(request, id), stop)
        case .checkRefusal(let error):
            await checkRefusal(id)
            return handle(.refusalChecked(error), stop)
        case .save(let intent, let reports): return await journal.inTurn { await save(intent, reports, stop) }
        case .confirm(let intent): return await journal.inTurn { await confirm(intent, stop) }
        case .rememberWorkers:
            fleet.update(id) { server in
                if let intent = server.intent { server.rememberWorkers(leaving: settings.floor(intent)) }
            }
        case .recordRefusal(let refusal): fleet.update(id) { $0.stops.record(refusal) }
        case .report(let reports): await journal.write(events(of: reports, id))
        case .count(let outcome): count(outcome, id)
        case .reload: await reload(id)
        case .decideAnew:
            fleet.update(id) { $0.notices.warning = nil }
            scheduler.reconsider([id])
        }
        return []
    }

    // MARK: The provider

    private func observe(_ id: ServerID) async -> StopMachine.Event {
        guard let server = fleet[id] else { return .observationFailed(.notFound) }
        do {
            try await readServer(id, server.record.kind, withLoad: server.intent?.cause.isAutomatic ?? true)
            return .observed
        } catch { return .observationFailed(error) }
    }

    private func readServer(_ id: ServerID, _ kind: ServerKind, withLoad: Bool) async throws(ProviderError) {
        let requestedAt = time.now()
        let seen: Result<ObservedServer, ProviderError>
        do { seen = .success(try await provider.read(id, kind)) } catch {
            switch error {
            // Nothing else can be read either.
            case .unreachable, .rejected, .throttled: throw error
            case .notFound, .outcomeUnknown, .malformed: seen = .failure(error)
            }
        }
        // The list may have to do for its settings, but not for its work.
        if kind == .serverless, withLoad {
            let load = try await provider.load(of: id)
            _ = observer.apply(load, of: id, at: time.now())
        }
        if await observer.apply(try seen.get(), requestedAt: requestedAt, at: time.now()) { scheduler.reconsider([id]) }
    }

    private func call(_ request: StopMachine.Request, _ id: ServerID) async -> StopMachine.Event {
        do {
            switch request {
            case .stopPod: try await provider.act(.stop, on: id)  // guard: F25_nothing
            case .scaleEndpoint(let minimum): try await provider.scale(id, min: minimum, max: nil)
            }
            return .accepted
        } catch { return .callFailed(error) }
    }

    /// The refusal says something too: where nothing newer can be read, it stands.
    private func checkRefusal(_ id: ServerID) async {
        do { try await readServer(id, .timed, withLoad: false) } catch {
            logger.debug("could not observe \(id) after a refused stop: \(error)")
        }
    }

    /// A hook has no purpose any more when its stop is canceled: whoever canceled it need not wait for its end.
    private func runHook(_ id: ServerID) async -> PreStopOutcome {
        let canceled = WakeSignal()
        hooks.withLock { $0[id] = canceled }
        defer { hooks.withLock { _ = $0.removeValue(forKey: id) } }
        // Read after the signal is in place: a cancellation before it rang nobody.
        guard let server = fleet[id], let intent = server.intent, intent.isOpen else { return .notConfigured }
        return await withTaskGroup(of: PreStopOutcome.self) { group in
            group.addTask { await self.hook.prepare(id, name: server.record.name, cause: intent.cause) }
            group.addTask {
                await canceled.wait()
                return .failed("its stop was canceled")
            }
            let outcome = await group.next() ?? .notConfigured
            group.cancelAll()
            return outcome
        }
    }

    // MARK: The database

    /// Stores a step of a stop with its events. The record goes along, so that no older copy of it is written later.
    private func save(_ intent: StopIntent, _ reports: [StopReport], _ stop: Stop) async -> [StopMachine.Effect] {
        let events = events(of: reports, intent.server)
        let records = fleet.takeDirtyRecords(of: intent.server)
        do {
            return try await journal.record { writer throws(StoreError) in
                try await writer.advance(intent, records: records, events: events)
                return handle(.saved(intent), stop)
            }
        } catch {
            logger.error("could not save a step of the stop of \(intent.server): \(error)")
            fleet.markDirty(records.map(\.id))
            return handle(.notSaved(intent, isOvertaken: error == .overtaken), stop)  // guard: F17_aStopThatOnlyTheDatabaseKnowsTheEnd
        }
    }

    /// The provider reports the server as stopped: the intent, the record, the savings and the event are stored together or not at all.
    private func confirm(_ done: StopIntent, _ stop: Stop) async -> [StopMachine.Effect] {
        let now = time.now()
        let prices = fleet.read { state in state.prices }
        guard let stopped = fleet[done.server]?.confirmed(done, prices: prices, savingsLimit: settings.savingsLimit, at: now)
        else { return [] }
        do {
            return try await journal.record { writer throws(StoreError) in
                try await writer.advance(
                    done, records: [stopped.record], events: [stopped.confirmation(provider: provider.name, at: now)])
                fleet.update(done.server) { $0.applyConfirmation(of: done, stopped.record, at: now) }
                return handle(.saved(done), stop)
            }
        } catch {
            logger.critical("could not save that the stop of \(done.server) is confirmed; retrying: \(error)")
            return handle(.notSaved(done, isOvertaken: error == .overtaken), stop)  // guard: F17_aStopThatOnlyTheDatabaseKnowsTheEnd
        }
    }

    private func reload(_ id: ServerID) async {
        await fleet.rereadStop(of: id, from: store, logger: logger)
        let next = time.now() + settings.tick
        fleet.update(id) { $0.stop?.wait(until: next) }
        scheduler.reconsider([id])
    }

    // MARK: Reports

    private func events(of reports: [StopReport], _ id: ServerID) -> [Event] {
        let (now, name) = (time.now(), fleet[id]?.record.name ?? id.text)
        return reports.map { $0.event(of: id, name: name, provider: provider.name, at: now) }
    }

    private func count(_ outcome: StopMachine.Outcome, _ id: ServerID) {
        guard let cause = fleet[id]?.intent?.cause else { return }
        Counter(label: "controlplane_shutdowns_total", dimensions: [("reason", cause.word), ("result", outcome.rawValue)]).increment()
    }
}
