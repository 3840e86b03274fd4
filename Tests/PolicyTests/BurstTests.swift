import Fleet
import Policy
import Testing

/// Reproducible random numbers: xorshift.
private struct Random {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ end: Double) -> Double {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Double(state >> 11) / Double(1 << 53) * end
    }
}

/// A pod that works for one second every one to five minutes, polled every five seconds.
private struct BurstyPod {
    var random: Random
    let usual = Duration.seconds(600)
    let rules = BurstRules()
    var work = SparseWork()
    var watch = BurstWatch()
    var falseStops = 0

    init(seed: UInt64) { random = Random(seed: seed) }

    /// Only polls that meet a burst, and those after them, matter: between two of them only time passes.
    mutating func live(days: Int) {
        let end = Double(days) * 86_400
        var burst = 60 + random.below(240)
        var quietSince = 180.0
        while burst < end {
            // The poll at the first multiple of five seconds meets it if it comes within its second.
            let look = (burst / 5).rounded(.up) * 5
            if look < burst + 1 {
                note(.quiet, look - 5)
                stopIfDue(from: &quietSince, to: look)
                note(.busy, look)
                note(.quiet, look + 5)
                quietSince = look + 5
            } else if look.truncatingRemainder(dividingBy: 60) < 5 {
                note(.quiet, look)
            }
            burst += 60 + random.below(240)
        }
        stopIfDue(from: &quietSince, to: end)
    }

    private mutating func note(_ reading: SignalState, _ seconds: Double) {
        let at = Timestamp(microsecondsSinceEpoch: 1_800_000_000_000_000 + Int64(seconds * 1_000_000))
        if let before = work.countedUntil, before > at { return }
        // Polls every five seconds in between change nothing but the time, so most are left out.
        if let before = work.countedUntil, at - before > .seconds(60) {
            var passed = before + .seconds(60)
            while passed < at {
                _ = watch.record(.quiet, at: passed, every: .seconds(60), into: &work)
                passed = passed + .seconds(60)
            }
        }
        _ = watch.record(reading, at: at, every: .seconds(60), into: &work)
    }

    /// Counts the stops that this quiet would have caused; after each its user starts it again.
    private mutating func stopIfDue(from quietSince: inout Double, to end: Double) {
        while true {
            let timeout = max(usual, rules.timeout(after: work) ?? .zero)
            guard end - quietSince > timeout.inSeconds else { return }
            falseStops += 1
            quietSince += timeout.inSeconds + 180
        }
    }
}

/// The same pod with an agent, whose reports are judged as the daemon judges them.
private struct WatchedFromWithin {
    var random: Random
    var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
    var subject = PolicyInput(
        kind: .timed, phase: .running, ownership: .adopted(by: .controlPlane, at: at(0)),
        storage: .persistent(gigabytes: 10, path: "/w"), runningSince: at(0))
    var falseStops = 0
    var shortestTimeLeft = Duration.seconds(600)

    init(seed: UInt64) { random = Random(seed: seed) }

    /// Only reports with a burst, and those right before the next, are judged: between them only time passes.
    mutating func live(days: Int) {
        var now = Int64(0)
        report(at: now, peak: 0)
        while now < Int64(days) * 86_400 {
            let burst = now + 60 + Int64(random.below(240))
            let told = (burst + 1 + 4) / 5 * 5
            judge(at: told - 5)
            if random.below(50) < 1 {
                // This one is lost, and delivered with a later one.
                report(at: told + 5 * Int64(1 + random.below(6)), peak: 0, missed: 100)
                now = told + 30
            } else {
                report(at: told, peak: 100)
                report(at: told + 5, peak: 0)
                now = told
            }
        }
    }

    private mutating func report(at seconds: Int64, peak: Double, missed: Double? = nil) {
        func reading(_ peak: Double) -> HostReading {
            var reading = HostReading(takenAt: at(seconds))
            var gpu = GPUReading(index: 0)
            (gpu.utilizationPercent, gpu.peakUtilizationPercent, gpu.longestSampleGapSeconds) = (0, peak, 1)
            reading.gpus = .init(source: .nvml, devices: [gpu])
            reading.cpu = .init(percent: 0, cores: 16)
            return reading
        }
        let report = AgentReport(reading: reading(peak), backlog: missed.map { [reading($0)] } ?? [], startedAt: at(0), version: "1")
        for seen in AgentReader.observations(of: report, thresholds: AgentThresholds()) {
            // Valid until the report before the next burst; all reports in between are the same.
            history.record(seen, at: at(seconds), validFor: .seconds(600))
        }
    }

