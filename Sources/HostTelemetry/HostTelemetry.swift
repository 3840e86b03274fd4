public import Fleet
import Glibc
import Synchronization

/// Readings of the machine, or the container, that this process runs on.
public final class HostTelemetry: HostReader {
    public struct Settings: Hashable, Sendable {
        /// NVML's file name or path.
        public var nvml: String
        /// Used where NVML cannot be: its name or path.
        public var nvidiaSMI: String
        /// File systems to measure; those that are not there are left out.
        public var disks: [String]
        /// Put before `/proc`, `/sys` and `/dev`; empty but in tests.
        public var root: String

        public init(
            nvml: String = "libnvidia-ml.so.1", nvidiaSMI: String = "nvidia-smi", disks: [String] = ["/", "/workspace"], root: String = ""
        ) {
            self.nvml = nvml
            self.nvidiaSMI = nvidiaSMI
            self.disks = disks
            self.root = root
        }
    }

    private struct State: ~Copyable {
        var sampler: LinuxSampler
    }

    private let state: Mutex<State>
    private let driver: DriverThread

    /// What a reading waits for a driver that nobody asked before it.
    private static let patience = Duration.milliseconds(100)

    public init(settings: Settings = Settings()) {
        let sampler = LinuxSampler(root: settings.root, disks: settings.disks) { HostTelemetry.monotonic() }
        state = Mutex(State(sampler: sampler))
        driver = DriverThread(nvml: settings.nvml, smi: settings.nvidiaSMI) { HostTelemetry.monotonic() }
    }

    deinit { driver.end() }

    public func read(at now: Timestamp) -> HostReading {
        let gpus = driver.gpus(within: HostTelemetry.patience)
        return state.withLock { state in
            var reading = state.sampler.read(at: now, wallClock: HostTelemetry.wallClock())
            reading.gpus = gpus
            return reading
        }
    }

    /// Asks the driver, `nvidia-smi` where there is no NVML: the next reading has the answer, and does not wait for it.
    ///
    /// - Parameter limit: a driver that takes longer is not waited for; its answer is in a later reading.
    public func askDriver(within limit: Duration = .seconds(4)) async { await driver.refresh(within: limit) }

    /// What file times are of, whatever clock the readings count by.
    private static func wallClock() -> Timestamp {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Timestamp(microsecondsSinceEpoch: Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000)
    }

    private static func monotonic() -> Duration {
        var now = timespec()
        clock_gettime(CLOCK_BOOTTIME, &now)
        return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
    }
}
