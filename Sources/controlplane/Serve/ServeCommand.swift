import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import SettingTable

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the daemon.",
        usage: "controlplane serve [--config <file>] [--adopt-all] [--<setting> <value> ...]",
        discussion: """
            Polls the RunPod account and stops idle servers until Ctrl-C or SIGTERM. The
            next start continues a stop that is in progress.

              RUNPOD_API_KEY=… controlplane serve --idle-timeout 15m

            A setting is a flag, a variable of the environment, or a line of a YAML file,
            in this order. IDLE_TIMEOUT_SECONDS is --idle-timeout as a flag and
            idle_timeout_seconds in the file; CONTROL_PLANE_PORT is --port.

            \(SettingsText.help(Setting.daemon.map(\.description)))
            """)

    @Option(help: ArgumentHelp("YAML file with settings (CONTROL_PLANE_CONFIG).", valueName: "file"))
    var config: String?
    @Flag(help: "Adopt all servers of the account: the same as --adopt all.")
    var adoptAll = false
    /// Every setting as a flag, made from the table.
    @Argument(parsing: .allUnrecognized, help: .hidden)
    var settings: [String] = []

    func validate() throws { _ = try flags() }

    private func flags() throws -> [String: String] {
        do throws(SettingError) {
            var flags = try SettingFlags.values(in: settings, of: Setting.daemon.map(\.description))
            if adoptAll { flags["ADOPT"] = "all" }
            return flags
        } catch {
            throw ValidationError("\(error)\("\(error)".hasSuffix("?") ? "" : ".") See controlplane serve --help")
        }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let loaded: Settings
        do {
            let file = try config ?? CommandOptions(environment: environment).settingsFile
            loaded = try await Settings.load(flags: try flags(), environment: environment, file: file)
        } catch {
            throw fail("\(error)", status: .usage)
        }
        try await Daemon(settings: loaded).run()
    }
}
