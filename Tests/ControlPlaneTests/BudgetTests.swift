import Fleet
import Money
import Policy
import RunPodEmulator
import Simulation
import Store
import Testing

@testable import ControlPlane

/// Budgets on a simulated account: notices, stops, refusals, and what must not happen.
@Suite struct BudgetTests {
    /// Five pods at $3.99/h and their disks: $20 an hour.
    static let pods = [
        Scenario.Pod(name: "idle"), Scenario.Pod(name: "busy", workload: .training), Scenario.Pod(name: "kept"),
        Scenario.Pod(name: "bare", storage: .none), Scenario.Pod(name: "leased"),
    ]

    /// Nothing but budgets stops a server within a day.
    static var settings: ControlPlaneSettings { ControlPlaneSettings(tick: .seconds(15), idleTimeout: .after(.seconds(86_400))) }

    static func fleet(_ pods: [Scenario.Pod] = pods, faults: [Scenario.TimedFault] = [], directory: String? = nil) async throws
        -> SimulatedFleet
    {
        let fleet = try await SimulatedFleet.adopting(Scenario(pods: pods, faults: faults), settings: settings, directory: directory)
        let servers = fleet.orchestrator.servers
        if pods.contains(where: { $0.name == "kept" }) {
            _ = try await servers.protect(try fleet.id("kept"), until: nil, reason: nil, actor: .token("ann"))
        }
        if pods.contains(where: { $0.name == "leased" }) {
            _ = try await servers.recordActivity(on: try fleet.id("leased"), lease: .seconds(86_400), actor: .token("ann"))
        }
        return fleet
    }

    static func draft(
        _ dollars: Double, _ action: Budget.Action = .stopIdle, busy: Budget.Busy = .wait, period: Budget.Period = .hour,
        scope: Budget.Scope = .account
    ) throws -> BudgetDraft {
        BudgetDraft(
            name: "b", scope: scope, amount: try #require(Money(dollars: dollars)), period: period, timeZone: "UTC",
            thresholds: [50, 80, 100], action: action, busy: busy, basis: .observed, owner: nil)
    }

    static func set(_ fleet: SimulatedFleet, _ draft: BudgetDraft) async throws {
        _ = try await fleet.orchestrator.budgets.set(draft, by: .token("ann"))
    }

    private func isRefused(_ body: () async throws -> Void) async throws -> Bool {
        do { try await body() } catch ControlPlaneError.budgetReached { return true }
        return false
    }

