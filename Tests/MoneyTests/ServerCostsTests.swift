import Fleet
import Money
import Testing

/// Every row of the table in docs/MONEY.md: which edge follows from which answers, and what the time before it is.
@Suite struct ServerCostsTests {
    static let label = CostLabel(name: "sd-api", kind: .pod)
    static let start = Timestamp(secondsSinceEpoch: 1_763_596_800)
    static func at(_ seconds: Int64) -> Timestamp { start + .seconds(seconds) }
    static let hourly = Rate(HourlyRate(microdollarsPerHour: 3_600_000))
    static let dearer = Rate(HourlyRate(microdollarsPerHour: 7_200_000))
    static let disk = Rate(HourlyRate(microdollarsPerHour: 36_000))
    static let running = ComponentRates([.compute: hourly])
    static let stopped = ComponentRates([.volume: disk])
    static let validFor = Duration.seconds(17)

    struct Seen: Sendable {
        var second: Int64
        var state: CostObservation.State
        var change: CostObservation.Change = .none
        var rates: ComponentRates?
        var doubt: CostReason?
        var acceptedAt: Int64?
    }

    /// `from-to rate source`, in seconds and dollars per hour; `…` for an open end.
    static func described(_ costs: ServerCosts) -> [String] {
        CostComponent.allCases.flatMap { component in
            costs.intervals(component).map { interval in
                let from = (interval.start - start).inSeconds
                let to = interval.end.map { "\(($0 - start).inSeconds)" } ?? "…"
                let rate = interval.rate.map { "\($0.hourly.dollarsPerHour)" } ?? "?"
                return "\(component.rawValue) \(from)-\(to) \(rate) \(interval.source.rawValue)"
            }
        }
    }

    static func costs(_ seen: [Seen]) -> ServerCosts {
        var costs = ServerCosts(server: serverID("pod"))
        for one in seen {
            let usual: ComponentRates =
                switch one.state {
                case .on: running
                case .off: stopped
                case .free, .gone: .zero
                }
            costs.apply(
                CostObservation(
                    at: at(one.second), state: one.state, change: one.change, rates: one.rates ?? usual, doubt: one.doubt,
                    acceptedAt: one.acceptedAt.map(at), label: label),
                validFor: validFor, earliest: at(-1000))
        }
        return costs
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var seen: [Seen]
        var expected: [String]

        init(_ name: String, _ seen: [Seen], _ expected: [String]) { (testDescription, self.seen, self.expected) = (name, seen, expected) }
    }

    static let on = Seen(second: 0, state: .on)
    static func on(_ second: Int64) -> Seen { Seen(second: second, state: .on) }
    static func off(_ second: Int64, since: Int64? = nil) -> Seen {
        Seen(second: second, state: .off, change: since.map { .ended(at($0)) } ?? .none)
    }

