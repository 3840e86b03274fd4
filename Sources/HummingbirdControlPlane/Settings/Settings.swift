import API
import Configuration
public import ControlPlane
import Fleet
import Foundation
public import Logging
import Policy
public import RunPod
import SystemPackage

/// What a control plane goes by. A flag beats the environment, the environment beats the file.
public struct Settings: Sendable {
    public var runPod: RunPodSettings
    public var controlPlane: ControlPlaneSettings
    public var host: String
    public var port: Int
    public var dataDirectory: String
    public var preStopWebhook: String?
    public var preStopTimeout: Duration
    public var logLevel: Logger.Level
    /// Where people reach the daemon; warnings carry links only when it is known. Without a slash at its end.
    public var publicURL: String?
    /// From one address; beyond it wrong tokens are turned away with 429.
    public var wrongTokensPerMinute: Int
    /// Names that end with one of these may lead to private addresses, for webhooks and health checks.
    public var privateDomains: [String]
    /// Paths of PEM files.
    public var tls: (certificate: String, key: String)?

    /// Every setting by its name in the environment; in a file it is the same in lower case.
    public static let names = [
        "RUNPOD_API_KEY", "RUNPOD_API_KEY_FILE", "RUNPOD_API_URL", "RUNPOD_JOBS_URL", "IDLE_TIMEOUT_SECONDS", "ENABLE_AUTO_SHUTDOWN",
        "HEALTH_CHECK_INTERVAL", "RESOURCE_MONITOR_INTERVAL", "WARNING_BEFORE_SECONDS", "START_GRACE_SECONDS", "GPU_BUSY_PERCENT",
        "CPU_BUSY_PERCENT", "BURST_RISK_PER_DAY", "BURST_LONGEST_TIMEOUT_SECONDS", "DEAD_MAN_SECONDS", "GPU_ALERT_PERCENT",
        "GPU_MEMORY_ALERT_PERCENT", "GPU_ALERT_CELSIUS", "MEMORY_ALERT_PERCENT", "DISK_ALERT_PERCENT", "MINIMUM_WORKERS", "ADOPT",
        "ACT_BESIDE_ANOTHER",
        "PRE_STOP_WEBHOOK", "PRE_STOP_TIMEOUT_SECONDS", "PUBLIC_URL", "WRONG_TOKENS_PER_MINUTE", "PRIVATE_DOMAINS", "TLS_CERTIFICATE_FILE",
        "TLS_KEY_FILE",
        "DAILY_SUMMARY_HOUR",
        "CONTROL_PLANE_HOST",
        "CONTROL_PLANE_PORT", "CONTROL_PLANE_DATA", "LOG_LEVEL",
    ]

    /// - Parameters:
    ///   - flags: by environment name.
    ///   - file: the YAML file; `nil`: none.
    public static func load(
        flags: [String: String] = [:], environment: [String: String], file: String? = nil
    ) async throws(SettingError) -> Settings {
        try Settings(SettingReader(await reader(flags: flags, environment: environment, file: file)))
    }

