import Fleet
import Glibc

/// Reads this container's CPU, memory, disks, network and sessions. Keeps its files open and the counters of the reading before.
struct LinuxSampler: ~Copyable {
    private let root: String
    private let cgroup: Cgroup
    private let cores: Double
    private let memoryLimit: Int64?
    private let disks: [String]
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
    private let mounts: ProcFile?
    private let connections: ProcFile?
    private let connections6: ProcFile?

    private var before: Counters?
    private var shells: (seenAt: Duration, count: Int)?
    private var processIO: ProcessIO
    private var ownDisks: (foundAt: Duration, paths: [String])?

    /// The kernel walks its whole table of connections for a list of them: milliseconds, and more with many.
    private static let connectionsAreReadEvery = Duration.seconds(60)
    /// While this much moves, it matters whether somebody copies through SSH: then they are read more often.
    private static let copyingBytesPerSecond = 8192.0
    private static let connectionsOfCopiesAreReadEvery = Duration.seconds(5)
    private static let mountsAreReadEvery = Duration.seconds(60)

    /// Some 7,000 connections.
    private static let longestList = 1 << 20

    /// What only grows. `nil`: not offered here.
    private struct Counters {
        var at: Duration
        var cpu: Duration?
        var hostBusyShare: (busy: UInt64, total: UInt64)?
        var received, sent, read, written, majorFaults: UInt64?
    }

