package import Fleet

/// How the beginnings and ends of runs change what is remembered of a pod.
extension ServerRecord {
    /// 2020-01-01: before RunPod rented pods.
    private static let firstPossibleStart = Timestamp(secondsSinceEpoch: 1_577_836_800)

    /// When the run that an answer shows began, on this process's clock. A start in the future, before the pod was created, or before there
    /// were such pods is not believed; the container's uptime stands in for it.
    package static func runStart(shownBy seen: ObservedServer, at now: Timestamp) -> Timestamp {
        let earliest = max(firstPossibleStart, seen.createdHere.map { $0 - RunIdentity.tolerance } ?? .distantPast)
        if let shown = seen.startedHere, shown <= now, shown >= min(earliest, now) { return shown }
        return max(now - (seen.telemetry?.uptime ?? .zero), min(earliest, now))
    }

    /// A run began.
    ///
    /// - Parameters:
    ///   - rate: what it costs now; `nil`: unknown.
    ///   - lastObservedAt: RunPod's clock may differ from ours, and a run that began since the last poll did not begin before it.
    package mutating func beginRun(_ seen: ObservedServer, rate: HourlyRate?, lastObservedAt: Timestamp?, at now: Timestamp) {
        let began = max(ServerRecord.runStart(shownBy: seen, at: now), lastObservedAt ?? .distantPast)  // guard: F36_aStart
        (runStartedAt, startedAt) = (seen.startedAt, began)
        if stoppedAt != nil {
            // It ran, and was billed, before it was observed: the time off ends where the run began.
            savings.change(to: .zero, at: began)
            if let rate { cost.change(to: rate, at: began) }
        } else if let lastObservedAt, began - lastObservedAt > .seconds(60) {
            // The earlier run may have ended any time after the last poll.
            countAsEstimate(began - lastObservedAt)  // guard: F39_theCostUpTo
        }
        stoppedAt = nil
        savings.change(to: .zero, at: now)
    }

    /// The run that was shown stopped went on all the time: its cost for that time is added as an estimate, its savings are taken back.
    package mutating func resumeRun(rate: HourlyRate?, at now: Timestamp) {
        guard let stoppedAt else { return }
        let off = now - stoppedAt
        if let rate, rate > cost.rate { addEstimate((rate - cost.rate).cost(of: off)) }
        savings.add(.zero - savings.rate.cost(of: min(off, now - savings.since)))
        savings.change(to: .zero, at: now)
        self.stoppedAt = nil
    }

    /// Counts the cost of an unobserved span as an estimate; what the meter of estimates counts for it already is not counted twice.
    private mutating func countAsEstimate(_ unobserved: Duration) {
        // guard: aGapIsNotCountedTwice
        if cost.rate > estimated.rate { estimated.add((cost.rate - estimated.rate).cost(of: unobserved)) }
    }

    /// A run ended.
    ///
    /// - Parameters:
    ///   - since: the first answer that showed it off.
    ///   - rate: what it costs now; `nil`: unknown.
    package mutating func endRun(since: Timestamp, rate: HourlyRate?, lastObservedAt: Timestamp?) {
        stoppedAt = since
        // The run may have ended any time after the last poll.
        let unseen = since - (lastObservedAt ?? since)
        if unseen > .seconds(60) { countAsEstimate(unseen) }
        if let rate { cost.change(to: rate, at: since) }
    }

    /// A pod that is off ran and stopped between two polls. What that cost is unknown; savings from here on belong to whoever stopped it.
    package mutating func recordUnseenRun(startedAt began: Timestamp, lastObservedAt: Timestamp?) {
        (runStartedAt, startedAt) = (began, began)
        savings.change(to: .zero, at: max(began, lastObservedAt ?? .distantPast))
    }

    /// The provider no longer has it: it costs and saves nothing from now on.
    package mutating func leave(lastObservedAt: Timestamp?, at now: Timestamp) {
        goneAt = now
        // It may have been deleted any time after the last observation.
        countAsEstimate(now - min(now, lastObservedAt ?? now))  // guard: F39_theCostOfA
        cost.change(to: .zero, at: now)
        estimated.change(to: .zero, at: now)
        savings.change(to: .zero, at: min(now, lastObservedAt ?? now))  // guard: F39_whatIsGone.1
        idleSince = nil
    }

    /// It was recorded as gone and exists: its cost for the time as far as the same run goes on is added as an estimate.
    ///
    /// - Returns: since when it was gone, and what was added; `nil`: it was not gone.
    package mutating func returnFromGap(
        _ seen: ObservedServer, rate: HourlyRate?, at now: Timestamp
    ) -> (since: Timestamp, added: Money)? {
        guard let goneAt else { return nil }
        self.goneAt = nil
        var from = goneAt
        if seen.phase == .running, let shown = seen.startedAt, let known = runStartedAt, shown > known + RunIdentity.tolerance {
            // Another run: nothing is known of the time before it.
            from = min(max(shown + seen.clockAhead, goneAt), now)
        }
        let amount = rate?.cost(of: now - from) ?? .zero
        addEstimate(amount)  // guard: F63_aGapInAnswers
        if let rate { cost.change(to: rate, at: now) }
        return (goneAt, amount)
    }

    private mutating func addEstimate(_ amount: Money) {
        cost.add(amount)
        estimated.add(amount)
    }
}
