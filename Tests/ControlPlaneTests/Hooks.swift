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

/// Returns when the task is canceled.
private func untilCanceled() async {
    let (nothing, end) = AsyncStream.makeStream(of: Never.self)
    for await _ in nothing {}
    end.finish()
}

/// Acts on the server while its stop is under way. After a start it ends only when it is canceled.
final class Meddle: PreStopHook {
    private let action: ServerAction
    private let target = Mutex<(ControlPlaneOrchestrator, ServerID)?>(nil)

    init(_ action: ServerAction) { self.action = action }

    func arm(_ orchestrator: ControlPlaneOrchestrator, _ id: ServerID) { target.withLock { $0 = (orchestrator, id) } }

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        guard let (orchestrator, id) = target.withLock({ $0 }) else { return .ready }
        guard action != .start else {
            // Not awaited: the start needs the lock that this attempt holds.
            _ = Task { try await orchestrator.servers.perform(.start, on: id, force: false, wait: false, actor: .token("ann")) }
            await untilCanceled()
            return .ready
        }
        do {
            _ = try await orchestrator.servers.perform(action, on: id, force: false, wait: false, actor: .token("ann"))
        } catch {
            return .failed("\(error)")
        }
        return .ready
    }
}

/// Starts the server while its stop is under way, and ends only when it is canceled.
final class Endless: PreStopHook {
    private struct State: Sendable {
        var target: (ControlPlaneOrchestrator, ServerID)?
        var wasCanceled = false
    }

    private let state = Mutex(State())
    var wasCanceled: Bool { state.withLock { $0.wasCanceled } }

    func arm(_ orchestrator: ControlPlaneOrchestrator, _ id: ServerID) { state.withLock { $0.target = (orchestrator, id) } }

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        guard let (orchestrator, id) = state.withLock({ $0.target }) else { return .ready }
        // Not awaited: the start needs the lock that this attempt holds.
        _ = Task { try await orchestrator.servers.perform(.start, on: id, force: false, wait: false, actor: .token("ann")) }
        await untilCanceled()
        let isCanceled = Task.isCancelled
        state.withLock { $0.wasCanceled = isCanceled }
        return .ready
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
