import Fleet
import GRDB
import Synchronization
import Testing

@testable import Store

@Suite struct RetentionTests {
    private func deleteExpired(_ store: FleetStore) async throws {
        try await store.series.deleteExpired(
            tokensOfServersGoneBefore: at(100), healthBefore: at(100), alertsResolvedBefore: at(100), deadDeliveriesBefore: at(100),
            signalsBefore: at(100), hoursBefore: at(100), idleTimesBefore: at(100))
    }

    @Test func keepsTheLastHealthChangeBeforeTheLimit() async throws {
        let store = try FleetStore.inMemory()
        let (a, b) = (try #require(ServerID("a")), try #require(ServerID("b")))
        let changes = [(10, Health.healthy), (20, .unhealthy), (90, .degraded), (150, .healthy)].map {
            HealthChange(at: at($0.0), health: $0.1)
        }
        for change in changes { try await store.alerts.record(change, of: a) }
        try await store.alerts.record(changes[0], of: b)
        let before = try await store.alerts.healthChanges(of: a, from: at(100))
        try await deleteExpired(store)
        #expect(try await store.alerts.healthChanges(of: a, from: at(0)) == Array(changes[2...]))
        #expect(try await store.alerts.healthChanges(of: a, from: at(100)) == before)
        #expect(try await store.alerts.healthChanges(of: b, from: at(100)) == [changes[0]])
    }

    @Test func deletesAgentTokensOfServersThatAreGone() async throws {
        let store = try FleetStore.inMemory()
        let servers = try [record("a") { $0.goneAt = at(99) }, record("b") { $0.goneAt = at(100) }, record("c")]
        try await store.writer.save(servers, events: [])
        for (number, server) in ["a", "b", "c"].enumerated() {
            let token = APIToken(
                name: "agent:\(server)", scope: .agent, digest: [UInt8](repeating: UInt8(number), count: 32), createdAt: at(1),
                server: ServerID(server))
            try await store.writer.save(token, events: [])
        }
        try await deleteExpired(store)
        #expect(try await store.credentials.tokens().map(\.name) == ["agent:b", "agent:c"])
    }

    @Test func deletesAlertsResolvedLongAgo() async throws {
        let store = try FleetStore.inMemory()
        for (name, end) in [("old", 99), ("new", 100), ("open", nil)] as [(String, Int64?)] {
            let alert = try await store.writer.open(
                Alert(server: nil, name: name, severity: .warning, detail: name, openedAt: at(1)), events: [])
            if let end { try await store.writer.resolve(alert.id, at: at(end), events: []) }
        }
        try await deleteExpired(store)
        #expect(try await store.alerts.list(openOnly: false, server: nil, limit: 10).map(\.name) == ["open", "new"])
    }

    @Test func deletesOldDeadLetteredDeliveries() async throws {
        let store = try FleetStore.inMemory()
        _ = try await store.writer.save(Webhook(name: "hook", url: "https://example.com", cursor: 0), events: [])
        try await store.writer.append(["dead", "new", "waiting"].map { event($0) })
        let events = try await store.allEvents()
        var deliveries = zip(events, [50, 150, 50]).map { Delivery(webhook: "hook", event: $0, at: at($1)) }
        try await store.webhooks.enqueue(deliveries, to: "hook", upTo: events.last?.sequence ?? 0)
        for index in 0...1 {
            deliveries[index].state = .dead
            try await store.writer.update(deliveries[index], events: [])
        }
        try await deleteExpired(store)
        let left = try await store.webhooks.deliveries(state: nil, webhook: nil, limit: 10)
        #expect(Set(left.map(\.event.summary)) == ["new", "waiting"])
    }
}

/// Frequent queries must not scan all rows.
@Suite struct QueryPlanTests {
    private final class Asked: Sendable { let statements = Mutex<[String]>([]) }

