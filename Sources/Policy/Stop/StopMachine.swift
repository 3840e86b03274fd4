package import Fleet

/// One stop of one server: which step it has reached, and what to do next.
///
/// A pure state machine: a state and an event, with the facts at that moment, give a new state and effects. It reads no clock, no
/// database and no provider. The caller keeps it under a lock, passes one event at a time, and performs the effects in order.
/// `docs/STOP.md` lists every transition; a test compares the list with this type.
///
/// An attempt goes from a waiting state through the states in progress back to a waiting state, or to an end. Each effect of an
/// attempt that takes time leads to exactly one event. An event that does not belong to the present state changes nothing.
package struct StopMachine: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        // Waiting for the next attempt, at `intent.nextAttemptAt`. The database stores which of these three was reached.
        case scheduled
        case requested
        case accepted

        // An attempt in progress.
        /// The server is being observed, to decide whether the stop still applies.
        case observing
        /// The request is being stored, before it is sent: after a crash, it is known that it may have been sent.
        case savingRequest
        case runningHook
        /// The server is being observed again after the pre-stop hook, which takes time.
        case observingAgain
        /// The request is on its way to the provider. It cannot be taken back.
        case calling
        /// The provider refused the request. The server is being observed, to see whether a stop is allowed at all.
        case checkingRefusal
        case savingAcceptance
        case savingRetry
        /// The provider reports the server as stopped; the intent, the record, the savings and the event are being stored.
        case confirming
        case canceling

        // The end.
        case confirmed
        case canceled
    }

    package enum Event: Hashable, Sendable {
        /// The next attempt begins.
        case due
        /// The server was observed. What was seen is in the facts.
        case observed
        case observationFailed(ProviderError)
        /// The database stored what `.save` or `.confirm` asked for.
        case saved(StopIntent)
        /// - Parameter isOvertaken: the intent has ended in the database, or there is a newer one.
        case notSaved(StopIntent, isOvertaken: Bool)
        case hookFinished(PreStopOutcome)
        /// The provider accepted the request. That is no proof that the server stops.
        case accepted
        case callFailed(ProviderError)
        /// The server was observed after a refused request, or could not be observed.
        case refusalChecked(ProviderError)
        /// Somebody ended the stop: by a start, or by releasing the server.
        case withdrawn(why: String, by: Actor)
    }

    package enum Effect: Hashable, Sendable {
        /// Read the server from the provider. Leads to `observed` or `observationFailed`.
        case observe
        /// Remember an endpoint's worker limits, so that a start can restore them.
        case rememberWorkers
        /// Store the intent and the reports in one transaction. Leads to `saved` or `notSaved`.
        case save(StopIntent, [StopReport])
        /// Leads to `hookFinished`.
        case runHook
        /// Send the request. Leads to `accepted` or `callFailed`.
        case call(Request)
        /// Read the server from the provider, whether that works or not. Leads to `refusalChecked`.
        case checkRefusal(ProviderError)
        /// Store the end of the stop with the record, the savings and the event, in one transaction. Leads to `saved` or `notSaved`.
        case confirm(StopIntent)
        /// Keep in mind that the provider does not allow a stop.
        case recordRefusal(StopRefusal)
        case report([StopReport])
        case count(Outcome)
        /// Load the latest intent of the server from the database: another writer changed it.
        case reload
        /// Decide anew about the server: nothing stops it any more.
        case decideAnew
    }

    package enum Request: Hashable, Sendable {
        case stopPod
        /// - Parameter minimum: workers that stay ready.
        case scaleEndpoint(minimum: Int)
    }

    /// For metrics.
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case stopped, canceled, failed
    }

    /// As last stored, except for `nextAttemptAt`, which may be a later moment than the stored one.
    package private(set) var intent: StopIntent
    package private(set) var state: State
    /// When the provider accepted the latest request; `nil`: it did not in this process.
    package private(set) var acceptedAt: Timestamp?
    /// Failed observations in a row.
    package private(set) var failedObservations = 0
    /// When it was last reported that the server is still billing; `nil`: never.
    package var stillBillingReportedAt: Timestamp?
    /// A request was sent, or an earlier process may have sent one.
    private var wasSent: Bool
    /// In this process. Whether a process that ended before ran the hook is unknown, so it runs again after a restart.
    private var didRunHook = false

    /// A stop as it is stored: just decided, left open by a process that ended, or over.
    package init(_ intent: StopIntent) {
        self.intent = intent
        state = State(intent.step)
        wasSent = intent.attempts > 0
    }

    /// A stop that an earlier process left open. The next attempt does not wait any longer.
    package init(resuming stored: StopIntent, at now: Timestamp) {
        self.init(stored)
        (intent.decidedAt, intent.nextAttemptAt) = (min(stored.decidedAt, now), min(stored.nextAttemptAt, now))
    }

    package var isOpen: Bool { intent.isOpen }

    /// When the next attempt begins; `nil`: one is in progress, or the stop has ended.
    package var nextAttemptAt: Timestamp? { state.isWaiting ? intent.nextAttemptAt : nil }

    /// The request is being sent, or was just answered: it is too late to cancel.
    package var isCallOpen: Bool {
        switch state {
        case .calling, .checkingRefusal, .savingAcceptance: true
        case .scheduled, .requested, .accepted, .observing, .savingRequest, .runningHook, .observingAgain, .savingRetry, .confirming,
            .canceling, .confirmed, .canceled:
            false
        }
    }

    /// The stop is open, and the provider has its request, or may have it. An attempt that is stored but not sent does not count: until
    /// then, one odd answer that shows the server off must not pass for a stop.
    // guard: aRequestThatIsOnlyStored
    package var mayHaveReachedProvider: Bool { isOpen && (wasSent || state == .calling) }

    // MARK: Transitions

    package mutating func handle(_ event: Event, in context: StopContext) -> [Effect] {
        guard isOpen else { return [] }
        switch event {
        case .due:
            guard state.isWaiting else { return [] }
            state = .observing
            return [.observe]
        case .observed:
            guard state == .observing || state == .observingAgain else { return [] }
            failedObservations = 0
            return continueAfterObservation(context)
        case .observationFailed(let error):
            return observationFailed(error, context)
        case .saved(let saved):
            return self.saved(saved, context)
        case .notSaved(let draft, let isOvertaken):
            return notSaved(draft, isOvertaken: isOvertaken, context)
        case .hookFinished(let outcome):
            guard state == .runningHook else { return [] }
            // The hook took its time, and the server may have become busy.
            guard outcome != .notConfigured else { return call(context) }  // guard: F7_work
            state = .observingAgain
            return [.report([.hookFinished(outcome)]), .observe]
        case .accepted:
            guard state == .calling else { return [] }
            return accepted(context)
        case .callFailed(let error):
            guard state == .calling else { return [] }
            return callFailed(error, context)
        case .refusalChecked(let error):
            guard state == .checkingRefusal else { return [] }
            return context.server.isStopUnlisted ? giveUp(context) : retry(error, failures: intent.attempts, context)
        case .withdrawn(let why, let actor):
            return withdraw(why, by: actor, context)
        }
    }

    // MARK: Changes that lead to no effect

    /// A user asked for a stop while this one is open. It goes on for the user's reason, and for the run of now.
    package mutating func takeOver(_ cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp) {
        guard isOpen else { return }
        (intent.cause, intent.decidedAt, intent.runStartedAt) = (cause, now, runStartedAt)
    }

    /// The provider can be reached again. An attempt that waits because the server could not be observed need not wait any longer.
    package mutating func retryAfterOutage(at now: Timestamp) {
        guard isOpen, failedObservations > 0 else { return }
        failedObservations = 0
        intent.nextAttemptAt = now  // guard: F15_anAPI.2
    }

    /// No attempt begins before `moment`.
    package mutating func wait(until moment: Timestamp) { intent.nextAttemptAt = max(intent.nextAttemptAt, moment) }

    // MARK: Observations

    private mutating func continueAfterObservation(_ context: StopContext) -> [Effect] {
        state == .observing ? decide(context) : call(context)
    }

    private mutating func observationFailed(_ error: ProviderError, _ context: StopContext) -> [Effect] {
        guard state == .observing || state == .observingAgain else { return [] }
        // "Not found" is no proof by itself: the lists decide whether the server is gone.
        if error == .notFound, context.server.isGone { return cancel(.gone) }
        if listSuffices(after: error, context) { return continueAfterObservation(context) }
        failedObservations += 1
        return retry(error, failures: failedObservations, isRead: true, context)
    }

    /// Where this one server cannot be read for a while, what the list of all pods showed a moment ago is used instead.
    private func listSuffices(after error: ProviderError, _ context: StopContext) -> Bool {
        // A provider that asks for fewer calls is not helped by another attempt.
        if case .throttled = error {} else if failedObservations < 3 { return false }
        return context.server.isListed  // guard: F15_aRouteThatFailsAloneKeeps
    }

    // MARK: Deciding

    /// The first decision of an attempt: is the server stopped, does the stop still apply, is a request to be sent?
    private mutating func decide(_ context: StopContext) -> [Effect] {
        if let end = end(context) { return end }
        var effects: [Effect] = []
        if intent.step == .accepted, let acceptedAt {
            let waited = context.now - acceptedAt
            if waited < context.timing.confirmedWithin { return waitForConfirmation(context) }
            if context.server.isStopUnlisted { return giveUp(context) }
            effects.append(.report([.unconfirmed(after: waited)]))
        }
        if let reason = context.server.reasonToCancel {  // guard: F17_aStop.1
            return effects + cancel(.doesNotApply(reason))
        }
        if let refusal = context.server.refusal, refusal.times >= StopRefusal.mostTimes {
            return effects + cancel(.notAllowed(context.server.text(of: refusal)))
        }
        return effects + request(context)
    }

    /// The last decision, right before the call: whatever arrived while the request was stored or the hook ran still counts.
    private mutating func call(_ context: StopContext) -> [Effect] {
        if let end = end(context) { return end }
        if let reason = context.server.reasonToCancel {  // guard: F7_aHold, F17_aStop.2
            return cancel(.doesNotApply(reason))
        }
        switch context.server.kind {
        case .timed:
            state = .calling
            return [.call(.stopPod)]
        case .serverless:
            guard context.server.workers != nil else { return cancel(.doesNotApply("\(Reason.workerLimitsUnknown)")) }
            state = .calling
            return [.call(.scaleEndpoint(minimum: context.server.minimumWorkers))]
        }
    }

    /// The stop ends by itself; `nil`: it does not.
    private mutating func end(_ context: StopContext) -> [Effect]? {
        if context.server.isShownStopped {  // guard: F16_aStop, F16_aSlow
            state = .confirming
            return [.confirm(draft { ($0.step, $0.lastError) = (.confirmed, nil) })]
        }
        if context.server.kind == .timed, let run = intent.runStartedAt, context.server.runStartedAt != run {
            return cancel(.startedAgain)
        }
        return nil
    }

    private mutating func waitForConfirmation(_ context: StopContext) -> [Effect] {
        state = .accepted
        intent.nextAttemptAt = context.now + context.timing.pollInterval
        return stillBilling(context).map { [.report([$0])] } ?? []
    }

    private mutating func request(_ context: StopContext) -> [Effect] {
        state = .savingRequest
        let draft = draft {
            $0.step = .requested
            $0.attempts += 1
            $0.nextAttemptAt = context.now
        }
        return [.rememberWorkers, .save(draft, [])]  // guard: aStopThatIsCanceled
    }

    // MARK: The provider's answer

    private mutating func accepted(_ context: StopContext) -> [Effect] {
        state = .savingAcceptance
        (acceptedAt, wasSent) = (context.now, true)
        let draft = draft {
            ($0.step, $0.lastError) = (.accepted, nil)
            $0.nextAttemptAt = context.now + context.timing.confirmationDelay
        }
        // Only now: until here the hook, the last check or the provider could still prevent it.
        return [.save(draft, [.requested(attempt: draft.attempts)])]
    }

    private mutating func callFailed(_ error: ProviderError, _ context: StopContext) -> [Effect] {
        if error.mayHaveBeenApplied { wasSent = true }  // guard: aRequestWhoseAnswerIsLost
        guard context.server.isStopUnlisted, isRefusal(error) else {  // guard: F56_aStopThatRunPod
            return retry(error, failures: intent.attempts, context)
        }
        // The list of actions may be an old one: a new observation decides.
        state = .checkingRefusal
        return [.checkRefusal(error)]
    }

    /// May the error mean that the provider does not allow a stop?
    private func isRefusal(_ error: ProviderError) -> Bool {
        switch error {
        case .rejected(.conflict), .rejected(.invalid), .rejected(.noAccess): true
        case .outcomeUnknown, .malformed, .notFound, .rejected(.noFunds), .rejected(.noCapacity):
            intent.attempts >= StopRefusal.mostTimes
        case .rejected, .throttled, .unreachable: false
        }
    }

    /// Ends a stop that the provider does not allow. It is decided anew when the provider allows it again.
    private mutating func giveUp(_ context: StopContext) -> [Effect] {
        let refusal = context.server.nextRefusal
        let text = context.server.text(of: refusal)
        var effects: [Effect] = [.recordRefusal(refusal), .count(.failed)]
        if refusal.times == 1 { effects.append(.report([.notAllowed(text)])) }
        return effects + cancel(.notAllowed(text))
    }

    /// A failed attempt is repeated without end, at growing intervals.
    ///
    /// - Parameter failures: in a row, this one included.
    /// - Parameter isRead: the server could not be read; nothing was sent.
    private mutating func retry(
        _ error: ProviderError, failures: Int, isRead: Bool = false, _ context: StopContext
    ) -> [Effect] {
        state = .savingRetry
        var wait = context.timing.backoff.delay(attempt: failures, share: context.jitter)
        if case .throttled(.some(let least)) = error { wait = max(wait, min(least, StopTiming.longestThrottle)) }
        let draft = draft {
            $0.nextAttemptAt = context.now + wait  // guard: F15_aFailing, F15_anAPI.1
            $0.lastError = isRead ? error.text(ofReading: context.server.provider) : error.text(context.server.provider)
        }
        var reports = stillBilling(context).map { [$0] } ?? []
        if failures <= 3 || failures.isMultiple(of: 10) {
            reports.append(isRead ? .unobserved(error, retryIn: wait) : .failed(error, retryIn: wait))
        }
        return [.count(.failed), .save(draft, reports)]
    }

    /// Once after a while, then every hour: people should know that money is still spent.
    private mutating func stillBilling(_ context: StopContext) -> StopReport? {
        let late = context.now - intent.decidedAt
        guard late >= context.timing.stillBillingAfter else { return nil }
        if let last = stillBillingReportedAt, context.now - last < StopTiming.stillBillingInterval { return nil }
        stillBillingReportedAt = context.now
        return .stillBilling(for: late, spent: context.server.rate.cost(of: late))
    }

    // MARK: Canceling

    private mutating func cancel(_ reason: StopCancellation) -> [Effect] {
        state = .canceling
        return [.save(draft { ($0.step, $0.lastError) = (.canceled, "\(reason)") }, [.canceled(reason)])]
    }

    private mutating func withdraw(_ why: String, by actor: Actor, _ context: StopContext) -> [Effect] {
        switch state {
        case .scheduled, .requested, .observing, .savingRequest, .runningHook, .observingAgain, .savingRetry: break
        case .accepted:
            // The provider may still carry it out.
            if let acceptedAt, context.now - acceptedAt < context.timing.confirmedWithin { return [] }
        case .calling, .checkingRefusal, .savingAcceptance, .confirming, .canceling, .confirmed, .canceled: return []
        }
        return cancel(.withdrawn(why, by: actor))
    }

    // MARK: What the database answers

    private mutating func saved(_ saved: StopIntent, _ context: StopContext) -> [Effect] {
        guard saved.generation == intent.generation else { return [] }
        // An end that is stored is the end, whatever was in progress.
        guard saved.isOpen else {
            intent = saved
            state = State(saved.step)
            return saved.step == .confirmed ? [.count(.stopped)] : [.count(.canceled), .decideAnew]
        }
        guard state.saves(saved.step) else { return [] }
        intent = saved
        guard state == .savingRequest else {
            state = State(saved.step)
            return []
        }
        if didRunHook { return call(context) }
        didRunHook = true
        state = .runningHook
        return [.runHook]
    }

    private mutating func notSaved(_ draft: StopIntent, isOvertaken: Bool, _ context: StopContext) -> [Effect] {
        guard draft.generation == intent.generation, state.saves(draft.step) else { return [] }
        state = State(intent.step)
        intent.nextAttemptAt = context.now + context.timing.pollInterval
        return isOvertaken ? [.reload] : []
    }

    private func draft(_ change: (inout StopIntent) -> Void) -> StopIntent {
        var draft = intent
        change(&draft)
        return draft
    }
}

extension StopMachine.State {
    /// Where a stored intent stands while no attempt is in progress.
    package init(_ step: StopIntent.Step) {
        self =
            switch step {
            case .scheduled: .scheduled
            case .requested: .requested
            case .accepted: .accepted
            case .confirmed: .confirmed
            case .canceled: .canceled
            }
    }

    /// Between two attempts.
    package var isWaiting: Bool {
        switch self {
        case .scheduled, .requested, .accepted: true
        case .observing, .savingRequest, .runningHook, .observingAgain, .calling, .checkingRefusal, .savingAcceptance, .savingRetry,
            .confirming, .canceling, .confirmed, .canceled:
            false
        }
    }

    /// Does an intent at `step` belong to what is being stored now?
    fileprivate func saves(_ step: StopIntent.Step) -> Bool {
        switch self {
        case .savingRequest: step == .requested
        case .savingAcceptance: step == .accepted
        case .savingRetry: step.isOpen
        case .confirming: step == .confirmed
        case .canceling: step == .canceled
        case .scheduled, .requested, .accepted, .observing, .runningHook, .observingAgain, .calling, .checkingRefusal, .confirmed,
            .canceled:
            false
        }
    }
}
