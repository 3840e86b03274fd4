import Fleet
import Glibc

/// Reads CPU, memory, disks, network and sessions of this container. Keeps its files open, and the counters of the previous reading.
struct LinuxSampler: ~Copyable {
    private let cgroup: Cgroup
    private let cores: Double
    private let memoryLimit: Int64?
    private let clock: @Sendable () -> Duration

    private let hostCPU: ProcFile?
    private let cpuUsage: ProcFile?
    private let memoryUsage: ProcFile?
    private let memoryStat: ProcFile?
    private let meminfo: ProcFile?
    private let network: ProcFile?
    private let blockIO: ProcFile?
    private let tasks: ProcFile?
    private let loadavg: ProcFile?

    private var before: Counters?
    private var processIO: ProcessIO
    private var disks: DiskReader
    private var sessions: SessionReader

    /// Counters that only grow. `nil`: not available here.
    private struct Counters {
        var at: Duration
        var cpu: Duration?
        var hostBusyShare: (busy: UInt64, total: UInt64)?
        var received, sent, read, written, majorFaults: UInt64?
    }

    /// - Parameters:
    ///   - root: prefix of `/proc`, `/sys` and `/dev`; empty outside of tests.
    ///   - disks: paths whose file systems are measured; missing ones are left out.
    ///   - clock: monotonic, with any origin.
    init(root: String, disks: [String], clock: @escaping @Sendable () -> Duration) {
        processIO = ProcessIO(root: root)
        self.disks = DiskReader(root: root, paths: disks)
        sessions = SessionReader(root: root)
        self.clock = clock
        let cgroup = Cgroup(root: root)
        self.cgroup = cgroup
        let isV2 = cgroup.version == .v2
        func file(_ name: String, _ controller: String) -> ProcFile? {
            cgroup.file(name, controller: controller).flatMap { ProcFile($0) }
        }
        hostCPU = ProcFile("\(root)/proc/stat")
        cpuUsage = isV2 ? file("cpu.stat", "cpu") : file("cpuacct.usage", "cpuacct")
        memoryUsage = isV2 ? file("memory.current", "memory") : file("memory.usage_in_bytes", "memory")
        memoryStat = file("memory.stat", "memory")
        meminfo = ProcFile("\(root)/proc/meminfo")
        network = ProcFile("\(root)/proc/net/dev")
        blockIO = isV2 ? file("io.stat", "io") : file("blkio.throttle.io_service_bytes", "blkio")
        tasks = file("pids.current", "pids")
        loadavg = ProcFile("\(root)/proc/loadavg")

        let online = LinuxSampler.onlineCores(hostCPU)
        let allowed = cgroup.cpusetCores.map { min(Double($0), online) } ?? online
        cores = cgroup.quotaCores.map { min($0, allowed) } ?? allowed
        let machine = meminfo?.number(after: "MemTotal").map { Int64(clamping: $0) &* 1024 }
        memoryLimit = [cgroup.memoryLimitBytes, machine].compactMap { $0 }.min()
    }

    private static func onlineCores(_ stat: borrowing ProcFile?) -> Double {
        let count =
            stat?.read { bytes -> Int in
                var scanner = Scanner(bytes)
                var count = 0
                while let line = scanner.line() {
                    if line.starts(with: "cpu"), !line.starts(with: "cpu ") { count += 1 }
                }
                return count
            } ?? 0
        return Double(max(1, count))
    }

    /// - Parameter wallClock: the time on the clock of file times; `nil`: `now` is on that clock.
    mutating func read(at now: Timestamp, wallClock: Timestamp? = nil) -> HostReading {
        let counters = counters()
        let interval = before.map { (counters.at - $0.at).inSeconds }.flatMap { $0 > 0 ? $0 : nil }
        defer { before = counters }
        func rate(_ path: KeyPath<Counters, UInt64?>) -> Double? {
            guard let interval, let now = counters[keyPath: path], let then = before?[keyPath: path], now >= then else { return nil }
            return Double(now - then) / interval
        }
        let network = HostReading.Transfer(inBytesPerSecond: rate(\.received), outBytesPerSecond: rate(\.sent))
        return HostReading(
            takenAt: now, intervalSeconds: interval,
            cpu: .init(percent: cpuPercent(counters, interval: interval), cores: cores),
            memory: .init(usedBytes: usedMemory(), limitBytes: memoryLimit), disks: disks.read(at: counters.at),
            network: network,
            io: .init(inBytesPerSecond: rate(\.read), outBytesPerSecond: rate(\.written)),
            processIO: processIO.rates(at: counters.at), majorFaultsPerSecond: rate(\.majorFaults),
            tasks: (tasks?.number() ?? taskCount()).map { Int($0) },
            sessions: sessions.read(at: counters.at, wallClock: wallClock ?? now, traffic: network.bytesPerSecond ?? 0))
    }

    // MARK: CPU

