package import Fleet

extension ServerCosts {
    /// Applies one answer about a pod.
    ///
    /// - Parameters:
    ///   - validFor: polls closer than this prove what lies between them.
    ///   - earliest: nothing is billed before it for a server that is seen for the first time.
    package mutating func apply(_ seen: CostObservation, validFor: Duration, earliest: Timestamp) {
        let step = Step(seen, lastAt: lastAt ?? seen.at, validFor: validFor)
        if let state {
            settleTransition(from: state, step)
        } else {
            begin(step, earliest: earliest)
        }
        observe(seen.state, at: step.now, rates: seen.rates)
    }

    /// One answer, and how it lies to the previous one.
    private struct Step {
        let seen: CostObservation
        let lastAt: Timestamp
        let now: Timestamp
        /// The change happened between these.
        let lower, upper: Timestamp
        /// Nothing is known of the time between them.
        let isGap: Bool

        init(_ seen: CostObservation, lastAt: Timestamp, validFor: Duration) {
            self.seen = seen
            self.lastAt = lastAt
            now = max(seen.at, lastAt)
            var upper = now
            if case .ended(let since) = seen.change { upper = min(max(since, lastAt), now) }
            self.upper = upper
            lower = seen.acceptedAt.map { min(max($0, lastAt), upper) } ?? lastAt
            isGap = upper - lower > validFor
        }

        var reason: CostReason {
            if let doubt = seen.doubt { return doubt }
            return seen.state == .on ? .running : .stopped
        }

        var middle: (at: Timestamp, edge: Duration) {
            let half = (upper - lower) / 2
            return (lower + half, half)
        }

        func segment(_ start: Timestamp, edge: Duration = .zero) -> CostSegment {
            CostSegment(
                start: start, rates: seen.rates, source: seen.doubt == nil ? .observed : .estimated, reason: reason, label: seen.label,
                edge: edge)
        }

        func estimate(_ start: Timestamp, _ rates: ComponentRates, _ reason: CostReason = .gap) -> CostSegment {
            CostSegment(start: start, rates: rates, source: .estimated, reason: reason, label: seen.label)
        }
    }

    private mutating func begin(_ step: Step, earliest: Timestamp) {
        let seen = step.seen
        if seen.state == .on, case .began(let shown?) = seen.change {
            let start = min(max(shown, earliest), step.now)
            if start < step.now {
                set(step.estimate(start, seen.rates, .beforeFirstObservation))
                // After a restart it is known, and was observed before.
                if lastAt == nil { beforeFirstObservation = amounts(at: step.now, validFor: .zero) }
            }
        }
        set(step.segment(step.now))
    }

    private mutating func settleTransition(from state: CostObservation.State, _ step: Step) {
        let before = segments.last?.rates ?? .zero
        switch (state, step.seen.state) {
        case (.on, .on): continueRun(step, before: before)
        case (.on, .off), (.on, .free): end(step, before: before)
        case (.off, .on), (.free, .on): start(step)
        case (.gone, .on): comeBack(step)
        case (.gone, .off), (.gone, .free):
            if let last = segments.last, last.rates == .zero { set(step.estimate(last.start, step.seen.rates, .missing)) }
            set(step.segment(step.now))
        case (.on, .gone), (.off, .gone), (.free, .gone): leave(step, before: before)
        case (.gone, .gone): break
        case (.off, .off), (.off, .free), (.free, .off), (.free, .free):
            if case .ranUnseen(let began) = step.seen.change {
                let rates = rates.running ?? step.seen.rates
                set(step.estimate(min(max(began, step.lastAt), step.now), rates))
            }
            changeRates(step, before: before)
        }
    }

    /// The same rates change nothing: both answers prove the time between them.
    private mutating func changeRates(_ step: Step, before: ComponentRates) {
        let next = step.segment(step.now)
        if let last = segments.last, last.continues(as: next) { return }
        let isPriceNew = !before.isAbout(step.seen.rates)
        if step.isGap, isPriceNew { set(step.estimate(step.lastAt, before.dearer(step.seen.rates))) }
        set(next)
    }

    private mutating func continueRun(_ step: Step, before: ComponentRates) {
        guard case .began(let shown) = step.seen.change else { return changeRates(step, before: before) }
        let began = shown.map { min(max($0, step.lastAt), step.now) } ?? step.middle.at
        if step.isGap { set(step.estimate(step.lastAt, before)) }
        set(step.segment(began, edge: shown == nil ? step.middle.edge : .zero))
    }

    private mutating func end(_ step: Step, before: ComponentRates) {
        if step.isGap {
            // Never too low: it may have run until the answer that shows it off.
            set(step.estimate(step.lower, before))
            set(step.segment(step.upper))
        } else {
            set(step.segment(step.middle.at, edge: step.middle.edge))
        }
    }

    private mutating func start(_ step: Step) {
        if case .resumed = step.seen.change { return goOn(step) }
        var shown: Timestamp?
        if case .began(let start?) = step.seen.change { shown = start }
        if let shown, shown > step.lastAt {
            // A request that was accepted earlier started it: it is billed from then on.
            let accepted = step.seen.acceptedAt.flatMap { $0 >= step.lastAt && $0 < shown ? $0 : nil }
            set(step.segment(min(accepted ?? shown, step.now)))
        } else if step.seen.acceptedAt != nil, step.lower > step.lastAt {
            set(step.segment(step.lower))
        } else {
            if step.isGap { set(step.estimate(step.middle.at, step.seen.rates)) }
            set(step.segment(step.isGap ? step.now : step.middle.at, edge: step.isGap ? .zero : step.middle.edge))
        }
    }

    /// It was taken for stopped or gone and ran all the time.
    private mutating func goOn(_ step: Step) {
        if let lastOn {
            let floor = max(lastOn.at, origin)
            if let running = segments.last(where: { $0.start < floor }), running.rates.isAbout(lastOn.rates) {
                set(
                    CostSegment(start: floor, rates: running.rates, source: running.source, reason: running.reason, label: running.label),
                    notBefore: floor)
            } else {
                set(CostSegment(start: floor, rates: lastOn.rates, reason: .running, label: step.seen.label), notBefore: floor)
            }
        }
        changeRates(step, before: segments.last?.rates ?? .zero)
    }

    private mutating func comeBack(_ step: Step) {
        if case .began(let shown) = step.seen.change, lastOn != nil {
            let began = shown.map { min(max($0, segments.last?.start ?? step.lastAt), step.now) } ?? step.now
            return set(step.segment(began))
        }
        if lastOn == nil { return set(step.segment(step.now)) }
        goOn(step)
    }

    private mutating func leave(_ step: Step, before: ComponentRates) {
        if before != .zero, step.now > step.lastAt { set(step.estimate(step.lastAt, before, .missing)) }
        set(step.segment(step.now))
    }
}
