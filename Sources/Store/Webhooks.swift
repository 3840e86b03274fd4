public import Fleet
import GRDB

extension FleetStore {
    public func webhooks() async throws(StoreError) -> [Webhook] {
        try await read { db in try Row.fetchAll(db, sql: "SELECT * FROM webhook ORDER BY name").map { try Webhook(row: $0) } }
    }

    /// Writes a new webhook, which is told of what happens from now on, or changes the one of its name, which goes on where it was.
    ///
    /// - Parameter keepsSecret: the secret of a webhook that signs already, or was told not to, stays as it is.
    /// - Returns: the webhook as it is now.
    public func save(_ webhook: Webhook, keepsSecret: Bool = false, events: [Event]) async throws(StoreError) -> (Webhook, [Event]) {
        try await write { db in
            var webhook = webhook
            let before = try Row.fetchOne(db, sql: "SELECT * FROM webhook WHERE name = ?", arguments: [webhook.name])
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
            return (webhook, try FleetStore.append(events, db))
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
            for delivery in deliveries { try FleetStore.insert(delivery, db) }
        }
    }

    /// What is known by now of a server, or an alert, takes the place of what was never sent of it; what goes to and fro without end is
    /// held, so that a receiver gets the newest of it at the end of a while.
    private static func insert(_ given: Delivery, _ db: Database) throws {
        var delivery = given
        let key = delivery.event.flappingKey
        if let key {
            let line = try FlappingLine(webhook: delivery.webhook, key: key, since: delivery.createdAt - Delivery.flappingWithin, db)
            delivery.leftOut = try line.dropUntried(db)
            delivery.heldUntil = line.holds(delivery.event)
            // Neither the beginning nor the end was ever sent: there is nothing to tell.
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

    /// What waits for a webhook, in order.
    public func line(of webhook: String, at now: Timestamp, limit: Int) async throws(StoreError) -> [Delivery] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    \(selectWaiting) WHERE d.state = 'waiting' AND d.webhook = ? AND \(isInLine)
                    ORDER BY d.event LIMIT ?
                    """, arguments: [webhook, now, limit]
            ).map { try Delivery(row: $0) }
        }
    }

    /// When the first in line, or one that is held, is due; `nil`: nothing waits.
    public func nextDeliveryAt(of webhook: String, at now: Timestamp) async throws(StoreError) -> Timestamp? {
        try await read { db in
            let first = try Timestamp.fetchOne(
                db,
                sql: """
                    SELECT next_attempt_at FROM delivery d INDEXED BY line_of_webhook
                    WHERE state = 'waiting' AND webhook = ? AND \(isInLine) ORDER BY event LIMIT 1
                    """, arguments: [webhook, now])
            let held = try Timestamp.fetchOne(
                db,
                sql: """
                    SELECT MIN(held_until) FROM delivery INDEXED BY held_deliveries
                    WHERE state = 'waiting' AND held_until IS NOT NULL AND webhook = ? AND held_until > ?
                    """,
                arguments: [webhook, now])
            return [first, held].compactMap { $0 }.min()
        }
    }

    /// Warnings that have waited since `moment` or longer, and of which that was not said yet; with the reason why their line stands still.
    public func lateWarnings(since moment: Timestamp) async throws(StoreError) -> [Delivery] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.held_until, d.left_out,
                        COALESCE(d.last_error, (SELECT first.last_error FROM delivery first INDEXED BY line_of_webhook
                            WHERE first.webhook = d.webhook AND first.state = 'waiting' ORDER BY first.event LIMIT 1)) AS last_error
                    FROM delivery d INDEXED BY unsaid_deliveries CROSS JOIN event e ON e.sequence = d.event
                    WHERE d.state = 'waiting' AND d.is_said_late = 0 AND d.created_at <= ? AND e.kind = ? ORDER BY d.webhook, d.event
                    """, arguments: [moment, Event.Kind.idleWarning.rawValue]
            ).map { try Delivery(row: $0) }
        }
    }

    /// The earliest moment from which a warning has waited of which it was not said that it is late.
    public func oldestWarningWaits() async throws(StoreError) -> Timestamp? {
        try await read { db in
            try Timestamp.fetchOne(
                db,
                sql: """
                    SELECT MIN(d.created_at) FROM delivery d INDEXED BY unsaid_deliveries CROSS JOIN event e ON e.sequence = d.event
                    WHERE d.state = 'waiting' AND d.is_said_late = 0 AND e.kind = ?
                    """, arguments: [Event.Kind.idleWarning.rawValue])
        }
    }

    /// Marks them, together with the events that say so: once.
    public func sayLate(_ deliveries: [Delivery], events: [Event]) async throws(StoreError) -> [Event] {
        try await write { db in
            for delivery in deliveries {
                try db.execute(
                    sql: "UPDATE delivery SET is_said_late = 1 WHERE webhook = ? AND event = ?",
                    arguments: [delivery.webhook, delivery.event.sequence])
            }
            return try FleetStore.append(events, db)
        }
    }

    public func delivery(to webhook: String, of event: Int64) async throws(StoreError) -> Delivery? {
        try await read { db in
            try Row.fetchOne(db, sql: "\(selectDelivery) WHERE d.webhook = ? AND d.event = ?", arguments: [webhook, event])
                .map { try Delivery(row: $0) }
        }
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
                    UPDATE delivery SET state = ?, attempts = ?, created_at = ?, next_attempt_at = ?, last_error = ?
                    WHERE webhook = ? AND event = ?
                    """,
                arguments: [
                    delivery.state.rawValue, delivery.attempts, delivery.createdAt, delivery.nextAttemptAt, delivery.lastError,
                    delivery.webhook, delivery.event.sequence,
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
    SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.last_error, d.held_until, d.left_out
    FROM delivery d JOIN event e ON e.sequence = d.event
    """

/// Left to itself SQLite walks through all that was ever delivered, because it lies in order.
private let selectWaiting = """
    SELECT e.*, d.webhook, d.state, d.attempts, d.created_at, d.next_attempt_at, d.last_error, d.held_until, d.left_out
    FROM delivery d INDEXED BY line_of_webhook CROSS JOIN event e ON e.sequence = d.event
    """

/// Takes the present moment as its argument.
private let isInLine = "(d.held_until IS NULL OR d.held_until <= ?)"

extension Delivery {
    /// Of a key that goes to and fro, so many are told within this time; of what comes after them only the newest, at its end.
    static let flappingWithin = Duration.seconds(600)
    static let mostWhileFlapping = 6
}

/// What one webhook was told, and was to be told, of one thing that goes to and fro.
private struct FlappingLine {
    private var untried: [(event: Int64, leftOut: Int)] = []
    private var recent: [Timestamp] = []
    private(set) var wasToldOfABeginning = false

    private let webhook: String

    init(webhook: String, key: String, since: Timestamp, _ db: Database) throws {
        self.webhook = webhook
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT d.event, d.state, d.attempts, d.created_at, d.left_out, e.kind
                FROM delivery d INDEXED BY flapping_deliveries CROSS JOIN event e ON e.sequence = d.event
                WHERE d.webhook = ? AND d.flapping_key = ? AND d.flapping_key IS NOT NULL ORDER BY d.event
                """, arguments: [webhook, key])
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

    /// - Returns: how many are left out by that.
    func dropUntried(_ db: Database) throws -> Int {
        for (event, _) in untried {
            try db.execute(sql: "DELETE FROM delivery WHERE webhook = ? AND event = ?", arguments: [webhook, event])
        }
        return untried.reduce(0) { $0 + 1 + $1.leftOut }
    }

    /// Until when it has to wait. A warning never has to: people act on it, and there is little time.
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
