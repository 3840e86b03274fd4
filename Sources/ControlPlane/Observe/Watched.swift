import Fleet
import Policy

/// All that is known of one server in memory. A value: the book's lock guards it.
struct Watched: Sendable {
    var record: ServerRecord
    var holds: Holds
    /// As last observed; `nil` until this process has seen it.
    var observed: ObservedServer?
    var observedAt: Timestamp?
    /// When the process before this one last saw the account; of use until this one has.
    var seenBefore: Timestamp?
    var load: EndpointLoad?
    var loadValidUntil: Timestamp?
    /// Endpoints: since the process before this one looked last; until what passed since is settled.
    var blindSince: Timestamp?
    /// Its rate was known at least once in this process.
    var isPriceKnown = false
    var history: WorkHistory
    var podReader = PodReader()
    var endpointReader = EndpointReader()
    var burstWatch = BurstWatch()
    /// The container's uptime with the telemetry that was counted last.
    var burstsCountedAt: Duration?
    /// The container's, as it was told last in this run.
    var containerUptime: Duration?
    /// Moments at which the container was found started anew within a run, oldest first.
    var containerRestarts: [Timestamp] = []
    /// Jobs wait or run, and none was finished since then.
    var stuckSince: Timestamp?
    /// What the agent in the pod said last; `nil`: there is none.
    var agent: AgentView?
    var preparation: Preparation?
    /// What the provider's own telemetry said last.
    var providerObservations: [Observation] = []
    /// The stop under way, or the latest one.
    var intent: StopIntent?
    /// The provider accepted the present stop then.
    var stopAcceptedAt: Timestamp?
    var stillBillingReportedAt: Timestamp?
    /// Failed looks at it in a row while it is being stopped.
    var lookFailures = 0
    /// The provider is being asked to stop it at this moment.
    var isBeingAsked = false
    /// The stop before which this process ran the pre-stop hook.
    var hookRanFor: Int64?
    var warnedAt: Timestamp?
    /// The warning was of the end of its maximum runtime, which work does not put off.
    var isWarnedOfRuntime = false
    /// Of automatic stops, oldest first.
    var recentStops: [Timestamp] = []
    /// The idle time for which people were told why the server stays on.
    var keptReportedFor: Timestamp?
    var isUnknownReported = false
    /// The provider's word for its state is the same since then; until it was seen, since this process knows of it.
    var phaseSince: Timestamp?
    /// Endpoints: RunPod does not tell the worker limits since then.
    var limitsUnknownSince: Timestamp?
    /// Lists lack it since then.
    var missingSince: Timestamp?
    /// When it is to be asked for by itself next; `nil`: as soon as it has been missing for long.
    var confirmDueAt: Timestamp?
    var isRecordDirty = false
    /// Holds that are over and are to be forgotten on disk too, so that a restart does not bring them back.
    var endedHolds: [EndedHold] = []

    init(record: ServerRecord, holds: Holds, history: WorkHistory) {
        self.record = record
        self.holds = holds
        self.history = history
    }

    var id: ServerID { record.id }

    var hasOpenIntent: Bool { intent?.isOpen ?? false }

    /// What the time off has saved, as far as the provider has shown it off: a run that nobody saw yet saves nothing.
    func savings(at now: Timestamp) -> Money { record.savings.total(at: min(now, lastSeenAt ?? now)) }

    /// By this process or the one before.
    var lastSeenAt: Timestamp? { observedAt ?? seenBefore }

    var phase: ProviderPhase { observed?.phase ?? .other("not seen yet") }

    func subject(warnedAt: Timestamp?) -> Subject {
        Subject(
            kind: record.kind, phase: phase, stewardship: record.stewardship, isLocked: observed?.isLocked ?? false,
            managedBy: observed?.ownerResource, storage: observed?.storage ?? .unknown,
            acceptsDataLoss: record.acceptsDataLoss, workers: observed?.workers, holds: holds,
            runningSince: record.startedAt, warnedAt: warnedAt, recentStops: recentStops)
    }

    func rules(_ defaults: IdleRules) -> IdleRules {
        var rules = defaults
        if let own = record.idleTimeout { (rules.timeout, rules.timeoutChangedAt) = (own, record.timeoutChangedAt) }
        rules.maximumRuntime = record.maxRuntime
        rules.sparseWork = record.sparseWork
        guard let since = agent?.everyBurstSince else { return rules }
        // Quiet from before the agent saw everything counted towards the longer timeout, and not towards this one.
        guard case .after(let usual) = rules.timeout, case .after(let longer) = rules.effectiveTimeout, longer > usual else {
            rules.sparseWork = nil
            return rules
        }
        // It is never stopped later for that than it would be without an agent.
        if let idleSince = record.idleSince, idleSince + longer <= max(idleSince, since) + usual { return rules }
        rules.sparseWork = nil
        rules.timeoutChangedAt = max(rules.timeoutChangedAt ?? since, since)
        return rules
    }

