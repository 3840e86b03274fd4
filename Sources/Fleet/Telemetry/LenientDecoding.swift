extension KeyedDecodingContainer {
    /// `nil` where the value is missing, null or of another type: what a pod sends is read field by field, and an unreadable field hides no
    /// other.
    func lenient<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
        do { return try decodeIfPresent(type, forKey: key) } catch { return nil }
    }

    /// There is a value, whatever it is; null is none.
    func isTold(_ key: Key) -> Bool {
        guard contains(key) else { return false }
        do { return try !decodeNil(forKey: key) } catch { return true }
    }

    /// The rows of a list, each by itself, `nil` for one that cannot be read. `nil` for a list that is missing, null or none.
    func rows<Value: Decodable>(_ type: Value.Type, _ key: Key) -> [Value?]? {
        lenient([Row<Value>?].self, key)?.map { $0?.value }
    }
}

/// One row of a list whose other rows do not depend on it.
private struct Row<Value: Decodable>: Decodable {
    /// `nil`: it cannot be read.
    var value: Value?

    init(from decoder: any Decoder) {
        do { value = try Value(from: decoder) } catch { value = nil }
    }
}
