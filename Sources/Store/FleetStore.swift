public import Fleet
import GRDB
import Glibc

/// The embedded database: one file in the data directory, readable by its owner only.
///
/// Every change is one transaction, durable when the call returns (WAL, `synchronous = FULL`), and carries the events that tell
/// of it: either both are there or neither. A method that throws changed nothing. Cancelling the caller's task cancels nothing
/// here: what was asked is done within milliseconds, so that a shutdown loses no step of a stop.
public final class FleetStore: Sendable {
    private let writer: any DatabaseWriter
    private let path: String
    private let lock: DirectoryLock?
    /// `nil`: it is in memory.
    private let files: DatabaseFiles?

    private init(writer: any DatabaseWriter, path: String, lock: DirectoryLock?, files: DatabaseFiles?) {
        self.writer = writer
        self.path = path
        self.lock = lock
        self.files = files
    }

    // MARK: Opening

    /// Opens `controlplane.sqlite` in `directory`, making both if need be, and keeps other control planes out of it.
    ///
    /// - Parameter tell: what was found open to others, and what was done about it; a line each.
    public static func open(directory: String, tell: (String) -> Void = { _ in }) throws(StoreError) -> FleetStore {
        try makeDirectory(directory)
        try DataDirectory.secure(directory, tell: tell)
        let lock = try DirectoryLock(directory: directory)
        let path = databasePath(in: directory)
        // Made with the right mode before SQLite makes it with another; its WAL takes the same.
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: directory, why: String(cString: strerror(errno))) }
        Glibc.close(descriptor)
        try refuseNewer(path)
        return try open(path: path, lock: lock) { try DatabasePool(path: path, configuration: $0) }
    }

    static func databasePath(in directory: String) -> String { "\(directory)/controlplane.sqlite" }

    /// A database that is gone with the process, for tests and simulations.
    public static func inMemory() throws(StoreError) -> FleetStore {
        try open(path: ":memory:", lock: nil) { try DatabaseQueue(configuration: $0) }
    }

    /// Makes `path` and what is missing above it, for its owner only.
    static func makeDirectory(_ path: String) throws(StoreError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
            guard mkdir(made, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
                let why = errno
                // A parent that only lets us pass through (or lies on a read-only disk) refuses, and exists all the same.
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
            // Only now: opening a pool sets NORMAL, with which a power cut may take back what was already committed.
            try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(writer)
            return FleetStore(writer: writer, path: path, lock: lock, files: lock == nil ? nil : try DatabaseFiles(path: path))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Looks for a newer version's file and for damage, without writing a byte: they must stay as they are.
    ///
    /// - Parameter name: what it is called to people; `nil`: as it lies there.
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

    /// Ends every use of it; what comes later throws. Without it, the file is closed with the last reference.
    public func close() throws(StoreError) {
        do { try writer.close() } catch { throw StoreError(error, path: path) }
        lock?.release()
    }

    /// For tests that must provoke SQLite itself.
    func unguarded(_ body: @Sendable (Database) throws -> Void) throws { try writer.writeWithoutTransaction(body) }

    // The forms with callbacks: GRDB's own async methods roll back when the caller's task is cancelled.

    func read<R: Sendable>(_ body: @escaping @Sendable (Database) throws -> R) async throws(StoreError) -> R {
        try files?.check()
        let answer: Result<R, any Error> = await withCheckedContinuation { continuation in
            writer.asyncRead { access in continuation.resume(returning: Result { try body(access.get()) }) }
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
        // Written into a file that nobody will find again is not written.
        try files?.check()
        return written
    }

    /// Writes what means nothing, down to the disk. Throws why that is not possible.
    public func tryDisk() async throws(StoreError) {
        try await write { db in
            let count = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            try db.execute(sql: "PRAGMA user_version = \((count &+ 1) & 0xFFFF)")
        }
    }

    /// Why nothing can be written, as far as that can be told without writing; `nil`: nothing is known to stand against it.
    public var impediment: StoreError? {
        do throws(StoreError) { try files?.check() } catch { return error }
        return nil
    }

    // MARK: Servers

    /// All that were ever seen, those that are gone included, by id.
    public func servers() async throws(StoreError) -> [ServerRecord] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM server ORDER BY id").map { try ServerRecord(row: $0) }
        }
    }

    public func server(_ id: ServerID) async throws(StoreError) -> ServerRecord? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM server WHERE id = ?", arguments: [id]).map { try ServerRecord(row: $0) }
        }
    }

    /// Writes what changed, and the events that tell of it. Answers the events with their numbers.
    public func save(
        _ records: [ServerRecord], ended: [EndedHold] = [], events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            try FleetStore.save(records, db)
            for hold in ended {
                // One that was put in its place meanwhile has another end.
                try db.execute(
                    sql: "DELETE FROM \(hold.kind.rawValue) WHERE server = ? AND until IS ?", arguments: [hold.server, hold.until])
            }
            return try FleetStore.append(events, db)
        }
    }

    private static func save(_ records: [ServerRecord], _ db: Database) throws {
        guard !records.isEmpty else { return }
        let statement = try db.cachedStatement(sql: ServerRecord.upsert)
        for record in records { try statement.execute(arguments: try record.arguments()) }
    }

    // MARK: Holds

    /// The holds of every server that has one, expired ones included.
    public func holds() async throws(StoreError) -> [ServerID: Holds] {
        try await read { db in
            var holds: [ServerID: Holds] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT * FROM protection") {
                holds[try row.value("server"), default: Holds()].protection = try Protection(row: row)
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM lease") {
                holds[try row.value("server"), default: Holds()].lease = try Lease(row: row)
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM extension") {
                holds[try row.value("server"), default: Holds()].extension = try Postponement(row: row)
            }
            return holds
        }
    }

    /// Puts a protection in place of the one there is; `nil` removes it. The server must have been saved before.
    public func setProtection(
        _ hold: Protection?, of server: ServerID, events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await setHold("protection", hold?.columns, of: server, events: events)
    }

    /// Puts a lease in place of the one there is; `nil` removes it.
    public func setLease(_ hold: Lease?, of server: ServerID, events: [Event]) async throws(StoreError) -> [Event] {
        try await setHold("lease", hold?.columns, of: server, events: events)
    }

    /// Puts an extension in place of the one there is; `nil` removes it.
    public func setExtension(
        _ hold: Postponement?, of server: ServerID, events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await setHold("extension", hold?.columns, of: server, events: events)
    }

    private func setHold(
        _ table: String, _ columns: [String: DatabaseValue]?, of server: ServerID, events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(sql: "DELETE FROM \(table) WHERE server = ?", arguments: [server])
            if var columns {
                columns["server"] = server.databaseValue
                let names = columns.keys.sorted()
                try db.execute(
                    sql: """
                        INSERT INTO \(table) (\(names.joined(separator: ", ")))
                        VALUES (\(names.map { ":\($0)" }.joined(separator: ", ")))
                        """, arguments: StatementArguments(columns))
            }
            return try FleetStore.append(events, db)
        }
    }

    // MARK: Stops

    /// Stops that are neither confirmed nor canceled, oldest first.
    public func openIntents() async throws(StoreError) -> [StopIntent] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT * FROM stop_intent WHERE step IN ('scheduled', 'requested', 'accepted') ORDER BY decided_at, server"
            ).map { try StopIntent(row: $0) }
        }
    }

    /// The latest stops of a server, newest first.
    public func intents(of server: ServerID, limit: Int) async throws(StoreError) -> [StopIntent] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM stop_intent WHERE server = ? ORDER BY generation DESC LIMIT ?",
                arguments: [server, limit]
            ).map { try StopIntent(row: $0) }
        }
    }

    /// Writes the decision to stop a server. Throws `overtaken` when a stop of it is under way.
    public func beginStop(
        server: ServerID, cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp, events: [Event]
    ) async throws(StoreError) -> (StopIntent, [Event]) {
        try await write { db in
            let intent = try FleetStore.insertStop(of: server, cause: cause, runStartedAt: runStartedAt, at: now, db)
            return (intent, try FleetStore.append(events, db))
        }
    }

    private static func insertStop(
        of server: ServerID, cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp, _ db: Database
    ) throws -> StopIntent {
        let isOpen = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM stop_intent WHERE server = ? AND step IN ('scheduled', 'requested', 'accepted'))",
            arguments: [server])
        guard isOpen == false else { throw StoreError.overtaken }
        let last = try Int64.fetchOne(db, sql: "SELECT MAX(generation) FROM stop_intent WHERE server = ?", arguments: [server])
        let intent = StopIntent(
            server: server, generation: (last ?? 0) + 1, cause: cause, decidedAt: now, nextAttemptAt: now,
            runStartedAt: runStartedAt)
        try db.execute(
            sql: """
                INSERT INTO stop_intent VALUES (
                    :server, :generation, :cause, :cause_since, :cause_span, :cause_actor, :step, :decided_at, :attempts,
                    :next_attempt_at, :last_error, :run_started_at)
                """, arguments: intent.arguments())
        return intent
    }

    /// Gives an open stop another cause: a person asks for what was under way by itself. It is decided anew, for the run of now, and
    /// keeps its number and its step. Throws `overtaken` when it has ended meanwhile.
    public func takeOverStop(
        _ intent: StopIntent, cause: StopCause, runStartedAt: Timestamp?, at now: Timestamp, events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            var taken = intent
            (taken.cause, taken.decidedAt, taken.runStartedAt) = (cause, now, runStartedAt)
            try db.execute(
                sql: """
                    UPDATE stop_intent SET cause = :cause, cause_since = :cause_since, cause_span = :cause_span,
                        cause_actor = :cause_actor, decided_at = :decided_at, run_started_at = :run_started_at
                    WHERE server = :server AND generation = :generation AND step IN ('scheduled', 'requested', 'accepted')
                    """,
                arguments: taken.decision)
            guard db.changesCount == 1 else { throw StoreError.overtaken }
            return try FleetStore.append(events, db)
        }
    }

    /// Writes a stop's next step, with the records it changes. Throws `overtaken`, and writes nothing, when that stop has ended
    /// or a newer one has begun.
    public func advance(
        _ intent: StopIntent, records: [ServerRecord], events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE stop_intent SET step = :step, attempts = :attempts, next_attempt_at = :next_attempt_at,
                        last_error = :last_error
                    WHERE server = :server AND generation = :generation AND step IN ('scheduled', 'requested', 'accepted')
                    """,
                arguments: [
                    "step": intent.step.rawValue, "attempts": intent.attempts, "next_attempt_at": intent.nextAttemptAt,
                    "last_error": intent.lastError, "server": intent.server, "generation": intent.generation,
                ])
            guard db.changesCount == 1 else { throw StoreError.overtaken }
            try FleetStore.save(records, db)
            return try FleetStore.append(events, db)
        }
    }

    // MARK: Deploys

    /// Writes a deploy before the provider is asked. The same idempotency key again answers the deploy it belongs to.
    public func beginDeployment(_ deployment: Deployment, events: [Event]) async throws(StoreError) -> Deployment {
        try await write { db in
            if let key = deployment.idempotencyKey,
                let row = try Row.fetchOne(
                    // guard: F30_noSecond
                    db, sql: "SELECT * FROM deployment WHERE idempotency_key = ? AND step <> 'failed'", arguments: [key])
            {
                return try Deployment(row: row)
            }
            if let key = deployment.idempotencyKey {
                // A deploy that failed left nothing behind: its key is free again.
                try db.execute(
                    sql: "UPDATE deployment SET idempotency_key = NULL WHERE idempotency_key = ?", arguments: [key])
            }
            try db.execute(
                sql: """
                    INSERT INTO deployment VALUES (
                        :id, :kind, :name, :config, :tags, :auto_start, :idempotency_key, :step, :asked_at, :server, :last_error,
                        :owner, :is_by_admin)
                    """, arguments: try deployment.arguments())
            _ = try FleetStore.append(events, db)
            return deployment
        }
    }

    /// Writes how a deploy ended. Throws `overtaken`, and writes nothing, when its server is known already and this says otherwise.
    ///
    /// A deploy that was given up may still turn out done: a server that appears late is the truth.
    public func finishDeployment(
        _ id: DeploymentID, step: Deployment.Step, server: ServerID?, lastError: String?, records: [ServerRecord],
        events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            try FleetStore.finish(id, step: step, server: server, lastError: lastError, db)
            try FleetStore.save(records, db)
            return try FleetStore.append(events, db)
        }
    }

    /// Writes that a deploy's server is there: the deploy, the server and, for one that was not to be started, the decision to stop
    /// it again. All or nothing, whenever the process ends.
    public func settleDeployment(
        _ id: DeploymentID, record: ServerRecord, stop: StopCause?, at now: Timestamp, events: [Event]
    ) async throws(StoreError) -> (StopIntent?, [Event]) {
        try await write { db in
            let open = try Row.fetchOne(
                db, sql: "SELECT * FROM stop_intent WHERE server = ? AND step IN ('scheduled', 'requested', 'accepted')",
                arguments: [record.id]
            ).map { try StopIntent(row: $0) }
            // Whoever made it and whoever found it may both say so: the second changes nothing of what has happened since.
            let isSettled = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM deployment WHERE id = ? AND step = 'done' AND server = ?)",
                arguments: [id.text, record.id])
            if isSettled ?? false { return (open, []) }  // guard: aDeploySettledTwice
            try FleetStore.finish(id, step: .done, server: record.id, lastError: nil, db)
            try FleetStore.save([record], db)
            let intent =
                try open ?? stop.map { try FleetStore.insertStop(of: record.id, cause: $0, runStartedAt: nil, at: now, db) }
            return (intent, try FleetStore.append(events, db))
        }
    }

    private static func finish(
        _ id: DeploymentID, step: Deployment.Step, server: ServerID?, lastError: String?, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                UPDATE deployment SET step = :step, server = :server, last_error = :last_error
                WHERE id = :id AND (step <> 'done' OR (step = :step AND server IS :server))
                """,
            arguments: ["step": step.rawValue, "server": server, "last_error": lastError, "id": id.text])
        guard db.changesCount == 1 else { throw StoreError.overtaken }
    }

    /// Deploys without a server whose own name, or whose mark, is among these names of servers; those that were given up included.
    public func unsettledDeployments(of names: [String]) async throws(StoreError) -> [Deployment] {
        guard !names.isEmpty else { return [] }
        let marked = names.flatMap { DeployName.deployments(in: $0) }.map(\.text)
        return try await read { db in
            func places(_ list: [String]) -> String { list.map { _ in "?" }.joined(separator: ", ") }
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM deployment WHERE step <> 'done' AND (name IN (\(places(names))) OR id IN (\(places(marked))))
                    ORDER BY asked_at, id
                    """, arguments: StatementArguments(names + marked)
            ).map { try Deployment(row: $0) }
        }
    }

    /// Deploys whose outcome is not known yet.
    public func openDeployments() async throws(StoreError) -> [Deployment] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM deployment WHERE step = 'asked' ORDER BY asked_at, id")
                .map { try Deployment(row: $0) }
        }
    }

    public func deployment(_ id: DeploymentID) async throws(StoreError) -> Deployment? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM deployment WHERE id = ?", arguments: [id.text])
                .map { try Deployment(row: $0) }
        }
    }

    // MARK: Heartbeat

    /// Somebody looked at the fleet at `now`; how long nobody did is known after a restart.
    /// - Parameter boot: the same moment on a clock that nobody sets; `nil`: there is none.
    public func recordPass(at now: Timestamp, boot: BootMoment? = nil) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO heartbeat (only, last_pass_at, boot_id, boot_elapsed) VALUES (1, ?, ?, ?)
                    ON CONFLICT (only) DO UPDATE SET last_pass_at = excluded.last_pass_at, boot_id = excluded.boot_id,
                        boot_elapsed = excluded.boot_elapsed
                    """, arguments: [now, boot?.id, boot?.elapsed.wholeMicroseconds])
        }
    }

    /// The last pass on the clock that nobody sets.
    public func lastPassBoot() async throws(StoreError) -> BootMoment? {
        try await read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT boot_id, boot_elapsed FROM heartbeat"),
                let id = try row.value("boot_id", as: String?.self), let elapsed = try row.value("boot_elapsed", as: Int64?.self)
            else { return nil }
            return BootMoment(id: id, elapsed: .microseconds(elapsed))
        }
    }

    public func lastPassAt() async throws(StoreError) -> Timestamp? {
        try await read { db in try Timestamp.fetchOne(db, sql: "SELECT last_pass_at FROM heartbeat") }
    }

    // MARK: Idle timeout

    /// The idle timeout that was in force last for servers without one of their own, and since when.
    public func idleTimeout() async throws(StoreError) -> (timeout: IdleTimeout, since: Timestamp?)? {
        try await read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT seconds, since FROM idle_timeout") else { return nil }
            return (IdleTimeout(seconds: try row.value("seconds")), try row.value("since"))
        }
    }

    public func setIdleTimeout(_ timeout: IdleTimeout, since: Timestamp?) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO idle_timeout VALUES (1, ?, ?)
                    ON CONFLICT (only) DO UPDATE SET seconds = excluded.seconds, since = excluded.since
                    """, arguments: [timeout.seconds, since])
        }
    }
}
