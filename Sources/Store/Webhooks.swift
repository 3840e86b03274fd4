public import Fleet
import GRDB

extension FleetStore {
    public func webhooks() async throws(StoreError) -> [Webhook] {
        try await read { db in try Row.fetchAll(db, sql: "SELECT * FROM webhook ORDER BY name").map { try Webhook(row: $0) } }
    }

    /// Writes a new webhook, which is told of what happens from now on, or changes the one of its name, which goes on where it was.
    public func save(_ webhook: Webhook, events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO webhook VALUES (:name, :url, :format, :secret, :kinds, :minimum_severity, :tags,
                        (SELECT COALESCE(MAX(sequence), 0) FROM event), :owners)
                    ON CONFLICT (name) DO UPDATE SET url = excluded.url, format = excluded.format, secret = excluded.secret,
                        kinds = excluded.kinds, minimum_severity = excluded.minimum_severity, tags = excluded.tags,
                        owners = excluded.owners
                    """, arguments: webhook.arguments())
            return try FleetStore.append(events, db)
        }
    }

    /// Its deliveries go with it. False, and no event, when there is none of that name.
    public func deleteWebhook(_ name: String, events: [Event]) async throws(StoreError) -> (Bool, [Event]) {
        try await write { db in
            try db.execute(sql: "DELETE FROM webhook WHERE name = ?", arguments: [name])
            guard db.changesCount == 1 else { return (false, []) }
            return (true, try FleetStore.append(events, db))
        }
    }

    /// Deliveries and the mark up to where events were looked through, together or not at all: a crash neither repeats nor drops.
    public func handOver(_ deliveries: [Delivery], to webhook: String, upTo sequence: Int64) async throws(StoreError) {
        try await write { db in
            try db.execute(sql: "UPDATE webhook SET cursor = ? WHERE name = ? AND cursor < ?", arguments: [sequence, webhook, sequence])
            guard db.changesCount == 1 else { return }
            for delivery in deliveries {
                try db.execute(
                    sql: "INSERT INTO delivery VALUES (?, ?, ?, 0, ?, ?, NULL)",
                    arguments: [
                        delivery.webhook, delivery.event.sequence, delivery.state.rawValue, delivery.createdAt, delivery.nextAttemptAt,
                    ])
            }
        }
    }

    /// All that waits for webhooks whose oldest waiting delivery is due, oldest first.
    public func dueDeliveries(at now: Timestamp, limit: Int) async throws(StoreError) -> [Delivery] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    \(selectDelivery) WHERE d.state = 'waiting' AND d.webhook IN
                        (SELECT webhook FROM (\(firstInLine)) WHERE next_attempt_at <= ?)
                    ORDER BY d.event LIMIT ?
                    """, arguments: [now, limit]
            ).map { try Delivery(row: $0) }
        }
    }

    public func nextDeliveryAt() async throws(StoreError) -> Timestamp? {
        try await read { db in try Timestamp.fetchOne(db, sql: "SELECT MIN(next_attempt_at) FROM (\(firstInLine))") }
    }

    /// Newest first.
    public func deliveries(state: Delivery.State?, webhook: String?, limit: Int) async throws(StoreError) -> [Delivery] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    \(selectDelivery) WHERE (:state IS NULL OR d.state = :state) AND (:webhook IS NULL OR d.webhook = :webhook)
                    ORDER BY d.event DESC LIMIT :limit
                    """, arguments: ["state": state?.rawValue, "webhook": webhook, "limit": limit]
            ).map { try Delivery(row: $0) }
        }
    }

    public func update(_ delivery: Delivery, events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE delivery SET state = ?, attempts = ?, next_attempt_at = ?, last_error = ? WHERE webhook = ? AND event = ?
                    """,
                arguments: [
                    delivery.state.rawValue, delivery.attempts, delivery.nextAttemptAt, delivery.lastError, delivery.webhook,
                    delivery.event.sequence,
                ])
            return try FleetStore.append(events, db)
        }
    }

    /// Those delivered longer ago are of no use to anybody.
    public func forgetDeliveries(before moment: Timestamp) async throws(StoreError) {
        try await write { db in
            try db.execute(sql: "DELETE FROM delivery WHERE state = 'delivered' AND created_at < ?", arguments: [moment])
        }
    }
}

private let selectDelivery = """
    SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.last_error
    FROM delivery d JOIN event e ON e.sequence = d.event
    """

/// Of each webhook the oldest delivery that waits: it holds up those behind it. SQLite gives the other columns of the row with the minimum.
private let firstInLine = "SELECT webhook, MIN(event), next_attempt_at FROM delivery WHERE state = 'waiting' GROUP BY webhook"

extension Webhook {
    func arguments() throws -> StatementArguments {
        [
            "name": name, "url": url, "format": format.rawValue, "secret": secret, "kinds": try jsonText(kinds),
            "minimum_severity": minimumSeverity.rawValue, "tags": try jsonText(tags), "owners": try jsonText(owners),
        ]
    }

    init(row: Row) throws {
        try self.init(
            name: row.value("name"), url: row.value("url"), format: row.word("format"), secret: row.value("secret"),
            kinds: row.json("kinds"), minimumSeverity: row.word("minimum_severity"), tags: row.json("tags"), owners: row.json("owners"),
            cursor: row.value("cursor"))
    }
}

extension Delivery {
    init(row: Row) throws {
        try self.init(
            webhook: row.value("webhook"), event: Event(row: row), state: row.word("state"), attempts: row.value("attempts"),
            createdAt: row.value("created_at"), nextAttemptAt: row.value("next_attempt_at"), lastError: row.value("last_error"))
    }
}
