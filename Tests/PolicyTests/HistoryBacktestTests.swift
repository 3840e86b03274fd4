import Fleet
import Policy
import Testing

@Suite struct HistoryBacktestTests {
    /// 3.60 $/h: a second of rent costs 1,000 micro-dollars.
    static let rate = HourlyRate(microdollarsPerHour: 3_600_000)

    static func idle(
        _ server: String = "pod", began: Int64, for seconds: Int64, stoppedAfter: Int64? = nil, known: Bool = true,
        rate: HourlyRate? = HistoryBacktestTests.rate
    ) throws -> IdleTime {
        IdleTime(
            server: try #require(ServerID(server)), began: at(began), ended: at(began + seconds), followsWork: known, endsWithWork: true,
            stoppedAt: stoppedAfter.map { at(began + $0) }, learned: .seconds(120), start: .seconds(60), rate: rate)
    }

    /// Idle for 30, 340 and 100 s; the second was stopped after 300 s.
    static func some() throws -> [IdleTime] {
        [
            try idle(began: 0, for: 30), try idle(began: 100, for: 340, stoppedAfter: 300), try idle(began: 1000, for: 100),
            try idle(began: 2000, for: 5000, known: false),
        ]
    }

    @Test func comparesWhatHappenedWithEachTimeoutAndTheOptimum() throws {
        let history = HistoryBacktest(try Self.some(), minimum: .seconds(60))
        let rows: [(HistoryBacktest.Line, paid: Double, starts: Int, early: Int, cost: Double)] = [
            (history.recorded(), 430, 1, 1, 490), (history.line(.after(.seconds(50))), 130, 2, 1, 250),
            (history.line(.never), 470, 0, 0, 470),
            // The fleet has no forecast yet: as long as a start costs.
            (history.line(.auto), 150, 2, 1, 270),
        ]
        for row in rows {
            #expect(row.0.outcome.silences == 3 && row.0.outcome.idlePaidSeconds == row.paid && row.0.costSeconds == row.cost)
            #expect(row.0.outcome.starts == row.starts && row.0.outcome.early == row.early)
            #expect(row.0.cost == Money(microdollars: Int64(row.cost) * 1000))
        }
        #expect(history.optimum().costSeconds == 150)
    }

    @Test func anUnknownPriceIsNoCost() throws {
        let history = HistoryBacktest(try Self.some() + [try Self.idle("other", began: 0, for: 30, rate: nil)], minimum: .zero)
        #expect(history.recorded().cost == nil)
        #expect(history.line(.never, among: { $0.id.text == "pod" }).cost == Money(microdollars: 470_000))
    }

    @Test(arguments: [(19, false), (20, true), (60, true)]) func nothingIsAdvisedOnLittleEvidence(count: Int, isAdvised: Bool) throws {
        // Work returns after 20 minutes: a timeout of 30 minutes waits in vain.
        let idleTimes = try (0..<count).map { try Self.idle(began: Int64($0) * 1800, for: 1200) }
        let advice = TimeoutAdvice.all(HistoryBacktest(idleTimes, minimum: .seconds(120))) { _ in .after(.seconds(1800)) }
        #expect(advice.isEmpty != isAdvised)
        guard let first = advice.first else { return }
        #expect(first.betterPerDay < first.presentPerDay && first.savingPerDay > .zero && first.idleTimes == count)
        #expect(TimeoutAdvice.all(HistoryBacktest(idleTimes, minimum: .seconds(120))) { _ in first.better }.isEmpty)
    }

    /// Monday to Friday at 09:00 for four weeks, after a stop the evening before; every fifth weekday `missing`.
    @Test(arguments: [(0, true), (3, false)]) func aStartIsAdvisedWhereWorkReturnsEveryWeekday(missing: Int, isAdvised: Bool) throws {
        var idleTimes: [IdleTime] = []
        // 2027-01-11 was a Monday: 1_799_625_600.
        let monday: Int64 = 1_799_625_600 - 1_800_000_000
        for day in 0..<28 where day % 7 < 5 && day % 5 >= missing {
            let nine = monday + Int64(day) * 86_400 + 9 * 3600
            idleTimes.append(try Self.idle(began: nine - 40_000, for: 40_000, stoppedAfter: 600))
        }
        let advice = StartAdvice.all(HistoryBacktest(idleTimes, minimum: .zero))
        #expect(advice.isEmpty != isAdvised)
        guard let first = advice.first else { return }
        #expect(first.startsAt == 8 * 3600 + 55 * 60 && first.savedWaits == 20 && first.weekdays == 20)
    }
}
