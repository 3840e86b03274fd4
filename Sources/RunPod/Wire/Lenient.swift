import Fleet
import Transport

/// A value that may be missing, null or of another type, all of which are `nil`. An unreadable value does not affect those beside it.
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
    var value: Value?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { value = try container.decode(Value.self) } catch { value = nil }
    }
}

/// A field as it was sent. Absent, `null` and unreadable are three different things.
enum Field<Value: Sendable>: Sendable {
    case absent, null
    case value(Value)
    /// Of another type or form.
    case unreadable

    /// `nil` for everything but a value.
    var value: Value? { if case .value(let value) = self { value } else { nil } }

    var isAbsent: Bool { if case .absent = self { true } else { false } }
}

/// A plausible count, as a number. A negative or absurd number is unreadable, since sums of it would overflow.
struct Count: Decodable, Sendable {
    let value: Int

    fileprivate static let plausible = 0...1_000_000_000_000

    init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int.self)
        guard Count.plausible.contains(value) else { throw decoder.corrupted("no count") }
    }

    /// `nil`: more than `most`.
    func within(_ most: Int) -> Int? { value <= most ? value : nil }
}

/// A plausible count as `3`, `3.0` or `"3"`. A fraction is unreadable too.
struct LooseCount: Decodable, Sendable {
    let value: Int

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number: Double
        do { number = try container.decode(Double.self) } catch {
            guard let read = Double(try container.decode(String.self)) else { throw decoder.corrupted("no count") }
            number = read
        }
        guard let whole = Int(exactly: number), Count.plausible.contains(whole) else { throw decoder.corrupted("no count") }
        value = whole
    }

    /// `nil`: more than `most`.
    func within(_ most: Int) -> Int? { value <= most ? value : nil }
}

/// An amount in dollars, as a number or as the text of one.
struct Amount: Decodable, Sendable {
    var dollars: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { dollars = try container.decode(Double.self) } catch {
            let text = try container.decode(String.self)
            guard let value = Amount.number(text) else {
                throw decoder.corrupted("no amount")
            }
            dollars = value
        }
    }

    /// Plain decimal digits only: `3.99`, not `0x4`, `nan` or `3,99`.
    private static func number(_ text: String) -> Double? {
        let trimmed = text[...].trimmingSpaces
        guard !trimmed.isEmpty, trimmed.utf8.count <= 32, trimmed.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2E || $0 == 0x2D })
        else { return nil }
        return Double(trimmed)
    }

    /// As a price per hour; `nil`: negative, or more than any rented hardware costs.
    var hourly: HourlyRate? { (0...10_000).contains(dollars) ? HourlyRate(dollarsPerHour: dollars) : nil }
}

extension KeyedDecodingContainer {
    /// The value at `key`; `nil`: missing, null or of another type.
    func lenient<Value: Decodable & Sendable>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        do { return try decodeIfPresent(Lenient<Value>.self, forKey: key)?.value } catch { return nil }
    }

    /// The field at `key`, whatever was sent.
    func field<Value: Decodable & Sendable>(_ key: Key, as type: Value.Type = Value.self) -> Field<Value> {
        guard contains(key) else { return .absent }
        do {
            if try decodeNil(forKey: key) { return .null }
            return .value(try decode(Value.self, forKey: key))
        } catch {
            return .unreadable
        }
    }
}

/// One element of a list, with its id. An element without a usable id is unreadable.
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

extension Decoder {
    /// For a value of the right type that is not plausible.
    func corrupted(_ why: String) -> DecodingError { .dataCorrupted(.init(codingPath: codingPath, debugDescription: why)) }
}
