import Fleet
import Logging
import Simulation
import Store
import Synchronization
import Testing

@testable import ControlPlane

/// An account whose lists are what a test says, and whose single answers may be something else.
private final class ListedAccount: ServerProvider, PriceSource {
    struct State: Sendable {
        var pods: [ServerID: ObservedServer] = [:]
        /// What the list of pods has of them.
        var listing: @Sendable ([ObservedServer]) throws(ProviderError) -> ServerListing = { ServerListing($0) }
        /// What a look at one answers; `nil`: what it is.
        var single: ProviderError?
        var stops: [ServerID] = []
        var looks: [ServerID] = []
        var stopFails: ProviderError?
        /// What happens while a list of pods is read.
        var whileListing: @Sendable () -> Void = {}
    }

    let state = Mutex(State())

    init(_ names: [String], change: (inout ObservedServer) -> Void = { _ in }) throws {
        for name in names {
            let id = try #require(ServerID(name))
            var pod = ObservedServer(
                id: id, kind: .timed, name: name, phase: .running, allowedActions: [.stop, .restart],
                gpu: GPUAllocation(type: "NVIDIA H200", count: 1), costPerHour: HourlyRate(dollarsPerHour: 3.99),
                storage: .persistent(gigabytes: 50, path: "/workspace"), createdAt: SimulatedFleet.start, startedAt: SimulatedFleet.start)
            change(&pod)
            state.withLock { $0.pods[id] = pod }
        }
    }

    func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
    var stops: [ServerID] { state.withLock { $0.stops } }
    var looks: [ServerID] { state.withLock { $0.looks } }

    /// A minute of idleness, seen anew every time.
    private func shown(_ pod: ObservedServer) -> ObservedServer {
        var shown = pod
        if pod.phase == .running {
            shown.telemetry = PodTelemetry(
                gpuPercents: [0], gpuMemoryPercents: [0], cpuPercent: 1, memoryPercent: Double.random(in: 5...9), uptime: nil)
        }
        return shown
    }

    func list(_ kind: ServerKind) async throws(ProviderError) -> ServerListing {
        guard kind == .timed else { return ServerListing() }
        state.withLock { $0.whileListing }()
        let (pods, listing) = state.withLock { ($0.pods.values.sorted { $0.id < $1.id }, $0.listing) }
        return try listing(pods.map(shown))
    }

    func read(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer {
        let (pod, error) = state.withLock { state in
            state.looks.append(id)
            return (state.pods[id], state.single)
        }
        if let error { throw error }
        guard let pod else { throw .notFound }
        return shown(pod)
    }

    func readMissing(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) -> ObservedServer { try await read(id, kind) }
    func load(of endpoint: ServerID) async throws(ProviderError) -> EndpointLoad { EndpointLoad() }
    func create(_ kind: ServerKind, name: String, config: ServerConfig) async throws(ProviderError) -> ObservedServer { throw .notFound }
    func scale(_ endpoint: ServerID, min: Int?, max: Int?) async throws(ProviderError) {}
    func delete(_ id: ServerID, _ kind: ServerKind) async throws(ProviderError) {}
    func gpuPrices() async throws(ProviderError) -> Listing<GPUPrice> { Listing() }

    func act(_ action: PodAction, on pod: ServerID) async throws(ProviderError) {
        let error = state.withLock { state -> ProviderError? in
            state.stops.append(pod)
            if state.stopFails == nil { state.pods[pod]?.phase = .exited }
            return state.stopFails
        }
        if let error { throw error }
    }
}

@Suite struct OddListTests {
    private func orchestrator(
        _ account: ListedAccount, _ time: VirtualTime
    ) async throws -> (ControlPlaneOrchestrator, FleetStore) {
        var settings = ControlPlaneSettings()
        settings.adoptsAll = true
        settings.startGrace = .zero
        let store = try FleetStore.inMemory()
        let orchestrator = ControlPlaneOrchestrator(
            provider: account, prices: account, store: store, settings: settings, time: time,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await orchestrator.recover()
        return (orchestrator, store)
    }

    private func minutes(_ count: Int, _ orchestrator: ControlPlaneOrchestrator, _ time: VirtualTime) async {
        for _ in 0..<count * 12 {
            await orchestrator.pass()
            time.advance(by: .seconds(5))
        }
    }

    private func events(_ store: FleetStore, _ kinds: Event.Kind...) async throws -> [Event] {
        try await store.events(after: nil, before: nil, server: nil, kinds: kinds, limit: 99, newestFirst: false)
    }

    private func alerts(_ orchestrator: ControlPlaneOrchestrator, openOnly: Bool = true) async throws -> [String] {
        try await orchestrator.alerts.list(openOnly: openOnly, server: nil, limit: 99).map(\.name)
    }

    /// Half a list: what is on its pages is stopped when it is idle, what is not is looked at by itself and stopped as well, and nothing
    /// is gone.
    @Test func F48_whatHalfAListLacksIsWatchedByItselfAndNeverGone() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"])
        let (orchestrator, store) = try await orchestrator(account, time)
        await minutes(1, orchestrator, time)
        account.set { $0.listing = { ServerListing(Array($0.prefix(1)), problem: .outcomeUnknown("status 500")) } }
        await minutes(20, orchestrator, time)
        #expect(Set(account.stops.map(\.text)) == ["a", "b"])
        #expect(try await events(store, .serverGone).isEmpty)
        #expect(orchestrator.impediment(at: time.now())?.contains("were last polled") == true)
        let critical = try await events(store, .providerUnreachable)
        #expect(critical.count == 1 && critical[0].severity == .critical && critical[0].summary.contains("Only a part"))
        account.set { $0.listing = { ServerListing($0) } }
        await minutes(1, orchestrator, time)
        #expect(orchestrator.impediment(at: time.now()) == nil)
        #expect(try await events(store, .providerBack).count == 1)
    }

