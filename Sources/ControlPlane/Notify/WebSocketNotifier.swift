public import Fleet
public import NIOCore
import Synchronization

/// What happens, for whoever listens: batched, numbered, encoded once for all, and bounded whatever a listener does.
///
/// A listener has no queue of its own: it has a place in the topic's recent frames, and pulls from there when it has room. One that stands
/// still costs nothing; when the frames have moved on, it is told the gap and, of metrics, given every server's newest value.
public final class WebSocketNotifier: Sendable {
    public enum Topic: String, CaseIterable, Codable, Hashable, Sendable {
        case metrics, logs, alerts, activity, servers

        /// Served first when several wait: the rarest and weightiest.
        static let byWeight: [Topic] = [.alerts, .servers, .activity, .logs, .metrics]
    }

    /// One thing to tell.
    public struct Notification: Sendable {
        public var topic: Topic
        /// `metrics`, `log`, `alert`, `activity` or `server_event`.
        public var type: String
        public var at: Timestamp
        /// A JSON object.
        public var data: [UInt8]
        /// Goes out at once and alone.
        public var isCritical: Bool
        /// Of metrics: only the newest of each server is kept for those who fell behind.
        public var server: ServerID?

        public init(
            topic: Topic, type: String, at: Timestamp, data: [UInt8], isCritical: Bool = false, server: ServerID? = nil
        ) {
            self.topic = topic
            self.type = type
            self.at = at
            self.data = data
            self.isCritical = isCritical
            self.server = server
        }
    }

    public struct ListenerID: Hashable, Sendable {
        fileprivate let number: Int
        public var text: String { "client-\(number)" }
    }

    public struct Message: Sendable {
        /// JSON.
        public var text: ByteBuffer
        public var topic: Topic
        /// Everything of the topic up to this number has been told.
        public var upTo: Int64
    }

    public enum Next: Sendable {
        case message(Message)
        /// Alerts were missed: the listener is to be let go, so that it comes back and asks from where it stopped.
        case tooSlow
        case nothing
    }

    public struct Statistics: Hashable, Sendable {
        public var totalSent = 0
        public var totalDropped = 0
        /// Notifications published, by topic.
        public var byTopic: [Topic: Int] = [:]
        /// Frames that each listener has not taken yet.
        public var queueSizes: [String: Int] = [:]
        public var connectedClients = 0
        public var subscriptions: [Topic: Int] = [:]
    }

    fileprivate struct Frame: Sendable {
        var first: Int64
        var last: Int64
        var count: Int
        var text: ByteBuffer
    }

    fileprivate struct Channel: Sendable {
        var nextSeq: Int64
        var published = 0
        var pending: [ByteBuffer] = []
        var pendingBytes = 0
        var pendingFrom: Int64 = 0
        /// Recent frames; the first has the number `base`.
        var frames: [Frame] = []
        var base = 0
        var bytes = 0
        /// Metrics only.
        var newest: [ServerID: (seq: Int64, text: ByteBuffer)] = [:]

        var end: Int { base + frames.count }
    }

    fileprivate struct Place: Sendable {
        /// The frame it takes next.
        var frame: Int
        /// The last number it has, or has been told that it misses.
        var seen: Int64
    }

    fileprivate struct Listener: Sendable {
        var places: [Topic: Place] = [:]
        /// Goes before everything else: gaps, and what makes up for them.
        var first: [Message] = []
        var wake: @Sendable () -> Void
    }

    fileprivate struct State: Sendable {
        var channels: [Topic: Channel] = [:]
        var listeners: [Int: Listener] = [:]
        var lastListener = 0
        var totalSent = 0
        var totalDropped = 0
        var isFlushDue = false
    }

    /// How long notifications are gathered into a batch.
    public static let batchEvery = Duration.milliseconds(100)
    static let largestBatch = 128
    static let largestBatchBytes = 65_536
    private static let recentFrames = 4096
    private static let recentBytes = 8 << 20

    private let state: Mutex<State>
    private let alarm = Alarm()
    private let time: any TimeSource

    /// Numbers go on rising over restarts: they begin at the microsecond of the start.
    public init(time: any TimeSource) {
        self.time = time
        let first = time.now().microsecondsSinceEpoch
        state = Mutex(State(channels: Dictionary(uniqueKeysWithValues: Topic.allCases.map { ($0, Channel(nextSeq: first)) })))
    }

    // MARK: Telling

