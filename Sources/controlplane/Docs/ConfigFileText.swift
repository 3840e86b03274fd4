import HummingbirdControlPlane
import SettingTable

/// A settings file with every setting commented: the one that the package installs.
enum ConfigFileText {
    static var text: String {
        """
        # Settings of controlplane serve. Made by: controlplane generate-docs config
        # Remove the # before a line to set it, then restart the daemon. A flag or a variable of the environment beats this file.
        # All settings: man controlplane-serve


        """ + Setting.daemon.map(\.description).map(entry).joined(separator: "\n")
    }

    private static func entry(_ setting: SettingDescription) -> String {
        let words = SettingsText.wrapped("\(setting.help). Valid: \(setting.allowed).", width: 110, indent: 0).map { "# \($0)" }
        let value = setting.defaultText.flatMap { $0.isEmpty ? nil : $0 }
        let line = "#\(setting.name.lowercased()): " + (value.map(quoted) ?? "\"\"   # without a value: \(setting.shownDefault)")
        return (words + [line, ""]).joined(separator: "\n")
    }

    /// A value that YAML would read as something else is quoted.
    private static func quoted(_ value: String) -> String {
        let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) } && !["on", "off", "yes", "no"].contains(value)
        return isPlain ? value : "\"\(value)\""
    }
}
