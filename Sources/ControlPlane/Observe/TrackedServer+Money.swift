import Fleet
import Policy

// MARK: What a server costs, and what its time off saves

extension TrackedServer {
    /// Puts the rate in force that the latest observation shows. A price nobody gave leaves the meter as it is, as an estimate.
    mutating func settle(prices: PriceList, at now: Timestamp) {
        // What is gone costs and saves nothing any more, whatever it was when it was last seen.
        guard record.goneAt == nil else { return }  // guard: whatIsGoneStays
        defer { settleSavings(prices: prices, at: now) }
        settleBlindTime(prices: prices)
        guard let observed else { return }
        let priced = price(of: observed, prices: prices, at: now)
        rateSource = priced?.source
        priceDoubt = priced == nil ? whyUnpriced(observed, prices: prices, at: now) : nil
        defer { noteEstimate(at: now) }
        guard let rate = priced?.rate else { return }
        isPriceKnown = true
        if record.kind == .timed, observed.phase == .running, priced?.source == .provider, !(record.runningRate?.isAbout(rate) ?? false) {
            (record.runningRate, isRecordDirty) = (rate, true)
        }
        guard !rate.isAbout(record.cost.rate) else { return }
        record.cost.change(to: rate, at: now)
        isRecordDirty = true
    }

    /// What it costs now; `nil` when nobody knows.
    func price(of seen: ObservedServer, prices: PriceList, at now: Timestamp) -> SourcedRate? {
        switch seen.kind {
        case .timed: podPrice(seen, prices: prices)
        case .serverless:
            if case .rate(let rate, let isEstimate)? = workerBill(seen, prices: prices, at: now) {
                SourcedRate(rate, isEstimate ? .list : .provider)
            } else {
                nil
            }
        }
    }

    private func podPrice(_ seen: ObservedServer, prices: PriceList) -> SourcedRate? {
        switch seen.phase {
        case .exited: return SourcedRate(seen.stoppedCostPerHour, .provider)
        // Its disks are deleted.
        case .terminated: return SourcedRate(.zero, .provider)  // guard: F60_aTerminated
        case .other: return seen.costPerHour.map { SourcedRate($0, .provider) }
        case .provisioning, .starting, .failed:
            if let told = seen.costPerHour { return SourcedRate(told, .provider) }
        case .running:
            // Nothing that runs is free.
            if let told = seen.costPerHour, told > .zero { return SourcedRate(told, .provider) }
        }
        if let known = record.runningRate { return SourcedRate(known, .lastKnown) }  // guard: F60_aPriceThatIsNotTold
        return prices.pod(seen.gpu).map { SourcedRate($0, .list) }
    }

    private func workerBill(_ seen: ObservedServer, prices: PriceList, at now: Timestamp) -> WorkerBill.Answer? {
        guard let limits = seen.workers else { return nil }  // guard: F36_limitsThatAreNot
        let isFresh = loadValidUntil.map { now <= $0 } ?? false
        return WorkerBill.rate(
            limits: limits, pools: seen.pools, gpus: seen.gpu?.count ?? 1, load: isFresh ? load : nil, price: prices.workerGPU)
    }

    private func whyUnpriced(_ seen: ObservedServer, prices: PriceList, at now: Timestamp) -> String? {
        switch seen.kind {
        case .timed: return "RunPod tells no price of it, and its price list has none"
        case .serverless:
            if case .unknown(let why)? = workerBill(seen, prices: prices, at: now) { return why }
            return nil
        }
    }

    /// What is counted with a price that is not known for certain is an estimate, and said to be one.
    private mutating func noteEstimate(at now: Timestamp) {
        let isEstimate = rateSource != .provider && (rateSource != nil || priceDoubt != nil)
        let rate = isEstimate ? record.cost.rate : .zero
        guard rate != record.estimated.rate else { return }
        record.estimated.change(to: rate, at: now)
        isRecordDirty = true
    }

    mutating func addEstimate(_ amount: Money) {
        record.cost.add(amount)
        record.estimated.add(amount)
        isRecordDirty = true
    }

    /// It was called gone, and is there: as far as it runs on as before, that time was paid for too.
    mutating func returnFromGap(_ seen: ObservedServer, prices: PriceList, at now: Timestamp) -> Event? {
        guard let goneAt = record.goneAt else { return nil }
        (record.goneAt, isRecordDirty) = (nil, true)
        var from = goneAt
        if seen.phase == .running, let told = seen.startedAt, let known = record.runStartedAt, told > known + RunIdentity.tolerance {
            // Another run: of the time before it nothing is known.
            from = min(max(told, goneAt), now)
        }
        let rate = price(of: seen, prices: prices, at: now)?.rate
        let amount = rate?.cost(of: now - from) ?? .zero
        addEstimate(amount)  // guard: F63_aGapInAnswers
        if let rate { record.cost.change(to: rate, at: now) }
        return Event(
            at: now, kind: .serverBack, severity: .warning, server: id, actor: .outside,
            summary: "\(record.name) exists at RunPod after all: no answer showed it for \((now - goneAt).inWords). "
                + "Its total includes \(amount) for that time, an estimate.")
    }

    /// Workers that were at work when the process before this one ended did not go on for as long as nobody looked: RunPod ends them
    /// seconds after their last job.
    private mutating func settleBlindTime(prices: PriceList) {
        guard record.kind == .serverless, let since = blindSince, let workers = observed?.workers, let each = prices.worker(observed?.gpu)
        else { return }
        blindSince = nil
        record.cost.change(to: min(record.cost.rate, each * workers.min), at: since)  // guard: F36_requestsOfBefore
    }

    /// What the time off saves now. Only what was stopped for being idle or too long saves anything.
    mutating func settleSavings(prices: PriceList, at now: Timestamp) {
        guard let intent, intent.step == .confirmed, intent.cause.isAutomatic,
            // A run after that stop was ended by somebody else.
            record.kind == .serverless || record.startedAt.map({ $0 <= intent.decidedAt }) ?? true,
            let rate = savedRate(prices: prices, at: now), rate != record.savings.rate
        else { return }
        record.savings.change(to: rate, at: now)
        isRecordDirty = true
    }

    /// What it would cost as it was before the stop, less what it costs. `nil`: not known.
    private func savedRate(prices: PriceList, at now: Timestamp) -> HourlyRate? {
        switch record.kind {
        case .timed:
            switch observed?.phase {
            case nil, .other: return nil
            case .provisioning, .starting, .running, .failed, .terminated: return .zero  // guard: F39_aPodThatIsBeing
            case .exited: break
            }
            guard let observed, let before = record.runningRate, let after = price(of: observed, prices: prices, at: now)?.rate else {
                return nil
            }
            return max(.zero, before - after)
        case .serverless:
            guard let each = observed.flatMap({ prices.cheapestWorker($0) }), let before = record.rememberedWorkers,
                let after = observed?.workers
            else { return nil }
            let atWork = workersAtWork(at: now)
            // Workers that came for requests would have been those kept ready, had they been kept.
            return each * (max(before.min, atWork) - max(after.min, atWork))
        }
    }

    /// None where nobody could look for long: workers end seconds after their last job.
    private func workersAtWork(at now: Timestamp) -> Int {
        guard let until = loadValidUntil, now <= until else { return 0 }
        return max(load?.listedWorkers?.running ?? 0, load?.healthWorkers?.running ?? 0)
    }
}
