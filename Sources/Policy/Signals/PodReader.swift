package import Fleet

/// Turns the provider's telemetry of one pod into signals. Detects telemetry that is stale or in another unit.
package struct PodReader: Hashable, Sendable {
    /// The latest known values of all parts, newest last, and when they last were others than any of these. Replicas that stand still at
    /// different values answer in turn, so a value that was seen before is no news.
    private var latest: [Seen] = []
    private var changedAt: Timestamp?
    private var gaps: [Signal: ReadingGaps] = [:]
    private var gpuUnit = PercentUnit()
    private var cpuUnit = PercentUnit()

    private struct Seen: Hashable, Sendable {
        var telemetry: PodTelemetry
        var at: Timestamp
    }

    private static let remembered = 16
    /// Replicas answer in turn within this time where polls are close. A container that restarts again and again takes longer.
    package static let shortestTurn = Duration.seconds(45)

    package init() {}

    /// The signals that must be known before a pod can be idle.
    package static func expectedSignals(of pod: ObservedServer) -> Set<Signal> {
        hasGPU(pod) ? [.gpu, .cpu] : [.cpu]
    }

    /// A pod has no GPU only if the provider says so: a GPU that is missing from an answer may be busy.
    private static func hasGPU(_ pod: ObservedServer) -> Bool {
        pod.gpu != nil || !pod.isCPUOnly || !(pod.telemetry?.gpuPercents.isEmpty ?? true)  // guard: F3_aGPU
    }

    /// - Parameter staleAfter: some part of the telemetry must change within this time, usually the container's uptime. Telemetry that does
    ///   not change in any part is an old answer sent again, and every signal of it is unknown.
    /// - Parameter turn: within this time every replica has answered.
    /// - Parameter bridgesGaps: a reading that one answer in five lacks is left out, so that the previous one counts for as long as it is
    ///   valid; a wrong reading never is. False: what is missing is unknown.
    package mutating func observations(
        of pod: ObservedServer, thresholds: BusyThresholds, staleAfter: Duration, turn: Duration = shortestTurn,
        bridgesGaps: Bool = false, at now: Timestamp
    ) -> [Observation] {
        let all = allObservations(of: pod, thresholds: thresholds, staleAfter: staleAfter, turn: turn, at: now)
        return all.filter { seen in
            let isMissing = seen.reading == .unknown && PodReader.lacks(seen.signal, pod)
            let isGap = gaps[seen.signal, default: ReadingGaps()].record(isMissing: isMissing)
            return !(bridgesGaps && isGap)  // guard: F88_oneMissingReading
        }
    }

    /// The answer has no reading for the signal, neither a right nor a wrong one.
    private static func lacks(_ signal: Signal, _ pod: ObservedServer) -> Bool {
        guard let telemetry = pod.telemetry else { return true }
        guard signal == .gpu else { return telemetry.cpuPercent == nil }
        let known = telemetry.gpuPercents.compactMap { $0 }
        return known.allSatisfy { plausible($0) != nil } && known.count < max(pod.gpu?.count ?? 1, telemetry.gpuPercents.count)
    }

    private mutating func allObservations(
        of pod: ObservedServer, thresholds: BusyThresholds, staleAfter: Duration, turn: Duration, at now: Timestamp
    ) -> [Observation] {
        let hasGPU = PodReader.hasGPU(pod)
        guard let telemetry = pod.telemetry else { return PodReader.allUnknown(hasGPU, "no telemetry") }
        let since = lastChange(telemetry, turn: turn, at: now)
        gpuUnit.learn(telemetry.gpuPercents.compactMap { $0 })
        cpuUnit.learn([telemetry.cpuPercent].compactMap { $0 })
        // guard: F52_whatStandsStill
        if now - since > staleAfter { return PodReader.allUnknown(hasGPU, "telemetry unchanged for \((now - since).inWords)") }
        let cpu = cpuUnit.checked(PodReader.cpu(telemetry, threshold: thresholds.cpuPercent))
        guard hasGPU else { return [cpu] }
        return [gpuUnit.checked(PodReader.gpu(telemetry, count: pod.gpu?.count, threshold: thresholds.gpuPercent)), cpu]
    }

    /// When any part last changed. A part that is absent for a while and returns with the same value has not changed.
    private mutating func lastChange(_ telemetry: PodTelemetry, turn: Duration, at now: Timestamp) -> Timestamp {
        guard var known = latest.last?.telemetry, let since = changedAt else {
            (latest, changedAt) = ([Seen(telemetry: telemetry, at: now)], now)
            return now
        }
        if telemetry.uptime != nil { known.uptime = telemetry.uptime }
        if telemetry.gpuPercents.contains(where: { $0 != nil }) { known.gpuPercents = telemetry.gpuPercents }
        if telemetry.gpuMemoryPercents.contains(where: { $0 != nil }) { known.gpuMemoryPercents = telemetry.gpuMemoryPercents }
        if telemetry.cpuPercent != nil { known.cpuPercent = telemetry.cpuPercent }
        if telemetry.memoryPercent != nil { known.memoryPercent = telemetry.memoryPercent }
        // Beside an uptime that is absent or stays the same, an idle pod repeats a few values.
        let isOfAnotherReplica = known.uptime != latest.last?.telemetry.uptime
        let recent = latest.filter { now - $0.at <= turn }
        // guard: F52_replicasThatStandStill
        let isKnown = isOfAnotherReplica ? recent.contains { $0.telemetry == known } : latest.last?.telemetry == known
        latest.removeAll { $0.telemetry == known }
        latest = Array((latest + [Seen(telemetry: known, at: now)]).suffix(PodReader.remembered))
        if !isKnown { changedAt = now }
        return isKnown ? since : now
    }

    /// Busy if any GPU is. A GPU without a reading may be busy.
    ///
    /// - Parameter count: `nil`: unknown.
    private static func gpu(_ telemetry: PodTelemetry, count: Int?, threshold: Double) -> Observation {
        let percents = telemetry.gpuPercents.map { $0.flatMap(plausible) }
        let detail = percents.enumerated().map { "GPU \($0) \($1.map(percent) ?? "no reading")" }.joined(separator: ", ")
        if percents.contains(where: { ($0 ?? 0) >= threshold }) { return Observation(.gpu, .busy, detail: detail) }  // guard: F1, F11
        guard let count else { return Observation(.gpu, .unknown, detail: "the provider does not list its GPUs") }
        if percents.isEmpty || percents.count < count || percents.contains(nil) {
            let missing = percents.isEmpty ? "no GPU reading" : "\(detail); \(percents.count) of \(count) GPUs are listed"
            return Observation(.gpu, .unknown, detail: missing)
        }
        return Observation(.gpu, .quiet, detail: detail)
    }

    private static func cpu(_ telemetry: PodTelemetry, threshold: Double) -> Observation {
        guard let cpu = telemetry.cpuPercent.flatMap(plausible) else {
            return Observation(.cpu, .unknown, detail: "no reading")
        }
        return Observation(.cpu, cpu >= threshold ? .busy : .quiet, detail: percent(cpu))  // guard: F2
    }

    private static func allUnknown(_ hasGPU: Bool, _ why: String) -> [Observation] {
        (hasGPU ? [Signal.gpu, .cpu] : [.cpu]).map { Observation($0, .unknown, detail: why) }
    }

    /// A reading outside 0…100 is ignored.
    private static func plausible(_ percent: Double) -> Double? { (0...100).contains(percent) ? percent : nil }

    private static func percent(_ value: Double) -> String { "\(Int(value.rounded())) %" }
}