    static let rows = [
        Row(
            "first sight of a running pod: estimated since the start that is shown",
            [Seen(second: 100, state: .on, change: .began(at(40)))],
            ["compute 40.0-100.0 3.6 estimated", "compute 100.0-… 3.6 observed"]),
        Row(
            "first sight of a run that began before this month",
            [Seen(second: 100, state: .on, change: .began(at(-5000)))],
            ["compute -1000.0-100.0 3.6 estimated", "compute 100.0-… 3.6 observed"]),
        Row(
            "a stop between two polls: the middle", [on, on(10), off(20)],
            ["compute 0.0-15.0 3.6 observed", "volume 15.0-… 0.036 observed"]),
        Row(
            "a stop that a second answer confirms: before the first answer", [on, on(10), off(25, since: 20)],
            ["compute 0.0-15.0 3.6 observed", "volume 15.0-… 0.036 observed"]),
        Row(
            "our own stop: between its acceptance and the answer that shows it",
            [on, on(10), Seen(second: 20, state: .off, change: .ended(at(20)), acceptedAt: 18)],
            ["compute 0.0-19.0 3.6 observed", "volume 19.0-… 0.036 observed"]),
        Row(
            "a start: the start that is shown", [off(0), off(10), Seen(second: 20, state: .on, change: .began(at(13)))],
            ["compute 13.0-… 3.6 observed", "volume 0.0-13.0 0.036 observed"]),
        Row(
            "a start before the last poll that shows it off: not before that poll",
            [off(0), off(10), Seen(second: 20, state: .on, change: .began(at(3)))],
            ["compute 15.0-… 3.6 observed", "volume 0.0-15.0 0.036 observed"]),
        Row("silence within a run: proven", [on, on(4000)], ["compute 0.0-… 3.6 observed"]),
        Row(
            "silence, then stopped: estimated from the last poll, never too low", [on, on(10), off(1210)],
            ["compute 0.0-10.0 3.6 observed", "compute 10.0-1210.0 3.6 estimated", "volume 1210.0-… 0.036 observed"]),
        Row(
            "silence, another start", [on, on(10), Seen(second: 1000, state: .on, change: .began(at(900)))],
            ["compute 0.0-10.0 3.6 observed", "compute 10.0-900.0 3.6 estimated", "compute 900.0-… 3.6 observed"]),
        Row(
            "another price: the first poll that shows it",
            [on, on(10), Seen(second: 20, state: .on, rates: ComponentRates([.compute: dearer]))],
            ["compute 0.0-20.0 3.6 observed", "compute 20.0-… 7.2 observed"]),
        Row(
            "another price after silence: the dearer one, estimated",
            [on, on(10), Seen(second: 600, state: .on, rates: ComponentRates([.compute: dearer]))],
            ["compute 0.0-10.0 3.6 observed", "compute 10.0-600.0 7.2 estimated", "compute 600.0-… 7.2 observed"]),
        Row(
            "a price that differs by a 32-bit float's rounding: the same",
            [
                on,
                Seen(second: 10, state: .on, rates: ComponentRates([.compute: Rate(HourlyRate(microdollarsPerHour: 3_600_001))])),
            ], ["compute 0.0-… 3.6 observed"]),
        Row(
            "no price: counted as unpriced, never as $0",
            [on, Seen(second: 10, state: .on, rates: ComponentRates([.compute: .unknown]), doubt: .price)],
            ["compute 0.0-10.0 3.6 observed", "compute 10.0-… ? estimated"]),
        Row(
            "missing, then gone: estimated until it is confirmed", [on, on(10), Seen(second: 70, state: .gone)],
            ["compute 0.0-10.0 3.6 observed", "compute 10.0-70.0 3.6 estimated"]),
        Row(
            "gone and back in the same run: the missing time is proven",
            [on, on(10), Seen(second: 70, state: .gone), Seen(second: 200, state: .on)], ["compute 0.0-… 3.6 observed"]),
        Row(
            "taken for stopped, and went on", [on, on(10), off(20), off(30), Seen(second: 40, state: .on, change: .resumed)],
            ["compute 0.0-… 3.6 observed"]),
        Row("a launch that never started: nothing", [Seen(second: 0, state: .free), Seen(second: 10, state: .free)], []),
        Row("a stopped pod without a volume: nothing", [Seen(second: 0, state: .off, rates: .zero)], []),
        Row(
            "terminated: its disks cost nothing", [off(0), off(10), Seen(second: 20, state: .free)],
            ["volume 0.0-20.0 0.036 observed"]),
        Row(
            "a clock that was set back moves no closed edge", [on(100), on(110), off(120), on(50)],
            ["compute 100.0-115.0 3.6 observed", "compute 120.0-… 3.6 observed", "volume 115.0-120.0 0.036 observed"]),
    ]

    @Test(arguments: rows) func edgesFollowFromAnswers(row: Row) {
        #expect(ServerCostsTests.described(ServerCostsTests.costs(row.seen)) == row.expected)
    }

    /// I2: the same answers, however often they are repeated, give the same intervals.
    @Test(arguments: rows) func repeatedAnswersChangeNothing(row: Row) {
        let doubled = row.seen.flatMap { one in
            var again = one
            if case .ended = one.change {} else { again.change = .none }
            return [one, again]
        }
        #expect(ServerCostsTests.described(ServerCostsTests.costs(doubled)) == row.expected)
    }

