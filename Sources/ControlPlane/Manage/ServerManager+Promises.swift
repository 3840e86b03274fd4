public import Fleet
import Policy
import Store

/// What a person is promised about a stop. A promise is kept against every automatic stop, or refused, or answered with what comes before it:
///
/// | promise | idle stop | maximum runtime |
/// |---|---|---|
/// | protection | none | none |
/// | postponement | not before its end | not before its end; one beyond a limit that an admin set needs an admin |
/// | lease, activity | counts as work | ends it: the answer says when |
/// | idle timeout off | none | ends it: the answer says when |
extension ServerManager {
    /// A user's own signal: work now, or for `lease` from now.
    public func recordActivity(
        on id: ServerID, lease: Duration?, actor: Actor
    ) async throws(ControlPlaneError) -> ServerView {
        let now = time.now()
        let server = try await known(id)
        if let lease {
            guard lease > .zero, lease <= Lease.longest else {
                throw .invalid(["busy_for_seconds": "must be 1 to \(Lease.longest.wholeSeconds), is \(lease.wholeSeconds)"])
            }
            let hold = Lease(until: max(now + lease, server.holds.lease?.until ?? now), holder: actor)
            try await write(hold, of: server, at: now)
        } else {
            // A restart must not forget it.
            try await rewrite(id, events: []) { server in
                server.activity.history.recordMoment(of: .activity, at: now, detail: "reported by \(actor)")
                server.updateIdleSince(at: now)
                return nil
            }
        }
        scheduler.reconsider([id])
        var view = try view(of: id)
        if let lease, let warning = runtimeWarning(id, promisedUntil: now + lease, "the lease", at: now) { view.warnings.append(warning) }
        return view
    }

    private func write(_ hold: Lease, of server: TrackedServer, at now: Timestamp) async throws(ControlPlaneError) {
        let event = Event(
            at: now, kind: .activity, server: server.id, actor: hold.holder,
            summary: "\(hold.holder) says \(server.record.name) is busy until \(hold.until).")
        try await scheduler.put(hold, at: \.lease, of: server.id, "said to be at work") { store throws(StoreError) in
            try await store.setLease(hold, of: server.id, events: [event])
        }
    }

    /// Postpones the stop that is due next by `span`; where none is, none comes before `span` from now.
    ///
    /// - Parameter asAdmin: a limit on the runtime that an admin set may be passed.
    public func extend(
        _ id: ServerID, by span: Duration, actor: Actor, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> ServerView {
        let now = time.now()
        let server = try await known(id)
        guard span > .zero, span <= Postponement.longest else {
            throw .invalid(["seconds": "must be 1 to \(Postponement.longest.wholeSeconds), is \(span.wholeSeconds)"])
        }
        try refuseToPostponeWhatCannotBe(server)  // guard: F55_aStopThatIsNot
        let (verdict, rules) = (server.verdict(scheduler.defaults, at: now), server.rules(scheduler.defaults))
        let limit = IdlePolicy.runtimeEnd(server.policyInput(at: now), rules: rules)
        let isFixed = !asAdmin && server.record.hasAdminPolicy
        // A limit days away is not the stop that somebody wants to postpone.
        let next = verdict.deadline.flatMap { deadline -> Timestamp? in
            guard case .maximumRuntime = verdict.cause else { return deadline }
            return isFixed || deadline - now > Postponement.longest ? nil : deadline
        }
        let asked = max(next ?? now, now) + span
        if isFixed, let limit, asked > limit {  // guard: F55_whatAnAdmin
            throw .notAllowed(
                "an admin gave \(server.record.name) a maximum runtime, which ends at \(limit): without the scope admin its stop can be "
                    + "postponed until then at most, not until \(asked). Nothing was changed.")
        }
        // Never shorter than what somebody postponed it by before.
        let hold = Postponement(until: max(asked, server.holds.extension?.until ?? asked), by: actor)  // guard: F7_puttingOff
        let event = Event(
            at: now, kind: .extended, server: id, actor: actor,
            summary: "\(actor) put the stop of \(server.record.name) off until \(hold.until).")
        try await scheduler.put(hold, at: \.extension, of: id, "postponed") { store throws(StoreError) in
            try await store.setExtension(hold, of: id, events: [event])
        }
        scheduler.reconsider([id])
        return try view(of: id)
    }

    /// Nobody is promised what does not hold.
    private func refuseToPostponeWhatCannotBe(_ server: TrackedServer) throws(ControlPlaneError) {
        let name = server.record.name
        if let intent = server.intent, intent.isOpen {
            if case .requested(let by) = intent.cause {
                throw .conflict("\(name) is being stopped because \(by) asked for it: that is not postponed. Start it again to cancel it.")
            }
            if intent.step == .accepted || server.isBeingAsked {
                throw .conflict("RunPod has been asked to stop \(name) and cannot take it back. Start it again when it is stopped.")
            }
        }
        guard server.isShownStopped(minimumWorkers: 0), server.record.kind == .timed else { return }
        throw .conflict("\(name) is stopped: there is no stop to postpone. Start it first.")
    }

    // MARK: What comes before a promise

    /// Said where the maximum runtime ends the run before a promise does; `nil`: it does not.
    func runtimeWarning(_ id: ServerID, promisedUntil: Timestamp?, _ what: String, at now: Timestamp) -> String? {
        guard let server = book[id], server.record.stewardship.mayAct else { return nil }
        let rules = server.rules(scheduler.defaults)
        guard let limit = rules.maximumRuntime, let stop = IdlePolicy.runtimeStop(server.policyInput(at: now), rules: rules),
            stop < promisedUntil ?? .distantFuture
        else { return nil }
        return "\(what) does not hold beyond its maximum runtime of \(limit.inWords): it is stopped at "
            + "\(max(stop, now + rules.lead(before: limit))) whatever it does, unless that is postponed or it is protected"
    }

    /// What a person who changed a server's limits should know at once.
    func warnings(ofUpdate id: ServerID, idleTimeout: IdleTimeout?, maxRuntime: Duration?, at now: Timestamp) -> [String] {
        guard let server = book[id] else { return [] }
        var warnings: [String] = []
        if idleTimeout == .never, let warning = runtimeWarning(id, promisedUntil: nil, "an idle timeout that is off", at: now) {
            warnings.append(warning)
        }
        let rules = server.rules(scheduler.defaults)
        guard let maxRuntime, maxRuntime > .zero, let end = IdlePolicy.runtimeEnd(server.policyInput(at: now), rules: rules)
        else { return warnings }
        let name = server.record.name
        let soonest = now + rules.lead(before: maxRuntime)
        if let hold = server.protection(at: now) {
            warnings.append("\(name) is \(Reason.protected(hold)): the limit takes effect after that")
        } else if let hold = server.holds.extension, hold.until > max(end, soonest) {
            warnings.append("\(hold.by) postponed the stop of \(name) until \(hold.until): the limit takes effect then")
        } else if end <= soonest {
            warnings.append("\(name) has been on for longer than that: it is stopped at \(soonest), a warning is sent now")
        } else if let lease = server.holds.lease, lease.until > end {
            warnings.append("\(lease.holder) said that \(name) is busy until \(lease.until): the limit ends it before, at \(end)")
        }
        return warnings
    }
}
