import ControlPlane
import Fleet
import Foundation
import Hummingbird
import HummingbirdControlPlane

/// An inference gateway with an embedded control plane. It reads the same environment variables as `controlplane serve`:
///
///     RUNPOD_API_KEY=… swift run example-gateway
///     curl -H "X-Server-ID: my-pod" http://127.0.0.1:8080/infer
@main
struct Gateway {
    static func main() async throws {
        let controlPlane = try await EmbeddedControlPlane(settings: .load(environment: ProcessInfo.processInfo.environment))
        let router = Router()
        controlPlane.install(on: router)

        router.get("infer") { _, _ in
            // Starts the one managed pod if it is stopped, and waits until it runs.
            let server = try await controlPlane.orchestrator.ensureServerRunning(type: .timed)
            let began = ContinuousClock.now
            // … call the pod at `server.endpointURL` here …
            controlPlane.orchestrator.recordModelPerformance(
                of: server.id, inferenceTime: ContinuousClock.now - began, cacheHit: false, batchSize: 1)
            return "served by \(server.name)\n"
        }
        router.get("healthz") { _, _ in "ok\n" }

        let port = ProcessInfo.processInfo.environment["PORT"].flatMap { Int($0) } ?? 8080
        try await Application(
            router: router, server: controlPlane.server(), configuration: .init(address: .hostname("127.0.0.1", port: port)),
            services: [controlPlane]
        ).runService()
    }
}
