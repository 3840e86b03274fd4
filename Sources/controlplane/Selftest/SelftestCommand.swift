import API
import ArgumentParser
import ControlPlane
import Fleet
import Foundation
import HTTPTransport
import HostTelemetry
import Logging
import MachineTime
import RunPod
import RunPodEmulator
import Store
import Transport

struct SelftestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selftest", abstract: "Run each component on an emulated account and print what it did.",
        discussion: """
            Deploys, watches, stops and measures emulated pods for a quarter of an hour of
            their time, which takes seconds, without a key and without costs. Exit status
            1 if a component does not do its work.

              controlplane selftest
            """)

    @Flag(help: "Print JSON.")
    var json = false
    @Option(help: "Speed of time, 1 to 300.")
    var speed = 120.0

    func validate() throws {
        guard (1...300).contains(speed) else { throw ValidationError("--speed must be 1 to 300; you gave \(speed)") }
    }

    func run() async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("controlplane-selftest-\(getpid())").path
        let transport = AHCTransport()
        let isText = !json
        let results: [Selftest.Result]
        do {
            results = try await Selftest(directory: directory, transport: transport, time: SystemTime(speed: speed)).run { result in
                if isText { try Terminal.print(result.text(width: Terminal.width)) }
            }
        } catch {
            try await clean(transport, directory)
            throw fail("the self-test ended early: \(error)", status: .failed)
        }
        try await clean(transport, directory)
        let failed = results.count { !$0.works }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try Terminal.printJSON(String(decoding: try encoder.encode(["components": results]), as: UTF8.self))
        } else {
            try Terminal.print(
                failed == 0 ? "\nAll \(results.count) components work." : "\n\(failed) of \(results.count) components do not work.")
        }
        if failed > 0 { throw ExitCode(ExitStatus.failed.rawValue) }
    }

    private func clean(_ transport: AHCTransport, _ directory: String) async throws {
        try await transport.shutdown()
        if FileManager.default.fileExists(atPath: directory) { try FileManager.default.removeItem(atPath: directory) }
    }
}

/// Exercises the seven components on an emulated account.
struct Selftest {
    struct Result: Encodable, Sendable {
        var component: String
        var works: Bool
        var detail: String

        func text(width: Int?) -> String {
            let name = component + String(repeating: " ", count: max(0, 24 - component.count))
            return Terminal.hanging("\(works ? "ok    " : "FAILED")  \(name)  ", detail.printable, width: width)
        }
    }

    let directory: String
    let transport: AHCTransport
    let time: SystemTime

    private static let account = Scenario(
        pods: [
            .init(name: "idle-pod", workload: .idle), .init(name: "busy-pod", workload: .training),
        ])
    private static let you = Actor.token("selftest")

    /// - Parameter show: gets each result as soon as it is there.
    func run(_ show: @escaping @Sendable (Result) throws -> Void) async throws -> [Result] {
        let quiet = Daemon.logger(.critical)
        let cloud = EmulatedCloud(scenario: Selftest.account, startedAt: time.now())
        let ready = Ready<Int>()
        let emulator = EmulatorServer(cloud: cloud, port: 0, time: time, logger: quiet) { ready.set($0) }
        let store = try FleetStore.open(directory: directory)
        let results = try await withThrowingTaskGroup(of: [Result].self) { group in
            group.addTask {
                try await emulator.run()
                return []
            }
            group.addTask { try await observe(cloud, port: try await ready.get(), store, quiet, show) }
            defer { group.cancelAll() }
            for try await results in group where !results.isEmpty { return results }
            return []
        }
        try store.close()
        return results
    }

    private func observe(
        _ cloud: EmulatedCloud, port: Int, _ store: FleetStore, _ quiet: Logger, _ show: @escaping @Sendable (Result) throws -> Void
    ) async throws -> [Result] {
        guard let key = BearerToken("selftest") else { return [] }
        let client = RunPodClient(
            settings: try RunPodSettings(key: key, apiURL: "http://127.0.0.1:\(port)"), transport: transport, time: time, logger: quiet)
        // At this speed a short pause is several missed polls.
        let orchestrator = ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, store: store, settings: ControlPlaneSettings(evidenceTicks: 60),
            host: HostTelemetry(settings: .init(disks: ["/"])), time: time, logger: quiet)
        let api = APIServer(orchestrator: orchestrator, settings: .init(port: 0), time: time, logger: quiet)
        return try await withThrowingTaskGroup(of: [Result].self) { group in
            group.addTask {
                try await orchestrator.run()
                return []
            }
            group.addTask {
                await api.feed()
                return []
            }
            group.addTask { try await SelftestSteps(orchestrator: orchestrator, cloud: cloud, time: time).all(show) }
            defer { group.cancelAll() }
            for try await results in group where !results.isEmpty { return results }
            return []
        }
    }
}
