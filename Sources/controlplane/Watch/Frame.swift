/// How a part of a line looks. Each look has a word beside it: colors are never the only sign.
enum Look: Hashable {
    case plain, strong, faint, good, notice, bad, selected, alarm
}

/// A line of the screen: pieces of text, each with a look.
struct FrameLine: Hashable {
    struct Piece: Hashable {
        var text: String
        var look: Look
    }

    var pieces: [Piece]

    init(_ text: String = "", _ look: Look = .plain) { pieces = text.isEmpty ? [] : [Piece(text: text.printable, look: look)] }

    static func + (a: FrameLine, b: FrameLine) -> FrameLine {
        var sum = a
        sum.pieces += b.pieces
        return sum
    }

    var text: String { pieces.map(\.text).joined() }

    /// At most so many columns.
    func cut(to width: Int) -> FrameLine {
        var (line, rest) = (FrameLine(), width)
        for piece in pieces where rest > 0 {
            let text = piece.text.cut(to: rest)
            line.pieces.append(Piece(text: text, look: piece.look))
            rest -= text.columns
        }
        return line
    }

    /// Exactly so many columns.
    func filled(to width: Int, _ look: Look) -> FrameLine {
        let line = cut(to: width)
        let missing = width - line.text.columns
        return missing > 0 ? line + FrameLine(String(repeating: " ", count: missing), look) : line
    }
}

/// One screen of a known size.
struct Frame: Hashable {
    var lines: [FrameLine]

    /// Without looks, as a person reads it.
    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// What draws it over the frame before. Lines are overwritten in place and cleared to their end, so nothing flickers.
    ///
    /// - Parameter previous: lines that are the same are not sent again; `nil`: the whole screen is.
    func drawing(over previous: Frame?, hasColors: Bool) -> String {
        var text = previous == nil ? "\u{1B}[2J" : ""
        for (row, line) in lines.enumerated() where previous.map({ row >= $0.lines.count || $0.lines[row] != line }) ?? true {
            text += "\u{1B}[\(row + 1);1H"
            for piece in line.pieces { text += piece.look.code(hasColors: hasColors) + piece.text + "\u{1B}[0m" }
            text += "\u{1B}[K"
        }
        return text
    }
}

extension Look {
    fileprivate func code(hasColors: Bool) -> String {
        switch self {
        case .plain: ""
        case .strong: "\u{1B}[1m"
        case .faint: hasColors ? "\u{1B}[2m" : ""
        case .good: hasColors ? "\u{1B}[32m" : ""
        case .notice: hasColors ? "\u{1B}[33m" : ""
        case .bad: hasColors ? "\u{1B}[1;31m" : "\u{1B}[1m"
        case .selected: "\u{1B}[7m"
        case .alarm: hasColors ? "\u{1B}[1;37;41m" : "\u{1B}[1;7m"
        }
    }
}
