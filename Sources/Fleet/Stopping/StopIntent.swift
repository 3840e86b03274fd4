/// Why a server is stopped.
public enum StopCause: Hashable, Sendable {
    /// Idle since a moment, for at least the timeout in force.
    case idle(since: Timestamp, timeout: Duration)
    /// On for longer than its maximum runtime.
    case maximumRuntime(Duration)
    /// A budget is reached.
    ///
    /// - Parameter busyAfter: the server is stopped busy or idle, this long after the budget was reached; `nil`: because it is idle.
    case budget(name: String, busyAfter: Duration? = nil)
    /// A user or program asked for it.
    case requested(by: Actor)

    /// For metrics and filters: `idle`, `maximum_runtime`, `budget`, `requested`.
    public var word: String {
        switch self {
        case .idle: "idle"
        case .maximumRuntime: "maximum_runtime"
        case .budget: "budget"
        case .requested: "requested"
        }
    }
}

/// A stop as the database stores it. It stays open, whatever fails, until the provider confirms the stop or the stop is canceled.
///
/// A server has at most one open intent. Each intent of a server has a higher generation than the one before; a writer that holds
/// an older generation can change nothing.
package struct StopIntent: Hashable, Sendable {
    package enum Step: String, Hashable, Sendable, CaseIterable {
        /// Decided and stored. No request was sent.
        case scheduled
        /// A request is about to be sent, or was sent. Whether it arrived is unknown.
        case requested
        /// The provider accepted the request and has not confirmed the stop.
        case accepted
        /// The provider reports the server as stopped. Final.
        case confirmed
        /// Given up: the server became busy, was protected, was started, or cannot be stopped. Final.
        case canceled
    }

    package var server: ServerID
    package var generation: Int64
    package var cause: StopCause
    package var step: Step
    package var decidedAt: Timestamp
    /// Requests sent to the provider.
    package var attempts: Int
    package var nextAttemptAt: Timestamp
    /// Why the latest attempt failed. For a canceled stop: why it was canceled. `nil`: nothing failed.
    package var lastError: String?
    /// When the run that this stop ends began, in the provider's words. A different value means that the server was started again.
    /// `nil`: it did not run when the stop was decided; the stop then applies to the next run.
    package var runStartedAt: Timestamp?

    package init(
        server: ServerID, generation: Int64, cause: StopCause, step: Step = .scheduled, decidedAt: Timestamp,
        attempts: Int = 0, nextAttemptAt: Timestamp, lastError: String? = nil, runStartedAt: Timestamp? = nil
    ) {
        self.server = server
        self.generation = generation
        self.cause = cause
        self.step = step
        self.decidedAt = decidedAt
        self.attempts = attempts
        self.nextAttemptAt = nextAttemptAt
        self.lastError = lastError
        self.runStartedAt = runStartedAt
    }

    package var isOpen: Bool { step.isOpen }
}

extension StopIntent.Step {
    /// Neither confirmed nor canceled.
    package var isOpen: Bool {
        switch self {
        case .scheduled, .requested, .accepted: true
        case .confirmed, .canceled: false
        }
    }
}
