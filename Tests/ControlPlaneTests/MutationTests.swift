import Fleet
import RunPodEmulator
import Testing

@testable import Simulation

/// Providers and agents that say what nobody foresaw. A failing seed is printed with the fewest mutations that break something;
/// `SIMULATION_SEED=N` runs only that one again, and `SIMULATION_SEEDS=N` that many instead of 2,000.
@Suite struct MutationPropertyTests {
    @Test func holdsWhateverTheProviderAndAgentsSay() async {
        let failures = await Seeds.requested(default: 2000).failures { seed in
            let fleet = MutatedFleet(seed: seed)
            guard try await !fleet.run().violations.isEmpty else { return nil }
            let smallest = try await fleet.shrunk()
            let outcome = try await smallest.run()
            return """
                \(outcome.violations.joined(separator: "\n"))
                with these mutations:
                \(smallest.mutationsInWords.joined(separator: "\n"))
                the last events:
                \(outcome.tail.joined(separator: "\n"))
                """
        }
        for failure in failures { Issue.record("\(failure)") }
    }

    /// Runs that once broke a promise, or that the check once judged wrongly.
    @Test(.tags(.long), arguments: [UInt64(7), 5858, 10_728, 15_991, 16_398, 16_492]) func aSeedThatOnceFailedHolds(seed: UInt64)
        async throws
    {
        #expect(try await MutatedFleet(seed: seed).run().violations == [])
    }

    /// The same seed is the same run, so that it can be replayed and shrunk.
    @Test(arguments: [UInt64(1), 7, 42]) func aSeedIsARun(seed: UInt64) async throws {
        let (first, second) = (try await MutatedFleet(seed: seed).run(), try await MutatedFleet(seed: seed).run())
        #expect(first.trace == second.trace)
    }
}

/// The machine that looks for faults must find them.
@Suite struct MutationTests {
    @Test func aStopThatComesTooSoonIsFoundAndNeedsNoMutation() async throws {
        var fleet = MutatedFleet(seed: 1)
        var seed = UInt64(1)
        repeat {
            fleet = MutatedFleet(seed: seed)
            fleet.halveTimeout()
            seed += 1
        } while try await fleet.run().violations.isEmpty && seed < 30
        let smallest = try await fleet.shrunk()
        #expect(smallest.mutationsInWords.isEmpty)
        #expect(try await smallest.run().violations.first?.contains("got a stop request") == true)
    }

    /// Work counts once a response showed it, whatever later ones show; work that every response hid does not.
    @Test func workThatAResponseShowedIsRemembered() throws {
        let pod = Scenario.Pod(
            id: "pod0", name: "pod0", workload: .spans([.init(from: .seconds(10), to: .seconds(60))], gpu: nil, cpuOnly: false))
        let cloud = EmulatedCloud(scenario: Scenario(pods: [pod]), startedAt: SimulatedFleet.start)
        func truth(_ second: Int) -> CloudTruth { cloud.truth(at: SimulatedFleet.start + .seconds(second)) }
        let request = EmulatedRequest(
            method: "GET", path: "/v2/pods", query: [:], headers: ["authorization": "Bearer simulated-key"])
        let idle = try #require(JSON.read(cloud.respond(to: request, at: SimulatedFleet.start + .seconds(5)).body))
        let id = try #require(truth(5).server(named: "pod0")?.id)

        var audit = ResponseAudit()
        audit.record(.pods, asked: nil, response: idle, truth: truth(15))
        #expect(audit.isHidden(id) && audit.workShownAt[id] == nil)
        audit.record(.pods, asked: nil, response: nil, truth: truth(20))
        audit.step()
        #expect(!audit.isHidden(id) && audit.workShownAt[id] == truth(20).at)
        audit.record(.pods, asked: nil, response: idle, truth: truth(25))
        #expect(audit.isHidden(id) && audit.workShownAt[id] == SimulatedFleet.start + .seconds(20))
        audit.record(reportOf: id, isQuiet: false, isBusy: true, truth: truth(30))
        #expect(audit.workShownAt[id] == truth(30).at)
        #expect(!audit.isHidden(id), "the agent showed it although RunPod hid it")
        audit.step()
        audit.record(reportOf: id, isQuiet: true, isBusy: false, truth: truth(35))
        #expect(audit.isHidden(id), "both hid it")
    }

    private static let body = #"{"pods":[{"id":"a","cost":3.5,"at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#

    @Test(arguments: [
        (Mutation.Change.drop, #"{"pods":[{"id":"a","at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#),
        (.set(.null), #"{"pods":[{"id":"a","cost":null,"at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#),
        (.intoText, #"{"pods":[{"id":"a","cost":"3.5","at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#),
        (.times(1000), #"{"pods":[{"id":"a","cost":3500,"at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#),
        (.intoList, #"{"pods":[{"id":"a","cost":[3.5],"at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#),
        (.intoObject, #"{"pods":[{"id":"a","cost":{"value":3.5},"at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70}]}"#),
    ])
    func aValueIsChangedAtItsPlaceOnly(change: Mutation.Change, expected: String) {
        #expect(changed(at: [.member("pods"), .element(0), .member("cost")], by: change) == expected)
    }

    @Test(arguments: [
        (Mutation.Change.reverse, #"{"pods":[{"id":"b","cost":70},{"id":"a","cost":3.5,"at":"2026-11-23T08:00:00.000Z"}]}"#),
        (.without(0), #"{"pods":[{"id":"b","cost":70}]}"#),
        (.with(.null), #"{"pods":[{"id":"a","cost":3.5,"at":"2026-11-23T08:00:00.000Z"},{"id":"b","cost":70},null]}"#),
        (.shift(61), #"{"pods":[{"id":"a","cost":3.5,"at":"2026-11-23T08:01:01.000Z"},{"id":"b","cost":70}]}"#),
    ])
    func aListIsChangedAsAWhole(change: Mutation.Change, expected: String) {
        #expect(changed(at: [.member("pods")], by: change) == expected)
    }

    @Test(arguments: [#"{"a":[1,-2.5,"\u00e9\n\"x\"",true,null,{}]}"#, "[]", #"" ""#, "0"])
    func whatIsReadIsWrittenAgain(text: String) throws {
        let value = try #require(JSON.read(Array(text.utf8)))
        #expect(JSON.read(value.bytes) == value)
    }

    @Test(arguments: ["", "{", "[1,]", "nan", #"{"a"}"#, "1 2", #""a"#])
    func whatIsNoJSONIsNotRead(text: String) { #expect(JSON.read(Array(text.utf8)) == nil) }

    private func changed(at place: [Mutation.Step], by change: Mutation.Change) -> String? {
        let value = JSON.read(Array(MutationTests.body.utf8))?.changed(at: place[...]) { $0.changed(by: change) }
        return value.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
