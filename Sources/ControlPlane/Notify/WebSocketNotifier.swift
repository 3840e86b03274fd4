import DequeModule
public import Fleet
import NIOCore
import Synchronization

/// Sends metrics, alerts, activity, logs and server events to subscribers: in batches, numbered, and encoded once for all.
///
/// A listener has no queue of its own. It has a cursor in the topic's recent frames, and reads from there when it has room. One that stops
/// reading costs nothing. When frames it has not read are dropped, it gets the gap and, for metrics, the newest value of every server.
public final class WebSocketNotifier: Sendable {
    fileprivate struct Cursor: Sendable {
        /// The frame it reads next.
        var frame: Int
        /// The last number it has, or was told that it missed.
        var seen: Int64
    }

    fileprivate struct Listener: Sendable {
        /// By `Topic.index`; `nil` where it has not subscribed.
        var cursors = [Cursor?](repeating: nil, count: Topic.allCases.count)
        /// Sent before everything else: gaps and the values that fill them.
        var first: [Message] = []
        /// False: it gets every notification alone.
        var isBatched = true
        let bell: any Bell
    }

    private final class OneBell: Bell {
        private let wake: @Sendable () -> Void
        init(_ wake: @escaping @Sendable () -> Void) { self.wake = wake }
        func ring() { wake() }
    }

    fileprivate struct State: Sendable {
        /// By `Topic.index`.
        var channels: [Channel]
        var listeners: [Int: Listener] = [:]
        /// Each with its number of listeners.
        var bells: [ObjectIdentifier: (bell: any Bell, listeners: Int)] = [:]
        var lastListener = 0
        var totalSent = 0
        var totalDropped = 0
        var isFlushDue = false
    }

    /// How long notifications are gathered into a batch.
    public static let batchEvery = Duration.milliseconds(100)
    static let largestBatch = 128
    /// With its envelope, a frame fits into 64 KiB.
    static let largestBatchBytes = 60_000

    private let state: Mutex<State>
    private let wake = WakeSignal()
    private let time: any TimeSource

    /// Numbers keep rising over restarts: they begin at the microsecond of the start.
    public init(time: any TimeSource) {
        self.time = time
        let first = time.now().microsecondsSinceEpoch
        let channels = Topic.allCases.sorted { $0.index < $1.index }.map { Channel(topic: $0, nextSeq: first) }
        state = Mutex(State(channels: channels))
    }

    // MARK: Publishing

    /// Adds notifications to the batches of their topics; critical ones are sent at once.
    public func publish(_ notifications: [Notification]) {
        guard !notifications.isEmpty else { return }
        let bells = state.withLock { state -> [any Bell] in
            var isReady = false
            for notification in notifications {
                if state.channels[notification.topic.index].add(notification) { isReady = true } else { state.isFlushDue = true }
            }
            return isReady ? state.bells.values.map(\.bell) : []
        }
        for bell in bells { bell.ring() }
        wake.ring()
    }

