import Fleet
import Policy
import Testing

/// The provider's measurements: standing still, and in another unit.
@Suite struct PodTelemetryTests {
    private let staleAfter = Duration.seconds(60)

    private func pod(_ telemetry: PodTelemetry?) throws -> ObservedServer {
        ObservedServer(
            id: try #require(ServerID("pod1")), kind: .timed, name: "pod1", phase: .running, gpu: GPUAllocation(type: "H200", count: 1),
            telemetry: telemetry)
    }

    /// The GPU and CPU signals of the last of several answers, five seconds apart.
    private func last(_ telemetry: [PodTelemetry?]) throws -> [Signal: SignalState] {
        var reader = PodReader()
        var seen: [Observation] = []
        for (number, told) in telemetry.enumerated() {
            seen = reader.observations(
                of: try pod(told), thresholds: BusyThresholds(), staleAfter: staleAfter, at: at(Int64(number) * 5))
        }
        return Dictionary(uniqueKeysWithValues: seen.map { ($0.signal, $0.reading) })
    }

    private static func quiet(_ cpu: Double = 1, memory: Double = 5, uptime: Duration?) -> PodTelemetry {
        PodTelemetry(gpuPercents: [0], gpuMemoryPercents: [0], cpuPercent: cpu, memoryPercent: memory, uptime: uptime)
    }

    @Test func F52_whatStandsStillWithoutAnUptimeIsUnknown() throws {
        let frozen = PodTelemetryTests.quiet(uptime: nil)
        #expect(try last(Array(repeating: frozen, count: 13)) == [.gpu: .quiet, .cpu: .quiet])
        #expect(try last(Array(repeating: frozen, count: 14)) == [.gpu: .unknown, .cpu: .unknown])
    }

    @Test func F52_uptimeThatComesAndGoesIsNotAChange() throws {
        let told = (0..<20).map { PodTelemetryTests.quiet(uptime: $0.isMultiple(of: 2) ? .seconds(77) : nil) }
        #expect(try last(told) == [.gpu: .unknown, .cpu: .unknown])
        let readings = (0..<20).map { number -> PodTelemetry in
            var told = PodTelemetryTests.quiet(uptime: nil)
            if number.isMultiple(of: 2) { (told.cpuPercent, told.memoryPercent) = (nil, nil) }
            return told
        }
        #expect(try last(readings + [PodTelemetryTests.quiet(uptime: nil)]) == [.gpu: .unknown, .cpu: .unknown])
    }

    @Test(arguments: [Duration.zero, .seconds(4711)]) func F52_changingReadingsBesideAStillUptimeAreCurrent(uptime: Duration)
        throws
    {
        let moving = (0..<40).map { PodTelemetryTests.quiet(1, memory: Double(3 + $0 % 3), uptime: uptime) }
        #expect(try last(moving) == [.gpu: .quiet, .cpu: .quiet])
        let frozen = (0..<40).map { _ in PodTelemetryTests.quiet(uptime: uptime) }
        #expect(try last(frozen) == [.gpu: .unknown, .cpu: .unknown])
    }

    @Test(arguments: [2, 3, 7]) func F52_replicasThatStandStillAtDifferentUptimesAreOneThatStandsStill(replicas: Int) throws {
        let frozen = (0..<60).map { PodTelemetryTests.quiet(uptime: .seconds(100 + Int64($0 % replicas))) }
        #expect(try last(frozen) == [.gpu: .unknown, .cpu: .unknown])
        // One of them is alive.
        let alive = (0..<60).map { PodTelemetryTests.quiet(uptime: .seconds($0.isMultiple(of: 2) ? 100 : 100 + Int64($0) * 5)) }
        #expect(try last(alive) == [.gpu: .quiet, .cpu: .quiet])
    }

