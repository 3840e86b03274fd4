import Fleet
import Foundation
import Schedule
import Testing
import Wire

@testable import controlplane

@Suite struct ScheduleTextTests {
    static let rules: [(text: String, rule: ScheduleDefinition.Rule)] = [
        ("mon-fri 08:00-18:00 keep_on", .init(days: "mon-fri", from: "08:00", to: "18:00", mode: "keep_on")),
        (
            "fri 20:00-mon 06:00 stop_unless_busy after 10m",
            .init(days: "fri", from: "20:00", to: "mon 06:00", mode: "stop_unless_busy", afterSeconds: 600)
        ),
        ("09:00-12:00 keep_on", .init(from: "09:00", to: "12:00", mode: "keep_on")),
        ("daily 08:00 start_at", .init(days: "daily", from: "08:00", mode: "start_at")),
        ("cron 0 8 * * mon-fri for 10h start_at", .init(cron: "0 8 * * mon-fri", forSeconds: 36_000, mode: "start_at")),
    ]

    @Test(arguments: rules) func readsRulesAsTheyAreWritten(text: String, rule: ScheduleDefinition.Rule) throws {
        #expect(try RuleText.rule(text) == rule)
    }

    @Test(arguments: [
        ("", "a rule needs a time"), ("mon-fri", "a rule needs a time"), ("mon-fri 08:00-18:00", "has no mode"),
        ("weekdays 08:00-18:00 keep_on", "no list of days"), ("cron 0 8 * *", "five fields"),
        ("cron 0 8 * * * for soon keep_on", "for needs a time"), ("mon 08:00-09:00 keep_on please", "too many words"),
    ])
    func refusesRulesWithAnExample(text: String, part: String) {
        do throws(RuleText.Problem) {
            _ = try RuleText.rule(text)
            Issue.record("\(text) is accepted")
        } catch { #expect(error.description.contains(part), "\(error)") }
    }

    @Test func drawsAWeekWithTheDayOnWhichTheClockChanges() throws {
        let definition = ScheduleDefinition(
            name: "office", tag: "dev", timeZone: "Europe/Berlin",
            rules: [
                .init(days: "mon-fri", from: "08:00", to: "18:00", mode: "start_at"),
                .init(days: "daily", from: "18:00", to: "08:00", mode: "stop_unless_busy"),
            ])
        let schedule = try definition.schedule()
        let week = ScheduleWeekDocument.Week(schedule, from: try #require(CivilDay("2026-10-23")))
        let now = try #require(Timestamp("2026-10-23T10:00:00Z"))
        let saved = SavedSchedule(schedule, savedAt: now, by: .token("ann"), isByAdmin: true)
        let document = ScheduleDocument(
            saved, desired: schedule.desired(at: now), edges: schedule.edges(after: now, count: 2), servers: [])
        let moments = Moments(now: now, zone: try #require(TimeZone(identifier: "Europe/Berlin")))
        let lines = ScheduleText.week(week, document, at: moments).split(separator: "\n").map(String.init)
        #expect(lines[0] == "office  Europe/Berlin   00    06    12    18    24  # on  . off unless busy  - no rule")
        #expect(lines[1] == "Fri 23 Oct              ........##########......   starts 08:00")
        #expect(lines[2] == "Sat 24 Oct              ........----------......")
        #expect(lines[3] == "Sun 25 Oct (25 h)       .........----------......")
        #expect(lines.contains { $0.hasPrefix("18:00") && $0.contains("stop_unless_busy") })
        let elsewhere = Moments(now: now, zone: try #require(TimeZone(identifier: "Pacific/Apia")))
        #expect(ScheduleText.week(week, document, at: elsewhere) == lines.joined(separator: "\n"), "its times are those of its zone")
    }
}
