/// Splits a JSON object with one long list into the list's elements while its bytes arrive. Each element is decoded on its own, so an
/// unreadable one affects no other, and the whole list is never held in memory.
///
/// Finds only where values begin and end. Whether an element is JSON, and what it means, is up to its decoder.
struct RowReader: Sendable {
    /// What the member of the list's name holds.
    enum Found: Hashable, Sendable {
        case nothing, null, list
        /// A text, a number or an object.
        case something
    }

    private enum State {
        case start, member, key, colon, value, skipped, kept, row, betweenRows, over, broken
    }

    /// Bytes of an element. A longer one is not held and counts as unreadable.
    static let longestRow = 1 << 20
    private static let longestKey = 256

    private let list: [UInt8]
    private let companion: [UInt8]
    private var state = State.start
    private var key: [UInt8] = []
    private var isKeyEscaped = false
    private var buffer: [UInt8] = []
    private var isTooLong = false
    private var cursor = JSONCursor()
    private var isScalar = false

    private(set) var found = Found.nothing
    /// The bytes of the companion member; `nil`: there is none. Empty: it is too long.
    private(set) var companionBytes: [UInt8]?

    /// - Parameters:
    ///   - list: the name of the member that holds the list.
    ///   - companion: the name of one other member that is kept.
    init(list: String, companion: String = "pagination") {
        self.list = Array(list.utf8)
        self.companion = Array(companion.utf8)
    }

    /// The object was read to its end.
    var isWhole: Bool { state == .over }

    /// Reads the next bytes, split anywhere, and passes on each element as it is complete; `nil` for one that is too long.
    mutating func feed(_ bytes: [UInt8], _ row: ([UInt8]?) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                switch state {
                case .skipped, .kept, .row: index = continueValue(bytes, from: index, row)
                default:
                    step(bytes[index])
                    index += 1
                }
            }
        }
    }

    /// One byte outside of values.
    private mutating func step(_ byte: UInt8) {
        switch state {
        case .start:
            if RowReader.isBlank(byte) || RowReader.byteOrderMark.contains(byte) { return }
            state = byte == UInt8(ascii: "{") ? .member : .broken
        case .member:
            if RowReader.isBlank(byte) || byte == UInt8(ascii: ",") { return }
            if byte == UInt8(ascii: "\"") { (state, key, isKeyEscaped) = (.key, [], false) } else { state = RowReader.end(byte) }
        case .key:
            if byte == UInt8(ascii: "\""), !isKeyEscaped { state = .colon } else if key.count < RowReader.longestKey { key.append(byte) }
            isKeyEscaped = byte == UInt8(ascii: "\\") && !isKeyEscaped
        case .colon:
            if !RowReader.isBlank(byte) { state = byte == UInt8(ascii: ":") ? .value : .broken }
        case .value:
            if !RowReader.isBlank(byte) { beginValue(byte) }
        case .betweenRows:
            if RowReader.isBlank(byte) || byte == UInt8(ascii: ",") { return }
            if byte == UInt8(ascii: "]") { state = .member } else { begin(byte, .row) }
        case .skipped, .kept, .row, .over, .broken: break
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func end(_ byte: UInt8) -> State { byte == UInt8(ascii: "}") ? .over : .broken }

    private mutating func beginValue(_ byte: UInt8) {
        guard key == list else { return begin(byte, key == companion ? .kept : .skipped) }
        if byte == UInt8(ascii: "[") {
            (found, state) = (.list, .betweenRows)
        } else {
            // A list that was found counts, whatever a second member of its name says.
            if found != .list { found = byte == UInt8(ascii: "n") ? .null : .something }
            begin(byte, .skipped)
        }
    }

    private mutating func begin(_ byte: UInt8, _ next: State) {
        state = next
        (cursor, isScalar, isTooLong) = (JSONCursor(), false, false)
        buffer.removeAll(keepingCapacity: true)
        switch cursor.step(byte) {
        case .opens, .textBegins: break
        case .closes: state = .broken
        case .text, .textEnds, .other: if byte == UInt8(ascii: ":") { state = .broken } else { isScalar = true }
        }
        keep(CollectionOfOne(byte))
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        guard state != .skipped, !isTooLong else { return }
        if buffer.count + bytes.count > RowReader.longestRow {
            isTooLong = true
            buffer.removeAll()
        } else {
            buffer.append(contentsOf: bytes)
        }
    }

    /// Continues a value until its end or the end of the bytes. Returns the index where it stopped.
    private mutating func continueValue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ row: ([UInt8]?) -> Void) -> Int {
        var index = start
        var isOver = false
        var cursor = cursor
        while index < bytes.count, !isOver {
            let byte = bytes[index]
            if isScalar {
                // A number or a word ends where something else begins.
                if RowReader.isBlank(byte) || byte == 0x2C || byte == 0x5D || byte == 0x7D { isOver = true } else { index += 1 }
                continue
            }
            index += 1
            switch cursor.step(byte) {
            case .closes, .textEnds: isOver = cursor.depth == 0
            case .textBegins, .text, .opens, .other: break
            }
        }
        self.cursor = cursor
        keep(bytes[start..<index])
        if isOver { endValue(row) }
        return index
    }

    private mutating func endValue(_ row: ([UInt8]?) -> Void) {
        switch state {
        case .row:
            row(isTooLong ? nil : buffer)
            state = .betweenRows
        case .kept:
            companionBytes = isTooLong ? [] : buffer
            state = .member
        default:
            state = .member
        }
    }
}
