import ControlPlane
import Fleet
import Glibc
import Synchronization

/// The agent's program as a file on the daemon's disk, and its checksum.
final class AgentBinary: Sendable {
    /// One version of the file.
    struct Version: Hashable, Sendable {
        var path: String
        /// Lower-case hexadecimal.
        var sha256: String
        var bytes: Int
    }

    private struct Identity: Hashable, Sendable {
        var inode, size, seconds, nanoseconds: Int
    }

    private let path: String?
    private let known = Mutex<(identity: Identity, version: Version)?>(nil)
    private static let largest = 512 * 1024 * 1024

    /// - Parameter path: `nil`: this daemon has no agent to serve.
    init(path: String?) { self.path = path }

    /// The file as it is now. `nil`: there is none.
    func version() -> Version? {
        guard let path else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, (1...AgentBinary.largest).contains(Int(status.st_size))
        else { return nil }
        let identity = Identity(
            inode: Int(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
        if let known = known.withLock({ $0 }), known.identity == identity { return known.version }
        guard let bytes = AgentBinary.contents(descriptor, identity.size) else { return nil }
        let text = Hexadecimal.text(of: TokenAuthority.digest(of: bytes))
        let version = Version(path: path, sha256: text, bytes: identity.size)
        known.withLock { $0 = (identity, version) }
        return version
    }

    private static func contents(_ descriptor: Int32, _ size: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                guard let start = buffer.baseAddress else { break }
                let read = Glibc.read(descriptor, start + count, size - count)
                if read <= 0 { break }
                count += read
            }
        }
        return bytes.count == size ? bytes : nil
    }
}
