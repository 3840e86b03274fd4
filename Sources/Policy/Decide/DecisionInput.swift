package import Fleet

/// All that a decision about one server depends on, at one moment.
package struct DecisionInput: Hashable, Sendable {
    /// Its `warnedAt` is that of `warning`.
    package var server: PolicyInput
    package var history: WorkHistory
    /// In force for this server.
    package var rules: IdleRules
    /// The provider's answers contradict each other about the run.
    package var isRunInDoubt: Bool
    package var warning: Notices.Warning?
    /// The latest idle time for which it was reported why the server stays on.
    package var keptReportedFor: Timestamp?

    package init(
        server: PolicyInput, history: WorkHistory, rules: IdleRules, isRunInDoubt: Bool = false, warning: Notices.Warning? = nil,
        keptReportedFor: Timestamp? = nil
    ) {
        self.server = server
        self.server.warnedAt = warning?.at
        (self.history, self.rules, self.isRunInDoubt) = (history, rules, isRunInDoubt)
        (self.warning, self.keptReportedFor) = (warning, keptReportedFor)
    }

    /// What is to be done about the server at `now`. A stop waits while its run is in doubt: the next answer shows which run is right.
    package func verdict(at now: Timestamp) -> Verdict {
        let verdict = IdlePolicy.verdict(on: server, history: history, rules: rules, at: now)
        guard case .stop = verdict.outcome, isRunInDoubt else { return verdict }
        var kept = verdict
        kept.outcome = .keep
        kept.reasons.insert(.runInDoubt, at: 0)
        kept.reviewAt = now + .seconds(1)
        return kept
    }

    /// The same as if the latest answer of the provider were readable: a running server whose fields forbid nothing.
    func verdictOfAReadableAnswer(at now: Timestamp) -> Verdict {
        var readable = self
        readable.server.unreadable = []
        if case .other = server.phase { readable.server.phase = .running }
        return readable.verdict(at: now)
    }

    /// Only its signals keep the server on: no hold, rule or other owner does.
    package func isKeptBySignals(at now: Timestamp) -> Bool {
        let rules = rules.scheduled(at: now)
        guard rules.isEnabled, rules.timeout != .never, !rules.isKeptOnBySchedule, server.ownership.mayAct, server.managedBy == nil,
            !server.isLocked
        else {
            return false
        }
        if server.protection(at: now) != nil { return false }  // guard: F62_aPersonsWord
        if let lease = server.holds.lease, now < lease.until { return false }
        if server.kind == .serverless { return server.workers.map { $0.min > rules.minimumWorkers } ?? false }
        return true
    }

    /// The reason to cancel a stop that is not yet requested; `nil`: it would be decided again now.
    package func reasonToCancel(_ cause: StopCause, decidedAt: Timestamp, at now: Timestamp) -> String? {
        if !server.ownership.mayAct { return "\(Reason.notAdopted)" }
        if let protection = server.protection(at: now) {
            let isNewer = protection.since >= decidedAt
            if case .requested = cause, !isNewer { return nil }
            return "\(Reason.protected(protection))"
        }
        if server.isLocked { return "\(Reason.locked)" }
        if case .requested = cause { return nil }
        // The warning went out before the decision, even if a restart has forgotten it.
        var warned = self
        warned.server.warnedAt = .distantPast
        let verdict = warned.verdict(at: now)
        guard case .stop(let again) = verdict.outcome else { return verdict.reasons.first.map { "\($0)" } ?? "it is no longer due" }
        // A stop for idleness was announced as one: what became busy since then gets the warning of a stop that ends work.
        let isAnnounced = cause.stopsBusy || warning?.isOfMaximumRuntime ?? false
        return again.stopsBusy && verdict.idleSince == nil && !isAnnounced ? "it is busy again" : nil
    }
}

extension PolicyInput {
    /// The protection in force at a moment of the process's own time.
    package func protection(at now: Timestamp) -> Protection? { holds.protection(at: now, clockCorrection: clockCorrection) }

    /// When its protection ends, in the process's own time; `nil`: never, or there is none.
    package var protectionEnd: Timestamp? { holds.protectionEnd(clockCorrection: clockCorrection) }
}

extension Holds {
    /// The protection in force at a moment of the process's own time.
    ///
    /// - Parameter clockCorrection: the correction of the wall clock since the process started; the end of a protection is a wall time.
    package func protection(at now: Timestamp, clockCorrection: Duration) -> Protection? {
        protection.flatMap { $0.isInForce(at: now + clockCorrection) ? $0 : nil }  // guard: F5_aProtection.1
    }

    /// When the protection ends, in the process's own time; `nil`: never, or there is none.
    package func protectionEnd(clockCorrection: Duration) -> Timestamp? { protection?.until.map { $0 - clockCorrection } }

    /// Removes a hold.
    ///
    /// - Returns: what to forget on disk, so that a restart does not bring the hold back; `nil`: there is no such hold.
    package mutating func end(_ kind: EndedHold.Kind, of server: ServerID) -> EndedHold? {
        let until: Timestamp?
        switch kind {
        case .protection:
            guard let hold = protection else { return nil }
            (until, protection) = (hold.until, nil)
        case .lease:
            guard let hold = lease else { return nil }
            (until, lease) = (hold.until, nil)
        case .extension:
            guard let hold = self.extension else { return nil }
            (until, self.extension) = (hold.until, nil)
        }
        return EndedHold(kind: kind, server: server, until: until)
    }
}

extension PolicyInput {
    /// The latest answers are unreadable in part, and earlier ones were not, less than a minute ago.
    func isBrieflyOdd(at now: Timestamp) -> Bool { oddSince.map { now - $0 < .seconds(60) } ?? false }
}
