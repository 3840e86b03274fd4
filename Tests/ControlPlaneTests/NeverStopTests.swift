import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Store
import Testing

/// Failure modes F15 to F20: a server that is idle is not stopped.
@Suite struct NeverStopTests {
    @Test(.tags(.long), arguments: [Fault.stopFails(status: 500), .stopFails(status: 409), .stopFails(status: 401)])
    func F15_aFailingStopIsRetriedForEverShownAndEscalated(fault: Fault) async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(fault, lasting: .seconds(4 * 3600))]))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        let view = try #require(try fleet.view("idle"))
        #expect(view.state == .stopping)
        #expect(view.why.contains("still billed"))
        #expect(try await fleet.events(.stillBilling).count == 1)
        try await fleet.minutes(180)
        #expect(try await fleet.events(.stillBilling).count >= 3)
        try await fleet.minutes(3)
        #expect(fleet.status() == "EXITED")
        #expect(try fleet.view("idle")?.state == .stopped)
    }

    @Test(.tags(.long), arguments: [Fault.unauthorized, .answersLost, .refused, .serverError(status: 500)])
    func F15_anAPIThatIsDownForHoursEndsInAStop(fault: Fault) async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(fault, after: .seconds(599), lasting: .seconds(4 * 3600))]))
        try await fleet.minutes(4 * 60 + 10)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(14)
        #expect(fleet.status() == "EXITED")
    }

    /// Polls come at the pace that RunPod's limit leaves: each is believed until the next one.
    @Test(arguments: [12, 30, 60]) func F51_aTightLimitDelaysAStopAndDoesNotPreventIt(requestsPerMinute: Int) async throws {
        let fleet = try await SimulatedFleet.adopting(
            Scenario(requestsPerMinute: requestsPerMinute, pods: [idlePod()]),
            settings: ControlPlaneSettings(tick: .seconds(2), idleTimeout: .after(.seconds(60)), warningLead: .seconds(10)))
        try await fleet.minutes(10)
        #expect(fleet.status() == "EXITED")
        // Below that RunPod refuses polls, and waits of half a minute are said.
        if requestsPerMinute >= 30 {
            #expect(try await fleet.events(.providerUnreachable).isEmpty, "a poll that waits for its turn is no failure")
        }
    }

    @Test func F16_aStopThatWasAcceptedButDidNotHappenIsFoundAndAskedAgain() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: nil), lasting: .seconds(1800))]))
        try await fleet.minutes(29) { try $0.expectHonesty() }
        #expect(try fleet.view("idle")?.state == .stopping)
        #expect(try await fleet.events(.stopUnconfirmed).count > 5)
        try await fleet.minutes(4)
        #expect(fleet.status() == "EXITED")
        #expect(try fleet.view("idle")?.state == .stopped)
    }

    @Test func F16_aSlowStopIsWaitedForAndNotCalledDone() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: .seconds(40)))]))
        try await fleet.run(for: .seconds(635)) { try $0.expectHonesty() }
        #expect(try fleet.view("idle")?.state == .stopping)
        #expect(try await fleet.store.openIntents().count == 1)
        #expect(try await fleet.events(.stopped).isEmpty)
        try await fleet.minutes(2) { try $0.expectHonesty() }
        #expect(try fleet.view("idle")?.state == .stopped)
        #expect(fleet.truth.server(named: "idle")?.stops == 1)
    }

    /// Killed right before and right after every call of a stop: the next process finishes it, and asks at most once more.
    @Test(.tags(.long), arguments: 1...8, [false, true])
    func F17_aCrashAtEveryStepIsFinishedOrUndone(call: Int, afterwards: Bool) async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), directory: directory.path)
        try await fleet.run(for: .seconds(598))
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        fleet.crash(atCall: call, afterwards: afterwards)
        for _ in 0..<5 where !fleet.transport.isDead { try await fleet.run(for: .seconds(5)) }
        #expect(fleet.transport.isDead)
        try fleet.expectHonesty()
        try await fleet.restart(after: .seconds(3))
        try await fleet.run(for: .seconds(40)) { try $0.expectHonesty() }
        #expect(fleet.status() == "EXITED")
        #expect(try fleet.view("idle")?.state == .stopped)
        #expect((1...2).contains(try #require(fleet.truth.server(named: "idle")?.stops)))
        #expect(try await fleet.store.openIntents().isEmpty)
        #expect(try await fleet.events(.stopped).count == 1)
    }

    /// Scaling an endpoint down is a stop like any other. Killed before it was decided, the endpoint's idle time begins afresh.
    @Test(.tags(.long), arguments: 1...6, [false, true])
    func F17_aCrashAtEveryStepOfScalingDownIsFinished(call: Int, afterwards: Bool) async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            Scenario(endpoints: [Scenario.Endpoint(name: "api", minWorkers: 2)]), directory: directory.path)
        try await fleet.run(for: .seconds(598))
        #expect(fleet.truth.server(named: "api")?.stops == 0)
        fleet.crash(atCall: call, afterwards: afterwards)
        for _ in 0..<20 where !fleet.transport.isDead { try await fleet.run(for: .seconds(5)) }
        #expect(fleet.transport.isDead)
        try fleet.expectHonesty()
        try await fleet.restart(after: .seconds(3))
        try await fleet.run(for: .seconds(700)) { try $0.expectHonesty() }
        #expect(fleet.truth.server(named: "api")?.workers?.min == 0)
        #expect((1...2).contains(try #require(fleet.truth.server(named: "api")?.stops)))
        #expect(try await fleet.store.openIntents().isEmpty)
        #expect(try await fleet.events(.stopped).count == 1)
    }

    @Test(.tags(.long)) func F17_aStopOfAServerThatWorksAgainAfterTheCrashIsUndone() async throws {
        var undone = 0
        // Whatever call the process dies at, as long as the stop was decided and not yet asked for.
        for call in 1...8 {
            let directory = try TemporaryDirectory()
            let pod = idlePod { $0.workload = .spans([.init(from: .seconds(620), to: .seconds(7200))]) }
            let fleet = try await SimulatedFleet.adopting(scenario(pod), directory: directory.path)
            try await fleet.run(for: .seconds(598))
            fleet.crash(atCall: call, afterwards: false)
            try await fleet.run(for: .seconds(15))
            try await fleet.restart(after: .seconds(60))
            let isDecided = try await fleet.store.openIntents().count == 1
            guard isDecided, fleet.truth.server(named: "idle")?.stops == 0 else { continue }
            undone += 1
            try await fleet.minutes(60)
            #expect(fleet.status() == "RUNNING")
            #expect(fleet.truth.server(named: "idle")?.stops == 0)
            #expect(try await fleet.store.openIntents().isEmpty)
        }
        #expect(undone > 0)
    }

    /// An extension, a protection and a lease that ran out are over for the next process too.
    @Test(.tags(.long)) func F45_aRestartBringsBackNoHoldThatIsOver() async throws {
        let directory = try TemporaryDirectory()
        let worked = idlePod { $0.workload = .spans([.init(from: .seconds(60), to: .seconds(120))]) }
        let fleet = try await SimulatedFleet.adopting(scenario(worked), directory: directory.path)
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        _ = try await servers.protect(id, until: fleet.now + .seconds(200), reason: nil, actor: .token("test"))
        _ = try await servers.recordActivity(on: id, lease: .seconds(100), actor: .token("test"))
        // While it is protected there is no deadline that it would be counted from.
        _ = try await servers.extend(id, by: .seconds(250), actor: .token("test"))
        try await fleet.minutes(5)
        #expect(try await fleet.store.holds().isEmpty)
        for _ in 0..<2 { try await fleet.restart(after: .seconds(5)) }
        try await fleet.minutes(15)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.protectionExpired).count == 1)
        #expect(try await fleet.events(.leaseExpired).count == 1)
        #expect(try await fleet.events(.postponementEnded).count == 1)
    }

    @Test(.tags(.long)) func F20_aMissedEventIsRepairedByTheNextPass() async throws {
        // Nobody tells the control plane that the pod was stopped and started outside: it finds out by looking.
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(5)
        fleet.cloud.actFromOutside(.stop, on: try fleet.id("idle"), at: fleet.now)
        // One answer alone may be of a replica that lags.
        try await fleet.run(for: .seconds(10))
        #expect(try fleet.view("idle")?.state == .stopped)
        try await fleet.minutes(60)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.stoppedOutside).count == 1)
        #expect(fleet.truth.server(named: "idle")?.starts == 0)
        fleet.cloud.actFromOutside(.start, on: try fleet.id("idle"), at: fleet.now)
        try await fleet.minutes(16)
        #expect(fleet.status() == "EXITED")
    }
}
