package import ServiceLifecycle
import Synchronization

/// Starts a control plane in the background and stops it, for applications without a service group.
package final class RunControl: Sendable {
    private struct State {
        var isRunning = false
        /// The service runs in the background, or is about to.
        var isInBackground = false
        var isStopRequested = false
        /// It was started, by whomever.
        var hasBegun = false
        /// Calls of `start` that wait until it runs.
        var starting: [CheckedContinuation<Void, any Error>] = []
        /// Calls of `stop` that wait until it has ended.
        var stopping: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let (stops, stop) = AsyncStream.makeStream(of: Void.self)

    package var isRunning: Bool { state.withLock { $0.isRunning } }

    /// Runs `service` in the background, and returns when it runs. Without effect while it runs.
    ///
    /// - Throws: what it could not start for, or `conflict` after a stop: what is in memory then is out of date.
    package func start(_ service: any Service) async throws {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Void, any Error>) in
            let isFirst = state.withLock { state -> Bool? in
                if state.isRunning || state.isStopRequested { return nil }
                state.starting.append(waiter)
                defer { (state.isInBackground, state.hasBegun) = (true, true) }
                return !state.isInBackground
            }
            guard let isFirst else {
                guard isRunning else { return waiter.resume(throwing: RunControl.isOver) }
                return waiter.resume()
            }
            guard isFirst else { return }
            // Not kept: it ends when `stop` is called, or by its own error.
            Task {
                do {
                    try await service.run()
                    ended(nil)
                } catch { ended(error) }
            }
        }
    }

    /// Ends the run, whoever began it, and returns when it has ended.
    ///
    /// - Returns: false if it never ran, and never will.
    @discardableResult package func end() async -> Bool {
        state.withLock { $0.isStopRequested = true }
        stop.finish()
        await withCheckedContinuation { waiter in
            let isOver = state.withLock { state in
                let isOver = !state.isRunning && !state.isInBackground
                if !isOver { state.stopping.append(waiter) }
                return isOver
            }
            if isOver { waiter.resume() }
        }
        return state.withLock { $0.hasBegun }
    }

    /// Runs the loops until they are cancelled or `end` is called.
    func running(_ loops: @escaping @Sendable () async -> Void) async {
        for waiter in state.withLock({ state in
            defer { (state.isRunning, state.hasBegun, state.starting) = (true, true, []) }
            return state.starting
        }) { waiter.resume() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await loops() }
            group.addTask { for await _ in self.stops {} }
            await group.next()
            group.cancelAll()
        }
        resumeStops { $0.isRunning = false }
    }

    private func ended(_ error: (any Error)?) {
        for waiter in state.withLock({ state in
            defer { state.starting = [] }
            return state.starting
        }) { waiter.resume(throwing: error ?? RunControl.isOver) }
        resumeStops { $0.isInBackground = false }
    }

    private func resumeStops(after change: (inout State) -> Void) {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            change(&state)
            guard !state.isRunning, !state.isInBackground else { return [] }
            defer { state.stopping = [] }
            return state.stopping
        }
        for waiter in waiters { waiter.resume() }
    }

    private static let isOver = ControlPlaneError.conflict("the control plane was stopped; create another one to start again")
}
