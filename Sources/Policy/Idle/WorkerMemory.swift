public import Fleet

/// What a start of an endpoint restores: the limits of before the first stop, unless a person or RunPod's console has set others since.
///
/// Two stops in a row (an automatic one down to some workers, then a person's down to none) are one memory: what the first one left was
/// nobody's wish.
public struct WorkerMemory: Hashable, Sendable {
    /// What the latest stop left; `nil`: not known, as after a restart.
    private var left: WorkerLimits?
    /// What was forgotten for limits that an answer showed, until it is sure that the answer was not an old one.
    private var doubtful: Doubtful?

    private struct Doubtful: Hashable, Sendable {
        var remembered: WorkerLimits
        var left: WorkerLimits
        var since: Timestamp
    }

    /// Answers of replicas that lag behind a stop come within this time.
    private static let lag = Duration.seconds(60)

    public init() {}

    /// A stop is about to lower `current` to `floor` workers. Answers what a start is to restore.
    public mutating func stop(_ current: WorkerLimits, remembered: WorkerLimits?, floor: Int) -> WorkerLimits? {
        guard current.min > floor else { return remembered }
        let isAsLeft = left.map { $0.min == current.min } ?? (remembered.map { current.min < $0.min } ?? false)
        left = WorkerLimits(min: floor, max: current.max)
        doubtful = nil
        guard let remembered, isAsLeft else { return current }  // guard: F53_aS
        return WorkerLimits(min: remembered.min, max: Swift.max(remembered.min, current.max))
    }

    /// An answer shows `current`, while no stop is under way. Answers what a start is to restore; `nil` when somebody's newer wish is in
    /// force.
    ///
    /// - Parameter floor: what a stop would have left.
    public mutating func see(
        _ current: WorkerLimits, remembered: WorkerLimits?, floor: Int, at now: Timestamp
    ) -> WorkerLimits? {
        guard let remembered else { return restoreAfterOldAnswer(current, at: now) }
        guard let left else {
            if current.min > floor { return nil }
            self.left = current
            return remembered
        }
        guard current.min == left.min else {
            (doubtful, self.left) = (Doubtful(remembered: remembered, left: left, since: now), nil)
            return nil
        }
        guard current.max != left.max else { return remembered }
        self.left = current
        return WorkerLimits(min: remembered.min, max: Swift.max(remembered.min, current.max))
    }

    /// Somebody set the limits through this control plane: that is the newest wish.
    public mutating func forget() { (left, doubtful) = (nil, nil) }

    private mutating func restoreAfterOldAnswer(_ current: WorkerLimits, at now: Timestamp) -> WorkerLimits? {
        guard let old = doubtful else { return nil }
        guard now - old.since <= WorkerMemory.lag else {
            doubtful = nil
            return nil
        }
        guard current == old.left else { return nil }
        (left, doubtful) = (old.left, nil)
        return old.remembered
    }
}
