import ControlPlane
import Fleet
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

/// A receiver that somebody can switch off, and what it was sent.
final class FakeReceiver: WebhookSender {
    private struct State {
        var outcome = DeliveryOutcome.taken
        var taken: [Delivery] = []
        var attempts: [(id: String, at: Timestamp)] = []
    }

    private let state = Mutex(State())

    func answer(_ outcome: DeliveryOutcome) { state.withLock { $0.outcome = outcome } }
    var taken: [Delivery] { state.withLock { $0.taken } }
    var attempts: [(id: String, at: Timestamp)] { state.withLock { $0.attempts } }

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome {
        state.withLock { state in
            state.attempts.append((delivery.id, now))
            if state.outcome == .taken { state.taken.append(delivery) }
            return state.outcome
        }
    }
}

@Suite struct NotificationTests {
    private let receiver = FakeReceiver()

    private func fleet(
        _ workload: Workload = .idle, kinds: [String] = ["stop."], directory: String? = nil
    ) async throws -> SimulatedFleet {
        let fleet = try SimulatedFleet(
            Scenario(pods: [.init(id: "pod", name: "pod", workload: workload)]), webhookSender: receiver, directory: directory)
        try await fleet.orchestrator.recover()
        _ = try await fleet.store.save(Webhook(name: "hook", url: "http://x", kinds: kinds, cursor: 0), events: [])
        try await fleet.adopt("pod")
        return fleet
    }

    private func kinds(_ deliveries: [Delivery]) -> [Event.Kind] { deliveries.map(\.event.kind) }

    @Test func aStopIsToldStepByStep() async throws {
        let fleet = try await fleet()
        try await fleet.run(for: .seconds(660))
        #expect(kinds(receiver.taken) == [.idleWarning, .stopDecided, .stopAsked, .stopped])
    }

    @Test func F43_aReceiverThatIsDownForTenMinutesLosesNothing() async throws {
        let fleet = try await fleet()
        receiver.answer(.failed("status 503"))
        try await fleet.run(for: .seconds(480 + 600))
        #expect(receiver.taken.isEmpty)
        let tries = receiver.attempts
        #expect(Set(tries.map(\.id)).count == 1, "those behind the first wait for it")
        let gaps = zip(tries, tries.dropFirst()).map { $1.at - $0.at }
        #expect(gaps.last ?? .zero >= .seconds(200) && tries.count < 15, "it backs off: \(tries.count) attempts")
        receiver.answer(.taken)
        try await fleet.run(for: .seconds(310))
        #expect(kinds(receiver.taken) == [.idleWarning, .stopDecided, .stopAsked, .stopped])
        #expect(receiver.taken.first?.id == tries.first?.id, "the same id at every attempt")
    }

    @Test func F44_aWarningThatDoesNotArriveIsSaidToBeLateInTime() async throws {
        let fleet = try await fleet()
        receiver.answer(.failed("it cannot be reached"))
        try await fleet.run(for: .seconds(480 + 90))
        let said = try await fleet.events(.notificationFailed)
        #expect(said.count == 1, "once, and before the stop")
        #expect(said.first?.summary.contains("hook") == true && said.first?.severity == .warning)
        try await fleet.run(for: .seconds(3600))
        #expect(try await fleet.events(.notificationFailed).count == 1)
    }

    @Test func aWebhookMayBeToldOfOnePersonsServersOnly() async throws {
        let fleet = try SimulatedFleet(
            Scenario(pods: ["anns", "bobs"].map { .init(id: $0, name: $0, workload: .idle) }), webhookSender: receiver)
        try await fleet.orchestrator.recover()
        _ = try await fleet.store.save(
            Webhook(name: "hook", url: "http://x", kinds: ["stop.confirmed"], owners: ["ann"], cursor: 0), events: [])
        await fleet.pass()
        for (name, owner) in [("anns", "ann"), ("bobs", "bob")] {
            _ = try await fleet.orchestrator.servers.adopt(
                try fleet.id(name), acceptsDataLoss: false, actor: .token("t"), owner: owner)
        }
        try await fleet.run(for: .seconds(700))
        #expect(try await fleet.events(.stopped).count == 2)
        #expect(receiver.taken.compactMap(\.event.server) == [try fleet.id("anns")])
    }

