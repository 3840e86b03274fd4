package import Fleet

/// Worker limits that the provider accepted for an endpoint. Accepted is not done: RunPod has answered 200 and changed nothing.
package struct RequestedLimits: Hashable, Sendable {
    package var limits: WorkerLimits
    /// As last shown before the request.
    package var before: WorkerLimits
    package var at: Timestamp

    package init(_ limits: WorkerLimits, before: WorkerLimits, at: Timestamp) {
        (self.limits, self.before, self.at) = (limits, before, at)
    }

    /// What an answer says of the request.
    ///
    /// - Returns: `nil`: nothing yet.
    package func outcome(_ shown: WorkerLimits, at now: Timestamp) -> RequestedAction.Outcome? {
        // Other limits than before are the requested ones, or somebody has set others since.
        if shown == limits || shown != before { return .shown }
        return now - at >= RequestedAction.shownWithin ? .missed : nil
    }
}
