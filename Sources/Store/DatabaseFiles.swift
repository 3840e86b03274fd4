import Glibc
import Synchronization

/// Checks that the database's files are still those that were opened: SQLite keeps writing into files that were removed.
final class DatabaseFiles: Sendable {
    /// The file that a path leads to.
    private struct Identity: Hashable {
        var device: UInt
        var inode: UInt

        /// `nil`: there is no file.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
        }
    }

    private let path: String
    private let opened: [String: Identity]
    /// Files that had a header once: SQLite never removes it while they are open.
    private let begun = Mutex(Set<String>())
    /// The headers of the database and of its log are longer than this.
    private static let leastBytes = 32

    /// - Parameter path: of an open database that was written at least once.
    init(path: String) throws(StoreError) {
        self.path = path
        var opened: [String: Identity] = [:]
        // While a connection is open, SQLite keeps the log and its index.
        for file in [path, path + "-wal", path + "-shm"] { opened[file] = Identity(file) }
        guard opened[path] != nil else { throw .lost(path: path) }
        self.opened = opened
    }

    /// Throws when one of them was removed, replaced or truncated.
    func check() throws(StoreError) {
        for (file, identity) in opened where Identity(file) != identity { throw .lost(path: path) }  // guard: F77_aDatabaseThatVanishes
        for file in [path, path + "-wal"] where isCut(file) { throw .lost(path: path) }
    }

    private func isCut(_ file: String) -> Bool {
        var status = stat()
        guard stat(file, &status) == 0 else { return false }
        return begun.withLock { begun in
            if status.st_size < DatabaseFiles.leastBytes { return begun.contains(file) }
            begun.insert(file)
            return false
        }
    }
}
