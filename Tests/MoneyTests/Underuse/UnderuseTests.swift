import Fleet
import Money
import Testing

@Suite struct UnderuseTests {
    static func rate(_ dollars: Double) -> HourlyRate { HourlyRate(dollarsPerHour: dollars) ?? .zero }

    static func use(
        gpu: Double = 5, memory: Double = 20, minutes: Int = 1440, spells: [Duration] = [], start: Duration? = nil,
        worker: HourlyRate? = nil,
        quietHours: Set<Int>? = nil, count: Int = 1
    ) -> ServerUse {
        ServerUse(
            gpuPercents: .init(repeating: gpu, count: minutes), memoryPercents: .init(repeating: memory, count: minutes), gpuCount: count,
            gpuName: "H200", gpuMemoryGB: 141, rate: rate(4), sparedRate: rate(3.5), busySpells: spells, workerStart: start,
            workerRate: worker,
            quietHours: quietHours)
    }

    static let offers = [
        GPUOffer(name: "H200", memoryGB: 141, rate: rate(4)), GPUOffer(name: "A100", memoryGB: 80, rate: rate(1.5)),
        GPUOffer(name: "A5000", memoryGB: 24, rate: rate(0.25)), GPUOffer(name: "L40", memoryGB: 48, rate: rate(0.8)),
    ]

    @Test(arguments: [
        (5.0, 20.0, 1440, true), (20, 20, 1440, false), (19.9, 49.9, 1440, true), (5, 50, 1440, false), (5, 20, 1151, false),
        (5, 20, 1152, true),
    ])
    func isUnderused(gpu: Double, memory: Double, minutes: Int, expected: Bool) {
        #expect((Underuse(Self.use(gpu: gpu, memory: memory, minutes: minutes), offers: [], UnderuseRules()) != nil) == expected)
    }

    @Test func aShortPeakDoesNotHideLowUse() {
        var use = Self.use()
        for index in 0..<70 { use.gpuPercents[index] = 100 }
        #expect(Underuse(use, offers: [], UnderuseRules()) != nil)
        for index in 0..<80 { use.gpuPercents[index] = 100 }
        #expect(Underuse(use, offers: [], UnderuseRules()) == nil)
    }

    @Test func memoryThatNobodyMeasuredIsNotLow() {
        var use = Self.use()
        use.memoryPercents = []
        #expect(Underuse(use, offers: Self.offers, UnderuseRules()) == nil)
        #expect(use.missing(UnderuseRules()) == .gpuMemory)
        use.gpuPercents = []
        #expect(use.missing(UnderuseRules()) == .gpu && Self.use().missing(UnderuseRules()) == nil)
    }

    /// 20 % of 141 GB and a fifth to spare are 33.8 GB: the A5000 is too small, the L40 is cheaper than the A100.
    @Test func smallerGPUHoldsThePeak() throws {
        let found = try #require(Underuse(Self.use(), offers: Self.offers, UnderuseRules()))
        #expect(found.alternatives.map(\.what) == ["L40"])
        #expect(found.bestSaving.microdollars == (4_000_000 - 800_000) * 24)
        var use = Self.use()
        use.memoryPercents[3] = 40
        #expect(Underuse(use, offers: Self.offers, UnderuseRules())?.alternatives.map(\.what) == ["A100"])
        // The disks stay, and a GPU with as much memory is no smaller one.
        use.diskRate = Self.rate(0.5)
        let kept = try #require(
            Underuse(use, offers: Self.offers + [GPUOffer(name: "H20", memoryGB: 141, rate: Self.rate(1))], UnderuseRules()))
        #expect(kept.alternatives.map(\.what) == ["A100"] && kept.bestSaving.microdollars == (4_000_000 - 1_500_000 - 500_000) * 24)
    }

    @Test func scheduleNeedsThreeWeeks() throws {
        #expect(Underuse(Self.use(), offers: [], UnderuseRules())?.alternatives.isEmpty == true)
        let found = try #require(Underuse(Self.use(quietHours: Set(0..<84)), offers: [], UnderuseRules()))
        #expect(found.alternatives.map(\.kind) == [.schedule])
        #expect(found.bestSaving.microdollars == 3_500_000 * 12)
    }

    /// Two spells of ten minutes, each with a start of 60 s and a minute of idle time, at $5/h.
    @Test func serverlessPaysForTheBusyTime() throws {
        let use = Self.use(spells: [.seconds(600), .seconds(600)], start: .seconds(60), worker: Self.rate(5))
        let found = try #require(Underuse(use, offers: [], UnderuseRules()))
        #expect(found.alternatives.first?.perDay.microdollars == Int64(2_000_000))
        let unmeasured = Self.use(spells: [.seconds(600)], worker: Self.rate(5))
        #expect(
            Underuse(unmeasured, offers: [], UnderuseRules())?.alternatives.isEmpty == true, "a start that nobody measured is not guessed")
    }

    @Test func alternativesThatCostMoreAreLeftOut() throws {
        let found = try #require(Underuse(Self.use(), offers: [GPUOffer(name: "B300", memoryGB: 288, rate: Self.rate(9))], UnderuseRules()))
        #expect(found.alternatives.isEmpty && found.bestSaving == .zero)
    }
}
