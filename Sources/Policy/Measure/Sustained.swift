package import Fleet

/// A condition that must hold for a while before it begins, and be gone for a while before it ends, so that nothing flaps.
package struct Sustained: Hashable, Sendable {
    package enum Change: Hashable, Sendable { case begins, ends }

    package private(set) var isOpen: Bool
    private var differsSince: Timestamp?

    package init(isOpen: Bool = false) { self.isOpen = isOpen }

    /// - Parameter isBad: `nil`: between the thresholds, or unknown; the present state continues.
    package mutating func record(_ isBad: Bool?, at now: Timestamp, begins: Duration, ends: Duration) -> Change? {
        guard let isBad, isBad != isOpen else {
            differsSince = nil
            return nil
        }
        let since = differsSince ?? now
        differsSince = since
        guard now - since >= (isBad ? begins : ends) else { return nil }
        (isOpen, differsSince) = (isBad, nil)
        return isBad ? .begins : .ends
    }
}

/// One check over time: several failures in a row before it fails, several successes before it recovers.
package struct CheckStreak: Hashable, Sendable {
    package static let failuresUntilUnhealthy = 3
    package static let successesUntilHealthy = 2

    package private(set) var health: Health
    private var failures = 0
    private var successes = 0

    /// - Parameter health: the state that an earlier process left.
    package init(health: Health = .unknown) { self.health = health }

    package mutating func record(_ outcome: Health) {
        switch outcome {
        case .unhealthy:
            (failures, successes) = (failures + 1, 0)
            if failures >= CheckStreak.failuresUntilUnhealthy { health = .unhealthy }
        case .healthy, .degraded:
            (failures, successes) = (0, successes + 1)
            // The first result counts at once; a recovery needs several.
            if health == .unknown || successes >= CheckStreak.successesUntilHealthy || health.isUp { health = outcome }
        case .unknown: self = CheckStreak()
        }
    }
}

package enum Uptime {
    /// The share of time with known health in which it was up, 0 to 1; `nil`: health was never known.
    ///
    /// - Parameter changes: oldest first, including the one in force at `from`.
    package static func share(_ changes: [HealthChange], from: Timestamp, to now: Timestamp) -> Double? {
        var (up, known) = (Duration.zero, Duration.zero)
        for (index, change) in changes.enumerated() {
            let begin = max(change.at, from)
            let end = index + 1 < changes.count ? min(changes[index + 1].at, now) : now
            guard end > begin, change.health != .unknown else { continue }
            known += end - begin
            if change.health.isUp { up += end - begin }
        }
        return known > .zero ? up / known : nil
    }
}
