import Fleet

/// The names that one JSON object has twice: which of the two values counts is undefined.
enum RepeatedFields {
    /// The longest name that is compared as a whole.
    private static let longestName = 64

    /// Repeated names of the outermost object, in order of their second appearance. Escaped names are compared as they are written.
    static func names(in object: some Sequence<UInt8>) -> [String] {
        var seen: Set<[UInt8]> = []
        var repeated: [String] = []
        var text: [UInt8] = []
        // A text is a name only if a colon follows.
        var latest: [UInt8]?
        var cursor = JSONCursor()
        for byte in object {
            let step = cursor.step(byte)
            guard cursor.depth == 1 else { continue }
            switch step {
            case .textBegins: text = []
            case .text: if text.count < longestName { text.append(byte) }
            case .textEnds: latest = text
            case .other where byte == UInt8(ascii: ":"):
                guard let name = latest else { continue }
                if !seen.insert(name).inserted { repeated.append(String(decoding: name, as: UTF8.self)) }
                latest = nil
            case .opens, .closes, .other: break
            }
        }
        return repeated
    }
}

extension ObservedServer {
    /// Marks fields as unreadable that are repeated and may forbid a stop.
    mutating func markUnreadable(repeated: [String]) {
        guard !repeated.isEmpty else { return }
        let known: Set<String> = ["actions", "cluster", "cpu", "gpu", "locked", "status", "type", "workers", "runtime", "mounts"]
        unreadable = Set(unreadable + repeated.filter(known.contains)).sorted()
    }
}
