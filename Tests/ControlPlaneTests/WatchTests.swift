import Fleet
import Logging
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

@testable import ControlPlane

/// An account that answers some of what it is asked.
private final class HalfAnAccount: ServerProvider, PriceSource {
    private struct State: Sendable {
        var priceCalls = 0
        var isHanging = false
        var looks: Set<ServerID> = []
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    let endpoints: [ServerID]
    /// From `hang()` on, its load is not told before every other endpoint was looked at.
    let slow: ServerID?
    let failsPods: Bool
    private let state = Mutex(State())

    init(endpoints: [ServerID] = [], slow: ServerID? = nil, failsPods: Bool = false) {
        (self.endpoints, self.slow, self.failsPods) = (endpoints, slow, failsPods)
    }

    func hang() {
        state.withLock { state in (state.isHanging, state.looks) = (true, []) }
    }

    var priceCalls: Int { state.withLock { $0.priceCalls } }
    var looks: Set<ServerID> { state.withLock { $0.looks } }

    func list(_ kind: ServerKind) async throws(ProviderError) -> ServerListing {
        switch kind {
        case .timed:
            if failsPods { throw .outcomeUnknown("status 500") }
            return ServerListing()
        case .serverless: return ServerListing(endpoints.map(endpoint))
        }
    }

    private func endpoint(_ id: ServerID) -> ObservedServer {
        ObservedServer(id: id, kind: .serverless, name: id.text, phase: .running, workers: WorkerLimits(min: 1, max: 3))
    }

    func read(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { endpoint(id) }
    func readMissing(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { endpoint(id) }

    func load(of id: ServerID) async throws(ProviderError) -> EndpointLoad {
        if id == slow, state.withLock({ $0.isHanging }) {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.looks.count >= endpoints.count - 1 { return true }
                    state.waiting.append(continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        }
        let woken = state.withLock { state in
            state.looks.insert(id)
            guard state.looks.count >= endpoints.count - 1 else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in woken { continuation.resume() }
        return EndpointLoad()
    }

    func create(_ kind: ServerKind, name: String, config: ServerConfig) async throws(ProviderError) -> ObservedServer { throw .notFound }
    func act(_ action: PodAction, on pod: ServerID) async throws(ProviderError) {}
    func scale(_ endpoint: ServerID, min: Int?, max: Int?) async throws(ProviderError) {}
    func delete(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) {}

    func gpuPrices() async throws(ProviderError) -> Listing<GPUPrice> {
        state.withLock { $0.priceCalls += 1 }
        throw .outcomeUnknown("status 500")
    }
}

/// What the control plane does to see, and what it says when it cannot.
@Suite struct WatchTests {
    private func orchestrator(
        _ account: HalfAnAccount, _ time: VirtualTime, _ settings: ControlPlaneSettings = ControlPlaneSettings()
    ) async throws -> (ControlPlaneOrchestrator, FleetStore) {
        let store = try FleetStore.inMemory()
        let orchestrator = ControlPlaneOrchestrator(
            provider: account, prices: account, store: store, settings: settings, time: time,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await orchestrator.recover()
        return (orchestrator, store)
    }

    private func passes(_ count: Int, _ orchestrator: ControlPlaneOrchestrator, _ time: VirtualTime) async {
        for _ in 0..<count {
            await orchestrator.pass()
            time.advance(by: .seconds(5))
        }
    }

    @Test func podsThatCannotBeListedAreNotHiddenByEndpointsThatCan() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let (orchestrator, store) = try await orchestrator(HalfAnAccount(failsPods: true), time)
        await passes(60, orchestrator, time)
        #expect(orchestrator.impediment(at: time.now())?.contains("have not been polled yet") == true)
        let events = try await store.events(
            after: nil, before: nil, server: nil, kinds: [.providerUnreachable, .providerBack], limit: 99, newestFirst: false)
        #expect(events.map(\.kind) == [.providerUnreachable])
    }

    @Test func aPriceListThatFailsIsAskedForLessAndLessOften() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = HalfAnAccount()
        let (orchestrator, _) = try await orchestrator(account, time)
        await passes(120, orchestrator, time)
        #expect((3...6).contains(account.priceCalls))
    }

    @Test(.timeLimit(.minutes(10))) func anEndpointThatHangsKeepsNobodyWaiting() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let ids = try ["a", "b", "c", "d"].map { try #require(ServerID($0)) }
        let account = HalfAnAccount(endpoints: ids, slow: ids[0])
        let (orchestrator, _) = try await orchestrator(account, time)
        // The first look at each is spread over a while; later all are due.
        await passes(24, orchestrator, time)
        account.hang()
        time.advance(by: .seconds(120))
        await orchestrator.pollEndpoints(at: time.now(), width: 8)
        #expect(account.looks == Set(ids))
    }

    /// Thirty calls a minute are fifteen looks.
    @Test(.tags(.long)) func looksAtEndpointsStayWithinTheirCalls() async throws {
        let endpoints = (0..<30).map { Scenario.Endpoint(id: "end\($0)", name: "end\($0)", minWorkers: 0) }
        let fleet = try await SimulatedFleet.adopting(Scenario(endpoints: endpoints))
        try await fleet.minutes(5)
        let calls = { fleet.cloud.calls(to: "GET /v2/{id}/health") + fleet.cloud.calls(to: "GET /v2/serverless/{id}/workers") }
        let before = calls()
        try await fleet.minutes(10)
        #expect((280...310).contains(calls() - before), "\(calls() - before)")
    }

    @Test func F30_aPodThatBootsForEverIsSaidToBe() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario(faults: [.init(.provisioningForever)]))
        _ = try await fleet.orchestrator.deployServer(
            type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "slow", actor: .token("test"))
        try await fleet.minutes(4)
        #expect(try await fleet.events(.telemetryUnknown).isEmpty)
        try await fleet.minutes(2)
        let told = try await fleet.events(.telemetryUnknown)
        #expect(told.count == 1)
        #expect(told.first?.summary.contains("starting for") == true)
    }

    @Test func F3_aServerNotSeenSinceTheRestartIsSaidToBe() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.refused, after: .seconds(60), lasting: .seconds(3600))]))
        try await fleet.minutes(1)
        try await fleet.restart(after: .seconds(30))
        try await fleet.minutes(7)
        let told = try await fleet.events(.telemetryUnknown)
        #expect(told.count == 1)
        #expect(told.first?.summary.contains("not seen since the control plane started") == true)
        #expect(told.first?.summary.contains("at $3.99/h") == true)
        try await fleet.minutes(60)
        #expect(try await fleet.events(.telemetryBack).count == 1)
    }
}
