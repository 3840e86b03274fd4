import Fleet
import Policy
import Store

/// Stops servers because a person requests it.
struct StopActions: Sendable {
    let editor: ServerEditor
    let access: ProviderAccess
    let driver: StopDriver

    private var fleet: FleetState { editor.fleet }
    private var time: any TimeSource { editor.time }

    func stop(_ known: TrackedServer, force: Bool, wait: Bool, actor: Actor) async throws(ControlPlaneError) -> ActionReceipt {
        let name = known.record.name
        do { try await access.read(known) } catch {
            // That it was stopped at the last poll proves nothing now. One that runs is stopped as soon as the provider can be reached.
            if known.isShownStopped(minimumWorkers: 0) { throw .provider(error, access.name) }
        }
        let server = fleet[known.id] ?? known
        if server.isShownStopped(minimumWorkers: 0), !server.hasOpenIntent {
            return .outcome(server.nothingToStop ?? "\(name) is stopped", isComplete: true)
        }
        if server.observed?.isLocked ?? false { throw .refused("\(name) is locked at \(access.name). Unlock it there first.") }
        if let refusal = server.stopRefusal(at: time.now()), refusal.times >= StopRefusal.mostTimes {
            throw .conflict("\(name) was not stopped: \(server.words(of: refusal))")
        }
        var warnings = try overrideProtection(of: server, force: force, to: "stop")
        if server.record.kind == .timed, !(server.observed?.storage.survivesStop ?? false) {
            guard force || server.record.acceptsDataLoss else {
                throw .refused("\(name) has no persistent storage: a stop erases everything on it. Stop it with force to do it anyway.")
            }
            warnings.append("everything on its container disk is erased")
        } else if let disk = server.observed?.containerDiskGB, server.record.kind == .timed {
            warnings.append("its container disk (\(disk) GB) is erased; its volume is kept")  // guard: F23_aManual
        }
        if !server.isShownStopped(minimumWorkers: 0) { try await begin(server, actor: actor) }
        let isShown = try await seeThrough(server, within: wait ? ProviderAccess.longestWait : .zero)
        let latest = fleet[server.id]
        let message = isShown ? "\(name) is stopped" : latest?.progressOfStop(access.name) ?? ""
        return .outcome(
            message, isComplete: isShown, isAccepted: isShown || latest?.refusalOfOpenStop == nil, warnings: warnings)
    }

    /// Writes the decision to stop. A person's stop takes over an automatic one: what that one waits for does not concern them.
    func begin(_ server: TrackedServer, actor: Actor) async throws(ControlPlaneError) {
        let now = time.now()
        let cause = StopCause.requested(by: actor)
        let run = server.phase == .running ? server.record.runStartedAt : nil
        let event = Event(
            at: now, kind: .stopScheduled, server: server.id, actor: actor,
            summary: "\(actor.displayName) requested a stop of \(server.record.name).")
        do {
            guard let open = server.intent, open.isOpen else {  // guard: F32_anIdle
                return try await editor.journal.record { writer throws(StoreError) in
                    let intent = try await writer.beginStop(
                        server: server.id, cause: cause, runStartedAt: run, at: now, events: [event])
                    fleet.update(server.id) { $0.begin(intent) }
                }
            }
            try await editor.journal.record { writer throws(StoreError) in
                try await writer.changeCause(of: open, to: cause, runStartedAt: run, at: now, events: [event])
                fleet.update(server.id) { $0.takeOverStop(open, cause, runStartedAt: run, at: now) }
            }
        } catch {
            throw .storage("\(server.record.name) was not stopped, because the stop could not be saved: \(error)")
        }
    }

    /// Advances the open stop within `limit`. Returns whether the provider has confirmed it; throws why it was canceled.
    func seeThrough(_ server: TrackedServer, within limit: Duration) async throws(ControlPlaneError) -> Bool {
        await driver.step(server.id)
        _ = await access.wait(for: server, within: limit) { !$0.hasOpenIntent }
        guard let intent = fleet[server.id]?.intent else { return false }
        if intent.step == .canceled {
            throw .conflict("\(server.record.name) was not stopped: \(intent.lastError ?? "it changed meanwhile")")
        }
        return intent.step == .confirmed
    }

    /// The warning about a protection that `force` overrides; empty: the server is not protected. Throws without `force`.
    func overrideProtection(of server: TrackedServer, force: Bool, to verb: String) throws(ControlPlaneError) -> [String] {
        guard let hold = server.protection(at: time.now()) else { return [] }
        let protection = Reason.protected(hold).text(editor.context)
        guard force else { throw .refused("\(server.record.name) is \(protection). Unprotect it, or \(verb) it with force.") }
        return ["it was \(protection)"]
    }
}

extension TrackedServer {
    /// An endpoint that runs workers for requests only was not stopped by anybody, and a stop changes nothing.
    fileprivate var nothingToStop: String? {
        guard record.kind == .serverless, state != .stopped else { return nil }  // guard: anEndpointThatKeepsNoWorker
        return
            "\(record.name) keeps no worker ready, so there is nothing to stop. Requests still start workers; to prevent that, scale it to "
            + "a maximum of 0 workers"
    }

    /// Why the provider has not accepted the open stop; `nil`: it has, or was not asked yet.
    var refusalOfOpenStop: String? {
        guard intent?.step != .accepted else { return nil }  // guard: F51_aStopThatWasNot
        return intent?.lastError
    }

    /// How far a stop is that the provider has not confirmed. One that it has not accepted is not called stopping.
    fileprivate func progressOfStop(_ provider: ProviderName) -> String {
        let name = record.name
        guard let why = refusalOfOpenStop else {
            return "\(name) is stopping; it counts as stopped when \(provider) confirms it"
        }
        return
            "\(provider) has not accepted the stop of \(name) yet, and it is still billed: \(why). The stop is retried until \(provider) "
            + "confirms it"
    }
}
