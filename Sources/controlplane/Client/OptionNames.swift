import HummingbirdControlPlane
import SettingTable

/// What the fields of requests are called on the command line, so that an error of the daemon names what a person gave.
enum OptionNames {
    /// The option or argument behind a field of the API; a field that has none keeps its name.
    ///
    /// - Parameter path: of the call, below `/api/v1`.
    static func option(for field: String, path: String) -> String {
        if let argument = arguments.first(where: { $0.field == field && path.hasPrefix($0.path) && path.hasSuffix($0.end) }) {
            return argument.name
        }
        return options[field] ?? field
    }

    /// A rule of the daemon with options in place of the fields that it mentions.
    static func translate(_ rule: String) -> String {
        options.filter { $0.key.hasPrefix("config.") }.reduce(rule) { text, entry in
            let field = String(entry.key.dropFirst("config.".count))
            // A name without an underscore may be an ordinary word.
            return field.contains("_") ? text.replacing(field, with: entry.value) : text
        }
    }

    /// Fields that a command takes as an argument.
    private static let arguments: [(field: String, path: String, end: String, name: String)] = [
        ("name", "/tokens", "", "the name"), ("name", "/webhooks", "", "the name"), ("url", "/webhooks", "", "the address"),
        ("seconds", "/servers/", "/extend", "the time"), ("type", "/servers/deploy", "", "the type"),
        ("name", "/budgets/", "", "the name"), ("amount", "/budgets/", "", "the amount"), ("amount_dollars", "/budgets/", "", "the amount"),
        ("scope_value", "/budgets/", "", "--owner, --tag or --server"), ("action", "/budgets/", "", "--at-limit"),
        ("owner", "/budgets/", "", "--responsible"),
        ("name", "/schedules/", "", "the name"), ("mode", "/servers/", "/override", "the mode"),
    ]

    static let options = [
        "thresholds": "--warn-at", "busy_after_seconds": "--busy-after",
        "period": "--per", "time_zone": "--zone", "holidays": "--holiday", "holiday_rule": "--holiday-rule",
        "name": "--name", "tags": "--tag", "owners": "--owner", "owner": "--owner", "scope": "--scope", "reason": "--reason",
        "until": "--for", "for_seconds": "--for", "busy_for_seconds": "--for", "expires_in_seconds": "--expires", "confirm": "--confirm",
        "idempotency_key": "--idempotency-key", "format": "--format", "secret": "--secret-file", "kinds": "--kind",
        "minimum_severity": "--severity", "type": "--type", "state": "--state", "tag": "--tag", "kind": "--kind", "server": "--server",
        "webhook": "--webhook", "limit": "--limit", "lines": "--lines", "since": "--since", "level": "--level", "search": "--search",
        "config.docker_image": "--image", "config.gpu_type": "--gpu", "config.gpu_count": "--gpu-count", "config.volume_gb": "--volume",
        "config.network_volume_id": "--network-volume", "config.container_disk_gb": "--container-disk", "config.min_instances": "--min",
        "config.max_instances": "--max", "config.max_runtime_seconds": "--max-runtime",
        "config.health_check_url": "--health-check",
        "config.agent": "--agent", "config.entrypoint": "--entrypoint", "config.environment_variables": "--env", "config.ports": "--expose",
        "config.data_center_ids": "--data-center",
    ].merging(overrides) { own, _ in own }

    /// Settings of the daemon that a server can have of its own: the field has the setting's name.
    private static let overrides = Dictionary(
        uniqueKeysWithValues: Setting.daemon.compactMap { setting in
            setting.description.override.map { ("config.\(setting.description.name.lowercased())", $0) }
        })
}
