import ControlPlane
import Fleet
import Money
import RunPodEmulator
import Simulation
import Testing
import Wire

@testable import API

/// What a server costs now is one rate: of the ledger, with its disks. Every view of it says the same.
@Suite struct HourlyCostTests {
    /// A running H200 with 100 GB of volume, one that is stopped, and one that nobody manages.
    @Test func everyViewHasTheRateOfTheLedger() async throws {
        let pods = [
            Scenario.Pod(id: "on", name: "on", workload: .training), Scenario.Pod(id: "off", name: "off", status: .exited),
            Scenario.Pod(id: "foreign", name: "foreign"),
        ]
        let fleet = try SimulatedFleet(Scenario(pods: pods))
        try await fleet.orchestrator.recover()
        try await fleet.adopt("on", "off")
        try await fleet.run(for: .seconds(30))
        let orchestrator = fleet.orchestrator

        // By hand: 3.99 of compute, 100 GB × $0.10 and the container disk × $0.10 a month of 720 h; stopped 100 GB × $0.20.
        let on = try #require(try fleet.view("on")?.hourlyCost)
        let disk = try #require(on.container?.microdollarsPerHour)
        #expect(on.compute?.microdollarsPerHour == 3_990_000 && on.volume?.microdollarsPerHour == 13_889 && disk > 0)
        #expect(abs(on.total.microdollarsPerHour - 3_990_000 - 13_889 - disk) <= 1)
        let off = try #require(try fleet.view("off")?.hourlyCost)
        #expect(off.compute == nil && off.container == nil && off.total.microdollarsPerHour == 27_778)

        let total = try ["on", "off", "foreign"].reduce(Rate.zero) { sum, name in sum + (try fleet.view(name)?.hourlyCost?.exact ?? .zero) }
        let dashboard = try await orchestrator.dashboard()
        #expect(dashboard.costs.perHour == total.hourly && dashboard.costs.serversWithoutPrice == 0)
        #expect(orchestrator.ledger.burn() == total)
        // An hour of the ledger is what the rate says.
        let (from, id) = (fleet.now, try fleet.id("on"))
        try await fleet.run(for: .seconds(600))
        let spent = try await orchestrator.ledger.sum(of: id, from: from, to: from + .seconds(600)).total
        #expect(abs(spent.microdollars - on.exact.cost(of: .seconds(600)).microdollars) <= 3)

        let document = ServerDocument(try #require(try fleet.view("on")))
        #expect(document.costPerHour == 3.99 && document.hourlyCost?.total == on.total.dollarsPerHour)
        #expect(ServerUpdateMessage(document).hourlyCost == document.hourlyCost)
        let measured = try #require(dashboard.servers.first { $0.view.name == "on" }).measured
        #expect(measured[.costPerHour] == on.total.dollarsPerHour)
        let metrics = orchestrator.metrics.export(.prometheus)
        let sum = metrics.split(separator: "\n").filter { $0.hasPrefix("controlplane_cost_usd_per_hour{") }
            .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }.reduce(0, +)
        #expect(abs(sum - total.hourly.dollarsPerHour) < 0.000_005, "\(sum)")
    }

    /// A budget of the account forecasts with the same rate.
    @Test func aBudgetHasTheSameRate() async throws {
        let fleet = try SimulatedFleet(Scenario(pods: [Scenario.Pod(id: "on", name: "on", workload: .training)]))
        try await fleet.orchestrator.recover()
        try await fleet.adopt("on")
        try await fleet.run(for: .seconds(30))
        let view = try await fleet.orchestrator.budgets.set(
            BudgetDraft(
                name: "all", scope: .account, amount: Money(microdollars: 1_000_000_000), period: .month, timeZone: "UTC",
                thresholds: [50, 80, 100], action: .notify, busy: .wait, basis: .observed, owner: nil), by: .token("test"))
        #expect(view.burn == (try await fleet.orchestrator.dashboard().costs.perHour))
    }
}
