import Fleet
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// A JSON body that a route accepts.
protocol RequestDocument: Decodable, Sendable {
    /// The allowed names: of the body itself under the empty name, and of an object or list of objects in it under that object's name.
    /// Objects that are not listed may have any.
    static var fields: [String: Set<String>] { get }
}

extension Set<String> {
    /// The names of every coding key of a type.
    init<Keys: CodingKey & CaseIterable>(of keys: Keys.Type) { self = Set(keys.allCases.map(\.stringValue)) }
}

/// Reads a request's JSON strictly: an unknown field is an error with its name, and never silently dropped.
enum RequestBody {
    static let limit = 1024 * 1024

    static func read<Body: RequestDocument>(_ type: Body.Type, from request: inout Request, orEmpty empty: Body?) async throws(Problem)
        -> Body
    {
        let given = request.headers[.contentType]?.lowercased() ?? "application/json"
        // `curl -d` sends this for everything. The first byte shows whether it is JSON.
        let isFromCurl = given.hasPrefix("application/x-www-form-urlencoded")
        guard given.hasPrefix("application/json") || isFromCurl else { throw unsupported(given) }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw .bodyTooLarge }
        let buffer: ByteBuffer
        do { buffer = try await request.collectBody(upTo: limit) } catch { throw .bodyTooLarge }
        if isFromCurl, let first = buffer.readableBytesView.first, first != UInt8(ascii: "{") { throw unsupported(given) }
        if buffer.readableBytes == 0 {
            guard let empty else { throw Problem(.badRequest, "malformed", "a JSON body is required") }
            return empty
        }
        let data = Data(buffer.readableBytesView)
        try refuseUnknown(data, fields: Body.fields)
        do { return try JSONDecoder().decode(Body.self, from: data) } catch let error as DecodingError {
            throw Problem(error, oddNumbers: oddNumbers(in: data))  // guard: namesEveryWrongField
        } catch {
            throw .notJSON
        }
    }

    private static func oddNumbers(in data: Data) -> [String] {
        do { return try JSONDecoder().decode(OddNumbers.self, from: data).places } catch { return [] }
    }

    private static func unsupported(_ type: String) -> Problem {
        Problem(.unsupportedMediaType, "media-type", "the body must be application/json; you sent \(type.asPlainLine.prefix(60))")
    }

    /// The names in an object, of whatever type their values are.
    private struct Names: Decodable {
        struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
        var names: [String]
        /// Of the objects in it, and of the objects in its lists, by their names.
        var inner: [String: [String]] = [:]

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            names = fields.allKeys.map(\.stringValue)
            for key in fields.allKeys {
                do { inner[key.stringValue] = try fields.decode(Keys.self, forKey: key).names } catch {
                    // Neither an object nor a list of objects, so it has no names.
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
            throw .notJSON
        }
        var errors: [String: String] = [:]
        for (place, allowed) in fields {
            guard let found = place.isEmpty ? names.names : names.inner[place] else { continue }
            for name in found where !allowed.contains(name) {
                let known = allowed.isEmpty ? "this body has none" : "use \(allowed.sorted().joined(separator: ", "))"
                errors[String((place.isEmpty ? name : "\(place).\(name)").asPlainLine.prefix(120))] = "is not a field; \(known)"
            }
        }
        if !errors.isEmpty { throw .invalid(errors) }
    }
}

extension Problem {
    static var bodyTooLarge: Problem {
        // The rest of the body is not read, so the connection ends with the response.
        Problem(.contentTooLarge, "too-large", "the body is larger than 1 MiB; send less at a time", headers: [.connection: "close"])
    }
}
