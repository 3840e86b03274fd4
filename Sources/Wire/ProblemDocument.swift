/// RFC 9457.
public struct ProblemDocument: Codable, Hashable, Sendable {
    public var type: String
    public var title: String
    public var status: Int
    public var detail: String
    /// By field; for requests whose fields are wrong.
    public var errors: [String: String]?
    public var candidates: [String]?
    public var deploymentID: String?

    public init(
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
