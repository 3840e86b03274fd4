import Fleet
import Money
import Testing

@Suite struct WasteTests {
    static let zero = Timestamp("2026-11-20T00:00:00Z") ?? .distantPast
    static func at(_ seconds: Int64) -> Timestamp { zero + .seconds(seconds) }
    static let server = ServerID("pod1")

    /// Idle 12:40 to 14:30 and protected, with a timeout of ten minutes: 6 000 s at the running less the stopped rate.
    @Test func goldenDay() throws {
        let rate = Rate(
            microdollarsPer720Hours: StopSavingTests.rate(4_190_000).microdollarsPer720Hours
                - StopSavingTests.stopped.microdollarsPer720Hours)
        let interval = WasteInterval(
            server: try #require(Self.server), name: "sd-api", owner: nil, start: Self.at(46_200), end: Self.at(52_200), reason: .protected,
            rate: rate)
        #expect(interval.cost(from: .distantPast, to: .distantFuture).microdollars == 6_971_759)
        let cuts = stride(from: Int64(46_200), through: 52_200, by: 7).map { Self.at($0) } + [Self.at(52_200)]
        let parts = zip(cuts, cuts.dropFirst()).reduce(Money.zero) { $0 + interval.cost(from: $1.0, to: $1.1) }
        #expect(parts.microdollars == 6_971_759, "parts add up to the whole")
    }

    @Test func reasonsByPrecedence() {
        #expect(WasteReason.allCases.sorted() == WasteReason.allCases)
        let order: [WasteReason] = [
            .unmanaged, .locked, .protected, .lease, .postponed, .schedule, .noPersistentStorage, .autoStopOff, .refused, .rateLimited,
        ]
        #expect(Array(WasteReason.allCases.prefix(10)) == order)
        #expect(Set([WasteReason.refused, .protected, .autoStopOff]).min() == .protected)
        #expect(WasteReason.allCases.filter { !$0.isCertain } == [.unknownSignals])
    }

    private let rate = Rate(microdollarsPer720Hours: 720_000_000)

    private func record(_ meter: inout WasteMeter, _ reason: WasteReason?, since: Int64 = 0, at now: Int64) throws -> WasteInterval? {
        meter.record(
            reason.map { (since: Self.at(since), reason: $0, rate: rate) }, server: try #require(Self.server), name: "a", owner: nil,
            longestGap: .seconds(60), at: Self.at(now))
    }

    @Test func oneIntervalPerReasonWithoutAHole() throws {
        var meter = WasteMeter()
        #expect(try record(&meter, .protected, at: 5) == nil)
        for now in stride(from: Int64(10), through: 300, by: 5) { #expect(try record(&meter, .protected, at: now) == nil) }
        let first = try #require(try record(&meter, .unmanaged, at: 305))
        #expect((first.start, first.end, first.reason) == (Self.at(0), Self.at(305), .protected))
        let second = try #require(try record(&meter, nil, at: 310))
        #expect((second.start, second.end, second.reason) == (Self.at(305), Self.at(310), .unmanaged))
        #expect(meter.open == nil)
    }

    @Test func timeWithoutObservationIsNotCounted() throws {
        var meter = WasteMeter()
        _ = try record(&meter, .protected, at: 5)
        _ = try record(&meter, .protected, at: 10)
        let ended = try #require(try record(&meter, .protected, at: 1000))
        #expect(ended.end == Self.at(10))
        #expect(meter.open?.start ?? .distantPast >= Self.at(940))
    }

    @Test func theOpenPartIsStoredOnce() throws {
        var meter = WasteMeter()
        _ = try record(&meter, .protected, at: 5)
        #expect(meter.takeUnstored()?.end == Self.at(5))
        #expect(meter.takeUnstored() == nil)
        _ = try record(&meter, .protected, at: 10)
        #expect(meter.takeUnstored()?.end == Self.at(10))
    }
}
