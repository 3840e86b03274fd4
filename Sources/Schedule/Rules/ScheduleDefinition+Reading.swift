import Fleet

extension ScheduleDefinition {
    /// The schedule that it describes. Throws the first thing that is wrong, by its field, and what it may be.
    package func schedule() throws(ScheduleError) -> ServerSchedule {
        guard let zone = ZoneRules(identifier: timeZone) else {
            throw ScheduleError(
                "time_zone", "must be the name of a time zone such as Europe/Berlin or UTC; you gave \(given(timeZone))")
        }
        var schedule = ServerSchedule(name: try checkedName(), scope: try scope(), zone: zone, rules: [])
        for (number, rule) in rules.enumerated() { schedule.rules.append(try rule.rule("rules[\(number)]")) }
        for (number, exception) in (exceptions ?? []).enumerated() {
            schedule.exceptions.append(try exception.exception("exceptions[\(number)]"))
        }
        schedule.holidays = try (holidays ?? []).map { text throws(ScheduleError) in try ServerSchedule.Days.read(text, "holidays") }
        if let holidayRule { schedule.holidayRule = try ServerSchedule.SpecialDay.read(holidayRule, "holiday_rule") }
        (schedule.isEnabled, schedule.skipped) = (enabled ?? true, Set(skipped ?? []))
        try schedule.validate()
        return schedule
    }

    private func checkedName() throws(ScheduleError) -> String {
        let name = name ?? ""
        let isAllowed = name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || [45, 46, 95].contains(byte)
        }
        guard (1...60).contains(name.utf8.count), isAllowed, name != ".", name != ".." else {
            throw ScheduleError("name", "must have 1 to 60 letters, digits, dots, dashes and underscores; you gave \(given(name))")
        }
        guard name != "week" else { throw ScheduleError("name", "must not be week, which has another meaning in paths") }
        return name
    }

    private func scope() throws(ScheduleError) -> ServerSchedule.Scope {
        switch (server, tag, owner) {
        case (let id?, nil, nil):
            guard let id = ServerID(id) else { throw ScheduleError("server", "must be the id or name of a server; you gave \(given(id))") }
            return .server(id)
        case (nil, let tag?, nil):
            guard (1...64).contains(tag.count) else { throw ScheduleError("tag", "must have 1 to 64 characters") }
            return .tag(tag)
        case (nil, nil, let owner?):
            guard (1...200).contains(owner.count) else { throw ScheduleError("owner", "must have 1 to 200 characters") }
            return .owner(owner)
        default: throw ScheduleError("server", "must be given, or tag, or owner: exactly one of the three")
        }
    }
}

extension ScheduleDefinition.Rule {
    /// - Parameter place: its field: `rules[0]`.
    package func rule(_ place: String) throws(ScheduleError) -> ScheduleRule {
        let mode = try scheduleMode(place)
        if let cron {
            guard days == nil, from == nil, to == nil else {
                throw ScheduleError(place, "must have either cron, or days, from and to")
            }
            let expression: CronExpression
            do { expression = try CronExpression(cron) } catch { throw ScheduleError("\(place).\(error.field)", error.text) }
            return ScheduleRule(.cron(expression, lasting: forSeconds.map { .seconds(min(max($0, -1), 1 << 40)) }), mode)
        }
        guard forSeconds == nil else { throw ScheduleError("\(place).for_seconds", "belongs to cron; give to") }
        guard let days = Weekdays(self.days ?? "daily") else {
            throw ScheduleError("\(place).days", "must be days such as mon-fri, sat,sun or daily; you gave \(given(self.days ?? ""))")
        }
        guard let from = WallTime(self.from ?? "") else {
            throw ScheduleError("\(place).from", "must be a time such as 08:00; you gave \(given(self.from ?? ""))")
        }
        return ScheduleRule(.weekly(days: days, from: from, to: try end(place)), mode)
    }

    private func end(_ place: String) throws(ScheduleError) -> ScheduleRule.End? {
        guard let to else { return nil }
        let parts = to.split(separator: " ")
        let weekday = parts.count == 2 ? Weekday(parts[0]) : nil
        guard let time = WallTime(parts.last ?? ""), parts.count == 1 || weekday != nil else {
            throw ScheduleError("\(place).to", "must be a time such as 18:00, or a day and a time such as mon 06:00; you gave \(given(to))")
        }
        return ScheduleRule.End(weekday: weekday, time)
    }

