extension JSONValue {
    /// The JSON form of an encodable value.
    package init(encoding value: some Encodable) throws {
        let place = Place()
        try value.encode(to: PlaceEncoder(place: place, codingPath: []))
        self = place.value
    }

    /// A finite number; `.null` for others.
    package init(number: Double) {
        if number.isFinite {
            self = .number(number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)")
        } else {
            self = .null
        }
    }
}

/// What one encoder writes into: a value, or the members or elements of one.
private final class Place {
    private enum Form {
        case single, object, array
    }

    private var form = Form.single
    private var single = JSONValue.null
    /// Of an object: its members' names, in order.
    private var names: [String] = []
    /// Of an object or array: what its members or elements are written into.
    private var places: [Place] = []

    var value: JSONValue {
        switch form {
        case .single: single
        case .object: .object(zip(names, places).map { JSONValue.Member($0, $1.value) })
        case .array: .array(places.map { $0.value })
        }
    }

    var count: Int { form == .array ? places.count : 0 }

    func set(_ value: JSONValue) { (form, single) = (.single, value) }

    func becomeObject() { become(.object) }

    func becomeArray() { become(.array) }

    private func become(_ form: Form) {
        guard self.form != form else { return }
        (self.form, names, places) = (form, [], [])
    }

    func member(_ name: String) -> Place {
        let place = Place()
        guard form == .object else { return place }
        if let index = names.firstIndex(of: name) {
            names.remove(at: index)
            places.remove(at: index)
        }
        names.append(name)
        places.append(place)
        return place
    }

    func element() -> Place {
        let place = Place()
        if form == .array { places.append(place) }
        return place
    }

    /// Values that JSON has itself are written at once, all others by their own `encode(to:)`.
    func encode(_ value: some Encodable, _ codingPath: [any CodingKey]) throws {
        try value.encode(to: PlaceEncoder(place: self, codingPath: codingPath))
    }
}

private struct PlaceEncoder: Encoder {
    let place: Place
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        place.becomeObject()
        return KeyedEncodingContainer(Members(place: place, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        place.becomeArray()
        return Elements(place: place, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(place: place, codingPath: codingPath) }
}

private struct Single: SingleValueEncodingContainer {
    let place: Place
    let codingPath: [any CodingKey]

    func encodeNil() { place.set(.null) }
    func encode(_ value: Bool) { place.set(.bool(value)) }
    func encode(_ value: String) { place.set(.string(value)) }
    func encode(_ value: Double) { place.set(JSONValue(number: value)) }
    func encode(_ value: Float) { place.set(JSONValue(number: Double(value))) }
    func encode(_ value: Int) { place.set(.number("\(value)")) }
    func encode(_ value: Int8) { place.set(.number("\(value)")) }
    func encode(_ value: Int16) { place.set(.number("\(value)")) }
    func encode(_ value: Int32) { place.set(.number("\(value)")) }
    func encode(_ value: Int64) { place.set(.number("\(value)")) }
    func encode(_ value: UInt) { place.set(.number("\(value)")) }
    func encode(_ value: UInt8) { place.set(.number("\(value)")) }
    func encode(_ value: UInt16) { place.set(.number("\(value)")) }
    func encode(_ value: UInt32) { place.set(.number("\(value)")) }
    func encode(_ value: UInt64) { place.set(.number("\(value)")) }
    func encode(_ value: some Encodable) throws { try place.encode(value, codingPath) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let place: Place
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) { place.member(key.stringValue).set(.null) }
    func encode(_ value: some Encodable, forKey key: Key) throws {
        try place.member(key.stringValue).encode(value, codingPath + [key])
    }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        PlaceEncoder(place: place.member(key.stringValue), codingPath: codingPath + [key]).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        PlaceEncoder(place: place.member(key.stringValue), codingPath: codingPath + [key]).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { PlaceEncoder(place: place.member("super"), codingPath: codingPath) }
    func superEncoder(forKey key: Key) -> any Encoder {
        PlaceEncoder(place: place.member(key.stringValue), codingPath: codingPath + [key])
    }
}

private struct Elements: UnkeyedEncodingContainer {
    let place: Place
    let codingPath: [any CodingKey]
    var count: Int { place.count }

    func encodeNil() { place.element().set(.null) }
    func encode(_ value: some Encodable) throws { try place.element().encode(value, codingPath) }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        PlaceEncoder(place: place.element(), codingPath: codingPath).container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        PlaceEncoder(place: place.element(), codingPath: codingPath).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { PlaceEncoder(place: place.element(), codingPath: codingPath) }
}
