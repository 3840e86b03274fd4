package import Fleet

/// `GET /api/v1/dashboard`: the whole account at one moment. A part that was not requested is absent; a value that nobody measured is `null` or
/// absent.
package struct DashboardDocument: Codable, Hashable, Sendable {
    package struct DeploymentPart: Codable, Hashable, Sendable {
        package var deploymentID, serverID, name: String

        package init(deploymentID: String, serverID: String, name: String) {
            (self.deploymentID, self.serverID, self.name) = (deploymentID, serverID, name)
        }

        enum CodingKeys: String, CodingKey {
            case name
            case deploymentID = "deployment_id"
            case serverID = "server_id"
        }
    }

    package struct Resources: Codable, Hashable, Sendable {
        /// The GPUs of one server. Percentages are 0 to 100.
        package struct GPU: Codable, Hashable, Sendable {
            package var serverID: String
            package var utilization, memoryUsedMB, temperatureCelsius, powerWatts: Double?

            package init(serverID: String, utilization: Double?, memoryUsedMB: Double?, temperatureCelsius: Double?, powerWatts: Double?) {
                (self.serverID, self.utilization, self.memoryUsedMB) = (serverID, utilization, memoryUsedMB)
                (self.temperatureCelsius, self.powerWatts) = (temperatureCelsius, powerWatts)
            }

            enum CodingKeys: String, CodingKey {
                case utilization
                case serverID = "server_id"
                case memoryUsedMB = "memory_used_mb"
                case temperatureCelsius = "temperature_celsius"
                case powerWatts = "power_watts"
            }
        }

        package var gpu: [GPU]
        /// The control plane's own machine; `nil`: not measured.
        package var system: HostReading?

        package init(gpu: [GPU], system: HostReading?) { (self.gpu, self.system) = (gpu, system) }
    }

    /// USD.
    package struct Costs: Codable, Hashable, Sendable {
        package var perHour, total, saved, savingPerHour, wastedPerHour: Double
        package var serversWithoutPrice: Int

        package init(
            perHour: Double, total: Double, saved: Double, savingPerHour: Double, wastedPerHour: Double, serversWithoutPrice: Int
        ) {
            (self.perHour, self.total, self.saved) = (perHour, total, saved)
            (self.savingPerHour, self.wastedPerHour, self.serversWithoutPrice) = (savingPerHour, wastedPerHour, serversWithoutPrice)
        }

        enum CodingKeys: String, CodingKey {
            case total, saved
            case perHour = "per_hour"
            case savingPerHour = "saving_per_hour"
            case wastedPerHour = "wasted_per_hour"
            case serversWithoutPrice = "servers_without_price"
        }
    }

    package struct AutoShutdown: Codable, Hashable, Sendable {
        package struct Coming: Codable, Hashable, Sendable {
            package var serverID, name: String
            package var at: Timestamp

            package init(serverID: String, name: String, at: Timestamp) { (self.serverID, self.name, self.at) = (serverID, name, at) }

            enum CodingKeys: String, CodingKey {
                case name, at
                case serverID = "server_id"
            }
        }

        package var enabled: Bool
        /// 0: never; `nil`: each server's is learned.
        package var idleTimeoutSeconds: Int64?
        package var coming: [Coming]

        package init(enabled: Bool, idleTimeoutSeconds: Int64?, coming: [Coming]) {
            (self.enabled, self.idleTimeoutSeconds, self.coming) = (enabled, idleTimeoutSeconds, coming)
        }

        enum CodingKeys: String, CodingKey {
            case enabled, coming
            case idleTimeoutSeconds = "idle_timeout_seconds"
        }

        package func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: CodingKeys.self)
            try fields.encode(enabled, forKey: .enabled)
            try fields.encode(idleTimeoutSeconds, forKey: .idleTimeoutSeconds)
            try fields.encode(coming, forKey: .coming)
        }
    }

    package struct Notifications: Codable, Hashable, Sendable {
        package var totalSent, totalDropped, connectedClients: Int
        package var byTopic, queueSizes, subscriptions: [String: Int]

        package init(
            totalSent: Int, totalDropped: Int, connectedClients: Int, byTopic: [String: Int], queueSizes: [String: Int],
            subscriptions: [String: Int]
        ) {
            (self.totalSent, self.totalDropped, self.connectedClients) = (totalSent, totalDropped, connectedClients)
            (self.byTopic, self.queueSizes, self.subscriptions) = (byTopic, queueSizes, subscriptions)
        }

        enum CodingKeys: String, CodingKey {
            case subscriptions
            case totalSent = "total_sent"
            case totalDropped = "total_dropped"
            case connectedClients = "connected_clients"
            case byTopic = "by_topic"
            case queueSizes = "queue_sizes"
        }
    }

    package var timestamp: Timestamp
    package var servers: [ServerDocument]
    package var deployments: [DeploymentPart]
    package var resources: Resources?
    /// By server id.
    package var metrics: [String: MetricsDocument]?
    package var costs: Costs?
    package var autoShutdown: AutoShutdown
    package var notifications: Notifications
    package var recentActivity: [EventDocument]?
    /// How many servers are in each state.
    package var statusSummary: [String: Int]
    /// With `include_health`.
    package var overallHealth: Health?
    /// By server id; with `include_health`.
    package var health: [String: Health]?
    package var activeAlerts: [AlertDocument]?
    /// Why the servers may be missing or out of date; `nil`: it is ready.
    package var notReady: String?

    package init(
        timestamp: Timestamp, servers: [ServerDocument], deployments: [DeploymentPart], autoShutdown: AutoShutdown,
        notifications: Notifications, statusSummary: [String: Int]
    ) {
        (self.timestamp, self.servers, self.deployments) = (timestamp, servers, deployments)
        (self.autoShutdown, self.notifications, self.statusSummary) = (autoShutdown, notifications, statusSummary)
    }

    enum CodingKeys: String, CodingKey {
        case timestamp, servers, deployments, resources, metrics, costs, notifications, health
        case autoShutdown = "auto_shutdown"
        case recentActivity = "recent_activity"
        case statusSummary = "status_summary"
        case overallHealth = "overall_health"
        case activeAlerts = "active_alerts"
        case notReady = "not_ready"
    }
}
