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
        try await Application(router: router, server: controlPlane.server(), services: [controlPlane])
            .runService()
    }
}