    public func publish(_ notifications: [Notification]) {
        guard !notifications.isEmpty else { return }
        let wakes = state.withLock { state -> [@Sendable () -> Void] in
            var isUrgent = false
            for notification in notifications {
                state.channels[notification.topic]?.add(notification, at: notification.at)
                if notification.isCritical {
                    // What was waiting goes first, so that numbers rise; then this one, alone.
                    isUrgent = true
                } else {
                    state.isFlushDue = true
                }
            }
            return isUrgent ? state.listeners.values.map(\.wake) : []
        }
        for wake in wakes { wake() }
        alarm.ring()
    }

    /// Sends batches until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            await alarm.wait(until: time.now() + .seconds(3600), time: time)
            guard state.withLock({ $0.isFlushDue }) else { continue }
            await time.pause(until: time.now() + WebSocketNotifier.batchEvery)
            flush()
        }
    }

    /// Ends the batch that is being gathered.
    public func flush() {
        let now = time.now()
        let wakes = state.withLock { state in
            state.isFlushDue = false
            for topic in Topic.allCases { state.channels[topic]?.seal(topic, at: now) }
            return state.listeners.values.map(\.wake)
        }
        for wake in wakes { wake() }
    }

    // MARK: Listening

    /// - Parameter wake: called, from anywhere, when there may be something new; it must return at once.
    public func connect(wake: @escaping @Sendable () -> Void) -> ListenerID {
        state.withLock { state in
            state.lastListener += 1
            state.listeners[state.lastListener] = Listener(wake: wake)
            return ListenerID(number: state.lastListener)
        }
    }

    public func disconnect(_ id: ListenerID) { state.withLock { state in _ = state.listeners.removeValue(forKey: id.number) } }

    /// From now on, or from after `since`. What has been forgotten since then comes as a gap.
    /// - Parameter since: comes from outside; there is no number below 0.
    /// - Returns: the latest number of the topic.
    public func subscribe(_ id: ListenerID, to topic: Topic, since: Int64? = nil) -> Int64 {
        let now = time.now()
        let since = since.map { max($0, 0) }
        return state.withLock { state in
            // Whoever comes in the middle of a batch gets what comes after it, not a part of it twice.
            state.channels[topic]?.seal(topic, at: now)
            guard let channel = state.channels[topic], var listener = state.listeners[id.number] else { return 0 }
            let latest = channel.nextSeq - 1
            var place = Place(frame: channel.end, seen: latest)
            if let since, since < latest {
                place = Place(frame: channel.base + (channel.frames.firstIndex { $0.last > since } ?? channel.frames.count), seen: since)
            }
            listener.places[topic] = place
            listener.first.removeAll { $0.topic == topic }
            state.listeners[id.number] = listener
            return latest
        }
    }

    public func unsubscribe(_ id: ListenerID, from topic: Topic) {
        state.withLock { state in
            state.listeners[id.number]?.places[topic] = nil
            state.listeners[id.number]?.first.removeAll { $0.topic == topic }
        }
    }

    /// Servers that are gone have no newest value any more.
    public func forgetMetrics(except servers: Set<ServerID>) {
        state.withLock { state in
            guard let newest = state.channels[.metrics]?.newest, newest.keys.contains(where: { !servers.contains($0) }) else { return }
            state.channels[.metrics]?.newest = newest.filter { servers.contains($0.key) }
        }
    }

    /// Is anybody there to hear of it?
    public func hasListeners(_ topic: Topic) -> Bool {
        state.withLock { state in state.listeners.values.contains { $0.places[topic] != nil } }
    }

    /// The next message for this listener, which has room for it.
    public func next(for id: ListenerID) -> Next {
        let now = time.now()
        return state.withLock { state in
            guard var listener = state.listeners[id.number] else { return .nothing }
            defer { if state.listeners[id.number] != nil { state.listeners[id.number] = listener } }
            if !listener.first.isEmpty { return .message(listener.first.removeFirst()) }
            for topic in Topic.byWeight {
                guard var place = listener.places[topic], let channel = state.channels[topic] else { continue }
                guard place.frame < channel.end else { continue }
                let isBehind = place.frame < channel.base
                let frame = channel.frames[max(place.frame, channel.base) - channel.base]
                if place.seen + 1 < frame.first {
                    let missed = place.seen + 1...frame.first - 1
                    if topic == .alerts, isBehind { return .tooSlow }
                    let (messages, lost) = channel.gap(missed, topic, at: now)
                    if isBehind { state.totalDropped += lost }
                    listener.first = messages.map { Message(text: $0, topic: topic, upTo: missed.upperBound) }
                    listener.places[topic] = Place(frame: max(place.frame, channel.base), seen: missed.upperBound)
                    return .message(listener.first.removeFirst())
                }
                // One who resumed within a batch knows the first part of it already; twice is better than never.
                place = Place(frame: max(place.frame, channel.base) + 1, seen: frame.last)
                listener.places[topic] = place
                state.totalSent += frame.count
                return .message(Message(text: frame.text, topic: topic, upTo: frame.last))
            }
            return .nothing
        }
    }

    public var statistics: Statistics {
        state.withLock { state in
            var statistics = Statistics(
                totalSent: state.totalSent, totalDropped: state.totalDropped, connectedClients: state.listeners.count)
            for topic in Topic.allCases {
                statistics.byTopic[topic] = state.channels[topic]?.published ?? 0
                statistics.subscriptions[topic] = state.listeners.values.count { $0.places[topic] != nil }
            }
            for (number, listener) in state.listeners {
                let waiting = listener.places.reduce(listener.first.count) { sum, place in
                    sum + max(0, (state.channels[place.key]?.end ?? 0) - place.value.frame)
                }
                statistics.queueSizes[ListenerID(number: number).text] = waiting
            }
            return statistics
        }
    }

    fileprivate static var frameBounds: (count: Int, bytes: Int) { (recentFrames, recentBytes) }
}

