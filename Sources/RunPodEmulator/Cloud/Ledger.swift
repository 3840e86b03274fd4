import Fleet

/// What something has cost, in total and within any span of time.
struct Ledger: Sendable {
    private var meter: CostMeter
    private var past: [(from: Timestamp, to: Timestamp, rate: HourlyRate)] = []
    /// Costs per job, by the clock hour in which they arose.
    private var pieces: [Int64: Money] = [:]
    private(set) var paidByThePiece = Money.zero

    init(rate: HourlyRate, since: Timestamp) { meter = CostMeter(rate: rate, since: since) }

    var rate: HourlyRate { meter.rate }

    func total(at now: Timestamp) -> Money { meter.total(at: now) + paidByThePiece }

    mutating func change(to rate: HourlyRate, at now: Timestamp) {
        guard rate != meter.rate else { return }
        past.append((meter.since, now, meter.rate))
        meter.change(to: rate, at: now)
    }

    mutating func pay(_ amount: Money, at now: Timestamp) {
        paidByThePiece += amount
        pieces[Ledger.hour(now), default: .zero] += amount
    }

    /// Both ends should be whole hours: costs per job count for hours that begin within the span.
    func spent(from: Timestamp, to: Timestamp) -> Money {
        let spans = past + [(meter.since, to, meter.rate)]
        let metered = spans.reduce(Money.zero) { sum, span in
            let (begin, end) = (max(span.from, from), min(span.to, to))
            return begin < end ? sum + span.rate.cost(of: end - begin) : sum
        }
        return pieces.filter { (Ledger.hour(from)..<max(Ledger.hour(from), Ledger.hourUp(to))).contains($0.key) }
            .reduce(metered) { $0 + $1.value }
    }

    private static func hour(_ at: Timestamp) -> Int64 { at.microsecondsSinceEpoch / 3_600_000_000 }
    private static func hourUp(_ at: Timestamp) -> Int64 { (at.microsecondsSinceEpoch + 3_599_999_999) / 3_600_000_000 }
}
