import Fleet
import Policy
import Testing

/// Which answers show that a restart has happened.
@Suite struct RequestedActionTests {
    private static let requestedAt = Timestamp(secondsSinceEpoch: 1_800_000_000)
    private static let began = requestedAt - .seconds(3600)

    /// What RunPod shows so many seconds after the request.
    struct Shown: Sendable {
        var after: Int64 = 30
        var phase = ProviderPhase.running
        var startedAt: Timestamp? = RequestedActionTests.began
        var uptime: Duration? = .seconds(3630)
    }

    private func outcome(_ shown: [Shown], of action: PodAction = .restart, uptime: Duration? = .seconds(3600)) throws -> RequestedAction
        .Outcome?
    {
        var latest = RequestedAction(
            action: action, at: Self.requestedAt, startedAt: Self.began, uptime: uptime, uptimeAt: Self.requestedAt)
        for shown in shown {
            let pod = ObservedServer(
                id: try #require(ServerID("pod")), kind: .timed, name: "pod", phase: shown.phase, startedAt: shown.startedAt,
                telemetry: shown.uptime.map { PodTelemetry(uptime: $0) })
            latest.apply(pod, at: Self.requestedAt + .seconds(shown.after))
        }
        return latest.outcome
    }

    @Test(arguments: [
        Shown(startedAt: requestedAt), Shown(startedAt: requestedAt - .seconds(3000)), Shown(uptime: .seconds(25)),
        Shown(startedAt: nil, uptime: .zero),
        Shown(after: 59, startedAt: nil, uptime: .seconds(58)),
    ]) func aNewStartShowsIt(shown: Shown) throws {
        #expect(try outcome([shown]) == .shown)
    }

    @Test(arguments: [
        Shown(), Shown(startedAt: nil, uptime: nil), Shown(startedAt: began + .seconds(1)), Shown(startedAt: began - .seconds(3000)),
        // Telemetry that stands still, and that wobbles.
        Shown(uptime: .seconds(3600)), Shown(after: 2, uptime: .seconds(3597)), Shown(uptime: .seconds(3500)),
        Shown(phase: .exited, startedAt: nil, uptime: nil), Shown(phase: .other("MIGRATING"), startedAt: nil, uptime: nil),
    ]) func anythingElseDoesNot(shown: Shown) throws {
        #expect(try outcome([shown]) == nil)
        var late = shown
        late.after = 60
        #expect(try outcome([shown, late]) == .missed)
        #expect(try outcome([shown, late, Shown(after: 65, startedAt: Self.requestedAt)]) == .missed, "it is reported once")
    }

    @Test func aPodThatWasSeenBootingRunsAnew() throws {
        let booting = Shown(phase: .starting, startedAt: nil, uptime: nil)
        #expect(try outcome([booting]) == nil)
        #expect(try outcome([booting, Shown(after: 400, phase: .starting, startedAt: nil, uptime: nil)]) == nil, "it is still booting")
        #expect(try outcome([booting, Shown(after: 401)]) == .shown)
    }

    @Test func aYoungPodIsRestartedToo() throws {
        #expect(try outcome([Shown(after: 10, startedAt: nil, uptime: .seconds(3))], uptime: .seconds(8)) == .shown)
        #expect(try outcome([Shown(after: 10, startedAt: nil, uptime: .seconds(18))], uptime: .seconds(8)) == nil)
    }

    @Test func aStartIsShownByARunningPod() throws {
        #expect(try outcome([Shown()], of: .start) == .shown)
        #expect(try outcome([Shown(after: 60, phase: .exited, startedAt: nil, uptime: nil)], of: .start) == .missed)
    }
}

/// Which running pod lacks the GPU that is paid for.
@Suite struct MissingGPUTests {
    private func lacksGPU(had: Bool, agentSeesGPU: Bool = false, _ change: (inout ObservedServer) -> Void) throws -> Bool {
        var pod = ObservedServer(
            id: try #require(ServerID("pod")), kind: .timed, name: "pod", phase: .running, telemetry: PodTelemetry(uptime: .seconds(5)))
        change(&pod)
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        var view = ProviderView()
        var before = pod
        if had { (before.phase, before.gpu, before.unreadable) = (.exited, GPUAllocation(type: "NVIDIA H200", count: 1), []) }
        view.apply(before, at: now)
        view.apply(pod, at: now)
        return view.lacksGPU(agentSeesGPU: agentSeesGPU)
    }

    @Test(arguments: [true, false]) func aPodThatIsShownWithoutGPULacksIt(had: Bool) throws {
        #expect(try lacksGPU(had: had) { _ in })
        #expect(try lacksGPU(had: had) { $0.gpu = GPUAllocation(type: "NVIDIA H200", count: 0) })
        #expect(try lacksGPU(had: had) { $0.unreadable = ["gpu"] } == had, "it may be a CPU pod")
    }

    @Test(arguments: [true, false]) func aPodThatHasOneOrNeedsNoneDoesNot(had: Bool) throws {
        #expect(try !lacksGPU(had: had) { $0.gpu = GPUAllocation(type: "NVIDIA H200", count: 1) })
        #expect(try !lacksGPU(had: had) { $0.isCPUOnly = true })
        #expect(try !lacksGPU(had: had) { $0.phase = .exited })
        #expect(try !lacksGPU(had: had) { $0.telemetry?.gpuPercents = [0] }, "RunPod reads it")
        #expect(try !lacksGPU(had: had, agentSeesGPU: true) { _ in }, "the agent reads it")
    }

    /// What the pod shows once it runs: no GPU but a CPU, and its price in dollars.
    @Test(arguments: [(8, true), (4, false), (0, false), (nil, false)] as [(Int64?, Bool)])
    func F57_aCPUPodAtThePriceOfAGPULacksIt(dollars: Int64?, isMissing: Bool) throws {
        var pod = ObservedServer(
            id: try #require(ServerID("pod")), kind: .timed, name: "pod", phase: .running, gpu: GPUAllocation(type: "H200", count: 2),
            costPerHour: HourlyRate(microdollarsPerHour: 8_000_000))
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        var view = ProviderView()
        view.apply(pod, at: now)
        (pod.phase, pod.costPerHour) = (.exited, HourlyRate(microdollarsPerHour: 28_000))
        view.apply(pod, at: now)
        (pod.phase, pod.gpu, pod.isCPUOnly) = (.running, nil, true)
        pod.costPerHour = dollars.map { HourlyRate(microdollarsPerHour: $0 * 1_000_000) }
        for _ in 0..<3 {
            view.apply(pod, at: now)
            #expect(view.lacksGPU(agentSeesGPU: false) == isMissing)
        }
    }
}
