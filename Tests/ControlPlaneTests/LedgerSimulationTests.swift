import Fleet
import Foundation
import Money
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// What the ledger says beside the emulator's own log. `LedgerFleet` has the days of starts, stops, price changes, restarts, gaps and faults;
/// `controlplane simulate --ledger` runs more of them.
@Suite struct LedgerSimulationTests {
    private func fleet(pods count: Int, tick: Duration, reconciles: Bool) async throws -> SimulatedFleet {
        let pods = (0..<count).map { number in
            Scenario.Pod(
                id: "pod\(number)", name: "pod\(number)", gpuType: number.isMultiple(of: 3) ? "NVIDIA L40S" : "NVIDIA H200",
                storage: .persistent(gigabytes: 50 + number, path: "/workspace"), workload: .training)
        }
        let fleet = try SimulatedFleet(Scenario(pods: pods), settings: ControlPlaneSettings(tick: tick), readsBill: reconciles)
        try await fleet.orchestrator.recover()
        return fleet
    }

    private func total(_ fleet: SimulatedFleet) async throws -> CostAmounts {
        let from = SimulatedFleet.start - .seconds(86_400)
        return try await fleet.orchestrator.ledger.cells(from: from, to: fleet.now).reduce(CostAmounts()) { $0 + $1.amounts }
    }

    /// Within a tenth of a percent where everything is observed, and equal to the bill after the reconciliation.
    @Test(.tags(.long), arguments: LedgerFleet.Kind.allCases, [UInt64(1), 2])
    func theLedgerEqualsTheLog(kind: LedgerFleet.Kind, seed: UInt64) async throws {
        let outcome = try await LedgerFleet(kind, seed: seed, days: 1, servers: 6).run()
        #expect(outcome.violations.isEmpty, "seed \(seed): \(outcome.violations), \(outcome.ledger)")
        #expect(outcome.log.dollars > 100 && outcome.lines.count >= 50)
    }

    /// A ledger that is wrong is found: what the log adds up to is no copy of what the ledger says.
    @Test(.tags(.long)) func aPollThatIsTooRareMissesWhatIsBetween() async throws {
        let outcome = try await LedgerFleet(.observed, seed: 1, days: 1, servers: 6, poll: .seconds(1800)).run()
        #expect(!outcome.violations.isEmpty, "\(outcome.ledger), \(outcome.log)")
    }

    /// A server's cost counts from the first observation on, before and after a restart; reports hold the hour before it too.
    @Test func costBeforeTheFirstObservationIsInReportsOnly() async throws {
        let fleet = try await fleet(pods: 1, tick: .seconds(30), reconciles: false)
        let id = try fleet.id("pod0")
        await fleet.pass()
        try await fleet.run(for: .seconds(600))
        for restarts in 0...1 {
            let view = try #require(fleet.orchestrator.server(id, at: fleet.now))
            let ledger = fleet.orchestrator.ledger
            let since = try await ledger.sum(of: id, from: SimulatedFleet.start, to: fleet.now)
            let earlier = try await ledger.sum(of: id, from: SimulatedFleet.start - .seconds(86_400), to: SimulatedFleet.start)
            #expect(abs(view.totalCost.microdollars - since.total.microdollars) <= 2, "\(view.totalCost), \(since.total), \(restarts)")
            #expect(view.estimatedCost == .zero, "\(restarts)")
            // It has run for an hour.
            #expect(earlier.estimated == earlier.total && earlier.total.dollars > 0.5, "\(earlier)")
            #expect(abs(view.costBeforeFirstObservation.microdollars - earlier.total.microdollars) <= 2, "\(restarts)")
            if restarts == 0 { try await fleet.restart(after: .seconds(2)) }
            await fleet.pass()
        }
    }

    @Test func aKeyWithoutRightToBillingChangesNothingElse() async throws {
        let fleet = try await fleet(pods: 1, tick: .seconds(30), reconciles: true)
        fleet.cloud.inject(.billingForbidden, from: SimulatedFleet.start)
        try await fleet.run(for: .seconds(600))
        guard case .unavailable = fleet.orchestrator.bill.state else {
            Issue.record("\(fleet.orchestrator.bill.state)")
            return
        }
        #expect(try await total(fleet).total > .zero)
    }

