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
    private let savings: SavingsReader
    private let waste: WasteWatch
    /// The hour of the day in UTC, 0 to 23; `nil`: no summary.
    private let hour: Int?
    private let nextAt = Mutex(Timestamp.distantPast)

    init(
        fleet: FleetState, store: FleetStore, journal: Journal, advice: LearningReports, ledger: LedgerReader, savings: SavingsReader,
        waste: WasteWatch, hour: Int?, logger: Logger
    ) {
        (self.fleet, self.store, self.journal, self.hour, self.logger) = (fleet, store, journal, hour, logger)
        (self.advice, self.ledger, self.savings, self.waste) = (advice, ledger, savings, waste)
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
        // Before the first list nobody knows what runs.
        guard let hour, nextAt.withLock({ now >= $0 }), fleet.read({ $0.lists.values.contains { $0.seenAt != nil } }) else { return }
        let boundary = DailySummary.latest(hour, before: now)
        do {
            let last = try await store.ledger.latestMoneyMark()
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

    /// The sums of the reports: the ledger, `savings` and `waste`.
    private struct Spending {
        var spent = Money.zero
        /// `nil`: it cannot be read.
        var saved: Money?
        /// By reason, without what is only possible.
        var wasted: [WasteReason: Money] = [:]

        /// `, $12.30 wasted by idle servers (unmanaged $8.00, protected $4.30)`
        var wastedText: String {
            let reasons = wasted.filter { $0.value > .zero }.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            guard !reasons.isEmpty else { return "" }
            let sum = reasons.reduce(Money.zero) { $0 + $1.value }
            let list = reasons.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
            return ", \(sum) wasted by idle servers (\(list))"
        }
    }

    private func money(from: Timestamp, to: Timestamp) async throws(StoreError) -> Spending {
        var money = Spending()
        money.spent = try await ledger.sums(boundaries: [from, to]).reduce(.zero) { $0 + $1.amounts.total }
        do {
            money.saved = try await savings.stops(from: from, to: to).reduce(.zero) { $0 + $1.saving.net }
            for interval in try await waste.intervals(from: from, to: to) where interval.reason.isCertain {
                money.wasted[interval.reason, default: .zero] += interval.cost(from: from, to: to)
            }
        } catch {
            logger.error("the daily summary lacks savings or waste: \(error)")
        }
        return money
    }

    /// What the month before cost, in the first summary of a month; `nil` in every other.
    private func lastMonth(since last: Timestamp, at now: Timestamp) async throws(StoreError) -> String? {
        let days = ledger.days
        let start = days.startOfMonth(now)
        guard last < start else { return nil }
        let before = days.startOfMonth(start - .seconds(1))
        let month = try await money(from: before, to: start)
        guard month.spent > .zero else { return nil }
        return
            "In \(days.date(of: before).prefix(7)): \(month.spent) spent\(month.saved.map { ", \($0) saved" } ?? "")\(month.wastedText). "
            + "See: controlplane costs --by owner --since \(days.date(of: before)) --until \(days.date(of: start))"
    }

    private func sumUp(since last: MoneyMark?, at now: Timestamp) async throws(StoreError) {
        let sums = sums(at: now)
        var events: [Event] = []
        if let last {
            let stops = try await store.ledger.confirmedStops(since: last.at)
            let money = try await money(from: last.at, to: now)
            var text =
                "In the last \((now - last.at).inWords): \(money.spent) spent, \(money.saved.map { "\($0) saved by " } ?? "")"
                + "\(stops) stop\(stops == 1 ? "" : "s")\(money.wastedText). \(sums.running) server\(sums.running == 1 ? " runs" : "s run") now, for \(sums.rate)"
            text += sums.idle == 0 ? "." : ", \(sums.idle) of them idle for an hour or more, which wastes \(sums.idleRate)."
            if let month = try await lastMonth(since: last.at, at: now) { text += " \(month)" }
            // Once a week, what would cost less.
            if DailySummary.isMonday(now), let advice = await advice.summary(at: now) { text += " \(advice)" }
            events = [Event(at: now, kind: .dailySummary, summary: text)]
        }
        let mark = MoneyMark(at: now, cost: sums.account.cost, savings: sums.account.savings)
        try await journal.record { writer throws(StoreError) in try await writer.add(mark, events: events) }
    }
}
