/// A file of the web page in this binary. `Scripts/embed_page.py` writes them.
struct EmbeddedFile: Sendable {
    /// As it is served.
    let path: String
    private let text: StaticString
    private let packed: StaticString

    init(_ path: String, text: StaticString, gzip: StaticString) {
        (self.path, self.text, packed) = (path, text, gzip)
    }

    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }

    /// Decoded from base64.
    var gzip: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(packed.utf8CodeUnitCount / 4 * 3)
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for character in UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount) {
            guard let value = EmbeddedFile.value(of: character) else { break }
            (bits, count) = (bits << 6 | value, count + 6)
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }

    /// `nil`: padding, so the end.
    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
