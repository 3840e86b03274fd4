import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Store
import Testing

/// Failure modes F1 to F11: a server that works is stopped.
@Suite struct FalseStopTests {
    @Test(.tags(.long)) func F1_silentGPUJobWithoutConnectionsIsNotStopped() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(
                idlePod { $0.workload = .spans([.init(from: .zero, to: .seconds(86_400))], gpu: 0) }, idlePod { $0.name = "other" }))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        #expect(fleet.status("other") == "EXITED")
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
    }

    @Test func F2_downloadAtZeroGPUIsNotIdleUntilItEnds() async throws {
        let download = idlePod {
            $0.workload = .download(.seconds(1800))
            $0.running = .zero
        }
        let fleet = try await SimulatedFleet.adopting(scenario(download))
        try await fleet.run(for: .seconds(1800 + 590))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(30))
        #expect(fleet.status() == "EXITED")
    }

    @Test(
        .tags(.long),
        arguments: [
            Fault.runtimeNull, .runtimeEmpty, .runtimeWithoutGPUs, .runtimeGarbage, .runtimeFrozen, .unknownStatus, .malformedJSON,
            .gpuMissing, .htmlBadGateway, .unauthorized, .refused, .answersLost, .throttled, .serverError(status: 503),
        ])
    func F3_lostStaleOrMalformedTelemetryStopsNothingAndAlerts(fault: Fault) async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(fault, after: .seconds(60), lasting: .seconds(3600))]))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        let alerts = try await fleet.events(.telemetryUnknown, .providerUnreachable)
        #expect(!alerts.isEmpty)
        // It comes back: a fresh idle period, then the stop.
        try await fleet.run(for: .seconds(600 + 90))
        #expect(fleet.status() == "EXITED")
    }

    /// A GPU that an answer leaves out is no CPU pod's: the kernel that keeps it busy needs next to no CPU.
    @Test(.tags(.long), arguments: [[Fault.gpuMissing], [.gpuMissing, .runtimeWithoutGPUs]]) func F3_aMissingGPUMayBeBusy(
        faults: [Fault]
    )
        async throws
    {
        let pod = idlePod { $0.workload = .spans([.init(from: .zero, to: .seconds(7200))], gpu: 0) }
        let timed = faults.map { Scenario.TimedFault($0, after: .seconds(60), lasting: .seconds(3600)) }
        let fleet = try await SimulatedFleet.adopting(Scenario(pods: [pod], faults: timed))
        try await fleet.minutes(60)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
    }

    @Test func F4_blindTimeIsNotIdleTime() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        try await fleet.restart(after: .seconds(7200))
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F4_aRestartShorterThanALookIsBelievedKeepsTheClock() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        for _ in 0..<10 {
            try await fleet.minutes(1)
            try await fleet.restart(after: .seconds(5))
        }
        try await fleet.run(for: .seconds(20))
        #expect(fleet.status() == "EXITED")
    }

    /// Wall clocks jump; the timeline that decides does not. A look from the "future" is no look.
    @Test func F5_aClockSetBackBetweenTwoProcessesStartsAfresh() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        try await fleet.store.recordPass(RecordedPass(at: fleet.now + .seconds(7200), boot: fleet.time.boot))
        try await fleet.restart()
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
    }

    /// The machine sleeps: time passes and nobody looks.
    @Test func F5_suspendIsBlindTime() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        fleet.time.advance(by: .seconds(3600))
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
    }

    @Test func F6_bootAndModelLoadAreNotIdle() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(60))))
        _ = try await fleet.orchestrator.servers.perform(
            .start, on: try fleet.id("idle"), force: false, wait: false, actor: .token("test"))
        // 20 s of boot, 180 s of loading, 60 s of timeout.
        try await fleet.run(for: .seconds(20 + 180 + 55))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(25))
        #expect(fleet.status() == "EXITED")
    }

    @Test func F7_workBetweenDecisionAndStopAborts() async throws {
        let work = idlePod { $0.workload = .spans([.init(from: .seconds(601), to: .seconds(3600))]) }
        let hook = Pause(.seconds(8))
        let fleet = try await SimulatedFleet.adopting(scenario(work), hook: hook)
        hook.arm(fleet.time)
        try await fleet.minutes(12)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        #expect(try await fleet.events(.stopCanceled).count == 1)
    }

    @Test func F7_aHoldThatArrivesWhileTheHookRunsAborts() async throws {
        let hook = Protect()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), hook: hook)
        hook.arm(fleet.orchestrator, try fleet.id("idle"))
        try await fleet.minutes(15)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        #expect(try await fleet.events(.stopCanceled).count == 1)
    }

    @Test(.timeLimit(.minutes(5)), arguments: [ServerAction.start, .update(ServerOverrides(idleTimeout: .never))])
    func F7_aStartOrAnotherTimeoutWhileTheHookRunsAborts(action: ServerAction) async throws {
        let hook = Meddle(action)
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), hook: hook)
        hook.arm(fleet.orchestrator, try fleet.id("idle"))
        try await fleet.minutes(11)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        #expect(try await fleet.events(.stopCanceled).count == 1)
    }

    @Test(.timeLimit(.minutes(5))) func F7_aStartDoesNotWaitForTheHookOfTheStopThatItCancels() async throws {
        let hook = Endless()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), hook: hook)
        hook.arm(fleet.orchestrator, try fleet.id("idle"))
        try await fleet.minutes(11)
        #expect(hook.wasCanceled)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
    }

    @Test func aStopThatIsCanceledWhileItsHookRunsIsNotReportedAsSent() async throws {
        let hook = Protect()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), hook: hook)
        hook.arm(fleet.orchestrator, try fleet.id("idle"))
        try await fleet.minutes(12)
        #expect(try await fleet.events(.stopRequested).isEmpty)
        #expect(try await fleet.events(.stopPrepared).count == 1)
    }

    @Test func aServerThatIsFirstSeenStoppedHasNoStopTime() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { ($0.name, $0.status) = ("off", .exited) }, idlePod()))
        #expect(try fleet.view("off")?.state == .stopped && fleet.view("off")?.stoppedAt == nil)
        try await fleet.minutes(12)
        #expect(try fleet.view("idle")?.state == .stopped && fleet.view("idle")?.stoppedAt != nil)
    }

    @Test func F8_aLoweredTimeoutGivesTheFullNewPeriod() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(7200))))
        try await fleet.minutes(30)
        fleet.orchestrator.autoShutdown.idleTimeout = .after(.seconds(300))
        try await fleet.run(for: .seconds(290))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(20))
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long), arguments: [IdleTimeout.never, IdleTimeout(seconds: 0)])
    func F8_offAndZeroNeverMeanNow(timeout: IdleTimeout) async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: timeout))
        try await fleet.minutes(120)
        #expect(fleet.status() == "RUNNING")
    }

    @Test func F9_aResumedServerStartsAFreshTimer() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        fleet.cloud.actFromOutside(.stop, on: try fleet.id("idle"), at: fleet.now)
        fleet.cloud.actFromOutside(.start, on: try fleet.id("idle"), at: fleet.now + .seconds(1))
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
    }

    @Test func F10_oneServersSignalsNeverCountForAnother() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(
                idlePod(),
                idlePod {
                    $0.name = "idle-2"; $0.workload = .training
                }, idlePod { $0.name = "idle-3" }))
        _ = try await fleet.orchestrator.servers.recordActivity(
            on: try fleet.id("idle-3"), lease: .seconds(3600), actor: .token("test"))
        try await fleet.minutes(11)
        #expect(["idle", "idle-2", "idle-3"].map { fleet.status($0) } == ["EXITED", "RUNNING", "RUNNING"])
    }

    @Test(.tags(.long), arguments: 0..<4) func F11_anyBusyGPUIsWork(gpu: Int) async throws {
        let pod = idlePod {
            $0.gpuCount = 4
            $0.workload = .spans([.init(from: .zero, to: .seconds(3600))], gpu: gpu)
        }
        let fleet = try await SimulatedFleet.adopting(scenario(pod))
        try await fleet.minutes(59)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(13)
        #expect(fleet.status() == "EXITED")
    }
}
