import Fleet
import Foundation
import HTTPTypes
import Schedule
import Simulation
import Testing
import Wire

/// `/api/v1/schedules…` and overrides.
@Suite struct ScheduleRouteTests {
    private static let body = """
        {"server": "forgotten-h200", "time_zone": "Europe/Berlin",
         "rules": [{"days": "mon-fri", "from": "08:00", "to": "18:00", "mode": "keep_on"}]}
        """

    private func adopted() async throws -> Harness {
        let harness = try await Harness()
        #expect(try await harness.call(.post, "\(idle)/adopt", "{}").status == 200)
        return harness
    }

    @Test func savesShowsSkipsAndDeletesASchedule() async throws {
        let harness = try await adopted()
        let saved = try await harness.call(.put, "/api/v1/schedules/office", Self.body, as: .operate)
        #expect(saved.status == 200)
        let document = try JSONDecoder().decode(ScheduleDocument.self, from: Data(saved.body.utf8))
        #expect(document.next.count == 5 && document.servers.count == 1 && document.definition.name == "office")
        // What is shown can be saved again.
        let definition = String(decoding: try JSONEncoder().encode(document.definition), as: UTF8.self)
        #expect(try await harness.call(.put, "/api/v1/schedules/office", definition).status == 200)
        let week = try await harness.call(.get, "/api/v1/schedules/week?from=2026-10-19", as: .read)
        let days = try JSONDecoder().decode(ScheduleWeekDocument.self, from: Data(week.body.utf8)).schedules.first?.days ?? []
        #expect(days.map(\.hours) == [24, 24, 24, 24, 24, 24, 25])
        let skipped = try await harness.call(.post, "/api/v1/schedules/office/skip", as: .operate)
        #expect(skipped.status == 403, "an admin saved it last")
        #expect(try await harness.call(.post, "/api/v1/schedules/office/skip").body.contains("\"skipped\":[\"20"))
        #expect(try await harness.call(.delete, "/api/v1/schedules/office").status == 204)
        #expect(try await harness.call(.get, "/api/v1/schedules/office", as: .read).status == 404)
    }

    static let wrong: [(body: String, part: String)] = [
        (body.replacing("Europe/Berlin", with: "Berlin"), "time_zone must be the name of a time zone"),
        (body.replacing("mon-fri", with: "weekdays"), "rules[0].days must be days"),
        (body.replacing("keep_on", with: "on"), "rules[0].mode must be keep_on, stop_unless_busy or start_at; you gave on"),
        (body.replacing(#""days": "mon-fri", "from": "08:00", "to": "18:00""#, with: #""cron": "61 * * * *""#), "rules[0].cron must have"),
        (body.replacing(#""to""#, with: #""until""#), "rules.until is not a field"),
        (body.replacing(#""server": "forgotten-h200", "#, with: ""), "exactly one of the three"),
    ]

    @Test(arguments: wrong) func refusesWithOneClearErrorWhenItIsSaved(body: String, part: String) async throws {
        let answer = try await adopted().call(.put, "/api/v1/schedules/office", body)
        #expect(answer.status == 422 && answer.body.contains(part), "\(answer.body)")
    }

    @Test func anOverrideNeedsAnEndAndIsShownUntilItEnds() async throws {
        let harness = try await adopted()
        let until = harness.fleet.now + .seconds(3600)
        #expect(try await harness.call(.post, "\(idle)/override", #"{"mode": "on"}"#, as: .operate).status == 422)
        let past = #"{"mode": "on", "until": "2020-01-01T00:00:00Z"}"#
        #expect(try await harness.call(.post, "\(idle)/override", past, as: .operate).body.contains("must be in the future"))
        let body = #"{"mode": "off", "until": "\#(until)", "reason": "demo"}"#
        #expect(try await harness.call(.post, "\(idle)/override", body, as: .operate).status == 200)
        let span = try await harness.call(.post, "\(idle)/override", #"{"mode": "off", "for_seconds": 7200}"#, as: .operate)
        #expect(try JSONDecoder().decode(OverrideDocument.self, from: Data(span.body.utf8)).until == harness.fleet.now + .seconds(7200))
        let list = try await harness.call(.get, "/api/v1/schedules", as: .read)
        #expect(try JSONDecoder().decode(ScheduleList.self, from: Data(list.body.utf8)).overrides.map(\.mode) == ["off"])
        #expect(try await harness.call(.delete, "\(idle)/override", as: .operate).status == 204)
        #expect(try await harness.call(.get, "/api/v1/schedules", as: .read).body.contains(#""overrides":[]"#))
    }

    @Test func anUnmanagedServerHasNoSchedule() async throws {
        #expect(try await Harness().call(.put, "/api/v1/schedules/office", Self.body).status == 409)
    }
}
