import Fleet
import Logging
import Money
import Policy
import Store
import Synchronization

/// Reports once a day what was spent and saved since the previous summary. What was spent is the ledger's sum.
final class DailySummary: Sendable {
    private let fleet: FleetState
    private let store: FleetStore
    private let journal: Journal
    private let logger: Logger
    private let advice: LearningReports
    private let ledger: LedgerReader
    /// The hour of the day in UTC, 0 to 23; `nil`: no summary.
    private let hour: Int?
    private let nextAt = Mutex(Timestamp.distantPast)

    init(
        fleet: FleetState, store: FleetStore, journal: Journal, advice: LearningReports, ledger: LedgerReader, hour: Int?, logger: Logger
    ) {
        (self.fleet, self.store, self.journal, self.hour, self.logger) = (fleet, store, journal, hour, logger)
        (self.advice, self.ledger) = (advice, ledger)
    }

    /// The latest moment at `hour` o'clock that is not after `now`.
    static func latest(_ hour: Int, before now: Timestamp) -> Timestamp {
        let offset = Int64(hour) * 3600
        let seconds = Int64((now.microsecondsSinceEpoch / 1_000_000 - offset) / 86_400) * 86_400 + offset
        return Timestamp(secondsSinceEpoch: seconds)
    }

    /// 1970-01-01 was a Thursday.
    private static func isMonday(_ moment: Timestamp) -> Bool { (moment.microsecondsSinceEpoch / 86_400_000_000 + 3) % 7 == 0 }

    func pass(at now: Timestamp) async {
        guard let hour, nextAt.withLock({ now >= $0 }) else { return }
        let boundary = DailySummary.latest(hour, before: now)
        do {
            let last = try await store.latestMoneyMark()
            // The first mark is written at once, so that the first summary has a start.
            if last.map({ $0.at < boundary }) ?? true { try await sumUp(since: last, at: now) }
            nextAt.withLock { $0 = boundary + .seconds(86_400) }
        } catch {
            logger.error("the daily summary is delayed: \(error)")
        }
    }

    private struct Sums: Sendable {
        var account: FleetState.Account
        var running = 0
        var rate = HourlyRate.zero
        /// Idle for an hour or more.
        var idle = 0
        var idleRate = HourlyRate.zero
    }

    private func sums(at now: Timestamp) -> Sums {
        fleet.read { state in
            var sums = Sums(account: state.account(at: now))
            for server in state.servers.values {
                guard server.record.goneAt == nil, server.phase == .running || server.record.kind == .serverless else { continue }
                let rate = server.record.cost.rate
                guard rate > .zero else { continue }
                sums.running += 1
                sums.rate = sums.rate + rate
                guard let since = server.record.idleSince, now - since >= .seconds(3600) else { continue }
                sums.idle += 1
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
            let spent = try await ledger.cells(from: last.at, to: now).reduce(CostAmounts()) { $0 + $1.amounts }
            var text =
                "In the last \((now - last.at).inWords): \(spent.total) spent, \(sums.account.savings - last.savings) saved "
                + "by \(stops) stop\(stops == 1 ? "" : "s"). \(sums.running) server\(sums.running == 1 ? " runs" : "s run") now, for \(sums.rate)"
            text += sums.idle == 0 ? "." : ", \(sums.idle) of them idle for an hour or more, which wastes \(sums.idleRate)."
            // Once a week, what would cost less.
            if DailySummary.isMonday(now), let advice = await advice.summary(at: now) { text += " \(advice)" }
            events = [Event(at: now, kind: .dailySummary, summary: text)]
        }
        let mark = MoneyMark(at: now, cost: sums.account.cost, savings: sums.account.savings)
        try await journal.record { writer throws(StoreError) in try await writer.add(mark, events: events) }
    }
}
