package import Fleet
import GRDB

// What happened, in order: written with the change that it reports, then never changed.
extension FleetStore {
    /// Appends to the log. Numbers rise by one, so that a reader notices a missing one. Returns the events with their numbers.
    static func append(_ events: [Event], _ db: Database) throws -> [Event] {
        guard !events.isEmpty else { return [] }
        let statement = try db.cachedStatement(
            sql: "INSERT INTO event VALUES (:sequence, :at, :kind, :severity, :server, :actor, :summary, :about)")
        var last = try lastSequence(db)
        return try events.map { event in
            last += 1
            try statement.execute(arguments: event.arguments(sequence: last))
            var written = event
            written.sequence = last
            return written
        }
    }

    /// The newest event of each of these kinds, for each server and each thing it is about.
    package func newest(of kinds: [Event.Kind]) async throws(StoreError) -> [Event] {
        let words = kinds.map(\.rawValue)
        return try await read { db in
            try words.flatMap { word in
                // Beside MAX, SQLite takes the other columns from the row that has it.
                try db.rows("SELECT *, MAX(sequence) AS newest FROM event WHERE kind = ? GROUP BY server, about", [word]).map {
                    try Event(row: $0)
                }
            }
        }
    }

    /// The number of the newest event; 0 while there is none.
    package func lastSequence() async throws(StoreError) -> Int64 {
        try await read { db in try FleetStore.lastSequence(db) }
    }

    private static func lastSequence(_ db: Database) throws -> Int64 {
        try db.value(Int64.self, "SELECT MAX(sequence) FROM event") ?? 0
    }

    /// - Parameters:
    ///   - after: only those with a higher number.
    ///   - before: only those with a lower number.
    ///   - kinds: empty for all.
    ///   - limit: 1 to 1000; other values are clamped.
    package func events(
        after: Int64?, before: Int64?, server: ServerID?, kinds: [Event.Kind], limit: Int, newestFirst: Bool
    ) async throws(StoreError) -> [Event] {
        let limit = max(1, min(limit, 1000))
        let order = "ORDER BY sequence \(newestFirst ? "DESC" : "ASC") LIMIT \(limit)"
        var conditions = ["TRUE"]
        var arguments: [any DatabaseValueConvertible] = []
        if let after { conditions.append("sequence > ?"); arguments.append(after) }
        if let before { conditions.append("sequence < ?"); arguments.append(before) }
        if let server { conditions.append("server = ?"); arguments.append(server.text) }
        let place = conditions.joined(separator: " AND ")
        // One query per kind, in order, so that no more rows than needed are read.
        let kinds = Set(kinds).sorted { $0.rawValue < $1.rawValue }
        let some = kinds.map { _ in "SELECT * FROM (SELECT * FROM event WHERE \(place) AND kind = ? \(order))" }
        let sql = kinds.isEmpty ? "SELECT * FROM event WHERE \(place) \(order)" : some.joined(separator: " UNION ALL ") + " \(order)"
        let all = kinds.isEmpty ? arguments : kinds.flatMap { arguments + [$0.rawValue] }
        let values = all.map(\.databaseValue)
        return try await read { db in
            try Row.fetchAll(db, sql: sql, arguments: StatementArguments(values)).map { try Event(row: $0) }
        }
    }
}
