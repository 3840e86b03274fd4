/// Why settings cannot be used, in one line: the name of the setting, the given value, and what is allowed.
public struct SettingError: Error, Hashable, CustomStringConvertible {
    public var description: String

    /// - Parameters:
    ///   - given: `nil`: it is not set.
    ///   - allowed: reads on after "it must be".
    public init(_ name: String, given: String?, allowed: String) {
        description = given.map { "\(name) is “\($0)”; it must be \(allowed)" } ?? "\(name) is not set; it must be \(allowed)"
    }

    public init(line: String) { description = line }
}
