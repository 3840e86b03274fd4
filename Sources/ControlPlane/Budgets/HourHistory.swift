import Fleet
import Money
import Schedule
import Store
import Synchronization

/// What budgets cost in each hour of the last weeks, in memory: a day is summed up once when the bill no longer changes it.
final class HourHistory: Sendable {
    struct Hour: Hashable, Sendable {
        /// From Monday 00:00 of the budget's zone on.
        var ofWeek: Int
        var amount: Money
    }

    private struct Key: Hashable { var scope: Budget.Scope; var zone: ZoneRules; var day: Int64 }

    private let spending: SpendReader
    private let known = Mutex<[Key: [Hour]]>([:])

    /// The least history of a usual week, and the most that counts.
    private static let (least, most) = (14, 28)
    /// The bill closes and corrects hours of the last two days.
    private static let settledAfter = Duration.seconds(3 * 86_400)

    init(spending: SpendReader) { self.spending = spending }

    /// The usual week of a budget before a day; `nil`: less than 14 days are known.
    func usualWeek(
        _ budget: Budget, _ zone: ZoneRules, before today: CivilDay, at now: Timestamp
    ) async throws(StoreError) -> UsualWeek? {
        var (week, days) = (UsualWeek(), 0)
        for back in (1...HourHistory.most).reversed() {
            let hours = try await hours(of: today - back, budget, zone, at: now)
            // Before its first cost there was nothing to measure; a day without cost after it counts.
            if days == 0, hours.allSatisfy({ $0.amount == .zero }) { continue }
            days += 1
            for hour in hours { week.add(hour.amount, hour: hour.ofWeek) }
        }
        forget(before: today - HourHistory.most)
        return days >= HourHistory.least ? week : nil
    }

    private func hours(of day: CivilDay, _ budget: Budget, _ zone: ZoneRules, at now: Timestamp) async throws(StoreError) -> [Hour] {
        let key = Key(scope: budget.scope, zone: zone, day: Int64(day.daysSinceEpoch))
        if let hours = known.withLock({ $0[key] }) { return hours }
        let (start, end) = (zone.start(of: day), zone.start(of: day + 1))
        let starts = stride(from: start.microsecondsSinceEpoch, to: end.microsecondsSinceEpoch, by: 3_600_000_000)
            .map { Timestamp(microsecondsSinceEpoch: $0) }
        let sums = try await spending.sums(starts + [end])
        let byStart = Dictionary(grouping: sums, by: \.start).mapValues { $0.sum(for: budget).total }
        let hours = starts.map { hour in
            Hour(ofWeek: day.weekday.ordinal * 24 + Int(zone.local(at: hour).second / 3600), amount: byStart[hour] ?? .zero)
        }
        if now - end >= HourHistory.settledAfter { known.withLock { $0[key] = hours } }
        return hours
    }

    private func forget(before day: CivilDay) {
        let first = Int64(day.daysSinceEpoch)
        known.withLock { known in known = known.filter { $0.key.day >= first } }
    }
}

extension Weekday {
    /// 0 for Monday.
    var ordinal: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}
