package import Fleet

/// Another way to rent what a server does, from its history, with its price.
package struct RentalAdvice: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
        case serverless, sharing, bursts
        case smallerGPU = "smaller_gpu"
    }

    package enum Change: Hashable, Sendable {
        /// The cheapest GPU type that holds the most memory that was used, with a fifth to spare.
        case smallerGPU(name: String, count: Int, peakMemoryGB: Double, meanUsePercent: Double)
        /// A serverless endpoint whose workers start when work comes.
        case serverless(stretches: Int, start: Duration)
        /// The work of this server and of another one, which seldom overlaps, on the other one.
        case sharing(with: ServerID, overlap: Duration)
        /// All short work of a day together, from this second after midnight UTC.
        case bursts(at: Int64, perDay: Double)
    }

    package var server: ServerID
    package var change: Change
    package var presentPerDay, advisedPerDay: Money
    /// The idle times behind it, and the time that they span.
    package var idleTimes: Int
    package var span: Duration

    package var savingPerDay: Money { presentPerDay - advisedPerDay }

    package var kind: Kind {
        switch change {
        case .smallerGPU: .smallerGPU
        case .serverless: .serverless
        case .sharing: .sharing
        case .bursts: .bursts
        }
    }

    /// What it names besides the server: a GPU type, or another server's id; empty: nothing.
    package var target: String {
        switch change {
        case .smallerGPU(let name, _, _, _): name
        case .sharing(let other, _): other.text
        case .serverless, .bursts: ""
        }
    }

    /// Every kind at most once for each server; those that save the most come first.
    ///
    /// - Parameter offers: the GPU types that pods can be rented with.
    package static func all(_ uses: [RentalUse], offers: [GPUOffer]) -> [RentalAdvice] {
        let known = uses.filter { TimeoutAdvice.hasEnoughHistory($0.history) && $0.history.span >= .seconds(3600) }
        let own = known.flatMap { use in [smallerGPU(use, offers), serverless(use), bursts(use)].compactMap { $0 } }
        return (own + sharing(known)).filter { TimeoutAdvice.isWorthIt(present: $0.presentPerDay, better: $0.advisedPerDay) }
            .sorted { ($1.savingPerDay, $0.server, $0.kind.rawValue) < ($0.savingPerDay, $1.server, $1.kind.rawValue) }
    }

    private init(_ use: RentalUse, _ change: Change, present: Money, advised: Money) {
        (server, self.change, presentPerDay, advisedPerDay) = (use.history.id, change, present, advised)
        (idleTimes, span) = (use.history.count, use.history.span)
    }

    // MARK: A smaller GPU

    /// Above this use on average, a smaller GPU would make the work wait.
    private static let mostMeanUse = 50.0

    private static func smallerGPU(_ use: RentalUse, _ offers: [GPUOffer]) -> RentalAdvice? {
        guard let gpu = use.gpu, let total = gpu.memoryGB, let hours = use.hours, hours.span >= TimeoutAdvice.shortestHistory,
            hours.meanUsePercent < mostMeanUse, let rate = use.history.rate
        else { return nil }
        let peak = hours.peakMemoryPercent / 100 * Double(total)
        guard let best = offers.smaller(than: total, holding: peak) else { return nil }
        let change = Change.smallerGPU(name: best.name, count: gpu.count, peakMemoryGB: peak, meanUsePercent: hours.meanUsePercent)
        let seconds = use.history.paidSecondsPerDay
        return RentalAdvice(use, change, present: rate.cost(seconds: seconds), advised: (best.rate * gpu.count).cost(seconds: seconds))
    }

    // MARK: Serverless

    /// RunPod keeps a worker for a minute after its last job, by the settings that deploys use.
    private static let workerIdle = 60.0

    private static func serverless(_ use: RentalUse) -> RentalAdvice? {
        guard use.isPod, let rate = use.history.rate, let workerRate = use.workerRate, let start = use.workerStart else { return nil }
        let stretches = use.history.stretches
        guard !stretches.isEmpty else { return nil }
        let busy = stretches.reduce(0) { $0 + ($1.end - $1.start) + start.inSeconds + workerIdle }
        let days = use.history.days
        return RentalAdvice(
            use, .serverless(stretches: stretches.count, start: start), present: rate.cost(seconds: use.history.paidSecondsPerDay),
            advised: workerRate.cost(seconds: busy / days))
    }

    // MARK: Bursts

    /// Longer work is no burst.
    private static let longestBurst = 900.0
    private static let fewestPerDay = 3.0

    /// One idle time and one start a day, in place of one for each burst.
    private static func bursts(_ use: RentalUse) -> RentalAdvice? {
        let (stretches, days) = (use.history.stretches, use.history.days)
        guard days >= 2, let rate = use.history.rate, stretches.allSatisfy({ $0.end - $0.start <= longestBurst }),
            Double(stretches.count) >= fewestPerDay * days
        else { return nil }
        let tail: Double
        switch use.timeout {
        case .never: return nil
        case .after(let span): tail = span.inSeconds
        case .auto: tail = use.history.start
        }
        let hours = Dictionary(grouping: stretches) { Int64(($0.start / 3600).rounded(.down)) % 24 }
        let activeDays = Set(stretches.map { ($0.start / 86_400).rounded(.down) }).count
        guard let hour = hours.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.key else { return nil }
        let outcome = Backtest.recorded(use.history.idleTimes)
        return RentalAdvice(
            use, .bursts(at: hour * 3600, perDay: Double(stretches.count) / days),
            present: rate.cost(seconds: outcome.cost(start: use.history.start) / days),
            advised: rate.cost(seconds: (tail + use.history.start) * Double(activeDays) / days))
    }

    // MARK: Sharing

    /// More servers with the same GPUs are not compared in pairs.
    private static let mostCompared = 50
    /// Work of both at the same time, as a share of the work of the one with less.
    private static let mostOverlap = 0.05
    private static let mostMemoryPercent = 90.0

    /// For each server, the partner with which it saves the most; no server is in two pairs.
    private static func sharing(_ uses: [RentalUse]) -> [RentalAdvice] {
        let alike = Dictionary(grouping: uses.filter { $0.gpu != nil && $0.isPod }) { "\($0.gpu?.name ?? "") \($0.gpu?.count ?? 0)" }
        var pairs: [(advice: RentalAdvice, both: Set<ServerID>)] = []
        for group in alike.values where group.count <= mostCompared {
            for (index, one) in group.enumerated() {
                for other in group[(index + 1)...] {
                    if let advice = sharing(one, with: other) { pairs.append((advice, [one.history.id, other.history.id])) }
                }
            }
        }
        pairs.sort { ($1.advice.savingPerDay, $0.advice.server) < ($0.advice.savingPerDay, $1.advice.server) }
        var (taken, chosen): (Set<ServerID>, [RentalAdvice]) = ([], [])
        for pair in pairs where taken.isDisjoint(with: pair.both) {
            taken.formUnion(pair.both)
            chosen.append(pair.advice)
        }
        return chosen
    }

    private static func sharing(_ one: RentalUse, with other: RentalUse) -> RentalAdvice? {
        guard let (from, to) = overlap(one.history, other.history), let first = one.hours, let second = other.hours,
            first.peakMemoryPercent + second.peakMemoryPercent <= mostMemoryPercent,
            let rate = one.history.rate, let otherRate = other.history.rate
        else { return nil }
        let (mine, theirs) = (one.history.activity(from: from, to: to), other.history.activity(from: from, to: to))
        let shared = Backtest.overlap(mine, theirs)
        let least = min(Backtest.busySeconds(mine), Backtest.busySeconds(theirs))
        guard least > 0, shared <= mostOverlap * least else { return nil }
        func cost(_ activity: [Backtest.Span], _ use: RentalUse) -> Double {
            Backtest.replay([activity], under: use.rule, start: use.history.start).cost(start: use.history.start)
        }
        let days = (to - from) / 86_400
        let apart = rate.cost(seconds: cost(mine, one) / days) + otherRate.cost(seconds: cost(theirs, other) / days)
        let together = otherRate.cost(seconds: cost(mine + theirs, other) / days)
        return RentalAdvice(
            one, .sharing(with: other.history.id, overlap: .seconds(Int64(shared))), present: apart, advised: together)
    }

    /// The time that both histories cover; `nil`: less than two weeks.
    private static func overlap(_ one: HistoryBacktest.Server, _ other: HistoryBacktest.Server) -> (Double, Double)? {
        guard let a = one.bounds, let b = other.bounds else { return nil }
        let (from, to) = (max(a.from, b.from), min(a.to, b.to))
        return to - from >= TimeoutAdvice.shortestHistory.inSeconds ? (from, to) : nil
    }
}