    @Test func aReachedBudgetWarnsThenStopsIdleServersOnly() async throws {
        let fleet = try await Self.fleet()
        try await Self.set(fleet, try Self.draft(5))
        try await fleet.minutes(22) { try $0.expectHonesty() }
        #expect(fleet.status() == "EXITED")
        for name in ["busy", "kept", "bare", "leased"] { #expect(fleet.status(name) == "RUNNING", "\(name)") }
        let events = try await fleet.events(.budgetWarned, .budgetReached)
        #expect(events.map(\.kind) == [.budgetWarned, .budgetWarned, .budgetReached])
        let reached = try #require(events.last)
        for name in ["busy (", "kept (protected", "bare (a stop would erase", "leased ("] {
            #expect(reached.summary.contains(name), "\(reached.summary)")
        }
        #expect(!reached.summary.contains("idle ("), "a server that stops is not listed: \(reached.summary)")
        // $5 of $20 an hour: a quarter of an hour, and the stop follows the notice.
        #expect(abs((reached.at - SimulatedFleet.start).inSeconds - 900) < 30, "\(reached.at)")
        let stops = try await fleet.store.intents(of: try fleet.id("idle"), limit: 10)
        #expect(stops.map(\.cause) == [.budget(name: "b")])
        #expect(stops.allSatisfy { $0.decidedAt >= reached.at })
    }

    @Test(.tags(.long)) func deploysAndStartsAreRefusedUntilTheNextPeriod() async throws {
        let fleet = try await Self.fleet()
        try await Self.set(fleet, try Self.draft(5))
        try await fleet.minutes(22)
        let (orchestrator, idle) = (fleet.orchestrator, try fleet.id("idle"))
        let config = ServerConfig(dockerImage: "image", volumeGB: 20)
        let isDeployRefused = try await isRefused {
            _ = try await orchestrator.deployServer(type: .timed, config: config, actor: .token("ann"))
        }
        let isStartRefused = try await isRefused {
            _ = try await orchestrator.servers.perform(.start, on: idle, force: false, wait: false, actor: .token("ann"))
        }
        #expect(isDeployRefused && isStartRefused)
        #expect(fleet.truth.servers.count == 5)
        // A stop is never refused.
        _ = try await orchestrator.servers.perform(.stop, on: try fleet.id("busy"), force: false, wait: false, actor: .token("ann"))
        try await fleet.minutes(40)
        #expect(fleet.status() == "EXITED", "nothing is started again")
        #expect(orchestrator.budgets.views.first?.refuses == false)
        _ = try await orchestrator.servers.perform(.start, on: idle, force: false, wait: false, actor: .token("ann"))
        try await fleet.minutes(2)
        #expect(fleet.status() == "RUNNING")
    }

    /// What a deploy will cost is unknown: a budget that refuses has no room for it, however much is left; one that only notifies has.
    @Test(arguments: [(Budget.Action.refuse, true), (.stopIdle, true), (.notify, false)])
    func anUnknownPriceIsRefused(action: Budget.Action, isRefused expected: Bool) async throws {
        let fleet = try await Self.fleet()
        try await Self.set(fleet, try Self.draft(1000, action))
        try await fleet.minutes(1)
        fleet.orchestrator.fleet.write { $0.prices = PriceList() }
        let config = ServerConfig(dockerImage: "image", volumeGB: 20)
        do {
            _ = try await fleet.orchestrator.deployServer(type: .timed, config: config, actor: .token("ann"))
            #expect(!expected)
        } catch {
            guard case .budgetReached(let text) = error else { throw error }
            #expect(expected && text.contains("its price is unknown"), "\(text)")
        }
        // An endpoint that keeps no worker costs nothing until it gets a job.
        _ = try await fleet.orchestrator.deployServer(
            type: .serverless, config: ServerConfig(dockerImage: "image", minInstances: 0), actor: .token("ann"))
    }

    @Test func anOverrideLiftsTheRefusalUntilItsEnd() async throws {
        let fleet = try await Self.fleet()
        try await Self.set(fleet, try Self.draft(5, .refuse))
        try await fleet.minutes(20)
        #expect(fleet.status() == "RUNNING", "refuse stops nothing")
        let (budgets, idle) = (fleet.orchestrator.budgets, try fleet.id("idle"))
        let (ann, bob) = (Caller(actor: .token("ann"), isAdmin: true), Caller(actor: .token("bob"), owner: "bob", isAdmin: false))
        await #expect(throws: ControlPlaneError.self) {
            _ = try await budgets.override("b", until: fleet.now + .seconds(600), reason: "release", by: bob)
        }
        await #expect(throws: ControlPlaneError.self) {
            _ = try await budgets.override("b", until: fleet.now + .seconds(3 * 3600), reason: "longer than the next period", by: ann)
        }
        _ = try await budgets.override("b", until: fleet.now + .seconds(600), reason: "release", by: ann)
        try await budgets.reserveStart(of: try #require(fleet.orchestrator.fleet[idle]))
        try await fleet.minutes(11)
        let server = try #require(fleet.orchestrator.fleet[idle])
        let isStartRefused = try await isRefused { try await budgets.reserveStart(of: server) }
        #expect(isStartRefused)
        #expect(try await fleet.events(.budgetReached).count == 1)
        #expect(try await fleet.events(.budgetOverridden).count == 1)
    }

