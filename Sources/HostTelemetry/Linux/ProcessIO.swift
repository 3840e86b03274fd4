import Fleet
import Glibc

/// What processes read and write by system calls. Only this shows the traffic of a network volume, which goes through the host and no block
/// device.
struct ProcessIO {
    private struct Bytes { var read, written: UInt64 }

    private let root: String
    private var scannedAt: Duration?
    private var before: [Int32: Bytes] = [:]
    private var latest: HostReading.Transfer?

    /// Reading every process takes milliseconds, so it is not part of every measurement.
    private static let every = Duration.seconds(15)
    private static let mostProcesses = 1024

    /// - Parameter root: prefix of `/proc`; empty outside of tests.
    init(root: String) { self.root = root }

    /// Average rates between the last two scans, of the processes in both; `nil` before the second scan.
    mutating func rates(at now: Duration) -> HostReading.Transfer? {
        guard scannedAt.map({ now - $0 >= ProcessIO.every }) ?? true else { return latest }
        // No process was ever readable: not available here.
        let found = scan()
        if let scannedAt, !found.isEmpty || latest != nil {
            let seconds = (now - scannedAt).inSeconds
            var (read, written): (UInt64, UInt64) = (0, 0)
            for (pid, bytes) in found {
                // Counters that went down belong to a new process with the same number.
                guard let then = before[pid], bytes.read >= then.read, bytes.written >= then.written else { continue }
                read &+= bytes.read - then.read
                written &+= bytes.written - then.written
            }
            latest = .init(inBytesPerSecond: Double(read) / seconds, outBytesPerSecond: Double(written) / seconds)
        }
        (before, scannedAt) = (found, now)
        return latest
    }

    /// Every readable process except this one.
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

    /// From `rchar: 123`, `wchar: 456`.
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
