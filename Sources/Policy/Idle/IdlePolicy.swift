public import Fleet

/// Decides whether a server is kept, warned of or stopped. Pure: the same arguments give the same verdict.
public enum IdlePolicy {
    public static func verdict(
        on subject: Subject, history: WorkHistory, rules: IdleRules, at now: Timestamp
    ) -> Verdict {
        if let nothing = nothingToStop(subject, rules: rules) {
            return Verdict(outcome: .keep, reasons: nothing, idleSince: nil, deadline: nil, reviewAt: nil)
        }
        let blocks = blocks(subject, rules: rules, at: now)
        let activity = activity(subject, history: history, rules: rules, at: now)
        let plan = plan(subject, activity: activity, rules: rules)

        guard blocks.isEmpty else {
            return Verdict(
                outcome: .keep, reasons: blocks + activity.reasons + plan.reasons, idleSince: activity.idleSince,
                deadline: nil, reviewAt: blockEnds(subject, blocks: blocks))
        }
        guard let due = plan.due else {
            return Verdict(
                outcome: .keep, reasons: activity.reasons + plan.reasons, idleSince: activity.idleSince, deadline: nil,
                reviewAt: activity.reviewAt)
        }
        let warnAt = due.deadline - due.lead
        // A stop never comes sooner after its warning than the lead, however late the warning went out.
        let deadline = subject.warnedAt.map { max(due.deadline, $0 + due.lead) } ?? max(due.deadline, now + due.lead)
        var reasons = activity.reasons + plan.reasons
        guard let warnedAt = subject.warnedAt else {
            let isTime = now >= warnAt
            return Verdict(
                outcome: isTime ? .warn(due.cause) : .keep, reasons: reasons, idleSince: activity.idleSince,
                deadline: isTime ? deadline : due.deadline, cause: due.cause, reviewAt: isTime ? deadline : warnAt)
        }
        if now >= deadline {
            return Verdict(
                outcome: .stop(due.cause), reasons: [reason(for: due.cause, subject)] + reasons,
                idleSince: activity.idleSince, deadline: deadline, cause: due.cause, reviewAt: nil)
        }
        reasons.append(.warned(at: warnedAt, lead: due.lead))
        return Verdict(
            outcome: .keep, reasons: reasons, idleSince: activity.idleSince, deadline: deadline, cause: due.cause,
            reviewAt: now < warnAt ? warnAt : deadline)
    }

    // MARK: Parts

    private static func nothingToStop(_ subject: Subject, rules: IdleRules) -> [Reason]? {
        switch subject.phase {
        case .exited, .failed, .terminated: return [.notRunning(subject.phase)]
        case .other(let word): return [.unknownPhase(word)]
        case .provisioning, .starting: return [.booting]
        case .running: break
        }
        if subject.kind == .serverless, let workers = subject.workers, workers.min <= rules.minimumWorkers {
            return [.scaledToZero(minimum: workers.min)]
        }
        return nil
    }

    /// What forbids a stop whatever the server does.
    private static func blocks(_ subject: Subject, rules: IdleRules, at now: Timestamp) -> [Reason] {
        var reasons: [Reason] = []
        if !subject.stewardship.mayAct { reasons.append(.notAdopted) }
        if let owner = subject.managedBy { reasons.append(.managedElsewhere(owner: owner)) }
        if let hold = subject.holds.protection, hold.isInForce(at: now) { reasons.append(.protected(hold)) }
        if subject.isLocked { reasons.append(.locked) }
        if subject.kind == .serverless, subject.workers == nil { reasons.append(.workerLimitsUnknown) }
        if subject.kind == .timed, !subject.storage.survivesStop, !subject.acceptsDataLoss {
            reasons.append(.wouldLoseData(subject.storage))
        }
        if !rules.isEnabled { reasons.append(.autoShutdownOff) }
        if let until = flapEnd(subject, rules: rules, at: now) {
            reasons.append(.stoppedTooOften(times: rules.flapLimit, within: rules.flapWindow, until: until))
        }
        return reasons
    }

    private static func flapEnd(_ subject: Subject, rules: IdleRules, at now: Timestamp) -> Timestamp? {
        let recent = subject.recentStops.filter { now - $0 < rules.flapWindow }
        guard recent.count >= rules.flapLimit else { return nil }
        return recent[recent.count - rules.flapLimit] + rules.flapWindow
    }

    private static func blockEnds(_ subject: Subject, blocks: [Reason]) -> Timestamp? {
        blocks.compactMap { reason -> Timestamp? in
            switch reason {
            case .protected(let hold): hold.until
            case .stoppedTooOften(_, _, let until): until
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
        _ subject: Subject, history: WorkHistory, rules: IdleRules, at now: Timestamp
    ) -> Activity {
        var reasons: [Reason] = []
        var since = history.idleSince(at: now)
        var reviewAt: Timestamp?
        if let start = subject.runningSince, !history.hasWorked {
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
            case .busy: reasons.append(.busy(status.signal, detail: status.detail, at: status.observedAt))
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

    /// The earliest stop that the rules ask for, and the reasons why not sooner.
    private static func plan(
        _ subject: Subject, activity: Activity, rules: IdleRules
    ) -> (due: Due?, reasons: [Reason]) {
        var due: Due?
        var reasons: [Reason] = []
        switch rules.effectiveTimeout {
        case .never: reasons.append(.idleTimeoutOff)
        case .after(let timeout):
            if let since = activity.idleSince {
                if let sparse = rules.sparseWork, case .after(let usual) = rules.timeout, timeout > usual {
                    reasons.append(.sparseWork(sparse, usual: usual, timeout: timeout))
                }
                reasons.append(.quietSince(since, timeout: timeout))
                let start = max(since, rules.timeoutChangedAt ?? since)
                due = Due(
                    cause: .idle(since: since, timeout: timeout), deadline: start + timeout,
                    lead: rules.lead(before: timeout))
                if let hold = subject.holds.extension, hold.until > start + timeout {
                    reasons.append(.extended(hold))
                    due?.deadline = hold.until
                }
            }
        }
        if subject.kind == .timed, let limit = rules.maximumRuntime, let start = subject.runningSince,
            start + limit < due?.deadline ?? .distantFuture
        {
            due = Due(cause: .maximumRuntime(limit), deadline: start + limit, lead: rules.lead(before: limit))
        }
        return (due, reasons)
    }

    private static func reason(for cause: StopCause, _ subject: Subject) -> Reason {
        switch cause {
        case .idle(let since, let timeout): .idleTooLong(since: since, timeout: timeout)
        case .maximumRuntime(let limit): .ranTooLong(since: subject.runningSince ?? .distantPast, limit: limit)
        case .requested: preconditionFailure("a requested stop is nobody's verdict")
        }
    }
}
