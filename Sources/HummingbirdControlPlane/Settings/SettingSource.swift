import Configuration
import Foundation
package import SettingTable
import SystemPackage

/// Where values come from. A flag beats the environment, the environment beats the file, and the default comes last.
package struct SettingSource {
    private let value: (String) -> String?
    private var flags: [String: String] = [:]
    /// What an error calls settings of the file, by their names.
    private var places: [String: String] = [:]
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
        if let file {
            let lines = try SettingsFile.lines(in: file, known: Set(table.map { $0.name.lowercased() }))
            if !lines.isEmpty { providers.append(try await SettingSource.provider(file, lines.keys.sorted())) }
            for (name, line) in lines where given[name.uppercased()] == nil {
                places[name.uppercased()] = "\(file), line \(line): \(name)"
            }
        }
        let reader = ConfigReader(providers: providers)
        value = { name in reader.string(forKey: ConfigKey([name.lowercased()])) }
    }

    private static func provider(_ file: String, _ names: [String]) async throws(SettingError) -> FileProvider<YAMLSnapshot> {
        let provider: FileProvider<YAMLSnapshot>
        // The library's own message shows the line, which may hold a key.
        do { provider = try await FileProvider<YAMLSnapshot>(filePath: FilePath(file)) } catch {
            throw SettingError(line: "the settings file \(file) is not valid YAML; write each setting as name: value")
        }
        let reader = ConfigReader(providers: [provider])
        for name in names where reader.string(forKey: ConfigKey([name])) == nil {
            throw SettingError(line: "\(file): the value of \(name) cannot be read; put it in quotation marks")
        }
        return provider
    }

    /// What is in force, in the order of the table.
    func effective(_ table: [SettingDescription]) -> [EffectiveSetting] {
        table.map { setting in
            for name in [setting.name] + setting.aliases {
                guard let text = value(name) else { continue }
                let source: EffectiveSetting.Source = flags[name] != nil ? .flag : places[name] != nil ? .file : .environment
                return EffectiveSetting(setting, given: (text.trimmed, source))
            }
            return EffectiveSetting(setting, given: nil)
        }
    }

    /// Fills a target from its table: with what is given, else with the defaults.
    package func fill<Target>(_ target: inout Target, from table: [Setting<Target>]) throws(SettingError) {
        try SettingTexts(value).fill(&target, from: table) { name, setting in
            flags[name] == nil ? places[name] ?? name : "--\(setting.flag ?? name)"  // guard: F78_aBadValue
        }
    }
}
