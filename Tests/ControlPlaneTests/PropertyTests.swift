import Simulation
import Synchronization
import Testing

/// Random fleets. A failing seed is printed with the end of its events; `SIMULATION_SEED=N` runs only that one again, and
/// `SIMULATION_SEEDS=N` that many instead of 200.
@Suite struct PropertyTests {
    private struct Met: Sendable {
        var runs = 0
        var stops = 0
        var aborts = 0
    }

    @Test func stopsWhatIsIdleAndNothingElse() async {
        let met = Mutex(Met())
        let failures = await Seeds.requested(default: 200).failures { seed in
            let outcome = try await RandomFleet(seed: seed).run()
            met.withLock { met in
                met.runs += 1
                met.stops += outcome.stops
                met.aborts += outcome.aborts
            }
            guard !outcome.violations.isEmpty else { return nil }
            return "\(outcome.violations.joined(separator: "\n"))\nthe last events:\n\(outcome.tail.joined(separator: "\n"))"
        }
        for failure in failures { Issue.record("\(failure)") }
        // The runs must hold what they are to test.
        let all = met.withLock { $0 }
        guard all.runs >= 20 else { return }
        #expect(all.stops >= all.runs / 2)
        #expect(all.aborts >= all.runs / 20)
    }
}
