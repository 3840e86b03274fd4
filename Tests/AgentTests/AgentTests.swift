import ControlPlane
import Fleet
import Foundation
import Policy
import RunPodEmulator
import Simulation
import StrictJSON
import Synchronization
import Testing
import Transport

@testable import Agent

private func idle(_ workload: Workload = .idle, storage: Storage = .persistent(gigabytes: 100, path: "/workspace")) -> Scenario {
    Scenario(pods: [.init(id: "pod", name: "pod", storage: storage, workload: workload)])
}

@Suite struct AgentTests {
    private func fleet(_ scenario: Scenario) async throws -> (SimulatedFleet, Wire) {
        let fleet = try SimulatedFleet(scenario)
        try await fleet.orchestrator.recover()
        try await fleet.adopt("pod")
        return (fleet, Wire(fleet))
    }

    // MARK: F18

    @Test func F18_withoutAControlPlaneAnIdlePodStopsItself() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(890), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.status == "RUNNING")
        try await fleet.run(with: agent, for: .seconds(30), isControlPlaneUp: false)
        let pod = try #require(fleet.truth.server(named: "pod"))
        #expect(pod.status == "EXITED", "stopped, not terminated")
        #expect(pod.stops == 1)
    }

    @Test(
        .tags(.long),
        arguments: [
            Workload.training, .download(.seconds(86_400)), .bursts(period: .seconds(120), length: .seconds(1)),
        ])
    func F18_aBusyPodNever(workload: Workload) async throws {
        let (fleet, wire) = try await fleet(idle(workload))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(4 * 3600), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    /// Looks meet two bursts of five, with gaps that are longer than the timeout.
    @Test(.tags(.long)) func F18_anAgentThatSeesNoPeaksWaitsLonger() async throws {
        let (fleet, wire) = try await fleet(idle(.spans(met)))
        let host = WithoutPeaks(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")))
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: host)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(7000), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    @Test(.tags(.long)) func F18_aResumedPodStartsFresh() async throws {
        let (fleet, wire) = try await fleet(idle())
        var agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(1000), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
        // Started again with the control plane still gone: nobody told this process that it may.
        fleet.cloud.actFromOutside(.start, on: try fleet.id("pod"), at: fleet.now)
        agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(3600), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
        // Its owner said so beforehand: then the whole limit and the whole timeout count from the start.
        agent = try PodAgent.inside("pod", of: fleet, wire, deadMan: DeadManSwitch(ownTimeout: .after(.seconds(600))))
        try await fleet.run(with: agent, for: .seconds(890), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
        try await fleet.run(with: agent, for: .seconds(60), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 2)
    }

    @Test(.tags(.long)) func F18_aControlPlaneThatAnswersIsNotGone() async throws {
        for answer in [Wire.ControlPlaneState.refusing, .unknownServer] {
            let (fleet, wire) = try await fleet(idle())
            let agent = try PodAgent.inside("pod", of: fleet, wire)
            try await fleet.run(with: agent, for: .seconds(60), isControlPlaneUp: false)
            wire.controlPlane.withLock { $0 = answer }
            try await fleet.run(with: agent, for: .seconds(3600), isControlPlaneUp: false)
            #expect(fleet.truth.server(named: "pod")?.stops == 0)
        }
    }

    /// The daemon does not know the token any more: the agent enrolls again, and asks no more once it is refused for good.
    @Test(arguments: [true, false]) func F81_anAgentWithoutItsTokenEnrollsAgain(isAccepted: Bool) async throws {
        let (fleet, wire) = try await fleet(idle())
        let calls = Mutex(0)
        let token = try #require(BearerToken("another-token"))
        let agent = try PodAgent.inside("pod", of: fleet, wire) {
            calls.withLock { $0 += 1 }
            guard isAccepted else { return .refused("two agents use it") }
            wire.controlPlane.withLock { $0 = .up }
            return .token(token)
        }
        try await fleet.run(with: agent, for: .seconds(20))
        #expect(calls.withLock { $0 } == 0 && wire.authorization.withLock { $0 } == "Bearer pod-key")
        wire.controlPlane.withLock { $0 = .refusing }
        try await fleet.run(with: agent, for: .seconds(200))
        #expect(calls.withLock { $0 } == 1)
        #expect(wire.authorization.withLock { $0 } == (isAccepted ? "Bearer another-token" : "Bearer pod-key"))
        #expect((agent.backlogCount <= 1) == isAccepted, "readings wait for a token that is accepted")
    }

    @Test(arguments: [401, 403, 404, 413]) func F18_aProxyThatRefusesIsNoControlPlane(status: Int) async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .proxyRefuses(status) }
        try await fleet.run(with: agent, for: .seconds(920), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    /// The address is another service's by now, which speaks the same format of errors.
    @Test(.tags(.long), arguments: [401, 403, 404, 409, 413, 422, 429]) func F68_anErrorOfAnotherServiceIsNoContact(status: Int)
        async throws
    {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .otherService(status) }
        try await fleet.run(with: agent, for: .seconds(920), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    @Test(.tags(.long), arguments: ["{}", "[]", "<html>", #"{"may_stop_itself": true}"#, #"{"status": "ok", "idle_timeout_seconds": 60}"#])
    func F68_anAnswerThatIsNoControlPlanesIsNoContact(body: String) async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .says(body) }
        try await fleet.run(with: agent, for: .seconds(920), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    /// A false daemon answers with these for half an hour, and is silent then: the pod has just started, or works by its CPU alone.
    @Test(
        .tags(.long),
        arguments: [
            ("60", "1", "null"), ("1", "-5", "null"), ("-1", "0", "100"), ("60", "60", "1000"), ("9223372036854775807", "60", "100"),
            ("60", "9223372036854775807", "-1"),
        ])
    func F68_noInstructionStopsAPodThatIsBusy(timeout: String, deadMan: String, cpu: String) async throws {
        let (fleet, wire) = try await fleet(idle(.download(.seconds(86_400))))
        let agent = try PodAgent.inside(
            "pod", of: fleet, wire, host: AllCores(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod"))))
        wire.controlPlane.withLock { state in
            state = .says(
                """
                {"idle_timeout_seconds": \(timeout), "dead_man_seconds": \(deadMan), "may_stop_itself": true, "cpu_busy_percent": \(cpu),
                 "held_for_seconds": -9223372036854775808}
                """)
        }
        try await fleet.run(with: agent, for: .seconds(1800), isControlPlaneUp: false)
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(1800), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    @Test func F68_noInstructionStopsAPodThatHasJustStarted() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        wire.controlPlane.withLock { $0 = .says(#"{"idle_timeout_seconds": 1, "dead_man_seconds": 0, "may_stop_itself": true}"#) }
        await agent.pass()
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(295), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        try await fleet.run(with: agent, for: .seconds(30), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    @Test(arguments: [(-5, 0), (-9_000_000_000, 0), (0, 0), (1, 60), (900, 900)] as [(Int64, Int64)])
    func F68_aTimeoutBelowZeroForbids(sent: Int64, used: Int64) throws {
        let body = #"{"idle_timeout_seconds": \#(sent), "dead_man_seconds": 900, "may_stop_itself": true}"#
        let received = try ReceivedInstructions(try JSONReader.value(of: Array(body.utf8)))
        #expect(received.instructions.idleTimeoutSeconds == used && received.changes.isEmpty == (sent == used))
    }

    /// A field that cannot be read hides none that forbids.
    @Test(
        .tags(.long),
        arguments: [
            #""idle_timeout_seconds": "soon", "dead_man_seconds": 60, "may_stop_itself": false"#,
            #""idle_timeout_seconds": 60, "dead_man_seconds": 60, "may_stop_itself": "no""#,
            #""idle_timeout_seconds": 1e300, "dead_man_seconds": 60, "may_stop_itself": true"#,
            #""idle_timeout_seconds": 60, "dead_man_seconds": 60, "may_stop_itself": true, "held_for_seconds": "an hour""#,
        ])
    func F68_whatCannotBeReadForbids(fields: String) async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        wire.controlPlane.withLock { $0 = .says("{\(fields)}") }
        await agent.pass()
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(3600), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    /// Nobody but the pod's owner has spoken: RunPod's own word on the pod decides what a stop would cost.
    @Test(
        .tags(.long),
        arguments: [
            (Scenario.Pod(id: "pod", name: "pod", storage: .none), 0), (.init(id: "pod", name: "pod", isLocked: true), 0),
            (.init(id: "pod", name: "pod", clusterID: "c1"), 0), (.init(id: "pod", name: "pod"), 1),
        ])
    func F23_theOwnersTimeoutAloneErasesNothing(pod: Scenario.Pod, stops: Int) async throws {
        let fleet = try SimulatedFleet(Scenario(pods: [pod]))
        let wire = Wire(fleet)
        wire.controlPlane.withLock { $0 = .gone }
        let agent = try PodAgent.inside("pod", of: fleet, wire, deadMan: DeadManSwitch(ownTimeout: .after(.seconds(600))))
        try await fleet.run(with: agent, for: .seconds(3600), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
        wire.runPodStatus.withLock { $0 = 500 }
        try await fleet.run(with: agent, for: .seconds(120), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
    }

    @Test(.tags(.long)) func F18_aHoldIsOfTheSameLengthOnAClockThatIsAhead() async throws {
        let (fleet, wire) = try await fleet(idle())
        _ = try await fleet.orchestrator.servers.recordActivity(on: try fleet.id("pod"), lease: .seconds(7200), actor: .token("a"))
        let agent = try PodAgent.inside("pod", of: fleet, wire, time: Ahead(base: fleet.time, by: .seconds(36_000)))
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(7100), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        try await fleet.run(with: agent, for: .seconds(800), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    @Test(.tags(.long)) func F18_aKeyThatMayNotIsSaidAndNotTriedForEver() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire, gpuCount: 1)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .broken }
        wire.runPodStatus.withLock { $0 = 401 }
        try await fleet.run(with: agent, for: .seconds(2000), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        wire.controlPlane.withLock { $0 = .up }
        await agent.pass()
        wire.runPodStatus.withLock { $0 = nil }
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(2000), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0, "it can only report")
    }

    /// Nobody told the agent how many GPUs there are: RunPod's own word is asked.
    @Test(arguments: [(nil, 0), (2, 0), (1, 1)] as [(Int?, Int)]) func F64_anAgentThatSeesFewerGPUsThanRentedStopsNothing(
        count: Int?, stops: Int
    )
        async throws
    {
        struct One: HostReader {
            let base: EmulatedHost
            func read(at now: Timestamp) -> HostReading {
                var reading = base.read(at: now)
                reading.gpus.devices = Array(reading.gpus.devices.prefix(1))
                return reading
            }
        }
        let (fleet, wire) = try await fleet(Scenario(pods: [.init(id: "pod", name: "pod", gpuCount: 2)]))
        let host = One(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")))
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: host, gpuCount: count)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(1200), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
    }

    /// What stands before RunPod refused it, or RunPod for a while: the key is as good as before.
    @Test(.tags(.long), arguments: [(403, "error code: 1010"), (429, ""), (500, "{}"), (503, "<html>"), (404, "<html>"), (409, "{}")])
    func F68_aRefusalThatIsNotOfTheKeyIsTriedAgain(status: Int, body: String) async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire, gpuCount: 1)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        wire.runPodStatus.withLock { $0 = status }
        wire.runPodBody.withLock { $0 = body }
        try await fleet.run(with: agent, for: .seconds(1200), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        wire.runPodStatus.withLock { $0 = nil }
        try await fleet.run(with: agent, for: .seconds(400), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    @Test(.tags(.long)) func F18_protectedForeignOrWithoutStorageItIsDisarmed() async throws {
        let (protected, wire) = try await fleet(idle())
        _ = try await protected.orchestrator.servers.protect(try protected.id("pod"), until: nil, reason: nil, actor: .token("a"))
        let agent = try PodAgent.inside("pod", of: protected, wire)
        try await protected.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await protected.run(with: agent, for: .seconds(7200), isControlPlaneUp: false)
        #expect(protected.truth.server(named: "pod")?.stops == 0)

        let (bare, bareWire) = try await fleet(idle(storage: .none))
        let bareAgent = try PodAgent.inside("pod", of: bare, bareWire)
        try await bare.run(with: bareAgent, for: .seconds(60))
        bareWire.controlPlane.withLock { $0 = .gone }
        try await bare.run(with: bareAgent, for: .seconds(7200), isControlPlaneUp: false)
        #expect(bare.truth.server(named: "pod")?.stops == 0)
    }

    /// Asking RunPod takes its time; what was decided before is decided again after it.
    @Test(arguments: [true, false]) func F18_workThatComesWhileRunPodIsAskedIsWork(isWork: Bool) async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        let (cloud, time, id) = (fleet.cloud, fleet.time, try fleet.id("pod"))
        wire.whileAsking.withLock { effect in
            effect = {
                if isWork { _ = cloud.setWorkload(.training, of: id, at: time.now()) }
                time.advance(by: .seconds(5))
                await agent.measure()
            }
        }
        try await fleet.run(with: agent, for: .seconds(1000), isControlPlaneUp: false)
        #expect(wire.whileAsking.withLock { $0 == nil }, "it was asked")
        #expect(fleet.truth.server(named: "pod")?.stops == (isWork ? 0 : 1))
    }

    @Test func F18_timeInWhichTheAgentSleptIsNotIdleTime() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        fleet.time.advance(by: .seconds(7200))
        try await fleet.run(with: agent, for: .seconds(600), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        try await fleet.run(with: agent, for: .seconds(400), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    // MARK: What the control plane makes of reports

    @Test(.tags(.long)) func aBurstBetweenTwoMeasurementsKeepsTheServerOn() async throws {
        // A second of work every two minutes, never at a moment at which RunPod is asked.
        let spans = (0..<60).map { Workload.Span(from: .seconds($0 * 120 + 62), to: .seconds($0 * 120 + 63)) }
        let (fleet, wire) = try await fleet(idle(.spans(spans)))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(7000))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        // The same without an agent is stopped: this test is able to fail.
        let (blind, _) = try await self.fleet(idle(.spans(spans)))
        try await blind.run(for: .seconds(7000))
        #expect(blind.truth.server(named: "pod")?.stops == 1)
    }

    /// A look's samples are read once: if the report with them is lost, they are in the next one's backlog.
    @Test(.tags(.long)) func F7_aBurstInAReportThatDidNotArriveIsWork() async throws {
        let spans = (0..<60).map { Workload.Span(from: .seconds($0 * 120 + 62), to: .seconds($0 * 120 + 63)) }
        let (fleet, wire) = try await fleet(idle(.spans(spans)))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        for _ in 0..<1400 {
            let isAfterBurst = (fleet.now - SimulatedFleet.start).wholeSeconds % 120 == 65
            wire.controlPlane.withLock { $0 = isAfterBurst ? .gone : .up }
            try await fleet.run(with: agent, for: .seconds(5))
        }
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    /// A second of work every 201. Looks meet its first or its last moment, two of five: at 200, 1005, 1205, 2010, 2210 s and so
    /// on, with gaps that are longer than the timeout.
    private var met: [Workload.Span] { (0..<60).map { .init(from: .seconds(200 + $0 * 201), to: .seconds(201 + $0 * 201)) } }

    @Test(.tags(.long)) func F1_anAgentThatSeesNoPeaksLeavesShortWorkItsLongerTimeout() async throws {
        let (fleet, wire) = try await fleet(idle(.spans(met)))
        let host = WithoutPeaks(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")))
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: host)
        try await fleet.run(with: agent, for: .seconds(7000))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    /// A driver without samples: every burst that a look does not meet shows in the energy that was used since the look before.
    @Test(.tags(.long)) func F1_whatTheEnergyCounterShowsIsWork() async throws {
        let (fleet, wire) = try await fleet(idle(.bursts(period: .seconds(301), length: .seconds(1))))
        let host = WithoutPeaks(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")), hasEnergy: true)
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: host)
        var seen = Set<Timestamp>()
        for _ in 0..<361 {
            try await fleet.run(with: agent, for: .seconds(5))
            let signals = try await fleet.orchestrator.explain(try fleet.id("pod"), at: fleet.now).signals
            if let gpu = signals.first(where: { $0.signal == .gpu }), gpu.detail.contains("W above idle"), let at = gpu.lastBusyAt {
                seen.insert(at)
            }
        }
        #expect((3...6).contains(seen.count), "six bursts in half an hour, of which a look may meet some")
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    /// Software that keeps a core busy while it idles: at work for ever, until its owner says what idling looks like.
    @Test(.tags(.long), arguments: [(nil, 0), (20, 1)] as [(Double?, Int)]) func aSpinningCoreIsBusyUntilTheServersOwnThresholdIsRaised(
        percent: Double?, stops: Int
    )
        async throws
    {
        struct Spinning: HostReader {
            let base: EmulatedHost
            func read(at now: Timestamp) -> HostReading {
                var reading = base.read(at: now)
                reading.cpu.percent = reading.cpu.percent.map { _ in 4.2 }
                return reading
            }
        }
        let (fleet, wire) = try await fleet(idle())
        let id = try fleet.id("pod")
        if let percent {
            _ = try await fleet.orchestrator.servers.perform(
                .update(ServerOverrides(busy: BusyOverrides(cpuPercent: percent))), on: id, force: false, wait: false,
                actor: .token("test"))
        }
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: Spinning(base: EmulatedHost(cloud: fleet.cloud, id: id)))
        try await fleet.run(with: agent, for: .seconds(60))
        // The agent goes by it too, when it is alone.
        let isAlone = stops == 1
        if isAlone { wire.controlPlane.withLock { $0 = .gone } }
        try await fleet.run(with: agent, for: .seconds(1800), isControlPlaneUp: !isAlone)
        #expect(fleet.truth[id]?.stops == stops)
    }

    /// Short work was seen before there was an agent, which sees all there is: its word counts from where it begins, and at once.
    @Test func anAgentThatMissesNoWorkEndsTheLongerTimeout() async throws {
        let (fleet, wire) = try await fleet(idle(.spans([.init(from: .seconds(200), to: .seconds(201))])))
        try await fleet.run(for: .seconds(300))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(590))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        try await fleet.run(with: agent, for: .seconds(200))
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    /// The daemon knew of short work before this agent's process began, and is gone soon after.
    @Test func F18_theLongerTimeoutIsTheAgentsToo() async throws {
        let (fleet, wire) = try await fleet(idle(.spans([.init(from: .seconds(200), to: .seconds(201))])))
        try await fleet.run(for: .seconds(300))
        let host = WithoutPeaks(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")))
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: host)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(2400), isControlPlaneUp: false)
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    @Test(.tags(.long)) func F1_shortWorkThatAnAgentSawIsCountedForTheTimeAfterItsDeath() async throws {
        let (fleet, wire) = try await fleet(idle(.spans(met)))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(1220))
        try await fleet.run(for: .seconds(6000))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
    }

    @Test func stopsAnIdlePodWithAnAgentOnTimeAndWhyNamesTheAgent() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(300))
        let explanation = try await fleet.orchestrator.explain(try fleet.id("pod"), at: fleet.now)
        let gpu = try #require(explanation.signals.first { $0.signal == .gpu })
        #expect(gpu.detail == "GPU 0 0 %" && gpu.source == .agent)
        #expect(explanation.signals.map(\.signal).contains(.sessions))
        try await fleet.run(with: agent, for: .seconds(330))
        #expect(fleet.truth.server(named: "pod")?.status == "EXITED")
    }

    @Test func anAgentThatEndsDoesNotKeepTheServerOn() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        try await fleet.run(with: agent, for: .seconds(300))
        try await fleet.run(for: .seconds(100))
        #expect(try await fleet.events(.agentLost).count == 1)
        #expect(try fleet.view("pod")?.idle.elapsed.map { $0 < .seconds(100) } ?? false, "the idle clock starts afresh")
        try await fleet.run(for: .seconds(620))
        #expect(fleet.truth.server(named: "pod")?.status == "EXITED")
    }

    @Test(.tags(.long)) func F13_anOpenButSilentSessionDecays() async throws {
        struct Typing: HostReader {
            let silentSince: Timestamp
            let base: EmulatedHost
            func read(at now: Timestamp) -> HostReading {
                var reading = base.read(at: now)
                reading.sessions = [
                    .init(kind: .terminal, name: "pts/0", idleSeconds: max(0, (now - silentSince).inSeconds)),
                    .init(kind: .ssh, name: "ssh 1"),
                ]
                return reading
            }
        }
        let (fleet, wire) = try await fleet(idle())
        let host = Typing(silentSince: fleet.now + .seconds(1200), base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")))
        let agent = try PodAgent.inside("pod", of: fleet, wire, host: host)
        try await fleet.run(with: agent, for: .seconds(1800))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        try await fleet.run(with: agent, for: .seconds(120))
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    @Test(.tags(.long)) func onlyABusyKernelCountsAsWork() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        wire.kernels.withLock { $0 = #"[{"id":"k","name":"python3","execution_state":"busy","last_activity":"2026-11-23T00:00:00Z"}]"# }
        try await fleet.run(with: agent, for: .seconds(1200))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        wire.kernels.withLock { $0 = #"[{"id":"k","name":"python3","execution_state":"idle"}]"# }
        try await fleet.run(with: agent, for: .seconds(620))
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    @Test(.tags(.long)) func F3_aJupyterThatDoesNotLetTheAgentInIsNotKnownAndSaysSo() async throws {
        let (fleet, wire) = try await fleet(idle())
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        wire.kernelStatus.withLock { $0 = 403 }
        try await fleet.run(with: agent, for: .seconds(1800))
        #expect(fleet.truth.server(named: "pod")?.stops == 0)
        #expect(try await fleet.events(.telemetryUnknown).contains { $0.summary.contains("set JUPYTER_TOKEN") })
        // Nobody listens there any more.
        wire.isKernelPortClosed.withLock { $0 = true }
        try await fleet.run(with: agent, for: .seconds(620))
        #expect(fleet.truth.server(named: "pod")?.stops == 1)
    }

    // MARK: Buffers and hooks

    @Test(.tags(.long)) func halvesABacklogThatIsTooLongForTheControlPlane() async throws {
        let (fleet, wire) = try await fleet(idle(.training))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(3600), isControlPlaneUp: false)
        wire.longest.withLock { $0 = 20_000 }
        wire.controlPlane.withLock { $0 = .up }
        try await fleet.run(with: agent, for: .seconds(120))
        #expect(agent.backlogCount == 0)
    }

    @Test func aReportIsNeverLongerThanTheControlPlaneAccepts() throws {
        var reading = HostReading(takenAt: SimulatedFleet.start)
        reading.gpus.devices = (0..<8).map { index in
            var gpu = GPUReading(index: index)
            gpu.processes = (0..<64).map { .init(pid: 1_000_000 + $0, memoryBytes: 1 << 36) }
            return gpu
        }
        let backlog = [HostReading](repeating: reading, count: AgentReport.longestBacklog)
        let report = AgentReport(reading: reading, backlog: backlog, startedAt: SimulatedFleet.start, version: "1")
        #expect(try JSONEncoder().encode(report).count > 1 << 20)
        let head = ReportHead(startedAt: SimulatedFleet.start, hasPreStopHook: false)
        let body = try #require(try OutgoingReport((backlog + [reading]).map { try WaitingReading($0) }, head)).body
        #expect(body.count <= OutgoingReport.longestBody)
        #expect(try JSONDecoder().decode(AgentReport.self, from: Data(body)).backlog.count > 10)
    }

    /// Measurements are encoded once, and put together for each report.
    @Test(arguments: [0, 1, 3]) func aReportIsThatOfItsParts(waiting: Int) throws {
        let readings = (0...waiting).map { HostReading(takenAt: SimulatedFleet.start + .seconds(Int64($0)), tasks: $0) }
        let head = ReportHead(
            startedAt: SimulatedFleet.start, canStopItself: false, hasPreStopHook: true,
            preparedFor: .init(generation: 7, failure: "\"no\""))
        let body = try #require(try OutgoingReport(readings.map { try WaitingReading($0) }, head)).body
        let whole = AgentReport(
            reading: try #require(readings.last), backlog: readings.dropLast(), startedAt: head.startedAt, version: PodAgent.version,
            canStopItself: false, hasPreStopHook: true, preparedFor: head.preparedFor)
        #expect(try JSONDecoder().decode(AgentReport.self, from: Data(body)) == whole)
        #expect(try OutgoingReport([], head) == nil)
    }

    @Test(.tags(.long)) func keepsALimitedBacklogOfReadings() async throws {
        let (fleet, wire) = try await fleet(idle(.training))
        let agent = try PodAgent.inside("pod", of: fleet, wire)
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(3600), isControlPlaneUp: false)
        #expect(agent.backlogCount == AgentReport.longestBacklog)
        wire.controlPlane.withLock { $0 = .up }
        try await fleet.run(with: agent, for: .seconds(70))
        #expect(agent.backlogCount == 0)
    }

    /// What the pre-stop command moves is not the pod's work, what goes on after it is.
    @Test(arguments: [(goesOn: false, stops: 1), (goesOn: true, stops: 0)])
    func F24_theAgentsOwnStopComesAboutThoughItsCommandWorks(goesOn: Bool, stops: Int) async throws {
        let (fleet, wire) = try await fleet(idle())
        let host = Saving(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")), goesOn: goesOn)
        let agent = try PodAgent.inside("pod", of: fleet, wire, preStop: PreStopCommand(command: "touch '\(host.flag)'"), host: host)
        try await fleet.run(with: agent, for: .seconds(60))
        wire.controlPlane.withLock { $0 = .gone }
        try await fleet.run(with: agent, for: .seconds(1200), isControlPlaneUp: false)
        #expect(FileManager.default.fileExists(atPath: host.flag))
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
    }

    @Test(.tags(.long), arguments: [(goesOn: false, stops: 1), (goesOn: true, stops: 0)])
    func F24_theControlPlanesStopComesAboutThoughTheAgentsCommandWorks(goesOn: Bool, stops: Int) async throws {
        let (fleet, wire) = try await fleet(idle())
        let host = Saving(base: EmulatedHost(cloud: fleet.cloud, id: try fleet.id("pod")), goesOn: goesOn)
        let agent = try PodAgent.inside("pod", of: fleet, wire, preStop: PreStopCommand(command: "touch '\(host.flag)'"), host: host)
        for _ in 0..<140 { try await fleet.passTogether(with: agent) }
        #expect(FileManager.default.fileExists(atPath: host.flag))
        #expect(fleet.truth.server(named: "pod")?.stops == stops)
        let ready = try await fleet.events(.stopPrepared).filter { $0.summary.hasPrefix("The pre-stop hook of pod finished") }
        #expect(ready.count == 1)
    }

    @Test func F24_aPreStopCommandThatHangsIsEnded() async {
        let command = PreStopCommand(command: "sleep 600", timeout: .milliseconds(100))
        let took = await ContinuousClock().measure { #expect(await command.run() == "it took longer than 0 s") }
        #expect(took < .seconds(300))
    }

    @Test func aPreStopCommandReportsItsFailure() async throws {
        #expect(await PreStopCommand(command: "true").run() == nil)
        #expect(try #require(await PreStopCommand(command: "exit 3").run()).contains("3"))
    }
}

/// All of its CPUs are busy, and nothing else.
private struct AllCores: HostReader {
    let base: EmulatedHost
    func read(at now: Timestamp) -> HostReading {
        var reading = base.read(at: now)
        reading.cpu.percent = 99
        (reading.network, reading.io, reading.processIO) = (.init(), .init(), nil)
        return reading
    }
}

/// From its pre-stop command on the CPU is at work: during the look that covers the command, or for good. What processes wrote shows it for
/// longer, for that is an average over many looks.
private final class Saving: HostReader {
    let flag = FileManager.default.temporaryDirectory.appendingPathComponent("saving-\(UUID().uuidString)").path
    private let base: EmulatedHost
    private let goesOn: Bool
    private let looks = Mutex(0)

    init(base: EmulatedHost, goesOn: Bool) {
        self.base = base
        self.goesOn = goesOn
    }

    deinit { unlink(flag) }

    func read(at now: Timestamp) -> HostReading {
        var reading = base.read(at: now)
        reading.processIO = .init(inBytesPerSecond: 100, outBytesPerSecond: 0)
        guard FileManager.default.fileExists(atPath: flag) else { return reading }
        let look = looks.withLock { looks in
            looks += 1
            return looks
        }
        if look <= 5 || goesOn { reading.processIO = .init(inBytesPerSecond: 0, outBytesPerSecond: 50_000_000) }
        if look == 1 || goesOn { (reading.cpu.percent, reading.io.outBytesPerSecond) = (96, 400_000_000) }
        return reading
    }
}

@Suite struct FusionTests {
    private func seen(_ reading: SignalState) -> Fleet.Observation { Fleet.Observation(.gpu, reading, detail: "x") }

    @Test(arguments: [
        (SignalState.busy, SignalState.quiet, SignalState.busy), (.quiet, .busy, .busy), (.unknown, .busy, .busy),
        (.unknown, .quiet, .quiet),
        (.quiet, .unknown, .quiet), (.busy, .unknown, .busy), (.quiet, .quiet, .quiet), (.unknown, .unknown, .unknown),
    ])
    func eitherSourceCanReportWorkAndTheAgentWins(provider: SignalState, agent: SignalState, fused: SignalState) {
        #expect(SignalFusion.fuse(provider: seen(provider), agent: seen(agent))?.reading == fused)
    }

    @Test func usesTheOnlySourceOfASignal() {
        #expect(SignalFusion.fuse(provider: seen(.quiet), agent: nil)?.reading == .quiet)
        #expect(SignalFusion.fuse(provider: nil, agent: seen(.unknown))?.reading == .unknown)
        #expect(SignalFusion.fuse(provider: nil, agent: nil) == nil)
    }
}
