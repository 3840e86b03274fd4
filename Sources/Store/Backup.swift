package import Fleet
import GRDB
import Glibc

/// Backups of the database. They are made through SQLite, also while a control plane runs, and include the write-ahead log: a file copy
/// of `controlplane.sqlite` alone lacks it.
package enum Backup {
    /// Copies the database in `directory` to `file`: one consistent state, readable by its owner only, synced to disk.
    ///
    /// - Parameter replacing: whether to replace an existing `file`.
    /// - Returns: its size in bytes.
    package static func make(of directory: String, to file: String, replacing: Bool) throws(StoreError) -> Int {
        let source = FleetStore.databasePath(in: directory)
        guard access(source, F_OK) == 0 else {
            throw .backup("no database at \(source); set the data directory with --data or CONTROL_PLANE_DATA")
        }
        try refusePlace(file, besides: source, replacing: replacing)
        let part = "\(file).part-\(getpid())"
        if !replacing { try reserve(file) }
        do throws(StoreError) {
            try copy(source, to: part)
            try check(part, what: source)
            try putInPlace(part, as: file)
        } catch {
            remove(part)
            if !replacing { unlink(file) }
            throw error
        }
        var status = stat()
        return stat(file, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Replaces the database in `directory`, which no control plane may be using, with a copy of `file`, and keeps the previous one
    /// beside it. Open stops in the backup are canceled: their reasons are out of date.
    ///
    /// - Returns: the path of the previous database; `nil`: there was none.
    package static func restore(_ file: String, into directory: String, at now: Timestamp) throws(StoreError) -> String? {
        guard access(file, R_OK) == 0 else { throw .backup("\(file) cannot be read: \(String(cString: strerror(errno)))") }
        try FleetStore.makeDirectory(directory)
        try DataDirectory.secure(directory) { _ in }
        let lock = try DirectoryLock(directory: directory)
        defer { lock.release() }
        let database = FleetStore.databasePath(in: directory)
        guard !isSame(file, database) else { throw .backup("\(file) is the database itself; choose another file") }
        let part = "\(directory)/controlplane.restored-\(getpid())"
        do throws(StoreError) {
            try copy(file, to: part)
            try check(part, what: file)
            try begin(part, what: file, at: now)
            try sync(part)
        } catch {
            remove(part)
            throw error.ofBackup(file)  // guard: F80_anInvalidBackup
        }
        let kept = try setAside(database, at: now)
        guard rename(part, database) == 0 else {
            throw .notWritable(path: database, why: String(cString: strerror(errno)))
        }
        syncDirectory(of: database)
        return kept
    }

    // MARK: Files

    private static func refusePlace(_ file: String, besides source: String, replacing: Bool) throws(StoreError) {
        for used in [source, source + "-wal", source + "-shm"] where isSame(file, used) {
            throw .backup("\(file) is the database itself; choose another file")
        }
        var status = stat()
        guard lstat(file, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .backup("\(file) is not a regular file; choose another file") }
        guard replacing else { throw .backup("\(file) exists; use --force to replace it") }
    }

    /// Creates the file exclusively, so that no other file can take its name unnoticed.
    private static func reserve(_ file: String) throws(StoreError) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .backup("\(file) cannot be written: \(String(cString: strerror(errno)))") }
        close(descriptor)
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    private static func putInPlace(_ part: String, as file: String) throws(StoreError) {
        try sync(part)
        guard rename(part, file) == 0 else { throw .backup("\(file) cannot be written: \(String(cString: strerror(errno)))") }
        syncDirectory(of: file)
    }

    /// Moves the old database aside with its log: checkpointed into the file where SQLite can, as separate files where it is damaged.
    private static func setAside(_ database: String, at now: Timestamp) throws(StoreError) -> String? {
        guard access(database, F_OK) == 0 else { return nil }
        fold(database)
        let digits = "\(now)".filter(\.isNumber)
        let kept = "\(database.dropLast(".sqlite".count)).before-\(digits).sqlite"
        // The log first: the new database must not find the old one's log.
        for ending in ["-wal", "-shm"] where access(database + ending, F_OK) == 0 {
            guard rename(database + ending, kept + ending) == 0 else { throw notMoved(database) }
        }
        // Under both names until it is replaced, so that there is always a database.
        guard link(database, kept) == 0 || rename(database, kept) == 0 else { throw notMoved(database) }
        return kept
    }

    private static func notMoved(_ path: String) -> StoreError { .notWritable(path: path, why: String(cString: strerror(errno))) }

    private static func fold(_ database: String) {
        do {
            let queue = try DatabaseQueue(path: database)
            try queue.writeWithoutTransaction { db in _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            try queue.close()
        } catch {
            // It may be damaged, which may be why it is replaced.
            return
        }
    }

    private static func remove(_ file: String) { for ending in ["", "-wal", "-shm", "-journal"] { unlink(file + ending) } }

    // MARK: Content

    private static func copy(_ source: String, to file: String) throws(StoreError) {
        let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .backup("\(file) cannot be written: \(String(cString: strerror(errno)))") }
        close(descriptor)
        var reading = Configuration()
        reading.readonly = true
        reading.busyMode = .timeout(30)
        do {
            let (from, to) = (try DatabaseQueue(path: source, configuration: reading), try DatabaseQueue(path: file))
            try from.backup(to: to)
            // One self-contained file.
            try to.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
            try to.close()
            try from.close()
        } catch {
            throw StoreError(error, path: source)
        }
    }

    private static func check(_ file: String, what: String) throws(StoreError) {
        try FleetStore.refuseNewer(file, as: what)
        var reading = Configuration()
        reading.readonly = true
        do {
            let queue = try DatabaseQueue(path: file, configuration: reading)
            let (found, applied) = try queue.read { db in
                (try String.fetchAll(db, sql: "PRAGMA integrity_check(1)"), try Schema.migrator.appliedMigrations(db))
            }
            try queue.close()
            guard found == ["ok"] else { throw StoreError.corrupt(path: what, why: StoreError.line(found)) }
            guard !applied.isEmpty else {
                throw StoreError.backup(
                    "\(what) is not a control plane's database, or is empty. A copy of the .sqlite file alone lacks its -wal file: "
                        + "make backups with controlplane backup.")
            }
        } catch {
            throw StoreError(error, path: what)
        }
    }

    private static func begin(_ file: String, what: String, at now: Timestamp) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: file)
            try Schema.migrator.migrate(queue)
            try queue.write { db in
                let why = "the database was restored from a backup"
                try db.execute(
                    sql: "UPDATE stop_intent SET step = 'canceled', last_error = ? WHERE step IN ('scheduled', 'requested', 'accepted')",
                    arguments: [why])
                let last = try Timestamp.fetchOne(db, sql: "SELECT at FROM event ORDER BY sequence DESC LIMIT 1")
                let summary = "\(why)\(last.map { " (last event: \($0))" } ?? ""); later changes are lost."
                _ = try FleetStore.append([Event(at: now, kind: .settingChanged, severity: .warning, summary: summary)], db)
            }
            try queue.close()
        } catch {
            throw StoreError(error, path: what)
        }
    }

    private static func sync(_ file: String) throws(StoreError) {
        let descriptor = open(file, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .backup("\(file) cannot be written: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .backup("\(file) cannot be written: \(String(cString: strerror(errno)))") }
    }

    /// Some file systems cannot sync directories; the file itself is on disk.
    private static func syncDirectory(of file: String) {
        let parent = file.contains("/") ? String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex)) : "."
        let descriptor = open(parent.isEmpty ? "/" : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

extension StoreError {
    /// The same about a backup: what to do with the daemon's own database does not fit it.
    fileprivate func ofBackup(_ file: String) -> StoreError {
        let rest = "nothing was changed"
        return switch self {
        case .corrupt(_, let why): .backup("the backup \(file) is damaged (\(why)). Choose another backup; \(rest).")
        case .newerVersion: .backup("the backup \(file) was written by a newer version of controlplane. Use that version; \(rest).")
        case .cannotOpen(_, let why): .backup("the backup \(file) cannot be opened: \(why). Choose another backup; \(rest).")
        case .notWritable, .full, .inUse, .lost, .untrusted, .backup, .overtaken, .overBudget, .failed: self
        }
    }
}
