import CNVML
import Dispatch
import Fleet
import Synchronization

/// Queries the NVIDIA driver on a thread of its own: a call may take seconds, or never return.
///
/// One request is open at a time, however long it takes. A driver that hangs blocks this one thread.
final class DriverThread: Sendable {
    private struct Result: Sendable {
        var gpus: HostReading.GPUs
        var at: Duration
        var isNew = true
    }

    private struct State: Sendable {
        /// Start of the open request; `nil`: none is open.
        var askedAt: Duration?
        var asksSMI = false
        var result: Result?
        /// The GPUs before the first reading of them.
        var found = HostReading.GPUs(source: .none)
        var waiters: [DispatchSemaphore] = []
        var hasEnded = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let clock: @Sendable () -> Duration

    /// How long a result replaces a later one that is slow.
    private static let resultLasts = Duration.seconds(10)

    /// - Parameters:
    ///   - clock: monotonic, with any origin.
    init(nvml: String, smi: String, clock: @escaping @Sendable () -> Duration) {
        self.clock = clock
        let loop = Loop { [self] in
            var driver = Driver(nvml: nvml, smi: smi)
            serve(&driver)
        }
        loop.start()
    }

    /// Ends the thread when the driver returns.
    func end() {
        state.withLock { $0.hasEnded = true }
        wake.signal()
    }

    private func serve(_ driver: inout Driver) {
        while true {
            wake.wait()
            let (hasEnded, asksSMI) = state.withLock { ($0.hasEnded, $0.asksSMI) }
            if hasEnded { return }
            let gpus = driver.read(at: clock(), asksSMI: asksSMI) { found in state.withLock { $0.found = found } }
            let at = clock()
            let waiters = state.withLock { state in
                defer { state.waiters = [] }
                (state.result, state.askedAt) = (Result(gpus: gpus, at: at), nil)
                return state.waiters
            }
            for waiter in waiters { waiter.signal() }
        }
    }

    /// Opens a request, unless one is open.
    ///
    /// - Returns: how long the open request has waited.
    private func request(smi: Bool, _ waiter: DispatchSemaphore? = nil) -> Duration {
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

    /// Queries the driver, or `nvidia-smi` without NVML. The next reading has the result.
    ///
    /// - Parameter limit: returns after this long in any case, and at once if an older request has been open for longer.
    func refresh(within limit: Duration) async {
        let asked = clock() - request(smi: true)
        while state.withLock({ $0.askedAt != nil }), clock() - asked < limit {
            do { try await Task.sleep(for: .milliseconds(5)) } catch { return }
        }
    }

    /// The newest result. A second call with the same result is without its sums.
    ///
    /// - Parameter limit: blocks for at most this long.
    func gpus(within limit: Duration) -> HostReading.GPUs {
        if let new = takeNew() { return new }
        let waiter = DispatchSemaphore(value: 0)
        // A driver that is already slow is not waited for again.
        if request(smi: false, waiter) < limit { _ = waiter.wait(timeout: .now() + limit.inSeconds) }  // guard: F70_aDriverThatHangs
        if let new = takeNew() { return new }
        let now = clock()
        return state.withLock { state in
            // A driver that hangs must not accumulate semaphores.
            state.waiters.removeAll { $0 === waiter }
            if let result = state.result, now - result.at <= DriverThread.resultLasts { return result.gpus.withoutSums }
            return (state.result?.gpus ?? state.found).silent(for: now - (state.askedAt ?? now))
        }
    }

    private func takeNew() -> HostReading.GPUs? {
        state.withLock { state in
            guard let result = state.result, result.isNew else { return nil }
            state.result?.isNew = false
            return result.gpus
        }
    }
}

extension HostReading.GPUs {
    /// Without the values that add up between two readings, which were in the first reading.
    fileprivate var withoutSums: HostReading.GPUs {
        var gpus = self
        for index in devices.indices {
            gpus.devices[index].peakUtilizationPercent = nil
            gpus.devices[index].busiestProcessPercent = nil
            gpus.devices[index].burstPowerWatts = nil
        }
        return gpus
    }

    /// The same GPUs without their measurements.
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

/// A detached thread, so that a driver that hangs blocks no thread of Swift's or Dispatch's pools.
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
