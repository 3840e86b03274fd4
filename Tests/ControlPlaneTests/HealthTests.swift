import Fleet
import Policy
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

@testable import ControlPlane

/// An endpoint that answers as it is told.
private final class Endpoint: HealthProbe {
    let answer = Mutex(ProbeResponse.answered(status: 200, took: .milliseconds(20)))
    private let asked = Mutex(0)
    var count: Int { asked.withLock { $0 } }

    func ask(_ url: String, within limit: Duration) async -> ProbeResponse {
        asked.withLock { $0 += 1 }
        return answer.withLock { $0 }
    }

    func becomes(_ new: ProbeResponse) { answer.withLock { $0 = new } }
}

/// An agent's word for a pod whose work does not matter here.
private func report(_ now: Timestamp, gpus: [GPUReading]) -> AgentReport {
    var reading = HostReading(takenAt: now)
    reading.gpus = HostReading.GPUs(source: .nvml, devices: gpus)
    return AgentReport(reading: reading, startedAt: SimulatedFleet.start, version: "test")
}

private func gpu(_ change: (inout GPUReading) -> Void = { _ in }) -> GPUReading {
    var gpu = GPUReading(index: 0)
    (gpu.utilizationPercent, gpu.temperatureCelsius) = (50, 60)
    change(&gpu)
    return gpu
}

@Suite struct HealthTests {
    private func fleet(
        _ scenario: Scenario = scenario(idlePod { $0.workload = .trace([50]) }), probe: (any HealthProbe)? = nil, directory: String? = nil
    ) async throws -> SimulatedFleet {
        try await SimulatedFleet.adopting(scenario, probe: probe, directory: directory)
    }

    /// RunPod lists no GPU of the pod, so what the agent lists is all that is known of them.
    private var withoutProviderGPUs: Scenario {
        scenario(
            idlePod { $0.workload = .trace([50]) }, faults: [.init(.runtimeWithoutGPUs, after: .zero, lasting: .seconds(1_000_000))])
    }

