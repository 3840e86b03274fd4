import Fleet
import Testing

@testable import Policy

@Suite("Signals over time")
struct SignalTimelineTests {
    private typealias Stretch = SignalTimeline.Stretch

    private static func at(_ seconds: Int64) -> Timestamp { Timestamp(secondsSinceEpoch: 1_800_000_000 + seconds) }

    private static func change(_ seconds: Int64, _ states: [Signal: SignalState], idle: Int64? = nil) throws -> SignalChange {
        SignalChange(server: try #require(ServerID("a")), at: at(seconds), states: SignalStates(states), idleSince: idle.map(at))
    }

    private func timeline(_ changes: [SignalChange], _ from: Int64 = 0, _ to: Int64 = 100) -> SignalTimeline {
        SignalTimeline(changes, from: SignalTimelineTests.at(from), to: SignalTimelineTests.at(to))
    }

    private func stretch(_ state: SignalState, _ from: Int64, _ to: Int64) -> Stretch {
        Stretch(state, from: SignalTimelineTests.at(from), to: SignalTimelineTests.at(to))
    }

    @Test("every signal has its own two bits, and reads back as it was written", arguments: Signal.allCases)
    func statesRoundTrip(signal: Signal) {
        for state in [SignalState.quiet, .busy, .unknown] {
            let states = SignalStates([signal: state])
            #expect(SignalStates(bits: states.bits)[signal] == state)
            for other in Signal.allCases where other != signal { #expect(states[other] == nil) }
            #expect(SignalStates.none.with(state, of: signal) == states)
        }
    }

    @Test("the place of a signal on disk never changes")
    func placesAreFixed() {
        let all = Dictionary(uniqueKeysWithValues: Signal.allCases.enumerated().map { ($1, [SignalState.quiet, .busy, .unknown][$0 % 3]) })
        #expect(SignalStates(all).bits == 0b01_11_10_01_11_10_01_11_10_01)
    }

    @Test("equal neighbours join, unknown stays unknown, and what nobody recorded is a gap")
    func joinsAndKeepsGaps() throws {
        let line = try timeline([
            SignalTimelineTests.change(-50, [.gpu: .busy, .cpu: .quiet]), SignalTimelineTests.change(10, [.gpu: .busy, .cpu: .unknown]),
            SignalTimelineTests.change(20, [:]), SignalTimelineTests.change(40, [.gpu: .quiet, .cpu: .quiet], idle: 35),
        ])
        #expect(line.signals[.gpu] == [stretch(.busy, 0, 20), stretch(.quiet, 40, 100)])
        #expect(line.signals[.cpu] == [stretch(.quiet, 0, 10), stretch(.unknown, 10, 20), stretch(.quiet, 40, 100)])
        #expect(line.signals[.disk] == nil)
        #expect(line.idle.map { [$0.from, $0.to, $0.since] } == [[35, 100, 35].map(SignalTimelineTests.at)])
    }

    @Test("the idle clock starts anew when its beginning moves, and never before the window or the previous idle time")
    func idleClock() throws {
        let quiet: [Signal: SignalState] = [.gpu: .quiet]
        let line = try timeline([
            SignalTimelineTests.change(-10, quiet, idle: -40), SignalTimelineTests.change(30, quiet, idle: 30),
            SignalTimelineTests.change(60, [.gpu: .busy]), SignalTimelineTests.change(80, quiet, idle: 50),
        ])
        let spans = line.idle.map { [$0.since, $0.from, $0.to] }
        #expect(spans == [[-40, 0, 30], [30, 30, 60], [50, 60, 100]].map { $0.map(SignalTimelineTests.at) })
        #expect(line.signals[.gpu] == [stretch(.quiet, 0, 60), stretch(.busy, 60, 80), stretch(.quiet, 80, 100)])
    }

    @Test("a window without changes, before them or of no length is empty", arguments: [(0, 10), (-20, -10), (50, 50)] as [(Int64, Int64)])
    func emptyWindows(from: Int64, to: Int64) throws {
        let line = try timeline(from == 0 ? [] : [SignalTimelineTests.change(0, [.gpu: .busy])], from, to)
        #expect(line.signals.isEmpty && line.idle.isEmpty)
    }
}

@Suite("A dry run of a stop")
struct StopPreviewTests {
    private static let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
    private static let busy = Reason.busy(.gpu, detail: "GPU 0 94 %", source: .agent, at: now)

    private static func facts(_ change: (inout StopPreview.Facts) -> Void = { _ in }) -> StopPreview.Facts {
        var facts = StopPreview.Facts(
            kind: .timed, isStopped: false, reasons: [.quietSince(now, timeout: .seconds(600))], runningSince: nil, protection: nil,
            storage: .persistent(gigabytes: 100, path: "/workspace"), containerDiskGB: 20, acceptsDataLoss: false, hasGPU: true,
            costPerHour: HourlyRate(microdollarsPerHour: 3_990_000), refusal: nil)
        change(&facts)
        return facts
    }

    struct Row: Sendable {
        let name: String
        let codes: [String]
        let needsForce: Bool
        let facts: StopPreview.Facts

        init(_ name: String, _ codes: [String], force: Bool = false, _ change: (inout StopPreview.Facts) -> Void = { _ in }) {
            (self.name, self.codes, needsForce, facts) = (name, codes, force, StopPreviewTests.facts(change))
        }
    }

    @Test(arguments: [
        Row("an idle pod with a volume", ["erases_container_disk", "keeps_volume", "releases_gpu", "ends_billing"]),
        Row("a busy pod", ["interrupts_work", "erases_container_disk", "keeps_volume", "releases_gpu", "ends_billing"]) {
            $0.reasons = [.protected(Protection(owner: .token("ann"), since: now)), busy]
        },
        Row("an unknown signal without a price", ["may_interrupt_work", "erases_container_disk", "keeps_network_volume", "releases_gpu"]) {
            $0.reasons = [.unknown(.gpu, detail: "no telemetry", since: now)]
            ($0.costPerHour, $0.storage) = (nil, .network(volumeID: "v", path: "/workspace"))
        },
        Row("a protected pod", ["ends_protection", "erases_container_disk", "keeps_volume", "releases_gpu", "ends_billing"], force: true) {
            $0.protection = Protection(owner: .token("ann"), since: now)
        },
        Row("a pod without a volume", ["erases_everything", "releases_gpu", "ends_billing"], force: true) { $0.storage = .none },
        Row("a pod whose volume is unknown", ["may_erase_everything", "releases_gpu", "ends_billing"], force: true) {
            $0.storage = .unknown
        },
        Row("an owner who accepts data loss", ["erases_everything", "releases_gpu", "ends_billing"]) {
            ($0.storage, $0.acceptsDataLoss) = (.none, true)
        },
        Row("a CPU pod that costs nothing", ["erases_container_disk", "keeps_volume"]) { ($0.hasGPU, $0.costPerHour) = (false, .zero) },
        Row("an endpoint", ["cold_start", "ends_billing"]) { ($0.kind, $0.storage) = (.serverless, .unknown) },
        Row("a stopped pod without a volume", []) { ($0.isStopped, $0.storage) = (true, .none) },
    ])
    func namesEveryEffect(row: Row) {
        let preview = StopPreview(row.facts)
        #expect(preview.effects.map(\.code) == row.codes, "\(row.name)")
        #expect(preview.needsForce == row.needsForce, "\(row.name)")
        for effect in preview.effects {
            let text = effect.text(TextContext(now: StopPreviewTests.now, provider: ProviderName("RunPod")))
            #expect(text.hasSuffix(".") && text.first?.isUppercase ?? false, "\(text)")
        }
    }

    @Test("work and its run are named, and the worst comes first")
    func textOfABusyServer() {
        let preview = StopPreview(
            StopPreviewTests.facts { ($0.reasons, $0.runningSince) = ([StopPreviewTests.busy], StopPreviewTests.now - .seconds(7200)) })
        let text = preview.effects.first?.text(TextContext(now: StopPreviewTests.now, provider: ProviderName("RunPod")))
        #expect(text == "GPU busy: GPU 0 94 % (agent, now). The run that started 2 h ago ends.")
        #expect(preview.effects.map(\.level).prefix(2) == [.loss, .warning])
        let last = preview.effects.last?.text(TextContext(now: StopPreviewTests.now, provider: ProviderName("RunPod")))
        #expect(last == "Compute billing of $3.99/h ends once RunPod confirms the stop.")
    }
}