    @Test func busyServersStopAfterTheirTimeAndProtectedOnesNever() async throws {
        let fleet = try await Self.fleet()
        try await Self.set(fleet, try Self.draft(5, .stopUnprotected, busy: .stopAfter(.seconds(600))))
        try await fleet.minutes(23)
        #expect(fleet.status() == "EXITED" && fleet.status("busy") == "RUNNING")
        try await fleet.minutes(5)
        #expect(fleet.status("busy") == "EXITED")
        for name in ["kept", "bare", "leased"] { #expect(fleet.status(name) == "RUNNING", "\(name)") }
        let warning = try #require(try await fleet.events(.idleWarning, of: "busy").first)
        #expect(warning.summary.contains("The budget b is reached"), "\(warning.summary)")
    }

    /// The five minutes before a lowered budget stops anything leave room for the whole warning.
    @Test func aBusyServerGetsItsWholeWarning() async throws {
        let fleet = try await Self.fleet()
        try await fleet.minutes(6)
        try await Self.set(fleet, try Self.draft(1, .stopUnprotected, busy: .stopAfter(.seconds(60))))
        try await fleet.minutes(8) { _ in }
        let warned = try #require(try await fleet.events(.idleWarning, of: "busy").first)
        let stopped = try #require(try await fleet.events(.stopScheduled, of: "busy").first)
        #expect((stopped.at - warned.at).inSeconds >= 110, "\(warned.summary)")
        let reached = try #require(try await fleet.events(.budgetReached).first)
        #expect(reached.summary.contains("busy ones stop in 6 min"), "\(reached.summary)")
    }

    /// A busy server was warned of a budget that a changed tag takes away: it is told that the stop does not come.
    @Test func aWarningThatAChangedTagEndsIsWithdrawn() async throws {
        let fleet = try await Self.fleet()
        let busy = try fleet.id("busy")
        func tag(_ tag: String) async throws {
            _ = try await fleet.orchestrator.servers.perform(
                .update(ServerOverrides(), tags: [tag]), on: busy, force: false, wait: false, actor: .token("ann"))
        }
        try await tag("team")
        try await Self.set(fleet, try Self.draft(1, .stopUnprotected, busy: .stopAfter(.seconds(600)), scope: .tag("team")))
        for _ in 0..<60 where try await fleet.events(.idleWarning, of: "busy").isEmpty { try await fleet.minutes(1) }
        try #require(try await fleet.events(.idleWarning, of: "busy").count == 1)
        try await tag("other")
        try await fleet.minutes(10)
        #expect(fleet.status("busy") == "RUNNING")
        #expect(try await fleet.events(.warningWithdrawn, of: "busy").count == 1)
    }

    /// From a change of owner on, costs count for the new one: in reports, and in a budget of an owner.
    @Test func aChangedOwnerPaysFromThenOn() async throws {
        let fleet = try await Self.fleet()
        let id = try fleet.id("busy")
        func hand(to owner: String) async throws {
            _ = try await fleet.orchestrator.servers.perform(
                .update(ServerOverrides(), owner: owner), on: id, force: false, wait: false, actor: .token("ann"))
            await fleet.pass()
        }
        await #expect(throws: ControlPlaneError.self) { try await hand(to: String(repeating: "a", count: 201)) }
        try await Self.set(fleet, try Self.draft(1, .refuse, scope: .owner("ann")))
        try await hand(to: "ann")
        let began = fleet.now
        try await fleet.minutes(30)
        try await hand(to: "ben")
        let handed = fleet.now
        try await fleet.minutes(30)
        try await hand(to: "")
        #expect(fleet.orchestrator.server(id, at: fleet.now)?.owner == nil)
        let cells = try await fleet.orchestrator.ledger.cells(from: began, to: fleet.now, servers: [id])
        func cost(_ owner: String) -> Double {
            cells.filter { $0.label.owner == owner }.reduce(0) { $0 + $1.amounts.total.dollars }
        }
        #expect(cost("ann") > 1 && abs(cost("ann") - cost("ben")) < 0.1, "\(cost("ann")), \(cost("ben")), \(handed)")
        #expect(try await fleet.events(.budgetReached).count == 1)
    }

    @Test func aRestartBetweenNoticeAndStopRepeatsNothingAndStopsNothingEarly() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await Self.fleet(directory: directory.path)
        try await fleet.minutes(20)
        // Set below what is spent: five minutes pass before the first stop.
        try await Self.set(fleet, try Self.draft(5))
        let set = fleet.now
        try await fleet.minutes(2)
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(2)
        #expect(fleet.status() == "RUNNING")
        try await fleet.minutes(4)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.budgetReached).count == 1)
        let stop = try #require(try await fleet.store.intents(of: try fleet.id("idle"), limit: 1).first)
        #expect(stop.decidedAt >= set + .seconds(300))
    }

    @Test func aStaleLedgerStopsNothingAndOpensAnAlert() async throws {
        let fleet = try await Self.fleet(faults: [Scenario.TimedFault(.refused, after: .seconds(300))])
        try await Self.set(fleet, try Self.draft(5))
        try await fleet.minutes(30)
        #expect(fleet.status() == "RUNNING")
        #expect(try await fleet.events(.budgetReached).isEmpty)
        let alerts = try await fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 100)
        #expect(alerts.contains { $0.name == "budget_blind" })
    }

    @Test func ofTwoDeploysOnTheLastDollarOnePasses() async throws {
        let fleet = try await Self.fleet([Scenario.Pod(name: "one", status: .exited)])
        try await Self.set(fleet, try Self.draft(6, .refuse, period: .day))
        let orchestrator = fleet.orchestrator
        let config = ServerConfig(dockerImage: "image", volumeGB: 20)
        @Sendable func deploy() async throws -> Bool {
            do {
                _ = try await orchestrator.deployServer(type: .timed, config: config, actor: .token("ann"))
                return true
            } catch ControlPlaneError.budgetReached { return false }
        }
        async let first = deploy()
        async let second = deploy()
        let passed = try await [first, second]
        #expect(passed.filter { $0 }.count == 1)
        #expect(fleet.truth.servers.count == 2)
    }

    @Test func onlyTheServersOfItsScopeCountAndStop() async throws {
        let fleet = try await Self.fleet([Scenario.Pod(name: "idle"), Scenario.Pod(name: "other")])
        try await Self.set(fleet, try Self.draft(1, scope: .server(try fleet.id("other"))))
        try await fleet.minutes(20)
        #expect(fleet.status("other") == "EXITED" && fleet.status() == "RUNNING")
        let view = try #require(fleet.orchestrator.budgets.views.first)
        #expect(view.amounts.total > Money(microdollars: 1_000_000) && view.amounts.total < Money(microdollars: 1_500_000))
    }

    @Test func aServerThatBecomesIdleAfterwardsStopsSoon() async throws {
        let pod = Scenario.Pod(name: "later", workload: .spans([.init(from: .zero, to: .seconds(1800))]))
        let fleet = try await Self.fleet([pod])
        try await Self.set(fleet, try Self.draft(1))
        try await fleet.minutes(29)
        #expect(fleet.status("later") == "RUNNING")
        try await fleet.minutes(4)
        #expect(fleet.status("later") == "EXITED")
    }

    @Test func aRestartIsNoStaleLedger() async throws {
        let fleet = try await Self.fleet([Scenario.Pod(name: "busy", workload: .training)])
        try await Self.set(fleet, try Self.draft(1000, .notify))
        try await fleet.minutes(2)
        func isOpen() async throws -> Bool {
            try await fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 100).contains { $0.name == "budget_blind" }
        }
        try await fleet.restart(after: .seconds(3))
        for _ in 0..<10 {
            await fleet.orchestrator.budgets.review(at: fleet.now)
            #expect(try await !isOpen())
            fleet.time.advance(by: .seconds(60))
        }
        fleet.time.advance(by: .seconds(60))
        await fleet.orchestrator.budgets.review(at: fleet.now)
        #expect(try await isOpen(), "no poll for eleven minutes")
        try await fleet.minutes(2)
        #expect(try await !isOpen())
    }

    /// A budget that has nothing to count when it is set, and a server a minute later.
    @Test(arguments: [Budget.Period.hour, .day, .month]) func theForecastIsNeverBelowWhatIsSpent(period: Budget.Period) async throws {
        let fleet = try await SimulatedFleet.adopting(
            Scenario(pods: [.init(name: "busy", workload: .training)]), settings: Self.settings)
        try await Self.set(fleet, try Self.draft(1000, .notify, period: period, scope: .owner("ann")))
        try await fleet.minutes(1)
        #expect(try await fleet.orchestrator.budgets.view("b").forecast?.total == .zero)
        _ = try await fleet.orchestrator.servers.perform(
            .update(ServerOverrides(), owner: "ann"), on: try fleet.id("busy"), force: false, wait: false, actor: .token("ann"))
        try await fleet.minutes(period == .hour ? 1 : 5)
        let view = try await fleet.orchestrator.budgets.view("b")
        let forecast = try #require(view.forecast)
        #expect(view.amounts.total > .zero && forecast.total >= view.amounts.total)
        guard period != .month else { return }
        let rest = view.burn.cost(of: view.periodEnd - view.at)
        #expect(view.burn > .zero && forecast.total == view.amounts.total + rest, "\(forecast.total)")
    }

    @Test func forecastWarnsBeforeTheAmountIsSpent() async throws {
        let fleet = try await Self.fleet([Scenario.Pod(name: "busy", workload: .training)])
        try await Self.set(fleet, try Self.draft(3, .notify))
        try await fleet.minutes(10)
        let forecast = try #require(try await fleet.events(.budgetForecast).first)
        #expect(forecast.summary.contains("error unknown"), "\(forecast.summary)")
        #expect(try await fleet.events(.budgetReached).isEmpty)
        try await fleet.minutes(50)
        #expect(try await fleet.events(.budgetForecast).count == 1)
    }

    struct BadField: Sendable {
        var field: String
        var change: @Sendable (inout BudgetDraft) -> Void
    }

    @Test(arguments: [
        BadField(field: "name") { $0.name = "a b" }, BadField(field: "amount") { $0.amount = .zero },
        BadField(field: "time_zone") { $0.timeZone = "Mars/Base" }, BadField(field: "thresholds") { $0.thresholds = [0] },
        BadField(field: "busy_after_seconds") { $0.busy = .stopAfter(.seconds(600)) }, BadField(field: "scope") { $0.scope = .owner("") },
    ])
    func aBadFieldIsNamed(bad: BadField) throws {
        var draft = try Self.draft(5)
        bad.change(&draft)
        #expect(draft.problems.keys.sorted() == [bad.field])
    }
}

