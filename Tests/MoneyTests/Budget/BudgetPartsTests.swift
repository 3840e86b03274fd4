import Fleet
import Money
import Testing

@Suite struct ForecastTests {
    static let now = Timestamp(secondsSinceEpoch: 1_800_000_000)

    static func dollars(_ amount: Int64) -> Money { Money(microdollars: amount * 1_000_000) }
    static func rate(_ dollars: Int64) -> HourlyRate { HourlyRate(microdollarsPerHour: dollars * 1_000_000) }

    /// Nights and weekends have rates of their own; an hour that was never measured has the mean of all.
    @Test func theUsualWeekIsTheMeanOfEachHour() {
        var week = UsualWeek()
        for (hour, amount) in [(0, Int64(1_000_000)), (0, 3_000_000), (9, 8_000_000), (167, 0), (168, 99), (-1, 99)] {
            week.add(Money(microdollars: amount), hour: hour)
        }
        let rates = week.rates.map(\.microdollarsPerHour)
        #expect(rates.count == 168 && rates[0] == 2_000_000 && rates[9] == 8_000_000 && rates[167] == 0 && rates[50] == 3_000_000)
        #expect(UsualWeek().rates.allSatisfy { $0 == .zero })
    }

    @Test func burnIsCutAtKnownStops() {
        let basis = BudgetForecast.Basis.burn(
            Self.rate(3),
            drops: [.init(at: Self.now + .seconds(3600), rate: Self.rate(2)), .init(at: Self.now + .seconds(99_999), rate: Self.rate(1))])
        let forecast = BudgetForecast(
            spent: Self.dollars(5), until: Self.now + .seconds(7200), basis: basis, errorPermille: nil, at: Self.now)
        #expect(forecast.total == Self.dollars(5 + 6 - 2))
    }

    @Test func hoursOfTheWeekWrapAround() {
        var week = [HourlyRate](repeating: .zero, count: 168)
        (week[167], week[0]) = (Self.rate(2), Self.rate(4))
        let forecast = BudgetForecast(
            spent: .zero, until: Self.now + .seconds(2 * 3600 + 1800), basis: .hoursOfWeek(week, firstHour: 166), errorPermille: nil,
            at: Self.now)
        #expect(forecast.total == Self.dollars(2 + 2))
    }

    @Test func aPeriodThatIsOverAddsNothing() {
        let forecast = BudgetForecast(
            spent: Self.dollars(5), until: Self.now, basis: .burn(Self.rate(3), drops: []), errorPermille: 10, at: Self.now)
        #expect(forecast.total == Self.dollars(5))
    }

    @Test func errorNeedsThreePeriods() {
        let two = [(Self.dollars(110), Self.dollars(100)), (Self.dollars(90), Self.dollars(100))].map { (forecast: $0.0, actual: $0.1) }
        #expect(BudgetForecast.errorPermille(of: two) == nil)
        #expect(BudgetForecast.errorPermille(of: two + [(Self.dollars(103), Self.dollars(100))]) == 100)
        #expect(BudgetForecast.errorPermille(of: two + [(Self.dollars(103), .zero)]) == nil)
    }

    @Test func exceedsOnlyBeyondItsError() {
        let forecast = BudgetForecast(total: Self.dollars(105), errorPermille: 60)
        #expect(!forecast.exceeds(Self.dollars(100)))
        #expect(BudgetForecast(total: Self.dollars(105), errorPermille: 20).exceeds(Self.dollars(100)))
        #expect(BudgetForecast(total: Self.dollars(105), errorPermille: nil).exceeds(Self.dollars(100)))
    }

    @Test func warnsAfterTwoForecastsAndClearsBelow95Percent() {
        var watch = ForecastWatch()
        func record(_ dollars: Int64, _ seconds: Int64) {
            watch.record(
                BudgetForecast(total: Self.dollars(dollars), errorPermille: nil), Self.dollars(100), apart: .seconds(900),
                at: Self.now + .seconds(seconds))
        }
        record(120, 0)
        #expect(!watch.isExceeded)
        record(120, 899)
        #expect(!watch.isExceeded)
        record(99, 900)
        record(120, 901)
        #expect(!watch.isExceeded, "one below the amount begins anew")
        record(120, 1801)
        #expect(watch.isExceeded)
        record(96, 1900)
        #expect(watch.isExceeded)
        record(94, 2000)
        #expect(!watch.isExceeded)
    }

