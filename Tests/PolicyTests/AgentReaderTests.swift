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
    private func seen(_ signal: Signal, _ reading: HostReading, cpuPercent: Double = 5) -> Reading? {
        let thresholds = AgentThresholds(busy: BusyThresholds(cpuPercent: cpuPercent))
        return AgentReader.observations(of: reading, thresholds: thresholds).first { $0.signal == signal }?.reading
    }

    /// A network volume moves no block device and no packet of the container's own: only its readers show.
    @Test(arguments: [(8_388_608.0, 0.0, Reading.busy), (8_388_607, 99, .quiet), (0, 100, .busy), (.infinity, 0, .quiet)])
    func F2_readingFromANetworkVolumeIsWork(bytes: Double, faults: Double, expected: Reading) {
        let seen = reading { reading in
            reading.io = .init(inBytesPerSecond: 0, outBytesPerSecond: 0)
            reading.processIO = .init(inBytesPerSecond: bytes, outBytesPerSecond: 0)
            reading.majorFaultsPerSecond = faults
        }
        #expect(self.seen(.disk, seen) == expected)
    }

    /// Where block devices are not accounted for, the disk is quiet again when its readers are: not known would be work for ever.
    @Test(arguments: [(0, nil), (nil, 0)] as [(Double?, Double?)]) func aDiskThatWasAtWorkIsQuietAgain(bytes: Double?, faults: Double?) {
        let seen = reading { reading in
            reading.processIO = bytes.map { .init(inBytesPerSecond: $0, outBytesPerSecond: 0) }
            reading.majorFaultsPerSecond = faults
        }
        #expect(self.seen(.disk, seen) == .quiet)
        #expect(self.seen(.disk, reading { _ in }) == nil)
    }

    /// One thread at full speed is work, on however many cores.
    @Test(arguments: [
        (1.1, 96.0, Reading.busy), (2.1, 48, .busy), (0.5, 96, .quiet), (4.9, 4, .quiet), (5, 1, .busy), (2, 24, .quiet), (4.9, 0, .quiet),
    ])
    func F2_oneBusyCoreIsWork(percent: Double, cores: Double, expected: Reading) {
        #expect(seen(.cpu, reading { $0.cpu = .init(percent: percent, cores: cores) }) == expected)
    }

    @Test func whereThePercentageWasRaisedTheCoresAreToo() {
        // Some services of its own keep two of 64 cores at work.
        let noisy = reading { $0.cpu = .init(percent: 3, cores: 64) }
        #expect(seen(.cpu, noisy) == .busy)
        #expect(seen(.cpu, noisy, cpuPercent: 20) == .quiet)
    }

    @Test func workInAReadingThatCameLateIsWork() {
        let quiet = reading { reading in
            reading.gpus = gpus((0, 0))
            reading.network = .init(inBytesPerSecond: 10)
        }
        let busy = reading { $0.gpus = gpus((0, 97)) }
        let report = AgentReport(reading: quiet, backlog: [quiet, busy, quiet], startedAt: moment, version: "1")
        let observations = AgentReader.observations(of: report, thresholds: AgentThresholds())
        #expect(observations.first { $0.signal == .gpu } == Observation(.gpu, .busy, detail: "GPU 0 97 %, told late"))
        #expect(observations.first { $0.signal == .network }?.reading == .quiet)
    }

    @Test func onlyPeaksOfEveryGPUSeeEveryBurst() {
        #expect(AgentReader.seesEveryBurst(reading { $0.gpus = gpus((0, 0), (0, 3)) }, gpus: 2))
        #expect(!AgentReader.seesEveryBurst(reading { $0.gpus = gpus((0, 0), (0, nil)) }, gpus: 2))
        #expect(!AgentReader.seesEveryBurst(reading { $0.gpus = gpus((0, 0)) }, gpus: 2))
        #expect(!AgentReader.seesEveryBurst(reading { _ in }, gpus: 0))
    }

    @Test(arguments: [(1.0, true), (2, true), (2.1, false), (.nan, false), (nil, false)] as [(Double?, Bool)])
    func samplesThatTheDriverDroppedAreNotSeen(gap: Double?, expected: Bool) {
        let seen = reading { reading in
            reading.gpus = gpus((0, 0))
            reading.gpus.devices[0].longestSampleGapSeconds = gap
        }
        #expect(AgentReader.seesEveryBurst(seen, gpus: 1) == expected)
    }

    @Test(
        arguments: [
            (96, 700, Reading.busy), (70, 700, .busy), (69, 700, .quiet), (7, 72, .quiet), (8, 72, .busy), (96, nil, .quiet),
            (96, 0, .quiet), (nil, 700, .quiet), (.infinity, 700, .quiet), (.nan, 700, .quiet),
        ] as [(Double?, Double?, Reading)])
    func F1_powerBetweenTwoReadingsThatIsOverIsWork(watts: Double?, limit: Double?, expected: Reading) {
        let seen = reading { reading in
            reading.gpus = gpus((0, 0))
            (reading.gpus.devices[0].burstPowerWatts, reading.gpus.devices[0].powerLimitWatts) = (watts, limit)
        }
        #expect(self.seen(.gpu, seen) == expected)
    }

    /// Video is coded without the cores that utilisation is of.
    @Test(arguments: [(40, Reading.busy), (0, .quiet), (101, .quiet), (nil, .quiet)] as [(Double?, Reading)])
    func F1_aProcessAtWorkIsWork(share: Double?, expected: Reading) {
        let seen = reading { reading in
            reading.gpus = gpus((0, 0))
            reading.gpus.devices[0].busiestProcessPercent = share
        }
        #expect(self.seen(.gpu, seen) == expected)
    }

    /// Under MIG there is no utilisation: a process or the power may show work, and their silence shows nothing.
    @Test func withoutUtilizationNothingShowsQuiet() {
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
                == Observation(.gpu, .busy, detail: "GPU 0 no reading after 200 W more than at rest"))
    }

    @Test func sessionsThatCannotBeSeenAreNotKnown() {
        #expect(seen(.sessions, reading { $0.sessionsAbsence = "Jupyter refuses" }) == .unknown)
        let typing = reading { reading in
            reading.sessionsAbsence = "Jupyter refuses"
            reading.sessions = [.init(kind: .terminal, name: "pts/0", idleSeconds: 3)]
        }
        #expect(seen(.sessions, typing) == .busy)
    }

    /// What a pod says is written to logs: it cannot begin a line of its own there.
    @Test func wordsOfAPodHaveNoControlCharacters() {
        let text = "lost\n2026-01-01 error: forged\u{1B}[2J"
        var report = AgentReport(reading: reading { $0.gpus.absence = text }, startedAt: moment, version: text)
        report.preparedFor = .init(generation: 1, failure: text)
        let clean = "lost 2026-01-01 error: forged [2J"
        #expect(
            [report.plausible.reading.gpus.absence, report.plausible.version, report.plausible.preparedFor?.failure] == [
                clean, clean, clean,
            ])
    }

    /// An agent's own machine may say anything too, and nobody has cut that.
    @Test func numbersBeyondAllSenseDoNotTrap() {
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
}
