/// One JSON-RPC 2.0 message from a client of the Model Context Protocol.
struct MCPMessage: Decodable, Sendable {
    /// Absent for notifications. A number or a text; anything else is refused.
    var id: JSONValue?
    var method: String?
    var params: JSONValue?
    /// An answer to a request, which this server never makes.
    var isAnswer: Bool

    private enum Key: CodingKey { case id, method, params, result, error }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        id = try members.decodeIfPresent(JSONValue.self, forKey: .id)
        do { method = try members.decodeIfPresent(String.self, forKey: .method) } catch { method = nil }
        isAnswer = members.contains(.result) || members.contains(.error)
        params = try members.decodeIfPresent(JSONValue.self, forKey: .params)
    }
}

/// What is answered: a result, or an error with one of JSON-RPC's codes.
enum MCPReply: Sendable {
    case result(JSONValue)
    case failure(code: Int64, message: String)

    static let parseError: Int64 = -32_700
    static let invalidRequest: Int64 = -32_600
    static let methodNotFound: Int64 = -32_601
    static let invalidParams: Int64 = -32_602

    func message(id: JSONValue) -> JSONValue {
        switch self {
        case .result(let result): ["jsonrpc": "2.0", "id": id, "result": result]
        case .failure(let code, let message):
            ["jsonrpc": "2.0", "id": id, "error": ["code": .integer(code), "message": .text(message)]]
        }
    }
}
