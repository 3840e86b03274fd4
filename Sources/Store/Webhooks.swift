package import Fleet
import GRDB

/// Webhooks, and the deliveries that wait for them.
package struct WebhookStore: Sendable {
    let store: FleetStore

    package func all() async throws(StoreError) -> [Webhook] {
        try await store.read { db in try db.rows("SELECT * FROM webhook ORDER BY name").map { try Webhook(row: $0) } }
    }

    /// Writes deliveries and the webhook's cursor in one transaction: a crash neither repeats nor drops any.
    package func enqueue(_ deliveries: [Delivery], to webhook: String, upTo sequence: Int64) async throws(StoreError) {
        try await store.write { db in
            try db.execute(sql: "UPDATE webhook SET cursor = ? WHERE name = ? AND cursor < ?", arguments: [sequence, webhook, sequence])
            guard db.changesCount == 1 else { return }
            for delivery in deliveries { try WebhookStore.insert(delivery, db) }
        }
    }

    /// A newer event of a server or an alert replaces unsent older ones; one that keeps flapping is
    /// held, so that a receiver gets only the newest at the end of a time.
    private static func insert(_ given: Delivery, _ db: Database) throws {
        var delivery = given
        let key = delivery.event.flappingKey
        if let key {
            let line = try FlappingLine(webhook: delivery.webhook, key: key, since: delivery.createdAt - Delivery.flappingWithin, db)
            delivery.leftOut = try line.dropUntried(db)
            delivery.heldUntil = line.holds(delivery.event)
            // The beginning was never sent, so the end need not be.
            if delivery.heldUntil == nil, delivery.event.isEndOfFlapping, delivery.leftOut > 0, !line.wasToldOfABeginning { return }
        }
        try db.execute(
            sql: """
                INSERT INTO delivery (
                    webhook, event, state, attempts, created_at, next_attempt_at, flapping_key, held_until, left_out, is_said_late)
                VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                delivery.webhook, delivery.event.sequence, delivery.state.rawValue, delivery.createdAt, delivery.nextAttemptAt, key,
                delivery.heldUntil, delivery.leftOut, delivery.event.kind != .idleWarning,
            ])
    }

    /// The deliveries that wait for a webhook, in order.
    package func waitingDeliveries(of webhook: String, at now: Timestamp, limit: Int) async throws(StoreError) -> [Delivery] {
        try await store.read { db in
            try db.rows(
                """
                \(selectWaiting) WHERE d.state = 'waiting' AND d.webhook = ? AND \(isInLine)
                ORDER BY d.event LIMIT ?
                """, [webhook, now, limit]
            ).map { try Delivery(row: $0) }
        }
    }

    /// When the next delivery is due, held ones included; `nil`: none waits.
    package func nextDeliveryAt(of webhook: String, at now: Timestamp) async throws(StoreError) -> Timestamp? {
        try await store.read { db in
            let first = try db.value(
                Timestamp.self,
                """
                SELECT next_attempt_at FROM delivery d INDEXED BY line_of_webhook
                WHERE state = 'waiting' AND webhook = ? AND \(isInLine) ORDER BY event LIMIT 1
                """, [webhook, now])
            let held = try db.value(
                Timestamp.self,
                """
                SELECT MIN(held_until) FROM delivery INDEXED BY held_deliveries
                WHERE state = 'waiting' AND held_until IS NOT NULL AND webhook = ? AND held_until > ?
                """, [webhook, now])
            return [first, held].compactMap { $0 }.min()
        }
    }

    /// Warnings that have waited since `moment` or longer and are not yet reported as late, with the last error of their webhook.
    package func lateWarnings(since moment: Timestamp) async throws(StoreError) -> [Delivery] {
        try await store.read { db in
            try db.rows(
                """
                SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.held_until, d.left_out,
                    COALESCE(d.last_error, (SELECT first.last_error FROM delivery first INDEXED BY line_of_webhook
                        WHERE first.webhook = d.webhook AND first.state = 'waiting' ORDER BY first.event LIMIT 1)) AS last_error
                FROM delivery d INDEXED BY unsaid_deliveries CROSS JOIN event e ON e.sequence = d.event
                WHERE d.state = 'waiting' AND d.is_said_late = 0 AND d.created_at <= ? AND e.kind = ? ORDER BY d.webhook, d.event
                """, [moment, Event.Kind.idleWarning.rawValue]
            ).map { try Delivery(row: $0) }
        }
    }

    /// Since when the oldest warning waits that is not yet reported as late.
    package func oldestUnreportedWarning() async throws(StoreError) -> Timestamp? {
        try await store.read { db in
            try db.value(
                Timestamp.self,
                """
                SELECT MIN(d.created_at) FROM delivery d INDEXED BY unsaid_deliveries CROSS JOIN event e ON e.sequence = d.event
                WHERE d.state = 'waiting' AND d.is_said_late = 0 AND e.kind = ?
                """, [Event.Kind.idleWarning.rawValue])
        }
    }

    package func delivery(to webhook: String, of event: Int64) async throws(StoreError) -> Delivery? {
        try await store.read { db in
            try db.row("\(selectDelivery) WHERE d.webhook = ? AND d.event = ?", [webhook, event])
                .map { try Delivery(row: $0) }
        }
    }

    /// Newest first.
    package func deliveries(state: Delivery.State?, webhook: String?, limit: Int) async throws(StoreError) -> [Delivery] {
        try await store.read { db in
            try db.rows(
                """
                \(selectDelivery) WHERE (:state IS NULL OR d.state = :state) AND (:webhook IS NULL OR d.webhook = :webhook)
                ORDER BY d.event DESC LIMIT :limit
                """, ["state": state?.rawValue, "webhook": webhook, "limit": limit]
            ).map { try Delivery(row: $0) }
        }
    }

    /// Deletes deliveries that were delivered before `moment`.
    package func deleteDelivered(before moment: Timestamp) async throws(StoreError) {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM delivery WHERE state = 'delivered' AND created_at < ?", arguments: [moment])
        }
    }
}

extension EventWriter {
    /// Writes a new webhook, which gets the events from now on, or changes the one of its name, which goes on where it was.
    ///
    /// - Parameter keepsSecret: a webhook that signs already, or was set not to, keeps its secret.
    /// - Returns: the webhook as it is now.
    package func save(_ webhook: Webhook, keepsSecret: Bool = false, events: [Event]) async throws(StoreError) -> Webhook {
        try await commit { db in
            var webhook = webhook
            let before = try db.row("SELECT * FROM webhook WHERE name = ?", [webhook.name])
                .map { try Webhook(row: $0) }
            if keepsSecret, let before, before.secret != nil || before.format == webhook.format { webhook.secret = before.secret }
            try db.execute(
                sql: """
                    INSERT INTO webhook VALUES (:name, :url, :format, :secret, :kinds, :minimum_severity, :tags,
                        (SELECT COALESCE(MAX(sequence), 0) FROM event), :owners)
                    ON CONFLICT (name) DO UPDATE SET url = excluded.url, format = excluded.format, secret = excluded.secret,
                        kinds = excluded.kinds, minimum_severity = excluded.minimum_severity, tags = excluded.tags,
                        owners = excluded.owners
                    """, arguments: webhook.arguments())
            return (webhook, events)
        }
    }

    /// Deletes a webhook and its deliveries. Returns false, and writes nothing, when there is none of that name.
    package func deleteWebhook(_ name: String, events: [Event]) async throws(StoreError) -> Bool {
        try await commit { db in
            try db.execute(sql: "DELETE FROM webhook WHERE name = ?", arguments: [name])
            let isDone = db.changesCount == 1
            return (isDone, isDone ? events : [])
        }
    }

    /// Writes how a delivery went.
    package func update(_ delivery: Delivery, events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            try db.execute(
                sql: """
                    UPDATE delivery SET state = ?, attempts = ?, created_at = ?, next_attempt_at = ?, last_error = ?
                    WHERE webhook = ? AND event = ?
                    """,
                arguments: [
                    delivery.state.rawValue, delivery.attempts, delivery.createdAt, delivery.nextAttemptAt, delivery.lastError,
                    delivery.webhook, delivery.event.sequence,
                ])
        }
    }

    /// Marks warnings as reported late, together with the events that report it: once.
    package func reportLate(_ deliveries: [Delivery], events: [Event]) async throws(StoreError) {
        try await commit(events) { db in
            for delivery in deliveries {
                try db.execute(
                    sql: "UPDATE delivery SET is_said_late = 1 WHERE webhook = ? AND event = ?",
                    arguments: [delivery.webhook, delivery.event.sequence])
            }
        }
    }
}

private let selectDelivery = """
    SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.last_error, d.held_until, d.left_out
    FROM delivery d JOIN event e ON e.sequence = d.event
    """

/// Without the named index SQLite scans all deliveries, as they are in order.
private let selectWaiting = """
    SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.last_error, d.held_until, d.left_out
    FROM delivery d INDEXED BY line_of_webhook CROSS JOIN event e ON e.sequence = d.event
    """

/// Its argument is the current time.
private let isInLine = "(d.held_until IS NULL OR d.held_until <= ?)"

extension Delivery {
    /// Of a flapping key, this many are sent within this time; of later ones only the newest, at its end.
    static let flappingWithin = Duration.seconds(600)
    static let mostWhileFlapping = 6
}

/// What one webhook was sent, and has waiting, about one flapping key.
private struct FlappingLine {
    private var untried: [(event: Int64, leftOut: Int)] = []
    private var recent: [Timestamp] = []
    private(set) var wasToldOfABeginning = false

    private let webhook: String

    init(webhook: String, key: String, since: Timestamp, _ db: Database) throws {
        self.webhook = webhook
        let rows = try db.rows(
            """
            SELECT d.event, d.state, d.attempts, d.created_at, d.left_out, e.kind
            FROM delivery d INDEXED BY flapping_deliveries CROSS JOIN event e ON e.sequence = d.event
            WHERE d.webhook = ? AND d.flapping_key = ? AND d.flapping_key IS NOT NULL ORDER BY d.event
            """, [webhook, key])
        for row in rows {
            let kind: Event.Kind = try row.word("kind")
            if try row.value("state", as: String.self) == "waiting", try row.value("attempts", as: Int.self) == 0 {
                untried.append((try row.value("event"), try row.value("left_out")))
                continue
            }
            wasToldOfABeginning = kind == .idleWarning || kind == .alertOpened
            let at: Timestamp = try row.value("created_at")
            if at > since { recent.append(at) }
        }
    }

    /// - Returns: how many events that leaves out.
    func dropUntried(_ db: Database) throws -> Int {
        for (event, _) in untried {
            try db.execute(sql: "DELETE FROM delivery WHERE webhook = ? AND event = ?", arguments: [webhook, event])
        }
        return untried.reduce(0) { $0 + 1 + $1.leftOut }
    }

    /// Until when it must wait; `nil`: not at all. A warning never waits: people have little time to act on it.
    func holds(_ event: Event) -> Timestamp? {
        guard event.kind != .idleWarning, recent.count >= Delivery.mostWhileFlapping else { return nil }
        return recent[recent.count - Delivery.mostWhileFlapping] + Delivery.flappingWithin
    }
}

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
            createdAt: row.value("created_at"), nextAttemptAt: row.value("next_attempt_at"), lastError: row.value("last_error"),
            heldUntil: row.value("held_until"), leftOut: row.value("left_out"))
    }
}
