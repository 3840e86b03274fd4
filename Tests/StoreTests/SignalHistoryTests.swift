import Fleet
import Testing

@testable import Store

@Suite struct SignalHistoryTests {
    private let quiet = SignalStates([.gpu: .quiet])
    private let busy = SignalStates([.gpu: .busy])

    private func write(_ store: FleetStore, _ changes: [(server: String, at: Int64, states: SignalStates)]) async throws {
        let rows = try changes.map { change in
            SignalChange(
                server: try #require(ServerID(change.server)), at: at(change.at), states: change.states,
                idleSince: change.states == quiet ? at(change.at - 5) : nil)
        }
        try await store.writer.save([], signals: rows, events: [])
    }

    private func times(_ store: FleetStore, _ server: String, from: Int64 = 0, to: Int64 = 1000) async throws -> [Int64] {
        let id = try #require(ServerID(server))
        return try await store.series.signalChanges(of: id, from: at(from), to: at(to), limit: 100).map { ($0.at - at(0)).wholeSeconds }
    }

    @Test func readsAWindowWithTheChangeBeforeIt() async throws {
        let store = try FleetStore.inMemory()
        try await write(store, [("a", 10, busy), ("a", 20, quiet), ("a", 30, busy), ("b", 15, quiet)])
        let all = try await store.series.signalChanges(of: try #require(ServerID("a")), from: at(0), to: at(1000), limit: 100)
        #expect(all.map(\.states) == [busy, quiet, busy] && all.map(\.idleSince) == [nil, at(15), nil])
        #expect(try await times(store, "a", from: 25, to: 35) == [20, 30])
        #expect(try await times(store, "a", from: 20, to: 30) == [20])
        #expect(try await times(store, "a", from: 0, to: 10) == [])
        #expect(try await times(store, "c") == [])
        #expect(try await store.series.signalChanges(of: try #require(ServerID("a")), from: at(0), to: at(1000), limit: 2).count == 2)
    }

    /// The time without a process is a gap, neither busy nor quiet.
    @Test func aRestartClosesWhatWasOpenAtTheLastPass() async throws {
        let store = try FleetStore.inMemory()
        try await write(store, [("a", 10, busy), ("b", 10, quiet), ("b", 20, .none), ("c", 50, busy), ("d", 95, busy)])
        try await store.series.closeSignals(at: at(40), now: at(90))
        #expect(try await times(store, "a") == [10, 40])
        #expect(try await times(store, "b") == [10, 20])
        // Written after the last pass that is known: it ends at once.
        #expect(try await times(store, "c") == [50, 50])
        #expect(try await times(store, "d") == [], "from a clock that was ahead")
        let closed = try await store.series.signalChanges(of: try #require(ServerID("a")), from: at(60), to: at(90), limit: 10)
        #expect(closed.map(\.states) == [SignalStates.none] && closed.map(\.idleSince) == [nil])
        try await store.series.closeSignals(at: nil, now: at(90))
        #expect(try await times(store, "a") == [10, 40])
    }

    @Test func keepsTheLastChangeBeforeTheLimit() async throws {
        let store = try FleetStore.inMemory()
        try await write(
            store, [("a", 10, busy), ("a", 20, quiet), ("a", 150, busy), ("gone", 10, busy), ("gone", 30, .none), ("b", 120, busy)])
        let before = try await times(store, "a", from: 100)
        try await store.series.deleteExpired(
            tokensOfServersGoneBefore: at(0), healthBefore: at(0), alertsResolvedBefore: at(0), deadDeliveriesBefore: at(0),
            signalsBefore: at(100), hoursBefore: at(0), idleTimesBefore: at(0))
        #expect(try await times(store, "a") == [20, 150])
        #expect(try await times(store, "a", from: 100) == before)
        #expect(try await times(store, "gone") == [])
        #expect(try await times(store, "b") == [120])
    }
}

@Suite struct HourTests {
    private func minutes(_ server: String, _ values: [(minute: Int64, value: Double)]) throws -> [MinuteRow] {
        let id = try #require(ServerID(server))
        // 1,800,000,000 is a whole hour.
        return values.map {
            MinuteRow(server: id, series: "gpu", at: at($0.minute * 60), average: $0.value, minimum: $0.value - 1, maximum: $0.value + 1)
        }
    }

    @Test func hoursAreTheirMinutesAndStayWhenThoseAreGone() async throws {
        let store = try FleetStore.inMemory()
        let (a, b) = (try #require(ServerID("a")), try #require(ServerID("b")))
        try await store.series.keep(
            try minutes("a", [(0, 10), (30, 20), (60, 50), (120, 7)]) + minutes("b", [(59, 4)]), dropBefore: at(0))
        for _ in 0..<2 { try await store.series.rollUp([a, b], from: at(0), to: at(7200)) }
        let hours = try await store.series.hours(of: a, series: "gpu", from: at(0), to: at(99_999))
        #expect(hours.map(\.at) == [at(0), at(3600)] && hours.map(\.average) == [15, 50])
        #expect(hours.map(\.minimum) == [9, 49] && hours.map(\.maximum) == [21, 51])
        try await store.series.keep([], dropBefore: at(7200))
        #expect(try await store.series.minutes(of: a, series: "gpu", from: at(0), to: at(7200)).isEmpty)
        #expect(try await store.series.hours(of: a, series: "gpu", from: at(0), to: at(7200)) == hours)
        let fleet = try await store.series.ofFleet("gpu", from: at(0), to: at(7200), step: .seconds(3600))
        #expect(fleet == [FleetRow(at: at(0), sum: 19, servers: 2), FleetRow(at: at(3600), sum: 50, servers: 1)])
    }

    @Test func linesHaveAGapWhereNobodyMeasured() async throws {
        let store = try FleetStore.inMemory()
        let (a, b) = (try #require(ServerID("a")), try #require(ServerID("b")))
        try await store.series.keep(try minutes("a", [(0, 10), (1, 20), (5, 30)]), dropBefore: at(0))
        let lines = try await store.series.lines(of: [a, b], series: "gpu", from: at(0), to: at(400), step: .seconds(120))
        #expect(lines[a] == [15, nil, 30, nil] && lines[b] == [nil, nil, nil, nil])
        let fleet = try await store.series.ofFleet("gpu", from: at(0), to: at(360), step: .seconds(120))
        #expect(fleet.map(\.sum) == [15, 30])
    }
}
