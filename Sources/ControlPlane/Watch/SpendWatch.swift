import Fleet
import Policy

/// Spend without a sign of use, or without a known price.
extension ResourceMonitor {
    func spendConditions(of server: TrackedServer, at now: Timestamp) -> [Condition] {
        [price(of: server, at: now), neverReady(server, at: now), onlyReason(server, at: now)].compactMap { $0 }
    }

    /// A total that may differ from RunPod's bill.
    private func price(of server: TrackedServer, at now: Timestamp) -> Condition? {
        let name = server.record.name
        let what: String?
        if server.record.kind == .serverless, server.load == nil {
            // Not polled yet; if it never is, that has an alert of its own.
            what = nil
        } else if let doubt = server.ledger.doubt {
            let rate = server.record.cost.rate
            what =
                rate > .zero
                ? "the price of \(name) is unknown: \(doubt). Its total is an estimate at \(rate), the last known price."
                : "the price of \(name) is unknown: \(doubt). Its total and all sums do not include its cost."
        } else if server.record.kind == .timed {
            switch server.ledger.source {
            case nil, .provider: what = nil
            case .lastKnown:
                what =
                    "\(provider) shows no price for \(name); its total is an estimate at \(server.record.cost.rate), the last known price."
            case .list:
                what =
                    "\(provider) shows no price for \(name); its total is an estimate at \(server.record.cost.rate), the list price of its GPUs."
            }
        } else {
            what = nil
        }
        return Condition(
            server: server.id, who: name, name: .priceUnknown, severity: .warning, isBad: what != nil, begins: .seconds(60),
            detail: what ?? "", resolution: "\(provider) shows the price of \(name) again.")
    }

    /// Workers that keep loading and were never ready.
    private func neverReady(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .serverless, (server.observed?.workers?.min ?? 0) > 0 else { return nil }
        let since = server.activity.endpointReader.loadingSince
        let passed = since.map { now - $0 } ?? .zero
        let spent = server.record.cost.rate.cost(of: passed)
        return Condition(
            server: server.id, who: server.record.name, name: .workersNeverReady, severity: .critical,
            isBad: passed >= EndpointReader.longestLoading, begins: .zero,
            detail:
                "no worker of \(server.record.name) has been ready for \(passed.inWords), \(spent) so far at \(server.record.cost.rate). "
                + "Loading no longer counts as busy. Check its workers' logs, or set its minimum workers to 0.",
            resolution: "a worker of \(server.record.name) is ready.")
    }

    /// One signal that never changes, or that is never known, keeps the server on without end: reports what that costs.
    private func onlyReason(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        let sole =
            server.decisionInput(scheduler.defaults, at: now).isKeptBySignals(at: now) ? soleReason(server, at: now) : forgetSole(server.id)
        let passed = max(sole.map { now - $0.since } ?? .zero, silenceOfKernels(server, sole, at: now))
        let limit = settings.onlyReasonAlertAfter
        let run = server.record.startedAt.map { max(now - $0, .zero) } ?? passed
        let spent = server.record.cost.rate.cost(of: min(passed, run))
        let name = server.record.name
        let why =
            switch sole?.kind {
            case .busy(let signal)?: "because of \(signal.rawValue) (\(sole?.detail ?? ""))"
            case .unknown(let signals)?:
                "because \(signals.map(\.rawValue).joined(separator: ", ")) \(signals.count == 1 ? "is" : "are") unknown (\(sole?.detail ?? ""))"
            case nil: ""
            }
        return Condition(
            server: server.id, who: name, name: .onlyReason, severity: .warning,
            // For less than the limit, neither: an alert from before a restart stays open.
            isBad: sole == nil ? false : passed >= limit ? true : nil, begins: .zero,
            detail: "\(name) stays on only \(why) for \(passed.inWords), \(spent) so far. "
                + ResourceMonitor.advice(on: sole?.kind, server),
            resolution: "\(name) no longer stays on for one reason alone.")
    }

    private func soleReason(_ server: TrackedServer, at now: Timestamp) -> SoleReason? {
        let hasGPU = server.activity.history.expected.contains(.gpu)
        return watchSole(
            server.id, server.activity.history.signals(at: now), hasGPU: hasGPU,
            isGPUMemoryHeld: server.activity.isGPUMemoryHeld(server.observed), at: now)
    }
}
