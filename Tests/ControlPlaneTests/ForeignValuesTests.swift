import Fleet
import Money
import Policy
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// Values of somebody else's clock, float and replicas, folded into what is known of one server.
@Suite struct ForeignValuesTests {
    static let start = SimulatedFleet.start
    static let prices = PriceList([
        GPUPrice(
            type: "NVIDIA H200", name: "H200", pool: "HOPPER_141", memoryGB: 141, securePod: HourlyRate(microdollarsPerHour: 3_990_000),
            serverless: HourlyRate(microdollarsPerHour: 5_580_000)),
        GPUPrice(
            type: "NVIDIA H100 A", name: "H100 A", pool: "HOPPER_80", memoryGB: 80, serverless: HourlyRate(microdollarsPerHour: 4_000_000)),
        GPUPrice(
            type: "NVIDIA H100 B", name: "H100 B", pool: "HOPPER_80", memoryGB: 80, serverless: HourlyRate(microdollarsPerHour: 3_000_000)),
    ])
    static let rate = HourlyRate(microdollarsPerHour: 3_990_000)

    /// A pod that is looked at every five seconds.
    struct Looks {
        var server: TrackedServer
        var now = ForeignValuesTests.start
        var events: [Event] = []
        let settings = ControlPlaneSettings()

        init() throws {
            let id = try #require(ServerID("pod"))
            server = TrackedServer(
                record: ServerRecord(
                    id: id, kind: .timed, name: "pod", ownership: .adopted(by: .controlPlane, at: now), firstSeenAt: now),
                holds: Holds(), history: WorkHistory(expected: [.gpu, .cpu], since: now))
        }

        /// Seconds since the beginning.
        var elapsed: Int64 { (now - ForeignValuesTests.start).wholeSeconds }

        mutating func look(
            _ times: Int = 1, _ phase: ProviderPhase = .running, cost: HourlyRate? = ForeignValuesTests.rate, gpu: Int = 0,
            change: (inout ObservedServer, Int64) -> Void = { _, _ in }
        ) {
            for _ in 0..<times {
                var seen = ObservedServer(
                    id: server.id, kind: .timed, name: "pod", phase: phase, gpu: GPUAllocation(type: "NVIDIA H200", count: 1),
                    costPerHour: cost, storage: .persistent(gigabytes: 720, path: "/workspace"),
                    startedAt: phase == .running ? ForeignValuesTests.start : nil,
                    telemetry: phase == .running
                        ? PodTelemetry(
                            gpuPercents: [Double(gpu)], gpuMemoryPercents: [0], cpuPercent: 1, uptime: .seconds(elapsed + 1000)) : nil,
                    stoppedCostPerHour: HourlyRate(microdollarsPerHour: 200_000))
                change(&seen, elapsed)
                events += server.apply(seen, settings: settings, prices: ForeignValuesTests.prices, at: now)
                now = now + .seconds(5)
            }
        }

        var total: Money { server.record.cost.total(at: now) }
        func kinds(_ kind: Event.Kind) -> Int { events.count { $0.kind == kind } }
    }

    // MARK: F55: promises

    /// This machine's clock is 40 min behind, RunPod's time is not known, and no answer came for an hour. A run that began in that hour, before
    /// its stop was postponed, seems to begin after that.
    @Test(arguments: [true, false]) func F55_aRunThatNoAnswerCameBetweenKeepsWhatWasPostponedInIt(isLaterRun: Bool) throws {
        var pod = try Looks()
        pod.look(20)
        if !isLaterRun { pod.now = pod.now + .seconds(1200) }
        let hold = Postponement(until: pod.now + .seconds(36_000), by: .token("ann"), since: pod.now)
        pod.server.holds.extension = hold
        if isLaterRun { pod.look(20) }
        pod.now = pod.now + .seconds(2400)
        let shown = pod.now - .seconds(1500)
        pod.look(40) { seen, second in
            seen.startedAt = shown
            seen.telemetry?.uptime = .seconds(second - 1000)
        }
        #expect(pod.server.record.runStartedAt == shown)
        #expect(pod.server.holds.extension == (isLaterRun ? nil : hold))
    }

    // MARK: F20: lists that come late

    /// A rate limit delays a list by half a minute, or its last byte does not come: once per idle timeout must not keep a server on.
    @Test(arguments: [(Int64(35), true), (60, false)]) func F20_oneListThatIsLateKeepsTheIdleClock(gap: Int64, isKept: Bool) throws {
        var pod = try Looks()
        pod.look(20)
        pod.now = pod.now + .seconds(gap - 5)
        let back = pod.now
        pod.look(3)
        #expect(pod.server.record.idleSince == (isKept ? ForeignValuesTests.start : back))
    }

