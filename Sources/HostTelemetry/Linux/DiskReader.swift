import Fleet
import Glibc

/// Reads how full the local file systems at some paths are.
struct DiskReader: ~Copyable {
    private let root: String
    private let paths: [String]
    private let mounts: ProcFile?
    private var local: (foundAt: Duration, paths: [String])?

    private static let mountsAreReadEvery = Duration.seconds(60)
    private static let longestList = 1 << 20

    /// - Parameters:
    ///   - root: prefix of `/proc` and of every path; empty outside of tests.
    ///   - paths: missing ones are left out.
    init(root: String, paths: [String]) {
        self.root = root
        self.paths = paths
        mounts = ProcFile("\(root)/proc/self/mountinfo")
    }

    /// The list of mounts hardly ever changes, and the kernel generates it for every read.
    private mutating func findLocal(at now: Duration) {
        guard local.map({ now - $0.foundAt >= DiskReader.mountsAreReadEvery }) ?? true else { return }
        let found = mounts?.read(upTo: DiskReader.longestList) { list in paths.filter { DiskReader.isLocal($0, mounts: list) } }
        local = (now, found ?? paths)
    }

    mutating func read(at now: Duration) -> [HostReading.Disk] {
        findLocal(at: now)
        return (local?.paths ?? paths).compactMap { path in
            var info = statvfs()
            guard statvfs(root + path, &info) == 0, info.f_blocks > 0 else { return nil }
            let (used, total) = DiskReader.bytes(blocks: UInt64(info.f_blocks), free: UInt64(info.f_bfree), of: UInt64(info.f_frsize))
            return HostReading.Disk(path: path, usedBytes: used, totalBytes: total)
        }
    }

    /// Whether the file system of a path is local. A network file system shows the size of a whole cluster.
    ///
    /// `36 35 98:0 /root /mount/point rw,noatime master:1 - ext4 /dev/sda rw`: the longest mount point that leads to `path` holds it.
    static func isLocal(_ path: String, mounts: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = Scanner(mounts)
        var (longest, isLocal) = (0, true)
        while let line = scanner.line() {
            let words = line.split(separator: UInt8(ascii: " "))
            guard words.count > 6, let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash + 1 < words.count else {
                continue
            }
            let point = words[4]
            let leads =
                point.elementsEqual("/".utf8) || path.utf8.elementsEqual(point)
                || (path.utf8.starts(with: point) && path.utf8.dropFirst(point.count).first == UInt8(ascii: "/"))
            // Of two mounts at one point, the later one is visible.
            guard leads, point.count >= longest else { continue }
            longest = point.count
            isLocal = !["fuse", "nfs", "ceph", "cifs", "smb"].contains { words[dash + 1].starts(with: $0.utf8) }
        }
        return isLocal
    }

    /// A network file system may report more free blocks than blocks, or more bytes than 64 bits hold.
    static func bytes(blocks: UInt64, free: UInt64, of size: UInt64) -> (used: Int64, total: Int64) {
        func bytes(_ count: UInt64) -> Int64 {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            return overflow ? .max : Int64(clamping: product)
        }
        return (bytes(blocks - min(free, blocks)), bytes(blocks))
    }
}
