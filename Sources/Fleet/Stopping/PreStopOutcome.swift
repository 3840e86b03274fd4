/// How the pre-stop hook of a server ended. None of these holds up the stop.
public enum PreStopOutcome: Hashable, Sendable {
    /// There is no hook for this server.
    case notConfigured
    case ready
    /// Why, in words.
    case failed(String)
    case timedOut(after: Duration)
}
