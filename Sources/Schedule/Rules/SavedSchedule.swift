package import Fleet

/// A schedule, and who saved it.
package struct SavedSchedule: Hashable, Sendable {
    package var schedule: ServerSchedule
    package var savedAt: Timestamp
    package var by: Actor
    /// Without it, servers whose limits an admin set are not affected.
    package var isByAdmin: Bool

    package init(_ schedule: ServerSchedule, savedAt: Timestamp, by: Actor, isByAdmin: Bool) {
        (self.schedule, self.savedAt, self.by, self.isByAdmin) = (schedule, savedAt, by, isByAdmin)
    }
}

/// A start that a schedule or an override asked for.
package struct ScheduledStart: Hashable, Sendable {
    /// Names it: it happens once.
    package struct Key: Hashable, Sendable {
        package var server: ServerID
        /// Empty: an override.
        package var schedule: String
        /// In wall time.
        package var edge: Timestamp

        package init(server: ServerID, schedule: String, edge: Timestamp) {
            (self.server, self.schedule, self.edge) = (server, schedule, edge)
        }
    }

    package enum Step: String, Hashable, Sendable {
        /// Tried, not accepted yet.
        case pending
        /// The provider accepted it and does not show the server running yet.
        case requested
        /// Final: the server was shown running.
        case started
        /// Final: somebody stopped the server since the edge.
        case skipped
        /// Final: its window is over.
        case failed

        package var isFinal: Bool {
            switch self {
            case .pending, .requested: false
            case .started, .skipped, .failed: true
            }
        }
    }

    package var key: Key
    package var step: Step
    package var attempts: Int
    /// When the provider accepted it, on the control plane's clock.
    package var requestedAt: Timestamp?
    /// When the server was first shown running.
    package var runningAt: Timestamp?
    /// Why the latest attempt failed.
    package var detail: String?

    package init(
        _ key: Key, step: Step = .pending, attempts: Int = 0, requestedAt: Timestamp? = nil, runningAt: Timestamp? = nil,
        detail: String? = nil
    ) {
        (self.key, self.step, self.attempts) = (key, step, attempts)
        (self.requestedAt, self.runningAt, self.detail) = (requestedAt, runningAt, detail)
    }
}
