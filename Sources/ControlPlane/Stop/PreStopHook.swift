public import Fleet

/// Runs before a server is stopped, for example to save a checkpoint or to drain requests.
public protocol PreStopHook: Sendable {
    /// Prepares the server for its stop. Has a time limit of its own. The outcome is reported; the stop continues in any case.
    /// Its task is canceled when the stop is.
    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome
}

/// No hook.
public struct NoPreStopHook: PreStopHook {
    public init() {}
    public func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome { .notConfigured }
}
