import Fleet
import Policy
import Testing

private let rate = HourlyRate(microdollarsPerHour: 3_600_000)
private let disk = HourlyRate(microdollarsPerHour: 36_000)

private func pod(_ phase: ProviderPhase = .running, _ change: (inout ObservedServer) -> Void = { _ in }) throws -> ObservedServer {
    var pod = ObservedServer(
        id: try #require(ServerID("pod")), kind: .timed, name: "pod", phase: phase, gpu: GPUAllocation(type: "H200", count: 1),
        costPerHour: rate)
    change(&pod)
    return pod
}

private func record(_ change: (inout ServerRecord) -> Void = { _ in }) throws -> ServerRecord {
    var record = ServerRecord(
        id: try #require(ServerID("pod")), kind: .timed, name: "pod", firstSeenAt: at(0), startedAt: at(0), runStartedAt: at(0),
        cost: CostMeter(rate: rate, since: at(0)))
    change(&record)
    return record
}

/// What the beginnings and ends of runs do to the record.
@Suite struct RunRecordTests {
    /// Start, creation and uptime in an answer at 1000 s, `nil` where it lacks them; and when the run began.
    static let starts: [(Int64?, Int64?, Int64?, Int64)] = [
        (900, nil, nil, 900), (nil, nil, nil, 1000), (nil, nil, 40, 960),
        // In the future, and before the pod was created.
        (1001, nil, nil, 1000), (1001, nil, 40, 960), (100, 500, nil, 1000), (100, 500, 2000, 470),
        (480, 500, nil, 480),
    ]

    @Test(arguments: starts) func aRunBeganWhenTheAnswerSaysUnlessThatCannotBe(
        started: Int64?, created: Int64?, uptime: Int64?, expected: Int64
    ) throws {
        let seen = try pod {
            ($0.startedAt, $0.createdAt) = (started.map { at($0) }, created.map { at($0) })
            $0.telemetry = uptime.map { PodTelemetry(uptime: .seconds($0)) }
        }
        #expect(ServerRecord.runStart(shownBy: seen, at: at(1000)) == at(expected))
    }

    /// A clock that is ahead of the provider's makes its moments look older than they are.
    @Test func aRunBeganLaterByAClockThatIsAhead() throws {
        var seen = try pod { ($0.startedAt, $0.createdAt) = (at(400), at(300)) }
        seen.clockAhead = .seconds(500)
        #expect(ServerRecord.runStart(shownBy: seen, at: at(1000)) == at(900))
        seen.clockAhead = .seconds(700)
        seen.telemetry = PodTelemetry(uptime: .seconds(40))
        #expect(ServerRecord.runStart(shownBy: seen, at: at(1000)) == at(970), "in the future: not before it was created")
    }

    @Test func aNewRunEndsTheSavingsWhereItBegan() throws {
        var server = try record {
            $0.stoppedAt = at(0)
            ($0.cost, $0.savings) = (CostMeter(rate: disk, since: at(0)), CostMeter(rate: rate, since: at(0)))
        }
        server.beginRun(try pod { $0.startedAt = at(1800) }, rate: rate, lastObservedAt: at(1700), at: at(3600))
        #expect(server.startedAt == at(1800) && server.stoppedAt == nil)
        #expect(server.savings.total(at: at(3600)) == rate.cost(of: .seconds(1800)))
        #expect(server.cost.total(at: at(3600)) == disk.cost(of: .seconds(1800)) + rate.cost(of: .seconds(1800)))
    }

    @Test func aRunThatWasShownStoppedAndGoesOnIsPaidForAsAnEstimate() throws {
        var server = try record {
            $0.stoppedAt = at(600)
            ($0.cost, $0.savings) = (CostMeter(rate: disk, since: at(600)), CostMeter(rate: rate, since: at(600)))
        }
        server.resumeRun(rate: rate, at: at(1200))
        #expect(server.stoppedAt == nil && server.savings.total(at: at(1200)) == .zero)
        #expect(server.cost.total(at: at(1200)) == rate.cost(of: .seconds(600)))
        #expect(server.estimated.total(at: at(1200)) == (rate - disk).cost(of: .seconds(600)))
    }

    @Test(arguments: [(60, false), (61, true)]) func theTimeBeforeAStopThatWasNotObservedIsAnEstimate(unseen: Int64, isEstimate: Bool)
        throws
    {
        var server = try record()
        server.endRun(since: at(1000), rate: disk, lastObservedAt: at(1000 - unseen))
        #expect(server.stoppedAt == at(1000) && server.cost.rate == disk)
        #expect((server.estimated.total(at: at(1000)) > .zero) == isEstimate)
    }

