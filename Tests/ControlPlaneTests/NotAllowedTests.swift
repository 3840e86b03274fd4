import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Store
import Testing

/// What RunPod does not allow, does not do, or does otherwise than asked.
@Suite struct NotAllowedTests {
    private func perform(_ action: ServerAction, _ fleet: SimulatedFleet, wait: Bool = false) async throws -> ActionReceipt {
        try await fleet.orchestrator.servers.perform(action, on: try fleet.id("idle"), force: false, wait: wait, actor: .token("ann"))
    }

    private let action = "POST /v2/pods/{id}/action"

    @Test(.tags(.long)) func F56_aStopThatRunPodDoesNotAllowIsAskedOnceAndSaid() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), faults: [.init(.stopNotListed, lasting: .seconds(7200))]))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        #expect(fleet.cloud.calls(to: action) == 1)
        let told = try await fleet.events(.stopFailed)
        #expect(told.count == 1 && told.first?.severity == .warning)
        #expect(told.first?.summary.contains("allowed: restart, terminate") == true)
        #expect(told.first?.summary.contains("controlplane delete") == true)
        #expect(try fleet.view("idle")?.state == .running)
        #expect(try fleet.view("idle")?.why.contains("does not allow a stop") == true)
        #expect(try await fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 9).map(\.name).contains("stop_not_allowed"))
        // It is allowed again: no person has to do anything.
        try await fleet.minutes(63)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F56_aPersonIsToldAtOnceAndMayStartIt() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), faults: [.init(.stopNotListed, lasting: .seconds(7200))]))
        for _ in 0..<4 {
            do {
                let receipt = try await perform(.stop, fleet)
                Issue.record("\(receipt.message)")
            } catch ControlPlaneError.conflict(let why) { #expect(why.contains("does not allow a stop")) }
        }
        #expect(fleet.cloud.calls(to: action) == 2, "once in trust of an old list, and once more")
        #expect(try await fleet.store.openIntents().isEmpty)
        let began = fleet.now
        #expect(try await perform(.start, fleet).isComplete)
        #expect(fleet.now - began < .seconds(5))
    }

    /// A list of actions that is not up to date does not make a stop impossible.
    @Test func F56_anOldListOfActionsIsNotBelievedAgainstRunPod() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        fleet.cloud.inject(.stopNotListed, from: fleet.now, until: fleet.now + .seconds(605))
        try await fleet.minutes(13)
        #expect(fleet.status() == "EXITED")
    }

    @Test func aPodThatCannotBeStoppedCanBeDeleted() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), faults: [.init(.stopNotListed, lasting: .seconds(7200))]))
        _ = try await fleet.orchestrator.servers.delete(try fleet.id("idle"), confirmed: true, actor: .token("ann"))
        #expect(fleet.status() == "TERMINATED")
    }

    /// Warned after 8 min idle, started by a person after 9: a whole new idle time of 10 min precedes the stop.
    @Test func F87_aStartOfARunningServerEndsItsIdleTime() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        #expect(try await fleet.events(.idleWarning).count == 1)
        #expect(try await perform(.start, fleet).message.contains("already runs"))
        #expect(try await fleet.events(.warningWithdrawn).count == 1)
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(3)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.idleWarning).count == 2)
    }

    /// A tool that adopts the same server again and again keeps nothing on.
    @Test func F87_anAdoptionOfAnAdoptedServerChangesNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let adopted = try await fleet.events(.serverAdopted).count
        for _ in 1...13 {
            _ = try await fleet.orchestrator.servers.adopt(try fleet.id("idle"), acceptsDataLoss: false, actor: .token("ann"), owner: nil)
            try await fleet.minutes(1)
        }
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.serverAdopted).count == adopted)
    }

    @Test func F56_aStopThatFailsIsCancelledByAStart() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopFails(status: 500), lasting: .seconds(7200))]))
        _ = try await perform(.stop, fleet)
        try await fleet.minutes(1)
        #expect(try await fleet.store.openIntents().count == 1)
        let began = fleet.now
        #expect(try await perform(.start, fleet).isComplete)
        #expect(fleet.now - began < .seconds(5))
        #expect(try await fleet.store.openIntents().isEmpty)
    }

    @Test func F56_aStopThatIsNeverCarriedOutIsCancelledByAStart() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: nil), lasting: .seconds(7200))]))
        _ = try await perform(.stop, fleet)
        let began = fleet.now
        #expect(try await perform(.start, fleet).isComplete)
        #expect(fleet.now - began <= .seconds(65))
        #expect(try await fleet.store.openIntents().isEmpty)
    }

    // MARK: Restart and start

    @Test func F57_aRestartIsWaitedFor() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let receipt = try await perform(.restart, fleet, wait: true)
        #expect(receipt.isComplete && receipt.message.contains("was restarted"))
        try await fleet.minutes(2)
        #expect(try await fleet.events(.actionUnconfirmed).isEmpty)
    }

    @Test(arguments: [true, false]) func F57_aRestartThatDoesNotHappenIsSaid(isWaitedFor: Bool) async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), faults: [.init(.startsIgnored)]))
        try await fleet.minutes(2)
        let receipt = try await perform(.restart, fleet, wait: isWaitedFor)
        #expect(!receipt.isComplete)
        #expect(receipt.message.contains("probably not happened") == isWaitedFor)
        try await fleet.minutes(2)
        let told = try await fleet.events(.actionUnconfirmed)
        #expect(told.count == 1 && told.first?.severity == .warning)
    }

    @Test(arguments: [true, false]) func F57_aStartThatDoesNotHappenIsSaid(isWaitedFor: Bool) async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }, faults: [.init(.startsIgnored, lasting: .seconds(600))]))
        let receipt = try await perform(.start, fleet, wait: isWaitedFor)
        #expect(!receipt.isComplete)
        try await fleet.minutes(2)
        #expect(try await fleet.events(.actionUnconfirmed).count == 1)
        try await fleet.minutes(10)
        #expect(try await perform(.start, fleet, wait: true).isComplete)
    }

    /// The process ends right after the provider accepted it.
    @Test(arguments: [ServerAction.start, .restart], [true, false])
    func F57_anActionThatDoesNotHappenIsSaidByTheNextProcess(action: ServerAction, happens: Bool) async throws {
        let isStart = action == .start
        let pod = idlePod { $0.status = isStart ? .exited : .running }
        let faults = happens ? [] : [Scenario.TimedFault(.startsIgnored, lasting: .seconds(7200))]
        let fleet = try await SimulatedFleet.adopting(Scenario(pods: [pod], faults: faults))
        try await fleet.minutes(2)
        _ = try await perform(action, fleet)
        try await fleet.restart(after: .seconds(3))
        try await fleet.minutes(2)
        #expect(try await fleet.events(.actionUnconfirmed).count == (happens ? 0 : 1))
        try await fleet.restart(after: .seconds(3))
        try await fleet.minutes(2)
        #expect(try await fleet.events(.actionUnconfirmed).count == (happens ? 0 : 1))
    }

    // MARK: Without a GPU

    @Test(arguments: [true, false]) func F57_aStartWithoutItsGPUIsSaidWithItsPrice(isOurs: Bool) async throws {
        let faults = [Fault.gpuMissing, .runtimeWithoutGPUs].map { Scenario.TimedFault($0, server: "bare", lasting: .seconds(7200)) }
        let bare = idlePod { ($0.id, $0.status) = ("bare", .exited) }
        let whole = idlePod { ($0.id, $0.name) = ("whole", "whole") }
        let fleet = try await SimulatedFleet.adopting(Scenario(pods: [bare, whole], faults: faults))
        try await fleet.minutes(1)
        #expect(try await fleet.events(.alertOpened).isEmpty)
        if isOurs {
            let receipt = try await perform(.start, fleet, wait: true)
            #expect(receipt.warnings.contains { $0.contains("$") && $0.contains("without a GPU") })
        } else {
            fleet.cloud.actFromOutside(.start, on: try fleet.id("idle"), at: fleet.now)
        }
        try await fleet.run(for: .seconds(40))
        let open = try await fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 9)
        #expect(open.map(\.name) == ["zero_gpu"] && open.first?.server?.text == "bare")
        #expect(open.first?.detail.contains("$") == true)
    }

    // MARK: Other names and other ids

    @Test(arguments: [ServerKind.timed, .serverless]) func F54_aServerWhoseNameWasChangedIsAdopted(kind: ServerKind) async throws {
        let fleet = try await SimulatedFleet.adopting(
            Scenario(faults: [.init(.createFailsAfterwards), .init(.nameChanged(suffix: " -fb"))]))
        let receipt = try await fleet.orchestrator.deployServer(
            type: kind, config: ServerConfig(dockerImage: "image", volumeGB: kind == .timed ? 20 : nil), name: "mug",
            actor: .token("ann"))
        #expect(receipt.server.name.hasSuffix(" -fb"))
        #expect(receipt.server.ownership.mayAct)
        #expect(fleet.truth.servers.count == 1)
    }

    /// Part of the mark is certain. Without it, people decide.
    @Test(arguments: [
        (letters: 5, isAdopted: true), (letters: 6, isAdopted: true), (letters: 8, isAdopted: false), (letters: 13, isAdopted: false),
    ])
    func F54_aServerWhoseNameWasCutIsAdoptedOnlyIfItIsCertain(letters: Int, isAdopted: Bool) async throws {
        let fleet = try await SimulatedFleet.adopting(
            Scenario(faults: [.init(.createAnswerLost), .init(.nameCut(letters: letters)), .init(.listLag(.seconds(90)))]),
            settings: ControlPlaneSettings())
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "mug", actor: .token("ann"))
        }
        try await fleet.minutes(3)
        let view = try #require(fleet.orchestrator.list(at: fleet.now).first)
        #expect(view.ownership.mayAct == isAdopted)
        let told = try await fleet.events(.serverSeen).filter {
            $0.summary.contains("controlplane adopt \(view.id)") && $0.severity == .warning
        }
        #expect(told.isEmpty == isAdopted, "\(told)")
    }

    @Test func F54_aServerWhoseNameWasChangedAndThatAppearsLateIsAdopted() async throws {
        let fleet = try await SimulatedFleet.adopting(
            Scenario(faults: [.init(.createAnswerLost), .init(.nameChanged(suffix: "_2")), .init(.listLag(.seconds(90)))]))
        await #expect(throws: ControlPlaneError.self) {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "mug", actor: .token("ann"))
        }
        try await fleet.minutes(3)
        let views = fleet.orchestrator.list(at: fleet.now)
        #expect(views.count == 1 && views.first?.ownership.mayAct == true)
    }
}

