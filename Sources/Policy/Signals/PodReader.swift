public import Fleet

/// From which reading on a signal counts as work.
public struct BusyThresholds: Hashable, Sendable {
    /// Percent of one GPU, above 0 to 100. An idle data-centre GPU reads 0.
    public var gpuPercent: Double
    /// Percent of the pod's CPUs, above 0 to 100.
    public var cpuPercent: Double

    /// Cores' worth of time that are work however many cores there are: one thread at full speed is 2 % of 48. With the usual 5 % half a
    /// core, and more where the percentage was set higher.
    public var cpuCores: Double { max(0.5, cpuPercent / 10) }

    public init(gpuPercent: Double = 1, cpuPercent: Double = 5) {
        self.gpuPercent = gpuPercent
        self.cpuPercent = cpuPercent
    }

    /// The same with a server's own share of its CPUs, where it has one.
    public func with(cpuPercent own: Double?) -> BusyThresholds {
        BusyThresholds(gpuPercent: gpuPercent, cpuPercent: own ?? cpuPercent)
    }
}

/// Turns what the provider measured in one pod into signals, and notices measurements that stand still or are in another unit.
public struct PodReader: Hashable, Sendable {
    /// Everything that was told so far, each part as it was told last, and since when none of it has moved.
    private var latest: PodTelemetry?
    private var movedAt: Timestamp?
    private var gpuUnit = PercentUnit()
    private var cpuUnit = PercentUnit()

    public init() {}

    /// The signals without which a pod cannot be called idle.
    public static func expectedSignals(of pod: ObservedServer) -> Set<Signal> {
        hasGPU(pod) ? [.gpu, .cpu] : [.cpu]
    }

    /// A pod is without a GPU only where RunPod says so: a GPU that an answer left out may be at work.
    private static func hasGPU(_ pod: ObservedServer) -> Bool {
        pod.gpu != nil || !pod.isCPUOnly || !(pod.telemetry?.gpuPercents.isEmpty ?? true)  // guard: F3_aGPU
    }

    /// - Parameter staleAfter: something of the telemetry must move within this time: the container's uptime does when it is told, and
    ///   where its clock stands still, or is left out, the readings do. What moves in no part is an old answer sent again.
    public mutating func observations(
        of pod: ObservedServer, thresholds: BusyThresholds, staleAfter: Duration, at now: Timestamp
    ) -> [Observation] {
        let hasGPU = PodReader.hasGPU(pod)
        guard let telemetry = pod.telemetry else { return PodReader.allUnknown(hasGPU, "no telemetry from RunPod") }
        let since = lastMove(telemetry, at: now)
        gpuUnit.see(telemetry.gpuPercents.compactMap { $0 })
        cpuUnit.see([telemetry.cpuPercent].compactMap { $0 })
        // guard: F52_whatStandsStill
        if now - since > staleAfter { return PodReader.allUnknown(hasGPU, "the same telemetry since \(since)") }
        let cpu = cpuUnit.checked(PodReader.cpu(telemetry, threshold: thresholds.cpuPercent))
        guard hasGPU else { return [cpu] }
        return [gpuUnit.checked(PodReader.gpu(telemetry, count: pod.gpu?.count, threshold: thresholds.gpuPercent)), cpu]
    }

    /// When any part was told otherwise than before. A part that is left out, and comes back as it was, has not moved.
    private mutating func lastMove(_ telemetry: PodTelemetry, at now: Timestamp) -> Timestamp {
        guard var known = latest, let since = movedAt else {
            (latest, movedAt) = (telemetry, now)
            return now
        }
        if telemetry.uptime != nil { known.uptime = telemetry.uptime }
        if telemetry.gpuPercents.contains(where: { $0 != nil }) { known.gpuPercents = telemetry.gpuPercents }
        if telemetry.gpuMemoryPercents.contains(where: { $0 != nil }) { known.gpuMemoryPercents = telemetry.gpuMemoryPercents }
        if telemetry.cpuPercent != nil { known.cpuPercent = telemetry.cpuPercent }
        if telemetry.memoryPercent != nil { known.memoryPercent = telemetry.memoryPercent }
        let moved = known == latest ? since : now
        (latest, movedAt) = (known, moved)
        return moved
    }

    /// Any GPU at work is work; a GPU that gave no reading may be at work.
    ///
    /// - Parameter count: `nil` where RunPod does not say how many there are.
    private static func gpu(_ telemetry: PodTelemetry, count: Int?, threshold: Double) -> Observation {
        let percents = telemetry.gpuPercents.map { $0.flatMap(plausible) }
        let detail = percents.enumerated().map { "GPU \($0) \($1.map(percent) ?? "no reading")" }.joined(separator: ", ")
        if percents.contains(where: { ($0 ?? 0) >= threshold }) { return Observation(.gpu, .busy, detail: detail) }  // guard: F1, F11
        guard let count else { return Observation(.gpu, .unknown, detail: "RunPod does not say which GPUs it has") }
        if percents.isEmpty || percents.count < count || percents.contains(nil) {
            let missing = percents.isEmpty ? "no GPU readings from RunPod" : "\(detail); \(count) expected"
            return Observation(.gpu, .unknown, detail: missing)
        }
        return Observation(.gpu, .quiet, detail: detail)
    }

    private static func cpu(_ telemetry: PodTelemetry, threshold: Double) -> Observation {
        guard let cpu = telemetry.cpuPercent.flatMap(plausible) else {
            return Observation(.cpu, .unknown, detail: "no CPU reading from RunPod")
        }
        return Observation(.cpu, cpu >= threshold ? .busy : .quiet, detail: "CPU \(percent(cpu))")  // guard: F2
    }

    private static func allUnknown(_ hasGPU: Bool, _ why: String) -> [Observation] {
        (hasGPU ? [Signal.gpu, .cpu] : [.cpu]).map { Observation($0, .unknown, detail: why) }
    }

    /// A reading outside 0…100 is no reading.
    private static func plausible(_ percent: Double) -> Double? { (0...100).contains(percent) ? percent : nil }

    private static func percent(_ value: Double) -> String { "\(Int(value.rounded())) %" }
}

/// Are readings percent, as they are meant to be? From 0 to 1 they may be shares: then 0.9 is nearly all of it, and not nearly nothing.
private struct PercentUnit: Hashable, Sendable {
    private var isDoubtful = false
    /// A reading above 1 with a fraction was seen: such percents may be fractions below 1 as well.
    private var hasFractions = false
    /// The latest readings are all 0, which is nothing in any unit.
    private var isZero = false

    mutating func see(_ readings: [Double]) {
        isZero = !readings.isEmpty && readings.allSatisfy { $0 == 0 }
        if readings.contains(where: { $0 > 1 && $0 != $0.rounded() }) { hasFractions = true }
        if readings.contains(where: { $0 > 1 }) {
            isDoubtful = false
        } else if !hasFractions, readings.contains(where: { $0 > 0 && $0 < 1 }) {
            isDoubtful = true
        }
    }

    /// What is busy is busy in any unit, and so is what is idle at 0.
    func checked(_ seen: Observation) -> Observation {
        guard isDoubtful, seen.reading == .quiet else { return seen }  // guard: F52_sharesInPlace
        guard !isZero else { return seen }  // guard: F84_oneReadingInAnotherUnit
        return Observation(
            seen.signal, .unknown, detail: "\(seen.detail), in shares from 0 to 1 or in percent: RunPod's readings leave it open")
    }
}
