import Fleet
import Testing

@testable import Schedule

/// The rows of the precedence of schedules, and which starts are due.
@Suite struct PlanTests {
    private func source(_ name: String, rank: Int, _ rules: [ScheduleDefinition.Rule]) throws -> SchedulePlan.Source {
        let timeline = ScheduleTimeline(
            try schedule("UTC", rules: rules, name: name), from: try at("2026-11-16T00:00:00"), to: try at("2026-12-16T00:00:00"))
        return SchedulePlan.Source(name: name, rank: rank, timeline: timeline)
    }

    private func plan(
        _ sources: [SchedulePlan.Source], override: ScheduleOverride? = nil, _ moment: String
    ) throws -> SchedulePlan {
        SchedulePlan(sources, override: override, lead: .seconds(300), grace: .seconds(7200), at: try at(moment))
    }

    @Test func aScheduleForTheServerBeatsOneForATagAndThatOneForAnOwner() throws {
        let server = try source("server", rank: 0, [.week("daily", "10:00", "12:00", "stop_unless_busy")])
        let tag = try source("tag", rank: 1, [.week("daily", "08:00", "16:00")])
        let owner = try source("owner", rank: 2, [.week("daily", "00:00", "24:00", "stop_unless_busy")])
        let all = [owner, tag, server]
        #expect(try plan(all, "2026-11-26T11:00:00").mode?.why == "schedule server (daily 10:00-12:00 stop_unless_busy)")
        #expect(try plan(all, "2026-11-26T09:00:00").mode?.mode == .keepOn)
        #expect(try plan(all, "2026-11-26T17:00:00").mode?.mode == .stopUnlessBusy(after: .seconds(300)))
        // The tag's schedule applies again where the server's ends.
        let later = try plan(all, "2026-11-26T13:00:00")
        #expect(later.mode?.mode == .keepOn)
        let edges = [later.since, later.until]
        #expect(edges == [try at("2026-11-26T12:00:00"), try at("2026-11-26T16:00:00")])
    }

    @Test func ofEqualSchedulesKeepOnWins() throws {
        let off = try source("a", rank: 1, [.week("daily", "00:00", "24:00", "stop_unless_busy")])
        let on = try source("b", rank: 1, [.week("daily", "08:00", "16:00")])
        #expect(try plan([off, on], "2026-11-26T09:00:00").mode?.mode == .keepOn)
    }

    @Test(arguments: [
        (ScheduleOverride.Mode.on, ScheduleMode.keepOn as ScheduleMode?, 1), (.off, .stopUnlessBusy(after: .seconds(300)), 0),
        (.none, nil, 0),
    ])
    func anOverrideBeatsEverySchedule(mode: ScheduleOverride.Mode, asked: ScheduleMode?, starts: Int) throws {
        let tag = try source("tag", rank: 1, [.week("daily", "08:00", "16:00", "start_at")])
        let override = ScheduleOverride(
            server: try #require(ServerID("a")), mode: mode, since: try at("2026-11-26T07:00:00"), until: try at("2026-11-26T10:00:00"),
            by: .token("ann"))
        let during = try plan([tag], override: override, "2026-11-26T09:00:00")
        #expect(during.mode?.mode == asked && during.starts.count == starts)
        #expect(during.starts.allSatisfy { $0.schedule.isEmpty })
        let end = try at("2026-11-26T10:00:00")
        #expect(during.until == end)
        #expect(try plan([tag], override: override, "2026-11-26T10:00:00").starts.map(\.schedule) == ["tag"])
    }

    static let starts: [(what: String, to: String?, at: String, isDue: Bool)] = [
        ("well ahead", "16:00", "2026-11-26T07:54:59", false), ("a start takes five minutes", "16:00", "2026-11-26T07:55:00", true),
        ("at the edge", "16:00", "2026-11-26T08:00:00", true), ("late in the window", "16:00", "2026-11-26T15:59:59", true),
        ("after the window", "16:00", "2026-11-26T16:00:00", false), ("without a window", nil, "2026-11-26T09:59:59", true),
        ("without a window, after the grace", nil, "2026-11-26T10:00:00", false),
    ]

    @Test(arguments: starts) func aStartIsDueFromALittleAheadUntilItsWindowEnds(what: String, to: String?, at moment: String, isDue: Bool)
        throws
    {
        let found = try plan([try source("a", rank: 0, [.week("daily", "08:00", to, "start_at")])], moment)
        #expect(found.starts.map(\.edge.description) == (isDue ? ["2026-11-26T08:00:00.000Z"] : []), "\(what)")
        let now = try #require(Timestamp("\(moment)Z"))
        #expect(found.until > now)
    }

    @Test func aMoreSpecificScheduleThatWantsItOffSuppressesAStart() throws {
        let tag = try source("tag", rank: 1, [.week("daily", "08:00", "16:00", "start_at")])
        let server = try source("server", rank: 0, [.week("daily", "07:00", "12:00", "stop_unless_busy")])
        #expect(try plan([tag, server], "2026-11-26T09:00:00").starts == [])
        #expect(try plan([tag, server], "2026-11-26T12:00:00").starts.count == 1)
    }
}
