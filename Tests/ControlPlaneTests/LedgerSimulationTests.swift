import Fleet
import Foundation
import Money
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// Days of a fleet with starts, stops, price changes, restarts, gaps and faults: what the ledger says beside the emulator's own log.
///
/// `LEDGER_RUN=30x200x60` runs 30 days of 200 pods with a poll every 60 s, `LEDGER_SEEDS=1,2,3` names seeds, and `LEDGER_OUT` the beginning of
/// the files for Scripts/ledger_truth.py. The numbers of each run are printed.
@Suite struct LedgerSimulationTests {
    struct Size: Sendable {
        var days: Int64, pods: Int
        var tick: Duration

        static func given() -> Size {
            let parts = (ProcessInfo.processInfo.environment["LEDGER_RUN"] ?? "").split(separator: "x").compactMap { Int64($0) }
            guard parts.count == 3 else { return Size(days: 1, pods: 6, tick: .seconds(60)) }
            return Size(days: parts[0], pods: Int(parts[1]), tick: .seconds(parts[2]))
        }

        static var seeds: [UInt64] {
            let given = (ProcessInfo.processInfo.environment["LEDGER_SEEDS"] ?? "").split(separator: ",").compactMap { UInt64($0) }
            return given.isEmpty ? [1, 2] : given
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

    /// People start and stop pods at times that no poll knows, about eight times a day and pod, and RunPod changes a price now and then.
    private func act(_ fleet: SimulatedFleet, _ random: inout Seeded, _ size: Size) {
        guard let id = ServerID("pod\(random.next() % UInt64(size.pods))") else { return }
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
            let (now, next) = (fleet.now, fleet.now + size.tick)
            let expected = UInt64(size.tick.wholeSeconds * Int64(size.pods) * 10)
            let count = expected / 100_000 + (random.next() % 100_000 < expected % 100_000 ? 1 : 0)
            let offsets = (0..<count).map { _ in Int64(random.next() % UInt64(size.tick.wholeSeconds * 1000)) }.sorted()
            // Between two polls, each at a moment of its own.
            for offset in offsets {
                fleet.time.advance(to: now + .milliseconds(offset))
                act(fleet, &random, size)
            }
            fleet.time.advance(to: min(next, end))
        }
        await fleet.pass()
    }

