import Simulation
import Testing

/// Fleets over weeks: `controlplane simulate --weeks N` runs more of them.
@Suite struct LongFleetTests {
    @Test(.tags(.long), arguments: [3, 5] as [UInt64]) func weeksPassWithoutAViolation(seed: UInt64) async throws {
        let outcome = try await LongFleet(seed: seed, weeks: 3).run()
        #expect(outcome.violations.isEmpty, "\(outcome.tail.joined(separator: "\n"))")
        // The jumps leave out hours, and no stop.
        #expect(outcome.stops > 0)
        #expect(outcome.runningTime < outcome.serverTime)
    }
}
