import Fleet

/// The shape of a value in a request, from RunPod's schema.
indirect enum Shape: Sendable {
    case any
    case text(atLeast: Int = 0, like: Pattern? = nil)
    case word([String])
    case whole(_ atLeast: Int = .min, _ atMost: Int = .max)
    case number(atLeast: Double)
    case flag
    case list(Shape, atLeast: Int = 0, atMost: Int = .max, isUnique: Bool = false)
    case map(Shape)
    case object([Member], atLeast: Int = 0)
    case nullable(Shape)
    /// One of these, selected by `type`.
    case byType([String: Shape])

    struct Member: Sendable {
        var name: String
        var shape: Shape
        var isRequired = false
    }

    enum Pattern: String, Sendable {
        case version = "^\\d+\\.\\d+$"
        case versionOrNothing = "^$|^\\d+\\.\\d+$"
        case versionOrMajor = "^\\d+(\\.\\d+)?$"
        case country = "^[A-Z]{2}$"
        case sshKey = "^(ssh|ecdsa|sk)-[^\\s]+ [^\\s]+([ \\t][^\\n\\r]*)?$"
        case visible = "^\\s*[^-\\s]"
    }

    static func must(_ name: String, _ shape: Shape) -> Member { Member(name: name, shape: shape, isRequired: true) }
    static func may(_ name: String, _ shape: Shape) -> Member { Member(name: name, shape: shape) }

    /// Every violation by `value`, in RunPod's words.
    func complaints(about value: JSON, at place: String = "$") -> [String] {
        switch (self, value) {
        case (.any, _), (.nullable, .null), (.flag, .bool): return []
        case (.nullable(let shape), _): return shape.complaints(about: value, at: place)
        case (.text(let least, let pattern), .string(let text)):
            if text.unicodeScalars.count < least { return ["\(place): length must be >= \(least)"] }
            if let pattern, !pattern.matches(text) { return ["\(place): does not match pattern '\(pattern.rawValue)'"] }
            return []
        case (.word(let words), .string(let word)):
            return words.contains(word) ? [] : ["\(place): must be one of \(words.joined(separator: ", "))"]
        case (.whole(let least, let most), .int), (.whole(let least, let most), .double):
            return Shape.whole(value, least, most, at: place)
        case (.number(let least), .int), (.number(let least), .double):
            return (value.real ?? 0) < least ? ["\(place): must be >= \(least)"] : []
        case (.list(let element, let least, let most, let isUnique), .array(let list)):
            if list.count < least { return ["\(place): at least \(least) items"] }
            if list.count > most { return ["\(place): at most \(most) items"] }
            if isUnique, Set(list.map(\.ordered)).count < list.count { return ["\(place): items must be unique"] }
            return list.enumerated().flatMap { element.complaints(about: $1, at: "\(place)[\($0)]") }
        case (.map(let shape), .object(let fields)):
            return fields.flatMap { shape.complaints(about: $0.value, at: "\(place).\($0.name)") }
        case (.object(let members, let least), .object(let fields)):
            return Shape.object(members, fields, atLeast: least, at: place)
        case (.byType(let shapes), .object):
            guard let type = value["type"]?.text, let shape = shapes[type] else {
                return ["\(place).type: must be one of \(shapes.keys.sorted().joined(separator: ", "))"]
            }
            return shape.complaints(about: value, at: place)
        default: return ["\(place): got \(value.kind), want \(kind)"]
        }
    }

    private static func whole(_ value: JSON, _ least: Int, _ most: Int, at place: String) -> [String] {
        guard let real = value.real, real == real.rounded() else { return ["\(place): got number, want integer"] }
        if real < Double(least) { return ["\(place): must be >= \(least)"] }
        if real > Double(most) { return ["\(place): must be <= \(most)"] }
        return []
    }

    private static func object(_ members: [Member], _ fields: [JSON.Field], atLeast least: Int, at place: String) -> [String] {
        let unknown = fields.filter { field in !members.contains { $0.name == field.name } }.map(\.name).sorted()
        let missing = members.filter { member in member.isRequired && !fields.contains { $0.name == member.name } }
        var complaints = unknown.map { "\(place): additional properties '\($0)' not allowed" }
        complaints += missing.map { "\(place): missing property '\($0.name)'" }
        if fields.count < least { complaints.append("\(place): at least \(least) properties") }
        for field in fields {
            guard let member = members.first(where: { $0.name == field.name }) else { continue }
            complaints += member.shape.complaints(about: field.value, at: "\(place).\(field.name)")
        }
        return complaints
    }

    private var kind: String {
        switch self {
        case .any: "anything"
        case .text, .word: "string"
        case .whole: "integer"
        case .number: "number"
        case .flag: "boolean"
        case .list: "array"
        case .map, .object, .byType: "object"
        case .nullable(let shape): shape.kind
        }
    }
}

extension Shape.Pattern {
    /// `$` also matches before a final line feed.
    func matches(_ given: String) -> Bool {
        var scalars = given.unicodeScalars
        if scalars.last == "\n" { scalars.removeLast() }
        let text = String(scalars)
        return switch self {
        case .version: Self.isVersion(text, parts: 2...2)
        case .versionOrNothing: text.isEmpty || Self.isVersion(text, parts: 2...2)
        case .versionOrMajor: Self.isVersion(text, parts: 1...2)
        case .country: text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        case .visible:
            text.unicodeScalars.first { !$0.properties.isWhitespace }.map { $0 != "-" } ?? false
        case .sshKey: Self.isKey(text)
        }
    }

    private static func isVersion(_ text: String, parts: ClosedRange<Int>) -> Bool {
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.contains(numbers.count)
            && numbers.allSatisfy { part in
                !part.isEmpty && part.unicodeScalars.allSatisfy { $0.properties.generalCategory == .decimalNumber }
            }
    }

    private static func isKey(_ text: String) -> Bool {
        let words = text.unicodeScalars.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard words.count == 2, let kind = words.first, let rest = words.last, !kind.contains(where: isSpace),
            ["ssh-", "ecdsa-", "sk-"].contains(where: { kind.starts(with: $0.unicodeScalars) && kind.count > $0.unicodeScalars.count }),
            let first = rest.first, !isSpace(first)
        else { return false }
        let comment = rest.drop { !isSpace($0) }
        return comment.first.map { $0 == " " || $0 == "\t" } ?? true && !comment.contains { $0 == "\n" || $0 == "\r" }
    }

    /// Like ECMAScript's `\s`, which excludes U+0085.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace && scalar.value != 0x85 }
}

extension JSON {
    fileprivate var real: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .int, .double: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
