import Fleet
import Money
import Policy
import Store

extension TrackedServer {
    /// Who pays for it now.
    var costLabel: CostLabel {
        CostLabel(
            name: record.name, kind: record.kind == .timed ? .pod : .endpoint, owner: record.owner, tags: record.tags,
            gpu: observed?.gpu?.shortName ?? costs.segments.last?.label.gpu, isManaged: record.ownership.mayAct)
    }

    // MARK: Pods

    /// Applies one answer about a pod to its costs.
    ///
    /// - Parameter finding: how it relates to the known run; not `ignored`.
    mutating func observeCosts(
        _ seen: ObservedServer, _ finding: RunIdentity.Finding, prices: PriceList, settings: ControlPlaneSettings, at now: Timestamp
    ) {
        guard let (state, doubt) = costState(of: seen, at: now) else { return }
        let disks = seen.diskRates
        costs.stoppedRates = ComponentRates([.volume: disks.volumeStopped])
        var observation = CostObservation(at: now, state: state, rates: .zero, doubt: doubt, label: costLabel)
        switch state {
        case .off: observation.rates = costs.stoppedRates
        case .on:
            let compute = CostLedger.price(of: seen, runningRate: record.runningRate, load: nil, prices)
            observation.rates = ComponentRates([
                .compute: compute.map { .known(costs.corrected(Rate($0.rate))) } ?? .unknown, .volume: .known(disks.volumeRunning),
                .container: .known(disks.container),
            ])
            if compute?.source != .provider { observation.doubt = doubt ?? .price }
        case .free, .gone: break
        }
        switch finding {
        case .same, .ignored: break
        case .begins:
            let isShown = seen.startedAt != nil || seen.telemetry?.uptime != nil
            observation.change = .began(isShown ? ServerRecord.runStart(shownBy: seen, at: now) : nil)
        case .ends(let since): observation.change = .ended(since)
        case .resumes: observation.change = .resumed
        case .ranUnseen(let began): observation.change = .ranUnseen(began)
        }
        observation.acceptedAt = acceptedAt(toward: state)
        costs.apply(
            observation, validFor: settings.podEvidenceValidFor, earliest: settings.moneyDays.startOfMonth(now))
    }

    /// What its status means for its cost; `nil`: an unknown status of a known server, which changes nothing.
    private func costState(of seen: ObservedServer, at now: Timestamp) -> (CostObservation.State, CostReason?)? {
        switch seen.phase {
        case .running, .starting: return (.on, nil)
        case .exited: return (.off, nil)
        case .terminated: return (.free, nil)
        case .failed:
            // A launch that failed before it started costs nothing.
            let neverStarted = seen.startedAt == nil && (costs.state == nil || costs.state == .free)
            return neverStarted ? (.free, nil) : (.on, .status)
        case .provisioning:
            let isStarted = seen.startedAt.map { $0 <= now && record.stoppedAt == nil } ?? false
            if isStarted { return (.on, nil) }
            return costs.state == .off || record.stoppedAt != nil ? (.off, nil) : (.free, nil)
        case .other:
            // Nothing is known of it but that the provider shows a price: never $0.
            let isNewAndPriced = costs.state == nil && seen.costPerHour.map { $0 > .zero } ?? false
            return isNewAndPriced ? (.on, .status) : nil
        }
    }

    /// When the provider accepted our own request that led to this state; `nil`: nobody here requested it.
    private func acceptedAt(toward state: CostObservation.State) -> Timestamp? {
        switch state {
        case .off, .free: stop.flatMap { $0.acceptedAt }
        case .on: run.requestedAction.flatMap { $0.action == .stop ? nil : $0.at }
        case .gone: nil
        }
    }

    // MARK: Endpoints

    /// Applies the workers of an endpoint to its costs.
    mutating func observeCosts(_ load: EndpointLoad, prices: PriceList, validFor: Duration, at now: Timestamp) {
        guard record.kind == .serverless, let observed else { return }
        if let workers = costWorkers(load, observed, prices) {
            return costs.apply(workers, label: costLabel, validFor: validFor, at: now)
        }
        guard let limits = observed.workers else { return }
        let bill = WorkerBill.rate(
            limits: limits, pools: observed.pools, gpus: observed.gpu?.count ?? 1, load: load, price: prices.workerGPU)
        switch bill {
        case .rate(let rate, let isEstimate):
            costs.apply(.known(Rate(rate)), isEstimate: isEstimate, label: costLabel, validFor: validFor, at: now)
        case .unknown: costs.apply(.unknown, isEstimate: true, label: costLabel, validFor: validFor, at: now)
        }
    }

    /// The billed workers, if every one is listed with its id, its GPU's price and its uptime.
    private func costWorkers(_ load: EndpointLoad, _ endpoint: ObservedServer, _ prices: PriceList) -> [CostWorker]? {
        guard let rows = load.rows else { return nil }
        var workers: [CostWorker] = []
        for row in rows {
            guard let state = row.state else { return nil }
            guard state.isBilled else { continue }
            guard let id = row.id, let gpu = row.gpu, gpu.count > 0, let price = prices.workerGPU(gpu.type), let uptime = row.uptime
            else { return nil }
            workers.append(CostWorker(id: id, rate: Rate(price * gpu.count), uptime: uptime))
        }
        let waiting = rows.count - workers.count
        guard let least = endpoint.workers?.min, workers.count + waiting >= least else { return nil }
        if let summary = load.listedWorkers, summary.allocated != workers.count { return nil }
        return workers
    }

    // MARK: Storing

    /// Moves what changed in its costs to `changes`.
    mutating func takeCostChanges(into changes: inout LedgerChanges) {
        guard let (from, intervals) = costs.takeChanges() else { return }
        let first = min(costs.segments.first?.start ?? from, from, record.firstSeenAt)
        changes.resources.append(
            LedgerResource(
                providerID: id, server: costs.server, kind: record.kind == .timed ? .pod : .endpoint,
                from: costs.firstStoredAt ?? first, to: record.goneAt))
        if costs.firstStoredAt == nil { costs.firstStoredAt = first }
        for (component, rows) in intervals.sorted(by: { $0.key < $1.key }) {
            changes.edits.append(LedgerEdit(server: costs.server, component: component, from: from, intervals: rows))
        }
    }
}
