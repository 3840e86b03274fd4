import Fleet
import Money
import Policy

extension TrackedServer {
    /// `stopped` only after the provider confirmed it.
    var state: ServerState {
        if hasOpenIntent { return .stopping }
        guard let observed else { return record.stoppedAt == nil ? .running : .stopped }
        switch observed.phase {
        case .provisioning, .starting: return .starting
        case .exited, .terminated: return .stopped
        case .failed, .other: return .error
        case .running: break
        }
        guard record.kind == .serverless, let workers = observed.workers else { return .running }
        if workers.max == 0 { return .stopped }
        let isScaledToZero = record.rememberedWorkers != nil && workers.min == 0
        return isScaledToZero && instances == 0 ? .stopped : .running
    }

    /// Running instances; `nil`: unknown.
    var instances: Int? {
        switch record.kind {
        case .timed: observed.map { $0.phase == .running ? 1 : 0 }
        case .serverless: (load?.listedWorkers ?? load?.healthWorkers).map(\.allocated)
        }
    }

    /// The server as users see it at `now`.
    func view(_ defaults: IdleRules, at now: Timestamp) -> ServerView {
        let verdict = verdict(defaults, at: now)
        let rules = rules(defaults)
        return ServerView(
            id: id, name: record.name, kind: record.kind, state: state, phase: observed?.phase,
            ownership: record.ownership, owner: record.owner, config: record.config, gpu: observed?.gpu, image: observed?.image,
            storage: observed?.storage ?? .unknown, createdAt: record.createdAt, startedAt: record.startedAt,
            // guard: aServerThatIsFirstSeen
            stoppedAt: record.stoppedAt.flatMap { $0 > record.firstSeenAt ? $0 : nil }, endpointURL: observed?.url,
            currentInstances: instances, workers: observed?.workers, totalRequests: load?.jobs.map { $0.completed + $0.failed },
            errorCount: load?.jobs?.failed,
            costPerHour: shownRate, hourlyCost: hourlyCost, rateSource: shownRate == nil ? nil : ledger.source,
            totalCost: costs.total(at: now), costBeforeFirstObservation: costs.beforeFirstObservation.total,
            estimatedCost: estimatedCost(at: now), savings: savings(at: now),
            tags: record.tags,
            idleTimeout: rules.timeout, timeoutMode: rules.learned == nil ? rules.timeout.mode : .auto, timeoutReason: rules.learned?.text,
            maxRuntime: record.maxRuntime, holds: effectiveHolds(defaults, at: now),
            idle: ServerView.Idle(
                since: verdict.idleSince, elapsed: verdict.idleSince.map { now - $0 }, deadline: verdict.deadline),
            isTelemetryUnknown: activity.history.signals(at: now).contains { $0.reading == .unknown }, observedAt: observedAt,
            why: why(verdict, at: now), reasons: verdict.reasons, reasonContext: textContext(at: now), isStopOverdue: isStopOverdue(at: now)
        )
    }

    /// The holds with their effective ends: a lease ends with the maximum runtime.
    private func effectiveHolds(_ defaults: IdleRules, at now: Timestamp) -> Holds {
        guard let lease = holds.lease, record.ownership.mayAct,
            let stop = IdlePolicy.runtimeStop(policyInput(at: now), rules: rules(defaults))
        else { return holds }
        var held = holds
        held.lease?.until = min(lease.until, max(stop, now))
        return held
    }

    /// What it costs now; `nil`: its price is unknown or in doubt.
    var hourlyCost: HourlyCost? { shownRate == nil ? nil : HourlyCost(costs.rates.inForce) }

    /// `nil` if the price is in doubt: no price is better than a wrong one.
    private var shownRate: HourlyRate? {
        observed != nil && ledger.doubt == nil && (ledger.isPriceKnown || record.cost.rate > .zero) ? record.cost.rate : nil
    }

    /// For texts about this server that are read at `now`.
    func textContext(at now: Timestamp) -> TextContext {
        TextContext(now: now, clockCorrection: clockCorrection, provider: providerName)
    }

    private func isStopOverdue(at now: Timestamp) -> Bool {
        guard let intent, intent.isOpen else { return false }
        return intent.attempts > 0 && now - intent.decidedAt >= .seconds(120)
    }

    private func why(_ verdict: Verdict, at now: Timestamp) -> String {
        if let reason = reason(verdict) { return reason.text(textContext(at: now)) }
        guard let intent else { return "not observed yet" }
        let cause = intent.cause.text(at: intent.decidedAt)
        guard intent.isOpen else { return "stopped: \(cause)" }
        return intent.lastError.map { "stopping, still billed: \($0)" } ?? "stopping: \(cause)"
    }

    /// The most important reason; `nil` while a stop is open or confirmed.
    private func reason(_ verdict: Verdict) -> Reason? {
        if let intent, intent.isOpen || intent.step == .confirmed && state == .stopped { return nil }
        // A postponement says more than the idle time that it postpones.
        guard case .quietSince? = verdict.reasons.first else { return verdict.reasons.first }
        return verdict.reasons.first { if case .extended = $0 { true } else { false } } ?? verdict.reasons.first
    }
}
