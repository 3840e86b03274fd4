public import Fleet

/// RunPod refused to stop a pod, and `stop` is not among the actions that it lists for it. It is not asked again and again: only when the
/// list changes.
public struct StopRefusal: Hashable, Sendable {
    /// What RunPod listed instead, in its own words.
    public var allowed: [String]
    /// RunPod's status at the time.
    public var phase: ProviderPhase
    /// The run it belongs to, by the provider's mark.
    public var runStartedAt: Timestamp?
    /// How often it was asked for a stop that it does not list.
    public var times: Int
    /// Not asked again before, though an answer lists `stop` again: answers of several replicas may differ.
    public var until: Timestamp

    /// In trust of a list that may be old, and once more when a person asks.
    public static let mostTimes = 2

    public init(allowed: [String], phase: ProviderPhase, runStartedAt: Timestamp?, times: Int, until: Timestamp) {
        (self.allowed, self.phase, self.runStartedAt) = (allowed, phase, runStartedAt)
        (self.times, self.until) = (times, until)
    }

    /// The same refused once more at `now`; `nil` before: for the first time.
    public static func again(
        _ before: StopRefusal?, allowed: [String], phase: ProviderPhase, runStartedAt: Timestamp?, at now: Timestamp
    ) -> StopRefusal {
        var refusal = StopRefusal(allowed: allowed, phase: phase, runStartedAt: runStartedAt, times: 1, until: now)
        if let before, before.phase == phase, before.runStartedAt == runStartedAt { refusal.times = before.times + 1 }
        refusal.until = now + min(.seconds(30) * (1 << min(refusal.times - 1, 8)), .seconds(600))
        return refusal
    }

    /// Does it still hold for what is shown at `now`? Where RunPod lists nothing that can be read, it is asked as before.
    public func holds(_ allowed: Set<PodAction>?, phase: ProviderPhase, runStartedAt: Timestamp?, at now: Timestamp) -> Bool {
        guard phase == self.phase, runStartedAt == self.runStartedAt else { return false }
        if let allowed, !allowed.contains(.stop) { return true }
        return now < until
    }
}

extension StopRefusal: CustomStringConvertible {
    public var description: String {
        "RunPod does not allow a stop (allowed: \(allowed.isEmpty ? "nothing" : allowed.joined(separator: ", ")))"
    }

    /// What a person can do about it.
    ///
    /// - Parameter keepsNetworkVolume: its data outlives the pod.
    public func wayOut(id: ServerID, keepsNetworkVolume: Bool) -> String {
        let start = allowed.contains("start") ? "Start it (controlplane start \(id)), or delete it" : "To end its billing, delete it"
        return "\(start) (controlplane delete \(id)" + (keepsNetworkVolume ? "; its network volume stays)." : "; that destroys its data).")
    }
}