    /// With polls every 30 s, a replica answers again only after a minute.
    @Test func F52_replicasThatStandStillAreNoticedBetweenSlowPolls() throws {
        let rules = SignalRules(
            thresholds: BusyThresholds(), agentThresholds: AgentThresholds(), staleAfter: .seconds(60), validFor: .seconds(105),
            agentLostAfter: .seconds(60), sampleInterval: .seconds(30))
        var tracker = ActivityTracker(history: WorkHistory(expected: [.gpu, .cpu], since: at(0)))
        var work = SparseWork()
        for number in Int64(0)..<40 {
            let seen = try pod(Self.quiet(uptime: .seconds(100 + number % 2)))
            _ = tracker.apply(seen, rules, sparseWork: &work, at: at(number * 30))
        }
        #expect(tracker.history.idleSince(at: at(40 * 30)) == nil)
    }

    @Test func F52_changingUptimeIsEnough() throws {
        #expect(try last((0..<40).map { PodTelemetryTests.quiet(uptime: .seconds($0 * 5)) }) == [.gpu: .quiet, .cpu: .quiet])
    }

    // MARK: F88: one answer in several lacks a reading

    private func gap(_ telemetry: PodTelemetry?, after good: Int, bridges: Bool = true) throws -> Set<Signal> {
        var reader = PodReader()
        var seen: [Observation] = []
        for number in 0...good {
            let told = number == good ? telemetry : Self.quiet(uptime: .seconds(100 + Int64(number) * 5))
            seen = reader.observations(
                of: try pod(told), thresholds: BusyThresholds(), staleAfter: staleAfter, bridgesGaps: bridges, at: at(Int64(number) * 5))
        }
        return Set(seen.filter { $0.reading == .unknown }.map(\.signal))
    }

    private static let withoutGPU = PodTelemetry(gpuPercents: [nil], cpuPercent: 1, uptime: .seconds(500))

    @Test func F88_oneMissingReadingLeavesThePreviousOneInForce() throws {
        #expect(try gap(nil, after: 4).isEmpty && gap(Self.withoutGPU, after: 4).isEmpty)
        #expect(try gap(PodTelemetry(cpuPercent: 1, uptime: .seconds(500)), after: 4).isEmpty)
        // More often, or before a stop, it is unknown.
        #expect(try gap(nil, after: 3) == [.gpu, .cpu] && gap(nil, after: 0) == [.gpu, .cpu])
        #expect(try gap(nil, after: 9, bridges: false) == [.gpu, .cpu] && gap(Self.withoutGPU, after: 9, bridges: false) == [.gpu])
        // A wrong reading is not a missing one.
        #expect(try gap(PodTelemetry(gpuPercents: [-5], cpuPercent: 1e308, uptime: .seconds(500)), after: 9) == [.gpu, .cpu])
    }

    private func gpu(_ readings: [Double]) throws -> SignalState? {
        try last(readings.enumerated().map { PodTelemetry(gpuPercents: [$1], cpuPercent: 1, uptime: .seconds($0)) })[.gpu]
    }

    private func cpu(_ readings: [Double]) throws -> SignalState? {
        try last(readings.enumerated().map { PodTelemetry(gpuPercents: [0], cpuPercent: $1, uptime: .seconds($0)) })[.cpu]
    }

    /// 0.95 means nearly all of a GPU, or nearly nothing.
    @Test func F52_sharesInPlaceOfPercentAreUnknown() throws {
        #expect(try gpu([0, 0, 0]) == .quiet)
        #expect(try gpu([0, 0.95]) == .unknown)
        #expect(try gpu([0.95, 0]) == .quiet, "0 is nothing in any unit")
        #expect(try gpu([0.95, 0, 0.4]) == .unknown, "still not known in which unit")
        #expect(try gpu([0.95, 1]) == .busy)
        #expect(try gpu([95, 0.95]) == .unknown, "whole percents before: the unit has changed")
        #expect(try gpu([0.95, 95, 0]) == .quiet, "percent after all")
        #expect(try cpu([0.4]) == .unknown)
        #expect(try cpu([1, 1]) == .quiet)
        #expect(try cpu([12.5, 0.4]) == .quiet, "percents with fractions")
        #expect(try cpu([0.4, 30]) == .busy)
    }

    @Test(arguments: [-1, 101, .nan, .infinity]) func readingsOutsidePercentAreUnknown(value: Double) throws {
        #expect(try gpu([value]) == .unknown)
        #expect(try cpu([value]) == .unknown)
    }
}
