package import Fleet
package import Policy

extension ServerManager {
    /// What a stop would do, from the latest poll. Nothing is stopped, and the provider is not asked.
    package func previewStop(of id: ServerID) throws(ControlPlaneError) -> StopPreview {
        let server = try editor.managed(id)
        return server.stopPreview(editor.scheduler.defaults, provider: editor.provider, at: editor.time.now())
    }
}

extension TrackedServer {
    fileprivate func stopPreview(_ defaults: IdleRules, provider: ProviderName, at now: Timestamp) -> StopPreview {
        var refusal: String?
        if observed?.isLocked ?? false {
            refusal = "\(record.name) is locked at \(provider). Unlock it there first."
        } else if let refused = stopRefusal(at: now), refused.times >= StopRefusal.mostTimes {
            refusal = words(of: refused)
        }
        return StopPreview(
            StopPreview.Facts(
                kind: record.kind, isStopped: isShownStopped(minimumWorkers: 0) && !hasOpenIntent,
                reasons: verdict(defaults, at: now).reasons, runningSince: phase == .running ? record.startedAt : nil,
                protection: protection(at: now), storage: observed?.storage ?? .unknown, containerDiskGB: observed?.containerDiskGB,
                acceptsDataLoss: record.acceptsDataLoss, hasGPU: observed?.gpu != nil, costPerHour: observed?.costPerHour, refusal: refusal)
        )
    }
}
