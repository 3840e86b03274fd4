import Simulation
import Testing

/// Fleets over weeks: `controlplane simulate --weeks N` runs more of them.
@Suite struct LongFleetTests {
    @Test(.tags(.long), arguments: [(UInt64(3), 3), (22, 4)]) func weeksPassWithoutAViolation(seed: UInt64, weeks: Int) async throws {
        let outcome = try await LongFleet(seed: seed, weeks: weeks).run()
        #expect(outcome.violations.isEmpty, "\(outcome.tail.joined(separator: "\n"))")
        // The jumps leave out hours, and no stop.
        #expect(outcome.stops > 0)
        #expect(outcome.runningTime < outcome.serverTime)
    }
}
