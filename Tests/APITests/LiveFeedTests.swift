import ControlPlane
import Fleet
import NIOCore
import Simulation
import Testing

@testable import API
@testable import Store

/// What happens, on its way to those who listen.
@Suite struct LiveFeedTests {
    private func feed(_ harness: Harness) -> (feed: LiveFeed, notifier: WebSocketNotifier) {
        let orchestrator = harness.fleet.orchestrator
        return (LiveFeed(orchestrator: orchestrator, time: harness.fleet.time, interval: .seconds(5)), orchestrator.notifier)
    }

    /// A stream that keeps the newest 1,000, as the daemon's does, of far more that were written at once.
    @Test func F46_manyEventsInOneWriteAreAllTold() async throws {
        let harness = try await Harness()
        let (feed, notifier) = feed(harness)
        let last = try await harness.fleet.store.lastSequence()
        let writer = EventWriter(harness.fleet.store)
        try await writer.append(
            (0..<5000).map { Event(at: harness.fleet.now, kind: .telemetryUnknown, severity: .warning, summary: "\($0)") })
        let (events, writing) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .bufferingNewest(1000))
        for event in writer.events { writing.yield(event) }
        writing.finish()
        await feed.publish(events, after: last)
        #expect(notifier.statistics.byTopic[.alerts] == 5000)
        #expect(notifier.statistics.byTopic[.activity] == 5000)
    }

    /// Two that write at the same moment may be heard in another order than they wrote.
    @Test func eventsAreToldOnceAndInOrder() async throws {
        let harness = try await Harness()
        let (feed, notifier) = feed(harness)
        let last = try await harness.fleet.store.lastSequence()
        let writer = EventWriter(harness.fleet.store)
        try await writer.append(
            (0..<4).map { Event(at: harness.fleet.now, kind: .activity, summary: "number \($0)") })
        let (events, writing) = AsyncStream.makeStream(of: Event.self)
        for number in [1, 0, 3, 2] { writing.yield(writer.events[number]) }
        writing.finish()
        let listener = notifier.connect {}
        _ = notifier.subscribe(listener, to: .activity)
        await feed.publish(events, after: last)
        notifier.flush()
        guard case .message(let message) = notifier.next(for: listener) else { return #expect(Bool(false), "a batch") }
        let text = String(buffer: message.text)
        let places = (0..<4).compactMap { text.firstRange(of: "number \($0)")?.lowerBound }
        #expect(places.count == 4 && places == places.sorted())
        #expect(notifier.statistics.byTopic[.activity] == 4)
    }
}