    // MARK: F6: starts

    /// A clock or a time zone of its own: the time after a start in which an endpoint counts as busy begins now at the latest.
    @Test(arguments: [Int64(-7200), 0, 3600, 86_400]) func F6_anEndpointOfTheFutureStartedNow(created: Int64) throws {
        let now = ForeignValuesTests.start
        var server = TrackedServer(
            record: ServerRecord(
                id: try #require(ServerID("api")), kind: .serverless, name: "api", ownership: .adopted(by: .controlPlane, at: now),
                firstSeenAt: now),
            holds: Holds(), history: WorkHistory(expected: [.queue], since: now))
        let seen = ObservedServer(
            id: server.id, kind: .serverless, name: "api", phase: .running, createdAt: now + .seconds(created),
            workers: WorkerLimits(min: 1, max: 3))
        _ = server.apply(seen, settings: ControlPlaneSettings(), prices: ForeignValuesTests.prices, at: now)
        #expect(server.record.startedAt == now + .seconds(min(created, 0)))
    }

    // MARK: F59: runs

    @Test func F59_aStartMomentThatWobblesKeepsTheIdleClock() throws {
        var pod = try Looks()
        pod.look(130) { seen, second in seen.startedAt = ForeignValuesTests.start + .seconds(second / 5 % 2) }
        #expect(pod.server.record.idleSince == ForeignValuesTests.start)
        #expect(pod.kinds(.serverStarted) == 0)
        // Another replica, with another precision, answers from now on.
        var moved = try Looks()
        moved.look(65)
        moved.look(65) { seen, _ in seen.startedAt = ForeignValuesTests.start + .seconds(20) }
        #expect(moved.server.record.idleSince == ForeignValuesTests.start)
        #expect(moved.kinds(.serverStarted) == 0)
        // Nothing but the start time says that it is the same run.
        var alone = try Looks()
        alone.look(130) { seen, second in
            seen.startedAt = ForeignValuesTests.start + .seconds(second / 10 % 2)
            seen.telemetry?.uptime = nil
        }
        #expect(alone.kinds(.serverStarted) == 0)
    }

    @Test func F59_aRestartFromOutsideHasAFreshIdleClock() throws {
        var pod = try Looks()
        pod.look(100)
        let (restart, second) = (pod.now, pod.elapsed)
        func fresh(_ seen: inout ObservedServer, _ elapsed: Int64) {
            seen.startedAt = restart
            seen.telemetry?.uptime = .seconds(elapsed - second)
        }
        pod.look(3) { fresh(&$0, $1) }
        #expect(try #require(pod.server.record.idleSince) >= restart)
        #expect(pod.kinds(.serverStarted) == 1)
        // The run before, from a replica that lags.
        pod.look(20) { if $1 % 10 == 0 { fresh(&$0, $1) } }
        #expect(pod.kinds(.serverStarted) == 1)
        #expect(pod.server.record.runStartedAt == restart)
    }

    @Test func F59_aContainerThatIsStartedAnewHasAFreshIdleClockAndACrashLoopHasNot() throws {
        var pod = try Looks()
        pod.look(100)
        let restart = pod.now
        pod.look(3) { seen, second in seen.telemetry?.uptime = .seconds(second - (restart - ForeignValuesTests.start).wholeSeconds) }
        #expect(try #require(pod.server.record.idleSince) >= restart)
        #expect(pod.server.run.containerRestarts.count == 1)
        // It crashes every minute: people are told, and that it starts anew is no work any more.
        pod.look(180) { seen, second in seen.telemetry?.uptime = .seconds(second % 60) }
        #expect(pod.server.run.containerRestarts.count >= 10)
        let since = try #require(pod.server.record.idleSince)
        #expect(pod.now - since > .seconds(600))
    }

    @Test func F59_anAnswerOfBeforeAStopDoesNotReopenIt() throws {
        var pod = try Looks()
        pod.look(30)
        pod.look(2, .exited, cost: .zero)
        let stoppedAt = try #require(pod.server.record.stoppedAt)
        let off = pod.server.record.cost.rate
        for _ in 0..<10 {
            pod.look()
            pod.look(2, .exited, cost: .zero)
        }
        #expect(pod.server.record.stoppedAt == stoppedAt)
        #expect(pod.server.record.cost.rate == off && pod.server.phase == .exited)
        #expect(pod.kinds(.serverStarted) == 0 && pod.kinds(.stoppedOutside) == 1)
    }

