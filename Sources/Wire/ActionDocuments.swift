public import Fleet

/// `POST /api/v1/servers/deploy`
public struct DeployRequest: Codable, Hashable, Sendable {
    public var type: ServerKind
    public var config: ConfigDocument
    public var autoStart: Bool?
    public var tags: [String]?
    public var name: String?
    public var idempotencyKey: String?

    public init(
        type: ServerKind, config: ConfigDocument, autoStart: Bool? = nil, tags: [String]? = nil, name: String? = nil,
        idempotencyKey: String? = nil
    ) {
        (self.type, self.config, self.autoStart) = (type, config, autoStart)
        (self.tags, self.name, self.idempotencyKey) = (tags, name, idempotencyKey)
    }

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case type, config, tags, name
        case autoStart = "auto_start"
        case idempotencyKey = "idempotency_key"
    }
}

public struct DeployResponse: Codable, Hashable, Sendable {
    public var deploymentID: String
    public var server: ServerDocument
    public var deploymentTimeSeconds: Double
    public var message: String

    public init(deploymentID: String, server: ServerDocument, deploymentTimeSeconds: Double, message: String) {
        (self.deploymentID, self.server) = (deploymentID, server)
        (self.deploymentTimeSeconds, self.message) = (deploymentTimeSeconds, message)
    }

    enum CodingKeys: String, CodingKey {
        case server, message
        case deploymentID = "deployment_id"
        case deploymentTimeSeconds = "deployment_time_seconds"
    }
}

/// `POST /api/v1/servers/{type or id}/control`
public struct ControlRequest: Codable, Hashable, Sendable {
    public enum Action: String, Hashable, Sendable, CaseIterable, StrictStringEnum { case start, stop, restart, scale, update }

    public var action: Action
    public var config: ConfigDocument?
    public var tags: [String]?
    public var serverID: String?
    public var force: Bool?
    public var waitForCompletion: Bool?

    public init(
        action: Action, config: ConfigDocument? = nil, tags: [String]? = nil, serverID: String? = nil, force: Bool? = nil,
        waitForCompletion: Bool? = nil
    ) {
        (self.action, self.config, self.tags, self.serverID) = (action, config, tags, serverID)
        (self.force, self.waitForCompletion) = (force, waitForCompletion)
    }

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case action, config, tags, force
        case serverID = "server_id"
        case waitForCompletion = "wait_for_completion"
    }
}

public struct ControlResponse: Codable, Hashable, Sendable {
    /// The provider has shown the result; false: it was asked, and the result is awaited.
    public var success: Bool
    public var server: ServerDocument?
    public var message: String
    public var durationSeconds: Double
    public var warnings: [String]

    public init(success: Bool, server: ServerDocument?, message: String, durationSeconds: Double, warnings: [String]) {
        (self.success, self.server, self.message) = (success, server, message)
        (self.durationSeconds, self.warnings) = (durationSeconds, warnings)
    }

    enum CodingKeys: String, CodingKey {
        case success, server, message, warnings
        case durationSeconds = "duration_seconds"
    }
}

public struct ProtectRequest: Codable, Hashable, Sendable {
    public var until: Timestamp?
    public var reason: String?
    public init(until: Timestamp? = nil, reason: String? = nil) { (self.until, self.reason) = (until, reason) }
    public enum CodingKeys: String, CodingKey, CaseIterable { case until, reason }
}

public struct ActivityRequest: Codable, Hashable, Sendable {
    public var busyForSeconds: Int64?
    public init(busyForSeconds: Int64? = nil) { self.busyForSeconds = busyForSeconds }
    public enum CodingKeys: String, CodingKey, CaseIterable { case busyForSeconds = "busy_for_seconds" }
}

public struct ExtendRequest: Codable, Hashable, Sendable {
    public var seconds: Int64
    public init(seconds: Int64) { self.seconds = seconds }
    public enum CodingKeys: String, CodingKey, CaseIterable { case seconds }
}

public struct AdoptRequest: Codable, Hashable, Sendable {
    public var acceptDataLoss: Bool?
    public init(acceptDataLoss: Bool? = nil) { self.acceptDataLoss = acceptDataLoss }
    public enum CodingKeys: String, CodingKey, CaseIterable { case acceptDataLoss = "accept_data_loss" }
}

/// `POST /api/v1/servers/{id}/agent-token`: shown once.
public struct AgentTokenResponse: Codable, Hashable, Sendable {
    public var serverID: String
    public var token: String

    public init(serverID: String, token: String) { (self.serverID, self.token) = (serverID, token) }

    enum CodingKeys: String, CodingKey {
        case token
        case serverID = "server_id"
    }
}
