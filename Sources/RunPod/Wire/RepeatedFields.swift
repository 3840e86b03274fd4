import Fleet

/// The fields that stand twice in one JSON object: which of them counts is anybody's guess.
enum RepeatedFields {
    /// Of the outermost object, in order of their second appearance. Escaped names are compared as they are written.
    static func names(in object: some Sequence<UInt8>) -> [String] {
        var seen: Set<[UInt8]> = []
        var repeated: [String] = []
        var text: [UInt8] = []
        var latest: [UInt8]?
        var (depth, isInText, isEscaped) = (0, false, false)
        for byte in object {
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isInText = false
                    if depth == 1 { latest = text }
                    continue
                }
                if depth == 1, text.count < 64 { text.append(byte) }
                continue
            }
            switch byte {
            case 0x22: (isInText, text) = (true, [])
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            case 0x3A where depth == 1:
                // A text before a colon is a name.
                guard let name = latest else { continue }
                if !seen.insert(name).inserted { repeated.append(String(decoding: name, as: UTF8.self)) }
                latest = nil
            default: break
            }
        }
        return repeated
    }
}

extension ObservedServer {
    /// What may forbid a stop and stands twice cannot be read.
    mutating func doubt(_ repeated: [String]) {
        guard !repeated.isEmpty else { return }
        let known: Set<String> = ["actions", "cluster", "cpu", "gpu", "locked", "status", "type", "workers", "runtime", "mounts"]
        unreadable = Set(unreadable + repeated.filter(known.contains)).sorted()
    }
}