    func verdict(_ defaults: IdleRules, at now: Timestamp) -> Verdict {
        IdlePolicy.verdict(on: subject(warnedAt: warnedAt), history: history, rules: rules(defaults), at: now)
    }

    /// Would the present stop still be decided now? `nil`: yes; otherwise what moved.
    func objection(to intent: StopIntent, _ defaults: IdleRules, at now: Timestamp) -> String? {
        if !record.stewardship.mayAct { return "\(Reason.notAdopted)" }
        if let protection = holds.protection, protection.isInForce(at: now) {
            let isNewer = protection.since >= intent.decidedAt
            if case .requested = intent.cause, !isNewer { return nil }
            return "\(Reason.protected(protection))"
        }
        if observed?.isLocked ?? false { return "\(Reason.locked)" }
        if case .requested = intent.cause { return nil }
        // The warning went out before the decision; that it is remembered no more after a restart changes nothing.
        let verdict = IdlePolicy.verdict(
            on: subject(warnedAt: .distantPast), history: history, rules: rules(defaults), at: now)
        if case .stop = verdict.outcome { return nil }
        return verdict.reasons.first.map { "\($0)" } ?? "it is no longer due"
    }

    /// A stop was decided and written.
    mutating func begin(_ intent: StopIntent) {
        self.intent = intent
        (stopAcceptedAt, stillBillingReportedAt) = (nil, nil)
    }

    /// A hold is over.
    mutating func end(_ kind: EndedHold.Kind) {
        let until: Timestamp?
        switch kind {
        case .protection:
            guard let hold = holds.protection else { return }
            (until, holds.protection) = (hold.until, nil)
        case .lease:
            guard let hold = holds.lease else { return }
            (until, holds.lease) = (hold.until, nil)
        case .extension:
            guard let hold = holds.extension else { return }
            (until, holds.extension) = (hold.until, nil)
        }
        endedHolds.append(EndedHold(kind: kind, server: id, until: until))
    }

    /// Has the provider shown what a stop is to reach?
    func isShownStopped(minimumWorkers: Int) -> Bool {
        switch record.kind {
        case .timed: phase == .exited || phase == .terminated
        case .serverless: (observed?.workers).map { $0.min <= minimumWorkers } ?? false
        }
    }
}

// MARK: Folding observations

extension Watched {
    /// Takes in what one look showed. Answers what happened since the last one.
    mutating func fold(
        _ seen: ObservedServer, settings: ControlPlaneSettings, prices: PriceList, at now: Timestamp
    ) -> [Event] {
        var events: [Event] = []
        let before = observed
        if record.goneAt != nil {
            record.goneAt = nil
            isRecordDirty = true
        }
        if record.name != seen.name { (record.name, isRecordDirty) = (seen.name, true) }
        if record.createdAt == nil, seen.createdAt != nil { (record.createdAt, isRecordDirty) = (seen.createdAt, true) }

        history.letRunOut(.activity, at: now)
        switch seen.kind {
        case .timed: foldPod(seen, before: before, settings: settings, at: now, events: &events)
        case .serverless: foldEndpoint(seen, before: before, settings: settings, at: now)
        }
        if before?.phase != seen.phase || phaseSince == nil { phaseSince = now }
        observed = seen
        observedAt = now
        settle(prices: prices, at: now)
        noteIdle(at: now)
        return events
    }

