package import Fleet

/// How readings of one server become signals.
package struct SignalRules: Hashable, Sendable {
    /// With the server's own CPU threshold, where it has one.
    package var thresholds: BusyThresholds
    /// Its `busy` is `thresholds`.
    package var agentThresholds: AgentThresholds
    /// Telemetry that does not change for this long is unknown.
    package var staleAfter: Duration
    /// How long one poll or report is recent.
    package var validFor: Duration
    /// How long what one poll or report shows of the work counts.
    package var workValidFor: Duration
    /// An agent that is silent for this long is lost.
    package var agentLostAfter: Duration
    /// The usual time between two telemetry samples.
    package var sampleInterval: Duration

    package init(
        thresholds: BusyThresholds, agentThresholds: AgentThresholds, staleAfter: Duration, validFor: Duration,
        workValidFor: Duration? = nil, agentLostAfter: Duration, sampleInterval: Duration
    ) {
        self.thresholds = thresholds
        self.agentThresholds = agentThresholds
        self.agentThresholds.busy = thresholds
        (self.staleAfter, self.validFor, self.workValidFor) = (staleAfter, validFor, workValidFor ?? validFor)
        (self.agentLostAfter, self.sampleInterval) = (agentLostAfter, sampleInterval)
    }
}

/// The signals of one server: what the provider's telemetry, the agent and users report, combined into one history.
package struct ActivityTracker: Sendable {
    package var history: WorkHistory
    package private(set) var endpointReader = EndpointReader()
    /// The agent's latest report; `nil`: there is no agent.
    package private(set) var agent: AgentView?
    package private(set) var agentReports = ReportSequence()
    /// When its agent's token was refused because two agents used it. Until another agent reports, what only an agent measures is unknown.
    package private(set) var agentRefusedAt: Timestamp?
    /// When its agent went silent, oldest first; within `agentLossWindow`, at most 64.
    package private(set) var agentLosses: [Timestamp] = []
    /// What the provider's own telemetry showed last. Pods only.
    package private(set) var providerObservations: [Observation] = []
    private var podReader = PodReader()
    private var burstWatch = BurstWatch()
    /// The uptime in the telemetry that was counted last.
    private var burstsCountedAt: Duration?
    private var preStopCommand: PreStopCommand?

    /// Losses of the agent within this time are counted.
    package static let agentLossWindow = Duration.seconds(3600)
    /// RunPod's telemetry may be this old, and so may the work in it.
    private static let telemetryLag = Duration.seconds(180)

    package init(history: WorkHistory) { self.history = history }

    /// Observation starts over: nothing is known of what the server does.
    package mutating func reset(expecting signals: Set<Signal>, at now: Timestamp) {
        history = WorkHistory(expected: signals, since: now)
        (podReader, burstWatch) = (PodReader(), BurstWatch())
        (agent, agentRefusedAt, providerObservations, preStopCommand) = (nil, nil, [], nil)
    }

    // MARK: Pods

    /// What one answer about a running pod changed beside its signals.
    package struct PodChange: Hashable, Sendable {
        /// The agent is lost; its last report came then.
        package var agentSilentSince: Timestamp?
        /// Short work was counted.
        package var countedBurst = false
    }

    /// Applies the telemetry in one answer about a running pod.
    ///
    /// - Parameter isOwn: the pod was read on its own, as before a stop: what is missing then is unknown.
    /// - Parameter sparseWork: counts short work. Counted beside an agent too: the agent may see no more than polls do, and it may stop.
    package mutating func apply(
        _ seen: ObservedServer, isOwn: Bool = false, _ rules: SignalRules, sparseWork: inout SparseWork, at now: Timestamp
    ) -> PodChange {
        var change = PodChange()
        providerObservations = excludingPreStopWork(
            podReader.observations(
                of: seen, thresholds: rules.thresholds, staleAfter: rules.staleAfter,
                turn: max(PodReader.shortestTurn, rules.validFor * 2), bridgesGaps: !isOwn, at: now), lag: rules.validFor, at: now)
        change.agentSilentSince = dropLostAgent(after: rules.agentLostAfter, at: now)
        contradictAgent(at: now)  // guard: F67_anAgentThatMissesWork
        let fresh = agent.flatMap { now - $0.receivedAt <= rules.validFor ? $0 : nil }
        let observations = providerObservations.compactMap { seen in
            SignalFusion.fuse(provider: seen, agent: fresh?.observations.first { $0.signal == seen.signal })
        }
        // guard: F1_shortWork
        change.countedBurst = countBursts(uptime: seen.telemetry?.uptime, every: rules.sampleInterval, into: &sparseWork, at: now)
        history.record(Evidence(takenAt: now, validFor: rules.workValidFor, observations: observations))
        return change
    }

    /// Work that polls see only in passing may be more than they saw.
    ///
    /// - Parameter uptime: came with the telemetry. RunPod repeats a sample in several answers; it counts once.
    /// - Returns: a burst was counted.
    private mutating func countBursts(
        uptime: Duration?, every interval: Duration, into work: inout SparseWork, at now: Timestamp
    ) -> Bool {
        // An uptime that stays 0 does not tell samples apart.
        let isAnotherSample = uptime == nil || uptime == .zero || uptime != burstsCountedAt
        guard let gpu = providerObservations.first(where: { $0.signal == .gpu }), isAnotherSample else { return false }
        burstsCountedAt = uptime
        return burstWatch.record(gpu.reading, at: now, every: interval, into: &work)
    }

    // MARK: Endpoints

    /// Applies an endpoint's queue and workers.
    ///
    /// - Parameter loadLimit: for how long starting workers count as busy.
    package mutating func apply(
        _ load: EndpointLoad, of observed: ObservedServer?, validFor: Duration, loadLimit: Duration, at now: Timestamp
    ) {
        let observations = endpointReader.observations(
            of: load, type: observed?.endpointType ?? .queue, minimum: observed?.workers?.min, loadLimit: loadLimit, at: now)
        history.record(Evidence(takenAt: now, validFor: validFor, observations: observations))
    }

    /// More workers are to be ready: the next ones have to start.
    package mutating func expectLoading() { endpointReader.expectLoading() }

    // MARK: The agent

    /// Somebody else may report as the agent: its readings prove nothing from now on, and the latest ones count as unknown.
    package mutating func distrustAgent(at now: Timestamp) {
        agentReports.contest(at: now)
        guard var last = agent else { return }
        last.observations = last.observations.map(\.distrusted)  // guard: F81_aTokenThatTwoUse
        last.everyBurstSince = nil
        (agent, agentRefusedAt) = (last, now)
        history.record(Evidence(takenAt: now, validFor: .seconds(60), observations: last.observations))
        history.hold(until: now)
    }

    /// An earlier process refused its agent, and no other has reported since.
    package mutating func restoreRefusedAgent(since: Timestamp, at now: Timestamp) {
        agentRefusedAt = since
        // Of its signals every agent measures this one, so the next agent's report replaces it.
        let unknown = Observation(.sessions, .unknown, detail: "two agents used its token; no other has reported since")
        history.record(Evidence(takenAt: now, validFor: .seconds(60), observations: [unknown]))
    }

    /// Applies a report of the agent in a running pod.
    ///
    /// - Returns: it is the first report of an agent; `nil`: the report repeats a reading and changes nothing.
    package mutating func apply(_ report: AgentReport, of view: ProviderView, _ rules: SignalRules, at now: Timestamp) -> Bool? {
        let standing = agentReports.record(
            startedAt: report.startedAt, takenAt: report.reading.takenAt, lateAfter: rules.validFor, at: now)
        guard standing != .repeated else { return nil }  // guard: F67_repeatedQuiet.1
        let gpus = view.rentedGPUs
        let credible = ActivityTracker.credible(
            AgentReader.observations(
                of: report, thresholds: rules.agentThresholds, gpus: gpus, measuresDisk: agent?.measuresDisk ?? false), standing)
        let observations = excludingPreStopWork(credible, lag: .zero, at: now)
        let isNew = agent == nil
        agent = latest(report, observations, standing, gpus: gpus, at: now)
        agentRefusedAt = nil
        let providerIsFresh = view.observedAt.map { now - $0 <= rules.validFor } ?? false
        let fused = observations.compactMap { seen in
            SignalFusion.fuse(provider: providerIsFresh ? providerObservations.first { $0.signal == seen.signal } : nil, agent: seen)
        }
        history.record(Evidence(takenAt: now, validFor: rules.workValidFor, observations: fused))
        return isNew
    }

    /// A report shows busy in any case; quiet only if it is current and from the only agent.
    private static func credible(_ observations: [Observation], _ standing: ReportSequence.Standing) -> [Observation] {
        switch standing {
        case .inOrder, .repeated: observations
        case .late: observations.filter { $0.reading == .busy }
        case .contested: observations.map(\.distrusted)
        }
    }

    private func latest(
        _ report: AgentReport, _ observations: [Observation], _ standing: ReportSequence.Standing, gpus: Int?, at now: Timestamp
    ) -> AgentView {
        var latest = report
        latest.backlog = []
        let isSame = agent?.report.startedAt == report.startedAt
        // Any of several agents may have a pre-stop command: the stop waits for it.
        if standing == .contested, agent?.report.hasPreStopHook ?? false { latest.hasPreStopHook = true }
        var view = AgentView(report: latest, receivedAt: now, observations: observations)
        view.isContradicted = isSame && agent?.isContradicted ?? false
        view.measuresDisk = AgentReader.measuresDisk(report.reading) || agent?.measuresDisk ?? false
        view.gpuBusyAt = observations.contains { $0.signal == .gpu && $0.reading == .busy } ? now : agent?.gpuBusyAt
        let isFaint = ([report.reading] + report.backlog).contains(where: AgentReader.showsFaintWork)
        view.faintWorkAt = isFaint ? now : agent?.faintWorkAt
        let mayMissWork = view.faintWorkAt.map { now - $0 < AgentReader.faintWorkCounts } ?? false  // guard: F1_faintWork
        let seesAll =
            standing == .inOrder && !view.isContradicted && !mayMissWork
            && AgentReader.seesEveryBurst(report.reading, gpus: gpus ?? .max)
        view.everyBurstSince = seesAll ? agent?.everyBurstSince ?? now : nil
        return view
    }

    /// An agent that claims to see all GPU work and missed some that RunPod saw no longer shortens the timeout.
    private mutating func contradictAgent(at now: Timestamp) {
        guard let since = agent?.everyBurstSince, now - since > ActivityTracker.telemetryLag,
            now - (agent?.gpuBusyAt ?? .distantPast) > ActivityTracker.telemetryLag,
            providerObservations.contains(where: { $0.signal == .gpu && $0.reading == .busy })
        else { return }
        agent?.isContradicted = true
        agent?.everyBurstSince = nil
    }

    /// A lost agent must neither keep the server on forever nor let its old quiet readings count.
    ///
    /// - Returns: when its last report came; `nil`: it is not lost.
    private mutating func dropLostAgent(after limit: Duration, at now: Timestamp) -> Timestamp? {
        // Its silence is no reason to judge without it: whoever stole its token has silenced it.
        guard let agent, agentRefusedAt == nil, now - agent.receivedAt > limit else { return nil }  // guard: F81_anAgentThatIsRefused
        self.agent = nil
        for signal in AgentReader.ownSignals { history.forget(signal) }
        history.hold(until: now)
        agentLosses = Array((recentAgentLosses(at: now) + [now]).suffix(64))
        return agent.receivedAt
    }

    /// The losses within `agentLossWindow`, oldest first.
    package func recentAgentLosses(at now: Timestamp) -> [Timestamp] {
        agentLosses.filter { now - $0 < ActivityTracker.agentLossWindow }
    }

    // MARK: The pre-stop command

    package mutating func beginPreStopCommand(at now: Timestamp) { preStopCommand = PreStopCommand(since: now) }

    package mutating func endPreStopCommand(at now: Timestamp) {
        if preStopCommand != nil, preStopCommand?.endedAt == nil { preStopCommand?.endedAt = now }
    }

    /// Work of the pre-stop command does not count: otherwise no stop with such a command would ever happen.
    ///
    /// - Parameter lag: readings may show the command for this long after its end.
    private func excludingPreStopWork(_ observations: [Observation], lag: Duration, at now: Timestamp) -> [Observation] {
        guard let preStopCommand, now < (preStopCommand.endedAt.map { $0 + lag } ?? .distantFuture) else { return observations }
        return AgentReader.withoutPreStopCommand(observations)
    }

    // MARK: GPU memory

    /// Its GPUs' memory is in use, by the agent's reading or else by RunPod's; `nil`: unknown.
    package func isGPUMemoryHeld(_ observed: ObservedServer?) -> Bool? {
        if let gpus = agent?.report.reading.gpus.devices, !gpus.isEmpty {
            // A driver alone holds a few hundred MiB.
            let used = gpus.compactMap(\.memoryUsedBytes)
            if !used.isEmpty { return used.contains { $0 > 1_073_741_824 } }
        }
        let percents = (observed?.telemetry?.gpuMemoryPercents ?? []).compactMap { $0 }
        return percents.isEmpty ? nil : percents.contains { $0 >= 2 }
    }
}

extension Observation {
    /// From an agent that may not be the pod's own: "busy" counts, "quiet" is unknown.
    fileprivate var distrusted: Observation {
        reading == .quiet ? Observation(signal, .unknown, detail: "\(detail), from one of several agents") : self
    }
}
