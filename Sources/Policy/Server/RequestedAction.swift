package import Fleet

/// A start or restart that the provider accepted. Accepted is not done: RunPod has answered 200 and changed nothing.
package struct RequestedAction: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable { case shown, missed }

    package var action: PodAction
    package var at: Timestamp
    /// As last shown before the request.
    package var startedAt: Timestamp?
    package var uptime: Duration?
    package var uptimeAt: Timestamp?
    /// The pod was shown booting since.
    package private(set) var isBooting = false
    /// `nil`: pending.
    package private(set) var outcome: Outcome?

    /// A start that the provider does not show within this time is counted as missed.
    package static let shownWithin = Duration.seconds(60)
    /// Start times and uptimes come in whole seconds and vary between answers.
    private static let tolerance = Duration.seconds(2)

    package init(action: PodAction, at: Timestamp, startedAt: Timestamp?, uptime: Duration?, uptimeAt: Timestamp?) {
        (self.action, self.at) = (action, at)
        (self.startedAt, self.uptime, self.uptimeAt) = (startedAt, uptime, uptimeAt)
    }

    package mutating func apply(_ seen: ObservedServer, at now: Timestamp) {
        guard outcome == nil else { return }
        switch seen.phase {
        case .provisioning, .starting: isBooting = true
        case .running where action == .start || isBooting || hasNewStart(seen, at: now): outcome = .shown
        case .running, .exited, .failed, .terminated, .other: break
        }
        if outcome == nil, !isBooting, now - at >= RequestedAction.shownWithin { outcome = .missed }  // guard: F57_aRestartThat
    }

    private func hasNewStart(_ seen: ObservedServer, at now: Timestamp) -> Bool {
        if let shown = seen.startedAt, let startedAt, shown - startedAt > RequestedAction.tolerance { return true }
        guard let shown = seen.telemetry?.uptime, let uptime, let uptimeAt else { return false }
        // Younger than before, younger than the old container would be now, and no older than the request.
        return shown < uptime && shown + RequestedAction.tolerance * 2 < uptime + (now - uptimeAt)
            && shown <= now - at + RequestedAction.tolerance * 2
    }
}
