import ControlPlane
import Fleet
import RunPodEmulator
import Schedule
import Simulation
import Testing

extension SimulatedFleet {
    static let admin = Caller(actor: .token("test"), isAdmin: true)

    /// Saves a schedule in UTC. The simulation begins on a Monday at 08:00.
    func schedule(
        _ rules: ScheduleDefinition.Rule..., named name: String = "office", of server: String = "idle"
    ) async throws {
        let definition = ScheduleDefinition(name: name, server: try id(server).text, timeZone: "UTC", rules: rules)
        _ = try await orchestrator.schedules.save(definition, by: SimulatedFleet.admin)
    }

    /// Runs until the clock shows this time of the first day.
    func run(until hour: Int, _ minute: Int = 0) async throws {
        let end = SimulatedFleet.start + .seconds((hour - 8) * 3600 + minute * 60)
        try await run(for: end - now)
    }

    var starts: Int { truth.server(named: "idle")?.starts ?? -1 }
}

private func window(_ from: String, _ to: String?, _ mode: String) -> ScheduleDefinition.Rule {
    ScheduleDefinition.Rule(days: "daily", from: from, to: to, mode: mode)
}

/// Schedules over a simulated account: what is stopped, kept and started, and what a restart changes.
@Suite struct SchedulesTests {
    private static let busy = Workload.spans([.init(from: .seconds(0), to: .seconds(86_400))])

    @Test(.tags(.long)) func offStopsAnIdleServerAtItsEdgeAndABusyOneNever() async throws {
        let account = scenario(idlePod(), idlePod { ($0.name, $0.workload) = ("busy", Self.busy) })
        let fleet = try await SimulatedFleet.adopting(
            account, settings: ControlPlaneSettings(tick: .seconds(30), idleTimeout: .after(.seconds(36_000))))
        for name in ["idle", "busy"] { try await fleet.schedule(window("09:00", "20:00", "stop_unless_busy"), named: name, of: name) }
        try await fleet.run(until: 9, 4)
        #expect(fleet.status() == "RUNNING")
        #expect(try fleet.view("idle")?.why.contains("schedule idle") ?? false)
        try await fleet.run(until: 9, 6)
        #expect(fleet.status() == "EXITED")
        try await fleet.run(until: 10)
        #expect(fleet.status("busy") == "RUNNING")
        #expect(fleet.truth.server(named: "busy")?.stops == 0)
    }

