import Foundation
import Hummingbird
import HummingbirdControlPlane

@main
struct Gateway {
    static func main() async throws {
        let controlPlane = try await EmbeddedControlPlane(
            settings: .load(environment: ProcessInfo.processInfo.environment))
        let router = Router()
        controlPlane.install(on: router)
        router.get("infer") { _, _ in
            let server = try await controlPlane.orchestrator.ensureServerRunning(type: .timed)
            let began = ContinuousClock.now
            // Call the pod at `server.endpointURL` here.
            controlPlane.orchestrator.recordModelPerformance(
                of: server.id, inferenceTime: ContinuousClock.now - began, batchSize: 1)
            return "served by \(server.name)\n"
        }
        try await Application(router: router, server: controlPlane.server(), services: [controlPlane])
            .runService()
    }
}
