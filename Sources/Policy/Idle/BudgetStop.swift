package import Fleet

/// What reached budgets do to one server.
package struct BudgetStop: Hashable, Sendable {
    package struct Idle: Hashable, Sendable {
        package var budget: String
        /// Not before this moment.
        package var from: Timestamp
        /// From this moment it stops although its own idle timeout is off; `nil`: never.
        package var timeoutOffFrom: Timestamp?

        package init(budget: String, from: Timestamp, timeoutOffFrom: Timestamp? = nil) {
            (self.budget, self.from, self.timeoutOffFrom) = (budget, from, timeoutOffFrom)
        }
    }

    package struct Busy: Hashable, Sendable {
        package var budget: String
        /// After this moment it stops busy or idle.
        package var from: Timestamp
        /// From the budget being reached to `from`.
        package var after: Duration
        /// For how long before `from` its stop is known: from then on it can be warned.
        package var knownFor: Duration

        package init(budget: String, from: Timestamp, after: Duration, knownFor: Duration? = nil) {
            (self.budget, self.from, self.after, self.knownFor) = (budget, from, after, knownFor ?? after)
        }
    }

    package var idle: Idle
    /// `nil`: while it is busy or unknown, it stays on.
    package var busy: Busy?

    package init(idle: Idle, busy: Busy? = nil) { (self.idle, self.busy) = (idle, busy) }

    /// The least idle time before a budget stops a server: one quiet poll between two bursts of work is not idle.
    package static let minimumIdle = Duration.seconds(60)

    /// The stop that the budgets ask for; `nil`: none, as long as nothing changes.
    func due(
        idleSince: Timestamp?, _ subject: PolicyInput, _ rules: IdleRules, at now: Timestamp
    ) -> (cause: StopCause, deadline: Timestamp, lead: Duration)? {
        if let since = idleSince, let from = rules.timeout == .never ? idle.timeoutOffFrom : idle.from {
            let seenSince = max(since, rules.unseenBefore ?? since)
            return (.budget(name: idle.budget), max(seenSince + BudgetStop.idleTime(rules), from), .zero)
        }
        // A lease is a person's word that it works.
        let isLeased = subject.holds.lease.map { now < $0.until } ?? false
        guard let busy, subject.phase == .running, !isLeased else { return nil }  // guard: aBudgetRespectsALease
        return (.budget(name: busy.budget, busyAfter: busy.after), busy.from, min(rules.warningLead, busy.knownFor))
    }

    /// Where polls miss short work, a server must be quiet for longer.
    private static func idleTime(_ rules: IdleRules) -> Duration {
        let unseen = rules.sparseWork.flatMap { rules.bursts.timeout(after: $0) } ?? .zero
        let needed = max(minimumIdle, unseen)
        if case .after(let timeout) = rules.effectiveTimeout { return min(timeout, needed) }
        return needed
    }
}
