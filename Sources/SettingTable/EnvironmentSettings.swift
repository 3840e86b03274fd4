/// Settings from the environment alone, as the agent and the commands read them. An empty variable is not set.
package struct EnvironmentSettings: Sendable {
    private let environment: [String: String]

    package init(_ environment: [String: String]) { self.environment = environment }

    /// Fills a target from its table: with what is given, else with the defaults.
    package func fill<Target>(_ target: inout Target, from table: [Setting<Target>]) throws(SettingError) {
        try SettingTexts { environment[$0].flatMap { $0.isEmpty ? nil : $0 } }.fill(&target, from: table) { name, _ in name }
    }
}

/// The texts that settings are given as, by their names.
package struct SettingTexts {
    private let text: (String) -> String?

    package init(_ text: @escaping (String) -> String?) { self.text = text }

    /// - Parameter label: what an error calls a setting that was given under this name.
    package func fill<Target>(
        _ target: inout Target, from table: [Setting<Target>], label: (_ name: String, SettingDescription) -> String
    ) throws(SettingError) {
        for setting in table {
            let description = setting.description
            if let (name, given) = given(description) {
                let (text, label) = (given.trimmed, label(name, description))
                guard !text.isEmpty else { throw SettingError(line: "\(label) is blank; give it a value, or remove it") }
                try setting.apply(text, label, &target)
            } else if let text = description.defaultText {
                try setting.apply(text, description.name, &target)
            }
        }
    }

    private func given(_ setting: SettingDescription) -> (name: String, text: String)? {
        for name in [setting.name] + setting.aliases {
            if let given = text(name) { return (name, given) }
        }
        return nil
    }
}
