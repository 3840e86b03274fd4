import Fleet
import Testing

@testable import Schedule

/// A schedule from rules as they are written down.
func schedule(
    _ zone: String = "Europe/Berlin", rules: [ScheduleDefinition.Rule], exceptions: [ScheduleDefinition.Exception] = [],
    holidays: [String] = [], holidayRule: String? = nil, name: String = "test"
) throws -> ServerSchedule {
    try ScheduleDefinition(
        name: name, tag: "test", timeZone: zone, rules: rules, exceptions: exceptions, holidays: holidays, holidayRule: holidayRule
    ).schedule()
}

extension ScheduleDefinition.Rule {
    static func week(_ days: String, _ from: String, _ to: String? = nil, _ mode: String = "keep_on", after: Int64? = nil) -> Self {
        Self(days: days, from: from, to: to, mode: mode, afterSeconds: after)
    }
}

@Suite struct WindowTests {
    private func spans(_ schedule: ServerSchedule, _ from: String, _ to: String) throws -> [String] {
        schedule.windows(from: try at(from), to: try at(to)).map { window in
            "\(window.start.description.prefix(16))/\(window.end.map { String($0.description.prefix(16)) } ?? "")"
        }
    }

    @Test func aWindowBelongsToTheDayOnWhichItStarts() throws {
        // Friday night's window lasts into Saturday, on which none starts.
        let nights = try schedule(rules: [.week("mon-fri", "22:00", "06:00")])
        #expect(try spans(nights, "2026-11-27T12:00:00", "2026-11-29T12:00:00") == ["2026-11-27T21:00/2026-11-28T05:00"])
    }

    static let cases: [(what: String, rule: ScheduleDefinition.Rule, spans: [String])] = [
        ("until the end of the day", .week("thu", "08:00", "24:00"), ["2026-11-26T07:00/2026-11-26T23:00"]),
        ("a whole day", .week("thu", "00:00", "00:00"), ["2026-11-25T23:00/2026-11-26T23:00"]),
        ("until 23:59", .week("thu", "08:00", "23:59"), ["2026-11-26T07:00/2026-11-26T22:59"]),
        ("over days", .week("fri", "20:00", "mon 06:00"), ["2026-11-27T19:00/2026-11-30T05:00"]),
        ("a week", .week("wed", "08:00", "wed 08:00"), ["2026-11-18T07:00/2026-11-25T07:00", "2026-11-25T07:00/2026-12-02T07:00"]),
        ("a start", .week("thu", "08:00", nil, "start_at"), ["2026-11-26T07:00/"]),
        ("cron", ScheduleDefinition.Rule(cron: "0 8 * * thu", forSeconds: 3600, mode: "keep_on"), ["2026-11-26T07:00/2026-11-26T08:00"]),
    ]

    @Test(arguments: cases) func windowsAreHalfOpenAndOfAnyLength(what: String, rule: ScheduleDefinition.Rule, spans: [String]) throws {
        let found = try self.spans(try schedule(rules: [rule]), "2026-11-24T12:00:00", "2026-11-30T00:00:00")
        #expect(found == spans, "\(what)")
    }

    @Test func edgesFollowTheClockOnTheDaysOnWhichItChanges() throws {
        let rule = try schedule(rules: [.week("daily", "02:30", "03:30")])
        // Spring: 02:30 does not exist, and the window begins at 03:00.
        #expect(try spans(rule, "2026-03-28T12:00:00", "2026-03-29T12:00:00") == ["2026-03-29T01:00/2026-03-29T01:30"])
        // Autumn: from the first 02:30 to the only 03:30.
        #expect(try spans(rule, "2026-10-24T12:00:00", "2026-10-25T12:00:00") == ["2026-10-25T00:30/2026-10-25T02:30"])
        let inTheGap = try schedule(rules: [.week("daily", "02:10", "02:50")])
        #expect(try spans(inTheGap, "2026-03-28T12:00:00", "2026-03-29T12:00:00") == [])
        // The repeated hour belongs to one window and does not flicker.
        #expect(try spans(inTheGap, "2026-10-24T12:00:00", "2026-10-25T12:00:00") == ["2026-10-25T00:10/2026-10-25T01:50"])
    }

    @Test func exceptionsBeatHolidaysAndHolidaysBeatRules() throws {
        let rules: [ScheduleDefinition.Rule] = [.week("mon-fri", "08:00", "18:00"), .week("sun", "10:00", "12:00")]
        func modes(_ holidayRule: String?, _ exceptions: [ScheduleDefinition.Exception] = []) throws -> [String] {
            let week = try schedule(
                "UTC", rules: rules, exceptions: exceptions, holidays: ["2026-12-24..2026-12-25"], holidayRule: holidayRule)
            return week.windows(from: try at("2026-12-25T00:00:00"), to: try at("2026-12-26T00:00:00")).map {
                "\($0.mode.word) \($0.start.description.dropFirst(11).prefix(5)) \($0.why)"
            }
        }
        #expect(try modes(nil) == ["keep_on 10:00 holiday 2026-12-25, sun 10:00-12:00 keep_on"])
        #expect(try modes("none") == [])
        #expect(try modes("off") == ["stop_unless_busy 00:00 holiday 2026-12-25, off"])
        let own = ScheduleDefinition.Exception(dates: ["2026-12-25"], rules: [.init(from: "09:00", to: "10:00", mode: "keep_on")])
        #expect(try modes("off", [own]) == ["keep_on 09:00 exception 2026-12-25, daily 09:00-10:00 keep_on"])
        #expect(try modes(nil, [.init(dates: ["2026-12-20..2026-12-31"], day: "none")]) == [])
    }

