public import Fleet

/// The notices already given about one server, so that each is given once and withdrawn when it no longer holds.
public struct Notices: Hashable, Sendable {
    /// The warning before an automatic stop.
    public struct Warning: Hashable, Sendable {
        public var at: Timestamp
        /// It was about the maximum runtime, which ends the run whether or not the server is busy.
        public var isOfMaximumRuntime: Bool

        public init(at: Timestamp, isOfMaximumRuntime: Bool) { (self.at, self.isOfMaximumRuntime) = (at, isOfMaximumRuntime) }
    }

    /// In force for the present idle time; `nil`: none was given, or it no longer applies.
    public var warning: Warning?
    /// The alert that the server cannot be judged is open.
    public var isUnknownReported = false
    /// The previous process reported the error state that it is in.
    public var isFailureReported = false

    public init() {}
}
