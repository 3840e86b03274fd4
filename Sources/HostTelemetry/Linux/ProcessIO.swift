import Fleet
import Glibc

/// What processes read and write by system calls, wherever the files lie. A network volume shows in nothing else: its traffic leaves by the
/// host, and no block device moves.
struct ProcessIO {
    private struct Bytes { var read, written: UInt64 }

    private let root: String
    private var scannedAt: Duration?
    private var before: [Int32: Bytes] = [:]
    private var latest: HostReading.Transfer?

    /// Looking at every process takes milliseconds: not with every reading.
    private static let every = Duration.seconds(15)
    private static let mostProcesses = 1024

    /// - Parameter root: put before `/proc`; empty but in tests.
    init(root: String) { self.root = root }

    /// Averages between the last two scans, over the processes that were there at both; `nil` before the second one.
    mutating func rates(at now: Duration) -> HostReading.Transfer? {
        guard scannedAt.map({ now - $0 >= ProcessIO.every }) ?? true else { return latest }
        // Nothing that may be read, and never was: not offered here.
        let found = scan()
        if let scannedAt, !found.isEmpty || latest != nil {
            let seconds = (now - scannedAt).inSeconds
            var (read, written): (UInt64, UInt64) = (0, 0)
            for (pid, bytes) in found {
                // A number that is smaller than before is another process with the same one.
                guard let then = before[pid], bytes.read >= then.read, bytes.written >= then.written else { continue }
                read &+= bytes.read - then.read
                written &+= bytes.written - then.written
            }
            latest = .init(inBytesPerSecond: Double(read) / seconds, outBytesPerSecond: Double(written) / seconds)
        }
        (before, scannedAt) = (found, now)
        return latest
    }

    /// Every process that may be read, but this one.
    private func scan() -> [Int32: Bytes] {
        guard let folder = opendir("\(root)/proc") else { return [:] }
        defer { closedir(folder) }
        var found: [Int32: Bytes] = [:]
        let own = getpid()
        while let entry = readdir(folder), found.count < ProcessIO.mostProcesses {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard let pid = Int32(name), pid != own else { continue }
            if let bytes = ProcessIO.bytes("\(root)/proc/\(name)/io") { found[pid] = bytes }
        }
        return found
    }

    /// `rchar: 123`, `wchar: 456`, and more.
    private static func bytes(_ path: String) -> Bytes? {
        guard let file = ProcFile(path) else { return nil }
        return file.read(upTo: 512) { bytes -> Bytes? in
            var scanner = Scanner(bytes)
            guard let read = scanner.line(), read.starts(with: "rchar"), let written = scanner.line(), written.starts(with: "wchar")
            else { return nil }
            return Bytes(read: read.number(1) ?? 0, written: written.number(1) ?? 0)
        } ?? nil
    }
}
