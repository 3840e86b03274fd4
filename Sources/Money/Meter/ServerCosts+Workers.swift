package import Fleet

/// A billed worker of an endpoint, as a list shows it.
package struct CostWorker: Hashable, Sendable {
    package var id: String
    package var rate: Rate
    /// Since it started.
    package var uptime: Duration

    package init(id: String, rate: Rate, uptime: Duration) { (self.id, self.rate, self.uptime) = (id, rate, uptime) }
}

/// The workers that the latest list showed, with their rates.
struct KnownWorkers: Hashable, Sendable {
    var rates: [String: Rate] = [:]
}

extension ServerCosts {
    /// Applies a list of an endpoint's billed workers. Each is billed from its start, by its uptime, to the middle between the last list
    /// that had it and the first that has not.
    package mutating func apply(_ listed: [CostWorker], label: CostLabel, validFor: Duration, at moment: Timestamp) {
        let now = max(moment, lastAt ?? moment)
        let from = comeBack(.observed, .running) ?? lastAt ?? now
        let isGap = now - from > validFor
        var steps: [(at: Timestamp, change: Int64)] = []
        let current = Dictionary(listed.map { ($0.id, $0) }) { first, _ in first }
        if workers.rates.isEmpty { recallWorkers(current, from: from, at: now) }
        var base = Rate.zero
        for (id, rate) in workers.rates where current[id].map({ now - $0.uptime > from && $0.uptime > .zero && isGap }) ?? true {
            // Gone, or another worker of the same id after a gap. RunPod ends a worker seconds after its last job.
            base = base + rate
            steps.append((from + min(now - from, validFor) / 2, -rate.microdollarsPer720Hours))
        }
        for worker in current.values {
            if workers.rates[worker.id] != nil, !(isGap && now - worker.uptime > from) {
                base = base + worker.rate
            } else {
                steps.append((min(max(now - worker.uptime, from), now), worker.rate.microdollarsPer720Hours))
            }
        }
        let isFirst = lastAt == nil
        var rate = base
        for step in steps.sorted(by: { ($0.at, $0.change) < ($1.at, $1.change) }) {
            rate = Rate(microdollarsPer720Hours: Int64(clamping: max(0, Int128(rate.microdollarsPer720Hours) + Int128(step.change))))
            let isEstimate = isGap && step.change < 0
            set(
                CostSegment(
                    start: isFirst ? now : step.at, rates: ComponentRates([.compute: rate]), source: isEstimate ? .estimated : .observed,
                    reason: isEstimate ? .gap : .running, label: label))
        }
        let final = CostSegment(
            start: now, rates: ComponentRates([.compute: rate]), reason: .running, label: label)
        if let last = segments.last, !last.continues(as: final) { set(final) }
        if segments.isEmpty { set(final) }
        workers.rates = current.mapValues(\.rate)
        observe(rate == .zero ? .off : .on, at: now, rates: ComponentRates([.compute: rate]))
    }

    /// An endpoint that was missing, and is back: its workers count as they were from the latest reading before it was missing.
    ///
    /// - Returns: when that reading was; `nil`: it was not missing, or cost nothing.
    private mutating func comeBack(_ source: CostSource, _ reason: CostReason) -> Timestamp? {
        guard state == .gone, let last = segments.last, last.rates == .zero, var before = segments.dropLast().last,
            before.reason == .missing, before.rates != .zero
        else { return nil }
        (before.source, before.reason) = (source, reason)
        set(before, notBefore: before.start)
        return before.start
    }

    /// After a restart it is known what the workers cost together, not which they were: those that were up then are among them.
    private mutating func recallWorkers(_ listed: [String: CostWorker], from: Timestamp, at now: Timestamp) {
        guard case .known(let together)? = segments.last?.rates[.compute] else { return }
        var rest = together.microdollarsPer720Hours
        for worker in listed.values.sorted(by: { $0.id < $1.id }) where now - worker.uptime <= from {
            guard rest >= worker.rate.microdollarsPer720Hours else { continue }
            workers.rates[worker.id] = worker.rate
            rest -= worker.rate.microdollarsPer720Hours
        }
        // Names of workers are never empty.
        if rest > 0 { workers.rates[""] = Rate(microdollarsPer720Hours: rest) }
    }

    /// Applies what an endpoint costs where its workers are not listed one by one.
    package mutating func apply(
        _ price: ComponentRates.Price, isEstimate: Bool, label: CostLabel, validFor: Duration, at moment: Timestamp
    ) {
        let now = max(moment, lastAt ?? moment)
        let from = comeBack(.estimated, .gap) ?? lastAt ?? now
        let rates = ComponentRates([.compute: price])
        let next = CostSegment(
            start: now, rates: rates, source: isEstimate ? .estimated : .observed, reason: isEstimate ? .price : .running, label: label)
        if let last = segments.last, !last.continues(as: next) {
            let middle = from + min(now - from, validFor) / 2
            var early = next
            early.start = middle
            if now - from > validFor { (early.source, early.reason) = (.estimated, .gap) }
            set(early)
            if now - from > validFor { set(next) }
        } else if segments.isEmpty {
            set(next)
        }
        workers.rates = [:]
        observe(rates == .zero ? .off : .on, at: now, rates: rates)
    }

    /// The endpoint, or the pod, is no longer on the account.
    package mutating func leave(label: CostLabel, at now: Timestamp) {
        apply(
            CostObservation(at: now, state: .gone, rates: .zero, label: label), validFor: .zero, earliest: now)
        workers.rates = [:]
    }
}
