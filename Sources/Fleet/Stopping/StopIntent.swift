/// Why a server is stopped.
public enum StopCause: Hashable, Sendable {
    /// Idle since a moment, for at least the timeout in force.
    case idle(since: Timestamp, timeout: Duration)
    /// Running for longer than its owner allowed.
    case maximumRuntime(Duration)
    /// A user requested it.
    case requested(by: Actor)

    /// For metrics and filters: `idle`, `maximum_runtime`, `requested`.
    public var word: String {
        switch self {
        case .idle: "idle"
        case .maximumRuntime: "maximum_runtime"
        case .requested: "requested"
        }
    }
}

/// A stop that was decided and is carried through, whatever fails, until the provider confirms it or something cancels it.
///
/// A server has at most one open intent. The generation increases with every intent of a server, so a writer with an older one cannot
/// change anything.
package struct StopIntent: Hashable, Sendable {
    package enum Step: String, Hashable, Sendable, CaseIterable {
        /// Decided and stored; the provider has not been called.
        case decided
        /// The provider is about to be, or has been, called; whether it received the request is unknown.
        case asked
        /// The provider accepted the request, but has not shown the server stopped.
        case accepted
        /// The provider showed the server stopped.
        case confirmed
        /// Canceled before the provider was called, by work, a hold or a start.
        case aborted
    }

    package var server: ServerID
    package var generation: Int64
    package var cause: StopCause
    package var step: Step
    package var decidedAt: Timestamp
    /// How often the stop was requested from the provider.
    package var attempts: Int
    package var nextAttemptAt: Timestamp
    /// Why the latest attempt failed, or why the stop was canceled.
    package var lastError: String?
    /// The provider's start time of the run to stop; another start time means that somebody started the server again. `nil`: it was not
    /// running when the stop was decided, so any run is meant.
    package var runStartedAt: Timestamp?

    package init(
        server: ServerID, generation: Int64, cause: StopCause, step: Step = .decided, decidedAt: Timestamp,
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

    package var isOpen: Bool {
        switch step {
        case .decided, .asked, .accepted: true
        case .confirmed, .aborted: false
        }
    }
}