    /// I1, I3, I5: intervals never overlap, any partition adds up, and nothing is negative, whatever is seen.
    @Test(arguments: 0..<200) func anyHistoryKeepsTheInvariants(seed: UInt64) {
        var random = Seeded(seed)
        var costs = ServerCosts(server: serverID("pod"))
        var now: Int64 = 0
        for _ in 0..<60 {
            now += Int64(random.next() % 40) - (random.next() % 20 == 0 ? 60 : 0)
            let states: [CostObservation.State] = [.on, .on, .off, .free, .gone]
            let changes: [CostObservation.Change] = [
                .none, .began(ServerCostsTests.at(now - Int64(random.next() % 30))), .ended(ServerCostsTests.at(now - 5)), .resumed,
                .ranUnseen(ServerCostsTests.at(now - 10)),
            ]
            let state = states[Int(random.next() % 5)]
            let rate = Rate(microdollarsPer720Hours: Int64(random.next() % 3_000_000_000))
            costs.apply(
                CostObservation(
                    at: ServerCostsTests.at(now), state: state, change: changes[Int(random.next() % 5)],
                    rates: state == .on
                        ? ComponentRates([.compute: rate]) : state == .off ? ServerCostsTests.stopped : .zero,
                    label: ServerCostsTests.label), validFor: ServerCostsTests.validFor, earliest: ServerCostsTests.at(-1000))
        }
        let end = ServerCostsTests.at(now + 100)
        for component in CostComponent.allCases {
            let intervals = costs.intervals(component)
            for (a, b) in zip(intervals, intervals.dropFirst()) { #expect(a.end.map { $0 <= b.start } ?? false) }
            #expect(intervals.allSatisfy { interval in interval.end.map { $0 > interval.start } ?? true })
            let whole = CostPieces.of(intervals, from: ServerCostsTests.at(-2000), to: end).reduce(Money.zero) { $0 + $1.amount }
            let cuts = (0..<40).map { _ in ServerCostsTests.at(Int64(random.next() % 3000) - 1000) }.sorted()
            let parts = CostPieces.of(intervals, from: ServerCostsTests.at(-2000), to: end, cuts: cuts)
            #expect(parts.reduce(Money.zero) { $0 + $1.amount } == whole)
            #expect(parts.allSatisfy { $0.amount >= .zero })
        }
    }

    /// The time before the first observation is in the ledger, and not in the total, whatever the bill says of it.
    @Test func theTotalCountsFromTheFirstObservation() {
        let began = CostObservation.Change.began(ServerCostsTests.at(-900))
        var costs = ServerCostsTests.costs([Seen(second: 0, state: .on, change: began), Seen(second: 10, state: .on)])
        func expect(_ total: Int64, before: CostAmounts) {
            #expect(costs.total(at: ServerCostsTests.at(10)) == Money(microdollars: total))
            #expect(costs.estimate(at: ServerCostsTests.at(10), validFor: ServerCostsTests.validFor) == .zero)
            #expect(costs.beforeFirstObservation.total == before.total && costs.beforeFirstObservation.estimated == before.estimated)
        }
        let estimate = Money(microdollars: 900_000)
        expect(10_000, before: CostAmounts(estimated: estimate))
        // The bill of the hour before: 5 cents less.
        costs.close(
            ServerCostsTests.at(-3600), change: Money(microdollars: -50_000), estimate: estimate, firstObservedAt: ServerCostsTests.start)
        expect(10_000, before: CostAmounts(billed: Money(microdollars: 850_000)))
        costs.close(ServerCostsTests.start, change: Money(microdollars: 7), estimate: .zero, firstObservedAt: ServerCostsTests.start)
        expect(10_007, before: CostAmounts(billed: Money(microdollars: 850_000)))
    }

    /// A restart in the middle changes nothing: what is stored continues.
    @Test func aRestartContinues() throws {
        var before = ServerCostsTests.costs([ServerCostsTests.on, ServerCostsTests.on(10)])
        let changes = before.takeChanges()
        let stored = try #require(changes)
        var after = ServerCosts(server: before.server)
        after.restore(
            stored.intervals, origin: CostPieces.startOfUTCDay(ServerCostsTests.start), settled: CostAmounts(),
            lastAt: ServerCostsTests.at(10), isGone: false)
        after.apply(
            CostObservation(at: ServerCostsTests.at(700), state: .on, rates: ServerCostsTests.running, label: ServerCostsTests.label),
            validFor: ServerCostsTests.validFor, earliest: ServerCostsTests.at(-1000))
        #expect(ServerCostsTests.described(after) == ["compute 0.0-… 3.6 observed"])
        #expect(after.total(at: ServerCostsTests.at(3600)) == Money(microdollars: 3_600_000))
    }

    /// F36: after a restart, workers that are still up went on; the others ended soon after the last list.
    @Test func F36_workersThatEndedWhileNobodyObservedCostNoLonger() throws {
        var costs = ServerCosts(server: serverID("endpoint"))
        let label = CostLabel(name: "api", kind: .endpoint)
        func worker(_ id: String, _ uptime: Int64) -> CostWorker {
            CostWorker(id: id, rate: ServerCostsTests.hourly, uptime: .seconds(uptime))
        }
        costs.apply([worker("a", 100), worker("b", 50)], label: label, validFor: .seconds(40), at: ServerCostsTests.at(0))
        let changes = costs.takeChanges()
        let stored = try #require(changes)
        var after = ServerCosts(server: costs.server)
        after.restore(
            stored.intervals, origin: CostPieces.startOfUTCDay(ServerCostsTests.start), settled: CostAmounts(),
            lastAt: ServerCostsTests.at(0), isGone: false)
        after.apply([worker("a", 3700), worker("c", 10)], label: label, validFor: .seconds(40), at: ServerCostsTests.at(3600))
        #expect(
            ServerCostsTests.described(after) == [
                "compute 0.0-20.0 7.2 observed", "compute 20.0-3590.0 3.6 estimated", "compute 3590.0-… 7.2 observed",
            ])
    }

