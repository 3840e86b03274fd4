import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the daemon.",
        discussion: """
            Watches the RunPod account of RUNPOD_API_KEY until it is told to end (Ctrl-C, SIGTERM). What is under way then is \
            finished at the next start.

            Settings are read from flags, the environment, and a YAML file, in that order; the file has the same names in lower \
            case:

            RUNPOD_API_KEY              your key (or RUNPOD_API_KEY_FILE, a file with it); never a flag
            RUNPOD_API_URL              https://api.runpod.io
            IDLE_TIMEOUT_SECONDS        600; 0, off or never: nothing is stopped for being idle
            ENABLE_AUTO_SHUTDOWN        true
            WARNING_BEFORE_SECONDS      120; at most half the timeout is used
            START_GRACE_SECONDS         180; loading after a start counts as work this long
            GPU_BUSY_PERCENT            1; from this reading on a GPU is at work
            CPU_BUSY_PERCENT            5
            BURST_RISK_PER_DAY          0.001; false stops put up with, a day, of a server whose work is shorter than the looks at it
            BURST_LONGEST_TIMEOUT_SECONDS  14400; no idle timeout is lengthened beyond it for that; 0: never lengthened
            DEAD_MAN_SECONDS            900; an agent stops its idle pod when the daemon has been silent for this long
            MINIMUM_WORKERS             0; workers an idle endpoint may keep ready
            ADOPT                       none, or all: take over every server of the account
            RESOURCE_MONITOR_INTERVAL   5; seconds between two looks
            HEALTH_CHECK_INTERVAL       30; seconds between two health checks of a server
            GPU_ALERT_PERCENT 90, GPU_MEMORY_ALERT_PERCENT 85, GPU_ALERT_CELSIUS 85, MEMORY_ALERT_PERCENT 85, DISK_ALERT_PERCENT 90
            PRE_STOP_WEBHOOK            an address told before a server is stopped
            PRE_STOP_TIMEOUT_SECONDS    30
            PUBLIC_URL                  where people reach the daemon; warnings carry links to put a stop off then
            DAILY_SUMMARY_HOUR          7; UTC, or off: once a day, what was spent and saved
            TLS_CERTIFICATE_FILE, TLS_KEY_FILE   PEM files; without them the API speaks plain HTTP
            WRONG_TOKENS_PER_MINUTE     20; from one address, before wrong tokens are turned away
            ACT_BESIDE_ANOTHER          off; on: act although another daemon on this machine manages the account
            PRIVATE_DOMAINS             domains whose names may lead webhooks and health checks to private addresses
            CONTROL_PLANE_HOST          127.0.0.1
            CONTROL_PLANE_PORT          8000
            CONTROL_PLANE_DATA          ./data
            LOG_LEVEL                   info
            """)

    @Option(help: ArgumentHelp("YAML file with settings.", valueName: "file"))
    var config: String?
    @Option(help: "Address to listen on.")
    var host: String?
    @Option(help: "Port to listen on; 0 for any that is free.")
    var port: String?
    @Option(help: ArgumentHelp("Directory for the database.", valueName: "directory"))
    var data: String?
    @Option(help: ArgumentHelp("Stop what has been idle for this long: seconds, 15m, 2h, off.", valueName: "time"))
    var idleTimeout: String?
    @Flag(help: "Take over every server of the account.")
    var adoptAll = false
    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel: String?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        var flags: [String: String] = [:]
        flags["CONTROL_PLANE_HOST"] = host
        flags["CONTROL_PLANE_PORT"] = port
        flags["CONTROL_PLANE_DATA"] = data
        flags["IDLE_TIMEOUT_SECONDS"] = idleTimeout
        flags["ADOPT"] = adoptAll ? "all" : nil
        flags["LOG_LEVEL"] = logLevel
        let settings: Settings
        do {
            settings = try await Settings.load(
                flags: flags, environment: environment,
                file: config ?? environment["CONTROL_PLANE_CONFIG"].flatMap { $0.isEmpty ? nil : $0 })
        } catch {
            throw fail("\(error)", status: .usage)
        }
        try await Daemon(settings: settings).run()
    }
}
