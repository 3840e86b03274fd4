import Fleet
import Policy
import Store

/// Protections, leases, activity and postponements: what a person is promised about a stop.
///
/// A promise is kept against every automatic stop, or refused, or answered with a warning about what comes before it:
///
/// | promise | idle stop | maximum runtime |
/// |---|---|---|
/// | protection | none | none |
/// | postponement | not before its end | not before its end; beyond a limit that an admin set, only an admin postpones |
/// | lease, activity | counts as busy | ends it: the response says when |
/// | idle timeout off | none | ends it: the response says when |
struct HoldActions: Sendable {
    let editor: ServerEditor

    private var fleet: FleetState { editor.fleet }
    private var scheduler: AutoShutdownScheduler { editor.scheduler }
    private var time: any TimeSource { editor.time }

    /// How long somebody without the scope admin may protect a server whose limits an admin set.
    private static let longestProtectionOverPolicy = Duration.seconds(7 * 86_400)

    // MARK: Protection

    func protect(
        _ id: ServerID, until: Timestamp?, reason: String?, actor: Actor, asAdmin: Bool
    ) async throws(ControlPlaneError) -> ServerView {
        let now = time.now()
        let server = try editor.known(id)
        // The end that a person gives is in wall time.
        let wall = time.wall()
        if let until, until <= wall { throw .invalid(["until": "must be in the future; you gave \(until)"]) }
        try editor.refuseUnlessAdmin(asAdmin, toEndProtectionOf: server)
        // Without an end it would switch off for good what an admin switched on.
        if !asAdmin, server.record.hasAdminPolicy, until.map({ $0 - wall > HoldActions.longestProtectionOverPolicy }) ?? true {
            throw .notAllowed(
                "an admin set the idle timeout or maximum runtime of \(server.record.name). Without the scope admin, protect it for at most "
                    + "\(HoldActions.longestProtectionOverPolicy.inWords).")
        }
        let given = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        let editor = editor
        try await scheduler.protect(id, Protection(until: until, owner: actor, reason: given, since: now, isByAdmin: asAdmin)) {
            server throws(ControlPlaneError) in
            try editor.refuseUnlessAdmin(asAdmin, toEndProtectionOf: server)
        }
        return try viewWithStopUnderWay(id)
    }

    func unprotect(_ id: ServerID, actor: Actor, asAdmin: Bool) async throws(ControlPlaneError) -> ServerView {
        let server = try editor.known(id)
        guard server.holds.protection != nil else { return try editor.view(of: id) }
        try editor.refuseUnlessAdmin(asAdmin, toEndProtectionOf: server)
        let editor = editor
        try await scheduler.endProtection(of: id, actor: actor) { server throws(ControlPlaneError) in
            try editor.refuseUnlessAdmin(asAdmin, toEndProtectionOf: server)
        }
        return try editor.view(of: id)
    }

    // MARK: Activity

    func recordActivity(on id: ServerID, lease: Duration?, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        let now = time.now()
        let server = try editor.known(id)
        if let lease {
            guard lease > .zero, lease <= Lease.longest else {
                throw .invalid(["busy_for_seconds": "must be 1 to \(Lease.longest.wholeSeconds) seconds; you gave \(lease.wholeSeconds)"])
            }
            let hold = Lease(until: max(now + lease, server.holds.lease?.until ?? now), holder: actor)
            try await save(hold, of: server, at: now)
        } else {
            // Saved, so that a restart does not forget it.
            try await editor.rewrite(id, events: []) { server in
                server.activity.history.recordMoment(of: .activity, at: now, detail: "reported by \(actor.displayName)")
                server.updateIdleSince(at: now)
                return nil
            }
        }
        scheduler.reconsider([id])
        var view = try viewWithStopUnderWay(id)
        if let lease, let warning = runtimeWarning(id, promisedUntil: now + lease, "the lease", at: now) { view.warnings.append(warning) }
        if !server.record.ownership.mayAct {
            view.warnings.append("\(server.record.name) is unmanaged, so this prevents no stop; to manage it: controlplane adopt \(id)")
        }
        return view
    }