    @Test func F59_oneAnswerThatShowsItOffEndsNothing() throws {
        var pod = try Looks()
        pod.look(100)
        pod.look(1, .exited, cost: .zero)
        pod.look(30)
        #expect(pod.server.record.idleSince == ForeignValuesTests.start)
        #expect(pod.events.allSatisfy { $0.kind != .stoppedOutside && $0.kind != .serverStarted })
        #expect(pod.total == ForeignValuesTests.rate.cost(of: pod.now - ForeignValuesTests.start))
    }

    @Test func F59_oneAnswerThatShowsItOffEndsNothingWhileTheRequestIsNotSent() throws {
        var pod = try Looks()
        pod.look(100)
        var intent = StopIntent(
            server: pod.server.id, generation: 1, cause: .idle(since: pod.now, timeout: .seconds(60)), decidedAt: pod.now,
            nextAttemptAt: pod.now, runStartedAt: ForeignValuesTests.start)
        pod.server.begin(intent)
        var facts = pod.server.stopFacts(intent, IdleRules(), pod.settings, provider: .unnamed, at: pod.now)
        facts.reasonToCancel = nil
        let context = StopContext(now: pod.now, timing: pod.settings.stopTiming, server: facts, jitter: 1)
        _ = pod.server.stop?.handle(.due, in: context)
        _ = pod.server.stop?.handle(.observed, in: context)
        (intent.step, intent.attempts) = (.requested, 1)
        _ = pod.server.stop?.handle(.saved(intent), in: context)
        #expect(pod.server.stop?.state == .runningHook)
        pod.look(1, .exited, cost: .zero)
        #expect(!pod.server.isShownStopped(minimumWorkers: 0) && pod.server.record.stoppedAt == nil)
    }

    @Test func F39_theCostOfAServerThatIsGoneIsAnEstimateSinceItsLastObservation() throws {
        var pod = try Looks()
        pod.look(100)
        let seen = pod.now - .seconds(5)
        #expect(pod.server.record.estimated.total(at: pod.now) == .zero)
        pod.server.record.leave(lastObservedAt: seen, at: seen + .seconds(300))
        let later = seen + .seconds(3600)
        #expect(pod.server.record.estimated.total(at: later) == ForeignValuesTests.rate.cost(of: .seconds(300)))
    }

    @Test func F39_theCostUpToANewRunAfterAGapIsAnEstimate() throws {
        var pod = try Looks()
        pod.look(100)
        let seen = pod.now - .seconds(5)
        pod.now = seen + .seconds(150)
        let began = seen + .seconds(140)
        pod.look(2) { answer, elapsed in
            answer.startedAt = began
            answer.telemetry?.uptime = ForeignValuesTests.start + .seconds(elapsed) - began
        }
        #expect(pod.server.record.startedAt == began)
        #expect(pod.server.record.estimated.total(at: pod.now) == ForeignValuesTests.rate.cost(of: .seconds(140)))
    }

    @Test func aPodThatIsDeletedDuringItsStopIsNotReportedAsExited() throws {
        var pod = try Looks()
        // A young run may be shown off by an answer of before its start.
        pod.look(60)
        pod.look(3, .terminated, cost: .zero)
        let event = pod.server.confirmation(provider: ProviderName("RunPod"), at: pod.now)
        #expect(event.summary.contains("TERMINATED") && event.severity == .warning)
    }

    @Test func F59_aRunThatWasCalledOffAndGoesOnIsPaidFor() throws {
        var pod = try Looks()
        pod.look(100)
        pod.look(3, .exited, cost: .zero)
        pod.look(60)
        #expect(pod.server.phase == .running && pod.server.record.stoppedAt == nil)
        #expect(pod.kinds(.serverStarted) == 1)
        let right = ForeignValuesTests.rate.cost(of: pod.now - ForeignValuesTests.start)
        #expect(abs(pod.total.dollars - right.dollars) <= right.dollars / 100)
        #expect(pod.server.record.estimated.total(at: pod.now) > .zero)
    }

    @Test func F59_oneAnswerWithoutAStatusKeepsTheIdleClock() throws {
        var pod = try Looks()
        for _ in 0..<65 {
            pod.look()
            pod.look(1, .other("not told"))
        }
        #expect(pod.server.record.idleSince == ForeignValuesTests.start)
        // For longer than a look is believed, it is not known what it did.
        pod.look(10, .other("not told"))
        pod.look()
        #expect(pod.server.record.idleSince != ForeignValuesTests.start)
    }

