import Fleet
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"),
        ("2026-11-23T08:15:00.5Z", "2026-11-23T08:15:00.500Z"),
        ("2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59.999Z"),
        ("2026-03-29T03:30:00+02:00", "2026-03-29T01:30:00.000Z"),
        ("1999-12-31T19:00:00-05:00", "2000-01-01T00:00:00.000Z"),
        ("1969-12-31T23:59:59.250Z", "1969-12-31T23:59:59.250Z"),
        ("2026-11-23 08:15:00Z", "2026-11-23T08:15:00.000Z"),
        ("2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z"),
        ("2026-12-31T23:59:59+23:59", "2026-12-31T00:00:59.000Z"),
        ("2026-12-31T00:00:00-23:59", "2026-12-31T23:59:00.000Z"),
    ])
    func readsAndWritesRFC3339(text: String, expected: String) throws {
        #expect(try #require(Timestamp(text)).description == expected)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00",
        "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Zx", "２０２６-01-01T00:00:00Z", "yesterday",
        "2097-02-31T00:00:00Z", "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2024-02-30T00:00:00Z", "2026-04-31T00:00:00Z",
        "2026-11-31T00:00:00Z", "2026-12-32T00:00:00Z", "2026-00-10T00:00:00Z", "2026-01-01T23:60:00Z", "2026-01-01T23:59:60Z",
        "2016-12-31T23:59:60Z", "2026-01-01T23:59:61Z", "2026-12-01T10:00:00+24:00", "2026-12-01T10:00:00-25:00",
        "2026-12-01T10:00:00+23:60", "2026-12-01T10:00:00+0100", "2026-12-01T10:00:00+01", "20260-01-01T00:00:00Z",
        "-2026-01-01T00:00:00Z", "+2026-01-01T00:00:00Z", "999999999999-01-01T00:00:00Z", "2026-1-01T00:00:00Z", "2026-11-23T08:15Z",
    ])
    func refusesWhatIsNotATime(text: String) { #expect(Timestamp(text) == nil) }

    @Test func everyDayOfFourCenturiesRoundTrips() throws {
        for day in stride(from: Int64(-73_000), to: 73_000, by: 1) {
            let time = Timestamp(secondsSinceEpoch: day * 86_400 + 1)
            try #require(Timestamp(time.description) == time)
        }
    }

    @Test func timestampArithmeticStopsAtTheEnds() {
        #expect(Timestamp.distantFuture + .seconds(Int64.max) == .distantFuture)
        #expect(Timestamp(secondsSinceEpoch: 10) - .seconds(3) == Timestamp(secondsSinceEpoch: 7))
        #expect(Timestamp(secondsSinceEpoch: 10) - Timestamp(secondsSinceEpoch: 3) == .seconds(7))
    }
}

@Suite struct MoneyTests {
    static let hour = Timestamp(secondsSinceEpoch: 3600)

    @Test func hourAtARateCostsTheRate() throws {
        let rate = try #require(HourlyRate(dollarsPerHour: 3.99))
        #expect(rate.cost(of: .seconds(3600)) == Money(microdollars: 3_990_000))
        #expect(rate.cost(of: .seconds(-5)) == .zero)
    }

    @Test func costMeterDoesNotDependOnHowOftenItIsRead() throws {
        let rate = try #require(HourlyRate(dollarsPerHour: 5.58))
        var often = CostMeter(rate: .zero, since: Timestamp(secondsSinceEpoch: 0))
        var seldom = often
        for second in 0..<3600 {
            often.change(to: second < 1800 ? rate : .zero, at: Timestamp(secondsSinceEpoch: Int64(second)))
        }
        seldom.change(to: rate, at: Timestamp(secondsSinceEpoch: 0))
        seldom.change(to: .zero, at: Timestamp(secondsSinceEpoch: 1800))
        #expect(often.total(at: MoneyTests.hour) == seldom.total(at: MoneyTests.hour))
        #expect(seldom.total(at: MoneyTests.hour) == Money(microdollars: 2_790_000))
    }

    @Test(arguments: [(3_990_000, "$3.99"), (0, "$0.00"), (1_234_567_890, "$1234.57"), (-500_000, "-$0.50"), (12_300, "$0.0123")])
    func writesDollars(microdollars: Int64, text: String) { #expect(Money(microdollars: microdollars).description == text) }

    @Test func sumsThatDoNotFitStayAtTheLimit() {
        let (most, least) = (Money(microdollars: .max), Money(microdollars: -.max))
        let one = Money(microdollars: 1)
        #expect(most + one == most && least - one == least && most - least == most)
        #expect(one + one == Money(microdollars: 2) && one - one == .zero)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e13]) func moneyRefusesNonFiniteAmounts(dollars: Double) {
        #expect(Money(dollars: dollars) == nil)
    }
}

@Suite struct IdentifierTests {
    @Test(arguments: ["a", "pod_abc-123", String(repeating: "x", count: 64)])
    func takesTheProvidersIDs(text: String) { #expect(ServerID(text)?.text == text) }

    @Test(arguments: ["", "../etc", "a/b", "a b", "a%2e", "é", "a\u{0}", String(repeating: "x", count: 65)])
    func serverIDRefusesCharactersThatCouldLeaveAPath(text: String) { #expect(ServerID(text) == nil) }

    @Test(arguments: [Actor.controlPlane, .outside, .token("ci"), .token("token:odd")])
    func actorsRoundTripThroughText(actor: Actor) { #expect(Actor(actor.description) == actor) }
}
