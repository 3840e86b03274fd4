import Glibc
import Synchronization

/// Locks a data directory: two control planes would stop each other's servers.
///
/// The kernel holds the lock for the open file and releases it when the process ends, for whatever reason.
final class DirectoryLock: Sendable {
    /// `nil` once released.
    private let descriptor: Mutex<Int32?>

    init(directory: String) throws(StoreError) {
        let path = "\(directory)/controlplane.lock"
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: directory, why: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let why = errno
            close(descriptor)
            throw why == EWOULDBLOCK
                ? .inUse(path: directory) : .notWritable(path: directory, why: String(cString: strerror(why)))
        }
        self.descriptor = Mutex(descriptor)
    }

    deinit { release() }

    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor {
                // A child process that is being started briefly shares the open file, and with it the lock: release it explicitly.
                flock(open, LOCK_UN)
                close(open)
            }
            descriptor = nil
        }
    }
}
