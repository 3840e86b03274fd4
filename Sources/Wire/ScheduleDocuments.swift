package import Fleet
package import Schedule

/// `GET` and `PUT /api/v1/schedules/{name}`: a schedule, and what it asks for.
package struct ScheduleDocument: Codable, Hashable, Sendable {
    package struct Edge: Codable, Hashable, Sendable {
        package var at: Timestamp
        /// `keep_on`, `stop_unless_busy` or `start_at`; `nil`: from then on it asks for nothing.
        package var mode: String?
        /// The rule.
        package var why: String?

        package init(_ edge: ScheduleEdge) { (at, mode, why) = (edge.at, edge.mode?.word, edge.why) }
    }

    package var definition: ScheduleDefinition
    /// What it asks for now; `nil`: nothing.
    package var mode: String?
    package var since: Timestamp?
    package var why: String?
    /// At most five.
    package var next: [Edge]
    /// The ids of the managed servers that it is for.
    package var servers: [String]
    package var savedAt: Timestamp
    package var savedBy: String
    /// What somebody who just saved it should know.
    package var warnings: [String]?

    package init(
        _ saved: SavedSchedule, desired: DesiredState, edges: [ScheduleEdge], servers: [ServerID], warnings: [String] = []
    ) {
        definition = ScheduleDefinition(saved.schedule)
        (mode, why, since) = (desired.mode?.word, desired.why, desired.mode == nil ? nil : desired.since)
        (next, self.servers) = (edges.map { Edge($0) }, servers.map(\.text))
        (savedAt, savedBy) = (saved.savedAt, saved.by.description)
        self.warnings = warnings.isEmpty ? nil : warnings
    }

    package init(from decoder: any Decoder) throws {
        definition = try ScheduleDefinition(from: decoder)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        mode = try fields.decodeIfPresent(String.self, forKey: .mode)
        since = try fields.decodeIfPresent(Timestamp.self, forKey: .since)
        why = try fields.decodeIfPresent(String.self, forKey: .why)
        next = try fields.decode([Edge].self, forKey: .next)
        servers = try fields.decode([String].self, forKey: .servers)
        savedAt = try fields.decode(Timestamp.self, forKey: .savedAt)
        savedBy = try fields.decode(String.self, forKey: .savedBy)
        warnings = try fields.decodeIfPresent([String].self, forKey: .warnings)
    }

    package func encode(to encoder: any Encoder) throws {
        try definition.encode(to: encoder)
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(mode, forKey: .mode)
        try fields.encodeIfPresent(since, forKey: .since)
        try fields.encodeIfPresent(why, forKey: .why)
        try fields.encode(next, forKey: .next)
        try fields.encode(servers, forKey: .servers)
        try fields.encode(savedAt, forKey: .savedAt)
        try fields.encode(savedBy, forKey: .savedBy)
        try fields.encodeIfPresent(warnings, forKey: .warnings)
    }

    enum CodingKeys: String, CodingKey {
        case mode, since, why, next, servers, warnings
        case savedAt = "saved_at"
        case savedBy = "saved_by"
    }
}

/// `GET /api/v1/schedules`
package struct ScheduleList: Codable, Hashable, Sendable {
    package var schedules: [ScheduleDocument]
    /// In force now, by server.
    package var overrides: [OverrideDocument]

    package init(schedules: [ScheduleDocument], overrides: [OverrideDocument]) {
        (self.schedules, self.overrides) = (schedules, overrides)
    }
}

/// `POST /api/v1/servers/{id}/override`
package struct OverrideRequest: Codable, Hashable, Sendable {
    /// `on`, `off` or `none`
    package var mode: String
    package var until: Timestamp?
    /// Instead of `until`: from now on the daemon's clock.
    package var forSeconds: Int64?
    package var reason: String?

    package init(mode: String, until: Timestamp? = nil, forSeconds: Int64? = nil, reason: String?) {
        (self.mode, self.until, self.forSeconds, self.reason) = (mode, until, forSeconds, reason)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case mode, until, reason
        case forSeconds = "for_seconds"
    }
}

package struct OverrideDocument: Codable, Hashable, Sendable {
    package var server, mode: String
    package var since, until: Timestamp
    package var by: String
    package var reason: String?

    package init(_ override: ScheduleOverride) {
        (server, mode, by, reason) = (override.server.text, override.mode.rawValue, override.by.description, override.reason)
        (since, until) = (override.since, override.until)
    }
}

/// `GET /api/v1/schedules/week`: seven local days of every schedule.
package struct ScheduleWeekDocument: Codable, Hashable, Sendable {
    package struct Segment: Codable, Hashable, Sendable {
        package var start, end: Timestamp
        /// As the clock shows them: `08:00`, `24:00`.
        package var from, to: String
        /// `keep_on` or `stop_unless_busy`; `nil`: it asks for nothing.
        package var mode: String?
        package var why: String?
    }

    package struct Start: Codable, Hashable, Sendable {
        package var at: Timestamp
        /// As the clock shows it.
        package var from: String
        package var why: String
    }

    package struct Day: Codable, Hashable, Sendable {
        /// `2026-10-25`
        package var date: String
        /// `sun`
        package var weekday: String
        /// 24, except where the clock changes.
        package var hours: Double
        package var segments: [Segment]
        package var starts: [Start]
    }

    package struct Week: Codable, Hashable, Sendable {
        package var name: String
        package var timeZone: String
        package var days: [Day]

        enum CodingKeys: String, CodingKey {
            case name, days
            case timeZone = "time_zone"
        }
    }

    package var schedules: [Week]

    package init(schedules: [Week]) { self.schedules = schedules }
}

extension ScheduleWeekDocument.Week {
    package init(_ schedule: ServerSchedule, from first: CivilDay) {
        let zone = schedule.zone
        (name, timeZone) = (schedule.name, zone.identifier)
        days = schedule.week(from: first).map { day in
            let segments = day.segments.map { segment in
                ScheduleWeekDocument.Segment(
                    start: segment.start, end: segment.end, from: zone.clock(segment.start),
                    to: segment.end == day.end ? "24:00" : zone.clock(segment.end), mode: segment.mode?.word, why: segment.window?.why)
            }
            return ScheduleWeekDocument.Day(
                date: "\(day.day)", weekday: day.day.weekday.word, hours: (day.end - day.start).inSeconds / 3600, segments: segments,
                starts: day.starts.map { .init(at: $0.start, from: zone.clock($0.start), why: $0.why) })
        }
    }
}
