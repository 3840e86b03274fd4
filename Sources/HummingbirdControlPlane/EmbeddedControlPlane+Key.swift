import ControlPlane
public import Foundation
import SettingTable

extension EmbeddedControlPlane {
    /// A control plane of an account, with the settings that most applications change. The others come from the environment.
    ///
    /// ```swift
    /// let controlPlane = try await EmbeddedControlPlane(runpodAPIKey: key, idleTimeoutSeconds: 900)
    /// try await controlPlane.start()
    /// ```
    ///
    /// - Parameters:
    ///   - runpodAPIKey: API key of the RunPod account.
    ///   - idleTimeoutSeconds: Idle time after which a server stops, at least 60; 0: never.
    ///   - enableAutoShutdown: False: idle servers are reported, and never stopped.
    ///   - environment: The settings of `docs/SETTINGS.md`; the parameters before it beat them.
    /// - Throws: `StartError` with one line that names the wrong setting, or why the data directory cannot be used.
    public init(
        runpodAPIKey: String, idleTimeoutSeconds: Int = 600, enableAutoShutdown: Bool = true,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(StartError) {
        var environment = environment
        environment["RUNPOD_API_KEY"] = runpodAPIKey
        environment["IDLE_TIMEOUT_SECONDS"] = "\(idleTimeoutSeconds)"
        environment["ENABLE_AUTO_SHUTDOWN"] = "\(enableAutoShutdown)"
        let settings: Settings
        do { settings = try await Settings.load(environment: environment) } catch { throw .setting(error) }
        try await self.init(settings: settings)
    }
}
