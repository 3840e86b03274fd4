public import Fleet
public import NIOCore

extension WebSocketNotifier {
    /// What a listener subscribes to.
    public enum Topic: String, CaseIterable, Codable, Hashable, Sendable {
        case metrics, logs, alerts, activity, servers

        /// In the order in which they are sent when several wait: the rarest and most important first.
        static let byPriority: [Topic] = [.alerts, .servers, .activity, .logs, .metrics]

        /// Its index in arrays with one element per topic: hashing would be most of the work of sending.
        var index: Int {
            switch self {
            case .metrics: 0
            case .logs: 1
            case .alerts: 2
            case .activity: 3
            case .servers: 4
            }
        }
    }

    /// Wakes listeners: one, or many at once.
    public protocol Bell: AnyObject, Sendable {
        /// Called on any thread when there may be something new. It must return at once.
        func ring()
    }

    /// One message to subscribers of a topic.
    public struct Notification: Sendable {
        public var topic: Topic
        /// `metrics`, `log`, `alert`, `activity` or `server_event`.
        public var type: String
        public var at: Timestamp
        /// A JSON object.
        public var data: [UInt8]
        /// Sent at once and alone, not in a batch.
        public var isCritical: Bool
        /// For metrics: a listener that fell behind gets only the newest of each server. `nil` for other topics.
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

    /// One listener, until it disconnects.
    public struct ListenerID: Hashable, Sendable {
        let number: Int
        /// `client-7`
        public var text: String { "client-\(number)" }
    }

    /// What one listener is to be sent.
    public struct Message: Sendable {
        /// A JSON object.
        public var text: ByteBuffer
        public var topic: Topic
        /// With this message, the listener has everything of the topic up to this number.
        public var upTo: Int64
        /// The same, within a topic, for everybody who gets the same text; `nil`: the text is for one listener.
        public var frame: Int?
    }

    /// What to do for a listener that has room.
    public enum Next: Sendable {
        case message(Message)
        /// It missed alerts: disconnect it, so that it comes back and resumes where it stopped.
        case tooSlow
        case nothing
    }

    /// Counts since the start of the process.
    public struct Statistics: Hashable, Sendable {
        /// Notifications sent, over all listeners.
        public var totalSent = 0
        /// Notifications that slow listeners missed.
        public var totalDropped = 0
        /// Notifications published, by topic.
        public var byTopic: [Topic: Int] = [:]
        /// Frames that each listener has not read yet, by its id.
        public var queueSizes: [String: Int] = [:]
        public var connectedClients = 0
        /// Listeners of each topic.
        public var subscriptions: [Topic: Int] = [:]
    }
}
