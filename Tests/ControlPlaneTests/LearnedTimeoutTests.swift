import ControlPlane
import Fleet
import Policy
import RunPodEmulator
import Simulation
import Store
import Testing

/// `idle_timeout: auto` from the poll to the stop.
@Suite struct LearnedTimeoutTests {
    private static let cycles = 24
    private static let length = Int64(240)

    /// Busy for two minutes and idle for two, again and again; then idle for good.
    private static func learned(_ idleTimeout: IdleTimeout) async throws -> SimulatedFleet {
        let spans = (0..<Int64(cycles)).map { Workload.Span(from: .seconds($0 * length), to: .seconds($0 * length + 120)) }
        var settings = ControlPlaneSettings(idleTimeout: idleTimeout, startGrace: .zero)
        settings.learning.minimumTimeout = .seconds(60)
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .spans(spans) }), settings: settings)
        try await fleet.run(for: .seconds(Int64(cycles) * length - 120 + 30))
        return fleet
    }

    @Test(.tags(.long)) func aServerStopsAfterItsLearnedTimeoutAndSaysWhy() async throws {
        let fleet = try await Self.learned(.auto)
        let view = try #require(try fleet.view("idle"))
        #expect(view.state == .running && view.timeoutMode == .auto)
        #expect(view.timeoutReason?.contains("after idle times like this one") == true, "\(view.timeoutReason ?? "none")")
        guard case .after(let timeout) = view.idleTimeout else {
            Issue.record("\(view.idleTimeout)")
            return
        }
        #expect(timeout >= .seconds(60) && timeout <= .seconds(360))
        try await fleet.run(for: timeout + .seconds(60))
        #expect(fleet.status() == "EXITED")
        let stop = try #require(try await fleet.store.intents(of: fleet.id("idle"), limit: 1).first)
        guard case .idle(_, timeout) = stop.cause else {
            Issue.record("\(stop.cause)")
            return
        }
        #expect(try await fleet.events(.stopScheduled, of: "idle").last?.summary.contains("It waits") == true)
    }

    @Test(.tags(.long)) func aRestartKeepsTheTimeoutOfAnIdleTime() async throws {
        let fleet = try await Self.learned(.auto)
        let before = try #require(try fleet.view("idle"))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(10))
        let after = try #require(try fleet.view("idle"))
        #expect(after.idleTimeout == before.idleTimeout && after.timeoutReason == before.timeoutReason)
        #expect(after.idle.since == before.idle.since)
    }

    @Test(.tags(.long)) func aFixedTimeoutIsNotTouchedByWhatIsLearned() async throws {
        let fleet = try await Self.learned(.after(.seconds(600)))
        let view = try #require(try fleet.view("idle"))
        #expect(view.idleTimeout == .after(.seconds(600)) && view.timeoutMode == .fixed && view.timeoutReason == nil)
        // It learns all the same: the history is there when somebody asks.
        let report = try await fleet.orchestrator.learning.backtest(timeouts: [.auto, .never], since: .distantPast)
        #expect(report.servers == 1 && report.idleTimes >= Self.cycles - 3, "\(report.idleTimes)")
        #expect(report.optimum.costSeconds <= report.lines[2].line.costSeconds)
    }

    @Test(.tags(.long)) func stopsThatNobodyMissesAreNotLimited() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(60)), startGrace: .zero))
        let id = try fleet.id("idle")
        var offSince: Timestamp?
        try await fleet.minutes(59) { fleet in
            guard fleet.status() == "EXITED" else { return offSince = nil }
            let since = offSince ?? fleet.now
            offSince = since
            // A start costs three minutes: after four, waiting would have been dearer.
            if fleet.now - since >= .seconds(240) { fleet.cloud.actFromOutside(.start, on: id, at: fleet.now) }
        }
        #expect(try #require(fleet.truth[id]?.stops) > 6)
    }
}
