import Glibc
import Synchronization

/// Tells whether the database's files are still those that were opened: SQLite goes on writing into files that were removed.
final class DatabaseFiles: Sendable {
    /// What a path leads to.
    private struct Identity: Hashable {
        var device: UInt
        var inode: UInt

        /// `nil`: nothing is there.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
        }
    }

    private let path: String
    private let opened: [String: Identity]
    /// Files that had a header at some time: SQLite never takes it away while it has them open.
    private let begun = Mutex(Set<String>())
    /// Both the database's header and its log's are longer than this.
    private static let leastBytes = 32

    /// - Parameter path: of a database that is open, and was written at least once.
    init(path: String) throws(StoreError) {
        self.path = path
        var opened: [String: Identity] = [:]
        // As long as one connection is open, SQLite keeps its log and the log's index in place.
        for file in [path, path + "-wal", path + "-shm"] { opened[file] = Identity(file) }
        guard opened[path] != nil else { throw .lost(path: path) }
        self.opened = opened
    }

    /// Throws when one of them is gone, another file now, or cut.
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
