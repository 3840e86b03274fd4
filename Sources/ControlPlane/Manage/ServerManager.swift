public import Fleet
import Logging
import Policy
import Store

/// A server's life on RunPod as users steer it: start, stop, restart, scale, delete, and whose it is.
///
/// Every method takes the server's gate: what two people ask for at once happens one after the other.
public final class ServerManager: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    let scheduler: AutoShutdownScheduler
    let driver: StopDriver
    let book: FleetState
    let journal: Journal
    let store: FleetStore
    private let gate: ServerLock
    private let settings: ControlPlaneSettings
    let time: any TimeSource
    private let logger: Logger

    /// How long a caller who waits for completion is kept waiting.
    private static let longestWait = Duration.seconds(180)

    init(
        provider: any ServerProvider, observer: FleetObserver, scheduler: AutoShutdownScheduler, driver: StopDriver,
        book: FleetState, journal: Journal, store: FleetStore, gate: ServerLock, settings: ControlPlaneSettings,
        time: any TimeSource, logger: Logger
    ) {
        self.provider = provider
        self.observer = observer
        self.scheduler = scheduler
        self.driver = driver
        self.book = book
        self.journal = journal
        self.store = store
        self.gate = gate
        self.settings = settings
        self.time = time
        self.logger = logger
    }

    // MARK: Actions

    /// - Parameters:
    ///   - force: do it although it loses data, or although the server is protected.
    ///   - wait: return when the provider has shown the result, at most three minutes later.
    public func perform(
        _ action: ServerAction, on id: ServerID, force: Bool, wait: Bool, actor: Actor, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let began = time.now()
        var receipt = try await gate.run(id) { () async throws(ControlPlaneError) -> ActionReceipt in
            let server = try await self.ours(id)
            if force, action == .stop || action == .restart { try self.refuseUnlessAdmin(asAdmin, toEndProtectionOf: server) }
            switch action {
            case .start, .restart, .scale: try await self.requireDisk(for: "nothing was done with \(server.record.name)")
            // These write down first what they do.
            case .stop, .update: break
            }
            switch action {
            case .start: return try await self.start(server, wait: wait, actor: actor)
            case .stop: return try await self.stop(server, force: force, wait: wait, actor: actor)
            case .restart: return try await self.restart(server, force: force, wait: wait, actor: actor)
            case .scale(let min, let max):
                return try await self.scale(server, min: min, max: max, force: force, wait: wait, actor: actor)
            case .update(let timeout, let maxRuntime, let tags, let healthCheckURL, let cpuBusyPercent):
                return try await self.update(
                    server, idleTimeout: timeout, maxRuntime: maxRuntime, tags: tags, healthCheckURL: healthCheckURL,
                    cpuBusyPercent: cpuBusyPercent, actor: actor, asAdmin: asAdmin)
            }
        }
        receipt.server = view(id)
        receipt.took = time.now() - began
        scheduler.reconsider([id])
        return receipt
    }

    /// - Parameter confirmed: the caller named the server a second time: what is on it may be destroyed.
    public func delete(
        _ id: ServerID, confirmed: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let began = time.now()
        let warnings = try await gate.run(id) { () async throws(ControlPlaneError) -> [String] in
            try await self.refresh(try await self.ours(id))
            let server = try await self.ours(id)
            try await self.requireDisk(for: "\(server.record.name) is not deleted")
            // guard: F25_anEndpoint
            let loss = server.record.kind == .serverless ? self.inWords(await self.jobs(of: server)) : server.lossOnDelete
            guard confirmed || loss == nil else {  // guard: F25_deleting
                throw .refused("deleting \(server.record.name) destroys \(loss ?? ""). Confirm with its id, \(id), to do it.")
            }
            if let hold = server.protection(at: self.time.now()) {
                throw .refused("\(server.record.name) is \(Reason.protected(hold)). Unprotect it first.")
            }
            try await self.stopForDelete(server, actor: actor)
            try await self.ask { () async throws(ProviderError) in
                do throws(ProviderError) { try await self.provider.delete(id, server.record.kind) } catch .notFound {}
            }
            try await self.tell(
                .serverDeleted, server, actor, "\(server.record.name) was deleted. It counts as gone when RunPod shows it no more.")
            return loss.map { ["destroyed: \($0)"] } ?? []
        }
        return ActionReceipt(
            server: view(id), took: time.now() - began, message: "deleted", warnings: warnings, isComplete: false)
    }

    private func start(
        _ server: TrackedServer, wait: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let name = server.record.name
        try await endStop(of: server, actor: actor)
        // What was seen last may be long ago: nobody is told that it runs on that.
        do { try await look(at: server) } catch {
            let isListed = book[server.id]?.isListed(within: settings.tick * 2, at: time.now()) ?? false
            guard isListed, error.isOfTheLookAlone else { throw .provider(error) }
        }
        let now = book[server.id] ?? server
        switch server.record.kind {
        case .timed:
            if now.phase == .running, !now.run.identity.isShownOff { return receipt("\(name) already runs", isComplete: true) }
            try await act(.start, on: server)
        case .serverless:
            let limits = now.record.rememberedWorkers ?? now.observed?.workers ?? WorkerLimits(min: 0, max: 1)
            let target = WorkerLimits(min: limits.min, max: max(limits.max, 1, limits.min))
            guard target != now.observed?.workers else { return receipt("\(name) already runs", isComplete: true) }
            let isMaxKept = target.max == now.observed?.workers?.max
            try await ask { () async throws(ProviderError) in
                try await self.provider.scale(server.id, min: target.min, max: isMaxKept ? nil : target.max)
            }
        }
        try await tell(.serverStarting, server, actor, "\(name) is being started.")
        _ = await readBack(server, within: wait ? ServerManager.longestWait : .seconds(0)) {
            $0.state == .running || $0.run.requestedAction?.outcome == .missed
        }
        let shown = book[server.id] ?? now
        let isMissed = server.record.kind == .timed && shown.run.requestedAction?.outcome == .missed
        let text = isMissed ? "RunPod accepted the start of \(name) and has not carried it out" : "\(name) is starting"
        var result = receipt(shown.state == .running ? "\(name) runs" : text, isComplete: shown.state == .running)
        if shown.lacksGPU { result.warnings.append(shown.missingGPUSummary) }
        return result
    }

    /// Asks RunPod for a start or restart, which counts as done when RunPod shows it.
    private func act(_ action: PodAction, on server: TrackedServer) async throws(ControlPlaneError) {
        let now = time.now()
        book.update(server.id) { $0.run.request(action, of: $0.provider, at: now) }
        do { try await provider.act(action, on: server.id) } catch {
            // One whose answer was lost may have happened, and shows itself.
            if !error.mayHaveBeenApplied { book.update(server.id) { $0.run.requestedAction = nil } }
            throw .provider(error)
        }
    }

    /// A person's start cancels a stop that is under way. One that RunPod has accepted it may still carry out: that is waited for, at most as
    /// long as such a stop takes to be shown.
    private func endStop(of server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        let why = "\(actor) asked for a start"
        while let latest = book[server.id], let open = latest.intent, open.isOpen {
            // guard: F56_aStopThatFails
            guard open.step == .accepted, let accepted = latest.stopAcceptedAt, time.now() - accepted < settings.stopShownWithin else {
                await driver.cancel(server.id, because: why, by: actor)
                if book[server.id]?.hasOpenIntent ?? false {
                    throw .storage("the stop of \(server.record.name) under way could not be ended; start it again in a minute")
                }
                return
            }
            await driver.step(server.id)
            if book[server.id]?.hasOpenIntent ?? false { await time.pause(until: time.now() + .seconds(2)) }
        }
    }

    private func stop(
        _ known: TrackedServer, force: Bool, wait: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let name = known.record.name
        do { try await look(at: known) } catch {
            // Stopped the last time somebody could look is not stopped; what runs is stopped as soon as RunPod can be reached.
            if known.isShownStopped(minimumWorkers: 0) { throw .provider(error) }
        }
        let server = book[known.id] ?? known
        if server.isShownStopped(minimumWorkers: 0), !server.hasOpenIntent { return receipt("\(name) is stopped", isComplete: true) }
        if server.observed?.isLocked ?? false { throw .refused("\(name) is locked at RunPod. Unlock it there first.") }
        if let refusal = server.stopRefusal(at: time.now()), refusal.times >= StopRefusal.mostTimes {
            throw .conflict("\(name) was not stopped: \(server.words(of: refusal))")
        }
        var warnings = try passProtection(of: server, force: force, to: "stop")
        if server.record.kind == .timed, !(server.observed?.storage.survivesStop ?? false) {
            guard force || server.record.acceptsDataLoss else {
                throw .refused(
                    "\(name) has no persistent storage: a stop erases everything on it. Stop it with force to do it all the same.")
            }
            warnings.append("everything on its container disk is erased")
        } else if let disk = server.observed?.containerDiskGB, server.record.kind == .timed {
            warnings.append("its container disk (\(disk) GB) is erased; what is under its volume survives")  // guard: F23_aManual
        }
        if !server.isShownStopped(minimumWorkers: 0) { try await beginStop(server, actor: actor) }
        let isShown = try await seeThrough(server, within: wait ? ServerManager.longestWait : .zero)
        var result = receipt(isShown ? "\(name) is stopped" : book[server.id]?.wordsOfStop ?? "", isComplete: isShown)
        result.warnings = warnings
        return result
    }

    /// Takes the open stop as far as it comes within `limit`. True: the provider has shown it. Throws why it was given up.
    private func seeThrough(_ server: TrackedServer, within limit: Duration) async throws(ControlPlaneError) -> Bool {
        await driver.step(server.id)
        _ = await readBack(server, within: limit) { !$0.hasOpenIntent }
        guard let intent = book[server.id]?.intent else { return false }
        if intent.step == .canceled {
            throw .conflict("\(server.record.name) was not stopped: \(intent.lastError ?? "something moved meanwhile")")
        }
        return intent.step == .confirmed
    }

    /// What a protection says of it, when `force` passes it.
    private func passProtection(of server: TrackedServer, force: Bool, to verb: String) throws(ControlPlaneError) -> [String] {
        guard let hold = server.protection(at: time.now()) else { return [] }
        guard force else {
            throw .refused("\(server.record.name) is \(Reason.protected(hold)). Unprotect it, or \(verb) it with force.")
        }
        return ["it was \(Reason.protected(hold))"]
    }

    /// A person's stop takes over an automatic one that is under way: what that one waits for does not concern them.
    private func beginStop(_ server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        let now = time.now()
        let cause = StopCause.requested(by: actor)
        let run = server.phase == .running ? server.record.runStartedAt : nil
        let event = Event(
            at: now, kind: .stopDecided, server: server.id, actor: actor, summary: "\(actor) asked to stop \(server.record.name).")
        do {
            guard let open = server.intent, open.isOpen else {  // guard: F32_anIdle
                let (intent, events) = try await store.beginStop(
                    server: server.id, cause: cause, runStartedAt: run, at: now, events: [event])
                book.update(server.id) { $0.begin(intent) }
                return journal.published(events)
            }
            journal.published(try await store.takeOverStop(open, cause: cause, runStartedAt: run, at: now, events: [event]))
            book.update(server.id) { $0.takeOverStop(open, cause, runStartedAt: run, at: now) }
        } catch {
            throw .storage("\(error)")
        }
    }

    private func restart(
        _ server: TrackedServer, force: Bool, wait: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let name = server.record.name
        guard server.record.kind == .timed else {
            throw .conflict("an endpoint has no restart; stop and start it, or scale it")
        }
        guard !server.hasOpenIntent else { throw .conflict("\(name) is being stopped") }
        guard server.phase == .running else { throw .conflict("\(name) is not running; start it") }
        var warnings = try passProtection(of: server, force: force, to: "restart")
        let isKept = server.observed?.storage.survivesStop ?? false
        guard force || isKept || server.record.acceptsDataLoss else {
            throw .refused(
                "\(name) has no persistent storage: a restart erases everything on it. Restart it with force to do it all the same.")
        }
        try await act(.restart, on: server)
        let now = time.now()
        book.update(server.id) { server in
            server.activity.history.hold(until: now)
            server.notices.warning = nil
        }
        try await tell(.serverRestarted, server, actor, "\(name) is being restarted.")
        warnings.append("its container disk is erased")  // guard: F23_aManual
        _ = await readBack(server, within: wait ? ServerManager.longestWait : .zero) { $0.run.requestedAction?.outcome != nil }
        let shown = book[server.id] ?? server
        var result: ActionReceipt
        switch shown.run.requestedAction?.outcome {
        case .shown: result = receipt("\(name) was restarted", isComplete: true)
        case .missed:
            result = receipt(
                "RunPod accepted the restart of \(name) and shows no new start: it has probably not happened", isComplete: false)
        case nil: result = receipt("\(name) is restarting", isComplete: false)
        }
        if shown.lacksGPU { warnings.append(shown.missingGPUSummary) }
        result.warnings = warnings
        return result
    }

    private func scale(
        _ server: TrackedServer, min: Int?, max: Int?, force: Bool, wait: Bool, actor: Actor
    ) async throws(ControlPlaneError) -> ActionReceipt {
        let name = server.record.name
        guard server.record.kind == .serverless, let current = server.observed?.workers else {
            throw .conflict("only an endpoint can be scaled; \(name) is a pod")
        }
        guard !server.hasOpenIntent else { throw .conflict("\(name) is being stopped") }
        let target = WorkerLimits(min: min ?? current.min, max: max ?? current.max)
        guard target.min >= 0, target.max >= target.min else {
            throw .invalid(["config.max_instances": "must be at least min_instances, which must not be negative"])
        }
        if target.max == 0, !force, let waiting = inWords(await jobs(of: server)) {
            throw .refused("\(name) has \(waiting); no worker would be left for them. Force it to do it all the same.")
        }
        try await ask { () async throws(ProviderError) in try await self.provider.scale(server.id, min: min, max: max) }
        book.update(server.id) { server in
            // From here on it is as somebody wants it: a stop before that saves no more.
            let now = self.time.now()
            server.forgetWorkers()
            server.record.savings.change(to: .zero, at: now)  // guard: F39_whatIsScaled
            if target.min > 0 { server.record.stoppedAt = nil }
            server.isRecordDirty = true
        }
        try await tell(.serverScaled, server, actor, "\(name) is scaled to \(target.min)…\(target.max) workers.")
        let isShown = await readBack(server, within: wait ? ServerManager.longestWait : .zero) { $0.observed?.workers == target }
        return receipt("\(name) is scaled to \(target.min)…\(target.max) workers", isComplete: isShown)
    }

    private func update(
        _ server: TrackedServer, idleTimeout: IdleTimeout?, maxRuntime: Duration?, tags: [String]?, healthCheckURL: String?,
        cpuBusyPercent: Double?, actor: Actor,
        asAdmin: Bool
    ) async throws(ControlPlaneError) -> ActionReceipt {
        if case .after(let span) = idleTimeout, !ConfigRules.isAllowed(span) {
            throw .invalid(["config.idle_timeout_seconds": ConfigRules.allowed("never", span)])
        }
        if let maxRuntime, maxRuntime != .zero, !ConfigRules.isAllowed(maxRuntime) {
            throw .invalid(["config.max_runtime_seconds": ConfigRules.allowed("no limit", maxRuntime)])
        }
        if let healthCheckURL, !healthCheckURL.isEmpty {
            switch ConfigRules.checkable(healthCheckURL) {
            case .byAnybody: break
            case .byAdmins: if !asAdmin { throw .notAllowed(ConfigRules.insideIsForAdmins) }  // guard: F74_health
            case .byNobody:
                throw .invalid([
                    "config.health_check_url":
                        "must be an address like https://host/path or tcp://host:port, not link-local or metadata, or empty"
                ])
            }
        }
        if let cpuBusyPercent, cpuBusyPercent != 0, !ConfigRules.isShare(cpuBusyPercent) {
            throw .invalid(["config.cpu_busy_percent": "must be above 0 and at most 100, or 0 for the daemon's own setting"])
        }
        if let tags, let problem = ConfigRules.problem(withTags: tags) { throw .invalid(["tags": problem]) }
        if !asAdmin, server.record.hasAdminPolicy, idleTimeout != nil || maxRuntime != nil || cpuBusyPercent != nil {
            throw .notAllowed(
                "an admin set the idle timeout or maximum runtime of \(server.record.name): changing it, or what counts as work, needs the "
                    + "scope admin")
        }
        let now = time.now()
        let event = Event(
            at: now, kind: .serverUpdated, server: server.id, actor: actor, summary: "the settings of \(server.record.name) were changed.")
        try await rewrite(server.id, events: [event]) { server in
            if asAdmin, idleTimeout != nil || maxRuntime != nil { server.record.hasAdminPolicy = true }
            if let idleTimeout, idleTimeout != server.record.idleTimeout {
                server.record.idleTimeout = idleTimeout
                server.record.timeoutChangedAt = now
            }
            if let maxRuntime {
                let limit = maxRuntime > .zero ? maxRuntime : nil
                // A warning of another limit is no warning of this one.
                let isWarned = server.notices.warning?.isOfMaximumRuntime ?? false
                if limit != server.record.maxRuntime, isWarned { server.notices.warning = nil }  // guard: F55_everyLimit
                server.record.maxRuntime = limit
            }
            if let tags { server.record.tags = tags }
            if let healthCheckURL { server.record.healthCheckURL = healthCheckURL.isEmpty ? nil : healthCheckURL }
            if let cpuBusyPercent { server.record.cpuBusyPercent = cpuBusyPercent > 0 ? cpuBusyPercent : nil }
            return nil
        }
        var result = receipt("\(server.record.name) is updated", isComplete: true)
        result.warnings = warnings(ofUpdate: server.id, idleTimeout: idleTimeout, maxRuntime: maxRuntime, at: now)
        return result
    }

    /// Jobs that wait or run, asked for now; `nil` when RunPod does not say.
    private func jobs(of server: TrackedServer) async -> Int? {
        do { return try await provider.load(of: server.id).jobs.map { $0.inQueue + $0.inProgress } } catch {
            logger.warning("the jobs of \(server.id) are not known: \(error)")
            return nil
        }
    }

    private func inWords(_ jobs: Int?) -> String? {
        switch jobs {
        case 0: nil
        case let jobs?: "\(jobs) job(s) waiting or running"
        case nil: "whatever jobs wait or run: RunPod does not say"
        }
    }

    /// Stops what runs before it is destroyed: a worker in the middle of a job, a pod that writes.
    private func stopForDelete(_ server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        switch server.record.kind {
        case .serverless:
            try await ask { () async throws(ProviderError) in
                try await self.provider.scale(server.id, min: 0, max: 0)
            }
            // Until it is listed no more, it shows as what it is: stopped.
            _ = await readBack(server, within: .zero) { $0.state == .stopped }
        case .timed:
            guard server.phase == .running else { return }
            if server.observed?.isLocked ?? false {
                throw .refused("\(server.record.name) is locked at RunPod. Unlock it there first.")
            }
            // RunPod has pods that it deletes and does not stop.
            if server.isStopUnlisted { return }
            try await beginStop(server, actor: actor)
            guard try await seeThrough(server, within: settings.stopShownWithin) else {
                throw .conflict("\(server.record.name) is stopping but RunPod has not shown it yet; delete it again in a minute")
            }
        }
    }

    // MARK: Parts

    func known(_ id: ServerID) async throws(ControlPlaneError) -> TrackedServer {
        guard let server = book[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        return server
    }

    private func ours(_ id: ServerID) async throws(ControlPlaneError) -> TrackedServer {
        let server = try await known(id)
        guard server.record.stewardship.mayAct else { throw .notAdopted(id) }
        return server
    }

    func view(_ id: ServerID) -> ServerView? { book[id]?.view(scheduler.defaults, at: time.now()) }

    func view(of id: ServerID) throws(ControlPlaneError) -> ServerView {
        guard let view = view(id) else { throw .unknownServer(id.text) }
        return view
    }

    func change(
        _ id: ServerID, _ kind: Event.Kind, _ actor: Actor, _ what: String,
        _ body: @Sendable (inout TrackedServer, Timestamp) -> ControlPlaneError?
    ) async throws(ControlPlaneError) -> ServerView {
        let before = try await known(id)
        let now = time.now()
        let event = Event(at: now, kind: kind, server: id, actor: actor, summary: "\(before.record.name) \(what).")
        try await rewrite(id, events: [event]) { server in body(&server, now) }
        scheduler.reconsider([id])
        return try view(of: id)
    }

    /// Changes a server as a user asked: first on disk, for what could not be saved was not done.
    ///
    /// - Parameter body: called twice, with the server as it is then; what it answers the first time keeps everything as it is.
    func rewrite(
        _ id: ServerID, events: [Event], _ body: @Sendable (inout TrackedServer) -> ControlPlaneError?
    ) async throws(ControlPlaneError) {
        try await journal.inTurn { () async throws(ControlPlaneError) in
            let before = try await known(id)
            var changed = before
            if let objection = body(&changed) { throw objection }
            do {
                if changed.record != before.record || !events.isEmpty {
                    journal.published(try await store.save([changed.record], events: events))
                } else {
                    // Nothing of it needs the disk, and nothing is promised while there is none.
                    try await journal.tryDisk(at: time.now())
                }
            } catch {
                throw .storage("\(before.record.name) is as it was before: the change could not be saved. \(error)")
            }
            book.update(id) { server in
                let old = server.record
                _ = body(&server)
                // What was seen of it meanwhile is written down with the next pass.
                if server.record != changed.record || old != before.record { server.isRecordDirty = true }
            }
        }
    }

    /// Reads the server anew.
    private func look(at server: TrackedServer) async throws(ProviderError) {
        let asked = time.now()
        let seen = try await provider.look(at: server.id, server.record.kind)
        if await observer.apply(seen, requestedAt: asked, at: time.now()) { scheduler.reconsider([server.id]) }
    }

    /// The same where an answer is not needed: what is asked next fails as well.
    private func refresh(_ server: TrackedServer) async throws(ControlPlaneError) {
        do throws(ProviderError) { try await look(at: server) } catch .notFound {} catch { throw .provider(error) }
    }

    private func ask(_ body: () async throws(ProviderError) -> Void) async throws(ControlPlaneError) {
        do { try await body() } catch { throw .provider(error) }
    }

    private func tell(
        _ kind: Event.Kind, _ server: TrackedServer, _ actor: Actor, _ summary: String
    ) async throws(ControlPlaneError) {
        guard await journal.write([Event(at: time.now(), kind: kind, server: server.id, actor: actor, summary: summary)]) else {
            throw .storage(
                "\(summary) That was done at RunPod, but is not saved yet: \(journal.trouble.map { "\($0)" } ?? "the database refused it")")
        }
    }

    /// Before RunPod is asked for what is to be written down afterwards: an action that could not be is not begun.
    private func requireDisk(for what: String) async throws(ControlPlaneError) {
        do { try await journal.tryDisk(at: time.now()) } catch { throw .storage("\(what): that could not be saved. \(error)") }
    }

    private func receipt(_ message: String, isComplete: Bool) -> ActionReceipt {
        ActionReceipt(server: nil, took: .zero, message: message, warnings: [], isComplete: isComplete)
    }

    /// Looks at the server until it shows what was asked for, at least once.
    private func readBack(
        _ server: TrackedServer, within: Duration, _ isReached: (TrackedServer) -> Bool
    ) async -> Bool {
        let deadline = time.now() + within
        while true {
            if book[server.id]?.hasOpenIntent ?? false {
                await driver.step(server.id)
            } else {
                do { try await look(at: server) } catch {
                    logger.debug("reading \(server.id) back: \(error)")
                }
            }
            if let now = book[server.id], isReached(now) { return true }
            guard time.now() < deadline, !Task.isCancelled else { return false }
            await time.pause(until: time.now() + .seconds(2))
        }
    }
}

extension ProviderError {
    /// RunPod does not show the one server; what a list shows of it may hold all the same.
    fileprivate var isOfTheLookAlone: Bool {
        switch self {
        case .notFound, .outcomeUnknown, .malformed: true
        case .rejected, .throttled, .unreachable: false
        }
    }
}

extension TrackedServer {
    /// How far a stop is that RunPod has not confirmed. One that it has not accepted is not called stopping.
    fileprivate var wordsOfStop: String {
        let name = record.name
        guard intent?.step != .accepted, let why = intent?.lastError else {  // guard: F51_aStopThatWasNot
            return "\(name) is stopping; it counts as stopped when RunPod shows it"
        }
        return
            "RunPod has not accepted the stop of \(name) yet, and it is still billing: \(why). The stop is retried until RunPod confirms it"
    }

    /// What deleting a pod destroys, in words; `nil` when nothing is lost.
    fileprivate var lossOnDelete: String? {
        switch observed?.storage ?? .unknown {
        case .persistent(let gigabytes, let path): "its \(gigabytes) GB disk at \(path) and its container disk"
        case .network: phase == .running ? "its container disk (its network volume stays)" : nil
        case .none, .unknown: "everything on it"
        }
    }
}
