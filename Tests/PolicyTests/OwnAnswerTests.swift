import Fleet
import Policy
import Testing

/// What the answer about one server forbids, beside lists that do not show it.
@Suite struct OwnAnswerTests {
    private static func pod(_ change: (inout ObservedServer) -> Void = { _ in }) throws -> ObservedServer {
        var pod = ObservedServer(
            id: try #require(ServerID("pod")), kind: .timed, name: "pod", phase: .running, gpu: GPUAllocation(type: "H200", count: 1),
            storage: .persistent(gigabytes: 100, path: "/workspace"))
        change(&pod)
        return pod
    }

    private static let forbidden: [@Sendable (inout ObservedServer) -> Void] = [
        { $0.isLocked = true }, { $0.storage = .none }, { $0.storage = .unknown }, { $0.ownerResource = "cluster c1" },
        { $0.unreadable = ["locked"] },
    ]

    @Test(arguments: forbidden.indices) func F85_whatASingleReadForbidsHoldsAgainstLists(index: Int) throws {
        var view = ProviderView()
        let own = try Self.pod(Self.forbidden[index])
        view.apply(own, isOwn: true, at: at(0))
        #expect(view.own.checkDueAt == nil)
        for second in [5, 10, 1000] {
            view.apply(try Self.pod { $0.name = "renamed" }, at: at(Int64(second)))
            var expected = own
            expected.name = "renamed"
            #expect(view.observed == expected)
        }
        #expect(view.own.checkDueAt == at(35), "half a minute after the first list that disagrees")
        view.apply(try Self.pod(), isOwn: true, at: at(1001))
        view.apply(try Self.pod(), at: at(1005))
        #expect(view.observed == (try Self.pod()) && view.own == OwnAnswer())
    }

    @Test func F85_aStopThatIsNotListedByItsOwnAnswerIsNotByLists() throws {
        func pod(_ words: [String], _ phase: ProviderPhase = .running) throws -> ObservedServer {
            try Self.pod {
                ($0.phase, $0.actionWords, $0.allowedActions) = (phase, words, Set(words.compactMap(PodAction.init(rawValue:))))
            }
        }
        var view = ProviderView()
        view.apply(try pod(["restart", "terminate"]), isOwn: true, at: at(0))
        view.apply(try pod(["stop", "restart", "terminate"]), at: at(5))
        #expect(view.isStopUnlisted && view.observed?.actionWords == ["restart", "terminate"])
        #expect(view.own.checkDueAt == at(35))
        // Another status has other actions.
        view.apply(try pod(["start", "terminate"], .exited), at: at(10))
        #expect(view.observed?.actionWords == ["start", "terminate"])
        view.apply(try pod(["stop", "restart"]), isOwn: true, at: at(15))
        view.apply(try pod(["stop", "restart", "terminate"]), at: at(20))
        #expect(!view.isStopUnlisted && view.own == OwnAnswer())
    }

    @Test func F85_anOwnAnswerThatIsLateStillForbids() throws {
        var view = ProviderView()
        view.apply(try Self.pod(), at: at(5))
        view.applyLate(try Self.pod { ($0.isLocked, $0.name) = (true, "before") })
        #expect(view.observed == (try Self.pod { $0.isLocked = true }))
        view.apply(try Self.pod(), at: at(10))
        #expect(view.observed?.isLocked == true)
        // One that forbids nothing lifts nothing: it is the older answer.
        view.applyLate(try Self.pod())
        #expect(view.observed?.isLocked == true)
    }

    /// Limits that cannot be read keep an endpoint on: people hear of it, with its price.
    @Test func F47_workersThatCannotBeReadAreSaid() throws {
        var view = ProviderView()
        var endpoint = ObservedServer(id: try #require(ServerID("end")), kind: .serverless, name: "end", phase: .running)
        view.apply(endpoint, at: at(0))
        #expect(view.unreadableFields(acceptsDataLoss: false) == ["workers"])
        endpoint.workers = WorkerLimits(min: 0, max: 3)
        view.apply(endpoint, at: at(5))
        #expect(view.unreadableFields(acceptsDataLoss: false).isEmpty)
    }

    @Test func isAskedAgainAtGrowingIntervals() throws {
        var view = ProviderView()
        let locked = try Self.pod { $0.isLocked = true }
        var waits: [Int64] = []
        for round in 0..<9 {
            let now = at(Int64(round) * 10_000)
            view.apply(locked, isOwn: true, at: now)
            view.apply(try Self.pod(), at: now)
            waits.append((try #require(view.own.checkDueAt) - now).wholeSeconds)
        }
        #expect(waits == [30, 60, 120, 240, 480, 960, 1800, 1800, 1800])
        view.own.recordFailedCheck(at: at(100_000))
        #expect(view.own.checkDueAt == at(101_800))
        // Lists that show it need no check.
        view.apply(locked, at: at(100_010))
        #expect(view.own.checkDueAt == nil)
        view.apply(try Self.pod(), at: at(100_020))
        #expect(view.own.checkDueAt == at(100_050))
    }
}