extension WebSocketNotifier.Channel {
    mutating func add(_ notification: WebSocketNotifier.Notification, at now: Timestamp) {
        let topic = notification.topic
        if notification.isCritical { seal(topic, at: now) }
        let seq = nextSeq
        nextSeq += 1
        published += 1
        var text = ByteBuffer()
        text.reserveCapacity(notification.data.count + 96)
        text.writeString(#"{"type":""#)
        text.writeString(notification.type)
        text.writeString(#"","seq":\#(seq),"timestamp":"\#(notification.at)","data":"#)
        text.writeBytes(notification.data)
        text.writeString("}")
        if topic == .metrics, let server = notification.server { newest[server] = (seq, text) }
        if pending.isEmpty { pendingFrom = seq }
        pending.append(text)
        pendingBytes += text.readableBytes
        let isFull = pending.count >= WebSocketNotifier.largestBatch || pendingBytes >= WebSocketNotifier.largestBatchBytes
        if notification.isCritical || isFull { seal(topic, at: now) }
    }

    /// Makes one frame of what waits.
    mutating func seal(_ topic: WebSocketNotifier.Topic, at now: Timestamp) {
        guard !pending.isEmpty else { return }
        let text = WebSocketNotifier.Channel.message(of: pending, topic, at: now)
        frames.append(.init(first: pendingFrom, last: nextSeq - 1, count: pending.count, text: text))
        bytes += text.readableBytes
        (pending, pendingBytes) = ([], 0)
        let bounds = WebSocketNotifier.frameBounds
        var tooOld = 0
        while frames.count - tooOld > bounds.count || (bytes > bounds.bytes && frames.count - tooOld > 1) {
            bytes -= frames[tooOld].text.readableBytes
            tooOld += 1
        }
        // In bulk: moving the rest up for each would be quadratic.
        if tooOld > 0 {
            frames.removeFirst(tooOld)
            base += tooOld
        }
    }

    static func message(of notifications: [ByteBuffer], _ topic: WebSocketNotifier.Topic, at now: Timestamp) -> ByteBuffer {
        guard notifications.count > 1 else { return notifications[0] }
        var text = ByteBuffer()
        text.reserveCapacity(notifications.reduce(128) { $0 + $1.readableBytes + 1 })
        text.writeString(#"{"type":"batch","topic":"\#(topic.rawValue)","count":\#(notifications.count),"notifications":["#)
        for (index, notification) in notifications.enumerated() {
            if index > 0 { text.writeInteger(UInt8(ascii: ",")) }
            text.writeImmutableBuffer(notification)
        }
        text.writeString(#"],"timestamp":"\#(now)"}"#)
        return text
    }

    /// Says what is missing, and of metrics gives every server's newest value among it.
    func gap(
        _ missed: ClosedRange<Int64>, _ topic: WebSocketNotifier.Topic, at now: Timestamp
    ) -> (messages: [ByteBuffer], lost: Int) {
        var messages = [
            ByteBuffer(
                string:
                    #"{"type":"gap","topic":"\#(topic.rawValue)","from":\#(missed.lowerBound),"to":\#(missed.upperBound),"timestamp":"\#(now)"}"#
            )
        ]
        let newest = newest.values.filter { missed.contains($0.seq) }.sorted { $0.seq < $1.seq }.map(\.text)
        for start in stride(from: 0, to: newest.count, by: WebSocketNotifier.largestBatch) {
            let part = Array(newest[start..<min(start + WebSocketNotifier.largestBatch, newest.count)])
            messages.append(WebSocketNotifier.Channel.message(of: part, topic, at: now))
        }
        return (messages, Int(clamping: missed.upperBound - missed.lowerBound + 1) - newest.count)
    }
}
