package import Fleet
package import Transport

/// How the text of a setting becomes a value, and which texts are valid.
package struct SettingType<Value>: Sendable {
    /// The valid values, after "it must be".
    package let allowed: String
    /// Kept out of error messages, which end up in logs, and of flags, which other users of the machine can read.
    package var isSecret: Bool
    /// `nil`: not valid.
    package let parse: @Sendable (String) -> Value?

    package init(allowed: String, isSecret: Bool = false, parse: @escaping @Sendable (String) -> Value?) {
        (self.allowed, self.isSecret, self.parse) = (allowed, isSecret, parse)
    }

    package func value(of text: String, _ label: String) throws(SettingError) -> Value {
        guard let value = parse(text) else {
            throw isSecret
                ? SettingError(line: "\(label) is not valid; it must be \(allowed)") : SettingError(label, given: text, allowed: allowed)
        }
        return value
    }
}

extension SettingType where Value == Int {
    package static func whole(_ range: ClosedRange<Int>) -> SettingType {
        SettingType(allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension SettingType where Value == Int? {
    package static let hourOrOff = SettingType(allowed: "an hour from 0 to 23 (UTC), or off") { text in
        if ["off", "never"].contains(text.lowercased()) { return .some(nil) }
        return Int(text).flatMap { (0...23).contains($0) ? .some($0) : nil }
    }
}

extension SettingType where Value == Duration {
    package static func seconds(_ range: ClosedRange<Int>) -> SettingType {
        SettingType(allowed: "a whole number of seconds from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? .seconds($0) : nil }
        }
    }
}

extension SettingType where Value == IdleTimeout {
    package static let idleTimeout = SettingType(allowed: "at least 60 seconds (900, 15m, 2h), auto, or 0, off or never") { text in
        allowedTimeout(text)
    }

    /// For a program that learns none.
    package static let fixedIdleTimeout = SettingType(allowed: "at least 60 seconds (900, 15m, 2h), or 0, off or never") { text in
        allowedTimeout(text).flatMap { $0 == .auto ? nil : $0 }
    }
}

private func allowedTimeout(_ text: String) -> IdleTimeout? {
    guard let timeout = IdleTimeout(text: text) else { return nil }
    if case .after(let span) = timeout, span < .seconds(60) { return nil }
    return timeout
}

extension SettingType where Value == [String: IdleTimeout] {
    /// `dev=15m, llm=auto`: up to 100, each tag once; empty for `none`.
    package static let tagTimeouts = SettingType(allowed: "tags with timeouts, as in dev=15m,llm=auto, or none") { text in
        if text.lowercased() == "none" { return [:] }
        var timeouts: [String: IdleTimeout] = [:]
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            // A tag may contain =.
            guard let equals = part.lastIndex(of: "="), let timeout = allowedTimeout(String(part[part.index(after: equals)...].trimmed))
            else { return nil }
            let tag = String(part[..<equals].trimmed)
            guard (1...64).contains(tag.count), timeouts.updateValue(timeout, forKey: tag) == nil else { return nil }
        }
        return timeouts.count <= 100 ? timeouts : nil
    }
}

extension SettingType where Value == Double {
    package static func number(_ range: ClosedRange<Double>, _ unit: String = "") -> SettingType {
        SettingType(allowed: "a number\(unit.isEmpty ? "" : " of \(unit)") from \(plain(range.lowerBound)) to \(plain(range.upperBound))") {
            text in
            Double(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    package static let percent = SettingType(allowed: "a percentage above 0 and at most 100") { text in
        Double(text).flatMap { $0 > 0 && $0 <= 100 ? $0 : nil }
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    }
}

extension SettingType where Value == Bool {
    package static let flag = choice([
        ("true", true), ("false", false), ("on", true), ("off", false), ("yes", true), ("no", false), ("1", true), ("0", false),
    ])
}

extension SettingType {
    /// One of a few words, in any case.
    package static func choice(_ values: [(name: String, value: Value)]) -> SettingType where Value: Sendable {
        SettingType(allowed: "one of \(values.map(\.name).joined(separator: ", "))") { text in
            values.first { $0.name == text.lowercased() }?.value
        }
    }
}

extension SettingType where Value == String {
    package static func text(_ allowed: String) -> SettingType { SettingType(allowed: allowed) { $0 } }

    package static let url = SettingType(allowed: "an http or https address") { text in
        WebAddress(text) == nil ? nil : text
    }

    /// An address below which others lie: without a slash at its end.
    package static let baseURL = SettingType(allowed: url.allowed) { text in
        url.parse(text).map { String($0.reversed().drop { $0 == "/" }.reversed()) }
    }

    package static let secretText = SettingType(allowed: "printable text", isSecret: true) { $0 }
}

extension SettingType where Value == [String] {
    /// Lower case, with commas or spaces between.
    package static func words(_ allowed: String) -> SettingType {
        SettingType(allowed: allowed) { text in text.lowercased().split { $0 == "," || $0 == " " }.map(String.init) }
    }
}

extension SettingType where Value == [Int] {
    /// Up to eight, with commas between; empty for 0.
    package static let ports = SettingType(allowed: "a port, up to eight separated by commas, or 0 for none") { text in
        let ports = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.trimmed) }
        if ports == [0] { return [] }
        let valid = ports.compactMap { $0 }.filter { (1...65_535).contains($0) }
        return valid.count == ports.count && valid.count <= 8 ? valid : nil
    }
}

extension SettingType where Value == BearerToken {
    package static let secret = SettingType(allowed: "printable ASCII without spaces", isSecret: true) { BearerToken($0) }
}

extension SettingType where Value == ServerID {
    package static let server = SettingType(allowed: "the id of a pod") { ServerID($0) }
}
