/// Splits a JSON object that holds one long list into the list's elements while its bytes arrive: each element can be decoded by itself,
/// what is wrong with one loses none of the others, and no list is ever held as a whole.
///
/// It finds where values begin and end and checks nothing else: what an element means, and whether it is JSON at all, is for whoever
/// decodes it.
struct RowReader: Sendable {
    /// What stood where the list should be.
    enum Found: Hashable, Sendable {
        case nothing, null, list
        /// Text, a number, an object.
        case something
    }

    private enum State {
        case start, member, key, colon, value, skipped, kept, row, betweenRows, over, broken
    }

    /// An element of more bytes than this is not held: it is handed over as unreadable.
    static let longestRow = 1 << 20

    private let list: [UInt8]
    /// The one other member that is kept, as its bytes.
    private let beside: [UInt8]
    private var state = State.start
    private var key: [UInt8] = []
    private var buffer: [UInt8] = []
    private var isTooLong = false
    // Where in a value the reader is.
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var isScalar = false

    private(set) var found = Found.nothing
    /// The bytes of the member beside the list; `nil`: there was none.
    private(set) var besides: [UInt8]?

    /// - Parameters:
    ///   - list: the name of the member that holds the list.
    ///   - beside: the name of a member that is kept as it is.
    init(list: String, beside: String = "pagination") {
        self.list = Array(list.utf8)
        self.beside = Array(beside.utf8)
    }

    /// The object was read to its end.
    var isWhole: Bool { state == .over }

    /// Takes the next bytes, cut anywhere, and hands over each element as it is complete; `nil` for one that is too long to hold.
    mutating func feed(_ bytes: [UInt8], _ row: ([UInt8]?) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                switch state {
                case .skipped, .kept, .row: index = continueValue(bytes, from: index, row)
                default:
                    take(bytes[index], row)
                    index += 1
                }
            }
        }
    }

    /// One byte outside of values.
    private mutating func take(_ byte: UInt8, _ row: ([UInt8]?) -> Void) {
        switch state {
        case .start:
            // A byte order mark says nothing here.
            if RowReader.isBlank(byte) || [0xEF, 0xBB, 0xBF].contains(byte) { return }
            state = byte == UInt8(ascii: "{") ? .member : .broken
        case .member:
            if RowReader.isBlank(byte) || byte == UInt8(ascii: ",") { return }
            if byte == UInt8(ascii: "\"") { (state, key, isEscaped) = (.key, [], false) } else { state = RowReader.end(byte) }
        case .key:
            if byte == UInt8(ascii: "\""), !isEscaped { state = .colon } else if key.count < 256 { key.append(byte) }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
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

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func end(_ byte: UInt8) -> State { byte == UInt8(ascii: "}") ? .over : .broken }

    private mutating func beginValue(_ byte: UInt8) {
        guard key == list else { return begin(byte, key == beside ? .kept : .skipped) }
        if byte == UInt8(ascii: "[") {
            (found, state) = (.list, .betweenRows)
        } else {
            // A list that was seen counts, whatever a second member of its name says.
            if found != .list { found = byte == UInt8(ascii: "n") ? .null : .something }
            begin(byte, .skipped)
        }
    }

    private mutating func begin(_ byte: UInt8, _ next: State) {
        state = next
        (depth, isInText, isEscaped, isScalar, isTooLong) = (0, false, false, false, false)
        buffer.removeAll(keepingCapacity: true)
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth = 1
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"): state = .broken
        default: isScalar = true
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

    /// Goes on with a value until its end or that of the bytes; answers where it stopped.
    private mutating func continueValue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ row: ([UInt8]?) -> Void) -> Int {
        var index = start
        var isOver = false
        var (depth, isInText, isEscaped) = (depth, isInText, isEscaped)
        while index < bytes.count, !isOver {
            let byte = bytes[index]
            if isScalar {
                // A number or a word has no end of its own.
                if RowReader.isBlank(byte) || byte == 0x2C || byte == 0x5D || byte == 0x7D { isOver = true } else { index += 1 }
                continue
            }
            index += 1
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isInText = false
                    isOver = depth == 0
                }
            } else {
                switch byte {
                case 0x22: isInText = true
                case 0x7B, 0x5B: depth += 1
                case 0x7D, 0x5D:
                    depth -= 1
                    isOver = depth == 0
                default: break
                }
            }
        }
        (self.depth, self.isInText, self.isEscaped) = (depth, isInText, isEscaped)
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
            besides = isTooLong ? [] : buffer
            state = .member
        default:
            state = .member
        }
    }
}
