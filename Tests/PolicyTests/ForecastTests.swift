import Policy
import Testing

/// Numbers from the reference form of the algorithm (a plain Python script, event by event).
@Suite struct ForecastTests {
    struct Golden: Sendable, CustomTestStringConvertible {
        var name: String
        var start: Double
        var floor: Double
        /// Silences, each after 30 s of work; the first begins at 09:00:30.
        var silences: [Double]
        var timeouts: [Double]
        var testDescription: String { "\(name), a start costs \(start) s, floor \(floor) s" }
    }

    @Test(arguments: Golden.all) func forecastGivesTheReferencesTimeouts(_ golden: Golden) {
        var fleet = FleetForecast()
        var server = ServerForecast()
        var (moment, chosen) = (32_400.0, [Double]())
        for silence in golden.silences {
            server.workBegan(at: moment, fleet: &fleet)
            server.workEnded(at: moment + 30)
            chosen.append(server.timeout(start: golden.start, floor: golden.floor, fleet: fleet).seconds)
            server.teachLongSilence(at: moment + 30 + min(silence, FleetForecast.longestTaught), fleet: &fleet)
            moment += 30 + silence
        }
        #expect(zip(chosen, golden.timeouts).allSatisfy { abs($0 - $1) < 1e-6 }, "\(chosen)")
        #expect(chosen.count == golden.timeouts.count)
    }

    @Test func firstSilencesOnlyTeach() {
        var fleet = FleetForecast()
        var server = ServerForecast()
        for number in 0..<FleetForecast.warmUp {
            server.workBegan(at: Double(number) * 100, fleet: &fleet)
            server.workEnded(at: Double(number) * 100 + 10)
            let choice = server.timeout(start: 180, fleet: fleet)
            #expect(choice == LearnedTimeout(seconds: 180, reason: .warmingUp(silences: number, of: 20)))
        }
    }

    @Test(arguments: [
        (-5.0, 0.0), (0, 0), (1e9, 0), (Double.nan, 0), (.infinity, 0), (60, -1), (60, .nan), (60, 1e6), (600, 120), (180, 5000),
    ])
    func timeoutStaysWithinItsBounds(start: Double, floor: Double) {
        var fleet = FleetForecast()
        var server = ServerForecast()
        var random = SplitMix(state: 7)
        var moment = 1e9
        for _ in 0..<200 {
            moment += random.next(upTo: 2) < 1 ? random.next(upTo: 20) : random.next(upTo: 20_000)
            server.workBegan(at: moment, fleet: &fleet)
            server.workEnded(at: moment + 1)
            let seconds = server.timeout(start: start, floor: floor, fleet: fleet).seconds
            let worth = start.isFinite && start > 0 ? start : 180
            let least = floor.isFinite ? max(0, floor) : 0
            #expect(seconds >= least && seconds <= max(2 * worth, least) + 1e-6)
        }
    }

    /// On any sequence: at most 1.05 times the plain rule's cost and eleven starts.
    @Test(.tags(.long), arguments: [60.0, 180, 600], 0..<20) func learningCostsAtMostALittleMoreThanThePlainRule(start: Double, seed: Int) {
        var fleet = FleetForecast()
        var server = ServerForecast()
        var random = SplitMix(state: UInt64(seed) &* 977)
        var (moment, learned, plain) = (1e9, 0.0, 0.0)
        for number in 0..<1500 {
            server.workBegan(at: moment, fleet: &fleet)
            moment += 5
            server.workEnded(at: moment)
            let timeout = server.timeout(start: start, fleet: fleet).seconds
            // Half of the seeds adapt: work returns right after the stop.
            let silence = seed.isMultiple(of: 2) && number > 30 ? timeout + 0.5 : random.next(upTo: 3 * start)
            learned += silence <= timeout ? silence : timeout + start
            plain += silence <= start ? silence : 2 * start
            moment += silence
            #expect(learned <= 1.05 * plain + 11 * start)
        }
    }

    @Test func silenceThatOutlivesTheLastEdgeTeachesOnce() {
        var fleet = FleetForecast()
        var server = ServerForecast()
        server.workBegan(at: 0, fleet: &fleet)
        server.workEnded(at: 10)
        for moment in [2569.0, 2570, 2600, 9000] { server.teachLongSilence(at: moment, fleet: &fleet) }
        #expect(fleet.silences == 1)
        server.workBegan(at: 90_000, fleet: &fleet)
        #expect(fleet.silences == 1)
    }

    @Test func silenceThatWasBrokenTeachesNothing() {
        var fleet = FleetForecast()
        var server = ServerForecast()
        server.workBegan(at: 0, fleet: &fleet)
        server.workEnded(at: 10)
        let before = fleet
        server.silenceWasBroken()
        server.workBegan(at: 100, fleet: &fleet)
        #expect(fleet == before)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, -1e18, 0]) func oddMomentsLeaveTheForecastFinite(moment: Double) {
        var fleet = FleetForecast()
        var server = ServerForecast()
        for base in stride(from: 1e6, to: 1.1e6, by: 500) {
            server.workBegan(at: base, fleet: &fleet)
            server.workEnded(at: base + 10)
        }
        server.workBegan(at: moment, fleet: &fleet)
        server.workEnded(at: moment)
        server.workBegan(at: 2e6, fleet: &fleet)
        server.workEnded(at: 2e6 + 10)
        #expect(server.timeout(start: 180, fleet: fleet).seconds.isFinite)
    }

    @Test func backtestCountsWhatEachRulePays() {
        let spans: [Backtest.Span] = [(0, 10), (5, 20), (50, 60), (400, 410), (410, 420), (420.5, 421)].map {
            .init(start: $0.0, end: $0.1)
        }
        // Silences of 30, 340 and 0.5 s.
        let fixed = Backtest.replay([spans], under: .fixed(seconds: 100), start: 60)
        #expect(fixed.silences == 3 && fixed.starts == 1 && fixed.idlePaidSeconds == 130.5)
        #expect(fixed.cost(start: 60) == 190.5)
        let never = Backtest.replay([spans], under: .never, start: 60)
        #expect(never.starts == 0 && never.idlePaidSeconds == 370.5)
        #expect(Backtest.optimum([spans], start: 60) == 90.5)
        let learned = Backtest.replay([spans], under: .learned(floor: 0), start: 60)
        #expect(learned.silences == 3 && learned.shortest == 60 && learned.longest == 60)
    }
}

private struct SplitMix {
    var state: UInt64

    mutating func next(upTo limit: Double) -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53) * limit
    }
}
