import Fleet
import Hummingbird
import HummingbirdCore

/// Reads the query parameters of one request and collects what is wrong with them. Each function returns `nil` if its parameter is absent or
/// wrong.
struct QueryReader {
    private let given: FlatDictionary<Substring, Substring>
    /// By parameter: what it must be.
    private(set) var errors: [String: String] = [:]

    init(_ given: FlatDictionary<Substring, Substring>) { self.given = given }

    /// - Parameter longest: In characters; `nil`: no limit of its own.
    mutating func text(_ name: String, atMost longest: Int? = nil) -> String? {
        guard let text = given[name[...]].map(String.init) else { return nil }
        if let longest, text.count > longest { errors[name] = "must have at most \(longest) characters; you gave \(text.count)" }
        return text
    }

    mutating func integer<Number: FixedWidthInteger>(_ name: String, in range: ClosedRange<Number>) -> Number? {
        value(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Number(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    mutating func flag(_ name: String) -> Bool? {
        value(name, "must be true or false") { ["true": true, "false": false][$0] }
    }

    mutating func time(_ name: String) -> Timestamp? {
        value(name, "must be an RFC 3339 time such as 2026-11-23T12:00:00Z") { Timestamp($0) }
    }

    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String, of type: Value.Type = Value.self) -> Value? {
        value(name, "must be one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))") { Value(rawValue: $0) }
    }

    /// - Parameter rule: What the parameter must be, for the problem document.
    mutating func value<Value>(_ name: String, _ rule: @autoclosure () -> String, _ read: (String) -> Value?) -> Value? {
        guard let text = given[name[...]].map(String.init) else { return nil }
        if let value = read(text) { return value }
        errors[name] = "\(rule()); you gave \(text.isEmpty ? "nothing" : String(text.asPlainLine.prefix(60)))"
        return nil
    }
}
