/// Somewhere to tell what happens: an address, how it wants to be told, and of what.
public struct Webhook: Hashable, Sendable {
    public enum Format: String, CaseIterable, Sendable {
        /// JSON, signed as standardwebhooks.com says.
        case generic
        case slack, discord
    }

    public var name: String
    public var url: String
    public var format: Format
    /// Signs what is sent; `nil`: nothing is signed.
    public var secret: String?
    /// Only events whose kind begins with one of these; empty: all.
    public var kinds: [String]
    public var minimumSeverity: Event.Severity
    /// Only events of servers with one of these tags; empty: all, those of no server included.
    public var tags: [String]
    /// Only events of servers that belong to one of these; empty: all, those of no server included.
    public var owners: [String]
    /// Events up to this number were handed over to be delivered.
    public var cursor: Int64

    /// Stands in a URL where its name and password are hidden.
    public static let hiddenCredentials = "***"

    public init(
        name: String, url: String, format: Format = .generic, secret: String? = nil, kinds: [String] = [],
        minimumSeverity: Event.Severity = .info, tags: [String] = [], owners: [String] = [], cursor: Int64
    ) {
        self.name = name
        self.url = url
        self.format = format
        self.secret = secret
        self.kinds = kinds
        self.minimumSeverity = minimumSeverity
        self.tags = tags
        self.owners = owners
        self.cursor = cursor
    }

    /// - Parameters:
    ///   - tags: of the event's server.
    ///   - owner: of the event's server.
    public func wants(_ event: Event, tags: [String], owner: String?) -> Bool {
        if event.kind == .notificationFailed {
            // Never to the one that failed: it would have to be told of that too.
            guard case .webhook(let failing) = event.about, failing != name else { return false }
        }
        guard event.severity.rank >= minimumSeverity.rank else { return false }
        guard kinds.isEmpty || kinds.contains(where: { event.kind.rawValue.hasPrefix($0) }) else { return false }
        guard owners.isEmpty || owner.map(owners.contains) ?? false else { return false }
        return self.tags.isEmpty || tags.contains { self.tags.contains($0) }
    }
}

extension Event.Severity {
    var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .critical: 2
        }
    }
}

extension Event {
    /// What goes to and fro, with others of its kind: the warnings of a server, or one alert of it. `nil`: each is told for itself.
    ///
    /// Only what a newer one makes void: stops, and whatever is critical, are told one by one.
    public var flappingKey: String? {
        let place = server?.text ?? ""
        switch (kind, about) {
        case (.idleWarning, _), (.warningWithdrawn, _): return "warning/\(place)"
        case (.alertOpened, .alert(_, let name)) where severity != .critical, (.alertResolved, .alert(_, let name)):
            return "alert/\(place)/\(name)"
        default: return nil
        }
    }

    /// The end of what another event of the same key began.
    public var isEndOfFlapping: Bool { kind == .warningWithdrawn || kind == .alertResolved }
}

/// One event on its way to one webhook.
public struct Delivery: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        case waiting, delivered
        /// Given up; it can be sent again by hand.
        case dead
    }

    /// The same at every attempt: receivers know a repetition by it.
    public var id: String
    public var webhook: String
    public var event: Event
    public var state: State
    public var attempts: Int
    public var createdAt: Timestamp
    public var nextAttemptAt: Timestamp
    public var lastError: String?
    /// Flaps too often and waits for its turn, while others pass; a newer one takes its place.
    public var heldUntil: Timestamp?
    /// How many before it were left out, because it says what is true now.
    public var leftOut = 0

    public init(webhook: String, event: Event, at now: Timestamp) {
        id = "\(webhook)-\(event.sequence)"
        self.webhook = webhook
        self.event = event
        state = .waiting
        attempts = 0
        createdAt = now
        nextAttemptAt = now
    }

    public init(
        webhook: String, event: Event, state: State, attempts: Int, createdAt: Timestamp, nextAttemptAt: Timestamp, lastError: String?,
        heldUntil: Timestamp?, leftOut: Int
    ) {
        self.init(webhook: webhook, event: event, at: createdAt)
        (self.state, self.attempts, self.nextAttemptAt, self.lastError) = (state, attempts, nextAttemptAt, lastError)
        (self.heldUntil, self.leftOut) = (heldUntil, leftOut)
    }
}
