/// An error (RFC 9457).
package struct ProblemDocument: Codable, Hashable, Sendable {
    package var type: String
    package var title: String
    package var status: Int
    package var detail: String
    /// What each wrong field or parameter must be, by its name.
    package var errors: [String: String]?
    /// Ids of the servers that match, if several do.
    package var candidates: [String]?
    /// The deployment whose outcome is unknown.
    package var deploymentID: String?

    package init(
        type: String, title: String, status: Int, detail: String, errors: [String: String]? = nil,
        candidates: [String]? = nil, deploymentID: String? = nil
    ) {
        (self.type, self.title, self.status, self.detail) = (type, title, status, detail)
        (self.errors, self.candidates, self.deploymentID) = (errors, candidates, deploymentID)
    }

    enum CodingKeys: String, CodingKey {
        case type, title, status, detail, errors, candidates
        case deploymentID = "deployment_id"
    }
}