    private static func reader(
        flags: [String: String], environment: [String: String], file: String?
    ) async throws(SettingError) -> ConfigReader {
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, value) in flags {
            values[AbsoluteConfigKey([name.lowercased()])] = ConfigValue(.string(value), isSecret: false)
        }
        // An empty variable is one that is not set: that is how compose files and units leave things out.
        let given = environment.filter { !$0.value.isEmpty }
        try refuseMisspelt(given)
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: values), EnvironmentVariablesProvider(environmentVariables: given),
        ]
        if let file, let provider = try await fileProvider(file) { providers.append(provider) }
        return ConfigReader(providers: providers)
    }

    /// `nil`: the file sets nothing.
    private static func fileProvider(_ file: String) async throws(SettingError) -> FileProvider<YAMLSnapshot>? {
        let set = try SettingsFile.names(in: file, known: Set(names.map { $0.lowercased() }))
        guard !set.isEmpty else { return nil }
        let provider: FileProvider<YAMLSnapshot>
        // What the library says shows the line it is about, which may hold a key.
        do { provider = try await FileProvider<YAMLSnapshot>(filePath: FilePath(file)) } catch {
            throw SettingError(line: "the settings file \(file) is not YAML that can be read; write each setting as name: value")
        }
        let reader = ConfigReader(providers: [provider])
        for name in set.sorted() where reader.string(forKey: ConfigKey([name])) == nil {
            throw SettingError(line: "\(file): the value of \(name) cannot be read; put it in quotation marks")
        }
        return provider
    }

    /// Variables of ours that are no settings of the daemon.
    private static let otherNames = [
        "CONTROL_PLANE_URL", "CONTROL_PLANE_TOKEN", "CONTROL_PLANE_CONFIG", "CONTROL_PLANE_AGENT_TOKEN", "AGENT_PRE_STOP_SECONDS",
        "AGENT_PRE_STOP_COMMAND",
    ]

    /// A long name that is a slip of the pen away from a setting's is meant to be it. Short ones may be anybody's.
    private static func refuseMisspelt(_ environment: [String: String]) throws(SettingError) {
        let known = names + otherNames
        let long = known.filter { $0.count >= 12 }
        for name in environment.keys.sorted() where !known.contains(name) {
            guard let meant = Spelling.nearest(to: name, in: long, within: 2) else { continue }
            throw SettingError(line: "the environment variable \(name) is not a setting; did you mean \(meant)?")
        }
    }

    private init(_ read: SettingReader) throws(SettingError) {
        runPod = try Settings.runPod(read)
        let timeout = try read.timeout("IDLE_TIMEOUT_SECONDS") ?? .after(.seconds(600))
        controlPlane = ControlPlaneSettings(
            tick: try read.seconds("RESOURCE_MONITOR_INTERVAL", 1...300) ?? .seconds(5),
            isAutoShutdownEnabled: try read.flag("ENABLE_AUTO_SHUTDOWN") ?? true, idleTimeout: timeout,
            warningLead: try read.seconds("WARNING_BEFORE_SECONDS", 0...86_400) ?? .seconds(120),
            startGrace: try read.seconds("START_GRACE_SECONDS", 0...86_400) ?? .seconds(180),
            thresholds: BusyThresholds(
                gpuPercent: try read.percent("GPU_BUSY_PERCENT") ?? 1, cpuPercent: try read.percent("CPU_BUSY_PERCENT") ?? 5),
            bursts: BurstRules(
                riskPerDay: try read.number("BURST_RISK_PER_DAY", 0.000_001...1) ?? 0.001,
                longestTimeout: try read.seconds("BURST_LONGEST_TIMEOUT_SECONDS", 0...604_800) ?? .seconds(4 * 3600)),
            deadManAfter: try read.seconds("DEAD_MAN_SECONDS", 60...604_800) ?? .seconds(900),
            resourceThresholds: ResourceThresholds(
                gpuPercent: try read.percent("GPU_ALERT_PERCENT") ?? 90,
                gpuMemoryPercent: try read.percent("GPU_MEMORY_ALERT_PERCENT") ?? 85,
                gpuCelsius: try read.number("GPU_ALERT_CELSIUS", 1...200) ?? 85,
                memoryPercent: try read.percent("MEMORY_ALERT_PERCENT") ?? 85, diskPercent: try read.percent("DISK_ALERT_PERCENT") ?? 90),
            healthCheckInterval: try read.seconds("HEALTH_CHECK_INTERVAL", 1...86_400) ?? .seconds(30),
            minimumWorkers: try read.int("MINIMUM_WORKERS", 0...1000) ?? 0,
            adoptsAll: try read.choice("ADOPT", ["none": false, "all": true]) ?? false,
            dailySummaryHour: try read.hour("DAILY_SUMMARY_HOUR"))
        controlPlane.actsBesideAnother = try read.flag("ACT_BESIDE_ANOTHER") ?? false
        host = try read.text("CONTROL_PLANE_HOST") ?? "127.0.0.1"
        port = try read.int("CONTROL_PLANE_PORT", 0...65_535) ?? 8000
        dataDirectory = try read.text("CONTROL_PLANE_DATA") ?? "./data"
        wrongTokensPerMinute = try read.int("WRONG_TOKENS_PER_MINUTE", 1...1_000_000) ?? TokenAuthority.usuallyAllowedFailures
        privateDomains = (try read.text("PRIVATE_DOMAINS") ?? "").lowercased().split { $0 == "," || $0 == " " }.map(String.init)
        publicURL = try read.url("PUBLIC_URL").map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        switch (try read.text("TLS_CERTIFICATE_FILE"), try read.text("TLS_KEY_FILE")) {
        case (nil, nil): tls = nil
        case (let certificate?, let key?): tls = (certificate, key)
        default: throw SettingError(line: "TLS_CERTIFICATE_FILE and TLS_KEY_FILE belong together; one of them is not set")
        }
        preStopWebhook = try read.url("PRE_STOP_WEBHOOK")
        preStopTimeout = try read.seconds("PRE_STOP_TIMEOUT_SECONDS", 1...3600) ?? .seconds(30)
        let levels = Dictionary(uniqueKeysWithValues: Logger.Level.allCases.map { ($0.rawValue, $0) })
        logLevel = try read.choice("LOG_LEVEL", levels) ?? .info
    }

    private static func runPod(_ read: SettingReader) throws(SettingError) -> RunPodSettings {
        var text = try read.text("RUNPOD_API_KEY")
        if text == nil, let path = try read.text("RUNPOD_API_KEY_FILE") {
            do { text = try SecretFile.read(path) } catch { throw SettingError(line: "RUNPOD_API_KEY_FILE: \(error)") }
        }
        guard let text else {
            throw SettingError(
                line: "RUNPOD_API_KEY is not set; make a key at https://console.runpod.io/user/settings and put it there "
                    + "(or the name of a file with it into RUNPOD_API_KEY_FILE). To try without one: controlplane demo")
        }
        guard let key = APIKey(text) else {
            // The key itself is not repeated: this line ends up in logs.
            throw SettingError(line: "RUNPOD_API_KEY is not a key: it must be printable ASCII without spaces")
        }
        do {
            return try RunPodSettings(
                key: key, apiURL: try read.text("RUNPOD_API_URL") ?? RunPodSettings.publicAPI, jobsURL: try read.text("RUNPOD_JOBS_URL"))
        } catch let error as RunPodSettings.Invalid {
            throw SettingError(line: "RUNPOD_API_URL or RUNPOD_JOBS_URL: \(error)")
        } catch let error as SettingError {
            throw error
        } catch {
            throw SettingError(line: "\(error)")
        }
    }
}
