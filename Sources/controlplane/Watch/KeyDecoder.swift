/// A key that a person presses.
enum Key: Hashable, Sendable {
    case up, down, pageUp, pageDown, home, end, enter, escape, backspace, interrupt, suspend, redraw
    case character(Character)
}

/// Turns the bytes of a terminal in raw mode into keys. A sequence that no key of ours has is dropped whole, so that a part of it never
/// counts as a key that stops a server.
struct KeyDecoder {
    private var pending: [UInt8] = []

    /// - Parameter bytes: of one read. A lone escape at their end is the escape key: terminals send a sequence in one write.
    mutating func keys(of bytes: [UInt8]) -> [Key] {
        pending += bytes
        var keys: [Key] = []
        while let first = pending.first {
            guard let (key, count) = first == 0x1B ? sequence() : plain(first) else { break }
            pending.removeFirst(count)
            if let key { keys.append(key) }
        }
        return keys
    }

    /// `nil`: its end is still to come.
    private func plain(_ first: UInt8) -> (Key?, Int)? {
        switch first {
        case 0x03: return (.interrupt, 1)
        case 0x0C: return (.redraw, 1)
        case 0x1A: return (.suspend, 1)
        case 0x0A, 0x0D: return (.enter, 1)
        case 0x08, 0x7F: return (.backspace, 1)
        case 0..<0x20: return (nil, 1)
        case 0..<0x80: return (.character(Character(UnicodeScalar(first))), 1)
        case 0xC2...0xF4:
            let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard pending.count >= count else { return nil }
            guard let text = String(validating: pending.prefix(count), as: UTF8.self), let character = text.first else { return (nil, 1) }
            return (.character(character), count)
        default: return (nil, 1)
        }
    }

    private func sequence() -> (Key?, Int)? {
        guard pending.count > 1 else { return (.escape, 1) }
        switch pending[1] {
        case UInt8(ascii: "["):
            // Parameters, then one final byte.
            guard let end = pending.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else { return (nil, pending.count) }
            return (KeyDecoder.named(String(decoding: pending[2...end], as: UTF8.self)), end + 1)
        case UInt8(ascii: "O"):
            guard pending.count > 2 else { return (nil, pending.count) }
            return (KeyDecoder.named(String(decoding: [pending[2]], as: UTF8.self)), 3)
        case 0x1B: return (.escape, 1)
        // A key pressed together with Alt.
        default: return (nil, 2)
        }
    }

    private static func named(_ code: String) -> Key? {
        switch code {
        case "A": .up
        case "B": .down
        case "5~": .pageUp
        case "6~": .pageDown
        case "H", "1~", "7~": .home
        case "F", "4~", "8~": .end
        default: nil
        }
    }
}
