package import Fleet
package import Money
import Schedule
package import Store

extension LedgerReader {
    /// What was spent in `from ..< to`, grouped.
    package func report(
        by grouping: CostGrouping, from: Timestamp, to: Timestamp, days: LocalDays
    ) async throws(StoreError) -> CostReport {
        let boundaries = CostBuckets.boundaries(grouping, from: from, to: to, days: days)
        if grouping == .component { return CostReport(try await cells(boundaries: boundaries), by: grouping, days: days) }
        if grouping.isByTime {
            let (totals, unpriced) = try await totals(boundaries: boundaries)
            return CostReport(totals, unpriced: unpriced, by: grouping, days: days)
        }
        return CostReport(try await sums(boundaries: boundaries), by: grouping, days: days)
    }

    /// The same, with a report for each day.
    package func daily(
        by grouping: CostGrouping, from: Timestamp, to: Timestamp, days: LocalDays
    ) async throws(StoreError) -> (whole: CostReport, days: [(date: String, report: CostReport)]) {
        let boundaries = days.boundaries(from: from, to: to)
        if grouping == .component {
            let cells = try await cells(boundaries: boundaries)
            let byStart = Dictionary(grouping: cells, by: \.start)
            return (
                CostReport(cells, by: grouping, days: days),
                byStart.keys.sorted().map { (days.date(of: $0), CostReport(byStart[$0] ?? [], by: grouping, days: days)) }
            )
        }
        let sums = try await sums(boundaries: boundaries)
        let byStart = Dictionary(grouping: sums, by: \.start)
        return (
            CostReport(sums, by: grouping, days: days),
            byStart.keys.sorted().map { (days.date(of: $0), CostReport(byStart[$0] ?? [], by: grouping, days: days)) }
        )
    }

    /// How the cost of one server in a day is calculated. The day that is not over counts up to now.
    package func explain(_ server: ServerID, from: Timestamp, to: Timestamp) async throws(StoreError) -> CostExplanation {
        let end = min(to, now)
        guard from < end else { return CostExplanation([:], adjustments: [], from: from, to: to) }
        return CostExplanation(
            try await intervals(of: server, from: from, to: end), adjustments: try await adjustments(of: server, from: from, to: end),
            from: from, to: end)
    }
}

extension LocalDays {
    /// The days of a time zone; `nil`: no time zone has this name.
    package init?(zone: String) {
        if zone == "UTC" {
            self = .utc
            return
        }
        guard let rules = ZoneRules(identifier: zone) else { return nil }
        self.init(zone: zone) { moment in Int64(rules.offset(atSecond: moment.microsecondsSinceEpoch / 1_000_000)) }
    }
}