    @Test func F59_aStartMomentThatCannotBeIsNone() throws {
        for told in [Timestamp(secondsSinceEpoch: 0), ForeignValuesTests.start + .seconds(7200)] {
            var pod = try Looks()
            pod.look(5) { seen, _ in (seen.startedAt, seen.createdAt) = (told, ForeignValuesTests.start - .seconds(3600)) }
            let began = try #require(pod.server.record.startedAt)
            #expect(began >= ForeignValuesTests.start - .seconds(3600) && began <= ForeignValuesTests.start)
        }
    }

    // MARK: F60: prices

    @Test func F60_aPriceThatIsNotToldIsTheLastOneOrTheListsAndSaysSo() throws {
        var pod = try Looks()
        pod.look(10, cost: nil)
        #expect(pod.server.record.cost.rate == ForeignValuesTests.rate && pod.server.ledger.source == .list)
        let own = HourlyRate(microdollarsPerHour: 3_500_000)
        pod.look(10, cost: own)
        #expect(pod.server.ledger.source == .provider)
        pod.look(10, cost: nil)
        #expect(pod.server.record.cost.rate == own && pod.server.ledger.source == .lastKnown)
        // Nothing that runs is free.
        pod.look(10, cost: .zero)
        #expect(pod.server.record.cost.rate == own)
        let estimated = pod.server.record.estimated.total(at: pod.now)
        #expect(estimated == ForeignValuesTests.rate.cost(of: .seconds(50)) + own.cost(of: .seconds(100)))
        pod.look(10, cost: nil) { seen, _ in seen.gpu = nil }
        #expect(pod.server.ledger.doubt == nil, "the last price is known")
    }

    /// A status that nobody knows, with a price: an estimate from the first look on, as for an error.
    @Test func F60_anUnknownStatusWithAPriceIsAnEstimate() throws {
        var pod = try Looks()
        pod.look(73, .other("RESTARTING"))
        let total = pod.server.costs.total(at: pod.now)
        #expect(total >= ForeignValuesTests.rate.cost(of: .seconds(355)), "\(total)")
        #expect(abs((pod.server.costs.estimate(at: pod.now, validFor: .seconds(60)) - total).microdollars) <= 3)
        var free = try Looks()
        free.look(73, .other("RESTARTING"), cost: nil)
        #expect(free.server.costs.total(at: free.now) == .zero, "no price is known")
        // A known run goes on at its price.
        var known = try Looks()
        known.look(10)
        known.look(10, .other("RESTARTING"))
        #expect(known.server.costs.total(at: known.now) >= ForeignValuesTests.rate.cost(of: .seconds(95)))
    }

    /// What a stopped pod costs says nothing about one that runs without a GPU and without a price.
    @Test func F57_aPodWithoutAGPUBillsWhatItBilledWhileItRan() throws {
        var pod = try Looks()
        pod.look(10, .exited)
        pod.look(10, cost: nil) { seen, _ in seen.gpu = nil }
        #expect(pod.server.missingGPUSummary.contains("does not show its price"), "\(pod.server.missingGPUSummary)")
        var ran = try Looks()
        ran.look(10)
        ran.look(10, .exited)
        ran.look(10, cost: nil) { seen, _ in seen.gpu = nil }
        #expect(ran.server.missingGPUSummary.contains("bills $3.99/h"), "\(ran.server.missingGPUSummary)")
    }

    @Test func F60_withoutAnyPriceThereIsNone() throws {
        var pod = try Looks()
        pod.look(10, cost: nil) { seen, _ in seen.gpu = GPUAllocation(type: "NVIDIA X1", count: 1) }
        #expect(pod.server.ledger.doubt?.contains("price") == true)
        #expect(pod.server.view(IdleRules(), at: pod.now).costPerHour == nil)
    }

    @Test func F60_aTerminatedPodCostsAndSavesNothing() throws {
        var pod = try Looks()
        pod.look(30)
        pod.look(3, .exited, cost: .zero)
        #expect(pod.server.record.cost.rate == HourlyRate(microdollarsPerHour: 200_000), "its disk")
        pod.look(3, .terminated, cost: .zero)
        #expect(pod.server.record.cost.rate == .zero && pod.server.record.savings.rate == .zero)
        var other = try Looks()
        other.look(30)
        other.look(3, .terminated, cost: .zero)
        #expect(other.events.contains { $0.kind == .stoppedOutside && $0.summary.contains("terminated") })
        #expect(other.server.record.cost.rate == .zero)
    }

    @Test func F60_aPoolOfSeveralPricesHasNone() {
        #expect(ForeignValuesTests.prices.workerGPU("HOPPER_80") == nil)
        #expect(ForeignValuesTests.prices.workerGPU("NVIDIA H100 B") == HourlyRate(microdollarsPerHour: 3_000_000))
        #expect(ForeignValuesTests.prices.workerGPU("HOPPER_141") == HourlyRate(microdollarsPerHour: 5_580_000))
    }

