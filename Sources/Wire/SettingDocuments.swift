/// `GET /api/v1/settings`
package struct SettingList: Codable, Hashable, Sendable {
    /// In the order of the documentation.
    package var settings: [SettingDocument]
    package init(settings: [SettingDocument]) { self.settings = settings }
}

/// One setting of the daemon as it is in force.
package struct SettingDocument: Codable, Hashable, Sendable {
    package var name: String
    /// As it was given, or the default; `nil`: a secret, or no value.
    package var value: String?
    /// `flag`, `environment`, `file` or `default`.
    package var source: String
    package var isSecret: Bool
    package var help: String

    package init(name: String, value: String?, source: String, isSecret: Bool, help: String) {
        (self.name, self.value, self.source, self.isSecret, self.help) = (name, value, source, isSecret, help)
    }

    enum CodingKeys: String, CodingKey {
        case name, value, source, help
        case isSecret = "is_secret"
    }
}
