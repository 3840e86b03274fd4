/// A token that an agent exchanges once for a token of its own. Alone it is worth little: it is in the environment of a pod, which every
/// holder of the provider's key can read.
package struct AgentEnrollment: Hashable, Sendable {
    /// For people: `e-4kq2…`. Not secret.
    package var name: String
    /// SHA-256 of the token, 32 bytes.
    package var digest: [UInt8]
    /// The one pod that may use it; `nil`: the first that does.
    package var server: ServerID?
    /// The deploy whose pod may use it, before that pod has an id.
    package var deployment: DeploymentID?
    package var createdAt: Timestamp
    package var createdBy: Actor
    /// It must be used first before then.
    package var expiresAt: Timestamp
    package var usedAt: Timestamp?
    /// The processes that used it, the latest last; at most eight.
    package var instances: [String]
    /// When it was found to be used by two agents; refused since then. `nil`: it was not.
    package var reusedAt: Timestamp?

    package init(
        name: String, digest: [UInt8], server: ServerID?, deployment: DeploymentID? = nil, createdAt: Timestamp, createdBy: Actor,
        expiresAt: Timestamp, usedAt: Timestamp? = nil, instances: [String] = [], reusedAt: Timestamp? = nil
    ) {
        self.name = name
        self.digest = digest
        self.server = server
        self.deployment = deployment
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.instances = instances
        self.reusedAt = reusedAt
    }

    package static let mostInstances = 8
}
