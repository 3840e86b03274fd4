import ControlPlane
import Fleet
import RunPodEmulator

/// People who come back to their servers: they start one that is off, and it works.
struct SimulatedPeople: Sendable {
    enum Start: Hashable, Sendable { case console, controlPlane }

    struct Visit: Sendable {
        var server: String
        /// Since the start of the simulation.
        var at: Duration
        var start: Start
        /// `nil`: an endpoint, whose requests are part of the scenario.
        var work: Workload?
    }

    /// In order of time, once `act` has been called.
    var visits: [Visit] = []
    /// When work ends.
    var ends: [Duration] = []
    private var isSorted = false

    /// When something may change: the next visit, and the next end of work.
    var changes: [Duration] { [visits.first?.at, ends.first].compactMap { $0 } }

    /// What is due now.
    mutating func act(on fleet: SimulatedFleet) async throws {
        if !isSorted {
            visits.sort { ($0.at, $0.server) < ($1.at, $1.server) }
            ends.sort()
            isSorted = true
        }
        let passed = fleet.now - SimulatedFleet.start
        while let visit = visits.first, visit.at <= passed {
            visits.removeFirst()
            try await come(visit, to: fleet)
        }
        ends.removeAll { $0 < passed }
    }

    private func come(_ visit: Visit, to fleet: SimulatedFleet) async throws {
        let id = try fleet.id(visit.server)
        guard let work = visit.work else {
            fleet.cloud.scaleFromOutside(id, min: 1, max: 3, at: fleet.now)
            return
        }
        fleet.cloud.setWorkload(work, of: id, at: fleet.now)
        guard let server = fleet.truth[id], !server.isOn else { return }
        if visit.start == .controlPlane {
            do {
                _ = try await fleet.orchestrator.servers.perform(.start, on: id, force: false, wait: false, actor: .token("test"))
            } catch {
                // A fault. Whoever cannot start it here does so in the console.
            }
        }
        if let now = fleet.truth[id], now.status == "EXITED" { fleet.cloud.actFromOutside(.start, on: id, at: fleet.now) }
    }
}
