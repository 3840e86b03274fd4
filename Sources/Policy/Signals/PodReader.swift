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

/// Turns what the provider measured in one pod into signals, and notices measurements that stand still.
public struct PodReader: Hashable, Sendable {
    private var uptime: Duration?
    private var uptimeMovedAt: Timestamp?

    public init() {}

    /// The signals without which a pod cannot be called idle.
    public static func expectedSignals(of pod: ObservedServer) -> Set<Signal> {
        hasGPU(pod) ? [.gpu, .cpu] : [.cpu]
    }

    /// A pod is without a GPU only where RunPod says so: a GPU that an answer left out may be at work.
    private static func hasGPU(_ pod: ObservedServer) -> Bool {
        pod.gpu != nil || !pod.isCPUOnly || !(pod.telemetry?.gpuPercents.isEmpty ?? true)
    }

    /// - Parameter staleAfter: the container's uptime, which the provider sends along, must move within this time;
    ///   readings beside a clock that stands still are old ones sent again.
    public mutating func observations(
        of pod: ObservedServer, thresholds: BusyThresholds, staleAfter: Duration, at now: Timestamp
    ) -> [Observation] {
        let hasGPU = PodReader.hasGPU(pod)
        guard let telemetry = pod.telemetry else { return PodReader.allUnknown(hasGPU, "no telemetry from RunPod") }
        if telemetry.uptime != uptime || uptimeMovedAt == nil {
            uptime = telemetry.uptime
            uptimeMovedAt = now
        } else if uptime != nil, let movedAt = uptimeMovedAt, now - movedAt > staleAfter {
            return PodReader.allUnknown(hasGPU, "the same telemetry since \(movedAt)")
        }
        let cpu = PodReader.cpu(telemetry, threshold: thresholds.cpuPercent)
        guard hasGPU else { return [cpu] }
        return [PodReader.gpu(telemetry, count: pod.gpu?.count, threshold: thresholds.gpuPercent), cpu]
    }

    /// Any GPU at work is work; a GPU that gave no reading may be at work.
    ///
    /// - Parameter count: `nil` where RunPod does not say how many there are.
    private static func gpu(_ telemetry: PodTelemetry, count: Int?, threshold: Double) -> Observation {
        let percents = telemetry.gpuPercents.map { $0.flatMap(plausible) }
        let detail = percents.enumerated().map { "GPU \($0) \($1.map(percent) ?? "no reading")" }.joined(separator: ", ")
        if percents.contains(where: { ($0 ?? 0) >= threshold }) { return Observation(.gpu, .busy, detail: detail) }
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
        return Observation(.cpu, cpu >= threshold ? .busy : .quiet, detail: "CPU \(percent(cpu))")
    }

    private static func allUnknown(_ hasGPU: Bool, _ why: String) -> [Observation] {
        (hasGPU ? [Signal.gpu, .cpu] : [.cpu]).map { Observation($0, .unknown, detail: why) }
    }

    /// A reading outside 0…100 is no reading.
    private static func plausible(_ percent: Double) -> Double? { (0...100).contains(percent) ? percent : nil }

    private static func percent(_ value: Double) -> String { "\(Int(value.rounded())) %" }
}
