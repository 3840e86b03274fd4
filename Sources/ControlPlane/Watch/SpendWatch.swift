import Fleet
import Policy

/// What is spent without a sign of use, or without a known price.
extension ResourceMonitor {
    func spendConditions(of server: TrackedServer, at now: Timestamp) -> [Condition] {
        [price(of: server, at: now), neverReady(server, at: now), onlyReason(server, at: now)].compactMap { $0 }
    }

    /// A sum that is not what RunPod will bill says so.
    private func price(of server: TrackedServer, at now: Timestamp) -> Condition? {
        let name = server.record.name
        let what: String?
        if server.record.kind == .serverless, server.load == nil {
            // Its turn to be read has not come; where it never comes, that has an alert of its own.
            what = nil
        } else if let doubt = server.priceDoubt {
            let rate = server.record.cost.rate
            what =
                rate > .zero
                ? "the price of \(name) is unknown: \(doubt). Its total goes on at \(rate), the last known price, as an estimate."
                : "the price of \(name) is unknown: \(doubt). Its total and all sums lack what it costs."
        } else if server.record.kind == .timed {
            switch server.rateSource {
            case nil, .provider: what = nil
            case .lastKnown:
                what =
                    "RunPod tells no price of \(name); its total goes on at \(server.record.cost.rate), the last known price, as an estimate."
            case .list:
                what =
                    "RunPod tells no price of \(name); its total is an estimate at \(server.record.cost.rate), the list price of its GPUs."
            }
        } else {
            what = nil
        }
        return Condition(
            server: server.id, who: name, name: "price_unknown", severity: .warning, isBad: what != nil, begins: .seconds(60),
            detail: what ?? "", over: "RunPod tells the price of \(name) again.")
    }

    /// Workers that load and load, and were never ready.
    private func neverReady(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .serverless, (server.observed?.workers?.min ?? 0) > 0 else { return nil }
        let since = server.endpointReader.loadingSince
        let passed = since.map { now - $0 } ?? .zero
        let spent = server.record.cost.rate.cost(of: passed)
        return Condition(
            server: server.id, who: server.record.name, name: "workers_never_ready", severity: .critical,
            isBad: passed >= EndpointReader.longestLoading, begins: .zero,
            detail:
                "no worker of \(server.record.name) has been ready for \(passed.inWords), \(spent) so far at \(server.record.cost.rate). "
                + "Loading counts as work no longer; look at its workers' logs, or set its minimum workers to 0.",
            over: "a worker of \(server.record.name) is ready.")
    }

    /// One signal that never changes, or that is never known, keeps it on without end: somebody should know what that costs.
    private func onlyReason(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        let sole = isJudgedBySignals(server, at: now) ? note(server, at: now) : forgetSole(server.id)
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
            server: server.id, who: name, name: "only_reason", severity: .warning,
            // Between the two it is on for one reason, not for long yet: an alert of before a restart stays open.
            isBad: sole == nil ? false : passed >= limit ? true : nil, begins: .zero,
            detail: "\(name) is on only \(why) for \(passed.inWords), \(spent) so far. " + ResourceMonitor.advice(on: sole?.kind, server),
            over: "\(name) is no longer on for one reason alone.")
    }

    private func note(_ server: TrackedServer, at now: Timestamp) -> SoleReason? {
        let hasGPU = server.history.expected.contains(.gpu)
        return watchSole(server.id, server.history.signals(at: now), hasGPU: hasGPU, isGPUMemoryHeld: server.isGPUMemoryHeld, at: now)
    }

    /// Nothing else keeps it on: no hold, no rule, nobody else's server.
    private func isJudgedBySignals(_ server: TrackedServer, at now: Timestamp) -> Bool {
        let rules = server.rules(scheduler.defaults)
        guard rules.isEnabled, rules.timeout != .never, server.record.stewardship.mayAct, server.observed?.ownerResource == nil else {
            return false
        }
        if server.observed?.isLocked ?? false { return false }
        if let hold = server.holds.protection, hold.isInForce(at: now) { return false }  // guard: F62_aPersonsWord
        if let lease = server.holds.lease, now < lease.until { return false }
        if server.record.kind == .serverless { return (server.observed?.workers).map { $0.min > rules.minimumWorkers } ?? false }
        return true
    }
}

extension TrackedServer {
    /// Something lies in its GPUs' memory, by the agent or by RunPod; `nil`: neither says.
    var isGPUMemoryHeld: Bool? {
        if let gpus = agent?.report.reading.gpus.devices, !gpus.isEmpty {
            // A driver alone holds a few hundred MiB.
            let used = gpus.compactMap(\.memoryUsedBytes)
            if !used.isEmpty { return used.contains { $0 > 1_073_741_824 } }
        }
        let told = (observed?.telemetry?.gpuMemoryPercents ?? []).compactMap { $0 }
        return told.isEmpty ? nil : told.contains { $0 >= 2 }
    }
}
