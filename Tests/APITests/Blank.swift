import Fleet

/// Makes values of any `Decodable` type, without JSON: with every field present, or with as few as possible.
struct Blank: Decoder {
    enum Filling { case full, empty }

    let filling: Filling
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func value<Value: Decodable>(_ type: Value.Type, _ filling: Filling) throws -> Value {
        try Blank(filling: filling).decode(type)
    }

    fileprivate func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let moment = Timestamp(secondsSinceEpoch: 1_800_000_000) as? Value { return moment }
        if let cases = type as? any CaseIterable.Type, let first = first(of: cases, as: type) { return first }
        return try Value(from: self)
    }

    private func first<Cases: CaseIterable, Value>(of cases: Cases.Type, as type: Value.Type) -> Value? { cases.allCases.first as? Value }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Keyed<Key>(blank: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { Unkeyed(blank: self) }
    func singleValueContainer() -> any SingleValueDecodingContainer { Single(blank: self) }

    private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let blank: Blank
        var codingPath: [any CodingKey] { [] }
        /// Only dictionaries ask for it.
        var allKeys: [Key] { blank.filling == .full ? [Key(stringValue: "key")].compactMap { $0 } : [] }

        func contains(_ key: Key) -> Bool { blank.filling == .full }
        func decodeNil(forKey key: Key) -> Bool { blank.filling == .empty }
        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try blank.decode(type) }

        func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedDecodingContainer<Inner> {
            blank.container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer { blank.unkeyedContainer() }
        func superDecoder() -> any Decoder { blank }
        func superDecoder(forKey key: Key) -> any Decoder { blank }
    }

    private struct Unkeyed: UnkeyedDecodingContainer {
        let blank: Blank
        var codingPath: [any CodingKey] { [] }
        var count: Int? { blank.filling == .full ? 1 : 0 }
        var currentIndex = 0
        var isAtEnd: Bool { currentIndex >= (count ?? 0) }

        init(blank: Blank) { self.blank = blank }

        mutating func decodeNil() -> Bool { false }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            currentIndex += 1
            return try blank.decode(type)
        }

        mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedDecodingContainer<Inner> {
            currentIndex += 1
            return blank.container(keyedBy: type)
        }

        mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
            currentIndex += 1
            return blank.unkeyedContainer()
        }

        func superDecoder() -> any Decoder { blank }
    }

    private struct Single: SingleValueDecodingContainer {
        let blank: Blank
        var codingPath: [any CodingKey] { [] }

        func decodeNil() -> Bool { blank.filling == .empty }
        func decode(_ type: Bool.Type) -> Bool { true }
        func decode(_ type: String.Type) -> String { "text" }
        func decode(_ type: Double.Type) -> Double { 1.5 }
        func decode(_ type: Float.Type) -> Float { 1.5 }
        func decode(_ type: Int.Type) -> Int { 1 }
        func decode(_ type: Int8.Type) -> Int8 { 1 }
        func decode(_ type: Int16.Type) -> Int16 { 1 }
        func decode(_ type: Int32.Type) -> Int32 { 1 }
        func decode(_ type: Int64.Type) -> Int64 { 1 }
        func decode(_ type: UInt.Type) -> UInt { 1 }
        func decode(_ type: UInt8.Type) -> UInt8 { 1 }
        func decode(_ type: UInt16.Type) -> UInt16 { 1 }
        func decode(_ type: UInt32.Type) -> UInt32 { 1 }
        func decode(_ type: UInt64.Type) -> UInt64 { 1 }
        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try blank.decode(type) }
    }
}
