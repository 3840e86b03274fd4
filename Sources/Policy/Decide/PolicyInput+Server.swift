package import Fleet

extension PolicyInput {
    /// One server, put together from what is known of it.
    package init(
        _ record: ServerRecord, _ holds: Holds, _ view: ProviderView, _ run: RunTracker, _ stops: StopHistory, clockCorrection: Duration,
        at now: Timestamp
    ) {
        let observed = view.observed
        self.init(
            kind: record.kind, phase: view.phase, ownership: record.ownership, isLocked: observed?.isLocked ?? false,
            managedBy: observed?.ownerResource, storage: observed?.storage ?? .unknown, acceptsDataLoss: record.acceptsDataLoss,
            workers: observed?.workers, holds: holds, runningSince: record.startedAt, bootingSince: run.bootingSince,
            stopRefusal: stops.refusal(for: view, at: now), recentStops: stops.recent, unreadable: observed?.unreadable ?? [],
            oddSince: view.oddSince, clockCorrection: clockCorrection)
    }
}
