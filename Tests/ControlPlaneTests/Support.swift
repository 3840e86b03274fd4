import ControlPlane
import Fleet
import Foundation
import RunPodEmulator
import Simulation
import Testing

@testable import Store

extension SimulatedFleet {
    /// Writes like another process: the events are not published.
    var writer: EventWriter { EventWriter(store) }
}

/// A pod that is idle from the start; the default timeout is ten minutes.
func idlePod(_ change: (inout Scenario.Pod) -> Void = { _ in }) -> Scenario.Pod {
    var pod = Scenario.Pod(name: "idle")
    change(&pod)
    return pod
}

func scenario(_ pods: Scenario.Pod..., faults: [Scenario.TimedFault] = []) -> Scenario {
    Scenario(pods: pods, faults: faults)
}

extension SimulatedFleet {
    /// A fleet whose pods are all adopted, right after the first poll.
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

    /// Expects that no running server is reported as stopped.
    func expectHonesty() throws {
        let truth = truth
        for view in orchestrator.list(at: now) where view.state == .stopped {
            #expect(truth[view.id]?.isOn == false, "\(view.name) is reported as stopped")
        }
    }

    /// While the disk is full, no event can be saved.
    func setFull(_ isFull: Bool) throws { try store.refuseEvents(isFull) }

    func status(_ name: String = "idle") -> String { truth.server(named: name)?.status ?? "none" }
}

/// A directory for one test, deleted after it.
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

/// The seeds of a simulation: `SIMULATION_SEED`, or `SIMULATION_SEEDS` of them, or the default number.
struct Seeds: Sendable {
    struct Failure: Sendable, CustomStringConvertible {
        var seed: UInt64
        var what: String

        var description: String { "seed \(seed) (SIMULATION_SEED=\(seed) replays it):\n\(what)" }
    }

    var seeds: [UInt64]

    static func requested(default count: UInt64) -> Seeds {
        let environment = ProcessInfo.processInfo.environment
        if let one = environment["SIMULATION_SEED"].flatMap({ UInt64($0) }) { return Seeds(seeds: [one]) }
        let first = environment["SIMULATION_FIRST_SEED"].flatMap { UInt64($0) } ?? 1
        return Seeds(seeds: Array(first..<first + (environment["SIMULATION_SEEDS"].flatMap { UInt64($0) } ?? count)))
    }

    /// Runs as many at a time as there are cores: a simulation never waits.
    func failures(_ run: @escaping @Sendable (UInt64) async throws -> String?) async -> [Failure] {
        await withTaskGroup(of: Failure?.self) { group in
            var failures: [Failure] = []
            func collect(_ failure: Failure??) { if let failure = failure ?? nil { failures.append(failure) } }
            for (number, seed) in seeds.enumerated() {
                if number >= ProcessInfo.processInfo.activeProcessorCount { collect(await group.next()) }
                group.addTask {
                    do { return try await run(seed).map { Failure(seed: seed, what: $0) } } catch {
                        return Failure(seed: seed, what: "it threw \(error)")
                    }
                }
            }
            for await failure in group { collect(failure) }
            return failures.sorted { $0.seed < $1.seed }
        }
    }
}