    private mutating func foldPod(
        _ seen: ObservedServer, before: ObservedServer?, settings: ControlPlaneSettings, at now: Timestamp,
        events: inout [Event]
    ) {
        switch seen.phase {
        case .running:
            let isNewRun = isNewRun(seen, before: before)
            if isNewRun {
                beginRun(seen, before: before, at: now, events: &events)
            } else if before.map({ $0.phase != .running }) ?? false {
                // It was not seen at work, nor idle: what it did meanwhile is not known.
                beginWatch(seen, at: now)
            }
            if record.runStartedAt == nil, let told = seen.startedAt { (record.runStartedAt, isRecordDirty) = (told, true) }
            history.expect(PodReader.expectedSignals(of: seen))
            noteContainer(seen, isNewRun: isNewRun, at: now)
            providerObservations = attributed(
                podReader.observations(
                    of: seen, thresholds: settings.thresholds.with(cpuPercent: record.cpuBusyPercent),
                    staleAfter: settings.telemetryStaleAfter, at: now),
                lag: settings.podEvidenceValidFor, at: now)
            if let event = loseAgent(settings: settings, at: now) { events.append(event) }
            let fresh = agent.flatMap { now - $0.receivedAt <= settings.podEvidenceValidFor ? $0 : nil }
            let observations = providerObservations.compactMap { seen in
                SignalFusion.fuse(provider: seen, agent: fresh?.observations.first { $0.signal == seen.signal })
            }
            // Counted beside an agent too: it may see no more than single looks do, and it may die.
            countBursts(providerObservations, uptime: seen.telemetry?.uptime, every: max(settings.tick, .seconds(15)), at: now)
            history.record(
                Evidence(takenAt: now, validFor: settings.podEvidenceValidFor, observations: observations))
        case .exited, .terminated:
            if let event = noteUnseenRun(seen, at: now) { events.append(event) }
            if record.stoppedAt == nil {
                (record.stoppedAt, isRecordDirty) = (now, true)
                let wasRunning = before != nil || record.startedAt != nil
                if wasRunning, !hasOpenIntent {
                    events.append(
                        Event(
                            at: now, kind: .stoppedOutside, server: id, actor: .outside,
                            summary: "\(seen.name) was stopped from outside; it is not started again from here."))
                }
            }
            warnedAt = nil
        case .failed:
            if before?.phase != .failed {
                events.append(
                    Event(
                        at: now, kind: .serverFailed, severity: .critical, server: id, actor: .outside,
                        summary: "RunPod shows \(seen.name) in an error state; look at its logs. It may still be billed."))
            }
        case .provisioning, .starting, .other: break
        }
    }

    /// A start that an answer leaves out is no other start.
    private func isNewRun(_ seen: ObservedServer, before: ObservedServer?) -> Bool {
        if record.startedAt == nil || record.stoppedAt != nil || before?.phase == .exited || before?.phase == .terminated { return true }
        guard let told = seen.startedAt, let known = record.runStartedAt else { return false }
        return told != known
    }

    /// Begins with nothing known of what it does.
    private mutating func beginWatch(_ seen: ObservedServer, at now: Timestamp) {
        history = WorkHistory(expected: PodReader.expectedSignals(of: seen), since: now)
        podReader = PodReader()
        burstWatch = BurstWatch()
        (agent, providerObservations, preparation) = (nil, [], nil)
        (warnedAt, keptReportedFor, containerUptime) = (nil, nil, nil)
    }

    /// A new run has a fresh idle clock, whatever was known of the one before.
    private mutating func beginRun(_ seen: ObservedServer, before: ObservedServer?, at now: Timestamp, events: inout [Event]) {
        beginWatch(seen, at: now)
        let told = seen.startedAt.flatMap { $0 <= now ? $0 : nil } ?? now - (seen.telemetry?.uptime ?? .zero)
        // An answer of before a stop may come after it: the same start is the same run, whatever was seen in between.
        let isSameStart = seen.startedAt != nil && seen.startedAt == record.runStartedAt
        // RunPod's clock may be another than ours: a run that began since the last look did not begin before it.
        let startedAt = isSameStart ? record.startedAt ?? told : max(told, lastSeenAt ?? told)
        (record.runStartedAt, record.startedAt) = (seen.startedAt, startedAt)
        // It ran, and was billed, before anybody looked: what the time off cost and saved ends where the run began.
        if record.stoppedAt != nil, !isSameStart {
            record.savings.change(to: .zero, at: startedAt)
            if let rate = seen.costPerHour { record.cost.change(to: rate, at: startedAt) }
        }
        record.stoppedAt = nil
        record.savings.change(to: .zero, at: now)
        end(.extension)
        isRecordDirty = true
        if before != nil, !isSameStart {
            events.append(Event(at: now, kind: .serverStarted, server: id, actor: .outside, summary: "\(seen.name) runs."))
        }
    }

    /// A pod that was off, and is off, with another start than before: it ran while nobody looked, for how long is not known.
    private mutating func noteUnseenRun(_ seen: ObservedServer, at now: Timestamp) -> Event? {
        guard record.stoppedAt != nil, let started = seen.startedAt, let known = record.runStartedAt, started != known, started <= now
        else { return nil }
        (record.runStartedAt, record.startedAt, isRecordDirty) = (started, started, true)
        // What it saves from here on is owed to whoever ended that run.
        record.savings.change(to: .zero, at: max(started, lastSeenAt ?? .distantPast))
        return Event(
            at: now, kind: .stoppedOutside, severity: .warning, server: id, actor: .outside,
            summary: "\(seen.name) ran from \(started) on while nobody looked, and is off again; what that cost is not in its sum.")
    }

