/// The result of a server's health checks.
public enum Health: String, Hashable, Sendable, CaseIterable, Codable {
    case healthy
    /// It responds, but slower or with more errors than it should.
    case degraded
    case unhealthy
    /// Not running, or without any check.
    case unknown

    /// Whether it counts as up.
    public var isUp: Bool { self == .healthy || self == .degraded }
}

/// A change of health, in force until the next change.
public struct HealthChange: Hashable, Sendable {
    public var at: Timestamp
    public var health: Health

    public init(at: Timestamp, health: Health) {
        self.at = at
        self.health = health
    }
}

/// A condition that somebody should know about, from its beginning to its end.
public struct Alert: Hashable, Sendable {
    /// Increases by one with every alert; 0 until it is written.
    public var id: Int64
    /// `nil`: the control plane's own machine.
    public var server: ServerID?
    /// The condition: `gpu_temperature`, `unhealthy`. A server has at most one open alert of a name.
    public var name: String
    public var severity: Event.Severity
    /// One sentence for people.
    public var detail: String
    public var openedAt: Timestamp
    public var resolvedAt: Timestamp?
    public var acknowledgedAt: Timestamp?
    public var acknowledgedBy: Actor?

    public init(
        id: Int64 = 0, server: ServerID?, name: String, severity: Event.Severity, detail: String, openedAt: Timestamp,
        resolvedAt: Timestamp? = nil, acknowledgedAt: Timestamp? = nil, acknowledgedBy: Actor? = nil
    ) {
        self.id = id
        self.server = server
        self.name = name
        self.severity = severity
        self.detail = detail
        self.openedAt = openedAt
        self.resolvedAt = resolvedAt
        self.acknowledgedAt = acknowledgedAt
        self.acknowledgedBy = acknowledgedBy
    }
}