    @Test func aServerThatIsGoneCostsNothingAndOneThatReturnsIsPaidFor() throws {
        var server = try record()
        server.leave(lastObservedAt: at(900), at: at(1000))
        #expect(server.cost.rate == .zero && server.goneAt == at(1000))
        let back = server.returnFromGap(try pod(), rate: rate, at: at(1600))
        #expect(back?.since == at(1000) && back?.added == rate.cost(of: .seconds(600)))
        #expect(server.cost.total(at: at(1600)) == rate.cost(of: .seconds(1600)) && server.goneAt == nil)
        // Another run: the time before it is unknown.
        server.leave(lastObservedAt: at(1600), at: at(1600))
        #expect(server.returnFromGap(try pod { $0.startedAt = at(2000) }, rate: rate, at: at(2100))?.added == rate.cost(of: .seconds(100)))
        #expect(server.returnFromGap(try pod(), rate: rate, at: at(2200)) == nil)
    }
}

/// Where a price comes from.
@Suite struct CostLedgerTests {
    private static let prices = PriceList([
        GPUPrice(type: "H200", name: "H200", pool: nil, memoryGB: 141, securePod: HourlyRate(microdollarsPerHour: 5_000_000))
    ])

    @Test func aPodCostsWhatRunPodShowsThenItsLastPriceThenTheListPrice() throws {
        func price(_ seen: ObservedServer, runningRate: HourlyRate? = nil) -> SourcedRate? {
            CostLedger.price(of: seen, runningRate: runningRate, load: nil, Self.prices)
        }
        let known = HourlyRate(microdollarsPerHour: 4_000_000)
        #expect(price(try pod()) == SourcedRate(rate, .provider))
        for unpriced in [HourlyRate?.none, .zero] {
            #expect(price(try pod { $0.costPerHour = unpriced }, runningRate: known) == SourcedRate(known, .lastKnown))
            #expect(price(try pod { $0.costPerHour = unpriced })?.source == .list)
        }
        #expect(price(try pod { ($0.costPerHour, $0.gpu) = (nil, nil) }) == nil)
        #expect(price(try pod(.terminated), runningRate: known)?.rate == .zero)
        #expect(price(try pod(.other("MIGRATING")) { $0.costPerHour = nil }, runningRate: known) == nil)
        #expect(price(try pod(.exited) { $0.stoppedCostPerHour = disk }) == SourcedRate(disk, .provider))
    }

    /// A price that cannot be read stays as it was, also in its pool; one that is read has gone or changed.
    @Test(arguments: [true, false]) func F83_aPriceThatCannotBeReadStaysInForce(isPartlyUnreadable: Bool) {
        let (old, other) = (HourlyRate(microdollarsPerHour: 4_000_000), HourlyRate(microdollarsPerHour: 5_000_000))
        func gpu(_ type: String, _ rate: HourlyRate?, isPartlyUnreadable: Bool = false) -> GPUPrice {
            GPUPrice(
                type: type, name: type, pool: "POOL", memoryGB: 80, securePod: rate, serverless: rate,
                isPartlyUnreadable: isPartlyUnreadable)
        }
        let known = PriceList([gpu("A", old), gpu("B", other)])
        let list = PriceList([gpu("A", nil, isPartlyUnreadable: isPartlyUnreadable), gpu("B", other)], over: known)
        #expect(list.listed.first?.serverless == (isPartlyUnreadable ? old : nil))
        #expect(list.listed.first?.securePod == (isPartlyUnreadable ? old : nil))
        // Its pool still has two prices.
        #expect((list.workerGPU("POOL") == nil) == isPartlyUnreadable)
    }

    /// A list of workers may lag: only with the limits is it known how many it lacks.
    @Test func F36_limitsThatAreNotToldLeaveTheCostUnknown() throws {
        let prices = PriceList([
            GPUPrice(type: "H200", name: "H200", pool: "H200", memoryGB: 141, serverless: HourlyRate(microdollarsPerHour: 5_580_000))
        ])
        var seen = ObservedServer(
            id: try #require(ServerID("api")), kind: .serverless, name: "api", phase: .running, workers: WorkerLimits(min: 1, max: 3),
            pools: ["H200"])
        let load = EndpointLoad(
            listedWorkers: .init(running: 0, idle: 1, initializing: 0, throttled: 0, unhealthy: 0),
            rows: [.init(state: .idle, gpu: GPUAllocation(type: "H200", count: 1))])
        #expect(CostLedger.price(of: seen, runningRate: nil, load: load, prices) != nil)
        seen.workers = nil
        #expect(CostLedger.price(of: seen, runningRate: nil, load: load, prices) == nil)
    }

