import ArgumentParser
import Fleet
import Foundation
import Glibc
import HummingbirdControlPlane
import Logging
import RunPodEmulator
import ServiceLifecycle
import UnixSignals

struct EmulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulate", abstract: "Serve RunPod's API from memory, for trying things and for tests.",
        discussion: """
            An account with a few pods and endpoints, workloads, prices and a bill, and the faults of the real thing. Then, in \
            another terminal:

              RUNPOD_API_KEY=any RUNPOD_API_URL=http://127.0.0.1:9000 IDLE_TIMEOUT_SECONDS=60 controlplane serve --adopt-all

            What really is: curl http://127.0.0.1:9000/emulator/state
            Break something: curl -d '{"fault": "stop_not_carried_out", "for_seconds": 60}' http://127.0.0.1:9000/emulator/faults

            It does what RunPod documents. What the live service was seen to do besides has names (docs/EMULATOR.md):

            \(Quirk.listed(isTrouble: false))

            --observe all switches these on, and not those that are troubles, which are named one by one:

            \(Quirk.listed(isTrouble: true))
            """)

    @Option(help: "Port to listen on; 0 for any that is free.")
    var port = 9000
    @Option(help: "How many times faster than life time passes: above 0, up to 10000.")
    var speed = 1.0
    @Option(help: ArgumentHelp("JSON file with the account and what goes wrong.", valueName: "file"))
    var scenario: String?
    @Option(help: "The only API key that is accepted; any, if left out.")
    var key: String?
    @Option(help: ArgumentHelp("Ways of the live service that its schema does not tell, with commas between, or all.", valueName: "names"))
    var observe: String?
    @Option(help: ArgumentHelp("Rows on a page of a list at most, whatever a client asks for.", valueName: "rows"))
    var pages: Int?
    @Option(
        help: ArgumentHelp("Port of the job API, which is another host at RunPod; by default it is on the same port.", valueName: "port"))
    var jobPort: Int?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is \(port); it must be 0 to 65535") }
        guard jobPort.map({ (0...65_535).contains($0) }) ?? true else { throw ValidationError("--job-port must be 0 to 65535") }
        guard pages.map({ (1...1000).contains($0) }) ?? true else { throw ValidationError("--pages must be 1 to 1000") }
        guard speed > 0, speed <= 10_000 else { throw ValidationError("--speed is \(speed); it must be above 0 and at most 10000") }
    }

    func run() async throws {
        var account = Scenario.small
        if let scenario {
            guard let data = FileManager.default.contents(atPath: scenario) else {
                throw fail("the scenario \(scenario) cannot be read; is it there?", status: .usage)
            }
            do { account = try Scenario(json: Array(data)) } catch { throw fail("\(scenario): \(error)", status: .usage) }
        }
        if let key { account.key = key }
        do { account.observing += try Quirk.named(observe ?? "") } catch { throw fail("--observe: \(error)", status: .usage) }
        if let pages { account.observing = account.observing.filter { $0.name != "short-pages" } + [.pages(of: pages)] }
        let time = SystemTime(speed: speed)
        let cloud = EmulatedCloud(scenario: account, startedAt: time.now())
        let server = EmulatorServer(
            cloud: cloud, port: port, time: time, logger: Daemon.logger(.warning), serving: jobPort == nil ? .both : .restAPI
        ) { port in
            print("An emulated RunPod account is at http://127.0.0.1:\(port) (what really is: /emulator/state)")
            fflush(nil)
        }
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: server)]
        if let jobPort {
            let jobs = EmulatorServer(cloud: cloud, port: jobPort, time: time, logger: Daemon.logger(.warning), serving: .jobAPI) { port in
                print("Its job API is at http://127.0.0.1:\(port)/v2 (RUNPOD_JOBS_URL)")
                fflush(nil)
            }
            services.append(.init(service: jobs))
        }
        let group = ServiceGroup(
            configuration: .init(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: Daemon.logger(.error)))
        do { try await group.run() } catch { throw fail("the emulator cannot listen on port \(port): \(error)", status: .failed) }
    }
}

extension Quirk {
    /// A line each, for the help.
    fileprivate static func listed(isTrouble: Bool) -> String {
        known.filter { $0.isTrouble == isTrouble }
            .map { "  \($0.name)\(String(repeating: " ", count: max(1, 25 - $0.name.count)))\($0.summary)" }.joined(separator: "\n")
    }
}
