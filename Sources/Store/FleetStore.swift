public import Fleet
import Foundation
import GRDB
import Glibc

/// The embedded database: one file in the data directory, readable by its owner only.
///
/// Every change is one transaction, durable when the call returns (WAL, `synchronous = FULL`), and carries the events that tell
/// of it: either both are there or neither. A method that throws changed nothing.
public final class FleetStore: Sendable {
    private let writer: any DatabaseWriter
    private let path: String
    private let lock: DirectoryLock?

    private init(writer: any DatabaseWriter, path: String, lock: DirectoryLock?) {
        self.writer = writer
        self.path = path
        self.lock = lock
    }

    // MARK: Opening

    /// Opens `controlplane.sqlite` in `directory`, making both if need be, and keeps other control planes out of it.
    public static func open(directory: String) throws(StoreError) -> FleetStore {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .notWritable(path: directory, why: String(cString: strerror(errno)))
        }
        let lock = try DirectoryLock(directory: directory)
        let path = "\(directory)/controlplane.sqlite"
        // Made with the right mode before SQLite makes it with another; its WAL takes the same.
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: directory, why: String(cString: strerror(errno))) }
        Glibc.close(descriptor)
        try refuseNewer(path)
        return try open(path: path, lock: lock) { try DatabasePool(path: path, configuration: $0) }
    }

    /// A database that is gone with the process, for tests and simulations.
    public static func inMemory() throws(StoreError) -> FleetStore {
        try open(path: ":memory:", lock: nil) { try DatabaseQueue(configuration: $0) }
    }

    private static func open(
        path: String, lock: DirectoryLock?, _ make: (Configuration) throws -> any DatabaseWriter
    ) throws(StoreError) -> FleetStore {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        do {
            let writer = try make(configuration)
            try Schema.migrator.migrate(writer)
            return FleetStore(writer: writer, path: path, lock: lock)
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Looks without writing a byte: a newer version's file must stay as it is.
    private static func refuseNewer(_ path: String) throws(StoreError) {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let isNewer = try DatabaseQueue(path: path, configuration: configuration).read { db in
                try Schema.migrator.hasBeenSuperseded(db)
            }
            guard !isNewer else { throw StoreError.newerVersion(path: path) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Ends every use of it; what comes later throws. Without it, the file is closed with the last reference.
    public func close() throws(StoreError) {
        do { try writer.close() } catch { throw StoreError(error, path: path) }
        lock?.release()
    }

    /// For tests that must provoke SQLite itself.
    func unguarded(_ body: @Sendable (Database) throws -> Void) throws { try writer.writeWithoutTransaction(body) }

    private func read<R: Sendable>(_ body: @escaping @Sendable (Database) throws -> R) async throws(StoreError) -> R {
        do { return try await writer.read(body) } catch { throw StoreError(error, path: path) }
    }

    private func write<R: Sendable>(_ body: @escaping @Sendable (Database) throws -> R) async throws(StoreError) -> R {
        do { return try await writer.write(body) } catch { throw StoreError(error, path: path) }
    }

    // MARK: Servers

    public func servers() async throws(StoreError) -> [ServerRecord] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM server ORDER BY id").map { try ServerRecord(row: $0) }
        }
    }

    /// Writes what changed, and the events that tell of it. Answers the events with their numbers.
    public func save(_ records: [ServerRecord], events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            try FleetStore.save(records, db)
            return try FleetStore.append(events, db)
        }
    }

    private static func save(_ records: [ServerRecord], _ db: Database) throws {
        guard !records.isEmpty else { return }
        let statement = try db.cachedStatement(sql: ServerRecord.upsert)
        for record in records { try statement.execute(arguments: try record.arguments()) }
    }

    // MARK: Holds

    public func holds() async throws(StoreError) -> [ServerID: Holds] {
        try await read { db in
            var holds: [ServerID: Holds] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT * FROM protection") {
                holds[row["server"], default: Holds()].protection = Protection(
                    until: row["until"], owner: Actor(row["owner"] as String), reason: row["reason"], since: row["since"])
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM lease") {
                holds[row["server"], default: Holds()].lease = Lease(
                    until: row["until"], holder: Actor(row["holder"] as String))
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM extension") {
                holds[row["server"], default: Holds()].extension = Extension(
                    until: row["until"], by: Actor(row["by"] as String))
            }
            return holds
        }
    }

    public func setProtection(
        _ hold: Protection?, of server: ServerID, events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await setHold("protection", of: server, events: events) {
            hold.map { ["until": $0.until, "owner": $0.owner.description, "reason": $0.reason, "since": $0.since] }
        }
    }

    public func setLease(_ hold: Lease?, of server: ServerID, events: [Event]) async throws(StoreError) -> [Event] {
        try await setHold("lease", of: server, events: events) {
            hold.map { ["until": $0.until, "holder": $0.holder.description] }
        }
    }

    public func setExtension(
        _ hold: Extension?, of server: ServerID, events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await setHold("extension", of: server, events: events) {
            hold.map { ["until": $0.until, "by": $0.by.description] }
        }
    }

    private func setHold(
        _ table: String, of server: ServerID, events: [Event],
        _ columns: @escaping @Sendable () -> [String: (any DatabaseValueConvertible)?]?
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(sql: "DELETE FROM \(table) WHERE server = ?", arguments: [server])
            if let columns = columns() {
                let names = columns.keys.sorted()
                let marks = names.map { ":\($0)" }.joined(separator: ", ")
                var arguments = StatementArguments(columns)
                arguments += ["server": server]
                try db.execute(
                    sql: "INSERT INTO \(table) (server, \(names.joined(separator: ", "))) VALUES (:server, \(marks))",
                    arguments: arguments)
            }
            return try FleetStore.append(events, db)
        }
    }

    // MARK: Stops

    public func openIntents() async throws(StoreError) -> [StopIntent] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT * FROM stop_intent WHERE step IN ('decided', 'asked', 'accepted') ORDER BY decided_at, server"
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
            let isOpen = try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM stop_intent WHERE server = ? AND step IN ('decided', 'asked', 'accepted'))",
                arguments: [server])
            guard isOpen == false else { throw StoreError.overtaken }
            let last = try Int64.fetchOne(
                db, sql: "SELECT MAX(generation) FROM stop_intent WHERE server = ?", arguments: [server])
            let intent = StopIntent(
                server: server, generation: (last ?? 0) + 1, cause: cause, decidedAt: now, nextAttemptAt: now,
                runStartedAt: runStartedAt)
            try db.execute(
                sql: """
                    INSERT INTO stop_intent VALUES (
                        :server, :generation, :cause, :cause_since, :cause_span, :cause_actor, :step, :decided_at, :attempts,
                        :next_attempt_at, :last_error, :run_started_at)
                    """, arguments: intent.arguments())
            return (intent, try FleetStore.append(events, db))
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
                    WHERE server = :server AND generation = :generation AND step IN ('decided', 'asked', 'accepted')
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
                        :id, :kind, :name, :config, :tags, :auto_start, :idempotency_key, :step, :asked_at, :server, :last_error)
                    """, arguments: try deployment.arguments())
            _ = try FleetStore.append(events, db)
            return deployment
        }
    }

    public func finishDeployment(
        _ id: DeploymentID, step: Deployment.Step, server: ServerID?, lastError: String?, records: [ServerRecord],
        events: [Event]
    ) async throws(StoreError) -> [Event] {
        try await write { db in
            try FleetStore.save(records, db)
            try db.execute(
                sql: "UPDATE deployment SET step = ?, server = ?, last_error = ? WHERE id = ?",
                arguments: [step.rawValue, server, lastError, id.text])
            return try FleetStore.append(events, db)
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

    // MARK: Events

    /// Adds to the log. Numbers rise by one: whoever reads along sees when one is missing.
    private static func append(_ events: [Event], _ db: Database) throws -> [Event] {
        guard !events.isEmpty else { return [] }
        let statement = try db.cachedStatement(
            sql: "INSERT INTO event VALUES (:sequence, :at, :kind, :severity, :server, :actor, :summary)")
        var last = try Int64.fetchOne(db, sql: "SELECT MAX(sequence) FROM event") ?? 0
        return try events.map { event in
            last += 1
            try statement.execute(arguments: event.arguments(sequence: last))
            var written = event
            written.sequence = last
            return written
        }
    }

    /// - Parameters:
    ///   - after: only those with a higher number.
    ///   - kinds: empty for all.
    ///   - limit: 1 to 1000.
    public func events(
        after: Int64?, before: Int64?, server: ServerID?, kinds: [Event.Kind], limit: Int, newestFirst: Bool
    ) async throws(StoreError) -> [Event] {
        try await read { db in
            var conditions = ["TRUE"]
            var arguments = StatementArguments()
            if let after { conditions.append("sequence > ?"); arguments += [after] }
            if let before { conditions.append("sequence < ?"); arguments += [before] }
            if let server { conditions.append("server = ?"); arguments += [server] }
            if !kinds.isEmpty {
                conditions.append("kind IN (\(kinds.map { _ in "?" }.joined(separator: ", ")))")
                arguments += StatementArguments(kinds.map(\.rawValue))
            }
            arguments += [max(1, min(limit, 1000))]
            let sql = """
                SELECT * FROM event WHERE \(conditions.joined(separator: " AND "))
                ORDER BY sequence \(newestFirst ? "DESC" : "ASC") LIMIT ?
                """
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map { try Event(row: $0) }
        }
    }

    // MARK: Tokens

    public func tokens() async throws(StoreError) -> [APIToken] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM token ORDER BY name").map { try APIToken(row: $0) }
        }
    }

    public func save(_ token: APIToken, events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO token VALUES (?, ?, ?, ?, ?)",
                arguments: [token.name, token.scope.rawValue, Data(token.digest), token.createdAt, token.expiresAt])
            return try FleetStore.append(events, db)
        }
    }

    // MARK: Heartbeat

    /// Somebody looked at the fleet at `now`; how long nobody did is known after a restart.
    public func recordPass(at now: Timestamp) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "INSERT INTO heartbeat VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET last_pass_at = excluded.last_pass_at",
                arguments: [now])
        }
    }

    public func lastPassAt() async throws(StoreError) -> Timestamp? {
        try await read { db in try Timestamp.fetchOne(db, sql: "SELECT last_pass_at FROM heartbeat") }
    }
}

extension StoreError {
    /// What SQLite's result code means here.
    init(_ error: any Error, path: String) {
        if let error = error as? StoreError { self = error; return }
        guard let error = error as? DatabaseError else {
            self = .corrupt(path: path, why: "\(error)")
            return
        }
        let why = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM: self = .notWritable(path: path, why: why)
        case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, why: why)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path, why: why)
        default: self = .failed(why)
        }
    }
}
