import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Store
import Testing

/// What people are promised about a stop holds, or they are told that it does not.
@Suite struct PromiseTests {
    private func update(
        _ fleet: SimulatedFleet, maxRuntime: Duration? = nil, idleTimeout: IdleTimeout? = nil, asAdmin: Bool = false
    ) async throws -> ActionReceipt {
        try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(idleTimeout: idleTimeout, maxRuntime: maxRuntime)), on: try fleet.id("idle"), force: false, wait: false,
            actor: .token("ann"), asAdmin: asAdmin)
    }

    private func extend(_ fleet: SimulatedFleet, by span: Duration, asAdmin: Bool = false) async throws -> ServerView {
        try await fleet.orchestrator.servers.extend(try fleet.id("idle"), by: span, actor: .token("bob"), asAdmin: asAdmin)
    }

    private func atWork() async throws -> SimulatedFleet {
        try await SimulatedFleet.adopting(scenario(idlePod { ($0.workload, $0.running) = (.training, .zero) }))
    }

    @Test(.tags(.long), arguments: [false, true]) func F55_aPostponementHoldsAgainstTheMaximumRuntime(isAdmins: Bool) async throws {
        let fleet = try await atWork()
        _ = try await update(fleet, maxRuntime: .seconds(3600), asAdmin: isAdmins)
        try await fleet.run(for: .seconds(3500))
        #expect(try await fleet.events(.idleWarning).count == 1)
        let until = try #require(try await extend(fleet, by: .seconds(7200), asAdmin: isAdmins).holds.extension).until
        #expect(until >= SimulatedFleet.start + .seconds(3600 + 7200))
        try await fleet.run(for: until - fleet.now - .seconds(10))
        #expect(fleet.status() == "RUNNING")
        #expect(try await fleet.events(.idleWarning).count == 2, "warned anew before the end that was promised")
        try await fleet.run(for: .seconds(40))
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func F55_whatAnAdminLimitedIsNotPostponedByOthers() async throws {
        let fleet = try await atWork()
        _ = try await update(fleet, maxRuntime: .seconds(3600), asAdmin: true)
        try await fleet.run(for: .seconds(1800))
        let end = SimulatedFleet.start + .seconds(3600)
        do {
            _ = try await extend(fleet, by: .seconds(7200))
            Issue.record("it was promised")
        } catch ControlPlaneError.notAllowed(let why) { #expect(why.contains("which ends in "), "\(why)") }
        #expect(try fleet.view("idle")?.holds.extension == nil)
        // Within the limit it is an idle stop that is postponed.
        let until = try #require(try await extend(fleet, by: .seconds(600)).holds.extension).until
        #expect(until == fleet.now + .seconds(600) && until < end)
        try await fleet.run(for: .seconds(1850))
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func F55_workDoesNotEndAPostponement() async throws {
        let burst = idlePod { $0.workload = .spans([.init(from: .seconds(60), to: .seconds(90))]) }
        let fleet = try await SimulatedFleet.adopting(scenario(burst))
        let until = try #require(try await extend(fleet, by: .seconds(3600)).holds.extension).until
        try await fleet.run(for: .seconds(600))
        #expect(try fleet.view("idle")?.holds.extension?.until == until)
        try await fleet.run(for: until - fleet.now - .seconds(10))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(30))
        #expect(fleet.status() == "EXITED")
        let ended = try await fleet.events(.postponementEnded)
        #expect(ended.count == 1 && ended.first?.severity == .info)
    }

    @Test func F55_aNewRunEndsAPostponementAndSaysSo() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        _ = try await extend(fleet, by: .seconds(7200))
        fleet.cloud.actFromOutside(.stop, on: try fleet.id("idle"), at: fleet.now)
        try await fleet.minutes(1)
        fleet.cloud.actFromOutside(.start, on: try fleet.id("idle"), at: fleet.now)
        try await fleet.minutes(1)
        let ended = try await fleet.events(.postponementEnded)
        #expect(ended.count == 1 && ended.first?.severity == .warning && ended.first?.summary.contains("new run") == true)
        #expect(try fleet.view("idle")?.holds.extension == nil)
    }

    /// Somebody restarts the pod in the console and postpones its stop, both before an answer shows the new run.
    @Test func F55_aRunThatIsShownLateKeepsWhatWasPostponedInIt() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        try await fleet.minutes(2)
        fleet.cloud.actFromOutside(.stop, on: id, at: fleet.now)
        fleet.cloud.actFromOutside(.start, on: id, at: fleet.now + .seconds(1))
        fleet.time.advance(by: .seconds(2))
        _ = try await extend(fleet, by: .seconds(7200))
        try await fleet.minutes(90)
        #expect(try await fleet.events(.serverStarted, of: "idle").count == 1)
        #expect(fleet.status() == "RUNNING")
        #expect(try await fleet.events(.postponementEnded).isEmpty)
        try await fleet.minutes(60)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F55_aStopThatIsNotAutomaticIsNotPostponed() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: .seconds(30)), lasting: .seconds(3600))]))
        _ = try await fleet.orchestrator.servers.perform(
            .stop, on: try fleet.id("idle"), force: false, wait: false, actor: .token("ann"))
        await #expect(throws: ControlPlaneError.self) { _ = try await extend(fleet, by: .seconds(600)) }
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
        await #expect(throws: ControlPlaneError.self) { _ = try await extend(fleet, by: .seconds(600)) }
        #expect(try fleet.view("idle")?.holds.extension == nil)
    }

    /// RunPod has the request, and shows the pod running for a while: whoever promises it anything hears what comes.
    @Test func F55_aStopThatIsUnderWayIsToldWithEveryPromise() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopNotCarriedOut(for: .seconds(60)), lasting: .seconds(7200))]))
        while try fleet.view("idle")?.state != .stopping { try await fleet.run(for: .seconds(5)) }
        try await fleet.run(for: .seconds(10))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        var answers = [
            try await servers.protect(id, until: nil, reason: nil, actor: .token("ann")).warnings,
            try await servers.recordActivity(on: id, lease: .seconds(600), actor: .token("ann")).warnings,
            try await update(fleet, idleTimeout: .after(.seconds(7200)), asAdmin: true).warnings,
        ]
        answers.append(try await servers.release(id, actor: .token("ann")).warnings)
        for warnings in answers { #expect(warnings.contains { $0.contains("cannot take it back") }, "\(warnings)") }
        let other = try await SimulatedFleet.adopting(scenario(idlePod()))
        let kept = try await other.orchestrator.servers.protect(try other.id("idle"), until: nil, reason: nil, actor: .token("ann"))
        #expect(kept.warnings.isEmpty)
    }

    /// Nothing stops it: a success would be untrue.
    @Test func F55_aStopThatIsNotComingIsNotPostponed() async throws {
        let fleet = try await atWork()
        _ = try await update(fleet, idleTimeout: .never)
        await #expect(throws: ControlPlaneError.self) { _ = try await extend(fleet, by: .seconds(600)) }
        _ = try await update(fleet, maxRuntime: .seconds(86_400))
        _ = try await extend(fleet, by: .seconds(600))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        _ = try await servers.release(id, actor: .token("ann"))
        await #expect(throws: ControlPlaneError.notAdopted(id, name: "idle")) { _ = try await extend(fleet, by: .seconds(600)) }
        let reported = try await servers.recordActivity(on: id, lease: nil, actor: .token("ann"))
        #expect(reported.warnings.count == 1 && reported.warnings.first?.contains("prevents no stop") == true)
    }

    @Test(.tags(.long)) func F55_aLeaseBeyondTheMaximumRuntimeSaysWhatComesFirst() async throws {
        let fleet = try await atWork()
        let servers = fleet.orchestrator.servers
        _ = try await update(fleet, maxRuntime: .seconds(3600))
        let short = try await servers.recordActivity(on: try fleet.id("idle"), lease: .seconds(600), actor: .token("ann"))
        #expect(short.warnings.isEmpty)
        let long = try await servers.recordActivity(on: try fleet.id("idle"), lease: .seconds(7200), actor: .token("ann"))
        #expect(long.warnings.count == 1 && long.warnings[0].contains("maximum runtime"))
        let promised = try #require(long.holds.lease).until
        try await fleet.run(for: promised - fleet.now - .seconds(5))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(60))
        #expect(fleet.status() == "EXITED", "the answer promised no more than that")
    }

    @Test(.tags(.long)) func F55_aChangedLimitSaysWhatComesFirst() async throws {
        let fleet = try await atWork()
        try await fleet.run(for: .seconds(7200))
        #expect(try await update(fleet, maxRuntime: .seconds(86_400 * 3)).warnings.isEmpty)
        #expect(try await update(fleet, idleTimeout: .never).warnings.contains { $0.contains("maximum runtime") })
        let late = try await update(fleet, maxRuntime: .seconds(3600))
        #expect(late.warnings.count == 1 && late.warnings[0].contains("stops in 2 min"))
        try await fleet.run(for: .seconds(115))
        #expect(fleet.status() == "RUNNING")
        _ = try await extend(fleet, by: .seconds(3600))
        #expect(try await update(fleet, maxRuntime: .seconds(3660)).warnings.contains { $0.contains("postponed") })
        _ = try await fleet.orchestrator.servers.protect(try fleet.id("idle"), until: nil, reason: nil, actor: .token("ann"))
        #expect(try await update(fleet, maxRuntime: .seconds(3720)).warnings.contains { $0.contains("protected") })
        try await fleet.minutes(120)
        #expect(fleet.status() == "RUNNING")
    }

    /// A warning of one limit is none of another, set later.
    @Test(.tags(.long)) func F55_everyLimitHasAWarningOfItsOwn() async throws {
        let fleet = try await atWork()
        try await fleet.run(for: .seconds(7200))
        _ = try await update(fleet, maxRuntime: .seconds(3600))
        try await fleet.run(for: .seconds(115))
        _ = try await update(fleet, maxRuntime: .seconds(3660))
        try await fleet.run(for: .seconds(115))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(20))
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long), arguments: [(Duration.seconds(7200), false), (nil, false), (.seconds(600), true)])
    func aPodThatBootsForEverEndsWithItsMaximumRuntime(limit: Duration?, isStopped: Bool) async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.provisioningForever)]))
        let config = ServerConfig(dockerImage: "image", volumeGB: 20, overrides: ServerOverrides(maxRuntime: limit))
        let id = try await fleet.orchestrator.deployServer(type: .timed, config: config, name: "idle", actor: .token("test")).server.id
        try await fleet.run(for: .seconds(590))
        #expect(fleet.truth[id]?.stops == 0)
        try await fleet.run(for: .seconds(60))
        #expect((fleet.truth[id]?.stops == 1) == isStopped)
    }
}
