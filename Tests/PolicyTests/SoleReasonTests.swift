import Fleet
import Policy
import Testing

/// F62: a signal that alone is busy or unknown for long is reported.
@Suite struct SoleReasonTests {
    struct World: Sendable {
        var name: String
        var hasGPU = true
        var isGPUMemoryHeld: Bool?
        /// What each poll shows, by its number.
        var seen: @Sendable (Int) -> [Observation]
        /// The only reason why it is on after six hours; `nil`: there is none.
        var sole: SoleReason.Kind?
    }

    static func gpu(_ percent: Int) -> Observation { Observation(.gpu, percent > 0 ? .busy : .quiet, detail: "GPU 0 \(percent) %") }
    static func cpu(_ percent: Int) -> Observation { Observation(.cpu, percent >= 5 ? .busy : .quiet, detail: "CPU \(percent) %") }

    static let worlds = [
        World(name: "a GPU latched at 100 %", isGPUMemoryHeld: false, seen: { [gpu(100), cpu($0 % 3)] }, sole: .busy(.gpu)),
        World(name: "the same, its memory not told", seen: { [gpu(100), cpu($0 % 3)] }, sole: .busy(.gpu)),
        World(name: "a training run at full load", isGPUMemoryHeld: true, seen: { _ in [gpu(100), cpu(1)] }, sole: nil),
        World(name: "a GPU that varies", isGPUMemoryHeld: false, seen: { [gpu(95 + $0 % 5), cpu(1)] }, sole: nil),
        World(name: "GPU and CPU busy", isGPUMemoryHeld: false, seen: { _ in [gpu(100), cpu(30)] }, sole: nil),
        World(name: "only the CPU of a GPU server", seen: { [gpu(0), cpu(10 + $0 % 9)] }, sole: .busy(.cpu)),
        World(name: "a busy CPU pod", hasGPU: false, seen: { [cpu(10 + $0 % 9)] }, sole: nil),
        World(name: "a CPU pod whose CPU never changes", hasGPU: false, seen: { _ in [cpu(50)] }, sole: .busy(.cpu)),
        World(
            name: "a kernel that says busy", seen: { _ in [gpu(0), cpu(0), Observation(.sessions, .busy, detail: "jupyter a.ipynb")] },
            sole: .busy(.sessions)),
        World(
            name: "nothing is known",
            seen: { _ in [Observation(.gpu, .unknown, detail: "no telemetry"), Observation(.cpu, .unknown, detail: "no telemetry")] },
            sole: .unknown([.gpu, .cpu])),
        World(
            name: "an endpoint without a queue",
            seen: {
                [
                    Observation(.requests, .unknown, detail: "no queue"), Observation(.queue, .unknown, detail: "no queue"),
                    Observation(.workers, .quiet, detail: "\($0 % 2) waiting"),
                ]
            }, sole: .unknown([.requests, .queue])),
        World(
            name: "an endpoint that answers requests",
            seen: {
                [
                    Observation(.requests, .busy, detail: "\($0) finished since the last look"), Observation(.queue, .quiet, detail: "0"),
                    Observation(.workers, .quiet, detail: "1 waiting"),
                ]
            }, sole: nil),
        World(
            name: "a worker that says it works without a job",
            seen: { _ in
                [
                    Observation(.requests, .quiet, detail: "none"), Observation(.queue, .quiet, detail: "0"),
                    Observation(.workers, .busy, detail: "1 working"),
                ]
            }, sole: .busy(.workers)),
        World(
            name: "telemetry that comes and goes",
            seen: { $0 % 2 == 0 ? [gpu(0), cpu(0)] : [Observation(.gpu, .unknown, detail: "no reading"), cpu(0)] }, sole: .unknown([.gpu])),
        World(name: "idle", seen: { _ in [gpu(0), cpu(0)] }, sole: nil),
        World(name: "a core that spins now and then", seen: { [gpu(0), cpu($0 % 40 == 0 ? 20 : 1)] }, sole: .busy(.cpu)),
    ]

    @Test(arguments: worlds) func soleReasonIsToldFromRealWork(world: World) {
        let first = world.seen(0)
        var history = WorkHistory(expected: Set(first.map(\.signal)), since: at(0))
        var watch = SoleReasonWatch()
        var found: SoleReason?
        for poll in 0...4320 {
            let now = at(Int64(poll) * 5)
            history.record(Evidence(takenAt: now, validFor: .seconds(17), observations: world.seen(poll)))
            found = watch.record(history.signals(at: now), hasGPU: world.hasGPU, isGPUMemoryHeld: world.isGPUMemoryHeld, at: now)
        }
        let isLong = found.map { at(21_600) - $0.since >= .seconds(21_000) } ?? false
        #expect((isLong ? found?.kind : nil) == world.sole, "\(world.name)")
    }

    @Test func soleReasonEndsWhenItsReadingChanges() {
        var history = WorkHistory(expected: [.gpu, .cpu], since: at(0))
        var watch = SoleReasonWatch()
        func poll(_ second: Int64, _ percent: Int) -> Timestamp? {
            history.record(
                Evidence(takenAt: at(second), validFor: .seconds(17), observations: [SoleReasonTests.gpu(percent), SoleReasonTests.cpu(1)]))
            return watch.record(history.signals(at: at(second)), hasGPU: true, isGPUMemoryHeld: false, at: at(second))?.since
        }
        #expect(poll(0, 100) == at(0))
        #expect(poll(5, 100) == at(0))
        #expect(poll(10, 99) == at(10))
        for second in stride(from: Int64(15), to: 400, by: 5) { _ = poll(second, 0) }
        #expect(poll(400, 0) == nil)
    }
}
extension SoleReasonTests.World: CustomTestStringConvertible {
    var testDescription: String { name }
}