    /// The query plans of what `body` does.
    private func plans(_ store: FleetStore, _ body: () async throws -> Void) async throws -> [String] {
        let asked = Asked()
        try store.unguarded { db in
            db.trace { event in if case .statement(let statement) = event { asked.statements.withLock { $0.append(statement.expandedSQL) } }
            }
        }
        try await body()
        try store.unguarded { $0.trace() }
        let statements = asked.statements.withLock { $0 }.filter {
            !$0.hasPrefix("BEGIN") && !$0.hasPrefix("COMMIT") && !$0.hasPrefix("PRAGMA")
        }
        return try await store.read { db in
            try statements.flatMap { sql in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { row -> String in try row.value("detail") }
            }
        }
    }

    private func expectIndexes(_ plans: [String]) {
        #expect(!plans.isEmpty)
        for step in plans {
            // A scan of the few open rows, or of a temporary result, is fine.
            let isShort = step.contains("one_open_alert") || step.hasPrefix("SCAN (subquery") || step.contains("unsaid_deliveries")
            #expect(!step.hasPrefix("SCAN") || isShort, "\(step)")
            #expect(!step.contains("PRIMARY KEY (webhook=?)"), "all that was ever delivered: \(step)")
        }
    }

    @Test func webhookQueriesUseTheIndexOfWaitingDeliveries() async throws {
        let store = try FleetStore.inMemory()
        _ = try await store.writer.save(Webhook(name: "hook", url: "https://example.com", cursor: 0), events: [])
        try await store.writer.append([event()])
        let events = try await store.allEvents()
        expectIndexes(
            try await plans(store) {
                _ = try await store.webhooks.nextDeliveryAt(of: "hook", at: at(1))
                _ = try await store.webhooks.waitingDeliveries(of: "hook", at: at(1), limit: 10)
                _ = try await store.webhooks.lateWarnings(since: at(1))
                _ = try await store.webhooks.oldestUnreportedWarning()
                var opened = events[0]
                (opened.kind, opened.about) = (.alertOpened, .alert(1, name: "x"))
                try await store.webhooks.enqueue([Delivery(webhook: "hook", event: opened, at: at(1))], to: "hook", upTo: opened.sequence)
            })
    }

    @Test func eventAndAlertQueriesUseIndexes() async throws {
        let store = try FleetStore.inMemory()
        let server = try #require(ServerID("a"))
        expectIndexes(
            try await plans(store) {
                for kinds in [[Event.Kind.stopped], [.stopped, .serverGone]] {
                    _ = try await store.events(after: nil, before: nil, server: nil, kinds: kinds, limit: 10, newestFirst: true)
                    _ = try await store.events(after: 5, before: 9, server: server, kinds: kinds, limit: 10, newestFirst: false)
                }
                _ = try await store.ledger.confirmedStops(since: at(1))
                _ = try await store.alerts.list(openOnly: true, server: nil, limit: 10)
                _ = try await store.alerts.list(openOnly: true, server: server, limit: 10)
                _ = try await store.alerts.list(openOnly: false, server: server, limit: 10)
            })
    }

    @Test func eventsOfSeveralKindsAreInOrderAndLimited() async throws {
        let store = try FleetStore.inMemory()
        let kinds: [Event.Kind] = [.stopped, .serverGone, .serverSeen]
        let events = (0..<30).map { number in
            var one = event("\(number)")
            one.kind = kinds[number % 3]
            return one
        }
        try await store.writer.save([], events: events)
        func asked(_ kinds: [Event.Kind], newestFirst: Bool) async throws -> [Int64] {
            try await store.events(after: 3, before: 28, server: nil, kinds: kinds, limit: 5, newestFirst: newestFirst).map(\.sequence)
        }
        #expect(try await asked([.stopped, .serverGone], newestFirst: true) == [26, 25, 23, 22, 20])
        #expect(try await asked([.stopped, .serverGone], newestFirst: false) == [4, 5, 7, 8, 10])
        #expect(try await asked([], newestFirst: false) == [4, 5, 6, 7, 8])
        #expect(try await asked(Array(repeating: .stopped, count: 600), newestFirst: false) == [4, 7, 10, 13, 16])
    }
}
