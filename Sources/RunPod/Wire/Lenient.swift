/// A value that may be missing, null or of another type: each of them is `nil`, and none loses what stands beside it.
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
    var value: Value?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { value = try container.decode(Value.self) } catch { value = nil }
    }
}

/// A count as somebody may have it. What is negative or absurd is not a number that was told: sums of it would end the process.
struct Count: Decodable, Sendable {
    var value: Int

    private static let most = 1_000_000_000_000

    init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int.self)
        guard (0...Count.most).contains(value) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no count"))
        }
    }

    /// `nil` for more than `most` too.
    func within(_ most: Int) -> Int? { value <= most ? value : nil }
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
