import Agent
import ArgumentParser
import Fleet
import Foundation
import HostTelemetry
import HummingbirdControlPlane
import Logging
import Policy
import ServiceLifecycle
import Transport
import UnixSignals

struct AgentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent", abstract: "Run the agent inside a pod.",
        discussion: """
            Measures what RunPod's API does not show: GPU work between two polls, network,
            disk, terminals and Jupyter kernels. It reports to the daemon, and runs a
            command before a stop.

              controlplane agent-token SERVER       # on your machine: prints the token
              export CONTROL_PLANE_URL=https://… CONTROL_PLANE_AGENT_TOKEN=cpm_…
              controlplane agent                    # in the pod

            If the daemon is silent for DEAD_MAN_SECONDS and the pod was idle for its
            whole idle timeout, the agent stops its own pod; it never deletes it. It stops
            the pod only if the daemon, or IDLE_TIMEOUT_SECONDS here, allowed that, and
            never while a signal is busy or unknown.

            Settings, all from the environment:

            \(SettingsText.help(Setting.agent.map(\.description)))
            """)
    @Flag(help: "Measure twice, print the second result, and exit. Needs no daemon.")
    var once = false
    @Flag(help: "With --once: print JSON.")
    var json = false
    @Flag(help: "Allow http to another machine; the token is sent unencrypted.")
    var allowHTTP = false
    @Option(help: "Seconds between two measurements, 1 to 10.")
    var interval = 5

    func validate() throws {
        guard (1...10).contains(interval) else { throw ValidationError("--interval must be 1 to 10; you gave \(interval)") }
        guard once || !json else { throw ValidationError("--json needs --once") }
    }

    func run() async throws {
        let telemetry = HostTelemetry()
        if once { return try await printOnce(telemetry) }
        let time = SystemTime()
        let logger = Daemon.logger(.info)
        let environment = PodEnvironment()
        let settings: AgentSettings
        let provider: ProviderSettings?
        do {
            var options = AgentOptions()
            try SettingSource(environment: environment.all).fill(&options, from: Setting.agent)
            settings = try agentSettings(options, environment)
            provider = try AgentCommand.providerSettings(options)
        } catch {
            throw fail("\(error)", status: .usage)
        }
        for warning in UnknownVariables.warnings(environment.all) { logger.warning("\(warning)") }
        let transport = AHCTransport()
        let local = AHCTransport(retriesConnections: false)
        if provider == nil { logger.warning("RUNPOD_API_KEY is not set: this agent only reports, it cannot stop the pod") }
        let agent = PodAgent(
            settings: settings, host: telemetry, refresh: { await telemetry.askDriver() }, transport: transport, local: local,
            provider: provider?.client(transport: transport, time: time, logger: logger), time: time, logger: logger)
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: agent)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
        try await local.shutdown()
        try await transport.shutdown()
    }

    private func agentSettings(_ options: AgentOptions, _ environment: PodEnvironment) throws(SettingError) -> AgentSettings {
        guard let server = options.podID else { throw SettingError(line: "RUNPOD_POD_ID is not set; RunPod sets it in every pod") }
        guard let url = options.controlPlaneURL else {
            throw SettingError(line: "CONTROL_PLANE_URL is not set; set the address of the daemon, as in https://control-plane.example.com")
        }
        let isLocal = ["127.0.0.1", "localhost", "::1", "[::1]"].contains(URL(string: url)?.host() ?? "")
        guard url.hasPrefix("https://") || isLocal || allowHTTP else {
            throw SettingError(line: "CONTROL_PLANE_URL \(url) would send the token unencrypted; use https, or give --allow-http")
        }
        guard let token = options.token else {
            throw SettingError(line: "CONTROL_PLANE_AGENT_TOKEN is not set; create a token with controlplane agent-token \(server)")
        }
        return AgentSettings(
            server: server, controlPlaneURL: url, token: token, interval: .seconds(interval),
            thresholds: AgentThresholds(
                busy: BusyThresholds(gpuPercent: options.gpuBusyPercent, cpuPercent: options.cpuBusyPercent),
                networkBytesPerSecond: options.networkBusyBytesPerSecond, diskBytesPerSecond: options.diskBusyBytesPerSecond),
            deadMan: DeadManSwitch(ownTimeout: options.idleTimeout, ownLimit: options.deadManAfter, bootGrace: options.bootGrace),
            preStop: options.preStopCommand.map { PreStopCommand(command: $0, timeout: options.preStopTimeout) },
            gpuCount: options.gpuCount, jupyterPorts: options.jupyterPorts, jupyterBase: options.jupyterBase,
            jupyterToken: options.jupyterToken, jupyterEnvironment: environment.all)
    }

    /// `nil`: there is no key, so the agent only reports.
    private static func providerSettings(_ options: AgentOptions) throws(SettingError) -> ProviderSettings? {
        guard let key = options.apiKey.flatMap({ BearerToken($0) }) else { return nil }
        do { return try .runPod(key: key, apiURL: options.apiURL) } catch { throw SettingError(line: "RUNPOD_API_URL: \(error)") }
    }

    // MARK: Once

    private func printOnce(_ telemetry: HostTelemetry) async throws {
        let time = SystemTime()
        await telemetry.askDriver(within: .seconds(12))
        _ = telemetry.read(at: time.now())
        try await time.sleep(until: time.now() + .seconds(1))
        let reading = telemetry.read(at: time.now())
        guard json else { return try Terminal.print(reading.table.text(width: Terminal.width)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Terminal.printJSON(String(decoding: try encoder.encode(reading), as: UTF8.self))
    }
}

extension HostReading {
    /// The reading for people.
    fileprivate var table: Table {
        func gibibytes(_ bytes: Int64?) -> String { bytes.map { String(format: "%.1f GiB", Double($0) / 1_073_741_824) } ?? "-" }
        func rate(_ transfer: Transfer) -> String { transfer.bytesPerSecond.map { String(format: "%.1f KiB/s", $0 / 1024) } ?? "-" }
        var rows = gpus.devices.map { gpu in
            let parts = [
                gpu.fault ?? gpu.name, gpu.utilizationPercent.map { "\(Int($0)) %" },
                "\(gibibytes(gpu.memoryUsedBytes)) of \(gibibytes(gpu.memoryTotalBytes))",
                gpu.temperatureCelsius.map { "\(Int($0)) °C" }, gpu.powerWatts.map { "\(Int($0)) W" },
            ]
            return ["GPU \(gpu.index)", parts.compactMap { $0 }.joined(separator: ", ")]
        }
        if rows.isEmpty { rows.append(["GPU", "none: \(gpus.absence ?? "unknown reason")"]) }
        let cores = cpu.cores.map { String(format: "%g", $0) } ?? "-"
        rows.append(["CPU", "\(cpu.percent.map { String(format: "%.1f", $0) } ?? "-") % of \(cores) cores"])
        rows.append(["Memory", "\(gibibytes(memory.usedBytes)) of \(gibibytes(memory.limitBytes))"])
        for disk in disks { rows.append(["Disk \(disk.path)", "\(gibibytes(disk.usedBytes)) of \(gibibytes(disk.totalBytes))"]) }
        rows.append(["Network", rate(network)])
        rows.append(["Disk traffic", rate(io)])
        rows.append(["Sessions", "\(sessions.count)"])
        return Table(header: ["MEASURE", "VALUE"], rows: rows)
    }
}

/// The environment of the pod: of this process, and what RunPod and Jupyter set also of the pod's first process, because shells over SSH
/// do not inherit it.
struct PodEnvironment {
    /// A variable of this process wins, unless it is empty.
    let all: [String: String]

    init(own: [String: String] = ProcessInfo.processInfo.environment) {
        let data = FileManager.default.contents(atPath: "/proc/1/environ") ?? Data()
        let pairs = data.split(separator: 0).compactMap { entry -> (String, String)? in
            let parts = String(decoding: entry, as: UTF8.self).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].hasPrefix("RUNPOD_") || parts[0].hasPrefix("JUPYTER") else { return nil }
            return (String(parts[0]), String(parts[1]))
        }
        all = Dictionary(pairs) { $1 }.merging(own) { $1 }
    }
}
