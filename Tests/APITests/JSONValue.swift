import Foundation

/// Any JSON, to compare documents of which a test knows no type.
indirect enum JSONValue: Decodable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        func read<Value: Decodable>(_ type: Value.Type) -> Value? {
            do { return try container.decode(type) } catch { return nil }
        }
        if container.decodeNil() {
            self = .null
        } else if let value = read(Bool.self) {
            self = .bool(value)
        } else if let value = read(Int64.self) {
            self = .integer(value)
        } else if let value = read(Double.self) {
            self = .number(value)
        } else if let value = read(String.self) {
            self = .text(value)
        } else if let value = read([JSONValue].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    init(encoding value: some Encodable) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(value))
    }

    subscript(key: String) -> JSONValue? { object?[key] }

    var object: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
    var list: [JSONValue]? { if case .list(let items) = self { items } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var keys: Set<String> { Set(object?.keys.map { $0 } ?? []) }
    /// The texts of a list; other items are left out.
    var texts: Set<String> { Set((list ?? []).compactMap(\.text)) }
}