    /// Sends batches until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            await wake.wait(until: time.now() + .seconds(3600), time: time)
            guard state.withLock({ $0.isFlushDue }) else { continue }
            await time.pause(until: time.now() + WebSocketNotifier.batchEvery)
            flush()
        }
    }

    /// Sends the batches that are being gathered.
    public func flush() {
        let now = time.now()
        let bells = state.withLock { state in
            state.isFlushDue = false
            for index in state.channels.indices { state.channels[index].closeBatch(at: now) }
            return state.bells.values.map(\.bell)
        }
        for bell in bells { bell.ring() }
    }

    // MARK: Listening

    /// Adds a listener without subscriptions.
    ///
    /// - Parameter bell: rung when there may be something new, once for all listeners that share it.
    public func connect(_ bell: any Bell) -> ListenerID {
        state.withLock { state in
            state.lastListener += 1
            state.listeners[state.lastListener] = Listener(bell: bell)
            state.bells[ObjectIdentifier(bell), default: (bell, 0)].listeners += 1
            return ListenerID(number: state.lastListener)
        }
    }

    /// - Parameter wake: called on any thread when there may be something new; it must return at once.
    public func connect(wake: @escaping @Sendable () -> Void) -> ListenerID { connect(OneBell(wake)) }

    /// Whether this listener gets batches; without them, each notification is a message of its own.
    public func setBatching(_ isBatched: Bool, for id: ListenerID) {
        state.withLock { state in
            guard let at = state.listeners.index(forKey: id.number) else { return }
            state.listeners.values[at].isBatched = isBatched
        }
    }

    /// Removes a listener and its subscriptions.
    public func disconnect(_ id: ListenerID) {
        state.withLock { state in
            guard let listener = state.listeners.removeValue(forKey: id.number) else { return }
            let bell = ObjectIdentifier(listener.bell)
            state.bells[bell]?.listeners -= 1
            if state.bells[bell]?.listeners == 0 { state.bells[bell] = nil }
        }
    }

    /// Subscribes to a topic from now on, or after the number `since`. What is no longer kept since then comes as a gap.
    ///
    /// - Parameters:
    ///   - id: the listener.
    ///   - topic: what it wants to hear.
    ///   - since: below 0 counts as 0.
    /// - Returns: the latest number of the topic.
    public func subscribe(_ id: ListenerID, to topic: Topic, since: Int64? = nil) -> Int64 {
        let now = time.now()
        let since = since.map { max($0, 0) }
        return state.withLock { state in
            // Whoever subscribes in the middle of a batch gets what follows it, not a part of it twice.
            state.channels[topic.index].closeBatch(at: now)
            guard let at = state.listeners.index(forKey: id.number) else { return 0 }
            let channel = state.channels[topic.index]
            let latest = channel.nextSeq - 1
            var cursor = Cursor(frame: channel.end, seen: latest)
            if let since, since < latest {
                cursor = Cursor(frame: channel.base + (channel.frames.firstIndex { $0.last > since } ?? channel.frames.count), seen: since)
            }
            state.listeners.values[at].cursors[topic.index] = cursor
            state.listeners.values[at].first.removeAll { $0.topic == topic }
            return latest
        }
    }

    /// Ends a subscription.
    public func unsubscribe(_ id: ListenerID, from topic: Topic) {
        state.withLock { state in
            guard let at = state.listeners.index(forKey: id.number) else { return }
            state.listeners.values[at].cursors[topic.index] = nil
            state.listeners.values[at].first.removeAll { $0.topic == topic }
        }
    }

    /// Drops the newest values of servers that are gone.
    public func forgetMetrics(except servers: Set<ServerID>) {
        state.withLock { state in
            let metrics = Topic.metrics.index
            guard state.channels[metrics].newest.keys.contains(where: { !servers.contains($0) }) else { return }
            state.channels[metrics].newest = state.channels[metrics].newest.filter { servers.contains($0.key) }
        }
    }

    /// Whether anybody subscribes to a topic.
    public func hasListeners(_ topic: Topic) -> Bool {
        state.withLock { state in state.listeners.values.contains { $0.cursors[topic.index] != nil } }
    }

    /// The next message for this listener, which has room for it.
    public func next(for id: ListenerID) -> Next {
        state.withLock { state in
            // In place, without copies: this runs for every listener and every frame.
            guard let at = state.listeners.index(forKey: id.number) else { return .nothing }
            if !state.listeners.values[at].first.isEmpty { return .message(state.listeners.values[at].first.removeFirst()) }
            for topic in Topic.byPriority {
                let index = topic.index
                guard let cursor = state.listeners.values[at].cursors[index], cursor.frame < state.channels[index].end else { continue }
                let base = state.channels[index].base
                let number = max(cursor.frame, base)
                let frame = state.channels[index].frames[number - base]
                guard cursor.seen + 1 >= frame.first else {
                    let missed = cursor.seen + 1...frame.first - 1
                    let isBehind = cursor.frame < base
                    if topic == .alerts, isBehind { return .tooSlow }
                    let (texts, lost) = state.channels[index].gap(
                        missed, isBatched: state.listeners.values[at].isBatched, at: time.now())
                    if isBehind { state.totalDropped += lost }
                    var messages = texts.map { Message(text: $0, topic: topic, upTo: missed.upperBound) }
                    let first = messages.removeFirst()
                    state.listeners.values[at].first = messages
                    state.listeners.values[at].cursors[index] = Cursor(frame: number, seen: missed.upperBound)
                    return .message(first)
                }
                // A listener that resumed within a batch has its first part already: twice is better than never.
                state.listeners.values[at].cursors[index] = Cursor(frame: number + 1, seen: frame.last)
                state.totalSent += frame.count
                if !state.listeners.values[at].isBatched, let alone = frame.singles(after: cursor.seen, topic).splitFirst {
                    state.listeners.values[at].first = alone.rest
                    return .message(alone.first)
                }
                return .message(Message(text: frame.text, topic: topic, upTo: frame.last, frame: number))
            }
            return .nothing
        }
    }

    /// Counts and queue sizes at this moment.
    public var statistics: Statistics {
        state.withLock { state in
            var statistics = Statistics(
                totalSent: state.totalSent, totalDropped: state.totalDropped, connectedClients: state.listeners.count)
            for topic in Topic.allCases {
                statistics.byTopic[topic] = state.channels[topic.index].published
                statistics.subscriptions[topic] = state.listeners.values.count { $0.cursors[topic.index] != nil }
            }
            for (number, listener) in state.listeners {
                let waiting = zip(listener.cursors, state.channels).reduce(listener.first.count) { sum, pair in
                    pair.0.map { sum + max(0, pair.1.end - $0.frame) } ?? sum
                }
                statistics.queueSizes[ListenerID(number: number).text] = waiting
            }
            return statistics
        }
    }
}

extension Array {
    /// `nil`: it is empty.
    fileprivate var splitFirst: (first: Element, rest: [Element])? { first.map { ($0, Array(dropFirst())) } }
}
