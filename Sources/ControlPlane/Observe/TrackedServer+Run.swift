import Fleet
import Policy

// MARK: Which run an answer is about

extension TrackedServer {
    /// Pods: what an answer means for the run that is known. Anything but on and off goes through as it is.
    mutating func judge(_ seen: ObservedServer, at now: Timestamp) -> RunIdentity.Finding {
        let isRunning: Bool
        switch (seen.kind, seen.phase) {
        case (.timed, .running): isRunning = true
        case (.timed, .exited), (.timed, .terminated): isRunning = false
        default: return .same
        }
        let look = RunIdentity.Look(isRunning: isRunning, startedAt: seen.startedAt, uptime: seen.telemetry?.uptime)
        let known = RunIdentity.Known(
            startedAt: record.runStartedAt, beganAt: record.startedAt, endedAt: record.stoppedAt, startAskedAt: asked?.at,
            isStopExpected: hasOpenIntent && (intent?.attempts ?? 0) > 0)
        return runIdentity.judge(look, known, isContinuous: containerClock.isContinuous(look.uptime, at: now), at: now)
    }

    /// A stop waits while one answer tells of another run or container than is known: the next one shows which is right.
    func hesitant(_ verdict: Verdict, at now: Timestamp) -> Verdict {
        guard case .stop = verdict.outcome, runIdentity.isInDoubt(at: now) || containerClock.isInDoubt(at: now) else { return verdict }
        var kept = verdict
        kept.outcome = .keep
        kept.reasons.insert(.runInDoubt, at: 0)
        kept.reviewAt = now + .seconds(1)
        return kept
    }

    /// Begins with nothing known of what it does.
    mutating func beginWatch(_ seen: ObservedServer, at now: Timestamp) {
        history = WorkHistory(expected: PodReader.expectedSignals(of: seen), since: now)
        podReader = PodReader()
        burstWatch = BurstWatch()
        containerClock = ContainerClock()
        (agent, providerObservations, preparation) = (nil, [], nil)
        (warnedAt, keptReportedFor) = (nil, nil)
    }

    /// A new run has a fresh idle clock, whatever was known of the one before.
    mutating func beginRun(
        _ seen: ObservedServer, before: ObservedServer?, prices: PriceList, at now: Timestamp, events: inout [Event]
    ) {
        beginWatch(seen, at: now)
        containerRestarts = []
        // RunPod's clock may be another than ours: a run that began since the last look did not begin before it.
        let startedAt = max(beginning(seen, at: now), lastSeenAt ?? .distantPast)  // guard: F36_aStart
        (record.runStartedAt, record.startedAt) = (seen.startedAt, startedAt)
        // It ran, and was billed, before anybody looked: what the time off cost and saved ends where the run began.
        if record.stoppedAt != nil {
            record.savings.change(to: .zero, at: startedAt)
            if let rate = price(of: seen, prices: prices, at: now)?.rate { record.cost.change(to: rate, at: startedAt) }
        }
        record.stoppedAt = nil
        record.savings.change(to: .zero, at: now)
        if let event = endExtension(name: seen.name, at: now) { events.append(event) }  // guard: F55_aNewRun
        isRecordDirty = true
        if before != nil {
            events.append(Event(at: now, kind: .serverStarted, server: id, actor: .outside, summary: "\(seen.name) runs."))
        }
    }

    /// When a run began, on our clock. A moment in the future, before the pod was made, or before there were such pods is none.
    private func beginning(_ seen: ObservedServer, at now: Timestamp) -> Timestamp {
        let earliest = max(TrackedServer.firstPossibleStart, seen.createdAt.map { $0 - RunIdentity.tolerance } ?? .distantPast)
        if let told = seen.startedAt, told <= now, told >= min(earliest, now) { return told }
        return max(now - (seen.telemetry?.uptime ?? .zero), min(earliest, now))
    }

    /// 2020-01-01: before RunPod rented pods.
    private static let firstPossibleStart = Timestamp(secondsSinceEpoch: 1_577_836_800)

    /// It was called off, and was on all the time: what that cost is put back, and its idle clock begins anew.
    mutating func resumeRun(_ seen: ObservedServer, prices: PriceList, at now: Timestamp, events: inout [Event]) {
        guard let stoppedAt = record.stoppedAt else { return }
        beginWatch(seen, at: now)
        let off = now - stoppedAt
        if let rate = price(of: seen, prices: prices, at: now)?.rate, rate > record.cost.rate {
            addEstimate((rate - record.cost.rate).cost(of: off))
        }
        record.savings.add(.zero - record.savings.rate.cost(of: min(off, now - record.savings.since)))
        record.savings.change(to: .zero, at: now)
        (record.stoppedAt, isRecordDirty) = (nil, true)
        events.append(
            Event(
                at: now, kind: .serverStarted, severity: .warning, server: id, actor: .outside,
                summary: "\(seen.name) runs on: RunPod showed it stopped since \(stoppedAt) and now shows the same run again. "
                    + "That time is counted as an estimate."))
    }

    mutating func endRun(
        _ seen: ObservedServer, since: Timestamp, before: ObservedServer?, prices: PriceList, at now: Timestamp, events: inout [Event]
    ) {
        let wasRunning = before != nil || record.startedAt != nil
        (record.stoppedAt, isRecordDirty) = (since, true)
        // Nobody saw when it ended: it is counted to the moment it was shown off, and may have ended before.
        let unseen = since - (lastSeenAt ?? since)
        if unseen > .seconds(60) { record.estimated.add(record.cost.rate.cost(of: unseen)) }
        if let rate = price(of: seen, prices: prices, at: now)?.rate { record.cost.change(to: rate, at: since) }
        guard wasRunning, !hasOpenIntent else { return }
        let what =
            seen.phase == .terminated
            ? "\(seen.name) was terminated at RunPod: its own disks are deleted, and it costs nothing any more."
            : "\(seen.name) was stopped from outside; it is not started again from here."
        events.append(Event(at: now, kind: .stoppedOutside, server: id, actor: .outside, summary: what))
    }

    /// A pod that was off, and is off, with another start than before: it ran while nobody looked, for how long is not known.
    mutating func noteUnseenRun(_ seen: ObservedServer, startedAt started: Timestamp, at now: Timestamp) -> Event {
        (record.runStartedAt, record.startedAt, isRecordDirty) = (started, started, true)
        // What it saves from here on is owed to whoever ended that run.
        record.savings.change(to: .zero, at: max(started, lastSeenAt ?? .distantPast))
        return Event(
            at: now, kind: .stoppedOutside, severity: .warning, server: id, actor: .outside,
            summary: "\(seen.name) ran from \(started) on while nobody looked, and is off again; what that cost is not in its sum.")
    }

    /// RunPod starts a container that ended again, and bills on: only its uptime tells, which some looks may lack.
    ///
    /// A container that was started anew has a fresh idle clock; one that goes on crashing has no more of them, but an alert.
    mutating func noteContainer(_ uptime: Duration?, at now: Timestamp) {
        guard containerClock.note(uptime, at: now) != nil else { return }  // guard: F9_aResumed.2
        containerRestarts = Array((containerRestarts + [now]).suffix(16))
        // guard: F59_aContainerThatIs
        guard containerRestarts.count(where: { now - $0 < .seconds(900) }) < TrackedServer.crashesInALoop else { return }
        history.hold(until: now)
        (warnedAt, keptReportedFor) = (nil, nil)
    }

    /// Restarts of a container within 15 minutes that are a crash loop.
    static let crashesInALoop = 3
}
