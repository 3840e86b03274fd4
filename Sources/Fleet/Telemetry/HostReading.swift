/// What one machine or container measured of itself at a moment.
///
/// What was not measured is `nil` or missing, never 0. Its field names are those of the agent's reports.
public struct HostReading: Hashable, Sendable, Codable {
    /// On the clock of the machine that measured.
    public var takenAt: Timestamp
    /// Since the previous reading; `nil` for the first one, whose rates are unknown too.
    public var intervalSeconds: Double?
    public var gpus: GPUs
    public var cpu: CPU
    public var memory: Memory
    /// The disks of the paths that the reader is set to measure.
    public var disks: [Disk]
    /// All network interfaces together, without loopback.
    public var network: Transfer
    /// Block devices, both directions.
    public var io: Transfer
    /// What processes read and wrote by system calls, network files included. Updated every 15 seconds.
    public var processIO: Transfer?
    /// Major page faults: how mapped files are read.
    public var majorFaultsPerSecond: Double?
    /// Processes and threads in this container.
    public var tasks: Int?
    /// Terminals, SSH sessions and Jupyter kernels.
    public var sessions: [Session]
    /// Why some sessions may not be listed; `nil`: the list is complete.
    public var sessionsAbsence: String?

    public init(
        takenAt: Timestamp, intervalSeconds: Double? = nil, gpus: GPUs = GPUs(source: .none), cpu: CPU = CPU(),
        memory: Memory = Memory(), disks: [Disk] = [], network: Transfer = Transfer(), io: Transfer = Transfer(),
        processIO: Transfer? = nil, majorFaultsPerSecond: Double? = nil, tasks: Int? = nil, sessions: [Session] = [],
        sessionsAbsence: String? = nil
    ) {
        self.sessionsAbsence = sessionsAbsence
        self.takenAt = takenAt
        self.intervalSeconds = intervalSeconds
        self.gpus = gpus
        self.cpu = cpu
        self.memory = memory
        self.disks = disks
        self.network = network
        self.io = io
        self.processIO = processIO
        self.majorFaultsPerSecond = majorFaultsPerSecond
        self.tasks = tasks
        self.sessions = sessions
    }

    enum CodingKeys: String, CodingKey {
        case gpus, cpu, memory, disks, network, io, tasks, sessions
        case takenAt = "taken_at"
        case processIO = "process_io"
        case majorFaultsPerSecond = "major_faults_per_second"
        case intervalSeconds = "interval_seconds"
        case sessionsAbsence = "sessions_absence"
    }

    /// Only the moment is required. An unreadable field is absent, and an absent list is not an empty one.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            takenAt: try fields.decode(Timestamp.self, forKey: .takenAt), intervalSeconds: fields.lenient(Double.self, .intervalSeconds),
            gpus: fields.lenient(GPUs.self, .gpus) ?? GPUs(source: .none, absence: "the report has no readable list of GPUs"),
            cpu: fields.lenient(CPU.self, .cpu) ?? CPU(), memory: fields.lenient(Memory.self, .memory) ?? Memory(),
            disks: fields.rows(Disk.self, .disks)?.compactMap { $0 } ?? [], network: Transfer(fields, .network) ?? Transfer(),
            io: Transfer(fields, .io) ?? Transfer(), processIO: Transfer(fields, .processIO),
            majorFaultsPerSecond: fields.lenient(Double.self, .majorFaultsPerSecond), tasks: fields.lenient(Int.self, .tasks),
            sessionsAbsence: fields.lenient(String.self, .sessionsAbsence))
        let rows = fields.rows(Session.self, .sessions)
        sessions = rows?.compactMap { $0 } ?? []
        if sessionsAbsence == nil, fields.isTold(.sessionsAbsence) {
            sessionsAbsence = "the report's reason for missing sessions cannot be read"
        }
        if rows == nil { sessionsAbsence = sessionsAbsence ?? "the report has no readable list of sessions" }
        if rows?.contains(nil) ?? false { sessionsAbsence = sessionsAbsence ?? "a session in the report cannot be read" }
    }
}

extension HostReading {
    /// The GPUs, and how they were read.
    public struct GPUs: Hashable, Sendable, Codable {
        /// What read them; `none`: nothing could.
        public enum Source: String, Hashable, Sendable, Codable { case nvml, nvidiaSMI = "nvidia-smi", none }

