/// Why a server is to be stopped.
public enum StopCause: Hashable, Sendable {
    /// Without work since a moment, for at least the timeout that was in force.
    case idle(since: Timestamp, timeout: Duration)
    /// On for longer than its owner allowed.
    case maximumRuntime(Duration)
    /// Somebody asked for it.
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

/// A stop that was decided and is seen through, whatever fails, until the provider shows it or something undoes it.
///
/// One per server at a time. The generation rises with every intent of a server: a writer that holds an older one has been
/// overtaken and can change nothing.
public struct StopIntent: Hashable, Sendable {
    public enum Step: String, Hashable, Sendable, CaseIterable {
        /// Decided and written; the provider has not been asked.
        case decided
        /// The provider is about to be, or has been, asked; whether it heard is not known.
        case asked
        /// The provider accepted the stop; it has not shown it yet.
        case accepted
        /// The provider showed the server stopped.
        case confirmed
        /// Something moved before the provider was asked: work, a hold, a start.
        case aborted
    }

    public var server: ServerID
    public var generation: Int64
    public var cause: StopCause
    public var step: Step
    public var decidedAt: Timestamp
    /// Times the provider was asked.
    public var attempts: Int
    public var nextAttemptAt: Timestamp
    /// Why the latest attempt failed; of an aborted stop, why it was given up.
    public var lastError: String?
    /// The provider's mark of the run that is to end; a different one means somebody started the server anew. `nil`: it did not run
    /// when this was decided, so whatever run comes is meant.
    public var runStartedAt: Timestamp?

    public init(
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

    public var isOpen: Bool {
        switch step {
        case .decided, .asked, .accepted: true
        case .confirmed, .aborted: false
        }
    }
}
