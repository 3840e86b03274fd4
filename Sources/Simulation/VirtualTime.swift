package import Fleet
import Synchronization

/// Time that moves when it is advanced or when a task sleeps: a sleep ends at once, and the time is
/// then its deadline.
///
/// Hours pass in milliseconds, without a timer. Sound for a simulation that runs one thing after the
/// other, which is how `ControlPlaneOrchestrator.pass()` runs.
package final class VirtualTime: TimeSource {
    private struct Sleeper {
        var deadline: Timestamp
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var moment: Timestamp
        var correction = Duration.zero
        var sleepersWait = false
        var sleepers: [Int: Sleeper] = [:]
        var cancelled: Set<Int> = []
        var next = 0
    }

    private let state: Mutex<State>

    package init(start: Timestamp) { state = Mutex(State(moment: start)) }

    package func now() -> Timestamp { state.withLock { $0.moment } }

    package func wall() -> Timestamp { state.withLock { $0.moment + $0.correction } }

    package var boot: BootMoment? { BootMoment(id: "virtual", elapsed: now() - Timestamp(secondsSinceEpoch: 0)) }

    /// Sets the wall clock forward, or back.
    package func correctWallClock(by span: Duration) { state.withLock { $0.correction += span } }

    /// From now on a sleep ends when the time is advanced past its deadline: for tests with concurrent tasks.
    package func letSleepersWait() { state.withLock { $0.sleepersWait = true } }

    package func sleep(until deadline: Timestamp) async throws(CancellationError) {
        if Task.isCancelled { throw CancellationError() }
        guard state.withLock({ $0.sleepersWait }) else {
            advance(to: deadline)
            await Task.yield()
            return
        }
        let number = state.withLock { state in
            state.next += 1
            return state.next
        }
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let result: Bool? = state.withLock { state in
                    if state.cancelled.remove(number) != nil { return false }
                    if state.moment >= deadline { return true }
                    state.sleepers[number] = Sleeper(deadline: deadline, continuation: continuation)
                    return nil
                }
                if let result { continuation.resume(returning: result) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                let sleeper = state.sleepers.removeValue(forKey: number)
                if sleeper == nil { state.cancelled.insert(number) }
                return sleeper
            }
            sleeper?.continuation.resume(returning: false)
        }
        if !isOver { throw CancellationError() }
    }

    /// An earlier time changes nothing.
    package func advance(to later: Timestamp) {
        let woken = state.withLock { state in
            state.moment = max(state.moment, later)
            let due = state.sleepers.filter { $0.value.deadline <= state.moment }
            for number in due.keys { state.sleepers[number] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume(returning: true) }
    }

    package func advance(by span: Duration) { advance(to: now() + span) }
}
