public import Fleet
import Glibc
import NIOCore
import NIOPosix

/// The machine's time: UTC at the start of the process, plus what has passed since on the boot clock. No other type reads a clock.
///
/// The boot clock (on Linux, Swift's continuous clock is CLOCK_BOOTTIME) includes suspended time, and does not move when somebody sets the wall
/// clock. With a `speed` other than 1, time passes that much faster, for the demo and the emulator.
public struct SystemTime: TimeSource {
    private let speed: Double
    private let startedAt: Timestamp
    private let bootAtStart: ContinuousClock.Instant
    /// `nil`: the kernel does not say.
    private let bootID: String?

    public init(speed: Double = 1) {
        self.speed = speed
        bootID = SystemTime.readBootID()
        startedAt = SystemTime.utc()
        bootAtStart = .now
    }

    public func now() -> Timestamp {
        let elapsed = ContinuousClock.now - bootAtStart
        return startedAt + (speed == 1 ? elapsed : elapsed * speed)
    }

    public func wall() -> Timestamp {
        speed == 1 ? SystemTime.utc() : now()
    }

    public var boot: BootMoment? {
        guard let bootID, let text = SystemTime.kernelSays("uptime"),
            let seconds = text.split(separator: " ").first.flatMap({ Double($0) }),
            (0...1e10).contains(seconds)
        else { return nil }
        return BootMoment(id: bootID, elapsed: .milliseconds(Int64(seconds * 1000)))
    }

    private static func readBootID() -> String? {
        let id = (kernelSays("sys/kernel/random/boot_id") ?? "").filter { $0.isHexDigit || $0 == "-" }
        return id.isEmpty ? nil : id
    }

    /// `nil`: this kernel has no such file.
    private static func kernelSays(_ file: String) -> String? {
        let descriptor = open("/proc/\(file)", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }

    private static func utc() -> Timestamp {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Timestamp(microsecondsSinceEpoch: Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000)
    }

    public func sleep(until deadline: Timestamp) async throws(CancellationError) {
        let left = deadline - now()
        guard left > .zero else {
            if Task.isCancelled { throw CancellationError() }
            return
        }
        // A year is long enough, and no clock overflows.
        let wait = min(left / speed, .seconds(86_400 * 365))
        // A timer of an event loop, because the timer of `Task.sleep` stays until its deadline after the task is cancelled: a loop that is woken
        // often would leave one behind each time.
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
