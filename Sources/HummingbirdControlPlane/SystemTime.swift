public import Fleet
import FoundationEssentials
import NIOCore
import NIOPosix

/// The machine's time: UTC as it was known when the process started, plus what the boot clock says has passed since.
///
/// The one type that reads a clock. The boot clock (on Linux Swift's continuous clock is CLOCK_BOOTTIME) counts suspended time too and is not moved when somebody sets the wall
/// clock. With a `speed` other than 1, time passes that much faster, for the demo and the emulator.
public struct SystemTime: TimeSource {
    private let speed: Double
    private let startedAt: Timestamp
    private let bootAtStart: ContinuousClock.Instant

    public init(speed: Double = 1) {
        self.speed = speed
        startedAt = Timestamp(microsecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000_000))
        bootAtStart = .now
    }

    public func now() -> Timestamp {
        let elapsed = ContinuousClock.now - bootAtStart
        return startedAt + (speed == 1 ? elapsed : elapsed * speed)
    }

    public func sleep(until deadline: Timestamp) async throws(CancellationError) {
        let left = deadline - now()
        guard left > .zero else {
            if Task.isCancelled { throw CancellationError() }
            return
        }
        // A year is as good as for ever, and no clock overflows on it.
        let wait = min(left / speed, .seconds(86_400 * 365))
        // An event loop's timer and not `Task.sleep`, whose timer outlives a cancelled sleep until the deadline: a loop that
        // is woken often would leave one behind each time.
        let timer = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: TimeAmount(wait)) {}
        do {
            try await withTaskCancellationHandler {
                try await timer.futureResult.get()
            } onCancel: {
                timer.cancel()
            }
        } catch { throw CancellationError() }
    }
}
