import Configuration
import Foundation
import SystemPackage

/// Where values come from. A flag beats the environment, the environment beats the file, and the default comes last.
package struct SettingSource {
    private let value: (String) -> String?
    private var flags: [String: String] = [:]
    /// One line each, about variables that look like settings and are ignored.
    package private(set) var warnings: [String] = []

    /// The environment alone, as the agent and the commands read it. An empty variable is not set.
    package init(environment: [String: String]) {
        value = { name in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// - Parameters:
    ///   - flags: by the names of the settings.
    ///   - file: path of the YAML file; `nil`: none.
    ///   - table: the settings that flags, environment and file may have.
    init(flags: [String: String], environment: [String: String], file: String?, table: [SettingDescription]) async throws(SettingError) {
        self.flags = flags
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, value) in flags {
            values[AbsoluteConfigKey([name.lowercased()])] = ConfigValue(.string(value), isSecret: false)
        }
        // Compose files and systemd units leave a variable out by setting it to nothing.
        let given = environment.filter { !$0.value.isEmpty }
        warnings = try UnknownVariables.check(given)
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: values), EnvironmentVariablesProvider(environmentVariables: given),
        ]
        if let file, let provider = try await SettingSource.provider(file, table) { providers.append(provider) }
        let reader = ConfigReader(providers: providers)
        value = { name in reader.string(forKey: ConfigKey([name.lowercased()])) }
    }

    /// `nil`: the file sets nothing.
    private static func provider(_ file: String, _ table: [SettingDescription]) async throws(SettingError) -> FileProvider<YAMLSnapshot>? {
        let set = try SettingsFile.names(in: file, known: Set(table.map { $0.name.lowercased() }))
        guard !set.isEmpty else { return nil }
        let provider: FileProvider<YAMLSnapshot>
        // The library's own message shows the line, which may hold a key.
        do { provider = try await FileProvider<YAMLSnapshot>(filePath: FilePath(file)) } catch {
            throw SettingError(line: "the settings file \(file) is not valid YAML; write each setting as name: value")
        }
        let reader = ConfigReader(providers: [provider])
        for name in set.sorted() where reader.string(forKey: ConfigKey([name])) == nil {
            throw SettingError(line: "\(file): the value of \(name) cannot be read; put it in quotation marks")
        }
        return provider
    }

    /// Fills a target from its table: with what is given, else with the defaults.
    package func fill<Target>(_ target: inout Target, from table: [Setting<Target>]) throws(SettingError) {
        for setting in table {
            let description = setting.description
            if let (name, text) = try given(description) {
                try setting.apply(text, flags[name] == nil ? name : "--\(description.flag ?? name)", &target)
            } else if let text = description.defaultText {
                try setting.apply(text, description.name, &target)
            }
        }
    }

    private func given(_ setting: SettingDescription) throws(SettingError) -> (name: String, text: String)? {
        for name in [setting.name] + setting.aliases {
            guard let given = value(name) else { continue }
            let text = given.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !text.isEmpty else { throw SettingError(line: "\(name) is blank; give it a value, or remove it") }
            return (name, text)
        }
        return nil
    }
}
