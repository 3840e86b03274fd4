import HTTPTypes

extension Problem {
    /// A body that is JSON, but not the JSON that the route expects.
    init(_ error: DecodingError) {
        func name(_ path: [any CodingKey]) -> String {
            path.map { key in key.intValue.map { "\($0)" } ?? key.stringValue }.joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, let context): self = .invalid([name(context.codingPath + [key]): "is required"])
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            self = .invalid([name(context.codingPath): "must be \(Problem.word(for: "\(type)"))"])
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            self = .invalid([name(context.codingPath): String(context.debugDescription.prefix(300))])
        case .dataCorrupted(let context):
            // The body was parsed as JSON before, so one of its values does not fit. The decoder does not say which.
            self.init(
                .unprocessableContent, "invalid",
                "a number is too large, or not whole where it must be: \(context.debugDescription.prefix(200))")
        @unknown default: self = .notJSON
        }
    }

    static var notJSON: Problem { Problem(.badRequest, "malformed", "the body is not valid JSON") }

    private static func word(for type: String) -> String {
        switch type {
        case "Bool": "true or false"
        case "Int", "Int64": "a whole number"
        case "Double": "a number"
        case "String": "text"
        case let type where type.hasPrefix("Array"): "a list"
        case let type where type.hasPrefix("Dictionary"): "an object"
        default: "of another type"
        }
    }
}
