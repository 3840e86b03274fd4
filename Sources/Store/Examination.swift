import GRDB
import Glibc

/// The state of a data directory, read without changing it, also while a control plane runs.
package struct Examination: Sendable {
    /// Of the directory; `nil`: there is none.
    package var mode: UInt32?
    /// False: something else has this path.
    package var isDirectory: Bool
    /// Of the directory.
    package var ownerID: UInt32?
    /// Whether this process may create files in it.
    package var isWritable: Bool
    /// For this user, in bytes; `nil`: unknown.
    package var freeBytes: Int64?
    /// Of the database and its log; `nil`: there is no database.
    package var databaseBytes: Int64?

    package init(directory: String) {
        var status = stat()
        let exists = stat(directory, &status) == 0
        (mode, ownerID) = exists ? (status.st_mode & 0o7777, status.st_uid) : (nil, nil)
        isDirectory = !exists || status.st_mode & S_IFMT == S_IFDIR
        isWritable = exists && access(directory, W_OK | X_OK) == 0
        var space = statvfs()
        freeBytes =
            exists && statvfs(directory, &space) == 0
            ? Int64(clamping: UInt64(space.f_bavail).multipliedReportingOverflow(by: UInt64(space.f_frsize)).partialValue) : nil
        let sizes = ["", "-wal"].compactMap { ending in
            stat(FleetStore.databasePath(in: directory) + ending, &status) == 0 ? Int64(status.st_size) : nil
        }
        databaseBytes = sizes.isEmpty ? nil : sizes.reduce(0, +)
    }

    /// Reads every page and index of the database.
    ///
    /// - Throws: what is damaged, unreadable, or newer than this program.
    package static func checkDatabase(in directory: String) throws(StoreError) {
        let path = FleetStore.databasePath(in: directory)
        try FleetStore.refuseNewer(path)
        var reading = Configuration()
        reading.readonly = true
        reading.busyMode = .timeout(10)
        do {
            let queue = try DatabaseQueue(path: path, configuration: reading)
            let found = try queue.read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") }
            try queue.close()
            guard found == ["ok"] else { throw StoreError.corrupt(path: path, why: StoreError.line(found)) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Whether a control plane holds the directory now; `nil`: this process may not look.
    package static func isInUse(_ directory: String) -> Bool? {
        let descriptor = open("\(directory)/controlplane.lock", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return errno == ENOENT ? false : nil }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else { return errno == EWOULDBLOCK ? true : nil }
        flock(descriptor, LOCK_UN)
        return false
    }
}
