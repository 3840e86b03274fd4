import Fleet
import Testing

@testable import Store

@Suite struct RetentionTests {
    private func letGo(_ store: FleetStore) async throws {
        try await store.letGo(
            tokensOf: [try #require(ServerID("a"))], healthBefore: at(100), alertsResolvedBefore: at(100), deadDeliveriesBefore: at(100))
    }

    @Test func theHealthInForceThenIsKept() async throws {
        let store = try FleetStore.inMemory()
        let (a, b) = (try #require(ServerID("a")), try #require(ServerID("b")))
        let changes = [(10, Health.healthy), (20, .unhealthy), (90, .degraded), (150, .healthy)].map {
            HealthChange(at: at($0.0), health: $0.1)
        }
        for change in changes { try await store.record(change, of: a) }
        try await store.record(changes[0], of: b)
        let before = try await store.healthChanges(of: a, from: at(100))
        try await letGo(store)
        #expect(try await store.healthChanges(of: a, from: at(0)) == Array(changes[2...]))
        #expect(try await store.healthChanges(of: a, from: at(100)) == before)
        #expect(try await store.healthChanges(of: b, from: at(100)) == [changes[0]])
    }

    @Test func tokensOfAgentsGoWithTheirServer() async throws {
        let store = try FleetStore.inMemory()
        for (number, server) in ["a", "b"].enumerated() {
            let token = APIToken(
                name: "agent:\(server)", scope: .agent, digest: [UInt8](repeating: UInt8(number), count: 32), createdAt: at(1),
                server: ServerID(server))
            _ = try await store.save(token, events: [])
        }
        try await letGo(store)
        #expect(try await store.tokens().map(\.name) == ["agent:b"])
    }

    @Test func alertsGoWhenTheyWereOverLongAgo() async throws {
        let store = try FleetStore.inMemory()
        for (name, end) in [("old", 99), ("new", 100), ("open", nil)] as [(String, Int64?)] {
            let (alert, _) = try await store.open(
                Alert(server: nil, name: name, severity: .warning, detail: name, openedAt: at(1)), events: [])
            if let end { _ = try await store.resolve(alert.id, at: at(end), events: []) }
        }
        try await letGo(store)
        #expect(try await store.alerts(openOnly: false, server: nil, limit: 10).map(\.name) == ["open", "new"])
    }

    @Test func deliveriesGoThatWereGivenUpLongAgo() async throws {
        let store = try FleetStore.inMemory()
        _ = try await store.save(Webhook(name: "hook", url: "https://example.com", cursor: 0), events: [])
        let events = try await store.save([], events: ["dead", "new", "waiting"].map { event($0) })
        var deliveries = zip(events, [50, 150, 50]).map { Delivery(webhook: "hook", event: $0, at: at($1)) }
        try await store.handOver(deliveries, to: "hook", upTo: events.last?.sequence ?? 0)
        for index in 0...1 {
            deliveries[index].state = .dead
            _ = try await store.update(deliveries[index], events: [])
        }
        try await letGo(store)
        let left = try await store.deliveries(state: nil, webhook: nil, limit: 10)
        #expect(Set(left.map(\.event.summary)) == ["new", "waiting"])
    }
}