    /// What an hour off saves after each way to stop.
    @Test func onlyAConfirmedAutomaticStopOfThePresentRunSaves() throws {
        func savings(
            _ cause: StopCause = .idle(since: at(0), timeout: .seconds(600)), _ step: StopIntent.Step = .confirmed,
            _ phase: ProviderPhase = .exited, decidedAt: Timestamp = at(600)
        ) throws -> HourlyRate {
            var server = try record { $0.runningRate = rate }
            var view = ProviderView()
            view.apply(try pod(phase), at: at(700))
            let stop = StopIntent(
                server: server.id, generation: 1, cause: cause, step: step, decidedAt: decidedAt, nextAttemptAt: decidedAt)
            _ = CostLedger.reconcileSavings(&server, view, stop, Self.prices, end: .distantFuture, at: at(700))
            return server.savings.rate
        }
        #expect(try savings() == rate)
        #expect(try savings(.maximumRuntime(.seconds(600))) == rate)
        #expect(try savings(.requested(by: .token("ann"))) == .zero)
        #expect(try savings(.idle(since: at(0), timeout: .seconds(600)), .accepted) == .zero)
        #expect(try savings(.idle(since: at(0), timeout: .seconds(600)), .confirmed, .running) == .zero)
        #expect(try savings(decidedAt: at(-1)) == .zero, "the present run began after that stop")
    }

    /// An endpoint that kept a worker ready before its stop, and the workers shown after it.
    @Test(arguments: [(0, 0, 1), (0, 1, 0), (1, 0, 0), (0, 2, 0)] as [(Int, Int, Int64)])
    func F39_aWorkerThatStillWaitsIsStillPaidFor(running: Int, idle: Int, saved: Int64) throws {
        let price = HourlyRate(microdollarsPerHour: 5_580_000)
        let prices = PriceList([GPUPrice(type: "H200", name: "H200", pool: "H200", memoryGB: 141, serverless: price)])
        var server = try record { ($0.kind, $0.rememberedWorkers) = (.serverless, WorkerLimits(min: 1, max: 3)) }
        var view = ProviderView()
        view.apply(
            ObservedServer(
                id: server.id, kind: .serverless, name: "api", phase: .running, workers: WorkerLimits(min: 0, max: 3), pools: ["H200"]),
            at: at(700))
        view.apply(
            EndpointLoad(listedWorkers: .init(running: running, idle: idle, initializing: 0, throttled: 0, unhealthy: 0)),
            validUntil: at(800), at: at(700))
        let stop = StopIntent(
            server: server.id, generation: 1, cause: .idle(since: at(0), timeout: .seconds(600)), step: .confirmed, decidedAt: at(600),
            nextAttemptAt: at(600))
        _ = CostLedger.reconcileSavings(&server, view, stop, prices, end: .distantFuture, at: at(700))
        #expect(server.savings.rate == price * Int(saved))
    }

    /// Polls are rare here: the sum is the same, whenever the end is noticed.
    @Test(arguments: [[1600], [1000, 1300, 90_000], [1299, 1301], [90_000]] as [[Int64]])
    func aStopSavesUntilItsLimitAndNothingAfterIt(polls: [Int64]) throws {
        var (server, view) = (try record { $0.runningRate = rate }, ProviderView())
        let stop = StopIntent(
            server: server.id, generation: 1, cause: .idle(since: at(0), timeout: .seconds(600)), step: .confirmed, decidedAt: at(600),
            nextAttemptAt: at(600))
        for moment in [700] + polls {
            view.apply(try pod(.exited), at: at(moment))
            _ = CostLedger.reconcileSavings(&server, view, stop, Self.prices, end: at(1300), at: at(moment))
        }
        #expect(server.savings.rate == .zero)
        #expect(server.savings.total(at: at(1_000_000)) == rate.cost(of: .seconds(600)))
    }

