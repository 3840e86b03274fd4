package import Fleet

/// `POST /api/v1/servers/deploy`
package struct DeployRequest: Codable, Hashable, Sendable {
    /// Required, here or as `serverType`.
    package var type: ServerKind?
    /// Another name of `type`.
    package var serverType: ServerKind?
    package var config: ConfigDocument
    package var autoStart: Bool?
    package var tags: TagList?
    package var name: String?
    package var idempotencyKey: String?

    package init(
        type: ServerKind, config: ConfigDocument, autoStart: Bool? = nil, tags: [String]? = nil, name: String? = nil,
        idempotencyKey: String? = nil
    ) {
        (self.type, self.config, self.autoStart) = (type, config, autoStart)
        (self.tags, self.name, self.idempotencyKey) = (tags.map(TagList.init), name, idempotencyKey)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case type, config, tags, name
        case serverType = "server_type"
        case autoStart = "auto_start"
        case idempotencyKey = "idempotency_key"
    }
}

package struct DeployResponse: Codable, Hashable, Sendable {
    package var deploymentID: String
    package var server: ServerDocument
    package var deploymentTimeSeconds: Double
    package var message: String

    package init(deploymentID: String, server: ServerDocument, deploymentTimeSeconds: Double, message: String) {
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
package struct ControlRequest: Codable, Hashable, Sendable {
    package enum Action: String, Hashable, Sendable, CaseIterable, StrictStringEnum { case start, stop, restart, scale, update }

    package var action: Action
    package var config: ConfigDocument?
    package var tags: TagList?
    /// With `update`: who pays from now on; empty for nobody.
    package var owner: String?
    package var serverID: String?
    package var force: Bool?
    package var waitForCompletion: Bool?
    /// With `stop`: nothing is done, and the response says what a stop would do.
    package var dryRun: Bool?

    package init(
        action: Action, config: ConfigDocument? = nil, tags: [String]? = nil, owner: String? = nil, serverID: String? = nil,
        force: Bool? = nil, waitForCompletion: Bool? = nil, dryRun: Bool? = nil
    ) {
        (self.action, self.config, self.tags, self.owner) = (action, config, tags.map(TagList.init), owner)
        self.serverID = serverID
        (self.force, self.waitForCompletion, self.dryRun) = (force, waitForCompletion, dryRun)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case action, config, tags, owner, force
        case serverID = "server_id"
        case waitForCompletion = "wait_for_completion"
        case dryRun = "dry_run"
    }
}

package struct ControlResponse: Codable, Hashable, Sendable {
    /// The action was accepted; with `wait_for_completion`, it is also complete.
    package var success: Bool
    /// The provider shows the result. False: it is pending, or it did not happen.
    package var completed: Bool
    package var server: ServerDocument?
    package var message: String
    package var durationSeconds: Double
    package var warnings: [String]
    /// Only with `dry_run`.
    package var preview: StopPreviewDocument?

    package init(
        success: Bool, completed: Bool, server: ServerDocument?, message: String, durationSeconds: Double, warnings: [String],
        preview: StopPreviewDocument? = nil
    ) {
        (self.success, self.completed, self.server, self.message) = (success, completed, server, message)
        (self.durationSeconds, self.warnings, self.preview) = (durationSeconds, warnings, preview)
    }

    enum CodingKeys: String, CodingKey {
        case success, completed, server, message, warnings, preview
        case durationSeconds = "duration_seconds"
    }
}

package struct ProtectRequest: Codable, Hashable, Sendable {
    package var until: Timestamp?
    /// Instead of `until`: from now on the daemon's clock.
    package var forSeconds: Int64?
    package var reason: String?

    package init(until: Timestamp? = nil, forSeconds: Int64? = nil, reason: String? = nil) {
        (self.until, self.forSeconds, self.reason) = (until, forSeconds, reason)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case until, reason
        case forSeconds = "for_seconds"
    }
}

package struct ActivityRequest: Codable, Hashable, Sendable {
    package var busyForSeconds: Int64?
    package init(busyForSeconds: Int64? = nil) { self.busyForSeconds = busyForSeconds }
    package enum CodingKeys: String, CodingKey, CaseIterable { case busyForSeconds = "busy_for_seconds" }
}

package struct ExtendRequest: Codable, Hashable, Sendable {
    package var seconds: Int64
    package init(seconds: Int64) { self.seconds = seconds }
    package enum CodingKeys: String, CodingKey, CaseIterable { case seconds }
}

package struct AdoptRequest: Codable, Hashable, Sendable {
    package var acceptDataLoss: Bool?
    package init(acceptDataLoss: Bool? = nil) { self.acceptDataLoss = acceptDataLoss }
    package enum CodingKeys: String, CodingKey, CaseIterable { case acceptDataLoss = "accept_data_loss" }
}

/// `POST /api/v1/servers/{id}/agent-token`: the token is shown once.
package struct AgentTokenResponse: Codable, Hashable, Sendable {
    package var serverID: String
    package var token: String

    package init(serverID: String, token: String) { (self.serverID, self.token) = (serverID, token) }

    enum CodingKeys: String, CodingKey {
        case token
        case serverID = "server_id"
    }
}
