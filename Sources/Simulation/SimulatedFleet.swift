package import ControlPlane
package import Fleet
import Logging
import RunPod
package import RunPodEmulator
package import Store
import Transport

/// A control plane over an emulated account, in virtual time: the real client, the real database, no socket and no clock.
package final class SimulatedFleet {
    package let cloud: EmulatedCloud
    package let time: VirtualTime
    package let transport: InMemoryTransport
    /// `nil`: responses arrive unchanged.
    let mutating: MutatingTransport?
    package private(set) var store: FleetStore
    package private(set) var orchestrator: ControlPlaneOrchestrator
    package private(set) var settings: ControlPlaneSettings
    package private(set) var restarts: [Timestamp] = []
    /// How far the clock of the daemon's machine is ahead of RunPod's, from the next restart on.
    package var clockError = Duration.zero
    private let hook: any PreStopHook
    private let probe: (any HealthProbe)?
    private let webhookSender: (any WebhookSender)?
    private let directory: String?
    private let readsBill: Bool

    /// A Monday morning.
    package static let start = Timestamp(secondsSinceEpoch: 1_795_420_800)

    /// - Parameters:
    ///   - directory: of the database; `nil`: in memory.
    ///   - readsBill: the bill corrects the ledger. Off by default: tests count requests, and compare the ledger itself with the bill.
    package convenience init(
        _ scenario: Scenario, settings: ControlPlaneSettings = ControlPlaneSettings(), hook: any PreStopHook = NoPreStopHook(),
        probe: (any HealthProbe)? = nil, webhookSender: (any WebhookSender)? = nil, directory: String? = nil, readsBill: Bool = false
    ) throws {
        try self.init(
            scenario, settings: settings, hook: hook, probe: probe, webhookSender: webhookSender, directory: directory,
            readsBill: readsBill, mutations: nil)
    }

    /// - Parameter mutations: applied to the provider's responses.
    package init(
        _ scenario: Scenario, settings: ControlPlaneSettings, hook: any PreStopHook = NoPreStopHook(), probe: (any HealthProbe)? = nil,
        webhookSender: (any WebhookSender)? = nil, directory: String? = nil, readsBill: Bool = false, mutations: [Mutation]?
    ) throws {
        time = VirtualTime(start: SimulatedFleet.start)
        cloud = EmulatedCloud(scenario: scenario, startedAt: SimulatedFleet.start)
        transport = InMemoryTransport(cloud: cloud, time: time)
        mutating = mutations.map { [transport, cloud, time] in MutatingTransport(transport, cloud: cloud, time: time, mutations: $0) }
        self.settings = settings
        self.hook = hook
        self.probe = probe
        self.webhookSender = webhookSender
        self.directory = directory
        self.readsBill = readsBill
        store = try directory.map { try FleetStore.open(directory: $0) } ?? FleetStore.inMemory()
        orchestrator = try SimulatedFleet.orchestrator(
            mutating ?? transport, store, settings, hook, probe, webhookSender, time, readsBill: readsBill)
    }

    private static func orchestrator(
        _ transport: any Transport, _ store: FleetStore, _ settings: ControlPlaneSettings, _ hook: any PreStopHook,
        _ probe: (any HealthProbe)?, _ webhookSender: (any WebhookSender)?, _ time: any TimeSource, readsBill: Bool
    ) throws -> ControlPlaneOrchestrator {
        let client = try SimulatedFleet.client(transport, time)
        // The emulator has no balance, and tests count requests.
        var settings = settings
        settings.readsBalance = false
        var logger = Logger(label: "simulation")
        logger.logLevel = .critical
        return ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, billing: readsBill ? client : nil,
            volumes: readsBill ? client : nil, store: store, settings: settings,
            hook: hook, probe: probe, webhookSender: webhookSender, time: time, logger: logger, random: SeededRandom(seed: 1))
    }

    private static func client(_ transport: any Transport, _ time: any TimeSource) throws -> RunPodClient {
        struct NoKey: Error {}
        guard let key = BearerToken("simulated-key") else { throw NoKey() }
        return RunPodClient(
            settings: try RunPodSettings(key: key), transport: transport, time: time,
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }, random: SeededRandom(seed: 1))
    }

    package var now: Timestamp { time.now() }
    package var truth: CloudTruth { cloud.truth(at: now) }

    /// The id of the server that has, or had, this name.
    package func id(_ name: String) throws -> ServerID {
        struct NoSuchServer: Error { var name: String }
        guard let server = truth.server(named: name) else { throw NoSuchServer(name: name) }
        return server.id
    }

    package func view(_ name: String) throws -> ServerView? { orchestrator.server(try id(name), at: now) }

    /// Runs one pass per tick for `span`, and calls `each` after every pass.
    package func run(for span: Duration, each: (SimulatedFleet) throws -> Void = { _ in }) async throws {
        let end = now + span
        while now < end {
            let next = now + settings.tick
            await orchestrator.pass()
            try each(self)
            time.advance(to: min(next, end))
        }
    }

    /// Runs one pass now.
    package func pass() async { await orchestrator.pass() }

    /// Polls the account and reads the bill now, without the rest of a pass.
    package func observe() async { await orchestrator.observe() }

    /// Adopts servers by name, as a user does at the beginning.
    package func adopt(_ names: String...) async throws {
        await orchestrator.pass()
        for name in names {
            _ = try await orchestrator.servers.adopt(try id(name), acceptsDataLoss: false, actor: .token("test"))
        }
    }

    /// Kills the process and starts another one `later`.
    package func restart(after later: Duration = .zero, settings: ControlPlaneSettings? = nil) async throws {
        transport.revive()
        if let settings { self.settings = settings }
        time.advance(by: later)
        if let directory {
            do { try store.close() } catch {
                // Closed by the crash already.
            }
            store = try FleetStore.open(directory: directory)
        }
        orchestrator = try SimulatedFleet.orchestrator(
            mutating ?? transport, store, self.settings, hook, probe, webhookSender, MachineClock(time: time, error: clockError),
            readsBill: readsBill)
        restarts.append(now)
        try await orchestrator.recover()
    }

    /// From the `call`-th request on, nothing that this process does has any effect, as if it had been killed right before
    /// (or, with `afterwards`, right after) RunPod got that request.
    package func crash(atCall call: Int, afterwards: Bool) {
        let store = store
        transport.crash(atCall: call, afterwards: afterwards) {
            do { try store.close() } catch {
                // Then its writes survive the crash, and the test fails.
            }
        }
    }

    package func events(_ kinds: Event.Kind..., of name: String? = nil) async throws -> [Event] {
        try await store.events(
            after: nil, before: nil, server: try name.map { try id($0) }, kinds: kinds, limit: 1000, newestFirst: false)
    }
}

/// The clock of a machine that is ahead of the true time, or behind it.
private struct MachineClock: TimeSource {
    let time: VirtualTime
    let error: Duration

    func now() -> Timestamp { time.now() + error }
    func wall() -> Timestamp { time.wall() + error }
    var boot: BootMoment? { time.boot }
    func sleep(until deadline: Timestamp) async throws(CancellationError) { try await time.sleep(until: deadline - error) }
}
