import Configuration
import Fleet
import Foundation

/// Reads single settings by their environment names.
struct SettingReader {
    private let config: ConfigReader

    init(_ config: ConfigReader) { self.config = config }

    /// Without the white space around it; `nil`: not set. A file's values are single ones: `SettingsFile` has seen to that.
    func text(_ name: String) throws(SettingError) -> String? {
        guard let given = config.string(forKey: ConfigKey([name.lowercased()])) else { return nil }
        let text = given.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw SettingError(line: "\(name) is set to nothing; give it a value, or leave it out") }
        return text
    }

    func int(_ name: String, _ range: ClosedRange<Int>) throws(SettingError) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw SettingError(name, given: text, allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func seconds(_ name: String, _ range: ClosedRange<Int>) throws(SettingError) -> Duration? {
        try int(name, range).map { .seconds($0) }
    }

    func number(_ name: String, _ range: ClosedRange<Double>) throws(SettingError) -> Double? {
        guard let text = try text(name) else { return nil }
        guard let value = Double(text), range.contains(value) else {
            throw SettingError(name, given: text, allowed: "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func percent(_ name: String) throws(SettingError) -> Double? {
        guard let text = try text(name) else { return nil }
        guard let value = Double(text), value > 0, value <= 100 else {
            throw SettingError(name, given: text, allowed: "a percentage above 0 and up to 100")
        }
        return value
    }

    func flag(_ name: String) throws(SettingError) -> Bool? {
        try choice(name, ["true": true, "1": true, "yes": true, "on": true, "false": false, "0": false, "no": false, "off": false])
    }

    func choice<Value>(_ name: String, _ values: [String: Value]) throws(SettingError) -> Value? {
        guard let text = try text(name) else { return nil }
        guard let value = values[text.lowercased()] else {
            throw SettingError(name, given: text, allowed: "one of \(values.keys.sorted().joined(separator: ", "))")
        }
        return value
    }

    /// 0 to 23; off or never: `nil`; 7 when not set.
    func hour(_ name: String) throws(SettingError) -> Int? {
        guard let text = try text(name) else { return 7 }
        if ["off", "never"].contains(text.lowercased()) { return nil }
        guard let hour = Int(text), (0...23).contains(hour) else { throw SettingError(name, given: text, allowed: "0 to 23, or off") }
        return hour
    }

    func timeout(_ name: String) throws(SettingError) -> IdleTimeout? {
        guard let text = try text(name) else { return nil }
        let allowed = "a number of seconds from 60, or 0, off or never to stop nothing"
        guard let timeout = IdleTimeout(text: text) else { throw SettingError(name, given: text, allowed: allowed) }
        if case .after(let span) = timeout, span < .seconds(60) { throw SettingError(name, given: text, allowed: allowed) }
        return timeout
    }

    func url(_ name: String) throws(SettingError) -> String? {
        guard let text = try text(name) else { return nil }
        guard text.hasPrefix("http://") || text.hasPrefix("https://"), URL(string: text)?.host() != nil else {
            throw SettingError(name, given: text, allowed: "an http or https address")
        }
        return text
    }
}
