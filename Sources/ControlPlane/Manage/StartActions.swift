import Fleet
import Policy

/// Starts and restarts servers.
struct StartActions: Sendable {
    let editor: ServerEditor
    let access: ProviderAccess
    let stops: StopActions
    let driver: StopDriver
    let budgets: BudgetManager
    let settings: ControlPlaneSettings

    private var fleet: FleetState { editor.fleet }
    private var time: any TimeSource { editor.time }

    func start(_ server: TrackedServer, wait: Bool, actor: Actor) async throws(ControlPlaneError) -> ActionReceipt {
        let name = server.record.name
        try await cancelStop(of: server, actor: actor)
        // The last poll may be long ago: it does not prove that the server runs.
        do { try await access.read(server) } catch {
            let isListed = fleet[server.id]?.isListed(settings, at: time.now()) ?? false
            guard isListed, error.concernsSingleReadsOnly else { throw .provider(error, access.name) }
        }
        let now = fleet[server.id] ?? server
        switch server.record.kind {
        case .timed:
            if now.phase == .running, !now.run.identity.isShownOff {
                if actor != .controlPlane { try await endIdleTime(of: now, actor: actor) }
                return .nothingToDo("\(name) already runs")
            }
            do throws(ControlPlaneError) {
                try await requesting(now, by: actor) { () async throws(ControlPlaneError) in try await access.act(.start, on: server) }
            } catch {
                guard error.isOfPresentState, await isShownRunning(server) else { throw error }
                return .nothingToDo("\(name) already runs")
            }
        case .serverless: if let receipt = try await restoreWorkers(of: now, actor: actor) { return receipt }
        }
        let requestedAt = time.now()
        fleet.update(server.id) { $0.learning.pending.append(.startRequested(at: requestedAt, isPlanned: actor == .controlPlane)) }
        try await editor.record(.serverStarting, server, actor, "\(name) is starting: \(actor.displayName) requested it.")
        _ = await access.wait(for: server, within: wait ? ProviderAccess.longestWait : .zero) {
            $0.state == .running || $0.isStartMissed(since: now)
        }
        let shown = fleet[server.id] ?? now
        let isMissed = shown.isStartMissed(since: now)
        let text =
            isMissed
            ? "\(access.name) accepted the start of \(name) but did not start it; start it again, or check it in the provider's console"
            : "\(name) is starting"
        var result = ActionReceipt.outcome(
            shown.state == .running ? "\(name) runs" : text, isComplete: shown.state == .running,
            isAccepted: shown.state == .running || !isMissed)
        if shown.lacksGPU { result.warnings.append(shown.missingGPUSummary) }
        return result
    }

    /// Sets the worker limits of before the stop.
    ///
    /// - Returns: `nil`: the provider accepted them; otherwise there was nothing to do.
    private func restoreWorkers(of server: TrackedServer, actor: Actor) async throws(ControlPlaneError) -> ActionReceipt? {
        let name = server.record.name
        let shown = server.observed?.workers
        let limits = server.record.rememberedWorkers ?? shown ?? WorkerLimits(min: 0, max: 1)
        let target = WorkerLimits(min: limits.min, max: max(limits.max, 1, limits.min))
        guard target != shown else {
            if actor != .controlPlane { try await endIdleTime(of: server, actor: actor) }
            return .nothingToDo(
                target.min == 0 ? "\(name) is on: requests start its workers, and none is kept ready" : "\(name) already runs")
        }
        try await requesting(server, by: actor) { () async throws(ControlPlaneError) in
            try await access.send { provider throws(ProviderError) in
                try await provider.scale(server.id, min: target.min, max: target.max == shown?.max ? nil : target.max)
            }
        }
        let now = time.now()
        fleet.update(server.id) { $0.run.requestedLimits = shown.map { RequestedLimits(target, before: $0, at: now) } }
        return nil
    }

    func restart(_ server: TrackedServer, force: Bool, wait: Bool, actor: Actor) async throws(ControlPlaneError) -> ActionReceipt {
        let name = server.record.name
        guard server.record.kind == .timed else {
            throw .conflict("\(name) is an endpoint and cannot be restarted. Stop and start it, or scale it.")
        }
        guard !server.hasOpenIntent else { throw .conflict("\(name) is stopping. Start it again when it is stopped.") }
        guard server.phase == .running else { throw .conflict("\(name) is not running. Start it instead.") }
        var warnings = try stops.overrideProtection(of: server, force: force, to: "restart")
        let isKept = server.observed?.storage.survivesStop ?? false
        guard force || isKept || server.record.acceptsDataLoss else {
            throw .refused("\(name) has no persistent storage: a restart erases everything on it. Restart it with force to do it anyway.")
        }
        try await access.act(.restart, on: server)
        let now = time.now()
        fleet.update(server.id) { server in
            server.activity.history.hold(until: now)
            server.notices.warning = nil
        }
        try await editor.record(.serverRestarted, server, actor, "\(name) is restarting: \(actor.displayName) requested it.")
        warnings.append("its container disk is erased")  // guard: F23_aManual
        _ = await access.wait(for: server, within: wait ? ProviderAccess.longestWait : .zero) { $0.run.requestedAction?.outcome != nil }
        let shown = fleet[server.id] ?? server
        if shown.lacksGPU { warnings.append(shown.missingGPUSummary) }
        switch shown.run.requestedAction?.outcome {
        case .shown: return .outcome("\(name) was restarted", isComplete: true, warnings: warnings)
        case .missed:
            return .outcome(
                "\(access.name) accepted the restart of \(name) but shows no new start: it has probably not happened. Restart it again.",
                isComplete: false, isAccepted: false, warnings: warnings)
        case nil: return .outcome("\(name) is restarting", isComplete: false, warnings: warnings)
        }
    }