    @Test func F45_aRestartNeitherRepeatsNorDrops() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(directory: directory.path)
        receiver.answer(.failed("status 503"))
        try await fleet.run(for: .seconds(540))
        try await fleet.restart(after: .seconds(5))
        receiver.answer(.taken)
        try await fleet.run(for: .seconds(300))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(300))
        #expect(kinds(receiver.taken) == [.idleWarning, .stopDecided, .stopAsked, .stopped])
    }

    /// Killed right before or after RunPod is asked: what was written is told, once.
    @Test(arguments: [false, true]) func F45_aCrashNeitherRepeatsNorDrops(afterwards: Bool) async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(directory: directory.path)
        try await fleet.run(for: .seconds(595))
        fleet.crash(atCall: 3, afterwards: afterwards)
        try await fleet.run(for: .seconds(20))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(900))
        let ids = receiver.taken.map(\.id)
        #expect(ids.count == Set(ids).count)
        let all = try await fleet.events().filter { $0.kind.rawValue.hasPrefix("stop.") }.map(\.sequence)
        #expect(receiver.taken.map(\.event.sequence) == all, "all, in order")
    }

    @Test func whatIsRefusedDoesNotHoldUpTheRest() async throws {
        let fleet = try await fleet()
        receiver.answer(.refused("status 400"))
        try await fleet.run(for: .seconds(500))
        receiver.answer(.taken)
        try await fleet.run(for: .seconds(200))
        #expect(kinds(receiver.taken) == [.stopDecided, .stopAsked, .stopped])
        let dead = try await fleet.store.deliveries(state: .dead, webhook: "hook", limit: 10)
        #expect(kinds(dead) == [.idleWarning] && dead.first?.attempts == 3)
        #expect(try await fleet.events(.notificationFailed).count == 1)
        let id = try #require(dead.first?.id)
        #expect(try await fleet.orchestrator.webhooks?.resend(id)?.state == .waiting)
        try await fleet.run(for: .seconds(10))
        #expect(kinds(receiver.taken).last == .idleWarning)
        #expect(try await fleet.orchestrator.webhooks?.resend("hook-999") == nil)
    }

    @Test func whatNobodyTakesIsGivenUpAfterThreeDays() async throws {
        let fleet = try await fleet(kinds: ["stop.warning"])
        receiver.answer(.failed("status 503"))
        try await fleet.run(for: .seconds(500))
        fleet.time.advance(by: .seconds(4 * 86_400))
        try await fleet.run(for: .seconds(10))
        #expect(try await fleet.store.deliveries(state: .dead, webhook: nil, limit: 10).count == 1)
        #expect(try await fleet.events(.notificationFailed).count >= 1)
    }

    @Test(arguments: [
        (["stop."], Event.Severity.info, [String](), true), (["alert."], .info, [], false), ([], .warning, [], true),
        ([], .critical, [], false), ([], .info, ["team-a"], true), ([], .info, ["team-b"], false),
    ])
    func aWebhookGetsWhatItWants(kinds: [String], severity: Event.Severity, tags: [String], wants: Bool) {
        let hook = Webhook(name: "h", url: "http://x", kinds: kinds, minimumSeverity: severity, tags: tags, cursor: 0)
        let event = Event(at: SimulatedFleet.start, kind: .idleWarning, severity: .warning, summary: "x")
        #expect(hook.wants(event, tags: ["team-a", "gpu"], owner: nil) == wants)
        let endless = Event(at: SimulatedFleet.start, kind: .notificationFailed, severity: .critical, summary: "x")
        #expect(!Webhook(name: "h", url: "http://x", cursor: 0).wants(endless, tags: [], owner: nil))
    }
}