    private mutating func foldEndpoint(
        _ seen: ObservedServer, before: ObservedServer?, settings: ControlPlaneSettings, at now: Timestamp
    ) {
        if record.startedAt == nil { (record.startedAt, isRecordDirty) = (seen.createdAt ?? now, true) }
        limitsUnknownSince = seen.workers == nil ? limitsUnknownSince ?? now : nil
        guard let workers = seen.workers else { return }
        if let old = before?.workers, old.min != workers.min {
            // Somebody wants more or fewer workers ready: a decision of now, not idleness of before.
            history.hold(until: now)
            (warnedAt, keptReportedFor) = (nil, nil)
        }
        let floor = record.stoppedAt == nil ? settings.minimumWorkers : 0
        if workers.min > floor, !hasOpenIntent, record.rememberedWorkers != nil {
            record.rememberedWorkers = nil
            record.stoppedAt = nil
            record.savings.change(to: .zero, at: now)
            isRecordDirty = true
        }
    }

    /// Takes in an endpoint's queue and workers.
    mutating func fold(
        _ load: EndpointLoad, validFor: Duration, settings: ControlPlaneSettings, prices: PriceList, at now: Timestamp
    ) {
        let isWaiting = (load.jobs?.inQueue ?? 0) + (load.jobs?.inProgress ?? 0) > 0
        let isMoving = self.load?.jobs?.completed != load.jobs?.completed
        stuckSince = isWaiting && !isMoving ? stuckSince ?? now : nil
        self.load = load
        loadValidUntil = now + validFor
        let observations = endpointReader.observations(of: load, loadLimit: settings.startGrace, at: now)
        history.record(Evidence(takenAt: now, validFor: validFor, observations: observations))
        settle(prices: prices, at: now)
        noteIdle(at: now)
    }

    /// Puts the rate in force that the latest observation shows. A price nobody gave leaves the meter as it is.
    mutating func settle(prices: PriceList, at now: Timestamp) {
        // What is gone costs and saves nothing any more, whatever it was when it was last seen.
        guard record.goneAt == nil else { return }
        defer { settleSavings(prices: prices, at: now) }
        settleBlindTime(prices: prices)
        guard let rate = currentRate(prices: prices, at: now) else { return }
        isPriceKnown = true
        if record.kind == .timed, observed?.phase == .running, record.runningRate != rate {
            (record.runningRate, isRecordDirty) = (rate, true)
        }
        guard rate != record.cost.rate else { return }
        record.cost.change(to: rate, at: now)
        isRecordDirty = true
    }

    /// Workers that were at work when the process before this one ended did not go on for as long as nobody looked: RunPod ends them
    /// seconds after their last job.
    private mutating func settleBlindTime(prices: PriceList) {
        guard record.kind == .serverless, let since = blindSince, let workers = observed?.workers, let each = prices.worker(observed?.gpu)
        else { return }
        blindSince = nil
        record.cost.change(to: min(record.cost.rate, each * workers.min), at: since)
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
            case .provisioning, .starting, .running, .failed, .terminated: return .zero
            case .exited: break
            }
            guard let before = record.runningRate, let after = currentRate(prices: prices, at: now) else { return nil }
            return max(.zero, before - after)
        case .serverless:
            guard let each = prices.worker(observed?.gpu), let before = record.rememberedWorkers, let after = observed?.workers
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

    private func currentRate(prices: PriceList, at now: Timestamp) -> HourlyRate? {
        guard let observed else { return nil }
        switch observed.kind {
        case .timed:
            switch observed.phase {
            case .exited, .terminated: return StorageTariff.stoppedPod(observed.storage)
            case .provisioning, .starting, .running, .failed, .other: return observed.costPerHour
            }
        case .serverless:
            guard let each = prices.worker(observed.gpu), let workers = observed.workers else { return nil }
            // Workers kept ready bill day and night; those above only while they work.
            return each * max(workers.min, workersAtWork(at: now))
        }
    }

    /// RunPod starts a container that ended again, and bills on: only its uptime tells, which some looks may lack.
    private mutating func noteContainer(_ seen: ObservedServer, isNewRun: Bool, at now: Timestamp) {
        if isNewRun { containerRestarts = [] }
        guard let uptime = seen.telemetry?.uptime else { return }
        defer { containerUptime = uptime }
        guard let then = containerUptime, uptime < then else { return }
        containerRestarts = Array((containerRestarts + [now]).suffix(16))
    }

    /// The idle clock goes to the database only when it starts or stops running.
    mutating func noteIdle(at now: Timestamp) {
        let since = history.idleSince(at: now)
        if since == nil, holds.extension != nil, history.signals(at: now).contains(where: { $0.reading == .busy }) {
            end(.extension)
        }
        guard since != record.idleSince else { return }
        record.idleSince = since
        isRecordDirty = true
    }
}