    /// Somebody wants a server that runs: it is not stopped before it was idle for a whole timeout from now on.
    private func endIdleTime(of server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        let now = time.now()
        let name = server.record.name
        let withdrawn = Event(
            at: now, kind: .warningWithdrawn, server: server.id, actor: actor,
            summary: "The stop warning of \(name) is withdrawn: \(actor.displayName) requested a start. A new warning precedes a stop.")
        let isWarned = server.notices.warning.map { !$0.isOfMaximumRuntime } ?? false
        try await editor.rewrite(server.id, events: isWarned ? [withdrawn] : []) { server in
            server.endIdleTime(at: now)  // guard: F87_aStart
            return nil
        }
        editor.scheduler.reconsider([server.id])
    }

    /// Requests a start: reserves what the server will use of budgets, and frees it where the start does not happen.
    ///
    /// A start that may happen, or that is refused because the server runs, ends the idle time, whatever the answer before it showed: one
    /// odd answer shows a running server off, and its stop may be due.
    private func requesting(
        _ server: TrackedServer, by actor: Actor, _ start: () async throws(ControlPlaneError) -> Void
    ) async throws(ControlPlaneError) {
        try await budgets.reserveStart(of: server)
        do { try await start() } catch {
            if !error.mayHaveHappened { await budgets.free(server.id.text) }
            if error.mayHaveHappened || error.isOfPresentState { try await endIdleTime(of: server, actor: actor) }
            throw error
        }
        try await endIdleTime(of: server, actor: actor)  // guard: F87_anAcceptedStart
    }

    /// Whether the provider shows the server running, asked now.
    private func isShownRunning(_ server: TrackedServer) async -> Bool {
        do { try await access.read(server) } catch { return false }
        return fleet[server.id].map { $0.phase == .running && !$0.run.identity.isShownOff } ?? false
    }

    /// Cancels a stop whose request is not sent yet, without waiting for its pre-stop hook.
    func withdrawUnsentStop(of server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        guard let open = server.intent, open.isOpen, open.step != .accepted else { return }  // guard: F56_aStopThatIsNotSent
        try await editor.requireDatabase(for: "nothing was done with \(server.record.name)")
        await driver.cancel(server.id, because: "\(actor.displayName) requested a start", by: actor)
    }

    /// A person's start cancels an open stop. One that the provider has accepted may still happen: that is waited for, as long as such a
    /// stop takes to show.
    private func cancelStop(of server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        let why = "\(actor.displayName) requested a start"
        while let latest = fleet[server.id], let open = latest.intent, open.isOpen {
            // guard: F56_aStopThatFails
            guard open.step == .accepted, let accepted = latest.stopAcceptedAt, time.now() - accepted < settings.stopShownWithin else {
                await driver.cancel(server.id, because: why, by: actor)
                if fleet[server.id]?.hasOpenIntent ?? false {
                    throw .storage("the open stop of \(server.record.name) could not be canceled. Start it again in a minute.")
                }
                return
            }
            await driver.step(server.id)
            if fleet[server.id]?.hasOpenIntent ?? false { await time.pause(until: time.now() + .seconds(2)) }
        }
    }
}

extension ControlPlaneError {
    /// The answer of the provider was lost.
    fileprivate var mayHaveHappened: Bool { if case .provider(let error, _) = self { error.mayHaveBeenApplied } else { false } }

    /// The provider refused it because of what the server does at present.
    fileprivate var isOfPresentState: Bool { if case .provider(let error, _) = self { error.isOfPresentState } else { false } }
}

extension ProviderError {
    /// The provider does not show this one server, or limits such reads; a list may still show it.
    fileprivate var concernsSingleReadsOnly: Bool {
        switch self {
        case .notFound, .outcomeUnknown, .malformed, .throttled: true
        case .rejected, .unreachable: false
        }
    }
}

extension TrackedServer {
    /// The provider accepted a start and does not carry it out.
    ///
    /// - Parameter before: as it was when the start was requested.
    fileprivate func isStartMissed(since before: TrackedServer) -> Bool {
        switch record.kind {
        case .timed: run.requestedAction?.outcome == .missed
        case .serverless: run.requestedLimits == nil && observed?.workers == before.observed?.workers
        }
    }
}
