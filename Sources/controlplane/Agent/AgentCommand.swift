import AgentProgram
import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Logging
import SettingTable

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
        if once { return try await printOnce() }
        let logger = Daemon.logger(.info)
        let environment = PodEnvironment().all
        let program: AgentProgram
        do {
            program = try AgentProgram(environment: environment, interval: .seconds(interval), allowsHTTP: allowHTTP, logger: logger)
        } catch {
            throw fail("\(error)", status: .usage)
        }
        for warning in UnknownVariables.warnings(environment) { logger.warning("\(warning)") }
        let status = await program.run()
        if status != 0 { throw ExitCode(status) }
    }

    private func printOnce() async throws {
        let reading = try await AgentProgram.measureOnce()
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
