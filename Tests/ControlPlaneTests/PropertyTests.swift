import Foundation
import Simulation
import Testing

/// Random fleets. A failing seed is printed with the end of its events; `SIMULATION_SEED=N` runs only that one again, and
/// `SIMULATION_SEEDS=N` that many instead of 200.
@Suite struct PropertyTests {
    static let seeds: [UInt64] = {
        let environment = ProcessInfo.processInfo.environment
        if let one = environment["SIMULATION_SEED"].flatMap({ UInt64($0) }) { return [one] }
        return Array(1...(environment["SIMULATION_SEEDS"].flatMap { UInt64($0) } ?? 200))
    }()

    @Test(arguments: seeds) func stopsWhatIsIdleAndNothingElse(seed: UInt64) async throws {
        let outcome = try await RandomFleet(seed: seed).run()
        #expect(
            outcome.violations.isEmpty,
            """
            seed \(seed) (SIMULATION_SEED=\(seed) replays it):
            \(outcome.violations.joined(separator: "\n"))
            the last events:
            \(outcome.tail.joined(separator: "\n"))
            """)
    }

    /// The runs must hold what they are to test.
    @Test func theSeedsHoldStopsAndAborts() async throws {
        var (stops, aborts) = (0, 0)
        for seed in UInt64(1)...20 {
            let outcome = try await RandomFleet(seed: seed).run()
            stops += outcome.stops
            aborts += outcome.aborts
        }
        #expect(stops >= 10)
        #expect(aborts >= 1)
    }
}
