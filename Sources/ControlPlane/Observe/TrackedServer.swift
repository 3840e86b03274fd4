import Fleet
import Money
import Policy

/// One server in memory: what is remembered of it, and the values that follow it. A value: the lock of `FleetState` guards it.
struct TrackedServer: Sendable {
    var record: ServerRecord
    var holds: Holds
    var provider: ProviderView
    var run = RunTracker()
    var activity: ActivityTracker
    var stops: StopHistory
    var ledger: CostLedger
    var costs: ServerCosts
    var notices = Notices()
    /// What its signals said, as far as it is not on disk yet.
    var signals = SignalRecorder()
    /// What its idle times teach, and the timeout learned from them.
    var learning = LearningState()
    /// The stop in progress, or the latest one; `nil`: there was none.
    var stop: StopMachine?
    /// What schedules ask for, as of its latest review; `nil`: nothing.
    var scheduled: ScheduledMode?
    /// What reached budgets do to it; `nil`: nothing.
    var budget: BudgetStop?
    /// The correction of the wall clock since the process started: the end of a protection is a wall time.
    var clockCorrection = Duration.zero
    /// When an agent with a valid token last reported, whatever became of the report.
    var agentContactAt: Timestamp?
    /// The record differs from the one on disk.
    var isRecordDirty = false
    /// Holds that have ended and are to be forgotten on disk too, so that a restart does not bring them back.
    var endedHolds: [EndedHold] = []

    /// - Parameters:
    ///   - previouslyObservedAt: when the previous process last polled the account; `nil`: the server is new.
    ///   - recentStops: its latest automatic stops, oldest first.
    ///   - knownSince: when this process took it over from the previous one.
    init(
        record: ServerRecord, holds: Holds, history: WorkHistory, previouslyObservedAt: Timestamp? = nil, recentStops: [Timestamp] = [],
        knownSince: Timestamp? = nil
    ) {
        self.record = record
        self.holds = holds
        activity = ActivityTracker(history: history)
        provider = ProviderView(previouslyObservedAt: previouslyObservedAt, phaseSince: knownSince)
        stops = StopHistory(recent: recentStops)
        ledger = CostLedger(unobservedSince: previouslyObservedAt)
        costs = ServerCosts(server: record.id)
    }

    var id: ServerID { record.id }
    var observed: ObservedServer? { provider.observed }
    var observedAt: Timestamp? { provider.observedAt }
    var phase: ProviderPhase { provider.phase }
    /// For texts.
    var providerName: ProviderName { observed?.provider ?? .unnamed }
    var load: EndpointLoad? { provider.load }
    var agent: AgentView? { activity.agent }

    /// What being stopped has saved up to the last answer: a run that began after it is not known yet and saves nothing.
    func savings(at now: Timestamp) -> Money {
        record.savings.total(at: min(now, provider.lastObservedAt ?? now))  // guard: F39_whatIsGone.2
    }

    /// The provider has shown the result of a stop.
    func isShownStopped(minimumWorkers: Int) -> Bool { provider.isShownStopped(record.kind, minimumWorkers: minimumWorkers) }

    // MARK: Decisions

    func rules(_ defaults: IdleRules) -> IdleRules {
        var rules = defaults.inForce(for: record, everyBurstSince: agent?.everyBurstSince, learned: learning.choice)
        rules.budget = budget
        rules.schedule = scheduled.flatMap { $0.yields(toRunSince: record.startedAt) ? nil : $0 }
        return rules
    }

    /// Without a warning.
    func policyInput(at now: Timestamp) -> PolicyInput {
        PolicyInput(record, holds, provider, run, stops, clockCorrection: clockCorrection, at: now)
    }

    func decisionInput(_ defaults: IdleRules, at now: Timestamp) -> DecisionInput {
        DecisionInput(
            server: policyInput(at: now), history: activity.history, rules: rules(defaults), isRunInDoubt: run.isInDoubt(at: now),
            warning: notices.warning, keptReportedFor: keptReportedFor)
    }

    func verdict(_ defaults: IdleRules, at now: Timestamp) -> Verdict { decisionInput(defaults, at: now).verdict(at: now) }

    /// The reason to cancel `intent` before it is requested; `nil`: it would be decided again now.
    func reasonToCancel(_ intent: StopIntent, _ defaults: IdleRules, at now: Timestamp) -> String? {
        decisionInput(defaults, at: now).reasonToCancel(intent.cause, decidedAt: intent.decidedAt, at: now)
    }

    /// Reviews the server and records what that changes. Neither stops it nor writes events.
    ///
    /// - Returns: `nil`: there is nothing to decide about it now.
    mutating func decide(_ defaults: IdleRules, at now: Timestamp) -> Decision? {
        guard record.goneAt == nil, observed != nil, !hasOpenIntent else { return nil }
        let decision = Decision(decisionInput(defaults, at: now), at: now)
        notices.warning = decision.warning
        for kind in decision.expired {
            if kind == .lease, let lease = holds.lease { activity.history.hold(until: lease.until) }
            end(kind)
        }
        if let since = decision.keptReportedFor { keptReportedFor = since }
        return decision
    }

