import Fleet
import Synchronization

/// Wakes a loop that sleeps until a deadline. One waiter at a time.
final class WakeSignal: Sendable {
    private struct State: Sendable {
        var rang = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            if state.waiter == nil { state.rang = true }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Waits until `deadline` or the next ring. Returns at once if it rang since the last wait.
    func wait(until deadline: Timestamp, time: any TimeSource) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await time.pause(until: deadline) }
            group.addTask { await self.wait() }
            await group.next()
            group.cancelAll()
        }
    }

    /// Waits until the next ring, or until the task is canceled. Returns at once if it rang since the last wait.
    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.rang || Task.isCancelled {
                        state.rang = false
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                defer { state.waiter = nil }
                return state.waiter
            }
            waiter?.resume()
        }
    }
}

extension TimeSource {
    /// Sleeps until `deadline`. A canceled task returns at once; the caller checks `Task.isCancelled`.
    func pause(until deadline: Timestamp) async {
        do { try await sleep(until: deadline) } catch { return }
    }
}
