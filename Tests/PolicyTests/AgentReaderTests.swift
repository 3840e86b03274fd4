import Fleet
import Policy
import Testing

private let moment = Timestamp(secondsSinceEpoch: 1_800_000_000)

private func reading(_ change: (inout HostReading) -> Void) -> HostReading {
    var reading = HostReading(takenAt: moment)
    change(&reading)
    return reading
}

private func gpus(_ loads: (now: Double?, peak: Double?)...) -> HostReading.GPUs {
    HostReading.GPUs(
        source: .nvml,
        devices: loads.enumerated().map { index, load in
            var gpu = GPUReading(index: index)
            (gpu.utilizationPercent, gpu.peakUtilizationPercent) = (load.now, load.peak)
            gpu.longestSampleGapSeconds = load.peak.map { _ in 1 }
            return gpu
        })
}

@Suite struct AgentReaderTests {
    private func seen(_ signal: Signal, _ reading: HostReading, cpuPercent: Double = 5, gpus: Int? = 0) -> SignalState? {
        let thresholds = AgentThresholds(busy: BusyThresholds(cpuPercent: cpuPercent))
        return AgentReader.observations(of: reading, thresholds: thresholds, gpus: gpus).first { $0.signal == signal }?.reading
    }

    /// Traffic of a network volume shows in neither block devices nor network interfaces, only in what processes read and write.
    @Test(arguments: [(8_388_608.0, 0.0, SignalState.busy), (8_388_607, 99, .quiet), (0, 100, .busy), (.infinity, 0, .quiet)])
    func F2_readingFromANetworkVolumeIsWork(bytes: Double, faults: Double, expected: SignalState) {
        let seen = reading { reading in
            reading.io = .init(inBytesPerSecond: 0, outBytesPerSecond: 0)
            reading.processIO = .init(inBytesPerSecond: bytes, outBytesPerSecond: 0)
            reading.majorFaultsPerSecond = faults
        }
        #expect(self.seen(.disk, seen) == expected)
    }

    /// Without block device accounting the disk must become quiet again: unknown would count as busy without end.
    @Test(arguments: [(0, nil), (nil, 0)] as [(Double?, Double?)]) func busyDiskBecomesQuietAgain(bytes: Double?, faults: Double?) {
        let seen = reading { reading in
            reading.processIO = bytes.map { .init(inBytesPerSecond: $0, outBytesPerSecond: 0) }
            reading.majorFaultsPerSecond = faults
        }
        #expect(self.seen(.disk, seen) == .quiet)
        #expect(self.seen(.disk, reading { _ in }) == nil)
    }

    /// Half a report: the bytes were measured before, and are missing now.
    @Test func F64_aDiskThatIsNotMeasuredAnyMoreIsNotQuiet() {
        func seen(_ faults: Double?, bytes: Double? = nil) -> SignalState? {
            let half = reading { reading in
                reading.majorFaultsPerSecond = faults
                reading.processIO = bytes.map { .init(inBytesPerSecond: $0, outBytesPerSecond: 0) }
            }
            return AgentReader.observations(of: half, thresholds: AgentThresholds(), measuresDisk: true).first { $0.signal == .disk }?
                .reading
        }
        #expect(seen(0) == nil && seen(nil) == nil)
        #expect(seen(0, bytes: 0) == .quiet && seen(100) == .busy)
    }

    /// One thread at full speed is work, on however many cores.
    @Test(arguments: [
        (1.1, 96.0, SignalState.busy), (2.1, 48, .busy), (0.5, 96, .quiet), (4.9, 4, .quiet), (5, 1, .busy), (2, 24, .quiet),
        (4.9, 0, .quiet),
    ])
    func F2_oneBusyCoreIsWork(percent: Double, cores: Double, expected: SignalState) {
        #expect(seen(.cpu, reading { $0.cpu = .init(percent: percent, cores: cores) }) == expected)
    }

