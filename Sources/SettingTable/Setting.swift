/// What people need to know of one setting. The environment, flags, files, help, documentation and error messages use this one entry.
package struct SettingDescription: Hashable, Sendable {
    /// In the environment; a file has the same name in lower case.
    package let name: String
    /// Other names of the environment that mean the same, used where `name` is not set.
    package let aliases: [String]
    /// The text that applies where nothing is given; `nil`: there is none, and `absence` says what happens then.
    package let defaultText: String?
    /// Shown in place of a default.
    package let absence: String
    /// The valid values, after "it must be".
    package let allowed: String
    /// One phrase, without a full stop at its end.
    package let help: String
    /// Without its dashes; `nil`: a secret, which no command line may hold.
    package let flag: String?
    /// The option of `controlplane update` that changes it for one server; `nil`: it is the same for all.
    package let override: String?

    /// `CONTROL_PLANE_PORT` is `port`, `IDLE_TIMEOUT_SECONDS` is `idle-timeout`.
    package static func flag(for name: String) -> String {
        var words = name.lowercased()
        if words.hasPrefix("control_plane_") { words.removeFirst("control_plane_".count) }
        if words.hasSuffix("_seconds") { words.removeLast("_seconds".count) }
        return String(words.map { $0 == "_" ? "-" : $0 })
    }
}

/// A setting and where its value goes.
package struct Setting<Target>: Sendable {
    package let description: SettingDescription
    /// Reads a text, given under a label such as `LOG_LEVEL` or `--log-level`.
    package let apply: @Sendable (_ text: String, _ label: String, inout Target) throws(SettingError) -> Void

    /// A setting with a default.
    package init<Value>(
        _ name: String, _ path: any WritableKeyPath<Target, Value> & Sendable, _ type: SettingType<Value>, default text: String,
        _ help: String, override: String? = nil
    ) {
        description = SettingDescription(
            name: name, aliases: [], defaultText: text, absence: "", allowed: type.allowed, help: help,
            flag: SettingDescription.flag(for: name), override: override)
        apply = { text, label, target throws(SettingError) in target[keyPath: path] = try type.value(of: text, label) }
    }

    /// A setting that may be left out.
    package init<Value>(
        _ name: String, or aliases: [String] = [], _ path: any WritableKeyPath<Target, Value?> & Sendable, _ type: SettingType<Value>,
        absent: String = "not set", _ help: String
    ) {
        description = SettingDescription(
            name: name, aliases: aliases, defaultText: nil, absence: absent, allowed: type.allowed, help: help,
            flag: type.isSecret ? nil : SettingDescription.flag(for: name), override: nil)
        apply = { text, label, target throws(SettingError) in target[keyPath: path] = try type.value(of: text, label) }
    }
}
