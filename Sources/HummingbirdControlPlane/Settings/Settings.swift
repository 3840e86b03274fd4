public import ControlPlane
public import Logging
import Policy
public import SettingTable
import Transport

/// All settings of a control plane: of its account, its policy, its API and its process.
public struct Settings: Sendable {
    /// The provider of the account, its addresses and the key.
    public var provider: ProviderSettings
    /// How servers are watched, judged and stopped.
    public var controlPlane: ControlPlaneSettings
    /// Host name or address to listen on.
    public var host: String
    /// 0: any free port.
    public var port: Int
    /// Directory of the database and the first admin token.
    public var dataDirectory: String
    /// Address called before a server stops; `nil`: none.
    public var preStopWebhook: String?
    /// At least one second.
    public var preStopTimeout: Duration
    public var logLevel: Logger.Level
    /// Address at which people reach the daemon, without a slash at its end. `nil`: warnings carry no links.
    public var publicURL: String?
    /// Path of the agent's program, which the daemon serves to pods. `nil`: beside the daemon's own program, if it is there.
    public var agentBinary: String?
    /// Origins whose pages may call the API, in lower case.
    public var origins: [String]
    /// Path of the program that sends e-mail.
    public var sendmail: String
    /// Limit for one address; more are answered with 429.
    public var wrongTokensPerMinute: Int
    /// Suffixes of host names, in lower case, that may resolve to private addresses in webhooks and health checks.
    public var privateDomains: [String]
    /// Paths of PEM files; `nil`: plain HTTP.
    public var tls: (certificate: String, key: String)?
    /// One line each, for the log: variables of the environment that look like settings and are ignored.
    public var warnings: [String]
    /// Every setting with its text, and where that comes from.
    package var effective: [EffectiveSetting] = []

    /// Reads and checks all settings. A flag beats the environment, and the environment beats the file.
    ///
    /// - Parameters:
    ///   - flags: by the names of the settings, as in the environment.
    ///   - environment: variables that are no settings are ignored, unless they resemble one.
    ///   - file: path of a YAML file with the same names in lower case; `nil`: none.
    public static func load(
        flags: [String: String] = [:], environment: [String: String], file: String? = nil
    ) async throws(SettingError) -> Settings {
        let source = try await SettingSource(
            flags: flags, environment: environment, file: file, table: Setting.daemon.map(\.description))
        var options = DaemonOptions()
        try source.fill(&options, from: Setting.daemon)
        var settings = try Settings(options, warnings: source.warnings)
        settings.effective = source.effective(Setting.daemon.map(\.description))
        return settings
    }

    private init(_ options: DaemonOptions, warnings: [String]) throws(SettingError) {
        provider = try Settings.provider(options)
        controlPlane = options.controlPlane
        controlPlane.agentThresholds.busy = controlPlane.thresholds
        (host, port, dataDirectory) = (options.host, options.port, options.dataDirectory)
        (preStopWebhook, preStopTimeout, logLevel) = (options.preStopWebhook, options.preStopTimeout, options.logLevel)
        (publicURL, wrongTokensPerMinute, privateDomains) = (options.publicURL, options.wrongTokensPerMinute, options.privateDomains)
        agentBinary = options.agentBinary ?? BesideDaemon.agent()
        controlPlane.agentURL = agentBinary == nil ? nil : publicURL
        (sendmail, origins) = (options.sendmail, options.origins)
        switch (options.tlsCertificateFile, options.tlsKeyFile) {
        case (nil, nil): tls = nil
        case (let certificate?, let key?): tls = (certificate, key)
        default: throw SettingError(line: "TLS_CERTIFICATE_FILE and TLS_KEY_FILE must be set together; one of them is not set")
        }
        self.warnings = warnings
    }

    private static func provider(_ options: DaemonOptions) throws(SettingError) -> ProviderSettings {
        var text = options.apiKey
        if text == nil, let path = options.apiKeyFile {
            do { text = try SecretFile.read(path) } catch { throw SettingError(line: "RUNPOD_API_KEY_FILE: \(error)") }
        }
        guard let text else {
            throw SettingError(
                line: "RUNPOD_API_KEY is not set; create a key at https://console.runpod.io/user/settings and set it, "
                    + "or set RUNPOD_API_KEY_FILE to the name of a file that holds it. To try without an account: controlplane demo")
        }
        guard let key = BearerToken(text) else {
            // The key itself is not repeated: this line ends up in logs.
            throw SettingError(line: "RUNPOD_API_KEY is not a key; it must be printable ASCII without spaces")
        }
        do {
            return try .runPod(key: key, apiURL: options.apiURL, jobsURL: options.jobsURL)
        } catch {
            throw SettingError(line: "RUNPOD_API_URL or RUNPOD_JOBS_URL: \(error)")
        }
    }
}
