import Fleet
import GRDB
import Testing

@testable import Store

@Suite struct LearningTests {
    private static func idle(_ server: String, _ began: Int64, _ ended: Int64, stoppedAt: Int64? = nil, rate: Int64? = 3_990_000) throws
        -> IdleTime
    {
        IdleTime(
            server: try #require(ServerID(server)), began: at(began), ended: at(ended), followsWork: true, endsWithWork: stoppedAt != nil,
            stoppedAt: stoppedAt.map { at($0) }, learned: .seconds(113), start: .seconds(180),
            rate: rate.map(HourlyRate.init(microdollarsPerHour:)))
    }

    @Test func whatIsLearnedRoundTripsAndASecondWriteChangesNothing() async throws {
        let store = try FleetStore.inMemory()
        let idleTimes = [try Self.idle("a", 10, 300, stoppedAt: 200), try Self.idle("a", 400, 500), try Self.idle("b", 0, 50, rate: nil)]
        let changes = LearningChanges(states: ["": "{}", "a": #"{"x":1}"#], idleTimes: idleTimes)
        for _ in 1...2 { try await store.writer.save([], learning: changes, events: []) }
        #expect(try await store.learning.states() == changes.states)
        #expect(try await store.learning.idleTimes(since: .distantPast) == idleTimes)
        #expect(try await store.learning.idleTimes(since: at(100)).map(\.ended) == [at(300), at(500)])
        #expect(try await store.learning.idleTimes(since: at(0), server: ServerID("b")) == [idleTimes[2]])
    }

    @Test func adviceKeepsItsFirstNumbers() async throws {
        let store = try FleetStore.inMemory()
        let advice = GivenAdvice(
            server: try #require(ServerID("a")), timeout: .auto, at: at(1), before: Money(microdollars: 5),
            predicted: Money(microdollars: 2))
        try await store.learning.save(advice)
        var again = advice
        (again.at, again.before) = (at(9), Money(microdollars: 7))
        try await store.learning.save(again)
        #expect(try await store.learning.givenAdvice() == [advice])
    }

    @Test func anIdleTimeoutOfAnEarlierVersionIsReadAsItWas() async throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: "013 the token that a page signed in with")
        try await queue.write { try $0.execute(sql: "INSERT INTO idle_timeout VALUES (1, 0, 5)") }
        try Schema.migrator.migrate(queue)
        let value = try await queue.read { try String.fetchOne($0, sql: "SELECT value FROM idle_timeout") }
        #expect(value == "off")
    }
}
