import FoundationEssentials

/// A JSON value. Objects keep the order of their members.
package indirect enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSON])
    case object([Field])

    package struct Field: Hashable, Sendable {
        package var name: String
        package var value: JSON

        package init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }
    }

    package static func fields(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
        .object(pairs.map { Field(name: $0.key, value: $0.value) })
    }

    package subscript(name: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.value
    }

    package var text: String? { if case .string(let text) = self { text } else { nil } }
    var number: Int? {
        switch self {
        case .int(let value): value
        case .double(let value): Int(exactly: value)
        default: nil
        }
    }
    package var list: [JSON]? { if case .array(let list) = self { list } else { nil } }
    /// The value with all members sorted by name, for comparisons.
    var ordered: JSON {
        switch self {
        case .array(let list): .array(list.map(\.ordered))
        case .object(let fields):
            .object(fields.map { Field(name: $0.name, value: $0.value.ordered) }.sorted { $0.name < $1.name })
        default: self
        }
    }

    var members: [Field] { if case .object(let fields) = self { fields } else { [] } }
    var names: [String]? { if case .object(let fields) = self { fields.map(\.name) } else { nil } }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .int(let value): bytes += String(value).utf8
        case .double(let value): bytes += (value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)).utf8
        case .string(let text): JSON.write(text, to: &bytes)
        case .array(let list):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in list.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSON.write(field.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                field.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                bytes += "\\u00\(hex.count == 1 ? "0" : "")\(hex)".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSON: Decodable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { return nil }
    }

    package init(from decoder: any Decoder) throws {
        if let container = JSON.attempt({ try decoder.container(keyedBy: Name.self) }) {
            self = .object(
                try container.allKeys.map { Field(name: $0.stringValue, value: try container.decode(JSON.self, forKey: $0)) })
            return
        }
        if var list = JSON.attempt({ try decoder.unkeyedContainer() }) {
            var values: [JSON] = []
            while !list.isAtEnd { values.append(try list.decode(JSON.self)) }
            self = .array(values)
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let value = JSON.attempt({ try single.decode(Bool.self) }) {
            self = .bool(value)
        } else if let value = JSON.attempt({ try single.decode(Int.self) }) {
            self = .int(value)
        } else if let value = JSON.attempt({ try single.decode(Double.self) }) {
            self = .double(value)
        } else {
            self = .string(try single.decode(String.self))
        }
    }

    /// A decoder reveals a value's type only by failing to decode other types.
    private static func attempt<Value>(_ body: () throws -> Value) -> Value? {
        do { return try body() } catch { return nil }
    }

    static func parse(_ bytes: [UInt8]) throws -> JSON { try JSONDecoder().decode(JSON.self, from: Data(bytes)) }
}
