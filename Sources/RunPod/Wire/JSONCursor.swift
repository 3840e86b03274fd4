/// Tracks, byte by byte, how deep in JSON the next byte is and whether it is inside a text. Does not check that the bytes are JSON.
struct JSONCursor: Sendable {
    enum Step {
        case textBegins, text, textEnds
        /// `{` or `[`
        case opens
        /// `}` or `]`
        case closes
        case other
    }

    /// How many objects and lists are open.
    private(set) var depth = 0
    private var isInText = false
    private var isEscaped = false

    @inline(__always) mutating func step(_ byte: UInt8) -> Step {
        if isInText {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInText = false
                return .textEnds
            }
            return .text
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInText = true
            return .textBegins
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            return .opens
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            return .closes
        default: return .other
        }
    }
}
