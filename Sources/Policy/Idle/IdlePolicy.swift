package import Fleet

/// Decides whether a server is kept, warned about or stopped. Pure: the same arguments give the same verdict.
package enum IdlePolicy {
    package static func verdict(
        on subject: PolicyInput, history: WorkHistory, rules usual: IdleRules, at now: Timestamp
    ) -> Verdict {
        let rules = usual.scheduled(at: now)
        if let nothing = nothingToStop(subject, rules: rules) {
            return Verdict(outcome: .keep, reasons: nothing, idleSince: nil, deadline: nil, reviewAt: nil)
        }
        let blocks = blocks(subject, rules: rules, at: now)
        let activity = activity(subject, history: history, rules: rules, at: now)
        let plan = plan(subject, activity: activity, rules: rules, at: now)

        guard blocks.isEmpty else {
            return Verdict(
                outcome: .keep, reasons: blocks + activity.reasons + plan.reasons.map(blocked), idleSince: activity.idleSince,
                deadline: nil, reviewAt: blockEnds(subject, blocks: blocks))
        }
        guard let due = plan.due else {
            return Verdict(
                outcome: .keep, reasons: activity.reasons + plan.reasons, idleSince: activity.idleSince, deadline: nil,
                reviewAt: rules.reviewTime(activity.reviewAt))
        }
        let warnAt = due.deadline - due.lead
        // A stop comes no sooner after its warning than the lead, however late the warning was sent.
        let deadline = subject.warnedAt.map { max(due.deadline, $0 + due.lead) } ?? max(due.deadline, now + due.lead)
        var reasons = activity.reasons + announced(plan)
        // Stops of idle servers by a budget were announced with the budget's own notice.
        guard let warnedAt = subject.warnedAt ?? (due.lead == .zero && now >= deadline ? .distantPast : nil) else {
            let isTime = now >= warnAt
            return Verdict(
                outcome: isTime ? .warn(due.cause) : .keep, reasons: reasons, idleSince: activity.idleSince,
                deadline: isTime ? deadline : due.deadline, cause: due.cause,
                reviewAt: isTime ? deadline : rules.reviewTime(warnAt))
        }
        if now >= deadline {
            return Verdict(
                outcome: .stop(due.cause), reasons: [reason(for: due.cause, subject)] + activity.reasons + plan.reasons,
                idleSince: activity.idleSince, deadline: deadline, cause: due.cause, reviewAt: nil)
        }
        reasons.append(.warned(at: warnedAt, lead: due.lead))
        return Verdict(
            outcome: .keep, reasons: reasons, idleSince: activity.idleSince, deadline: deadline, cause: due.cause,
            reviewAt: rules.reviewTime(now < warnAt ? warnAt : deadline))
    }

    /// The reason as it reads for a server that another reason keeps on, or stops sooner.
    private static func blocked(_ reason: Reason) -> Reason {
        guard case .quietSince(let since, let timeout, _) = reason else { return reason }
        return .quietSince(since, timeout: timeout, isBlocked: true)
    }

    /// The reasons of a planned stop. Where a budget asks for it, the server's own timeout is not what stops it.
    private static func announced(_ plan: (due: Due?, reasons: [Reason])) -> [Reason] {
        guard case .budget(let name, _)? = plan.due?.cause else { return plan.reasons }
        return [.budgetReached(name: name)] + plan.reasons.map(blocked)
    }

    // MARK: Parts

    private static func nothingToStop(_ subject: PolicyInput, rules: IdleRules) -> [Reason]? {
        switch subject.phase {
        case .exited, .failed, .terminated: return [.notRunning(subject.phase)]
        case .other(let word): return [.unknownPhase(word)]
        case .provisioning, .starting:
            // A booting server is billed. Booting protects it only from an idle stop.
            if rules.maximumRuntime == nil { return [.booting] }
        case .running: break
        }
        if subject.kind == .serverless, let workers = subject.workers, workers.min <= rules.minimumWorkers {
            return [.scaledToZero(minimum: workers.min, runsNoJobs: workers.max == 0)]
        }
        return nil
    }

    /// The reasons that forbid a stop whatever the server does.
    private static func blocks(_ subject: PolicyInput, rules: IdleRules, at now: Timestamp) -> [Reason] {
        var reasons: [Reason] = []
        if !subject.ownership.mayAct { reasons.append(.notAdopted) }  // guard: F33_foreign
        if let owner = subject.managedBy { reasons.append(.managedElsewhere(owner: owner)) }
        // guard: F5_aProtection.2
        if let hold = subject.holds.protection, hold.isInForce(at: now + subject.clockCorrection) { reasons.append(.protected(hold)) }
        if subject.isLocked { reasons.append(.locked) }
        if !subject.unreadable.isEmpty { reasons.append(.unreadable(subject.unreadable)) }  // guard: F47_whatCannotBeRead
        if subject.kind == .serverless, subject.workers == nil { reasons.append(.workerLimitsUnknown) }
        if subject.kind == .timed, !subject.storage.survivesStop, !subject.acceptsDataLoss {  // guard: F23_aPod
            reasons.append(.wouldLoseData(subject.storage))
        }
        if let refusal = subject.stopRefusal { reasons.append(.stopNotAllowed(refusal)) }
        if !rules.isEnabled { reasons.append(.autoShutdownOff) }
        if rules.standsBack { reasons.append(.anotherControlPlane) }
        if let until = flapEnd(subject, rules: rules, at: now) {
            reasons.append(.stoppedTooOften(times: rules.flapLimit, within: rules.flapWindow, until: until))
        }
        return reasons
    }

    private static func flapEnd(_ subject: PolicyInput, rules: IdleRules, at now: Timestamp) -> Timestamp? {
        let recent = subject.recentStops.filter { now - $0 < rules.flapWindow }
        guard recent.count >= rules.flapLimit else { return nil }  // guard: F35
        return recent[recent.count - rules.flapLimit] + rules.flapWindow
    }

    private static func blockEnds(_ subject: PolicyInput, blocks: [Reason]) -> Timestamp? {
        blocks.compactMap { reason -> Timestamp? in
            switch reason {
            case .protected(let hold): hold.until.map { $0 - subject.clockCorrection }
            case .stoppedTooOften(_, _, let until): until
            case .stopNotAllowed(let refusal): refusal.until
            default: nil
            }
        }.max()
    }

    private struct Activity {
        var idleSince: Timestamp?
        var reasons: [Reason]
        var reviewAt: Timestamp?
    }

    private static func activity(
        _ subject: PolicyInput, history: WorkHistory, rules: IdleRules, at now: Timestamp
    ) -> Activity {
        guard subject.phase == .running else { return Activity(idleSince: nil, reasons: [.booting], reviewAt: nil) }
        var reasons: [Reason] = []
        var since = history.idleSince(at: now)
        var reviewAt: Timestamp?
        if let start = subject.runningSince, !history.hasWorked {  // guard: F6
            let graceEnd = start + rules.startGrace
            if now < graceEnd {
                reasons.append(.startGrace(until: graceEnd))
                (since, reviewAt) = (nil, graceEnd)
            } else {
                since = since.map { max($0, graceEnd) }
            }
        }
        if let lease = subject.holds.lease {
            if now < lease.until {
                reasons.append(.leased(lease))
                (since, reviewAt) = (nil, max(reviewAt ?? lease.until, lease.until))
            } else {
                since = since.map { max($0, lease.until) }
            }
        }
        for status in history.signals(at: now) {
            switch status.reading {
            case .busy:
                reasons.append(.busy(status.signal, detail: status.detail, source: status.source, at: status.observedAt))
            case .unknown:
                let unknownSince = status.unknownSince ?? status.observedAt
                reasons.append(.unknown(status.signal, detail: status.detail, since: unknownSince))
            case .quiet: break
            }
        }
        return Activity(idleSince: since, reasons: reasons, reviewAt: reviewAt)
    }

    private struct Due {
        var cause: StopCause
        var deadline: Timestamp
        var lead: Duration
    }

    /// The earliest stop that the rules require, and the reasons why it is not sooner. A postponement delays either stop.
    private static func plan(
        _ subject: PolicyInput, activity: Activity, rules: IdleRules, at now: Timestamp
    ) -> (due: Due?, reasons: [Reason]) {
        var due: Due?
        var reasons: [Reason] = []
        if let schedule = rules.scheduleInForce { reasons.append(.scheduled(schedule)) }
        switch rules.effectiveTimeout {
        case _ where rules.isKeptOnBySchedule:  // guard: aScheduleKeepsOn
            if let schedule = rules.schedule { reasons.append(.scheduled(schedule)) }
        case .never, .auto: reasons.append(.idleTimeoutOff)
        case .after(let timeout):
            if let since = activity.idleSince {
                if let sparse = rules.sparseWork, case .after(let usual) = rules.timeout, timeout > usual {
                    reasons.append(.sparseWork(sparse, usual: usual, timeout: timeout))
                }
                reasons.append(.quietSince(since, timeout: timeout))
                if let learned = rules.learned, rules.timeout == .after(learned.timeout) { reasons.append(.learnedTimeout(learned)) }
                let start = max(since, rules.timeoutChangedAt ?? since)
                due = Due(
                    cause: .idle(since: since, timeout: timeout), deadline: start + timeout,
                    lead: rules.lead(before: timeout))
            }
        }
        var isPostponed = false
        func postponed(_ deadline: Timestamp) -> Timestamp {
            guard let until = subject.holds.extension?.until, until > deadline else { return deadline }
            isPostponed = true
            return until
        }
        if let own = due?.deadline { due?.deadline = postponed(own) }
        if let limit = rules.maximumRuntime, let end = runtimeEnd(subject, rules: rules) {
            let deadline = postponed(end)  // guard: F55_aPostponement
            if deadline < due?.deadline ?? .distantFuture {
                due = Due(cause: .maximumRuntime(limit), deadline: deadline, lead: rules.lead(before: limit))
            }
        }
        if let budget = rules.budget?.due(idleSince: activity.idleSince, subject, rules, at: now) {
            let deadline = postponed(budget.deadline)
            if deadline < due?.deadline ?? .distantFuture { due = Due(cause: budget.cause, deadline: deadline, lead: budget.lead) }
        }
        if isPostponed, let hold = subject.holds.extension { reasons.insert(.extended(hold), at: 0) }
        return (due, reasons)
    }

    /// The end of the maximum runtime, before any postponement; `nil`: there is no limit.
    package static func runtimeEnd(_ subject: PolicyInput, rules: IdleRules) -> Timestamp? {
        guard subject.kind == .timed, let limit = rules.maximumRuntime else { return nil }
        switch subject.phase {
        case .running: return subject.runningSince.map { $0 + limit }  // guard: F14
        case .provisioning, .starting: return subject.bootingSince.map { $0 + limit }
        case .exited, .failed, .terminated, .other: return nil
        }
    }

    /// When the maximum runtime stops this run if nothing changes. Promises beyond it do not hold. `nil`: never.
    package static func runtimeStop(_ subject: PolicyInput, rules: IdleRules) -> Timestamp? {
        guard rules.isEnabled, !rules.standsBack, let end = runtimeEnd(subject, rules: rules) else { return nil }
        let held = [
            subject.holds.extension?.until, subject.holds.protection.map { ($0.until ?? .distantFuture) - subject.clockCorrection },
        ].compactMap { $0 }
        let stop = max(end, held.max() ?? end)
        return stop == .distantFuture ? nil : stop
    }

    private static func reason(for cause: StopCause, _ subject: PolicyInput) -> Reason {
        switch cause {
        case .idle(let since, let timeout): .idleTooLong(since: since, timeout: timeout)
        case .maximumRuntime(let limit):
            .ranTooLong(since: (subject.phase == .running ? subject.runningSince : subject.bootingSince) ?? .distantPast, limit: limit)
        case .budget(let name, _): .budgetReached(name: name)
        case .requested: preconditionFailure("a verdict never requests a stop on behalf of a user")
        }
    }
}
