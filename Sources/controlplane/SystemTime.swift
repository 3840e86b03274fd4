import Fleet
import Glibc

/// The machine's time: UTC as it was known when the process started, plus what the boot clock says has passed since.
///
/// The one type that reads a clock. The boot clock counts suspended time too and is not moved when somebody sets the wall
/// clock. With a `speed` other than 1, time passes that much faster, for the demo and the emulator.
struct SystemTime: TimeSource {
    private let speed: Double
    private let startedAt: Timestamp
    private let bootAtStart: Duration

    init(speed: Double = 1) {
        self.speed = speed
        startedAt = Timestamp(microsecondsSinceEpoch: SystemTime.read(CLOCK_REALTIME).wholeMicroseconds)
        bootAtStart = SystemTime.read(CLOCK_BOOTTIME)
    }

    func now() -> Timestamp {
        let elapsed = SystemTime.read(CLOCK_BOOTTIME) - bootAtStart
        return startedAt + (speed == 1 ? elapsed : elapsed * speed)
    }

    func sleep(until deadline: Timestamp) async throws(CancellationError) {
        let left = deadline - now()
        guard left > .zero else {
            if Task.isCancelled { throw CancellationError() }
            return
        }
        // A year is as good as for ever, and no clock overflows on it.
        let wait = min(left / speed, .seconds(86_400 * 365))
        do { try await Task.sleep(for: wait, clock: .suspending) } catch { throw CancellationError() }
    }

    private static func read(_ clock: clockid_t) -> Duration {
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else { preconditionFailure("the machine has no clock \(clock)") }
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
