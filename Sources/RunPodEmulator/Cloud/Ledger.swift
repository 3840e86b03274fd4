import Fleet

/// The parts of a bill.
package enum BilledPart: String, Hashable, Sendable, CaseIterable {
    /// GPUs or CPUs.
    case compute
    case volume, container
    case networkVolume = "network_volume"
}

/// What something has cost: every time in which it had a price, and the exact sum.
struct Ledger: Sendable {
    /// A time with one price for each part.
    struct Span: Sendable {
        var from: Timestamp
        /// `nil`: it goes on.
        var to: Timestamp?
        var rates: [BilledPart: Rate]
    }

    private(set) var spans: [Span] = []
    /// The exact cost of the spans that are over, by part.
    private var settled: [BilledPart: Int128] = [:]

    init(since: Timestamp) { spans = [Span(from: since, to: nil, rates: [:])] }

    var rates: [BilledPart: Rate] { spans.last?.rates ?? [:] }

    mutating func change(to rates: [BilledPart: Rate], at now: Timestamp) {
        guard rates != self.rates, var last = spans.popLast() else { return }
        if now > last.from {
            last.to = now
            spans.append(last)
            for (part, rate) in last.rates { settled[part, default: 0] += Ledger.cost(rate, last.from, now) }
        }
        spans.append(Span(from: now, to: nil, rates: rates))
    }

    func total(at now: Timestamp) -> Money {
        Money(
            exact: BilledPart.allCases.reduce(Int128(0)) { sum, part in
                var exact = settled[part] ?? 0
                if let last = spans.last, let rate = last.rates[part] { exact += Ledger.cost(rate, last.from, max(now, last.from)) }
                return sum + exact
            })
    }

    /// Each part of the cost in a span of time, rounded to the nearest micro-dollar.
    func spent(from: Timestamp, to: Timestamp) -> [BilledPart: Money] {
        var sums: [BilledPart: Int128] = [:]
        // Spans are in order: only those that overlap are looked at.
        let first = spans.partitioningIndex { $0.to.map { $0 > from } ?? true }
        for span in spans[first...] {
            guard span.from < to else { break }
            let (begin, end) = (max(span.from, from), min(span.to ?? to, to))
            guard begin < end else { continue }
            for (part, rate) in span.rates { sums[part, default: 0] += Ledger.cost(rate, begin, end) }
        }
        return sums.mapValues { Money(exact: $0) }
    }

    private static func cost(_ rate: Rate, _ from: Timestamp, _ to: Timestamp) -> Int128 {
        rate.exactCost(microseconds: to.microsecondsSinceEpoch - from.microsecondsSinceEpoch)
    }
}

extension Array {
    /// The first index whose element belongs to the second half; the array is partitioned by `belongs`.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
