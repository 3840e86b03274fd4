import CNVML
import Dispatch
import Fleet
import Synchronization

/// Asks the NVIDIA driver on a thread of its own: a call into it may take seconds, or never return.
///
/// One request is open at a time, however long it takes. A driver that hangs costs one thread, which goes on when the driver does.
final class DriverThread: Sendable {
    private struct Answer: Sendable {
        var gpus: HostReading.GPUs
        var at: Duration
        var isNew = true
    }

    private struct State: Sendable {
        /// Since when the open request waits; `nil`: none is open.
        var askedAt: Duration?
        var asksSMI = false
        var answer: Answer?
        /// The GPUs as they were found, before any of them was read.
        var found = HostReading.GPUs(source: .none)
        var waiters: [DispatchSemaphore] = []
        var isOver = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let clock: @Sendable () -> Duration

    /// An answer stands in for a later one that is slow, for so long.
    private static let answerLasts = Duration.seconds(10)

    /// - Parameters:
    ///   - clock: monotonic, from any beginning.
    init(nvml: String, smi: String, clock: @escaping @Sendable () -> Duration) {
        self.clock = clock
        let loop = Loop { [self] in
            var driver = Driver(nvml: nvml, smi: smi)
            serve(&driver)
        }
        loop.start()
    }

    /// Ends the thread, as soon as the driver lets it.
    func end() {
        state.withLock { $0.isOver = true }
        wake.signal()
    }

    private func serve(_ driver: inout Driver) {
        while true {
            wake.wait()
            let (isOver, asksSMI) = state.withLock { ($0.isOver, $0.asksSMI) }
            if isOver { return }
            let gpus = driver.read(at: clock(), asksSMI: asksSMI) { found in state.withLock { $0.found = found } }
            let at = clock()
            let waiters = state.withLock { state in
                defer { state.waiters = [] }
                (state.answer, state.askedAt) = (Answer(gpus: gpus, at: at), nil)
                return state.waiters
            }
            for waiter in waiters { waiter.signal() }
        }
    }

    /// - Returns: for how long the request that is open now has waited already.
    private func ask(smi: Bool, _ waiter: DispatchSemaphore? = nil) -> Duration {
        let now = clock()
        let (waited, isNew) = state.withLock { state -> (Duration, Bool) in
            if let waiter { state.waiters.append(waiter) }
            if let askedAt = state.askedAt { return (now - askedAt, false) }
            (state.askedAt, state.asksSMI) = (now, smi)
            return (.zero, true)
        }
        if isNew { wake.signal() }
        return waited
    }

    /// Has the driver asked, `nvidia-smi` where there is no NVML; the next reading has the answer.
    ///
    /// - Parameter limit: returns after this long, answered or not, and at once where an older request is still open after it.
    func refresh(within limit: Duration) async {
        let asked = clock() - ask(smi: true)
        while state.withLock({ $0.askedAt != nil }), clock() - asked < limit {
            do { try await Task.sleep(for: .milliseconds(5)) } catch { return }
        }
    }

    /// The newest answer, each given once as it is.
    ///
    /// - Parameter limit: blocks for so long at most.
    func gpus(within limit: Duration) -> HostReading.GPUs {
        if let new = takeNew() { return new }
        let waiter = DispatchSemaphore(value: 0)
        // A driver that is slow already is not waited for again.
        if ask(smi: false, waiter) < limit { _ = waiter.wait(timeout: .now() + limit.inSeconds) }  // guard: F70_aDriverThatHangs
        if let new = takeNew() { return new }
        let now = clock()
        return state.withLock { state in
            // Nobody waits any more: a driver that hangs must not gather semaphores.
            state.waiters.removeAll { $0 === waiter }
            if let answer = state.answer, now - answer.at <= DriverThread.answerLasts { return answer.gpus.withoutSums }
            return (state.answer?.gpus ?? state.found).silent(for: now - (state.askedAt ?? now))
        }
    }

    private func takeNew() -> HostReading.GPUs? {
        state.withLock { state in
            guard let answer = state.answer, answer.isNew else { return nil }
            state.answer?.isNew = false
            return answer.gpus
        }
    }
}

extension HostReading.GPUs {
    /// What adds up between two readings was told with the first of them.
    fileprivate var withoutSums: HostReading.GPUs {
        var gpus = self
        for index in devices.indices {
            gpus.devices[index].peakUtilizationPercent = nil
            gpus.devices[index].busiestProcessPercent = nil
            gpus.devices[index].burstPowerWatts = nil
        }
        return gpus
    }

    /// The same GPUs without any reading of theirs.
    fileprivate func silent(for time: Duration) -> HostReading.GPUs {
        let why = "the NVIDIA driver has not answered for \(max(0, time.wholeSeconds)) s"
        var gpus = self
        gpus.absence = why
        gpus.devices = devices.map { device in
            var silent = GPUReading(index: device.index)
            (silent.uuid, silent.name, silent.memoryTotalBytes, silent.fault) = (device.uuid, device.name, device.memoryTotalBytes, why)
            return silent
        }
        return gpus
    }
}

/// A detached thread: neither Swift's nor Dispatch's pools lose one of theirs to a driver that hangs.
private final class Loop: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    func start() {
        let context = Unmanaged.passRetained(self)
        let code = cnvml_thread(
            { context in
                if let context { Unmanaged<Loop>.fromOpaque(context).takeRetainedValue().body() }
                return nil
            }, context.toOpaque())
        precondition(code == 0, "no thread for the NVIDIA driver: error \(code)")
    }
}
