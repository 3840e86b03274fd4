import DequeModule
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

        /// Its place in arrays of one element a topic: hashing the name of one would be most of the work of telling.
        fileprivate var index: Int {
            switch self {
            case .metrics: 0
            case .logs: 1
            case .alerts: 2
            case .activity: 3
            case .servers: 4
            }
        }
    }

    /// Wakes listeners: one, or many that wake together.
    public protocol Bell: AnyObject, Sendable {
        /// There may be something new. Called from anywhere; it must return at once.
        func ring()
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
        /// With the topic, the same for everybody who gets the same text. `nil` where the text is for one alone.
        public var frame: Int?
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
        let topic: Topic
        var nextSeq: Int64
        var published = 0
        var pending: [ByteBuffer] = []
        var pendingBytes = 0
        var pendingFrom: Int64 = 0
        /// Recent frames; the first has the number `base`.
        var frames: Deque<Frame> = []
        var base = 0
        /// What the frames hold of memory.
        var bytes = 0
        /// Metrics only.
        var newest: [ServerID: (seq: Int64, text: ByteBuffer)] = [:]
        /// What made up for the latest gaps: those who fall behind together share it.
        var gaps: Deque<(missed: ClosedRange<Int64>, messages: [ByteBuffer], lost: Int)> = []

        var end: Int { base + frames.count }
    }

    fileprivate struct Place: Sendable {
        /// The frame it takes next.
        var frame: Int
        /// The last number it has, or has been told that it misses.
        var seen: Int64
    }

    fileprivate struct Listener: Sendable {
        /// By `Topic.index`; `nil` where it has not subscribed.
        var places = [Place?](repeating: nil, count: Topic.allCases.count)
        /// Goes before everything else: gaps, and what makes up for them.
        var first: [Message] = []
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
        /// Each with the number of its listeners.
        var bells: [ObjectIdentifier: (bell: any Bell, listeners: Int)] = [:]
        var lastListener = 0
        var totalSent = 0
        var totalDropped = 0
        var isFlushDue = false
    }

    /// How long notifications are gathered into a batch.
    public static let batchEvery = Duration.milliseconds(100)
    static let largestBatch = 128
    /// With what stands around it a frame fits into 64 KiB, and takes no more memory than that.
    static let largestBatchBytes = 60_000
    private static let recentFrames = 4096
    private static let recentBytes = 4 << 20

    private let state: Mutex<State>
    private let alarm = WakeSignal()
    private let time: any TimeSource

    /// Numbers go on rising over restarts: they begin at the microsecond of the start.
    public init(time: any TimeSource) {
        self.time = time
        let first = time.now().microsecondsSinceEpoch
        let channels = Topic.allCases.sorted { $0.index < $1.index }.map { Channel(topic: $0, nextSeq: first) }
        state = Mutex(State(channels: channels))
    }

    // MARK: Telling

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
        let bells = state.withLock { state in
            state.isFlushDue = false
            for index in state.channels.indices { state.channels[index].seal(at: now) }
            return state.bells.values.map(\.bell)
        }
        for bell in bells { bell.ring() }
    }

    // MARK: Listening

    /// - Parameter bell: rung when there may be something new, once for all listeners that share it.
    public func connect(_ bell: any Bell) -> ListenerID {
        state.withLock { state in
            state.lastListener += 1
            state.listeners[state.lastListener] = Listener(bell: bell)
            state.bells[ObjectIdentifier(bell), default: (bell, 0)].listeners += 1
            return ListenerID(number: state.lastListener)
        }
    }

    /// - Parameter wake: called, from anywhere, when there may be something new; it must return at once.
    public func connect(wake: @escaping @Sendable () -> Void) -> ListenerID { connect(OneBell(wake)) }

    public func disconnect(_ id: ListenerID) {
        state.withLock { state in
            guard let listener = state.listeners.removeValue(forKey: id.number) else { return }
            let bell = ObjectIdentifier(listener.bell)
            state.bells[bell]?.listeners -= 1
            if state.bells[bell]?.listeners == 0 { state.bells[bell] = nil }
        }
    }

    /// From now on, or from after `since`. What has been forgotten since then comes as a gap.
    /// - Parameter since: comes from outside; there is no number below 0.
    /// - Returns: the latest number of the topic.
    public func subscribe(_ id: ListenerID, to topic: Topic, since: Int64? = nil) -> Int64 {
        let now = time.now()
        let since = since.map { max($0, 0) }
        return state.withLock { state in
            // Whoever comes in the middle of a batch gets what comes after it, not a part of it twice.
            state.channels[topic.index].seal(at: now)
            guard let at = state.listeners.index(forKey: id.number) else { return 0 }
            let channel = state.channels[topic.index]
            let latest = channel.nextSeq - 1
            var place = Place(frame: channel.end, seen: latest)
            if let since, since < latest {
                place = Place(frame: channel.base + (channel.frames.firstIndex { $0.last > since } ?? channel.frames.count), seen: since)
            }
            state.listeners.values[at].places[topic.index] = place
            state.listeners.values[at].first.removeAll { $0.topic == topic }
            return latest
        }
    }

    public func unsubscribe(_ id: ListenerID, from topic: Topic) {
        state.withLock { state in
            guard let at = state.listeners.index(forKey: id.number) else { return }
            state.listeners.values[at].places[topic.index] = nil
            state.listeners.values[at].first.removeAll { $0.topic == topic }
        }
    }

    /// Servers that are gone have no newest value any more.
    public func forgetMetrics(except servers: Set<ServerID>) {
        state.withLock { state in
            let metrics = Topic.metrics.index
            guard state.channels[metrics].newest.keys.contains(where: { !servers.contains($0) }) else { return }
            state.channels[metrics].newest = state.channels[metrics].newest.filter { servers.contains($0.key) }
        }
    }

    /// Is anybody there to hear of it?
    public func hasListeners(_ topic: Topic) -> Bool {
        state.withLock { state in state.listeners.values.contains { $0.places[topic.index] != nil } }
    }

    /// The next message for this listener, which has room for it.
    public func next(for id: ListenerID) -> Next {
        state.withLock { state in
            // Everything is changed where it lies: this is done for every listener and every frame.
            guard let at = state.listeners.index(forKey: id.number) else { return .nothing }
            if !state.listeners.values[at].first.isEmpty { return .message(state.listeners.values[at].first.removeFirst()) }
            for topic in Topic.byWeight {
                let index = topic.index
                guard let place = state.listeners.values[at].places[index], place.frame < state.channels[index].end else { continue }
                let base = state.channels[index].base
                let number = max(place.frame, base)
                let frame = state.channels[index].frames[number - base]
                guard place.seen + 1 >= frame.first else {
                    let missed = place.seen + 1...frame.first - 1
                    let isBehind = place.frame < base
                    if topic == .alerts, isBehind { return .tooSlow }
                    let (texts, lost) = state.channels[index].gap(missed, at: time.now())
                    if isBehind { state.totalDropped += lost }
                    var messages = texts.map { Message(text: $0, topic: topic, upTo: missed.upperBound) }
                    let first = messages.removeFirst()
                    state.listeners.values[at].first = messages
                    state.listeners.values[at].places[index] = Place(frame: number, seen: missed.upperBound)
                    return .message(first)
                }
                // One who resumed within a batch knows the first part of it already; twice is better than never.
                state.listeners.values[at].places[index] = Place(frame: number + 1, seen: frame.last)
                state.totalSent += frame.count
                return .message(Message(text: frame.text, topic: topic, upTo: frame.last, frame: number))
            }
            return .nothing
        }
    }

    public var statistics: Statistics {
        state.withLock { state in
            var statistics = Statistics(
                totalSent: state.totalSent, totalDropped: state.totalDropped, connectedClients: state.listeners.count)
            for topic in Topic.allCases {
                statistics.byTopic[topic] = state.channels[topic.index].published
                statistics.subscriptions[topic] = state.listeners.values.count { $0.places[topic.index] != nil }
            }
            for (number, listener) in state.listeners {
                let waiting = zip(listener.places, state.channels).reduce(listener.first.count) { sum, pair in
                    pair.0.map { sum + max(0, pair.1.end - $0.frame) } ?? sum
                }
                statistics.queueSizes[ListenerID(number: number).text] = waiting
            }
            return statistics
        }
    }

    fileprivate static var frameBounds: (count: Int, bytes: Int) { (recentFrames, recentBytes) }
}

