import Fleet
import Policy
import RunPodEmulator
import Simulation
import Store
import Testing

@testable import ControlPlane

@Suite struct SignalRecordingTests {
    private func signals(_ fleet: SimulatedFleet, _ name: String = "idle") async throws -> SignalTimeline {
        try await fleet.orchestrator.signals(of: try fleet.id(name), from: SimulatedFleet.start - .seconds(60), to: fleet.now)
    }

    /// Only changes are stored, and they say when the server was idle up to its stop.
    @Test func anIdleServerIsQuietUntilItStops() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        try await fleet.minutes(20)
        let (line, id) = (try await signals(fleet), try fleet.id("idle"))
        let view = try #require(fleet.orchestrator.server(id, at: fleet.now))
        let stop = try #require(view.stoppedAt)
        let gpu = try #require(line.signals[.gpu])
        #expect(gpu.map(\.state).last == .quiet && (Duration.seconds(-30) ... .seconds(30)).contains((gpu.last?.to ?? .distantPast) - stop))
        let idle = try #require(line.idle.last)
        #expect(idle.to == gpu.last?.to && idle.to - idle.since >= .seconds(600))
        let rows = try await fleet.store.series.signalChanges(of: id, from: SimulatedFleet.start, to: fleet.now, limit: 1000)
        #expect(rows.count < 10, "\(rows.count) rows for one idle time")
    }

    /// Time without a process is a gap; an unobserved server is not quiet.
    @Test func aRestartLeavesAGap() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "busy", workload: .training)))
        try await fleet.minutes(5)
        let crash = fleet.now
        fleet.time.advance(by: .seconds(1800))
        try await fleet.restart()
        try await fleet.minutes(5)
        let gpu = try #require(try await signals(fleet, "busy").signals[.gpu])
        let gap = try #require(zip(gpu, gpu.dropFirst()).first { $0.to < $1.from })
        #expect(gap.0.to <= crash && gap.1.from >= crash + .seconds(1800))
        #expect(gpu.first { $0.from <= crash && $0.to > crash } == nil)
    }

    /// When the provider does not answer, signals expire: they are recorded as unknown, not as what they were.
    @Test func signalsThatExpireAreRecordedAsUnknown() async throws {
        let faults = [Scenario.TimedFault(.refused, after: .seconds(300), lasting: .seconds(1200))]
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "busy", workload: .training), faults: faults))
        try await fleet.minutes(15)
        let gpu = try #require(try await signals(fleet, "busy").signals[.gpu])
        #expect(gpu.last?.state == .unknown)
    }

    @Test func changesThatCannotBeWrittenAreKeptAndThenAGap() throws {
        var recorder = SignalRecorder()
        let id = try #require(ServerID("a"))
        func at(_ second: Int) -> Timestamp { SimulatedFleet.start + .seconds(second) }
        for second in 0..<SignalRecorder.limit + 10 {
            recorder.record(SignalStates([.gpu: second % 2 == 0 ? .busy : .quiet]), idleSince: nil, of: id, at: at(second))
            recorder.record(SignalStates([.gpu: second % 2 == 0 ? .busy : .quiet]), idleSince: nil, of: id, at: at(second))
        }
        #expect(recorder.changes.count == SignalRecorder.limit)
        #expect(recorder.changes.first?.states == SignalStates.none && recorder.changes.first?.at == at(0))
        #expect(recorder.changes.last?.at == at(SignalRecorder.limit + 9))
        let taken = recorder.takeChanges()
        #expect(recorder.changes.isEmpty && taken.count == SignalRecorder.limit)
        recorder.putBack(Array(taken.prefix(3)))
        #expect(recorder.changes == Array(taken.prefix(3)))
    }

    /// A month is kept by the hour, and a chart of a day by the minute.
    @Test(.tags(.long)) func hoursReachBackFurtherThanMinutes() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "busy", workload: .training)))
        let metrics = fleet.orchestrator.metrics
        let id = try fleet.id("busy")
        try await fleet.minutes(70)
        let hours = try await metrics.history(of: id, .gpuUtilization, from: SimulatedFleet.start, to: fleet.now, step: .seconds(3600))
        #expect(hours.count == 2 && hours.allSatisfy { $0.average > 50 && $0.maximum <= 100 })
        let burn = try await metrics.fleetHistory(.costPerHour, from: SimulatedFleet.start, to: fleet.now, step: .seconds(3600))
        #expect(burn.count == 1 && burn.first?.servers == 1)
        let lines = try await metrics.lines(of: [id], .gpuUtilization, from: fleet.now - .seconds(1200), to: fleet.now, step: .seconds(300))
        #expect(lines[id]?.compactMap { $0 }.isEmpty == false)
    }
}

@Suite struct ManyServersTests {
    @Test func oneRefusalChangesNothingForTheOthers() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), Scenario.Pod(name: "bare", storage: .none)))
        let ids = [try fleet.id("idle"), try fleet.id("bare")]
        let servers = fleet.orchestrator.servers
        let preview = try servers.previewStop(of: ids[1])
        #expect(preview.needsForce && preview.effects.map(\.code).first == "erases_everything")
        #expect(try fleet.view("bare")?.state == .running, "a dry run stops nothing")
        let protected = await servers.perform(.protect(until: nil, reason: "demo"), on: ids, actor: .token("ann"), asAdmin: true)
        #expect(protected.allSatisfy { if case .success = $0 { true } else { false } })
        #expect(try servers.previewStop(of: ids[0]).effects.map(\.code).first == "ends_protection")
        _ = await servers.perform(.unprotect, on: ids, actor: .token("ann"), asAdmin: true)
        let stopped = await servers.perform(.stop(force: false), on: ids, actor: .token("ann"), asAdmin: true)
        guard case .success = stopped[0], case .failure(.refused) = stopped[1] else {
            Issue.record("\(stopped)")
            return
        }
        try await fleet.minutes(3)
        #expect(try fleet.view("idle")?.state == .stopped && fleet.view("bare")?.state == .running)
    }
}
