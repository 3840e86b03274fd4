package import Fleet

/// The limits that a start of an endpoint restores: those before the first stop, unless somebody has set others since.
///
/// Two stops in a row (an automatic one down to some workers, then a person's down to none) are one memory: nobody chose the limits in
/// between.
package struct WorkerMemory: Hashable, Sendable {
    /// The limits that the latest stop left; `nil`: unknown, as after a restart.
    private var left: WorkerLimits?
    /// What was forgotten because an answer showed other limits, kept until the answer is known not to be stale.
    private var doubtful: Doubtful?

    private struct Doubtful: Hashable, Sendable {
        var remembered: WorkerLimits
        /// `nil`: unknown, as after a restart.
        var left: WorkerLimits?
        var since: Timestamp
    }

    /// Stale answers of replicas arrive within this time after a stop.
    private static let lag = RunIdentity.longestLag

    package init() {}

    /// Call before a stop lowers `current` to `floor` workers. Returns what a start is to restore.
    package mutating func stop(_ current: WorkerLimits, remembered: WorkerLimits?, floor: Int) -> WorkerLimits? {
        guard current.min > floor else { return remembered }
        let isAsLeft = left.map { $0.min == current.min } ?? (remembered.map { current.min < $0.min } ?? false)
        left = WorkerLimits(min: floor, max: current.max)
        doubtful = nil
        guard let remembered, isAsLeft else { return current }  // guard: F53_aS
        return WorkerMemory.limits(remembered, under: current.max)
    }

    /// What a start restores where somebody has set another maximum meanwhile: no more than that, unless it lets no worker run.
    private static func limits(_ remembered: WorkerLimits, under maximum: Int) -> WorkerLimits {
        guard maximum > 0 else { return WorkerLimits(min: remembered.min, max: Swift.max(remembered.min, maximum)) }
        return WorkerLimits(min: Swift.min(remembered.min, maximum), max: maximum)  // guard: F53_aLowerMaximum
    }

    /// Call when an answer shows `current` and no stop is open. Returns what a start is to restore; `nil`: somebody's newer limits are in
    /// force.
    ///
    /// - Parameter floor: the workers that a stop would leave.
    package mutating func observe(
        _ current: WorkerLimits, remembered: WorkerLimits?, floor: Int, at now: Timestamp
    ) -> WorkerLimits? {
        guard let remembered else { return restoreAfterOldAnswer(current, floor: floor, at: now) }
        guard let left else {
            guard current.min <= floor else {
                doubtful = Doubtful(remembered: remembered, left: nil, since: now)  // guard: F53_aStaleAnswer
                return nil
            }
            self.left = current
            return remembered
        }
        guard current.min == left.min else {
            (doubtful, self.left) = (Doubtful(remembered: remembered, left: left, since: now), nil)
            return nil
        }
        guard current.max != left.max else { return remembered }
        self.left = current
        return WorkerMemory.limits(remembered, under: current.max)
    }

    /// Call when somebody sets the limits through this control plane: they are the newest.
    package mutating func forget() { (left, doubtful) = (nil, nil) }

    private mutating func restoreAfterOldAnswer(_ current: WorkerLimits, floor: Int, at now: Timestamp) -> WorkerLimits? {
        guard let old = doubtful else { return nil }
        guard now - old.since <= WorkerMemory.lag else {
            doubtful = nil
            return nil
        }
        guard old.left.map({ $0 == current }) ?? (current.min <= floor) else { return nil }
        (left, doubtful) = (current, nil)
        return old.remembered
    }
}