    @Test(arguments: [(0, 0), (99, 0), (100, 1), (999, 9), (1000, 9), (-5, 0)])
    func tenths(seconds: Int, tenth: Int) {
        #expect(BudgetForecast.tenth(from: Self.now, to: Self.now + .seconds(1000), at: Self.now + .seconds(seconds)) == tenth)
    }
}

@Suite struct ReservationTests {
    let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
    let dollarAnHour = HourlyRate(microdollarsPerHour: 1_000_000)

    func dollars(_ amount: Double) -> Money { Money(microdollars: Int64(amount * 1_000_000)) }

    @Test func reservesAtLeastAnHourAndShrinks() {
        let short = Reservation(key: "a", rate: dollarAnHour, runtime: .seconds(60), at: now)
        #expect(short.remaining(until: .distantFuture, at: now) == dollars(1))
        #expect(short.remaining(until: .distantFuture, at: now + .seconds(1800)) == dollars(0.5))
        #expect(short.remaining(until: .distantFuture, at: now + .seconds(7200)) == .zero)
        #expect(short.remaining(until: now + .seconds(900), at: now) == dollars(0.25))
        #expect(
            Reservation(key: "b", rate: dollarAnHour, runtime: .seconds(7200), at: now).remaining(until: .distantFuture, at: now)
                == dollars(2))
    }

    @Test func ofTwoOnTheLastDollarOnePasses() {
        let first = Reservation(key: "a", rate: dollarAnHour, runtime: nil, at: now)
        let second = Reservation(key: "b", rate: dollarAnHour, runtime: nil, at: now)
        func fits(_ new: Reservation, beside open: [Reservation], spent: Double) -> Bool {
            Reservation.fits(new, beside: open, spent: dollars(spent), amount: dollars(10), periodEnd: .distantFuture, at: now)
        }
        #expect(fits(first, beside: [], spent: 9))
        #expect(!fits(second, beside: [first], spent: 9))
        #expect(fits(first, beside: [first], spent: 9), "the same one again")
        #expect(fits(second, beside: [first], spent: 8))
        let free = Reservation(key: "c", rate: .zero, runtime: nil, at: now)
        #expect(!fits(free, beside: [], spent: 10), "a reached budget has no room, not even for an unknown price")
    }
}

@Suite struct BalanceTests {
    @Test(
        arguments: [
            (100.0, 1.0, nil, BalanceRunway.Level.fine), (71, 1, nil, .warning), (11, 1, nil, .critical), (100, 1, 10.0, .critical),
            (0, 1, nil, .critical), (-5, 1, nil, .critical), (0, 0, nil, .fine),
        ] as [(Double, Double, Double?, BalanceRunway.Level)])
    func levels(balance: Double, burn: Double, reported: Double?, level: BalanceRunway.Level) throws {
        let runway = BalanceRunway(
            balance: try #require(Money(dollars: balance)), ledgerBurn: try #require(HourlyRate(dollarsPerHour: burn)),
            reportedBurn: try reported.map { try #require(HourlyRate(dollarsPerHour: $0)) })
        #expect(runway.level == level)
    }

    @Test func spendRate() {
        func rate(_ dollars: Int64) -> HourlyRate { HourlyRate(microdollarsPerHour: dollars * 1_000_000) }
        #expect(SpendRate.excess(burn: rate(11), limit: rate(10), usual: nil) == .limit(rate(10)))
        #expect(SpendRate.excess(burn: rate(10), limit: rate(10), usual: nil) == nil)
        #expect(SpendRate.excess(burn: rate(9), limit: nil, usual: rate(4)) == .unusual(rate(4)))
        #expect(SpendRate.excess(burn: rate(3), limit: nil, usual: rate(1)) == nil, "only $2/h more")
        #expect(SpendRate.excess(burn: rate(8), limit: nil, usual: rate(4)) == nil)
    }
}
