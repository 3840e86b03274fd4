/// One line for a person: which setting, what was given, what is allowed.
public struct SettingError: Error, Hashable, CustomStringConvertible {
    public var description: String

    public init(_ name: String, given: String?, allowed: String) {
        description = given.map { "\(name) is “\($0)”; it must be \(allowed)" } ?? "\(name) is not set; it must be \(allowed)"
    }

    public init(line: String) { description = line }
}
