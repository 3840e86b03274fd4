import Glibc
import Synchronization

/// Keeps a second control plane out of a data directory: two of them would each stop what the other started.
///
/// The kernel holds the lock for the open file; it is gone with the process, whatever ended it.
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
                // A program that is being started holds a copy of the file for a moment, and with it the lock: it is given up by name.
                flock(open, LOCK_UN)
                close(open)
            }
            descriptor = nil
        }
    }
}
