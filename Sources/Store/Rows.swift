public import Fleet
import FoundationEssentials
public import GRDB

// How each value is stored in its row. A row that cannot be read is damage, never a default.

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

extension Actor: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { description.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> Actor? {
        String.fromDatabaseValue(value).map { Actor($0) }
    }
}

/// A row that violates the schema.
struct DamagedRow: Error, CustomStringConvertible {
    var what: String
    var description: String { what }
}

extension Row {
    /// A column's value. Throws where the subscript would end the process.
    func value<T: DatabaseValueConvertible>(_ column: String, as type: T.Type = T.self) throws -> T {
        do { return try decode(T.self, forColumn: column) } catch {
            throw DamagedRow(what: "\(column) holds \((self[column] as DatabaseValue?)?.description.prefix(80) ?? "nothing")")
        }
    }

    func word<T: RawRepresentable>(_ column: String, as type: T.Type = T.self) throws -> T where T.RawValue == String {
        let text = try value(column, as: String.self)
        guard let value = T(rawValue: text) else { throw DamagedRow(what: "\(column) holds \(text.prefix(80))") }
        return value
    }

    func json<T: Decodable>(_ column: String, as type: T.Type = T.self) throws -> T {
        let text = try value(column, as: String.self)
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
    var environment: [String: String]
    var ports, dataCenterIDs: [String]
    /// Absent in rows of earlier versions.
    var entrypoint, command: [String]?
    var installsAgent: Bool?
    var overrides: ServerOverrides

    init(_ config: ServerConfig) {
        (gpuType, dockerImage, gpuCount) = (config.gpuType, config.dockerImage, config.gpuCount)
        (minInstances, maxInstances) = (config.minInstances, config.maxInstances)
        (cpuCores, memoryGB) = (config.cpuCores, config.memoryGB)
        (containerDiskGB, volumeGB, networkVolumeID) = (config.containerDiskGB, config.volumeGB, config.networkVolumeID)
        targetUtilization = config.targetUtilization
        (environment, ports, dataCenterIDs) = (config.environment, config.ports, config.dataCenterIDs)
        (entrypoint, command, installsAgent) = (config.entrypoint, config.command, config.installsAgent)
        overrides = config.overrides
    }

    var config: ServerConfig {
        ServerConfig(
            gpuType: gpuType, gpuCount: gpuCount, dockerImage: dockerImage, cpuCores: cpuCores, memoryGB: memoryGB,
            containerDiskGB: containerDiskGB, volumeGB: volumeGB, networkVolumeID: networkVolumeID,
            minInstances: minInstances, maxInstances: maxInstances, targetUtilization: targetUtilization,
            environment: environment, ports: ports, dataCenterIDs: dataCenterIDs, entrypoint: entrypoint ?? [], command: command ?? [],
            installsAgent: installsAgent ?? false, overrides: overrides)
    }
}

extension ServerRecord {
    private static let columns = [
        "id", "kind", "name", "ownership", "adopted_by", "adopted_at", "deployment", "config", "overrides",
        "accepts_data_loss", "tags", "first_seen_at", "created_at", "started_at", "stopped_at", "remembered_min", "remembered_max",
        "run_started_at", "idle_since", "timeout_changed_at", "cost_settled", "cost_rate", "cost_since", "savings_settled", "savings_rate",
        "savings_since", "gone_at", "sparse_bursts", "sparse_seconds", "sparse_at", "owner", "has_admin_policy",
        "released_at", "running_rate", "estimated_settled", "estimated_rate", "estimated_since",
        "kept_told_for", "agent_refused_at", "warned_at",
    ]

    static let upsert = """
        INSERT INTO server (\(columns.joined(separator: ", "))) VALUES (\(columns.map { ":\($0)" }.joined(separator: ", ")))
        ON CONFLICT (id) DO UPDATE SET \(columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """

    func arguments() throws -> StatementArguments {
        var word = "watched"
        var (adoptedBy, adoptedAt, deployment): (Actor?, Timestamp?, String?) = (nil, nil, nil)
        switch ownership {
        case .watched: break
        case .adopted(let actor, let at): (word, adoptedBy, adoptedAt) = ("adopted", actor, at)
        case .deployed(let id): (word, deployment) = ("deployed", id.text)
        }
        return [
            "id": id, "kind": kind.rawValue, "name": name, "ownership": word, "adopted_by": adoptedBy,
            "adopted_at": adoptedAt, "deployment": deployment, "config": try config.map { try jsonText(StoredConfig($0)) },
            "overrides": try jsonText(overrides), "accepts_data_loss": acceptsDataLoss, "tags": try jsonText(tags),
            "first_seen_at": firstSeenAt,
            "created_at": createdAt, "started_at": startedAt, "stopped_at": stoppedAt,
            "remembered_min": rememberedWorkers?.min, "remembered_max": rememberedWorkers?.max,
            "run_started_at": runStartedAt, "idle_since": idleSince, "timeout_changed_at": timeoutChangedAt,
            "cost_settled": cost.settled.microdollars, "cost_rate": cost.rate.microdollarsPerHour,
            "cost_since": cost.since, "savings_settled": savings.settled.microdollars,
            "savings_rate": savings.rate.microdollarsPerHour, "savings_since": savings.since, "gone_at": goneAt,
            "sparse_bursts": sparseWork.bursts, "sparse_seconds": sparseWork.watchedSeconds, "sparse_at": sparseWork.countedUntil,
            "owner": owner, "has_admin_policy": hasAdminPolicy,
            "released_at": releasedAt, "running_rate": runningRate?.microdollarsPerHour,
            "estimated_settled": estimated.settled.microdollars, "estimated_rate": estimated.rate.microdollarsPerHour,
            "estimated_since": estimated.since, "kept_told_for": keptReportedFor,
            "agent_refused_at": agentRefusedAt, "warned_at": warnedAt,
        ]
    }

