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
    /// Up to here the hours of the bill are joined to days.
    private let joinedUntil = Mutex<Timestamp?>(nil)

    /// The provider corrects its bill for 35 days at most, as far as it is read.
    private static let billIsFinalAfter = Duration.seconds(37 * 86_400)

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
            while try await !store.ledger.rollUp(to: covered, days: days) {}
            rolledDay.withLock { $0 = today }
        } catch {
            // Reports then add up intervals, which is slower.
            logger.error("the days of the ledger could not be completed: \(error)")
        }
        let origin = CostPieces.startOfUTCDay(now) - .seconds(86_400)
        fleet.write { state in state.changeAll { $0.costs.settle(before: origin) } }
        await joinBill(at: now)
    }

    private func joinBill(at now: Timestamp) async {
        let end = CostPieces.startOfUTCDay(now - LedgerKeeper.billIsFinalAfter)
        do {
            var day = end
            if let joined = joinedUntil.withLock({ $0 }) {
                day = joined
            } else if let oldest = try await store.ledger.firstUnjoinedHour() {
                day = CostPieces.startOfUTCDay(oldest)
            }
            while day < end {
                try await store.ledger.joinBilledHours(ofDay: day)
                day = day + .seconds(86_400)
            }
            let until = day
            joinedUntil.withLock { $0 = until }
        } catch {
            // The hours take more room until tomorrow.
            logger.error("old hours of the bill could not be joined; retrying tomorrow: \(error)")
        }
    }
}
