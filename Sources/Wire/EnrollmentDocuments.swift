package import Fleet

/// `POST /api/v1/agents/enrollments`
package struct EnrollmentRequest: Codable, Hashable, Sendable {
    /// The pod that may use it; `nil`: the first that does.
    package var serverID: String?
    /// Time for its first use; `nil`: an hour.
    package var expiresInSeconds: Int64?

    package init(serverID: String?, expiresInSeconds: Int64?) { (self.serverID, self.expiresInSeconds) = (serverID, expiresInSeconds) }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case serverID = "server_id"
        case expiresInSeconds = "expires_in_seconds"
    }
}

/// An enrollment token, without its secret unless it was just created.
package struct EnrollmentDocument: Codable, Hashable, Sendable {
    /// `unused`, `waiting` for the id of its pod, `in use`, `expired`, or `refused` because two agents used it.
    package var name, state: String
    /// `nil`: bound to no pod yet.
    package var serverID: String?
    package var createdAt, expiresAt: Timestamp
    package var createdBy: String
    package var usedAt: Timestamp?
    /// The secret; shown once.
    package var token: String?

    package init(_ enrollment: AgentEnrollment, secret: String? = nil, at now: Timestamp) {
        name = enrollment.name
        if enrollment.reusedAt != nil {
            state = "refused"
        } else if enrollment.usedAt != nil {
            state = "in use"
        } else if now
            >= enrollment.expiresAt
        {
            state = "expired"
        } else {
            state = enrollment.deployment != nil && enrollment.server == nil ? "waiting" : "unused"
        }
        serverID = enrollment.server?.text
        (createdAt, expiresAt, usedAt) = (enrollment.createdAt, enrollment.expiresAt, enrollment.usedAt)
        createdBy = enrollment.createdBy.displayName
        token = secret
    }

    enum CodingKeys: String, CodingKey {
        case name, state, token
        case serverID = "server_id"
        case createdAt = "created_at"
        case expiresAt = "expires_at"
        case createdBy = "created_by"
        case usedAt = "used_at"
    }
}

/// `GET /api/v1/agents/enrollments`
package struct EnrollmentList: Codable, Hashable, Sendable {
    package var enrollments: [EnrollmentDocument]
    package init(enrollments: [EnrollmentDocument]) { self.enrollments = enrollments }
}

/// `POST /api/v1/agents/enroll`
package struct EnrollRequest: Codable, Hashable, Sendable {
    /// The pod that the agent runs in.
    package var serverID: String
    /// Different for every process of an agent.
    package var instance: String

    package init(serverID: String, instance: String) { (self.serverID, self.instance) = (serverID, instance) }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case instance
        case serverID = "server_id"
    }
}
