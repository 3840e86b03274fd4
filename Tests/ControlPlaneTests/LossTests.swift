import Fleet
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

@testable import ControlPlane

/// How many are at one server at a time.
private final class Inside: Sendable {
    private let state = Mutex<(now: [ServerID: Int], most: Int)>(([:], 0))

    func enter(_ id: ServerID) {
        state.withLock { state in
            state.now[id, default: 0] += 1
            state.most = max(state.most, state.now[id] ?? 0)
        }
    }

    func leave(_ id: ServerID) { state.withLock { $0.now[id, default: 0] -= 1 } }

    var most: Int { state.withLock { $0.most } }
}

/// Failure modes F23 and F25: data is lost. F29 to F35: a server is made twice, or forgotten.
@Suite struct LossTests {
    @Test(.tags(.long)) func F23_aPodWithoutStorageIsOnlyStoppedWhenItsOwnerAgreed() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.storage = .none }))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        let id = try fleet.id("idle")
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.servers.perform(.stop, on: id, force: false, wait: false, actor: .token("test"))
        }
        #expect(fleet.truth[id]?.stops == 0)
        _ = try await fleet.orchestrator.servers.adopt(id, acceptsDataLoss: true, actor: .token("test"))
        try await fleet.minutes(11)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F23_aManualStopNamesWhatIsErased() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let receipt = try await fleet.orchestrator.servers.perform(
            .stop, on: try fleet.id("idle"), force: false, wait: true, actor: .token("test"))
        #expect(receipt.warnings.contains { $0.contains("container disk") })
        #expect(receipt.isComplete)
    }

    /// Whoever hands it over again has not said that it may be erased.
    @Test func F23_consentEndsWithTheHandOverItBelongedTo() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.storage = .none }))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        _ = try await servers.adopt(id, acceptsDataLoss: true, actor: .token("ann"))
        _ = try await servers.release(id, actor: .token("ann"))
        _ = try await servers.adopt(id, acceptsDataLoss: false, actor: .token("bob"))
        try await fleet.minutes(15)
        #expect(fleet.status() == "RUNNING")
        #expect(fleet.truth[id]?.hasLostData == false)
    }

    @Test func F25_anEndpointsJobsAreCountedWhenItIsToBeDeleted() async throws {
        let endpoint = Scenario.Endpoint(name: "api", minWorkers: 1, traffic: .at([.seconds(2)], taking: .seconds(3600)))
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [endpoint]))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("api"))
        // The job came after the last look at the queue.
        fleet.time.advance(by: .seconds(5))
        await #expect(throws: ControlPlaneError.self) { _ = try await servers.delete(id, confirmed: false, actor: .token("test")) }
        await #expect(throws: ControlPlaneError.self) {
            _ = try await servers.perform(.scale(min: 0, max: 0), on: id, force: false, wait: false, actor: .token("test"))
        }
        // Not known is not none.
        fleet.cloud.inject(.healthDown, from: fleet.now, until: fleet.now + .seconds(3600))
        await #expect(throws: ControlPlaneError.self) { _ = try await servers.delete(id, confirmed: false, actor: .token("test")) }
        #expect(fleet.cloud.calls(to: "DELETE /v2/serverless/{id}") == 0)
        #expect(fleet.truth[id]?.workers == WorkerLimits(min: 1, max: 3))
        _ = try await servers.delete(id, confirmed: true, actor: .token("test"))
        #expect(fleet.cloud.calls(to: "DELETE /v2/serverless/{id}") == 1)
    }

    @Test(.tags(.long)) func F25_nothingIsEverTerminatedByTheAutomaticPath() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), idlePod { $0.name = "idle-2" }, faults: [.init(.stopFails(status: 409), lasting: .seconds(1200))]))
        try await fleet.minutes(60)
        #expect(fleet.cloud.calls(to: "DELETE /v2/pods/{id}") == 0)
        #expect(fleet.truth.servers.allSatisfy { $0.status == "EXITED" && !$0.hasLostData })
    }

    @Test func F25_deletingAVolumeTakesTwoSteps() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.servers.delete(id, confirmed: false, actor: .token("test"))
        }
        #expect(fleet.status() == "RUNNING")
        _ = try await fleet.orchestrator.servers.delete(id, confirmed: true, actor: .token("test"))
        #expect(fleet.status() == "TERMINATED")
        try await fleet.minutes(7)
        #expect(fleet.orchestrator.list(at: fleet.now).isEmpty)
    }

    @Test(arguments: [Fault.createAnswerLost, .createFailsAfterwards])
    func F29_aCreateWhoseAnswerIsLostLeavesOneAdoptedServer(fault: Fault) async throws {
        let fleet = try await SimulatedFleet.adopting(
            Scenario(faults: [.init(fault), .init(.listLag(.seconds(90)))]))
        let deploy = { () async throws(ControlPlaneError) -> DeployReceipt in
            try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "train",
                idempotencyKey: "once", actor: .token("test"))
        }
        await #expect(throws: ControlPlaneError.self) { _ = try await deploy() }
        // F30: the impatient caller's second attempt makes no second server.
        await #expect(throws: ControlPlaneError.self) { _ = try await deploy() }
        try await fleet.minutes(2)
        #expect(fleet.truth.servers.count == 1)
        #expect(fleet.cloud.calls(to: "POST /v2/pods") == 1)
        let views = fleet.orchestrator.list(at: fleet.now)
        #expect(views.count == 1)
        #expect(views.first?.ownership.mayAct == true)
        let again = try await deploy()
        #expect(again.server.id == views.first?.id)
        #expect(fleet.cloud.calls(to: "POST /v2/pods") == 1)
    }

    /// The database took the decision, and the answer was lost on the way.
    @Test func F17_aStopThatOnlyTheDatabaseKnowsOfIsCarriedOut() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(5)
        _ = try await fleet.writer.beginStop(
            server: try fleet.id("idle"), cause: .idle(since: fleet.now, timeout: .seconds(600)), runStartedAt: nil, at: fleet.now,
            events: [])
        try await fleet.minutes(7)
        #expect(fleet.status() == "EXITED")
        #expect(fleet.truth.server(named: "idle")?.stops == 1)
    }

    /// The same of its end: the next stop is not kept from happening.
    @Test func F17_aStopThatOnlyTheDatabaseKnowsTheEndOfIsOver() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: .seconds(600)), after: .zero, lasting: .seconds(660))]))
        try await fleet.run(for: .seconds(605))
        let id = try fleet.id("idle")
        var ended = try #require(try await fleet.store.openIntents().first)
        ended.step = .canceled
        try await fleet.writer.advance(ended, records: [], events: [])
        try await fleet.minutes(15)
        #expect(fleet.truth[id]?.status == "EXITED")
        #expect(try fleet.view("idle")?.state == .stopped)
    }

    @Test func F29_aCrashAfterTheCreateLeavesOneAdoptedServer() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(Scenario(), directory: directory.path)
        fleet.crash(atCall: 1, afterwards: true)
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "train", actor: .token("test"))
        }
        #expect(fleet.truth.servers.count == 1)
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(1)
        let views = fleet.orchestrator.list(at: fleet.now)
        #expect(views.count == 1)
        #expect(views.first?.ownership.mayAct == true)
    }

    @Test func F30_noSecondAttemptWhileTheFirstMayStillBeProvisioning() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.provisioningForever)]))
        let config = ServerConfig(dockerImage: "image", volumeGB: 20)
        let first = try await fleet.orchestrator.deployServer(
            type: .timed, config: config, name: "train", idempotencyKey: "k", actor: .token("test"))
        try await fleet.minutes(9)
        #expect(try #require(fleet.orchestrator.server(first.server.id, at: fleet.now)).state == .starting)
        let second = try await fleet.orchestrator.deployServer(
            type: .timed, config: config, name: "train", idempotencyKey: "k", actor: .token("test"))
        #expect(second.server.id == first.server.id)
        #expect(fleet.truth.servers.count == 1)
    }

    /// The same request again is an answer to come back to, and no second order to stop what has been started since.
    @Test func F30_aRepeatedDeployStopsNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario())
        let deploy = { () async throws(ControlPlaneError) -> DeployReceipt in
            try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), autoStart: false, name: "train",
                idempotencyKey: "k", actor: .token("test"))
        }
        let id = try await deploy().server.id
        try await fleet.minutes(2)
        #expect(fleet.truth[id]?.status == "EXITED")
        let stops = fleet.truth[id]?.stops
        _ = try await fleet.orchestrator.servers.perform(.start, on: id, force: false, wait: false, actor: .token("test"))
        try await fleet.minutes(1)
        #expect(fleet.cloud.setWorkload(.training, of: id, at: fleet.now))
        _ = try await fleet.orchestrator.servers.protect(id, until: nil, reason: nil, actor: .token("test"))
        #expect(try await deploy().server.id == id)
        try await fleet.minutes(2)
        #expect(fleet.truth[id]?.status == "RUNNING")
        #expect(fleet.truth[id]?.stops == stops)
    }

    @Test func F30_aRefusedCreateIsNotRepeatedByItself() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.noCapacityOnCreate)]))
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image"), actor: .token("test"))
        }
        #expect(try await fleet.store.openDeployments().isEmpty)
        try await fleet.minutes(30)
        #expect(fleet.cloud.calls(to: "POST /v2/pods") == 1)
    }

    @Test func F32_actionsOnOneServerNeverOverlap() async throws {
        let gate = ServerLock()
        let (one, other) = (try #require(ServerID("one")), try #require(ServerID("other")))
        let inside = Inside()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let id = number.isMultiple(of: 2) ? one : other
                    await gate.run(id) {
                        inside.enter(id)
                        for _ in 0..<50 { await Task.yield() }
                        inside.leave(id)
                    }
                }
            }
        }
        #expect(inside.most == 1)
    }

    @Test func F32_aStartAndAStopAtOnceHappenOneAfterTheOther() async throws {
        for order in [[ServerAction.stop, .start], [.start, .stop]] {
            let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
            let id = try fleet.id("idle")
            let orchestrator = fleet.orchestrator
            await withTaskGroup(of: Void.self) { group in
                for action in order {
                    group.addTask {
                        do {
                            _ = try await orchestrator.servers.perform(
                                action, on: id, force: false, wait: true, actor: .token("test"))
                        } catch {
                            // Refused is fine; half done is not.
                        }
                    }
                }
            }
            try await fleet.minutes(2)
            let truth = try #require(fleet.truth[id])
            let view = try #require(orchestrator.server(id, at: fleet.now))
            #expect(view.state == (truth.status == "EXITED" ? .stopped : .running))
            #expect(try await fleet.store.openIntents().isEmpty)
            #expect(truth.stops <= 1)
        }
    }

    @Test func F32_anIdleStopAndAUsersStopAreOneStop() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: .seconds(30)))]))
        let id = try fleet.id("idle")
        try await fleet.run(for: .seconds(605))
        _ = try await fleet.orchestrator.servers.perform(.stop, on: id, force: false, wait: true, actor: .token("test"))
        try await fleet.minutes(2)
        #expect(fleet.truth[id]?.stops == 1)
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func F33_foreignServersAreFoundPricedAndUntouched() async throws {
        let fleet = try SimulatedFleet(
            scenario(
                idlePod(),
                idlePod {
                    $0.name = "cluster-member"; $0.clusterID = "cluster_1"
                }))
        try await fleet.orchestrator.recover()
        try await fleet.minutes(180)
        #expect(fleet.truth.servers.allSatisfy { $0.status == "RUNNING" && $0.stops == 0 })
        let view = try #require(try fleet.view("idle"))
        #expect(view.costPerHour == HourlyRate(microdollarsPerHour: 3_990_000))
        #expect(view.totalCost.microdollars > 11_900_000)
        let waste = try await fleet.events(.wasted, of: "idle")
        #expect(waste.count == 1)
        #expect(waste.first?.summary.contains("Adopt it") == true)
        let id = try fleet.id("idle")
        await #expect(throws: ControlPlaneError.notAdopted(id, name: "idle")) {
            _ = try await fleet.orchestrator.servers.perform(.stop, on: id, force: true, wait: false, actor: .token("test"))
        }
    }

    @Test func F33_aServerDeployedHereIsRecognisedByAnotherDatabase() async throws {
        let fleet = try SimulatedFleet(scenario(idlePod()), settings: ControlPlaneSettings(adoptsAll: true))
        try await fleet.orchestrator.recover()
        try await fleet.minutes(12)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F33_whatWasOnlyWatchedIsTakenOverWhenAllIsToBe() async throws {
        let fleet = try SimulatedFleet(scenario(idlePod()))
        try await fleet.orchestrator.recover()
        try await fleet.minutes(30)
        #expect(fleet.status() == "RUNNING")
        try await fleet.restart(after: .seconds(5), settings: ControlPlaneSettings(adoptsAll: true))
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
    }

    /// A list says how things were when it was asked for; a stop that was shown meanwhile is the newer truth.
    @Test func F34_aListThatTravelledDoesNotUndoANewerLook() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [Scenario.Endpoint(name: "api", minWorkers: 3)]))
        let (orchestrator, time, id) = (fleet.orchestrator, fleet.time, try fleet.id("api"))
        let isStopped = Mutex(false)
        fleet.transport.whileTravelling(from: "/serverless") {
            time.advance(by: .milliseconds(100))
            do {
                let receipt = try await orchestrator.servers.perform(.stop, on: id, force: false, wait: true, actor: .token("test"))
                isStopped.withLock { $0 = receipt.isComplete }
            } catch { print("\(error)") }
        }
        for _ in 0..<12 where !isStopped.withLock({ $0 }) { try await fleet.run(for: fleet.settings.tick) }
        #expect(isStopped.withLock { $0 })
        #expect(try fleet.view("api")?.workers?.min == 0, "the newer answer stays")
        try await fleet.minutes(2)
        _ = try await orchestrator.servers.perform(.start, on: id, force: false, wait: true, actor: .token("test"))
        #expect(fleet.truth[id]?.workers?.min == 3, "the limits from before the stop are remembered")
    }

    /// The same for a look at one server: a slow answer of before the stop is no new run, and takes nothing from what the stop saves.
    @Test(.tags(.long)) func F34_aLookThatTravelledIsNoNewRun() async throws {
        var scenario = scenario(idlePod())
        scenario.delays.stopping = .seconds(10)
        let fleet = try await SimulatedFleet.adopting(scenario)
        let id = try fleet.id("idle")
        while fleet.truth[id]?.stops == 0 { try await fleet.run(for: .seconds(1)) }
        let (orchestrator, time) = (fleet.orchestrator, fleet.time)
        fleet.transport.whileTravelling(from: "/pods/\(id)") {
            time.advance(by: .seconds(8))
            await orchestrator.pass()
        }
        try await fleet.minutes(3)
        #expect(try fleet.view("idle")?.state == .stopped)
        #expect(try await fleet.events(.serverStarted, .stoppedOutside, of: "idle").isEmpty)
        #expect(fleet.orchestrator.autoShutdown.savingRate > .zero)
    }

    @Test func F34_missingFromListsIsNoProofOfAbsence() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.listLag(.seconds(120)))]))
        let receipt = try await fleet.orchestrator.deployServer(
            type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), actor: .token("test"))
        try await fleet.run(for: .seconds(110))
        let view = try #require(fleet.orchestrator.server(receipt.server.id, at: fleet.now))
        #expect(fleet.orchestrator.list(at: fleet.now).count == 1)
        #expect(view.state == .starting)
        try await fleet.minutes(1)
        #expect(fleet.orchestrator.server(receipt.server.id, at: fleet.now)?.state == .running)
    }

    @Test(.tags(.long)) func F35_startAndStopFlappingIsLimited() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(60)), startGrace: .zero))
        let id = try fleet.id("idle")
        try await fleet.minutes(59) { fleet in
            if fleet.status() == "EXITED" { fleet.cloud.actFromOutside(.start, on: id, at: fleet.now) }
        }
        let stops = try #require(fleet.truth[id]?.stops)
        #expect(stops == 6)
        let why = try #require(try fleet.view("idle")).why
        #expect(why.contains("no automatic stop"))
    }
}