    private mutating func judge(at seconds: Int64) {
        let verdict = IdlePolicy.verdict(
            on: subject, history: history, rules: IdleRules(timeout: .after(.seconds(600)), startGrace: .zero), at: at(seconds))
        if case .stop = verdict.outcome { falseStops += 1 }
        if let deadline = verdict.deadline { shortestTimeLeft = min(shortestTimeLeft, deadline - at(seconds)) }
    }
}

@Suite struct BurstPropertyTests {
    /// Twenty pods over a thousand days each: fewer than one wrong stop in a thousand days on average.
    @Test func burstsBetweenPollsCauseAtMostOneWrongStopInAThousandDays() {
        var falseStops = 0
        var blind = 0
        for seed in 1...20 as ClosedRange<UInt64> {
            var pod = BurstyPod(seed: seed)
            pod.live(days: 1000)
            falseStops += pod.falseStops
            var unguarded = BurstyPod(seed: seed)
            unguarded.live(days: 10)
            blind += unguarded.falseStops
        }
        #expect(falseStops <= 20, "\(falseStops) false stops in 20,000 days")
    }

    /// An agent reads what accumulated since its last reading, and delivers late what it could not deliver in time, so nothing is missed.
    @Test func agentSeesBurstsBetweenPolls() {
        var falseStops = 0
        var shortest = Duration.seconds(600)
        for seed in 1...10 as ClosedRange<UInt64> {
            var pod = WatchedFromWithin(seed: seed)
            pod.live(days: 100)
            falseStops += pod.falseStops
            shortest = min(shortest, pod.shortestTimeLeft)
        }
        #expect(falseStops == 0, "\(falseStops) false stops in 1,000 days")
        #expect(shortest < .seconds(330) && shortest > .seconds(250), "the idle clock ran between the bursts")
    }

    /// Where polls are far apart, the time between two of them is watched all the same; a gap is not.
    @Test func timeBetweenSlowPollsIsWatched() {
        var (watch, work) = (BurstWatch(), SparseWork())
        for number in 0...10 { _ = watch.record(.quiet, at: at(Int64(number) * 120), every: .seconds(120), into: &work) }
        #expect(work.watchedSeconds > 1180 && work.watchedSeconds <= 1200)
        let before = work.watchedSeconds
        _ = watch.record(.quiet, at: at(1200 + 361), every: .seconds(120), into: &work)
        #expect(work.watchedSeconds <= before)
    }

    @Test func withoutBurstRulesItWouldBeStoppedDaily() {
        // One poll in five meets a burst, which come every three minutes: gaps of ten minutes and more are common.
        let gapsPerDay = 86_400.0 / 180 / 5
        let longer = 0.55
        #expect(gapsPerDay * longer > 10)
        let work = SparseWork(bursts: 0, watchedSeconds: 86_400)
        #expect(BurstRules().timeout(after: work) == nil, "an idle server is stopped after its usual time")
    }

    @Test func littleEvidenceWaitsLongerUpToTheLimit() throws {
        let rules = BurstRules()
        let one = try #require(rules.timeout(after: SparseWork(bursts: 1, watchedSeconds: 3600)))
        #expect(one == rules.longestTimeout)
        let many = try #require(rules.timeout(after: SparseWork(bursts: 400, watchedSeconds: 86_400)))
        #expect(many > .seconds(600) && many < .seconds(3600))
        let more = try #require(rules.timeout(after: SparseWork(bursts: 100, watchedSeconds: 86_400)))
        #expect(more > many)
        #expect(rules.timeout(after: SparseWork(bursts: 0.2, watchedSeconds: 86_400)) == nil, "what is long ago is forgotten")
        #expect(BurstRules(longestTimeout: .zero).timeout(after: SparseWork(bursts: 5, watchedSeconds: 3600)) == nil)
    }

