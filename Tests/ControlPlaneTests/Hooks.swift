import ControlPlane
import Fleet
import Simulation
import Synchronization

/// Takes its time.
final class Pause: PreStopHook {
    private let span: Duration
    private let time = Mutex<VirtualTime?>(nil)

    init(_ span: Duration) { self.span = span }

    func arm(_ time: VirtualTime) { self.time.withLock { $0 = time } }

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        time.withLock { $0?.advance(by: span) }
        return .timedOut(after: span)
    }
}

/// Protects the server while its stop is under way.
final class Protect: PreStopHook {
    private let target = Mutex<(ControlPlaneOrchestrator, ServerID)?>(nil)

    func arm(_ orchestrator: ControlPlaneOrchestrator, _ id: ServerID) { target.withLock { $0 = (orchestrator, id) } }

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        guard let (orchestrator, id) = target.withLock({ $0 }) else { return .ready }
        do {
            _ = try await orchestrator.servers.protect(id, until: nil, reason: "in time", actor: .token("ann"))
        } catch {
            return .failed("\(error)")
        }
        return .ready
    }
}
