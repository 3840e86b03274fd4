import Fleet
import Logging
import Store
import Synchronization

/// Lets go of what nobody will ask for any more. Events, stops and money are kept for ever.
final class Retention: Sendable {
    /// A server that is gone can be asked about for this long, in memory; its events stay.
    static let goneServers = Duration.seconds(7 * 86_400)
    /// Uptime looks back thirty days.
    static let health = Duration.seconds(31 * 86_400)
    static let resolvedAlerts = Duration.seconds(90 * 86_400)
    /// A delivery that was given up can be sent again by hand for this long.
    static let deadDeliveries = Duration.seconds(30 * 86_400)

    private let book: FleetState
    private let store: FleetStore
    private let logger: Logger
    private let nextAt = Mutex(Timestamp.distantPast)

    init(book: FleetState, store: FleetStore, logger: Logger) {
        self.book = book
        self.store = store
        self.logger = logger
    }

    /// Once an hour.
    func pass(at now: Timestamp) async {
        let isDue = nextAt.withLock { next in
            guard now >= next else { return false }
            next = now + .seconds(3600)
            return true
        }
        guard isDue else { return }
        book.write { state in state.forgetGone(before: now - Retention.goneServers, at: now) }
        do {
            try await store.letGo(
                tokensOfServersGoneBefore: now - Retention.goneServers,
                healthBefore: now - Retention.health, alertsResolvedBefore: now - Retention.resolvedAlerts,
                deadDeliveriesBefore: now - Retention.deadDeliveries)
        } catch {
            logger.error("what is out of date could not be deleted, it is tried again in an hour: \(error)")
        }
    }
}
