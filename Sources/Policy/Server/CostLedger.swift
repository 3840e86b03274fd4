package import Fleet

/// Where the price of one server comes from, and the rules that put it into the meters of its record.
package struct CostLedger: Hashable, Sendable {
    /// Its rate was known at least once in this process.
    package private(set) var isPriceKnown = false
    /// Where the rate in force comes from; `nil`: unknown, or not priced yet.
    package private(set) var source: RateSource?
    /// Why its price is unknown now; `nil`: it is known.
    package private(set) var doubt: String?
    /// Since when the previous process no longer polled an endpoint; `nil` once that time is accounted for.
    private var unobservedSince: Timestamp?

    package init(unobservedSince: Timestamp? = nil) { self.unobservedSince = unobservedSince }

    /// Puts the rate in force that the latest answer shows. Without a price the meter keeps its rate, as an estimate.
    ///
    /// - Parameters:
    ///   - stop: the latest stop.
    ///   - savingsEnd: from when on that stop saves nothing more.
    /// - Returns: the record changed.
    package mutating func reconcile(
        _ record: inout ServerRecord, _ view: ProviderView, _ stop: StopIntent?, _ prices: PriceList, savingsEnd: Timestamp,
        at now: Timestamp
    ) -> Bool {
        // A server that is gone costs and saves nothing, whatever the last answer showed.
        guard record.goneAt == nil else { return false }  // guard: whatIsGoneStays
        var isChanged = false
        reconcileUnobservedTime(&record, view, prices)
        if let observed = view.observed { isChanged = reconcileCost(&record, observed, view.freshLoad(at: now), prices, at: now) }
        return CostLedger.reconcileSavings(&record, view, stop, prices, end: savingsEnd, at: now) || isChanged
    }

    private mutating func reconcileCost(
        _ record: inout ServerRecord, _ seen: ObservedServer, _ load: EndpointLoad?, _ prices: PriceList, at now: Timestamp
    ) -> Bool {
        let priced = CostLedger.price(of: seen, runningRate: record.runningRate, load: load, prices)
        source = priced?.source
        doubt = priced == nil ? CostLedger.whyUnpriced(seen, load: load, prices) : nil
        var isChanged = false
        if let rate = priced?.rate {
            isPriceKnown = true
            if record.kind == .timed, seen.phase == .running, priced?.source == .provider, !(record.runningRate?.isAbout(rate) ?? false) {
                (record.runningRate, isChanged) = (rate, true)
            }
            if !rate.isAbout(record.cost.rate) {
                record.cost.change(to: rate, at: now)
                isChanged = true
            }
        }
        // What is counted at a rate that is not certain is an estimate.
        let isEstimate = source != .provider && (source != nil || doubt != nil)
        let estimated = isEstimate ? record.cost.rate : .zero
        if estimated != record.estimated.rate {
            record.estimated.change(to: estimated, at: now)
            isChanged = true
        }
        return isChanged
    }

    /// Workers that were running when the previous process ended did not go on for as long as nobody polled: RunPod ends them seconds after
    /// their last job.
    private mutating func reconcileUnobservedTime(_ record: inout ServerRecord, _ view: ProviderView, _ prices: PriceList) {
        guard record.kind == .serverless, let since = unobservedSince, let workers = view.observed?.workers,
            let each = prices.worker(view.observed?.gpu)
        else { return }
        unobservedSince = nil
        record.cost.change(to: min(record.cost.rate, each * workers.min), at: since)  // guard: F36_requestsOfBefore
    }

    // MARK: Price

    /// What a server costs now; `nil`: unknown.
    ///
    /// - Parameters:
    ///   - runningRate: the last price of the running pod.
    ///   - load: an endpoint's load, while it is valid.
    package static func price(
        of seen: ObservedServer, runningRate: HourlyRate?, load: EndpointLoad?, _ prices: PriceList
    ) -> SourcedRate? {
        switch seen.kind {
        case .timed: return podPrice(seen, runningRate: runningRate, prices)
        case .serverless:
            guard case .rate(let rate, let isEstimate)? = workerBill(seen, load: load, prices) else { return nil }
            return SourcedRate(rate, isEstimate ? .list : .provider)
        }
    }

    private static func podPrice(_ seen: ObservedServer, runningRate: HourlyRate?, _ prices: PriceList) -> SourcedRate? {
        switch seen.phase {
        case .exited: return SourcedRate(seen.stoppedCostPerHour, .provider)
        // Its disks are deleted.
        case .terminated: return SourcedRate(.zero, .provider)  // guard: F60_aTerminated
        case .other: return seen.costPerHour.map { SourcedRate($0, .provider) }
        case .provisioning, .starting, .failed:
            if let shown = seen.costPerHour { return SourcedRate(shown, .provider) }
        case .running:
            // No running pod is free.
            if let shown = seen.costPerHour, shown > .zero { return SourcedRate(shown, .provider) }
        }
        if let known = runningRate { return SourcedRate(known, .lastKnown) }  // guard: F60_aPriceThatIsNotTold
        return prices.pod(seen.gpu).map { SourcedRate($0, .list) }
    }

    private static func workerBill(_ seen: ObservedServer, load: EndpointLoad?, _ prices: PriceList) -> WorkerBill.Answer? {
        guard let limits = seen.workers else { return nil }  // guard: F36_limitsThatAreNot
        return WorkerBill.rate(limits: limits, pools: seen.pools, gpus: seen.gpu?.count ?? 1, load: load, price: prices.workerGPU)
    }

    private static func whyUnpriced(_ seen: ObservedServer, load: EndpointLoad?, _ prices: PriceList) -> String? {
        switch seen.kind {
        case .timed: return "\(seen.provider) shows no price for it, and neither does its price list"
        case .serverless:
            guard case .unknown(let why)? = workerBill(seen, load: load, prices) else { return nil }
            return why
        }
    }

    // MARK: Savings

    /// What being stopped saves now. Only an automatic stop saves anything, and only for a time: nobody knows how much longer the server
    /// would have stayed on.
    ///
    /// - Parameters:
    ///   - stop: the latest stop.
    ///   - end: from when on it saves nothing more.
    /// - Returns: the record changed.
    package static func reconcileSavings(
        _ record: inout ServerRecord, _ view: ProviderView, _ stop: StopIntent?, _ prices: PriceList, end: Timestamp, at now: Timestamp
    ) -> Bool {
        guard let stop, stop.step == .confirmed, stop.cause.isAutomatic,
            // A run that began after that stop was ended by somebody else.
            record.kind == .serverless || record.startedAt.map({ $0 <= stop.decidedAt }) ?? true,
            let rate = now < end ? savedRate(record, view, prices, at: now) : .zero, rate != record.savings.rate
        else { return false }
        record.savings.change(to: rate, at: min(now, end))
        return true
    }

    /// What it cost before the stop, less what it costs now; `nil`: unknown.
    private static func savedRate(_ record: ServerRecord, _ view: ProviderView, _ prices: PriceList, at now: Timestamp) -> HourlyRate? {
        guard let observed = view.observed else { return nil }
        switch record.kind {
        case .timed:
            switch observed.phase {
            case .other: return nil
            case .provisioning, .starting, .running, .failed, .terminated: return .zero  // guard: F39_aPodThatIsBeing
            case .exited: break
            }
            guard let before = record.runningRate,
                let after = price(of: observed, runningRate: record.runningRate, load: nil, prices)?.rate
            else { return nil }
            return max(.zero, before - after)
        case .serverless:
            guard let each = prices.cheapestWorker(observed), let before = record.rememberedWorkers, let after = observed.workers else {
                return nil
            }
            // Workers that serve requests would have been those kept ready, had they been kept; those that wait for more cost the same until
            // they end. Without a valid load there are none: workers end seconds after their last job.
            let load = view.freshLoad(at: now)
            let counts = [load?.listedWorkers, load?.healthWorkers].compactMap { $0 }
            let running = counts.map(\.running).max() ?? 0
            let billed = counts.map { $0.running + $0.idle }.max() ?? 0  // guard: F39_aWorkerThatStillWaits
            return each * max(0, max(before.min, running) - max(after.min, billed))
        }
    }
}
