import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Once a day, what was spent and saved since the day before: measured from one written mark to the next.
final class DailySummary: Sendable {
    private let book: FleetState
    private let store: FleetStore
    private let journal: Journal
    private let logger: Logger
    /// Of the day, UTC; `nil`: never.
    private let hour: Int?
    private let nextAt = Mutex(Timestamp.distantPast)

    init(book: FleetState, store: FleetStore, journal: Journal, hour: Int?, logger: Logger) {
        (self.book, self.store, self.journal, self.hour, self.logger) = (book, store, journal, hour, logger)
    }

    /// The latest moment at `hour` o'clock that is not after `now`.
    static func latest(_ hour: Int, before now: Timestamp) -> Timestamp {
        let offset = Int64(hour) * 3600
        let seconds = Int64((now.microsecondsSinceEpoch / 1_000_000 - offset) / 86_400) * 86_400 + offset
        return Timestamp(secondsSinceEpoch: seconds)
    }

    func pass(at now: Timestamp) async {
        guard let hour, nextAt.withLock({ now >= $0 }) else { return }
        let boundary = DailySummary.latest(hour, before: now)
        do {
            let last = try await store.latestMoneyMark()
            // The first mark is made at once, so that the first summary has a beginning.
            if last.map({ $0.at < boundary }) ?? true { try await sumUp(since: last, at: now) }
            nextAt.withLock { $0 = boundary + .seconds(86_400) }
        } catch {
            logger.error("the daily summary waits: \(error)")
        }
    }

    private struct Sums: Sendable {
        var account: FleetState.Account
        var isOn = 0
        var rate = HourlyRate.zero
        var isIdleAndLeftOn = 0
        var idleRate = HourlyRate.zero
    }

    private func sums(at now: Timestamp) -> Sums {
        book.read { state in
            var sums = Sums(account: state.account(at: now))
            for server in state.servers.values {
                guard server.record.goneAt == nil, server.phase == .running || server.record.kind == .serverless else { continue }
                let rate = server.record.cost.rate
                guard rate > .zero else { continue }
                sums.isOn += 1
                sums.rate = sums.rate + rate
                guard let since = server.record.idleSince, now - since >= .seconds(3600) else { continue }
                sums.isIdleAndLeftOn += 1
                sums.idleRate = sums.idleRate + rate
            }
            return sums
        }
    }

    private func sumUp(since last: MoneyMark?, at now: Timestamp) async throws(StoreError) {
        let sums = sums(at: now)
        var events: [Event] = []
        if let last {
            let stops = try await store.confirmedStops(since: last.at)
            var text =
                "In the last \((now - last.at).inWords): \(sums.account.cost - last.cost) spent, \(stops) stop(s), "
                + "\(sums.account.savings - last.savings) saved by what is stopped. \(sums.isOn) server(s) cost \(sums.rate) now"
            text +=
                sums.isIdleAndLeftOn == 0
                ? "." : "; \(sums.isIdleAndLeftOn) of them idle for an hour or more and left on, for \(sums.idleRate)."
            events = [Event(at: now, kind: .dailySummary, summary: text)]
        }
        journal.published(try await store.add(MoneyMark(at: now, cost: sums.account.cost, savings: sums.account.savings), events: events))
    }
}
