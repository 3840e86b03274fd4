public import Fleet
import Synchronization

/// Events as they are written. A listener that does not keep up loses the oldest ones and delays nobody.
public final class EventFeed: Sendable {
    private struct State: Sendable {
        var listeners: [Int: AsyncStream<Event>.Continuation] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    public init() {}

    /// Every event from now on, until the task that reads it is canceled.
    ///
    /// - Parameter limit: events kept for a listener that does not read; older ones are lost.
    public func events(buffering limit: Int = 1000) -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .bufferingNewest(limit))
        let key = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in _ = state.listeners.removeValue(forKey: key) }
        }
        return stream
    }

    func publish(_ events: [Event]) {
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners {
            for event in events { listener.yield(event) }
        }
    }
}
