package import SettingTable

/// What the settings of the commands fill: how they find the daemon.
package struct CommandOptions: Sendable {
    package var url = ""
    package var token: String?
    /// A file in PEM; `nil`: the certificates of this machine.
    package var certificates: String?
    package var dataDirectory = ""
    package var settingsFile: String?

    package init() {}
}

extension Setting where Target == CommandOptions {
    /// Every setting of the commands, in the order of the help.
    package static let commands: [Setting] = [
        Setting("CONTROL_PLANE_URL", \.url, .baseURL, default: "http://127.0.0.1:8000", "Address of the daemon"),
        Setting(
            "CONTROL_PLANE_TOKEN", \.token, .secretText, absent: "the file admin-token in CONTROL_PLANE_DATA", "Token sent to the daemon"),
        Setting(
            "CONTROL_PLANE_CA_FILE", \.certificates, .text("a file with certificates in PEM"), absent: "those of this machine",
            "Certificates that may vouch for the daemon, in place of this machine's"),
        Setting(
            "CONTROL_PLANE_DATA", \.dataDirectory, .text("the path of a directory"), default: "./data",
            "The daemon's data directory, on its own machine"),
        Setting(
            "CONTROL_PLANE_CONFIG", \.settingsFile, .text("the path of a YAML file"), absent: "none",
            "File with settings for controlplane serve"),
    ]
}

extension CommandOptions {
    package init(environment: [String: String]) throws(SettingError) {
        try SettingSource(environment: environment).fill(&self, from: Setting.commands)
    }

    /// A valid address of a daemon, without a slash at its end.
    ///
    /// - Parameter label: the option that has it, for the error.
    package static func url(_ text: String, from label: String) throws(SettingError) -> String {
        try SettingType.baseURL.value(of: text, label)
    }
}
