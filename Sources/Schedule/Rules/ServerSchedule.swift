package import Fleet

/// When servers stay on, stop or start, week by week. A value: what it asks for at a moment follows from it alone.
package struct ServerSchedule: Hashable, Sendable {
    /// The servers that it is for.
    package enum Scope: Hashable, Sendable {
        case server(ServerID), tag(String), owner(String)

        /// A more specific schedule wins: 0 for a server, 1 for a tag, 2 for an owner.
        package var rank: Int {
            switch self {
            case .server: 0
            case .tag: 1
            case .owner: 2
            }
        }
    }

    /// What a day asks for in place of the rules.
    package enum SpecialDay: Hashable, Sendable {
        /// Stop unless busy, the whole day.
        case off
        /// Nothing: no window starts on the day.
        case none
        /// The rules of a Sunday.
        case sunday
        /// Rules of its own; their days are ignored.
        case rules([ScheduleRule])
    }

    /// Days from the first to the last one, both included.
    package struct Days: Hashable, Sendable {
        package var first, last: CivilDay

        package init(_ first: CivilDay, through last: CivilDay) { (self.first, self.last) = (first, last) }

        package func contains(_ day: CivilDay) -> Bool { first <= day && day <= last }
    }

    package struct Exception: Hashable, Sendable {
        package var days: [Days]
        package var day: SpecialDay

        package init(days: [Days], _ day: SpecialDay) { (self.days, self.day) = (days, day) }
    }

    package var name: String
    package var scope: Scope
    package var zone: ZoneRules
    package var rules: [ScheduleRule]
    /// The first one that has a day decides.
    package var exceptions: [Exception]
    package var holidays: [Days]
    /// What holidays ask for.
    package var holidayRule: SpecialDay
    package var isEnabled: Bool
    /// Starts of windows that do not happen.
    package var skipped: Set<Timestamp>

    package init(
        name: String, scope: Scope, zone: ZoneRules, rules: [ScheduleRule], exceptions: [Exception] = [], holidays: [Days] = [],
        holidayRule: SpecialDay = .sunday, isEnabled: Bool = true, skipped: Set<Timestamp> = []
    ) {
        (self.name, self.scope, self.zone, self.rules) = (name, scope, zone, rules)
        (self.exceptions, self.holidays, self.holidayRule) = (exceptions, holidays, holidayRule)
        (self.isEnabled, self.skipped) = (isEnabled, skipped)
    }

    package static let mostRules = 50
    package static let mostDays = 1000

    /// Throws what is wrong with it: a rule, or that it never asks for anything.
    package func validate() throws(ScheduleError) {
        guard !rules.isEmpty else { throw ScheduleError("rules", "must have at least one rule, such as mon-fri 08:00-18:00 keep_on") }
        guard rules.count <= ServerSchedule.mostRules else {
            throw ScheduleError("rules", "must have at most \(ServerSchedule.mostRules) rules; you gave \(rules.count)")
        }
        for (number, rule) in rules.enumerated() { try rule.validate("rules[\(number)]") }
        guard [exceptions.count, holidays.count, skipped.count].allSatisfy({ $0 <= ServerSchedule.mostDays }) else {
            throw ScheduleError("holidays", "must have at most \(ServerSchedule.mostDays) entries, and so must exceptions and skipped")
        }
        for (number, exception) in exceptions.enumerated() {
            let place = "exceptions[\(number)]"
            guard !exception.days.isEmpty else { throw ScheduleError("\(place).dates", "must have at least one date") }
            guard case .rules(let own) = exception.day else { continue }
            guard !own.isEmpty else { throw ScheduleError("\(place).rules", "must have at least one rule; for none, set day to none") }
            for (index, rule) in own.enumerated() {
                if case .cron = rule.time {
                    throw ScheduleError("\(place).rules[\(index)]", "must have from and to; cron has no place here")
                }
                try rule.validate("\(place).rules[\(index)]")
            }
        }
    }
}
