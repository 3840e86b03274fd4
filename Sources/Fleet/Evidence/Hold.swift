/// Keeps a server from being stopped automatically. Outranks everything, the maximum runtime included.
public struct Protection: Hashable, Sendable {
    /// `nil`: until it is removed.
    public var until: Timestamp?
    /// Who set it.
    public var owner: Actor
    /// What the owner wrote; shown to everybody.
    public var reason: String?
    /// When it was set.
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

    /// - Parameter now: in wall time, as `until` is.
    public func isInForce(at now: Timestamp) -> Bool { until.map { now < $0 } ?? true }
}

/// A user's statement that a server is busy until a moment. Counts as a busy signal until then. The maximum runtime overrides it.
public struct Lease: Hashable, Sendable {
    /// When it ends, at most a day from when it was set.
    public var until: Timestamp
    /// Who reported the work.
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
    /// Who postponed the stop.
    public var by: Actor
    /// When; `nil`: by an earlier version, which did not record it.
    public var since: Timestamp?

    /// A postponement is never longer than a day.
    public static let longest = Duration.seconds(86_400)

    public init(until: Timestamp, by: Actor, since: Timestamp? = nil) {
        self.until = until
        self.by = by
        self.since = since
    }
}

/// A lease or postponement that lasts as long as before on a clock that was set.
package struct MovedHold: Hashable, Sendable {
    package var kind: EndedHold.Kind
    package var server: ServerID
    /// Its end as it is stored. Tells it from a hold that replaced it.
    package var from: Timestamp
    package var until: Timestamp
    /// When the stop was postponed, where that is known.
    package var since: Timestamp?

    package init(kind: EndedHold.Kind, server: ServerID, from: Timestamp, until: Timestamp, since: Timestamp? = nil) {
        self.kind = kind
        self.server = server
        self.from = from
        self.until = until
        self.since = since
    }
}

/// A hold that is over because its time ran out or a new run began.
package struct EndedHold: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case protection, lease, `extension`
    }

    package var kind: Kind
    package var server: ServerID
    /// The end of that hold. Tells it from a hold that replaced it.
    package var until: Timestamp?

    package init(kind: Kind, server: ServerID, until: Timestamp?) {
        self.kind = kind
        self.server = server
        self.until = until
    }
}
