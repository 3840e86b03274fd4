import Fleet
import Foundation
import Policy
import Testing

/// What teaches, what does not, and which timeout holds meanwhile.
@Suite struct ServerLearningTests {
    /// One server and its fleet, driven by hand.
    struct Learner {
        var server = ServerLearning()
        var fleet = FleetLearning()
        var ended: [IdleTime] = []
        let context: ServerLearning.Context

        init(minimum: Duration = .seconds(60), weight: Double = 0) throws {
            let rules = LearningRules(minimumTimeout: minimum, restartWeight: weight)
            context = ServerLearning.Context(server: try #require(ServerID("pod")), gpu: "H200", rate: nil, rules: rules)
        }

        mutating func apply(_ activity: Activity, at now: Timestamp) {
            if let idle = server.apply(activity, context, fleet: &fleet, at: now) { ended.append(idle) }
        }

        /// Busy for 30 s and idle for `gap`, `times` times; ends busy.
        mutating func cycle(_ times: Int, gap: Int64, from start: Int64) -> Int64 {
            var moment = start
            for _ in 0..<times {
                apply(.busy(at: at(moment)), at: at(moment))
                apply(.idle(since: at(moment + 30)), at: at(moment + 30))
                moment += 30 + gap
            }
            apply(.busy(at: at(moment)), at: at(moment))
            return moment
        }

        mutating func ready(_ isFirst: Bool, at second: Int64) {
            server.workerReady(isFirst: isFirst, context, fleet: &fleet, at: at(second))
        }

        var timeout: Duration { server.choice(context, fleet: fleet).timeout }
    }

    @Test func aTimeoutIsChosenOnceForEachIdleTime() throws {
        var learner = try Learner()
        let end = learner.cycle(30, gap: 40, from: 0)
        learner.apply(.idle(since: at(end + 30)), at: at(end + 30))
        let chosen = learner.timeout
        guard case .forecast = learner.server.choice?.learned.reason else {
            Issue.record("\(String(describing: learner.server.choice))")
            return
        }
        for moment in stride(from: end + 35, to: end + 5000, by: 300) {
            learner.apply(.idle(since: at(end + 30)), at: at(moment))
            #expect(learner.timeout == chosen)
        }
        #expect(learner.ended.count == 30 && learner.ended.allSatisfy { $0.followsWork && $0.endsWithWork })
    }

    /// What ends an idle time without a known return of work.
    enum Interruption: CaseIterable, Sendable { case unknown, missedPolls, plannedStart, personsStop, clockStartedOver }

    @Test(arguments: Interruption.allCases) func anInterruptionTeachesNothingAndNeverShortensTheTimeout(_ interruption: Interruption) throws
    {
        var learner = try Learner()
        let end = learner.cycle(25, gap: 400, from: 0)
        learner.apply(.idle(since: at(end + 30)), at: at(end + 30))
        let (taught, chosen) = (learner.fleet.forecast.silences, learner.timeout)
        let moment = at(end + 60)
        switch interruption {
        case .unknown: learner.apply(.unknown, at: moment)
        case .missedPolls: _ = learner.server.interrupted(learner.context, at: moment)
        case .plannedStart: _ = learner.server.plannedStart(learner.context, at: moment)
        case .personsStop: _ = learner.server.stopped(byItself: false, learner.context, at: moment)
        case .clockStartedOver: learner.apply(.idle(since: moment), at: moment)
        }
        learner.apply(.idle(since: moment), at: moment + .seconds(10))
        #expect(learner.timeout >= chosen)
        learner.apply(.busy(at: moment + .seconds(100)), at: moment + .seconds(100))
        #expect(learner.fleet.forecast.silences == taught)
    }

    @Test func aLongIdleTimeTeachesOnce() throws {
        var learner = try Learner()
        learner.apply(.busy(at: at(0)), at: at(0))
        for moment in stride(from: Int64(10), through: 9000, by: 10) { learner.apply(.idle(since: at(10)), at: at(moment)) }
        #expect(learner.fleet.forecast.silences == 1)
        learner.apply(.busy(at: at(9001)), at: at(9001))
        #expect(learner.fleet.forecast.silences == 1)
    }

    @Test func aPersonsStartAfterAStopIsAReturnOfWork() throws {
        var learner = try Learner()
        learner.apply(.busy(at: at(0)), at: at(0))
        learner.apply(.idle(since: at(10)), at: at(10))
        _ = learner.server.stopped(byItself: true, learner.context, at: at(200))
        learner.apply(.off, at: at(205))
        let idle = try #require(learner.server.startRequested(learner.context, fleet: &learner.fleet, at: at(300)))
        #expect(idle.isFlap && idle.stoppedAt == at(200) && idle.began == at(10) && idle.ended == at(300))
        #expect(learner.fleet.forecast.silences == 1)
    }

    @Test(arguments: [(100, true), (180, true), (181, false), (10_000, false)])
    func onlyAStopThatWorkFollowsSoonIsAFlap(after: Int64, isFlap: Bool) throws {
        var learner = try Learner()
        learner.apply(.busy(at: at(0)), at: at(0))
        learner.apply(.idle(since: at(10)), at: at(10))
        _ = learner.server.stopped(byItself: true, learner.context, at: at(200))
        let idle = learner.server.runBegan(at: at(200 + after), learner.context, fleet: &learner.fleet, at: at(200 + after))
        #expect(idle?.isFlap == isFlap)
    }