    init(row: Row) throws {
        let ownership: Ownership
        switch try row.value("ownership", as: String.self) {
        case "adopted": ownership = .adopted(by: try row.value("adopted_by"), at: try row.value("adopted_at"))
        case "deployed": ownership = .deployed(DeploymentID(try row.value("deployment")))
        default: ownership = .watched
        }
        let minimum: Int? = try row.value("remembered_min")
        try self.init(
            id: row.value("id"), kind: row.word("kind"), name: row.value("name"), ownership: ownership,
            config: row.value("config", as: String?.self).map { _ in try row.json("config", as: StoredConfig.self).config },
            overrides: row.json("overrides"), acceptsDataLoss: row.value("accepts_data_loss"), tags: row.json("tags"),
            firstSeenAt: row.value("first_seen_at"),
            createdAt: row.value("created_at"), startedAt: row.value("started_at"), stoppedAt: row.value("stopped_at"),
            rememberedWorkers: minimum.map { WorkerLimits(min: $0, max: try row.value("remembered_max")) },
            runStartedAt: row.value("run_started_at"), idleSince: row.value("idle_since"),
            timeoutChangedAt: row.value("timeout_changed_at"),
            sparseWork: SparseWork(
                bursts: row.value("sparse_bursts"), watchedSeconds: row.value("sparse_seconds"), countedUntil: row.value("sparse_at")),
            owner: row.value("owner"),
            hasAdminPolicy: row.value("has_admin_policy"),
            releasedAt: row.value("released_at"),
            runningRate: row.value("running_rate", as: Int64?.self).map(HourlyRate.init(microdollarsPerHour:)),
            cost: CostMeter(row: row, prefix: "cost"),
            estimated: row.value("estimated_since", as: Timestamp?.self).map { _ in try CostMeter(row: row, prefix: "estimated") },
            savings: CostMeter(row: row, prefix: "savings"), goneAt: row.value("gone_at"))
        keptReportedFor = try row.value("kept_told_for")
        (agentRefusedAt, warnedAt) = (try row.value("agent_refused_at"), try row.value("warned_at"))
    }
}

extension CostMeter {
    init(row: Row, prefix: String) throws {
        try self.init(
            settled: Money(microdollars: row.value("\(prefix)_settled")),
            rate: HourlyRate(microdollarsPerHour: row.value("\(prefix)_rate")), since: row.value("\(prefix)_since"))
    }
}

extension Protection {
    var columns: [String: DatabaseValue] {
        [
            "until": until?.databaseValue ?? .null, "owner": owner.databaseValue, "reason": reason?.databaseValue ?? .null,
            "since": since.databaseValue, "is_by_admin": isByAdmin.databaseValue,
        ]
    }

    init(row: Row) throws {
        try self.init(
            until: row.value("until"), owner: row.value("owner"), reason: row.value("reason"), since: row.value("since"),
            isByAdmin: row.value("is_by_admin"))
    }
}

extension Lease {
    var columns: [String: DatabaseValue] { ["until": until.databaseValue, "holder": holder.databaseValue] }
    init(row: Row) throws { try self.init(until: row.value("until"), holder: row.value("holder")) }
}

extension Postponement {
    var columns: [String: DatabaseValue] { ["until": until.databaseValue, "by": by.databaseValue, "since": since?.databaseValue ?? .null] }
    init(row: Row) throws { try self.init(until: row.value("until"), by: row.value("by"), since: row.value("since")) }
}

extension StopIntent {
    /// The key and the decision.
    var decision: StatementArguments {
        let columns = causeColumns
        return [
            "server": server, "generation": generation, "cause": cause.word, "cause_since": columns.since, "cause_span": columns.span,
            "cause_actor": columns.actor, "cause_name": causeName, "decided_at": decidedAt, "run_started_at": runStartedAt,
        ]
    }

    private var causeColumns: (since: Timestamp?, span: Int64?, actor: Actor?) {
        switch cause {
        case .idle(let since, let timeout): (since, timeout.wholeMicroseconds, nil)
        case .maximumRuntime(let limit): (nil, limit.wholeMicroseconds, nil)
        case .requested(let by): (nil, nil, by)
        case .budget(_, let busyAfter): (nil, busyAfter?.wholeMicroseconds, nil)
        }
    }

    private var causeName: String? { if case .budget(let name, _) = cause { name } else { nil } }

