import Fleet
import Policy

extension TrackedServer {
    /// The stop in progress, or the latest one, as it is stored.
    var intent: StopIntent? { stop?.intent }

    var hasOpenIntent: Bool { stop?.isOpen ?? false }

    /// When the provider accepted the present stop; `nil`: it did not in this process.
    var stopAcceptedAt: Timestamp? { stop?.acceptedAt }

    /// The stop request is on its way: it cannot be taken back.
    var isStopRequestOpen: Bool { stop?.isCallOpen ?? false }

    /// The provider has the request of the present stop, which cannot be taken back.
    var isStopAtProvider: Bool { hasOpenIntent && (intent?.step == .accepted || isStopRequestOpen) }

    /// A stop was decided and stored.
    mutating func begin(_ intent: StopIntent) { stop = StopMachine(intent) }

    /// A user asks for a stop while an automatic one is open: the stop goes on for the user's reason.
    mutating func takeOverStop(_ open: StopIntent, _ cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp) {
        guard stop?.intent.generation == open.generation else { return }
        stop?.takeOver(cause, runStartedAt: runStartedAt, at: now)
    }

    /// An attempt of its stop failed because the server could not be observed.
    var waitsForProvider: Bool { stop.map { $0.isOpen && $0.failedObservations > 0 } ?? false }

    /// The provider can be reached again: its stop need not wait any longer.
    mutating func retryStop(at now: Timestamp) { stop?.retryAfterOutage(at: now) }

    /// What the next step of its stop depends on.
    func stopFacts(
        _ intent: StopIntent, _ defaults: IdleRules, _ settings: ControlPlaneSettings, provider name: ProviderName, at now: Timestamp
    ) -> StopFacts {
        var hasNetworkVolume = false
        if case .network = observed?.storage { hasNetworkVolume = true }
        let floor = settings.floor(intent)
        return StopFacts(
            id: id, kind: record.kind, provider: name, isShownStopped: isShownStopped(minimumWorkers: floor), isGone: record.goneAt != nil,
            isListed: isListed(settings, at: now), runStartedAt: record.runStartedAt,
            reasonToCancel: reasonToCancel(intent, defaults, at: now), isStopUnlisted: isStopUnlisted, refusal: stopRefusal(at: now),
            nextRefusal: stops.nextRefusal(for: provider, at: now), hasNetworkVolume: hasNetworkVolume, workers: observed?.workers,
            minimumWorkers: floor,
            rate: record.cost.rate)
    }

    /// One transition of its stop, with the facts of this moment.
    ///
    /// - Returns: the effects to perform; none where a newer stop has taken the place of `generation`.
    mutating func handle(
        _ event: StopMachine.Event, ofStop generation: Int64, _ defaults: IdleRules, _ settings: ControlPlaneSettings,
        provider name: ProviderName, jitter: Double, at now: Timestamp
    ) -> [StopMachine.Effect] {
        guard let intent, intent.generation == generation else { return [] }
        let facts = stopFacts(intent, defaults, settings, provider: name, at: now)
        return stop?.handle(event, in: StopContext(now: now, timing: settings.stopTiming, server: facts, jitter: jitter)) ?? []
    }

    // MARK: Confirmation

    /// The server as a confirmed stop leaves it.
    func confirmed(_ done: StopIntent, prices: PriceList, savingsLimit: Duration, at now: Timestamp) -> TrackedServer {
        var stopped = self
        stopped.stop = StopMachine(done)
        stopped.notices.warning = nil
        if workersLeft == 0 { stopped.record.stoppedAt = record.stoppedAt ?? now }
        stopped.record.idleSince = nil
        stopped.reconcileSavings(prices: prices, limit: savingsLimit, at: now)
        return stopped
    }

    /// Workers that stay ready. 0 for pods.
    private var workersLeft: Int { record.kind == .serverless ? observed?.workers?.min ?? 0 : 0 }

    /// The event of a confirmed stop.
    func confirmation(provider: ProviderName, at now: Timestamp) -> Event {
        let name = record.name
        if observed?.phase == .terminated {  // guard: aPodThatIsDeleted
            return Event(
                at: now, kind: .stopped, severity: .warning, server: id,
                summary: "\(name) is deleted: \(provider) reports it as TERMINATED. Its own disks are deleted with it.")
        }
        let what =
            switch record.kind {
            case .timed: "\(name) is stopped: \(provider) reports it as EXITED"
            case .serverless where workersLeft == 0: "\(name) is stopped: \(provider) keeps no worker ready"
            case .serverless: "\(name) is scaled down: \(provider) keeps \(workersLeft) worker(s) ready, its minimum"
            }
        let saving = record.savings.rate
        return Event(
            at: now, kind: .stopped, server: id, summary: saving > .zero ? "\(what). This saves \(saving)." : "\(what).")
    }

    /// Applies what a confirmed stop stored. What others changed meanwhile stays as they left it.
    mutating func applyConfirmation(of done: StopIntent, _ saved: ServerRecord, at now: Timestamp) {
        record.stoppedAt = saved.stoppedAt
        record.idleSince = nil
        record.savings = saved.savings
        // Even if it is as written: an older copy may be on its way to the disk.
        isRecordDirty = true
        notices.warning = nil
        var isForIdleness = false
        if case .idle = done.cause { isForIdleness = true }
        learning.pending.append(.stopped(byItself: isForIdleness, at: now))
    }
}

extension ControlPlaneSettings {
    /// The workers that a stop leaves an endpoint: one that a person asked for leaves none, an automatic one the minimum.
    func floor(_ intent: StopIntent) -> Int { intent.cause.isAutomatic ? minimumWorkers : 0 }

    var stopTiming: StopTiming {
        StopTiming(
            pollInterval: tick, confirmedWithin: stopShownWithin, stillBillingAfter: stillBillingAfter, backoff: stopBackoff)
    }
}
