package import Fleet
import GRDB
import Glibc

/// The embedded database: one file in the data directory, readable by its owner only.
///
/// Every change is one transaction, durable when the call returns (WAL, `synchronous = FULL`). A change with events is written through an
/// `EventWriter`, in one transaction with them. A method that throws changed nothing. Cancelling the caller's task cancels no write: it
/// ends within milliseconds, so that a shutdown loses no step of a stop.
package final class FleetStore: Sendable {
    private let writer: any DatabaseWriter
    /// The same database, if it is in memory.
    private let queue: DatabaseQueue?
    private let path: String
    private let lock: DirectoryLock?
    /// `nil`: it is in memory.
    private let files: DatabaseFiles?

    private init(writer: any DatabaseWriter, path: String, lock: DirectoryLock?, files: DatabaseFiles?) {
        self.writer = writer
        queue = writer as? DatabaseQueue
        self.path = path
        self.lock = lock
        self.files = files
    }

    // MARK: Opening

    /// Opens `controlplane.sqlite` in `directory`, creates both if needed, and locks the directory.
    ///
    /// - Parameter tell: receives a line for each file whose permissions were too open.
    package static func open(directory: String, tell: (String) -> Void = { _ in }) throws(StoreError) -> FleetStore {
        try makeDirectory(directory)
        try DataDirectory.secure(directory, tell: tell)
        let lock = try DirectoryLock(directory: directory)
        let path = databasePath(in: directory)
        // Created with the right mode before SQLite does; the WAL file copies its mode.
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: directory, why: String(cString: strerror(errno))) }
        Glibc.close(descriptor)
        try refuseNewer(path)
        return try open(path: path, lock: lock) { try DatabasePool(path: path, configuration: $0) }
    }

    static func databasePath(in directory: String) -> String { "\(directory)/controlplane.sqlite" }

    /// An in-memory database, for tests and simulations.
    package static func inMemory() throws(StoreError) -> FleetStore {
        try open(path: ":memory:", lock: nil) { configuration in
            let queue = try DatabaseQueue(configuration: configuration)
            try migrated.get().backup(to: queue)
            return queue
        }
    }

    /// An empty database with every table, to copy: migrations take many times as long.
    private static let migrated = Result<DatabaseQueue, any Error> {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue)
        return queue
    }

    /// Creates `path` and missing parents, with access for the owner only.
    static func makeDirectory(_ path: String) throws(StoreError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
            guard mkdir(made, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
                let why = errno
                // A parent without write access, or on a read-only disk, refuses although it exists.
                guard access(made, F_OK) != 0 else { continue }
                throw .notWritable(path: path, why: String(cString: strerror(why)))
            }
        }
    }

    private static func open(
        path: String, lock: DirectoryLock?, _ make: (Configuration) throws -> any DatabaseWriter
    ) throws(StoreError) -> FleetStore {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        do {
            let writer = try make(configuration)
            // Only now: opening a pool sets NORMAL, with which a power failure may undo a committed write.
            try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(writer)
            return FleetStore(writer: writer, path: path, lock: lock, files: lock == nil ? nil : try DatabaseFiles(path: path))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Throws when the file is from a newer version or damaged, without writing to it.
    ///
    /// - Parameter name: its name in errors; `nil`: `path`.
    static func refuseNewer(_ path: String, as name: String? = nil) throws(StoreError) {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let (isNewer, found) = try DatabaseQueue(path: path, configuration: configuration).read { db in
                (try Schema.migrator.hasBeenSuperseded(db), try String.fetchAll(db, sql: "PRAGMA quick_check(1)"))
            }
            guard !isNewer else { throw StoreError.newerVersion(path: name ?? path) }
            guard found == ["ok"] else { throw StoreError.corrupt(path: name ?? path, why: StoreError.line(found)) }
        } catch {
            throw StoreError(error, path: name ?? path)
        }
    }

    /// Closes the database; later calls throw. Otherwise the file is closed with the last reference.
    package func close() throws(StoreError) {
        do { try writer.close() } catch { throw StoreError(error, path: path) }
        lock?.release()
    }

    /// For tests that must provoke SQLite itself.
    func unguarded(_ body: @Sendable (Database) throws -> Void) throws { try writer.writeWithoutTransaction(body) }

    /// For tests: no event can be saved from now on, as on a full disk.
    func refuseEvents(_ refuses: Bool) throws {
        let trigger = "CREATE TEMP TRIGGER full BEFORE INSERT ON main.event BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        try writer.writeWithoutTransaction { db in try db.execute(sql: refuses ? trigger : "DROP TRIGGER full") }
    }

    // The forms with callbacks: GRDB's own async methods roll back when the caller's task is cancelled.

    func read<R: Sendable>(_ body: @escaping @Sendable (Database) throws -> R) async throws(StoreError) -> R {
        try files?.check()
        let answer: Result<R, any Error> = await withCheckedContinuation { continuation in
            if let queue {
                // Its `asyncRead` sets `query_only` and back, and with each of these SQLite forgets every compiled statement.
                queue.asyncWriteWithoutTransaction { db in continuation.resume(returning: Result { try body(db) }) }
            } else {
                writer.asyncRead { access in continuation.resume(returning: Result { try body(access.get()) }) }
            }
        }
        return try answer.mapError { StoreError($0, path: path) }.get()
    }

    func write<R: Sendable>(_ body: @escaping @Sendable (Database) throws -> R) async throws(StoreError) -> R {
        let answer: Result<R, any Error> = await withCheckedContinuation { continuation in
            let files = files
            let guarded: @Sendable (Database) throws -> R = { db in
                try files?.check()
                return try body(db)
            }
            writer.asyncWrite(guarded) { _, result in continuation.resume(returning: result) }
        }
        let written = try answer.mapError { StoreError($0, path: path) }.get()
        // A write into a removed file does not count.
        try files?.check()
        return written
    }

    /// Writes a meaningless change, down to the disk. Throws why this fails.
    package func verifyWritable() async throws(StoreError) {
        try await write { db in
            let count = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            try db.execute(sql: "PRAGMA user_version = \((count &+ 1) & 0xFFFF)")
        }
    }

    /// Why nothing can be written, as far as is known without a write; `nil`: no reason is known.
    package var impediment: StoreError? {
        do throws(StoreError) { try files?.check() } catch { return error }
        return nil
    }

    // MARK: Servers

    /// All servers, those that are gone included, by id.
    package func servers() async throws(StoreError) -> [ServerRecord] {
        try await read { db in
            try db.rows("SELECT * FROM server ORDER BY id").map { try ServerRecord(row: $0) }
        }
    }

    package func server(_ id: ServerID) async throws(StoreError) -> ServerRecord? {
        try await read { db in
            try db.row("SELECT * FROM server WHERE id = ?", [id]).map { try ServerRecord(row: $0) }
        }
    }

    static func save(_ records: [ServerRecord], _ db: Database) throws {
        guard !records.isEmpty else { return }
        let statement = try db.cachedStatement(sql: ServerRecord.upsert)
        for record in records { try statement.execute(arguments: try record.arguments()) }
    }

    // MARK: Holds

    /// The holds of every server that has one, expired ones included.
    package func holds() async throws(StoreError) -> [ServerID: Holds] {
        try await read { db in
            var holds: [ServerID: Holds] = [:]
            for row in try db.rows("SELECT * FROM protection") {
                holds[try row.value("server"), default: Holds()].protection = try Protection(row: row)
            }
            for row in try db.rows("SELECT * FROM lease") {
                holds[try row.value("server"), default: Holds()].lease = try Lease(row: row)
            }
            for row in try db.rows("SELECT * FROM extension") {
                holds[try row.value("server"), default: Holds()].extension = try Postponement(row: row)
            }
            return holds
        }
    }

    // MARK: Stops

    /// Open stops, oldest first.
    package func openIntents() async throws(StoreError) -> [StopIntent] {
        try await read { db in
            try db.rows("SELECT * FROM stop_intent WHERE step IN ('scheduled', 'requested', 'accepted') ORDER BY decided_at, server").map {
                try StopIntent(row: $0)
            }
        }
    }

    /// The latest stops of a server, newest first.
    package func intents(of server: ServerID, limit: Int) async throws(StoreError) -> [StopIntent] {
        try await read { db in
            try db.rows("SELECT * FROM stop_intent WHERE server = ? ORDER BY generation DESC LIMIT ?", [server, limit]).map {
                try StopIntent(row: $0)
            }
        }
    }

    // MARK: Deploys

    /// Deploys without a server, failed ones included, whose name or mark is among these server names.
    package func unsettledDeployments(of names: [String]) async throws(StoreError) -> [Deployment] {
        guard !names.isEmpty else { return [] }
        let marked = names.flatMap { DeployName.deployments(in: $0) }.map(\.text)
        let cut = names.flatMap { DeployName.cutMarks(in: $0) }.map { "dep_\($0)" }
        return try await read { db in
            func places(_ list: [String]) -> String { list.map { _ in "?" }.joined(separator: ", ") }
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM deployment
                    WHERE step <> 'done' AND (name IN (\(places(names))) OR id IN (\(places(marked)))\(cut.map { _ in " OR instr(id, ?) = 1" }.joined()))
                    ORDER BY asked_at, id
                    """, arguments: StatementArguments(names + marked + cut)
            ).map { try Deployment(row: $0) }
        }
    }

    /// Deploys whose outcome is still unknown.
    package func openDeployments() async throws(StoreError) -> [Deployment] {
        try await read { db in
            try db.rows("SELECT * FROM deployment WHERE step = 'asked' ORDER BY asked_at, id")
                .map { try Deployment(row: $0) }
        }
    }

    package func deployment(_ id: DeploymentID) async throws(StoreError) -> Deployment? {
        try await read { db in
            try db.row("SELECT * FROM deployment WHERE id = ?", [id.text])
                .map { try Deployment(row: $0) }
        }
    }

    /// The deploy that an earlier request with this idempotency key began; `nil`: none, or it failed and left nothing behind.
    package func deployment(withKey key: String) async throws(StoreError) -> Deployment? {
        try await read { db in
            try db.row("SELECT * FROM deployment WHERE idempotency_key = ? AND step <> 'failed'", [key]).map { try Deployment(row: $0) }
        }
    }

    // MARK: Heartbeat

    /// Records that the fleet was polled, so that a restart knows for how long it was not.
    ///
    /// - Parameter moved: holds that were stored by another clock.
    package func recordPass(_ pass: RecordedPass, moved: [MovedHold] = []) async throws(StoreError) {
        try await write { db in
            try db.run(
                """
                INSERT OR REPLACE INTO heartbeat (only, last_pass_at, boot_id, boot_elapsed, clock_correction, clock_since)
                VALUES (1, ?, ?, ?, ?, ?)
                """,
                [
                    pass.at, pass.boot?.id, pass.boot?.elapsed.wholeMicroseconds, pass.clockCorrection.wholeMicroseconds,
                    pass.clockSince,
                ])
            for hold in moved {
                // A hold that replaced it meanwhile has another end.
                try db.run(
                    "UPDATE \(hold.kind.rawValue) SET until = ? WHERE server = ? AND until = ?", [hold.until, hold.server, hold.from])
                guard hold.kind == .extension else { continue }
                try db.run("UPDATE extension SET since = ? WHERE server = ? AND until = ?", [hold.since, hold.server, hold.until])
            }
        }
    }

    /// The latest poll; `nil`: there was none.
    package func lastPass() async throws(StoreError) -> RecordedPass? {
        try await read { db in
            let columns = "last_pass_at, boot_id, boot_elapsed, clock_correction, clock_since"
            guard let row = try db.row("SELECT \(columns) FROM heartbeat") else { return nil }
            let (id, elapsed) = (try row.value("boot_id", as: String?.self), try row.value("boot_elapsed", as: Int64?.self))
            let boot = if let id, let elapsed { BootMoment(id: id, elapsed: .microseconds(elapsed)) } else { BootMoment?.none }
            return RecordedPass(
                at: try row.value("last_pass_at", as: Timestamp.self), boot: boot,
                clockCorrection: .microseconds(try row.value("clock_correction", as: Int64.self)),
                clockSince: try row.value("clock_since"))
        }
    }

    // MARK: Idle timeout

    /// The default idle timeouts that were last in force, as settings have them, and since when.
    package func idleTimeout() async throws(StoreError) -> (value: String, since: Timestamp?)? {
        try await read { db in
            guard let row = try db.row("SELECT value, since FROM idle_timeout") else { return nil }
            return (try row.value("value"), try row.value("since"))
        }
    }

    package func setIdleTimeout(_ value: String, since: Timestamp?) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO idle_timeout (only, seconds, since, value) VALUES (1, 0, ?, ?)
                    ON CONFLICT (only) DO UPDATE SET value = excluded.value, since = excluded.since
                    """, arguments: [since, value])
        }
    }
}
