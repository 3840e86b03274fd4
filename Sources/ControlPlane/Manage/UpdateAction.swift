import Fleet
import Policy

/// Changes the settings that the control plane keeps for one server. Nothing at the provider is changed.
struct UpdateAction: Sendable {
    let editor: ServerEditor
    let holds: HoldActions

    /// The settings to change; `nil` leaves one as it is.
    struct Change: Sendable {
        var idleTimeout: IdleTimeout?
        /// Zero removes the limit.
        var maxRuntime: Duration?
        var tags: [String]?
        /// Empty ends the check.
        var healthCheckURL: String?
        /// Zero returns to the daemon's own setting.
        var cpuBusyPercent: Double?
    }

    func update(
        _ server: TrackedServer, _ change: Change, actor: Actor, asAdmin: Bool
    ) async throws(ControlPlaneError) -> ActionReceipt {
        try change.validate(asAdmin: asAdmin)
        let name = server.record.name
        if !asAdmin, server.record.hasAdminPolicy, change.changesLimits || change.cpuBusyPercent != nil {
            throw .notAllowed(
                "an admin set the idle timeout or maximum runtime of \(name). Changing them, or what counts as busy, needs a token with the "
                    + "scope admin.")
        }
        let now = editor.time.now()
        let event = Event(
            at: now, kind: .serverUpdated, server: server.id, actor: actor,
            summary: "\(actor.displayName) changed the settings of \(name).")
        try await editor.rewrite(server.id, events: [event]) { server in
            server.apply(change, asAdmin: asAdmin, at: now)
            return nil
        }
        return .outcome(
            "\(name) is updated", isComplete: true,
            warnings: holds.warnings(ofUpdate: server.id, idleTimeout: change.idleTimeout, maxRuntime: change.maxRuntime, at: now))
    }
}

extension UpdateAction.Change {
    fileprivate var changesLimits: Bool { idleTimeout != nil || maxRuntime != nil }

    /// Throws the first value that is not allowed.
    fileprivate func validate(asAdmin: Bool) throws(ControlPlaneError) {
        if case .after(let span) = idleTimeout, !ConfigRules.isAllowed(span) {
            throw .invalid(["config.idle_timeout_seconds": ConfigRules.allowed("never", span)])
        }
        if let maxRuntime, maxRuntime != .zero, !ConfigRules.isAllowed(maxRuntime) {
            throw .invalid(["config.max_runtime_seconds": ConfigRules.allowed("no limit", maxRuntime)])
        }
        if let healthCheckURL, !healthCheckURL.isEmpty {
            switch ConfigRules.checkable(healthCheckURL) {
            case .byAnybody: break
            case .byAdmins: if !asAdmin { throw .notAllowed(ConfigRules.internalAddressesAreForAdmins) }  // guard: F74_health
            case .byNobody: throw .invalid(["config.health_check_url": "\(ConfigRules.healthCheckURLRule), or empty"])
            }
        }
        if let cpuBusyPercent, cpuBusyPercent != 0, !ConfigRules.isPercentage(cpuBusyPercent) {
            throw .invalid([
                "config.cpu_busy_percent": "must be above 0 and at most 100, or 0 for the daemon's own setting; you gave \(cpuBusyPercent)"
            ])
        }
        if let tags, let problem = ConfigRules.problem(withTags: tags) { throw .invalid(["tags": problem]) }
    }
}

extension TrackedServer {
    fileprivate mutating func apply(_ change: UpdateAction.Change, asAdmin: Bool, at now: Timestamp) {
        if asAdmin, change.changesLimits { record.hasAdminPolicy = true }
        if let idleTimeout = change.idleTimeout, idleTimeout != record.idleTimeout {
            record.idleTimeout = idleTimeout
            record.timeoutChangedAt = now
        }
        if let maxRuntime = change.maxRuntime {
            let limit = maxRuntime > .zero ? maxRuntime : nil
            // A warning about another limit is no warning about this one.
            if limit != record.maxRuntime, notices.warning?.isOfMaximumRuntime ?? false { notices.warning = nil }  // guard: F55_everyLimit
            record.maxRuntime = limit
        }
        if let tags = change.tags { record.tags = tags }
        if let url = change.healthCheckURL { record.healthCheckURL = url.isEmpty ? nil : url }
        if let percent = change.cpuBusyPercent { record.cpuBusyPercent = percent > 0 ? percent : nil }
    }
}
