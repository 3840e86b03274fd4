package import Fleet

/// Which run of a pod the provider's answers are about, and how its container and its boot go.
package struct RunTracker: Hashable, Sendable {
    package private(set) var identity = RunIdentity()
    private var container = ContainerClock()
    /// The latest poll that showed it running.
    package private(set) var lastRunningAt: Timestamp?
    /// When its container restarted within the run, oldest first; at most 16.
    package private(set) var containerRestarts: [Timestamp] = []
    /// While it provisions or starts: since when, as far as known.
    package private(set) var bootingSince: Timestamp?
    /// The latest start or restart that the provider accepted.
    package var requestedAction: RequestedAction?
    /// The latest worker limits that the provider accepted, until it shows them or has had the time to.
    package var requestedLimits: RequestedLimits?

    /// Restarts of a container within `crashLoopWindow` that make a crash loop.
    package static let crashesInALoop = 3
    package static let crashLoopWindow = Duration.seconds(900)
    /// A pod that was created this long before it was first observed may have been started only now.
    private static let longestBoot = Duration.seconds(600)

    package init() {}

    /// One answer contradicts the known run or container, and no second one has confirmed it yet: a stop waits for it.
    package func isInDoubt(at now: Timestamp) -> Bool { identity.isInDoubt(at: now) || container.isInDoubt(at: now) }

    /// What an answer means for the known run. Only pods that are on or off are judged; any other answer is `.same`.
    ///
    /// - Parameter isStopExpected: the provider may have a stop request, so one answer is enough to end the run.
    package mutating func judge(_ seen: ObservedServer, _ record: ServerRecord, isStopExpected: Bool, at now: Timestamp)
        -> RunIdentity.Finding
    {
        let isRunning: Bool
        switch (seen.kind, seen.phase) {
        case (.timed, .running): isRunning = true
        case (.timed, .exited), (.timed, .terminated): isRunning = false
        default: return .same
        }
        let answer = RunIdentity.Answer(isRunning: isRunning, startedAt: seen.startedAt, uptime: seen.telemetry?.uptime)
        let known = RunIdentity.Known(
            startedAt: record.runStartedAt, beganAt: record.startedAt, endedAt: record.stoppedAt, startRequestedAt: requestedAction?.at,
            isStopExpected: isStopExpected)
        return identity.judge(answer, known, isContinuous: container.isContinuous(answer.uptime, at: now), at: now)
    }

    package mutating func recordRunning(at now: Timestamp) { lastRunningAt = now }

    /// The server was not observed running for longer than an answer is believed.
    package func hasGap(longerThan span: Duration, at now: Timestamp) -> Bool { lastRunningAt.map({ now - $0 > span }) ?? true }

    /// Observation starts over: the container's clock is unknown.
    package mutating func resetContainer() { container = ContainerClock() }

    package mutating func beginRun() { containerRestarts = [] }

    /// Records an uptime of the container. RunPod restarts a container that exits and goes on billing; only the uptime shows it.
    ///
    /// - Returns: the container restarted, and its idle time starts over. A crash loop returns false: it has an alert instead.
    package mutating func recordUptime(_ uptime: Duration?, at now: Timestamp) -> Bool {
        guard container.record(uptime, at: now) != nil else { return false }  // guard: F9_aResumed.2
        containerRestarts = Array((containerRestarts + [now]).suffix(16))
        // guard: F59_aContainerThatIs
        return restarts(at: now).count < RunTracker.crashesInALoop
    }

    /// The container's restarts within `crashLoopWindow`, oldest first.
    package func restarts(at now: Timestamp) -> [Timestamp] { containerRestarts.filter { now - $0 < RunTracker.crashLoopWindow } }

    /// The provider accepted `action`.
    package mutating func request(_ action: PodAction, of view: ProviderView, at now: Timestamp) {
        requestedAction = RequestedAction(
            action: action, at: now, startedAt: view.observed?.startedAt, uptime: view.observed?.telemetry?.uptime,
            uptimeAt: view.observedAt)
    }

    /// - Returns: the requested action, when this answer is the one after which it counts as missed.
    package mutating func applyRequestedAction(_ seen: ObservedServer, at now: Timestamp) -> RequestedAction? {
        guard var latest = requestedAction, latest.outcome == nil else { return nil }
        latest.apply(seen, at: now)
        requestedAction = latest
        return latest.outcome == .missed ? latest : nil
    }

    /// - Returns: the requested limits, when this answer is the one after which they count as not set.
    package mutating func applyRequestedLimits(_ shown: WorkerLimits, at now: Timestamp) -> RequestedLimits? {
        guard let requested = requestedLimits, let outcome = requested.outcome(shown, at: now) else { return nil }
        requestedLimits = nil
        return outcome == .missed ? requested : nil  // guard: F57_aScale
    }

    /// A pod that boots is billed: its maximum runtime counts from the start that RunPod shows, from its creation, or from the first answer
    /// that shows it booting.
    package mutating func recordBoot(_ seen: ObservedServer, before: ObservedServer?, _ record: ServerRecord, at now: Timestamp) {
        guard seen.kind == .timed, seen.phase == .provisioning || seen.phase == .starting else {
            bootingSince = nil
            return
        }
        if let bootingSince, seen.startedAt == nil || before?.startedAt == seen.startedAt {
            self.bootingSince = min(bootingSince, now)
            return
        }
        let isOfAnEarlierRun =
            seen.startedAt.map { shown in record.stoppedAt.map { shown <= $0 } ?? (shown == record.runStartedAt) } ?? true
        if let shown = seen.startedHere, shown <= now, !isOfAnEarlierRun {
            // Nothing starts before it is created.
            bootingSince = max(shown, seen.createdHere ?? record.createdAt ?? shown)
        } else if record.startedAt == nil, record.stoppedAt == nil {
            let created = seen.createdHere ?? record.createdAt ?? record.firstSeenAt
            bootingSince = record.firstSeenAt - created < RunTracker.longestBoot ? min(created, now) : record.firstSeenAt
        } else {
            bootingSince = now
        }
    }
}
