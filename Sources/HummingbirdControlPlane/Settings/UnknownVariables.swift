package import SettingTable

/// Variables of the environment that look like settings and are none: an ignored setting must not go unnoticed.
package enum UnknownVariables {
    private static let prefix = "CONTROL_PLANE_"

    /// Refuses a variable that is almost a setting's name. The warnings are about those with our prefix that resemble none.
    static func check(_ environment: [String: String]) throws(SettingError) -> [String] {
        let known = Set(SettingDescription.all.flatMap { [$0.name] + $0.aliases })
        var warnings: [String] = []
        for name in environment.keys.sorted() where !known.contains(name) {
            let problem = "the environment variable \(name.prefix(80)) is not a setting"
            if let meant = nearest(to: name) { throw SettingError(line: "\(problem); did you mean \(meant)?") }
            if name.hasPrefix(prefix), !isServiceLink(name) {
                warnings.append("\(problem) and is ignored; controlplane serve --help lists all settings")
            }
        }
        return warnings
    }

    /// One line for each variable that is almost a setting's name. In a pod it may be another program's, so it is no error.
    package static func warnings(_ environment: [String: String]) -> [String] {
        let known = Set(SettingDescription.all.flatMap { [$0.name] + $0.aliases })
        return environment.keys.sorted().filter { !known.contains($0) }.compactMap { name in
            nearest(to: name).map { "the environment variable \(name.prefix(80)) is not a setting and is ignored; did you mean \($0)?" }
        }
    }

    /// With our prefix a larger difference is still ours; without it, a short name or a distant one may be anybody's.
    private static func nearest(to name: String) -> String? {
        guard name.hasPrefix(prefix) else { return Spelling.nearest(to: name, in: ours.filter { $0.count >= 12 }, within: 2) }
        guard !isServiceLink(name) else { return nil }
        let bare = String(name.dropFirst(prefix.count))
        if ours.contains(bare) { return bare }
        return Spelling.nearest(to: name, in: ours, within: 4) ?? Spelling.nearest(to: bare, in: ours, within: 2)
    }

    /// Names that only this program reads. RunPod and Jupyter set many variables that resemble the agent's others.
    private static let ours =
        Setting.daemon.map(\.description.name) + Setting.commands.map(\.description.name)
        + Setting.agent.map(\.description.name).filter { !$0.hasPrefix("RUNPOD_") && !$0.hasPrefix("JUPYTER_") }

    /// Kubernetes sets these in every pod beside a service whose name begins with `control-plane`.
    private static func isServiceLink(_ name: String) -> Bool {
        name.hasSuffix("_SERVICE_HOST") || name.contains("_SERVICE_PORT") || name.hasSuffix("_PORT")
            || name.contains(/_PORT_[0-9]+_(TCP|UDP|SCTP)/)
    }
}

extension SettingDescription {
    /// Every entry of the table: of the daemon, the agent and the commands.
    package static var all: [SettingDescription] {
        Setting.daemon.map(\.description) + Setting.agent.map(\.description) + Setting.commands.map(\.description)
    }
}
