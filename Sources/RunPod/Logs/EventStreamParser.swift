/// Parses server-sent events from bytes as they arrive (WHATWG HTML, 9.2.6), split at any byte.
struct EventStreamParser: Sendable {
    struct Message: Hashable, Sendable {
        var id: String?
        var data: String
    }

    /// Longer lines are cut: log lines are for people.
    static let longestLine = 64 * 1024

    private var line: [UInt8] = []
    private var sawReturn = false
    private var data: [String] = []
    private var id: String?

    mutating func feed(_ bytes: some Sequence<UInt8>) -> [Message] {
        var messages: [Message] = []
        for byte in bytes {
            defer { sawReturn = byte == 0x0D }
            switch byte {
            case 0x0A where sawReturn: continue
            case 0x0A, 0x0D: if let message = endLine() { messages.append(message) }
            default: if line.count < EventStreamParser.longestLine { line.append(byte) }
            }
        }
        return messages
    }

    private mutating func endLine() -> Message? {
        defer { line.removeAll(keepingCapacity: true) }
        guard !line.isEmpty else {
            defer { data = [] }
            return data.isEmpty ? nil : Message(id: id, data: data.joined(separator: "\n"))
        }
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
        let field = line[..<(colon ?? line.endIndex)]
        var value = colon.map { line[line.index(after: $0)...] } ?? []
        if value.first == 0x20 { value = value.dropFirst() }
        let text = String(decoding: value, as: UTF8.self)
        if field.elementsEqual("data".utf8) { data.append(text) }
        if field.elementsEqual("id".utf8), !value.contains(0) { id = text }
        return nil
    }
}
