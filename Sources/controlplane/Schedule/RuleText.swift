import Fleet
import Schedule
import SettingTable

/// Rules and exceptions as the command takes them.
enum RuleText {
    /// What is wrong with a text, and an example.
    struct Problem: Error, Hashable, CustomStringConvertible {
        var description: String
    }

    static let examples = "mon-fri 08:00-18:00 keep_on, or cron 0 8 * * mon-fri for 10h start_at"

    /// `mon-fri 08:00-18:00 keep_on`, `fri 20:00-mon 06:00 stop_unless_busy after 10m`, `mon-fri 08:00 start_at`,
    /// `cron 0 8 * * mon-fri for 10h start_at`
    static func rule(_ text: String) throws(Problem) -> ScheduleDefinition.Rule {
        var words = text.split(whereSeparator: \.isWhitespace)[...]
        var rule = ScheduleDefinition.Rule(mode: "")
        if words.first == "cron" {
            guard words.count >= 7 else { throw Problem(description: "cron needs five fields and a mode, such as \(examples)") }
            rule.cron = words.dropFirst().prefix(5).joined(separator: " ")
            words = words.dropFirst(6)
            if words.first == "for" {
                rule.forSeconds = try seconds(words.dropFirst().first, after: "for")
                words = words.dropFirst(2)
            }
        } else {
            try readTimes(&words, into: &rule)
        }
        guard let mode = words.popFirst() else {
            throw Problem(description: "\"\(text)\" has no mode; add keep_on, stop_unless_busy or start_at")
        }
        rule.mode = String(mode)
        if words.first == "after" {
            rule.afterSeconds = try seconds(words.dropFirst().first, after: "after")
            words = words.dropFirst(2)
        }
        guard words.isEmpty else { throw Problem(description: "\"\(text)\" has too many words: \(words.joined(separator: " "))") }
        return rule
    }

    private static func readTimes(
        _ words: inout ArraySlice<Substring>, into rule: inout ScheduleDefinition.Rule
    ) throws(Problem) {
        if let days = words.first, !days.contains(":") {
            guard Weekdays(days) != nil else {
                throw Problem(description: "\"\(days)\" is no list of days; write mon-fri, sat,sun or daily, as in \(examples)")
            }
            rule.days = String(days)
            words = words.dropFirst()
        }
        guard let times = words.popFirst() else { throw Problem(description: "a rule needs a time, such as \(examples)") }
        let parts = times.split(separator: "-", maxSplits: 1)
        rule.from = parts.first.map(String.init)
        guard parts.count == 2 else { return }
        if Weekday(parts[1]) != nil, let time = words.popFirst() {
            rule.to = "\(parts[1]) \(time)"
        } else {
            rule.to = String(parts[1])
        }
    }

    private static func seconds(_ text: Substring?, after word: String) throws(Problem) -> Int64 {
        guard let text, let span = Duration(text: String(text)) else {
            throw Problem(description: "\(word) needs a time such as 10h or 30m; you gave \(text ?? "nothing")")
        }
        return span.wholeSeconds
    }

    /// `2026-12-31 off`, `2026-12-24..2026-12-26,2027-01-01 none`, `2026-12-31 09:00-12:00 keep_on`
    static func exception(_ text: String) throws(Problem) -> ScheduleDefinition.Exception {
        guard let space = text.firstIndex(of: " ") else {
            throw Problem(description: "an exception needs dates and what applies, such as 2026-12-31 off; you gave \"\(text)\"")
        }
        let dates = text[..<space].split(separator: ",").map(String.init)
        let rest = text[space...].drop { $0 == " " }
        if ["off", "none", "as_sunday"].contains(rest) { return .init(dates: dates, day: String(rest)) }
        return .init(dates: dates, rules: [try rule(String(rest))])
    }
}
