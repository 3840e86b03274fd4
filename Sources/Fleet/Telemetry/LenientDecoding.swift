extension KeyedDecodingContainer {
    /// `nil`: the value is missing, null or of another type. A report is read field by field, so an unreadable field hides no other.
    func lenient<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
        do { return try decodeIfPresent(type, forKey: key) } catch { return nil }
    }

    /// Whether there is a value of any type; null is none.
    func isTold(_ key: Key) -> Bool {
        guard contains(key) else { return false }
        do { return try !decodeNil(forKey: key) } catch { return true }
    }

    /// The rows of a list, `nil` for each unreadable one. `nil`: the list is missing, null or not a list.
    func rows<Value: Decodable>(_ type: Value.Type, _ key: Key) -> [Value?]? {
        lenient([Row<Value>?].self, key)?.map { $0?.value }
    }
}

/// One row of a list, decoded on its own.
private struct Row<Value: Decodable>: Decodable {
    /// `nil`: unreadable.
    var value: Value?

    init(from decoder: any Decoder) {
        do { value = try Value(from: decoder) } catch { value = nil }
    }
}
