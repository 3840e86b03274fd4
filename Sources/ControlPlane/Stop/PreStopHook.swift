public import Fleet

/// Something that wants to know before a server goes down: to save a checkpoint, to drain.
public protocol PreStopHook: Sendable {
    /// Returns when the server is ready to be stopped or could not be made so. Bounded by its own timeout; what it answers is
    /// recorded and does not hold up the stop.
    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome
}

/// No hook.
public struct NoPreStopHook: PreStopHook {
    public init() {}
    public func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome { .notConfigured }
}
