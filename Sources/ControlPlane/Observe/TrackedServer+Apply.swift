import Fleet
import Money
import Policy

// MARK: Answers of the provider

extension TrackedServer {
    /// Applies one answer of the provider about it.
    ///
    /// - Parameter isOwn: it was read on its own; otherwise a list shows it.
    /// - Returns: what happened since the previous answer.
    mutating func apply(
        _ seen: ObservedServer, isOwn: Bool = false, settings: ControlPlaneSettings, prices: PriceList, at now: Timestamp
    ) -> [Event] {
        var events: [Event] = []
        let before = observed
        if record.goneAt != nil, let back = record.returnFromGap(seen, rate: rate(of: seen, prices, at: now), at: now) {
            isRecordDirty = true
            events.append(backEvent(seen, missingFor: now - back.since, added: back.added, at: now))
        }
        let finding = run.judge(seen, record, isStopExpected: stop?.mayHaveReachedProvider ?? false, at: now)
        // As if no answer had come: the next one shows whether it was right.
        if finding == .ignored { return events }
        if record.name != seen.name { (record.name, isRecordDirty) = (seen.name, true) }
        if record.createdAt == nil, seen.createdAt != nil { (record.createdAt, isRecordDirty) = (seen.createdAt, true) }

        activity.history.expire(.activity, at: now)
        run.recordBoot(seen, before: before, record, at: now)
        if let missed = run.applyRequestedAction(seen, at: now) {
            learning.pending.append(.interrupted(at: now))
            events.append(missedEvent(seen, missed, at: now))
        }
        switch seen.kind {
        case .timed: applyPod(seen, finding, isOwn: isOwn, before: before, settings: settings, prices: prices, at: now, events: &events)
        case .serverless: events += applyEndpoint(seen, before: before, settings: settings, at: now)
        }
        provider.apply(seen, isOwn: isOwn, at: now)
        reconcileCost(prices: prices, savingsLimit: settings.savingsLimit, at: now)
        if seen.kind == .timed { observeCosts(seen, finding, prices: prices, settings: settings, at: now) }
        updateIdleSince(at: now)
        return events
    }

    private mutating func applyPod(
        _ seen: ObservedServer, _ finding: RunIdentity.Finding, isOwn: Bool, before: ObservedServer?, settings: ControlPlaneSettings,
        prices: PriceList, at now: Timestamp, events: inout [Event]
    ) {
        switch seen.phase {
        case .running:
            if finding == .begins {  // guard: F7_anOddLook
                events += beginRun(seen, prices: prices, at: now)
            } else if finding == .resumes {
                events += resumeRun(seen, prices: prices, at: now)
                // guard: F59_oneAnswerWithoutAStatus
            } else if let before, before.phase != .running, run.hasGap(longerThan: settings.podEvidenceValidFor, at: now) {
                // What it did meanwhile is unknown.
                resetActivity(seen, at: now)
            }
            events += applyRunningPod(seen, isOwn: isOwn, settings: settings, at: now)
        case .exited, .terminated:
            if case .ranUnseen(let began) = finding {
                record.recordUnseenRun(startedAt: began, lastObservedAt: provider.lastObservedAt)
                isRecordDirty = true
                events.append(unseenRunEvent(startedAt: began, at: now))
            }
            if case .ends(let since) = finding, record.stoppedAt == nil {
                events += endRun(seen, since: since, prices: prices, at: now)
            }
            notices.warning = nil
        case .failed:
            if before?.phase != .failed, before != nil || !notices.isFailureReported { events.append(failedEvent(seen, at: now)) }
        case .provisioning, .starting, .other: break
        }
    }

    private mutating func applyRunningPod(
        _ seen: ObservedServer, isOwn: Bool, settings: ControlPlaneSettings, at now: Timestamp
    ) -> [Event] {
        run.recordRunning(at: now)
        if record.runStartedAt == nil, let shown = seen.startedAt { (record.runStartedAt, isRecordDirty) = (shown, true) }
        activity.history.expect(PodReader.expectedSignals(of: seen))
        if run.recordUptime(seen.telemetry?.uptime, at: now) {
            activity.history.hold(until: now)
            resetIdleNotices()
        }
        let change = activity.apply(
            seen, isOwn: isOwn, signalRules(settings), sparseWork: &record.sparseWork, at: now)
        if change.countedBurst { isRecordDirty = true }
        return change.agentSilentSince.map { [agentLostEvent(silentSince: $0, at: now)] } ?? []
    }

    private mutating func applyEndpoint(
        _ seen: ObservedServer, before: ObservedServer?, settings: ControlPlaneSettings, at now: Timestamp
    ) -> [Event] {
        if record.startedAt == nil {
            record.startedAt = min(seen.createdHere ?? now, now)  // guard: F6_anEndpointOfTheFuture
            isRecordDirty = true
        }
        guard let workers = seen.workers else { return [] }
        let events = run.applyRequestedLimits(workers, at: now).map { [missedEvent(seen, $0, shown: workers, at: now)] } ?? []
        if let old = before?.workers, old.min != workers.min {
            // A user changed how many workers stay ready: a decision of now, not idle time of before.
            activity.history.hold(until: now)
            if workers.min > old.min { activity.expectLoading() }
            resetIdleNotices()
        }
        if !hasOpenIntent, stops.apply(workers, minimumWorkers: settings.minimumWorkers, to: &record, at: now) { isRecordDirty = true }
        return events
    }