    @Test(arguments: [
        ([SignalState.quiet, .busy, .quiet], 1.0), ([.quiet, .busy, .busy, .quiet], 1), ([.quiet, .busy, .busy, .busy, .quiet], 0),
        ([.quiet, .busy, .unknown, .quiet], 0), ([.unknown, .busy, .quiet], 0), ([.busy, .quiet], 0), ([.quiet, .unknown, .quiet], 0),
        ([.quiet, .busy, .quiet, .busy, .quiet], 2), ([.busy, .quiet, .busy, .quiet], 1),
    ])
    func onlyShortWorkIsCounted(readings: [SignalState], expected: Double) {
        var watch = BurstWatch()
        var work = SparseWork()
        for (index, reading) in readings.enumerated() {
            _ = watch.record(reading, at: at(Int64(index) * 5), every: .seconds(5), into: &work)
        }
        #expect(abs(work.bursts - expected) < 0.01)
        #expect(work.watchedSeconds <= Double(readings.count - 1) * 5)
    }

    /// An answer of a lagging replica shows the time before the work began, or the work after it ended.
    @Test(arguments: [
        ("qb" + "q" + String(repeating: "b", count: 180) + "q", 5, 0.0), ("qbqqqbbqq" + "bbbb" + "qqq", 5, 0),
        ("q" + String(repeating: "b", count: 20) + "qbqqbbq", 5, 0), (String(repeating: "b", count: 20) + "qbqqbbq", 5, 0),
        ("bbbb?q" + "bq", 5, 0), ("qbq" + "bbb", 30, 0), ("qbq" + "bbb", 60, 0), ("qbqq" + "bbb", 60, 1),
        // Each stands alone: before the long work, after it, and without any.
        ("qbq" + String(repeating: "q", count: 20) + "bbbbq", 5, 1), ("qbbbb" + String(repeating: "q", count: 20) + "bq", 5, 1),
        (String(repeating: "qqqb", count: 50) + "q", 5, 50), (String(repeating: "qqqb", count: 50) + "qbbbq", 5, 47),
    ])
    func F88_aBurstBesideLongerWorkIsPartOfIt(readings: String, secondsApart: Int64, expected: Double) {
        var (watch, work) = (BurstWatch(), SparseWork())
        for (index, letter) in readings.enumerated() {
            let reading = letter == "b" ? SignalState.busy : letter == "q" ? .quiet : .unknown
            _ = watch.record(reading, at: at(Int64(index) * secondsApart), every: .seconds(secondsApart), into: &work)
        }
        #expect(abs(work.bursts - expected) < 0.5)
    }

    /// After a gap in the polls the end of long work looks like a short burst.
    @Test func workThroughAGapIsNotABurst() {
        var watch = BurstWatch()
        var work = SparseWork()
        for (seconds, reading) in [(0, .quiet), (5, .busy), (25, .quiet), (30, .busy), (50, .busy), (55, .quiet)] as [(Int64, SignalState)]
        {
            _ = watch.record(reading, at: at(seconds), every: .seconds(5), into: &work)
        }
        #expect(work.bursts == 0)
    }

    @Test func timeWithoutPollsIsNotCovered() {
        var watch = BurstWatch()
        var work = SparseWork()
        _ = watch.record(.quiet, at: at(0), every: .seconds(5), into: &work)
        _ = watch.record(.quiet, at: at(7200), every: .seconds(5), into: &work)
        #expect(work.watchedSeconds == 0)
    }

    @Test func sparseWorkIsAReasonWithAdvice() {
        let verdict = IdlePolicy.verdict(
            on: PolicyInput(
                kind: .timed, phase: .running, ownership: .adopted(by: .controlPlane, at: at(0)),
                storage: .persistent(gigabytes: 10, path: "/w"), runningSince: at(0)),
            history: {
                var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
                history.see(5, [.gpu: .quiet, .cpu: .quiet], validFor: .seconds(100_000))
                return history
            }(), rules: IdleRules(startGrace: .zero, sparseWork: SparseWork(bursts: 60, watchedSeconds: 86_400)), at: at(5000))
        guard case .keep = verdict.outcome else { return #expect(Bool(false), "it is kept") }
        #expect(verdict.reasons.contains { "\($0)".contains("run the agent to see all work") })
        #expect((verdict.deadline.map { $0 > at(5000) }) ?? false)
    }
}