/// Which of the latest answers lacked a reading.
private struct ReadingGaps: Hashable, Sendable {
    /// So many answers before a gap had the reading.
    private static let between = 4
    /// Answers with the reading since the last one without.
    private var readings = 0

    /// - Returns: the answer lacks the reading, and those before it had it.
    mutating func record(isMissing: Bool) -> Bool {
        guard isMissing else {
            readings += 1
            return false
        }
        defer { readings = 0 }
        return readings >= ReadingGaps.between
    }
}

/// Tells percentages from shares: a reading of 0.9 means almost nothing in percent and almost everything as a share.
private struct PercentUnit: Hashable, Sendable {
    private var isDoubtful = false
    /// A reading above 1 had a fraction, so percentages below 1 are possible too.
    private var hasFractions = false
    /// The latest readings are all 0, which means idle in any unit.
    private var isZero = false

    mutating func learn(_ readings: [Double]) {
        isZero = !readings.isEmpty && readings.allSatisfy { $0 == 0 }
        if readings.contains(where: { $0 > 1 && $0 != $0.rounded() }) { hasFractions = true }
        if readings.contains(where: { $0 > 1 }) {
            isDoubtful = false
        } else if !hasFractions, readings.contains(where: { $0 > 0 && $0 < 1 }) {
            isDoubtful = true
        }
    }

    /// A busy reading is busy in any unit, and 0 is idle in any unit.
    func checked(_ seen: Observation) -> Observation {
        guard isDoubtful, seen.reading == .quiet else { return seen }  // guard: F52_sharesInPlace
        guard !isZero else { return seen }  // guard: F84_oneReadingInAnotherUnit
        return Observation(
            seen.signal, .unknown, detail: "\(seen.detail), either a percentage or a share from 0 to 1")
    }
}
