package import Fleet

/// The provider refused to stop a pod, and `stop` is not among the actions that it lists for the pod. The stop is requested again only when
/// the list changes.
package struct StopRefusal: Hashable, Sendable {
    /// The actions that the provider lists instead, in its own words.
    package var allowed: [String]
    /// The pod's status at the time.
    package var phase: ProviderPhase
    /// The run it belongs to, by the provider's start time.
    package var runStartedAt: Timestamp?
    /// How often a stop was requested although it was not listed.
    package var times: Int
    /// Not requested again before this moment, even if an answer lists `stop` again: replicas may disagree.
    package var until: Timestamp

    /// Once because the list may be stale, and once more when a person asks.
    package static let mostTimes = 2

    package init(allowed: [String], phase: ProviderPhase, runStartedAt: Timestamp?, times: Int, until: Timestamp) {
        (self.allowed, self.phase, self.runStartedAt) = (allowed, phase, runStartedAt)
        (self.times, self.until) = (times, until)
    }

    /// The refusal after one more request at `now`. `before` is `nil` for the first one.
    package static func again(
        _ before: StopRefusal?, allowed: [String], phase: ProviderPhase, runStartedAt: Timestamp?, at now: Timestamp
    ) -> StopRefusal {
        var refusal = StopRefusal(allowed: allowed, phase: phase, runStartedAt: runStartedAt, times: 1, until: now)
        if let before, before.phase == phase, before.runStartedAt == runStartedAt { refusal.times = before.times + 1 }
        refusal.until = now + min(.seconds(30) * (1 << min(refusal.times - 1, 8)), .seconds(600))
        return refusal
    }

    /// Whether the refusal still holds at `now`. If the list of actions is unreadable, the stop is requested as usual.
    package func holds(_ allowed: Set<PodAction>?, phase: ProviderPhase, runStartedAt: Timestamp?, at now: Timestamp) -> Bool {
        guard phase == self.phase, runStartedAt == self.runStartedAt else { return false }
        if let allowed, !allowed.contains(.stop) { return true }
        return now < until
    }
}

extension StopRefusal: CustomStringConvertible {
    package var description: String { text(.unnamed) }

    /// `RunPod does not allow a stop (allowed: restart, terminate)`
    package func text(_ provider: ProviderName) -> String {
        "\(provider) does not allow a stop (allowed: \(allowed.isEmpty ? "nothing" : allowed.joined(separator: ", ")))"
    }

    /// What a person can do about it, in one sentence.
    ///
    /// - Parameter keepsNetworkVolume: its data outlives the pod.
    package func wayOut(id: ServerID, keepsNetworkVolume: Bool) -> String {
        let start = allowed.contains("start") ? "Start it (controlplane start \(id)), or delete it" : "To end its billing, delete it"
        return "\(start) (controlplane delete \(id)" + (keepsNetworkVolume ? "; its network volume stays)." : "; that destroys its data).")
    }
}
