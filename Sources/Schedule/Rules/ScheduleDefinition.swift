package import Fleet

/// A schedule as it is written down, in the API and in the database: JSON in `snake_case`.
package struct ScheduleDefinition: Codable, Hashable, Sendable {
    package struct Rule: Codable, Hashable, Sendable {
        /// `mon-fri`, `sat,sun`, `daily`; a range may wrap. `nil` beside `cron`, and in exceptions.
        package var days: String?
        /// `08:00`
        package var from: String?
        /// `18:00`, `24:00`, `mon 06:00`. At or before `from`: on the next day.
        package var to: String?
        package var cron: String?
        /// Length of the windows that `cron` starts; `nil`: it only starts the server.
        package var forSeconds: Int64?
        /// `keep_on`, `stop_unless_busy` or `start_at`
        package var mode: String
        /// Of `stop_unless_busy`: idle time after which the server stops; `nil`: 300.
        package var afterSeconds: Int64?

        package init(
            days: String? = nil, from: String? = nil, to: String? = nil, cron: String? = nil, forSeconds: Int64? = nil, mode: String,
            afterSeconds: Int64? = nil
        ) {
            (self.days, self.from, self.to, self.cron) = (days, from, to, cron)
            (self.forSeconds, self.mode, self.afterSeconds) = (forSeconds, mode, afterSeconds)
        }

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case days, from, to, cron, mode
            case forSeconds = "for_seconds"
            case afterSeconds = "after_seconds"
        }
    }

    package struct Exception: Codable, Hashable, Sendable {
        /// `2026-12-31`, `2026-12-24..2026-12-26`
        package var dates: [String]
        /// `off`, `none` or `as_sunday`; `nil`: `rules` apply.
        package var day: String?
        package var rules: [Rule]?

        package init(dates: [String], day: String? = nil, rules: [Rule]? = nil) { (self.dates, self.day, self.rules) = (dates, day, rules) }

        package enum CodingKeys: String, CodingKey, CaseIterable { case dates, day, rules }
    }

    /// `nil` in a request whose path names it.
    package var name: String?
    /// Exactly one of the three is given.
    package var server, tag, owner: String?
    /// IANA: `Europe/Berlin`
    package var timeZone: String
    package var rules: [Rule]
    package var exceptions: [Exception]?
    package var holidays: [String]?
    /// `as_sunday` (the default), `none` or `off`.
    package var holidayRule: String?
    /// `nil`: true.
    package var enabled: Bool?
    /// Starts of windows that do not happen.
    package var skipped: [Timestamp]?

    package init(
        name: String?, server: String? = nil, tag: String? = nil, owner: String? = nil, timeZone: String, rules: [Rule],
        exceptions: [Exception]? = nil, holidays: [String]? = nil, holidayRule: String? = nil, enabled: Bool? = nil,
        skipped: [Timestamp]? = nil
    ) {
        (self.name, self.server, self.tag, self.owner, self.timeZone) = (name, server, tag, owner, timeZone)
        (self.rules, self.exceptions, self.holidays, self.holidayRule) = (rules, exceptions, holidays, holidayRule)
        (self.enabled, self.skipped) = (enabled, skipped)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case name, server, tag, owner, rules, exceptions, holidays, enabled, skipped
        case timeZone = "time_zone"
        case holidayRule = "holiday_rule"
    }
}
