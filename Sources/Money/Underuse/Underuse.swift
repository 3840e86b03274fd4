package import Fleet

/// What decides whether a server is underused.
package struct UnderuseRules: Hashable, Sendable {
    /// The 95th percentile of the GPU usage must be below this (%).
    package var gpuPercent: Double
    /// And that of the GPU memory (%).
    package var memoryPercent: Double
    package var window: Duration

    package init(gpuPercent: Double = 20, memoryPercent: Double = 50, window: Duration = .seconds(86_400)) {
        (self.gpuPercent, self.memoryPercent, self.window) = (gpuPercent, memoryPercent, window)
    }

    /// The share of the window in which it must have run with known signals.
    package static let leastShare = 0.8

    /// Minutes with readings that a judgement needs.
    var leastMinutes: Int { max(1, Int(window.inSeconds / 60 * UnderuseRules.leastShare)) }
}

/// The use of one server over a window.
package struct ServerUse: Hashable, Sendable {
    /// A reading that is missing for too much of the window.
    package enum Missing: String, Hashable, Sendable, CaseIterable {
        case gpu
        case gpuMemory = "gpu_memory"
    }

    /// One value per minute in which the server ran and the signal was known (%).
    package var gpuPercents: [Double]
    /// In the same way; empty: not measured.
    package var memoryPercents: [Double]
    package var gpuCount: Int
    package var gpuName: String
    /// Of one GPU; `nil`: not in the catalog.
    package var gpuMemoryGB: Int?
    package var rate: HourlyRate
    /// The part of `rate` that is for its disks.
    package var diskRate: HourlyRate
    /// What a stop spares.
    package var sparedRate: HourlyRate
    /// Lengths of the times with work in the window.
    package var busySpells: [Duration]
    /// From the start of a serverless worker to ready, as measured; `nil`: not measured.
    package var workerStart: Duration?
    /// One serverless worker with this GPU; `nil`: not offered.
    package var workerRate: HourlyRate?
    /// Hours of the week, from Monday 00:00 UTC, in which it was idle in each of the last three weeks; `nil`: less history.
    package var quietHours: Set<Int>?

    package init(
        gpuPercents: [Double], memoryPercents: [Double], gpuCount: Int, gpuName: String, gpuMemoryGB: Int?, rate: HourlyRate,
        diskRate: HourlyRate = .zero, sparedRate: HourlyRate, busySpells: [Duration] = [], workerStart: Duration? = nil,
        workerRate: HourlyRate? = nil,
        quietHours: Set<Int>? = nil
    ) {
        (self.gpuPercents, self.memoryPercents, self.gpuCount, self.gpuName) = (gpuPercents, memoryPercents, gpuCount, gpuName)
        (self.gpuMemoryGB, self.rate, self.diskRate, self.sparedRate) = (gpuMemoryGB, rate, diskRate, sparedRate)
        self.busySpells = busySpells
        (self.workerStart, self.workerRate, self.quietHours) = (workerStart, workerRate, quietHours)
    }

    /// Why it is unknown whether the server is underused; `nil`: it is known.
    package func missing(_ rules: UnderuseRules) -> Missing? {
        if gpuPercents.count < rules.leastMinutes { return .gpu }
        return memoryPercents.count < rules.leastMinutes ? .gpuMemory : nil
    }
}

/// A server with low use, and what other ways to rent it would have cost in the same window.
package struct Underuse: Hashable, Sendable {
    package struct Alternative: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
            case smallerGPU = "smaller_gpu"
            case schedule
            case serverless
        }

        package var kind: Kind
        /// What to rent: `RTX A5000`, `off for 96 h a week`.
        package var what: String
        /// What it would have cost per day.
        package var perDay: Money
        /// What the numbers cannot know.
        package var caveat: String

        package init(kind: Kind, what: String, perDay: Money, caveat: String) {
            (self.kind, self.what, self.perDay, self.caveat) = (kind, what, perDay, caveat)
        }
    }

    package var gpuP95: Double
    package var memoryP95: Double
    package var perDay: Money
    /// The greatest saving first; only those that cost less.
    package var alternatives: [Alternative]

    /// The most that one of the alternatives would save per day.
    package var bestSaving: Money { alternatives.first.map { perDay - $0.perDay } ?? .zero }

    /// Below this, no alert opens.
    package static let leastSaving = Money(microdollars: 1_000_000)

    /// `nil`: it is used enough, or too little is known.
    package init?(_ use: ServerUse, offers: [GPUOffer], _ rules: UnderuseRules) {
        guard use.missing(rules) == nil, let gpu = Underuse.p95(use.gpuPercents), let memory = Underuse.p95(use.memoryPercents),
            gpu < rules.gpuPercent, memory < rules.memoryPercent
        else { return nil }
        (gpuP95, memoryP95, perDay) = (gpu, memory, use.rate.cost(of: .seconds(86_400)))
        let found = [
            Underuse.smaller(use, offers), Underuse.schedule(use), Underuse.serverless(use, window: rules.window),
        ].compactMap { $0 }
        let limit = perDay
        alternatives = found.filter { $0.perDay < limit }.sorted { ($0.perDay, $0.kind.rawValue) < ($1.perDay, $1.kind.rawValue) }
    }

    /// By nearest rank.
    private static func p95(_ values: [Double]) -> Double? {
        let sorted = values.filter(\.isFinite).sorted()
        return sorted.isEmpty ? nil : sorted[min(sorted.count - 1, (sorted.count * 95 + 99) / 100 - 1)]
    }

    /// With the same disks.
    private static func smaller(_ use: ServerUse, _ offers: [GPUOffer]) -> Alternative? {
        guard let total = use.gpuMemoryGB, let peak = use.memoryPercents.max(),
            let best = offers.smaller(than: total, holding: peak / 100 * Double(total))
        else { return nil }
        let day = Duration.seconds(86_400)
        return Alternative(
            kind: .smallerGPU, what: use.gpuCount > 1 ? "\(use.gpuCount) x \(best.name)" : best.name,
            perDay: (best.rate * use.gpuCount).cost(of: day) + use.diskRate.cost(of: day), caveat: "fits in memory; speed unknown")
    }

    private static func schedule(_ use: ServerUse) -> Alternative? {
        guard let hours = use.quietHours, !hours.isEmpty else { return nil }
        let spared = use.sparedRate.cost(of: .seconds(Int64(hours.count) * 3600))
        return Alternative(
            kind: .schedule, what: "off for \(hours.count) h a week",
            perDay: Money(microdollars: use.rate.cost(of: .seconds(86_400)).microdollars - spared.microdollars / 7),
            caveat: "no work in these hours for three weeks; the next may differ")
    }

    /// RunPod keeps a serverless worker for a minute after its last job, as a pod's minutes show no less.
    private static let workerIdle = Duration.seconds(60)

    private static func serverless(_ use: ServerUse, window: Duration) -> Alternative? {
        guard let rate = use.workerRate, let start = use.workerStart, window > .zero else { return nil }
        let busy = use.busySpells.reduce(Duration.zero) { $0 + $1 + start + workerIdle }
        let perWindow = rate.cost(of: busy)
        let perDay = Int128(perWindow.microdollars) * 86_400_000_000 / Int128(window.wholeMicroseconds)
        return Alternative(
            kind: .serverless, what: "serverless worker", perDay: Money(microdollars: Int64(clamping: perDay)),
            caveat: "if the software runs as a worker")
    }
}
