public import Fleet
import Synchronization

/// Time that only moves when somebody moves it or sleeps in it: a sleep ends at once, and it is then as late as was asked for.
///
/// Hours pass in milliseconds, and a whole simulation needs no timer. Sound for a simulation that runs one thing after the
/// other, which is how `ControlPlaneOrchestrator.pass()` runs.
public final class VirtualTime: TimeSource {
    private let moment: Mutex<Timestamp>

    public init(start: Timestamp) { moment = Mutex(start) }

    public func now() -> Timestamp { moment.withLock { $0 } }

    public func sleep(until deadline: Timestamp) async throws(CancellationError) {
        if Task.isCancelled { throw CancellationError() }
        advance(to: deadline)
        await Task.yield()
    }

    /// Never goes back.
    public func advance(to later: Timestamp) { moment.withLock { $0 = max($0, later) } }

    public func advance(by span: Duration) { moment.withLock { $0 = $0 + span } }
}
