import Fleet
import Policy

/// All that is known of one server in memory. A value: the book's lock guards it.
struct TrackedServer: Sendable {
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
    /// Where the rate in force comes from; `nil`: not known, or never settled.
    var rateSource: RateSource?
    /// Why its price is not known now; `nil`: it is.
    var priceDoubt: String?
    var history: WorkHistory
    var podReader = PodReader()
    var endpointReader = EndpointReader()
    var burstWatch = BurstWatch()
    /// The container's uptime with the telemetry that was counted last.
    var burstsCountedAt: Duration?
    /// Which run answers are about. Pods only.
    var runIdentity = RunIdentity()
    var containerClock = ContainerClock()
    /// The last look that showed it running.
    var lastRunningAt: Timestamp?
    /// Moments at which the container was found started anew within a run, oldest first.
    var containerRestarts: [Timestamp] = []
    /// What the wall clock was corrected by since the process started: the end of a protection is a wall time.
    var clockCorrection = Duration.zero
    var workerMemory = WorkerMemory()
    /// When it was off before an answer, perhaps an old one, showed that it is on.
    var stoppedBeforeDoubt: Timestamp?
    /// Jobs wait or run, and none was finished since then.
    var stuckSince: Timestamp?
    /// What the agent in the pod said last; `nil`: there is none.
    var agent: AgentView?
    var agentReports = ReportSequence()
    /// Moments at which its agent fell silent, oldest first.
    var agentLosses: [Timestamp] = []
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
    /// RunPod refused to stop it, and does not list that action; asked for through `stopRefusal(at:)`.
    var latestStopRefusal: StopRefusal?
    /// A start or restart that RunPod accepted.
    var asked: AskedAction?
    /// It was shown with a GPU in this process.
    var hadGPU = false
    /// While it provisions or starts: since when, as far as known.
    var bootingSince: Timestamp?
    /// The stop before which this process ran the pre-stop hook.
    var hookRanFor: Int64?
    var warnedAt: Timestamp?
    /// The warning was of the end of its maximum runtime, which work does not put off.
    var isWarnedOfRuntime = false
    /// Of automatic stops, oldest first.
    var recentStops: [Timestamp] = []
    var isUnknownReported = false
    /// The process before this one told people of the error state that it is in.
    var isFailureReported = false
    /// The provider's word for its state is the same since then; until it was seen, since this process knows of it.
    var phaseSince: Timestamp?
    /// Endpoints: RunPod does not tell the worker limits since then.
    var limitsUnknownSince: Timestamp?
    /// Whole lists lack it since then.
    var missingSince: Timestamp?
    /// Lists that broke off, or were none, did not show it since then, and no other list did. Says nothing about whether it exists.
    var unlistedSince: Timestamp?
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
    func savings(at now: Timestamp) -> Money { record.savings.total(at: min(now, lastSeenAt ?? now)) }  // guard: F39_whatIsGone.2

    /// By this process or the one before.
    var lastSeenAt: Timestamp? { observedAt ?? seenBefore }

    var phase: ProviderPhase { observed?.phase ?? .other("not seen yet") }

    func subject(warnedAt: Timestamp?, at now: Timestamp) -> PolicyInput {
        PolicyInput(
            kind: record.kind, phase: phase, stewardship: record.stewardship, isLocked: observed?.isLocked ?? false,
            managedBy: observed?.ownerResource, storage: observed?.storage ?? .unknown,
            acceptsDataLoss: record.acceptsDataLoss, workers: observed?.workers, holds: holds,
            runningSince: record.startedAt, bootingSince: bootingSince, stopRefusal: stopRefusal(at: now), warnedAt: warnedAt,
            recentStops: recentStops, unreadable: observed?.unreadable ?? [], clockCorrection: clockCorrection)
    }

    func rules(_ defaults: IdleRules) -> IdleRules {
        var rules = defaults
        if let own = record.idleTimeout { (rules.timeout, rules.timeoutChangedAt) = (own, record.timeoutChangedAt) }
        rules.maximumRuntime = record.maxRuntime
        rules.sparseWork = record.sparseWork
        guard let since = agent?.everyBurstSince else { return rules }  // guard: F1_anAgent
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
        hesitant(
            IdlePolicy.verdict(on: subject(warnedAt: warnedAt, at: now), history: history, rules: rules(defaults), at: now), at: now)
    }

    /// The protection in force at a moment of the process's own time.
    func protection(at now: Timestamp) -> Protection? {
        holds.protection.flatMap { $0.isInForce(at: now + clockCorrection) ? $0 : nil }  // guard: F5_aProtection.1
    }

    /// When its protection ends, in the process's own time.
    var protectionEnd: Timestamp? { holds.protection?.until.map { $0 - clockCorrection } }