        public var source: Source
        public var driverVersion: String?
        /// Why there are no readings.
        public var absence: String?
        /// In the driver's order.
        public var devices: [GPUReading]

        public init(
            source: Source, driverVersion: String? = nil, absence: String? = nil,
            devices: [GPUReading] = []
        ) {
            self.source = source
            self.driverVersion = driverVersion
            self.absence = absence
            self.devices = devices
        }

        enum CodingKeys: String, CodingKey {
            case source, absence, devices
            case driverVersion = "driver_version"
        }

        /// An unreadable row is a GPU without readings: it counts, and its load is unknown.
        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            let rows = fields.rows(GPUReading.self, .devices)
            self.init(
                source: fields.lenient(Source.self, .source) ?? .none, driverVersion: fields.lenient(String.self, .driverVersion),
                absence: fields.lenient(String.self, .absence) ?? (rows == nil ? "the report has no readable list of GPUs" : nil),
                devices: (rows ?? []).enumerated().map { $1 ?? .unreadable(at: $0) })
        }
    }

    /// The CPUs of the container.
    public struct CPU: Hashable, Sendable, Codable {
        /// Percent of what the container may use, 0 to 100, averaged since the previous reading.
        public var percent: Double?
        /// Cores it may use: its quota if it has one, otherwise all cores of the machine.
        public var cores: Double?

        public init(percent: Double? = nil, cores: Double? = nil) {
            self.percent = percent
            self.cores = cores
        }

        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            self.init(percent: fields.lenient(Double.self, .percent), cores: fields.lenient(Double.self, .cores))
        }
    }

    /// The memory of the container.
    public struct Memory: Hashable, Sendable, Codable {
        /// Without reclaimable page cache.
        public var usedBytes: Int64?
        /// The container's limit if it has one, otherwise the machine's memory.
        public var limitBytes: Int64?

        public init(usedBytes: Int64? = nil, limitBytes: Int64? = nil) {
            self.usedBytes = usedBytes
            self.limitBytes = limitBytes
        }

        enum CodingKeys: String, CodingKey {
            case usedBytes = "used_bytes"
            case limitBytes = "limit_bytes"
        }

        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            self.init(usedBytes: fields.lenient(Int64.self, .usedBytes), limitBytes: fields.lenient(Int64.self, .limitBytes))
        }
    }

    /// One mounted disk.
    public struct Disk: Hashable, Sendable, Codable {
        public var path: String
        public var usedBytes: Int64
        public var totalBytes: Int64

        public init(path: String, usedBytes: Int64, totalBytes: Int64) {
            self.path = path
            self.usedBytes = usedBytes
            self.totalBytes = totalBytes
        }

        enum CodingKeys: String, CodingKey {
            case path
            case usedBytes = "used_bytes"
            case totalBytes = "total_bytes"
        }
    }

    /// Bytes moved in both directions, averaged since the previous reading.
    public struct Transfer: Hashable, Sendable, Codable {
        public var inBytesPerSecond: Double?
        public var outBytesPerSecond: Double?
        /// A number was sent that is unreadable or implausible, so the rate may be anything. An absent number was not measured.
        public var isUnreadable = false

        public init(inBytesPerSecond: Double? = nil, outBytesPerSecond: Double? = nil, isUnreadable: Bool = false) {
            self.inBytesPerSecond = inBytesPerSecond
            self.outBytesPerSecond = outBytesPerSecond
            self.isUnreadable = isUnreadable
        }

        /// Whether both directions are known.
        public var isWhole: Bool { inBytesPerSecond != nil && outBytesPerSecond != nil && !isUnreadable }

        /// Both directions together; `nil`: neither was measured.
        public var bytesPerSecond: Double? {
            guard inBytesPerSecond != nil || outBytesPerSecond != nil || isUnreadable else { return nil }
            return (inBytesPerSecond ?? 0) + (outBytesPerSecond ?? 0)
        }

        enum CodingKeys: String, CodingKey {
            case inBytesPerSecond = "in_bytes_per_second"
            case outBytesPerSecond = "out_bytes_per_second"
        }

        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                inBytesPerSecond: fields.lenient(Double.self, .inBytesPerSecond),
                outBytesPerSecond: fields.lenient(Double.self, .outBytesPerSecond))
            isUnreadable =
                inBytesPerSecond == nil && fields.isTold(.inBytesPerSecond) || outBytesPerSecond == nil && fields.isTold(.outBytesPerSecond)
        }

        /// `nil`: it is missing or null.
        fileprivate init?(_ fields: KeyedDecodingContainer<HostReading.CodingKeys>, _ key: HostReading.CodingKeys) {
            guard fields.isTold(key) else { return nil }
            self = fields.lenient(Transfer.self, key) ?? Transfer(isUnreadable: true)
        }
    }

    /// A person or a program that is connected.
    public struct Session: Hashable, Sendable, Codable {
        /// What a session is.
        public enum Kind: String, Hashable, Sendable, Codable { case terminal, ssh, kernel }

        public var kind: Kind
        /// `pts/3`, a kernel's name.
        public var name: String
        /// Since the last input; `nil`: unknown.
        public var idleSeconds: Double?
        /// Whether a kernel computes; `nil`: the session has no such state, or does not report it.
        public var isBusy: Bool?
        /// Kernels: seconds since the last message; `nil`: Jupyter does not report it.
        public var silentSeconds: Double?
        /// Kernels: connected pages and programs; `nil`: Jupyter does not report it.
        public var connections: Int?

        public init(
            kind: Kind, name: String, idleSeconds: Double? = nil, isBusy: Bool? = nil, silentSeconds: Double? = nil, connections: Int? = nil
        ) {
            self.kind = kind
            self.name = name
            self.idleSeconds = idleSeconds
            self.isBusy = isBusy
            self.silentSeconds = silentSeconds
            self.connections = connections
        }

        enum CodingKeys: String, CodingKey {
            case kind, name, connections
            case idleSeconds = "idle_seconds"
            case isBusy = "is_busy"
            case silentSeconds = "silent_seconds"
        }

        /// A session of an unknown kind cannot be judged.
        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                kind: try fields.decode(Kind.self, forKey: .kind), name: fields.lenient(String.self, .name) ?? "?",
                idleSeconds: fields.lenient(Double.self, .idleSeconds), isBusy: fields.lenient(Bool.self, .isBusy),
                silentSeconds: fields.lenient(Double.self, .silentSeconds), connections: fields.lenient(Int.self, .connections))
        }
    }
}

