import Fleet

/// A value that may be missing, null or of another type: each of them is `nil`, and none loses what stands beside it.
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
    var value: Value?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { value = try container.decode(Value.self) } catch { value = nil }
    }
}

/// A field as it came. Absence, `null` and nonsense are three things.
enum Told<Value: Sendable>: Sendable {
    case absent, null
    case value(Value)
    /// Of another type, or not as it has to be.
    case unreadable

    /// `nil` for everything but a value.
    var value: Value? { if case .value(let value) = self { value } else { nil } }

    var isAbsent: Bool { if case .absent = self { true } else { false } }
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

/// An amount in dollars, as a number or as the text of one. `nil`: neither.
struct Amount: Decodable, Sendable {
    var dollars: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { dollars = try container.decode(Double.self) } catch {
            let text = try container.decode(String.self)
            guard let value = Amount.number(text) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no amount"))
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

    /// What an hour may cost: not below nothing, and not more than anything that is rented.
    var hourly: HourlyRate? { (0...10_000).contains(dollars) ? HourlyRate(dollarsPerHour: dollars) : nil }
}

extension KeyedDecodingContainer {
    /// The value at `key`, or `nil` when it is not there or is not what was expected.
    func lenient<Value: Decodable & Sendable>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        do { return try decodeIfPresent(Lenient<Value>.self, forKey: key)?.value } catch { return nil }
    }

    /// The field at `key`, whatever came there.
    func told<Value: Decodable & Sendable>(_ key: Key, as type: Value.Type = Value.self) -> Told<Value> {
        guard contains(key) else { return .absent }
        do {
            if try decodeNil(forKey: key) { return .null }
            return .value(try decode(Value.self, forKey: key))
        } catch {
            return .unreadable
        }
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