/// What idle time costs, and what stops save.
@Suite struct WasteAndSavingTests {
    @Test func idleTimeOfAProtectedServerIsWasted() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "idle")), settings: .init(tick: .seconds(15)))
        let start = fleet.now
        _ = try await fleet.orchestrator.servers.protect(try fleet.id("idle"), until: nil, reason: nil, actor: .token("ann"))
        try await fleet.minutes(30)
        let intervals = try await fleet.orchestrator.waste.intervals(from: start, to: fleet.now)
        #expect(Set(intervals.map(\.reason)) == [.protected])
        let seconds = intervals.reduce(0) { $0 + $1.span(from: start, to: fleet.now).inSeconds }
        #expect(abs(seconds - 1200) < 60, "\(seconds)")
    }

    /// A stop that RunPod refuses for an hour is not "stopping", and the report says what to do.
    @Test func aStopThatIsRefusedIsWasted() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(Scenario.Pod(name: "idle"), faults: [.init(.stopFails(status: 409))]), settings: .init(tick: .seconds(15)))
        let start = fleet.now
        try await fleet.minutes(60)
        let intervals = try await fleet.orchestrator.waste.intervals(from: start, to: fleet.now)
        let refused = intervals.filter { $0.reason == .refused }.reduce(0) { $0 + $1.span(from: start, to: fleet.now).inSeconds }
        #expect(refused > 2700, "\(intervals)")
        #expect(WasteReason.refused.remedy("idle") != nil)
    }

    @Test func aBusyServerWastesNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(Scenario.Pod(name: "busy", workload: .training)), settings: .init(tick: .seconds(15)))
        let start = fleet.now
        try await fleet.minutes(30)
        #expect(try await fleet.orchestrator.waste.intervals(from: start, to: fleet.now).isEmpty)
    }

    @Test func anAutomaticStopSavesWhatTheLedgerDoesNotCharge() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "idle")), settings: .init(tick: .seconds(15)))
        let start = fleet.now
        try await fleet.minutes(60)
        #expect(fleet.status() == "EXITED")
        let stop = try #require(try await fleet.orchestrator.savings.stops(from: start, to: fleet.now).first)
        #expect(stop.saving.window.ended == .open && stop.saving.restart == .zero)
        let span = stop.saving.window.span
        #expect(span > .seconds(2700) && span < .seconds(3100), "\(span)")
        // The emulator's own price of the pod, with its disks while it runs, and its volume while it is stopped.
        let id = try fleet.id("idle")
        let spans = fleet.cloud.billSpans(at: fleet.now).filter { $0.resource == id.text }
        func price(at moment: Timestamp) -> Int64 {
            spans.filter { $0.from <= moment && moment < $0.to }.reduce(0) { $0 + $1.microdollarsPer720Hours }
        }
        #expect(stop.saving.runningRate.microdollarsPer720Hours == price(at: stop.saving.window.start - .seconds(30)))
        let spared = price(at: stop.saving.window.start - .seconds(30)) - price(at: fleet.now - .seconds(1))
        let expected = Rate(microdollarsPer720Hours: spared).cost(of: span)
        // Less the half of a tick until RunPod shows it stopped.
        let edge = stop.saving.runningRate.cost(of: .seconds(15))
        #expect(stop.saving.net <= expected && stop.saving.net > expected - edge, "\(stop.saving.net), \(expected)")
    }

    /// Wherever "saved" is shown, it is about what the stops of `savings` add up to, and ends where they end.
    @Test func whatIsSavedSoFarEndsWithTheLimitOfAStop() async throws {
        var settings = ControlPlaneSettings(tick: .seconds(15))
        settings.savingsLimit = .seconds(1800)
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "idle")), settings: settings)
        let start = fleet.now
        try await fleet.minutes(60)
        let first = try await fleet.orchestrator.dashboard().costs
        try await fleet.minutes(60)
        let costs = try await fleet.orchestrator.dashboard().costs
        let stop = try #require(try await fleet.orchestrator.savings.stops(from: start, to: fleet.now).first)
        #expect(stop.saving.window.ended == .limit && stop.saving.window.span == .seconds(1800))
        let edge = stop.saving.runningRate.cost(of: .seconds(20))
        #expect(costs.saved > stop.saving.net - edge && costs.saved < stop.saving.net + edge, "\(costs.saved), \(stop.saving.net)")
        #expect(costs.savingPerHour == .zero && costs.saved == first.saved)
        #expect(try fleet.view("idle")?.savings == costs.saved)
    }

    /// An answer shows the server off before the stop request has returned: its price is still that of the run.
    @Test func anAnswerBeforeTheAcceptanceKeepsTheRunningRate() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "idle")), settings: .init(tick: .seconds(15)))
        let id = try fleet.id("idle")
        await fleet.pass()
        let ledger = fleet.orchestrator.ledger
        let decided = fleet.now
        let running = try await ledger.rates(of: id, at: decided)
        #expect(running[.compute] != nil)
        fleet.cloud.actFromOutside(.stop, on: id, at: fleet.now)
        try await fleet.run(for: .seconds(60))
        #expect(try await ledger.rates(of: id, at: fleet.now)[.compute] == nil)
        #expect(try await ledger.runningRates(of: id, from: decided, to: fleet.now) == running)
        // The stop was accepted first: the same.
        #expect(try await ledger.runningRates(of: id, from: decided, to: decided) == running)
    }

    @Test func aUsersStopSavesNothing() async throws {
        let other = try await SimulatedFleet.adopting(scenario(Scenario.Pod(name: "idle")), settings: .init(tick: .seconds(15)))
        _ = try await other.orchestrator.servers.perform(.stop, on: try other.id("idle"), force: false, wait: false, actor: .token("ann"))
        try await other.minutes(10)
        #expect(try await other.orchestrator.savings.stops(from: SimulatedFleet.start, to: other.now).isEmpty)
    }
}
