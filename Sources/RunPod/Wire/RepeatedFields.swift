import Fleet

/// The names that one JSON object has twice: which of the two values counts is undefined.
enum RepeatedFields {
    /// The longest name that is compared as a whole.
    private static let longestName = 64

    /// Repeated names of the outermost object, in order of their second appearance. Escaped names are compared as they are written.
    static func names(in object: [UInt8]) -> [String] {
        object.withUnsafeBufferPointer { bytes in
            // Sorted instead of hashed: an object has a dozen names, and every row of every list comes through here.
            let names = names(bytes).sorted { a, b in
                if bytes[a].elementsEqual(bytes[b]) { return a.lowerBound < b.lowerBound }
                return bytes[a].lexicographicallyPrecedes(bytes[b])
            }
            let again = zip(names.dropFirst(), names).filter { bytes[$0].elementsEqual(bytes[$1]) }.map(\.0)
            return again.sorted { $0.lowerBound < $1.lowerBound }.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }

    /// Where the names of the outermost object are, in their order.
    private static func names(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        names.reserveCapacity(24)
        // A text is a name only if a colon follows.
        var (start, latest): (Int, Range<Int>?) = (0, nil)
        var cursor = JSONCursor()
        for index in bytes.indices {
            let byte = bytes[index]
            let step = cursor.step(byte)
            guard cursor.depth == 1 else { continue }
            switch step {
            case .textBegins: start = index + 1
            case .textEnds: latest = start..<min(index, start + longestName)
            case .other where byte == UInt8(ascii: ":"):
                if let name = latest { names.append(name) }
                latest = nil
            case .text, .opens, .closes, .other: break
            }
        }
        return names
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