    private func save(_ hold: Lease, of server: TrackedServer, at now: Timestamp) async throws(ControlPlaneError) {
        let event = Event(
            at: now, kind: .activity, server: server.id, actor: hold.holder,
            summary: "\(hold.holder.displayName) reported \(server.record.name) busy until \(hold.until.inWords).")
        try await scheduler.put(hold, at: \.lease, of: server.id, "leased") { writer throws(StoreError) in
            try await writer.setLease(hold, of: server.id, events: [event])
        }
    }

    // MARK: Postponement

    /// Postpones the next stop by `span`; if none is scheduled, none happens within `span` from now.
    ///
    /// - Parameter asAdmin: may postpone past a maximum runtime that an admin set.
    func extend(_ id: ServerID, by span: Duration, actor: Actor, asAdmin: Bool) async throws(ControlPlaneError) -> ServerView {
        let now = time.now()
        let server = try editor.known(id)
        guard span > .zero, span <= Postponement.longest else {
            throw .invalid(["seconds": "must be 1 to \(Postponement.longest.wholeSeconds) seconds; you gave \(span.wholeSeconds)"])
        }
        try refuseImpossiblePostponement(of: server, at: now)  // guard: F55_aStopThatIsNot
        let (verdict, rules) = (server.verdict(scheduler.defaults, at: now), server.rules(scheduler.defaults))
        let limit = IdlePolicy.runtimeEnd(server.policyInput(at: now), rules: rules)
        let isFixed = !asAdmin && server.record.hasAdminPolicy
        // A limit that is days away is not the stop that a person wants to postpone.
        let next = verdict.deadline.flatMap { deadline -> Timestamp? in
            guard case .maximumRuntime = verdict.cause else { return deadline }
            return isFixed || deadline - now > Postponement.longest ? nil : deadline
        }
        let end = max(next ?? now, now) + span
        if isFixed, let limit, end > limit {  // guard: F55_whatAnAdmin
            throw .notAllowed(
                "an admin set a maximum runtime of \(server.record.name), which ends in \((limit - now).inWords). Without the scope admin, "
                    + "its stop can be postponed until then at most. Nothing was changed.")
        }
        // Never shorter than an earlier postponement.
        let hold = Postponement(until: max(end, server.holds.extension?.until ?? end), by: actor, since: now)  // guard: F7_puttingOff
        let event = Event(
            at: now, kind: .extended, server: id, actor: actor,
            summary: "\(actor.displayName) postponed the stop of \(server.record.name) until \(hold.until.inWords).")
        try await scheduler.put(hold, at: \.extension, of: id, "postponed") { writer throws(StoreError) in
            try await writer.setExtension(hold, of: id, events: [event])
        }
        scheduler.reconsider([id])
        return try editor.view(of: id)
    }

    /// Ends a postponement. Without one, nothing is changed. A warning goes out again before the stop.
    func endPostponement(of id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        let name = try editor.known(id).record.name
        let now = time.now()
        let ended = Event(
            at: now, kind: .postponementEnded, server: id, actor: actor,
            summary: "\(actor.displayName) ended the postponement of \(name)'s stop.")
        let withdrawn = Event(
            at: now, kind: .warningWithdrawn, server: id, actor: actor,
            summary: "The stop warning of \(name) is withdrawn: the postponement ended. A new warning precedes the stop.")
        let fleet = fleet
        try await scheduler.holding.run(id) { () async throws(ControlPlaneError) in
            guard let server = fleet[id], server.holds.extension != nil else { return }
            // Without this event a restart would take the old warning for the one of the stop that is due now.
            let events = server.notices.warning == nil ? [ended] : [ended, withdrawn]  // guard: endOfAPostponement
            do {
                try await scheduler.journal.record { writer throws(StoreError) in
                    try await writer.setExtension(nil, of: id, events: events)
                    fleet.update(id) { server in (server.holds.extension, server.notices.warning) = (nil, nil) }
                }
            } catch {
                throw .storage("the stop of \(name) is still postponed, because the change could not be saved: \(error)")
            }
        }
        scheduler.reconsider([id])
        return try editor.view(of: id)
    }

