import Fleet

/// What a schedule asks for in a window.
package enum ScheduleMode: Hashable, Sendable {
    /// The server stays on, idle or busy.
    case keepOn
    /// The server stops when it is idle for `after`, if its own timeout is not shorter.
    case stopUnlessBusy(after: Duration)
    /// The server starts at the beginning of the window, and stays on until its end, if it has one.
    case startAt

    package static let defaultAfter = Duration.seconds(300)
    /// No schedule makes an idle timeout shorter than this.
    package static let shortestAfter = Duration.seconds(60)

    /// The word in the API: `keep_on`.
    package var word: String {
        switch self {
        case .keepOn: "keep_on"
        case .stopUnlessBusy: "stop_unless_busy"
        case .startAt: "start_at"
        }
    }
}

/// One rule of a schedule: when, and what.
package struct ScheduleRule: Hashable, Sendable {
    package enum Time: Hashable, Sendable {
        /// On these days from a time on. A window belongs to the day on which it starts.
        ///
        /// - Parameter to: `nil`: it only starts the server.
        case weekly(days: Weekdays, from: WallTime, to: End?)
        /// - Parameter lasting: real time; `nil`: it only starts the server.
        case cron(CronExpression, lasting: Duration?)
    }

    /// The end of a weekly window.
    package struct End: Hashable, Sendable {
        /// `nil`: the first such time after the start. Else the first such day after it.
        package var weekday: Weekday?
        package var time: WallTime

        package init(weekday: Weekday? = nil, _ time: WallTime) { (self.weekday, self.time) = (weekday, time) }
    }

    package var time: Time
    package var mode: ScheduleMode

    package init(_ time: Time, _ mode: ScheduleMode) { (self.time, self.mode) = (time, mode) }

    /// No window is longer.
    package static let longestWindow = Duration.seconds(7 * 86_400)
    package static let mostStartsADay = 48

    /// Throws what is wrong with it. `place` is its field: `rules[0]`.
    func validate(_ place: String) throws(ScheduleError) {
        var hasEnd = true
        switch time {
        case .weekly(let days, let from, let to):
            guard days != Weekdays([]) else { throw ScheduleError("\(place).days", "must name at least one day, such as mon-fri or daily") }
            guard from.minutes < 1440 else { throw ScheduleError("\(place).from", "must be before 24:00; write 00:00 on the next day") }
            hasEnd = to != nil
        case .cron(let expression, let lasting):
            guard expression.timesADay <= ScheduleRule.mostStartsADay else {
                throw ScheduleError(
                    "\(place).cron",
                    "starts \(expression.timesADay) windows a day; at most \(ScheduleRule.mostStartsADay) are allowed: use a longer window")
            }
            if let lasting, !(Duration.seconds(60)...ScheduleRule.longestWindow).contains(lasting) {
                throw ScheduleError("\(place).for_seconds", "must be from 60 to 604800; you gave \(lasting.wholeSeconds)")
            }
            hasEnd = lasting != nil
        }
        guard hasEnd || mode == .startAt else {
            throw ScheduleError(place, "needs an end: give to, or for_seconds beside cron. Only start_at may have none")
        }
        if case .stopUnlessBusy(let after) = mode, !(ScheduleMode.shortestAfter...Duration.seconds(86_400)).contains(after) {
            throw ScheduleError("\(place).after_seconds", "must be from 60 to 86400; you gave \(after.wholeSeconds)")
        }
    }
}

extension ScheduleRule: CustomStringConvertible {
    /// As the command takes it: `mon-fri 08:00-18:00 keep_on`.
    package var description: String {
        var text: String
        switch time {
        case .weekly(let days, let from, let to):
            text = "\(days) \(from)" + (to.map { end in "-\(end.weekday.map { "\($0.word) " } ?? "")\(end.time)" } ?? "")
        case .cron(let expression, let lasting):
            text = "cron \(expression.text)" + (lasting.map { " for \($0.shortText)" } ?? "")
        }
        text += " \(mode.word)"
        if case .stopUnlessBusy(let after) = mode, after != ScheduleMode.defaultAfter { text += " after \(after.shortText)" }
        return text
    }
}

extension Duration {
    /// `10h`, `90m`, `45s`
    fileprivate var shortText: String {
        let seconds = wholeSeconds
        if seconds % 86_400 == 0 { return "\(seconds / 86_400)d" }
        if seconds % 3600 == 0 { return "\(seconds / 3600)h" }
        return seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s"
    }
}