    /// A list whose pages are slow takes longer than a reading is valid for by itself: its idle servers are stopped all the same.
    @Test(arguments: [1, 16, 40]) func F20_aListThatTakesLongKeepsNothingOn(seconds: Int64) async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"])
        account.set { $0.whileListing = { time.advance(by: .seconds(seconds)) } }
        let (orchestrator, _) = try await orchestrator(account, time)
        let begun = time.now()
        while time.now() - begun < .seconds(900) { await minutes(1, orchestrator, time) }
        #expect(Set(account.stops.map(\.text)) == ["a", "b"])
    }

    /// Not even where a look at one of them says that there is none.
    @Test func F48_halfAListAndA404AreNotGone() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"])
        let (orchestrator, store) = try await orchestrator(account, time)
        await minutes(1, orchestrator, time)
        account.set { state in
            state.listing = { ServerListing(Array($0.prefix(1)), problem: .malformed("cut")) }
            state.single = .notFound
        }
        await minutes(30, orchestrator, time)
        #expect(try await events(store, .serverGone).isEmpty)
        account.set { state in
            state.listing = { ServerListing(Array($0.prefix(1))) }
        }
        await minutes(3, orchestrator, time)
        #expect(try await events(store, .serverGone).map { $0.server?.text } == ["b"], "whole lists lack it, too")
    }

    /// The list fails as a whole, for hours; RunPod still shows each by itself.
    @Test func F48_aListThatFailsAloneKeepsNothingOn() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"])
        let (orchestrator, _) = try await orchestrator(account, time)
        await minutes(1, orchestrator, time)
        account.set { $0.listing = { _ throws(ProviderError) in throw .outcomeUnknown("status 500") } }
        await minutes(20, orchestrator, time)
        #expect(Set(account.stops.map(\.text)) == ["a", "b"])
    }

    @Test func F48_rowsThatCannotBeReadAreSaidOnceWhileTheyLast() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a"])
        let (orchestrator, store) = try await orchestrator(account, time)
        account.set { $0.listing = { ServerListing($0, unreadableRows: 2) } }
        await minutes(3, orchestrator, time)
        #expect(orchestrator.impediment(at: time.now()) == nil)
        #expect(try await alerts(orchestrator) == ["unreadable_pods"])
        #expect(try await events(store, .alertOpened).map(\.summary).filter { $0.contains("2 row(s)") }.count == 1)
        account.set { $0.listing = { ServerListing($0) } }
        await minutes(3, orchestrator, time)
        #expect(try await alerts(orchestrator).isEmpty)
    }

    /// A server may be behind each row that cannot be read.
    @Test func F48_aListWithoutOneReadableRowShowsNobodyGone() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"])
        let (orchestrator, store) = try await orchestrator(account, time)
        await minutes(1, orchestrator, time)
        account.set { state in
            state.listing = { ServerListing([], unreadableRows: $0.count) }
            state.single = .notFound
        }
        await minutes(30, orchestrator, time)
        #expect(try await events(store, .serverGone).isEmpty)
        #expect(orchestrator.impediment(at: time.now()) != nil)
    }

    @Test func F48_aServerBesideAnUnreadableRowIsGoneLaterThanUsual() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"])
        let (orchestrator, store) = try await orchestrator(account, time)
        await minutes(10, orchestrator, time)
        account.set { state in
            state.pods = state.pods.filter { $0.key.text != "b" }
            state.listing = { ServerListing($0, unreadableRows: 1) }
        }
        await minutes(8, orchestrator, time)
        #expect(try await events(store, .serverGone).isEmpty)
        await minutes(4, orchestrator, time)
        #expect(try await events(store, .serverGone).count == 1)
    }

    /// `GET /pods/{id}` is 404 while the list shows it running: the list has to do, as for a 500.
    @Test(arguments: [ProviderError.notFound, .outcomeUnknown("status 500")])
    func F15_aLookThatFailsAloneKeepsNothingOn(single: ProviderError) async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a"])
        account.set { $0.single = single }
        let (orchestrator, store) = try await orchestrator(account, time)
        await minutes(16, orchestrator, time)
        #expect(account.stops.map(\.text) == ["a"])
        #expect(try await events(store, .serverGone).isEmpty)
        #expect(try await events(store, .stopped).count == 1)
    }

    @Test func F15_aPersonsStartPassesALookThatFailsAlone() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a"]) { $0.phase = .exited }
        account.set { $0.single = .notFound }
        let (orchestrator, _) = try await orchestrator(account, time)
        await orchestrator.pass()
        _ = try await orchestrator.servers.perform(
            .start, on: try #require(ServerID("a")), force: false, wait: false, actor: .token("test"))
        #expect(account.stops.count == 1, "RunPod was asked")
    }

    /// A field that forbids a stop and cannot be read: it stays on, and that is said with what it costs.
    @Test(.tags(.long), arguments: ["locked", "actions", "gpu", "gpu.count", "cpu", "cluster"])
    func F47_whatCannotBeReadKeepsAServerOnAndIsSaid(field: String) async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a", "b"]) { if $0.name == "a" { $0.unreadable = [field] } }
        let (orchestrator, _) = try await orchestrator(account, time)
        await minutes(20, orchestrator, time)
        #expect(account.stops.map(\.text) == ["b"])
        let id = try #require(ServerID("a"))
        #expect(orchestrator.server(id, at: time.now())?.why.contains(field) == true)
        let open = try await orchestrator.alerts.list(openOnly: true, server: id, limit: 9)
        #expect(open.contains { $0.name == "unreadable_fields" && $0.detail.contains("$3.99/h") && $0.detail.contains(field) })
        account.set { $0.pods[id]?.unreadable = [] }
        await minutes(3, orchestrator, time)
        #expect(account.stops.map(\.text) == ["b", "a"])
    }

    @Test func F47_aStorageThatCannotBeReadIsSaid() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a"]) { $0.storage = .unknown }
        let (orchestrator, _) = try await orchestrator(account, time)
        await minutes(20, orchestrator, time)
        #expect(account.stops.isEmpty)
        let open = try await orchestrator.alerts.list(openOnly: true, server: ServerID("a"), limit: 9)
        #expect(open.contains { $0.name == "unreadable_fields" && $0.detail.contains("mounts") })
    }

    /// A stop that RunPod did not accept is not called stopping.
    @Test(arguments: [ProviderError.throttled(retryAfter: .seconds(60)), .rejected(.blocked("error code: 1010")), .unreachable("no route")])
    func F51_aStopThatWasNotAcceptedIsNotCalledStopping(error: ProviderError) async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let account = try ListedAccount(["a"])
        let (orchestrator, _) = try await orchestrator(account, time)
        await orchestrator.pass()
        account.set { $0.stopFails = error }
        let id = try #require(ServerID("a"))
        let receipt = try await orchestrator.servers.perform(.stop, on: id, force: false, wait: false, actor: .token("test"))
        #expect(!receipt.isComplete && receipt.message.contains("\(error)") && !receipt.message.contains("is stopping"))
        account.set { $0.stopFails = nil }
        await minutes(2, orchestrator, time)
        #expect(orchestrator.server(id, at: time.now())?.state == .stopped)
    }
}
