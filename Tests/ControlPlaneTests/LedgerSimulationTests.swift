import Fleet
import Foundation
import Money
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// Days of a fleet with starts, stops, price changes, restarts and gaps: what the ledger says beside the emulator's own log.
///
/// `LEDGER_RUN=30x200x5` runs 30 days of 200 pods with a poll every 5 s; `LEDGER_OUT` names a file for Scripts/ledger_truth.py.
@Suite struct LedgerSimulationTests {
    struct Size: Sendable {
        var days: Int64, pods: Int
        var tick: Duration

        static func given() -> Size {
            let parts = (ProcessInfo.processInfo.environment["LEDGER_RUN"] ?? "").split(separator: "x").compactMap { Int64($0) }
            guard parts.count == 3 else { return Size(days: 1, pods: 6, tick: .seconds(60)) }
            return Size(days: parts[0], pods: Int(parts[1]), tick: .seconds(parts[2]))
        }
    }

    private func fleet(_ size: Size, reconciles: Bool, directory: String? = nil) async throws -> SimulatedFleet {
        let pods = (0..<size.pods).map { number in
            Scenario.Pod(
                id: "pod\(number)", name: "pod\(number)", gpuType: number.isMultiple(of: 3) ? "NVIDIA L40S" : "NVIDIA H200",
                storage: .persistent(gigabytes: 50 + number, path: "/workspace"), workload: .training)
        }
        let settings = ControlPlaneSettings(tick: size.tick)
        let fleet = try SimulatedFleet(Scenario(pods: pods), settings: settings, directory: directory, readsBill: reconciles)
        try await fleet.orchestrator.recover()
        return fleet
    }

    /// People start and stop pods at times that no poll knows, and RunPod changes a price now and then.
    private func act(_ fleet: SimulatedFleet, _ random: inout Seeded, pods: Int) {
        guard random.next() % 10 == 0, let id = ServerID("pod\(random.next() % UInt64(pods))") else { return }
        switch random.next() % 8 {
        case 0: fleet.cloud.setPrice(HourlyRate(microdollarsPerHour: 3_000_000 + Int64(random.next() % 2_000_000)), of: id, at: fleet.now)
        case 1...4: fleet.cloud.actFromOutside(.stop, on: id, at: fleet.now)
        default: fleet.cloud.actFromOutside(.start, on: id, at: fleet.now)
        }
    }

    private func total(_ fleet: SimulatedFleet) async throws -> CostAmounts {
        let from = SimulatedFleet.start - .seconds(86_400)
        return try await fleet.orchestrator.ledger.cells(from: from, to: fleet.now).reduce(CostAmounts()) { $0 + $1.amounts }
    }

    private func run(_ fleet: SimulatedFleet, _ size: Size, seed: UInt64, until end: Timestamp) async throws {
        var random = Seeded(seed &+ UInt64(fleet.now.microsecondsSinceEpoch / 1_000_000))
        while fleet.now < end {
            await fleet.pass()
            // Between two polls, at a moment of its own.
            let offset = Duration.milliseconds(Int64(random.next() % UInt64(size.tick.wholeSeconds * 1000)))
            let next = fleet.now + size.tick
            fleet.time.advance(to: fleet.now + offset)
            act(fleet, &random, pods: size.pods)
            fleet.time.advance(to: min(next, end))
        }
        await fleet.pass()
    }

