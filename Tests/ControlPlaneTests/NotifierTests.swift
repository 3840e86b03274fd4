import ControlPlane
import Fleet
import Foundation
import NIOCore
import Simulation
import Synchronization
import Testing

@Suite struct NotifierTests {
    private struct Message: Decodable {
        struct Inner: Decodable {
            struct Value: Decodable { var n: Int }
            var seq: Int64
            var data: Value
        }
        struct Value: Decodable { var n: Int }
        var type: String
        var seq, from, to: Int64?
        var count: Int?
        var data: Value?
        var notifications: [Inner]?

        var numbers: [Int] { notifications?.map(\.data.n) ?? data.map { [$0.n] } ?? [] }
        var seqs: [Int64] { notifications?.map(\.seq) ?? seq.map { [$0] } ?? [] }
    }

    private let time = VirtualTime(start: SimulatedFleet.start)

    private func note(_ topic: WebSocketNotifier.Topic, _ number: Int, critical: Bool = false, server: String? = nil, size: Int = 0)
        -> WebSocketNotifier.Notification
    {
        let padding = String(repeating: "x", count: size)
        return .init(
            topic: topic, type: topic.rawValue, at: time.now(), data: Array(#"{"n":\#(number),"p":"\#(padding)"}"#.utf8),
            isCritical: critical,
            server: server.flatMap { ServerID($0) })
    }

    private func all(_ notifier: WebSocketNotifier, _ listener: WebSocketNotifier.ListenerID) throws -> (messages: [Message], isLetGo: Bool)
    {
        var messages: [Message] = []
        while true {
            switch notifier.next(for: listener) {
            case .message(let message):
                messages.append(try JSONDecoder().decode(Message.self, from: Data(message.text.readableBytesView)))
            case .tooSlow: return (messages, true)
            case .nothing: return (messages, false)
            }
        }
    }

    @Test func notificationsWithinABatchShareAFrame() throws {
        let notifier = WebSocketNotifier(time: time)
        let listener = notifier.connect {}
        let latest = notifier.subscribe(listener, to: .activity)
        notifier.publish((0..<10).map { note(.activity, $0) })
        #expect(try all(notifier, listener).messages.isEmpty, "gathered until the batch is due")
        notifier.flush()
        let messages = try all(notifier, listener).messages
        #expect(messages.count == 1 && messages[0].type == "batch" && messages[0].count == 10)
        #expect(messages[0].seqs == (1...10).map { latest + $0 })
    }

    @Test func listenerWithoutBatchingGetsEveryNotificationAlone() throws {
        let notifier = WebSocketNotifier(time: time)
        let (alone, batched) = (notifier.connect {}, notifier.connect {})
        notifier.setBatching(false, for: alone)
        let latest = notifier.subscribe(alone, to: .activity)
        _ = notifier.subscribe(batched, to: .activity)
        notifier.publish((0..<10).map { note(.activity, $0) })
        notifier.flush()
        let messages = try all(notifier, alone).messages
        #expect(messages.allSatisfy { $0.type == "activity" && $0.count == nil })
        #expect(messages.map(\.numbers) == (0..<10).map { [$0] })
        #expect(messages.flatMap(\.seqs) == (1...10).map { latest + $0 })
        #expect(try all(notifier, batched).messages.map(\.count) == [10], "others keep their batches")
        // One that resumes within a batch gets the rest of it, without a repetition.
        _ = notifier.subscribe(alone, to: .activity, since: latest + 7)
        #expect(try all(notifier, alone).messages.map(\.numbers) == [[7], [8], [9]])
        notifier.publish([note(.activity, 10), note(.activity, 11)])
        notifier.flush()
        notifier.unsubscribe(alone, from: .activity)
        #expect(try all(notifier, alone).messages.isEmpty)
    }

    @Test func gapOfAListenerWithoutBatchingIsFilledWithSingleMessages() throws {
        let notifier = WebSocketNotifier(time: time)
        let slow = notifier.connect {}
        notifier.setBatching(false, for: slow)
        _ = notifier.subscribe(slow, to: .metrics)
        for round in 0..<50 {
            notifier.publish((0..<20).map { note(.metrics, round * 20 + $0, server: "s\($0)", size: 10_000) })
            notifier.flush()
        }
        let messages = try all(notifier, slow).messages
        #expect(messages.first?.type == "gap")
        #expect(!messages.contains { $0.type == "batch" })
        #expect(messages.flatMap(\.seqs) == messages.flatMap(\.seqs).sorted())
        #expect(Set(messages.flatMap(\.numbers)).isSuperset(of: 980..<1000))
    }

    @Test func criticalAlertIsSentAtOnceAndAlone() throws {
        let notifier = WebSocketNotifier(time: time)
        let woken = Mutex(0)
        let listener = notifier.connect { woken.withLock { $0 += 1 } }
        _ = notifier.subscribe(listener, to: .alerts)
        notifier.publish([note(.alerts, 1), note(.alerts, 2)])
        #expect(woken.withLock { $0 } == 0)
        notifier.publish([note(.alerts, 3, critical: true)])
        #expect(woken.withLock { $0 } == 1)
        #expect(try all(notifier, listener).messages.map(\.numbers) == [[1, 2], [3]])
    }

    @Test(.tags(.long)) func F46_aSlowSubscriberIsToldItsGapAndGetsEveryServersNewestValue() throws {
        let notifier = WebSocketNotifier(time: time)
        let (slow, fast) = (notifier.connect {}, notifier.connect {})
        let start = notifier.subscribe(slow, to: .metrics)
        _ = notifier.subscribe(fast, to: .metrics)
        var seen: [Int] = []
        // Some 40 MiB; one server falls silent early.
        for round in 0..<2000 {
            notifier.publish((0..<10).filter { $0 > 0 || round < 5 }.map { note(.metrics, round * 10 + $0, server: "s\($0)", size: 2000) })
            notifier.flush()
            seen += try all(notifier, fast).messages.flatMap(\.numbers)
        }
        #expect(seen.count == 2000 * 9 + 5, "the others lose nothing")
        #expect(notifier.statistics.queueSizes[slow.text] ?? 0 > 1000)
        let messages = try all(notifier, slow).messages
        let gap = try #require(messages.first)
        #expect(gap.type == "gap" && gap.from == start + 1)
        let numbers = messages.flatMap(\.numbers)
        #expect(Set(numbers.suffix(9)) == Set((1..<10).map { 1999 * 10 + $0 }))
        #expect(numbers.first == 40, "the newest value of the server that fell silent")
        #expect(messages.flatMap(\.seqs) == messages.flatMap(\.seqs).sorted())
        #expect(messages.reduce(0) { $0 + ($1.numbers.count * 2000) } < 20 << 20, "bounded")
        #expect(notifier.statistics.totalDropped > 0)
        #expect(try all(notifier, slow).messages.isEmpty)
    }

    /// What makes up for a gap may be a whole fleet's values: those who fall behind together get the same, not a copy each.
    @Test(.tags(.long)) func F46_whoFallsBehindTogetherCostsOnce() throws {
        let notifier = WebSocketNotifier(time: time)
        let slow = (0..<3).map { _ in notifier.connect {} }
        for listener in slow { _ = notifier.subscribe(listener, to: .metrics) }
        for round in 0..<200 {
            notifier.publish((0..<200).map { note(.metrics, round, server: "s\(round * 200 + $0)", size: 500) })
            notifier.flush()
        }
        let places = try slow.map { listener -> UnsafeRawPointer? in
            for _ in 0..<2 {
                guard case .message(let message) = notifier.next(for: listener) else { throw Lost() }
                if message.frame == nil, !String(buffer: message.text).contains(#""type":"gap""#) {
                    return message.text.withUnsafeReadableBytes { $0.baseAddress.map { UnsafeRawPointer($0) } }
                }
            }
            return nil
        }
        #expect(places[0] != nil && Set(places).count == 1)
    }

    private struct Lost: Error {}

    @Test func F46_alertsAreNeverDroppedInSilence() throws {
        let notifier = WebSocketNotifier(time: time)
        let slow = notifier.connect {}
        let latest = notifier.subscribe(slow, to: .alerts)
        for number in 0..<5000 { notifier.publish([note(.alerts, number, critical: true)]) }
        #expect(try all(notifier, slow).isLetGo)
        notifier.disconnect(slow)
        // It comes back, says where it was, and learns what it missed.
        let again = notifier.connect {}
        _ = notifier.subscribe(again, to: .alerts, since: latest)
        let (messages, isLetGo) = try all(notifier, again)
        #expect(!isLetGo)
        #expect(messages.first?.type == "gap" && messages.first?.from == latest + 1)
        #expect(messages.flatMap(\.numbers).last == 4999)
    }

    @Test func F46_whoComesBackInTimeMissesNothing() throws {
        let notifier = WebSocketNotifier(time: time)
        let first = notifier.connect {}
        _ = notifier.subscribe(first, to: .servers)
        for number in 0..<20 {
            notifier.publish([note(.servers, number)])
            notifier.flush()
        }
        let seen = try all(notifier, first).messages[7].seqs
        notifier.disconnect(first)
        let again = notifier.connect {}
        _ = notifier.subscribe(again, to: .servers, since: seen.last)
        #expect(try all(notifier, again).messages.flatMap(\.numbers) == Array(8..<20))
    }

    @Test func sequenceNumbersRiseOverRestarts() {
        let before = WebSocketNotifier(time: time)
        before.publish((0..<1000).map { note(.logs, $0) })
        let last = before.subscribe(before.connect {}, to: .logs)
        time.advance(by: .seconds(1))
        let after = WebSocketNotifier(time: time)
        #expect(after.subscribe(after.connect {}, to: .logs) >= last)
    }

    @Test func statisticsCountListenersAndNotifications() throws {
        let notifier = WebSocketNotifier(time: time)
        let listener = notifier.connect {}
        _ = notifier.subscribe(listener, to: .logs)
        notifier.publish([note(.logs, 1), note(.logs, 2), note(.servers, 1)])
        notifier.flush()
        #expect(notifier.statistics.queueSizes == [listener.text: 1])
        _ = try all(notifier, listener)
        let statistics = notifier.statistics
        #expect(statistics.totalSent == 2 && statistics.totalDropped == 0 && statistics.connectedClients == 1)
        #expect(statistics.byTopic[.logs] == 2 && statistics.byTopic[.servers] == 1)
        #expect(statistics.subscriptions[.logs] == 1 && statistics.subscriptions[.servers] == 0)
        notifier.unsubscribe(listener, from: .logs)
        notifier.disconnect(listener)
        #expect(notifier.statistics.connectedClients == 0)
    }

    @Test(arguments: [Int64.min, Int64.min + 1, -1, 0, Int64.max]) func F46_aPlaceThatNoListenerCanHaveHarmsNobody(since: Int64) throws {
        let notifier = WebSocketNotifier(time: time)
        let listener = notifier.connect {}
        notifier.publish([note(.activity, 1), note(.metrics, 2, server: "s")])
        for topic in WebSocketNotifier.Topic.allCases { _ = notifier.subscribe(listener, to: topic, since: since) }
        let gap = try all(notifier, listener).messages.first { $0.type == "gap" }
        #expect(gap == nil || gap?.from == 1, "there is no number below 1")
        notifier.publish([note(.activity, 3)])
        notifier.flush()
        #expect(try all(notifier, listener).messages.flatMap(\.numbers).last == 3)
    }

    @Test func unsubscribedTopicIsNotSent() throws {
        let notifier = WebSocketNotifier(time: time)
        notifier.publish([note(.metrics, 1, server: "s")])
        let listener = notifier.connect {}
        // So far back that the newest values wait behind the gap.
        for _ in 0..<5000 { notifier.publish([note(.metrics, 2, critical: true, server: "t")]) }
        _ = notifier.subscribe(listener, to: .metrics, since: 0)
        guard case .message = notifier.next(for: listener) else { return #expect(Bool(false), "a gap") }
        #expect(notifier.statistics.queueSizes[listener.text] ?? 0 > 0)
        notifier.unsubscribe(listener, from: .metrics)
        guard case .nothing = notifier.next(for: listener) else { return #expect(Bool(false), "nothing") }
    }

    @Test func newestValuesOfGoneServersAreDropped() throws {
        let notifier = WebSocketNotifier(time: time)
        notifier.publish([note(.metrics, 1, server: "gone"), note(.metrics, 2, server: "here")])
        for _ in 0..<5000 { notifier.publish([note(.metrics, 3, critical: true)]) }
        notifier.forgetMetrics(except: [try #require(ServerID("here"))])
        let listener = notifier.connect {}
        _ = notifier.subscribe(listener, to: .metrics, since: 0)
        let numbers = try all(notifier, listener).messages.flatMap(\.numbers)
        #expect(numbers.contains(2) && !numbers.contains(1))
    }
}
