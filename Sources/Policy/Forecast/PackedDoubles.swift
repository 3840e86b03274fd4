/// Numbers that are stored exactly in 11 characters each, in place of up to 20: base64 of their bits, little-endian.
///
/// A list of numbers, which earlier versions stored, is read too.
@propertyWrapper
struct PackedDoubles: Hashable, Sendable {
    var wrappedValue: [Double]

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Without padding.
    var packed: String {
        let bytes = wrappedValue.flatMap(PackedDoubles.bytes)
        var (text, buffer, bits): ([UInt8], UInt32, UInt32) = ([], 0, 0)
        for byte in bytes {
            (buffer, bits) = (buffer << 8 | UInt32(byte), bits + 8)
            while bits >= 6 {
                bits -= 6
                text.append(PackedDoubles.digits[Int(buffer >> bits & 63)])
            }
        }
        if bits > 0 { text.append(PackedDoubles.digits[Int(buffer << (6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    init(wrappedValue: [Double]) { self.wrappedValue = wrappedValue }

    /// `nil`: not written by `packed`.
    init?(packed text: String) {
        var (bytes, buffer, bits): ([UInt8], UInt32, UInt32) = ([], 0, 0)
        for digit in text.utf8 {
            guard let value = PackedDoubles.digits.firstIndex(of: digit) else { return nil }
            (buffer, bits) = (buffer << 6 | UInt32(value), bits + 6)
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        }
        guard bytes.count.isMultiple(of: 8) else { return nil }
        wrappedValue = stride(from: 0, to: bytes.count, by: 8).map { PackedDoubles.number(bytes[$0..<$0 + 8]) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Double {
        var bits: UInt64 = 0
        for byte in bytes.reversed() { bits = bits << 8 | UInt64(byte) }
        return Double(bitPattern: bits)
    }

    private static func bytes(_ value: Double) -> [UInt8] {
        var (bits, bytes): (UInt64, [UInt8]) = (value.bitPattern, [])
        for _ in 0..<8 {
            bytes.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
        }
        return bytes
    }
}

extension PackedDoubles: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            let text = try container.decode(String.self)
            guard let read = PackedDoubles(packed: text) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not base64 of numbers")
            }
            self = read
        } catch DecodingError.typeMismatch {
            wrappedValue = try container.decode([Double].self)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(packed)
    }
}