    /// Nobody is promised what cannot be kept.
    private func refuseImpossiblePostponement(of server: TrackedServer, at now: Timestamp) throws(ControlPlaneError) {
        let name = server.record.name
        guard server.record.ownership.mayAct else { throw .notAdopted(server.id, name: name) }
        if let intent = server.intent, intent.isOpen {
            if case .requested(let by) = intent.cause {
                throw .conflict("\(name) is stopping: \(by.displayName) requested it. Start it to cancel the stop.")
            }
            if server.isStopAtProvider {
                throw .conflict(
                    "\(name) is stopping: \(editor.provider) has the request and cannot take it back. Start it again when it is stopped.")
            }
        }
        if server.isShownStopped(minimumWorkers: 0), server.record.kind == .timed {
            throw .conflict("\(name) is stopped: there is no stop to postpone. Start it first.")
        }
        let rules = server.rules(scheduler.defaults)
        guard rules.timeout == .never, IdlePolicy.runtimeEnd(server.policyInput(at: now), rules: rules) == nil else { return }
        throw .conflict("\(name) has no stop to postpone: its idle timeout is off, and it has no maximum runtime. Nothing was changed.")
    }

    // MARK: What comes before a promise

    /// The view after a promise. A stop that the provider has already cannot be taken back, whatever was promised meanwhile.
    private func viewWithStopUnderWay(_ id: ServerID) throws(ControlPlaneError) -> ServerView {
        var view = try editor.view(of: id)
        if let warning = editor.stopUnderWay(id) { view.warnings.append(warning) }
        return view
    }

    /// The warning that the maximum runtime ends the run before a promise does; `nil`: it does not.
    ///
    /// - Parameter promisedUntil: `nil`: without end.
    private func runtimeWarning(_ id: ServerID, promisedUntil: Timestamp?, _ what: String, at now: Timestamp) -> String? {
        guard let server = fleet[id], server.record.ownership.mayAct else { return nil }
        let rules = server.rules(scheduler.defaults)
        guard let limit = rules.maximumRuntime, let stop = IdlePolicy.runtimeStop(server.policyInput(at: now), rules: rules),
            stop < promisedUntil ?? .distantFuture
        else { return nil }
        let end = max(stop, now + rules.lead(before: limit))
        return "\(what) does not outlast its maximum runtime of \(limit.inWords): it stops in \((end - now).inWords), busy or not, unless "
            + "the stop is postponed or it is protected"
    }

    /// A status in which nothing stops a server automatically, although it may be billed.
    private func doubt(about phase: ProviderPhase) -> String? {
        switch phase {
        case .failed: "in an error state"
        case .other(let word): "in a status that this version does not know (\(word))"
        case .provisioning, .starting, .running, .exited, .terminated: nil
        }
    }

    /// What a person who changed a server's limits should know at once.
    func warnings(ofUpdate id: ServerID, _ change: ServerOverrides, at now: Timestamp) -> [String] {
        guard let server = fleet[id] else { return [] }
        var warnings = [editor.stopUnderWay(id)].compactMap { $0 }
        if change.idleTimeout == .never, let warning = runtimeWarning(id, promisedUntil: nil, "an idle timeout that is off", at: now) {
            warnings.append(warning)
        }
        if let maxRuntime = change.maxRuntime, maxRuntime > .zero, let phase = server.observed?.phase, let doubt = doubt(about: phase) {
            warnings.append("\(server.record.name) is \(doubt) at \(editor.context.provider): the limit takes effect when it runs")
        }
        let rules = server.rules(scheduler.defaults)
        guard let maxRuntime = change.maxRuntime, maxRuntime > .zero,
            let end = IdlePolicy.runtimeEnd(server.policyInput(at: now), rules: rules)
        else { return warnings }
        let name = server.record.name
        let soonest = now + rules.lead(before: maxRuntime)
        if let hold = server.protection(at: now) {
            warnings.append("\(name) is \(Reason.protected(hold).text(editor.context)); the limit takes effect after that")
        } else if let hold = server.holds.extension, hold.until > max(end, soonest) {
            warnings.append("\(Reason.extended(hold).text(editor.context)); the limit takes effect after that")
        } else if end <= soonest {
            warnings.append("\(name) has been running for longer than that: it stops in \((soonest - now).inWords), after a warning")
        } else if let lease = server.holds.lease, lease.until > end {
            warnings.append("\(Reason.leased(lease).text(editor.context)); the limit ends it before, in \((end - now).inWords)")
        }
        return warnings
    }
}
