import ControlPlane
import Fleet
import Policy
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

@testable import Agent

/// What the control plane makes of agents that are two, that repeat themselves, that come and go, and of what alone keeps a server on.
@Suite struct AgentTrustTests {
    private let noReadings = Scenario.TimedFault(.runtimeWithoutGPUs, after: .zero, lasting: .seconds(1_000_000))

    private func fleet(_ workload: Workload = .idle, blind: Bool = false) async throws -> SimulatedFleet {
        let fleet = try SimulatedFleet(
            Scenario(pods: [.init(id: "pod", name: "pod", workload: workload)], faults: blind ? [noReadings] : []))
        try await fleet.orchestrator.recover()
        try await fleet.adopt("pod")
        return fleet
    }

    /// A pod at rest, by its own word.
    private func quiet(startedAt: Timestamp, takenAt: Timestamp, gpus: Int = 1) -> AgentReport {
        var reading = HostReading(takenAt: takenAt, intervalSeconds: 5)
        reading.gpus.devices = (0..<gpus).map { index in
            var gpu = GPUReading(index: index)
            (gpu.utilizationPercent, gpu.peakUtilizationPercent, gpu.longestSampleGapSeconds) = (0, 0, 1)
            return gpu
        }
        reading.cpu = .init(percent: 0.4, cores: 16)
        return AgentReport(reading: reading, startedAt: startedAt, version: "1")
    }

    /// Reports of the agents in turn, one a tick.
    private func run(
        _ fleet: SimulatedFleet, for span: Duration, _ report: (Int, Timestamp) -> AgentReport?
    ) async throws {
        let (id, end) = (try fleet.id("pod"), fleet.now + span)
        var tick = 0
        while fleet.now < end {
            if fleet.truth[id]?.status == "RUNNING", let report = report(tick, fleet.now) {
                _ = try await fleet.orchestrator.report(report, of: id)
            }
            tick += 1
            try await fleet.run(for: .seconds(5))
        }
    }

    private func alerts(_ fleet: SimulatedFleet) async throws -> [String: String] {
        let open = try await fleet.orchestrator.alerts.list(openOnly: true, server: try fleet.id("pod"), limit: 50)
        return Dictionary(open.map { ($0.name, $0.detail) }) { $1 }
    }

    // MARK: F64

    /// Its reports had the disk's traffic, and have only page faults from now on.
    @Test(arguments: [false, true]) func F64_aDiskThatIsNotMeasuredAnyMoreStopsNothing(isMeasured: Bool) async throws {
        let fleet = try await fleet()
        let start = fleet.now
        try await run(fleet, for: .seconds(900)) { tick, now in
            var report = quiet(startedAt: start, takenAt: now)
            report.reading.majorFaultsPerSecond = 0
            if tick < 3 || isMeasured { report.reading.io = .init(inBytesPerSecond: 0, outBytesPerSecond: 0) }
            return report
        }
        #expect(fleet.truth.server(named: "pod")?.stops == (isMeasured ? 1 : 0))
    }

    // MARK: F67

