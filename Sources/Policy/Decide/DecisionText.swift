package import Fleet

extension Decision.Notice {
    /// The event that reports this notice of a server. Its text is read at `now`, as a notification.
    package func event(for server: ServerRecord, _ context: TextContext, at now: Timestamp) -> Event {
        let name = server.name
        func event(_ kind: Event.Kind, severity: Event.Severity = .info, about: Event.About? = nil, _ summary: String) -> Event {
            Event(at: now, kind: kind, severity: severity, server: server.id, about: about, summary: summary)
        }
        switch self {
        case .warning(let cause, let deadline):
            let about: Event.About? =
                cause.isMaximumRuntime ? (server.hasAdminPolicy ? .adminRuntimeLimit : .maximumRuntime) : nil
            return event(
                .idleWarning, severity: .warning, about: about,
                Decision.warning(name, cause, deadline: deadline, onlyAdminsPostpone: server.hasAdminPolicy, at: now))
        case .warningWithdrawn(let reason):
            return event(
                .warningWithdrawn, "The stop warning of \(name) is withdrawn: \(reason?.text(context) ?? "it is no longer due").")
        case .protectionExpired(let hold):
            return event(.protectionExpired, severity: .warning, "The protection of \(name) by \(hold.owner.displayName) has expired.")
        case .leaseExpired(let lease):
            return event(.leaseExpired, "The activity lease of \(name) by \(lease.holder.displayName) has expired.")
        case .postponementExpired(let hold): return hold.endedEvent(for: server.id, name: name, at: now)
        case .kept(let since, .notAdopted):
            let wasted = server.cost.rate.cost(of: now - since)
            return event(
                .wasted, severity: .warning,
                "\(name) has been idle for \((now - since).inWords), which has cost \(wasted). Adopt it to enable auto-stop: it is unmanaged."
            )
        case .kept(let since, let reason):
            return event(.idleKept, "\(name) has been idle for \((now - since).inWords) and stays on: \(reason.text(context)).")
        }
    }
}

extension Decision {
    /// `sd-api has been idle for 8 min and stops in 2 min unless it becomes busy, is protected, or the stop is postponed.`
    fileprivate static func warning(
        _ name: String, _ cause: StopCause, deadline: Timestamp, onlyAdminsPostpone: Bool, at now: Timestamp
    ) -> String {
        let left = (deadline - now).inWords
        switch cause {
        case .idle(let since, _):
            return "\(name) has been idle for \((now - since).inWords) and stops in \(left) unless it becomes busy, is protected, or the "
                + "stop is postponed."
        case .maximumRuntime(let limit):
            return "\(name) reaches its maximum runtime of \(limit.inWords) and stops in \(left), busy or idle, unless it is protected or "
                + (onlyAdminsPostpone ? "an admin postpones the stop." : "the stop is postponed.")
        case .budget(let budget, let busyAfter):
            let condition = busyAfter == nil ? "unless it becomes busy" : "busy or idle,"
            return "The budget \(budget) is reached: \(name) stops in \(left) \(condition)\(busyAfter == nil ? "," : " unless it")"
                + " is protected or the stop is postponed."
        case .requested: preconditionFailure("a requested stop has no warning")
        }
    }
}

extension StopCause {
    /// `sd-api has been idle for 10 min: a stop is scheduled.`
    ///
    /// - Parameter learned: the learned timeout in force; `nil`: none is.
    package func scheduledSummary(_ name: String, learned: TimeoutChoice? = nil, at now: Timestamp) -> String {
        switch self {
        case .idle(let since, let timeout):
            "\(name) has been idle for \((now - since).inWords): a stop is scheduled."
                + (learned.map { $0.timeout == timeout ? " It \($0.text)." : "" } ?? "")
        case .maximumRuntime(let limit): "\(name) has reached its maximum runtime of \(limit.inWords): a stop is scheduled."
        case .budget(let budget, _): "The budget \(budget) is reached: a stop of \(name) is scheduled."
        case .requested(let actor): "\(actor.displayName) requested a stop of \(name): it is scheduled."
        }
    }
}

extension Postponement {
    /// The event that reports the end of a postponement, early when a new run began.
    package func endedEvent(for server: ServerID, name: String, at now: Timestamp) -> Event {
        let isEarly = until > now
        let text = "The postponement of \(name)'s stop by \(by.displayName)"
        return Event(
            at: now, kind: .postponementEnded, severity: isEarly ? .warning : .info, server: server,
            summary: isEarly ? "\(text) ended \((until - now).inWords) early: a new run began." : "\(text) has ended.")
    }
}
