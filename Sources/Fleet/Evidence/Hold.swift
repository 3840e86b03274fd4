/// Keeps a server from being stopped automatically. Outranks everything, the maximum runtime included.
public struct Protection: Hashable, Sendable {
    /// `nil`: until it is removed.
    public var until: Timestamp?
    public var owner: Actor
    public var reason: String?
    public var since: Timestamp
    /// Only an admin may end it.
    public var isByAdmin: Bool

    public init(until: Timestamp? = nil, owner: Actor, reason: String? = nil, since: Timestamp, isByAdmin: Bool = false) {
        self.isByAdmin = isByAdmin
        self.until = until
        self.owner = owner
        self.reason = reason
        self.since = since
    }

    public func isInForce(at now: Timestamp) -> Bool { until.map { now < $0 } ?? true }
}

/// A user's statement that a server is busy until a moment. Counts as a busy signal until then. The maximum runtime overrides it.
public struct Lease: Hashable, Sendable {
    public var until: Timestamp
    public var holder: Actor

    /// A lease is never longer than a day, so that a forgotten one does not keep a server on for weeks.
    public static let longest = Duration.seconds(86_400)

    public init(until: Timestamp, holder: Actor) {
        self.until = until
        self.holder = holder
    }
}

/// Delays the automatic stop of the present run until a moment, whatever the server does. Applies to an idle stop and to the maximum
/// runtime.
public struct Postponement: Hashable, Sendable {
    /// No automatic stop before this moment.
    public var until: Timestamp
    public var by: Actor

    public static let longest = Duration.seconds(86_400)

    public init(until: Timestamp, by: Actor) {
        self.until = until
        self.by = by
    }
}

/// A hold that is over because its time ran out or a new run began.
public struct EndedHold: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case protection, lease, `extension`
    }

    public var kind: Kind
    public var server: ServerID
    /// The end of that hold. Tells it from a hold that replaced it.
    public var until: Timestamp?

    public init(kind: Kind, server: ServerID, until: Timestamp?) {
        self.kind = kind
        self.server = server
        self.until = until
    }
}
