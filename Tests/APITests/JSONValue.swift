import Foundation
import StrictJSON

/// Any JSON, to compare documents of which a test knows no type.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// A `Decodable` of any shape has to try every type, and each try that fails costs a backtrace.
    init(_ value: StrictJSON.JSONValue) {
        switch value {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .number: self = value.int.map { .integer($0) } ?? .number(value.double ?? .nan)
        case .string(let text): self = .text(text)
        case .array(let items): self = .list(items.map { JSONValue($0) })
        case .object(let members): self = .object(Dictionary(uniqueKeysWithValues: members.map { ($0.name, JSONValue($0.value)) }))
        }
    }

    init(parsing text: some Sequence<UInt8>) throws { self.init(try JSONReader.value(of: Array(text))) }

    init(encoding value: some Encodable) throws { try self.init(parsing: JSONEncoder().encode(value)) }

    subscript(key: String) -> JSONValue? { object?[key] }

    var object: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
    var list: [JSONValue]? { if case .list(let items) = self { items } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var keys: Set<String> { Set(object?.keys.map { $0 } ?? []) }
    /// The texts of a list; other items are left out.
    var texts: Set<String> { Set((list ?? []).compactMap(\.text)) }
}
