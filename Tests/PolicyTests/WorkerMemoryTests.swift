import Fleet
import Policy
import Testing

/// A start restores the newest limits that a person or the console set, never those that a stop left.
@Suite struct WorkerMemoryTests {
    private let three = WorkerLimits(min: 3, max: 5)

    /// An endpoint with three workers after an idle stop that keeps one.
    private func stopped() -> (memory: WorkerMemory, remembered: WorkerLimits?) {
        var memory = WorkerMemory()
        let remembered = memory.stop(three, remembered: nil, floor: 1)
        return (memory, remembered)
    }

    @Test func F53_aSecondStopForgetsNothing() {
        var (memory, remembered) = stopped()
        remembered = memory.observe(WorkerLimits(min: 1, max: 5), remembered: remembered, floor: 1, at: at(0))
        remembered = memory.stop(WorkerLimits(min: 1, max: 5), remembered: remembered, floor: 0)
        remembered = memory.observe(WorkerLimits(min: 0, max: 5), remembered: remembered, floor: 0, at: at(10))
        #expect(remembered == three)
    }

    @Test func F53_aSecondStopAfterARestartForgetsNothing() {
        var remembered = stopped().remembered
        var memory = WorkerMemory()
        remembered = memory.observe(WorkerLimits(min: 1, max: 5), remembered: remembered, floor: 1, at: at(0))
        remembered = memory.stop(WorkerLimits(min: 1, max: 5), remembered: remembered, floor: 0)
        #expect(remembered == three)
    }

    /// The limits that the console set after the first stop, and those that the second stop is to restore.
    @Test(arguments: [(2, 5), (4, 5), (0, 5), (2, 7)]) func workerMemoryFollowsLimitsSetInTheConsole(min: Int, max: Int) {
        var (memory, remembered) = stopped()
        let console = WorkerLimits(min: min, max: max)
        remembered = memory.observe(console, remembered: remembered, floor: 1, at: at(100))
        #expect(remembered == nil)
        remembered = memory.stop(console, remembered: remembered, floor: 0)
        #expect(remembered == (min > 0 ? console : nil))
    }

    @Test(arguments: [
        (7, WorkerLimits(min: 3, max: 7)), (4, WorkerLimits(min: 3, max: 4)), (2, WorkerLimits(min: 2, max: 2)),
        (0, WorkerLimits(min: 3, max: 3)),
    ])
    func F53_aLowerMaximumIsKept(max: Int, restored: WorkerLimits) {
        var (memory, remembered) = stopped()
        remembered = memory.observe(WorkerLimits(min: 1, max: max), remembered: remembered, floor: 1, at: at(100))
        #expect(remembered == restored)
    }

    @Test(arguments: [(5, true), (119, true), (121, false)]) func staleAnswerAfterAStopForgetsNothing(later: Int64, isKept: Bool) {
        var (memory, remembered) = stopped()
        remembered = memory.observe(three, remembered: remembered, floor: 1, at: at(0))
        #expect(remembered == nil)
        remembered = memory.observe(WorkerLimits(min: 1, max: 5), remembered: remembered, floor: 1, at: at(later))
        #expect(remembered == (isKept ? three : nil))
    }

    /// A replica that lags answers first after the restart.
    @Test(arguments: [(5, true), (119, true), (121, false)]) func F53_aStaleAnswerAfterARestartForgetsNothing(later: Int64, isKept: Bool) {
        var remembered = stopped().remembered
        var memory = WorkerMemory()
        remembered = memory.observe(three, remembered: remembered, floor: 1, at: at(0))
        #expect(remembered == nil)
        remembered = memory.observe(WorkerLimits(min: 1, max: 5), remembered: remembered, floor: 1, at: at(later))
        #expect(remembered == (isKept ? three : nil))
    }

    @Test func repeatedStopRemembersLimitsChangedInBetween() {
        var (memory, remembered) = stopped()
        // RunPod had not applied it yet, and somebody set four.
        remembered = memory.stop(WorkerLimits(min: 4, max: 5), remembered: remembered, floor: 1)
        #expect(remembered == WorkerLimits(min: 4, max: 5))
    }

    @Test func workerMemoryForgetsOnAPersonsOwnLimits() {
        var (memory, _) = stopped()
        memory.forget()
        #expect(memory.stop(WorkerLimits(min: 1, max: 5), remembered: nil, floor: 0) == WorkerLimits(min: 1, max: 5))
    }
}
