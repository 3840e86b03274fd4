import Fleet
import Money
import Testing

/// The golden day of the money design: one H200 with a 100 GB volume and a 50 GB container disk.
@Suite struct StopSavingTests {
    static let midnight = Timestamp("2026-11-20T00:00:00Z") ?? .distantPast
    static func at(_ hour: Int64, _ minute: Int64, _ second: Int64 = 0) -> Timestamp {
        midnight + .seconds(hour * 3600 + minute * 60 + second)
    }

    static func rate(_ computeMicrodollarsPerHour: Int64) -> Rate {
        Rate(HourlyRate(microdollarsPerHour: computeMicrodollarsPerHour)) + Rate(gigabytes: 100, microdollarsPerGBMonth: 100_000)
            + Rate(gigabytes: 50, microdollarsPerGBMonth: 100_000)
    }

    static let stopped = Rate(gigabytes: 100, microdollarsPerGBMonth: 200_000)

    static var first: StopSaving {
        let window = SavingWindow(requestedAt: at(3, 12, 38), nextStart: at(8, 30, 15), goneAt: nil, limit: .seconds(86_400), at: at(24, 0))
        // Two seconds running, then stopped.
        return StopSaving(
            window: window, runningRate: rate(3_990_000), actual: Money(microdollars: 149_258),
            start: (at: at(8, 30, 15), rate: rate(3_990_000), ready: at(8, 33)))
    }

    @Test func firstStopOfTheGoldenDay() {
        let saving = Self.first
        #expect(saving.window.span == .seconds(19_057))
        #expect(saving.window.ended == .started)
        #expect(saving.gross.microdollars == 21_231_792)
        #expect(saving.restart?.microdollars == 183_830)
        #expect(saving.net.microdollars == 20_898_704)
        #expect(saving.waited == .seconds(165))
    }

    @Test(arguments: [(1_567_938, 25_098_334), (179_396, 26_486_876)] as [(Int64, Int64)])
    func secondStopOfTheGoldenDay(actual: Int64, net: Int64) {
        let window = SavingWindow(requestedAt: Self.at(17, 40, 2), nextStart: nil, goneAt: nil, limit: .seconds(86_400), at: Self.at(24, 0))
        let saving = StopSaving(window: window, runningRate: Self.rate(4_190_000), actual: Money(microdollars: actual), start: nil)
        #expect(window.ended == .open && window.span == .seconds(22_798))
        #expect(saving.gross.microdollars == 26_666_272)
        #expect(saving.net.microdollars == net)
    }

    /// I7: what was paid and what was spared are what the server would have cost if it had stayed on.
    @Test func savingsAndCostAreTheAlwaysOnSum() {
        let spared = Self.first.gross - Self.first.actual
        #expect(51_090_590 + spared.microdollars + 26_486_876 == 98_660_000)
        let alwaysOn = Self.rate(3_990_000).cost(of: .seconds(43_200)) + Self.rate(4_190_000).cost(of: .seconds(43_200))
        #expect(alwaysOn.microdollars == 98_660_000)
    }

    struct Ending: Sendable {
        var start: Int64?
        var stop: Int64?
        var gone: Int64?
        var now: Int64
        var end: Int64
        var ended: SavingWindow.End
    }

    @Test(arguments: [
        Ending(now: 50, end: 50, ended: .open), Ending(now: 500, end: 100, ended: .limit),
        Ending(start: 30, now: 500, end: 30, ended: .started),
        Ending(gone: 20, now: 500, end: 20, ended: .gone), Ending(start: 30, gone: 20, now: 500, end: 20, ended: .gone),
        Ending(start: 300, now: 500, end: 100, ended: .limit), Ending(stop: 40, now: 500, end: 40, ended: .started),
        Ending(start: -5, now: 500, end: 0, ended: .started),
    ])
    func windowEnds(_ row: Ending) {
        let zero = Self.midnight
        func at(_ seconds: Int64?) -> Timestamp? { seconds.map { zero + .seconds($0) } }
        let window = SavingWindow(
            requestedAt: zero, nextStart: at(row.start), nextStop: at(row.stop), goneAt: at(row.gone), limit: .seconds(100),
            at: zero + .seconds(row.now))
        #expect(window.end == zero + .seconds(row.end))
        #expect(window.ended == row.ended)
    }

    @Test func aShortStopThatCostMoreIsNegative() {
        let zero = Self.midnight
        let window = SavingWindow(
            requestedAt: zero, nextStart: zero + .seconds(60), goneAt: nil, limit: .seconds(86_400), at: zero + .seconds(900))
        let rate = Self.rate(3_990_000)
        let saving = StopSaving(
            window: window, runningRate: rate, actual: .zero, start: (at: window.end, rate: rate, ready: window.end + .seconds(165)))
        #expect(saving.net < .zero)
        let unmeasured = StopSaving(window: window, runningRate: rate, actual: .zero, start: (at: window.end, rate: rate, ready: nil))
        #expect(unmeasured.restart == nil && unmeasured.net == unmeasured.gross)
    }

    @Test func p95() {
        #expect(Duration.p95(of: []) == nil)
        #expect(Duration.p95(of: [.seconds(7)]) == .seconds(7))
        #expect(Duration.p95(of: (1...100).map { Duration.seconds($0) }.reversed()) == .seconds(95))
    }
}
