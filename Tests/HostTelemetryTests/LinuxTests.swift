import Fleet
import Foundation
import Synchronization
import Testing

@testable import HostTelemetry

/// A machine made of files.
private final class Machine {
    let root = FileManager.default.temporaryDirectory.appending(path: "machine-\(UUID().uuidString)").path
    let clock = Clock()

    final class Clock: Sendable {
        let now = Mutex(Duration.seconds(100))
    }

    init() throws {
        try write("proc/meminfo", "MemTotal:       16000000 kB\nMemFree: 1000 kB\nMemAvailable:    6000000 kB\n")
        try write("proc/stat", "cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1\ncpu1 1 1\ncpu2 1 1\ncpu3 1 1\nintr 5\n")
        try write("proc/net/dev", Machine.network(received: 1000, sent: 500))
        try write("proc/loadavg", "0.1 0.2 0.3 2/345 6789\n")
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: root) } catch { print("left behind: \(root)") }
    }

    /// In place, as the kernel's files change: they are kept open.
    func write(_ path: String, _ text: String) throws {
        let file = "\(root)/\(path)"
        if FileManager.default.fileExists(atPath: file) {
            let handle = try #require(FileHandle(forWritingAtPath: file))
            try handle.truncate(atOffset: 0)
            try handle.write(contentsOf: Data(text.utf8))
            try handle.close()
            return
        }
        try FileManager.default.createDirectory(
            at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    func sampler() -> LinuxSampler {
        LinuxSampler(root: root, disks: ["/", "/not-there"]) { [clock] in clock.now.withLock { $0 } }
    }

    func pass(_ span: Duration) { clock.now.withLock { $0 += span } }

    static func network(received: Int, sent: Int) -> String {
        """
        Inter-|   Receive                                                |  Transmit
         face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
            lo: 99999999 1 0 0 0 0 0 0 99999999 1 0 0 0 0 0 0
          eth0: \(received)       9    0    0    0     0          0         0   \(sent)       8    0    0    0     0       0          0

        """
    }
}

private let moment = Timestamp(secondsSinceEpoch: 1_800_000_000)

@Suite struct LinuxTests {
    /// Of processes that are there at both ends, and of no other; renewed every fifteen seconds.
    @Test func measuresTheTrafficOfProcesses() throws {
        let machine = try Machine()
        func io(_ pid: Int, _ read: Int, _ written: Int) throws {
            try machine.write("proc/\(pid)/io", "rchar: \(read)\nwchar: \(written)\nsyscr: 7\nread_bytes: 0\n")
        }
        try io(42, 1_000, 10)
        try io(43, 5_000_000, 0)
        var sampler = machine.sampler()
        #expect(sampler.read(at: moment).processIO == nil)
        try io(42, 1_500_001_000, 150_010)
        try io(43, 0, 0)
        try io(44, 9_000_000_000, 0)
        machine.pass(.seconds(5))
        #expect(sampler.read(at: moment).processIO == nil)
        machine.pass(.seconds(10))
        #expect(sampler.read(at: moment).processIO == .init(inBytesPerSecond: 100_000_000, outBytesPerSecond: 10_000))
        machine.pass(.seconds(5))
        #expect(sampler.read(at: moment).processIO == .init(inBytesPerSecond: 100_000_000, outBytesPerSecond: 10_000))
        machine.pass(.seconds(10))
        #expect(sampler.read(at: moment).processIO == .init(inBytesPerSecond: 0, outBytesPerSecond: 0))
    }

    @Test(arguments: [
        ("/", true), ("/workspace", false), ("/workspace/models", false), ("/workspaces", true), ("/data", false), ("/local", true),
    ])
    func networkFileSystemsAreNotLocalDisks(path: String, isOwn: Bool) {
        let mounts = """
            1 0 0:50 / / rw,relatime - overlay overlay rw
            2 1 8:1 / /local rw - ext4 /dev/sda1 rw
            3 1 0:90 / /workspace rw shared:7 master:1 - fuse mfs#somewhere:9421 rw
            4 1 0:91 / /data rw - nfs4 server:/data rw

            """
        #expect(Array(mounts.utf8).withUnsafeBufferPointer { DiskReader.isLocal(path, mounts: $0) } == isOwn)
    }

    /// Looked up once in a while: what is mounted later is found then.
    @Test func leavesOutADiskThatBecomesANetworkFileSystem() throws {
        let machine = try Machine()
        try machine.write("proc/self/mountinfo", "1 0 0:50 / / rw - overlay overlay rw\n")
        var sampler = machine.sampler()
        #expect(sampler.read(at: moment).disks.map(\.path) == ["/"])
        try machine.write("proc/self/mountinfo", "1 0 0:50 / / rw - nfs4 server:/ rw\n")
        machine.pass(.seconds(59))
        #expect(sampler.read(at: moment).disks.map(\.path) == ["/"])
        machine.pass(.seconds(1))
        #expect(sampler.read(at: moment).disks.isEmpty)
    }

    @Test func readsTheContainersLimitsOfVersionTwo() throws {
        let machine = try Machine()
        let group = "sys/fs/cgroup/pod/a"
        try machine.write("sys/fs/cgroup/cgroup.controllers", "cpu memory io pids\n")
        try machine.write("proc/self/cgroup", "0::/pod/a\n")
        try machine.write("\(group)/cpu.stat", "usage_usec 1000000\nuser_usec 1\n")
        try machine.write("\(group)/cpu.max", "200000 100000\n")
        try machine.write("\(group)/memory.current", "3000000000\n")
        try machine.write("\(group)/memory.max", "4000000000\n")
        try machine.write("\(group)/memory.stat", "anon 5\ninactive_file 600000000\nactive_file 400000000\n")
        try machine.write("\(group)/io.stat", "8:0 rbytes=1000 wbytes=2000 rios=1\n8:16 rbytes=10 wbytes=0 rios=1\n")
        try machine.write("\(group)/pids.current", "17\n")
        var sampler = machine.sampler()
        let first = sampler.read(at: moment)
        #expect(first.cpu == .init(percent: nil, cores: 2))
        #expect(first.memory == .init(usedBytes: 2_000_000_000, limitBytes: 4_000_000_000))
        #expect(first.tasks == 17)
        #expect(first.intervalSeconds == nil)
        #expect(first.network.bytesPerSecond == nil)

        machine.pass(.seconds(5))
        // 3 s of time on 2 cores in 5 s.
        try machine.write("\(group)/cpu.stat", "usage_usec 4000000\nuser_usec 1\n")
        try machine.write("\(group)/io.stat", "8:0 rbytes=6000 wbytes=2000 rios=1\n8:16 rbytes=10 wbytes=10000 rios=1\n")
        try machine.write("proc/net/dev", Machine.network(received: 6000, sent: 10_500))
        let second = sampler.read(at: moment + .seconds(5))
        #expect(second.cpu.percent == 30)
        #expect(second.io == .init(inBytesPerSecond: 1000, outBytesPerSecond: 2000))
        #expect(second.network == .init(inBytesPerSecond: 1000, outBytesPerSecond: 2000))
        #expect(second.disks.map(\.path) == ["/"])
    }

    @Test func usesTheMountedRootAsTheContainersGroup() throws {
        let machine = try Machine()
        try machine.write("sys/fs/cgroup/cgroup.controllers", "cpu\n")
        // The host's path, which is not to be seen from inside.
        try machine.write("proc/self/cgroup", "0::/kubepods/burstable/pod1\n")
        try machine.write("sys/fs/cgroup/cpu.stat", "usage_usec 0\n")
        try machine.write("sys/fs/cgroup/cpu.max", "max 100000\n")
        try machine.write("sys/fs/cgroup/memory.max", "max\n")
        try machine.write("sys/fs/cgroup/cpuset.cpus.effective", "0-1,3\n")
        var sampler = machine.sampler()
        let reading = sampler.read(at: moment)
        #expect(reading.cpu.cores == 3)
        #expect(reading.memory.limitBytes == 16_384_000_000)
    }

    /// With Docker or systemd in the pod this process is in a group of its own, and the work is beside it.
    @Test func aGroupInsideTheContainerIsNotTheWholePod() throws {
        let machine = try Machine()
        try machine.write("sys/fs/cgroup/cgroup.controllers", "cpu memory\n")
        try machine.write("proc/self/cgroup", "0::/init\n")
        try machine.write("sys/fs/cgroup/cpu.stat", "usage_usec 1000000\n")
        try machine.write("sys/fs/cgroup/cpu.max", "400000 100000\n")
        try machine.write("sys/fs/cgroup/init/cpu.stat", "usage_usec 0\n")
        var sampler = machine.sampler()
        _ = sampler.read(at: moment)
        machine.pass(.seconds(5))
        try machine.write("sys/fs/cgroup/cpu.stat", "usage_usec 11000000\n")
        let reading = sampler.read(at: moment + .seconds(5))
        #expect(reading.cpu == .init(percent: 50, cores: 4))
    }

    @Test func appliesTheLimitOfAnOuterGroup() throws {
        let machine = try Machine()
        try machine.write("sys/fs/cgroup/cgroup.controllers", "cpu memory\n")
        try machine.write("proc/self/cgroup", "0::/pod/a\n")
        try machine.write("sys/fs/cgroup/pod/a/cpu.stat", "usage_usec 0\n")
        try machine.write("sys/fs/cgroup/pod/a/cpu.max", "max 100000\n")
        try machine.write("sys/fs/cgroup/pod/a/memory.max", "9000\n")
        try machine.write("sys/fs/cgroup/pod/cpu.max", "200000 100000\n")
        try machine.write("sys/fs/cgroup/pod/memory.max", "4000\n")
        var sampler = machine.sampler()
        let reading = sampler.read(at: moment)
        #expect(reading.cpu.cores == 2)
        #expect(reading.memory.limitBytes == 4000)
    }

    @Test func readsTerminalInputOnTheWallClock() throws {
        let machine = try Machine()
        try machine.write("dev/pts/3", "")
        var sampler = machine.sampler()
        // The clock was set an hour forward since this process began to count.
        let wall = Timestamp(secondsSinceEpoch: Int64(Date().timeIntervalSince1970) + 5)
        let sessions = sampler.read(at: wall - .seconds(3600), wallClock: wall).sessions
        #expect((1.0...30.0).contains(try #require(sessions.first?.idleSeconds)))
        let behind = sampler.read(at: wall + .seconds(3600), wallClock: wall).sessions
        #expect((1.0...30.0).contains(try #require(behind.first?.idleSeconds)))
    }

    @Test(arguments: [
        (100 as UInt64, 30 as UInt64, 4096 as UInt64, 286_720 as Int64, 409_600 as Int64), (100, 130, 4096, 0, 409_600),
        (.max, 0, .max, .max, .max), (1 << 62, 1 << 61, 4096, .max, .max),
    ])
    func acceptsInvalidBlockCountsOfAFileSystem(blocks: UInt64, free: UInt64, size: UInt64, used: Int64, total: Int64) {
        #expect(DiskReader.bytes(blocks: blocks, free: free, of: size) == (used, total))
    }

    /// The kernel hands out a page at a time.
    @Test func readsALongListOfConnectionsToItsEnd() throws {
        let sockets = (0..<80).map { _ in socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }
        defer { for socket in sockets { close(socket) } }
        for socket in sockets { #expect(listen(socket, 1) == 0) }
        // An optional of what cannot be copied cannot be required.
        let list = ProcFile("/proc/net/tcp")
        let lines = list?.read(upTo: 1 << 20) { bytes in bytes.count { $0 == UInt8(ascii: "\n") } }
        #expect(try #require(lines) > 80)
    }

    @Test func readsTheContainersLimitsOfVersionOne() throws {
        let machine = try Machine()
        try machine.write("proc/self/cgroup", "4:memory:/docker/x\n3:cpu,cpuacct:/docker/x\n2:pids:/docker/x\n")
        for controller in ["memory", "cpu,cpuacct", "pids"] { try machine.write("sys/fs/cgroup/\(controller)/cgroup.procs", "1\n") }
        try machine.write("sys/fs/cgroup/cpu,cpuacct/cpuacct.usage", "1000000000\n")
        try machine.write("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "150000\n")
        try machine.write("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n")
        try machine.write("sys/fs/cgroup/memory/memory.usage_in_bytes", "900\n")
        try machine.write("sys/fs/cgroup/memory/memory.limit_in_bytes", "2000\n")
        try machine.write("sys/fs/cgroup/memory/memory.stat", "cache 1\ntotal_inactive_file 100\ntotal_active_file 200\n")
        try machine.write("sys/fs/cgroup/pids/pids.current", "5\n")
        var sampler = machine.sampler()
        let first = sampler.read(at: moment)
        #expect(first.cpu.cores == 1.5)
        #expect(first.memory == .init(usedBytes: 600, limitBytes: 2000))
        #expect(first.tasks == 5)
        machine.pass(.seconds(2))
        try machine.write("sys/fs/cgroup/cpu,cpuacct/cpuacct.usage", "2500000000\n")
        #expect(sampler.read(at: moment + .seconds(2)).cpu.percent == 50)
    }

    @Test func usesTheMachinesLimitsWithoutALimitOfVersionOne() throws {
        let machine = try Machine()
        try machine.write("proc/self/cgroup", "4:memory:/\n")
        try machine.write("sys/fs/cgroup/memory/cgroup.procs", "1\n")
        try machine.write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n")
        var sampler = machine.sampler()
        #expect(sampler.read(at: moment).memory.limitBytes == 16_384_000_000)
    }

    @Test func measuresTheMachineWithoutControlGroups() throws {
        let machine = try Machine()
        var sampler = machine.sampler()
        let first = sampler.read(at: moment)
        #expect(first.cpu.cores == 4)
        #expect(first.memory == .init(usedBytes: 10_000_000 * 1024, limitBytes: 16_000_000 * 1024))
        #expect(first.tasks == 345)
        #expect(first.io.bytesPerSecond == nil)
        machine.pass(.seconds(5))
        try machine.write("proc/stat", "cpu  150 0 150 1100 100 0 0 0 0 0\ncpu0 1 1\n")
        #expect(sampler.read(at: moment + .seconds(5)).cpu.percent == 20)
    }

    @Test func aCounterThatDecreasedGivesNoRate() throws {
        let machine = try Machine()
        var sampler = machine.sampler()
        _ = sampler.read(at: moment)
        machine.pass(.seconds(5))
        try machine.write("proc/net/dev", Machine.network(received: 10, sent: 5000))
        let reading = sampler.read(at: moment + .seconds(5))
        #expect(reading.network.inBytesPerSecond == nil)
        #expect(reading.network.outBytesPerSecond == 900)
    }

    @Test func listsSessions() throws {
        let machine = try Machine()
        try machine.write("dev/pts/3", "")
        try machine.write("dev/pts/ptmx", "")
        try machine.write(
            "proc/net/tcp",
            """
              sl  local_address rem_address   st tx_queue
               0: 00000000:0016 00000000:0000 0A 00000000:00000000
               1: 0100007F:0016 0200007F:C001 01 00000000:00000000
               2: 0100007F:1F90 0200007F:C002 01 00000000:00000000

            """)
        var sampler = machine.sampler()
        let sessions = sampler.read(at: Timestamp(secondsSinceEpoch: Int64(Date().timeIntervalSince1970) + 60)).sessions
        #expect(sessions.map(\.kind) == [.terminal, .ssh])
        #expect(sessions[0].name == "pts/3")
        #expect((55.0...70.0).contains(try #require(sessions[0].idleSeconds)))
    }

    /// The list is walked once a minute, and at once while somebody may be copying.
    @Test func F66_connectionsToAnotherMachineCountAndAreReadInTimeOfACopy() throws {
        let machine = try Machine()
        try machine.write("proc/net/tcp", "  sl  local_address rem_address   st tx_queue\n")
        var sampler = machine.sampler()
        #expect(sampler.read(at: moment).sessions.isEmpty)
        try machine.write(
            "proc/net/tcp", "  sl  local_address rem_address   st tx_queue\n   0: 0100007F:C001 0200007F:0016 01 00000000:00000000\n")
        machine.pass(.seconds(10))
        #expect(sampler.read(at: moment).sessions.isEmpty)
        machine.pass(.seconds(10))
        try machine.write("proc/net/dev", Machine.network(received: 201_000, sent: 500))
        #expect(sampler.read(at: moment).sessions.map(\.kind) == [.ssh])
    }

    /// The machine this test runs on, against what the kernel says by other ways.
    @Test func readsThisMachine() throws {
        let telemetry = HostTelemetry(settings: .init(nvml: "no-such-library.so"))
        let reading = telemetry.read(at: moment)
        let cores = try #require(reading.cpu.cores)
        #expect(cores > 0 && cores <= Double(ProcessInfo.processInfo.processorCount))
        let limit = try #require(reading.memory.limitBytes)
        #expect(limit <= Int64(ProcessInfo.processInfo.physicalMemory))
        let used = try #require(reading.memory.usedBytes)
        #expect(used > 0 && used <= limit)
        let disk = try #require(reading.disks.first { $0.path == "/" })
        let attributes = try FileManager.default.attributesOfFileSystem(forPath: "/")
        #expect(disk.totalBytes == (attributes[.systemSize] as? NSNumber)?.int64Value)
    }
}