    @Test(.tags(.long), arguments: [UInt64(1), 2]) func observedCostIsWithinATenthOfAPercent(seed: UInt64) async throws {
        let size = Size.given()
        let fleet = try await fleet(size, reconciles: false)
        try await run(fleet, size, seed: seed, until: SimulatedFleet.start + .seconds(size.days * 86_400))
        let (told, truth) = (try await total(fleet), fleet.truth.billed)
        let error = abs(told.total.dollars - truth.dollars) / truth.dollars
        #expect(error < 0.001, "seed \(seed): the ledger says \(told.total), the log \(truth): \(error * 100) %")
        // The sum in memory is the sum on disk since the first observation.
        let memory = fleet.orchestrator.fleet.read { $0.account(at: fleet.now) }.cost
        let disk = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start, to: fleet.now)
            .reduce(Money.zero) { $0 + $1.amounts.total }
        #expect(abs(memory.microdollars - disk.microdollars) <= 2, "\(memory) in memory, \(disk) on disk")
        try await writeForSecondOpinion(fleet)
    }

    @Test(.tags(.long), arguments: [UInt64(3), 4]) func reconciledCostEqualsTheBill(seed: UInt64) async throws {
        let size = Size.given()
        let directory = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())").path
        defer { remove(directory) }
        let fleet = try await fleet(size, reconciles: true, directory: directory)
        var random = Seeded(seed)
        for day in 1...size.days {
            let start = SimulatedFleet.start + .seconds((day - 1) * 86_400)
            // A gap in the answers, and a restart.
            let gap = start + .seconds(Int64(random.next() % 60_000) + 3600)
            fleet.cloud.inject(.refused, from: gap, until: gap + .seconds(Int64(random.next() % 3600) + 300))
            try await run(fleet, size, seed: seed, until: start + .seconds(43_200))
            try await fleet.restart(after: .seconds(Int64(random.next() % 1800)))
            try await run(fleet, size, seed: seed &+ 100, until: start + .seconds(86_400))
        }
        let end = (fleet.now.microsecondsSinceEpoch / 3_600_000_000) * 3600
        // Nobody touches the fleet while the last hours are billed and closed.
        try await fleet.run(for: .seconds(5 * 3600))
        let to = Timestamp(secondsSinceEpoch: end)
        let cells = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start - .seconds(86_400), to: to)
        let told = cells.reduce(CostAmounts()) { $0 + $1.amounts }
        let spans = fleet.cloud.billSpans(at: to)
        let truth = spans.reduce(Int128(0)) { sum, span in
            let micros = max(0, min(span.to, to).microsecondsSinceEpoch - span.from.microsecondsSinceEpoch)
            return sum + Int128(span.microdollarsPer720Hours) * Int128(micros)
        }
        let billed = Money(exact: truth)
        // The bill rounds each part of each hour to a micro-dollar.
        let records = Int64(size.pods) * (size.days * 24 + 2) * 2
        #expect(abs(told.total.microdollars - billed.microdollars) <= records, "the ledger says \(told), the log \(billed)")
        #expect(told.billed.microdollars > told.total.microdollars * 9 / 10, "\(told)")
    }

    /// A server's cost counts from the first observation on, before and after a restart; reports hold the hour before it too.
    @Test func costBeforeTheFirstObservationIsInReportsOnly() async throws {
        let fleet = try await fleet(Size(days: 1, pods: 1, tick: .seconds(30)), reconciles: false)
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
        let fleet = try await fleet(Size(days: 1, pods: 1, tick: .seconds(30)), reconciles: true)
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
        let size = Size(days: 1, pods: 1, tick: .seconds(30))
        let fleet = try await fleet(size, reconciles: false)
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
        let fleet = try await fleet(Size(days: 1, pods: 1, tick: .seconds(30)), reconciles: false)
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
    @Test(.tags(.long)) func F40_aBillThatDiffersRaisesAnAlarmAndACorrectionIsFollowed() async throws {
        let fleet = try await fleet(Size(days: 1, pods: 2, tick: .seconds(300)), reconciles: true)
        fleet.cloud.inject(.billingCorrected, from: SimulatedFleet.start)
        try await fleet.run(for: .seconds(12 * 3600))
        let opened = try await fleet.events(.alertOpened).map(\.summary)
        #expect(opened.count { $0.contains("bill of the last 24 h differs") } == 1, "\(opened)")
        // Corrections of older hours are found once a day.
        try await fleet.run(for: .seconds(14 * 3600))
        #expect(try await fleet.events(.billCorrected).isEmpty == false)
        let hour = SimulatedFleet.start + .seconds(3600)
        let sum = try await fleet.orchestrator.ledger.sum(of: try fleet.id("pod1"), from: hour, to: hour + .seconds(3600))
        let spans = fleet.cloud.billSpans(at: hour + .seconds(3600)).filter { $0.resource == "pod1" }
        let rate = spans.reduce(0) { $0 + $1.microdollarsPer720Hours }
        #expect(abs(sum.billed.microdollars - rate / 720) <= 2 && sum.observed == .zero, "\(sum)")
    }

    private func remove(_ directory: String) {
        do { try FileManager.default.removeItem(atPath: directory) } catch { print("\(directory) stays: \(error)") }
    }

    private func writeForSecondOpinion(_ fleet: SimulatedFleet) async throws {
        guard let path = ProcessInfo.processInfo.environment["LEDGER_OUT"] else { return }
        let spans = fleet.cloud.billSpans(at: fleet.now).map { span in
            "span \(span.resource) \(span.part.rawValue) \(span.from.microsecondsSinceEpoch) \(span.to.microsecondsSinceEpoch) "
                + "\(span.microdollarsPer720Hours)"
        }
        let cells = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start - .seconds(86_400), to: fleet.now)
        let told = Dictionary(grouping: cells, by: \.server).map { server, cells in
            "told \(server) \(cells.reduce(Money.zero) { $0 + $1.amounts.total }.microdollars)"
        }
        try (spans + told).joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }

    private struct Seeded {
        var state: UInt64
        init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state >> 11
        }
    }
}
