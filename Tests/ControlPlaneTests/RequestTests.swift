import ControlPlane
import Fleet
import Money
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

/// Counts how often it was asked.
private final class Counting: PreStopHook {
    private let state = Mutex(0)
    var count: Int { state.withLock { $0 } }

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        state.withLock { $0 += 1 }
        return .ready
    }
}

/// What people ask for, and what they are told of it.
@Suite struct RequestTests {
    private func stop(_ fleet: SimulatedFleet, _ name: String = "idle", force: Bool = false, wait: Bool = true) async throws
        -> ActionReceipt
    {
        try await fleet.orchestrator.servers.perform(.stop, on: try fleet.id(name), force: force, wait: wait, actor: .token("ann"))
    }

    @Test func personsStopTakesOverAnOpenAutomaticStop() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopFails(status: 500), lasting: .seconds(660))]))
        try await fleet.run(for: .seconds(605))
        let open = try #require(try await fleet.store.openIntents().first)
        #expect(open.cause.word == "idle")
        // By itself it would now give up, for work came back; whoever asks means it all the same.
        fleet.cloud.setWorkload(.training, of: try fleet.id("idle"), at: fleet.now)
        let receipt = try await stop(fleet)
        #expect(receipt.isComplete)
        #expect(fleet.status() == "EXITED")
        let intents = try await fleet.store.intents(of: try fleet.id("idle"), limit: 9)
        #expect(intents.map(\.step) == [.confirmed])
        #expect(intents.first?.cause == .requested(by: .token("ann")))
    }

    @Test func canceledStopIsNotReportedAsDone() async throws {
        let hook = Protect()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), hook: hook)
        let id = try fleet.id("idle")
        hook.arm(fleet.orchestrator, id)
        do {
            let receipt = try await stop(fleet)
            Issue.record("\(receipt.message)")
        } catch ControlPlaneError.conflict(let why) { #expect(why.contains("protected by ann")) }
        #expect(fleet.status() == "RUNNING")
        _ = try await fleet.orchestrator.servers.unprotect(id, actor: .token("ann"))
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.servers.delete(id, confirmed: true, actor: .token("ann"))
        }
        #expect(fleet.cloud.calls(to: "DELETE /v2/pods/{id}") == 0)
        #expect(fleet.status() == "RUNNING")
    }

    /// A stop decided while the pod boots means the run that comes of it.
    @Test func podDeployedWithoutStartIsStoppedAfterAFailedAttempt() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.stopFails(status: 409), lasting: .seconds(60))]))
        let receipt = try await fleet.orchestrator.deployServer(
            type: .timed, config: ServerConfig(dockerImage: "image"), autoStart: false, actor: .token("ann"))
        try await fleet.minutes(5)
        #expect(fleet.truth[receipt.server.id]?.status == "EXITED")
        #expect(try await fleet.events(.stopCanceled).isEmpty)
    }

    @Test func F29_aServerFoundByItsNameIsStoppedWhenItWasNotToBeStarted() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.createAnswerLost), .init(.listLag(.seconds(90)))]))
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image"), autoStart: false, name: "later", actor: .token("ann"))
        }
        try await fleet.minutes(5)
        let view = try #require(fleet.orchestrator.list(at: fleet.now).first)
        #expect(view.ownership.mayAct && view.state == .stopped)
        #expect(fleet.truth[view.id]?.status == "EXITED")
    }

    @Test(
        .tags(.long),
        arguments: [
            // An outage that begins right after the create and outlasts the time a server has to appear.
            [Scenario.TimedFault(.createAnswerLost), .init(.refused, after: .seconds(20), lasting: .seconds(1500))],
            // Lists that lack it for so long that the deploy is given up.
            [.init(.createFailsAfterwards), .init(.listLag(.seconds(900)))],
        ])
    func F29_aServerThatAppearsLateIsAdoptedAllTheSame(faults: [Scenario.TimedFault]) async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: faults))
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "late", actor: .token("ann"))
        }
        try await fleet.minutes(30)
        let views = fleet.orchestrator.list(at: fleet.now)
        #expect(views.count == 1)
        #expect(views.first?.ownership.mayAct == true)
        let isGivenUp = try await fleet.events(.deployFailed).count == 1
        #expect(isGivenUp == (faults[1].fault != .refused))
        let told = try #require(try await fleet.events(.serverDeployed).last)
        #expect(told.summary.contains("given up") == isGivenUp)
        // Nobody uses it: it is not billed for ever.
        try await fleet.minutes(15)
        #expect(fleet.truth.servers.first?.status == "EXITED")
    }

    @Test(.tags(.long), arguments: [false, true]) func releasedServerIsNeitherStoppedNorAdoptedAgain(isRequested: Bool) async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopFails(status: 500), lasting: .seconds(1200))]))
        let id = try fleet.id("idle")
        if isRequested { _ = try await stop(fleet, wait: false) } else { try await fleet.run(for: .seconds(620)) }
        #expect(try await fleet.store.openIntents().first?.step == .requested)
        _ = try await fleet.orchestrator.servers.release(id, actor: .token("ann"))
        #expect(try await fleet.store.openIntents().isEmpty)
        try await fleet.minutes(25)
        try await fleet.restart(after: .seconds(5), settings: ControlPlaneSettings(adoptsAll: true))
        try await fleet.minutes(25)
        #expect(fleet.status() == "RUNNING")
        #expect(fleet.truth[id]?.stops == 0)
        #expect(try fleet.view("idle")?.ownership.mayAct == false)
        _ = try await fleet.orchestrator.servers.adopt(id, acceptsDataLoss: false, actor: .token("ann"))
        try await fleet.minutes(11)
        #expect(fleet.status() == "EXITED")
    }

    @Test func openStopOfAReleasedServerIsNotRequestedAgain() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: nil), lasting: .seconds(30))]))
        let id = try fleet.id("idle")
        _ = try await stop(fleet, wait: false)
        // Accepted: what RunPod does of it cannot be taken back, but nobody asks again.
        _ = try await fleet.orchestrator.servers.release(id, actor: .token("ann"))
        try await fleet.minutes(10)
        #expect(fleet.truth[id]?.stops == 1)
        #expect(fleet.status() == "RUNNING")
    }

    @Test func personsStopLeavesAnEndpointNoWorker() async throws {
        let endpoint = Scenario.Endpoint(name: "api", minWorkers: 1)
        let settings = ControlPlaneSettings(minimumWorkers: 1)
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [endpoint]), settings: settings)
        let receipt = try await stop(fleet, "api")
        #expect(receipt.isComplete)
        #expect(fleet.truth.server(named: "api")?.workers?.min == 0)
        #expect(try await fleet.events(.stopped).first?.summary.contains("keeps no worker ready") == true)
    }

    @Test func automaticStopReportsTheWorkersItLeft() async throws {
        let endpoint = Scenario.Endpoint(name: "api", minWorkers: 3)
        let settings = ControlPlaneSettings(minimumWorkers: 1)
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [endpoint]), settings: settings)
        try await fleet.minutes(12)
        #expect(fleet.truth.server(named: "api")?.workers?.min == 1)
        let told = try #require(try await fleet.events(.stopped).first)
        #expect(told.summary.contains("scaled down: RunPod keeps 1 worker(s) ready"))
        #expect(try fleet.view("api")?.state == .running)
        #expect(try fleet.view("api")?.stoppedAt == nil)
    }

    @Test(.tags(.long)) func endpointWithUnknownLimitsIsNotStopped() async throws {
        let endpoint = Scenario.Endpoint(id: "api", name: "api", minWorkers: 1)
        let fleet = try await SimulatedFleet.adopting(
            Scenario(endpoints: [endpoint], faults: [.init(.limitsMissing, after: .seconds(60), lasting: .seconds(3600))]))
        try await fleet.minutes(30)
        #expect(fleet.truth.server(named: "api")?.stops == 0)
        #expect(try fleet.view("api")?.why.contains("its worker limits are unknown") == true)
        #expect(try await fleet.events(.telemetryUnknown).count == 1)
        await #expect(throws: ControlPlaneError.self) { _ = try await stop(fleet, "api") }
        #expect(fleet.truth.server(named: "api")?.workers == WorkerLimits(min: 1, max: 3))
        try await fleet.minutes(45)
        #expect(fleet.truth.server(named: "api")?.workers?.min == 0)
    }

    @Test func protectedServerRestartsOnlyWithForce() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        _ = try await fleet.orchestrator.servers.protect(id, until: nil, reason: nil, actor: .token("bob"), asAdmin: false)
        let restart = { (force: Bool) async throws(ControlPlaneError) -> ActionReceipt in
            try await fleet.orchestrator.servers.perform(.restart, on: id, force: force, wait: false, actor: .token("ann"), asAdmin: false)
        }
        await #expect(throws: ControlPlaneError.self) { _ = try await restart(false) }
        #expect(fleet.status() == "RUNNING")
        #expect(try await restart(true).warnings.contains { $0.contains("protected by bob") })
    }

    @Test(arguments: [-1, 1, 59, Int64.max]) func maximumRuntimeOutOfRangeIsRefused(seconds: Int64) async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .training }))
        let id = try fleet.id("idle")
        let update = { (limit: Duration) async throws(ControlPlaneError) -> ActionReceipt in
            try await fleet.orchestrator.servers.perform(
                .update(ServerOverrides(maxRuntime: limit)), on: id, force: false, wait: false, actor: .token("ann"))
        }
        let refusal = await #expect(throws: ControlPlaneError.self) { _ = try await update(.seconds(seconds)) }
        var names: [String] = []
        if case .invalid(let errors) = refusal { names = errors.keys.sorted() }
        #expect(names == ["config.max_runtime_seconds"])
        _ = try await update(.zero)
        try await fleet.minutes(2)
        #expect(fleet.status() == "RUNNING")
    }

    @Test(.tags(.long)) func actionsReportNoStatusThatWasNotRead() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.status = .exited }, idlePod { $0.name = "on" }))
        fleet.cloud.actFromOutside(.start, on: try fleet.id("idle"), at: fleet.now)
        #expect(try await stop(fleet).isComplete)
        #expect(fleet.status() == "EXITED")
        #expect(fleet.truth.server(named: "idle")?.stops == 1)
        fleet.cloud.inject(.refused, from: fleet.now, until: fleet.now + .seconds(3600))
        // Stopped or on by an old look: that is no answer.
        await #expect(throws: ControlPlaneError.self) { _ = try await stop(fleet) }
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.servers.perform(
                .start, on: try fleet.id("on"), force: false, wait: false, actor: .token("ann"))
        }
        // What is on is stopped as soon as RunPod is back.
        #expect(try await !stop(fleet, "on", wait: false).isComplete)
        try await fleet.minutes(65)
        #expect(fleet.status("on") == "EXITED")
    }

    @Test func actionThatCannotBeSavedIsNotDone() async throws {
        let fleet = try SimulatedFleet(scenario(idlePod()))
        try await fleet.orchestrator.recover()
        await fleet.pass()
        let id = try fleet.id("idle")
        try fleet.store.close()
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.servers.adopt(id, acceptsDataLoss: true, actor: .token("ann"))
        }
        #expect(try fleet.view("idle")?.ownership == .watched)
    }

    @Test func activitySurvivesARestart() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        _ = try await fleet.orchestrator.servers.recordActivity(on: try fleet.id("idle"), lease: nil, actor: .token("ann"))
        try await fleet.restart(after: .seconds(2))
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F17_theHookRunsThoughTheProcessDiedBeforeIt() async throws {
        let hook = Counting()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), hook: hook)
        let id = try fleet.id("idle")
        var intent = try await fleet.writer.beginStop(
            server: id, cause: .requested(by: .token("ann")), runStartedAt: nil, at: fleet.now, events: [])
        (intent.step, intent.attempts) = (.requested, 1)
        try await fleet.writer.advance(intent, records: [], events: [])
        try await fleet.restart(after: .seconds(2))
        try await fleet.minutes(1)
        #expect(hook.count == 1)
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func F8_aTimeoutLoweredByARestartGivesTheFullNewPeriod() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(7200))))
        try await fleet.minutes(30)
        try await fleet.restart(after: .seconds(5), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(300))))
        try await fleet.run(for: .seconds(200))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(85))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(30))
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func contractsSwiftCallsWork() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario())
        let orchestrator = fleet.orchestrator
        let receipt = try await orchestrator.deployServer(
            type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), autoStart: true, tags: ["x"])
        let id = receipt.server.id
        try await orchestrator.autoShutdown.protect(id)
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(30)
        #expect(fleet.truth[id]?.status == "RUNNING")
        try await fleet.orchestrator.autoShutdown.unprotect(id)
        #expect(fleet.orchestrator.autoShutdown.idleTime(of: id) ?? .zero > .seconds(1200))
        try await fleet.minutes(4)
        #expect(fleet.truth[id]?.status == "EXITED")
    }
}

