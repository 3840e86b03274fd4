import Fleet
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing

@testable import ControlPlane

/// A receiver that somebody can switch off, and what it was sent.
final class FakeReceiver: WebhookSender {
    private struct State {
        var outcome = DeliveryOutcome.delivered
        var outcomes: [String: DeliveryOutcome] = [:]
        var taken: [Delivery] = []
        var attempts: [(id: String, at: Timestamp)] = []
    }

    private let state = Mutex(State())

    func answer(_ outcome: DeliveryOutcome) { state.withLock { $0.outcome = outcome } }
    /// What one webhook answers, whatever the others do; `nil`: as they do.
    func answer(_ outcome: DeliveryOutcome?, to webhook: String) { state.withLock { $0.outcomes[webhook] = outcome } }
    func taken(by webhook: String) -> [Delivery] { taken.filter { $0.webhook == webhook } }
    var taken: [Delivery] { state.withLock { $0.taken } }
    var attempts: [(id: String, at: Timestamp)] { state.withLock { $0.attempts } }

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome {
        state.withLock { state in
            state.attempts.append((delivery.id, now))
            let outcome = state.outcomes[webhook.name] ?? state.outcome
            if outcome == .delivered { state.taken.append(delivery) }
            return outcome
        }
    }
}

/// One webhook never answers, the others say what they got.
private struct SlowReceiver: WebhookSender {
    let slow: String
    let telling: AsyncStream<Int64>.Continuation

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome {
        guard webhook.name == slow else {
            telling.yield(delivery.event.sequence)
            return .delivered
        }
        let (never, _held) = AsyncStream.makeStream(of: Void.self)
        for await _ in never {}
        _held.finish()
        return .failed("it was cancelled")
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
        _ = try await fleet.writer.save(Webhook(name: "hook", url: "http://x", kinds: kinds, cursor: 0), events: [])
        try await fleet.adopt("pod")
        return fleet
    }

    private func kinds(_ deliveries: [Delivery]) -> [Event.Kind] { deliveries.map(\.event.kind) }

    /// A receiver drops a message whose id it knows.
    @Test func eachTestNotificationHasAnIdOfItsOwn() async throws {
        let fleet = try await fleet()
        for _ in 1...3 { _ = try await fleet.orchestrator.webhookRegistry.test("hook", by: .controlPlane) }
        let ids = receiver.attempts.map(\.id)
        #expect(Set(ids).count == 3 && ids.allSatisfy { $0.hasPrefix("hook-test-") }, "\(ids)")
    }

    @Test func webhookGetsEveryStepOfAStop() async throws {
        let fleet = try await fleet()
        try await fleet.run(for: .seconds(660))
        #expect(kinds(receiver.taken) == [.idleWarning, .stopScheduled, .stopRequested, .stopped])
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
        receiver.answer(.delivered)
        try await fleet.run(for: .seconds(310))
        #expect(kinds(receiver.taken) == [.idleWarning, .stopScheduled, .stopRequested, .stopped])
        #expect(receiver.taken.first?.id == tries.first?.id, "the same id at every attempt")
    }

    @Test(.tags(.long)) func F44_aWarningThatDoesNotArriveIsSaidToBeLateInTime() async throws {
        let fleet = try await fleet()
        receiver.answer(.failed("it cannot be reached"))
        try await fleet.run(for: .seconds(480 + 90))
        let said = try await fleet.events(.notificationFailed)
        #expect(said.count == 1, "once, and before the stop")
        #expect(said.first?.summary.contains("hook") == true && said.first?.severity == .warning)
        try await fleet.run(for: .seconds(3600))
        #expect(try await fleet.events(.notificationFailed).count == 1)
    }