    @Test func aPriceThatIsUnknownLeavesTheMeterRunningAsAnEstimate() throws {
        var (server, ledger, view) = (try record(), CostLedger(), ProviderView())
        view.apply(try pod(), at: at(0))
        #expect(ledger.reconcile(&server, view, nil, PriceList(), savingsEnd: .distantFuture, at: at(0)), "its running rate is recorded")
        #expect(!ledger.reconcile(&server, view, nil, PriceList(), savingsEnd: .distantFuture, at: at(5)), "nothing changed")
        server.runningRate = nil
        view.apply(try pod { $0.costPerHour = nil }, at: at(10))
        #expect(ledger.reconcile(&server, view, nil, PriceList(), savingsEnd: .distantFuture, at: at(10)))
        #expect(ledger.doubt != nil && ledger.source == nil)
        #expect(server.cost.rate == rate && server.estimated.rate == rate)
    }
}

/// Which lists include a server.
@Suite struct ListPresenceTests {
    @Test func aServerIsMissingFromTheFirstCompleteListThatLacksIt() {
        var presence = ListPresence()
        presence.recordMissing(at: at(5))
        presence.recordMissing(at: at(10))
        #expect(presence.missingSince == at(5) && !presence.isListed)
        presence.recordShown()
        #expect(presence.isListed && presence.missingSince == nil)
    }

    @Test func anIncompleteListSaysNothingAboutWhetherItExists() {
        var presence = ListPresence()
        presence.recordUnlisted(at: at(5))
        #expect(presence.missingSince == nil && presence.unlistedSince == at(5) && !presence.isListed)
        presence.recordCompleteList()
        #expect(presence.isListed)
    }
}

/// A doubt that comes and goes is one doubt.
@Suite struct DoubtSpanTests {
    @Test func F62_aDoubtThatComesAndGoesIsOne() {
        var span = DoubtSpan()
        func record(_ second: Int64, since: Int64?) -> DoubtSpan.Finding {
            span.record(since.map { at($0) }, gap: .seconds(60), at: at(second))
        }
        #expect(record(0, since: nil) == .none)
        #expect(record(10, since: 7) == .doubt(since: at(7), isOnAndOff: false))
        for second in stride(from: Int64(20), to: 400, by: 20) {
            #expect(record(second, since: nil) == .paused)
            #expect(record(second + 10, since: second + 10) == .doubt(since: at(7), isOnAndOff: true))
        }
        #expect(record(449, since: nil) == .paused && record(451, since: nil) == .none)
        #expect(record(460, since: 455) == .doubt(since: at(455), isOnAndOff: false))
        // A doubt that is known to be older counts from then.
        #expect(record(470, since: 100) == .doubt(since: at(100), isOnAndOff: false))
    }
}

/// What prevents a judgement.
@Suite struct UncertaintyTests {
    private func uncertainty(
        _ seen: ObservedServer?, at seconds: Int64 = 900, readings: [Signal: SignalState] = [:], stopped: Bool = false
    ) throws -> Uncertainty? {
        var view = ProviderView(phaseSince: at(0))
        if let seen { view.apply(seen, at: at(600)) }
        var history = WorkHistory(expected: [], since: at(0))
        history.see(700, readings, validFor: .seconds(10_000))
        return Uncertainty(try record { $0.stoppedAt = stopped ? at(0) : nil }, view, history, minimumWorkers: 0, at: at(seconds))
    }

    @Test func aServerThatIsJudgedOrOffIsNotUncertain() throws {
        #expect(try uncertainty(try pod(), readings: [.gpu: .quiet]) == nil)
        #expect(try uncertainty(try pod(), readings: [.gpu: .busy]) == nil)
        for phase in [ProviderPhase.exited, .terminated] { #expect(try uncertainty(try pod(phase)) == nil) }
        #expect(try uncertainty(nil, stopped: true) == nil)
    }

    @Test func anErrorThatIsBilledIsSaid() throws {
        var failed = try pod(.failed)
        failed.costPerHour = .zero
        #expect(try uncertainty(failed) == nil)
        failed.costPerHour = rate
        #expect(try uncertainty(failed)?.detail.hasPrefix("in an error state") == true)
    }

    @Test func whatCannotBeJudgedSaysWhyAndSinceWhen() throws {
        #expect(try uncertainty(nil)?.since == at(0))
        #expect(try uncertainty(try pod(.starting))?.detail == "starting for 5 min, and not ready yet")
        #expect(try uncertainty(try pod(.other("MIGRATING")))?.detail.contains("MIGRATING") == true)
        let unknown = try uncertainty(try pod(), readings: [.gpu: .unknown])
        #expect(unknown?.since == at(700) && unknown?.detail.contains("GPU signal") == true)
    }
}