    /// Stopped time costs the volume, at its stopped price, and nothing else; what never started costs nothing.
    @Test func F37_stoppedTimeCostsItsStorageAndFailedLaunchesNothing() async throws {
        let fleet = try await fleet(pods: 1, tick: .seconds(30), reconciles: false)
        await fleet.pass()
        let id = try fleet.id("pod0")
        fleet.cloud.actFromOutside(.stop, on: id, at: fleet.now)
        try await fleet.run(for: .seconds(300))
        fleet.cloud.inject(.provisioningForever, from: fleet.now)
        _ = try await fleet.orchestrator.deployServer(
            type: .timed, config: ServerConfig(gpuType: "H200", dockerImage: "image"), name: "launched")
        let from = fleet.now
        try await fleet.run(for: .seconds(7200))
        let sum = try await fleet.orchestrator.ledger.sum(of: id, from: from, to: from + .seconds(7200))
        // 50 GB at $0.20 for two hours.
        #expect(sum.total == Rate(gigabytes: 50, microdollarsPerGBMonth: 200_000).cost(of: .seconds(7200)))
        let launched = try #require(fleet.truth.servers.first { $0.name.hasPrefix("launched") })
        #expect(launched.status == "PROVISIONING")
        #expect(try await fleet.orchestrator.ledger.sum(of: launched.id, from: from, to: fleet.now).total == .zero)
    }

    /// A price that changes in mid-run counts from the first poll that shows it.
    @Test func F38_aPriceThatChangesInMidRunSplitsTheRun() async throws {
        let fleet = try await fleet(pods: 1, tick: .seconds(30), reconciles: false)
        try await fleet.run(for: .seconds(600))
        let id = try fleet.id("pod0")
        let from = fleet.now
        fleet.cloud.setPrice(HourlyRate(microdollarsPerHour: 4_190_000), of: id, at: fleet.now)
        try await fleet.run(for: .seconds(3600))
        let cells = try await fleet.orchestrator.ledger.cells(from: from, to: from + .seconds(3600), servers: [id])
        let compute = cells.filter { $0.component == .compute }.reduce(Money.zero) { $0 + $1.amounts.total }
        #expect(abs(compute.microdollars - 4_190_000) < 4_190_000 / 100, "\(compute)")
        #expect(try await fleet.orchestrator.ledger.rates(of: id, at: fleet.now)[.compute]?.rate?.hourly.microdollarsPerHour == 4_190_000)
    }

    /// A bill that differs raises an alarm; when it is corrected, the ledger follows.
    @Test(.tags(.long), arguments: [Int64(110), 90])
    func F40_aBillThatDiffersRaisesAnAlarmAndACorrectionIsFollowed(percent: Int64) async throws {
        let fleet = try await fleet(pods: 2, tick: .seconds(300), reconciles: true)
        fleet.cloud.inject(.billingCorrected(percent: percent), from: SimulatedFleet.start)
        try await fleet.run(for: .seconds(12 * 3600))
        let opened = try await fleet.events(.alertOpened).map(\.summary)
        let differs = opened.filter { $0.contains("bill of the last 24 h differs") }
        #expect(differs.count { $0.contains("for the account") } == 1, "\(opened)")
        for name in ["pod0", "pod1"] { #expect(differs.count { $0.contains("for \(name)") } == 1, "\(opened)") }
        // Corrections of older hours are found once a day.
        try await fleet.run(for: .seconds(14 * 3600))
        #expect(try await fleet.events(.billCorrected).isEmpty == false)
        let hour = SimulatedFleet.start + .seconds(3600)
        let sum = try await fleet.orchestrator.ledger.sum(of: try fleet.id("pod1"), from: hour, to: hour + .seconds(3600))
        let spans = fleet.cloud.billSpans(at: hour + .seconds(3600)).filter { $0.resource == "pod1" }
        let rate = spans.reduce(0) { $0 + $1.microdollarsPer720Hours }
        #expect(abs(sum.billed.microdollars - rate / 720) <= 2 && sum.observed == .zero, "\(sum)")
    }
}