    /// Everything is observed: restarts and single failures are shorter than an answer is valid.
    @Test(.tags(.long), arguments: Size.seeds) func observedCostIsWithinATenthOfAPercent(seed: UInt64) async throws {
        let size = Size.given()
        let directory = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())").path
        defer { remove(directory) }
        let fleet = try await fleet(size, reconciles: false, directory: directory)
        for day in 1...size.days {
            let start = SimulatedFleet.start + .seconds((day - 1) * 86_400)
            fleet.cloud.inject(.serverError(status: 503), from: start + .seconds(3600), until: start + .seconds(3600) + size.tick)
            try await run(fleet, size, seed: seed, until: start + .seconds(43_200))
            try await fleet.restart(after: size.tick)
            try await run(fleet, size, seed: seed &+ 100, until: start + .seconds(86_400))
        }
        let (said, truth) = (try await total(fleet), fleet.truth.billed)
        let error = abs(said.total.dollars - truth.dollars) / truth.dollars
        print("seed \(seed), observed: ledger \(said.total), log \(truth), \(error * 100) % off; \(said.estimated) estimated")
        #expect(error < 0.001, "seed \(seed): the ledger says \(said.total), the log \(truth): \(error * 100) %")
        // The hour before the first observation is an estimate.
        #expect(said.estimated.dollars < Double(size.pods) * 4.5, "\(said)")
        // The sum in memory is the sum on disk since the first observation.
        let memory = fleet.orchestrator.fleet.read { $0.account(at: fleet.now) }.cost
        let disk = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start, to: fleet.now)
            .reduce(Money.zero) { $0 + $1.amounts.total }
        #expect(abs(memory.microdollars - disk.microdollars) <= 2 * Int64(size.pods), "\(memory) in memory, \(disk) on disk")
        try await writeForSecondOpinion(fleet, "observed", seed, to: fleet.now)
    }

    /// Gaps, restarts, launches that fail, and a bill that comes late, has zero rows and is corrected: closed hours are the bill.
    @Test(.tags(.long), arguments: Size.seeds) func reconciledCostEqualsTheBill(seed: UInt64) async throws {
        let size = Size.given()
        let directory = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())").path
        defer { remove(directory) }
        let fleet = try await fleet(size, reconciles: true, directory: directory)
        fleet.cloud.inject(.billingZeroRows, from: SimulatedFleet.start)
        fleet.cloud.inject(.billingLate(.seconds(3600)), from: SimulatedFleet.start)
        fleet.cloud.inject(
            .billingCorrected(percent: 103), from: SimulatedFleet.start, until: SimulatedFleet.start + .seconds((size.days - 1) * 86_400))
        var random = Seeded(seed)
        for day in 1...size.days {
            let start = SimulatedFleet.start + .seconds((day - 1) * 86_400)
            // A gap in the answers, a launch that fails, and a restart.
            let gap = start + .seconds(Int64(random.next() % 60_000) + 3600)
            fleet.cloud.inject(.refused, from: gap, until: gap + .seconds(Int64(random.next() % 3600) + 300))
            try await run(fleet, size, seed: seed, until: start + .seconds(43_200))
            fleet.cloud.inject(.provisioningForever, from: fleet.now, until: fleet.now + .seconds(1))
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(gpuType: "H200", dockerImage: "image"), name: "launch\(day)")
            try await fleet.restart(after: .seconds(Int64(random.next() % 1800)))
            try await run(fleet, size, seed: seed &+ 100, until: start + .seconds(86_400))
        }
        let to = fleet.now.startOfHour
        // Nobody touches the fleet while the last hours are billed and closed.
        try await fleet.run(for: .seconds(6 * 3600))
        let cells = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start - .seconds(86_400), to: to)
        let said = cells.reduce(CostAmounts()) { $0 + $1.amounts }
        let billed = Money(exact: exactTruth(fleet, to: to).values.reduce(0, +))
        // The bill rounds each part of each hour to a micro-dollar.
        let records = Int64(size.pods) * (size.days * 24 + 2) * 2
        print(
            "seed \(seed), reconciled: ledger \(said.total), log \(billed), \((said.total - billed).microdollars) micro-dollars off; \(said)"
        )
        #expect(abs(said.total.microdollars - billed.microdollars) <= records, "the ledger says \(said), the log \(billed)")
        #expect(said.billed.microdollars > said.total.microdollars * 9 / 10, "\(said)")
        // What was launched is left out: the correction of the hour of its first observation counts as before it.
        let pods = Set((0..<size.pods).compactMap { ServerID("pod\($0)") })
        let memory = fleet.orchestrator.fleet.read { state in
            state.servers.values.filter { pods.contains($0.id) }.reduce(Money.zero) { $0 + $1.costs.total(at: fleet.now) }
        }
        let disk = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start, to: fleet.now)
            .filter { pods.contains($0.server) }.reduce(Money.zero) { $0 + $1.amounts.total }
        #expect(abs(memory.microdollars - disk.microdollars) <= 2 * Int64(size.pods), "\(memory) in memory, \(disk) on disk")
        try await writeForSecondOpinion(fleet, "reconciled", seed, to: to)
    }

    /// By server, in micro-dollars times `Rate.period`.
    private func exactTruth(_ fleet: SimulatedFleet, to: Timestamp) -> [String: Int128] {
        fleet.cloud.billSpans(at: to).reduce(into: [:]) { sums, span in
            let micros = max(0, min(span.to, to).microsecondsSinceEpoch - span.from.microsecondsSinceEpoch)
            sums[span.resource, default: 0] += Int128(span.microdollarsPer720Hours) * Int128(micros)
        }
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
    @Test(.tags(.long), arguments: [Int64(110), 90])
    func F40_aBillThatDiffersRaisesAnAlarmAndACorrectionIsFollowed(percent: Int64) async throws {
        let fleet = try await fleet(Size(days: 1, pods: 2, tick: .seconds(300)), reconciles: true)
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

    private func remove(_ directory: String) {
        do { try FileManager.default.removeItem(atPath: directory) } catch { print("\(directory) stays: \(error)") }
    }

    private func writeForSecondOpinion(_ fleet: SimulatedFleet, _ kind: String, _ seed: UInt64, to: Timestamp) async throws {
        guard let path = ProcessInfo.processInfo.environment["LEDGER_OUT"] else { return }
        let spans = fleet.cloud.billSpans(at: to).filter { $0.from < to }.map { span in
            "span \(span.resource) \(span.part.rawValue) \(span.from.microsecondsSinceEpoch) \(min(span.to, to).microsecondsSinceEpoch) "
                + "\(span.microdollarsPer720Hours)"
        }
        let cells = try await fleet.orchestrator.ledger.cells(from: SimulatedFleet.start - .seconds(86_400), to: to)
        let said = Dictionary(grouping: cells, by: \.server).map { server, cells in
            "told \(server) \(cells.reduce(Money.zero) { $0 + $1.amounts.total }.microdollars)"
        }
        try (spans + said).joined(separator: "\n").write(toFile: "\(path).\(kind).\(seed)", atomically: true, encoding: .utf8)
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