    @Test func aStartCostsWhatTheServersOwnStartsTook() throws {
        var learner = try Learner(weight: 1)
        #expect(learner.fleet.start(own: learner.server.starts, gpu: "H200").seconds == 180)
        for (number, seconds) in [30, 40, 50, 999_999, 45, 60, 70].enumerated() {
            let moment = Int64(number) * 10_000
            _ = learner.server.startRequested(learner.context, fleet: &learner.fleet, at: at(moment))
            _ = learner.server.runBegan(
                at: at(moment), learner.context, fleet: &learner.fleet, at: at(moment + Int64(seconds)))
        }
        // The last five possible ones: 40, 50, 45, 60, 70.
        #expect(learner.server.starts == [40, 50, 45, 60, 70])
        #expect(learner.fleet.start(own: learner.server.starts, gpu: nil) == (50, .server))
        #expect(learner.fleet.start(own: [], gpu: "H200") == (50, .gpuType))
        #expect(learner.fleet.start(own: [], gpu: "A100") == (180, .assumed))
        // A user's wait counts as much as the rent.
        #expect(learner.server.choice(learner.context, fleet: learner.fleet).start == .seconds(100))
    }

    @Test(arguments: [(true, [25.0]), (false, [])]) func anEndpointsStartLastsUntilItsFirstWorkerIsReady(isFirst: Bool, starts: [Double])
        throws
    {
        var learner = try Learner()
        // Workers that nobody here started are no start.
        learner.ready(true, at: 50)
        _ = learner.server.startRequested(learner.context, fleet: &learner.fleet, at: at(100))
        learner.ready(isFirst, at: 125)
        learner.ready(true, at: 700)
        #expect(learner.server.starts == starts)
    }

    @Test(arguments: [Int64(120), 600, 5000]) func theMinimumHolds(minimum: Int64) throws {
        var learner = try Learner(minimum: .seconds(minimum))
        let end = learner.cycle(40, gap: 7000, from: 0)
        learner.apply(.idle(since: at(end + 30)), at: at(end + 30))
        #expect(learner.timeout >= .seconds(minimum) && learner.timeout <= .seconds(max(360, minimum)))
    }

    @Test(arguments: [(60.0, 60), (7200, 180), (31_536_000, 180)] as [(Double, Int64)])
    func F86_aStoredTimeoutThatNoRuleChoosesIsNotUsed(seconds: Double, used: Int64) throws {
        var learner = try Learner()
        learner.apply(.idle(since: at(10)), at: at(10))
        let stored = String(decoding: try JSONEncoder().encode(learner.server), as: UTF8.self)
        let damaged = stored.replacing(#/"seconds":[0-9.]+/#, with: "\"seconds\":\(seconds)")
        #expect(damaged != stored)
        learner.server = try JSONDecoder().decode(ServerLearning.self, from: Data(damaged.utf8)).sound
        #expect(learner.timeout == .seconds(used))
    }

    @Test func aClockThatGoesBackTeachesNoNegativeIdleTime() throws {
        var learner = try Learner()
        _ = learner.cycle(25, gap: 40, from: 10_000)
        learner.apply(.idle(since: at(20_000)), at: at(20_000))
        learner.apply(.busy(at: at(100)), at: at(20_100))
        learner.apply(.idle(since: at(130)), at: at(20_200))
        #expect(learner.ended.allSatisfy { $0.ended > $0.began })
        #expect(learner.timeout >= .seconds(60) && learner.timeout <= .seconds(360))
    }

    @Test func theLearnedTimeoutIsUsedOnlyWhereItIsAuto() throws {
        let choice = TimeoutChoice(LearnedTimeout(seconds: 113, reason: .guarded), startSeconds: 180)
        func rules(_ own: IdleTimeout?, tags: [String] = []) throws -> IdleRules {
            var record = ServerRecord(id: try #require(ServerID("pod")), kind: .timed, name: "pod", firstSeenAt: at(0))
            (record.idleTimeout, record.tags) = (own, tags)
            let defaults = IdleRules(tagTimeouts: [
                "llm": .auto, "dev": .after(.seconds(900)), "slow": .after(.seconds(3600)), "prod": .never,
            ])
            return defaults.inForce(for: record, everyBurstSince: nil, learned: choice)
        }
        let rows: [(IdleTimeout?, [String], IdleTimeout)] = [
            (nil, [], .after(.seconds(600))), (.auto, [], .after(.seconds(113))), (.never, ["llm"], .never),
            (.after(.seconds(60)), ["llm"], .after(.seconds(60))), (nil, ["llm"], .after(.seconds(113))),
            (nil, ["llm", "dev"], .after(.seconds(900))), (nil, ["dev", "slow"], .after(.seconds(3600))), (nil, ["slow", "prod"], .never),
        ]
        for (own, tags, expected) in rows {
            let inForce = try rules(own, tags: tags)
            #expect(inForce.timeout == expected && (inForce.learned != nil) == (expected == .after(.seconds(113))))
        }
    }

    @Test func textsSayWhatWasChosenAndWhy() {
        func text(_ reason: LearnedTimeout.Reason) -> String {
            TimeoutChoice(LearnedTimeout(seconds: 113, reason: reason), startSeconds: 180).text
        }
        #expect(
            text(.forecast(returnedByThen: 0.71, returnsWithinStart: 0.24))
                == "waits 1 min 53 s: after idle times like this one, work is back by then 71 times in 100; later it returns within the next "
                + "3 min only 24 times in 100, and a start costs 3 min of rent")
        #expect(
            text(.warmingUp(silences: 12, of: 20))
                == "waits 1 min 53 s: no forecast yet (12 of 20 idle times), so it waits as long as a start costs")
        #expect(text(.guarded).contains("have cost 10 starts more than the plain rule"))
    }
}
