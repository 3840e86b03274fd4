import Fleet
import Policy

extension TrackedServer {
    /// Only what the provider showed becomes `stopped`.
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

    var instances: Int? {
        switch record.kind {
        case .timed: observed.map { $0.phase == .running ? 1 : 0 }
        case .serverless: (load?.listedWorkers ?? load?.healthWorkers).map(\.allocated)
        }
    }

    func view(_ defaults: IdleRules, at now: Timestamp) -> ServerView {
        let verdict = verdict(defaults, at: now)
        return ServerView(
            id: id, name: record.name, kind: record.kind, state: state, phase: observed?.phase,
            stewardship: record.stewardship, owner: record.owner, config: record.config, gpu: observed?.gpu, image: observed?.image,
            storage: observed?.storage ?? .unknown, createdAt: record.createdAt, startedAt: record.startedAt,
            stoppedAt: record.stoppedAt, endpointURL: observed?.url, currentInstances: instances,
            workers: observed?.workers, totalRequests: load?.jobs.map { $0.completed + $0.failed },
            errorCount: load?.jobs?.failed,
            costPerHour: shownRate, rateSource: shownRate == nil ? nil : ledger.source,
            totalCost: record.cost.total(at: now), estimatedCost: record.estimated.total(at: now), savings: savings(at: now),
            tags: record.tags,
            idleTimeout: rules(defaults).timeout, maxRuntime: record.maxRuntime, holds: heldHolds(defaults, at: now),
            idle: ServerView.Idle(
                since: verdict.idleSince, elapsed: verdict.idleSince.map { now - $0 }, deadline: verdict.deadline),
            isTelemetryUnknown: activity.history.signals(at: now).contains { $0.reading == .unknown }, observedAt: observedAt,
            why: why(verdict))
    }

    /// The holds as far as they hold: a lease ends with the maximum runtime.
    private func heldHolds(_ defaults: IdleRules, at now: Timestamp) -> Holds {
        guard let lease = holds.lease, record.stewardship.mayAct,
            let stop = IdlePolicy.runtimeStop(policyInput(at: now), rules: rules(defaults))
        else { return holds }
        var held = holds
        held.lease?.until = min(lease.until, max(stop, now))
        return held
    }

    /// No price is better than a wrong one.
    private var shownRate: HourlyRate? {
        observed != nil && ledger.doubt == nil && (ledger.isPriceKnown || record.cost.rate > .zero) ? record.cost.rate : nil
    }

    private func why(_ verdict: Verdict) -> String {
        if let intent, intent.isOpen {
            return intent.lastError.map { "stopping, still billing: \($0)" } ?? "stopping: \(intent.cause)"
        }
        if let intent, intent.step == .confirmed, state == .stopped { return "stopped: \(intent.cause)" }
        // What puts a stop off says more than what it is put off from.
        let putOff = verdict.reasons.first { if case .extended = $0 { true } else { false } }
        let isFirst = verdict.reasons.first.map { if case .quietSince = $0 { true } else { false } } ?? false
        return (isFirst ? putOff ?? verdict.reasons.first : verdict.reasons.first).map { "\($0)" } ?? "nothing is known of it yet"
    }
}