    private func counters() -> Counters {
        var counters = Counters(at: clock())
        switch cgroup.version {
        case .v2: counters.cpu = cpuUsage?.number(after: "usage_usec").map { .microseconds(Int64(clamping: $0)) }
        case .v1: counters.cpu = cpuUsage?.number().map { .nanoseconds(Int64(clamping: $0)) }
        case .none: break
        }
        // Without accounting of the group, only the load of the whole machine is known.
        if counters.cpu == nil { counters.hostBusyShare = hostShare() }
        (counters.received, counters.sent) = networkBytes()
        (counters.read, counters.written) = blockBytes()
        counters.majorFaults = memoryStat?.number(after: "pgmajfault")
        return counters
    }

    private func cpuPercent(_ now: Counters, interval: Double?) -> Double? {
        if let interval, let used = now.cpu, let usedBefore = before?.cpu, used >= usedBefore {
            return min(100, (used - usedBefore).inSeconds / interval / cores * 100)
        }
        if let share = now.hostBusyShare, let old = before?.hostBusyShare, share.total > old.total, share.busy >= old.busy {
            return Double(share.busy - old.busy) / Double(share.total - old.total) * 100
        }
        return nil
    }

    private func hostShare() -> (busy: UInt64, total: UInt64)? {
        hostCPU?.read { bytes -> (busy: UInt64, total: UInt64)? in
            var scanner = Scanner(bytes)
            guard let line = scanner.line(), line.starts(with: "cpu ") else { return nil }
            // user nice system idle iowait irq softirq steal
            let times = (1...8).map { line.number($0) ?? 0 }
            let total = times.reduce(0, &+)
            return (total &- times[3] &- times[4], total)
        } ?? nil
    }

    // MARK: Memory

    private func usedMemory() -> Int64? {
        if let used = memoryUsage?.number() {
            let cache =
                cgroup.version == .v2
                ? (memoryStat?.number(after: "inactive_file") ?? 0) &+ (memoryStat?.number(after: "active_file") ?? 0)
                : (memoryStat?.number(after: "total_inactive_file") ?? 0) &+ (memoryStat?.number(after: "total_active_file") ?? 0)
            return Int64(clamping: used >= cache ? used - cache : used)
        }
        guard let total = meminfo?.number(after: "MemTotal"), let free = meminfo?.number(after: "MemAvailable"), total >= free else {
            return nil
        }
        return Int64(clamping: (total - free) * 1024)
    }

    // MARK: Network and disk traffic

    private func networkBytes() -> (UInt64?, UInt64?) {
        network?.read { bytes -> (UInt64?, UInt64?) in
            var scanner = Scanner(bytes)
            var (received, sent): (UInt64, UInt64) = (0, 0)
            _ = scanner.line()
            _ = scanner.line()
            while let line = scanner.line() {
                let name = line.drop { $0 == UInt8(ascii: " ") }
                if name.starts(with: "lo:".utf8) { continue }
                received &+= line.number(1) ?? 0
                sent &+= line.number(9) ?? 0
            }
            return (received, sent)
        } ?? (nil, nil)
    }

    private func blockBytes() -> (UInt64?, UInt64?) {
        guard let sums = blockIO?.read({ cgroup.version == .v2 ? LinuxSampler.ioStat($0) : LinuxSampler.blkio($0) }) else {
            return (nil, nil)
        }
        return (sums.0, sums.1)
    }

    /// `8:0 rbytes=123 wbytes=456 rios=…`
    private static func ioStat(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        var (read, written): (UInt64, UInt64) = (0, 0)
        for field in bytes.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
            if field.starts(with: "rbytes=".utf8) { read &+= digits(field.dropFirst(7)) }
            if field.starts(with: "wbytes=".utf8) { written &+= digits(field.dropFirst(7)) }
        }
        return (read, written)
    }

    /// `8:0 Read 123`
    private static func blkio(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        var (read, written): (UInt64, UInt64) = (0, 0)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard words.count == 3 else { continue }
            if words[1].elementsEqual("Read".utf8) { read &+= digits(words[2]) }
            if words[1].elementsEqual("Write".utf8) { written &+= digits(words[2]) }
        }
        return (read, written)
    }

    private static func digits(_ text: some Sequence<UInt8>) -> UInt64 {
        text.reduce(0) { (0x30...0x39).contains($1) ? $0 &* 10 &+ UInt64($1 - 0x30) : $0 }
    }

    /// From `0.42 0.50 0.61 2/345 6789`: the number after the slash.
    private func taskCount() -> UInt64? {
        loadavg?.read { bytes -> UInt64? in
            let words = bytes.split(separator: UInt8(ascii: " "))
            guard words.count > 3, let slash = words[3].firstIndex(of: UInt8(ascii: "/")) else { return nil }
            return LinuxSampler.digits(words[3][(slash + 1)...])
        } ?? nil
    }
}
