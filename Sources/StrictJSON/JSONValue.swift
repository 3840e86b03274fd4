/// A JSON value as it stood in the text. Numbers keep their digits, so no whole number is rounded.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the text. No name occurs twice.
    case object([Member])

    /// A name and its value in an object.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONValue

        package init(_ name: String, _ value: JSONValue) { (self.name, self.value) = (name, value) }
    }

    /// The value of a member; `nil`: this is no object, or it has no such member. A member that is `null` is `.null`.
    package subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// `nil`: not a string.
    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// `nil`: neither `true` nor `false`.
    package var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// `nil`: not a whole number, or beyond 64 bits. `5.0` and `1e3` are whole.
    package var int: Int64? {
        guard case .number(let digits) = self else { return nil }
        return Int64(digits) ?? Double(digits).flatMap { abs($0) < 1e15 ? Int64(exactly: $0) : nil }
    }

    /// `nil`: not a number, or too large for a double.
    package var double: Double? {
        guard case .number(let digits) = self, let value = Double(digits), value.isFinite else { return nil }
        return value
    }

    /// `nil`: not an array.
    package var array: [JSONValue]? {
        guard case .array(let values) = self else { return nil }
        return values
    }

    package var isNull: Bool { self == .null }
}
