package import ControlPlane
import Fleet
package import Logging
import Money
import Policy
package import SettingTable

/// What the daemon's settings fill. Values that depend on each other are checked and joined in `Settings`.
package struct DaemonOptions: Sendable {
    package var controlPlane = ControlPlaneSettings()
    package var apiKey: String?
    package var apiKeyFile: String?
    package var apiURL = ""
    package var jobsURL: String?
    package var host = ""
    package var port = 0
    package var dataDirectory = ""
    package var tlsCertificateFile: String?
    package var tlsKeyFile: String?
    package var publicURL: String?
    package var agentBinary: String?
    package var wrongTokensPerMinute = 0
    package var privateDomains: [String] = []
    package var sendmail = ""
    package var origins: [String] = []
    package var preStopWebhook: String?
    package var preStopTimeout = Duration.zero
    package var logLevel = Logger.Level.info
}

extension Setting where Target == DaemonOptions {
    /// Every setting of the daemon, in the order of the help. The default of each one is that of `ControlPlaneSettings`, where it has one.
    package static let daemon: [Setting] = [
        // The account
        Setting(
            "RUNPOD_API_KEY", \.apiKey, .secretText, absent: "required, or RUNPOD_API_KEY_FILE",
            "API key of the RunPod account, from https://console.runpod.io/user/settings"),
        Setting("RUNPOD_API_KEY_FILE", \.apiKeyFile, .text("the path of a file"), "File that holds the API key"),
        Setting(
            "RUNPOD_API_URL", \.apiURL, .text("an https address, or an http one of this machine"), default: "https://api.runpod.io",
            "Address of RunPod's REST API"),
        Setting(
            "RUNPOD_JOBS_URL", \.jobsURL, .text("an https address, or an http one of this machine"), absent: "RunPod's own",
            "Address of RunPod's job API"),
        // Automatic stops
        Setting(
            "IDLE_TIMEOUT_SECONDS", \.controlPlane.idleTimeout, .idleTimeout, default: "600",
            "Idle time after which a server stops; auto learns it, 0, off or never disables it", override: "--idle-timeout"),
        Setting(
            "TAG_IDLE_TIMEOUTS", \.controlPlane.tagTimeouts, .tagTimeouts, default: "none",
            "Idle timeouts of servers with a tag, as in dev=15m,llm=auto; a server's own timeout overrides them"),
        Setting(
            "MINIMUM_IDLE_TIMEOUT", \.controlPlane.learning.minimumTimeout, .seconds(60...86_400), default: "120",
            "Shortest idle timeout in seconds that auto chooses"),
        Setting(
            "RESTART_WEIGHT", \.controlPlane.learning.restartWeight, .number(0...100), default: "0",
            "For auto: what a user's wait for a start is worth, in rents of that time; 0 counts the rent of the start alone"),
        Setting("ENABLE_AUTO_SHUTDOWN", \.controlPlane.isAutoShutdownEnabled, .flag, default: "true", "Stop idle servers automatically"),
        Setting(
            "ADOPT", \.controlPlane.adoptsAll, .choice([("none", false), ("all", true)]), default: "none",
            "Adopt all servers of the account, present and future"),
        Setting(
            "WARNING_BEFORE_SECONDS", \.controlPlane.warningLead, .seconds(0...86_400), default: "120",
            "Time between the warning and the stop; at most half the idle timeout is used"),
        Setting(
            "START_GRACE_SECONDS", \.controlPlane.startGrace, .seconds(0...86_400), default: "180",
            "Time after a start during which a server counts as busy while it loads"),
        Setting(
            "SCHEDULE_START_GRACE_SECONDS", \.controlPlane.scheduleStartGrace, .seconds(0...86_400), default: "7200",
            "Time after its edge during which a scheduled start without a window is still made"),
        Setting(
            "GPU_BUSY_PERCENT", \.controlPlane.thresholds.gpuPercent, .percent, default: "1",
            "GPU usage (%) from which a server counts as busy"),
        Setting(
            "CPU_BUSY_PERCENT", \.controlPlane.thresholds.cpuPercent, .percent, default: "5",
            "CPU usage (%) from which a server counts as busy", override: "--cpu-busy"),
        Setting(
            "BURST_RISK_PER_DAY", \.controlPlane.bursts.riskPerDay, .number(0.000_001...1), default: "0.001",
            "Accepted probability per day of stopping a server whose bursts are shorter than the poll interval"),
        Setting(
            "BURST_LONGEST_TIMEOUT_SECONDS", \.controlPlane.bursts.longestTimeout, .seconds(0...604_800), default: "14400",
            "Longest idle timeout that short bursts can lead to; 0 never lengthens a timeout"),
        Setting(
            "MINIMUM_WORKERS", \.controlPlane.minimumWorkers, .whole(0...1000), default: "0",
            "Workers that an idle endpoint may keep ready"),
        Setting(
            "DEAD_MAN_SECONDS", \.controlPlane.deadManAfter, .seconds(60...604_800), default: "900",
            "Silence of the daemon after which an agent stops its own idle pod"),
        Setting(
            "PRE_STOP_WEBHOOK", \.preStopWebhook, .url,
            "Address called before a server stops; a failed call is recorded and does not prevent the stop"),
        Setting(
            "PRE_STOP_TIMEOUT_SECONDS", \.preStopTimeout, .seconds(1...3600), default: "30", "Time limit of the call before a stop"),
        Setting(
            "ACT_BESIDE_ANOTHER", \.controlPlane.actsBesideAnother, .flag, default: "off",
            "Stop servers although another daemon on this machine manages the same account"),
        // Monitoring
        Setting(
            "RESOURCE_MONITOR_INTERVAL", \.controlPlane.tick, .seconds(1...300), default: "5", "Seconds between two polls of the account"),
        Setting(
            "HEALTH_CHECK_INTERVAL", \.controlPlane.healthCheckInterval, .seconds(1...86_400), default: "30",
            "Seconds between two health checks of a server"),
        Setting(
            "GPU_ALERT_PERCENT", \.controlPlane.resourceThresholds.gpuPercent, .percent, default: "90",
            "GPU usage (%) from which an alert opens"),
        Setting(
            "GPU_MEMORY_ALERT_PERCENT", \.controlPlane.resourceThresholds.gpuMemoryPercent, .percent, default: "85",
            "GPU memory usage (%) from which an alert opens"),
        Setting(
            "GPU_ALERT_CELSIUS", \.controlPlane.resourceThresholds.gpuCelsius, .number(1...200, "degrees"), default: "85",
            "GPU temperature (°C) from which an alert opens"),
        Setting(
            "MEMORY_ALERT_PERCENT", \.controlPlane.resourceThresholds.memoryPercent, .percent, default: "85",
            "Memory usage (%) from which an alert opens"),
        Setting(
            "DISK_ALERT_PERCENT", \.controlPlane.resourceThresholds.diskPercent, .percent, default: "90",
            "Disk usage (%) from which an alert opens"),
        Setting(
            "DAILY_SUMMARY_HOUR", \.controlPlane.dailySummaryHour, .hourOrOff, default: "7",
            "Hour (UTC) of the daily summary of costs and savings; off disables it"),
        Setting(
            "MONEY_TIME_ZONE", \.controlPlane.moneyDays, .timeZone, default: "UTC",
            "Time zone of the days and months of costs"),
        Setting(
            "RECONCILE", \.controlPlane.reconcilesBill, .flag, default: "true",
            "Compare costs with the provider's bill every hour"),
        Setting(
            "DRIFT_PERCENT", \.controlPlane.drift.percent, .number(0...100), default: "1",
            "Difference (%) between the bill of 24 h and computed costs that opens an alert, with DRIFT_DOLLARS; for one server times 5"),
        Setting(
            "DRIFT_DOLLARS", \.controlPlane.drift.dollars, .number(0...1_000_000), default: "0.5",
            "Difference in dollars that opens an alert, with DRIFT_PERCENT; for one server times 0.4"),
        Setting(
            "SAVINGS_LIMIT", \.controlPlane.savingsLimit, .seconds(3600...2_592_000), default: "86400",
            "Seconds after an automatic stop that count as saved at most"),
        Setting(
            "UNDERUSE_GPU", \.controlPlane.underuse.gpuPercent, .percent, default: "20",
            "GPU usage (%) below which a server can be underused"),
        Setting(
            "UNDERUSE_MEMORY", \.controlPlane.underuse.memoryPercent, .percent, default: "50",
            "GPU memory usage (%) below which a server can be underused"),
        Setting(
            "UNDERUSE_WINDOW", \.controlPlane.underuse.window, .seconds(3600...86_400), default: "86400",
            "Seconds over which the use of a server is judged"),
        Setting(
            "MAX_DOLLARS_PER_HOUR", \.controlPlane.maximumSpendRate, .dollarsPerHour, absent: "no limit",
            "Spend rate of the account above which an alert opens after 10 min"),
        Setting(
            "BALANCE", \.controlPlane.readsBalance, .choice([("auto", true), ("off", false)]), default: "auto",
            "Read the balance of the account, and warn before it ends; off where the key does not allow it"),
        // The API
        Setting("CONTROL_PLANE_HOST", \.host, .text("a host name or address"), default: "127.0.0.1", "Address to listen on"),
        Setting("CONTROL_PLANE_PORT", \.port, .whole(0...65_535), default: "8000", "Port to listen on; 0 picks a free one"),
        Setting(
            "CONTROL_PLANE_DATA", \.dataDirectory, .text("the path of a directory"), default: "./data",
            "Directory of the database and the first admin token"),
        Setting(
            "TLS_CERTIFICATE_FILE", \.tlsCertificateFile, .text("the path of a PEM file"), absent: "plain HTTP",
            "Certificate chain for HTTPS; needs TLS_KEY_FILE"),
        Setting(
            "TLS_KEY_FILE", \.tlsKeyFile, .text("the path of a PEM file"), absent: "plain HTTP",
            "Private key for HTTPS; needs TLS_CERTIFICATE_FILE"),
        Setting(
            "AGENT_BINARY", \.agentBinary, .text("the path of a file"), absent: "controlplane-agent beside the daemon",
            "Program that the daemon serves to pods at /agent; make agent builds it"),
        Setting(
            "PUBLIC_URL", \.publicURL, .baseURL,
            "Address at which people reach the daemon; adds links to warnings that postpone the stop or protect the server"),
        Setting(
            "WRONG_TOKENS_PER_MINUTE", \.wrongTokensPerMinute, .whole(1...1_000_000), default: "20",
            "Wrong tokens accepted from one address before it is refused for a while"),
        Setting(
            "PRIVATE_DOMAINS", \.privateDomains, .words("domain names separated by commas"), default: "",
            "Domains whose names may resolve to private addresses in webhooks and health checks"),
        Setting(
            "CORS_ORIGINS", \.origins, .origins, default: "",
            "Origins whose web pages may call the API from a browser; each call still needs a token"),
        Setting(
            "SENDMAIL", \.sendmail, .text("the path of a program"), default: "/usr/sbin/sendmail",
            "Program that sends the notifications of e-mail webhooks; it gets the message on standard input"),
        Setting("LOG_LEVEL", \.logLevel, .logLevel, default: "info", "Least severe level that is logged"),
    ]
}

extension SettingType where Value == Logger.Level {
    static let logLevel = choice(Logger.Level.allCases.map { ($0.rawValue, $0) })
}
