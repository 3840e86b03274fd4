import Foundation
import SettingTable

/// Checks the form of a settings file: YAML with one value for each name, and nothing else.
///
/// The library that reads the values ignores unknown names, and treats a list or a map as a value that is not set. So every line is
/// checked here first: a file that turns automatic stops off must never be ignored.
enum SettingsFile {
    private static let largest = 1 << 20

    /// The names that the file sets, with their lines. Throws a line about the first thing that is not a known name with one value.
    static func lines(in path: String, known: Set<String>) throws(SettingError) -> [String: Int] {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw SettingError(line: "cannot read the settings file \(path); check that it exists and is a file")
        }
        guard data.count <= largest, let text = String(validating: data, as: UTF8.self), !text.contains("\0") else {
            throw SettingError(line: "the settings file \(path) must be UTF-8 text of at most 1 MiB")
        }
        return try lines(inText: text, path: path, known: known)
    }

    static func lines(inText text: String, path: String, known: Set<String>) throws(SettingError) -> [String: Int] {
        var scan = Scan(path: path, known: known)
        let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        for line in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { try scan.check(line) }
        return scan.lines
    }

    private struct Scan {
        let path: String
        let known: Set<String>
        var lines: [String: Int] = [:]
        private var number = 0
        private var indent: Int?
        private var hasEnded = false

        init(path: String, known: Set<String>) { (self.path, self.known) = (path, known) }

        private func refuse(_ why: String) -> SettingError { SettingError(line: "\(path), line \(number): \(why)") }

        mutating func check(_ line: Substring) throws(SettingError) {
            number += 1
            let content = line.trimmingCharacters(in: .whitespaces)
            if content.isEmpty || content.hasPrefix("#") { return }
            if hasEnded { throw refuse("unexpected text after the end of the settings") }
            if line.hasPrefix("---") || line.hasPrefix("%") {
                guard lines.isEmpty, content == "---" || content.hasPrefix("--- #") else {
                    throw refuse("unexpected second document or directive; a settings file is one document")
                }
                return
            }
            if content == "..." {
                hasEnded = true
                return
            }
            try checkSetting(content, indent: try indentation(of: line))
        }

        private func indentation(of line: Substring) throws(SettingError) -> Int {
            let blank = line.prefix { $0.isWhitespace }
            guard blank.allSatisfy({ $0 == " " }) else {
                throw refuse("the line begins with a tab or an odd space; use plain spaces, or none")
            }
            return blank.count
        }

        private mutating func checkSetting(_ content: String, indent: Int) throws(SettingError) {
            switch content.first {
            case "{", "[": throw refuse("write each setting on a line of its own, as in idle_timeout_seconds: 900")
            case "-": throw refuse("unexpected list item; a setting has one value")
            case "?", "&", "*", "!", "|", ">", "@", "`", "<": throw refuse("expected name: value")
            default: break
            }
            let (name, value) = try split(content)
            if name == "<<" { throw refuse("merge keys are not supported; write each setting here") }
            guard known.contains(name) else { throw refuse(Spelling.notASetting(name, known: known)) }
            guard self.indent ?? indent == indent else { throw refuse("\(name) must have the same indentation as the settings before it") }
            self.indent = indent
            guard lines.updateValue(number, forKey: name) == nil else { throw refuse("\(name) is set twice; remove one of the two lines") }
            try check(value, of: name)
        }

        /// The name before the colon, without quotation marks, and the text after it.
        private func split(_ content: String) throws(SettingError) -> (name: String, value: String) {
            let quote = content.first.flatMap { "\"'".contains($0) ? $0 : nil }
            let rest: Substring
            let name: String
            if let quote {
                let parts = content.dropFirst().split(separator: quote, maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw refuse("missing closing quotation mark") }
                (name, rest) = (String(parts[0]), parts[1].drop { $0 == " " })
            } else {
                name = content.prefix { $0 != ":" }.trimmingCharacters(in: .whitespaces)
                rest = content.drop { $0 != ":" }
            }
            guard rest.first == ":" else { throw refuse("expected name: value") }
            let value = rest.dropFirst()
            guard value.isEmpty || value.first == " " || value.first == "\t" else { throw refuse("missing space after \(name):") }
            return (name, value.trimmingCharacters(in: .whitespaces))
        }

        private func check(_ value: String, of name: String) throws(SettingError) {
            switch value.first {
            case nil, "#": throw refuse("\(name) has no value; write one on this line, or remove the line")
            case "[": throw refuse("\(name) is a list; it must be one value")
            case "{": throw refuse("\(name) is a map; it must be one value")
            case "|", ">": throw refuse("\(name) has several lines; it must be one value on this line")
            case "&", "*", "!": throw refuse("\(name) has an anchor, alias or tag; write the value itself")
            case "\"", "'": try checkQuoted(value, of: name)
            default:
                let plain = value.split(separator: " #", maxSplits: 1).first.map { $0.trimmingCharacters(in: .whitespaces) } ?? value
                if plain == "~" || plain.lowercased() == "null" {
                    throw refuse("\(name) has no value (\(plain)); write one, or remove the line")
                }
                if plain.contains(": ") || plain.hasSuffix(":") {
                    throw refuse("\(name) has a second colon; put the value in quotation marks")
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
                        throw refuse("unexpected text after the closing quotation mark of \(name)")
                    }
                    return
                }
            }
            throw refuse("\(name) has no closing quotation mark on this line")
        }
    }
}