    // MARK: Holds

    /// The protection in force at a moment of the process's own time.
    func protection(at now: Timestamp) -> Protection? { holds.protection(at: now, clockCorrection: clockCorrection) }

    /// When its protection ends, in the process's own time.
    var protectionEnd: Timestamp? { holds.protectionEnd(clockCorrection: clockCorrection) }

    mutating func end(_ kind: EndedHold.Kind) {
        if let ended = holds.end(kind, of: id) { endedHolds.append(ended) }
    }

    // MARK: Stops

    /// The provider lists the actions that it allows, and a stop is not among them.
    var isStopUnlisted: Bool { record.kind == .timed && provider.isStopUnlisted }

    /// The provider refused a stop, and the refusal is in force.
    func stopRefusal(at now: Timestamp) -> StopRefusal? { stops.refusal(for: provider, at: now) }

    /// Why the provider refuses a stop, and what to do about it.
    func words(of refusal: StopRefusal) -> String {
        var isNetwork = false
        if case .network = observed?.storage { isNetwork = true }
        return "\(refusal). \(refusal.wayOut(id: id, keepsNetworkVolume: isNetwork))"
    }

    /// Before a stop lowers an endpoint's limits: records what a start restores.
    mutating func rememberWorkers(leaving floor: Int) {
        guard let workers = observed?.workers else { return }
        if stops.rememberWorkers(workers, leaving: floor, in: &record) { isRecordDirty = true }
    }

    /// A user set an endpoint's limits through this control plane.
    mutating func forgetWorkers() {
        stops.forgetWorkers(in: &record)
        isRecordDirty = true
    }

    // MARK: Notices

    /// The latest idle time for which it was reported why the server stays on. Survives a restart.
    var keptReportedFor: Timestamp? {
        get { record.keptReportedFor }
        set {
            guard newValue != record.keptReportedFor else { return }
            (record.keptReportedFor, isRecordDirty) = (newValue, true)
        }
    }

    /// The warning was saved, so people get it from now on. Its moment survives a restart.
    ///
    /// - Parameter isLate: what it promises begins now.
    mutating func confirmWarning(isLate: Bool, at now: Timestamp) {
        guard var warning = notices.warning else { return }
        if isLate { warning.at = now }  // guard: F7_aWarningThatIsSavedLate
        notices.warning = warning
        (record.warnedAt, isRecordDirty) = (warning.at, true)
    }

    /// The present idle time is over: notices about it no longer apply. A warning of a maximum runtime does.
    mutating func resetIdleNotices() {
        keptReportedFor = nil
        // guard: F14_aContainerThat
        if !(notices.warning?.isOfMaximumRuntime ?? false) { notices.warning = nil }
    }

    /// Somebody wants it on: its idle time starts over, and a warning of a stop for idleness no longer applies.
    mutating func endIdleTime(at now: Timestamp) {
        activity.history.hold(until: now)
        resetIdleNotices()
        updateIdleSince(at: now)
    }

    /// Two agents used the token of its agent.
    mutating func distrustAgent(at now: Timestamp) {
        activity.distrustAgent(at: now)
        updateIdleSince(at: now)
    }

    /// The idle clock is written to disk only when it starts or stops.
    mutating func updateIdleSince(at now: Timestamp) {
        let since = activity.history.idleSince(at: now)
        learning.pending.append(.observed(at: now))
        recordSignals(at: now)
        if record.agentRefusedAt != activity.agentRefusedAt { (record.agentRefusedAt, isRecordDirty) = (activity.agentRefusedAt, true) }
        guard since != record.idleSince else { return }  // guard: F55_workDoesNot
        record.idleSince = since
        isRecordDirty = true
    }

    /// While it does not run, or was not observed yet, its signals say nothing.
    mutating func recordSignals(at now: Timestamp) {
        let isObserved = phase == .running && record.goneAt == nil && observed != nil
        let history = activity.history
        signals.record(
            isObserved ? history.states(at: now) : .none, idleSince: isObserved ? history.idleSince(at: now) : nil, of: id, at: now)
    }

    // MARK: Money

    /// Puts the rates in force that the latest answer shows.
    ///
    /// - Parameter savingsLimit: the longest time off that counts as saved.
    mutating func reconcileCost(prices: PriceList, savingsLimit: Duration, at now: Timestamp) {
        let end = savingsEnd(savingsLimit)
        if ledger.reconcile(&record, provider, intent, prices, savingsEnd: end, at: now) { isRecordDirty = true }
    }

    mutating func reconcileSavings(prices: PriceList, limit: Duration, at now: Timestamp) {
        let end = savingsEnd(limit)
        if CostLedger.reconcileSavings(&record, provider, intent, prices, end: end, at: now) { isRecordDirty = true }
    }

    /// When the latest stop is no longer counted as saving.
    private func savingsEnd(_ limit: Duration) -> Timestamp {
        (stopAcceptedAt ?? intent?.decidedAt).map { $0 + limit } ?? .distantFuture
    }
}
