import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a request's JSON strictly: what is not known is refused by name rather than dropped in silence.
enum RequestBody {
    static let longest = 1024 * 1024

    /// - Parameter fields: the allowed names of the top object, and of the objects in it.
    static func read<Body: Decodable>(
        _ type: Body.Type, from request: inout Request, fields: [String: Set<String>], default empty: Body? = nil
    ) async throws(Problem) -> Body {
        let given = request.headers[.contentType]?.lowercased() ?? "application/json"
        // What `curl -d` says of everything; whether it is JSON shows.
        let isCurls = given.hasPrefix("application/x-www-form-urlencoded")
        guard given.hasPrefix("application/json") || isCurls else { throw notJSON(given) }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > longest { throw tooLarge }
        let buffer: ByteBuffer
        do { buffer = try await request.collectBody(upTo: longest) } catch { throw tooLarge }
        if isCurls, let first = buffer.readableBytesView.first, first != UInt8(ascii: "{") { throw notJSON(given) }
        if buffer.readableBytes == 0 {
            guard let empty else { throw Problem(.badRequest, "malformed", "a JSON body is required") }
            return empty
        }
        let data = Data(buffer.readableBytesView)
        try refuseUnknown(data, fields: fields)
        do { return try JSONDecoder().decode(Body.self, from: data) } catch let error as DecodingError {
            throw Problem(error)
        } catch {
            throw Problem(.badRequest, "malformed", "the body is not JSON")
        }
    }

    private static func notJSON(_ type: String) -> Problem {
        Problem(.unsupportedMediaType, "media-type", "send application/json, not \(type.prefix(60))")
    }

    private static var tooLarge: Problem {
        // The rest of the body is not read: the connection ends with the answer.
        Problem(.contentTooLarge, "too-large", "a body may have at most 1 MiB", headers: [.connection: "close"])
    }

    /// The names in an object, whatever their values are.
    private struct Names: Decodable {
        struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
        var names: [String]
        /// Of the objects in it, and of the objects in its lists.
        var inner: [String: [String]] = [:]

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            names = fields.allKeys.map(\.stringValue)
            for key in fields.allKeys {
                do { inner[key.stringValue] = try fields.decode(Keys.self, forKey: key).names } catch {
                    // Neither an object nor a list of objects: it has no names.
                }
            }
        }

        private struct Keys: Decodable {
            var names: [String]

            init(from decoder: any Decoder) throws {
                do {
                    names = try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue)
                } catch {
                    var list = try decoder.unkeyedContainer()
                    var all: Set<String> = []
                    while !list.isAtEnd { all.formUnion(try list.nestedContainer(keyedBy: Key.self).allKeys.map(\.stringValue)) }
                    names = all.sorted()
                }
            }
        }
    }

    private static func refuseUnknown(_ data: Data, fields: [String: Set<String>]) throws(Problem) {
        let names: Names
        do { names = try JSONDecoder().decode(Names.self, from: data) } catch DecodingError.typeMismatch {
            throw Problem(.unprocessableContent, "invalid", "the body must be a JSON object")
        } catch {
            throw Problem(.badRequest, "malformed", "the body is not JSON")
        }
        var errors: [String: String] = [:]
        for (place, allowed) in fields {
            guard let found = place.isEmpty ? names.names : names.inner[place] else { continue }
            for name in found where !allowed.contains(name) {
                let known = allowed.sorted().joined(separator: ", ")
                errors[String((place.isEmpty ? name : "\(place).\(name)").prefix(120))] = "is not a field; known are \(known)"
            }
        }
        if !errors.isEmpty { throw Problem(.unprocessableContent, "invalid", "unknown fields", errors: errors) }
    }
}

extension Problem {
    fileprivate init(_ error: DecodingError) {
        func place(_ path: [any CodingKey]) -> String {
            path.map { key in key.intValue.map { "\($0)" } ?? key.stringValue }.joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, let context):
            self.init(
                .unprocessableContent, "invalid", "a field is missing",
                errors: [place(context.codingPath + [key]): "is required"])
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            self.init(
                .unprocessableContent, "invalid", "a field has the wrong type",
                errors: [place(context.codingPath): "must be \(Problem.word(for: "\(type)"))"])
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            self.init(
                .unprocessableContent, "invalid", "a field has a value that is not allowed",
                errors: [place(context.codingPath): String(context.debugDescription.prefix(200))])
        case .dataCorrupted(let context):
            // It was read as JSON before: what does not fit is a value in it.
            self.init(
                .unprocessableContent, "invalid",
                "a field has a value that is not allowed, as a number that is too large, or not whole where it has to be: "
                    + context.debugDescription.prefix(200))
        @unknown default: self.init(.badRequest, "malformed", "the body is not JSON")
        }
    }

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