    @Test func raisedPercentageRaisesTheCoresToo() {
        // Some background services keep two of 64 cores busy.
        let noisy = reading { $0.cpu = .init(percent: 3, cores: 64) }
        #expect(seen(.cpu, noisy) == .busy)
        #expect(seen(.cpu, noisy, cpuPercent: 20) == .quiet)
    }

    @Test func workInALateReadingIsWork() {
        let quiet = reading { reading in
            reading.gpus = gpus((0, 0))
            reading.network = .init(inBytesPerSecond: 10, outBytesPerSecond: 10)
        }
        let busy = reading { $0.gpus = gpus((0, 97)) }
        let report = AgentReport(reading: quiet, backlog: [quiet, busy, quiet], startedAt: moment, version: "1")
        let observations = AgentReader.observations(of: report, thresholds: AgentThresholds())
        #expect(observations.first { $0.signal == .gpu } == Observation(.gpu, .busy, detail: "GPU 0 97 %, reported late"))
        #expect(observations.first { $0.signal == .network }?.reading == .quiet)
    }

    @Test func everyBurstIsSeenOnlyWithSamplesOfEveryGPU() {
        #expect(AgentReader.seesEveryBurst(reading { $0.gpus = gpus((0, 0), (0, 3)) }, gpus: 2))
        #expect(!AgentReader.seesEveryBurst(reading { $0.gpus = gpus((0, 0), (0, nil)) }, gpus: 2))
        #expect(!AgentReader.seesEveryBurst(reading { $0.gpus = gpus((0, 0)) }, gpus: 2))
        #expect(!AgentReader.seesEveryBurst(reading { _ in }, gpus: 0))
    }