    /// Applies an endpoint's queue and workers.
    mutating func apply(
        _ load: EndpointLoad, validFor: Duration, settings: ControlPlaneSettings, prices: PriceList, at now: Timestamp
    ) {
        if load.hasReadyWorker ?? false {
            learning.pending.append(.workerReady(isFirst: provider.freshLoad(at: now)?.hasReadyWorker == false, at: now))
        }
        provider.apply(load, validUntil: now + validFor, at: now)
        activity.apply(load, of: observed, validFor: validFor, loadLimit: settings.startGrace, at: now)
        reconcileCost(prices: prices, savingsLimit: settings.savingsLimit, at: now)
        observeCosts(load, prices: prices, validFor: validFor, at: now)
        updateIdleSince(at: now)
    }

    /// Applies a report of the agent. A report from a pod that the provider does not show running changes nothing.
    mutating func apply(_ report: AgentReport, settings: ControlPlaneSettings, at now: Timestamp) -> [Event] {
        guard phase == .running,
            let isNew = activity.apply(report, of: provider, signalRules(settings), at: now)
        else { return [] }
        updateIdleSince(at: now)
        return isNew ? [agentSeenEvent(at: now)] : []
    }
}

// MARK: Runs

extension TrackedServer {
    /// Observation starts over: what it does is unknown.
    private mutating func resetActivity(_ seen: ObservedServer, at now: Timestamp) {
        activity.reset(expecting: PodReader.expectedSignals(of: seen), at: now)
        run.resetContainer()
        (notices.warning, keptReportedFor) = (nil, nil)
    }

    /// A new run has a fresh idle clock, whatever was known of the previous one.
    private mutating func beginRun(_ seen: ObservedServer, prices: PriceList, at now: Timestamp) -> [Event] {
        resetActivity(seen, at: now)
        run.beginRun()
        record.beginRun(seen, rate: rate(of: seen, prices, at: now), lastObservedAt: provider.lastObservedAt, at: now)
        learning.pending.append(.runBegan(start: record.startedAt ?? now, at: now))
        isRecordDirty = true
        var events: [Event] = []
        if let event = endPostponement(beginning: seen, at: now) { events.append(event) }  // guard: F55_aNewRun
        if observed != nil { events.append(startedEvent(at: now)) }
        return events
    }

    private mutating func resumeRun(_ seen: ObservedServer, prices: PriceList, at now: Timestamp) -> [Event] {
        guard let stoppedAt = record.stoppedAt else { return [] }
        resetActivity(seen, at: now)
        record.resumeRun(rate: rate(of: seen, prices, at: now), at: now)
        isRecordDirty = true
        return [resumedEvent(seen, stoppedAt: stoppedAt, at: now)]
    }

    private mutating func endRun(_ seen: ObservedServer, since: Timestamp, prices: PriceList, at now: Timestamp) -> [Event] {
        let wasRunning = observed != nil || record.startedAt != nil
        record.endRun(since: since, rate: rate(of: seen, prices, at: now), lastObservedAt: provider.lastObservedAt)
        isRecordDirty = true
        if !hasOpenIntent { learning.pending.append(.stopped(byItself: false, at: now)) }
        return wasRunning && !hasOpenIntent ? [stoppedOutsideEvent(seen, at: now)] : []
    }

    private func rate(of seen: ObservedServer, _ prices: PriceList, at now: Timestamp) -> HourlyRate? {
        CostLedger.price(of: seen, runningRate: record.runningRate, load: provider.freshLoad(at: now), prices)?.rate
    }

    /// A postponement is for the run in which it was given. That may be this one, if answers showed it late: it ends only where the shown
    /// start is later by the provider's clock, and an answer came since by this process's clock.
    private mutating func endPostponement(beginning seen: ObservedServer, at now: Timestamp) -> Event? {
        guard let hold = holds.extension else { return nil }
        let began = ServerRecord.runStart(shownBy: seen, at: now)
        if let since = hold.since, began <= since + RunIdentity.tolerance { return nil }  // guard: F55_aRunThatIsShownLate
        if let since = hold.since, provider.lastObservedAt.map({ $0 < since }) ?? true { return nil }  // guard: F55_aRunThatNoAnswer
        end(.extension)
        return hold.endedEvent(for: id, name: record.name, at: now)
    }

    /// The provider no longer has it.
    mutating func leave(at now: Timestamp) {
        record.leave(lastObservedAt: provider.lastObservedAt, at: now)
        costs.leave(label: costLabel, at: now)
        isRecordDirty = true
    }
}

extension TrackedServer {
    fileprivate func signalRules(_ settings: ControlPlaneSettings) -> SignalRules {
        // Telemetry that stands still must become unknown well before the shortest idle time after which something stops the server.
        // guard: F52_telemetryThatStandsStill
        let staleAfter = min(settings.telemetryStaleAfter, max(shortestIdleTime(settings) / 2, .seconds(15)))
        return SignalRules(
            thresholds: settings.thresholds.with(record.overrides.busy), agentThresholds: settings.agentThresholds,
            staleAfter: staleAfter, validFor: settings.podEvidenceValidFor, workValidFor: settings.podWorkValidFor,
            agentLostAfter: settings.agentLostAfter,
            sampleInterval: max(settings.tick, .seconds(15)))
    }

    /// By its own timeout or that of a tag, a schedule or a budget.
    private func shortestIdleTime(_ settings: ControlPlaneSettings) -> Duration {
        let own: Duration? =
            switch record.idleTimeout ?? settings.idleTimeout {
            case .after(let timeout): timeout
            case .auto: settings.learning.minimumTimeout
            case .never: nil
            }
        let tags = record.tags.compactMap { tag -> Duration? in
            switch settings.tagTimeouts[tag] {
            case .after(let timeout): timeout
            case .auto: settings.learning.minimumTimeout
            case .never, nil: nil
            }
        }
        return ([own, scheduled?.timeout, budget == nil ? nil : BudgetStop.minimumIdle] + tags).compactMap { $0 }.min()
            ?? settings.telemetryStaleAfter * 2
    }
}
