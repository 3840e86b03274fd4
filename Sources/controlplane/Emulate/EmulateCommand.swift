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
            """)

    @Option(help: "Port to listen on; 0 for any that is free.")
    var port = 9000
    @Option(help: "How many times faster than life time passes: above 0, up to 10000.")
    var speed = 1.0
    @Option(help: ArgumentHelp("JSON file with the account and what goes wrong.", valueName: "file"))
    var scenario: String?
    @Option(help: "The only API key that is accepted; any, if left out.")
    var key: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is \(port); it must be 0 to 65535") }
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
        let time = SystemTime(speed: speed)
        let server = EmulatorServer(
            cloud: EmulatedCloud(scenario: account, startedAt: time.now()), port: port, time: time, logger: Daemon.logger(.warning)
        ) { port in
            print("An emulated RunPod account is at http://127.0.0.1:\(port) (what really is: /emulator/state)")
            fflush(nil)
        }
        let group = ServiceGroup(
            configuration: .init(
                services: [.init(service: server)], gracefulShutdownSignals: [.sigterm, .sigint], logger: Daemon.logger(.error)))
        do { try await group.run() } catch { throw fail("the emulator cannot listen on port \(port): \(error)", status: .failed) }
    }
}