    /// An H100 shows 30 ms of work as 1 % of a sample: what is shorter may be in none.
    @Test(
        arguments: [(0, nil, true), (1, nil, false), (3, nil, false), (4, nil, true), (97, nil, true), (0, 2, false), (2, 600, true)]
            as [(Double, Double?, Bool)])
    func F1_faintWorkMayBeMoreThanIsSeen(peak: Double, other: Double?, seesAll: Bool) throws {
        func report(_ second: Int64, peak: Double) -> AgentReport {
            var reading = reading { $0.gpus = gpus((0, peak)) }
            reading.takenAt = moment + .seconds(second)
            if let other, other < 100 { reading.gpus.devices[0].busiestProcessPercent = peak == 0 && second == 5 ? other : 0 }
            if let other, other >= 100 { (reading.gpus.devices[0].powerWatts, reading.gpus.devices[0].powerLimitWatts) = (other, 700) }
            return AgentReport(reading: reading, startedAt: moment, version: "1")
        }
        var tracker = ActivityTracker(history: WorkHistory(expected: [.gpu, .cpu], since: moment))
        var view = ProviderView()
        var pod = ObservedServer(id: try #require(ServerID("pod")), kind: .timed, name: "pod", phase: .running)
        pod.gpu = GPUAllocation(type: "NVIDIA H100", count: 1)
        view.apply(pod, at: moment)
        let rules = SignalRules(
            thresholds: BusyThresholds(), agentThresholds: AgentThresholds(), staleAfter: .seconds(60), validFor: .seconds(17),
            agentLostAfter: .seconds(60), sampleInterval: .seconds(5))
        for (second, shown) in [(Int64(0), 0.0), (5, peak), (10, 0)] {
            _ = tracker.apply(report(second, peak: shown), of: view, rules, at: moment + .seconds(second))
        }
        #expect((tracker.agent?.everyBurstSince != nil) == seesAll)
        _ = tracker.apply(report(86_406, peak: 0), of: view, rules, at: moment + .seconds(86_406))
        #expect(tracker.agent?.everyBurstSince != nil, "a day later it is forgotten")
    }

    @Test(arguments: [(1.0, true), (2, true), (2.1, false), (.nan, false), (nil, false)] as [(Double?, Bool)])
    func droppedDriverSamplesDoNotSeeEveryBurst(gap: Double?, expected: Bool) {
        let seen = reading { reading in
            reading.gpus = gpus((0, 0))
            reading.gpus.devices[0].longestSampleGapSeconds = gap
        }
        #expect(AgentReader.seesEveryBurst(seen, gpus: 1) == expected)
    }

    @Test(
        arguments: [
            (96, 700, SignalState.busy), (70, 700, .busy), (69, 700, .quiet), (7, 72, .quiet), (8, 72, .busy), (96, nil, .quiet),
            (96, 0, .quiet), (nil, 700, .quiet), (.infinity, 700, .quiet), (.nan, 700, .quiet),
        ] as [(Double?, Double?, SignalState)])
    func F1_powerBetweenTwoReadingsThatIsOverIsWork(watts: Double?, limit: Double?, expected: SignalState) {
        let seen = reading { reading in
            reading.gpus = gpus((0, 0))
            (reading.gpus.devices[0].burstPowerWatts, reading.gpus.devices[0].powerLimitWatts) = (watts, limit)
        }
        #expect(self.seen(.gpu, seen) == expected)
    }

    /// Video encoding uses none of the cores that utilization measures.
    @Test(arguments: [(40, SignalState.busy), (0, .quiet), (101, .quiet), (nil, .quiet)] as [(Double?, SignalState)])
    func F1_aProcessAtWorkIsWork(share: Double?, expected: SignalState) {
        let seen = reading { reading in
            reading.gpus = gpus((0, 0))
            reading.gpus.devices[0].busiestProcessPercent = share
        }
        #expect(self.seen(.gpu, seen) == expected)
    }

    /// Under MIG there is no utilization: a process or the power may show work, but their absence proves nothing.
    @Test func gpuWithoutUtilizationIsUnknown() {
        let silent = reading { reading in
            reading.gpus = gpus((nil, nil))
            (reading.gpus.devices[0].busiestProcessPercent, reading.gpus.devices[0].burstPowerWatts) = (0, 0)
        }
        #expect(seen(.gpu, silent) == .unknown)
        let busy = reading { reading in
            reading.gpus = gpus((nil, nil))
            (reading.gpus.devices[0].burstPowerWatts, reading.gpus.devices[0].powerLimitWatts) = (200, 700)
        }
        let observations = AgentReader.observations(of: busy, thresholds: AgentThresholds())
        #expect(
            observations.first { $0.signal == .gpu }
                == Observation(.gpu, .busy, detail: "GPU 0 no reading, 200 W above idle since the last reading"))
    }

    @Test func sessionsThatMayBeMissingAreUnknown() {
        #expect(seen(.sessions, reading { $0.sessionsAbsence = "Jupyter refuses" }) == .unknown)
        let typing = reading { reading in
            reading.sessionsAbsence = "Jupyter refuses"
            reading.sessions = [.init(kind: .terminal, name: "pts/0", idleSeconds: 3)]
        }
        #expect(seen(.sessions, typing) == .busy)
    }