    /// Would the present stop still be decided now? `nil`: yes; otherwise what moved.
    func objection(to intent: StopIntent, _ defaults: IdleRules, at now: Timestamp) -> String? {
        if !record.stewardship.mayAct { return "\(Reason.notAdopted)" }
        if let protection = protection(at: now) {
            let isNewer = protection.since >= intent.decidedAt
            if case .requested = intent.cause, !isNewer { return nil }
            return "\(Reason.protected(protection))"
        }
        if observed?.isLocked ?? false { return "\(Reason.locked)" }
        if case .requested = intent.cause { return nil }
        // The warning went out before the decision; that it is remembered no more after a restart changes nothing.
        let verdict = hesitant(
            IdlePolicy.verdict(on: subject(warnedAt: .distantPast, at: now), history: history, rules: rules(defaults), at: now), at: now)
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

extension TrackedServer {
    /// Takes in what one look showed. Answers what happened since the last one.
    mutating func fold(
        _ seen: ObservedServer, settings: ControlPlaneSettings, prices: PriceList, at now: Timestamp
    ) -> [Event] {
        var events: [Event] = []
        let before = observed
        if let event = returnFromGap(seen, prices: prices, at: now) { events.append(event) }
        let finding = judge(seen, at: now)
        // As if no answer had come: the next one shows whether it was right.
        if finding == .unbelieved { return events }
        if record.name != seen.name { (record.name, isRecordDirty) = (seen.name, true) }
        if record.createdAt == nil, seen.createdAt != nil { (record.createdAt, isRecordDirty) = (seen.createdAt, true) }

        history.letRunOut(.activity, at: now)
        noteBoot(seen, before: before, at: now)
        if let event = noteAsked(seen, at: now) { events.append(event) }
        switch seen.kind {
        case .timed: foldPod(seen, finding, before: before, settings: settings, prices: prices, at: now, events: &events)
        case .serverless: foldEndpoint(seen, before: before, settings: settings, at: now)
        }
        if before?.phase != seen.phase || phaseSince == nil { phaseSince = now }
        observed = seen  // guard: F20
        observedAt = now
        settle(prices: prices, at: now)
        noteIdle(at: now)
        return events
    }

    private mutating func foldPod(
        _ seen: ObservedServer, _ finding: RunIdentity.Finding, before: ObservedServer?, settings: ControlPlaneSettings, prices: PriceList,
        at now: Timestamp, events: inout [Event]
    ) {
        switch seen.phase {
        case .running:
            if finding == .begins {  // guard: F7_anOddLook
                beginRun(seen, before: before, prices: prices, at: now, events: &events)
            } else if finding == .resumes {
                resumeRun(seen, prices: prices, at: now, events: &events)
                // guard: F59_oneAnswerWithoutAStatus
            } else if let before, before.phase != .running, lastRunningAt.map({ now - $0 > settings.podEvidenceValidFor }) ?? true {
                // It was not seen at work, nor idle: what it did meanwhile is not known.
                beginWatch(seen, at: now)
            }
            lastRunningAt = now
            if record.runStartedAt == nil, let told = seen.startedAt { (record.runStartedAt, isRecordDirty) = (told, true) }
            history.expect(PodReader.expectedSignals(of: seen))
            noteContainer(seen.telemetry?.uptime, at: now)
            providerObservations = attributed(
                podReader.observations(
                    of: seen, thresholds: settings.thresholds.with(cpuPercent: record.cpuBusyPercent),
                    staleAfter: settings.telemetryStaleAfter, at: now),
                lag: settings.podEvidenceValidFor, at: now)
            if let event = loseAgent(settings: settings, at: now) { events.append(event) }
            contradictAgent(at: now)  // guard: F67_anAgentThatMissesWork
            let fresh = agent.flatMap { now - $0.receivedAt <= settings.podEvidenceValidFor ? $0 : nil }
            let observations = providerObservations.compactMap { seen in
                SignalFusion.fuse(provider: seen, agent: fresh?.observations.first { $0.signal == seen.signal })
            }
            // Counted beside an agent too: it may see no more than single looks do, and it may die.
            // guard: F1_shortWork
            countBursts(providerObservations, uptime: seen.telemetry?.uptime, every: max(settings.tick, .seconds(15)), at: now)
            history.record(
                Evidence(takenAt: now, validFor: settings.podEvidenceValidFor, observations: observations))
        case .exited, .terminated:
            if case .ranUnseen(let started) = finding { events.append(noteUnseenRun(seen, startedAt: started, at: now)) }
            if case .ends(let since) = finding, record.stoppedAt == nil {
                endRun(seen, since: since, before: before, prices: prices, at: now, events: &events)
            }
            warnedAt = nil
        case .failed:
            if before?.phase != .failed, before != nil || !isFailureReported {
                events.append(
                    Event(
                        at: now, kind: .serverFailed, severity: .critical, server: id, actor: .outside,
                        summary: "RunPod shows \(seen.name) in an error state; look at its logs. It may still be billed."))
            }
        case .provisioning, .starting, .other: break
        }
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
            if workers.min > old.min { endpointReader.expectLoading() }
            (warnedAt, keptReportedFor) = (nil, nil)
        }
        noteWorkers(workers, settings: settings, at: now)
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
        let observations = endpointReader.observations(
            of: load, type: observed?.endpointType ?? .queue, minimum: observed?.workers?.min, loadLimit: settings.startGrace, at: now)
        history.record(Evidence(takenAt: now, validFor: validFor, observations: observations))
        settle(prices: prices, at: now)
        noteIdle(at: now)
    }

    /// The idle clock goes to the database only when it starts or stops running.
    mutating func noteIdle(at now: Timestamp) {
        let since = history.idleSince(at: now)
        guard since != record.idleSince else { return }  // guard: F55_workDoesNot
        record.idleSince = since
        isRecordDirty = true
    }
}
