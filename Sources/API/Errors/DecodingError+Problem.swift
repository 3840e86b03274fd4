import Fleet
import HTTPTypes

extension Problem {
    /// A body that is JSON, but not the JSON that the route expects.
    ///
    /// - Parameter oddNumbers: places of numbers that are too large or not whole: one of them is refused where the error has no place.
    init(_ error: DecodingError, oddNumbers: [String] = []) {
        func name(_ path: [any CodingKey]) -> String {
            path.map { key in key.intValue.map { "\($0)" } ?? key.stringValue }.joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, let context): self = .invalid([name(context.codingPath + [key]): "is required"])
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            self = .invalid([name(context.codingPath): "must be \(Problem.word(for: "\(type)"))"])
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            self = .invalid([name(context.codingPath): String(context.debugDescription.prefix(300))])
        case .dataCorrupted:
            // The body was parsed as JSON before, so one of its numbers does not fit.
            self = Problem.oddNumber(oddNumbers)
        @unknown default: self = .notJSON
        }
    }

    private static func oddNumber(_ places: [String]) -> Problem {
        if places.count == 1 { return .invalid([places[0]: "must be a whole number, and not too large"]) }
        let hint = places.isEmpty ? "" : "; check \(places.map { String($0.asPlainLine.prefix(120)) }.joined(separator: ", "))"
        return Problem(.unprocessableContent, "invalid", "a number is too large, or not whole where it must be\(hint)")
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