/// F53: what a stop remembers is what a start restores.
@Suite struct WorkerWishTests {
    private func perform(_ action: ServerAction, _ fleet: SimulatedFleet, wait: Bool = true) async throws -> ActionReceipt {
        try await fleet.orchestrator.servers.perform(action, on: try fleet.id("api"), force: false, wait: wait, actor: .token("ann"))
    }

    @Test(arguments: [false, true]) func F53_aStartRestoresWhatWasBeforeTheFirstStop(isRestarted: Bool) async throws {
        let endpoint = Scenario.Endpoint(name: "api", minWorkers: 3, maxWorkers: 5)
        let fleet = try await SimulatedFleet.adopting(
            Scenario(endpoints: [endpoint]), settings: ControlPlaneSettings(minimumWorkers: 1))
        try await fleet.minutes(12)
        #expect(fleet.truth.server(named: "api")?.workers == WorkerLimits(min: 1, max: 5))
        if isRestarted {
            try await fleet.restart(after: .seconds(5))
            try await fleet.minutes(1)
        }
        _ = try await perform(.stop, fleet)
        #expect(fleet.truth.server(named: "api")?.workers == WorkerLimits(min: 0, max: 5))
        _ = try await perform(.start, fleet)
        #expect(fleet.truth.server(named: "api")?.workers == WorkerLimits(min: 3, max: 5))
    }