    /// An endpoint that was missing from the lists and is back: a worker that was up all the time costs all the time, and one that started in
    /// between from its start.
    @Test func anEndpointThatIsBackCostsTheTimeBetween() {
        let label = CostLabel(name: "api", kind: .endpoint)
        func workers(_ uptimes: [(String, Int64)]) -> [CostWorker] {
            uptimes.map { CostWorker(id: $0.0, rate: ServerCostsTests.hourly, uptime: .seconds($0.1)) }
        }
        func gone() -> ServerCosts {
            var costs = ServerCosts(server: serverID("endpoint"))
            costs.apply(workers([("a", 100)]), label: label, validFor: .seconds(40), at: ServerCostsTests.at(0))
            costs.leave(label: label, at: ServerCostsTests.at(76))
            return costs
        }
        var same = gone()
        same.apply(workers([("a", 221)]), label: label, validFor: .seconds(40), at: ServerCostsTests.at(121))
        #expect(ServerCostsTests.described(same) == ["compute 0.0-… 3.6 observed"])
        var more = gone()
        more.apply(workers([("a", 221), ("b", 71)]), label: label, validFor: .seconds(40), at: ServerCostsTests.at(121))
        #expect(ServerCostsTests.described(more) == ["compute 0.0-50.0 3.6 observed", "compute 50.0-… 7.2 observed"])
        // Another worker: the first ended soon after its last reading.
        var other = gone()
        other.apply(workers([("c", 21)]), label: label, validFor: .seconds(40), at: ServerCostsTests.at(121))
        #expect(ServerCostsTests.described(other) == ["compute 0.0-20.0 3.6 observed", "compute 100.0-… 3.6 observed"])
        // Without workers one by one, the time between is an estimate.
        var counted = gone()
        let price = ComponentRates.Price.known(ServerCostsTests.hourly)
        counted.apply(price, isEstimate: false, label: label, validFor: .seconds(40), at: ServerCostsTests.at(121))
        #expect(ServerCostsTests.described(counted) == ["compute 0.0-121.0 3.6 estimated", "compute 121.0-… 3.6 observed"])
    }

    /// Workers are billed from their start, by their uptime, to the middle between the last list with them and the first without.
    @Test func workersAreBilledFromStartToFullStop() {
        var costs = ServerCosts(server: serverID("endpoint"))
        let label = CostLabel(name: "api", kind: .endpoint)
        func list(_ second: Int64, _ workers: [(String, Int64)]) {
            costs.apply(
                workers.map { CostWorker(id: $0.0, rate: ServerCostsTests.hourly, uptime: .seconds($0.1)) }, label: label,
                validFor: .seconds(47), at: ServerCostsTests.at(second))
        }
        list(0, [])
        list(15, [("a", 5)])
        list(30, [("a", 20), ("b", 10)])
        list(45, [("b", 25)])
        list(60, [])
        #expect(
            ServerCostsTests.described(costs) == [
                "compute 10.0-20.0 3.6 observed", "compute 20.0-37.5 7.2 observed", "compute 37.5-52.5 3.6 observed",
            ])
    }
}

struct Seeded {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state >> 11
    }
}

func serverID(_ text: String) -> ServerID {
    guard let id = ServerID(text) else { preconditionFailure("\(text) is no id") }
    return id
}