    /// Texts of a pod are written to logs and must not begin a line there.
    @Test func textsOfAReportHaveNoControlCharacters() {
        let text = "lost\n2026-01-01 error: forged\u{1B}[2J"
        var report = AgentReport(reading: reading { $0.gpus.absence = text }, startedAt: moment, version: text)
        report.preparedFor = .init(generation: 1, failure: text)
        let clean = "lost 2026-01-01 error: forged [2J"
        #expect(
            [report.plausible.reading.gpus.absence, report.plausible.version, report.plausible.preparedFor?.failure] == [
                clean, clean, clean,
            ])
    }

    /// The agent judges its own machine with values that nobody has clipped.
    @Test func implausibleReportDoesNotTrap() {
        let absurd = reading { reading in
            reading.gpus = gpus((1e300, .infinity))
            reading.gpus.devices[0].processes = [.init(pid: 1, memoryBytes: .max), .init(pid: 2, memoryBytes: .max)]
            reading.cpu = .init(percent: .nan, cores: 1e300)
            reading.network = .init(inBytesPerSecond: .infinity)
            reading.sessions = [.init(kind: .terminal, name: "t", idleSeconds: 1e300)]
        }
        #expect(seen(.gpu, absurd) == .unknown)
        #expect(seen(.cpu, absurd) == nil)
        #expect(seen(.sessions, absurd) == .quiet)
        #expect(seen(.processes, absurd) == .quiet)
    }

    // MARK: What is rented and not listed

    /// A GPU that fell off the bus, or is under another driver, is not listed and may be busy.
    @Test(
        arguments: [(2, 1, SignalState.unknown), (2, 2, .quiet), (1, 2, .quiet), (nil, 2, .unknown), (0, 1, .quiet), (8, 7, .unknown)]
            as [(Int?, Int, SignalState)])
    func F64_gpuSignalIsUnknownWhileFewerGPUsAreListedThanRented(rented: Int?, listed: Int, expected: SignalState) {
        let idle = reading { reading in
            reading.gpus = HostReading.GPUs(
                source: .nvml,
                devices: (0..<listed).map { index in
                    var gpu = GPUReading(index: index)
                    gpu.utilizationPercent = 0
                    return gpu
                })
        }
        #expect(seen(.gpu, idle, gpus: rented) == expected)
        var busy = idle
        busy.gpus.devices[0].utilizationPercent = 50
        #expect(seen(.gpu, busy, gpus: rented) == .busy)
    }

    @Test func F64_gpuSignalIsUnknownWhenNoGPUIsListedOfThoseRented() {
        #expect(seen(.gpu, reading { _ in }, gpus: 1) == .unknown)
        #expect(seen(.gpu, reading { _ in }, gpus: nil) == .unknown)
        #expect(seen(.gpu, reading { _ in }, gpus: 0) == nil)
    }

    @Test(arguments: [("GPU-a", 0), ("GPU-b", 0), ("GPU-a", 1)]) func F64_aGPUThatIsListedTwiceCountsOnce(uuid: String, index: Int) {
        let twice = reading { reading in
            reading.gpus = gpus((0, 0), (0, 0))
            (reading.gpus.devices[0].uuid, reading.gpus.devices[1].uuid) = ("GPU-a", uuid)
            reading.gpus.devices[1].index = index
        }
        #expect(seen(.gpu, twice, gpus: 2) == .unknown)
        #expect(!AgentReader.seesEveryBurst(twice, gpus: 2))
    }

    // MARK: Second opinions

    private static func latched(_ change: (inout GPUReading) -> Void = { _ in }) -> HostReading {
        reading { reading in
            reading.gpus = gpus((100, 100))
            (reading.gpus.devices[0].memoryUsedBytes, reading.gpus.devices[0].processes) = (0, [])
            (reading.gpus.devices[0].powerWatts, reading.gpus.devices[0].powerLimitWatts) = (100, 700)
            change(&reading.gpus.devices[0])
        }
    }

    @Test func F65_aLatchedUtilizationIsNeitherBusyNorIdle() {
        #expect(seen(.gpu, Self.latched(), gpus: 1) == .unknown)
        // Each sign of work alone makes it busy.
        #expect(seen(.gpu, Self.latched { $0.memoryUsedBytes = 1 << 30 }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.memoryUsedBytes = nil }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.processes = [.init(pid: 1)] }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.powerWatts = 300 }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.powerWatts = nil }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.powerLimitWatts = 0 }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.averagePowerWatts = 400 }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.busiestProcessPercent = 3 }, gpus: 1) == .busy)
        #expect(seen(.gpu, Self.latched { $0.burstPowerWatts = 200 }, gpus: 1) == .busy)
    }

    /// Counters of utilization may be broken, or absent under MIG; power is measured apart. What is at rest draws less than half.
    @Test(
        arguments: [
            (0, 650, nil, 700, SignalState.busy), (nil, 650, nil, 700, .busy), (0, 120, 640, 700, .busy), (0, 350, nil, 700, .busy),
            (0, 340, nil, 700, .quiet), (0, 32, nil, 72, .quiet), (nil, 340, nil, 700, .unknown), (0, nil, nil, 700, .quiet),
            (0, 650, nil, nil, .busy), (0, 650, nil, 0, .busy), (0, 120, nil, nil, .quiet), (0, .nan, nil, 700, .quiet),
        ] as [(Double?, Double?, Double?, Double?, SignalState)])
    func F65_powerOfWorkIsWorkWhateverTheUtilization(
        utilization: Double?, watts: Double?, average: Double?, limit: Double?, expected: SignalState
    ) {
        let reading = Self.latched {
            ($0.utilizationPercent, $0.peakUtilizationPercent) = (utilization, utilization)
            $0.memoryUsedBytes = 60 << 30
            ($0.powerWatts, $0.averagePowerWatts, $0.powerLimitWatts) = (watts, average, limit)
        }
        #expect(seen(.gpu, reading, gpus: 1) == expected)
    }

    private static let day = 86_400.0

    @Test(
        arguments: [
            (true, 2 * day, 0, SignalState.quiet), (true, 2 * day, 1, .busy), (true, day / 2, 0, .busy), (true, nil, 0, .busy),
            (true, 2 * day, nil, .busy), (nil, 60, 1, .unknown), (nil, 2 * day, 0, .quiet), (false, 60, 1, .quiet),
        ] as [(Bool?, Double?, Int?, SignalState)])
    func F65_aKernelLeftBusyCountsForADay(isBusy: Bool?, silent: Double?, connections: Int?, expected: SignalState) {
        let kernel = reading {
            $0.sessions = [.init(kind: .kernel, name: "python3", isBusy: isBusy, silentSeconds: silent, connections: connections)]
        }
        #expect(seen(.sessions, kernel) == expected)
    }

    /// Somebody may have typed a moment ago.
    @Test func F64_aTerminalWithoutATimeIsUnknown() {
        #expect(seen(.sessions, reading { $0.sessions = [.init(kind: .terminal, name: "pts/0")] }) == .unknown)
        #expect(seen(.sessions, reading { $0.sessions = [.init(kind: .ssh, name: "ssh 1")] }) == .quiet)
    }

    // MARK: Copies through SSH

    @Test(arguments: [
        (190_000.0, true, SignalState.busy), (40_000, true, .busy), (20_000, true, .quiet), (190_000, false, .quiet),
        (300_000, false, .busy),
    ])
    func F66_aSlowCopyThroughSSHIsWork(rate: Double, hasSession: Bool, expected: SignalState) {
        let seen = reading { reading in
            reading.network = .init(inBytesPerSecond: rate - 1000, outBytesPerSecond: 1000)
            if hasSession { reading.sessions = [.init(kind: .ssh, name: "ssh 1")] }
        }
        #expect(self.seen(.network, seen) == expected)
    }

    @Test func F64_halfATransferIsUnknown() {
        #expect(seen(.network, reading { $0.network = .init(inBytesPerSecond: 10) }) == .unknown)
        #expect(seen(.network, reading { $0.network = .init(outBytesPerSecond: 1e9) }) == .busy)
        #expect(seen(.disk, reading { $0.io = .init(outBytesPerSecond: 10) }) == .unknown)
    }

    @Test func F64_whatIsCutOffALongListMayBeBusy() {
        var report = AgentReport(reading: reading { _ in }, startedAt: moment, version: "1")
        report.reading.gpus.devices = (0..<65).map { index in
            var gpu = GPUReading(index: index)
            gpu.utilizationPercent = 0
            return gpu
        }
        report.reading.sessions = (0..<257).map { .init(kind: .ssh, name: "\($0)") }
        #expect(seen(.gpu, report.plausible.reading, gpus: 1) == .unknown)
        #expect(seen(.sessions, report.plausible.reading) == .unknown)
    }
}
