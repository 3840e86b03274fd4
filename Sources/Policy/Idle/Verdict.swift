package import Fleet

/// What to do with one server now, and why.
package struct Verdict: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        case keep
        /// Warn people: unless something changes, the server is stopped at `deadline`.
        case warn(StopCause)
        case stop(StopCause)
    }

    package var outcome: Outcome
    /// Every reason that holds, the most important first. Never empty.
    package var reasons: [Reason]
    /// Idle since; `nil`: busy or unknown.
    package var idleSince: Timestamp?
    /// When it stops if nothing changes; `nil`: nothing would stop it.
    package var deadline: Timestamp?
    /// Why it stops then.
    package var cause: StopCause?
    /// The earliest moment at which the verdict may change without new input. `nil`: only new input changes it.
    package var reviewAt: Timestamp?
}
