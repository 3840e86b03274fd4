import ControlPlane
import Fleet
import Foundation
import RunPodEmulator
import Simulation
import Testing

/// What people were told is not told again by the next process, and what it has to say is not lost.
@Suite struct ToldTests {
    private func count(_ fleet: SimulatedFleet, _ kinds: Event.Kind...) async throws -> [Int] {
        var counts: [Int] = []
        for kind in kinds { counts.append(try await fleet.events(kind).count) }
        return counts
    }

    /// Shorter and longer than a look is believed.
    @Test(.tags(.long), arguments: [5, 300]) func F79_whyAServerStaysOnIsToldOncePerIdleTime(away: Int64) async throws {
        let directory = try TemporaryDirectory()
        // One is watched only, one keeps nothing when it is stopped.
        let fleet = try SimulatedFleet(
            scenario(
                idlePod(),
                idlePod {
                    $0.name = "bare"; $0.storage = .none
                }), directory: directory.path)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        try await fleet.adopt("bare")
        try await fleet.minutes(15)
        #expect(try await count(fleet, .wasted, .idleKept) == [1, 1])
        for _ in 1...2 {
            try await fleet.restart(after: .seconds(away))
            try await fleet.minutes(15)
        }
        #expect(try await count(fleet, .wasted, .idleKept) == [1, 1])
        // Work ends that idle time: the next is told of again.
        for name in ["idle", "bare"] { #expect(fleet.cloud.setWorkload(.training, of: try fleet.id(name), at: fleet.now)) }
        try await fleet.minutes(2)
        for name in ["idle", "bare"] { #expect(fleet.cloud.setWorkload(.idle, of: try fleet.id(name), at: fleet.now)) }
        try await fleet.minutes(20)
        #expect(try await count(fleet, .wasted, .idleKept) == [2, 2])
    }

    @Test func F79_thatAProviderCannotBeReachedIsToldOnceAndItsReturnToo() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(
                idlePod { $0.workload = .training },
                faults: [.init(.serverError(status: 503), after: .seconds(60), lasting: .seconds(1200))]),
            directory: directory.path)
        try await fleet.minutes(8)
        let before = try await count(fleet, .providerUnreachable, .telemetryUnknown, .providerBack)
        #expect(before[0] == 2 && before[1] == 1 && before[2] == 0, "\(before)")
        try await fleet.restart(after: .seconds(30))
        try await fleet.minutes(8)
        #expect(try await count(fleet, .providerUnreachable, .telemetryUnknown, .providerBack) == before)
        try await fleet.minutes(10)
        #expect(try await count(fleet, .providerUnreachable, .telemetryUnknown, .providerBack, .telemetryBack) == [2, 1, 2, 1])
    }

    /// The database is full when the warning is due: nobody got it, so its time begins when it can be saved.
    @Test func F7_aWarningThatIsNotSavedIsGivenAnew() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(120)), warningLead: .seconds(60)))
        try fleet.setFull(true)
        try await fleet.run(for: .seconds(300))
        #expect(fleet.status() == "RUNNING")
        try fleet.setFull(false)
        try await fleet.run(for: .seconds(120))
        let warnings = try await fleet.events(.idleWarning)
        let warning = try #require(warnings.first)
        let stop = try #require(try await fleet.events(.stopScheduled).first)
        #expect(warnings.count == 1 && stop.at - warning.at >= .seconds(60), "warned \(warning.at), stopped \(stop.at)")
        #expect(fleet.status() == "EXITED")
    }

    /// A warning that still stands is not repeated; one whose time begins anew is given again in full.
    @Test(.tags(.long), arguments: [(5, 1), (300, 2)]) func F79_aWarningIsGivenOnceForEachTimeThatItHoldsFor(away: Int64, warnings: Int)
        async throws
    {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), directory: directory.path)
        try await fleet.run(for: .seconds(520))
        #expect(try await count(fleet, .idleWarning, .stopped) == [1, 0])
        try await fleet.restart(after: .seconds(away))
        try await fleet.minutes(12)
        #expect(try await count(fleet, .idleWarning, .stopped) == [warnings, 1])
        let events = try await fleet.events(.idleWarning, .stopScheduled)
        let last = try #require(events.last { $0.kind == .idleWarning })
        let stop = try #require(events.first { $0.kind == .stopScheduled })
        #expect(stop.at - last.at >= .seconds(119))
    }

    @Test(.tags(.long)) func F79_thatAStopIsStillBillingIsToldEveryHourAndNotAfterEveryRestart() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.stopFails(status: 500), lasting: .seconds(7200))]), directory: directory.path)
        try await fleet.minutes(25)
        #expect(try await count(fleet, .stillBilling) == [1])
        for _ in 1...2 {
            try await fleet.restart(after: .seconds(5))
            try await fleet.minutes(10)
        }
        #expect(try await count(fleet, .stillBilling) == [1])
        try await fleet.minutes(40)
        #expect(try await count(fleet, .stillBilling) == [2])
    }

    /// A busy pod whose limit is one hour, while the daemon is restarted every twelve seconds from the warning on.
    @Test(.tags(.long)) func F79_aWarningOfTheMaximumRuntimeIsGivenOnceAndPutOffByNoRestart() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { ($0.workload, $0.running) = (.training, .zero) }), directory: directory.path)
        try await fleet.limitRuntime(of: "idle", to: .seconds(3600))
        try await fleet.run(for: .seconds(3495))
        #expect(try await count(fleet, .idleWarning, .stopped) == [1, 0])
        for _ in 1...9 {
            try await fleet.restart(after: .seconds(2))
            try await fleet.run(for: .seconds(10))
        }
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(for: .seconds(60))
        #expect(fleet.status() == "EXITED")
        #expect(try await count(fleet, .idleWarning) == [1])
    }

    /// A warning of a limit that was changed afterwards says nothing of the new one.
    @Test(.tags(.long)) func F79_aWarningOfAnEarlierLimitDoesNotCountAfterARestart() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { ($0.workload, $0.running) = (.training, .zero) }), directory: directory.path)
        try await fleet.limitRuntime(of: "idle", to: .seconds(3600))
        try await fleet.run(for: .seconds(3495))
        try await fleet.limitRuntime(of: "idle", to: .seconds(3700))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(190))
        #expect(try await count(fleet, .idleWarning, .stopped) == [2, 0])
        try await fleet.run(for: .seconds(60))
        #expect(fleet.status() == "EXITED")
        let (warning, stop) = (try await fleet.events(.idleWarning).last, try await fleet.events(.stopScheduled).first)
        #expect(try #require(stop).at - (try #require(warning)).at >= .seconds(119))
    }

    /// Its container ends and is started again, which is no new run.
    @Test(.tags(.long)) func F14_aContainerThatIsRestartedPutsTheMaximumRuntimeOffByNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(
                idlePod { ($0.workload, $0.running) = (.training, .zero) },
                faults: [.init(.crashLoop(every: .seconds(40)), after: .seconds(3500), lasting: .seconds(120))]))
        try await fleet.limitRuntime(of: "idle", to: .seconds(3600))
        try await fleet.run(for: .seconds(3640))
        #expect(fleet.status() == "EXITED")
        #expect(try await count(fleet, .idleWarning) == [1])
    }
}

extension SimulatedFleet {
    fileprivate func limitRuntime(of name: String, to limit: Duration) async throws {
        _ = try await orchestrator.servers.perform(
            .update(ServerOverrides(maxRuntime: limit)), on: try id(name), force: false, wait: false, actor: .token("ann"))
    }
}
