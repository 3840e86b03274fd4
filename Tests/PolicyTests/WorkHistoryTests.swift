import Fleet
import Policy
import Testing

func at(_ seconds: Int64) -> Timestamp { Timestamp(secondsSinceEpoch: 1_800_000_000 + seconds) }

extension WorkHistory {
    mutating func see(_ seconds: Int64, _ readings: [Signal: SignalState], validFor: Duration = .seconds(15)) {
        let observations = readings.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { Observation($0.key, $0.value, detail: "test") }
        record(Evidence(takenAt: at(seconds), validFor: validFor, observations: observations))
    }
}

@Suite struct WorkHistoryTests {
    let quiet: [Signal: SignalState] = [.gpu: .quiet, .cpu: .quiet]

    @Test func isIdleFromTheFirstQuietLook() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        #expect(history.idleSince(at: at(0)) == nil)
        history.see(5, quiet)
        #expect(history.idleSince(at: at(8)) == at(5))
    }

    @Test func workBetweenTwoLooksCountsUntilTheLaterOne() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(5, [.gpu: .busy, .cpu: .quiet])
        history.see(10, quiet)
        #expect(history.idleSince(at: at(12)) == at(10))
    }

    @Test(arguments: [SignalState.busy, .unknown]) func anyCountedSignalThatIsNotQuietStopsTheClock(reading: SignalState) {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(5, quiet)
        history.see(10, [.gpu: .quiet, .cpu: reading])
        #expect(history.idleSince(at: at(11)) == nil)
    }

    @Test func aSignalThatIsNotRenewedBecomesUnknownAndTheGapCountsAsWork() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(5, quiet)
        #expect(history.idleSince(at: at(20)) == at(5))
        #expect(history.idleSince(at: at(21)) == nil)
        history.see(100, quiet)
        #expect(history.idleSince(at: at(101)) == at(100))
        #expect(history.signals(at: at(116)).allSatisfy { $0.reading == .unknown && $0.unknownSince == at(115) })
    }

    @Test func anExpectedSignalThatWasNeverSeenIsUnknown() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(5, [.gpu: .quiet])
        #expect(history.idleSince(at: at(6)) == nil)
    }

    @Test func anOptionalSignalCountsFromItsFirstLookOn() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(5, quiet, validFor: .seconds(1000))
        history.see(50, [.sessions: .quiet], validFor: .seconds(10))
        #expect(history.idleSince(at: at(51)) == at(5))
        #expect(history.idleSince(at: at(61)) == nil)
    }

    @Test func aSignalThatIsExpectedNoLongerCountsNoLonger() {
        var history = WorkHistory(expected: [.gpu, .cpu], resuming: at(0), lastSeenAt: at(5), validFor: .seconds(15))
        history.expect([.cpu])
        history.see(10, [.cpu: .quiet], validFor: .seconds(1000))
        #expect(history.idleSince(at: at(500)) == at(0))
    }

    @Test func anOlderLookNeverOverwritesANewerOne() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(10, [.gpu: .busy, .cpu: .quiet])
        history.see(5, quiet)
        #expect(history.idleSince(at: at(11)) == nil)
    }

    @Test func aReportedMomentOfWorkIsOverAtOnce() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        history.see(5, quiet, validFor: .seconds(10_000))
        history.recordMoment(of: .activity, at: at(500), detail: "reported")
        #expect(history.idleSince(at: at(501)) == at(500))
        #expect(history.idleSince(at: at(9000)) == at(500))
    }

    @Test func resumingKeepsTheClockAndTheExpiry() {
        let history = WorkHistory(
            expected: [.gpu, .cpu], resuming: at(100), lastSeenAt: at(400), validFor: .seconds(15))
        #expect(history.idleSince(at: at(415)) == at(100))
        #expect(history.idleSince(at: at(416)) == nil)
    }
}

@Suite struct PodReaderTests {
    static let rules = BusyThresholds(gpuPercent: 1, cpuPercent: 5)

    func pod(_ telemetry: PodTelemetry?, gpus: Int? = 2, isCPUOnly: Bool = false) throws -> ObservedServer {
        ObservedServer(
            id: try #require(ServerID("pod1")), kind: .timed, name: "pod", phase: .running,
            gpu: gpus.map { GPUAllocation(type: "NVIDIA H200", count: $0) }, isCPUOnly: isCPUOnly, telemetry: telemetry)
    }

    func read(_ telemetry: PodTelemetry?, gpus: Int? = 2, isCPUOnly: Bool = false) throws -> [Signal: SignalState] {
        var reader = PodReader()
        let seen = reader.observations(
            of: try pod(telemetry, gpus: gpus, isCPUOnly: isCPUOnly), thresholds: PodReaderTests.rules, staleAfter: .seconds(60), at: at(0))
        return Dictionary(uniqueKeysWithValues: seen.map { ($0.signal, $0.reading) })
    }

