import ControlPlane
import Fleet
import Money
import RunPodEmulator
import Simulation
import Store
import Testing

/// F5: wall clocks are set, forward and back. What people fixed in wall time follows them; idle time does not.
@Suite struct ClockTests {
    @Test(.tags(.long)) func F5_aProtectionEndsByTheCorrectedClock() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let until = SimulatedFleet.start + .seconds(7200)
        _ = try await fleet.orchestrator.servers.protect(try fleet.id("idle"), until: until, reason: nil, actor: .token("ann"))
        try await fleet.minutes(30)
        // It is 10 o'clock already, less five minutes.
        fleet.time.correctWallClock(by: .seconds(5100))
        try await fleet.minutes(4)
        #expect(fleet.status() == "RUNNING")
        #expect(try fleet.view("idle")?.holds.protection?.until == until, "as the person gave it")
        try await fleet.minutes(5)
        #expect(try await fleet.events(.protectionExpired).count == 1)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.settingChanged).count { $0.summary.contains("1 h 25 min ahead") } == 1)
    }

    @Test(.tags(.long)) func F5_aProtectionHoldsWhenTheClockIsSetBack() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        _ = try await fleet.orchestrator.servers.protect(
            try fleet.id("idle"), until: fleet.now + .seconds(3600), reason: nil, actor: .token("ann"))
        try await fleet.minutes(30)
        fleet.time.correctWallClock(by: .seconds(-1800))
        try await fleet.minutes(50)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(14)
        #expect(fleet.status() == "EXITED")
    }

    /// The wall clock is two hours ahead for half a minute, while the provider's answers tell the time.
    @Test(.tags(.long)) func F5_aProtectionOutlivesAClockThatIsWrongForAMoment() async throws {
        let date = Mutation.Header("Date", "Mon, 23 Nov 2026 08:20:00 GMT")
        let fleet = try SimulatedFleet(
            scenario(idlePod()), settings: ControlPlaneSettings(),
            mutations: [Mutation([.pods], .headers([date]), from: .seconds(1150), to: .seconds(1250))])
        try await fleet.orchestrator.recover()
        try await fleet.adopt("idle")
        let until = SimulatedFleet.start + .seconds(2400)
        _ = try await fleet.orchestrator.servers.protect(try fleet.id("idle"), until: until, reason: nil, actor: .token("ann"))
        try await fleet.run(for: SimulatedFleet.start + .seconds(1200) - fleet.now)
        fleet.time.correctWallClock(by: .seconds(7200))
        try await fleet.run(for: .seconds(30))
        fleet.time.correctWallClock(by: .seconds(-7200))
        #expect(try await fleet.events(.settingChanged).count { $0.summary.contains("2 h ahead") } == 1)
        try await fleet.run(for: SimulatedFleet.start + .seconds(2390) - fleet.now)
        #expect(fleet.status() == "RUNNING")
        #expect(try await fleet.events(.protectionExpired).isEmpty)
        try await fleet.minutes(14)
        #expect(fleet.status() == "EXITED")
    }

    /// The end that a person gives is compared with the clock that they read it from.
    @Test(.tags(.long)) func F5_aMomentOfTheCorrectedClockIsNoPastOne() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        fleet.time.correctWallClock(by: .seconds(-86_400))
        let (servers, id) = (fleet.orchestrator.servers, try fleet.id("idle"))
        _ = try await servers.protect(id, until: fleet.now - .seconds(80_000), reason: nil, actor: .token("ann"))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        await #expect(throws: ControlPlaneError.self) {
            _ = try await servers.protect(id, until: fleet.now - .seconds(90_000), reason: nil, actor: .token("ann"))
        }
    }

    @Test(.tags(.long), arguments: [3600, -3600, 1] as [Int64]) func F5_aWallClockThatIsSetMovesNoIdleTime(seconds: Int64) async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(5)
        fleet.time.correctWallClock(by: .seconds(seconds))
        try await fleet.run(for: .seconds(290))
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(30))
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.settingChanged).count == (abs(seconds) > 1 ? 1 : 0))
    }

    /// The last look seems to be five seconds ago, and is not: the clock was set back meanwhile, or the machine booted.
    @Test(.tags(.long), arguments: [(true, Int64(3600)), (true, -5), (true, 3), (false, 0)])
    func F5_aClockThatWasSetOverARestartIsNotBelieved(isSameBoot: Bool, longer: Int64) async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(9)
        let boot = try #require(fleet.time.boot)
        try await fleet.store.recordPass(
            RecordedPass(at: fleet.now, boot: BootMoment(id: isSameBoot ? boot.id : "another", elapsed: boot.elapsed - .seconds(longer))))
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(9)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(2)
        #expect(fleet.status() == "EXITED")
    }

    /// The wall clock was set by a day; the boot clock shows that five seconds have passed.
    @Test func aClockThatWasSetOverARestartCostsNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .training }))
        try await fleet.minutes(30)
        let before = try #require(try fleet.view("idle")?.totalCost)
        let boot = try #require(fleet.time.boot)
        try await fleet.store.recordPass(
            RecordedPass(at: fleet.now, boot: BootMoment(id: boot.id, elapsed: boot.elapsed + .seconds(86_400))))
        try await fleet.restart(after: .seconds(86_405))
        await fleet.pass()
        let after = try #require(try fleet.view("idle")?.totalCost)
        #expect(after >= before && after.dollars - before.dollars < 0.02, "\(before) to \(after)")
    }

    /// The machine's clock is 90 min ahead while the first process runs, and right for the next ones: whether the same boot shows it or not, no
    /// cost is negative, and time goes on costing.
    @Test(arguments: [true, false]) func aClockThatWasSetBackOverARestartMovesNoCostBelowZero(isSameBoot: Bool) async throws {
        let fleet = try SimulatedFleet(scenario(idlePod { $0.workload = .training }))
        let ahead = Duration.seconds(5400)
        fleet.clockError = ahead
        try await fleet.restart()
        try await fleet.run(for: .seconds(600))
        let id = try fleet.id("idle")
        let before = try #require(fleet.orchestrator.server(id, at: fleet.now + ahead))
        let hourly = Double(try #require(before.hourlyCost?.total).microdollarsPerHour) / 1_000_000
        #expect(before.totalCost.dollars > hourly / 6.5)
        if !isSameBoot {
            try await fleet.store.recordPass(RecordedPass(at: fleet.now + ahead, boot: BootMoment(id: "another", elapsed: .seconds(1))))
        }
        fleet.clockError = .zero
        try await fleet.restart(after: .seconds(8))
        await fleet.pass()
        let after = try #require(fleet.orchestrator.server(id, at: fleet.now)).totalCost
        #expect(abs(after.dollars - before.totalCost.dollars) < hourly / 60, "\(before.totalCost) to \(after)")
        try await fleet.run(for: .seconds(1800))
        for restarts in 0...1 {
            let later = try #require(fleet.orchestrator.server(id, at: fleet.now)).totalCost
            #expect(abs(later.dollars - after.dollars - hourly / 2) < hourly / 60, "\(after) to \(later), \(restarts)")
            let sum = try await fleet.orchestrator.ledger.sum(of: id, from: SimulatedFleet.start, to: fleet.now).total
            #expect(abs(sum.dollars - later.dollars) < hourly / 60, "\(sum), \(later), \(restarts)")
            if restarts == 0 { try await fleet.restart(after: .seconds(5)) }
            await fleet.pass()
        }
        let span = isSameBoot ? "1 h 30 min" : "1 h 29 min"
        #expect(try await fleet.events(.settingChanged).count { $0.summary.contains("was set back by \(span)") } == 1)
    }

    /// The machine's clock is wrong for one process, and right before and after it. The pod had run for half an hour before the first.
    @Test(.tags(.long), arguments: [Int64(7200), -7200, 86_400, -86_400])
    func aClockThatIsWrongForOneProcessLosesNoCost(error: Int64) async throws {
        let pod = idlePod { ($0.workload, $0.running) = (.training, .seconds(1800)) }
        let fleet = try SimulatedFleet(Scenario(pods: [pod], endpoints: [.init(name: "api", minWorkers: 1)]))
        try await fleet.orchestrator.recover()
        try await fleet.run(for: .seconds(600))
        fleet.clockError = .seconds(error)
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(600))
        fleet.clockError = .zero
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(600))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(60))
        for name in ["idle", "api"] {
            let id = try fleet.id(name)
            let server = try #require(fleet.orchestrator.server(id, at: fleet.now))
            let hourly = Double(try #require(server.hourlyCost?.total).microdollarsPerHour) / 1_000_000
            let cost = hourly * (fleet.now - SimulatedFleet.start).inSeconds / 3600
            #expect(abs(server.totalCost.dollars - cost) < hourly / 30, "\(name): \(server.totalCost) for \(cost)")
            // The report has what it cost before it was first observed, too.
            let before = name == "idle" ? hourly / 2 : 0
            let sum = try await fleet.orchestrator.ledger.sum(of: id, from: SimulatedFleet.start - .seconds(4 * 86_400), to: fleet.now)
            #expect(abs(sum.total.dollars - before - cost) < hourly / 30, "\(name): \(sum.total) for \(cost)")
        }
    }

    enum Span: CaseIterable { case lease, postponement }

    /// The machine's clock is wrong by this while one hour is promised, and right for the next processes. The same boot shows it, or the
    /// process knew it before the machine was rebooted.
    @Test(.tags(.long), arguments: Span.allCases, [(Int64(-3000), true), (-3000, false), (3000, true), (3000, false)])
    func F5_aLeaseLastsAsLongAsItWasGivenForWhenTheClockIsSetOverARestart(span: Span, clock: (error: Int64, isSameBoot: Bool)) async throws
    {
        let fleet = try SimulatedFleet(scenario(idlePod()))
        fleet.clockError = .seconds(clock.error)
        try await fleet.restart()
        try await fleet.adopt("idle")
        let (id, servers) = (try fleet.id("idle"), fleet.orchestrator.servers)
        switch span {
        case .lease: _ = try await servers.recordActivity(on: id, lease: .seconds(3600), actor: .token("ann"))
        case .postponement: _ = try await servers.extend(id, by: .seconds(3600), actor: .token("ann"))
        }
        try await fleet.minutes(1)
        if !clock.isSameBoot {
            let pass = RecordedPass(
                at: fleet.now + .seconds(clock.error), boot: BootMoment(id: "another", elapsed: .seconds(1)),
                clockCorrection: .seconds(-clock.error))
            try await fleet.store.recordPass(pass)
        }
        fleet.clockError = .zero
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(2)
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(54)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(16)
        #expect(fleet.status() == "EXITED")
    }

    /// What nobody may be given for longer than a day does not last for longer because a clock was a year ahead.
    @Test func F5_aPostponementOfAClockThatWasAYearAheadEndsWithinADay() async throws {
        let fleet = try SimulatedFleet(scenario(idlePod()))
        fleet.clockError = .seconds(365 * 86_400)
        try await fleet.restart()
        try await fleet.adopt("idle")
        _ = try await fleet.orchestrator.servers.extend(try fleet.id("idle"), by: .seconds(3600), actor: .token("ann"))
        try await fleet.minutes(1)
        try await fleet.store.recordPass(
            RecordedPass(at: fleet.now + fleet.clockError, boot: BootMoment(id: "another", elapsed: .seconds(1))))
        fleet.clockError = .zero
        try await fleet.restart(after: .seconds(5))
        let held = try #require(fleet.orchestrator.server(try fleet.id("idle"), at: fleet.now)?.holds.extension)
        #expect(held.until <= fleet.now + .seconds(86_400))
    }

    /// A maximum runtime of three hours, half an hour of which is over.
    @Test(.tags(.long)) func F14_aClockThatWasSetOverARestartEndsNoRunEarly() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .training }))
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(maxRuntime: .seconds(3 * 3600))), on: try fleet.id("idle"), force: false, wait: false,
            actor: .token("ann"))
        try await fleet.minutes(30)
        let boot = try #require(fleet.time.boot)
        try await fleet.store.recordPass(
            RecordedPass(at: fleet.now, boot: BootMoment(id: boot.id, elapsed: boot.elapsed + .seconds(86_400))))
        try await fleet.restart(after: .seconds(86_405))
        try await fleet.minutes(60)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(100)
        #expect(fleet.status() == "EXITED")
    }

    @Test func aMomentOfAnotherBootIsNotComparable() {
        let moment = BootMoment(id: "a", elapsed: .seconds(100))
        #expect(moment.since(BootMoment(id: "a", elapsed: .seconds(40))) == .seconds(60))
        #expect(moment.since(BootMoment(id: "b", elapsed: .seconds(40))) == nil)
        #expect(moment.since(BootMoment(id: "a", elapsed: .seconds(101))) == nil)
    }
}
