import ControlPlane
import Fleet
import Foundation
import Hummingbird
import HummingbirdControlPlane
import Testing

/// The control plane in an application of its own, as docs/EMBEDDING.md shows it.
@Suite struct EmbeddedTests {
    /// No provider is there: it has to start all the same.
    private func controlPlane(_ directory: String, timeout: Int = 600) async throws -> EmbeddedControlPlane {
        try await EmbeddedControlPlane(
            runpodAPIKey: "rpa_test", idleTimeoutSeconds: timeout, enableAutoShutdown: false,
            environment: [
                "CONTROL_PLANE_DATA": directory, "RUNPOD_API_URL": "http://127.0.0.1:1", "IDLE_TIMEOUT_SECONDS": "5",
                "CONTROL_PLANE_PORT": "0",
            ])
    }

    private func withDirectory(_ body: (String) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer {
            do { try FileManager.default.removeItem(atPath: directory) } catch { Issue.record(error) }
        }
        try await body(directory)
    }

    @Test func startsAndStopsWithoutAServiceGroup() async throws {
        try await withDirectory { directory in
            let controlPlane = try await controlPlane(directory, timeout: 900)
            let orchestrator = controlPlane.orchestrator
            #expect(orchestrator.autoShutdown.idleTimeout == .after(.seconds(900)), "the parameter beats the environment")
            #expect(!controlPlane.isRunning && !orchestrator.isRunning)
            try await controlPlane.start()
            #expect(controlPlane.isRunning && orchestrator.isRunning)
            try await controlPlane.start()
            try await orchestrator.start()
            #expect(controlPlane.isRunning, "a second start changes nothing")
            await controlPlane.stop()
            #expect(!controlPlane.isRunning && !orchestrator.isRunning)
            await controlPlane.stop()
            await #expect(throws: ControlPlaneError.self) { try await controlPlane.start() }
        }
    }

    @Test func orchestratorStopEndsARunThatSomebodyElseBegan() async throws {
        try await withDirectory { directory in
            let controlPlane = try await controlPlane(directory)
            async let run: Void = controlPlane.run()
            try await controlPlane.orchestrator.start()
            #expect(controlPlane.isRunning)
            await controlPlane.orchestrator.stop()
            try await run
            #expect(!controlPlane.isRunning)
        }
    }

    @Test(arguments: [("rpa test", 600, "RUNPOD_API_KEY"), ("rpa_test", 5, "IDLE_TIMEOUT_SECONDS must be at least 60")])
    func namesAWrongParameter(key: String, timeout: Int, text: String) async throws {
        do {
            let made = try await EmbeddedControlPlane(runpodAPIKey: key, idleTimeoutSeconds: timeout, environment: [:])
            await made.close()
            Issue.record("accepted")
        } catch { #expect("\(error)".contains(text), "\(error)") }
    }

    @Test func installEndsTheProcessWhenRoutesCameFirst() async {
        await #expect(processExitsWith: .failure) {
            let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
            let controlPlane = try await EmbeddedControlPlane(
                runpodAPIKey: "rpa_test", environment: ["CONTROL_PLANE_DATA": directory, "RUNPOD_API_URL": "http://127.0.0.1:1"])
            let router = Router()
            router.get("infer") { _, _ in "done" }
            controlPlane.install(on: router)
        }
    }
}