    private func check(_ fleet: SimulatedFleet, _ url: String = "http://pod/health") async throws {
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(healthCheckURL: url)), on: try fleet.id("idle"), force: false, wait: false,
            actor: .token("test"))
    }

    @Test func threeFailuresAreUnhealthyAndTwoSuccessesHealthyWithOneAlert() async throws {
        let endpoint = Endpoint()
        let fleet = try await fleet(probe: endpoint)
        let id = try fleet.id("idle")
        try await check(fleet)
        try await fleet.minutes(2)
        let status = fleet.orchestrator.status
        #expect(status.health(of: id) == .healthy)
        endpoint.becomes(.answered(status: 500, took: .milliseconds(5)))
        let before = endpoint.count
        while endpoint.count < before + 2 { try await fleet.run(for: .seconds(5)) }
        #expect(status.health(of: id) == .healthy, "two failures are not three")
        while endpoint.count < before + 3 { try await fleet.run(for: .seconds(5)) }
        #expect(status.health(of: id) == .unhealthy)
        try await fleet.minutes(20)
        endpoint.becomes(.answered(status: 204, took: .milliseconds(5)))
        try await fleet.run(for: .seconds(30))
        #expect(status.health(of: id) == .unhealthy)
        try await fleet.run(for: .seconds(35))
        #expect(status.health(of: id) == .healthy)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: false, server: id, limit: 10)
        #expect(alerts.count { $0.name == "unhealthy" } == 1)
        #expect(alerts.allSatisfy { $0.resolvedAt != nil })
        #expect(try await fleet.events(.alertOpened).count == 1)
        #expect(try await fleet.events(.alertResolved).count == 1)
    }

    @Test func F42_anEndpointThatFlapsIsNotUnhealthy() async throws {
        let endpoint = Endpoint()
        let fleet = try await fleet(probe: endpoint)
        try await check(fleet)
        for round in 0..<40 {
            endpoint.becomes(round % 3 == 0 ? .answered(status: 200, took: .zero) : .failed("hangs"))
            let before = endpoint.count
            while endpoint.count == before { try await fleet.run(for: .seconds(5)) }
        }
        #expect(try await fleet.events(.alertOpened).isEmpty)
    }

    @Test(arguments: [
        (ProbeResponse.failed("no answer within 5 s"), Health.unhealthy), (.answered(status: 500, took: .zero), .unhealthy),
        (.answered(status: 200, took: .seconds(3)), .degraded), (.answered(status: 302, took: .zero), .healthy),
        (.answered(status: nil, took: .zero), .healthy),
    ])
    func whatItAnswersIsWhatItIs(answer: ProbeResponse, health: Health) async throws {
        let endpoint = Endpoint()
        endpoint.becomes(answer)
        let fleet = try await fleet(probe: endpoint)
        try await check(fleet)
        try await fleet.minutes(3)
        #expect(fleet.orchestrator.status.health(of: try fleet.id("idle")) == health)
    }

    @Test(.tags(.long)) func uptimeIsRightToTheSecond() async throws {
        let endpoint = Endpoint()
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(probe: endpoint, directory: directory.path)
        let id = try fleet.id("idle")
        try await check(fleet)
        try await fleet.minutes(60)
        endpoint.becomes(.failed("down"))
        try await fleet.minutes(30)
        endpoint.becomes(.answered(status: 200, took: .zero))
        try await fleet.minutes(30)
        let changes = try await fleet.store.alerts.healthChanges(of: id, from: SimulatedFleet.start)
        try #require(changes.map(\.health) == [.healthy, .unhealthy, .healthy])
        let (up, down, back) = (changes[0].at, changes[1].at, changes[2].at)
        let truth = ((down - up) + (fleet.now - back)) / (fleet.now - up)
        let share = try #require(try await fleet.orchestrator.status.uptime(of: id, over: .seconds(86_400)))
        #expect(abs(share - truth) < 1 / 86_400)
        // Noticed after three failed checks, half a minute apart.
        #expect((.seconds(60) ... .seconds(100)).contains(down - (SimulatedFleet.start + .seconds(3600))))
    }

    /// Without an agent, the provider's telemetry is the only check that applies.
    @Test func runningServerIsHealthyWhileItsTelemetryIsCurrent() async throws {
        let fleet = try await fleet(
            scenario(idlePod { $0.workload = .trace([50]) }, faults: [.init(.runtimeNull, after: .seconds(120), lasting: .seconds(600))]))
        let (id, status) = (try fleet.id("idle"), fleet.orchestrator.status)
        try await fleet.run(for: .seconds(100))
        #expect(status.health(of: id) == .healthy)
        #expect(status.checks(of: id).keys.sorted() == ["endpoint", "metrics", "resources"])
        #expect(status.checks(of: id)["endpoint"]?.health == .unknown && status.checks(of: id)["endpoint"]?.at == nil)
        try await fleet.run(for: .seconds(200))
        #expect(status.health(of: id) == .unknown, "telemetry that is missing is not healthy")
        #expect(status.checks(of: id)["resources"]?.message == "not checked: telemetry is unknown")
        #expect(try await fleet.events(.alertOpened).filter { $0.summary.contains("unhealthy") }.isEmpty)
    }

    @Test func F12_healthChecksAndScrapesAreNoActivity() async throws {
        let endpoint = Endpoint()
        let fleet = try await fleet(scenario(idlePod()), probe: endpoint)
        let id = try fleet.id("idle")
        try await check(fleet)
        try await fleet.run(for: .seconds(590)) { fleet in
            _ = fleet.orchestrator.metrics.export(.prometheus)
            _ = fleet.orchestrator.list(at: fleet.now)
            _ = fleet.orchestrator.metrics.serverMetrics(id)
        }
        #expect(endpoint.count > 15)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        try await fleet.run(for: .seconds(30))
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func F14_aHungJobRunsIntoTheMaximumRuntimeAndIsWarnedOf() async throws {
        // Busy for ever, as a `while true` is.
        let fleet = try await fleet(scenario(idlePod { ($0.workload, $0.running) = (.download(.seconds(864_000)), .zero) }))
        let id = try fleet.id("idle")
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(maxRuntime: .seconds(3600))), on: id, force: false, wait: false, actor: .token("test"))
        try await fleet.run(for: .seconds(3590))
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        let warning = try #require(try await fleet.events(.idleWarning).first)
        #expect(warning.at - SimulatedFleet.start <= .seconds(3485))
        try await fleet.run(for: .seconds(30))
        #expect(fleet.status() == "EXITED")
    }

    /// Every pause in its work is shorter than the timeout, and none of them puts the end of its runtime off.
    @Test(.tags(.long)) func F14_workInBurstsDoesNotPutOffTheMaximumRuntime() async throws {
        let pod = idlePod { ($0.workload, $0.running) = (.bursts(period: .seconds(60), length: .seconds(20)), .zero) }
        let fleet = try await fleet(scenario(pod))
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(maxRuntime: .seconds(3600))), on: try fleet.id("idle"), force: false, wait: false,
            actor: .token("test"))
        try await fleet.run(for: .seconds(3590))
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        try await fleet.run(for: .seconds(60))
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.idleWarning).count == 1)
        #expect(try await fleet.events(.warningWithdrawn).isEmpty)
    }

    @Test func F21_aCrashLoopRaisesASpendAlert() async throws {
        let fleet = try await fleet(scenario(idlePod(), faults: [.init(.crashLoop(every: .seconds(90)), after: .seconds(60))]))
        try await fleet.minutes(8)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: true, server: try fleet.id("idle"), limit: 10)
        let alert = try #require(alerts.first { $0.name == "crash_loop" })
        #expect(alert.severity == .critical)
        #expect(alert.detail.contains("$"))
        fleet.cloud.clearFaults()
        try await fleet.run(for: .seconds(60))
        #expect(fleet.orchestrator.alerts.isOpen(.crashLoop, of: try fleet.id("idle")), "one quiet minute proves nothing")
    }

    /// Around each new beginning of the container there is no telemetry.
    @Test func F21_aCrashLoopIsSeenBetweenLooksThatShowNothing() async throws {
        let pod = idlePod { ($0.workload, $0.running) = (.trace([50]), .zero) }
        let fleet = try await fleet(scenario(pod, faults: [.init(.crashLoop(every: .seconds(90)))]))
        for number in 1...10 {
            let beginning = SimulatedFleet.start + .seconds(number * 90)
            fleet.cloud.inject(.runtimeNull, from: beginning - .seconds(7), until: beginning + .seconds(7))
        }
        try await fleet.minutes(10)
        #expect(fleet.orchestrator.alerts.isOpen(.crashLoop, of: try fleet.id("idle")))
    }

    @Test(.tags(.long)) func F21_jobsThatNeverEndRaiseASpendAlert() async throws {
        let endpoint = Scenario.Endpoint(
            id: "e", name: "stuck", minWorkers: 1, traffic: .at([.seconds(60)], taking: .seconds(86_400)))
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [endpoint]))
        try await fleet.minutes(29)
        #expect(!fleet.orchestrator.alerts.isOpen(.stuckJobs, of: try fleet.id("stuck")))
        try await fleet.minutes(5)
        #expect(fleet.orchestrator.alerts.isOpen(.stuckJobs, of: try fleet.id("stuck")))
    }

    /// An image without the driver's library is no pod without GPUs.
    @Test func F27_anAgentThatListsNoGPUProvesNothingWhereRunPodReadsIt() async throws {
        let fleet = try await fleet()
        let id = try fleet.id("idle")
        for _ in 0..<40 {
            _ = try await fleet.orchestrator.report(report(fleet.now, gpus: []), of: id)
            try await fleet.run(for: .seconds(5))
        }
        #expect(!fleet.orchestrator.alerts.isOpen(.gpuMissing, of: id))
        #expect(fleet.orchestrator.status.health(of: id) == .healthy)
    }

    @Test func F27_aPodThatCameBackWithoutItsGPUIsNotHealthy() async throws {
        let fleet = try await fleet(withoutProviderGPUs)
        let id = try fleet.id("idle")
        for _ in 0..<40 {
            _ = try await fleet.orchestrator.report(report(fleet.now, gpus: []), of: id)
            try await fleet.run(for: .seconds(5))
        }
        #expect(fleet.orchestrator.status.health(of: id) == .unhealthy)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: true, server: id, limit: 10)
        #expect(alerts.contains { $0.name == "gpu_missing" && $0.detail.contains("paid for with 1 GPU(s) and has 0") })
        for _ in 0..<40 {
            _ = try await fleet.orchestrator.report(report(fleet.now, gpus: [gpu()]), of: id)
            try await fleet.run(for: .seconds(5))
        }
        #expect(fleet.orchestrator.status.health(of: id) == .healthy)
        #expect(try await fleet.orchestrator.alerts.list(openOnly: true, server: id, limit: 10).isEmpty)
    }

    @Test func errorRatesMakeItDegradedAndUnhealthy() async throws {
        for (errors, health) in [(2, Health.healthy), (7, .degraded), (15, .unhealthy)] {
            let fleet = try await fleet()
            let id = try fleet.id("idle")
            for number in 0..<100 {
                fleet.orchestrator.metrics.record(RequestRecord(latencyMilliseconds: 5, isError: number < errors), of: id)
            }
            try await fleet.run(for: .seconds(150))
            #expect(fleet.orchestrator.status.health(of: id) == health, "\(errors) %")
        }
    }

    /// Its words are those of the moment at which it is saved: nothing is said of 70 °C that are "at least 85 °C".
    @Test func anAlertThatCouldNotBeSavedIsNotOpenedWithLaterReadings() async throws {
        let fleet = try await fleet()
        let id = try fleet.id("idle")
        func run(_ celsius: Double, _ rounds: Int) async throws {
            for _ in 0..<rounds {
                _ = try await fleet.orchestrator.report(report(fleet.now, gpus: [gpu { $0.temperatureCelsius = celsius }]), of: id)
                try await fleet.run(for: .seconds(5))
            }
        }
        try fleet.setFull(true)
        try await run(95, 20)
        try await run(70, 3)
        try fleet.setFull(false)
        try await run(70, 20)
        #expect(try await fleet.events(.alertOpened).map(\.summary).filter { $0.contains("temperature") } == [])
        try await run(95, 20)
        #expect(fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
    }

    @Test func anAlertIsAcknowledgedOnceAndSurvivesARestart() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(directory: directory.path)
        let id = try fleet.id("idle")
        let lost = gpu { ($0.utilizationPercent, $0.fault) = (nil, "GPU is lost (15)") }
        func run(_ rounds: Int) async throws {
            for _ in 0..<rounds {
                _ = try await fleet.orchestrator.report(report(fleet.now, gpus: [lost]), of: id)
                try await fleet.run(for: .seconds(5))
            }
        }
        try await run(5)
        let open = try await fleet.orchestrator.alerts.list(openOnly: true, server: id, limit: 10)
        let alert = try #require(open.first)
        let by = try await fleet.orchestrator.alerts.acknowledge(alert.id, by: .token("maria"), at: fleet.now)
        #expect(by?.acknowledgedBy == .token("maria"))
        let again = try await fleet.orchestrator.alerts.acknowledge(alert.id, by: .token("other"), at: fleet.now)
        #expect(again?.acknowledgedBy == .token("maria"))
        #expect(try await fleet.orchestrator.alerts.acknowledge(999, by: .token("x"), at: fleet.now) == nil)
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(10))
        try await run(5)
        #expect(try await fleet.events(.alertOpened).count == 1, "neither repeated nor dropped")
        #expect(try await fleet.orchestrator.alerts.list(openOnly: true, server: id, limit: 10).map(\.id) == [alert.id])
    }

    @Test(.tags(.long)) func F45_aRestartEndsNoAlertThatGoesOn() async throws {
        let endpoint = Endpoint()
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(probe: endpoint, directory: directory.path)
        let id = try fleet.id("idle")
        try await check(fleet)
        endpoint.becomes(.failed("down"))
        try await fleet.minutes(5)
        #expect(fleet.orchestrator.alerts.isOpen(.unhealthy, of: id))
        for _ in 0..<3 {
            try await fleet.restart(after: .seconds(20))
            // Before anybody has looked at RunPod.
            await fleet.orchestrator.resources.pass(at: fleet.now)
            try await fleet.minutes(2)
        }
        #expect(try await fleet.events(.alertOpened).count == 1)
        #expect(try await fleet.events(.alertResolved).isEmpty)
        // It is over as it always is: after two successes in a row.
        try await fleet.restart(after: .seconds(20))
        endpoint.becomes(.answered(status: 200, took: .zero))
        let before = endpoint.count
        while endpoint.count < before + 1 { try await fleet.run(for: .seconds(5)) }
        #expect(fleet.orchestrator.alerts.isOpen(.unhealthy, of: id))
        try await fleet.minutes(1)
        #expect(!fleet.orchestrator.alerts.isOpen(.unhealthy, of: id))
    }

    @Test(.tags(.long)) func F4_timeInWhichNobodyLookedIsNoUptime() async throws {
        let endpoint = Endpoint()
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(probe: endpoint, directory: directory.path)
        let id = try fleet.id("idle")
        try await check(fleet)
        try await fleet.minutes(10)
        let lastPass = try #require(try await fleet.store.lastPass()).at
        try await fleet.restart(after: .seconds(3600))
        try await fleet.minutes(5)
        let changes = try await fleet.store.alerts.healthChanges(of: id, from: SimulatedFleet.start)
        #expect(changes.map(\.health).suffix(3) == [.healthy, .unknown, .healthy])
        #expect(changes.last { $0.health == .unknown }?.at == lastPass)
    }

    @Test func anAlertWhoseWritingFailedIsTriedAgain() async throws {
        let endpoint = Endpoint()
        let fleet = try await fleet(withoutProviderGPUs, probe: endpoint)
        let id = try fleet.id("idle")
        try await check(fleet)
        endpoint.becomes(.failed("down"))
        func run(_ rounds: Int) async throws {
            for _ in 0..<rounds {
                _ = try await fleet.orchestrator.report(report(fleet.now, gpus: []), of: id)
                try await fleet.run(for: .seconds(5))
            }
        }
        try await run(40)
        // Gone while its cause goes on, as when the database took the cause and not the alert.
        for name in [AlertName.gpuMissing, .unhealthy] { await fleet.orchestrator.alerts.resolve(name, of: id, "lost", at: fleet.now) }
        try await run(10)
        #expect(fleet.orchestrator.alerts.isOpen(.gpuMissing, of: id))
        #expect(fleet.orchestrator.alerts.isOpen(.unhealthy, of: id))
    }

    @Test func whatOnlyAnAgentCouldTellEndsWithIt() async throws {
        let fleet = try await fleet(withoutProviderGPUs)
        let id = try fleet.id("idle")
        for _ in 0..<5 {
            _ = try await fleet.orchestrator.report(report(fleet.now, gpus: []), of: id)
            try await fleet.run(for: .seconds(5))
        }
        #expect(fleet.orchestrator.alerts.isOpen(.gpuMissing, of: id))
        try await fleet.run(for: .seconds(60))
        #expect(fleet.orchestrator.alerts.isOpen(.gpuMissing, of: id), "it may report again")
        try await fleet.run(for: .seconds(90))
        #expect(!fleet.orchestrator.alerts.isOpen(.gpuMissing, of: id))
    }

    /// It falls off the bus while it is hot: its fault is told, and its heat no longer.
    @Test func whatIsNotReadAnyMoreIsNotToldAnyMore() async throws {
        let fleet = try await fleet()
        let id = try fleet.id("idle")
        func live(_ seconds: Int, _ change: (inout GPUReading) -> Void) async throws {
            for _ in 0..<(seconds / 5) {
                _ = try await fleet.orchestrator.report(report(fleet.now, gpus: [gpu(change)]), of: id)
                try await fleet.run(for: .seconds(5))
            }
        }
        try await live(120) { $0.temperatureCelsius = 92 }
        #expect(fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
        try await live(180) { ($0.temperatureCelsius, $0.utilizationPercent, $0.fault) = (nil, nil, "GPU is lost (15)") }
        #expect(!fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
        #expect(fleet.orchestrator.alerts.isOpen(.gpuFault, of: id))
    }

    @Test func F42_thresholdsHoldForAWhileAndDoNotFlap() async throws {
        let fleet = try await fleet()
        let id = try fleet.id("idle")
        func run(_ celsius: Double, for seconds: Int) async throws {
            for _ in 0..<seconds / 5 {
                _ = try await fleet.orchestrator.report(report(fleet.now, gpus: [gpu { $0.temperatureCelsius = celsius }]), of: id)
                try await fleet.run(for: .seconds(5))
            }
        }
        try await run(90, for: 50)
        #expect(!fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
        try await run(84, for: 10)
        try await run(90, for: 75)
        #expect(fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
        // Below the threshold and not yet below the hysteresis.
        try await run(82, for: 300)
        #expect(fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
        try await run(79, for: 75)
        #expect(!fleet.orchestrator.alerts.isOpen(.gpuTemperature, of: id))
    }

    @Test(.tags(.long)) func F42_aPodWithoutAnAgentIsHeldToWhatRunPodMeasures() async throws {
        let settings = ControlPlaneSettings(resourceThresholds: ResourceThresholds(gpuMemoryPercent: 70))
        let pod = idlePod { $0.workload = .trace([50, 50, 95, 95, 95, 88, 88, 88, 50, 50, 50, 50]) }
        let fleet = try await SimulatedFleet.adopting(scenario(pod), settings: settings)
        let id = try fleet.id("idle")
        func isOpen(_ name: AlertName) -> Bool { fleet.orchestrator.alerts.isOpen(name, of: id) }
        try await fleet.run(for: .seconds(110))
        #expect(!isOpen(.gpuUtilization))
        #expect(isOpen(.gpuMemory), "71 %")
        try await fleet.run(for: .seconds(120))
        #expect(isOpen(.gpuUtilization))
        let texts = try await fleet.events(.alertOpened).map(\.summary)
        #expect(texts.contains { $0.contains(": GPU usage 95 %, at least 90 % for 1 min") }, "\(texts)")
        #expect(!isOpen(.memory) && !isOpen(.gpuTemperature))
        try await fleet.run(for: .seconds(200))
        #expect(isOpen(.gpuUtilization), "88 % lies within the hysteresis")
        try await fleet.run(for: .seconds(150))
        #expect(!isOpen(.gpuUtilization))
    }

    @Test func whatRunPodNoLongerMeasuresIsNotSaidToGoOn() async throws {
        let fleet = try await fleet(
            scenario(idlePod { $0.workload = .trace([95]) }, faults: [.init(.refused, after: .seconds(120), lasting: .seconds(600))]))
        let id = try fleet.id("idle")
        try await fleet.run(for: .seconds(115))
        #expect(fleet.orchestrator.alerts.isOpen(.gpuUtilization, of: id))
        try await fleet.run(for: .seconds(120))
        #expect(!fleet.orchestrator.alerts.isOpen(.gpuUtilization, of: id))
    }

    @Test(.tags(.long)) func anUnderusedServerIsNamed() async throws {
        let pod = idlePod { $0.workload = .bursts(period: .seconds(600), length: .seconds(30)) }
        let fleet = try await fleet(scenario(pod))
        try await fleet.minutes(180)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: true, server: try fleet.id("idle"), limit: 10)
        #expect(alerts.map(\.name) == ["underused"])
    }
}

@Suite struct UptimeTests {
    private func at(_ seconds: Int64) -> Timestamp { Timestamp(secondsSinceEpoch: 1_800_000_000 + seconds) }

    @Test func onlyKnownTimeCounts() {
        let changes = [
            HealthChange(at: at(-500), health: .unhealthy), HealthChange(at: at(100), health: .healthy),
            HealthChange(at: at(200), health: .unknown), HealthChange(at: at(700), health: .degraded),
        ]
        // Down 0…100, up 100…200 and 700…1000.
        #expect(Uptime.share(changes, from: at(0), to: at(1000)) == 0.8)
        #expect(Uptime.share([], from: at(0), to: at(1000)) == nil)
        #expect(Uptime.share([HealthChange(at: at(0), health: .unknown)], from: at(0), to: at(1000)) == nil)
    }
}