    @Test(.tags(.long)) func onKeepsAnIdleServerUntilTheWindowEnds() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("08:00", "10:00", "keep_on"))
        try await fleet.run(until: 9, 59)
        #expect(fleet.status() == "RUNNING")
        #expect(try fleet.view("idle")?.why.hasPrefix("on by schedule office") ?? false)
        try await fleet.run(until: 10, 3)
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func startsAHeadOfTheEdgeKeepsItOnAndStartsItOnce() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }), settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("10:00", "12:00", "start_at"))
        try await fleet.run(until: 9, 54)
        #expect(fleet.status() == "EXITED" && fleet.starts == 0)
        try await fleet.run(until: 9, 57)
        #expect(fleet.status() == "RUNNING")
        #expect(try await fleet.events(.scheduleStarted).count == 1)
        try await fleet.run(until: 11, 59)
        #expect(fleet.status() == "RUNNING" && fleet.starts == 1)
        try await fleet.run(until: 12, 10)
        #expect(fleet.status() == "EXITED" && fleet.starts == 1)
    }

    @Test(.tags(.long)) func aStopByAUserWinsUntilTheNextEdge() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }), settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("09:00", "11:00", "start_at"), window("12:00", "13:00", "start_at"))
        try await fleet.run(until: 9, 30)
        #expect(fleet.status() == "RUNNING")
        _ = try await fleet.orchestrator.servers.perform(.stop, on: try fleet.id("idle"), force: true, wait: true, actor: .token("ann"))
        try await fleet.run(until: 11, 50)
        #expect(fleet.status() == "EXITED" && fleet.starts == 1)
        try await fleet.run(until: 12, 5)
        #expect(fleet.status() == "RUNNING" && fleet.starts == 2)
    }

    /// It ran when the window began, so no start of the schedule is on record.
    @Test(.tags(.long)) func aStopByAUserOutlivesARestart() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(tick: .seconds(30), idleTimeout: .after(.seconds(36_000))),
            directory: directory.path)
        try await fleet.schedule(window("09:00", "20:00", "start_at"))
        try await fleet.run(until: 9, 30)
        _ = try await fleet.orchestrator.servers.perform(.stop, on: try fleet.id("idle"), force: true, wait: true, actor: .token("ann"))
        try await fleet.restart(after: .seconds(60))
        try await fleet.run(until: 10)
        #expect(fleet.status() == "EXITED" && fleet.starts == 0)
        #expect(try await fleet.events(.scheduleSkipped).count == 1)
    }

    /// It has been idle for an hour when the schedule is saved.
    @Test(.tags(.long)) func aScheduleThatIsSavedWhileItWantsAServerOffGivesNotice() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(tick: .seconds(30), idleTimeout: .after(.seconds(36_000))))
        try await fleet.run(until: 9)
        let rule = ScheduleDefinition.Rule(days: "daily", from: "08:00", to: "20:00", mode: "stop_unless_busy", afterSeconds: 60)
        try await fleet.schedule(rule)
        try await fleet.run(until: 9, 4)
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(until: 9, 6)
        #expect(fleet.status() == "EXITED")
    }

    @Test func aScheduleOfAUserChangesNothingThatAnAdminSet() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), settings: ControlPlaneSettings(tick: .seconds(30)))
        let (servers, schedules, id) = (fleet.orchestrator.servers, fleet.orchestrator.schedules, try fleet.id("idle"))
        let ann = Caller(actor: .token("ann"), owner: "ann", isAdmin: false)
        _ = try await servers.adopt(id, acceptsDataLoss: false, actor: .token("test"), owner: "ann")
        let rules = [window("08:00", "20:00", "keep_on")]
        _ = try await schedules.save(ScheduleDefinition(name: "mine", owner: "ann", timeZone: "UTC", rules: rules), by: ann)
        #expect(schedules.list().first?.servers == [id])
        var limits = ServerOverrides()
        limits.idleTimeout = .after(.seconds(600))
        _ = try await servers.perform(.update(limits), on: id, force: false, wait: false, actor: .token("test"))
        #expect(schedules.list().first?.servers == [])
        try await fleet.run(until: 8, 15)
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func aStartByAUserInAnOffWindowHasTheUsualTimeout() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(tick: .seconds(30), idleTimeout: .after(.seconds(3600))))
        try await fleet.schedule(window("08:30", "20:00", "stop_unless_busy"))
        try await fleet.run(until: 8, 40)
        #expect(fleet.status() == "EXITED")
        _ = try await fleet.orchestrator.servers.perform(.start, on: try fleet.id("idle"), force: false, wait: true, actor: .token("ann"))
        try await fleet.run(until: 9, 35)
        #expect(fleet.status() == "RUNNING")
        try await fleet.run(until: 9, 55)
        #expect(fleet.status() == "EXITED")
    }

    /// Also of servers that RunPod shows running at once, and of several in one pass.
    @Test(.tags(.long)) func everyScheduledStartHasItsEvent() async throws {
        var account = scenario(idlePod { $0.status = .exited }, idlePod { ($0.name, $0.status) = ("other", .exited) })
        account.delays = .init(provisioning: .zero, starting: .zero)
        let fleet = try await SimulatedFleet.adopting(account, settings: ControlPlaneSettings(tick: .seconds(30)))
        for name in ["idle", "other"] { try await fleet.schedule(window("09:00", "11:00", "start_at"), named: name, of: name) }
        try await fleet.run(until: 9, 5)
        #expect(fleet.status() == "RUNNING" && fleet.status("other") == "RUNNING")
        #expect(Set(try await fleet.events(.scheduleStarted).compactMap(\.server)) == [try fleet.id("idle"), try fleet.id("other")])
    }

    @Test(.tags(.long)) func noCapacityIsRetriedWithinTheWindowAndReported() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(
                idlePod { $0.status = .exited },
                faults: [.init(.noCapacityOnStart, after: .seconds(600), lasting: .seconds(5400))]),
            settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("09:00", "11:00", "start_at"))
        try await fleet.run(until: 9, 20)
        #expect(fleet.status() == "EXITED")
        #expect(try await fleet.events(.scheduleStartFailed).count == 1)
        try await fleet.run(until: 9, 50)
        #expect(fleet.status() == "RUNNING" && fleet.starts == 1)
        #expect(try await fleet.events(.scheduleRepaired).count == 1)
    }

    @Test(.tags(.long)) func noCapacityToTheEndIsGivenUpAndReported() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }, faults: [.init(.noCapacityOnStart, lasting: .seconds(86_400))]),
            settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("09:00", "09:30", "start_at"))
        try await fleet.run(until: 9, 40)
        let failures = try await fleet.events(.scheduleStartFailed)
        #expect(failures.map(\.severity) == [.warning, .critical] && fleet.starts == 0)
    }

    /// The daemon is down across an edge of each kind, and repairs it when it is back.
    @Test(
        .tags(.long),
        arguments: [
            // Down from, back at, the rule, whether it was on before, and whether it is on soon after.
            ("08:58", "09:20", window("09:00", "11:00", "start_at"), false, true),
            ("08:58", "11:20", window("09:00", "11:00", "start_at"), false, false),
            ("08:58", "10:40", window("09:00", nil, "start_at"), false, true),
            ("08:58", "11:40", window("09:00", nil, "start_at"), false, false),
            ("08:58", "09:20", window("09:00", "11:00", "stop_unless_busy"), true, false),
            ("08:58", "09:20", window("09:00", "11:00", "keep_on"), true, true),
            ("08:58", "09:20", window("08:00", "09:00", "keep_on"), true, false),
        ])
    func anEdgeDuringDowntimeIsRepaired(
        down: String, back: String, rule: ScheduleDefinition.Rule, isOnBefore: Bool, isOnAfter: Bool
    ) async throws {
        let directory = try TemporaryDirectory()
        let timeout: Int64 = rule.mode == "stop_unless_busy" ? 36_000 : rule.to == "09:00" ? 600 : 3600
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = isOnBefore ? .running : .exited }),
            settings: ControlPlaneSettings(tick: .seconds(30), idleTimeout: .after(.seconds(timeout))),
            directory: directory.path)
        try await fleet.schedule(rule)
        let (downAt, backAt) = (try #require(WallTime(down)), try #require(WallTime(back)))
        // A bare start would have been made ahead of its edge.
        if rule.mode == "start_at" { try await fleet.run(until: 8, 50) } else { try await fleet.run(until: 8, downAt.minutes % 60) }
        try await fleet.restart(after: SimulatedFleet.start + .seconds((backAt.minutes - 480) * 60) - fleet.now)
        try await fleet.run(for: .seconds(1200))
        #expect((fleet.status() == "RUNNING") == isOnAfter)
        #expect(fleet.starts == (rule.mode == "start_at" && isOnAfter ? 1 : 0))
    }

    /// Killed at every call around a start: the server starts once.
    @Test(.tags(.long), arguments: 1...4, [false, true])
    func aCrashAroundAScheduledStartStartsItOnce(call: Int, afterwards: Bool) async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }), settings: ControlPlaneSettings(tick: .seconds(30)), directory: directory.path)
        try await fleet.schedule(window("09:00", "11:00", "start_at"))
        try await fleet.run(until: 8, 54)
        fleet.crash(atCall: call, afterwards: afterwards)
        for _ in 0..<20 where !fleet.transport.isDead { try await fleet.run(for: .seconds(15)) }
        try await fleet.restart(after: .seconds(30))
        try await fleet.run(until: 10)
        #expect(fleet.status() == "RUNNING" && fleet.starts == 1)
    }

    @Test(.tags(.long)) func anOverrideStartsAServerAndHasAnEnd() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }), settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("08:00", "24:00", "stop_unless_busy"))
        _ = try await fleet.orchestrator.schedules.override(
            try fleet.id("idle"), .on, until: fleet.now + .seconds(3600), reason: "demo", by: SimulatedFleet.admin)
        try await fleet.run(until: 8, 59)
        #expect(fleet.status() == "RUNNING" && fleet.starts == 1)
        #expect(try fleet.view("idle")?.why.contains("override by test: demo") ?? false)
        try await fleet.run(until: 9, 15)
        #expect(fleet.status() == "EXITED" && fleet.starts == 1)
    }

    @Test(.tags(.long)) func aSkippedWindowStartsNothing() async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod { $0.status = .exited }), settings: ControlPlaneSettings(tick: .seconds(30)))
        try await fleet.schedule(window("09:00", "10:00", "start_at"))
        _ = try await fleet.orchestrator.schedules.skip("office", by: SimulatedFleet.admin)
        try await fleet.run(until: 10, 30)
        #expect(fleet.status() == "EXITED" && fleet.starts == 0)
    }

    /// Seeds vary workloads and windows: a schedule stops no busy server.
    @Test(.tags(.long)) func aBusyServerIsNeverStoppedByASchedule() async throws {
        let failures = await Seeds.requested(default: 12).failures { seed in
            var random = SeededRandom(seed: seed)
            let spans = (0..<6).map { number in
                let from = Int64(number * 1800) + Int64.random(in: 0...900, using: &random)
                return Workload.Span(from: .seconds(from), to: .seconds(from + Int64.random(in: 120...1500, using: &random)))
            }
            let fleet = try await SimulatedFleet.adopting(
                scenario(idlePod { $0.workload = .spans(spans) }), settings: ControlPlaneSettings(tick: .seconds(5)))
            let from = Int.random(in: 0...59, using: &random)
            let rule = ScheduleDefinition.Rule(
                days: "daily", from: "08:\(from < 10 ? "0" : "")\(from)", to: "23:00", mode: "stop_unless_busy", afterSeconds: 60)
            try await fleet.schedule(rule, named: "off")
            var wrong: String?
            var wasOn = true
            try await fleet.run(for: .seconds(10_800)) { fleet in
                let isOn = fleet.truth.server(named: "idle")?.isOn ?? false
                let elapsed = fleet.now - SimulatedFleet.start
                if wasOn, !isOn, spans.contains(where: { $0.from <= elapsed - .seconds(30) && elapsed < $0.to }) {
                    wrong = wrong ?? "stopped while busy, \(elapsed.wholeSeconds) s after the start"
                }
                wasOn = isOn
            }
            return wrong
        }
        #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
    }

    // MARK: Rules of the calls

    @Test func aScheduleForATagNeedsAnAdminAndOneForOnesOwnServersDoesNot() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let ann = Caller(actor: .token("ann"), owner: "ann", isAdmin: false)
        let rules = [window("08:00", "09:00", "keep_on")]
        let schedules = fleet.orchestrator.schedules
        await #expect(throws: ControlPlaneError.self) {
            _ = try await schedules.save(ScheduleDefinition(name: "a", tag: "dev", timeZone: "UTC", rules: rules), by: ann)
        }
        await #expect(throws: ControlPlaneError.self) {
            _ = try await schedules.save(ScheduleDefinition(name: "a", owner: "bob", timeZone: "UTC", rules: rules), by: ann)
        }
        _ = try await schedules.save(ScheduleDefinition(name: "a", owner: "ann", timeZone: "UTC", rules: rules), by: ann)
        #expect(schedules.list().map(\.saved.schedule.name) == ["a"])
        _ = try await schedules.delete("a", by: ann)
        #expect(schedules.list().isEmpty)
    }

    @Test func aScheduleThatNeverAppliesIsRefused() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let schedules = fleet.orchestrator.schedules
        let never = ScheduleDefinition(
            name: "never", server: try fleet.id("idle").text, timeZone: "UTC", rules: [.init(cron: "0 0 30 2 *", mode: "start_at")])
        await #expect(throws: ControlPlaneError.self) { _ = try await schedules.save(never, by: SimulatedFleet.admin) }
    }

    @Test func schedulesOverridesAndStartsOutliveARestart() async throws {
        let directory = try TemporaryDirectory()
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()), directory: directory.path)
        try await fleet.schedule(window("08:00", "09:00", "keep_on"))
        _ = try await fleet.orchestrator.schedules.override(
            try fleet.id("idle"), .off, until: fleet.now + .seconds(60), reason: nil, by: SimulatedFleet.admin)
        let before = fleet.orchestrator.schedules.list()
        try await fleet.restart()
        #expect(fleet.orchestrator.schedules.list() == before && fleet.orchestrator.schedules.overrides().count == 1)
        try await fleet.restart(after: .seconds(90))
        #expect(fleet.orchestrator.schedules.overrides().isEmpty)
    }
}
