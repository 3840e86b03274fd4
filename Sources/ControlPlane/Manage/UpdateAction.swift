import Fleet
import Policy

/// Changes the settings that the control plane keeps for one server. Nothing at the provider is changed.
struct UpdateAction: Sendable {
    let editor: ServerEditor
    let holds: HoldActions

    /// What to change; `nil` leaves a value as it is.
    struct Change: Sendable {
        var overrides = ServerOverrides()
        var tags: [String]?
        /// Empty: nobody.
        var owner: String?
    }

    func update(
        _ server: TrackedServer, _ change: Change, actor: Actor, asAdmin: Bool
    ) async throws(ControlPlaneError) -> ActionReceipt {
        try change.validate(asAdmin: asAdmin)
        let name = server.record.name
        let now = editor.time.now()
        let event = Event(
            at: now, kind: .serverUpdated, server: server.id, actor: actor,
            summary: "\(actor.displayName) changed the settings of \(name).")
        var events = [event]
        var changed = server
        changed.apply(change, asAdmin: asAdmin, at: now)
        if server.notices.warning != nil, changed.notices.warning == nil {
            events.append(
                Event(
                    at: now, kind: .warningWithdrawn, server: server.id, actor: actor,
                    summary: "The stop warning of \(name) is withdrawn: its settings changed. A new warning precedes a stop."))
        }
        try await editor.rewrite(server.id, events: events) { server in
            // An admin may have set a limit since the call came.
            // guard: anAdminsLimitThatComes
            if !asAdmin, server.record.hasAdminPolicy, change.overrides.changesLimits || change.overrides.busy != BusyOverrides() {
                return .notAllowed(
                    "an admin set the idle timeout or maximum runtime of \(name). Changing them, or what counts as busy, needs a token with "
                        + "the scope admin.")
            }
            server.apply(change, asAdmin: asAdmin, at: now)
            return nil
        }
        return .outcome(
            "\(name) is updated", isComplete: true,
            warnings: holds.warnings(ofUpdate: server.id, change.overrides, at: now))
    }
}

extension UpdateAction.Change {
    /// Throws every value that is not allowed.
    fileprivate func validate(asAdmin: Bool) throws(ControlPlaneError) {
        var problems = try ConfigRules.problems(with: overrides, asAdmin: asAdmin)
        if let tags, let problem = ConfigRules.problem(withTags: tags) { problems["tags"] = problem }
        if let owner, owner.count > 200 || !owner.isPlainLine {
            problems["owner"] = "must have at most 200 characters and no control characters; empty for nobody"
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}

extension TrackedServer {
    fileprivate mutating func apply(_ change: UpdateAction.Change, asAdmin: Bool, at now: Timestamp) {
        if asAdmin, change.overrides.changesLimits { record.hasAdminPolicy = true }
        let before = record.overrides
        record.overrides.apply(change.overrides)
        if record.idleTimeout != before.idleTimeout { record.timeoutChangedAt = now }
        // A warning about another limit is no warning about this one.
        let isOther = record.maxRuntime != before.maxRuntime && notices.warning?.isOfMaximumRuntime ?? false
        if isOther { (notices.warning, record.warnedAt) = (nil, nil) }  // guard: F55_everyLimit
        if let tags = change.tags, tags != record.tags {
            record.tags = tags
            leaveBudget(at: now)
        }
        if let owner = change.owner.map({ $0.isEmpty ? nil : $0 }), owner != record.owner {
            record.owner = owner
            leaveBudget(at: now)
        }
    }

    /// Other budgets and schedules may cover it now: the next review says which. Until then no budget stops it.
    private mutating func leaveBudget(at now: Timestamp) {
        record.timeoutChangedAt = now
        if budget != nil, notices.warning?.isOfMaximumRuntime ?? false { (notices.warning, record.warnedAt) = (nil, nil) }
        budget = nil
    }
}
