public import Fleet
import Foundation
public import GRDB

// How each value lies in its row. One place per table; a row that does not fit is damage, not a default.

extension Timestamp: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { microsecondsSinceEpoch.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> Timestamp? {
        Int64.fromDatabaseValue(value).map(Timestamp.init(microsecondsSinceEpoch:))
    }
}

extension ServerID: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { text.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> ServerID? {
        String.fromDatabaseValue(value).flatMap { ServerID($0) }
    }
}

/// A row that does not fit the schema's promises.
struct DamagedRow: Error {
    var what: String
}

extension Row {
    func word<T: RawRepresentable>(_ column: String, as type: T.Type = T.self) throws -> T where T.RawValue == String {
        let text: String = self[column]
        guard let value = T(rawValue: text) else { throw DamagedRow(what: "\(column) is \(text)") }
        return value
    }

    func json<T: Decodable>(_ column: String, as type: T.Type = T.self) throws -> T {
        let text: String = self[column]
        return try JSONDecoder().decode(T.self, from: Data(text.utf8))
    }
}

func jsonText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// `ServerConfig` as it is stored. Environment variables may hold secrets: the file is readable by its owner only.
struct StoredConfig: Codable {
    var gpuType, dockerImage: String
    var gpuCount, minInstances, maxInstances: Int
    var cpuCores, memoryGB, containerDiskGB, volumeGB: Int?
    var networkVolumeID: String?
    var targetUtilization: Double
    var idleTimeoutSeconds: Int64?
    var maxRuntimeMicroseconds: Int64?
    var environment: [String: String]
    var ports, dataCenterIDs: [String]

    init(_ config: ServerConfig) {
        (gpuType, dockerImage, gpuCount) = (config.gpuType, config.dockerImage, config.gpuCount)
        (minInstances, maxInstances) = (config.minInstances, config.maxInstances)
        (cpuCores, memoryGB) = (config.cpuCores, config.memoryGB)
        (containerDiskGB, volumeGB, networkVolumeID) = (config.containerDiskGB, config.volumeGB, config.networkVolumeID)
        targetUtilization = config.targetUtilization
        idleTimeoutSeconds = config.idleTimeout?.seconds
        maxRuntimeMicroseconds = config.maxRuntime?.wholeMicroseconds
        (environment, ports, dataCenterIDs) = (config.environment, config.ports, config.dataCenterIDs)
    }

    var config: ServerConfig {
        ServerConfig(
            gpuType: gpuType, gpuCount: gpuCount, dockerImage: dockerImage, cpuCores: cpuCores, memoryGB: memoryGB,
            containerDiskGB: containerDiskGB, volumeGB: volumeGB, networkVolumeID: networkVolumeID,
            minInstances: minInstances, maxInstances: maxInstances, targetUtilization: targetUtilization,
            idleTimeout: idleTimeoutSeconds.map(IdleTimeout.init(seconds:)),
            maxRuntime: maxRuntimeMicroseconds.map { .microseconds($0) }, environment: environment, ports: ports,
            dataCenterIDs: dataCenterIDs)
    }
}

extension ServerRecord {
    static let upsert = """
        INSERT INTO server VALUES (
            :id, :kind, :name, :stewardship, :adopted_by, :adopted_at, :deployment, :config, :idle_timeout_seconds, :max_runtime,
            :accepts_data_loss, :tags, :first_seen_at, :created_at, :started_at, :stopped_at, :remembered_min, :remembered_max,
            :run_started_at, :idle_since, :timeout_changed_at, :cost_settled, :cost_rate, :cost_since,
            :savings_settled, :savings_rate, :savings_since, :gone_at)
        ON CONFLICT (id) DO UPDATE SET
            kind = excluded.kind, name = excluded.name, stewardship = excluded.stewardship, adopted_by = excluded.adopted_by,
            adopted_at = excluded.adopted_at, deployment = excluded.deployment, config = excluded.config,
            idle_timeout_seconds = excluded.idle_timeout_seconds, max_runtime = excluded.max_runtime,
            accepts_data_loss = excluded.accepts_data_loss, tags = excluded.tags, first_seen_at = excluded.first_seen_at,
            created_at = excluded.created_at, started_at = excluded.started_at, stopped_at = excluded.stopped_at,
            remembered_min = excluded.remembered_min, remembered_max = excluded.remembered_max,
            run_started_at = excluded.run_started_at, idle_since = excluded.idle_since,
            timeout_changed_at = excluded.timeout_changed_at, cost_settled = excluded.cost_settled,
            cost_rate = excluded.cost_rate, cost_since = excluded.cost_since, savings_settled = excluded.savings_settled,
            savings_rate = excluded.savings_rate, savings_since = excluded.savings_since, gone_at = excluded.gone_at
        """

    func arguments() throws -> StatementArguments {
        var word = "watched"
        var (adoptedBy, adoptedAt, deployment): (String?, Timestamp?, String?) = (nil, nil, nil)
        switch stewardship {
        case .watched: break
        case .adopted(let actor, let at): (word, adoptedBy, adoptedAt) = ("adopted", actor.description, at)
        case .deployed(let id): (word, deployment) = ("deployed", id.text)
        }
        return [
            "id": id, "kind": kind.rawValue, "name": name, "stewardship": word, "adopted_by": adoptedBy,
            "adopted_at": adoptedAt, "deployment": deployment, "config": try config.map { try jsonText(StoredConfig($0)) },
            "idle_timeout_seconds": idleTimeout?.seconds, "max_runtime": maxRuntime?.wholeMicroseconds,
            "accepts_data_loss": acceptsDataLoss, "tags": try jsonText(tags), "first_seen_at": firstSeenAt,
            "created_at": createdAt, "started_at": startedAt, "stopped_at": stoppedAt,
            "remembered_min": rememberedWorkers?.min, "remembered_max": rememberedWorkers?.max,
            "run_started_at": runStartedAt, "idle_since": idleSince, "timeout_changed_at": timeoutChangedAt,
            "cost_settled": cost.settled.microdollars, "cost_rate": cost.rate.microdollarsPerHour,
            "cost_since": cost.since, "savings_settled": savings.settled.microdollars,
            "savings_rate": savings.rate.microdollarsPerHour, "savings_since": savings.since, "gone_at": goneAt,
        ]
    }

