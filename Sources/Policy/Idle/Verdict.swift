public import Fleet

/// What to do with one server now, and why.
public struct Verdict: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case keep
        /// Warn people: unless something changes, the server is stopped at `deadline`.
        case warn(StopCause)
        case stop(StopCause)
    }

    public var outcome: Outcome
    /// Every reason that holds, the most important first. Never empty.
    public var reasons: [Reason]
    /// Idle since; `nil`: busy or unknown.
    public var idleSince: Timestamp?
    /// When it stops if nothing changes; `nil`: nothing would stop it.
    public var deadline: Timestamp?
    /// Why it stops then.
    public var cause: StopCause?
    /// The earliest moment at which the verdict may change without new input. `nil`: only new input changes it.
    public var reviewAt: Timestamp?
}
