package import Fleet

/// What one review of a server leads to: what to report, whether to stop it, and when to review it again.
package struct Decision: Hashable, Sendable {
    package var notices: [Notice] = []
    /// The warning in force from now on.
    package var warning: Notices.Warning?
    /// As `DecisionInput` has it, this decision's own notice included.
    package var keptReportedFor: Timestamp?
    /// Holds that have expired and are to be ended.
    package var expired: [EndedHold.Kind] = []
    /// The reason to stop it now; `nil`: it stays on.
    package var stop: StopCause?
    /// The earliest moment at which the next decision can differ; `nil`: only new observations can change it.
    package var reviewAt: Timestamp?

    /// Something to report about a decision.
    package enum Notice: Hashable, Sendable {
        case warning(StopCause, deadline: Timestamp)
        /// - Parameter reason: why the server is no longer due; `nil`: nothing asks for a stop any more.
        case warningWithdrawn(Reason?)
        case protectionExpired(Protection)
        case leaseExpired(Lease)
        case postponementExpired(Postponement)
        /// Idle for longer than its timeout, and not stopped.
        case kept(idleSince: Timestamp, Reason)
    }

    /// Reviews a server that the provider has shown and that has no stop in progress.
    package init(_ input: DecisionInput, at now: Timestamp) {
        var input = input
        input.rules = input.rules.scheduled(at: now)
        (warning, keptReportedFor) = (input.warning, input.keptReportedFor)
        let isOdd = input.server.isBrieflyOdd(at: now)
        // One odd answer between good ones forbids a stop now, and takes nothing back.
        let lasting = isOdd ? input.verdictOfAReadableAnswer(at: now) : input.verdict(at: now)  // guard: F88_oneOddAnswer
        if let warned = input.warning, Decision.withdraws(warned, lasting, input.rules, at: now) {
            // The reason is that of a server without a warning.
            (warning, input.warning, input.server.warnedAt) = (nil, nil, nil)
            notices.append(.warningWithdrawn(input.verdict(at: now).reasons.first))
        }
        expireHolds(of: &input, at: now)
        let verdict = input.verdict(at: now)
        switch verdict.outcome {
        case .warn(let cause):
            warning = .init(at: now, isOfMaximumRuntime: cause.stopsBusy)
            notices.append(.warning(cause, deadline: verdict.deadline ?? now))
            reviewAt = verdict.deadline
        case .stop(let cause):
            stop = cause
        case .keep:
            if !isOdd, let notice = Decision.kept(verdict, input, at: now) {
                notices.append(notice)
                (keptReportedFor, input.keptReportedFor) = (verdict.idleSince, verdict.idleSince)
            }
            reviewAt = Decision.reviewTime(verdict, input, at: now)
        }
    }

    private static func withdraws(_ warning: Notices.Warning, _ verdict: Verdict, _ rules: IdleRules, at now: Timestamp) -> Bool {
        // A warning that says "unless it becomes busy" does not fit a maximum runtime.
        if !warning.isOfMaximumRuntime, verdict.cause?.stopsBusy ?? false { return true }
        switch verdict.outcome {
        case .warn, .stop: return false
        case .keep:
            guard let deadline = verdict.deadline else { return true }
            // Postponed by so much that a new warning will come in time, or busy since, which does not postpone the end of a runtime.
            if deadline - now > rules.warningLead * 2 { return true }
            return !warning.isOfMaximumRuntime && verdict.idleSince.map { $0 > warning.at } ?? false  // guard: F14_workInBursts
        }
    }

    private mutating func expireHolds(of input: inout DecisionInput, at now: Timestamp) {
        if let hold = input.server.holds.protection, input.server.protection(at: now) == nil {
            input.server.holds.protection = nil
            expired.append(.protection)
            notices.append(.protectionExpired(hold))
        }
        if let lease = input.server.holds.lease, now >= lease.until {
            input.server.holds.lease = nil
            input.history.hold(until: lease.until)
            expired.append(.lease)
            notices.append(.leaseExpired(lease))
        }
        if let hold = input.server.holds.extension, now >= hold.until {
            input.server.holds.extension = nil
            expired.append(.extension)
            notices.append(.postponementExpired(hold))
        }
    }

    /// Once per idle time: a server that is idle for longer than its timeout stays on, and why.
    private static func kept(_ verdict: Verdict, _ input: DecisionInput, at now: Timestamp) -> Notice? {
        guard verdict.deadline == nil, let since = verdict.idleSince, input.keptReportedFor != since,
            case .after(let timeout) = input.rules.effectiveTimeout, now >= since + timeout, let reason = verdict.reasons.first
        else { return nil }
        return .kept(idleSince: since, reason)
    }

    private static func reviewTime(_ verdict: Verdict, _ input: DecisionInput, at now: Timestamp) -> Timestamp? {
        guard [.running, .provisioning, .starting].contains(input.server.phase) else { return nil }
        let rules = input.rules
        // While a budget stops it, a server that becomes idle right now is due after the least idle time.
        if rules.budget != nil { return min(verdict.reviewAt ?? .distantFuture, now + BudgetStop.minimumIdle) }
        // guard: anAgentThatSeesEverything.1
        guard case .after(let timeout) = rules.effectiveTimeout, case .after(let usual) = rules.timeout else { return verdict.reviewAt }
        // A server that becomes idle right now can be warned at the earliest then, even if its timeout becomes the usual one by then.
        let earliest = now + max(usual - rules.lead(before: usual), .seconds(1))
        let reported = verdict.idleSince.flatMap { since -> Timestamp? in
            let at = since + timeout
            return input.keptReportedFor == since || at <= now ? nil : at
        }
        let holds = input.server.holds
        let holdsEnd = [input.server.protectionEnd, holds.lease?.until, holds.extension?.until].compactMap { $0 }.filter { $0 > now }.min()
        return [verdict.reviewAt, reported, holdsEnd, earliest, rules.schedule?.until].compactMap { $0 }.filter { $0 > now }.min()
    }
}
