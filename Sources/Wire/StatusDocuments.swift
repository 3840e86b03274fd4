public import Fleet

/// `GET /api/v1/servers/{id}/status`
public struct StatusDocument: Codable, Hashable, Sendable {
    public struct Check: Codable, Hashable, Sendable {
        public var status: Health
        public var message: String
        public var lastCheck: Timestamp

        public init(status: Health, message: String, lastCheck: Timestamp) {
            (self.status, self.message, self.lastCheck) = (status, message, lastCheck)
        }

        enum CodingKeys: String, CodingKey {
            case status, message
            case lastCheck = "last_check"
        }
    }

    public var serverID: String
    public var deploymentID: String?
    public var state: ServerState
    public var health: Health
    /// Of the present run; `null` when it does not run.
    public var uptimeSeconds: Int64?
    /// Shares of the time in which its health was known, 0 to 1.
    public var uptime24h, uptime30d: Double?
    public var totalRequests, errorCount: Int?
    public var healthChecks: [String: Check]
    public var activeAlerts: [AlertDocument]
    public var lastUpdated: Timestamp?

    public init(
        serverID: String, deploymentID: String?, state: ServerState, health: Health, uptimeSeconds: Int64?, uptime24h: Double?,
        uptime30d: Double?, totalRequests: Int?, errorCount: Int?, healthChecks: [String: Check], activeAlerts: [AlertDocument],
        lastUpdated: Timestamp?
    ) {
        (self.serverID, self.deploymentID, self.state, self.health) = (serverID, deploymentID, state, health)
        (self.uptimeSeconds, self.uptime24h, self.uptime30d) = (uptimeSeconds, uptime24h, uptime30d)
        (self.totalRequests, self.errorCount) = (totalRequests, errorCount)
        (self.healthChecks, self.activeAlerts, self.lastUpdated) = (healthChecks, activeAlerts, lastUpdated)
    }

    enum CodingKeys: String, CodingKey {
        case state, health
        case serverID = "server_id"
        case deploymentID = "deployment_id"
        case uptimeSeconds = "uptime_seconds"
        case uptime24h = "uptime_24h"
        case uptime30d = "uptime_30d"
        case totalRequests = "total_requests"
        case errorCount = "error_count"
        case healthChecks = "health_checks"
        case activeAlerts = "active_alerts"
        case lastUpdated = "last_updated"
    }
}

public struct AlertDocument: Codable, Hashable, Sendable {
    public var id: Int64
    /// `null`: the control plane's own machine.
    public var serverID: String?
    public var name: String
    /// `info`, `warning` or `critical`.
    public var severity: String
    public var detail: String
    public var openedAt: Timestamp
    public var resolvedAt, acknowledgedAt: Timestamp?
    public var acknowledgedBy: String?

    public init(_ alert: Alert) {
        (id, serverID, name, severity) = (alert.id, alert.server?.text, alert.name, alert.severity.rawValue)
        (detail, openedAt, resolvedAt) = (alert.detail, alert.openedAt, alert.resolvedAt)
        (acknowledgedAt, acknowledgedBy) = (alert.acknowledgedAt, alert.acknowledgedBy?.description)
    }

    enum CodingKeys: String, CodingKey {
        case id, name, severity, detail
        case serverID = "server_id"
        case openedAt = "opened_at"
        case resolvedAt = "resolved_at"
        case acknowledgedAt = "acknowledged_at"
        case acknowledgedBy = "acknowledged_by"
    }
}

public struct AlertList: Codable, Hashable, Sendable {
    public var alerts: [AlertDocument]
    public init(alerts: [AlertDocument]) { self.alerts = alerts }
}