    @Test func whatTheConsoleSetInBetweenWins() async throws {
        let endpoint = Scenario.Endpoint(name: "api", minWorkers: 3, maxWorkers: 5)
        let fleet = try await SimulatedFleet.adopting(
            Scenario(endpoints: [endpoint]), settings: ControlPlaneSettings(minimumWorkers: 1))
        try await fleet.minutes(12)
        fleet.cloud.scaleFromOutside(try fleet.id("api"), min: 2, max: 4, at: fleet.now)
        try await fleet.minutes(1)
        _ = try await perform(.stop, fleet)
        _ = try await perform(.start, fleet)
        #expect(fleet.truth.server(named: "api")?.workers == WorkerLimits(min: 2, max: 4))
    }

    @Test(arguments: [true, false], [ServerAction.scale(min: 2, max: 5), .scale(min: 0, max: 1), .start])
    func F57_aScaleThatDoesNotHappenIsSaid(isWaitedFor: Bool, action: ServerAction) async throws {
        var endpoint = Scenario.Endpoint(name: "api", minWorkers: 1, maxWorkers: 3)
        if action == .start { (endpoint.minWorkers, endpoint.maxWorkers) = (0, 0) }
        let fleet = try await SimulatedFleet.adopting(
            Scenario(endpoints: [endpoint], faults: [.init(.stopNotCarriedOut(for: nil), lasting: .seconds(300))]))
        let before = fleet.truth.server(named: "api")?.workers
        let receipt = try await perform(action, fleet, wait: isWaitedFor)
        #expect(!receipt.isComplete && receipt.isAccepted == !isWaitedFor && fleet.truth.server(named: "api")?.workers == before)
        #expect(!receipt.message.contains("is scaled"))
        #expect(receipt.message.contains("probably not set") == (isWaitedFor && action != .start), "\(receipt.message)")
        try await fleet.minutes(2)
        let told = try await fleet.events(.actionUnconfirmed)
        #expect(told.count == 1 && told.first?.severity == .warning)
        try await fleet.minutes(5)
        #expect(try await perform(action, fleet, wait: true).isComplete)
        try await fleet.minutes(2)
        #expect(try await fleet.events(.actionUnconfirmed).count == 1)
    }