    @Test func webhookCanBeLimitedToAnOwnersServers() async throws {
        let fleet = try SimulatedFleet(
            Scenario(pods: ["anns", "bobs"].map { .init(id: $0, name: $0, workload: .idle) }), webhookSender: receiver)
        try await fleet.orchestrator.recover()
        _ = try await fleet.writer.save(
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

    @Test(.tags(.long)) func F45_aRestartNeitherRepeatsNorDrops() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await fleet(directory: directory.path)
        receiver.answer(.failed("status 503"))
        try await fleet.run(for: .seconds(540))
        try await fleet.restart(after: .seconds(5))
        receiver.answer(.delivered)
        try await fleet.run(for: .seconds(300))
        try await fleet.restart(after: .seconds(5))
        try await fleet.run(for: .seconds(300))
        #expect(kinds(receiver.taken) == [.idleWarning, .stopScheduled, .stopRequested, .stopped])
    }

    /// Killed right before or after RunPod is asked: what was written is told, once.
    @Test(.tags(.long), arguments: [false, true]) func F45_aCrashNeitherRepeatsNorDrops(afterwards: Bool) async throws {
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

    @Test func refusedDeliveryDoesNotBlockLaterOnes() async throws {
        let fleet = try await fleet()
        receiver.answer(.refused("status 400"))
        try await fleet.run(for: .seconds(500))
        receiver.answer(.delivered)
        try await fleet.run(for: .seconds(200))
        #expect(kinds(receiver.taken) == [.stopScheduled, .stopRequested, .stopped])
        let dead = try await fleet.store.webhooks.deliveries(state: .dead, webhook: "hook", limit: 10)
        #expect(kinds(dead) == [.idleWarning] && dead.first?.attempts == 3)
        #expect(try await fleet.events(.notificationFailed).count == 1)
        let id = try #require(dead.first?.id)
        #expect(try await fleet.orchestrator.webhooks?.resend(id, actor: .token("ann"))?.state == .waiting)
        try await fleet.run(for: .seconds(10))
        #expect(kinds(receiver.taken).last == .idleWarning)
        let said = try await fleet.events(.notificationResent)
        #expect(said.map(\.actor) == [.token("ann")])
        for unknown in ["hook-999", "hook-x", "hook", "nobody-1", "hook--1", "hook-99999999999999999999"] {
            #expect(try await fleet.orchestrator.webhooks?.resend(unknown, actor: .token("ann")) == nil)
        }
    }

    /// Its other deliveries die without being sent, and the other webhooks hear of it once.
    @Test(arguments: [DeliveryOutcome.gone, .refused("status 403")])
    func aWebhookThatIsGoneIsReportedOnce(outcome: DeliveryOutcome) async throws {
        let fleet = try await fleet()
        receiver.answer(outcome, to: "hook")
        try await fleet.run(for: .seconds(700))
        let dead = try await fleet.store.webhooks.deliveries(state: .dead, webhook: "hook", limit: 10)
        #expect(Set(kinds(dead)) == [.idleWarning, .stopScheduled, .stopRequested, .stopped])
        #expect(try await fleet.events(.notificationFailed).count == 1)
        #expect(outcome != .gone || receiver.attempts.count { $0.id.hasPrefix("hook-") } == 1)
        // Sent again by hand it is sent; a delivery that arrives ends the outage.
        receiver.answer(.delivered, to: "hook")
        _ = try await fleet.orchestrator.webhooks?.resend(try #require(dead.first?.id), actor: .token("ann"))
        try await fleet.run(for: .seconds(10))
        #expect(receiver.taken.map(\.id) == [dead.first?.id])
        receiver.answer(.gone, to: "hook")
        try await fleet.writer.append([Event(at: fleet.now, kind: .stopped, summary: "again")])
        try await fleet.run(for: .seconds(10))
        #expect(try await fleet.events(.notificationFailed).count == 2)
    }

    @Test func failingDeliveryIsDeadAfterThreeDays() async throws {
        let fleet = try await fleet(kinds: ["stop.warning"])
        receiver.answer(.failed("status 503"))
        try await fleet.run(for: .seconds(500))
        fleet.time.advance(by: .seconds(4 * 86_400))
        try await fleet.run(for: .seconds(10))
        #expect(try await fleet.store.webhooks.deliveries(state: .dead, webhook: nil, limit: 10).count == 1)
        #expect(try await fleet.events(.notificationFailed).count >= 1)
        // Sent again by hand, it is tried for as long as a new one.
        let id = try #require(try await fleet.store.webhooks.deliveries(state: .dead, webhook: nil, limit: 10).first?.id)
        _ = try await fleet.orchestrator.webhooks?.resend(id, actor: .token("ann"))
        try await fleet.run(for: .seconds(60))
        #expect(try await fleet.store.webhooks.deliveries(state: .waiting, webhook: nil, limit: 10).first?.attempts ?? 0 > 1)
    }

    @Test(.tags(.long)) func F44_aWarningBehindSomethingThatIsNotTakenIsSaidToBeLateToo() async throws {
        let fleet = try await fleet(kinds: [])
        _ = try await fleet.writer.save(Webhook(name: "other", url: "http://x", kinds: ["notification."], cursor: 0), events: [])
        // Down from long before the warning: that one is never even tried.
        receiver.answer(.failed("status 503"), to: "hook")
        try await fleet.run(for: .seconds(480 + 90))
        let warning = try #require(try await fleet.events(.idleWarning).first)
        #expect(!receiver.attempts.contains { $0.id == "hook-\(warning.sequence)" })
        let said = try await fleet.events(.notificationFailed)
        #expect(said.count == 1 && said.first?.about == .webhook("hook"), "once, before the stop")
        #expect(said.first?.summary.contains("status 503") == true, "and why")
        #expect(receiver.taken(by: "other").map(\.event) == said, "the others are told")
        receiver.answer(nil, to: "hook")
        try await fleet.run(for: .seconds(900))
        #expect(kinds(receiver.taken(by: "hook")).contains(.idleWarning))
        #expect(!kinds(receiver.taken(by: "hook")).contains(.notificationFailed), "never the one that fails")
    }

    /// Two receivers that are down for ever, each wanting to know of the other.
    @Test(.tags(.long)) func F44_whatCannotBeToldIsNotToldOfWithoutEnd() async throws {
        let fleet = try await fleet(kinds: [])
        _ = try await fleet.writer.save(Webhook(name: "other", url: "http://x", cursor: 0), events: [])
        receiver.answer(.refused("status 400"))
        try await fleet.run(for: .seconds(700))
        let first = try await fleet.events(.notificationFailed).count
        for _ in 0..<30 { try await fleet.run(for: .seconds(60)) }
        let second = try await fleet.events(.notificationFailed)
        #expect(second.count < 3 * first + 60, "\(first), then \(second.count)")
        #expect(!second.contains { $0.summary.contains("is dead after") && $0.summary.contains(": A notification to ") })
    }

    /// An alert opens and closes every ten seconds.
    private func flap(_ fleet: SimulatedFleet, _ times: Int, _ severity: Event.Severity = .warning) async throws {
        for number in 0..<times {
            for kind in [Event.Kind.alertOpened, .alertResolved] {
                let event = Event(
                    at: fleet.now, kind: kind, severity: kind == .alertOpened ? severity : .info,
                    about: .alert(Int64(number), name: "gpu_hot"), summary: "hot")
                try await fleet.writer.append([event])
                try await fleet.run(for: .seconds(10))
            }
        }
    }

    @Test(.tags(.long)) func F42_anAlertThatFlapsIsToldAFewTimesAndThenAsItStands() async throws {
        let fleet = try await fleet(.trace([50]), kinds: ["alert.opened", "alert.resolved"])
        try await flap(fleet, 20)
        #expect(receiver.taken.count == 6)
        try await fleet.run(for: .seconds(600))
        #expect(receiver.taken.count == 7, "one for all that came after")
        let last = try #require(receiver.taken.last)
        #expect(last.event.kind == .alertResolved && last.leftOut == 33)
        // Calm again: told at once.
        try await fleet.run(for: .seconds(600))
        try await flap(fleet, 1)
        #expect(receiver.taken.count == 9)
    }

    @Test func F42_whatIsCriticalIsToldEachTime() async throws {
        let fleet = try await fleet(.trace([50]), kinds: ["alert.opened"])
        try await flap(fleet, 20, .critical)
        #expect(receiver.taken.count == 20)
    }

    @Test func F42_whatFlappedWhileNobodyListenedIsToldAsItStands() async throws {
        let fleet = try await fleet(.trace([50]), kinds: ["alert.opened", "alert.resolved", "control_plane."])
        receiver.answer(.failed("status 503"))
        try await fleet.writer.append([Event(at: fleet.now, kind: .settingChanged, summary: "something else")])
        try await flap(fleet, 10)
        let open = Event(at: fleet.now, kind: .alertOpened, severity: .warning, about: .alert(99, name: "gpu_hot"), summary: "hot")
        try await fleet.writer.append([open])
        receiver.answer(.delivered)
        try await fleet.run(for: .seconds(310))
        #expect(kinds(receiver.taken.filter { $0.event.kind != .controlPlaneStarted }) == [.settingChanged, .alertOpened])
    }

    @Test(.tags(.long), arguments: [true, false]) func warningNamesTheMaximumRuntime(isAdmin: Bool) async throws {
        let fleet = try await fleet(.training, kinds: ["stop.warning"])
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(maxRuntime: .seconds(3600))), on: try fleet.id("pod"), force: false, wait: false,
            actor: .token("test"), asAdmin: isAdmin)
        try await fleet.run(for: .seconds(3590))
        #expect(receiver.taken.map(\.event.about) == [isAdmin ? .adminRuntimeLimit : .maximumRuntime])
    }

    @Test(.timeLimit(.minutes(10))) func slowReceiverDelaysNoOther() async throws {
        let (told, telling) = AsyncStream.makeStream(of: Int64.self)
        let fleet = try SimulatedFleet(Scenario(pods: []), webhookSender: SlowReceiver(slow: "slow", telling: telling))
        let desk = try #require(fleet.orchestrator.webhooks)
        for name in ["slow", "swift"] { _ = try await fleet.writer.save(Webhook(name: name, url: "http://x", cursor: 0), events: []) }
        fleet.time.letSleepersWait()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await desk.run() }
            var arrived = told.makeAsyncIterator()
            for number in 0..<20 {
                await fleet.orchestrator.journal.write([Event(at: fleet.now, kind: .activity, summary: "\(number)")])
                let last = try await fleet.store.lastSequence()
                #expect(await arrived.next() == last)
            }
            group.cancelAll()
        }
    }

    @Test(arguments: [
        (["stop."], Event.Severity.info, [String](), true), (["alert."], .info, [], false), ([], .warning, [], true),
        ([], .critical, [], false), ([], .info, ["team-a"], true), ([], .info, ["team-b"], false),
    ])
    func webhookFiltersEvents(kinds: [String], severity: Event.Severity, tags: [String], wants: Bool) {
        let hook = Webhook(name: "h", url: "http://x", kinds: kinds, minimumSeverity: severity, tags: tags, cursor: 0)
        let event = Event(at: SimulatedFleet.start, kind: .idleWarning, severity: .warning, summary: "x")
        #expect(hook.wants(event, tags: ["team-a", "gpu"], owner: nil) == wants)
        let endless = Event(at: SimulatedFleet.start, kind: .notificationFailed, severity: .critical, summary: "x")
        #expect(!Webhook(name: "h", url: "http://x", cursor: 0).wants(endless, tags: [], owner: nil))
        let own = Event(at: SimulatedFleet.start, kind: .notificationFailed, severity: .critical, about: .webhook("h"), summary: "x")
        #expect(!Webhook(name: "h", url: "http://x", cursor: 0).wants(own, tags: [], owner: nil))
        #expect(Webhook(name: "i", url: "http://x", cursor: 0).wants(own, tags: [], owner: nil))
    }
}
