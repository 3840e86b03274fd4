import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Testing

@Suite struct DashboardTests {
    private func fleet() async throws -> SimulatedFleet {
        let fleet = try SimulatedFleet(
            Scenario(pods: [
                .init(id: "busy", name: "busy", workload: .training), .init(id: "idle", name: "idle"), .init(id: "kept", name: "kept"),
                .init(id: "foreign", name: "foreign"),
            ]))
        try await fleet.orchestrator.recover()
        try await fleet.adopt("busy", "idle", "kept")
        _ = try await fleet.orchestrator.servers.protect(try fleet.id("kept"), until: nil, reason: nil, actor: .token("a"))
        return fleet
    }

    @Test(.tags(.long)) func dashboardSumsMatchItsServers() async throws {
        let fleet = try await fleet()
        try await fleet.run(for: .seconds(1200))
        let dashboard = try await fleet.orchestrator.dashboard(activityLimit: 5)
        #expect(dashboard.timestamp == fleet.now)
        #expect(dashboard.servers.map(\.view.name).sorted() == ["busy", "foreign", "idle", "kept"])
        #expect(dashboard.byState == [.running: 3, .stopped: 1])
        #expect(dashboard.costs.perHour == dashboard.servers.compactMap(\.view.hourlyCost).reduce(Rate.zero) { $0 + $1.exact }.hourly)
        #expect(dashboard.costs.total == dashboard.servers.reduce(.zero) { $0 + $1.view.totalCost })
        #expect(dashboard.costs.saved > .zero && dashboard.costs.savingPerHour > .zero)
        // Kept and foreign have been idle for twenty minutes.
        let price = try #require(dashboard.servers.first { $0.view.name == "kept" }?.view.costPerHour)
        // A stop would spare all but their volumes.
        #expect(dashboard.costs.wastedPerHour < price + price)
        #expect(dashboard.costs.wastedPerHour.microdollarsPerHour > 2 * price.microdollarsPerHour * 98 / 100)
        #expect(dashboard.recentActivity.count == 5)
        #expect(dashboard.recentActivity.map(\.sequence) == dashboard.recentActivity.map(\.sequence).sorted(by: >))
        #expect(dashboard.machine == nil, "nobody measured it")
    }

    /// What was spent and saved does not go with the server, nor with the memory of it.
    @Test(.tags(.long), arguments: [true, false]) func whatIsGoneStaysInTheSums(isRestarted: Bool) async throws {
        let fleet = try await fleet()
        try await fleet.run(for: .seconds(1200))
        let before = try await fleet.orchestrator.dashboard().costs
        for name in ["idle", "busy", "kept", "foreign"] { fleet.cloud.deleteFromOutside(try fleet.id(name), at: fleet.now) }
        try await fleet.run(for: .seconds(600))
        #expect(try fleet.view("idle") != nil, "it can be asked about")
        let gone = try await fleet.orchestrator.dashboard().costs
        #expect(gone.saved >= before.saved && gone.total >= before.total && gone.perHour == .zero)
        // Prices are read anew every hour.
        for _ in 0..<2 {
            fleet.time.advance(by: .seconds(3700))
            try await fleet.run(for: .seconds(10))
        }
        let hours = try await fleet.orchestrator.dashboard().costs
        #expect((hours.total, hours.saved, hours.savingPerHour) == (gone.total, gone.saved, .zero))
        if isRestarted {
            try await fleet.restart(after: .seconds(8 * 86_400))
        } else {
            fleet.time.advance(by: .seconds(8 * 86_400))
        }
        try await fleet.run(for: .seconds(10))
        #expect(try fleet.view("idle") == nil)
        let later = try await fleet.orchestrator.dashboard()
        #expect(later.servers.isEmpty)
        #expect((later.costs.total, later.costs.saved) == (gone.total, gone.saved))
        #expect(fleet.orchestrator.autoShutdown.savings(at: fleet.now) == gone.saved)
    }

    @Test func comingStopsAreSortedByTime() async throws {
        let fleet = try await fleet()
        try await fleet.run(for: .seconds(500))
        let dashboard = try await fleet.orchestrator.dashboard(activityLimit: 0)
        #expect(dashboard.comingStops.first?.name == "idle")
        #expect(dashboard.comingStops.first.map { $0.at > fleet.now } ?? false)
        #expect(dashboard.recentActivity.isEmpty)
        #expect(!dashboard.comingStops.contains { $0.name == "foreign" || $0.name == "busy" })
    }

    @Test func overallHealthIsTheWorst() async throws {
        let fleet = try SimulatedFleet(Scenario(pods: []))
        #expect(try await fleet.orchestrator.dashboard().overallHealth == .unknown, "nothing is there")
        let one = try await self.fleet()
        try await one.run(for: .seconds(300))
        let dashboard = try await one.orchestrator.dashboard()
        let worst: Health =
            dashboard.openAlerts.contains { $0.severity == .critical } ? .unhealthy : dashboard.openAlerts.isEmpty ? .healthy : .degraded
        #expect(dashboard.overallHealth == worst || dashboard.openAlerts.allSatisfy { $0.severity == .info })
    }

    /// Known things only: while RunPod is away the page still answers.
    @Test func dashboardMakesNoProviderCall() async throws {
        let fleet = try await fleet()
        try await fleet.run(for: .seconds(60))
        let before = fleet.transport.calls
        _ = try await fleet.orchestrator.dashboard()
        #expect(fleet.transport.calls == before)
    }
}
