/// An error response: by default a problem document (RFC 9457).
struct Problem: Error {
    var status: Int
    var detail: String
    var errors: [String] = []
    var headers: [(name: String, value: String)] = []

    private static let titles = [
        400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
        409: "Conflict", 413: "Content Too Large", 422: "Unprocessable Entity", 429: "Too Many Requests", 500: "Internal Server Error",
    ]

    static func invalid(_ complaints: [String]) -> Problem { Problem(status: 422, detail: "validation failed", errors: complaints) }

    static func noCapacity(_ detail: String, _ faults: [Fault]) -> Problem {
        Problem(status: faults.contains(.capacityAs500) ? 500 : 400, detail: detail)
    }

    /// In one of the three shapes that have been observed.
    func reply(_ faults: [Fault]) -> Router.Reply {
        var reply: Router.Reply
        let isShort = faults.contains(.errorField) && (!faults.contains(.messageField) || status == 400 || status == 402)
        if isShort {
            reply = Router.Reply(status, .fields(["error": .string(detail)]))
        } else if faults.contains(.messageField) {
            reply = Router.Reply(status, .fields(["message": .string(detail)]))
        } else {
            reply = Router.Reply(status, type: "application/problem+json", "")
            reply.raw?.bytes = document.bytes
        }
        reply.headers = headers
        return reply
    }

    private var document: JSON {
        var fields = [
            JSON.Field(name: "title", value: .string(Problem.titles[status] ?? "Error")),
            JSON.Field(name: "status", value: .int(status)), JSON.Field(name: "detail", value: .string(detail)),
        ]
        if !errors.isEmpty { fields.append(.init(name: "errors", value: .array(errors.map { .string($0) }))) }
        return .object(fields)
    }
}