    /// - Parameters:
    ///   - root: put before `/proc`, `/sys` and `/dev`; empty but in tests.
    ///   - disks: paths whose file systems are measured; those that are not there are left out.
    ///   - clock: monotonic, from any beginning.
    init(root: String, disks: [String], clock: @escaping @Sendable () -> Duration) {
        self.root = root
        processIO = ProcessIO(root: root)
        self.clock = clock
        self.disks = disks
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
        mounts = ProcFile("\(root)/proc/self/mountinfo")
        connections = ProcFile("\(root)/proc/net/tcp")
        connections6 = ProcFile("\(root)/proc/net/tcp6")

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

    /// - Parameter wallClock: what the kernel writes on files; `nil`: the same as `now`, which else may count from anywhere.
    mutating func read(at now: Timestamp, wallClock: Timestamp? = nil) -> HostReading {
        let counters = counters()
        findOwnDisks(at: counters.at)
        let interval = before.map { (counters.at - $0.at).inSeconds }.flatMap { $0 > 0 ? $0 : nil }
        defer { before = counters }
        func rate(_ path: KeyPath<Counters, UInt64?>) -> Double? {
            guard let interval, let now = counters[keyPath: path], let then = before?[keyPath: path], now >= then else { return nil }
            return Double(now - then) / interval
        }
        let network = HostReading.Transfer(inBytesPerSecond: rate(\.received), outBytesPerSecond: rate(\.sent))
        let mayCopy = network.bytesPerSecond ?? 0 >= LinuxSampler.copyingBytesPerSecond
        return HostReading(
            takenAt: now, intervalSeconds: interval,
            cpu: .init(percent: cpuPercent(counters, interval: interval), cores: cores),
            memory: .init(usedBytes: usedMemory(), limitBytes: memoryLimit), disks: diskReadings(),
            network: network,
            io: .init(inBytesPerSecond: rate(\.read), outBytesPerSecond: rate(\.written)),
            processIO: processIO.rates(at: counters.at), majorFaultsPerSecond: rate(\.majorFaults),
            tasks: (tasks?.number() ?? taskCount()).map { Int($0) },
            sessions: terminals(at: wallClock ?? now) + shellSessions(at: counters.at, mayCopy: mayCopy))
    }

    // MARK: CPU

    private func counters() -> Counters {
        var counters = Counters(at: clock())
        switch cgroup.version {
        case .v2: counters.cpu = cpuUsage?.number(after: "usage_usec").map { .microseconds(Int64(clamping: $0)) }
        case .v1: counters.cpu = cpuUsage?.number().map { .nanoseconds(Int64(clamping: $0)) }
        case .none: break
        }
        // A group without accounting, or none: the machine is all there is to see.
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

    // MARK: Disks and network

    /// The kernel writes its list of mounts anew for every reader, and it hardly ever changes.
    private mutating func findOwnDisks(at now: Duration) {
        guard ownDisks.map({ now - $0.foundAt >= LinuxSampler.mountsAreReadEvery }) ?? true else { return }
        let own = mounts?.read(upTo: LinuxSampler.longestList) { list in disks.filter { LinuxSampler.isOwnDisk($0, mounts: list) } }
        ownDisks = (now, own ?? disks)
    }

    private func diskReadings() -> [HostReading.Disk] {
        (ownDisks?.paths ?? disks).compactMap { path in
            var info = statvfs()
            guard statvfs(root + path, &info) == 0, info.f_blocks > 0 else { return nil }
            let (used, total) = LinuxSampler.bytes(blocks: UInt64(info.f_blocks), free: UInt64(info.f_bfree), of: UInt64(info.f_frsize))
            return HostReading.Disk(path: path, usedBytes: used, totalBytes: total)
        }
    }

    /// What lies on the network shows the size of a whole cluster, which no user can fill or empty.
    ///
    /// `36 35 98:0 /root /mount/point rw,noatime master:1 - ext4 /dev/sda rw`: the longest mount point that leads to `path` holds it.
    static func isOwnDisk(_ path: String, mounts: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = Scanner(mounts)
        var (longest, isOwn) = (0, true)
        while let line = scanner.line() {
            let words = line.split(separator: UInt8(ascii: " "))
            guard words.count > 6, let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash + 1 < words.count else {
                continue
            }
            let point = words[4]
            let leads =
                point.elementsEqual("/".utf8) || path.utf8.elementsEqual(point)
                || (path.utf8.starts(with: point) && path.utf8.dropFirst(point.count).first == UInt8(ascii: "/"))
            // Of two at one point the later one is seen.
            guard leads, point.count >= longest else { continue }
            longest = point.count
            isOwn = !["fuse", "nfs", "ceph", "cifs", "smb"].contains { words[dash + 1].starts(with: $0.utf8) }
        }
        return isOwn
    }

    /// A file system on the network may say anything: more free than there is, or more than can be counted.
    static func bytes(blocks: UInt64, free: UInt64, of size: UInt64) -> (used: Int64, total: Int64) {
        func bytes(_ count: UInt64) -> Int64 {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            return overflow ? .max : Int64(clamping: product)
        }
        return (bytes(blocks - min(free, blocks)), bytes(blocks))
    }

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

    /// `0.42 0.50 0.61 2/345 6789`: what runs, and all there is.
    private func taskCount() -> UInt64? {
        loadavg?.read { bytes -> UInt64? in
            let words = bytes.split(separator: UInt8(ascii: " "))
            guard words.count > 3, let slash = words[3].firstIndex(of: UInt8(ascii: "/")) else { return nil }
            return LinuxSampler.digits(words[3][(slash + 1)...])
        } ?? nil
    }

    // MARK: Sessions

    /// Terminals, with the time since somebody last typed: the kernel notes that on the terminal itself.
    ///
    /// - Parameter now: on the clock by which it notes it.
    private func terminals(at now: Timestamp) -> [HostReading.Session] {
        guard let folder = opendir("\(root)/dev/pts") else { return [] }
        defer { closedir(folder) }
        var sessions: [HostReading.Session] = []
        while let entry = readdir(folder), sessions.count < 64 {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard let number = Int(name) else { continue }
            var status = stat()
            guard stat("\(root)/dev/pts/\(name)", &status) == 0 else { continue }
            let typed = Timestamp(secondsSinceEpoch: Int64(status.st_atim.tv_sec))
            sessions.append(.init(kind: .terminal, name: "pts/\(number)", idleSeconds: max(0, (now - typed).inSeconds)))
        }
        return sessions.sorted { $0.name < $1.name }
    }

    /// Established connections to port 22 of this machine or of another: a copy may be pulled or pushed.
    private mutating func shellSessions(at now: Duration, mayCopy: Bool) -> [HostReading.Session] {
        let every = mayCopy ? LinuxSampler.connectionsOfCopiesAreReadEvery : LinuxSampler.connectionsAreReadEvery
        if shells.map({ now - $0.seenAt >= every }) ?? true {
            let count =
                (connections?.read(upTo: LinuxSampler.longestList, LinuxSampler.establishedShells) ?? 0)
                + (connections6?.read(upTo: LinuxSampler.longestList, LinuxSampler.establishedShells) ?? 0)
            shells = (now, count)
        }
        return (0..<min(shells?.count ?? 0, 64)).map { .init(kind: .ssh, name: "ssh \($0 + 1)") }
    }

    /// `  0: 0100007F:0016 0200007F:C001 01 …`: local address, remote address, state 01 for established.
    private static func establishedShells(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var scanner = Scanner(bytes)
        var count = 0
        _ = scanner.line()
        while let line = scanner.line() {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
            guard words.count > 3, words[3].elementsEqual("01".utf8) else { continue }
            if words[1].suffix(5).elementsEqual(":0016".utf8) || words[2].suffix(5).elementsEqual(":0016".utf8) { count += 1 }
        }
        return count
    }
}
