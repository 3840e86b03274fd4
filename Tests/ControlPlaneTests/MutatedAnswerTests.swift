import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Testing

/// What random mutations found, each with the one mutation that shows it.
@Suite struct MutatedAnswerTests {
    /// A busy pod and an idle one, both managed, while `mutations` are in force.
    private func fleet(_ mutations: Mutation...) async throws -> SimulatedFleet { try await fleet(mutations) }

    private func fleet(_ mutations: [Mutation]) async throws -> SimulatedFleet {
        let pods = [Scenario.Pod(name: "busy", workload: .training), Scenario.Pod(name: "idle")]
        let fleet = try SimulatedFleet(
            Scenario(pods: pods, endpoints: [.init(id: "api", name: "api", minWorkers: 1)]), settings: ControlPlaneSettings(),
            mutations: mutations)
        try await fleet.orchestrator.recover()
        try await fleet.adopt("busy", "idle", "api")
        return fleet
    }

    /// Two replicas, one of which lags: the uptime falls back with every second answer, and the container never ended.
    @Test(.tags(.long), arguments: [5, 12, 40, 75])
    func F81_answersOfAReplicaThatLagsAreNoCrashLoop(lag: Int) async throws {
        let fleet = try await fleet(
            Mutation([.pods, .pod], .stale(.seconds(lag)), from: .seconds(100), to: .seconds(400), every: 2))
        try await fleet.minutes(8)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: false, server: nil, limit: 100)
        #expect(alerts.filter { $0.name == "crash_loop" }.isEmpty)
        #expect(fleet.status("busy") == "RUNNING")
    }

    /// What one operation is asked to wait for, however long, keeps nobody from seeing and stopping servers.
    @Test(
        .tags(.long),
        arguments: [
            (Mutation.Operation.health, [Mutation.Header("RateLimit", #""minute";r=0;t=172800"#)]),
            (.endpoints, [Mutation.Header("RateLimit", #""hour";r=0;t=3600"#), Mutation.Header("Retry-After", "60000")]),
            (.workers, [Mutation.Header("RateLimit", #""day";r=1;t=86400"#), Mutation.Header("Retry-After", "-5")]),
            (.pods, [Mutation.Header("RateLimit", #""day";r=1;t=86400"#)]),
            (.pod, [Mutation.Header("RateLimit", #""minute";r=0;t=172800"#), Mutation.Header("Retry-After", "")]),
        ])
    func F82_anAbsurdRateLimitOfOneOperationBlindsNobody(operation: Mutation.Operation, headers: [Mutation.Header]) async throws {
        let fleet = try await fleet(Mutation([operation], .headers(headers), from: .seconds(30), to: .seconds(90)))
        try await fleet.minutes(13)
        #expect(fleet.status() == "EXITED")
        #expect(fleet.orchestrator.impediment(at: fleet.now) == nil)
    }

    /// A row that could not be read once is not missing for the hour until the prices are due again.
    @Test func F83_aPriceListThatWasReadInPartIsReadAgainSoon() async throws {
        let row: [Mutation.Step] = [.member("gpus"), .element(1), .member("id")]
        let fleet = try await fleet(Mutation([.prices], at: row, .set(.object([])), from: .zero, to: .seconds(20)))
        try await fleet.minutes(3)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: false, server: nil, limit: 100)
        #expect(alerts.filter { $0.name == "unreadable_prices" && $0.resolvedAt == nil }.isEmpty)
        #expect(fleet.cloud.calls(to: "GET /v2/catalog/gpus") == 2)
    }

    /// Right after a start no earlier list shows what this one lacks; a list without one GPU looks whole.
    @Test(arguments: [Mutation.Change.set(.object([])), .drop, .set(.null)])
    func F83_aPriceThatAWholeListLacksIsReadAgainSoon(change: Mutation.Change) async throws {
        let row: [Mutation.Step] = [.member("gpus"), .element(0), .member("price")] + (change == .drop ? [.member("serverless")] : [])
        let fleet = try await fleet(Mutation([.prices], at: row, change, from: .zero, to: .seconds(20)))
        try await fleet.minutes(3)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 100)
        #expect(alerts.filter { $0.name == "price_unknown" }.isEmpty)
        // Not at every tick.
        #expect((2...3).contains(fleet.cloud.calls(to: "GET /v2/catalog/gpus")))
    }

    /// A reading from 0 to 1 leaves the unit open; 0 is nothing in any unit.
    @Test(.tags(.long), arguments: ["gpus", "cpu"]) func F84_oneReadingInAnotherUnitKeepsNoIdlePodOn(of part: String) async throws {
        let place: [Mutation.Step] =
            part == "cpu"
            ? [.member("runtime"), .member("cpu"), .member("util")]
            : [.member("runtime"), .member("gpus"), .element(0), .member("util")]
        let fleet = try await fleet()
        let id = try fleet.id("idle")
        let other = try await self.fleet(
            Mutation([.pods, .pod], of: id, at: place, .set(.double(0.5)), from: .seconds(100), to: .seconds(110)))
        #expect(try other.id("idle") == id)
        try await other.minutes(13)
        #expect(other.status() == "EXITED")
    }

    /// One answer shows a running pod off, and a person starts it then: the stop that was due is not due any more, whether the provider
    /// accepts the start of a pod that runs, refuses it for that, or loses its answer.
    @Test(arguments: [nil, 200, 502])
    func F87_anAcceptedStartOfAServerThatOneAnswerShowsOffEndsItsIdleTime(status: Int?) async throws {
        let window = (from: Duration.seconds(590), to: Duration.seconds(591))
        var mutations = [Mutation([.pods, .pod], at: [.member("status")], .set(.string("EXITED")), from: window.from, to: window.to)]
        if let status {
            let answer = Mutation.Change.answer(status: status, type: "application/json", body: "{}", isCarriedOut: false)
            mutations.append(Mutation([.act], answer, from: window.from, to: window.to))
        }
        let fleet = try await fleet(mutations)
        let id = try fleet.id("idle")
        try await fleet.run(for: SimulatedFleet.start + window.from - fleet.now)
        #expect(fleet.status() == "RUNNING")
        do {
            _ = try await fleet.orchestrator.servers.perform(.start, on: id, force: false, wait: false, actor: .token("ann"))
            #expect(status == 200)
        } catch { #expect(status != 200, "\(error)") }
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(13)
        #expect(fleet.status() == "EXITED")
    }

    /// What looked off runs, when it is asked again.
    @Test func aStartThatIsRefusedBecauseTheServerRunsHasNothingToDo() async throws {
        let off = Mutation([.pods, .pod], at: [.member("status")], .set(.string("EXITED")), from: .seconds(120), to: .seconds(121))
        let refusal = Mutation([.act], .late(.seconds(2)), from: .seconds(120), to: .seconds(121))
        let fleet = try await fleet([off, refusal])
        try await fleet.run(for: SimulatedFleet.start + .seconds(120) - fleet.now)
        let receipt = try await fleet.orchestrator.servers.perform(
            .start, on: try fleet.id("idle"), force: false, wait: false, actor: .token("ann"))
        #expect(receipt.message == "idle already runs")
    }

    /// Its own read fails, and the list and its work are read.
    @Test(.tags(.long), arguments: [(404, "{}"), (500, "{}"), (200, "<html>"), (200, "null")])
    func F15_aRouteThatFailsAloneKeepsNoEndpointOn(status: Int, body: String) async throws {
        let answer = Mutation.Change.answer(status: status, type: "application/json", body: body, isCarriedOut: false)
        let fleet = try await fleet(Mutation([.endpoint], answer, from: .zero, to: .seconds(86_400)))
        try await fleet.minutes(16)
        #expect(fleet.truth.server(named: "api")?.workers?.min == 0)
    }

    /// The same with a job in progress.
    @Test(.tags(.long)) func F15_aRouteThatFailsAloneStopsNoEndpointAtWork() async throws {
        let refusal = Mutation.Change.answer(status: 404, type: "application/json", body: "{}", isCarriedOut: false)
        let health =
            #"{"jobs":{"completed":1,"failed":0,"inProgress":1,"inQueue":0,"retried":0},"workers":{"idle":1,"running":0,"initializing":0,"throttled":0}}"#
        let working = Mutation.Change.answer(status: 200, type: "application/json", body: health, isCarriedOut: false)
        let fleet = try await fleet(
            Mutation([.endpoint], refusal, from: .zero, to: .seconds(86_400)),
            // From the warning on.
            Mutation([.health], working, from: .seconds(560), to: .seconds(86_400)))
        try await fleet.minutes(30)
        #expect(fleet.truth.server(named: "api")?.workers?.min == 1)
    }
}
