import ControlPlane
import Fleet
import Foundation
import RunPodEmulator
import Simulation
import Testing

/// A pod that has been idle for long, on a daemon with the usual ten minutes.
func idlePod(_ change: (inout Scenario.Pod) -> Void = { _ in }) -> Scenario.Pod {
    var pod = Scenario.Pod(name: "idle")
    change(&pod)
    return pod
}

func scenario(_ pods: Scenario.Pod..., faults: [Scenario.TimedFault] = []) -> Scenario {
    Scenario(pods: pods, faults: faults)
}

extension SimulatedFleet {
    /// A fleet whose pods are all adopted and have just been seen for the first time.
    static func adopting(
        _ scenario: Scenario, settings: ControlPlaneSettings = ControlPlaneSettings(), probe: (any HealthProbe)? = nil,
        directory: String? = nil, hook: any PreStopHook = NoPreStopHook()
    ) async throws -> SimulatedFleet {
        let fleet = try SimulatedFleet(scenario, settings: settings, hook: hook, probe: probe, directory: directory)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        _ = try await fleet.orchestrator.servers.adoptAll(actor: .token("test"))
        return fleet
    }

    func minutes(_ count: Int, each: (SimulatedFleet) throws -> Void = { _ in }) async throws {
        try await run(for: .seconds(60 * count), each: each)
    }

    /// Nothing is called stopped that the provider does not show stopped.
    func expectHonesty() throws {
        let truth = truth
        for view in orchestrator.list(at: now) where view.state == .stopped {
            #expect(truth[view.id]?.isOn == false, "\(view.name) is said to be stopped")
        }
    }

    func status(_ name: String = "idle") -> String { truth.server(named: name)?.status ?? "none" }
}

/// A directory for one test, gone with it.
final class TemporaryDirectory {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("controlplane-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }
}
