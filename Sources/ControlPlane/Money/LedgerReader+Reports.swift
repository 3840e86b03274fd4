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
        if grouping == .component {
            let (totals, unpriced) = try await components(boundaries: boundaries)
            return CostReport(components: totals.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }, unpriced: unpriced)
        }
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
        var reports: [(start: Timestamp, report: CostReport)]
        if grouping == .component {
            let (totals, unpriced) = try await components(boundaries: boundaries)
            let without = Dictionary(grouping: unpriced, by: \.start)
            reports = totals.map { ($0, CostReport(components: $1, unpriced: without[$0] ?? [])) }
        } else {
            let sums = try await sums(boundaries: boundaries)
            reports = LedgerReader.days(of: sums).map { ($0, CostReport($1, by: grouping, days: days)) }
        }
        reports.sort { $0.start < $1.start }
        return (CostReport(reports.map(\.report), by: grouping), reports.map { (days.date(of: $0.start), $0.report) })
    }

    /// The sums of each day. Most come day by day.
    private static func days(of sums: [CostSum]) -> [Timestamp: [CostSum]] {
        var days: [Timestamp: [CostSum]] = [:]
        var first = sums.startIndex
        while first < sums.endIndex {
            let end = sums[first...].firstIndex { $0.start != sums[first].start } ?? sums.endIndex
            days[sums[first].start, default: []] += sums[first..<end]
            first = end
        }
        return days
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
