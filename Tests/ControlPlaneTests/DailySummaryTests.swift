import Fleet
import Money
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// One summary a day, of what was measured from one mark to the next.
@Suite struct DailySummaryTests {
    private func fleet(hour: Int?, directory: String? = nil) async throws -> SimulatedFleet {
        let fleet = try SimulatedFleet(
            Scenario(pods: [.init(id: "idle", name: "idle", workload: .idle), .init(id: "busy", name: "busy", workload: .training)]),
            settings: ControlPlaneSettings(tick: .seconds(60), dailySummaryHour: hour), directory: directory)
        try await fleet.orchestrator.recover()
        try await fleet.adopt("idle", "busy")
        return fleet
    }

    @Test(.tags(.long)) func dailySummaryIsWrittenOncePerDay() async throws {
        // The simulation begins at eight.
        let fleet = try await fleet(hour: 10)
        let before = fleet.truth.billed
        try await fleet.run(for: .seconds(2 * 3600 + 120))
        let first = try await fleet.events(.dailySummary)
        #expect(first.count == 1)
        let said = first[0].summary
        // $3.99 an hour for the busy one, and for the idle one until it was stopped.
        #expect(said.contains("In the last 2 h") && said.contains("saved by 1 stop") && said.contains("1 server runs now"), "\(said)")
        let truth = fleet.truth.billed - before
        let spent = try #require(said.split(separator: ": ").last?.split(separator: " ").first.map(String.init))
        let dollars = try #require(Double(spent.dropFirst()))
        #expect(abs(dollars - truth.dollars) < 0.25, "said \(spent), the bill is \(truth)")
        try await fleet.run(for: .seconds(23 * 3600))
        #expect(try await fleet.events(.dailySummary).count == 1)
        try await fleet.run(for: .seconds(3600))
        #expect(try await fleet.events(.dailySummary).count == 2)
    }

    /// The sums are those of the reports. The simulation begins on a Monday, the 23rd; eight days later a month is over.
    @Test(.tags(.long)) func summariesHoldWasteAndTheMonth() async throws {
        let fleet = try SimulatedFleet(
            Scenario(pods: [.init(id: "kept", name: "kept", workload: .idle)]),
            settings: ControlPlaneSettings(tick: .seconds(300), dailySummaryHour: 0))
        try await fleet.orchestrator.recover()
        try await fleet.adopt("kept")
        _ = try await fleet.orchestrator.servers.protect(try fleet.id("kept"), until: nil, reason: nil, actor: .token("ann"))
        let start = fleet.now
        try await fleet.run(for: .seconds(10 * 86_400))
        let summaries = try await fleet.events(.dailySummary).map(\.summary)
        #expect(summaries.dropFirst().allSatisfy { $0.contains("wasted by idle servers (protected $") }, "\(summaries)")
        let months = summaries.filter { $0.contains("--since ") }
        try #require(months.count == 1, "\(summaries)")
        let days = fleet.orchestrator.ledger.days
        let end = days.startOfMonth(fleet.now)
        let spent = try await fleet.orchestrator.ledger.cells(from: days.startOfMonth(start), to: end)
            .reduce(Money.zero) { $0 + $1.amounts.total }
        #expect(months[0].contains(": \(spent) spent"), "\(months[0]), \(spent)")
    }

    @Test func dailySummarySurvivesRestarts() async throws {
        let fleet = try await fleet(hour: 10)
        try await fleet.run(for: .seconds(3600))
        try await fleet.restart(after: .seconds(2 * 3600))
        try await fleet.run(for: .seconds(300))
        try await fleet.restart()
        try await fleet.run(for: .seconds(300))
        let events = try await fleet.events(.dailySummary)
        #expect(events.count == 1 && events[0].summary.hasPrefix("In the last 3 h"), "\(events.map(\.summary))")
    }

    @Test func noDailySummaryWithoutAnHour() async throws {
        let fleet = try await fleet(hour: nil)
        try await fleet.run(for: .seconds(3 * 3600))
        #expect(try await fleet.events(.dailySummary).isEmpty)
    }

    @Test(arguments: [(0, 0, 0), (0, 86_399, 0), (7, 25_199, -61_200), (7, 25_200, 25_200), (23, 86_400, 82_800)] as [(Int, Int64, Int64)])
    func hourOfDailySummaryIsUTC(hour: Int, now: Int64, expected: Int64) {
        let day: Int64 = 20_000 * 86_400
        #expect(
            DailySummary.latest(hour, before: Timestamp(secondsSinceEpoch: day + now)) == Timestamp(secondsSinceEpoch: day + expected))
    }
}
