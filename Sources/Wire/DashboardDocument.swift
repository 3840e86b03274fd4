public import Fleet

/// `GET /api/v1/dashboard`: all of one moment. A part that was not asked for is absent; a value nobody measured is `null` or absent.
public struct DashboardDocument: Codable, Hashable, Sendable {
    public struct DeploymentPart: Codable, Hashable, Sendable {
        public var deploymentID, serverID, name: String

        public init(deploymentID: String, serverID: String, name: String) {
            (self.deploymentID, self.serverID, self.name) = (deploymentID, serverID, name)
        }

        enum CodingKeys: String, CodingKey {
            case name
            case deploymentID = "deployment_id"
            case serverID = "server_id"
        }
    }

    public struct Resources: Codable, Hashable, Sendable {
        /// By server. Percentages are 0 to 100.
        public struct GPU: Codable, Hashable, Sendable {
            public var serverID: String
            public var utilization, memoryUsedMB, temperatureCelsius, powerWatts: Double?

            public init(serverID: String, utilization: Double?, memoryUsedMB: Double?, temperatureCelsius: Double?, powerWatts: Double?) {
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

        public var gpu: [GPU]
        /// The machine that the control plane runs on; absent: not measured.
        public var system: HostReading?

        public init(gpu: [GPU], system: HostReading?) { (self.gpu, self.system) = (gpu, system) }
    }

    /// USD.
    public struct Costs: Codable, Hashable, Sendable {
        public var perHour, total, saved, savingPerHour, wastedPerHour: Double
        public var serversWithoutPrice: Int

        public init(
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

    public struct AutoShutdown: Codable, Hashable, Sendable {
        public struct Coming: Codable, Hashable, Sendable {
            public var serverID, name: String
            public var at: Timestamp

            public init(serverID: String, name: String, at: Timestamp) { (self.serverID, self.name, self.at) = (serverID, name, at) }

            enum CodingKeys: String, CodingKey {
                case name, at
                case serverID = "server_id"
            }
        }

        public var enabled: Bool
        /// 0: never.
        public var idleTimeoutSeconds: Int64
        public var coming: [Coming]

        public init(enabled: Bool, idleTimeoutSeconds: Int64, coming: [Coming]) {
            (self.enabled, self.idleTimeoutSeconds, self.coming) = (enabled, idleTimeoutSeconds, coming)
        }

        enum CodingKeys: String, CodingKey {
            case enabled, coming
            case idleTimeoutSeconds = "idle_timeout_seconds"
        }
    }

    public struct Notifications: Codable, Hashable, Sendable {
        public var totalSent, totalDropped, connectedClients: Int
        public var byTopic, queueSizes, subscriptions: [String: Int]

        public init(
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

    public var timestamp: Timestamp
    public var servers: [ServerDocument]
    public var deployments: [DeploymentPart]
    public var resources: Resources?
    /// By server id.
    public var metrics: [String: MetricsDocument]?
    public var costs: Costs?
    public var autoShutdown: AutoShutdown
    public var notifications: Notifications
    public var recentActivity: [EventDocument]?
    /// How many servers are in each state.
    public var statusSummary: [String: Int]
    /// With `include_health`.
    public var overallHealth: Health?
    /// By server id; with `include_health`.
    public var health: [String: Health]?
    public var activeAlerts: [AlertDocument]?

    public init(
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
    }
}