    private func scheduleMode(_ place: String) throws(ScheduleError) -> ScheduleMode {
        guard afterSeconds == nil || mode == "stop_unless_busy" else {
            throw ScheduleError("\(place).after_seconds", "belongs to stop_unless_busy")
        }
        switch mode {
        case "keep_on": return .keepOn
        case "start_at": return .startAt
        case "stop_unless_busy":
            return .stopUnlessBusy(after: afterSeconds.map { .seconds(min(max($0, -1), 1 << 40)) } ?? ScheduleMode.defaultAfter)
        default:
            throw ScheduleError("\(place).mode", "must be keep_on, stop_unless_busy or start_at; you gave \(given(mode))")
        }
    }
}

extension ScheduleDefinition.Exception {
    fileprivate func exception(_ place: String) throws(ScheduleError) -> ServerSchedule.Exception {
        let days = try dates.map { text throws(ScheduleError) in try ServerSchedule.Days.read(text, "\(place).dates") }
        switch (day, rules) {
        case (let day?, nil): return .init(days: days, try ServerSchedule.SpecialDay.read(day, "\(place).day"))
        case (nil, let rules?):
            var read: [ScheduleRule] = []
            for (number, rule) in rules.enumerated() { read.append(try rule.rule("\(place).rules[\(number)]")) }
            return .init(days: days, .rules(read))
        default: throw ScheduleError(place, "must have either day or rules")
        }
    }
}

extension ServerSchedule.Days {
    fileprivate static func read(_ text: String, _ field: String) throws(ScheduleError) -> ServerSchedule.Days {
        let parts = text.split(separator: "..", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = CivilDay(parts[0]), let last = CivilDay(parts[parts.count - 1]) else {
            throw ScheduleError(
                field, "must have dates such as 2026-12-25, or ranges such as 2026-12-24..2026-12-26; you gave \(given(text))")
        }
        guard first <= last else { throw ScheduleError(field, "has a range that ends before it starts: \(given(text))") }
        return ServerSchedule.Days(first, through: last)
    }

    fileprivate var text: String { first == last ? "\(first)" : "\(first)..\(last)" }
}

extension ServerSchedule.SpecialDay {
    fileprivate static func read(_ word: String, _ field: String) throws(ScheduleError) -> ServerSchedule.SpecialDay {
        switch word {
        case "off": .off
        case "none": .none
        case "as_sunday": .sunday
        default: throw ScheduleError(field, "must be as_sunday, none or off; you gave \(given(word))")
        }
    }

    fileprivate var word: String? {
        switch self {
        case .off: "off"
        case .none: "none"
        case .sunday: "as_sunday"
        case .rules: nil
        }
    }
}

private func given(_ text: String) -> String { text.isEmpty ? "nothing" : String(text.asPlainLine.prefix(60)) }

// MARK: Writing

extension ScheduleDefinition {
    package init(_ schedule: ServerSchedule) {
        self.init(name: schedule.name, timeZone: schedule.zone.identifier, rules: schedule.rules.map { Rule($0) })
        switch schedule.scope {
        case .server(let id): server = id.text
        case .tag(let tag): self.tag = tag
        case .owner(let owner): self.owner = owner
        }
        exceptions = schedule.exceptions.map { exception in
            var rules: [Rule]?
            if case .rules(let own) = exception.day { rules = own.map { Rule($0) } }
            return Exception(dates: exception.days.map(\.text), day: exception.day.word, rules: rules)
        }
        (holidays, holidayRule) = (schedule.holidays.map(\.text), schedule.holidayRule.word)
        (enabled, skipped) = (schedule.isEnabled, schedule.skipped.sorted())
    }
}

extension ScheduleDefinition.Rule {
    package init(_ rule: ScheduleRule) {
        self.init(mode: rule.mode.word)
        if case .stopUnlessBusy(let after) = rule.mode { afterSeconds = after.wholeSeconds }
        switch rule.time {
        case .weekly(let days, let from, let to):
            (self.days, self.from) = ("\(days)", "\(from)")
            self.to = to.map { end in end.weekday.map { "\($0.word) \(end.time)" } ?? "\(end.time)" }
        case .cron(let expression, let lasting): (cron, forSeconds) = (expression.text, lasting?.wholeSeconds)
        }
    }
}
