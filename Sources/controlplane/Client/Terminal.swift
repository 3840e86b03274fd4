import ArgumentParser
import Fleet
import Foundation
import Glibc

/// What is known of the terminal, if there is one, and the way to standard output.
enum Terminal {
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns; `nil` when the output is no terminal: nothing is cut then.
    static var width: Int? {
        guard isOutput else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
        return Int(size.ws_col)
    }

    /// Of a reader that went away, as a shell says it of a program that SIGPIPE ended.
    private static let readerIsGone = ExitCode(128 + SIGPIPE)

    /// A closed standard stream would be taken by the next socket or file, which would get what was meant for people.
    static func prepare() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
            // Of standard output, so that a write to it fails.
            _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes to standard error. Where that cannot be written, nobody is there to be told; the status says the rest.
    static func complain(_ text: String) {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do { try FileHandle.standardError.write(contentsOf: Data(text.utf8)) } catch { return }
    }

    /// Prints lines, without what a terminal obeys. Throws the status to end with where it cannot be written: output that is lost, or cut off, is no success.
    ///
    /// - Parameter isStream: it goes on until somebody has read enough; that is its proper end.
    static func print(_ text: String, isStream: Bool = false) throws(ExitCode) {
        // A failed write is to be found here, not to end the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let safe = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
        let bytes = Array((safe + "\n").utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: written), bytes.count - written) }
            if count > 0 {
                written += count
                continue
            }
            switch count == 0 ? EIO : errno {
            case EINTR: continue
            case EAGAIN:
                var wait = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            case EPIPE: throw isStream ? .success : readerIsGone
            case let why: throw fail("the output could not be written: \(String(cString: strerror(why)))", status: .failed)
            }
        }
    }

    /// Prints JSON of the API's: what a terminal would obey, or show in another order, is escaped, which changes none of its values.
    static func printJSON(_ json: String, isStream: Bool = false) throws(ExitCode) {
        try print(json.trimmingCharacters(in: .newlines).escapedForTerminal, isStream: isStream)
    }
}

extension Unicode.Scalar {
    /// A terminal obeys it, hides it, or shows what follows in another order.
    fileprivate var isUnprintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension String {
    /// In one line, without characters that a terminal obeys, hides or reorders by: names and reasons come from elsewhere.
    var printable: String {
        guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
        var text = UnicodeScalarView()
        var before: Unicode.Scalar?
        for scalar in unicodeScalars {
            defer { before = scalar }
            // Joins the parts of an emoji.
            let isJoiner = scalar == "\u{200D}" && before.map { $0 == "\u{FE0F}" || $0.properties.isEmojiPresentation } ?? false
            if isJoiner || !scalar.isUnprintable {
                text.append(scalar)
            } else {
                text.append(scalar.properties.generalCategory == .format ? "\u{FFFD}" : " ")
            }
        }
        return String(text)
    }

    /// Outside of its texts JSON has none of these but line breaks and tabs.
    fileprivate var escapedForTerminal: String {
        guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
        var text = ""
        for scalar in unicodeScalars {
            if scalar.isUnprintable, !["\n", "\r", "\t"].contains(scalar) {
                for unit in String(scalar).utf16 { text += String(format: "\\u%04x", Int(unit)) }
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The columns it takes on a terminal.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// As much of its beginning as fits into so many columns.
    fileprivate func cut(to limit: Int) -> String {
        guard columns > limit else { return self }
        var (text, taken) = ("", 1)
        for character in self {
            taken += character.columns
            if taken > limit { break }
            text.append(character)
        }
        return text + "…"
    }
}

extension Character {
    /// East Asian wide and full-width ones, after Unicode's EastAsianWidth; emoji by their own property.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]

    /// 0, 1 or 2.
    fileprivate var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
        return Character.wide.contains { $0.contains(first.value) } ? 2 : 1
    }
}

/// Aligned columns. On a terminal, columns that can be spared are left out and the last one is cut to fit; elsewhere nothing is.
struct Table {
    var header: [String]
    var rows: [[String]]
    /// Columns that are left out first, in this order, where there is no room for the last one.
    var spared: [Int] = []

    /// The last column says most: it is given this much, or all it needs.
    private static let leastForTheLast = 28

    func text(width: Int?) -> String {
        let all = [header] + rows.map { $0.map(\.printable) }
        let widths = header.indices.map { column in all.map { $0[column].columns }.max() ?? 0 }
        let columns = shown(widths, width: width)
        return all.map { row in
            var line = ""
            for column in columns {
                let cell = row[column]
                line += column == columns.last ? cell : cell + String(repeating: " ", count: widths[column] - cell.columns + 2)
            }
            return width.map { line.cut(to: $0) } ?? line
        }.joined(separator: "\n")
    }

    private func shown(_ widths: [Int], width: Int?) -> [Int] {
        var columns = Array(header.indices)
        guard let width, let last = columns.last else { return columns }
        for column in spared {
            let needed = columns.dropLast().reduce(0) { $0 + widths[$1] + 2 } + min(widths[last], Table.leastForTheLast)
            if needed <= width { break }
            columns.removeAll { $0 == column }
        }
        return columns
    }
}