    init(row: Row) throws {
        let stewardship: Stewardship
        switch row["stewardship"] as String {
        case "adopted": stewardship = .adopted(by: Actor(row["adopted_by"] as String), at: row["adopted_at"])
        case "deployed": stewardship = .deployed(DeploymentID(row["deployment"]))
        default: stewardship = .watched
        }
        let minimum: Int? = row["remembered_min"]
        self.init(
            id: row["id"], kind: try row.word("kind"), name: row["name"], stewardship: stewardship,
            config: try (row["config"] as String?).map { _ in try row.json("config", as: StoredConfig.self).config },
            idleTimeout: (row["idle_timeout_seconds"] as Int64?).map(IdleTimeout.init(seconds:)),
            maxRuntime: (row["max_runtime"] as Int64?).map { .microseconds($0) },
            acceptsDataLoss: row["accepts_data_loss"], tags: try row.json("tags"), firstSeenAt: row["first_seen_at"],
            createdAt: row["created_at"], startedAt: row["started_at"], stoppedAt: row["stopped_at"],
            rememberedWorkers: minimum.map { WorkerLimits(min: $0, max: row["remembered_max"]) },
            runStartedAt: row["run_started_at"], idleSince: row["idle_since"],
            timeoutChangedAt: row["timeout_changed_at"], cost: Meter(row: row, prefix: "cost"),
            savings: Meter(row: row, prefix: "savings"), goneAt: row["gone_at"])
    }
}

extension Meter {
    init(row: Row, prefix: String) {
        self.init(
            settled: Money(microdollars: row["\(prefix)_settled"]),
            rate: HourlyRate(microdollarsPerHour: row["\(prefix)_rate"]), since: row["\(prefix)_since"])
    }
}

extension StopIntent {
    func arguments() -> StatementArguments {
        var (since, span, actor): (Timestamp?, Int64?, String?) = (nil, nil, nil)
        switch cause {
        case .idle(let idleSince, let timeout): (since, span) = (idleSince, timeout.wholeMicroseconds)
        case .maximumRuntime(let limit): span = limit.wholeMicroseconds
        case .requested(let by): actor = by.description
        }
        return [
            "server": server, "generation": generation, "cause": cause.word, "cause_since": since, "cause_span": span,
            "cause_actor": actor, "step": step.rawValue, "decided_at": decidedAt, "attempts": attempts,
            "next_attempt_at": nextAttemptAt, "last_error": lastError, "run_started_at": runStartedAt,
        ]
    }

    init(row: Row) throws {
        let cause: StopCause
        let span: Int64? = row["cause_span"]
        switch (row["cause"] as String, row["cause_since"] as Timestamp?, span, row["cause_actor"] as String?) {
        case ("idle", .some(let since), .some(let span), _): cause = .idle(since: since, timeout: .microseconds(span))
        case ("maximum_runtime", _, .some(let span), _): cause = .maximumRuntime(.microseconds(span))
        case ("requested", _, _, .some(let actor)): cause = .requested(by: Actor(actor))
        case (let word, _, _, _): throw DamagedRow(what: "a stop's cause is \(word)")
        }
        self.init(
            server: row["server"], generation: row["generation"], cause: cause, step: try row.word("step"),
            decidedAt: row["decided_at"], attempts: row["attempts"], nextAttemptAt: row["next_attempt_at"],
            lastError: row["last_error"], runStartedAt: row["run_started_at"])
    }
}

extension Deployment {
    func arguments() throws -> StatementArguments {
        [
            "id": id.text, "kind": kind.rawValue, "name": name, "config": try jsonText(StoredConfig(config)),
            "tags": try jsonText(tags), "auto_start": autoStart, "idempotency_key": idempotencyKey,
            "step": step.rawValue, "asked_at": askedAt, "server": server, "last_error": lastError,
        ]
    }

    init(row: Row) throws {
        self.init(
            id: DeploymentID(row["id"]), kind: try row.word("kind"), name: row["name"],
            config: try row.json("config", as: StoredConfig.self).config, tags: try row.json("tags"),
            autoStart: row["auto_start"], idempotencyKey: row["idempotency_key"], step: try row.word("step"),
            askedAt: row["asked_at"], server: row["server"], lastError: row["last_error"])
    }
}

extension Event {
    func arguments(sequence: Int64) -> StatementArguments {
        [
            "sequence": sequence, "at": at, "kind": kind.rawValue, "severity": severity.rawValue, "server": server,
            "actor": actor.description, "summary": summary,
        ]
    }

    init(row: Row) throws {
        self.init(
            sequence: row["sequence"], at: row["at"], kind: try row.word("kind"), severity: try row.word("severity"),
            server: row["server"], actor: Actor(row["actor"] as String), summary: row["summary"])
    }
}

extension APIToken {
    init(row: Row) throws {
        let digest: Data = row["digest"]
        self.init(
            name: row["name"], scope: try row.word("scope"), digest: Array(digest), createdAt: row["created_at"],
            expiresAt: row["expires_at"])
    }
}
