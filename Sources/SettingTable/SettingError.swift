/// Why settings cannot be used, in one line: the name of the setting, the given value, and what is allowed.
public struct SettingError: Error, Hashable, CustomStringConvertible {
    public var description: String

    /// - Parameters:
    ///   - given: `nil`: it is not set.
    ///   - allowed: reads on after "must be".
    public init(_ name: String, given: String?, allowed: String) {
        guard let given else {
            description = "\(name) is not set; it must be \(allowed)"
            return
        }
        description = "\(name) must be \(allowed); you gave \(given.isEmpty ? "nothing" : given)"
    }

    public init(line: String) { description = line }
}
