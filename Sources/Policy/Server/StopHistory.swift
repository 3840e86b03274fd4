package import Fleet

/// What earlier stops of one server left behind: stops that came too early, a refusal of the provider, and an endpoint's limits before its stop.
package struct StopHistory: Hashable, Sendable {
    /// Automatic stops after which work returned within the time of a start, oldest first; at most 16.
    package private(set) var recent: [Timestamp]
    /// The latest refusal of a stop that the provider does not list; in force only as `refusal(for:at:)` says.
    private var latestRefusal: StopRefusal?
    private var workers = WorkerMemory()
    /// When the endpoint was off before an answer, perhaps an outdated one, showed that it is on.
    private var stoppedBeforeDoubt: Timestamp?

    package init(recent: [Timestamp] = []) { self.recent = recent }

    package mutating func recordFlap(at stop: Timestamp) { recent = Array((recent + [stop]).suffix(16)) }

    // MARK: Refusals

    /// The provider refused a stop, and the refusal is in force.
    package func refusal(for view: ProviderView, at now: Timestamp) -> StopRefusal? {
        guard let refusal = latestRefusal,
            refusal.holds(view.observed?.allowedActions, phase: view.phase, runStartedAt: view.observed?.startedAt, at: now)
        else { return nil }
        return refusal
    }

    /// The refusal if the provider refuses a stop now, without listing it.
    package func nextRefusal(for view: ProviderView, at now: Timestamp) -> StopRefusal {
        let known = (view.observed?.allowedActions ?? []).map(\.rawValue).sorted() + ["terminate"]
        return StopRefusal.again(
            latestRefusal, allowed: view.observed?.actionWords ?? known, phase: view.phase, runStartedAt: view.observed?.startedAt, at: now)
    }

    package mutating func record(_ refusal: StopRefusal) { latestRefusal = refusal }

    // MARK: An endpoint's limits

    /// A stop is about to lower the limits to `floor` workers: records what a start restores.
    ///
    /// - Returns: the record changed.
    package mutating func rememberWorkers(_ current: WorkerLimits, leaving floor: Int, in record: inout ServerRecord) -> Bool {
        let remembered = workers.stop(current, remembered: record.rememberedWorkers, floor: floor)
        guard remembered != record.rememberedWorkers else { return false }
        record.rememberedWorkers = remembered
        return true
    }

    /// A user set the limits through this control plane.
    package mutating func forgetWorkers(in record: inout ServerRecord) {
        workers.forget()
        (record.rememberedWorkers, stoppedBeforeDoubt) = (nil, nil)
    }

    /// An answer shows `current` while no stop is in progress. Limits that were set elsewhere are what a later start restores, and they end
    /// the savings.
    ///
    /// - Parameter minimumWorkers: what an automatic stop leaves.
    /// - Returns: the record changed.
    package mutating func apply(_ current: WorkerLimits, minimumWorkers: Int, to record: inout ServerRecord, at now: Timestamp) -> Bool {
        let floor = record.stoppedAt == nil ? minimumWorkers : 0
        let remembered = workers.observe(current, remembered: record.rememberedWorkers, floor: floor, at: now)
        guard remembered != record.rememberedWorkers else { return false }
        if remembered == nil, current.min > 0 {
            (stoppedBeforeDoubt, record.stoppedAt) = (record.stoppedAt, nil)
            record.savings.change(to: .zero, at: now)
        } else if record.rememberedWorkers == nil {
            // The answer in between was outdated.
            (record.stoppedAt, stoppedBeforeDoubt) = (record.stoppedAt ?? stoppedBeforeDoubt, nil)
        }
        record.rememberedWorkers = remembered
        return true
    }
}