/// F39: savings are time off against what the time on would have cost.
@Suite struct SavingsTests {
    @Test(.tags(.long)) func F39_workersThatComeForRequestsSaveNothing() async throws {
        let endpoint = Scenario.Endpoint(
            name: "api", minWorkers: 1, traffic: .at([.seconds(2000)], taking: .seconds(600)))
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [endpoint]))
        try await fleet.run(for: .seconds(1900))
        let full = fleet.orchestrator.autoShutdown.savingRate
        #expect(full > .zero)
        try await fleet.run(for: .seconds(300))
        #expect(fleet.orchestrator.autoShutdown.savingRate == .zero)
        try await fleet.run(for: .seconds(600))
        #expect(fleet.orchestrator.autoShutdown.savingRate == full)
    }

    @Test func F39_aRestartBeforeTheStopWasWrittenDownLosesNoSavings() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: .seconds(31)))]), directory: directory.path)
        try await fleet.run(for: .seconds(610))
        let asked = try #require(fleet.truth.server(named: "idle")?.latestStop?.requestedAt)
        try await fleet.run(for: asked + .seconds(30) - fleet.now)
        #expect(fleet.status() == "RUNNING")
        fleet.time.advance(by: .seconds(3))
        // The list shows it EXITED; then the process dies.
        fleet.crash(atCall: 2, afterwards: false)
        try await fleet.run(for: .seconds(5))
        #expect(fleet.transport.isDead)
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(1)
        #expect(try fleet.view("idle")?.state == .stopped)
        #expect(fleet.orchestrator.autoShutdown.savingRate > HourlyRate(microdollarsPerHour: 3_900_000))
    }

    @Test(arguments: [0, 3]) func F39_whatIsScaledAfterAStopSavesNoMore(minimum: Int) async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [Scenario.Endpoint(name: "api", minWorkers: 3)]))
        try await fleet.minutes(12)
        #expect(fleet.orchestrator.autoShutdown.savingRate > .zero)
        _ = try await fleet.orchestrator.servers.perform(
            .scale(min: minimum, max: nil), on: try fleet.id("api"), force: false, wait: false, actor: .token("test"))
        try await fleet.minutes(1)
        #expect(fleet.orchestrator.autoShutdown.savingRate == .zero)
        #expect(try (fleet.view("api")?.stoppedAt == nil) == (minimum > 0))
    }

    /// A pod that was stopped here runs again while nobody looks: those hours are cost, and no savings.
    @Test(arguments: [true, false]) func F36_aStartThatNobodySawCountsFromItsMoment(isProcessDown: Bool) async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(12)
        let id = try fleet.id("idle")
        let paidBefore = try #require(fleet.truth[id]?.billed)
        let before = try #require(try fleet.view("idle"))
        fleet.time.advance(by: .seconds(3600))
        fleet.cloud.actFromOutside(.start, on: id, at: fleet.now)
        if isProcessDown { try await fleet.restart(after: .seconds(3600)) } else { fleet.time.advance(by: .seconds(3600)) }
        try await fleet.minutes(1)
        let after = try #require(try fleet.view("idle"))
        let paid = try #require(fleet.truth[id]?.billed) - paidBefore
        let told = after.totalCost - before.totalCost
        #expect(abs((paid - told).microdollars) < 40_000, "\(told) told of \(paid)")
        let saved = after.savings - before.savings
        #expect(saved > Money(microdollars: 3_900_000) && saved < Money(microdollars: 4_000_000), "one hour's, not two: \(saved)")
    }

    /// Started and stopped again while nobody looked: the time off before counts, the rest is not ours.
    @Test func F39_aRunThatNobodySawEndsTheSavings() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(12)
        let id = try fleet.id("idle")
        fleet.time.advance(by: .seconds(3600))
        fleet.cloud.actFromOutside(.start, on: id, at: fleet.now)
        fleet.time.advance(by: .seconds(600))
        fleet.cloud.actFromOutside(.stop, on: id, at: fleet.now)
        try await fleet.restart(after: .seconds(3600))
        try await fleet.minutes(1)
        let saved = try #require(try fleet.view("idle")).savings
        #expect(saved > Money(microdollars: 3_900_000) && saved < Money(microdollars: 4_200_000), "\(saved)")
        #expect(fleet.orchestrator.autoShutdown.savingRate == .zero)
        #expect(try await fleet.events(.stoppedOutside, of: "idle").count == 1)
    }

    /// What is deleted while nobody looks saves nothing from the last look on.
    @Test func F39_whatIsGoneSavesNothingSinceItWasLastSeen() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(12)
        let before = fleet.orchestrator.autoShutdown.savings(at: fleet.now)
        #expect(fleet.orchestrator.autoShutdown.savings(at: fleet.now + .seconds(7200)) == before, "nobody has seen those two hours")
        fleet.cloud.deleteFromOutside(try fleet.id("idle"), at: fleet.now)
        try await fleet.restart(after: .seconds(7200))
        try await fleet.minutes(7)
        #expect(try await !fleet.events(.serverGone, of: "idle").isEmpty)
        let after = fleet.orchestrator.autoShutdown.savings(at: fleet.now)
        #expect(after - before < Money(microdollars: 40_000), "\(after - before)")
        let stop = try #require(try await fleet.orchestrator.savings.stops(from: SimulatedFleet.start, to: fleet.now).first)
        #expect(stop.saving.net < Money(microdollars: 400_000), "\(stop.saving.net)")
    }

    @Test func F39_aPodThatIsBeingStartedSavesNothing() async throws {
        var scenario = scenario(idlePod())
        scenario.delays.starting = .seconds(7200)
        let fleet = try await SimulatedFleet.adopting(scenario)
        try await fleet.minutes(12)
        #expect(fleet.orchestrator.autoShutdown.savingRate > .zero)
        _ = try await fleet.orchestrator.servers.perform(
            .start, on: try fleet.id("idle"), force: false, wait: false, actor: .token("test"))
        try await fleet.minutes(1)
        let saved = fleet.orchestrator.autoShutdown.savings(at: fleet.now)
        try await fleet.minutes(10)
        #expect(fleet.orchestrator.autoShutdown.savingRate == .zero)
        #expect(fleet.orchestrator.autoShutdown.savings(at: fleet.now) == saved)
    }

    /// Workers that came for requests end with them, whether or not anybody looks.
    @Test func F36_requestsOfBeforeCostNothingWhileNobodyLooks() async throws {
        let endpoint = Scenario.Endpoint(name: "api", traffic: .at([.seconds(300)], taking: .seconds(120)))
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [endpoint]))
        try await fleet.run(for: .seconds(340))
        try await fleet.restart(after: .seconds(10 * 3600))
        try await fleet.minutes(3)
        let paid = try #require(fleet.truth.server(named: "api")?.billed)
        let told = try #require(try fleet.view("api")).totalCost
        #expect(abs((paid - told).microdollars) < 300_000, "\(told) told of \(paid)")
    }

    @Test func F36_limitsThatAreNotToldCostWhatTheyDid() async throws {
        let endpoint = Scenario.Endpoint(name: "api", minWorkers: 3)
        let fleet = try await SimulatedFleet.adopting(
            Scenario(endpoints: [endpoint], faults: [.init(.limitsMissing, after: .seconds(60), lasting: .seconds(3600))]))
        try await fleet.minutes(60)
        let paid = try #require(fleet.truth.server(named: "api")?.billed)
        let told = try #require(try fleet.view("api")).totalCost
        #expect(abs((paid - told).microdollars) < paid.microdollars / 20, "\(told) told of \(paid)")
    }

    @Test func F39_aRunThatSomebodyElseEndedSavesNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(12)
        #expect(fleet.orchestrator.autoShutdown.savingRate > .zero)
        fleet.cloud.actFromOutside(.start, on: try fleet.id("idle"), at: fleet.now)
        try await fleet.minutes(2)
        fleet.cloud.actFromOutside(.stop, on: try fleet.id("idle"), at: fleet.now)
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
        #expect(fleet.orchestrator.autoShutdown.savingRate == .zero)
    }
}
