import ControlPlane
import Fleet
import RunPodEmulator

/// What a simulated fleet consists of, and what its control plane promises.
struct FleetPlan: Sendable {
    var scenario = Scenario()
    var settings = ControlPlaneSettings()
    /// The shortest that may be in force.
    var timeout = Duration.zero
    /// The longest that may be in force.
    var longest = Duration.zero
    var adopted: [String] = []
    var protected: [String] = []
    /// When the process ends, and how long until the next one starts.
    var restarts: [(at: Duration, gone: Duration)] = []
    /// Time that a fault may cost beyond its own length: RunPod's `Retry-After`, sent while it lasted.
    var aftermath = Duration.zero

    /// By the settings and by how the provider describes it.
    func mayBeStopped(_ name: String) -> Bool {
        let pod = scenario.pods.first { $0.name == name }
        return adopted.contains(name) && !protected.contains(name) && !(pod?.isLocked ?? false) && pod?.storage != Storage.none
    }

    /// - Parameters:
    ///   - after: when it may begin.
    ///   - lasting: how long it may last.
    mutating func addFault(after: ClosedRange<Int>, lasting: ClosedRange<Int>, _ random: inout SeededRandom) {
        let faults: [(Fault, aftermath: Int)] = [
            (.runtimeNull, 0), (.runtimeEmpty, 0), (.runtimeWithoutGPUs, 0), (.runtimeGarbage, 0), (.unknownStatus, 0),
            (.unauthorized, 0), (.serverError(status: 500), 0), (.htmlBadGateway, 0), (.malformedJSON, 0), (.refused, 0),
            (.answersLost, 0), (.throttled, 60), (.stopFails(status: 500), 0), (.stopFails(status: 409), 0),
            (.stopNotCarriedOut(for: nil), 0), (.stopNotCarriedOut(for: .seconds(25)), 0), (.healthDown, 0), (.workersDown, 0),
            (.healthSaysIdle, 0), (.locked, 0),
        ]
        let (fault, cost) = faults[Int.random(in: 0..<faults.count, using: &random)]
        let ids = scenario.pods.compactMap(\.id) + scenario.endpoints.compactMap(\.id)
        let server = Bool.random(using: &random) ? ids[Int.random(in: 0..<ids.count, using: &random)] : nil
        scenario.faults.append(
            .init(
                fault, server: server, after: .seconds(Int.random(in: after, using: &random)),
                lasting: .seconds(Int.random(in: lasting, using: &random))))
        aftermath = max(aftermath, .seconds(cost))
    }

    /// A fleet at its beginning, with what its people adopt and protect.
    func begin() async throws -> SimulatedFleet {
        let fleet = try SimulatedFleet(scenario, settings: settings)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        for name in adopted {
            _ = try await fleet.orchestrator.servers.adopt(try fleet.id(name), acceptsDataLoss: false, actor: .token("test"))
        }
        for name in protected {
            _ = try await fleet.orchestrator.servers.protect(try fleet.id(name), until: nil, reason: nil, actor: .token("test"))
        }
        return fleet
    }
}
