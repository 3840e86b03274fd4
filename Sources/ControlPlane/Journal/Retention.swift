import Fleet
import Logging
import Store
import Synchronization

/// Deletes what is out of date. Events, stops and money are kept forever.
final class Retention: Sendable {
    /// How long a server that is gone stays in memory. Its events stay forever.
    static let goneServers = Duration.seconds(7 * 86_400)
    /// Uptime covers thirty days.
    static let health = Duration.seconds(31 * 86_400)
    /// What the signals said.
    static let signals = Duration.seconds(7 * 86_400)
    /// Hours of measurements; their minutes are kept for a day.
    static let hours = Duration.seconds(32 * 86_400)
    static let idleTimes = Duration.seconds(90 * 86_400)
    static let resolvedAlerts = Duration.seconds(90 * 86_400)
    /// How long a dead delivery can be sent again.
    static let deadDeliveries = Duration.seconds(30 * 86_400)

    private let fleet: FleetState
    private let store: FleetStore
    private let logger: Logger
    private let nextAt = Mutex(Timestamp.distantPast)

    init(fleet: FleetState, store: FleetStore, logger: Logger) {
        self.fleet = fleet
        self.store = store
        self.logger = logger
    }

    /// Runs once an hour.
    func pass(at now: Timestamp) async {
        let isDue = nextAt.withLock { next in
            guard now >= next else { return false }
            next = now + .seconds(3600)
            return true
        }
        guard isDue else { return }
        fleet.write { state in state.forgetGone(before: now - Retention.goneServers, at: now) }
        do {
            try await store.series.deleteExpired(
                tokensOfServersGoneBefore: now - Retention.goneServers,
                healthBefore: now - Retention.health, alertsResolvedBefore: now - Retention.resolvedAlerts,
                deadDeliveriesBefore: now - Retention.deadDeliveries, signalsBefore: now - Retention.signals,
                hoursBefore: now - Retention.hours,
                idleTimesBefore: now - Retention.idleTimes)
        } catch {
            logger.error("old data could not be deleted; retrying in an hour: \(error)")
        }
    }
}
