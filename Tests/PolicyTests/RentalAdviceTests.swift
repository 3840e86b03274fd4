import Fleet
import Policy
import Testing

@Suite struct RentalAdviceTests {
    private static let start = Timestamp(secondsSinceEpoch: 1_795_420_800)
    private static let rate = HourlyRate(microdollarsPerHour: 3_990_000)
    private static let offers = [
        GPUOffer(name: "RTX A4000", memoryGB: 16, rate: HourlyRate(microdollarsPerHour: 170_000)),
        .init(name: "RTX A5000", memoryGB: 24, rate: HourlyRate(microdollarsPerHour: 270_000)),
        .init(name: "H200", memoryGB: 141, rate: rate),
        .init(name: "B200", memoryGB: 180, rate: HourlyRate(microdollarsPerHour: 5_990_000)),
    ]

    /// Work at the same times of each day; between, the server waits 10 min and is stopped.
    ///
    /// - Parameters:
    ///   - works: seconds after midnight and their lengths.
    private func history(_ id: String, days: Int, works: [(at: Int, length: Int)]) throws -> HistoryBacktest.Server {
        let id = try #require(ServerID(id))
        let spans = (0..<days).flatMap { day in works.map { (day * 86_400 + $0.at, day * 86_400 + $0.at + $0.length) } }
        let idle = zip(spans, spans.dropFirst()).map { work, next in
            let (began, ended) = (Self.start + .seconds(work.1), Self.start + .seconds(next.0))
            let stop = began + .seconds(600)
            return IdleTime(
                server: id, began: began, ended: ended, followsWork: true, endsWithWork: true, stoppedAt: stop < ended ? stop : nil,
                learned: .seconds(180), start: .seconds(60), rate: Self.rate)
        }
        return HistoryBacktest(idle, minimum: .seconds(120)).servers.first ?? .init(id, [])
    }

    private func use(
        _ history: HistoryBacktest.Server, memory: Double = 10, mean: Double = 20, measured: Duration = .seconds(20 * 86_400),
        workerRate: HourlyRate? = nil, timeout: IdleTimeout = .after(.seconds(600)), memoryGB: Int? = 141
    ) -> RentalUse {
        RentalUse(
            history: history, timeout: timeout, minimumTimeout: .seconds(120), isPod: true,
            gpu: .init(name: "H200", count: 1, memoryGB: memoryGB),
            hours: .init(peakMemoryPercent: memory, meanUsePercent: mean, span: measured), workerRate: workerRate,
            workerStart: .seconds(30))
    }

    private func isNear(_ money: Money, _ dollars: Double, by most: Double = 0.001) -> Bool { abs(money.dollars - dollars) < most }

    private func kinds(_ uses: [RentalUse]) -> [RentalAdvice.Kind] { RentalAdvice.all(uses, offers: Self.offers).map(\.kind) }

    @Test func theSmallestGPUThatFitsIsAdvised() throws {
        let history = try history("a", days: 20, works: [(36_000, 7200)])
        let advice = try #require(RentalAdvice.all([use(history)], offers: Self.offers).first)
        // 14.1 GB and a fifth to spare do not fit in 16 GB.
        guard case .smallerGPU(name: "RTX A5000", count: 1, let peak, meanUsePercent: 20) = advice.change else {
            Issue.record("\(advice.change)")
            return
        }
        #expect(abs(peak - 14.1) < 0.001)
        // 19 times of 2 h of which the first begins before the history, and as many waits of 10 min, in 19 days less 2 h.
        let days: Double = 19 - 7200.0 / 86_400
        let hoursPerDay: Double = Double(18 * 7200 + 19 * 600) / days / 3600
        #expect(isNear(advice.presentPerDay, hoursPerDay * 3.99))
        #expect(isNear(advice.advisedPerDay, hoursPerDay * 0.27))
    }

    @Test(arguments: [
        (99.0, 20.0, 20, Optional(141)), (10, 60, 20, 141), (10, 20, 13, 141), (10, 20, 20, nil),
    ])
    func noGPUIsAdvisedWithoutEvidence(memory: Double, mean: Double, days: Int, memoryGB: Int?) throws {
        let history = try history("a", days: 20, works: [(36_000, 7200)])
        let use = use(history, memory: memory, mean: mean, measured: .seconds(days * 86_400), memoryGB: memoryGB)
        #expect(kinds([use]).isEmpty)
    }

    @Test func shortWorkIsAdvisedToGoServerless() throws {
        let history = try history("a", days: 15, works: [(30_000, 1200), (50_000, 1200)])
        let worker = HourlyRate(microdollarsPerHour: 5_000_000)
        let advice = RentalAdvice.all([use(history, memory: 99, workerRate: worker)], offers: []).first
        #expect(advice?.change == .serverless(stretches: 28, start: .seconds(30)))
        // From the end of the first work to the beginning of the last.
        let days: Double = Double(14 * 86_400 + 50_000 - 30_000 - 1200) / 86_400
        let hoursPerDay: Double = 28.0 * 1290 / 3600 / days
        #expect(isNear(try #require(advice).advisedPerDay, hoursPerDay * 5))
        // A worker that costs more than it spares.
        #expect(kinds([use(history, memory: 99, workerRate: HourlyRate(microdollarsPerHour: 9_000_000))]).isEmpty)
    }

    @Test func serversThatWorkAtOtherTimesAreAdvisedToShare() throws {
        let mornings = try history("a", days: 16, works: [(28_800, 7200), (36_900, 1200)])
        let later = try history("b", days: 16, works: [(38_200, 1200), (40_000, 7200)])
        let advice = RentalAdvice.all([use(mornings, mean: 90), use(later, mean: 90)], offers: [])
        #expect(advice.map(\.kind) == [.sharing])
        #expect(advice.first?.target == "b")
        // Work at the same time, or memory for one only.
        let same = try history("c", days: 16, works: [(28_800, 7200), (36_900, 1200)])
        #expect(kinds([use(mornings, memory: 10, mean: 90), use(same, mean: 90)]).isEmpty)
        #expect(kinds([use(mornings, memory: 50, mean: 90), use(later, memory: 50, mean: 90)]).isEmpty)
    }

    @Test func manyShortTimesOfWorkAreAdvisedToComeTogether() throws {
        let hourly = try history("a", days: 15, works: (0..<24).map { ($0 * 3600, 300) })
        let advice = RentalAdvice.all([use(hourly, mean: 90)], offers: [])
        #expect(advice.map(\.kind) == [.bursts])
        // Each of 24 waits for 10 min and starts for 1 min; together, one does.
        let once: Double = 660.0 / 3600 * 3.99
        let first = try #require(advice.first)
        #expect(isNear(first.presentPerDay, 24 * once, by: 0.1))
        #expect(isNear(first.advisedPerDay, once, by: 0.1))
        #expect(kinds([use(hourly, mean: 90, timeout: .never)]).isEmpty)
    }

    @Test func nothingIsAdvisedOnAShortHistory() throws {
        let short = try history("a", days: 3, works: (0..<6).map { ($0 * 7200, 300) })
        #expect(short.count == 17)
        #expect(kinds([use(short, workerRate: HourlyRate(microdollarsPerHour: 1_000_000))]).isEmpty)
    }
}
