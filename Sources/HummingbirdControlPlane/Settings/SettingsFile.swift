import Foundation

/// The settings file's form: YAML with a single value to each name, and nothing else. The library that reads the values ignores what it
/// is not asked for, and takes a list or map for a value that is not set; here every line is looked at.
enum SettingsFile {
    private static let largest = 1 << 20

    /// The names that the file sets. Throws one line about what is not a known name with a single value.
    static func names(in path: String, known: Set<String>) throws(SettingError) -> Set<String> {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw SettingError(line: "the settings file \(path) cannot be read; is it there, and a file?")
        }
        guard data.count <= largest, let text = String(validating: data, as: UTF8.self), !text.contains("\0") else {
            throw SettingError(line: "the settings file \(path) is not UTF-8 text of at most 1 MiB")
        }
        return try names(inText: text, path: path, known: known)
    }

    static func names(inText text: String, path: String, known: Set<String>) throws(SettingError) -> Set<String> {
        var scan = Scan(path: path, known: known)
        let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        for line in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { try scan.take(line) }
        return scan.names
    }

    private struct Scan {
        let path: String
        let known: Set<String>
        var names: Set<String> = []
        private var number = 0
        private var indent: Int?
        private var isOver = false

        init(path: String, known: Set<String>) { (self.path, self.known) = (path, known) }

        private func refuse(_ why: String) -> SettingError { SettingError(line: "\(path), line \(number): \(why)") }

        mutating func take(_ line: Substring) throws(SettingError) {
            number += 1
            let content = line.trimmingCharacters(in: .whitespaces)
            if content.isEmpty || content.hasPrefix("#") { return }
            if isOver { throw refuse("there is more after the end of the settings") }
            if line.hasPrefix("---") || line.hasPrefix("%") {
                guard names.isEmpty, content == "---" || content.hasPrefix("--- #") else {
                    throw refuse("a second document or a directive; a settings file is one document")
                }
                return
            }
            if content == "..." {
                isOver = true
                return
            }
            try takeSetting(content, indent: try indentation(of: line))
        }

        private func indentation(of line: Substring) throws(SettingError) -> Int {
            let blank = line.prefix { $0.isWhitespace }
            guard blank.allSatisfy({ $0 == " " }) else { throw refuse("begins with a tab or an odd space; use plain spaces, or none") }
            return blank.count
        }

        private mutating func takeSetting(_ content: String, indent: Int) throws(SettingError) {
            switch content.first {
            case "{", "[": throw refuse("write each setting on a line of its own, as in idle_timeout_seconds: 900")
            case "-": throw refuse("is an element of a list; a setting has a single value")
            case "?", "&", "*", "!", "|", ">", "@", "`", "<": throw refuse("is not of the form name: value")
            default: break
            }
            let (name, value) = try split(content)
            if name == "<<" { throw refuse("merges are not understood; write each setting here") }
            guard known.contains(name) else { throw refuse(Spelling.notASetting(name, known: known)) }
            guard self.indent ?? indent == indent else { throw refuse("\(name) is indented otherwise than the settings before it") }
            self.indent = indent
            guard names.insert(name).inserted else { throw refuse("\(name) is set a second time") }
            try check(value, of: name)
        }

        /// The name before the colon, without quotation marks, and what stands after it.
        private func split(_ content: String) throws(SettingError) -> (name: String, value: String) {
            let quote = content.first.flatMap { "\"'".contains($0) ? $0 : nil }
            let rest: Substring
            let name: String
            if let quote {
                let parts = content.dropFirst().split(separator: quote, maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw refuse("a quotation mark is not closed") }
                (name, rest) = (String(parts[0]), parts[1].drop { $0 == " " })
            } else {
                name = content.prefix { $0 != ":" }.trimmingCharacters(in: .whitespaces)
                rest = content.drop { $0 != ":" }
            }
            guard rest.first == ":" else { throw refuse("is not of the form name: value") }
            let value = rest.dropFirst()
            guard value.isEmpty || value.first == " " || value.first == "\t" else { throw refuse("a space is missing after \(name):") }
            return (name, value.trimmingCharacters(in: .whitespaces))
        }

        private func check(_ value: String, of name: String) throws(SettingError) {
            switch value.first {
            case nil, "#": throw refuse("\(name) has no value; give it a single one on this line, or remove the line")
            case "[": throw refuse("\(name) is a list; it must be a single value")
            case "{": throw refuse("\(name) is a map; it must be a single value")
            case "|", ">": throw refuse("\(name) has a text of several lines; it must be a single value on this line")
            case "&", "*", "!": throw refuse("\(name) has an anchor, an alias or a tag; write the value itself")
            case "\"", "'": try checkQuoted(value, of: name)
            default:
                let plain = value.split(separator: " #", maxSplits: 1).first.map { $0.trimmingCharacters(in: .whitespaces) } ?? value
                if plain == "~" || plain.lowercased() == "null" {
                    throw refuse("\(name) has no value (\(plain)); give it a single one, or remove the line")
                }
                if plain.contains(": ") || plain.hasSuffix(":") {
                    throw refuse("\(name) has a second colon; put its value in quotation marks")
                }
            }
        }

        private func checkQuoted(_ value: String, of name: String) throws(SettingError) {
            let quote = value.first ?? "\""
            var rest = value.dropFirst()
            while let character = rest.popFirst() {
                if character == "\\", quote == "\"" {
                    _ = rest.popFirst()
                } else if character == quote {
                    if quote == "'", rest.first == "'" { _ = rest.popFirst(); continue }
                    let after = rest.trimmingCharacters(in: .whitespaces)
                    guard after.isEmpty || (after.hasPrefix("#") && rest.first != "#") else {
                        throw refuse("\(name) has more after its closing quotation mark")
                    }
                    return
                }
            }
            throw refuse("\(name): a quotation mark is not closed on this line")
        }
    }
}

/// What somebody may have meant.
enum Spelling {
    static func notASetting(_ name: String, known: Set<String>) -> String {
        let shown = String(name.prefix(60))
        if let meant = nearest(to: name, in: known, within: 4) { return "\(shown) is not a setting; did you mean \(meant)?" }
        return "\(shown) is not a setting; known are \(known.sorted().joined(separator: ", "))"
    }

    /// The known word that is fewest changes of a letter away, case aside; `nil`: none is near.
    static func nearest(to word: String, in known: some Collection<String>, within limit: Int) -> String? {
        known.map { (distance(word.lowercased(), $0.lowercased()), $0) }.filter { $0.0 <= min(limit, $0.1.count / 3) }
            .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
    }

    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.prefix(80)), Array(b))
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let here = min(row[j + 1] + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
                (diagonal, row[j + 1]) = (row[j + 1], here)
            }
        }
        return row[b.count]
    }
}
