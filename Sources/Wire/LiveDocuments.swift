public import Fleet

/// What a WebSocket client is answered.
public struct LiveResponse: Codable, Hashable, Sendable {
    /// `connection`, `subscription`, `pong` or `error`.
    public var type: String
    public var status, clientID, topic, message: String?
    public var topics: [String]?
    /// The latest number of the topic when it was subscribed to.
    public var seq: Int64?
    public var timestamp: Timestamp

    public init(
        type: String, status: String? = nil, clientID: String? = nil, topic: String? = nil, message: String? = nil,
        topics: [String]? = nil, seq: Int64? = nil, timestamp: Timestamp
    ) {
        (self.type, self.status, self.clientID, self.topic, self.message) = (type, status, clientID, topic, message)
        (self.topics, self.seq, self.timestamp) = (topics, seq, timestamp)
    }

    enum CodingKeys: String, CodingKey {
        case type, status, topic, message, topics, seq, timestamp
        case clientID = "client_id"
    }
}

/// The `data` of a `metrics` message.
public struct ServerMetricsMessage: Codable, Hashable, Sendable {
    public var serverID, name: String
    public var state: ServerState
    public var metrics: MetricsDocument

    public init(serverID: String, name: String, state: ServerState, metrics: MetricsDocument) {
        (self.serverID, self.name, self.state, self.metrics) = (serverID, name, state, metrics)
    }

    enum CodingKeys: String, CodingKey {
        case name, state, metrics
        case serverID = "server_id"
    }
}

/// The `data` of a `log` message.
public struct LogMessage: Codable, Hashable, Sendable {
    public var timestamp: Timestamp
    public var level, source, message: String
    public var serverID: String?
    /// What it is acknowledged by, if it tells of an alert.
    public var alertID: Int64?

    public init(timestamp: Timestamp, level: String, source: String, message: String, serverID: String?, alertID: Int64?) {
        (self.timestamp, self.level, self.source, self.message) = (timestamp, level, source, message)
        (self.serverID, self.alertID) = (serverID, alertID)
    }

    enum CodingKeys: String, CodingKey {
        case timestamp, level, source, message
        case serverID = "server_id"
        case alertID = "alert_id"
    }
}

/// The `data` of a `server_event` message.
public struct ServerEventMessage: Codable, Hashable, Sendable {
    public var event: EventDocument
    public var server: ServerDocument

    public init(event: EventDocument, server: ServerDocument) { (self.event, self.server) = (event, server) }
}

/// `POST /api/v1/tickets`: good for one WebSocket, once.
public struct TicketResponse: Codable, Hashable, Sendable {
    public var ticket: String
    public var expiresInSeconds: Int64

    public init(ticket: String, expiresInSeconds: Int64) { (self.ticket, self.expiresInSeconds) = (ticket, expiresInSeconds) }

    enum CodingKeys: String, CodingKey {
        case ticket
        case expiresInSeconds = "expires_in_seconds"
    }
}
