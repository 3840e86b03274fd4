package import SettingTable

/// The words of a command line that are settings.
package enum SettingFlags {
    /// The values by the names of the settings. A later one of the same name wins.
    package static func values(in words: [String], of table: [SettingDescription]) throws(SettingError) -> [String: String] {
        var values: [String: String] = [:]
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.count > 2 else { throw SettingError(line: "unexpected argument “\(word)”") }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let flag = String(parts[0])
            guard let setting = table.first(where: { $0.flag == flag }) else {
                if let secret = table.first(where: { $0.flag == nil && SettingDescription.flag(for: $0.name) == flag }) {
                    throw SettingError(
                        line: "--\(flag) is not an option: others could read a secret there. Set \(secret.name) in the environment")
                }
                let meant = Spelling.nearest(to: flag, in: table.compactMap(\.flag), within: 4)
                throw SettingError(line: "unknown option --\(flag.prefix(60))" + (meant.map { "; did you mean --\($0)?" } ?? ""))
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                throw SettingError(line: "--\(flag) has no value; it must be \(setting.allowed)")
            }
            values[setting.name] = value
        }
        return values
    }
}
