/// A person's word that a server stays on whatever it does. Outranks everything, the maximum runtime included.
public struct Protection: Hashable, Sendable {
    /// `nil`: until somebody removes it.
    public var until: Timestamp?
    public var owner: Actor
    public var reason: String?
    public var since: Timestamp
    /// Only an admin ends it.
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

/// A user's promise that work goes on until a moment; counts as a busy signal until then. The maximum runtime, which ends what is busy,
/// ends it too.
public struct Lease: Hashable, Sendable {
    public var until: Timestamp
    public var holder: Actor

    /// A lease is never longer than a day: a forgotten one must not keep a server on for weeks.
    public static let longest = Duration.seconds(86_400)

    public init(until: Timestamp, holder: Actor) {
        self.until = until
        self.holder = holder
    }
}

/// A stop that was postponed. It holds for the present run until its end, whatever the server does meanwhile, against an idle stop and
/// against the maximum runtime alike.
public struct Postponement: Hashable, Sendable {
    /// Not stopped automatically before this moment.
    public var until: Timestamp
    public var by: Actor

    public static let longest = Duration.seconds(86_400)

    public init(until: Timestamp, by: Actor) {
        self.until = until
        self.by = by
    }
}

/// A hold that is over, by its own end or because a new run began.
public struct EndedHold: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case protection, lease, `extension`
    }

    public var kind: Kind
    public var server: ServerID
    /// The end it had: tells it from one that was put in its place.
    public var until: Timestamp?

    public init(kind: Kind, server: ServerID, until: Timestamp?) {
        self.kind = kind
        self.server = server
        self.until = until
    }
}