    @Test(arguments: [
        (PodTelemetry(gpuPercents: [0, 0], cpuPercent: 1), SignalState.quiet, SignalState.quiet),
        (PodTelemetry(gpuPercents: [0, 94], cpuPercent: 1), .busy, .quiet),
        (PodTelemetry(gpuPercents: [0, 1], cpuPercent: 1), .busy, .quiet),
        (PodTelemetry(gpuPercents: [94, nil], cpuPercent: 1), .busy, .quiet),
        (PodTelemetry(gpuPercents: [0, nil], cpuPercent: 1), .unknown, .quiet),
        (PodTelemetry(gpuPercents: [0], cpuPercent: 1), .unknown, .quiet),
        (PodTelemetry(gpuPercents: [], cpuPercent: 1), .unknown, .quiet),
        (PodTelemetry(gpuPercents: [0, .nan], cpuPercent: 1), .unknown, .quiet),
        (PodTelemetry(gpuPercents: [0, -5], cpuPercent: 1), .unknown, .quiet),
        (PodTelemetry(gpuPercents: [0, 250], cpuPercent: 1), .unknown, .quiet),
        (PodTelemetry(gpuPercents: [0, 0], cpuPercent: nil), .quiet, .unknown),
        (PodTelemetry(gpuPercents: [0, 0], cpuPercent: 30), .quiet, .busy),
        (PodTelemetry(gpuPercents: [0, 0], cpuPercent: 101), .quiet, .unknown),
    ])
    func missingAndImpossibleReadingsAreUnknown(telemetry: PodTelemetry, gpu: SignalState, cpu: SignalState) throws {
        #expect(try read(telemetry) == [.gpu: gpu, .cpu: cpu])
    }

    @Test func noTelemetryIsUnknown() throws { #expect(try read(nil) == [.gpu: .unknown, .cpu: .unknown]) }

    @Test func aPodWithoutGPUIsReadByItsCPU() throws {
        #expect(try read(PodTelemetry(cpuPercent: 1), gpus: nil, isCPUOnly: true) == [.cpu: .quiet])
        // What RunPod does not say, and what it measures all the same, is no proof that there is none.
        #expect(try read(PodTelemetry(cpuPercent: 1), gpus: nil) == [.gpu: .unknown, .cpu: .quiet])
        #expect(try read(PodTelemetry(gpuPercents: [0], cpuPercent: 1), gpus: nil) == [.gpu: .unknown, .cpu: .quiet])
        #expect(try read(PodTelemetry(gpuPercents: [94], cpuPercent: 1), gpus: nil, isCPUOnly: true) == [.gpu: .busy, .cpu: .quiet])
    }

    @Test func telemetryWhoseClockStandsStillIsNotBelieved() throws {
        var reader = PodReader()
        let pod = try pod(PodTelemetry(gpuPercents: [0, 0], cpuPercent: 0, uptime: .seconds(77)))
        func readings(_ seconds: Int64) -> Set<SignalState> {
            Set(
                reader.observations(
                    of: pod, thresholds: PodReaderTests.rules, staleAfter: .seconds(60), at: at(seconds)
                ).map(\.reading))
        }
        #expect(readings(0) == [.quiet])
        #expect(readings(60) == [.quiet])
        #expect(readings(61) == [.unknown])
    }
}

@Suite struct EndpointReaderTests {
    static func load(
        completed: Int = 10, inProgress: Int = 0, inQueue: Int = 0, running: Int = 0, initializing: Int = 0,
        listedRunning: Int = 0
    ) -> EndpointLoad {
        EndpointLoad(
            jobs: .init(completed: completed, failed: 0, retried: 0, inProgress: inProgress, inQueue: inQueue),
            healthWorkers: .init(running: running, idle: 1, initializing: initializing, throttled: 0, unhealthy: 0),
            listedWorkers: .init(running: listedRunning, idle: 1, initializing: 0, throttled: 0, unhealthy: 0))
    }

    func second(_ load: EndpointLoad, after seconds: Int64 = 5) -> [Signal: SignalState] {
        var reader = EndpointReader()
        _ = reader.observations(of: EndpointReaderTests.load(), loadLimit: .seconds(180), at: at(0))
        let seen = reader.observations(of: load, loadLimit: .seconds(180), at: at(seconds))
        return Dictionary(uniqueKeysWithValues: seen.map { ($0.signal, $0.reading) })
    }

    @Test(arguments: [
        (load(), SignalState.quiet, SignalState.quiet, SignalState.quiet),
        (load(completed: 11), .busy, .quiet, .quiet),
        (load(completed: 0), .busy, .quiet, .quiet),
        (load(inProgress: 1), .busy, .quiet, .quiet),
        (load(inQueue: 3), .quiet, .busy, .quiet),
        (load(running: 1), .quiet, .quiet, .busy),
        (load(listedRunning: 1), .quiet, .quiet, .busy),
        (load(initializing: 1), .quiet, .quiet, .busy),
        (EndpointLoad(jobs: nil, healthWorkers: nil, listedWorkers: load().listedWorkers), .unknown, .unknown, .quiet),
        (EndpointLoad(jobs: load().jobs, healthWorkers: nil, listedWorkers: nil), .quiet, .quiet, .unknown),
    ])
    func readsQueueAndWorkers(load: EndpointLoad, requests: SignalState, queue: SignalState, workers: SignalState) {
        #expect(second(load) == [.requests: requests, .queue: queue, .workers: workers])
    }

    @Test func aWorkerThatInitialisesForEverStopsCountingAsWork() {
        var reader = EndpointReader()
        let load = EndpointReaderTests.load(initializing: 1)
        func workers(_ seconds: Int64) -> SignalState? {
            reader.observations(of: load, loadLimit: .seconds(180), at: at(seconds)).first { $0.signal == .workers }?
                .reading
        }
        #expect(workers(0) == .busy)
        #expect(workers(180) == .busy)
        #expect(workers(181) == .quiet)
    }
}