extension WebSocketNotifier.Channel {
    /// - Returns: whether it, or what waited before it, is ready to go out.
    mutating func add(_ notification: WebSocketNotifier.Notification) -> Bool {
        // What waited goes first, so that numbers rise; then this one, alone.
        if notification.isCritical { seal(at: notification.at) }
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
        // A full batch goes now too, so that those who keep up are not outrun by one large round.
        if notification.isCritical || isFull { seal(at: notification.at) }
        return pending.isEmpty
    }

    /// Makes one frame of what waits.
    mutating func seal(at now: Timestamp) {
        guard !pending.isEmpty else { return }
        let text = WebSocketNotifier.Channel.message(of: pending, topic, at: now)
        frames.append(.init(first: pendingFrom, last: nextSeq - 1, count: pending.count, text: text))
        bytes += text.storageCapacity
        (pending, pendingBytes) = ([], 0)
        let bounds = WebSocketNotifier.frameBounds
        var tooOld = 0
        while frames.count - tooOld > bounds.count || (bytes > bounds.bytes && frames.count - tooOld > 1) {
            bytes -= frames[tooOld].text.storageCapacity
            tooOld += 1
        }
        frames.removeFirst(tooOld)
        base += tooOld
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
    ///
    /// Values that are newer by now come with what is newer.
    mutating func gap(_ missed: ClosedRange<Int64>, at now: Timestamp) -> (messages: [ByteBuffer], lost: Int) {
        if let known = gaps.first(where: { $0.missed == missed }) { return (known.messages, known.lost) }
        let (messages, lost) = makeUp(for: missed, at: now)
        gaps.append((missed, messages, lost))
        if gaps.count > 4 { gaps.removeFirst() }
        return (messages, lost)
    }

    private func makeUp(for missed: ClosedRange<Int64>, at now: Timestamp) -> (messages: [ByteBuffer], lost: Int) {
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
