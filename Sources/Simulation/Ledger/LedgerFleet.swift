import ControlPlane
import Fleet
import Money
import RunPodEmulator

/// Days of a fleet whose pods people start, stop and run at new prices, at moments that no poll shows. A seed is a run.
package struct LedgerFleet: Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Restarts and failed polls are shorter than a poll is valid: no bill is read.
        case observed
        /// Gaps, restarts, launches that fail, and a bill that is late and corrected.
        case reconciled
    }

    package let kind: Kind
    package let seed: UInt64
    /// 1 or more.
    package let days: Int
    /// 1 or more.
    package let servers: Int
    /// Between two polls, in whole seconds.
    package let poll: Duration

    package init(_ kind: Kind, seed: UInt64, days: Int, servers: Int, poll: Duration = .seconds(60)) {
        (self.kind, self.seed, self.days, self.servers, self.poll) = (kind, seed, days, servers, poll)
    }

    private static let day = Duration.seconds(86_400)
    /// How much the ledger may differ where everything is observed: a tenth of a percent.
    private static let tolerance = 0.001
    private static let changesPerDay: Int64 = 8
    /// Between two full passes the account is only polled: nothing else writes the ledger, and the rest takes as long.
    private static let passEvery = Duration.seconds(600)

    /// - Parameter progress: is given the days that are over, after each.
    package func run(progress: @Sendable (Int) -> Void = { _ in }) async throws -> LedgerOutcome {
        let fleet = try await begin()
        var random = SeededRandom(seed: seed)
        if kind == .reconciled { spoilBill(of: fleet) }
        for number in 0..<days {
            let start = SimulatedFleet.start + LedgerFleet.day * number
            switch kind {
            case .observed: try await observedDay(from: start, fleet, &random)
            case .reconciled: try await troubledDay(from: start, number, fleet, &random)
            }
            progress(number + 1)
        }
        // Nobody touches the fleet while the last hours are billed and closed.
        let to = kind == .observed ? fleet.now : fleet.now.startOfHour
        if kind == .reconciled { try await fleet.run(for: .seconds(6 * 3600)) }
        return try await outcome(of: fleet, to: to)
    }

    private func begin() async throws -> SimulatedFleet {
        let pods = (0..<servers).map { number in
            Scenario.Pod(
                id: "pod\(number)", name: "pod\(number)", gpuType: number.isMultiple(of: 3) ? "NVIDIA L40S" : "NVIDIA H200",
                storage: .persistent(gigabytes: 50 + number, path: "/workspace"), workload: .training)
        }
        let fleet = try SimulatedFleet(
            Scenario(pods: pods), settings: ControlPlaneSettings(tick: poll), readsBill: kind == .reconciled)
        // Telemetry is no part of what a pod costs, and takes most of the time of a run.
        fleet.cloud.inject(.runtimeNull, from: SimulatedFleet.start)
        try await fleet.orchestrator.recover()
        return fleet
    }

    // MARK: Days

    private func observedDay(from start: Timestamp, _ fleet: SimulatedFleet, _ random: inout SeededRandom) async throws {
        fleet.cloud.inject(.serverError(status: 503), from: start + .seconds(3600), until: start + .seconds(3600) + poll)
        await run(fleet, until: start + LedgerFleet.day / 2, &random)
        try await fleet.restart(after: poll)
        await run(fleet, until: start + LedgerFleet.day, &random)
    }

    private func troubledDay(
        from start: Timestamp, _ number: Int, _ fleet: SimulatedFleet, _ random: inout SeededRandom
    ) async throws {
        let gap = start + .seconds(Int.random(in: 3600..<63_600, using: &random))
        fleet.cloud.inject(.refused, from: gap, until: gap + .seconds(Int.random(in: 300..<3900, using: &random)))
        await run(fleet, until: start + LedgerFleet.day / 2, &random)
        fleet.cloud.inject(.provisioningForever, from: fleet.now, until: fleet.now + .seconds(1))
        do {
            _ = try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(gpuType: "H200", dockerImage: "image"), name: "launch\(number)")
        } catch {
            // The gap covers it: there is no launch today.
        }
        try await fleet.restart(after: .seconds(Int.random(in: 0..<1800, using: &random)))
        await run(fleet, until: start + LedgerFleet.day, &random)
    }

    private func spoilBill(of fleet: SimulatedFleet) {
        let start = SimulatedFleet.start
        fleet.cloud.inject(.billingZeroRows, from: start)
        fleet.cloud.inject(.billingLate(.seconds(3600)), from: start)
        fleet.cloud.inject(.billingCorrected(percent: 103), from: start, until: start + LedgerFleet.day * (days - 1))
    }

    /// Polls until `end`; between two polls people act, each at a moment of their own.
    private func run(_ fleet: SimulatedFleet, until end: Timestamp, _ random: inout SeededRandom) async {
        var nextPass = fleet.now
        while fleet.now < end {
            if fleet.now >= nextPass {
                nextPass = fleet.now + LedgerFleet.passEvery
                await fleet.pass()
            } else {
                await fleet.observe()
            }
            let (now, next) = (fleet.now, fleet.now + poll)
            let expected = poll.wholeSeconds * Int64(servers) * LedgerFleet.changesPerDay
            let count = expected / 86_400 + (Int64.random(in: 0..<86_400, using: &random) < expected % 86_400 ? 1 : 0)
            let offsets = (0..<count).map { _ in Int64.random(in: 0..<poll.wholeSeconds * 1000, using: &random) }.sorted()
            for offset in offsets {
                fleet.time.advance(to: now + .milliseconds(offset))
                act(on: fleet, &random)
            }
            fleet.time.advance(to: min(next, end))
        }
        await fleet.pass()
    }

    private func act(on fleet: SimulatedFleet, _ random: inout SeededRandom) {
        guard let id = ServerID("pod\(Int.random(in: 0..<servers, using: &random))") else { return }
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            let price = HourlyRate(microdollarsPerHour: .random(in: 3_000_000..<5_000_000, using: &random))
            fleet.cloud.setPrice(price, of: id, at: fleet.now)
        case 1...4: fleet.cloud.actFromOutside(.stop, on: id, at: fleet.now)
        default: fleet.cloud.actFromOutside(.start, on: id, at: fleet.now)
        }
    }

    // MARK: The comparison

    private func outcome(of fleet: SimulatedFleet, to: Timestamp) async throws -> LedgerOutcome {
        let spans = fleet.cloud.billSpans(at: to).filter { $0.from < to }
        let exact = spans.reduce(Int128.zero) { sum, span in
            let micros = min(span.to, to).microsecondsSinceEpoch - span.from.microsecondsSinceEpoch
            return sum + Int128(span.microdollarsPer720Hours) * Int128(micros)
        }
        let sums = try await fleet.orchestrator.ledger.sums(boundaries: [SimulatedFleet.start - LedgerFleet.day, to])
        var outcome = LedgerOutcome(
            kind: kind, seed: seed, ledger: sums.reduce(CostAmounts()) { $0 + $1.amounts }, log: Money(exact: exact), violations: [],
            lines: [])
        outcome.violations = violations(outcome) + (try await memoryViolations(fleet))
        outcome.lines = LedgerFleet.lines(spans, sums, to: to)
        return outcome
    }

    private func violations(_ outcome: LedgerOutcome) -> [String] {
        var violations: [String] = []
        let (ledger, log) = (outcome.ledger, outcome.log)
        switch kind {
        case .observed:
            if outcome.error.map({ $0 >= LedgerFleet.tolerance }) ?? true {
                violations.append("the ledger says \(ledger.total), the log \(log)")
            }
            // The hour before the first observation is one.
            if ledger.estimated.dollars >= Double(servers) * 4.5 { violations.append("\(ledger.estimated) are estimated") }
        case .reconciled:
            // The bill rounds each part of each hour to a micro-dollar.
            let rounding = servers * (days * 24 + 2) * 2
            if outcome.difference.microdollars.magnitude > rounding { violations.append("the ledger says \(ledger.total), the log \(log)") }
            if ledger.billed.microdollars <= ledger.total.microdollars / 10 * 9 { violations.append("only \(ledger.billed) are billed") }
        }
        return violations
    }

    /// The sum in memory is the sum on disk since the first observation. Launches are left out: the correction of the hour of their first
    /// observation counts as before it.
    private func memoryViolations(_ fleet: SimulatedFleet) async throws -> [String] {
        let pods = Set((0..<servers).compactMap { ServerID("pod\($0)") })
        let memory = pods.reduce(Money.zero) { $0 + (fleet.orchestrator.server($1, at: fleet.now)?.totalCost ?? .zero) }
        let disk = try await fleet.orchestrator.ledger.sums(boundaries: [SimulatedFleet.start, fleet.now])
            .filter { pods.contains($0.server) }.reduce(Money.zero) { $0 + $1.amounts.total }
        guard (memory - disk).microdollars.magnitude > 2 * servers else { return [] }
        return ["\(memory) in memory, \(disk) on disk"]
    }

    private static func lines(_ spans: [BillSpan], _ sums: [CostSum], to: Timestamp) -> [String] {
        let log = spans.map { span in
            "span \(span.resource) \(span.part.rawValue) \(span.from.microsecondsSinceEpoch) \(min(span.to, to).microsecondsSinceEpoch) "
                + "\(span.microdollarsPer720Hours)"
        }
        let ledger = Dictionary(grouping: sums, by: \.server).sorted { $0.key < $1.key }.map { server, sums in
            "ledger \(server) \(sums.reduce(Money.zero) { $0 + $1.amounts.total }.microdollars)"
        }
        return log + ledger
    }
}