    // MARK: F63: gaps

    @Test func F63_aGapInAnswersIsPaidForAsAnEstimate() throws {
        var pod = try Looks()
        pod.look(100)
        pod.server.leave(at: pod.now)
        pod.now = pod.now + .seconds(300)
        let before = pod.now
        pod.look(10)
        let right = ForeignValuesTests.rate.cost(of: pod.now - ForeignValuesTests.start)
        // Three sums, each rounded.
        #expect(abs(pod.total.microdollars - right.microdollars) <= 2)
        // Its last observation was 5 s before it was recorded as gone.
        #expect(pod.server.record.estimated.total(at: pod.now) == ForeignValuesTests.rate.cost(of: .seconds(305)))
        #expect(pod.kinds(.serverBack) == 1)
        #expect(try #require(pod.server.record.idleSince) >= before, "nobody saw what it did")
    }

    @Test func aGapIsNotCountedTwiceWhereThePriceIsAnEstimate() throws {
        var pod = try Looks()
        pod.look(20, cost: nil)
        #expect(pod.server.record.estimated.rate > .zero)
        pod.now = pod.now + .seconds(300)
        pod.server.leave(at: pod.now)
        #expect(pod.server.record.estimated.total(at: pod.now) == pod.total)
    }

    @Test func F63_anEndThatNobodySawIsAnEstimate() throws {
        var pod = try Looks()
        pod.look(100)
        pod.now = pod.now + .seconds(595)
        pod.look(3, .exited, cost: .zero)
        #expect(pod.server.record.estimated.total(at: pod.now) == ForeignValuesTests.rate.cost(of: .seconds(600)))
    }

    @Test func F63_ofAnotherRunAfterAGapOnlyThatRunIsPaidFor() throws {
        var pod = try Looks()
        pod.look(100)
        pod.server.leave(at: pod.now)
        let total = pod.total
        pod.now = pod.now + .seconds(300)
        let restart = pod.now - .seconds(60)
        pod.look(2) { seen, second in
            seen.startedAt = restart
            seen.telemetry?.uptime = .seconds(second - 740)
        }
        let right = ForeignValuesTests.rate.cost(of: .seconds(70))
        #expect(abs((pod.total - total).microdollars - right.microdollars) <= 2)
        #expect(pod.server.record.runStartedAt == restart)
    }
}

/// The same kinds, against the whole program in virtual time.
@Suite struct SpendAlertTests {
    @Test(.tags(.long)) func F62_aServerOfWhichNothingIsKnownIsSaidWithItsCost() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.runtimeNull, lasting: .seconds(86_400))]),
            settings: ControlPlaneSettings(onlyReasonAlertAfter: .seconds(3600)))
        let id = try fleet.id("idle")
        try await fleet.minutes(58)
        #expect(!fleet.orchestrator.alerts.isOpen(.onlyReason, of: id))
        try await fleet.minutes(4)
        let alert = try #require(
            try await fleet.orchestrator.alerts.list(openOnly: true, server: id, limit: 10).first { $0.name == "only_reason" })
        #expect(alert.detail.contains("$3.99 so far") || alert.detail.contains("$4.0"))
        #expect(alert.detail.contains("maximum runtime"))
        fleet.cloud.clearFaults()
        try await fleet.minutes(8)
        #expect(!fleet.orchestrator.alerts.isOpen(.onlyReason, of: id))
    }

    @Test(.tags(.long)) func F62_workThatVariesIsNotSaid() async throws {
        let pod = idlePod { $0.workload = .spans([.init(from: .zero, to: .seconds(86_400))], gpu: 0) }
        let fleet = try await SimulatedFleet.adopting(
            scenario(pod), settings: ControlPlaneSettings(onlyReasonAlertAfter: .seconds(1800)))
        try await fleet.minutes(60)
        #expect(!fleet.orchestrator.alerts.isOpen(.onlyReason, of: try fleet.id("idle")))
    }

    @Test func F62_aPersonsWordIsNotSaid() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod(), faults: [.init(.runtimeNull, lasting: .seconds(86_400))]),
            settings: ControlPlaneSettings(onlyReasonAlertAfter: .seconds(600)))
        let id = try fleet.id("idle")
        _ = try await fleet.orchestrator.servers.protect(id, until: nil, reason: nil, actor: .token("test"))
        try await fleet.minutes(20)
        #expect(!fleet.orchestrator.alerts.isOpen(.onlyReason, of: id))
    }
}
