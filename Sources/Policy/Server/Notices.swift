package import Fleet

/// The notices already given about one server, so that each is given once and withdrawn when it no longer holds.
package struct Notices: Hashable, Sendable {
    /// The warning before an automatic stop.
    package struct Warning: Hashable, Sendable {
        package var at: Timestamp
        /// It was about the maximum runtime, which ends the run whether or not the server is busy.
        package var isOfMaximumRuntime: Bool

        package init(at: Timestamp, isOfMaximumRuntime: Bool) { (self.at, self.isOfMaximumRuntime) = (at, isOfMaximumRuntime) }
    }

    /// In force for the present idle time; `nil`: none was given, or it no longer applies.
    package var warning: Warning?
    /// The alert that the server cannot be judged is open.
    package var isUnknownReported = false
    package var doubt = DoubtSpan()
    /// The previous process reported the error state that it is in.
    package var isFailureReported = false

    package init() {}
}