    @Test func ofOverlappingWindowsKeepOnWinsThenTheLongerTimeout() throws {
        let overlap = try schedule(
            "UTC",
            rules: [
                .week("daily", "00:00", "24:00", "stop_unless_busy", after: 60), .week("daily", "06:00", "20:00", "stop_unless_busy"),
                .week("daily", "08:00", "18:00"),
            ])
        let timeline = ScheduleTimeline(overlap, from: try at("2026-11-26T00:00:00"), to: try at("2026-11-27T00:00:00"))
        #expect(
            timeline.segments.map(\.mode) == [
                .stopUnlessBusy(after: .seconds(60)), .stopUnlessBusy(after: .seconds(300)), .keepOn, .stopUnlessBusy(after: .seconds(300)),
                .stopUnlessBusy(after: .seconds(60)),
            ])
        #expect(overlap.desired(at: try at("2026-11-26T09:00:00")).why == "daily 08:00-18:00 keep_on")
    }

    @Test func windowsThatTouchAreOneAndHaveNoEdgeBetweenThem() throws {
        let always = try schedule(rules: [.week("daily", "00:00", "24:00")])
        let moment = try at("2026-11-26T22:59:59")
        #expect(always.desired(at: moment).mode == .keepOn && always.edges(after: moment, count: 3) == [])
    }

    @Test func theNextEdgesNameTheRuleEvenYearsAhead() throws {
        let leap = try schedule("UTC", rules: [.init(cron: "0 0 29 2 *", forSeconds: 3600, mode: "keep_on")])
        let edges = leap.edges(after: try at("2026-11-26T00:00:00"), count: 3)
        #expect(edges.map { $0.at.description.prefix(13) } == ["2028-02-29T00", "2028-02-29T01", "2032-02-29T00"])
        #expect(edges.map(\.mode) == [.keepOn, nil, .keepOn])
    }

    @Test func aSkippedWindowDoesNotHappen() throws {
        var office = try schedule("UTC", rules: [.week("daily", "08:00", "18:00", "start_at")])
        office.skipped = [try at("2026-11-27T08:00:00")]
        let found = office.edges(after: try at("2026-11-26T12:00:00"), count: 2).map { $0.at.description.prefix(13) }
        #expect(found == ["2026-11-26T18", "2026-11-28T08"])
    }

    static let wrong: [(what: String, definition: ScheduleDefinition, field: String, part: String)] = [
        ("zone", .init(name: "a", tag: "t", timeZone: "Berlin", rules: [.week("mon", "08:00", "09:00")]), "time_zone", "Europe/Berlin"),
        ("no rule", .init(name: "a", tag: "t", timeZone: "UTC", rules: []), "rules", "at least one rule"),
        ("no scope", .init(name: "a", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00")]), "server", "exactly one"),
        (
            "two scopes", .init(name: "a", tag: "t", owner: "o", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00")]), "server",
            "exactly"
        ),
        ("name", .init(name: "a b", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00")]), "name", "letters"),
        ("days", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("weekdays", "08:00", "09:00")]), "rules[0].days", "mon-fri"),
        ("from", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "25:00", "09:00")]), "rules[0].from", "08:00"),
        ("from 24:00", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "24:00", "09:00")]), "rules[0].from", "24:00"),
        ("to", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00", "later")]), "rules[0].to", "mon 06:00"),
        ("no end", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00")]), "rules[0]", "needs an end"),
        ("mode", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00", "stop")]), "rules[0].mode", "keep_on"),
        (
            "after", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00", "stop_unless_busy", after: 5)]),
            "rules[0].after_seconds", "from 60"
        ),
        (
            "cron", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.init(cron: "0 8", mode: "start_at")]), "rules[0].cron",
            "five fields"
        ),
        (
            "cron of every minute", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.init(cron: "* * * * *", mode: "start_at")]),
            "rules[0].cron", "1440 windows a day"
        ),
        (
            "cron without an end", .init(name: "a", tag: "t", timeZone: "UTC", rules: [.init(cron: "0 8 * * *", mode: "keep_on")]),
            "rules[0]", "needs an end"
        ),
        (
            "holiday",
            .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00")], holidays: ["2026-02-30"]), "holidays",
            "2026-12-25"
        ),
        (
            "range",
            .init(name: "a", tag: "t", timeZone: "UTC", rules: [.week("mon", "08:00", "09:00")], holidays: ["2026-12-25..2026-12-24"]),
            "holidays", "ends before"
        ),
    ]

    @Test(arguments: wrong)
    func refusesWithOneClearError(what: String, definition: ScheduleDefinition, field: String, part: String) {
        do throws(ScheduleError) {
            _ = try definition.schedule()
            Issue.record("\(what) is accepted")
        } catch {
            #expect(error.field == field && error.text.contains(part), "\(what): \(error)")
        }
    }

    @Test func whatIsWrittenDownReadsBackTheSame() throws {
        let definition = ScheduleDefinition(
            name: "office", server: "abc", timeZone: "Europe/Berlin",
            rules: [
                .week("mon-fri", "08:00", "18:00", "start_at"), .week("fri-mon", "20:00", "tue 06:00", "stop_unless_busy", after: 600),
                .init(cron: "0 6 * * mon-fri", forSeconds: 7200, mode: "keep_on"),
            ], exceptions: [.init(dates: ["2026-12-31", "2027-01-01..2027-01-02"], day: "off")], holidays: ["2026-12-25"],
            holidayRule: "none", enabled: true, skipped: [])
        let read = try definition.schedule()
        #expect(ScheduleDefinition(read) == definition)
        #expect(
            read.rules.map(\.description) == [
                "mon-fri 08:00-18:00 start_at", "fri-mon 20:00-tue 06:00 stop_unless_busy after 10m", "cron 0 6 * * mon-fri for 2h keep_on",
            ])
    }
}
