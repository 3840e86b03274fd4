public import Fleet

public struct EventDocument: Codable, Hashable, Sendable {
    public var sequence: Int64
    public var at: Timestamp
    public var kind, severity: String
    public var serverID: String?
    public var actor, summary: String
    /// Of an alert: what it is acknowledged by.
    public var alertID: Int64?
    /// Of a notification that failed: whose.
    public var webhook: String?
    /// Of a warning: `maximum_runtime` when it is not for being idle.
    public var cause: String?

    public init(_ event: Event) {
        (sequence, at, kind, severity) = (event.sequence, event.at, event.kind.rawValue, event.severity.rawValue)
        (serverID, actor, summary) = (event.server?.text, event.actor.description, event.summary)
        switch event.about {
        case .alert(let id, _): alertID = id
        case .webhook(let name): webhook = name
        case .maximumRuntime, .adminRuntimeLimit: cause = "maximum_runtime"
        case .list, nil: break
        }
    }

    enum CodingKeys: String, CodingKey {
        case sequence, at, kind, severity, actor, summary, webhook, cause
        case serverID = "server_id"
        case alertID = "alert_id"
    }
}

public struct EventList: Codable, Hashable, Sendable {
    public var events: [EventDocument]
    public init(events: [EventDocument]) { self.events = events }
}

/// `GET /api/v1/servers/{id}/explain`
public struct ExplainDocument: Codable, Hashable, Sendable {
    public struct SignalDocument: Codable, Hashable, Sendable {
        public var signal, reading, detail: String
        public var observedAt: Timestamp
        public var lastBusyAt: Timestamp?
        public var lastBusyDetail: String?
        public var unknownSince: Timestamp?

        public init(
            signal: String, reading: String, detail: String, observedAt: Timestamp, lastBusyAt: Timestamp?,
            lastBusyDetail: String?, unknownSince: Timestamp?
        ) {
            (self.signal, self.reading, self.detail, self.observedAt) = (signal, reading, detail, observedAt)
            (self.lastBusyAt, self.lastBusyDetail, self.unknownSince) = (lastBusyAt, lastBusyDetail, unknownSince)
        }

        enum CodingKeys: String, CodingKey {
            case signal, reading, detail
            case observedAt = "observed_at"
            case lastBusyAt = "last_busy_at"
            case lastBusyDetail = "last_busy_detail"
            case unknownSince = "unknown_since"
        }
    }

    public var serverID, name: String
    public var state: ServerState
    public var at: Timestamp
    public var headline: String
    /// `keep`, `warn` or `stop`.
    public var verdict: String
    public var reasons: [String]
    public var idleSince, deadline: Timestamp?
    public var signals: [SignalDocument]
    public var events: [EventDocument]

    public init(
        serverID: String, name: String, state: ServerState, at: Timestamp, headline: String, verdict: String,
        reasons: [String], idleSince: Timestamp?, deadline: Timestamp?, signals: [SignalDocument], events: [EventDocument]
    ) {
        (self.serverID, self.name, self.state, self.at) = (serverID, name, state, at)
        (self.headline, self.verdict, self.reasons) = (headline, verdict, reasons)
        (self.idleSince, self.deadline, self.signals, self.events) = (idleSince, deadline, signals, events)
    }

    enum CodingKeys: String, CodingKey {
        case name, state, at, headline, verdict, reasons, deadline, signals, events
        case serverID = "server_id"
        case idleSince = "idle_since"
    }
}
