import ArgumentParser
import Fleet
import Foundation
import Glibc

/// The terminal, if there is one, and standard output.
enum Terminal {
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }

    /// In columns; `nil`: the output is not a terminal, so nothing is cut.
    static var width: Int? { width(of: STDOUT_FILENO) }

    private static func width(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
        return Int(size.ws_col)
    }

    /// The reader went away: the status that a shell reports for a program ended by SIGPIPE.
    private static let readerIsGone = ExitCode(128 + SIGPIPE)

    /// Opens standard streams that are closed. Otherwise the next socket or file would get their number, and the output of the program.
    static func prepare() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
            // Standard output is read-only, so that a write to it fails.
            _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes to standard error. A failure is ignored: only the exit status is left to report it.
    static func complain(_ text: String) {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do { try FileHandle.standardError.write(contentsOf: Data(text.utf8)) } catch { return }
    }

    /// Writes an error in lines that fit the terminal.
    static func complain(fitting text: String) { complain(fitted(text, width: width(of: STDERR_FILENO)) + "\n") }

    /// Prints a text for people, in lines that fit the terminal.
    static func print(_ text: String, isStream: Bool = false) throws(ExitCode) {
        try printWhole(fitted(text, width: width), isStream: isStream)
    }

    /// Prints lines as they are, but without control characters. Throws the exit status where they cannot be written: lost or cut output is
    /// a failure.
    ///
    /// - Parameter isStream: the output has no end of its own, so a reader that goes away is a success.
    static func printWhole(_ text: String, isStream: Bool = false) throws(ExitCode) {
        // A failed write is handled here instead of ending the process.
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

    /// Breaks a text between words so that it fits the terminal; the lines after the first are indented. `nil`: no terminal, one line.
    static func wrapped(_ text: String, width: Int?, indent: Int = 0) -> [String] {
        guard let width else { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ").map(String.init) {
            if !line.isEmpty, line.columns + 1 + word.columns > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += line.isEmpty ? word : " \(word)"
            }
        }
        return lines + [line]
    }

    /// A text after a head such as a time; further lines start below the text.
    static func hanging(_ head: String, _ text: String, width: Int?) -> String {
        let lines = wrapped(text, width: width.map { max(28, $0 - head.columns) })
        return head + lines.joined(separator: "\n" + String(repeating: " ", count: head.columns))
    }

    /// Breaks the lines that are wider than the terminal; what continues a line is indented as that line is. A word is never broken.
    static func fitted(_ text: String, width: Int?) -> String {
        guard let width else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).flatMap { line -> [String] in
            guard line.columns > width else { return [line] }
            let indent = line.prefix { $0 == " " }.count
            let margin = String(repeating: " ", count: indent)
            let hanging = line.dropFirst(indent).hasPrefix("- ") || line.hasPrefix("Error: ") || line.hasPrefix("Usage: ") ? 2 : 0
            return wrapped(line, width: max(20, width - indent), indent: hanging).map { margin + $0 }
        }.joined(separator: "\n")
    }

    /// Prints JSON of the API. Control characters are escaped, which changes no value.
    static func printJSON(_ json: String, isStream: Bool = false) throws(ExitCode) {
        try printWhole(json.trimmingCharacters(in: .newlines).escapedForTerminal, isStream: isStream)
    }

    /// Prints a document of a command that asks no daemon.
    static func printJSON(of document: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try printJSON(String(decoding: try encoder.encode(document), as: UTF8.self))
    }
}

extension Unicode.Scalar {
    /// A terminal executes it, hides it, or reorders the text after it.
    fileprivate var isUnprintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension String {
    /// One line without characters that a terminal executes, hides or reorders by. Names and reasons come from other people.
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

    /// Outside of strings, JSON has only line breaks and tabs of these.
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

    /// Its width on a terminal.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// Its beginning, in at most so many columns.
    func cut(to limit: Int) -> String {
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
    /// East Asian wide and full-width characters, from Unicode's EastAsianWidth. Emoji have a property of their own.
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
