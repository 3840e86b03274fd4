package import Fleet

/// What somebody asked for one server in place of its schedules, until a moment.
package struct ScheduleOverride: Hashable, Sendable {
    package enum Mode: String, Hashable, Sendable, CaseIterable {
        /// Start it, and keep it on.
        case on
        /// Stop it unless it is busy.
        case off
        /// No schedule applies.
        case none
    }

    package var server: ServerID
    package var mode: Mode
    /// In wall time, like `until`.
    package var since: Timestamp
    package var until: Timestamp
    package var by: Actor
    package var reason: String?

    package init(server: ServerID, mode: Mode, since: Timestamp, until: Timestamp, by: Actor, reason: String? = nil) {
        (self.server, self.mode, self.since, self.until, self.by, self.reason) = (server, mode, since, until, by, reason)
    }

    package static let longest = Duration.seconds(31 * 86_400)
    /// Without the scope admin, on servers whose limits an admin set.
    package static let longestOverPolicy = Duration.seconds(7 * 86_400)
}
