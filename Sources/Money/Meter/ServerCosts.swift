package import Fleet

/// What one server costs, as a step function of time. Turns answers of the provider into edges; see docs/MONEY.md for the rules.
///
/// Edges carry their own time, so how often it is observed changes nothing. Closed edges move only when a later answer proves that a run
/// went on, and never because a clock was set.
package struct ServerCosts: Hashable, Sendable {
    /// The ledger's name of the server: its first id at the provider.
    package let server: ServerID
    /// Since `origin`, sorted. A segment with zero rates is time that costs nothing.
    package private(set) var segments: [CostSegment] = []
    /// 00:00 UTC of a day: what was before it is settled.
    package private(set) var origin = Timestamp.distantPast
    /// The cost before `origin`, adjustments excluded.
    package private(set) var settled = CostAmounts()
    /// Billed minus computed, of all closed hours.
    package var adjusted = Money.zero
    /// What the bill has closed of `settled` and later: that part is not estimated any more.
    package var closedEstimate = Money.zero
    /// The part of the cost from before its first observation, and of the bill's corrections for the hours that began before it.
    package var beforeFirstObservation = CostAmounts()
    package private(set) var state: CostObservation.State?
    /// The latest answer.
    package private(set) var lastAt: Timestamp?
    /// The latest answer that showed it running, and its rates then.
    package private(set) var lastOn: (at: Timestamp, rates: ComponentRates)? {
        get { lastOnAt.flatMap { at in runningRates.map { (at, $0) } } }
        set { (lastOnAt, runningRates) = (newValue?.at, newValue?.rates) }
    }
    private var lastOnAt: Timestamp?
    private var runningRates: ComponentRates?
    /// What it costs while it is stopped.
    package var stoppedRates = ComponentRates.zero
    /// From here on it differs from what is stored; `nil`: it does not.
    package private(set) var changedSince: Timestamp?
    /// Its earliest cost, by which its row in the ledger is known; `nil`: it has none yet.
    package var firstStoredAt: Timestamp?
    /// `nil`: it is billed at the price that the provider shows, as far as the bill is known.
    package var priceCorrection: PriceCorrection?
    var workers = KnownWorkers()

    package init(server: ServerID) { self.server = server }

    package static func == (a: ServerCosts, b: ServerCosts) -> Bool {
        a.server == b.server && a.segments == b.segments && a.settled == b.settled && a.state == b.state && a.lastAt == b.lastAt
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(server)
        hasher.combine(segments)
    }

    // MARK: Reading

    package var rates: CostRates {
        CostRates(inForce: segments.last?.rates ?? .zero, running: runningRates, stopped: stoppedRates)
    }

    /// Its intervals of one component since `origin`.
    package func intervals(_ component: CostComponent) -> [CostInterval] {
        var intervals: [CostInterval] = []
        for (index, segment) in segments.enumerated() {
            guard let price = segment.rates[component] else { continue }
            let end = index + 1 < segments.count ? segments[index + 1].start : nil
            let next = CostInterval(
                start: segment.start, end: end, rate: price.rate, source: segment.source, reason: segment.reason, label: segment.label,
                edge: segment.edge)
            if var last = intervals.last, last.end == next.start, last.canJoin(next) {
                last.end = next.end
                intervals[intervals.count - 1] = last
            } else {
                intervals.append(next)
            }
        }
        return intervals
    }

    /// The amounts of the whole time, adjustments left out.
    ///
    /// - Parameter validFor: how long an answer proves that the state goes on.
    package func amounts(at now: Timestamp, validFor: Duration) -> CostAmounts {
        guard let last = segments.last, now > origin else { return settled }
        var boundaries = [max(origin, min(segments[0].start, now)), now]
        guard boundaries[0] < boundaries[1] else { return settled }
        boundaries.sort()
        let isProven = last.rates == .zero || lastAt.map { now - $0 <= validFor } ?? false
        return CostComponent.allCases.reduce(settled) { sum, component in
            let cells = LedgerCells.of(
                server, component, intervals(component), boundaries: boundaries, closed: [], adjustments: [],
                unprovenSince: isProven ? nil : lastAt)
            return cells.reduce(sum) { $0 + $1.amounts }
        }
    }

    /// The cost since the first observation, as far as it is billed, by the bill.
    package func total(at now: Timestamp) -> Money {
        amounts(at: now, validFor: .zero).total + adjusted - beforeFirstObservation.total
    }

    /// The part of `total` that is an estimate and that the bill has not closed.
    package func estimate(at now: Timestamp, validFor: Duration) -> Money {
        let estimated = amounts(at: now, validFor: validFor).estimated - closedEstimate - beforeFirstObservation.estimated
        return Money(microdollars: max(0, estimated.microdollars))
    }

    // MARK: Changing

    /// Sets the rates from a moment on, and forgets what was known of the time after it.
    mutating func set(_ segment: CostSegment, notBefore floor: Timestamp? = nil) {
        var segment = segment
        segment.start = max(segment.start, floor ?? segments.last?.start ?? origin, origin)
        while let last = segments.last, last.start >= segment.start { segments.removeLast() }
        if let last = segments.last, last.continues(as: segment) {
            changedSince = min(changedSince ?? last.start, last.start)
        } else if segments.isEmpty, segment.rates == .zero {
            changedSince = min(changedSince ?? segment.start, segment.start)
        } else {
            segments.append(segment)
            changedSince = min(changedSince ?? segment.start, segment.start)
        }
    }

    mutating func observe(_ state: CostObservation.State, at now: Timestamp, rates: ComponentRates) {
        self.state = state
        lastAt = max(now, lastAt ?? now)
        if state == .on { lastOn = (now, rates) }
    }

    /// What is to be stored; `nil`: nothing changed.
    package mutating func takeChanges() -> (from: Timestamp, intervals: [CostComponent: [CostInterval]])? {
        guard let from = changedSince else { return nil }
        changedSince = nil
        var changed: [CostComponent: [CostInterval]] = [:]
        for component in CostComponent.allCases where component != .fee {
            changed[component] = intervals(component).compactMap { interval in
                guard interval.end.map({ $0 > from }) ?? true else { return nil }
                var rest = interval
                rest.start = max(rest.start, from)
                return rest
            }
        }
        return (from, changed)
    }

    /// The changes could not be stored.
    package mutating func putBack(changedSince from: Timestamp) { changedSince = min(changedSince ?? from, from) }

    /// The bill has closed or corrected an hour.
    ///
    /// - Parameters:
    ///   - change: of the adjustments.
    ///   - estimate: what was estimated for the hour, and is not any more.
    package mutating func close(_ hour: Timestamp, change: Money, estimate: Money, firstObservedAt: Timestamp) {
        adjusted += change
        closedEstimate += estimate
        guard hour < firstObservedAt else { return }
        let closed = min(estimate, beforeFirstObservation.estimated)
        beforeFirstObservation.estimated = beforeFirstObservation.estimated - closed
        beforeFirstObservation.billed += change + closed
    }

    // MARK: Restart and age

    /// Continues from what is stored.
    ///
    /// - Parameters:
    ///   - intervals: those that overlap the time since `origin`.
    ///   - settled: the cost before `origin`.
    ///   - lastAt: when it was last observed.
    package mutating func restore(
        _ intervals: [CostComponent: [CostInterval]], origin: Timestamp, settled: CostAmounts, lastAt: Timestamp?, isGone: Bool
    ) {
        (self.origin, self.settled) = (origin, settled)
        let all = intervals.flatMap { component, rows in rows.map { (component, $0) } }
        let edges = Set(all.flatMap { [$0.1.start] + ($0.1.end.map { [$0] } ?? []) }.map { max($0, origin) }).sorted()
        segments = edges.map { edge in
            let covering = all.filter { $0.1.start <= edge && ($0.1.end.map { $0 > edge } ?? true) }
            var rates = ComponentRates.zero
            for (component, row) in covering { rates[component] = row.rate.map { .known($0) } ?? .unknown }
            let model = covering.map(\.1).max { $0.start < $1.start }
            return CostSegment(
                start: edge, rates: rates, source: model?.source ?? .observed, reason: model?.reason ?? .stopped,
                label: model?.label ?? CostLabel(name: server.text, kind: .pod),
                edge: model.flatMap { $0.start == edge ? $0.edge : nil } ?? .zero)
        }
        guard let last = segments.last else {
            (state, self.lastAt) = (isGone ? .gone : nil, lastAt)
            return
        }
        state = isGone ? .gone : last.rates[.compute] != nil ? .on : last.rates == .zero ? .free : .off
        self.lastAt = lastAt
        if let on = segments.last(where: { $0.rates[.compute] != nil }) {
            lastOn = (min(lastAt ?? on.start, segments.first { $0.start > on.start }?.start ?? .distantFuture), on.rates)
        }
    }

    /// The clock was set forward while nothing was observed: time that did not pass costs nothing.
    package mutating func skip(_ change: Duration) {
        guard change > .zero, let lastAt, let last = segments.last, last.rates != .zero else { return }
        var rest = last
        (rest.start, rest.edge) = (lastAt + change, .zero)
        set(CostSegment(start: lastAt, rates: .zero, reason: .gap, label: last.label))
        set(rest)
        self.lastAt = lastAt + change
    }

    /// The clock was set back while nothing was observed: what was recorded by the earlier clock, since `since`, moves with it.
    package mutating func setBack(by span: Duration, since: Timestamp) {
        guard span > .zero else { return }
        var moved: [CostSegment] = []
        for var segment in segments {
            if segment.start >= since {
                segment.start = max(segment.start - span, moved.last?.start ?? origin, origin)
                changedSince = min(changedSince ?? segment.start, segment.start)
                while let last = moved.last, last.start >= segment.start { moved.removeLast() }
            }
            moved.append(segment)
        }
        segments = moved
        lastAt = lastAt.map { $0 - span }
        if let at = lastOnAt, at >= since { lastOnAt = at - span }
    }

    /// Settles the days before `day`, which is 00:00 UTC of a day.
    package mutating func settle(before day: Timestamp) {
        guard day > origin, let first = segments.first, first.start < day, changedSince == nil else { return }
        for component in CostComponent.allCases {
            let cells = LedgerCells.of(
                server, component, intervals(component), boundaries: [CostPieces.startOfUTCDay(max(first.start, origin)), day], closed: [],
                adjustments: [], unprovenSince: nil)
            settled = cells.reduce(settled) { $0 + $1.amounts }
        }
        origin = day
        guard var current = segments.last(where: { $0.start <= day }) else { return }
        segments.removeAll { $0.start <= day }
        current.start = day
        segments.insert(current, at: 0)
    }
}

extension CostInterval {
    fileprivate func canJoin(_ next: CostInterval) -> Bool {
        rate == next.rate && source == next.source && reason == next.reason && label == next.label
    }
}
