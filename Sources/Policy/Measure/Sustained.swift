public import Fleet

/// A condition that must hold for a while before it counts, and be gone for a while before it is over: nothing flaps.
public struct Sustained: Hashable, Sendable {
    public enum Change: Hashable, Sendable { case begins, ends }

    public private(set) var isOpen: Bool
    private var differsSince: Timestamp?

    public init(isOpen: Bool = false) { self.isOpen = isOpen }

    /// - Parameter isBad: `nil` between the thresholds, or not known: what holds goes on.
    public mutating func note(_ isBad: Bool?, at now: Timestamp, begins: Duration, ends: Duration) -> Change? {
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

/// One check over time: some failures in a row before it fails, some successes before it holds again.
public struct CheckStreak: Hashable, Sendable {
    public static let failuresUntilUnhealthy = 3
    public static let successesUntilHealthy = 2

    public private(set) var health: Health
    private var failures = 0
    private var successes = 0

    /// - Parameter health: as an earlier process left it.
    public init(health: Health = .unknown) { self.health = health }

    public mutating func note(_ outcome: Health) {
        switch outcome {
        case .unhealthy:
            (failures, successes) = (failures + 1, 0)
            if failures >= CheckStreak.failuresUntilUnhealthy { health = .unhealthy }
        case .healthy, .degraded:
            (failures, successes) = (0, successes + 1)
            // The first word ever is taken at once; a recovery must prove itself.
            if health == .unknown || successes >= CheckStreak.successesUntilHealthy || health.isUp { health = outcome }
        case .unknown: self = CheckStreak()
        }
    }
}

public enum Uptime {
    /// The share of the time in which health was known that it was up, 0 to 1; `nil` when it was never known.
    ///
    /// - Parameter changes: oldest first, the one in force at `from` included.
    public static func share(_ changes: [HealthChange], from: Timestamp, to now: Timestamp) -> Double? {
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