/// One GPU at one moment. `nil`: the driver does not offer the value, or refused it.
public struct GPUReading: Hashable, Sendable, Codable {
    /// A process that uses the GPU.
    public struct Process: Hashable, Sendable, Codable {
        /// The index in the driver's namespace, which in a container often differs from the host's.
        public var pid: Int
        /// GPU memory that it holds; `nil`: unknown.
        public var memoryBytes: Int64?

        public init(pid: Int, memoryBytes: Int64? = nil) {
            self.pid = pid
            self.memoryBytes = memoryBytes
        }

        enum CodingKeys: String, CodingKey {
            case pid
            case memoryBytes = "memory_bytes"
        }

        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            self.init(pid: fields.lenient(Int.self, .pid) ?? 0, memoryBytes: fields.lenient(Int64.self, .memoryBytes))
        }
    }

    /// Position in the driver's list; -1: unknown.
    public var index: Int
    public var uuid: String?
    public var name: String?
    /// 0 to 100, over the driver's last sample period (a sixth of a second to one second). `nil` under MIG.
    public var utilizationPercent: Double?
    /// The highest driver sample since the previous reading, so that short work between two readings is seen.
    public var peakUtilizationPercent: Double?
    /// The longest time between two driver samples, or since the last one. Longer than the sample period if the driver dropped samples
    /// before they were read. `nil`: it keeps none, or this is the first reading.
    public var longestSampleGapSeconds: Double?
    /// The highest share of the GPU, its encoder or its decoder that one process used in a sample since the previous reading.
    public var busiestProcessPercent: Double?
    /// By processes; drivers before 510 count what they reserve for themselves too.
    public var memoryUsedBytes: Int64?
    public var memoryTotalBytes: Int64?
    public var temperatureCelsius: Double?
    public var powerWatts: Double?
    public var powerLimitWatts: Double?
    /// Averaged since the previous reading, from the energy counter.
    public var averagePowerWatts: Double?
    /// How far that average is above the power at both ends of the interval, never below 0: power drawn in between.
    public var burstPowerWatts: Double?
    public var smClockMHz: Int?
    public var memoryClockMHz: Int?
    /// Why its clocks are throttled now: `power_cap`, `hw_thermal`, …
    public var throttleReasons: [String]?
    /// The processes on it; `nil`: unknown, which is not none.
    public var processes: [Process]?
    /// Memory errors that were not corrected, since the driver was loaded.
    public var uncorrectedECCErrors: Int64?
    /// The latest critical error (XID) since this process started; errors of a program are dropped after ten minutes.
    public var xid: Int?
    /// Whether the GPU is divided into instances, for which the driver has no utilization.
    public var isMIGEnabled: Bool?
    /// Set if the GPU does not respond: `GPU is lost`.
    public var fault: String?

    public init(index: Int) { self.index = index }

    enum CodingKeys: String, CodingKey {
        case index, uuid, name, processes, xid, fault
        case utilizationPercent = "utilization_percent"
        case peakUtilizationPercent = "peak_utilization_percent"
        case longestSampleGapSeconds = "longest_sample_gap_seconds"
        case busiestProcessPercent = "busiest_process_percent"
        case memoryUsedBytes = "memory_used_bytes"
        case memoryTotalBytes = "memory_total_bytes"
        case temperatureCelsius = "temperature_celsius"
        case powerWatts = "power_watts"
        case powerLimitWatts = "power_limit_watts"
        case averagePowerWatts = "average_power_watts"
        case burstPowerWatts = "burst_power_watts"
        case smClockMHz = "sm_clock_mhz"
        case memoryClockMHz = "memory_clock_mhz"
        case throttleReasons = "throttle_reasons"
        case uncorrectedECCErrors = "uncorrected_ecc_errors"
        case isMIGEnabled = "mig_enabled"
    }

    /// A placeholder for an unreadable row.
    static func unreadable(at index: Int) -> GPUReading {
        var gpu = GPUReading(index: index)
        gpu.fault = "unreadable reading"
        return gpu
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        // A GPU without an index is still a GPU.
        self.init(index: fields.lenient(Int.self, .index) ?? -1)
        (uuid, name, fault) = (fields.lenient(String.self, .uuid), fields.lenient(String.self, .name), fields.lenient(String.self, .fault))
        utilizationPercent = fields.lenient(Double.self, .utilizationPercent)
        peakUtilizationPercent = fields.lenient(Double.self, .peakUtilizationPercent)
        longestSampleGapSeconds = fields.lenient(Double.self, .longestSampleGapSeconds)
        busiestProcessPercent = fields.lenient(Double.self, .busiestProcessPercent)
        memoryUsedBytes = fields.lenient(Int64.self, .memoryUsedBytes)
        memoryTotalBytes = fields.lenient(Int64.self, .memoryTotalBytes)
        temperatureCelsius = fields.lenient(Double.self, .temperatureCelsius)
        powerWatts = fields.lenient(Double.self, .powerWatts)
        powerLimitWatts = fields.lenient(Double.self, .powerLimitWatts)
        averagePowerWatts = fields.lenient(Double.self, .averagePowerWatts)
        burstPowerWatts = fields.lenient(Double.self, .burstPowerWatts)
        smClockMHz = fields.lenient(Int.self, .smClockMHz)
        memoryClockMHz = fields.lenient(Int.self, .memoryClockMHz)
        throttleReasons = fields.rows(String.self, .throttleReasons)?.compactMap { $0 }
        // A partly unreadable list of processes is not known to be complete.
        processes = fields.rows(Process.self, .processes).flatMap { rows in rows.contains { $0 == nil } ? nil : rows.compactMap { $0 } }
        uncorrectedECCErrors = fields.lenient(Int64.self, .uncorrectedECCErrors)
        xid = fields.lenient(Int.self, .xid)
        isMIGEnabled = fields.lenient(Bool.self, .isMIGEnabled)
    }
}

/// Measures the machine it runs on.
public protocol HostReader: Sendable {
    /// Blocks for well under a millisecond; rates are averages since the previous call.
    func read(at now: Timestamp) -> HostReading
}
