package import Fleet

/// `GET /api/v1/servers/{id}/status`
package struct StatusDocument: Codable, Hashable, Sendable {
    package struct Check: Codable, Hashable, Sendable {
        package var status: Health
        package var message: String
        /// `nil`: it was not checked; the message says why.
        package var lastCheck: Timestamp?

        package init(status: Health, message: String, lastCheck: Timestamp?) {
            (self.status, self.message, self.lastCheck) = (status, message, lastCheck)
        }

        enum CodingKeys: String, CodingKey {
            case status, message
            case lastCheck = "last_check"
        }
    }

    package var serverID: String
    package var deploymentID: String?
    package var state: ServerState
    package var health: Health
    /// Of the present run; `nil`: it does not run.
    package var uptimeSeconds: Int64?
    /// 0 to 1, of the time in which its health was known.
    package var uptime24h, uptime30d: Double?
    package var totalRequests, errorCount: Int?
    package var healthChecks: [String: Check]
    package var activeAlerts: [AlertDocument]
    package var lastUpdated: Timestamp?

    package init(
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

package struct AlertDocument: Codable, Hashable, Sendable {
    package var id: Int64
    /// `nil`: the alert concerns the control plane itself.
    package var serverID: String?
    package var name: String
    /// `info`, `warning` or `critical`.
    package var severity: String
    package var detail: String
    package var openedAt: Timestamp
    package var resolvedAt, acknowledgedAt: Timestamp?
    package var acknowledgedBy: String?

    package init(_ alert: Alert) {
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

package struct AlertList: Codable, Hashable, Sendable {
    package var alerts: [AlertDocument]
    package init(alerts: [AlertDocument]) { self.alerts = alerts }
}