    /// Somebody else has set other limits since: they are not those that were there before.
    @Test func aScaleThatTheConsoleOverridesIsNotMissed() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [.init(name: "api", minWorkers: 1, maxWorkers: 3)]))
        #expect(try await perform(.scale(min: 2, max: 3), fleet).message == "api is scaled to 2…3 workers")
        fleet.cloud.scaleFromOutside(try fleet.id("api"), min: 0, max: 4, at: fleet.now)
        try await fleet.minutes(3)
        #expect(try await fleet.events(.actionUnconfirmed).isEmpty)
    }

    /// It runs workers for requests only: nothing was stopped or started.
    @Test func anEndpointThatKeepsNoWorkerIsNotSaidToBeStoppedOrStarted() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [.init(name: "api", minWorkers: 0, maxWorkers: 5)]))
        try await fleet.minutes(1)
        let (stop, start) = (try await perform(.stop, fleet), try await perform(.start, fleet))
        #expect(stop.message.contains("there is nothing to stop") && start.message.contains("none is kept ready"))
        #expect(fleet.truth.server(named: "api")?.workers == WorkerLimits(min: 0, max: 5))
        _ = try await perform(.scale(min: nil, max: 0), fleet)
        #expect(try fleet.view("api")?.why.contains("runs no jobs") == true)
        #expect(try await perform(.stop, fleet).message == "api is stopped")
    }

    @Test(
        arguments: [
            (11, nil, "config.min_instances", "0 to 5"), (nil, 1, "config.max_instances", "at least 3"),
            (7, 6, "config.min_instances", "0 to 6"),
        ] as [(Int?, Int?, String, String)])
    func limitsThatDoNotFitAreRefusedAtTheFieldThatWasGiven(min: Int?, max: Int?, field: String, rule: String) async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: [.init(name: "api", minWorkers: 3, maxWorkers: 5)]))
        do {
            _ = try await perform(.scale(min: min, max: max), fleet)
            Issue.record("it was accepted")
        } catch ControlPlaneError.invalid(let errors) {
            #expect(errors.count == 1 && errors[field]?.contains(rule) == true, "\(errors)")
        }
    }
}
