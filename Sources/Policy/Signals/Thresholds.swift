package import Fleet

/// The readings from which a signal counts as busy.
public struct BusyThresholds: Hashable, Sendable {
    /// Percent of one GPU, above 0 to 100. An idle data-centre GPU reads 0.
    public var gpuPercent: Double
    /// Percent of the pod's CPUs, above 0 to 100.
    public var cpuPercent: Double

    /// CPU time in cores that counts as busy whatever the number of cores: one thread at full speed is 2 % of 48 cores. Half a core with the
    /// default of 5 %, more if the percentage is set higher.
    public var cpuCores: Double { max(0.5, cpuPercent / 10) }

    public init(gpuPercent: Double = 1, cpuPercent: Double = 5) {
        self.gpuPercent = gpuPercent
        self.cpuPercent = cpuPercent
    }

    /// The same with those that a server has of its own.
    package func with(_ own: BusyOverrides) -> BusyThresholds {
        BusyThresholds(gpuPercent: gpuPercent, cpuPercent: own.cpuPercent ?? cpuPercent)
    }
}

/// The readings of an agent from which a signal counts as busy, beyond `BusyThresholds`.
public struct AgentThresholds: Hashable, Sendable {
    public var busy: BusyThresholds
    /// Both directions together. The agent's own reports are a few hundred bytes per second.
    public var networkBytesPerSecond: Double
    /// The same while an SSH session is open, since a copy through it may be slow. 32 KiB/s with the default of 256 KiB/s; a shell in which
    /// somebody watches a program moves less.
    public var sshBytesPerSecond: Double { networkBytesPerSecond / 8 }
    public var diskBytesPerSecond: Double
    /// Read and written by all processes together, on any file system. 8 MiB/s with the default of 1 MiB/s for the disk, more if that is set
    /// higher.
    public var processBytesPerSecond: Double { diskBytesPerSecond * 8 }
    /// Each fault fetches up to 128 KiB of a mapped file. 100 per second with the default of 1 MiB/s for the disk.
    public var majorFaultsPerSecond: Double { diskBytesPerSecond / 1_048_576 * 100 }
    /// A session with input within this time is busy; an open session without input is not.
    public var inputWithin: Duration

    public init(
        busy: BusyThresholds = BusyThresholds(), networkBytesPerSecond: Double = 262_144, diskBytesPerSecond: Double = 1_048_576,
        inputWithin: Duration = .seconds(60)
    ) {
        self.busy = busy
        self.networkBytesPerSecond = networkBytesPerSecond
        self.diskBytesPerSecond = diskBytesPerSecond
        self.inputWithin = inputWithin
    }
}
