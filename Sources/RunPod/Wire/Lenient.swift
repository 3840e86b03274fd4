/// A value that may be missing, null or of another type: each of them is `nil`, and none loses what stands beside it.
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
    var value: Value?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { value = try container.decode(Value.self) } catch { value = nil }
    }
}

extension KeyedDecodingContainer {
    /// The value at `key`, or `nil` when it is not there or is not what was expected.
    func lenient<Value: Decodable & Sendable>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        do { return try decodeIfPresent(Lenient<Value>.self, forKey: key)?.value } catch { return nil }
    }
}

/// One element of a list. What can be read of it is read; without a usable id nothing can be said of it.
struct Element<Value: Decodable & Sendable>: Decodable, Sendable {
    private struct Identified: Decodable {
        var id: String
    }

    var id: String
    var value: Value?

    init(from decoder: any Decoder) throws {
        id = try Identified(from: decoder).id
        do { value = try Value(from: decoder) } catch { value = nil }
    }
}
