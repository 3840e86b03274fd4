import Fleet
import Logging
import Store
import Synchronization

/// Sums finished hours up from their minutes, so that a month of measurements stays small.
final class HourRollUp: Sendable {
    private let store: FleetStore
    private let fleet: FleetState
    private let logger: Logger
    /// The end of the latest hour that was summed up; `nil`: none since the start.
    private let done = Mutex<Timestamp?>(nil)

    /// The last minutes of an hour are written a little after its end.
    private static let delay = Duration.seconds(180)
    /// Servers in one transaction, so that writing a stop does not wait for the whole fleet.
    private static let chunk = 25

    init(store: FleetStore, fleet: FleetState, logger: Logger) {
        (self.store, self.fleet, self.logger) = (store, fleet, logger)
    }

    /// Does its work once an hour. An hour is written twice, because its minutes may have waited for the database.
    func pass(at now: Timestamp) async {
        let end = (now - HourRollUp.delay).floored(to: .seconds(3600))
        let before = done.withLock { $0 }
        guard before.map({ $0 < end }) ?? true else { return }
        // After a start, every hour whose minutes are all still there.
        let earliest = (now - MetricsCollector.kept).floored(to: .seconds(3600)) + .seconds(3600)
        let start = max(earliest, before.map { $0 - .seconds(3600) } ?? earliest)
        let ids = fleet.read { state in state.servers.keys.sorted() }
        for first in stride(from: 0, to: ids.count, by: HourRollUp.chunk) {
            let chunk = Array(ids[first..<min(first + HourRollUp.chunk, ids.count)])
            do { try await store.series.rollUp(chunk, from: start, to: end) } catch {
                logger.error("hours of history could not be written; retrying with the next minute: \(error)")
                return
            }
        }
        done.withLock { $0 = end }
    }
}
