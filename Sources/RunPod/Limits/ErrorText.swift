import FoundationEssentials
import Transport

/// The text in the body of an error, whether RunPod wrote it in one of its shapes or something in front of it did.
struct ErrorText: Sendable {
    enum Shape: Hashable, Sendable {
        case empty, json, html, text
    }

    let shape: Shape
    /// For people: one line without tags; empty if the body has no text.
    let words: String

    /// Any JSON, since the shape of error bodies is not documented.
    private indirect enum Tree: Decodable {
        case text(String)
        case list([Tree])
        case fields([String: Tree])
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do { self = .text(try container.decode(String.self)); return } catch {}
            do { self = .list(try container.decode([Tree].self)); return } catch {}
            do { self = .fields(try container.decode([String: Tree].self)); return } catch {}
            self = .other
        }

        var withoutTitle: Tree { if case .fields(let fields) = self { .fields(fields.filter { $0.key != "title" }) } else { self } }

        subscript(name: String) -> Tree? { if case .fields(let fields) = self { fields[name] } else { nil } }

        /// The text of a string, or of an object or list that contains texts.
        var words: String? {
            switch self {
            case .text(let text): text.contains { !$0.isWhitespace } ? text : nil
            case .list(let list): ErrorText.joined(list.prefix(5).map(\.words), "; ")
            case .fields:
                ErrorText.joined(["detail", "message", "error", "error_description", "description", "msg"].map { self[$0]?.words }, ": ")
            case .other: nil
            }
        }

        /// All texts in it, whatever their names, other than those that name the error for programs.
        var allWords: String? {
            switch self {
            case .text, .other: words
            case .list(let list): ErrorText.joined(list.prefix(5).map(\.allWords), "; ")
            case .fields(let fields):
                ErrorText.joined(
                    fields.keys.filter { !Tree.forPrograms.contains($0.lowercased()) }.sorted().prefix(20).map { fields[$0]?.allWords },
                    ": ")
            }
        }

        private static let forPrograms: Set<String> = [
            "type", "instance", "code", "status", "statuscode", "status_code", "path", "method", "timestamp", "time", "version", "id",
            "requestid", "request_id", "traceid", "trace_id",
        ]
    }

    init(_ answer: TransportResponse) {
        let body = answer.body.prefix(65_536).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard !body.isEmpty else {
            (shape, words) = (.empty, "")
            return
        }
        if body.first == UInt8(ascii: "<") {
            (shape, words) = (.html, ErrorText.withoutTags(String(decoding: body.prefix(16_384), as: UTF8.self)))
            return
        }
        do {
            // Bytes that are no UTF-8 are replaced, so that the text around them is read.
            let tree = try JSONDecoder().decode(Tree.self, from: Data(String(decoding: body, as: UTF8.self).utf8))
            shape = .json
            // RFC 9457 has `errors` beside `detail`; the title is the status in words, and says less than any other field.
            let text = ErrorText.joined([tree.words, tree["errors"]?.allWords], ": ")
            words = text ?? tree.withoutTitle.allWords ?? tree["title"]?.words ?? ""
        } catch {
            (shape, words) = (.text, String(decoding: body.prefix(2048), as: UTF8.self))
        }
    }

    /// The different ones of several texts, in order.
    private static func joined(_ texts: [String?], _ separator: String) -> String? {
        var kept: [String] = []
        for text in texts.compactMap({ $0 }) where !kept.contains(where: { $0.contains(text) }) { kept.append(text) }
        return kept.isEmpty ? nil : kept.joined(separator: separator)
    }

    /// A page's title, or its first words.
    private static func withoutTags(_ page: String) -> String {
        let lowered = page.lowercased()
        if let opening = lowered.firstRange(of: "<title"), let start = lowered[opening.upperBound...].firstIndex(of: ">"),
            let end = lowered[start...].firstRange(of: "</title")
        {
            let title = lowered.index(after: start)..<end.lowerBound
            // Lowercasing may change the length of a text; the original letters are used only if it did not.
            let text = lowered.utf8.count == page.utf8.count ? page[title] : lowered[title]
            if text.contains(where: { !$0.isWhitespace }) { return words(of: text) }
        }
        var text = ""
        var isTag = false
        for character in page {
            switch character {
            case "<": (isTag, text) = (true, text + " ")
            case ">": isTag = false
            default: if !isTag { text.append(character) }
            }
            if text.count > 400 { break }
        }
        return words(of: text[...])
    }

    private static func words(of text: Substring) -> String { text.split(whereSeparator: \.isWhitespace).prefix(30).joined(separator: " ") }
}
