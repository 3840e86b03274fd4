import Fleet
import Logging
import Money
import Store
import Synchronization

/// Completes the ledger's days, and keeps what memory holds of it small.
final class LedgerKeeper: Sendable {
    private let fleet: FleetState
    private let store: FleetStore
    private let days: LocalDays
    private let logger: Logger
    private let rolledDay = Mutex<Timestamp?>(nil)

    init(fleet: FleetState, store: FleetStore, days: LocalDays, logger: Logger) {
        (self.fleet, self.store, self.days, self.logger) = (fleet, store, days, logger)
    }

    func pass(at now: Timestamp) async {
        // Time that no answer has covered yet stays an estimate: its day is completed after the next answer.
        guard let seen = fleet.read({ $0.lists[.timed]?.seenAt }) else { return }
        let covered = min(now, seen)
        let today = days.startOfDay(covered)
        guard rolledDay.withLock({ $0 != today }) else { return }
        do {
            while try await !store.rollUp(to: covered, days: days) {}
            rolledDay.withLock { $0 = today }
        } catch {
            // Reports then add up intervals, which is slower.
            logger.error("the days of the ledger could not be completed: \(error)")
        }
        let origin = CostPieces.startOfUTCDay(now) - .seconds(86_400)
        fleet.write { state in state.changeAll { $0.costs.settle(before: origin) } }
    }
}
