package import Fleet
import Glibc
import Synchronization

/// Measures the machine, or the container, that this process runs in.
package final class HostTelemetry: HostReader {
    package struct Settings: Hashable, Sendable {
        /// File name or path of NVML.
        package var nvml: String
        /// Name or path of `nvidia-smi`, which is used where NVML cannot be loaded.
        package var nvidiaSMI: String
        /// Paths of file systems to measure; missing ones are left out.
        package var disks: [String]
        /// Prefix of `/proc`, `/sys` and `/dev`; empty outside of tests.
        package var root: String
        /// How long a reading waits for the driver when `askDriver` was not called before it.
        package var patience = Duration.milliseconds(100)

        package init(
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

    private let patience: Duration

    package init(settings: Settings = Settings()) {
        let sampler = LinuxSampler(root: settings.root, disks: settings.disks) { HostTelemetry.monotonic() }
        state = Mutex(State(sampler: sampler))
        patience = settings.patience
        driver = DriverThread(nvml: settings.nvml, smi: settings.nvidiaSMI) { HostTelemetry.monotonic() }
    }

    deinit { driver.end() }

    package func read(at now: Timestamp) -> HostReading {
        let gpus = driver.gpus(within: patience)
        return state.withLock { state in
            var reading = state.sampler.read(at: now, wallClock: HostTelemetry.wallClock())
            reading.gpus = gpus
            return reading
        }
    }

    /// Queries the driver, or `nvidia-smi` without NVML. The next reading has the result and does not wait for it.
    ///
    /// - Parameter limit: the result of a slower driver is in a later reading.
    package func askDriver(within limit: Duration = .seconds(4)) async { await driver.refresh(within: limit) }

    /// The clock of file times, which may differ from the clock of the readings.
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
