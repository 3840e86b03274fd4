package import Fleet

/// A response to a WebSocket client.
package struct LiveResponse: Codable, Hashable, Sendable {
    /// `connection`, `subscription`, `pong` or `error`.
    package var type: String
    package var status, clientID, topic, message: String?
    package var topics: [String]?
    /// Of a subscription: the number of the topic's latest message.
    package var seq: Int64?
    /// Whether messages arrive in batches; in a response to `subscribe` only if that said so.
    package var batch: Bool?
    package var timestamp: Timestamp

    package init(
        type: String, status: String? = nil, clientID: String? = nil, topic: String? = nil, message: String? = nil,
        topics: [String]? = nil, seq: Int64? = nil, batch: Bool? = nil, timestamp: Timestamp
    ) {
        (self.type, self.status, self.clientID, self.topic, self.message) = (type, status, clientID, topic, message)
        (self.topics, self.seq, self.batch, self.timestamp) = (topics, seq, batch, timestamp)
    }

    enum CodingKeys: String, CodingKey {
        case type, status, topic, message, topics, seq, batch, timestamp
        case clientID = "client_id"
    }
}

/// The `data` of a `metrics` message.
package struct ServerMetricsMessage: Codable, Hashable, Sendable {
    package var serverID, name: String
    package var state: ServerState
    package var metrics: MetricsDocument

    package init(serverID: String, name: String, state: ServerState, metrics: MetricsDocument) {
        (self.serverID, self.name, self.state, self.metrics) = (serverID, name, state, metrics)
    }

    enum CodingKeys: String, CodingKey {
        case name, state, metrics
        case serverID = "server_id"
    }
}

/// The `data` of a `log` message.
package struct LogMessage: Codable, Hashable, Sendable {
    package var timestamp: Timestamp
    package var level, source, message: String
    package var serverID: String?
    /// The alert that it is about, to acknowledge it.
    package var alertID: Int64?

    package init(timestamp: Timestamp, level: String, source: String, message: String, serverID: String?, alertID: Int64?) {
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
package struct ServerEventMessage: Codable, Hashable, Sendable {
    package var event: EventDocument
    package var server: ServerDocument

    package init(event: EventDocument, server: ServerDocument) { (self.event, self.server) = (event, server) }
}

/// The `data` of a `server_update` message: what changed about a server without an event, such as its idle clock.
package struct ServerUpdateMessage: Codable, Hashable, Sendable {
    package var id: String
    package var state: ServerState
    package var serverClass, why: String
    package var reasons: [ReasonDocument]
    package var blockedBy: String?
    package var idle: ServerDocument.Idle
    /// USD.
    package var costPerHour: Double?
    package var hourlyCost: ServerDocument.HourlyCostDocument?

    package init(_ server: ServerDocument) {
        (id, state, serverClass, why) = (server.id, server.state, server.serverClass, server.why)
        (reasons, blockedBy, idle, costPerHour) = (server.reasons, server.blockedBy, server.idle, server.costPerHour)
        hourlyCost = server.hourlyCost
    }

    enum CodingKeys: String, CodingKey {
        case id, state, why, reasons, idle
        case serverClass = "class"
        case blockedBy = "blocked_by"
        case costPerHour = "cost_per_hour"
        case hourlyCost = "hourly_cost"
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(id, forKey: .id)
        try fields.encode(state, forKey: .state)
        try fields.encode(serverClass, forKey: .serverClass)
        try fields.encode(why, forKey: .why)
        try fields.encode(reasons, forKey: .reasons)
        try fields.encode(blockedBy, forKey: .blockedBy)
        try fields.encode(idle, forKey: .idle)
        try fields.encode(costPerHour, forKey: .costPerHour)
        try fields.encode(hourlyCost, forKey: .hourlyCost)
    }
}

/// `POST /api/v1/tickets`: valid for one WebSocket or event stream, once.
package struct TicketResponse: Codable, Hashable, Sendable {
    package var ticket: String
    package var expiresInSeconds: Int64

    package init(ticket: String, expiresInSeconds: Int64) { (self.ticket, self.expiresInSeconds) = (ticket, expiresInSeconds) }

    enum CodingKeys: String, CodingKey {
        case ticket
        case expiresInSeconds = "expires_in_seconds"
    }
}
