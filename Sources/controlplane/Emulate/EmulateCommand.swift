import ArgumentParser
import Fleet
import Foundation
import Glibc
import HummingbirdControlPlane
import Logging
import MachineTime
import RunPodEmulator
import ServiceLifecycle
import UnixSignals

struct EmulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulate", abstract: "Emulate RunPod's API, for tests and trials.",
        discussion: """
            An account in memory: pods and endpoints with workloads, prices, a bill and
            faults. In another terminal:

              RUNPOD_API_KEY=any RUNPOD_API_URL=http://127.0.0.1:9000 \\
                controlplane serve --adopt-all --idle-timeout 60

            Show the truth:    curl http://127.0.0.1:9000/emulator/state
            Inject a fault:    curl -d '{"fault": "stop_not_carried_out"}' \\
                                 http://127.0.0.1:9000/emulator/faults

            By default it follows RunPod's documentation. Other observed behavior has names
            (docs/EMULATOR.md):

            \(Quirk.listed(isFailure: false))

            --observe all turns these on. Failures have to be named one by one:

            \(Quirk.listed(isFailure: true))
            """)

    @Option(help: "Port to listen on; 0 for any that is free.")
    var port = 9000
    @Option(help: "Speed of time: 60 is a minute in a second; at most 10000.")
    var speed = 1.0
    @Option(help: ArgumentHelp("JSON file with the account and its faults.", valueName: "file"))
    var scenario: String?
    @Option(help: "API key to accept; any by default.")
    var key: String?
    @Option(help: ArgumentHelp("Observed behavior to imitate: names separated by commas, or all.", valueName: "names"))
    var observe: String?
    @Option(help: ArgumentHelp("Maximum number of rows on a page of a list.", valueName: "rows"))
    var pages: Int?
    @Option(
        help: ArgumentHelp("Port of the job API; by default the same port.", valueName: "port"))
    var jobPort: Int?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0 to 65535; you gave \(port)") }
        guard jobPort.map({ (0...65_535).contains($0) }) ?? true else {
            throw ValidationError("--job-port must be 0 to 65535; you gave \(jobPort ?? 0)")
        }
        guard pages.map({ (1...1000).contains($0) }) ?? true else {
            throw ValidationError("--pages must be 1 to 1000; you gave \(pages ?? 0)")
        }
        guard speed > 0, speed <= 10_000 else { throw ValidationError("--speed must be above 0 and at most 10000; you gave \(speed)") }
    }

    func run() async throws {
        var account = Scenario.small
        if let scenario {
            guard let data = FileManager.default.contents(atPath: scenario) else {
                throw fail("cannot read the scenario \(scenario); check that it exists", status: .usage)
            }
            do { account = try Scenario(json: Array(data)) } catch { throw fail("\(scenario): \(error)", status: .usage) }
        }
        if let key { account.key = key }
        do { account.observing += try Quirk.named(observe ?? "") } catch { throw fail("--observe: \(error)", status: .usage) }
        if let pages { account.observing = account.observing.filter { $0.name != "short-pages" } + [.pages(of: pages)] }
        try await ListenCheck(port: port).run()
        if let jobPort { try await ListenCheck(port: jobPort, portOption: "--job-port").run() }
        let time = SystemTime(speed: speed)
        let cloud = EmulatedCloud(scenario: account, startedAt: time.now())
        let server = EmulatorServer(
            cloud: cloud, port: port, time: time, logger: Daemon.logger(.warning), serving: jobPort == nil ? .both : .restAPI
        ) { port in
            print("Emulating RunPod at http://127.0.0.1:\(port) (true state: /emulator/state)")
            fflush(nil)
        }
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: server)]
        if let jobPort {
            let jobs = EmulatorServer(cloud: cloud, port: jobPort, time: time, logger: Daemon.logger(.warning), serving: .jobAPI) { port in
                print("Emulating the job API at http://127.0.0.1:\(port)/v2 (RUNPOD_JOBS_URL)")
                fflush(nil)
            }
            services.append(.init(service: jobs))
        }
        let group = ServiceGroup(
            configuration: .init(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: Daemon.logger(.error)))
        do { try await group.run() } catch {
            throw fail(ListenCheck(port: port).line(error), status: .failed)
        }
    }
}

extension Quirk {
    /// A line each, for the help.
    fileprivate static func listed(isFailure: Bool) -> String {
        known.filter { $0.isFailure == isFailure }
            .flatMap { SettingsText.wrapped("\($0.name): \($0.summary)", width: 76, indent: 4) }.map { "  \($0)" }.joined(separator: "\n")
    }
}
