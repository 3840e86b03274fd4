import Fleet
import Money
import Testing

/// What lists of network volumes mean for the ledger.
@Suite struct VolumeCostsTests {
    private static let start = GoldenDayTests.at("10:00:00")
    private static let id = serverID("vol1")
    private static let rate = Rate(gigabytes: 100, microdollarsPerGBMonth: 70_000)
    private static let larger = Rate(gigabytes: 200, microdollarsPerGBMonth: 70_000)
    private static let validFor = Duration.seconds(2100)

    private static func listed(_ rate: Rate?, name: String = "data") -> [VolumeCosts.Listed] { [.init(id: id, name: name, rate: rate)] }

    /// A volume that was listed at 10:00 and 10:10.
    private func known() -> VolumeCosts {
        var costs = VolumeCosts(open: [:])
        for minutes in [Int64(0), 10] {
            let edits = costs.apply(
                Self.listed(Self.rate), isComplete: true, validFor: Self.validFor, at: Self.start + .seconds(minutes * 60))
            #expect(edits.count == (minutes == 0 ? 1 : 0), "a list that says the same changes nothing")
        }
        return costs
    }

    @Test func aNewVolumeCostsFromItsFirstList() {
        var costs = VolumeCosts(open: [:])
        let edit = costs.apply(Self.listed(nil), isComplete: false, validFor: Self.validFor, at: Self.start).first
        #expect(edit?.from == Self.start && edit?.intervals.first?.end == nil && edit?.intervals.first?.rate == nil)
    }

    /// The daemon was down for hours: nobody saw when the volume grew, or went.
    @Test(arguments: [true, false]) func timeWithoutADaemonIsAnEstimate(isGone: Bool) {
        var costs = VolumeCosts(open: known().open, lastAt: Self.start + .seconds(600))
        let edits = costs.apply(
            isGone ? [] : Self.listed(Self.larger), isComplete: true, validFor: Self.validFor, at: Self.start + .seconds(18_000))
        #expect(edits.map(\.from) == [Self.start + .seconds(600)])
        #expect(edits.flatMap(\.intervals).map(\.source).first == .estimated)
        // After a short restart nothing is in doubt.
        var soon = VolumeCosts(open: known().open, lastAt: Self.start + .seconds(600))
        let sure = soon.apply(Self.listed(Self.larger), isComplete: true, validFor: Self.validFor, at: Self.start + .seconds(1200))
        #expect(sure.flatMap(\.intervals).allSatisfy { $0.source != .estimated })
    }

    struct Change: Sendable {
        var listed: [VolumeCosts.Listed]
        var isComplete = true
        /// Minutes after 10:00 of the list, and of the edit.
        var at: Int64
        var from: Int64?
        /// The rates and whether each is an estimate.
        var rates: [Rate?] = []
        var isEstimate: [Bool] = []
    }

    @Test(arguments: [
        Change(listed: listed(larger), at: 20, from: 20, rates: [larger], isEstimate: [false]),
        // An hour without a list: it may have grown, or gone, at any moment of it.
        Change(listed: listed(larger), at: 70, from: 10, rates: [larger, larger], isEstimate: [true, false]),
        Change(listed: listed(nil), at: 20, from: 20, rates: [nil], isEstimate: [false]),
        Change(listed: listed(rate, name: "renamed"), at: 70, from: 70, rates: [rate], isEstimate: [false]),
        Change(listed: listed(rate), at: 300),
        Change(listed: [], at: 20, from: 15), Change(listed: [], at: 70, from: 10, rates: [rate], isEstimate: [true]),
        Change(listed: [], isComplete: false, at: 20),
    ])
    func aChangeHasItsMoment(change: Change) {
        var costs = known()
        let edits = costs.apply(
            change.listed, isComplete: change.isComplete, validFor: Self.validFor, at: Self.start + .seconds(change.at * 60))
        #expect(edits.map(\.from) == (change.from.map { [Self.start + .seconds($0 * 60)] } ?? []))
        #expect(edits.flatMap(\.intervals).map(\.rate) == change.rates)
        #expect(edits.flatMap(\.intervals).map { $0.source == .estimated } == change.isEstimate)
        #expect(edits.allSatisfy { $0.isGone == change.listed.isEmpty && $0.firstAt <= $0.from })
        #expect(costs.open.isEmpty == (change.listed.isEmpty && change.isComplete))
    }
}
