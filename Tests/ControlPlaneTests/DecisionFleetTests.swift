import ControlPlane
import Fleet
import Testing

@testable import Simulation

/// The code that decides, alone: `controlplane simulate --decisions` runs thousands of years of it.
@Suite struct DecisionFleetTests {
    @Test(arguments: [UInt64(1), 2, 3, 7]) func decisionsHoldWhatWasPromised(seed: UInt64) {
        let outcome = DecisionFleet(seed: seed, weeks: 2).run()
        #expect(outcome.violations.isEmpty, "\(outcome.violations.joined(separator: "\n"))")
        #expect(outcome.passes > 0)
        #expect(outcome.runningTime < outcome.serverTime)
    }

    @Test func aSeedIsARun() {
        let (one, other) = (DecisionFleet(seed: 5, weeks: 2).run(), DecisionFleet(seed: 5, weeks: 2).run())
        #expect(one.passes == other.passes && one.stops == other.stops && one.runningTime == other.runningTime)
    }

    /// A check that finds nothing shows nothing.
    @Test func theCheckFindsFalseStops() throws {
        let plan = DecisionPlan(seed: 1, weeks: 2)
        var check = DecisionCheck(plan)
        let (start, pod) = (SimulatedFleet.start, try #require(ServerID("pod0")))
        var truth = SimulatedPod(id: pod, gpuCount: 1, isManaged: true, isLocked: false, keepsData: true, hasAgent: false, at: start)
        truth.add(after: .zero, lasting: .seconds(600), gpu: 0, at: start)
        func judge(_ truth: SimulatedPod, after span: Duration) -> Int {
            let now = start + span
            check.recordHonestAnswer(of: 0, at: now)
            let before = check.falseStops
            check.judgeStop(of: 0, truth, process: now, wall: now, at: now)
            return check.falseStops - before
        }
        #expect(judge(truth, after: .seconds(300)) == 1)
        #expect(judge(truth, after: .seconds(599) + plan.shortest) == 1)
        #expect(judge(truth, after: .seconds(600) + plan.shortest) == 0)
        var held = truth
        held.holds.protectedUntil = start + .seconds(86_400)
        #expect(judge(held, after: .seconds(600) + plan.shortest) == 1)
        held.holds = .init(leasedUntil: start + .seconds(86_400))
        #expect(judge(held, after: .seconds(600) + plan.shortest) == 1)
        let foreign = SimulatedPod(id: pod, gpuCount: 1, isManaged: false, isLocked: true, keepsData: false, hasAgent: false, at: start)
        #expect(judge(foreign, after: .seconds(86_400)) == 3)
    }

    @Test func whatHasEndedStaysEndedWhenAClockIsSetBack() {
        let start = SimulatedFleet.start
        var holds = SimulatedPod.Holds(
            protectedUntil: start + .seconds(60), leasedUntil: start + .seconds(60), postponedUntil: start + .seconds(60))
        holds.end(process: start, wall: start + .seconds(59))
        #expect(holds.protectedUntil != nil && holds.leasedUntil != nil && holds.postponedUntil != nil)
        holds.end(process: start, wall: start + .seconds(60))
        #expect(holds.protectedUntil == nil && holds.leasedUntil != nil && holds.postponedUntil != nil)
        holds.end(process: start + .seconds(60), wall: start)
        #expect(holds.leasedUntil == nil && holds.postponedUntil == nil)
    }

    @Test func theCheckFindsStopsWithoutAnAnswerAndServersLeftOn() throws {
        let plan = DecisionPlan(seed: 1, weeks: 2)
        let stoppable = try #require(plan.pods.indices.first { plan.pods[$0].mayBeStopped })
        var check = DecisionCheck(plan)
        let (truth, now) = (plan.pods[stoppable], SimulatedFleet.start + .seconds(86_400))
        check.judgeStop(of: stoppable, truth, process: now, wall: now, at: now)
        #expect(check.falseStops == 1)
        var stopping = truth
        stopping.stop(at: now + .seconds(4))
        check.look(at: stoppable, stopping, DecisionCore(settings: plan.settings), process: now, wall: now, at: now)
        #expect(check.leftOn == 0, "its stop is accepted")
        check.look(at: stoppable, truth, DecisionCore(settings: plan.settings), process: now, wall: now, at: now)
        #expect(check.leftOn == 1)
    }
}
