import ControlPlane
import Fleet
import Policy
import RunPodEmulator
import Simulation
import Store
import Testing

/// Answers that are odd, incomplete or missing in one place: they cost neither a server its owner's word, nor anybody money.
@Suite struct OddAnswerTests {
    private var test: Actor { .token("test") }

    @Test func F15_aServerThatListsLackAndThatHangsKeepsNoOtherOn() async throws {
        let other = Scenario.Pod(id: "other", name: "other")
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), other))
        for fault in [Fault.unlisted, .readHangs] {
            fleet.cloud.inject(fault, server: ServerID("other"), from: fleet.now + .seconds(60), until: fleet.now + .seconds(7200))
        }
        try await fleet.minutes(20)
        #expect(fleet.status() == "EXITED")
        #expect(fleet.status("other") == "RUNNING")
    }

    /// A pod that no list shows is looked at by itself, often enough to be stopped.
    @Test func F20_aServerThatListsLackIsStoppedAllTheSame() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.unlisted, after: .seconds(60), lasting: .seconds(7200))]))
        try await fleet.minutes(20)
        #expect(fleet.status() == "EXITED")
    }

    /// One way of asking fails, for hours; the lists go on showing everything.
    @Test func F15_aRouteThatFailsAloneKeepsNothingOn() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.readFails(status: 500), lasting: .seconds(86_400))]))
        try await fleet.minutes(15)
        #expect(fleet.status() == "EXITED")
        #expect(try fleet.view("idle")?.state == .stopped)
        #expect(fleet.truth.server(named: "idle")?.stops == 1)
    }

    @Test(.tags(.long)) func F15_aRouteThatFailsAloneStopsNothingThatWorks() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.workload = .training }, faults: [.init(.readFails(status: 500), lasting: .seconds(86_400))]))
        try await fleet.minutes(60)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
    }

    /// Frozen from 25 s on, with an idle timeout of a minute: it is noticed before the minute is over.
    @Test func F52_telemetryThatStandsStillIsNoticedWithinAShortTimeout() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.runtimeFrozen, after: .seconds(25), lasting: .seconds(3600))]),
            settings: ControlPlaneSettings(idleTimeout: .after(.seconds(60)), warningLead: .seconds(10), startGrace: .zero))
        try await fleet.minutes(10)
        #expect(fleet.status() == "RUNNING")
    }

    /// The lists lag. Later the pod cannot be read on its own any more, and the lists alone would let it be stopped.
    @Test func F85_aLockThatOnlyTheServersOwnAnswerShowsHolds() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(
                idlePod(),
                faults: [
                    .init(.lockedAlone, lasting: .seconds(2400)),
                    .init(.readFails(status: 500), after: .seconds(660), lasting: .seconds(1500)),
                ]))
        try await fleet.minutes(38)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        #expect(try fleet.view("idle")?.reasons.contains(.locked) ?? false)
        #expect(try await fleet.events(.idleWarning, of: "idle").count == 1)
        // It is unlocked: its own answer says so within half an hour.
        try await fleet.minutes(35)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F9_aStartThatIsLeftOutIsNoNewRun() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod(), faults: [.init(.startMissing, lasting: .seconds(86_400))]))
        try await fleet.minutes(12)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.serverStarted, of: "idle").isEmpty)
    }

    @Test func F7_anOddLookDoesNotEndWhatSomebodyPutOff() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        _ = try await fleet.orchestrator.servers.extend(id, by: .seconds(72_000), actor: test)
        fleet.cloud.inject(.unknownStatus, from: fleet.now + .seconds(60), until: fleet.now + .seconds(72))
        try await fleet.minutes(30)
        #expect(fleet.status() == "RUNNING")
        #expect(try fleet.view("idle")?.holds.extension != nil)
    }

    @Test func F7_puttingOffNeverShortens() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        let long = try #require(try await servers.extend(id, by: .seconds(72_000), actor: test).holds.extension)
        _ = try await servers.protect(id, until: nil, reason: nil, actor: test)
        let short = try #require(try await servers.extend(id, by: .seconds(3600), actor: test).holds.extension)
        #expect(short.until >= long.until)
    }

    /// The process before had a clock that was ahead: nothing waits until then.
    @Test func F5_whatWasToBeTriedLaterIsTriedNow() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopFails(status: 500), lasting: .seconds(660))]))
        try await fleet.run(for: .seconds(610))
        var intent = try #require(try await fleet.store.openIntents().first)
        intent.nextAttemptAt = fleet.now + .seconds(8 * 3600)
        try await fleet.writer.advance(intent, records: [], events: [])
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(3)
        #expect(fleet.status() == "EXITED")
    }

    @Test func F5_aTimeoutThatWasChangedLaterThanNowCountsFromNow() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(idleTimeout: .after(.seconds(300)))), on: try fleet.id("idle"),
            force: false, wait: false, actor: test)
        try await fleet.run(for: .seconds(10))
        var record = try #require(try await fleet.store.servers().first)
        record.timeoutChangedAt = fleet.now + .seconds(8 * 3600)
        (record.cost, record.savings) = (
            CostMeter(settled: .zero, rate: record.cost.rate, since: fleet.now + .seconds(8 * 3600)), record.savings
        )
        try await fleet.writer.save([record], events: [])
        try await fleet.restart()
        try await fleet.minutes(7)
        #expect(fleet.status() == "EXITED")
        #expect(try #require(try fleet.view("idle")).totalCost > .zero)
    }

    /// A limit that ran out while it was nobody's does not stop it as soon as it is somebody's.
    @Test func F14_aLimitEndsWithTheHandOverItBelongedTo() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .training }))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        _ = try await servers.perform(
            .update(ServerOverrides(maxRuntime: .seconds(3 * 86_400))), on: id, force: false, wait: false,
            actor: test)
        _ = try await servers.release(id, actor: test)
        fleet.time.advance(by: .seconds(4 * 86_400))
        try await fleet.minutes(1)
        _ = try await servers.adopt(id, acceptsDataLoss: false, actor: test)
        try await fleet.minutes(15)
        #expect(fleet.truth[id]?.stops == 0)
    }

    /// Every endpoint has its turn, however many are made meanwhile.
    @Test(.tags(.long)) func F20_newEndpointsTakeNobodysTurn() async throws {
        var settings = ControlPlaneSettings()
        settings.endpointCallsPerMinute = 4
        let endpoints = (0..<10).map { Scenario.Endpoint(id: "end\($0)", name: "end\($0)", minWorkers: 1) }
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: endpoints), settings: settings)
        for number in 0..<10 {
            // Before all others in the order of names.
            _ = fleet.cloud.addEndpoint(.init(id: "a\(number)", name: "a\(number)", minWorkers: 1), at: fleet.now)
            try await fleet.run(for: .seconds(240))
        }
        for number in 0..<10 { #expect(fleet.truth.server(named: "end\(number)")?.workers?.min == 0, "end\(number) was never looked at") }
    }
}