    func arguments() -> StatementArguments {
        let (since, span, actor) = causeColumns
        return [
            "server": server, "generation": generation, "cause": cause.word, "cause_since": since, "cause_span": span,
            "cause_actor": actor, "cause_name": causeName, "step": step.rawValue, "decided_at": decidedAt, "attempts": attempts,
            "next_attempt_at": nextAttemptAt, "last_error": lastError, "run_started_at": runStartedAt,
        ]
    }

    init(row: Row) throws {
        let cause: StopCause
        let span: Int64? = try row.value("cause_span")
        let (since, actor): (Timestamp?, Actor?) = (try row.value("cause_since"), try row.value("cause_actor"))
        switch (try row.value("cause", as: String.self), since, span, actor) {
        case ("idle", .some(let since), .some(let span), _): cause = .idle(since: since, timeout: .microseconds(span))
        case ("maximum_runtime", _, .some(let span), _): cause = .maximumRuntime(.microseconds(span))
        case ("requested", _, _, .some(let actor)): cause = .requested(by: actor)
        case ("budget", _, _, _):
            cause = .budget(name: try row.value("cause_name"), busyAfter: span.map { .microseconds($0) })
        case (let word, _, _, _): throw DamagedRow(what: "a stop's cause is \(word)")
        }
        try self.init(
            server: row.value("server"), generation: row.value("generation"), cause: cause, step: row.word("step"),
            decidedAt: row.value("decided_at"), attempts: row.value("attempts"), nextAttemptAt: row.value("next_attempt_at"),
            lastError: row.value("last_error"), runStartedAt: row.value("run_started_at"))
    }
}

extension Deployment {
    func arguments() throws -> StatementArguments {
        [
            "id": id.text, "kind": kind.rawValue, "name": name, "config": try jsonText(StoredConfig(config)),
            "tags": try jsonText(tags), "auto_start": autoStart, "idempotency_key": idempotencyKey,
            "step": step.rawValue, "asked_at": requestedAt, "server": server, "last_error": lastError, "owner": owner,
            "is_by_admin": isByAdmin,
        ]
    }

    init(row: Row) throws {
        try self.init(
            id: DeploymentID(row.value("id")), kind: row.word("kind"), name: row.value("name"),
            config: row.json("config", as: StoredConfig.self).config, tags: row.json("tags"),
            autoStart: row.value("auto_start"), owner: row.value("owner"), isByAdmin: row.value("is_by_admin"),
            idempotencyKey: row.value("idempotency_key"), step: row.word("step"),
            requestedAt: row.value("asked_at"), server: row.value("server"), lastError: row.value("last_error"))
    }
}

extension Event {
    func arguments(sequence: Int64) -> StatementArguments {
        [
            "sequence": sequence, "at": at, "kind": kind.rawValue, "severity": severity.rawValue, "server": server,
            "actor": actor, "summary": summary, "about": about?.text,
        ]
    }

    init(row: Row) throws {
        try self.init(
            sequence: row.value("sequence"), at: row.value("at"), kind: row.word("kind"), severity: row.word("severity"),
            server: row.value("server"), actor: row.value("actor"),
            about: row.value("about", as: String?.self).flatMap { Event.About(text: $0) }, summary: row.value("summary"))
    }
}

extension Event.About {
    var text: String {
        switch self {
        case .alert(let id, let name): "alert:\(id):\(name)"
        case .webhook(let name): "webhook:\(name)"
        case .maximumRuntime: "maximum_runtime"
        case .list(let kind): "list:\(kind.rawValue)"
        case .budget(let name, let owner): "budget:\(name)" + (owner.map { ":\($0)" } ?? "")
        case .adminRuntimeLimit: "maximum_runtime:admin"
        }
    }

    /// `nil`: of a later version.
    init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("budget", 2): self = .budget(parts[1], owner: nil)
        case ("budget", 3): self = .budget(parts[1], owner: parts[2])
        case ("alert", 3):
            guard let id = Int64(parts[1]) else { return nil }
            self = .alert(id, name: parts[2])
        case ("webhook", 2): self = .webhook(parts[1])
        case ("list", 2):
            guard let kind = ServerKind(rawValue: parts[1]) else { return nil }
            self = .list(kind)
        case ("maximum_runtime", 1): self = .maximumRuntime
        case ("maximum_runtime", 2) where parts[1] == "admin": self = .adminRuntimeLimit
        default: return nil
        }
    }
}

extension APIToken {
    func arguments() -> StatementArguments {
        [
            "name": name, "scope": scope.rawValue, "server": server, "digest": Data(digest), "created_at": createdAt,
            "expires_at": expiresAt, "owner": owner, "parent": parent.map { Data($0) },
        ]
    }

    init(row: Row) throws {
        let digest: Data = try row.value("digest")
        let parent: Data? = try row.value("parent")
        try self.init(
            name: row.value("name"), scope: row.word("scope"), digest: Array(digest), createdAt: row.value("created_at"),
            expiresAt: row.value("expires_at"), server: row.value("server"), owner: row.value("owner"), parent: parent.map { Array($0) })
    }
}
