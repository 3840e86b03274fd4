public import Fleet
import Glibc
import Synchronization

/// Readings of the machine, or the container, that this process runs on.
public final class HostTelemetry: HostReader {
    public struct Settings: Hashable, Sendable {
        /// NVML's file name or path.
        public var nvml: String
        /// File systems to measure; those that are not there are left out.
        public var disks: [String]
        /// Put before `/proc`, `/sys` and `/dev`; empty but in tests.
        public var root: String

        public init(nvml: String = "libnvidia-ml.so.1", disks: [String] = ["/", "/workspace"], root: String = "") {
            self.nvml = nvml
            self.disks = disks
            self.root = root
        }
    }

    private struct State: ~Copyable {
        var sampler: LinuxSampler
        var nvml: NVML?
        /// Why NVML is not used.
        var absence: String?
        /// What `nvidia-smi` said last.
        var bySMI: HostReading.GPUs?
    }

    private let state: Mutex<State>

    public init(settings: Settings = Settings()) {
        let sampler = LinuxSampler(root: settings.root, disks: settings.disks) { HostTelemetry.monotonic() }
        do {
            let nvml = try NVML(path: settings.nvml)
            state = Mutex(State(sampler: sampler, nvml: nvml, absence: nil, bySMI: nil))
        } catch {
            state = Mutex(State(sampler: sampler, nvml: nil, absence: error.description, bySMI: nil))
        }
    }

    public func read(at now: Timestamp) -> HostReading {
        state.withLock { state in
            var reading = state.sampler.read(at: now, wallClock: HostTelemetry.wallClock())
            if let nvml = state.nvml {
                reading.gpus = HostReading.GPUs(
                    source: .nvml, driverVersion: nvml.driverVersion, cudaVersion: nvml.cudaVersion,
                    devices: nvml.read(interval: reading.intervalSeconds))
                if reading.gpus.devices.isEmpty { reading.gpus.absence = "NVML is here and sees no GPU" }
            } else {
                reading.gpus = state.bySMI ?? HostReading.GPUs(source: .none, absence: state.absence)
            }
            return reading
        }
    }

    /// Asks `nvidia-smi` where NVML could not be loaded; the next reading has its answer. Does nothing where there is NVML.
    public func askNvidiaSMI() async {
        guard state.withLock({ $0.nvml == nil }) else { return }
        let answer = await NvidiaSMI.read()
        state.withLock { $0.bySMI = answer }
    }

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