    /// RunPod sends no readings of the GPUs: the one agent's word is enough, that of two is not.
    @Test(.tags(.long), arguments: [(1, 1), (2, 0)]) func F67_aStolenTokenStopsNothing(agents: Int, stops: Int) async throws {
        let fleet = try await fleet(blind: true)
        let start = fleet.now
        try await run(fleet, for: .seconds(1500)) { tick, now in
            quiet(startedAt: start + .seconds(tick % agents), takenAt: now)
        }
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
        if agents == 2 { #expect(try await alerts(fleet)["agent_contested"]?.contains("more than one agent") ?? false) }
    }

    @Test func F67_repeatedQuietIsSilence() async throws {
        let fleet = try await fleet(blind: true)
        let start = fleet.now
        try await run(fleet, for: .seconds(1500)) { _, _ in quiet(startedAt: start, takenAt: start) }
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        #expect(try await fleet.events(.agentLost).isEmpty == false)
    }

    @Test(.tags(.long), arguments: [(1, 1), (2, 0)]) func F64_fewerGPUsThanRentedStopNothing(rented: Int, stops: Int) async throws {
        let fleet = try SimulatedFleet(
            Scenario(pods: [.init(id: "pod", name: "pod", gpuCount: rented, workload: .idle)], faults: [noReadings]))
        try await fleet.orchestrator.recover()
        try await fleet.adopt("pod")
        let start = fleet.now
        try await run(fleet, for: .seconds(1500)) { _, now in quiet(startedAt: start, takenAt: now) }
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
    }

    @Test func F67_anAgentThatComesAndGoesRaisesAnAlert() async throws {
        let fleet = try await fleet()
        let start = fleet.now
        try await run(fleet, for: .seconds(500)) { tick, now in tick % 20 < 2 ? quiet(startedAt: start, takenAt: now) : nil }
        #expect(try await alerts(fleet)["agent_unstable"]?.contains("times within") ?? false)
        let warnings = try await fleet.events(.agentLost).filter { $0.severity == .warning }
        #expect(warnings.count <= 3)
        // It stays away: the server is stopped, as one without an agent is.
        try await fleet.run(for: .seconds(800))
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    /// It says that it sees everything, and sees nothing of the work that RunPod's readings meet now and then.
    @Test(.tags(.long)) func F67_anAgentThatMissesWorkEndsNoLongerTimeout() async throws {
        let met = (0..<60).map { Workload.Span(from: .seconds(200 + $0 * 201), to: .seconds(201 + $0 * 201)) }
        let fleet = try await fleet(.spans(met))
        let start = fleet.now
        try await run(fleet, for: .seconds(7000)) { _, now in quiet(startedAt: start, takenAt: now) }
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    // MARK: F65

    private func kernel(_ fleet: SimulatedFleet, silent: Duration?) async throws -> (Wire, PodAgent) {
        let wire = Wire(fleet)
        let last = silent.map { #", "last_activity": "\#(fleet.now - $0)""# } ?? ""
        wire.kernels.withLock { $0 = #"[{"id": "k", "name": "python3", "execution_state": "busy", "connections": 1\#(last)}]"# }
        return (wire, try PodAgent.inside("pod", of: fleet, wire))
    }

    @Test(arguments: [(7, true), (5, false)]) func F65_aSilentKernelThatAloneKeepsAServerOnIsAnAlert(hours: Int, isTold: Bool) async throws
    {
        let fleet = try await fleet()
        let (_, agent) = try await kernel(fleet, silent: .seconds(hours * 3600))
        try await fleet.run(with: agent, for: .seconds(120))
        let detail = try await alerts(fleet)["only_reason"]
        #expect((detail != nil) == isTold)
        #expect(detail.map { $0.contains("kernel python3 busy, no output for 7 h") && $0.contains("$") } ?? true, "\(detail ?? "")")
    }

    @Test(.tags(.long)) func F65_aSessionThatAloneKeepsAServerOnIsAnAlertAfterSixHours() async throws {
        let fleet = try await fleet()
        let (wire, agent) = try await kernel(fleet, silent: nil)
        try await fleet.run(with: agent, for: .seconds(6 * 3600 - 60))
        #expect(try await alerts(fleet)["only_reason"] == nil)
        try await fleet.run(with: agent, for: .seconds(180))
        #expect(try await alerts(fleet)["only_reason"]?.contains("for 6 h") ?? false)
        wire.kernels.withLock { $0 = "[]" }
        try await fleet.run(with: agent, for: .seconds(480))
        #expect(try await alerts(fleet)["only_reason"] == nil)
    }

    @Test func F65_aLatchedGPUIsAnAlert() async throws {
        struct Latched: HostReader {
            let base: EmulatedHost
            func read(at now: Timestamp) -> HostReading {
                var reading = base.read(at: now)
                for index in reading.gpus.devices.indices {
                    (reading.gpus.devices[index].utilizationPercent, reading.gpus.devices[index].memoryUsedBytes) = (100, 0)
                }
                return reading
            }
        }
        let fleet = try await fleet()
        let wire = Wire(fleet)
        let agent = try PodAgent.inside(
            "pod", of: fleet, wire, host: Latched(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod"))))
        try await fleet.run(with: agent, for: .seconds(60))
        #expect(try await alerts(fleet)["gpu_latched"]?.contains("stuck") ?? false)
    }
}