/// One server's use, as far as other ways to rent it depend on it.
package struct RentalUse: Sendable {
    package struct GPU: Hashable, Sendable {
        package var name: String
        package var count: Int
        /// Of one GPU; `nil`: not in the catalog.
        package var memoryGB: Int?

        package init(name: String, count: Int, memoryGB: Int?) { (self.name, self.count, self.memoryGB) = (name, count, memoryGB) }
    }

    /// The hours in which it ran and its GPUs were measured.
    package struct Hours: Hashable, Sendable {
        /// The greatest of all minutes, and the mean of all hours (%).
        package var peakMemoryPercent, meanUsePercent: Double
        /// From the first to the last hour.
        package var span: Duration

        package init(peakMemoryPercent: Double, meanUsePercent: Double, span: Duration) {
            (self.peakMemoryPercent, self.meanUsePercent, self.span) = (peakMemoryPercent, meanUsePercent, span)
        }
    }

    package var history: HistoryBacktest.Server
    /// In force.
    package var timeout: IdleTimeout
    /// The shortest that is learned.
    package var minimumTimeout: Duration
    package var isPod: Bool
    /// `nil`: none, or unknown.
    package var gpu: GPU?
    /// `nil`: the GPUs were not measured.
    package var hours: Hours?
    /// One serverless worker with these GPUs; `nil`: not offered.
    package var workerRate: HourlyRate?
    /// From the start of a server to ready, as measured; `nil`: not measured.
    package var workerStart: Duration?

    package init(
        history: HistoryBacktest.Server, timeout: IdleTimeout, minimumTimeout: Duration, isPod: Bool, gpu: GPU?, hours: Hours?,
        workerRate: HourlyRate?, workerStart: Duration?
    ) {
        (self.history, self.timeout, self.minimumTimeout, self.isPod) = (history, timeout, minimumTimeout, isPod)
        (self.gpu, self.hours, self.workerRate, self.workerStart) = (gpu, hours, workerRate, workerStart)
    }

    fileprivate var rule: Backtest.Rule { .init(timeout, minimum: minimumTimeout) }
}

extension HourlyRate {
    fileprivate func cost(seconds: Double) -> Money { cost(of: .microseconds(Int64(min(max(seconds, 0), 1e11) * 1_000_000))) }
}
