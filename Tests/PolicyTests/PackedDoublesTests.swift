import Fleet
import Foundation
import Testing

@testable import Policy

@Suite struct PackedDoublesTests {
    private struct Stored: Codable, Equatable { @PackedDoubles var values: [Double] }

    private static let samples: [[Double]] = [
        [], [0], [1.0 / 3, -0.0, Double.leastNonzeroMagnitude], [Double.greatestFiniteMagnitude, Double.infinity, 0.1, 2],
        [Double](repeating: 0.123_456_789_012_345_67, count: 24),
    ]

    @Test(arguments: samples)
    func numbersAreStoredExactly(values: [Double]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let data = try encoder.encode(Stored(values: values))
        #expect(try JSONDecoder().decode(Stored.self, from: data).values.map(\.bitPattern) == values.map(\.bitPattern))
        #expect(data.count <= values.count * 11 + 20)
    }

    @Test func aListOfAnEarlierVersionIsRead() throws {
        #expect(try JSONDecoder().decode(Stored.self, from: Data(#"{"values":[1,0.5]}"#.utf8)).values == [1, 0.5])
    }

    @Test(arguments: [#""AAAA""#, #""not base64!""#, "null", "{}", #"["1"]"#]) func damagedTextIsRefused(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Stored.self, from: Data(#"{"values":\#(text)}"#.utf8)) }
    }

    /// With and without a present silence; the numbers by name are what an earlier version stored.
    @Test(arguments: [
        (#"{"learned":1.5,"plain":2}"#, false), (#"{"learned":1.5,"plain":2,"open":{"timeout":120,"rent":180,"start":170}}"#, true),
    ])
    func anAccountIsStoredPackedAndReadFromNamedNumbers(named: String, isOpen: Bool) throws {
        let account = try JSONDecoder().decode(ServerForecast.Account.self, from: Data(named.utf8))
        #expect(account.learned == 1.5 && account.plain == 2 && account.open?.start == (isOpen ? 170 : nil))
        let stored = try JSONEncoder().encode([account])
        #expect(try JSONDecoder().decode([ServerForecast.Account].self, from: stored) == [account])
        #expect(stored.count < 75)
    }

    @Test func countsOfStartsAreStoredPackedAndReadFromNamedNumbers() throws {
        let recent = try JSONDecoder().decode(ServerForecast.Recent.self, from: Data(#"{"minutes":0.25,"hour":3}"#.utf8))
        #expect(recent.minutes == 0.25 && recent.hour == 3)
        #expect(try JSONDecoder().decode([ServerForecast.Recent].self, from: JSONEncoder().encode([recent])) == [recent])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([ServerForecast.Recent].self, from: Data(#"["AAAAAAAAAAA"]"#.utf8)) }
    }

    /// After 200 idle times in two weeks, as the bench measures it.
    @Test func whatIsLearnedOfOneServerFitsInAKibibyte() throws {
        let id = try #require(ServerID("server"))
        let context = ServerLearning.Context(server: id, gpu: "H200", rate: nil, rules: LearningRules())
        var (fleet, server, now) = (FleetLearning(), ServerLearning(), Timestamp(secondsSinceEpoch: 1_795_420_800))
        for step in 0..<200 {
            _ = server.apply(.busy(at: now), context, fleet: &fleet, at: now)
            now = now + .seconds(100 + step * 37 % 600)
            _ = server.apply(.idle(since: now), context, fleet: &fleet, at: now)
            now = now + .seconds(50 + step * 7919 % 11_000)
        }
        let stored = try JSONEncoder().encode(server)
        #expect(stored.count <= 1024)
        #expect(try JSONDecoder().decode(ServerLearning.self, from: stored) == server)
    }
}
