import Agent
import ArgumentParser
import Fleet
import Foundation
import HostTelemetry
import HummingbirdControlPlane
import Logging
import Policy
import RunPod
import ServiceLifecycle
import UnixSignals
import Wire

struct AgentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent", abstract: "Run inside a pod: measure, report, and stop the pod if the daemon is gone.",
        discussion: """
            Sees what RunPod's API cannot: every GPU's work between two looks, network and disk, terminals and kernels. It needs
            the daemon's address and a token for this one pod:

              controlplane agent-token SERVER        on your machine; prints the token
              CONTROL_PLANE_URL=https://… CONTROL_PLANE_AGENT_TOKEN=cpm_… controlplane agent

            When the daemon has been silent for its limit (900 s) AND this agent has itself seen the pod idle for the
            whole idle timeout, it stops the pod (stop, never terminate) with the pod's own RUNPOD_API_KEY. Never while anything
            is at work or not known, never before the daemon, or IDLE_TIMEOUT_SECONDS here, said that the pod may be stopped.

            CONTROL_PLANE_URL           where the daemon is; http only on this machine, or with --allow-http
            CONTROL_PLANE_AGENT_TOKEN   from controlplane agent-token
            RUNPOD_POD_ID, RUNPOD_API_KEY, RUNPOD_GPU_COUNT   RunPod sets these; read from the first process if need be
            AGENT_PRE_STOP_COMMAND      run before a stop, for at most AGENT_PRE_STOP_SECONDS (30, at most 30)
            IDLE_TIMEOUT_SECONDS        the owner's own, beside the daemon's: 60 or more, or off
            DEAD_MAN_SECONDS            the owner's own, beside the daemon's
            AGENT_BOOT_GRACE_SECONDS    300
            GPU_BUSY_PERCENT 1, CPU_BUSY_PERCENT 5, NETWORK_BUSY_BYTES_PER_SECOND 262144, DISK_BUSY_BYTES_PER_SECOND 1048576
            JUPYTER_PORT 8888 (several: 8888,8890; 0: Jupyter is not polled), JUPYTER_TOKEN, JUPYTER_BASE_URL
            """)
    @Flag(help: "Measure twice, a second apart, print what was seen, and end. Needs no daemon.")
    var once = false
    @Flag(help: "With --once: as JSON.")
    var json = false
    @Flag(help: "Report over http to another machine: the token travels unencrypted.")
    var allowHTTP = false
    @Option(help: "Seconds between two looks, 1 to 10: the driver remembers its samples no longer.")
    var interval = 5

    func validate() throws {
        guard (1...10).contains(interval) else { throw ValidationError("--interval is \(interval); it must be 1 to 10") }
        guard once || !json else { throw ValidationError("--json goes with --once") }
    }

    func run() async throws {
        let telemetry = HostTelemetry()
        if once { return try await printOnce(telemetry) }
        let time = SystemTime()
        let logger = Daemon.logger(.info)
        let environment = PodEnvironment()
        let settings: AgentSettings
        let provider: RunPodSettings?
        do {
            settings = try agentSettings(environment)
            provider = try providerSettings(environment)
        } catch {
            throw fail("\(error)", status: .usage)
        }
        let transport = AHCTransport()
        let local = AHCTransport(retriesConnections: false)
        if provider == nil { logger.warning("RUNPOD_API_KEY is not set: this agent can only report") }
        let agent = PodAgent(
            settings: settings, host: telemetry, refresh: { await telemetry.askDriver() }, transport: transport, local: local,
            provider: provider.map { RunPodClient(settings: $0, transport: transport, time: time, logger: logger) }, time: time,
            logger: logger)
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: agent)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
        try await local.shutdown()
        try await transport.shutdown()
    }

    private func agentSettings(_ environment: PodEnvironment) throws(SettingError) -> AgentSettings {
        let id = try environment.required("RUNPOD_POD_ID", "RunPod sets it in every pod")
        guard let server = ServerID(id) else { throw SettingError("RUNPOD_POD_ID", given: id, allowed: "a pod's id") }
        var url = try environment.required("CONTROL_PLANE_URL", "for example https://control-plane.example.com")
        while url.hasSuffix("/") { url.removeLast() }
        guard let host = URL(string: url)?.host(), url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw SettingError("CONTROL_PLANE_URL", given: url, allowed: "an http or https address")
        }
        let isLocal = ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
        guard url.hasPrefix("https://") || isLocal || allowHTTP else {
            throw SettingError(line: "CONTROL_PLANE_URL \(url) would send the token unencrypted; use https, or say --allow-http")
        }
        guard let token = APIKey(try environment.required("CONTROL_PLANE_AGENT_TOKEN", "make one with controlplane agent-token \(id)"))
        else { throw SettingError(line: "CONTROL_PLANE_AGENT_TOKEN is not a token: it must be printable ASCII without spaces") }
        let busy = BusyThresholds(
            gpuPercent: try environment.number("GPU_BUSY_PERCENT", 0...100) ?? 1,
            cpuPercent: try environment.number("CPU_BUSY_PERCENT", 0...1000) ?? 5)
        let timeout = try environment.idleTimeout("IDLE_TIMEOUT_SECONDS")
        let preStop = try environment["AGENT_PRE_STOP_COMMAND"].map { command throws(SettingError) in
            PreStopCommand(
                command: command, timeout: .seconds(Int64(try environment.number("AGENT_PRE_STOP_SECONDS", 1...30) ?? 30)))
        }
        return AgentSettings(
            server: server, controlPlaneURL: url, token: token, interval: .seconds(interval),
            thresholds: AgentThresholds(
                busy: busy, networkBytesPerSecond: try environment.number("NETWORK_BUSY_BYTES_PER_SECOND", 1...1e12) ?? 262_144,
                diskBytesPerSecond: try environment.number("DISK_BUSY_BYTES_PER_SECOND", 1...1e12) ?? 1_048_576),
            deadMan: DeadManSwitch(
                ownTimeout: timeout, ownLimit: try environment.number("DEAD_MAN_SECONDS", 1...10_000_000).map { .seconds(Int64($0)) },
                bootGrace: .seconds(Int64(try environment.number("AGENT_BOOT_GRACE_SECONDS", 0...86_400) ?? 300))),
            preStop: preStop, gpuCount: try environment.number("RUNPOD_GPU_COUNT", 0...64).map { Int($0) },
            jupyterPorts: try environment.ports("JUPYTER_PORT") ?? [8888],
            jupyterBase: environment["JUPYTER_BASE_URL"] ?? environment["JUPYTERHUB_SERVICE_PREFIX"],
            jupyterToken: environment["JUPYTER_TOKEN"] ?? environment["JUPYTER_PASSWORD"], jupyterEnvironment: environment.all)
    }

    private func providerSettings(_ environment: PodEnvironment) throws(SettingError) -> RunPodSettings? {
        guard let key = environment["RUNPOD_API_KEY"].flatMap({ APIKey($0) }) else { return nil }
        do {
            return try RunPodSettings(key: key, apiURL: environment["RUNPOD_API_URL"] ?? RunPodSettings.publicAPI)
        } catch {
            throw SettingError(line: "RUNPOD_API_URL: \(error)")
        }
    }

    // MARK: Once

    private func printOnce(_ telemetry: HostTelemetry) async throws {
        let time = SystemTime()
        await telemetry.askDriver(within: .seconds(12))
        _ = telemetry.read(at: time.now())
        try await time.sleep(until: time.now() + .seconds(1))
        let reading = telemetry.read(at: time.now())
        guard json else { return try Terminal.print(AgentCommand.text(reading)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Terminal.print(String(decoding: try encoder.encode(reading), as: UTF8.self))
    }

    private static func text(_ reading: HostReading) -> String {
        func gibibytes(_ bytes: Int64?) -> String { bytes.map { String(format: "%.1f GiB", Double($0) / 1_073_741_824) } ?? "-" }
        func rate(_ transfer: HostReading.Transfer) -> String {
            transfer.bytesPerSecond.map { String(format: "%.1f KiB/s", $0 / 1024) } ?? "-"
        }
        var rows = reading.gpus.devices.map { gpu in
            [
                "GPU \(gpu.index)",
                [
                    gpu.fault ?? gpu.name, gpu.utilizationPercent.map { "\(Int($0)) %" },
                    "\(gibibytes(gpu.memoryUsedBytes)) of \(gibibytes(gpu.memoryTotalBytes))",
                    gpu.temperatureCelsius.map { "\(Int($0)) °C" }, gpu.powerWatts.map { "\(Int($0)) W" },
                ].compactMap { $0 }.joined(separator: ", "),
            ]
        }
        if rows.isEmpty { rows.append(["GPU", "none: \(reading.gpus.absence ?? "not known why")"]) }
        rows.append([
            "CPU",
            "\(reading.cpu.percent.map { String(format: "%.1f", $0) } ?? "-") % of \(reading.cpu.cores.map { String(format: "%g", $0) } ?? "-") cores",
        ])
        rows.append(["Memory", "\(gibibytes(reading.memory.usedBytes)) of \(gibibytes(reading.memory.limitBytes))"])
        for disk in reading.disks { rows.append(["Disk \(disk.path)", "\(gibibytes(disk.usedBytes)) of \(gibibytes(disk.totalBytes))"]) }
        rows.append(["Network", rate(reading.network)])
        rows.append(["Disk work", rate(reading.io)])
        rows.append(["Sessions", "\(reading.sessions.count)"])
        return Table(header: ["WHAT", "SEEN"], rows: rows).text(width: Terminal.width)
    }
}

/// The pod's settings: this process's environment, and for what RunPod sets, that of the pod's first process, since shells over SSH
/// do not have it.
struct PodEnvironment {
    private let own: [String: String]
    private let first: [String: String]

    init(own: [String: String] = ProcessInfo.processInfo.environment) {
        self.own = own
        let data = FileManager.default.contents(atPath: "/proc/1/environ") ?? Data()
        let pairs = data.split(separator: 0).compactMap { entry -> (String, String)? in
            let parts = String(decoding: entry, as: UTF8.self).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].hasPrefix("RUNPOD_") || parts[0].hasPrefix("JUPYTER") else { return nil }
            return (String(parts[0]), String(parts[1]))
        }
        first = Dictionary(pairs) { $1 }
    }

    subscript(name: String) -> String? { (own[name] ?? first[name]).flatMap { $0.isEmpty ? nil : $0 } }

    /// What this process was given, and from the first process what it was not.
    var all: [String: String] { first.merging(own) { $1 } }

    /// Ports, with commas between them; empty for 0.
    func ports(_ name: String) throws(SettingError) -> [Int]? {
        guard let text = self[name] else { return nil }
        let ports = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.trimmingCharacters(in: .whitespaces)) }
        if ports == [0] { return [] }
        let good = ports.compactMap { $0 }.filter { (1...65_535).contains($0) }
        guard good.count == ports.count, good.count <= 8 else {
            throw SettingError(name, given: text, allowed: "a port, several with commas between them, or 0")
        }
        return good
    }

    func required(_ name: String, _ hint: String) throws(SettingError) -> String {
        guard let value = self[name] else { throw SettingError(line: "\(name) is not set; \(hint)") }
        return value
    }

    /// `off` and 0 are never; less than a minute is a mistake.
    func idleTimeout(_ name: String) throws(SettingError) -> IdleTimeout? {
        guard let text = self[name] else { return nil }
        if text.lowercased() == "off" { return .never }
        guard let seconds = Int64(text), seconds == 0 || (60...10_000_000).contains(seconds) else {
            throw SettingError(name, given: text, allowed: "60 to 10000000, or off")
        }
        return IdleTimeout(seconds: seconds)
    }

    func number(_ name: String, _ range: ClosedRange<Double>) throws(SettingError) -> Double? {
        guard let text = self[name] else { return nil }
        guard let value = Double(text), range.contains(value) else {
            throw SettingError(name, given: text, allowed: "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
        }
        return value
    }
}

struct AgentTokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent-token", abstract: "Make the token for the agent in one pod; an older one of that pod is void.")
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (answer, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/agent-token", as: AgentTokenResponse.self)
        try connection.print(raw, or: answer.token)
    }
}
