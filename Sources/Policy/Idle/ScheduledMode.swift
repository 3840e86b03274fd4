public import Fleet

/// What a schedule or an override asks for a server at present. In force from `since` to `until` only: late news never prolongs it.
public struct ScheduledMode: Hashable, Sendable {
    public enum Mode: Hashable, Sendable {
        /// Idle time does not stop the server. Its maximum runtime and a reached budget do.
        case keepOn
        /// The server stops when it is idle for `after`, or for its own timeout if that is shorter.
        case stopUnlessBusy(after: Duration)
    }

    public var mode: Mode
    /// Names the schedule and its rule: `schedule office (mon-fri 08:00-18:00 keep_on)`.
    public var why: String
    /// The edge at which it began, on the control plane's clock.
    public var since: Timestamp
    /// When it ends, or is to be read anew.
    public var until: Timestamp
    /// Since when it shortens this server's timeout: later than `since` if the schedule changed in between.
    public var countsFrom: Timestamp
    /// An override: a start by a user does not end it.
    public var isOverride: Bool

    public init(mode: Mode, why: String, since: Timestamp, until: Timestamp, countsFrom: Timestamp, isOverride: Bool = false) {
        (self.mode, self.why, self.since, self.until) = (mode, why, since, until)
        (self.countsFrom, self.isOverride) = (countsFrom, isOverride)
    }

    /// No schedule makes an idle timeout shorter than this.
    public static let shortestTimeout = Duration.seconds(60)
    /// The least time that a schedule leaves when it is changed and would stop a server at once.
    public static let noticeOfChange = Duration.seconds(300)

    /// The timeout that it puts in force; `nil`: it shortens none.
    package var timeout: Duration? {
        guard case .stopUnlessBusy(let after) = mode else { return nil }
        return max(after, ScheduledMode.shortestTimeout)
    }

    /// Whether somebody started the server since the edge: until the next one it has its usual timeout.
    package func yields(toRunSince start: Timestamp?) -> Bool {
        guard !isOverride, case .stopUnlessBusy = mode, let start else { return false }
        return start >= since  // guard: aUsersStartBeatsASchedule
    }
}

extension IdleRules {
    /// The rules as the schedule changes them at a moment. Short bursts of work still lengthen the timeout.
    package func scheduled(at now: Timestamp) -> IdleRules {
        guard let schedule else { return self }
        var rules = self
        guard schedule.since <= now, now < schedule.until else {  // guard: aScheduleEndsByItself
            rules.schedule = nil
            return rules
        }
        guard let shorter = schedule.timeout else { return rules }
        if case .after(let own) = timeout, own <= shorter { return rules }
        rules.timeout = .after(shorter)
        // guard: aScheduleGivesItsTimeInFull
        rules.timeoutChangedAt = [timeoutChangedAt, schedule.countsFrom, unseenBefore].compactMap { $0 }.max()
        return rules
    }

    /// A schedule keeps the server on. Valid for rules as `scheduled(at:)` returns them.
    var isKeptOnBySchedule: Bool { schedule?.mode == .keepOn }

    /// The schedule whose timeout is in force.
    var scheduleInForce: ScheduledMode? {
        guard let schedule, let shorter = schedule.timeout, timeout == .after(shorter) else { return nil }
        return schedule
    }
}

extension IdleRules {
    /// The verdict can change when the schedule ends.
    func reviewTime(_ other: Timestamp?) -> Timestamp? { [other, schedule?.until].compactMap { $0 }.min() }
}
